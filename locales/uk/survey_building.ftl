button-build-edit = ✏️ Запитання
button-build-about = 🏷 Назва, вступ, мови
button-build-glance = 👁 Усе разом
button-build-export = 💾 Зберегти у файл
button-build-import = 📎 З файлу
button-build-again = 🔁 Опитати ще раз
button-build-undo = ↩️ Скасувати останню зміну
build-undone = Останню зміну скасовано.
build-part-gone = Цього тут уже немає. Будь ласка, відкрийте сторінку опитування знову.
build-depends = Так не можна: одне із запитань залежить від відповіді на інше й має стояти після нього.
build-too-many = В одному опитуванні вміщується не більше ніж { $limit } запитань. Спершу видаліть якесь.
build-parts =
    <b>{ $title }</b>

    В опитуванні кілька частин. Відкрийте частину, щоб змінити запитання.
button-build-part =
    { $on ->
        [1] { $number }. { $title } ({ $count })
       *[0] ⬜ Вимкнено: { $title } ({ $count })
    }
button-build-part-add = ➕ Нова частина
button-build-switches = 🔀 Які частини питати
build-switches =
    Натисніть на частину, щоб увімкнути її чи вимкнути. Запитань вимкненої частини не ставлять, але вони не зникають.

    Зараз запитань: { $count }.
button-build-switch =
    { $on ->
        [1] ✅ { $title } ({ $count })
       *[0] ⬜ { $title } ({ $count })
    }
build-part =
    <b>{ $title }</b>
    { $on ->
        [1] Запитань: { $count }.
       *[0] ⬜ Цю частину вимкнено. Запитань: { $count }.
    } { $count ->
        [0] Додайте перше.
       *[other] Натисніть на запитання, щоб його змінити.
    }
build-part-line =
    { $number }. { $question } – { $kind }{ $depends ->
        [1] {" "}· 🔀 не всім
       *[0] {""}
    }{ $sensitive ->
        [1] {" "}· 🔒 делікатне
       *[0] {""}
    }
button-build-add = ➕ Нове запитання
button-build-part-title = ✏️ Назва частини
button-build-part-switch =
    { $on ->
        [1] ⬜ Вимкнути частину
       *[0] ✅ Увімкнути частину
    }
button-build-part-delete = 🗑 Видалити частину
build-part-deleted = Частину видалено. Якщо це помилка, натисніть «Скасувати останню зміну».
button-build-up = ⬆️ Вище
button-build-down = ⬇️ Нижче
button-build-copy = 📑 Копія
button-build-drop = 🗑 Видалити
build-moved = Переставлено.
build-copied = Готово. Копія стоїть одразу за запитанням.
build-question-added = Запитання додано.
build-question-deleted =
    { $freed ->
        [0] Запитання видалено. Це можна скасувати.
        [one] Запитання видалено. Від нього залежало { $freed } запитання, тепер його поставлять усім. Це можна скасувати.
        [few] Запитання видалено. Від нього залежали { $freed } запитання, тепер їх поставлять усім. Це можна скасувати.
       *[many] Запитання видалено. Від нього залежало { $freed } запитань, тепер їх поставлять усім. Це можна скасувати.
    }
build-kind =
    { $kind ->
        [information] 📄 Сторінка без запитання
        [single] 🔘 Одна відповідь зі списку
        [multiple] ☑️ Кілька відповідей
        [top] 🏅 Найважливіше зі списку
        [ranking] 🔢 Розставити за важливістю
        [scale_5] ⭐ Оцінка від 1 до 5
        [scale_10] 📏 Оцінка від 1 до 10
        [yes_maybe_no] 👍 Так, можливо чи ні
        [number] 🧮 Число
        [day_parts] 🗓 Дні й час доби
       *[text] ✍️ Своїми словами
    }
build-item-text = <b>{ $text }</b>
build-item-help = 💬 Пояснення: { $text }
build-item-example = 💡 Наприклад: { $text }
build-item-kind = Відповідь: { $kind }
build-item-option =
    { $alone ->
        [1] • { $text } (виключає решту)
       *[0] • { $text }
    }
build-item-most = Можна вибрати не більше ніж { $most }.
build-item-bounds = Число від { $lowest } до { $highest }.
build-item-days = Дні: { $days }.
build-item-required = ❗ Відповідь обов’язкова, пропустити не можна.
build-item-comment = 🗒 Після відповіді можна щось додати.
build-item-sensitive = 🔒 Делікатне: відповіді покажуть, якщо їх буде щонайменше { $k }.
build-item-when = 🔀 Ставлять, лише якщо «{ $question }»: { $answers }
build-when-any = { $answers }
build-when-none = не { $answers }
build-when-least = щонайменше { $number }
build-when-most = щонайбільше { $number }
build-day =
    { $day ->
        [1] понеділок
        [2] вівторок
        [3] середа
        [4] четвер
        [5] п’ятниця
        [6] субота
       *[7] неділя
    }
button-build-in-language =
    { $chosen ->
        [1] ● { $language }
       *[0] { $lacks ->
            [1] ⚠️ { $language }
           *[0] { $language }
        }
    }
button-build-word-text = ✏️ Текст
button-build-word-help = 💬 Пояснення
button-build-word-example = 💡 Приклад
button-build-word-low-end = ✏️ Що означає 1
button-build-word-high-end = ✏️ Що означає найвища оцінка
button-build-kinds = 🔘 Як відповідають
button-build-options = ☰ Список відповідей
button-build-bounds = ↔️ Від скількох до скількох
button-build-days-of = 🗓 Які дні
button-build-most = 🔢 Скільки можна вибрати
button-build-required =
    { $on ->
        [1] ✅ Відповідь обов’язкова
       *[0] ⬜ Відповідь обов’язкова
    }
button-build-comment =
    { $on ->
        [1] ✅ Можна додати своїми словами
       *[0] ⬜ Можна додати своїми словами
    }
button-build-sensitive =
    { $on ->
        [1] ✅ Делікатне запитання
       *[0] ⬜ Делікатне запитання
    }
button-build-when =
    { $count ->
        [0] 🔀 Ставити не всім…
       *[other] 🔀 Ставлять не всім: змінити…
    }
button-build-chosen =
    { $chosen ->
        [1] ✅ { $words }
       *[0] { $words }
    }
build-kinds = Як відповідатимуть на запитання «{ $question }»?
build-most =
    Скільки відповідей можна вибрати в запитанні «{ $question }»?

    Нижче можна позначити відповіді, які виключають решту, наприклад «нічого з цього».
build-as-many = Скільки завгодно
button-build-alone =
    { $on ->
        [1] ✅ Виключає решту: { $words }
       *[0] ⬜ Виключає решту: { $words }
    }
build-days = Про які дні питати: «{ $question }»?
build-when-none-before = Запитання «{ $question }» ставлять усім. Перед ним немає запитання, від якого воно могло б залежати.
build-when-always =
    Запитання «{ $question }» зараз ставлять усім.

    Щоб ставити його не всім, виберіть раніше запитання, від якого воно залежить.
build-when-now = Запитання «{ $question }». Якщо умов кілька, мають виконуватися всі.
build-when-of =
    Ставити «{ $question }» лише тим, хто на запитання «{ $asked }» відповість:
    { $answers ->
        [none] (поки нічого не вибрано – ставлять усім)
       *[other] <b>{ $answers }</b>
    }
button-build-when-drop = ✖️ Ставити всім
button-build-when-number = 🧮 Вказати число
button-build-at-least = Щонайменше …
button-build-at-most = Щонайбільше …
build-side-wanted = Кому ставити запитання: тим, у кого число не менше за вказане, чи не більше?
build-number-asked = Напишіть число, наприклад 18.
build-number-wanted = Будь ласка, напишіть лише число, наприклад 18.
build-text-wanted =
    { $part ->
        [title] Як називатиметься опитування?
        [introduction] Напишіть вступ: про що опитування і що буде потім.
        [urgent_help] Де тут можна одразу отримати допомогу? Напишіть телефон і місце. Це побачить кожен, хто натисне «Потрібна допомога зараз».
        [block] Як називатиметься частина?
        [text] Яке буде запитання?
        [help] Напишіть пояснення, яке допоможе зрозуміти запитання.
        [example] Напишіть приклад відповіді. Слово «наприклад» з’явиться само.
        [low_end] Що означає найменше число? Наприклад: зовсім погано.
        [high_end] Що означає найбільше число? Наприклад: дуже добре.
       *[option] Напишіть цю відповідь.
    }
    { $several ->
        [1] Мова: <b>{ $language }</b>. До { $limit } знаків.
       *[0] До { $limit } знаків.
    }
build-text-of = Запитання «{ $question }».
build-text-now = <b>Зараз:</b>
build-text-in = <b>{ $language }:</b>
build-text-too-long = Це задовго: знаків { $length }, а можна до { $limit }. Будь ласка, напишіть коротше.
button-build-text-remove = ✖️ Залишити порожнім
button-build-earlier-text = ← Попередній
button-build-later-text = Пропустити →
button-build-enough = ✅ Поки досить
build-options-wanted =
    { $count ->
        [0] Запитання «{ $question }». Напишіть усі відповіді одним повідомленням, кожну з нового рядка.
       *[other] Запитання «{ $question }». Перекладіть відповіді в тому самому порядку, кожну з нового рядка. Рядків: { $count }.
    }
    { $several ->
        [1] Мова: <b>{ $language }</b>.
       *[0] {""}
    }
build-new-options-wanted =
    <b>{ $question }</b>

    Напишіть усі відповіді одним повідомленням, кожну з нового рядка.
build-options-count = Потрібно рядків: { $wanted }, а Ви написали { $given }. Кожна відповідь з нового рядка, у тому самому порядку.
build-options-few = Потрібно принаймні дві відповіді, кожна з нового рядка.
build-options-many = Це забагато: відповідей { $given }, а можна до { $limit }. Залиште головні.
build-option-too-long = Відповідь «{ $option }…» задовга. Можна до { $limit } знаків. Будь ласка, напишіть коротше.
build-option-twice = Відповідь «{ $option }» написано двічі. Залиште одну.
build-bounds-wanted = Запитання «{ $question }». Зараз приймають числа від { $lowest } до { $highest }. Напишіть інші межі, наприклад: 0–120
build-bounds-unclear = Будь ласка, напишіть два числа, наприклад: 0–120
build-bounds-wrong = Перше число має бути менше за друге. Наприклад: 0–120
build-kind-wanted = Як відповідатимуть на нове запитання?
build-question-wanted =
    { $kind }

    { $several ->
        [1] Напишіть запитання. Мова: <b>{ $language }</b>.
       *[0] Напишіть запитання.
    }
build-part-wanted = Як назвемо нову частину? Назву бачите лише Ви.
build-about =
    <b>Опитування загалом</b>
    { $sensitive ->
        [1] 🔒 Усе опитування делікатне: результати покажуть, якщо відповідей буде щонайменше { $k }.
       *[0] Результати покажуть, якщо відповідей буде щонайменше { $k }.
    }
build-part-name =
    { $part ->
        [title] Назва
        [introduction] Вступ
        [urgent_help] Термінова допомога
       *[block] Назва частини
    }
build-about-part =
    { $empty ->
        [1] <b>{ build-part-name }:</b> поки немає
       *[0] <b>{ build-part-name }:</b>
    }
button-build-word-title = ✏️ Назва
button-build-word-introduction = ✏️ Вступ
button-build-word-urgent-help = 🆘 Де тут допоможуть одразу
button-build-all-sensitive =
    { $on ->
        [1] ✅ Усе опитування делікатне
       *[0] ⬜ Усе опитування делікатне
    }
button-build-tongues = 🌐 Мови ({ $count })
build-tongues =
    Якими мовами можна буде відповідати? Натисніть на мову, щоб додати її чи прибрати.

    { $missing ->
        [0] ✅ Усі тексти є всіма вибраними мовами.
       *[other] ⚠️ Бракує текстів: { $missing }. Їх можна дописати по одному. Основна мова: { $first }.
    }
build-last-language = Принаймні одна мова має залишитися. Спершу додайте іншу.
build-nothing-missing = Цією мовою є всі тексти.
button-build-tongue =
    { $on ->
        [1] ✅ { $language }
       *[0] ⬜ { $language }
    }
button-build-translate = ✍️ { $language }: дописати ({ $count })
button-build-fill = ✍️ { $language }: дописати, чого немає
build-glance =
    <b>Усе разом</b>
    Так запитання прочитають учасники. Запитань: { $count }.
build-again =
    Буде нова чернетка з тими самими запитаннями. Відповіді минулого разу лишаються на місці, і обидва рази можна буде порівняти.

    У якій групі запитати?
button-build-export-xlsx = 📊 Як XLSForm для дослідників
button-build-export-yaml = 💾 Як текстовий файл
xlsform-comment = Хочете щось додати?
build-saved =
    { $form ->
        [xlsx] 💾 Опитування «{ $title }» як XLSForm: такий файл розуміють KoBoToolbox, ODK та інші інструменти дослідників. У ньому не зазначено, які запитання чутливі та яка відповідь виключає решту.
       *[yaml] 💾 Опитування «{ $title }» у файлі. Його можна читати й правити в будь-якому текстовому редакторі та надіслати мені назад.
    }

    Відповідей у ньому немає, лише запитання.
build-file-coming = Надсилаю файл.
build-file-ask =
    Надішліть мені файл опитування сюди, у цей чат.

    Підійде файл, збережений із Kopā (YAML або JSON), і форма дослідників XLSForm (.xlsx). Група нічого не побачить.
build-file-wanted = Тут я чекаю на файл. Прикріпіть його через 📎 і надішліть.
build-file-group = Для якої групи опитування з файлу «{ $name }»? Група поки нічого не побачить.
build-file-faults =
    { $count ->
        [one] Файл поки прийняти не можна. Треба виправити { $count } місце:
        [few] Файл поки прийняти не можна. Треба виправити { $count } місця:
       *[many] Файл поки прийняти не можна. Треба виправити { $count } місць:
    }
build-file-again = Виправте й надішліть файл ще раз. Нічого не збережено.
build-imported =
    Опитування лежить у чернетках. Дещо з файлу тут улаштовано інакше або неможливе:
build-file-fault =
    { $kind ->
        [cell] • Аркуш «{ $sheet }», клітинка { $cell }: { $what }
        [line] • Рядок { $line }: { $what }
        [question] • Частина { $block }, запитання { $question }: { $what }
       *[none] • { $what }
    }
build-file-not-text = це не текстовий файл. Збережіть його як YAML або JSON у кодуванні UTF-8.
build-file-too-large = файл завеликий або заскладний. Розділіть опитування на два.
build-file-not-yaml = тут файл незрозумілий. Перевірте відступи, двокрапки й лапки.
build-file-key-twice = тут те саме названо двічі. Одне видаліть.
build-file-not-a-survey = це не файл опитування. Збережіть якесь опитування у файл і подивіться, який він має вигляд.
build-file-newer-version = файл із новішої версії Kopā ({ $found }).
build-file-field-missing = бракує поля «{ $found }». Додайте його.
build-file-field-unknown = поле «{ $found }» мені незнайоме. Видаліть його або перевірте написання.
build-file-not-a-text = тут має бути текст, а стоїть «{ $found }». Візьміть його в лапки.
build-file-not-a-number = тут має бути ціле число, а стоїть «{ $found }».
build-file-not-yes-or-no = тут має бути true або false, а стоїть «{ $found }».
build-file-not-a-list = тут має бути список, а стоїть «{ $found }».
build-file-not-a-mapping = тут мають бути поля зі значеннями, а стоїть «{ $found }».
build-file-kind-unknown = вид відповіді «{ $found }» мені незнайомий.
build-file-language-unknown = мова «{ $found }» мені незнайома. Підходять lv, ru, uk та en.
build-file-not-a-group = це не файл групи. В іншому Kopā в налаштуваннях групи натисніть «📤 Зберегти у файл».
build-file-group-too-large = файл завеликий або заскладний. Приберіть із нього якесь старе опитування.
build-file-value-unknown = значення «{ $found }» тут не підходить.
build-file-not-a-time = «{ $found }» – не день і не час. Пишіть так: 2026-11-26 18:30.
build-file-text-empty = тут має бути текст, а порожньо.
build-file-number-too-large = число «{ $found }» не підходить. Можна від 0 до { $limit }.
build-file-too-many = тут забагато або нічого. Можна до { $limit }.
build-file-no-language = не вказано жодної мови (languages).
build-file-too-many-questions = запитань забагато. Можна до { $limit }.
build-file-too-many-parts = частин забагато. Можна до { $limit }.
build-file-bad-id = позначення «{ $found }» не підходить. Беріть малі латинські літери, цифри та _, починайте з літери, не довше за 32 знаки.
build-file-id-twice = позначення «{ $found }» уже зайняте. Дайте інше.
build-file-text-too-long = текст задовгий («{ $found }»). Можна до { $limit } знаків.
build-file-too-many-options = у списку забагато відповідей. Можна до { $limit }.
build-file-options-not-wanted = для такого виду відповіді список не потрібен. Видаліть його.
build-file-numbers = межі чисел неправильні. Найменше має бути менше за найбільше.
build-file-days = дні вказано неправильно. Беріть числа від 1 (понеділок) до 7.
build-file-old-workbook = таких таблиць я не читаю. Відкрийте її в табличній програмі та збережіть як .xlsx.
build-file-not-a-workbook = цю таблицю прочитати не вдається. Відкрийте її в табличній програмі та збережіть заново як .xlsx без пароля.
build-file-sheet-too-large = аркуш завеликий. Залиште лише запитання та відповіді.
build-file-formula = тут стоїть формула. Впишіть замість неї сам текст.
build-file-sheet-missing = у файлі немає аркуша «{ $found }». У формі XLSForm запитання стоять на ньому.
build-file-form-empty = у формі немає жодного запитання, яке тут можна поставити.
build-file-form-too-large = груп забагато або вони заглибоко вкладені. Залиште менше.
build-file-list-missing = на аркуші «choices» немає списку «{ $found }». Додайте його.
build-file-language-left-out = мову «{ $found }» пропущено. Підходять lv, ru, uk та en.
build-file-column-left-out = стовпець «{ $found }» пропущено.
build-file-type-left-out = «{ $found }» тут неможливо, тому пропущено.
build-file-repeat-once = повторів тут немає: запитання поставлять один раз.
build-file-constraint-left-out = перевірку «{ $found }» пропущено.
build-file-other-as-comment = замість «інше» після відповіді можна буде щось додати своїми словами.
build-file-bounds-usual = межі числа незрозумілі, тому приймають числа від 0 до 100. Будь ласка, перевірте їх.
build-file-whole-numbers = тут приймають лише цілі числа.
build-file-relevant-left-out = умову «{ $found }» тут виразити не можна, тому запитання поставлять усім. Будь ласка, перевірте його.
build-file-mention-left = у тексті є посилання на іншу відповідь: «{ $found }». Будь ласка, напишіть інакше.
survey-faults =
    { $count ->
        [one] Перш ніж почати, треба виправити { $count } річ:
        [few] Перш ніж почати, треба виправити { $count } речі:
       *[many] Перш ніж почати, треба виправити { $count } речей:
    }
build-faults-more = … і ще { $count }.
survey-fault-at = • «{ $where }»: { $fault }
survey-fault-no-language = • Не вибрано жодної мови.
survey-fault-no-question = • Немає жодного запитання.
survey-fault-too-many-questions = • Запитань забагато.
survey-fault-too-many-parts = • Частин забагато.
survey-fault-bad-id = • позначення у файлі не годиться.
survey-fault-id-twice = • у файлі два місця позначено однаково.
survey-fault-text-missing =
    { $count ->
        [one] • { $language }: бракує { $count } тексту.
       *[many] • { $language }: бракує { $count } текстів.
    }
survey-fault-text-too-long = • текст задовгий.
survey-fault-too-few-options = • потрібно принаймні дві відповіді на вибір.
survey-fault-too-many-options = • забагато відповідей на вибір.
survey-fault-options-not-wanted = • список відповідей тут не потрібен.
survey-fault-option-twice = • дві відповіді однакові.
survey-fault-most = • неправильно вказано, скільки відповідей можна вибрати.
survey-fault-numbers = • межі чисел неправильні.
survey-fault-days = • не вказано днів.
survey-fault-condition-not-earlier = • залежить від запитання, яке йде пізніше або вимкнене.
survey-fault-condition-not-possible = • залежить від відповіді, якої немає.

button-build-edit = ✏️ Вопросы
button-build-about = 🏷 Название, вступление, языки
button-build-glance = 👁 Всё сразу
button-build-export = 💾 Сохранить в файл
button-build-import = 📎 Из файла
button-build-again = 🔁 Опросить ещё раз
button-build-undo = ↩️ Отменить последнее изменение
build-undone = Последнее изменение отменено.
build-part-gone = Этого здесь уже нет. Пожалуйста, откройте страницу опроса заново.
build-depends = Так нельзя: один из вопросов зависит от ответа на другой и должен стоять после него.
build-too-many = В одном опросе помещается не больше { $limit } вопросов. Сначала удалите какой-нибудь.
build-parts =
    <b>{ $title }</b>

    В опросе несколько частей. Откройте часть, чтобы изменить вопросы.
button-build-part =
    { $on ->
        [1] { $number }. { $title } ({ $count })
       *[0] ⬜ Выключена: { $title } ({ $count })
    }
button-build-part-add = ➕ Новая часть
button-build-switches = 🔀 Какие части спрашивать
build-switches =
    Нажмите на часть, чтобы включить её или выключить. Вопросы выключенной части не задаются, но и не пропадают.

    Сейчас вопросов: { $count }.
button-build-switch =
    { $on ->
        [1] ✅ { $title } ({ $count })
       *[0] ⬜ { $title } ({ $count })
    }
build-part =
    <b>{ $title }</b>
    { $on ->
        [1] Вопросов: { $count }.
       *[0] ⬜ Эта часть выключена. Вопросов: { $count }.
    } { $count ->
        [0] Добавьте первый.
       *[other] Нажмите на вопрос, чтобы его изменить.
    }
build-part-line =
    { $number }. { $question } – { $kind }{ $depends ->
        [1] {" "}· 🔀 не всем
       *[0] {""}
    }{ $sensitive ->
        [1] {" "}· 🔒 деликатный
       *[0] {""}
    }
button-build-add = ➕ Новый вопрос
button-build-part-title = ✏️ Название части
button-build-part-switch =
    { $on ->
        [1] ⬜ Выключить часть
       *[0] ✅ Включить часть
    }
button-build-part-delete = 🗑 Удалить часть
build-part-deleted = Часть удалена. Если это ошибка, нажмите «Отменить последнее изменение».
button-build-up = ⬆️ Выше
button-build-down = ⬇️ Ниже
button-build-copy = 📑 Копия
button-build-drop = 🗑 Удалить
build-moved = Переставлено.
build-copied = Готово. Копия стоит сразу за вопросом.
build-question-added = Вопрос добавлен.
build-question-deleted =
    { $freed ->
        [0] Вопрос удалён. Это можно отменить.
        [one] Вопрос удалён. От него зависел { $freed } вопрос, теперь его зададут всем. Это можно отменить.
        [few] Вопрос удалён. От него зависели { $freed } вопроса, теперь их зададут всем. Это можно отменить.
       *[many] Вопрос удалён. От него зависели { $freed } вопросов, теперь их зададут всем. Это можно отменить.
    }
build-kind =
    { $kind ->
        [information] 📄 Страница без вопроса
        [single] 🔘 Один ответ из списка
        [multiple] ☑️ Несколько ответов
        [top] 🏅 Самое важное из списка
        [ranking] 🔢 Расставить по важности
        [scale_5] ⭐ Оценка от 1 до 5
        [scale_10] 📏 Оценка от 1 до 10
        [yes_maybe_no] 👍 Да, может быть или нет
        [number] 🧮 Число
        [day_parts] 🗓 Дни и время дня
       *[text] ✍️ Своими словами
    }
build-item-text = <b>{ $text }</b>
build-item-help = 💬 Пояснение: { $text }
build-item-example = 💡 Например: { $text }
build-item-kind = Ответ: { $kind }
build-item-option =
    { $alone ->
        [1] • { $text } (исключает остальные)
       *[0] • { $text }
    }
build-item-most = Можно выбрать не больше { $most }.
build-item-bounds = Число от { $lowest } до { $highest }.
build-item-days = Дни: { $days }.
build-item-required = ❗ Ответ обязателен, пропустить нельзя.
build-item-comment = 🗒 После ответа можно что-то добавить.
build-item-sensitive = 🔒 Деликатный: ответы покажут, если их будет не меньше { $k }.
build-item-when = 🔀 Задаётся, только если «{ $question }»: { $answers }
build-when-any = { $answers }
build-when-none = не { $answers }
build-when-least = не меньше { $number }
build-when-most = не больше { $number }
build-day =
    { $day ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
       *[7] воскресенье
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
button-build-word-help = 💬 Пояснение
button-build-word-example = 💡 Пример
button-build-word-low-end = ✏️ Что значит 1
button-build-word-high-end = ✏️ Что значит высшая оценка
button-build-kinds = 🔘 Как отвечают
button-build-options = ☰ Список ответов
button-build-bounds = ↔️ От скольких до скольких
button-build-days-of = 🗓 Какие дни
button-build-most = 🔢 Сколько можно выбрать
button-build-required =
    { $on ->
        [1] ✅ Ответ обязателен
       *[0] ⬜ Ответ обязателен
    }
button-build-comment =
    { $on ->
        [1] ✅ Можно добавить своими словами
       *[0] ⬜ Можно добавить своими словами
    }
button-build-sensitive =
    { $on ->
        [1] ✅ Деликатный вопрос
       *[0] ⬜ Деликатный вопрос
    }
button-build-when =
    { $count ->
        [0] 🔀 Задавать не всем…
       *[other] 🔀 Задаётся не всем: изменить…
    }
button-build-chosen =
    { $chosen ->
        [1] ✅ { $words }
       *[0] { $words }
    }
build-kinds = Как будут отвечать на вопрос «{ $question }»?
build-most =
    Сколько ответов можно выбрать в вопросе «{ $question }»?

    Ниже можно отметить ответы, которые исключают остальные, например «ничего из этого».
build-as-many = Сколько угодно
button-build-alone =
    { $on ->
        [1] ✅ Исключает остальные: { $words }
       *[0] ⬜ Исключает остальные: { $words }
    }
build-days = О каких днях спрашивать: «{ $question }»?
build-when-none-before = Вопрос «{ $question }» задаётся всем. Перед ним нет вопроса, от которого он мог бы зависеть.
build-when-always =
    Вопрос «{ $question }» сейчас задаётся всем.

    Чтобы задавать его не всем, выберите более ранний вопрос, от которого он зависит.
build-when-now = Вопрос «{ $question }». Если условий несколько, должны выполняться все.
build-when-of =
    Задавать «{ $question }» только тем, кто на вопрос «{ $asked }» ответит:
    { $answers ->
        [none] (пока ничего не выбрано – задаётся всем)
       *[other] <b>{ $answers }</b>
    }
button-build-when-drop = ✖️ Задавать всем
button-build-when-number = 🧮 Указать число
button-build-at-least = Не меньше …
button-build-at-most = Не больше …
build-side-wanted = Кому задавать вопрос: тем, у кого число не меньше указанного, или не больше?
build-number-asked = Напишите число, например 18.
build-number-wanted = Пожалуйста, напишите только число, например 18.
build-text-wanted =
    { $part ->
        [title] Как будет называться опрос?
        [introduction] Напишите вступление: о чём опрос и что будет потом.
        [urgent_help] Где здесь можно сразу получить помощь? Напишите телефон и место. Это увидит каждый, кто нажмёт «Нужна помощь сейчас».
        [block] Как будет называться часть?
        [text] Какой будет вопрос?
        [help] Напишите пояснение, которое поможет понять вопрос.
        [example] Напишите пример ответа. Слово «например» появится само.
        [low_end] Что значит наименьшее число? Например: совсем плохо.
        [high_end] Что значит наибольшее число? Например: очень хорошо.
       *[option] Напишите этот ответ.
    }
    { $several ->
        [1] Язык: <b>{ $language }</b>. До { $limit } знаков.
       *[0] До { $limit } знаков.
    }
build-text-of = Вопрос «{ $question }».
build-text-now = <b>Сейчас:</b>
build-text-in = <b>{ $language }:</b>
build-text-too-long = Слишком длинно: знаков { $length }, а можно до { $limit }. Пожалуйста, напишите короче.
button-build-text-remove = ✖️ Оставить пустым
button-build-earlier-text = ← Предыдущий
button-build-later-text = Пропустить →
button-build-enough = ✅ Пока достаточно
build-options-wanted =
    { $count ->
        [0] Вопрос «{ $question }». Напишите все ответы одним сообщением, каждый с новой строки.
       *[other] Вопрос «{ $question }». Переведите ответы в том же порядке, каждый с новой строки. Строк: { $count }.
    }
    { $several ->
        [1] Язык: <b>{ $language }</b>.
       *[0] {""}
    }
build-new-options-wanted =
    <b>{ $question }</b>

    Напишите все ответы одним сообщением, каждый с новой строки.
build-options-count = Нужно строк: { $wanted }, а Вы написали { $given }. Каждый ответ с новой строки, в том же порядке.
build-options-few = Нужно хотя бы два ответа, каждый с новой строки.
build-options-many = Это слишком много: ответов { $given }, а можно до { $limit }. Пожалуйста, оставьте главные.
build-option-too-long = Ответ «{ $option }…» слишком длинный. Можно до { $limit } знаков. Пожалуйста, напишите короче.
build-option-twice = Ответ «{ $option }» написан дважды. Пожалуйста, оставьте один.
build-bounds-wanted = Вопрос «{ $question }». Сейчас принимаются числа от { $lowest } до { $highest }. Напишите другие границы, например: 0–120
build-bounds-unclear = Пожалуйста, напишите два числа, например: 0–120
build-bounds-wrong = Первое число должно быть меньше второго. Например: 0–120
build-kind-wanted = Как будут отвечать на новый вопрос?
build-question-wanted =
    { $kind }

    { $several ->
        [1] Напишите вопрос. Язык: <b>{ $language }</b>.
       *[0] Напишите вопрос.
    }
build-part-wanted = Как назовём новую часть? Название видите только Вы.
build-about =
    <b>Опрос в целом</b>
    { $sensitive ->
        [1] 🔒 Весь опрос деликатный: результаты покажут, если ответов будет не меньше { $k }.
       *[0] Результаты покажут, если ответов будет не меньше { $k }.
    }
build-part-name =
    { $part ->
        [title] Название
        [introduction] Вступление
        [urgent_help] Срочная помощь
       *[block] Название части
    }
build-about-part =
    { $empty ->
        [1] <b>{ build-part-name }:</b> пока нет
       *[0] <b>{ build-part-name }:</b>
    }
button-build-word-title = ✏️ Название
button-build-word-introduction = ✏️ Вступление
button-build-word-urgent-help = 🆘 Где здесь помогут сразу
button-build-all-sensitive =
    { $on ->
        [1] ✅ Весь опрос деликатный
       *[0] ⬜ Весь опрос деликатный
    }
button-build-tongues = 🌐 Языки ({ $count })
build-tongues =
    На каких языках можно будет отвечать? Нажмите на язык, чтобы добавить его или убрать.

    { $missing ->
        [0] ✅ Все тексты есть на всех выбранных языках.
       *[other] ⚠️ Не хватает текстов: { $missing }. Их можно дописать по одному. Основной язык: { $first }.
    }
build-last-language = Хотя бы один язык должен остаться. Сначала добавьте другой.
build-nothing-missing = На этом языке есть все тексты.
button-build-tongue =
    { $on ->
        [1] ✅ { $language }
       *[0] ⬜ { $language }
    }
button-build-translate = ✍️ { $language }: дописать ({ $count })
button-build-fill = ✍️ { $language }: дописать, чего нет
build-glance =
    <b>Всё сразу</b>
    Так вопросы прочитают участники. Вопросов: { $count }.
build-again =
    Будет новый черновик с теми же вопросами. Ответы прошлого раза остаются на месте, и оба раза можно будет сравнить.

    В какой группе спросить?
button-build-export-xlsx = 📊 Как XLSForm для исследователей
button-build-export-yaml = 💾 Как текстовый файл
xlsform-comment = Хотите что-нибудь добавить?
build-saved =
    { $form ->
        [xlsx] 💾 Опрос «{ $title }» как XLSForm: такой файл понимают KoBoToolbox, ODK и другие инструменты исследователей. В нём не указано, какие вопросы чувствительные и какой ответ исключает остальные.
       *[yaml] 💾 Опрос «{ $title }» в файле. Его можно читать и править в любом текстовом редакторе и прислать мне обратно.
    }

    Ответов в нём нет, только вопросы.
build-file-coming = Отправляю файл.
build-file-ask =
    Пришлите мне файл опроса сюда, в этот чат.

    Подойдёт файл, сохранённый из Kopā (YAML или JSON), и анкета исследователей XLSForm (.xlsx). Группа ничего не увидит.
build-file-wanted = Здесь я жду файл. Прикрепите его через 📎 и отправьте.
build-file-group = Для какой группы опрос из файла «{ $name }»? Группа пока ничего не увидит.
build-file-faults =
    { $count ->
        [one] Файл пока принять нельзя. Нужно исправить { $count } место:
        [few] Файл пока принять нельзя. Нужно исправить { $count } места:
       *[many] Файл пока принять нельзя. Нужно исправить { $count } мест:
    }
build-file-again = Исправьте и пришлите файл ещё раз. Ничего не сохранено.
build-imported =
    Опрос лежит в черновиках. Кое-что из файла здесь устроено иначе или невозможно:
build-file-fault =
    { $kind ->
        [cell] • Лист «{ $sheet }», ячейка { $cell }: { $what }
        [line] • Строка { $line }: { $what }
        [question] • Часть { $block }, вопрос { $question }: { $what }
       *[none] • { $what }
    }
build-file-not-text = это не текстовый файл. Сохраните его как YAML или JSON в кодировке UTF-8.
build-file-too-large = файл слишком большой или слишком сложный. Разделите опрос на два.
build-file-not-yaml = здесь файл непонятен. Проверьте отступы, двоеточия и кавычки.
build-file-key-twice = здесь одно и то же названо дважды. Одно удалите.
build-file-not-a-survey = это не файл опроса. Сохраните какой-нибудь опрос в файл и посмотрите, как он выглядит.
build-file-newer-version = файл из более новой версии Kopā ({ $found }).
build-file-field-missing = не хватает поля «{ $found }». Добавьте его.
build-file-field-unknown = поле «{ $found }» мне незнакомо. Удалите его или проверьте написание.
build-file-not-a-text = здесь должен быть текст, а стоит «{ $found }». Возьмите его в кавычки.
build-file-not-a-number = здесь должно быть целое число, а стоит «{ $found }».
build-file-not-yes-or-no = здесь должно быть true или false, а стоит «{ $found }».
build-file-not-a-list = здесь должен быть список, а стоит «{ $found }».
build-file-not-a-mapping = здесь должны быть поля со значениями, а стоит «{ $found }».
build-file-kind-unknown = вид ответа «{ $found }» мне незнаком.
build-file-language-unknown = язык «{ $found }» мне незнаком. Подходят lv, ru, uk и en.
build-file-not-a-group = это не файл группы. В другом Kopā в настройках группы нажмите «📤 Сохранить в файл».
build-file-group-too-large = файл слишком большой или слишком сложный. Уберите из него какой-нибудь старый опрос.
build-file-value-unknown = значение «{ $found }» здесь не подходит.
build-file-not-a-time = «{ $found }» – не день и не время. Пишите так: 2026-11-26 18:30.
build-file-text-empty = здесь должен быть текст, а пусто.
build-file-number-too-large = число «{ $found }» не подходит. Можно от 0 до { $limit }.
build-file-too-many = здесь слишком много или ничего. Можно до { $limit }.
build-file-no-language = не указан ни один язык (languages).
build-file-too-many-questions = вопросов слишком много. Можно до { $limit }.
build-file-too-many-parts = частей слишком много. Можно до { $limit }.
build-file-bad-id = обозначение «{ $found }» не подходит. Берите строчные латинские буквы, цифры и _, начинайте с буквы, не длиннее 32 знаков.
build-file-id-twice = обозначение «{ $found }» уже занято. Дайте другое.
build-file-text-too-long = текст слишком длинный («{ $found }»). Можно до { $limit } знаков.
build-file-too-many-options = в списке слишком много ответов. Можно до { $limit }.
build-file-options-not-wanted = для такого вида ответа список не нужен. Удалите его.
build-file-numbers = границы чисел неверные. Меньшее должно быть меньше большего.
build-file-days = дни указаны неверно. Берите числа от 1 (понедельник) до 7.
build-file-old-workbook = такие таблицы я не читаю. Откройте её в табличной программе и сохраните как .xlsx.
build-file-not-a-workbook = эту таблицу прочитать не получается. Откройте её в табличной программе и сохраните заново как .xlsx без пароля.
build-file-sheet-too-large = лист слишком большой. Оставьте только вопросы и ответы.
build-file-formula = здесь стоит формула. Впишите вместо неё сам текст.
build-file-sheet-missing = в файле нет листа «{ $found }». В анкете XLSForm вопросы стоят на нём.
build-file-form-empty = в анкете нет ни одного вопроса, который здесь можно задать.
build-file-form-too-large = групп слишком много или они слишком глубоко вложены. Оставьте меньше.
build-file-list-missing = на листе «choices» нет списка «{ $found }». Добавьте его.
build-file-language-left-out = язык «{ $found }» пропущен. Подходят lv, ru, uk и en.
build-file-column-left-out = столбец «{ $found }» пропущен.
build-file-type-left-out = «{ $found }» здесь невозможно, поэтому пропущено.
build-file-repeat-once = повторов здесь нет: вопросы зададут один раз.
build-file-constraint-left-out = проверка «{ $found }» пропущена.
build-file-other-as-comment = вместо «другое» после ответа можно будет добавить что-то своими словами.
build-file-bounds-usual = границы числа неясны, поэтому принимаются числа от 0 до 100. Пожалуйста, проверьте их.
build-file-whole-numbers = здесь принимаются только целые числа.
build-file-relevant-left-out = условие «{ $found }» здесь выразить нельзя, поэтому вопрос зададут всем. Пожалуйста, проверьте его.
build-file-mention-left = в тексте есть ссылка на другой ответ: «{ $found }». Пожалуйста, напишите иначе.
survey-faults =
    { $count ->
        [one] Прежде чем начать, нужно поправить { $count } вещь:
        [few] Прежде чем начать, нужно поправить { $count } вещи:
       *[many] Прежде чем начать, нужно поправить { $count } вещей:
    }
build-faults-more = … и ещё { $count }.
survey-fault-at = • «{ $where }»: { $fault }
survey-fault-no-language = • Не выбран ни один язык.
survey-fault-no-question = • Нет ни одного вопроса.
survey-fault-too-many-questions = • Вопросов слишком много.
survey-fault-too-many-parts = • Частей слишком много.
survey-fault-bad-id = • обозначение в файле не годится.
survey-fault-id-twice = • в файле два места обозначены одинаково.
survey-fault-text-missing =
    { $count ->
        [one] • { $language }: не хватает { $count } текста.
       *[many] • { $language }: не хватает { $count } текстов.
    }
survey-fault-text-too-long = • текст слишком длинный.
survey-fault-too-few-options = • нужно хотя бы два ответа на выбор.
survey-fault-too-many-options = • слишком много ответов на выбор.
survey-fault-options-not-wanted = • список ответов здесь не нужен.
survey-fault-option-twice = • два ответа одинаковые.
survey-fault-most = • неверно указано, сколько ответов можно выбрать.
survey-fault-numbers = • границы чисел неверные.
survey-fault-days = • не указаны дни.
survey-fault-condition-not-earlier = • зависит от вопроса, который идёт позже или выключен.
survey-fault-condition-not-possible = • зависит от ответа, которого нет.

button-survey-results = 📊 Результати
button-survey-reader = 👤 Хто читає результати
survey-still-sealed = Опитування ще не закінчилося. До того відповідей не бачить ніхто, навіть Ви.
survey-nothing-to-show = Результатів цього опитування не показують: відповідей було замало або майже стільки ж, скільки раніше.
survey-results =
    <b>{ $title }</b>
    Результати. Група «{ $group }». Їх бачите лише Ви, доки не покажете щось іншим.
survey-reach-told =
    { $asked ->
        [0] Відповіли: { $answered }.
       *[other] Запитали: { $asked }. Відповіли: { $answered }.
    }
survey-reach-modes = Самі: { $alone }, з допомогою: { $helped }, на папері: { $paper }.
button-survey-result-first = 📊 Дивитися за запитаннями
button-survey-texts =
    { $waiting ->
        [0] 🔎 Перечитати тексти
       *[other] 🔎 Прочитати тексти (чекають: { $waiting })
    }
button-survey-files = 📄 Звіт: PDF, таблиця, текст
button-survey-share = 📣 Показати групі…
button-survey-compare = ⚖️ Порівняти з іншим опитуванням
survey-result-head = <i>{ $title }</i> · { $number } із { $total }
survey-result-question = <b>{ $question }</b>
survey-result-line = { $label } – <b>{ $figure }</b>
survey-result-note = <i>{ $words }</i>
survey-plain = { $words }
survey-result-answered = Відповіли: { $answered }.
survey-result-none = Ніхто не відповів.
survey-result-few = Відповіли: { $answered }. Показують, лише якщо відповіло щонайменше { $k }.
survey-result-subset = Це запитання поставили лише частині людей. Числа тут могли б видати відповіді небагатьох, тому їх не показують.
survey-figure-exact = { $count } із { $answered }
survey-figure-share = { $count } із { $answered } ({ $percent } %)
survey-figure-between = { $low }–{ $high } із { $answered }
survey-figure-below = менше ніж { $fewer } із { $answered }
survey-figure-unsaid = не показують
survey-mean-label = У середньому
survey-mean = У середньому { $mean } (шкала 1–{ $highest }, відповідей: { $answered })
survey-mean-between = У середньому від { $low } до { $high } (шкала 1–{ $highest }, відповідей: { $answered })
survey-result-leader = Найчастіше: { $label }.
survey-result-ranking =
    { $places ->
        [1] Пораховано, скільки людей поставили це на перше місце.
       *[other] Пораховано, скільки людей поставили це серед перших { $places }.
    }
survey-result-several =
    { $most ->
        [0] Можна було вибрати кілька відповідей.
       *[other] Можна було вибрати відповідей: до { $most }.
    }
survey-result-bounded = Точного числа не показують там, де воно видало б відповіді менш ніж { $k } людей.
survey-picture-first = На картинці – найчастіші відповіді: { $count }.
button-survey-result-before = ← Попереднє
button-survey-result-after = Наступне →
survey-texts-line = Своїми словами: { $all }. Показувати: { $released }, ще прочитати: { $waiting }.
survey-texts-more = … Решта – у файлі звіту.
survey-no-texts = У цьому опитуванні текстів немає.
survey-text-head =
    🔎 Текст { $number } із { $total }
    { $kind ->
        [comment] <b>{ $question }</b> (доповнення)
       *[text] <b>{ $question }</b>
    }

    { $word ->
        [yes] ✅ Вирішено показати: буде у звіті.
        [no] 🚫 Вирішено не показувати: у звіті не буде.
       *[none] Ще не вирішено. Доки Ви не вирішите показати, текст бачите лише Ви.
    }
survey-text-unmarked = Телефону, адреси чи імені я тут не бачу. Але прочитайте самі: чи можна когось упізнати?
survey-text-marked = ⚠️ Тут може бути: { $traces }. Якщо когось можна впізнати, не показуйте.
survey-trace =
    { $trace ->
        [personal_code] персональний код
        [phone] номер телефону
        [email] адреса пошти
        [account] ім’я користувача
        [link] посилання
        [address] адреса
       *[name] чиєсь ім’я
    }
survey-text-long = Текст довгий, тому цілком він є й у файлі.
survey-text-file = Текст { $number }
button-survey-text-yes = ✅ Показати у звіті
button-survey-text-no = 🚫 Не показувати
button-survey-text-undo = ↩️ Скасувати попереднє
button-survey-text-before = ← Попередній
button-survey-text-after = Наступний →
button-survey-text-again = 🔎 Перечитати з початку
survey-text-released = Буде у звіті.
survey-text-left-out = У звіті не буде.
survey-text-taken-back = Скасовано.
survey-texts-done =
    ✅ <b>Усі тексти прочитано.</b>

    Показати: { $released }. Не показувати: { $left_out }. Передумати можна будь-коли.
survey-files =
    📄 <b>{ $title }</b>

    Який звіт підготувати? Мова: { $languages }.
    Файл бачите лише Ви, доки не перешлете його іншим.
survey-files-texts =
    { $waiting ->
        [0] Тексти: показати { $released } із { $all }.
       *[other] Тексти: показати { $released } із { $all }. Непрочитані ({ $waiting }) не ввійдуть.
    }
button-survey-file-pdf = 📄 PDF для друку
button-survey-file-xlsx = 📊 Таблиця Excel (XLSX)
button-survey-file-csv = 🧮 CSV для інших програм
button-survey-file-text = 📋 Текст для вставлення
survey-file-coming = Готую. Файл буде нижче.
survey-file-caption =
    { $asked ->
        [0] 📄 Звіт: { $title }. Відповіли: { $answered }.
       *[other] 📄 Звіт: { $title }. Запитали: { $asked }. Відповіли: { $answered }.
    }
survey-paper-title = { $title } – звіт про опитування
survey-paper-footer = { $title }. Відповіли: { $answered }. Підготовлено за допомогою Kopā.
survey-about-group = Група
survey-about-when = Коли
survey-about-asked = Запитали
survey-about-unknown = невідомо
survey-about-answered = Відповіли
survey-about-alone = – самі
survey-about-helped = – з допомогою
survey-about-paper = – на папері
survey-times-head = Відповіли: { $answered }
survey-part =
    { $part ->
        [morning] Уранці
        [afternoon] Удень
       *[evening] Увечері
    }
survey-day =
    { $day ->
        [1] Пн
        [2] Вт
        [3] Ср
        [4] Чт
        [5] Пт
        [6] Сб
       *[7] Нд
    }
survey-method = Як це пораховано
survey-method-sealed = Опитування було анонімним. Відповіді лежали запечатаними, доки воно було відкрите. Потім їх перемішали, а ключ знищили: хто що відповів, не може знайти ніхто.
survey-method-few = Результати показують, лише якщо відповіло щонайменше { $k }.
survey-method-sensitive = Для делікатних запитань треба щонайменше { $k } відповідей.
survey-method-small = Числа, меншого за { $k }, точно не показують. Щоб його не можна було й обчислити, іноді точно не показують й іншого числа. Тоді заштрихована смуга показує, між якими числами воно лежить.
survey-method-languages = Відповіді всіма мовами пораховано разом.
survey-method-texts = Написане людьми до оприлюднення прочитала одна людина й залишила тільки те, за чим нікого не можна впізнати. Порядок текстів випадковий.
survey-method-helped = Якщо людина відповідає з допомогою або на папері, її відповіді бачить і помічник.
survey-method-skipped = Запитання можна було пропускати, тому кількість відповідей на кожне може відрізнятися.
survey-method-who = Звіт показує думку тих, хто відповів. У невеликій групі різниця в кілька людей може бути випадковою.
survey-sheet-figures = Числа
survey-sheet-about = Про опитування
survey-sheet-texts = Тексти
survey-column-what = Що
survey-column-value = Значення
survey-column-number = №
survey-column-part = Частина
survey-column-question = Запитання
survey-column-kind = Вид
survey-column-answer = Відповідь
survey-column-count = Кількість
survey-column-at-least = Не менше
survey-column-at-most = Не більше
survey-column-answered = Відповіли
survey-column-note = Примітка
survey-column-text = Текст
survey-kind =
    { $kind ->
        [single] одна відповідь
        [multiple] кілька відповідей
        [top] найважливіше
        [ranking] за важливістю
        [scale_5] шкала 1–5
        [scale_10] шкала 1–10
        [yes_maybe_no] так, можливо, ні
        [number] число
        [day_parts] дні й час
       *[text] своїми словами
    }
survey-share =
    📣 <b>Показати групі «{ $group }»?</b>

    { $state ->
        [stands] Підсумок у групі вже є. Якщо надішлете ще раз, він оновиться.
        [planned] Підсумок чекає ранку: у групі тихі години.
       *[none] Група ще нічого не бачила. Якщо зараз тихі години, підсумок зачекає до ранку.
    } { $texts ->
        [0] Група побачить:
       *[other] У PDF увійдуть і тексти, які вирішено показати: { $texts }. Група побачить:
    }
button-survey-share-paper =
    { $on ->
        [1] ✅ Разом зі звітом PDF
       *[0] 📄 Додати звіт PDF
    }
button-survey-share-now = 📣 Надіслати групі
button-survey-share-undo = ↩️ Прибрати з групи
button-survey-share-which = ☑️ Запитання: { $chosen } з { $total }
survey-share-which =
    ☑️ <b>Про які запитання розповісти групі?</b>

    { $total ->
        [0] Немає жодного запитання, за яким групі можна було б щось показати.
       *[other] Вибрано { $chosen } з { $total }. Натисніть запитання, щоб прибрати або додати його. Запитань, про які нічого показувати не можна, тут немає. Групі поки що нічого не надсилається.
    }
button-survey-share-tick =
    { $on ->
        [1] ✅ { $number }. { $question }
       *[0] ⬜ { $number }. { $question }
    }
button-survey-share-all = ☑️ Вибрати всі
button-survey-share-look = 👀 Подивитися, що побачить група
survey-share-nothing = Не вибрано жодного запитання. Виберіть хоча б одне, щоб показати групі.
survey-shared = Надіслано групі.
survey-shared-later = У групі тихі години. Підсумок піде вранці.
survey-share-taken-back = Прибрано. Якщо повідомленню понад два дні, Telegram дозволяє видалити його лише адміністраторові групи.
held-survey-share = 📊 Підсумок опитування «{ $title }» ({ $due })
survey-summary-head = 📊 <b>{ $title }</b> – що відповіла група
survey-summary-more =
    { $paper ->
        [1] … Ще запитань у звіті PDF: { $count }.
       *[0] … Ще запитань у повному звіті: { $count }.
    }
survey-summary-tail = Опитування було анонімним. Числа, меншого за { $k }, точно не показують. Дякуємо всім, хто відповів!
survey-compare =
    ⚖️ <b>{ $title }</b>

    { $count ->
        [0] Порівняти немає з чим. Потрібне інше завершене опитування з такими самими запитаннями, результати якого теж читаєте Ви.
       *[other] З яким порівняти?
    }
survey-compare-name = { $group }, { $day } (відповіли: { $answered })
survey-compare-label = <u>{ $label }</u>
survey-compare-bar = { $label } · { $side }
survey-compare-side = <b>{ $side }</b>: { $name }
survey-compare-title = { $title } – порівняння
survey-compare-note = Поруч стоять числа двох опитувань. Де відповіло мало людей, різниця в кілька людей може бути випадковою.
survey-nothing-to-compare = У цих опитуваннях немає запитання, для якого числа є в обох.
survey-reader =
    👤 <b>{ $title }</b>

    Результати читає: { $name }. { $count ->
        [0] Інших, хто веде групу, немає, тому передати нікому.
       *[other] Хто читатиме їх далі?
    }
survey-reader-warning = Про зміну дізнається вся група: люди відповідали, знаючи, хто прочитає.
survey-reader-ask =
    { $told ->
        [1] Далі результати читатиме лише { $name }. Група побачить:
       *[0] Далі результати читатиме лише { $name }. Змінюємо?
    }
survey-reader-told =
    👤 <b>{ $title }</b>

    Результати анонімного опитування тепер читає { $after }. Раніше було вказано: { $before }. { $state ->
        [open] Якщо Вам це не підходить, до кінця опитування свої відповіді можна змінити або видалити.
       *[closed] Хто що відповів, як і раніше, не може знайти ніхто.
    }
survey-reader-you = 👤 Вам доручено читати результати анонімного опитування «{ $title }» у групі «{ $group }». Бачитимете їх лише Ви.
survey-reader-changed = Тепер читає { $name }.
survey-reader-unfit = Ця людина більше не веде групу, тому читати результати не може.
survey-reader-not-yours = Передати читання може лише той, хто читає зараз. Якщо його більше немає, це робить працівник групи.
button-survey-reader-choose = 👤 { $name }
button-survey-reader-yes = ✅ Так, змінити

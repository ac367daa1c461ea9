## Meetings

meeting-usual-title = Зустріч
meeting-title = <b>{ $title }</b>
meeting-title-cancelled = <s>{ $title }</s>
meeting-when = 🗓 Коли: { $when }
meeting-place = 📍 Де: { $place }
meeting-online = 💻 Онлайн: { $link }
meeting-place-later = 📍 Де: місце повідомимо пізніше
meeting-place-open = місце поки невідоме
meeting-cancelled-line = ❌ Зустріч скасовано.
meeting-moved-line = 🔁 Перенесено. Раніше: <s>{ $when }</s>
meeting-reason = Причина: { $reason }.
characters =
    { $length ->
        [one] { $length } знак
        [few] { $length } знаки
       *[many] { $length } знаків
    }
button-reason-illness = 🤒 Хвороба
button-reason-weather = 🌧 Погода
reason-illness = хвороба
reason-weather = погода
meeting-no-answers = Відповідей поки немає.
meeting-totals = Прийдуть: { $coming } · можливо: { $maybe } · не зможуть: { $no }
meeting-invite = Ви будете? Натисніть, будь ласка, кнопку.
button-coming = ✅ Прийду
button-maybe = 🤔 Можливо
button-not-coming = ❌ Не зможу
button-one-more = +1 зі мною
button-one-less = −1 зі мною
button-without-phone = Записати когось без телефону
button-own-language = 🌐 Cita valoda · Другой язык · Інша мова · Language
meeting-unknown = Такої зустрічі вже немає.
meeting-was-cancelled = Зустріч «{ $title }» скасовано.
meeting-is-over = Зустріч «{ $title }» уже закінчилася.
meeting-stands = Зустріч «{ $title }» уже в плані.
meeting-brief =
    { $state ->
        [cancelled] Скасовано: { $title }
       *[planned] { $title }
    }
    { $when }
    { $place }
rsvp-noted =
    { $answer ->
        [coming] { $companions ->
            [0] Записано: Ви прийдете.
            [one] Записано: Ви прийдете і з Вами ще { $companions } людина.
            [few] Записано: Ви прийдете і з Вами ще { $companions } людини.
           *[many] Записано: Ви прийдете і з Вами ще { $companions } людей.
        } Усього прийдуть: { $coming }.
        [maybe] Записано: можливо, прийдете. Поки прийдуть: { $coming }.
       *[no] Записано: цього разу не зможете. Дякую, що сказали!
    }
companions-none = З Вами нікого не було записано.
companions-too-many = Із собою можна записати не більше { $limit } людей.
meeting-over-line = Ця зустріч уже закінчилася.
meeting-announced-later = ⏰ Група про неї ще не знає. Оголошу { $when }.
meeting-not-yet-announced = Група про цю зустріч ще не знає.
meeting-distance = Зустріч { $distance }.
meeting-own-answer =
    { $answer ->
        [coming] { $companions ->
            [0] Ваша відповідь: прийду
           *[other] Ваша відповідь: прийду, зі мною ще { $companions }
        }
        [maybe] Ваша відповідь: можливо
        [no] Ваша відповідь: не зможу
       *[none] Ви ще не відповіли. Будете?
    }
meeting-own-guests = Ви записали:
button-add-guest = Записати когось без телефону
button-remove-guest = Прибрати: { $name }
button-other-reminders = ⏰ Коли мені нагадати
button-names = Хто прийде
button-history = Зміни
button-plan-again = Зустріч усе ж буде
button-move = 🗓 Перенести
button-place = 📍 Інше місце
button-online = 💻 Онлайн
button-cancel = ❌ Скасувати
guest-ask =
    Хто ще прийде на зустріч «{ $title }»?

    Напишіть ім’я (до { $limit } знаків) – сусідка, мама чи друг, у кого немає телефону. Ім’я побачать лише організатори.
name-too-long = Задовго: { characters }, а можна до { $limit }. Напишіть, будь ласка, коротше.
guest-removed = Прибрано зі списку.
guest-gone = Цієї людини у списку вже немає.
guests-too-many = Один учасник може записати до { $limit } людей. Решту нехай запише хтось інший.
plan-start =
    <b>Нова зустріч для групи «{ $group }»</b>

    Напишіть одним рядком: що, коли і де. Наприклад:
    <i>Зустріч батьків у четвер о 18:30, у бібліотеці</i>

    Можна й крок за кроком: напишіть лише назву (до { $limit } знаків), а решту я запитаю.
plan-title = Як назвемо зустріч? Напишіть назву (до { $limit } знаків).
plan-title-missing = Час зрозуміло. Як назвемо зустріч? Напишіть назву або натисніть кнопку.
plan-when =
    Коли зустрічаємося? Пишіть як зазвичай. Наприклад:
    <i>у четвер о 18:30</i>
    <i>14 грудня з 10:30 до 12</i>
plan-place =
    Де зустрічаємося? Напишіть місце (до { $limit } знаків).
    Якщо зустріч онлайн, вставте посилання (до { $link } знаків).
button-place-later = Місце повідомлю пізніше
title-too-long = Назва задовга: { characters }, а можна до { $limit }. Напишіть, будь ласка, коротше.
place-too-long = Опис місця задовгий: { characters }, а можна до { $limit }. Напишіть, будь ласка, коротше – подробиці можна розповісти в групі.
link-too-long = Посилання задовге: { characters }, а можна до { $limit }. Вставте, будь ласка, коротше посилання.
reason-too-long = Причина задовга: { characters }, а можна до { $limit }. Напишіть, будь ласка, коротше.
press-a-button = Натисніть, будь ласка, одну з кнопок.
plan-preview =
    Зустріч <b>{ $distance }</b>. Усе правильно?
    Група «{ $group }» побачить це:
plan-quiet = 🌙 Зараз у групі тихі години. Можу оголосити { $when }.
button-announce = ✅ Оголосити в групі
button-announce-later = ✅ Оголосити { $when }
button-announce-now = Оголосити зараз
button-change-title = Інша назва
button-change-time = Інший час
button-change-place = Інше місце
planned-now = ✅ Оголошено в групі «{ $group }». Нагадаю всім автоматично.
planned-later = ✅ Збережено. Група «{ $group }» дізнається, коли закінчаться тихі години.
planned-now-short = Оголошено в групі.
planned-later-short = Збережено. Оголошу, коли закінчаться тихі години.
meeting-start-passed = Цей час уже минув. Виберіть, будь ласка, інший.
group-cannot-be-written-to = Зараз я не можу писати в групу «{ $group }». Додайте мене до неї, будь ласка, ще раз.
group-is-paused = Група «{ $group }» на паузі. Спершу відновіть її, тоді можна буде оголосити.
meeting-not-announced = Не вдалося вчасно оголосити зустріч «{ $title }»: вона вже почалася. Вибачте! Повідомте, будь ласка, групу.

when-unreadable =
    Не вдалося зрозуміти, коли. Напишіть, будь ласка, день і час, наприклад:
    <i>у четвер о 18:30</i> або <i>14 грудня о 17:00</i>
when-past =
    { $buttons ->
        [0] Цей час уже минув. Напишіть, будь ласка, інший.
       *[other] Цей час уже минув. Може, Ви мали на увазі це? Можна й написати інший.
    }
when-holiday = { $day } – свято: { $holiday }. Точно цього дня? Можна й написати інший час.
when-far = { $when } – це { $distance }, більше ніж пів року наперед. Правильно? Можна й написати інший час.
when-holiday-far = { $day } – свято: { $holiday }. До того ж це { $distance }. Правильно? Можна й написати інший час.
when-no-time = О котрій годині { $day }? Натисніть кнопку або напишіть час, наприклад <i>18:30</i>.
when-no-date = Якого дня? Натисніть кнопку або напишіть день і час.
when-which-day = Який день Ви мали на увазі? Натисніть кнопку або напишіть дату.
when-am-pm = Вранці чи ввечері? Натисніть кнопку або напишіть час інакше.
when-clock-gap = Тієї ночі годинник переводять уперед, і такого часу немає. Який час Ви мали на увазі?
when-recurring =
    { $buttons ->
        [0] Поки я можу запланувати одну зустріч. Коли буде перша? Напишіть день і час.
       *[other] Поки я можу запланувати одну зустріч. Перша буде в цей час? Можна й написати інший.
    }
when-weekday-mismatch = День тижня і дата не збігаються. Що Ви мали на увазі? Натисніть кнопку або напишіть інший час.
button-sure = Так, { $when }

change-when =
    На який час переносимо? Наприклад:
    <i>у п’ятницю о 18:30</i>
change-place =
    Де зустрінетеся? Напишіть нове місце (до { $limit } знаків).
    Можна й вставити посилання (до { $link } знаків).
change-online =
    Вставте посилання на онлайн-зустріч (до { $link } знаків).
    Якщо посилання ще немає, напишіть, наприклад: <i>Zoom, посилання надішлю пізніше</i> (до { $limit } знаків).
change-reason = Яка причина? Натисніть кнопку або напишіть (до { $limit } знаків). Група її побачить.
button-no-reason = Без причини
button-reason = Вказати причину
change-preview =
    { $what ->
        [move] Новий час – <b>{ $distance }</b>. Група побачить це:
        [cancel] Точно скасувати? Група побачить це:
        [again] Зустріч усе ж буде? Група побачить це:
       *[other] Правильно? Група побачить це:
    }
button-confirm-move = ✅ Перенести й повідомити всім
button-confirm-place = ✅ Змінити й повідомити всім
button-confirm-online = ✅ Змінити й повідомити всім
button-confirm-cancel = ❌ Скасувати й повідомити всім
button-confirm-again = ✅ Так, повідомити всім
note-moved = 🔁 <b>{ $title }</b>: зустріч перенесено
note-placed = 📍 <b>{ $title }</b>: інше місце
note-online = 💻 <b>{ $title }</b>: зустрічаємося онлайн
note-cancelled = ❌ <b>{ $title }</b>: зустріч скасовано
note-planned = ✅ <b>{ $title }</b>: зустріч усе ж буде
note-before = Було: <s>{ $words }</s>
note-after = Тепер: <b>{ $words }</b>
note-was-planned = Планувалася: <s>{ $when }</s>
note-answer-again = Ваша відповідь лишається чинною. Якщо новий час не підходить, дайте, будь ласка, відповідь ще раз.
changed-announced = ✅ Готово. Усі про це дізнаються.
changed-quietly = ✅ Готово.
changed-short = Готово.
changed-meanwhile = ⚠️ Поки Ви писали, інший організатор змінив цю зустріч. Тепер вона має такий вигляд – Вашу зміну не збережено.
changed-meanwhile-short = Хтось щойно змінив цю зустріч. Подивіться, будь ласка, нову картку.

meetings-ahead = Зустрічі групи «{ $group }»
meetings-none = У групи «{ $group }» зустрічей поки не заплановано.
button-meeting = { $title } – { $when }
button-meeting-cancelled = ❌ Скасовано: { $title } – { $when }
names-head =
    <b>{ $title }</b>
    { $when }
names-coming = <b>Прийдуть</b>
names-guests = <b>Прийдуть, без телефону</b>
names-maybe = <b>Можливо</b>
names-no = <b>Не зможуть</b>
names-one =
    { $companions ->
        [0] { $name }
       *[other] { $name } +{ $companions }
    }
button-page-before = ← Раніше
button-page-after = Ще →
history-head = <b>{ $title }</b>: що змінювалося
history-entry =
    { $what ->
        [first] { $when }: { $name } – зустріч заплановано
        [planned] { $when }: { $name } – знову заплановано
        [moved] { $when }: { $name } – перенесено
        [placed] { $when }: { $name } – інше місце
        [online] { $when }: { $name } – тепер онлайн
       *[cancelled] { $when }: { $name } – скасовано
    }
history-somebody = хтось

## Calendar files

button-calendar = 📅 Для календаря
button-calendar-all = 📅 Усі зустрічі для календаря
calendar-file = Зустрічі
calendar-one = 📅 Відкрийте цей файл, і зустріч з’явиться в календарі Вашого телефону. Якщо щось зміниться, відкрийте новий файл – запис у календарі оновиться.
calendar-one-cancelled = 📅 Зустріч скасовано. Відкрийте цей файл, і календар прибере її або позначить як скасовану.
calendar-whole = 📅 Зустрічі групи «{ $group }». Відкрийте цей файл, і вони з’являться в календарі Вашого телефону. Якщо щось зміниться, відкрийте новий файл.

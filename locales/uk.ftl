
## Dates in words

weekday-on =
    { $weekday ->
        [0] у понеділок
        [1] у вівторок
        [2] у середу
        [3] у четвер
        [4] у п'ятницю
        [5] у суботу
       *[6] у неділю
    }
month-in =
    { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
    }
day-words = { weekday-on }, { $day } { month-in }
day-words-year = { weekday-on }, { $day } { month-in } { $year } року
clock-words = { $hour }:{ $minute }
at-clock =
    { $hour ->
        [11] об { $clock }
       *[other] о { $clock }
    }
day-at = { $day }, { $at }
day-from-until = { $day }, з { $from } до { $until }
soon-at = { $distance } { $at }
days-from-until = { $first } – { $last }
in-days =
    { $days ->
        [0] сьогодні
        [1] завтра
        [2] післязавтра
        [one] через { $days } день
        [few] через { $days } дні
       *[many] через { $days } днів
    }
in-hours =
    { $hours ->
        [one] через { $hours } годину
        [few] через { $hours } години
       *[many] через { $hours } годин
    }
in-minutes =
    { $minutes ->
        [one] через { $minutes } хвилину
        [few] через { $minutes } хвилини
       *[many] через { $minutes } хвилин
    }

## People

button-back = ← Назад
button-menu = 🏠 Початок
button-unknown = Ця кнопка вже не працює. Відкрийте розмову зі мною і напишіть /menu – я покажу нові кнопки.
button-earlier = ← Попередні
button-later = Наступні →
button-plan = 📅 Призначити зустріч
button-meetings = 🗓 Зустрічі
button-groups = 👥 Мої групи
button-other-groups = 👥 Інші групи
button-settings = ⚙️ Налаштування
button-help = ❓ Допомога
button-language = 🌐 Мова
button-language-in-all = 🌐 Valoda · Язык · Мова · Language
button-reminders = 🔔 Нагадування
button-mute = 🔕 Нічого мені не надсилати
button-unmute = 🔔 Знову надсилати повідомлення
button-add-to-group = ➕ Додати Kopā до групи
button-workers = 🤝 Працівники
button-worker-invite = ➕ Запросити працівника
button-worker-remove = ✖️ Прибрати: { $name }
button-worker-remove-yes = Так, прибрати
button-open-private = ✉️ Відкрити Kopā
button-my-language = 🌐 Cita valoda · Другой язык · Інша мова · Language

menu-text = Що Ви хочете зробити?
welcome =
    Добрий день! Я – Kopā, що означає «разом».

    Я допомагаю групам домовлятися про зустрічі й вчасно про них нагадую. Щоб брати участь, відкрийте посилання, яке Вам дали в групі.
welcome-member =
    Добрий день! Тепер Ви разом із групою «{ $group }».

    Я нагадаю про зустріч і запитаю, чи прийдете. Пишу рідко й лише у справі.
welcome-operator =
    Добрий день! Тепер Ви – оператор Kopā.

    Запросіть працівників: кожен із них додає Kopā до своїх груп. Ви й самі можете додати Kopā до групи.
welcome-worker =
    Добрий день! Тепер Ви можете вести групи разом із Kopā.

    Додайте Kopā до своєї групи кнопкою нижче. Решту я покажу крок за кроком.
welcome-organiser =
    Добрий день! Тепер Ви – організатор групи «{ $group }».

    Ви можете призначати, переносити та скасовувати зустрічі.
welcome-unmuted = Радий, що Ви повернулися! Знову надсилатиму Вам повідомлення й нагадування.
text-unknown = Дякую, але цього я не зрозумів. Будь ласка, виберіть кнопку – так буде простіше.
kind-unknown = Дякую! На жаль, голосових повідомлень, картинок і наліпок я не розумію. Виберіть, будь ласка, кнопку або напишіть словами.

language-own-name = Українська
language-ask = Якою мовою мені з Вами говорити?
language-chosen = Добре, далі говорю українською. Що Ви хочете зробити?
language-chosen-short = Далі – українською.

settings =
    <b>Налаштування</b>

    { $muted ->
        [yes] Повідомлення й нагадування Вам зараз не надсилаються.
       *[no] Тут Ви вибираєте мову й коли Вам нагадувати.
    }
muted-now = Добре, сам більше нічого не надішлю.
unmuted-now = Добре, знову надсилаю повідомлення.
stopped =
    Добре, я замовкаю. Сам Вам більше не писатиму.

    У групі Ви залишаєтеся. Коли захочете знову отримувати повідомлення, натисніть кнопку.

help-member =
    <b>Чим я допомагаю</b>

    • Коли в групі нова зустріч, натисніть «Прийду», «Можливо» або «Не прийду».
    • Перед зустріччю я Вам нагадаю.
    • Мову й нагадування вибирають у налаштуваннях.
    • Якщо щось незрозуміло, напишіть /menu.
help-organiser =
    <b>Організаторові</b>

    • Зустріч можна призначити одним реченням, наприклад: «у четвер о 18:30 в бібліотеці».
    • Якщо щось змінюється, натисніть «Зустрічі»: перенесіть або скасуйте, і всі про це дізнаються.
    • У важку хвилину на сторінці групи є кнопка «Пауза»: тоді я нічого не надсилаю, доки Ви не скажете.
help-worker =
    <b>Працівникові</b>

    • Додайте Kopā до групи кнопкою на початковому екрані.
    • Перешліть учасникам запрошення: особисто я можу писати лише тим, хто відкрив посилання із запрошення.
    • У кожній групі Ви можете призначити кількох організаторів.
privacy =
    <b>Що я про Вас зберігаю</b>

    • Ваше ім’я в Telegram, мову та групи, у яких ми разом. Так я Вас упізнаю.
    • Ваші відповіді про зустрічі й людей, яких Ви записали із собою. Так група знає, скільки прийде.
    • Ваші голоси й відповіді в опитуваннях. Так я їх рахую.

    <b>Як довго.</b> Поки група зі мною – або поки Ви не попросите Вас забути. Резервні копії зникають за { $backups } днів.

    <b>Хто це бачить.</b> Група бачить лише числа; імена – лише в опитуванні, де про це сказано заздалегідь. Ім’я та відповідь про зустріч бачать організатори групи й працівник. Хто що відповів в анонімному опитуванні, не бачить ніхто.

    <b>Чого я не зберігаю ніколи.</b> Ваших розмов у групі, фотографій і голосових повідомлень, номера телефону та місця перебування.

    Імена й тексти зберігаються зашифрованими. Саме листування йде через Telegram, і захистити його я не можу.

link-spent = Це посилання вже не діє: його використали або воно застаріло. Попросіть нове в того, хто Вам його дав.
link-spent-operator = Це посилання вже не діє. Нове Kopā покаже під час наступного запуску, якщо оператора ще немає.
link-not-in-group = Це посилання – для учасників групи «{ $group }». Спершу приєднайтеся до групи, а потім відкрийте його ще раз.
link-for-somebody-else = Це посилання призначене іншій людині, Вам воно не потрібне. Перешліть його – воно ще діє.
rights-stranger = Ця кнопка – для учасників групи «{ $group }». Якщо Ви в групі, відкрийте Kopā за посиланням групи.
rights-missing = У групі «{ $group }» це можуть робити лише організатори або працівник. Будь ласка, зверніться до них.
rights-missing-office = Це може робити лише оператор Kopā.

workers =
    <b>Працівники</b>

    { $count ->
        [0] Поки нікого немає. Запросіть першого!
       *[other] { $names }
    }
worker-link = Вище – запрошення. Перешліть його одному працівникові: посилання діє один раз і один тиждень.
worker-link-to-forward =
    Добрий день! Запрошую Вас вести групи разом із Kopā – помічником, який домовляється про зустрічі й нагадує про них.

    Відкрийте посилання й натисніть кнопку «Start» внизу екрана: { $link }

    Посилання діє один раз і один тиждень.
worker-remove-ask =
    { $name } більше не вестиме груп із Kopā?

    { $groups ->
        [0] Груп у цієї людини немає.
        [one] { $groups } група перейде до Вас.
        [few] { $groups } групи перейдуть до Вас.
       *[other] { $groups } груп перейдуть до Вас.
    }
worker-removed = { $name } більше не веде груп із Kopā.
worker-gone = Ця людина вже не веде груп із Kopā.
worker-you-were = Ви більше не ведете груп із Kopā; ними тепер опікується оператор. Дякуємо за зроблене!

## Groups

group-gone = Цієї групи більше немає.
groups-none = У Вас ще немає групи. Попросіть посилання в організатора; якщо Ви працівник, додайте Kopā до групи.
groups-which = У якій групі?
group-unknown =
    Добрий день! Я – Kopā, помічник: домовляюся з групами про зустрічі й нагадую про них.

    Цієї групи я ще не знаю, тому зараз піду й нічого не збережу. Якщо хочете бачити мене тут, попросіть соціального працівника, який має Kopā, додати мене.
group-welcome =
    Добрий день, «{ $group }»! Я – Kopā, помічник для зустрічей.

    Натисніть «Відкрити Kopā», а потім кнопку «Start» внизу екрана: я нагадуватиму про зустрічі особисто й Вашою мовою. Ваших розмов у групі я не зберігаю.
group-welcome-brief = Добрий день! Я – Kopā: домовляюся про зустрічі й нагадую про них. Натисніть «Відкрити Kopā» – і я напишу Вам особисто, Вашою мовою.
group-own-welcome = Я – Kopā, і в групі «{ $group }» я допомагаю домовлятися про зустрічі. З Вами говоритиму цією мовою.
my-language-sent = Я написав Вам особисто, Вашою мовою.
group-ready =
    Група «{ $group }» готова!

    1. Виберіть мови групи – одну або дві.
    2. Перешліть учасникам запрошення. Особисто я можу писати лише тим, хто відкрив посилання із запрошення.
group-hint = Поговорімо особисто, щоб не заважати групі. Натисніть кнопку під цим повідомленням.
group-title = <b>{ $group }</b>
group-role =
    { $role ->
        [organiser] Ви тут організовуєте зустрічі.
        [worker] Ви ведете цю групу.
        [operator] Ви ведете Kopā.
       *[member] Ви в цій групі.
    }
group-suspended = ⚠️ Увага: Telegram не дає мені писати в цій групі. Додайте мене ще раз або дозвольте мені писати – і все продовжиться.
group-paused = ⏸ Пауза: зараз я нічого не надсилаю.
group-reach = Знаю учасників: { $known }. Особисто можу писати: { $reachable }.
button-group = 👥 Сторінка групи
button-group-languages = 🌐 Мови групи
button-invitation = 💌 Запрошення учасникам
button-organisers = 🙋 Організатори
button-group-settings = ⚙️ Налаштування групи
button-quiet = 🌙 Тихий час
button-pause = ⏸ Пауза
button-resume = ▶️ Відновити

invitation = Вище – запрошення. Перешліть його в групу або кожному учасникові. Посилання діє весь час, але лише для людей цієї групи.
invitation-to-forward =
    Добрий день! Група «{ $group }» має помічника – Kopā. Він нагадує про зустрічі й запитує, чи Ви прийдете.

    Відкрийте посилання й натисніть кнопку «Start» внизу екрана: { $link }

organisers =
    <b>«{ $group }»: організатори</b>

    { $count ->
        [0] Поки нікого немає. Організатор призначає, переносить і скасовує зустрічі.
       *[other] { $names }
    }
organiser-choose =
    { $count ->
        [0] У групі «{ $group }» я більше поки нікого не знаю. Перешліть учасникам запрошення або надішліть посилання організаторові.
       *[other] Хто буде організатором групи «{ $group }»?
    }
organiser-ask = { $name } буде організатором групи «{ $group }» і зможе призначати, переносити й скасовувати зустрічі?
organiser-drop-ask = { $name } більше не буде організатором групи «{ $group }»?
organiser-made = { $name } тепер організатор.
organiser-dropped = { $name } більше не організатор.
organiser-you-are = Тепер Ви – організатор групи «{ $group }»: можете призначати, переносити та скасовувати зустрічі.
organiser-you-were = Ви більше не організатор групи «{ $group }». Дякуємо за зроблене!
organiser-link = Вище – посилання. Перешліть його одній людині з групи: воно діє один раз і один тиждень.
organiser-link-to-forward =
    Добрий день! Запрошую Вас стати організатором групи «{ $group }».

    Відкрийте посилання й натисніть кнопку «Start» внизу екрана: { $link }

    Посилання діє один раз і один тиждень.
member-gone = Цієї людини вже немає в групі «{ $group }».
button-organiser-choose = 👤 Вибрати з учасників
button-organiser-link = 🔗 Посилання для організатора
button-organiser-drop = ✖️ Прибрати: { $name }
button-organiser-make-yes = Так, буде організатором
button-organiser-drop-yes = Так, прибрати

group-languages =
    <b>Мови групи «{ $group }»</b>

    Зараз: { $languages }. Виберіть одну або дві мови. Особисто кожному пишу його мовою.
group-languages-saved = Збережено.
group-languages-two-at-most = У групі я пишу щонайбільше двома мовами. Спершу приберіть одну.
group-languages-one-at-least = Одна мова має залишитися. Спершу додайте іншу.

quiet =
    <b>Тихий час групи «{ $group }»</b>

    Зараз: { $hours }. У цей час я сам нічого не надсилаю. Коли кнопку натискаєте Ви, відповідаю завжди.
quiet-from-until = { $start }–{ $end }
quiet-never = без тихого часу
quiet-sundays = Мовчати в неділю
quiet-holidays = Мовчати у свята
quiet-saved = Збережено.

pause-ask =
    Зробити паузу в групі «{ $group }»?

    { $waiting ->
        [0] Зараз до надсилання нічого не готується.
        [one] Затримаю { $waiting } підготовлене повідомлення.
        [few] Затримаю { $waiting } підготовлені повідомлення.
       *[other] Затримаю { $waiting } підготовлених повідомлень.
    } Нічого не надішлю, доки Ви не скажете відновити. Тоді покажу все затримане, і Ви вирішите, що ще надіслати.
paused-now = Я замовк. Нічого не надішлю, доки Ви не скажете.
button-pause-silently = ⏸ Пауза мовчки
button-pause-aloud = 📣 Пауза з повідомленням групі
group-told-paused = Якийсь час я помовчу. Дякую за розуміння.
group-told-resumed = Я знову тут і нагадуватиму про зустрічі.
resume =
    { $state ->
        [paused] <b>У групі «{ $group }» – пауза</b>
       *[running] <b>Група «{ $group }»</b>
    }

    { $held ->
        [0] Нічого не затримано.
       *[other] Це залишилося ненадісланим. Кожне можна надіслати або відкинути:
    }
resume-more = … і ще { $more }.
resumed-now = Відновлено.
button-resume-silently = ▶️ Відновити мовчки
button-resume-aloud = 📣 Відновити з повідомленням групі
button-held = 📥 Що залишилося ненадісланим
button-held-goes = ✅ { $number } – надіслати
button-held-dropped = 🚫 { $number } – відкинути
button-held-all = Надіслати все
button-held-none = Відкинути все
button-held-decided = Готово
held-unnamed = Повідомлення, яке треба було надіслати { $due }.

chat-lost-removed = Мене більше немає в групі «{ $group }», тому я туди нічого не пишу. Якщо це помилка, додайте мене знову – все продовжиться.
chat-lost-rights = У групі «{ $group }» мені більше не дозволено писати. Дозвольте мені писати в налаштуваннях групи, а потім напишіть у групі /kopa.
chat-lost-topic = У групі «{ $group }» закрито тему, у якій я писав. Відкрийте її й напишіть у групі /kopa.
chat-back = Я знову можу писати в групі «{ $group }». Усе продовжується.
undelivered =
    { $state ->
        [unknown] { $where ->
            [group] Не знаю, чи дійшло повідомлення до групи «{ $group }» ({ $planned }). Будь ласка, загляньте в групу: якщо його там немає, надішліть ще раз.
           *[person] Не знаю, чи дійшло одне особисте повідомлення ({ $planned }). Якщо надіслати знову, людина може отримати його двічі.
        }
       *[dead] { $where ->
            [group] Повідомлення для групи «{ $group }» надіслати не вдалося ({ $planned }). Спробувати ще раз?
           *[person] Одне особисте повідомлення надіслати не вдалося ({ $planned }). Спробувати ще раз?
        }
    }
undelivered-too-late =
    { $where ->
        [nowhere] Одне повідомлення не надіслано: довго не було зв’язку, і тепер воно вже не допомогло б.
       *[group] Повідомлення для групи «{ $group }» не надіслано: довго не було зв’язку, і тепер воно вже не допомогло б.
    }
undelivered-decided = Щодо цього повідомлення вже вирішено.
send-again-done = Надсилаю ще раз.
leave-it-done = Добре, більше не надсилаю.
button-send-again = 🔁 Надіслати ще раз
button-leave-it = ✔️ Залишити як є
update-quarantined = Одне повідомлення я не зміг обробити й відклав. Усе інше працює. Будь ласка, загляньте в журнал Kopā.

## Group settings

group-settings =
    <b>{ $group }</b>: налаштування
    { "" }
    Мови: { $languages }
    Тихий час: { $quiet }
button-reach = 📶 До кого можу дописатися
button-reach-picture = 🔳 QR-код для пересилання
button-reach-paper = 🖨 Аркуш для друку
reach =
    <b>{ $group }</b>: до кого можу дописатися
    { $heads ->
        [known] За підрахунком Telegram у групі { $count ->
            [one] { $count } людина
            [few] { $count } людини
           *[other] { $count } людей
        }.
       *[unknown] Telegram не каже мені, скільки людей у групі.
    }
reach-reachable = ✅ Можу писати особисто: { $count }
reach-silent = 🔕 з них обрали тишу: { $count }
reach-never-started = ⏳ Знаю, але «Старт» ще не натиснуто: { $count }
reach-blocked = 🚫 Заблокували мене: { $count }
reach-unknown = ❔ Ще не знаю: { $count }
reach-all-met = 🙂 Усіх інших я вже знаю.
reach-uncounted = ❔ Скількох людей ще не знаю – не можу сказати.
reach-why = Першим писати мені не можна: кожен один раз натискає «Старт». До того людина бачить нагадування в групі. Імен я не показую нікому – допоможуть посилання, картинка або аркуш на дошці оголошень.
reach-picture =
    «{ $group }»: наведіть камеру телефона на код або відкрийте посилання й натисніть «Старт». Тоді нагадування надходитимуть Вам особисто, Вашою мовою.
    { $link }
reach-paper = 🖨 Аркуш для групи «{ $group }»: роздрукуйте й повісьте на дошку оголошень або дайте в руки. Його можна й переслати.
reach-paper-file = yak-pochaty
reach-paper-title = Нагадування в телефоні
reach-paper-what = Kopā – помічник у застосунку Telegram. Він нагадує про зустрічі й дає змогу відповісти одним дотиком.
reach-paper-scan = Відкрийте камеру телефона й наведіть її на код.
reach-paper-start = У застосунку Telegram натисніть «Старт».
reach-paper-done = Готово! Тишу можна обрати будь-коли, написавши «стоп».
reach-paper-code = Відскануйте
reach-handed = Вище – те, що можна переслати або роздрукувати. Посилання діє лише для людей цієї групи.

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
       *[no] Записано: цього разу не зможете. Дякуємо, що сказали!
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

    Напишіть ім'я (до { $limit } знаків) – сусідка, мама чи друг, у кого немає телефону. Ім'я побачать лише організатори.
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
plan-quiet = 🌙 Зараз у групі тихий час. Можу оголосити { $when }.
button-announce = ✅ Оголосити в групі
button-announce-later = ✅ Оголосити { $when }
button-announce-now = Оголосити зараз
button-change-title = Інша назва
button-change-time = Інший час
button-change-place = Інше місце
planned-now = ✅ Оголошено в групі «{ $group }». Нагадаю всім автоматично.
planned-later = ✅ Збережено. Група «{ $group }» дізнається, коли закінчиться тихий час.
planned-now-short = Оголошено в групі.
planned-later-short = Збережено. Оголошу, коли закінчиться тихий час.
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
    <i>у п'ятницю о 18:30</i>
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

## Reminders

reminder-late = (Вибачте, нагадування запізнилося.)
reminder-title = 🔔 Нагадування: <b>{ $title }</b>
reminder-when = 🗓 Коли: <b>{ $distance }</b> – { $when }
reminder-coming =
    { $coming ->
        [0] Поки ніхто не записався. Ви будете?
       *[other] Прийдуть: { $coming }.
    }
reminder-own-answer =
    { $answer ->
        [coming] Ваша відповідь: прийду.
        [maybe] Ваша відповідь: можливо.
       *[none] Ви будете? Натисніть, будь ласка, кнопку.
    }
reminder-missed = Не вдалося вчасно нагадати групі «{ $group }» про зустріч «{ $title }»: вона вже почалася. Вибачте!
reminder-choices = Коли нагадувати Вам про зустріч? Це стосується лише Вас.
reminder-choice-noted = Записано.
reminder-choice-default = За день і за 2 години
reminder-choice-day-before = Лише за день
reminder-choice-two-hours-before = Лише за 2 години
reminder-choice-morning-of = Уранці в день зустрічі
reminder-choice-week-and-day-before = За тиждень і за день
reminder-choice-none = Не нагадувати
held-meeting-reminder = 🔔 Нагадування про зустріч «{ $title }» ({ $when })
held-meeting-announce = 🗓 Оголошення нової зустрічі «{ $title }» ({ $when })

## Conversations

conversation-over = Цю розмову вже закінчено. Почніть, будь ласка, з меню.
conversation-stopped = Добре, закінчили. Нічого не змінилося.
conversation-stop-offer = Далі назад уже нікуди. Закінчити?
conversation-resting = Ми почали й не закінчили. Нічого не втрачено – продовжимо?
button-step-back = ← Назад
button-stop = Закінчити
button-go-on = Продовжити
button-older = Ця кнопка зі старого екрана. Подивіться, будь ласка, новий.

## Decisions

button-decisions = 📜 Рішення
button-decision =
    { $mark ->
        [adopted] ✅ { $day } { $subject }
        [noted] ✅ { $day } { $subject }
        [faded] 🗄 { $day } { $subject }
       *[other] ✖️ { $day } { $subject }
    }
button-decision-add = ➕ Записати рішення
button-decision-newer = Нове рішення →
button-decision-review = ⏰ Коли переглянути
button-decision-keep = ✅ Лишається чинним
button-decision-retire = 🗄 Більше не чинне
button-decision-retire-yes = Так, більше не чинне
button-decision-save = ✅ Зберегти
button-decision-rule =
    { $rule ->
        [show_of_hands] 🙋 Голосуванням
       *[agreement] 🤝 За спільною згодою
    }
button-decisions-search = 🔎 Знайти
button-decisions-search-again = 🔎 Шукати ще раз
button-decisions-text = 📄 Текстом
button-decisions-table = 📊 Таблицею
button-review-months =
    { $months ->
        [6] Через пів року
        [12] Через рік
       *[other] Через { $months } місяці
    }
button-review-never = Не переглядати
button-day-today = Сьогодні
button-day-yesterday = Учора
button-present-unknown = Не знаю
button-edit-words = Змінити текст
button-edit-day = Змінити дату
button-edit-rule = Як вирішили
button-edit-present = Скільки людей було
button-edit-review = Змінити день перегляду
decisions =
    <b>Рішення групи «{ $group }»</b>

    ✅ ухвалено · ✖️ не ухвалено · 🗄 більше не чинне
decisions-none = У групи «{ $group }» рішень поки немає. Коли закінчиться опитування або погодження, підсумок з'явиться тут.
decisions-search = Що шукаємо? Напишіть одне або кілька слів (до { $limit } знаків).
decisions-found =
    { $count ->
        [0] Про «{ $query }» нічого не знайшлося. Спробуйте інше слово.
        [one] Про «{ $query }» знайшлося { $count } рішення.
        [few] Про «{ $query }» знайшлося { $count } рішення.
       *[other] Про «{ $query }» знайшлося { $count } рішень.
    }
decisions-found-more = Показую останні: { $shown }. Додайте ще слово, щоб знайти точніше.
decisions-text = Рішення групи «{ $group }»
decisions-table = Рішення групи «{ $group }» таблицею. Її можна відкрити, наприклад, в Excel або LibreOffice.
decisions-table-file = Рішення
decision-column-day = Дата
decision-column-subject = Про що
decision-column-outcome = Підсумок
decision-column-words = Що обрали
decision-column-rule = Як вирішили
decision-column-asked = Запитали
decision-column-answered = Відповіли
decision-column-quorum = Мали відповісти
decision-column-threshold = Потрібно голосів
decision-column-review = Переглянемо
decision-column-standing = Чи чинне
decision-outcome =
    { $outcome ->
        [adopted] ✅ Ухвалено
        [not_adopted] ✖️ Не ухвалено
        [no_quorum] ✖️ Не ухвалено: відповіло замало людей
        [withdrawn] ✖️ Пропозицію відкликано
       *[noted] ✅ Думки зібрано
    }
decision-day = Коли: { $day }
decision-rule =
    { $rule ->
        [agreement] Як вирішили: за спільною згодою
        [show_of_hands] Як вирішили: голосуванням на зустрічі
        [consent] Як вирішили: погодженням – ніхто не заперечив
        [most_votes] Як вирішили: більшістю голосів
        [share] Як вирішили: потрібна була певна частка голосів
        [ranking] Як вирішили: розставили за порядком, рахували по колах
        [ranking_several] Як вирішили: розставили за порядком, переможців кілька
        [dots] Як вирішили: розподілили бали
       *[scale] Як вирішили: оцінили за шкалою
    }
decision-answered =
    { $asked ->
        [-1] { $answered ->
            [one] Участь узяла { $answered } людина
            [few] Участь узяли { $answered } людини
           *[other] Участь узяли { $answered } людей
        }
       *[other] Відповіли: { $answered } з { $asked }
    }
decision-quorum = Треба було, щоб відповіли щонайменше { $percent } % опитаних
decision-threshold = Треба було щонайменше { $percent } % голосів
decision-standing =
    { $standing ->
        [replaced] 🗄 Замінено новішим рішенням
       *[retired] 🗄 Більше не чинне
    }
decision-reviewed = ⏰ Переглянемо: { $day }
decision-indicative = Це думка групи, а не голосування загальних зборів товариства.
decision-unknown = Такого рішення більше немає.
decision-settled = Про це вже домовилися: рішення більше не чинне.
decision-retire =
    Це рішення більше не чинне? Воно залишиться у списку з такою позначкою.
decision-retired = Записано: більше не чинне.
decision-review = У групі «{ $group }» час переглянути рішення. Чи воно ще підходить?
decision-when =
    Коли переглянути це рішення? Того дня я спитаю організаторів, чи воно ще підходить.

    Натисніть кнопку або напишіть день, наприклад, <i>1 вересня</i>.
decision-kept = Записано.
decision-added = ✅ Рішення записано.
decision-ask-subject = Що вирішила група? Напишіть коротко і ясно (до { $limit } знаків). Це побачать усі учасники групи.
decision-ask-day = Якого дня це вирішили? Натисніть кнопку або напишіть дату, наприклад, <i>13.12.</i>
decision-ask-rule = Як це вирішили?
decision-ask-present = Скільки людей взяло участь? Напишіть число.
decision-preview = Усе правильно? У списку рішень буде так:
decision-too-long = Задовго: { characters }, а можна до { $limit }. Будь ласка, напишіть коротше.
decision-present-unclear = Будь ласка, напишіть лише число від 1 до { NUMBER($limit, useGrouping: 0) }.
write-words = Будь ласка, напишіть це словами.
day-unreadable = Не вдалося зрозуміти, який це день. Напишіть, наприклад, <i>1 вересня</i>, або натисніть кнопку.
day-past =
    { $buttons ->
        [0] Цей день уже минув або він сьогодні. Будь ласка, напишіть пізніший день.
       *[other] Цей день уже минув. Можливо, Ви мали на увазі цей? Можна написати й інший день.
    }
day-which = Який день Ви мали на увазі? Натисніть кнопку або напишіть інший день.
past-day-unreadable = Не вдалося зрозуміти дату. Напишіть її цифрами, наприклад, <i>13.12.</i> або <i>13.12.2025.</i>
past-day-ahead = Цей день ще не настав. Будь ласка, напишіть день, коли ухвалили рішення.
held-decision-review = ⏰ Запитання до організаторів, чи ще чинне рішення «{ $subject }» ({ $due })
## Sealed boxes

box-closed = Відповіді тут більше не приймаються: усе вже закрито. Дякую, що хотіли відповісти!
box-key-missing = Вибачте, зараз я не можу надійно зберегти Вашу відповідь, тому не прийняв її. Будь ласка, спробуйте пізніше.
box-what =
    { $purpose ->
        [poll] опитування
        [survey] опитування про потреби
        [pulse] запитання про домовленості групи
       *[other] запитання
    }
box-held-up =
    Не вдається завершити закриття: { box-what } у групі «{ $group }». Відповіді не втрачено, я пробую знову щохвилини.

    Якщо на диску забракло місця, будь ласка, звільніть його. Якщо місця вистачає, загляньте в журнал Kopā.
box-unreadable =
    Є відповіді, які я не можу відкрити: { box-what } у групі «{ $group }». У теці ключів немає їхнього ключа.

    Якщо файл ключа перемістили, поверніть його – і я продовжу. Якщо його більше немає, ці відповіді ніхто ніколи не прочитає; тоді їх можна лише знищити.
box-give-up =
    Справді знищити відповіді непрочитаними? Це { box-what } у групі «{ $group }».

    Скасувати це не можна. Ті, хто запитував, дізнаються, що відповіді втрачено.
box-given-up = Відповіді знищуються непрочитаними.
box-decided = Тут більше нічого робити не треба.
button-box-give-up = 🗑 Знищити непрочитаними
button-box-give-up-yes = 🗑 Так, знищити
## Files
file-missing = Додати файл цього разу не вдалося. Якщо він Вам потрібен, спробуйте, будь ласка, пізніше ще раз.
file-belongs-above = 📎 Додаток до попереднього повідомлення
file-too-large = Цей файл завеликий. Надішліть, будь ласка, файл не більший за 1 МБ.
file-not-received = Файл отримати не вдалося. Надішліть його, будь ласка, ще раз.
## Polls

button-polls = 📊 Опитування
button-ask-poll = 📊 Запитати групу
button-poll =
    { $state ->
        [draft] ⏳ Чекає: { $question }
        [open] 🟢 Триває: { $question }
        [closed] ✅ Завершено: { $question }
       *[cancelled] ✖ Скасовано: { $question }
    }
button-poll-answer = ✍️ Відповісти
button-poll-more = ℹ️ Докладніше про це запитання
button-poll-in-group = ➡️ Відповісти в групі
button-poll-open = ✍️ Відповісти
button-poll-open-now = 📣 Запитати зараз
button-poll-close = 🏁 Завершити зараз
button-poll-until = 🕒 Змінити строк
button-poll-nudge = 🔔 Нагадати
button-poll-merge = 🔗 Об’єднати схожі
button-poll-cancel = ✖ Скасувати опитування
button-poll-cancel-yes = ✖ Так, скасувати
button-poll-no-repeat = 🔁 Більше не повторювати
button-poll-add = ➕ Додати свій варіант
button-poll-undo = ↩️ Прибрати останнє
button-poll-names = 👥 Хто що вибрав
button-poll-rounds = 🧮 Як рахували
button-poll-no-end = Без строку
button-poll-no-parts = Без підгруп
button-plain = { $words }
button-poll-yes-no = 👍 Так чи ні
button-poll-scale-5 = 🔢 Шкала від 1 до 5
button-poll-scale-10 = 🔢 Шкала від 1 до 10
button-poll-set-names =
    { $value ->
        [named] 👥 Імена: видно
       *[hidden] 🙈 Імена: не видно
    }
button-poll-set-shown =
    { $value ->
        [live] 👁 Результат: видно одразу
       *[after_close] 👁 Результат: після завершення
    }
button-poll-set-nudges =
    { $value ->
        [yes] 🔔 Нагадати перед завершенням: так
       *[no] 🔔 Нагадати перед завершенням: ні
    }
button-poll-set-may-change =
    { $value ->
        [yes] ✏️ Відповідь можна змінити: так
       *[no] ✏️ Відповідь можна змінити: ні
    }
button-poll-set-adds =
    { $value ->
        [yes] ➕ Учасники додають варіанти: так
       *[no] ➕ Учасники додають варіанти: ні
    }
button-poll-set-kind = 🗳 Вид: { $words }
button-poll-set-when = 🕒 Завершиться: { $words }
button-poll-set-quorum = 🙋 Мають відповісти: { $words }
button-poll-set-threshold = 📏 Щоб перемогти: { $words }
button-poll-set-winners = 🏅 Скільки вибираємо: { $words }
button-poll-set-parts = 🧩 Підгрупи: { $words }
button-poll-set-repeats = 🔁 Повторювати: { $words }
button-poll-set-dots = ⚫ Балів у кожного: { $words }
button-poll-settings-done = ✅ Готово
button-poll-settings = ⚙️ Інші налаштування
button-poll-options = ✏️ Змінити варіанти
button-poll-question = ✏️ Змінити запитання
button-poll-send = 📣 Запитати групу
button-poll-send-later = 📣 Запитати { $when }
button-poll-send-now = Запитати одразу

poll-question = 📊 <b>{ $question }</b>
poll-option = { $number }. { $label }
poll-yes = Так
poll-no = Ні
poll-how =
    { $kind ->
        [single] Виберіть один варіант.
        [multiple] Можна вибрати кілька. Натисніть ще раз, щоб скасувати вибір.
        [yes_no] Так чи ні?
        [scale_5] Оцініть від 1 (найменше) до 5 (найбільше).
        [scale_10] Оцініть від 1 (найменше) до 10 (найбільше).
        [dots] У кожного є бали, разом { $dots }. Одному варіанту – не більше ніж { $one }. Один дотик – один бал.
        [ranking] Розставте за порядком: спершу торкніться того, що подобається найбільше, потім наступного. Розставляти все не обов’язково.
       *[other] Відповідайте кнопкою.
    }
poll-names-line =
    { $names ->
        [named] { $shown ->
            [live] Усі побачать, хто що вибирає.
           *[after_close] Хто що вибрав і який результат, буде видно після завершення.
        }
       *[hidden] Імен не видно. Результат – після завершення.
    }
poll-until = Завершиться: { $when }.
poll-answered = Відповіли { $answered } з { $asked }.
poll-answered-few = Відповіли менше ніж { $fewest } з { $asked }.
poll-cancelled-line = ✖ Опитування скасовано.
poll-closed-line = 🏁 Опитування завершено.
poll-unknown = Такого опитування вже немає.
poll-is-closed =
    { $state ->
        [cancelled] Це опитування скасовано. Вашу відповідь не записано.
        [draft] Групу про це ще не запитали.
       *[closed] Опитування вже завершено. Вашу відповідь більше не записано.
    }
poll-refused =
    { $why ->
        [final] Тут відповідь змінити не можна. Залишається Ваша попередня відповідь.
        [too_many] Тут можна вибрати лише один варіант.
        [too_many_dots] Балів більше немає. Заберіть один і спробуйте ще раз.
        [too_many_on_one] Одному варіанту стільки балів дати не можна.
        [empty] Поки що нічого не вибрано.
       *[other] Ця кнопка більше не підходить. Відкрийте опитування ще раз.
    }
poll-noted =
    { $may ->
        [change] ✅ Записано: { $choice }. До завершення відповідь можна змінити.
       *[final] ✅ Записано: { $choice }.
    }
poll-taken-back = Вашу відповідь прибрано.
poll-nothing-yet = Поки що нічого не вибрано.
poll-no-dots-left = Балів більше немає. Натискайте на варіант, доки його бали не зникнуть, і віддайте їх іншому.
poll-which-part = Спершу виберіть свою підгрупу.
poll-cannot-keep = Зараз я не можу надійно зберегти Вашу відповідь, тому не зберіг її. Будь ласка, скажіть про це ведучому групи.
poll-own = Ваша відповідь: <b>{ $choice }</b>
poll-own-none = Ви ще не відповіли.
poll-waits = ⏳ Групу ще не запитали.
poll-share =
    { $share ->
        [third] третина
        [half] половина
       *[two_thirds] дві третини
    }
poll-rule-quorum = Щоб результат зараховувався, з тих, до кого дійшло запитання, має відповісти принаймні така частина: { poll-share }.
poll-rule-threshold =
    { $of ->
        [answered] Щоб варіант вибрали, за нього має бути принаймні така частина тих, хто відповів: { poll-share }.
       *[reached] Щоб варіант вибрали, за нього має бути принаймні така частина тих, до кого дійшло запитання: { poll-share }.
    }
poll-rule-winners = Виберемо кілька варіантів: { $winners }.
poll-rule-parts = У кожної підгрупи свій результат: { $parts }.
poll-counting = Рахую відповіді. Результат буде за хвилину.
poll-lost = На жаль, відповіді більше не можна прочитати: їхній ключ втрачено. Будь ласка, запитайте ще раз.
poll-outcome =
    { $outcome ->
        [decided-options] { $many ->
            [1] 🏅 Вибрано: <b>{ $winners }</b>
           *[other] 🏅 Вибрано: <b>{ $winners }</b>
        }
        [decided-yes_no] 🏅 Більшість відповіла: <b>так</b>
        [rejected-yes_no] Більшості за «так» немає.
        [nobody_answered-options] Ніхто не відповів.
        [nobody_answered-yes_no] Ніхто не відповів.
        [no_quorum-options] Відповідей забракло, тому нічого не вибрано. Найбільше підтримки: { $winners }.
        [no_quorum-yes_no] Відповідей забракло, тому нічого не вирішено.
        [below_threshold-options] Жоден варіант не отримав достатньої підтримки. Найбільше підтримки: { $winners }.
        [below_threshold-yes_no] «Так» не отримало достатньої підтримки.
       *[other] Жодного варіанта не вибрано.
    }
poll-outcome-withheld = Що вибрано, цього разу показати не можна: це видало б відповіді окремих людей.
poll-quorum-missed = Потрібні були відповіді принаймні такої частини з { $reached }, до кого дійшло запитання: { poll-share }.
poll-scale = У середньому: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>. Половина відповідей не вища за { NUMBER($median, maximumFractionDigits: 1) }.
poll-scale-mean = У середньому: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>.
poll-scale-between = У середньому: від { NUMBER($low, maximumFractionDigits: 1) } до { NUMBER($high, maximumFractionDigits: 1) }.
poll-part =
    { $chosen ->
        [some] 🧩 { $part }: <b>{ $words }</b> (відповідей: { $answered })
       *[none] 🧩 { $part }: нічого не вибрано (відповідей: { $answered })
    }
poll-tie = Підтримка була однакова: { $options }. Вирішив жереб. Вплинути на нього не можна, а перевірити може кожен.
poll-too-few = Щоб нічию відповідь не можна було вгадати, числа видно, лише якщо відповіли принаймні { $fewest }.
poll-bounded = Малі числа (менші за { $fewest }) точно не показую, щоб нічию відповідь не можна було вгадати.
poll-caption =
    { $kind ->
        [ranking] Числа показують, скільки людей поставили варіант на перше місце.
        [dots] Числа показують бали.
       *[multiple] Кожен міг вибрати кілька варіантів.
    }
poll-turnout = Відповіли: { $answered }, запитали: { $asked }, запитання дійшло до: { $reached }.
poll-indicative = Так ми дізнаємося думки. Це не голосування за статутом товариства.
poll-names-title = 👥 Хто що вибрав: <b>{ $question }</b>
poll-name-line = { $name }: { $choice }
poll-names-none = Поки що ніхто не відповів.
poll-names-missing =
    { $people ->
        [one] Ще { $people } відповідь Telegram порахував, але імені не надіслав.
        [few] Ще { $people } відповіді Telegram порахував, але імен не надіслав.
       *[other] Ще { $people } відповідей Telegram порахував, але імен не надіслав.
    }
poll-names-hidden = У цьому опитуванні імен не показують.
poll-rounds-title = 🧮 Як рахували: <b>{ $question }</b>
poll-rounds-rule =
    { $places ->
        [1] У кожному колі рахуємо, який варіант у кожного ще на першому місці. Якщо більше половини немає ні в кого, останній вибуває, а його голоси переходять до наступного, кого назвав кожен.
       *[other] Місць кілька. Хто набрав потрібну кількість голосів, того вибрано; зайві голоси частинами переходять далі. Якщо не набрав ніхто, останній вибуває, і його голоси переходять далі.
    }
poll-round = <b>Коло { $number }.</b> { $counts }. Потрібно: { $quota }.
poll-round-elected = Вибрано: { $options }.
poll-round-out = Вибуває: { $option }. Голоси переходять: { $moved }.
poll-round-surplus = Зайві голоси варіанта «{ $option }» переходять: { $moved }.
poll-round-count = { $option } { $sign }{ NUMBER($votes, maximumFractionDigits: 2) }
polls-title = 📊 Опитування в групі «{ $group }». Торкніться, щоб переглянути.
polls-none = У групі «{ $group }» опитувань ще не було.
poll-ask-question =
    Про що запитати групу «{ $group }»? Напишіть запитання одним реченням (до { $limit } знаків).
    Наприклад: «Куди поїдемо влітку?»
poll-ask-options =
    Напишіть варіанти відповіді, кожен з нового рядка. Наприклад:
    До моря
    У гори
    До старого міста
    Або натисніть одну з кнопок.
poll-ask-until = До якого часу можна відповідати? Наприклад: «у п’ятницю 18:00».
poll-ask-parts = Напишіть назви підгруп, кожну з нового рядка (до { $limit }). У кожної буде свій результат. Наприклад: Ранкова група, Вечірня група.
poll-ask-kind = Як люди відповідатимуть?
poll-ask-quorum = Яка частина тих, до кого дійшло запитання, має відповісти, щоб результат зараховувався?
poll-ask-threshold = Яка підтримка потрібна, щоб варіант вибрали?
poll-ask-winners = Скільки варіантів вибираємо?
poll-ask-repeats = Ставити це запитання знову й знову?
poll-ask-dots = Скільки балів у кожного?
poll-ask-option = Напишіть свій варіант одним рядком. Уже дані відповіді залишаться як є.
poll-kind-words =
    { $value ->
        [single] один із кількох
        [multiple] кілька одразу
        [yes_no] так чи ні
        [scale_5] шкала 1–5
        [scale_10] шкала 1–10
        [dots] бали
       *[ranking] за порядком
    }
poll-quorum-words =
    { $value ->
        [third] третина
        [half] половина
        [two_thirds] дві третини
       *[none] скільки завгодно
    }
poll-threshold-words =
    { $value ->
        [half-answered] половина тих, хто відповів
        [two_thirds-answered] 2/3 тих, хто відповів
        [half-reached] половина всіх, до кого дійшло
        [two_thirds-reached] 2/3 всіх, до кого дійшло
       *[none] найбільше голосів
    }
poll-winners-words =
    { $value ->
        [1] один
       *[other] { $value }
    }
poll-repeats-words =
    { $value ->
        [weekly] щотижня
        [fortnightly] раз на два тижні
        [monthly] щомісяця
       *[none] ні
    }
poll-dots-words = { $value }
poll-when-none = строку немає
poll-parts-none = немає
poll-settings = ⚙️ Налаштування. Усе годиться і так. Торкніться того, що хочете змінити.
poll-preview = Так це побачить група «{ $group }». Запитуємо?
poll-quiet = Зараз у групи тихий час. Можу запитати { $when }.
poll-native-note =
    { $names ->
        [hidden] Це буде опитування Telegram: ні група, ні я не побачимо, хто що вибирає. Після завершення Telegram покаже й малі числа; у невеликій групі за ними можна здогадатися, хто як відповів.
       *[named] Це буде опитування Telegram: відповідь – один дотик.
    }
poll-wrong =
    { $problem ->
        [no_question] У запитанні немає жодного слова. Будь ласка, напишіть його.
        [question_too_long] У запитанні { $given } знаків, а вміщається { $limit }. Будь ласка, коротше.
        [too_few_options] Варіантів потрібно щонайменше { $limit }, кожен з нового рядка.
        [too_many_options] Варіантів { $given }, а більше ніж { $limit } не можна. Будь ласка, залиште найважливіші.
        [option_too_long] У варіанті «{ $words }» { $given } знаків, а вміщається { $limit }. Будь ласка, коротше.
        [option_twice] Варіант «{ $words }» повторюється. Будь ласка, залиште один.
        [options_not_wanted] До цього опитування не можна додавати свої варіанти.
        [winners] Вибрати можна не більше ніж { $limit }: принаймні один варіант має залишитися.
        [deadline_past] Цей строк уже минув. Будь ласка, виберіть інший.
        [threshold_meaningless] Для цього виду поріг підтримки не підходить. Будь ласка, приберіть його.
        [dots] Така кількість балів не підходить. Будь ласка, виберіть іншу.
        [hidden_live] Якщо імен не видно, результат можна показати лише після завершення.
        [hidden_parts] Підгрупи та приховані імена разом не підходять: у малій підгрупі відповідь можна вгадати. Будь ласка, відмовтеся від чогось одного.
        [not_standing] Цей варіант більше не можна об’єднати.
       *[other] Щось не сходиться. Будь ласка, перевірте налаштування.
    }
poll-sent = ✅ Групу «{ $group }» запитано.
poll-sent-short = Запитано.
poll-sent-later = ✅ Запитаю групу «{ $group }», коли закінчиться тихий час.
poll-sent-later-short = Запитаю пізніше.
poll-closed-short = Опитування завершено. Група побачить результат.
poll-cancelled-short = Опитування скасовано.
poll-cancel-ask = Справді скасувати? В опитування «{ $question }» не буде результату, і повернути його не можна.
poll-until-short = Новий строк записано.
poll-added-short = Додано. Тепер за нього можуть голосувати всі.
poll-merged-short = Об’єднано. Відповіді рахуватимуться разом.
poll-merge-which = Який варіант додати до іншого? Жодна відповідь не пропаде.
poll-merge-into = До якого варіанта додати «{ $option }»?
poll-no-repeat-short = Більше не повторюю.
poll-changed-meanwhile = Хтось щойно щось змінив. Будь ласка, відкрийте опитування ще раз і подивіться.
poll-nudge = 📊 У групі «{ $group }» чекають і на Вашу думку: <b>{ $question }</b>
poll-nudged = Я нагадав тим, хто ще не відповів. Хто вони, не показую нікому.
poll-nudged-already = Сьогодні я вже нагадував. Знову можна буде завтра.
poll-nudge-quiet = Зараз у групи тихий час. Нагадайте, будь ласка, пізніше.
held-poll-open = 📊 Нове запитання «{ $question }»
held-poll-close = 🏁 Результат опитування «{ $question }»
held-poll-again = 🔁 Повторне опитування «{ $question }»
held-poll-nudge = 🔔 Нагадування відповісти: «{ $question }»

## Series: meetings that repeat
series-every =
    { $weekday ->
        [0] щопонеділка
        [1] щовівторка
        [2] щосереди
        [3] щочетверга
        [4] щоп'ятниці
        [5] щосуботи
       *[6] щонеділі
    }
series-week =
    { $week ->
        [1] { $weekday ->
                [2] у першу середу
                [4] у першу п'ятницю
                [5] у першу суботу
                [6] у першу неділю
                [0] у перший понеділок
                [1] у перший вівторок
               *[3] у перший четвер
            }
        [2] { $weekday ->
                [2] у другу середу
                [4] у другу п'ятницю
                [5] у другу суботу
                [6] у другу неділю
                [0] у другий понеділок
                [1] у другий вівторок
               *[3] у другий четвер
            }
        [3] { $weekday ->
                [2] у третю середу
                [4] у третю п'ятницю
                [5] у третю суботу
                [6] у третю неділю
                [0] у третій понеділок
                [1] у третій вівторок
               *[3] у третій четвер
            }
        [4] { $weekday ->
                [2] у четверту середу
                [4] у четверту п'ятницю
                [5] у четверту суботу
                [6] у четверту неділю
                [0] у четвертий понеділок
                [1] у четвертий вівторок
               *[3] у четвертий четвер
            }
       *[5] { series-last }
    }
series-last =
    { $weekday ->
        [2] в останню середу
        [4] в останню п'ятницю
        [5] в останню суботу
        [6] в останню неділю
        [0] в останній понеділок
        [1] в останній вівторок
       *[3] в останній четвер
    }
series-rhythm =
    { $rhythm ->
        [weekly] { series-every } { $at }
        [fortnightly] раз на два тижні, { weekday-on } { $at }
        [monthly_date] { $day }-го числа кожного місяця{ $short ->
            [yes] {" "}(якщо місяць коротший – в останній день)
           *[no] {""}
        } { $at }
        [monthly_weekday] { series-week } кожного місяця { $at }
        [monthly_last] { series-last } кожного місяця { $at }
       *[quarterly] раз на три місяці, { series-week } місяця { $at }
    }
button-repeat = 🔁 Повторювати
button-series = 🔁 Зустріч повторюється
button-series-apply = 🔁 Так і надалі
button-series-yes = ✅ Так, повторювати
button-series-apply-yes = ✅ Так, і надалі
button-series-end = Більше не повторювати
button-series-end-yes = Так, більше не повторювати
button-series-skip = 🚫 Цього дня не зустрічаємося
button-series-hold = ✅ Усе-таки зустрічаємося
button-series-move = 🕐 В інший час
button-series-day = { $skipped ->
        [yes] 🚫 не буде: { $day }
       *[no] 🗓 { $day }
    }
button-series-no-end = Без дати завершення
button-series-months =
    { $months ->
        [3] 3 місяці
        [6] Пів року
        [12] Рік
        [one] { $months } місяць
        [few] { $months } місяці
       *[many] { $months } місяців
    }
button-holidays-skip = У свята не зустрічаємося
button-holidays-meet = Зустрічаємося й у свята
button-holidays-ask = Щоразу питати мене
series-ask-rhythm =
    Як часто повторювати зустріч «{ $title }»?

    Уперше – { $when }.
series-ask-until =
    Як довго повторювати?

    Натисніть кнопку або напишіть останній день, наприклад: <i>31 травня</i>. Завершити можна будь-коли.
series-ask-holidays =
    { $days ->
        [one] Один із цих днів – свято:
       *[other] Деякі з цих днів – свята:
    }
    { $list }

    Як вчинити?
series-preview =
    Усе правильно?

    🔁 Зустрічаємося { $rhythm }.
series-preview-until = Останній день: { $day }.
series-preview-no-end = Дати завершення немає.
series-preview-known =
    { $days ->
        [one] Про кожну зустріч я розповім групі за { $days } день.
        [few] Про кожну зустріч я розповім групі за { $days } дні.
       *[many] Про кожну зустріч я розповім групі за { $days } днів.
    }
series-holidays-skip = У свята не зустрічаємося.
series-holidays-meet = Зустрічаємося й у свята.
series-holidays-ask = Про святкові дні щоразу питатиму Вас.
series-next-days = Найближчі зустрічі:
series-no-days = Більше зустрічей не передбачено.
series-begun = ✅ Тепер зустріч повторюється.
series-note = 🔁 <b>{ $title }</b>
    Відтепер зустрічаємося { $rhythm }.
series-note-until = Востаннє – не пізніше ніж { $day }.
series-screen = 🔁 <b>{ $title }</b>
    { $rhythm }
series-day = <b>{ $title }</b>
    { $when }

    { $skipped ->
        [yes] Цього дня зустрічі не буде. Групі про це ще нічого не сказано.
       *[no] Про цю зустріч група ще не знає.
    }
series-skipped = Цього дня зустрічі не буде.
series-held = Зустріч цього дня відбудеться.
series-apply =
    Так буде й надалі?

    🔁 Зустрічаємося { $rhythm }.

    Найближчі зустрічі:
    { $days }

    Групі я про це розповім.
series-applied = ✅ Відтепер так буде завжди.
series-end =
    Більше не повторювати зустріч «{ $title }»?

    Зустрічі, про які група вже знає, залишаться. Їх можна скасувати окремо.
series-ended-short = Більше не повториться.
series-ended =
    🔁 Зустрічі «{ $title }» у групі «{ $group }» добігають кінця: наступна – остання.

    Якщо хочете продовжити, відкрийте цю зустріч і натисніть «Повторювати».
series-holiday =
    Зустріч «{ $title }» у групі «{ $group }» припадає на свято: { $when } – { $holiday }.

    Зустрічаєтеся?
button-series-holiday-meet = ✅ Зустрічаємося
button-series-holiday-skip = 🚫 Не зустрічаємося
series-gone = Ця зустріч більше не повторюється. Відкрийте «Зустрічі», щоб побачити, що попереду.
series-already = Ця зустріч уже повторюється.
series-day-past = Цей день уже минув.
clash-meeting = ⚠️ У цей самий час у Вас: «{ $title }», { $when }, група «{ $group }».
clash-worker = ⚠️ У цей самий час у соціального працівника групи інша зустріч.
button-as-said = { $words }

## Consent rounds

button-decision-change = ✏️ Запропонувати інакше
button-propose = 🤝 Внести пропозицію
button-consent-open = ⏳ { $words }
button-consent-answer = ✍️ Відповісти особисто
button-consent-support = 👍 Підтримую
button-consent-live-with = 👌 Можу погодитися
button-consent-object = ✋ Заперечую
button-consent-send = ✅ Надіслати групі
button-consent-reasons = ✋ Заперечення: { $count }
button-consent-amend = ✏️ Змінити пропозицію
button-consent-close = 🏁 Завершити зараз
button-consent-close-yes = Так, завершити
button-consent-withdraw = ↩️ Відкликати
button-consent-withdraw-yes = Так, відкликати
button-consent-rule = ⚙️ Скільки має відповісти
button-consent-share =
    { $chosen ->
        [yes] ✅ Щонайменше { $percent } %
       *[no] Щонайменше { $percent } %
    }
button-days =
    { $days ->
        [1] До завтрашнього вечора
        [7] До вечора через тиждень
       *[other] До вечора через { $days } дні
    }
button-edit-deadline = Змінити термін
sent-without-sound = 🌙 Зараз у групі тихий час: повідомлення надійде без звуку.
consent-head =
    { $version ->
        [1] 🤝 <b>Пропозиція</b>
       *[other] 🤝 <b>Пропозиція, змінена (№ { $version })</b>
    }
consent-invite = Чи можемо ми так домовитися? Будь ласка, дайте відповідь особисто – група побачить лише загальний підсумок.
consent-until = Відповісти можна до: { $when }
consent-answered = Відповіли: { $answered } з { $reached }
consent-card-older = 🤝 Цю пропозицію змінили. Нова – нижче. Будь ласка, прочитайте її та дайте відповідь ще раз.
consent-withdrawn-line = ↩️ Пропозицію відкликано. Дякуємо всім, хто відповів!
consent-outcome =
    { $outcome ->
        [adopted] ✅ Ухвалено: заперечень немає.
        [objected] ✋ Поки не ухвалено: є заперечення.
       *[too_few] ⏳ Поки не ухвалено: відповіло замало людей.
    }
consent-result =
    🤝 <b>Погодження пропозиції завершилося</b>

consent-next =
    { $outcome ->
        [adopted] Дякуємо! Рішення записано до списку рішень групи.
        [objected] Дякуємо за відвертість! Організатори прочитають доводи й подумають, як змінити пропозицію.
       *[too_few] Дякуємо тим, хто відповів! Організатори вирішать, чи питати ще раз.
    }
consent-rule = Ви ще не відповіли. Пропозицію буде ухвалено, якщо ніхто не заперечить і відповість щонайменше { $percent } % тих, кому я можу написати особисто.
consent-own =
    { $stance ->
        [support] Ваша відповідь: 👍 підтримую
        [live_with] Ваша відповідь: 👌 можу погодитися
       *[object] Ваша відповідь: ✋ заперечую
    }
consent-own-reason = Довід:
consent-own-draft = ✋ Ви почали заперечувати, але доводу ще немає, тому заперечення не враховано. Натисніть «Заперечую» і напишіть, що в пропозиції заважає.
consent-noted =
    { $stance ->
        [support] Дякую! Записано: Ви підтримуєте.
       *[live_with] Дякую! Записано: Ви можете погодитися.
    }
consent-unknown = Такої пропозиції більше немає.
consent-closed = Відповісти вже не можна: погодження завершилося.
consent-older-version = Пропозицію щойно змінили, а ця кнопка – від попередньої. Будь ласка, прочитайте нову та дайте відповідь ще раз.
consent-settled = Тут уже щось змінилося. Будь ласка, подивіться, як є зараз.
objection-ask =
    Що в цій пропозиції заважає або зашкодить групі? Напишіть кількома словами (до { $limit } знаків). Довід – проти пропозиції, а не проти людини.

    🔒 Конфіденційно, але не анонімно: організатори побачать довід і Ваше ім'я, щоб поговорити з Вами. Група не побачить ні того, ні іншого. Коли пропозицію ухвалять або відкличуть, я видалю і те, і те.
objection-needs-reason = Будь ласка, напишіть довід: що саме в пропозиції заважає? Наприклад: <i>задорого для родин із кількома дітьми</i>. Без доводу я не можу врахувати заперечення.
objection-too-long = Задовго: { characters }, а можна до { $limit }. Будь ласка, напишіть коротше.
objection-noted = ✋ Дякую, що сказали! Організатори прочитають Ваш довід. Поки погодження не завершилося, відповідь можна змінити.
objection-older-version = ⚠️ Поки Ви писали, пропозицію змінили, тому Ваш довід не передано. Будь ласка, прочитайте нову. Якщо Ви все ще заперечуєте, натисніть «Заперечую».
objection-too-late = ⚠️ Поки Ви писали, погодження завершилося, і врахувати заперечення вже не вдалося. Будь ласка, скажіть про нього комусь з організаторів.
consent-again = Пропозицію в групі «{ $group }», на яку Ви відповіли, змінили. Що Ви скажете тепер?
consent-unfinished = Ви почали заперечувати проти пропозиції в групі «{ $group }», але доводу ще немає. Напишете?
consent-notice = 🤝 Група «{ $group }»
consent-objected = ✋ Є заперечення. Група цього не бачить. Прочитайте доводи і, якщо потрібно, змініть або відкличте пропозицію.
consent-then = Можна змінити пропозицію та спитати ще раз або відкликати її.
consent-reasons =
    ✋ <b>Доводи</b>

    🔒 Лише для організаторів. Будь ласка, не розповідайте, хто заперечив.
consent-close = Завершити зараз? Поки відповіли { $answered } з { $reached }. Підсумок дізнається вся група.
consent-closed-now = Завершено.
consent-withdraw =
    Відкликати цю пропозицію? Група побачить, що її відкликано.
consent-withdrawn-now = Відкликано.
consent-group-rule =
    <b>Як домовляється група «{ $group }»</b>

    Пропозицію ухвалюють, якщо ніхто не заперечує і відповідає щонайменше { $percent } % тих, кому я можу написати особисто. Скільки має відповісти? Зміна стосуватиметься наступних пропозицій.
consent-ask-words =
    Що Ви пропонуєте групі? Напишіть коротко і ясно (до { $limit } знаків). Наприклад:
    <i>Зустрічаємося першого четверга кожного місяця о 18:30 у бібліотеці.</i>
consent-ask-amended = Як це звучатиме тепер? Напишіть усе наново (до { $limit } знаків). Усіх, хто вже відповів, я спитаю ще раз.
consent-words-before = Досі:
consent-ask-deadline =
    До якого часу можна відповісти? Натисніть кнопку або напишіть, наприклад:
    <i>у п'ятницю о 18:00</i>
consent-preview = Усе правильно? Група «{ $group }» побачить це:
consent-sent = ✅ Надіслано групі.
consent-changed-meanwhile = ⚠️ Поки Ви писали, хтось інший змінив цю пропозицію. Ось як вона виглядає тепер – Вашу зміну не збережено.
consent-not-amended = Це те саме, що й раніше. Будь ласка, змініть текст або натисніть «Закінчити».
proposal-too-long = Задовго: { characters }, а можна до { $limit }. Будь ласка, напишіть коротше.
held-consent-close = 🤝 Завершення погодження пропозиції «{ $words }» ({ $due })
## Privacy

button-privacy = 🔒 Що я про Вас зберігаю
button-mydata = 📄 Що про мене зберігається
button-forget = 🗑 Забути мене
button-forget-yes = 🗑 Так, забудьте мене
button-consents = 🤝 Моя згода
button-consent-revoke = ✖️ Відкликати згоду
group-privacy =
    🔒 <b>Що я тут зберігаю</b>

    Ваших розмов у групі я не зберігаю. Я знаю лише те, що мені натиснули або написали: ім’я, мову, відповідь про зустріч. Групі показую лише числа.

    Особисто Ви побачите все про себе й зможете попросити Вас забути.
mydata = 📄 Усе, що зберігається про Вас у Kopā { $day }.
mydata-file = Kopā-мої-дані
mydata-nothing = Про Вас нічого не зберігається.
mydata-person =
    Ваше ім’я: { $person_name }. Мова: { $language ->
        [lv] латиська
        [ru] російська
        [uk] українська
       *[other] англійська
    }. { $reach ->
        [started] Писати Вам особисто можна.
        [blocked] Писати Вам особисто не можна: Ви мене заблокували.
       *[other] Писати Вам особисто поки не можна.
    } Нагадування: { $reminder_choice ->
        [day_before] за день
        [two_hours_before] за дві години
        [morning_of] уранці того ж дня
        [week_and_day_before] за тиждень і за день
        [none] не потрібні
       *[other] як зазвичай
    }. Повідомлень на тиждень: { $weekly_pushes ->
        [0] скільки потрібно
       *[other] до { $weekly_pushes }
    }. { $office ->
        [operator] Ви відповідаєте за цей Kopā.
        [worker] Ви ведете групи як працівник.
       *[other] { "" }
    } Ім’я стало відоме { $seen_at }.
mydata-survey = Результати анонімного опитування читаєте лише Ви (опитування { $state ->
        [draft] поки чернетка
        [open] відкрите
        [closing] закривається
        [closed] закрите
       *[other] скасоване
    }).
mydata-push = Вам надіслано повідомлення: { $sent_at }. Зберігаю вісім днів, щоб не писати надто часто.
mydata-consent = Згода на анонімні опитування: { $given_on }, текст № { $version }.
mydata-groups = Ви працівник групи «{ $groups_title }» з { $created_at }.
mydata-member =
    Група «{ $groups_title }»: { $present ->
        [0] Ви були в ній раніше
       *[other] Ви в ній
    }, { $role ->
        [organiser] організатор
       *[other] учасник
    }, відомо з { $joined_at }. { $muted ->
        [0] { "" }
       *[other] Про цю групу я Вам не пишу.
    }
mydata-rsvp =
    Зустріч «{ $meeting_title }», { $starts_at }: { $answer ->
        [coming] прийду
        [maybe] можливо
       *[other] не прийду
    }, з Вами ще { $companions }. Відповідь дано { $answered_at }.
mydata-guest = Зустріч «{ $meeting_title }»: Ви записали { $guest_name } ({ $entered_at }).
mydata-meeting = Зустріч «{ $meeting_title }» ({ $starts_at }) Ви запланували { $planned_at }.
mydata-meeting-change =
    Зустріч «{ $meeting_title }»: { $kind ->
        [planned] запланували
        [moved] перенесли
        [placed] змінили місце
        [online] перенесли в інтернет
       *[cancelled] скасували
    } { $changed_at }.
mydata-poll = Запитання «{ $poll_question }» Ви поставили { $asked_at }.
mydata-poll-option = До запитання «{ $poll_question }» Ви додали відповідь «{ $poll_option_label }».
mydata-poll-vote = Запитання «{ $poll_question }»: Ви відповіли «{ $chosen }» ({ $voted_at }).
mydata-link =
    Ви створили одноразове посилання { $purpose ->
        [organiser] для організатора
       *[other] для працівника
    }; воно діє до { $expires_at }.
mydata-dialog = Незакінчена розмова зі мною: { $dialog_state }. Зникне { $expires_at }.
mydata-outbox = Повідомлення, яке чекає на надсилання Вам з { $planned_at }.
mydata-posted = Пам’ятаю, яке повідомлення в нашому листуванні виправляти, а не надсилати знову ({ $posted_at }).
mydata-chat-pause = Telegram просить не писати Вам до { $until_at }.
mydata-inbox = Ваше повідомлення, яке ще обробляється ({ $received_at }).
mydata-sealed = Запечатані відповіді в опитуваннях, які ще не закриті: { $count }. Побачити й змінити їх можна в самому опитуванні.
forget-ask =
    <b>Забути Вас?</b>

    Зникне:
    • Ваше ім’я, мова та налаштування
    • участь у групах: { $groups }
    • відповіді про зустрічі: { $answers }
    • записані Вами люди: { $guests }
    • відповіді в ще не закритих опитуваннях: { $sealed }

    Залишиться:
    • відповіді в закритих анонімних опитуваннях – ніхто вже не може сказати, які з них Ваші
    • те, про що група вже домовилася: зустрічі, рішення, числа
    • це листування у Вашому телефоні – видалити його можете лише Ви
    • зашифровані резервні копії; вони зникнуть за { $backups } днів

    Це станеться протягом хвилини, і повернути нічого не можна буде.
forget-worker = Ваші групи перейдуть до оператора.
forget-look-again = Будь ласка, ще раз прочитайте, що зникне.
forget-nobody = Про Вас нічого не зберігається, тож і забувати нічого.
forget-operator = Без Вас за групи не буде кому відповідати: іншого оператора немає. Поки його немає, забути Вас не можна. Якщо Kopā більше не потрібен, попросіть зупинити його й видалити його дані на сервері.
forgotten-now = Добре. За хвилину я не знатиму про Вас нічого.
farewell =
    Усе про Вас видалено. Дякуємо, що були разом з нами!

    Це листування у своєму телефоні Ви можете видалити самі. Якщо захочете повернутися, відкрийте посилання своєї групи.
worker-left = Працівник групи «{ $group }» більше не з Kopā. Тепер за групу відповідаєте Ви.
consents =
    <b>Ваша згода на анонімні опитування</b>

    { $given ->
        [yes] Ви погодилися { $day }. Згоду можна відкликати будь-коли; тоді я видалю Ваші відповіді в опитуваннях, які ще не закриті. Із закритих опитувань їх не забрати: ніхто не знає, які з них Ваші.
       *[no] Зараз Вашої згоди немає. Я запитаю про неї перед першим запитанням і без неї не прийму жодної відповіді.
    }
consent-revoked = Згоду відкликано, відповіді в незакритих опитуваннях видалено.
mydata-series = Ви запланували зустріч, що повторюється: «{ $series_title }».

## Як часто писати

button-pushes = 📬 Як часто писати
pushes =
    📬 Скільки разів на тиждень мені можна писати Вам без Вашого прохання?

    Нагадування та зміни надійдуть завжди. Решта почекає й надійде вся разом.
pushes-choice = { $limit ->
    [0] Скільки потрібно
    [one] До { $limit } разу на тиждень
    [few] До { $limit } разів на тиждень
    [many] До { $limit } разів на тиждень
   *[other] До { $limit } разу на тиждень
}
pushes-noted = Записано.
pushes-kept = 📬 Це повідомлення почекало, щоб не турбувати Вас надто часто. Якщо назбиралося кілька повідомлень, решта надійдуть без звуку.

## Sign-up lists

button-sign-ups = 📝 Запис
button-sign-up-make = ➕ Новий список
button-sign-up = 📝 Відкрити список
button-sign-up-list =
    { $state ->
        [open] 📝 { $title }
       *[closed] ✔️ { $title }
    }
button-take = ✋ Записуюся
button-take-waiting = ⏳ У чергу на місце
button-take-line =
    { $full ->
        [yes] ⏳ У чергу: { $label }
       *[no] ✋ { $label }
    }
button-for-somebody = ➕ Записати когось іншого
button-give-up = ↩️ Віддаю своє місце
button-take-off = ↩️ Прибрати: { $what }
button-line = { $label }
button-sign-up-names = 📋 Список з іменами
button-sign-up-paper = 🖨 Для друку (PDF)
button-sign-up-workbook = 📊 Таблиця (XLSX)
button-sign-up-places = 🔢 Місця
button-sign-up-end = 📅 Термін
button-sign-up-close = 🏁 Закрити список
button-sign-up-again = ▶️ Відкрити знову
button-sign-up-cancel = ❌ Скасувати список
button-sign-up-cancel-yes = Так, скасувати
button-sign-up-change-yes = ✅ Так, змінити
button-places = { $places }
button-no-limit = Місць вистачить усім
button-no-end = Без терміну
button-names-hidden = Імена бачать лише організатори
button-names-shown = Імена бачить уся група
button-one-line = Кожен обирає одне
button-many-lines = Можна обрати кілька
button-edit-public = 👥 Хто бачить імена
button-edit-several = Скільки можна обрати
sign-ups = Списки запису групи «{ $group }»
sign-ups-none = У групи «{ $group }» списків запису поки немає.
sign-up-ask-title =
    На що записуємося? Напишіть коротко (до { $limit } знаків). Наприклад:
    <i>Поїздка до Цесіса 12 травня</i>
sign-up-ask-lines =
    Скільки місць? Натисніть кнопку або напишіть число.

    Якщо є кілька груп чи годин, напишіть кожну окремим рядком, а за нею – число місць (до { $limit } рядків). Наприклад:
    <i>10:00 – 5
    14:00 – 8</i>
sign-up-ask-end =
    До якого часу можна записатися? Натисніть кнопку або напишіть, наприклад:
    <i>у п'ятницю о 18:00</i>
sign-up-ask-public = Хто бачитиме, хто записався?
sign-up-ask-several = Чи може одна людина записатися в кілька рядків?
sign-up-ask-name =
    Кого записати? Напишіть ім'я однієї людини (до { $limit } знаків) – мами, сусіда чи друга, який не має телефону.

    Ім'я побачать лише організатори. Якщо щось зміниться, я скажу Вам.
sign-up-ask-places = Скільки місць буде тепер? Натисніть кнопку або напишіть число.
sign-up-which-line = У який рядок?
sign-up-places-preview =
    { $places ->
        [0] Відтепер місць вистачить усім.
        [one] Відтепер буде { $places } місце.
        [few] Відтепер буде { $places } місця.
       *[other] Відтепер буде { $places } місць.
    } { $up ->
        [0] { $down ->
            [0] Ні для кого нічого не зміниться.
           *[other] З місця в чергу перейдуть: { $down } (ті, хто записався останнім). Я скажу їм особисто.
        }
       *[other] Із черги місце отримають: { $up }. Я скажу їм особисто.
    } Змінити?
sign-up-too-long = Задовго: { characters }, а можна до { $limit }. Будь ласка, напишіть коротше.
sign-up-lines-unclear = Не вдалося зрозуміти. Напишіть число місць від 1 до { $limit } або щонайменше два рядки, кожен зі своїм числом місць.
sign-up-lines-many = Забагато рядків: Ви написали { $given }, а можна до { $limit }.
sign-up-line-twice = Рядок «{ $label }» трапляється двічі. Будь ласка, назвіть кожен по-своєму.
sign-up-places-wrong = Місць може бути від 1 до { $limit }. Будь ласка, напишіть число.
sign-up-figures = Числа: скільки записалося / скільки місць. ⏳ – скільки чекає в черзі.
sign-up-taken =
    { $places ->
        [0] Записалися: { $taken }. Місць вистачить усім.
       *[other] Записалися: { $taken } з { $places }. Вільних місць: { $free }.
    }
sign-up-waiting = ⏳ Чекають у черзі: { $waiting }
sign-up-until = Записатися можна до: { $when }
sign-up-names-line =
    { $public ->
        [yes] 👥 Хто записався, бачать усі.
       *[no] 🔒 Хто записався, бачать лише організатори.
    }
sign-up-closed-line = 🏁 Список закрито. Своє місце ще можна віддати.
sign-up-cancelled-line = ❌ Цей список скасовано.
sign-up-has-place = Дякую! Місце за Вами.
sign-up-waits =
    { $told ->
        [yes] Усі місця зайняті. Ви в черзі під № { $number }. Коли місце звільниться, я напишу Вам особисто.
       *[no] Усі місця зайняті. Ви в черзі під № { $number }. Щоб я міг Вам сказати, натисніть «Записати когось іншого», а потім «Start».
    }
sign-up-given-up = Місце звільнено. Дякую, що сказали!
sign-up-not-on-it = Вас у цьому списку немає.
sign-up-choose-privately = У Вас тут кілька місць. Натисніть «Записати когось іншого» – там можна обрати, яке віддати.
sign-up-unknown = Такого списку більше немає.
sign-up-closed = Записатися вже не можна: список закрито. Спитайте організаторів.
sign-up-on-it-already = Ви вже у списку. Якщо хочете інший рядок, спершу віддайте своє місце.
sign-up-name-too-long = Ім'я задовге. Будь ласка, напишіть коротше.
sign-up-name-twice = Цю людину Ви вже записали. Будь ласка, напишіть інше ім'я.
sign-up-too-many-others = Стільки людей одному записати не можна. Нехай решту запише хтось інший.
sign-up-other-noted = ✅ Записано.
sign-up-own =
    { $who ->
        [self] { $number ->
            [0] ✅ У Вас є місце
           *[other] ⏳ Ви в черзі під № { $number }
        }
       *[other] { $number ->
            [0] ✅ { $name }: місце є
           *[other] ⏳ { $name }: у черзі під № { $number }
        }
    }
sign-up-moved-up =
    { $who ->
        [self] 🎉 Звільнилося місце, і тепер воно Ваше! Якщо Ви вже не можете, будь ласка, віддайте його наступному.
       *[other] 🎉 Звільнилося місце, і тепер його отримує { $name }. Будь ласка, перекажіть!
    }
sign-up-moved-down =
    { $who ->
        [self] Місць стало менше, тому тепер Ви в черзі під № { $number }. Вибачте! Коли місце звільниться, я напишу.
       *[other] Місць стало менше, тому { $name } тепер у черзі під № { $number }. Вибачте! Коли місце звільниться, я напишу.
    }
sign-up-ended = 🏁 Список закрито. З місцем: { $taken }. Чекають у черзі: { $waiting }.
sign-up-nobody = Поки ніхто не записався.
sign-up-waits-short = чекає в черзі
sign-up-has-place-short = є місце
sign-up-cancel =
    Скасувати цей список? Група побачить, що його скасовано.

    { $count ->
        [0] У списку ще нікого немає.
       *[other] У списку: { $count }. Будь ласка, скажіть їм, чому.
    }
sign-up-file = Список запису
sign-up-file-sent = Список з іменами. Він лише для організаторів – будь ласка, зберігайте його так, щоб інші не читали.
sign-up-column-line = Рядок
sign-up-column-number = №
sign-up-column-name = Ім'я
sign-up-column-state = Місце
sign-up-column-came = ✓
held-sign-up-close = 📝 Закриття списку «{ $title }» ({ $due })
## Agreement

button-norms = 🌿 Наші домовленості
button-norms-begin = 🌿 Почати домовлятися
button-norms-stage = 🧭 Етап групи
button-norms-rhythm = ⏱ Як часто питати
button-norms-at =
    { $stage ->
        [beginning] 🌱 Ми щойно починаємо
        [middle] 🌳 Ми посередині шляху
       *[ending] 🍂 Скоро закінчимо
    }
button-norms-every =
    { $days ->
        [1] Щодня
        [7] Раз на тиждень
        [one] Раз на { $days } день
        [few] Раз на { $days } дні
       *[many] Раз на { $days } днів
    }
button-norms-card = 🌿 Читати домовленості
button-norm =
    { $state ->
        [adopted] ✅ { $topic }
        [collecting] 💬 { $topic } – чекаємо на думки
        [merging] 🧺 { $topic } – думки зібрано
        [deciding] ⏳ { $topic } – погоджуємо
        [set_aside] 💤 { $topic } – відкладено
       *[retired] 🗄 { $topic } – більше не діє
    }
button-norm-propose = ✍️ Запропонувати особисто
button-norm-close = 🧺 Досить, показати думки
button-norm-answer = ✍️ Відповісти на пропозицію
button-norm-ideas = 🧺 Що запропонували
button-norm-ask-again = 🔁 Запитати групу ще раз
button-norm-set-aside = 💤 Поки відкласти
button-norm-write = ✍️ Написати свою думку
button-norm-write-more = ✍️ Написати ще одну
button-norm-withdraw = ↩️ Забрати свої думки
button-norm-rewrite = ✏️ Написати інакше
button-norm-send = ✅ Надіслати
button-norm-send-anyway = ✅ Надіслати як є
button-norm-drop = Не надсилати
button-norm-pick =
    { $picked ->
        [yes] ✅ { $number }
       *[no] ▫️ { $number }
    }
button-norm-word-picked = ✍️ Скласти з позначеного
button-norm-word-own = ✍️ Написати своїми словами
button-norm-usual-why = Досить причини із запитання
button-norm-edit-why = Змінити причину
norm-topic =
    { $topic ->
        [confidentiality] Що лишається між нами
        [writing] Коли ми пишемо
        [listening] Як ми слухаємо
        [judging] Говорити без оцінок
        [languages] Мови
        [worker] Що робить фахівець
        [deciding] Як ми вирішуємо
        [disagreeing] Якщо не згодні
        [tasks] Хто про що дбає
        [stories] Світлини й історії
        [hardship] Якщо комусь важко
        [ending] Коли група закінчиться
       *[other] Що ще важливо
    }
norm-question-head = 🌿 <b>Наші домовленості: { $topic }</b>
norm-question =
    { $topic ->
        [confidentiality] Що зі сказаного тут лишається тільки між нами? Подумайте й про телефон: де я, коли це читаю? Хто ще бачить мій екран? Що можна винести з групи, а коли мовчати не можна?
        [writing] Коли ми пишемо в чат групи, а коли даємо одне одному відпочити? Для чого цей чат, а для чого ні?
        [listening] Як ми слухатимемо одне одного, щоб слово мав кожен, і найтихіші теж?
        [judging] Що допомогло б Вам говорити відкрито й не боятися оцінок?
        [languages] Якими мовами ми говоримо й пишемо? Як допомагаємо тому, хто чогось не зрозумів?
        [worker] Чого ми чекаємо від фахівця та організаторів, а що робимо самі?
        [deciding] Як ми вирішуємо: домовляємося, голосуємо чи інакше? Що робимо, якщо домовитися не вийшло?
        [disagreeing] Як сказати, що чужа пропозиція нам не підходить, і нікого не образити?
        [tasks] Хто про що дбає? Що робимо, якщо хтось не може виконати обіцяне?
        [stories] Які світлини й історії можна показувати поза групою і кого спершу запитати?
        [hardship] В одній родині важкий час. Що ми робимо, чого не робимо і як питаємо, що потрібно?
        [ending] Як ми попрощаємося? Що буде з чатом, світлинами й тим, що ми одне про одного знаємо?
       *[other] Що ще для Вас важливо, щоб у цій групі було добре?
    }
norm-why =
    { $topic ->
        [confidentiality] Чому: людина розповідає лише тоді, коли знає, де розповідь зупиниться. Межа одна: якщо комусь загрожує небезпека, треба шукати допомогу.
        [writing] Чому: ввечері всім потрібен відпочинок, а потік повідомлень втомлює швидше за роботу.
        [listening] Чому: кого не вислухали, той більше не розповідає.
        [judging] Чому: на помилках вчаться, лише якщо про них можна говорити.
        [languages] Чому: хто не розуміє, той лишається осторонь і часто мовчить.
        [worker] Чому: коли ясно, хто що робить, ніхто не вигорає і ніхто не чекає марно.
        [deciding] Чому: про те, як вирішували, сперечаються частіше, ніж про саме рішення.
        [disagreeing] Чому: відкрите «ні» групі допомагає, приховане – розділяє.
        [tasks] Чому: коли відповідають усі, не відповідає ніхто.
        [stories] Чому: з інтернету нічого не повернеш, а діти самі відмовитися не можуть.
        [hardship] Чому: у важку хвилину й добрий намір може поранити, якщо про це не говорили заздалегідь.
        [ending] Чому: добре завершення допомагає зберегти те, що ми разом знайшли.
       *[other] Чому: кожна група має щось своє, чого не знає жоден список запитань.
    }
norm-example =
    { $topic ->
        [confidentiality] Наприклад: <i>Почуте тут іншим не розповідаємо. Читаємо там, де екран не бачать інші. Якщо комусь загрожує небезпека, шукаємо допомогу.</i>
        [writing] Наприклад: <i>Пишемо з 8 до 21. Якщо терміново – телефонуємо.</i>
        [listening] Наприклад: <i>Говоримо по одному й не перебиваємо.</i>
        [judging] Наприклад: <i>Не даємо порад, доки про них не попросять.</i>
        [languages] Наприклад: <i>Кожен пише своєю мовою, а ми допомагаємо перекласти.</i>
        [worker] Наприклад: <i>Фахівець допомагає розмові, а вирішуємо ми самі.</i>
        [deciding] Наприклад: <i>Шукаємо те, з чим можуть жити всі.</i>
        [disagreeing] Наприклад: <i>Говоримо про пропозицію, а не про людину.</i>
        [tasks] Наприклад: <i>Кожна справа має одного господаря. Якщо не може, каже вчасно.</i>
        [stories] Наприклад: <i>Світлини дітей без згоди батьків ніде не показуємо.</i>
        [hardship] Наприклад: <i>Спершу питаємо, чи потрібна допомога і яка.</i>
        [ending] Наприклад: <i>На останній зустрічі кожен каже, що забирає із собою.</i>
       *[other] Наприклад: <i>Починаємо й закінчуємо вчасно.</i>
    }
norm-invite = Що запропонуєте Ви? Напишіть мені особисто кількома словами. Ніхто не побачить, хто що написав.
norm-until = Чекаю на думки до: { $when }
norm-card-closed = 🌿 <b>Наші домовленості: { $topic }</b>

    Дякую за думки! Тепер організатори складуть із них пропозицію і запитають усю групу.
norm-unnamed = 🔒 Організатори прочитають Ваші слова, але не дізнаються, хто їх написав. Утім, упізнати можуть і за розповіддю, тож пишіть так, як сказали б усім.
norm-own-ideas = <b>Ви запропонували:</b>
norm-idea-ask = Напишіть одну думку своєю мовою (до { $limit } знаків). Перед надсиланням Ви її ще побачите.
norm-idea-preview = Надіслати так?
norm-names = ⚠️ Тут когось названо: <b>{ $names }</b>. Норма – про всіх нас, і людина може відчути, що на неї показали пальцем. Напишете без імені?
norm-idea-sent = Дякую! Вашу думку додано до інших.
norm-ideas-withdrawn = Думки повернуто. Захочете – напишіть знову.
norm-ideas-enough = На одне запитання можна запропонувати не більше думок, ніж { $limit }. Хочете іншу – спершу заберіть свої думки.
norm-collecting-over = На це запитання думок більше не чекаю: організатори вже складають пропозицію. Про неї запитають і Вас.
norm-unknown = Такого запитання більше немає.
norm-too-long = Це задовго: { characters }, а можна до { $limit }. Будь ласка, напишіть коротше.
norm-too-short = Будь ласка, напишіть кілька слів, наприклад: <i>Починаємо й закінчуємо вчасно.</i>
norm-ideas =
    🧺 <b>{ $topic }</b> – що запропонували в групі «{ $group }»

    Схоже складено разом. Позначте, що треба врахувати, і складіть із цього норму. Хто що написав, не знаю і я.
norm-ideas-none =
    🧺 <b>{ $topic }</b> – у групі «{ $group }» цього разу ніхто нічого не запропонував

    Так буває: можливо, запитання поки не важливе. Можна відкласти його, запитати ще раз або написати пропозицію своїми словами.
norm-heap =
    { $count ->
        [one] Схоже написали { $count } раз
        [few] Схоже написали { $count } рази
       *[many] Схоже написали { $count } разів
    }
norm-more = … Решта сюди вже не вміщається.
norm-settled = Тут уже щось змінилося. Будь ласка, подивіться, як зараз.
norm-set-aside = Відкладено. Повернутися можна будь-коли.
norm-closing-now = Думки зібрано. Зараз надішлю.
norm-ask-words = Як звучатиме норма? Напишіть коротко, від слова «ми» (до { $limit } знаків).
norm-ask-why = Чому це для нас важливо? Напишіть одне речення (до { $limit } знаків) або залиште причину із запитання:
norm-preview = Я запитаю групу «{ $group }», чи можемо так домовитися:
norm-dated =
    { $review ->
        [none] Діє з: { $adopted } · редакція { $version }
       *[other] Діє з: { $adopted } · редакція { $version } · переглянемо: { $review }
    }
norm-state =
    { $state ->
        [collecting] 💬 Чекаємо на думки – запропонувати особисто може кожен.
        [merging] 🧺 Думки зібрано, організатори складають пропозицію.
        [deciding] ⏳ Про новий текст зараз питаємо всю групу.
        [set_aside] 💤 Поки відкладено.
       *[other] 🗄 Більше не діє.
    }
norm-was =
    { $ended ->
        [retired] • { $words } ({ $since } – { $until }, скасовано)
       *[changed] • { $words } ({ $since } – { $until }, змінено)
    }
norm-history = <b>Як було раніше</b>
norms-card =
    { $count ->
        [0] 🌿 <b>Наші домовленості</b>

            Зараз не діє жодна норма.
       *[other] 🌿 <b>Наші домовленості</b> · редакція { $version }
    }
norms =
    { $count ->
        [0] 🌿 <b>Домовленості групи «{ $group }»</b>

            Поки нічого не ухвалено. Якщо на якесь запитання чекаємо на думки, воно нижче.
       *[other] 🌿 <b>Домовленості групи «{ $group }»</b> · редакція { $version }
    }
norms-none = Група «{ $group }» домовленостей поки не має. Їх починає організатор групи.
norms-none-organiser =
    🌿 <b>Домовленості групи «{ $group }»</b>

    Я по одному ставитиму групі запитання про те, як нам бути разом, і до кожного скажу, чому про це варто говорити. Кожен відповідає мені особисто. Ви складаєте з думок пропозицію, а група каже, чи може з нею жити.

    Перше запитання завжди про те, що лишається між нами.
norms-stage = Де зараз група «{ $group }»? За цим я виберу запитання. Перше запитання піде в групу одразу, а в тихі години – вранці.
norms-begun = ✅ Починаємо! Запитання приходитимуть у групу по одному.
norms-begun-short = Починаємо!
norms-rhythm =
    { $days ->
        [1] Зараз питаю щодня.
        [7] Зараз питаю раз на тиждень.
        [one] Зараз питаю раз на { $days } день.
        [few] Зараз питаю раз на { $days } дні.
       *[many] Зараз питаю раз на { $days } днів.
    } На цьому етапі лишилося запитань: { $left }. Як часто питати?
norms-rhythm-set =
    { $days ->
        [1] Відтепер питатиму щодня.
        [7] Відтепер питатиму раз на тиждень.
        [one] Відтепер питатиму раз на { $days } день.
        [few] Відтепер питатиму раз на { $days } дні.
       *[many] Відтепер питатиму раз на { $days } днів.
    }
norms-press-for-rest = … Решта відкриється за кнопками.
norm-asked-again = Групу запитано ще раз.
held-norm-prompt = 🌿 Наступне запитання про наші домовленості ({ $due })
held-norm-ideas-close = 🧺 Кінець збору думок: { $topic } ({ $due })
mydata-norm-acceptance = { $accepted_on } Ви прочитали й прийняли домовленості групи «{ $groups_title }» (редакція { $version }).
## Surveys: answering

survey-consent-head =
    <b>{ $title }</b>

    { $introduction }

    Запитань: { $count }. Забере близько { $minutes } хв. Можна перерватися й продовжити іншого дня.
survey-consent-limits =
    <b>Ваші відповіді анонімні.</b> Поки опитування відкрите, вони лежать запечатаними. Коли воно закінчиться, ніхто – ні соціальний працівник, ні самоврядування, ні оператор Kopā – не зможе знайти в даних Kopā, хто що відповів. Результати побачить { $reader }, і лише якщо відповідей буде щонайменше { $k }.

    <b>Чого я не можу обіцяти:</b>
    1. Листування передає Telegram, від нього відповіді не приховані.
    2. Поки опитування відкрите, відповіді міг би прочитати той, у чиїх руках сервер.
    3. До кінця опитування система знає, що Ви брали участь. Нікому цього не показують.
    4. Якщо група дуже мала або всі відповіли однаково, відповідь можна вгадати з самого результату.
    5. Вас можуть упізнати за Вашими власними словами.
    6. Після закінчення Вашу відповідь не можна видалити: ніхто не зможе її знайти.
    7. Листування лишається у Вашому телефоні. Запитання й написане я з нього прибираю.

    Брати участь не обов'язково. До кінця опитування свої відповіді можна змінити або видалити.
survey-consent-helper =
    🤝 <b>Ви допомагаєте іншій людині.</b> Ви почуєте її відповіді. Будь ласка, скажіть їй про це й прочитайте вголос цю сторінку. У звіті буде видно, скільки відповідей дано з чиєюсь допомогою.
survey-consent-trial = 🧪 <b>Проба.</b> Саме так опитування побачать учасники. Ці відповіді не рахуються.
button-consent-agree = ✅ Погоджуюся, почнімо
button-consent-decline = Ні, дякую
ask-over = Це опитування закінчилося, відповіді більше не приймаються. Дякую, що хотіли відповісти!
ask-too-early = Це опитування ще не почалося. Спробуйте пізніше!
ask-not-begun = Тут ще нічого не розпочато. Відкрийте опитування знову кнопкою «Відповісти».
ask-is-over = Це опитування закінчилося. Дякую!
trial-over = Цю пробу закінчено. Почніть нову зі сторінки опитування.
survey-gone = Цього опитування більше немає.
ask-sent-already = Ваші відповіді вже надіслано. Щоб щось змінити, натисніть «Змінити відповіді».
ask-declined-short = Добре.
ask-sent-short = Дякую! Відповіді запечатано.
trial-over-short = Пробу закінчено.
ask-withdrawn-short = Ваші відповіді видалено.
ask-head = <i>{ $title }</i> · { $number } із { $total }
ask-head-trial = 🧪 Проба · <i>{ $title }</i> · { $number } із { $total }
ask-question = <b>{ $question }</b>
ask-help = { $help }
ask-example = <i>Наприклад: { $example }</i>
ask-listed = { $number }. { $words }
ask-sensitive = 🔒 Це делікатне запитання: відповіді покажуть, лише якщо їх буде щонайменше { $k }.
ask-ends = 1 – { $low }, { $highest } – { $high }
ask-hint-several = Можна вибрати кілька. Потім натисніть «Готово».
ask-hint-top = Виберіть не більше { $most }. Потім натисніть «Готово».
ask-hint-ranking = Натискайте за порядком: спершу найважливіше. Потім натисніть «Готово».
ask-hint-number = Напишіть число від { $lowest } до { $highest }.
ask-hint-times = Позначте все, що Вам підходить. Потім натисніть «Готово».
ask-hint-text = Напишіть своїми словами. Будь ласка, без імен, адрес і телефонів. Ваше повідомлення я видалю з листування.
ask-comment =
    <b>{ $question }</b>

    Хочете щось додати? Напишіть або натисніть «Пропустити». Будь ласка, без імен, адрес і телефонів.
ask-yes = 👍 Так
ask-maybe = 🤔 Можливо
ask-no = 👎 Ні
ask-time =
    { $day ->
        [1] Пн
        [2] Вт
        [3] Ср
        [4] Чт
        [5] Пт
        [6] Сб
       *[7] Нд
    } { $part ->
        [morning] вранці
        [afternoon] вдень
       *[evening] увечері
    }
button-ask-back = ← Назад
button-ask-skip = Пропустити →
button-ask-pause = ⏸ Пізніше або закінчити
button-ask-urgent = 🆘 Потрібна допомога зараз
button-ask-language = 🌐 Інша мова
button-ask-read = Далі →
button-ask-done = ✅ Готово ({ $count })
button-ask-change = ✏️ { $number }
button-ask-send = ✅ Надіслати відповіді
button-ask-send-trial = ✅ Закінчити пробу
button-ask-go-on = ▶️ Продовжити
button-ask-withdraw = 🗑 Видалити мої відповіді
button-ask-withdraw-yes = 🗑 Так, видалити
button-ask-withdraw-no = Ні, залишити
button-ask-edit = ✏️ Змінити відповіді
button-ask-after-all = ✍️ Усе ж відповісти
ask-not-readable = Зараз я не можу відкрити Ваші відповіді. Будь ласка, спробуйте пізніше.
ask-problem-at-start = ⚠️ Це перше запитання.
ask-problem-required = ⚠️ На це запитання, будь ласка, дайте відповідь: без неї не можна йти далі.
ask-problem-not-an-option = ⚠️ Такої відповіді тут немає. Будь ласка, натисніть одну з кнопок.
ask-problem-nothing-chosen = ⚠️ Спершу виберіть хоча б одну відповідь. Або натисніть «Пропустити».
ask-problem-too-many = ⚠️ Можна вибрати не більше { $highest }. Щоб вибрати інше, спершу зніміть одну позначку.
ask-problem-press-please = ⚠️ Тут, будь ласка, натисніть одну з кнопок.
ask-problem-write-please = ⚠️ Тут, будь ласка, напишіть відповідь.
ask-problem-no-words = ⚠️ Будь ласка, напишіть словами, щоб Вас зрозуміли. Або натисніть «Пропустити».
ask-problem-too-long = ⚠️ Це задовго. Будь ласка, коротше: до { $highest } знаків.
ask-problem-not-a-number = ⚠️ Будь ласка, напишіть лише число від { $lowest } до { $highest }.
ask-problem-out-of-range = ⚠️ Число має бути від { $lowest } до { $highest }.
ask-problem-kind = ⚠️ Голосові повідомлення, фото й файли тут прийняти не можна. Будь ласка, напишіть або натисніть кнопку. Це повідомлення я видалю з листування.
ask-review =
    <b>{ $title }</b>

    Ось усі Ваші відповіді. Якщо щось змінити, натисніть його номер. Якщо все гаразд, надсилайте.
ask-review-trial =
    🧪 Проба · <b>{ $title }</b>

    Так учасник побачить свої відповіді перед надсиланням.
ask-review-line = { $number }. { $question } – <b>{ $answer }</b>
ask-review-comment = { $line } ({ $comment })
ask-skipped = пропущено
ask-paused =
    <b>{ $title }</b>

    Добре, перервімося. Дані відповіді лежать запечатаними. { $until ->
        [none] Продовжити можна будь-якого дня.
       *[other] Продовжити можна до: { $until }.
    }
ask-paused-trial =
    🧪 Проба · <b>{ $title }</b>

    { $until ->
        [none] Тут учасник може перерватися й продовжити пізніше.
       *[other] Тут учасник може перерватися й продовжити до: { $until }.
    }
ask-withdraw = Справді видалити всі Ваші відповіді в опитуванні «{ $title }»?
ask-language = Якою мовою продовжимо?
ask-urgent =
    <b>Якщо комусь загрожує небезпека, телефонуйте 112.</b>

    { $local ->
        [none] Якщо треба поговорити, зверніться до людини, якій довіряєте, або до своєї соціальної служби.
       *[other] { $local }
    }

    Соціальний працівник дізнається лише те, що комусь була потрібна допомога. Вашого імені я не назву.
ask-sent =
    ✅ <b>Дякую! Ваші відповіді в опитуванні «{ $title }» запечатано.</b>

    { $until ->
        [none] До кінця опитування їх можна змінити або видалити.
       *[other] Змінити або видалити їх можна до: { $until }.
    } Потім ніхто вже не зможе знайти, які з них Ваші. Результати покажуть, лише якщо відповідей буде щонайменше { $k }.
ask-sent-helped = ✅ <b>Дякую за допомогу!</b> Відповіді в опитуванні «{ $title }» запечатано. Їх уже не можна ні змінити, ні знайти.
button-help-another = 🤝 Допомогти ще комусь
button-help-somebody = 🤝 Допомогти іншому відповісти
ask-withdrawn = Ваші відповіді видалено. Від них нічого не лишилося.
ask-declined = Добре. Ніхто не дізнається, що Ви не брали участі. Якщо передумаєте, натисніть кнопку.
trial-thanks = 🧪 Пробу закінчено. Нічого з неї не збережено.
ask-below = ⬇️ Продовження нижче.

## Surveys: running

button-surveys = 📝 Анонімні опитування
surveys =
    <b>Анонімні опитування групи «{ $group }»</b>

    { $count ->
        [0] Зараз немає опитувань, на які можна відповісти.
       *[other] Виберіть, на яке відповісти.
    }
surveys-run =
    <b>Анонімні опитування групи «{ $group }»</b>

    { $count ->
        [0] Поки немає жодного. Почніть із готового зразка – запитання можна буде змінити.
       *[other] Відкрийте одне з них або почніть нове.
    }
button-survey-new = ➕ Нове опитування
button-survey-listed =
    { $state ->
        [draft] ✏️ Чернетка: { $title }
        [open] 📬 Відкрите: { $title }
        [closing] ⏳ Закінчується: { $title }
       *[closed] 🏁 Закінчене: { $title }
    }
button-survey-to-answer = ✍️ { $title }
survey-untitled = (без назви)
survey-templates = З якого зразка почнемо? Група «{ $group }» поки нічого не побачить.
button-survey-scratch = 📄 З чистого аркуша
button-survey-template =
    { $count ->
        [one] { $title } ({ $count } запитання)
        [few] { $title } ({ $count } запитання)
       *[other] { $title } ({ $count } запитань)
    }
survey-made = Чернетка готова.
survey-page =
    <b>{ $title }</b>
    Група «{ $group }»
survey-page-draft =
    ✏️ Чернетка. Запитань: { $count }. Мови: { $languages }.
    Результати покажуть, лише якщо відповідей буде щонайменше { $k }.
    { $missing ->
        [0] Перекладено всі тексти.
       *[other] ⚠️ Бракує перекладів: { $missing }.
    }
survey-page-reader = Результати побачить лише: { $name }.
survey-page-until =
    { $until ->
        [none] 📬 Відкрите, доки Ви його не закінчите.
       *[other] 📬 Відкрите до: { $until }.
    }
survey-page-sealed = 🔒 Поки опитування відкрите, відповідей не бачить ніхто, і Ви теж.
survey-page-link = Посилання для учасників групи: { $link }
survey-page-closing = ⏳ Опитування закінчується, відповіді відкриваються. Повідомлю, коли буде готово.
survey-page-closed =
    { $outcome ->
        [lost] 🏁 Опитування закінчене. Його ключ втрачено, тому відповідей ніхто ніколи не прочитає.
        [few] 🏁 Опитування закінчене. Відповідей менше ніж { $k }, тому результатів не показують: інакше можна було б угадати, хто що відповів.
       *[enough] 🏁 Опитування закінчене. Відповідей достатньо ({ $k } або більше), результати можна дивитися.
    }
button-survey-try = 🧪 Спробувати як учасник
button-survey-open-ask = 📣 Почати опитування…
button-survey-delete = 🗑 Видалити опитування
button-survey-delete-yes = 🗑 Так, видалити
button-survey-nudge = 🔔 Нагадати
button-survey-help = 🤝 Допомогти комусь відповісти
button-survey-close = 🏁 Закінчити опитування…
button-survey-close-yes = 🏁 Так, закінчити
button-survey-close-anyway = 🏁 Закінчити без результатів
button-survey-page = 📝 До сторінки опитування
button-survey-answer = ✍️ Відповісти
button-survey-days =
    { $chosen ->
        [1] ✅ { $days } дн.
       *[0] { $days } дн.
    }
button-survey-no-end =
    { $chosen ->
        [1] ✅ Без терміну
       *[0] Без терміну
    }
button-survey-open = 📣 Почати зараз
button-survey-extend = 🕒 Продовжити на { $days } дн.
survey-not-draft = Це опитування вже почалося, тому змінити його не можна.
survey-not-reader = Результати бачить лише одна людина – та, яку названо на початку опитування.
survey-not-open =
    { $state ->
        [draft] Це опитування ще не почалося.
       *[closed] Це опитування вже закінчилося.
    }
survey-faulty = Опитування поки не можна почати. Відкрийте його сторінку й подивіться, чого бракує.
survey-opened = Опитування почалося.
survey-opened-quietly = Опитування почалося. У групі тихі години, тому запрошення піде вранці.
survey-opening =
    Починаємо опитування в групі «{ $group }»? У ній близько { $asked } осіб.
    { $enough ->
        [1] Результати покажуть, якщо відповість щонайменше { $k }.
       *[0] ⚠️ Результати показують, якщо відповіло щонайменше { $k }, а в групі менше людей. Краще запросіть ще когось або поговоріть особисто.
    }

    Скільки воно буде відкрите? Група побачить:
survey-card =
    📝 <b>{ $title }</b>

    { $introduction }

    Анонімне опитування. Запитань: { $count }. Відповідайте в особистому листуванні: ніхто не побачить, хто що відповів. Результати покажуть, якщо відповідей буде щонайменше { $k }.
    { $until ->
        [none] Відповісти можна будь-якого дня.
       *[other] Відповісти можна до: { $until }.
    }
survey-card-closed =
    { $answered ->
        [-1] 📝 <b>{ $title }</b>

    Опитування закінчене.
       *[other] 📝 <b>{ $title }</b>

    Опитування закінчене. Дякуємо! Відповіли: { $answered } із { $asked }.
    }
survey-card-gone = 📝 Цього опитування більше немає.
survey-invitation =
    📝 У групі «{ $group }» триває анонімне опитування: <b>{ $title }</b>

    Запитань: { $count }. Ніхто не побачить, хто що відповів. { $until ->
        [none] Відповісти можна будь-якого дня.
       *[other] Відповісти можна до: { $until }.
    }
survey-nudge =
    🔔 Опитування в групі «{ $group }» ще відкрите: <b>{ $title }</b>

    Запитань: { $count }. Якщо хочете, дайте відповідь – допомагає кожен голос. { $until ->
        [none] Поспішати не треба.
       *[other] Відповісти можна до: { $until }.
    }
survey-called-off = 📝 Опитування «{ $title }» скасовано. Усі відповіді знищено непрочитаними.
survey-ending =
    <b>{ $title }</b>

    Відповідей: { $answered }. Щоб щось показати, треба щонайменше { $k }: інакше можна було б угадати, хто що відповів. Що робимо?
survey-close-ask = Закінчити опитування «{ $title }»? Відповідей: { $answered }. Після цього ніхто не зможе ні відповісти, ні змінити свої відповіді.
survey-delete-ask =
    { $state ->
        [draft] Видалити чернетку «{ $title }»?
        [closed] Видалити опитування «{ $title }» з усіма результатами? Скасувати це буде не можна.
       *[open] Видалити опитування «{ $title }»? Усі відповіді буде знищено непрочитаними, і група про це дізнається. Скасувати це буде не можна.
    }
survey-closed-told =
    { $outcome ->
        [lost] Опитування «{ $title }» закінчене, але його ключ втрачено. Відповідей ніхто ніколи не прочитає. (Запитали { $asked }, треба було { $k }, відкрито { $answered }.)
        [few] Опитування «{ $title }» закінчене. Відповіли: { $answered } із { $asked }. Щоб показати результати, треба було щонайменше { $k }, тому їх не показують.
       *[enough] Опитування «{ $title }» закінчене. Відповіли: { $answered } із { $asked } (треба було щонайменше { $k }). Результати чекають на Вас.
    }
survey-progress = ⏳ «{ $title }»: відкриваю відповіді, { $percent } %.
survey-closing-now = Опитування закінчується.
survey-extended = Продовжено.
survey-deleted = Видалено.
survey-reach = Відповіли: { $answered } із { $asked }.
survey-reach-helped = З чиєюсь допомогою: { $count }.
survey-reach-paper = На папері: { $count }.
survey-reach-urgent = 🆘 Кнопку допомоги натискали: { $count }. Хто, не знає ніхто. Нагадайте всім у групі, де отримати допомогу.
survey-nudged = Нагадування піде тим, хто ще не відповів. Хто це, не знає ніхто, і Ви теж. У тихі години воно зачекає до ранку.
survey-nudged-today = Сьогодні вже нагадували. Будь ласка, зачекайте до завтра: від частих повідомлень втомлюються.
held-survey-invite = 📝 Запрошення на опитування «{ $title }» ({ $due })
held-survey-close = 🏁 Кінець опитування «{ $title }» ({ $due })
survey-faults = Перш ніж почати, треба виправити ({ $count }):
survey-fault-no-language = • Не вибрано жодної мови.
survey-fault-no-question = • Немає жодного запитання.
survey-fault-too-many-questions = • Запитань забагато.
survey-fault-bad-id = • Позначення запитання чи відповіді у файлі не годиться.
survey-fault-id-twice = • У файлі два місця позначено однаково.
survey-fault-text-missing = • Якомусь тексту бракує перекладу.
survey-fault-text-too-long = • Якийсь текст задовгий.
survey-fault-too-few-options = • В якомусь запитанні менше двох відповідей на вибір.
survey-fault-too-many-options = • В якомусь запитанні забагато відповідей на вибір.
survey-fault-options-not-wanted = • В якомусь запитанні є відповіді, які йому не потрібні.
survey-fault-option-twice = • В якомусь запитанні дві однакові відповіді.
survey-fault-most = • В якомусь запитанні неправильно вказано, скільки відповідей можна вибрати.
survey-fault-numbers = • В якомусь запитанні неправильні межі чисел.
survey-fault-days = • В якомусь запитанні не вказано днів.
survey-fault-condition-not-earlier = • Якесь запитання залежить від запитання, яке йде пізніше або вимкнене.
survey-fault-condition-not-possible = • Якесь запитання залежить від відповіді, якої немає.
## Keeping the agreement

button-norms-accept = ✅ Прочитано, приймаю
button-norms-ask-first = 💬 Спершу хочу поговорити
button-norms-pulse = 🌡 Як нам вдається?
button-norm-keep = 👍 Залишити як є
button-norm-change = ✏️ Запропонувати групі інші слова
button-norm-retire = 🗄 Більше не потрібна
button-norm-retire-yes = Так, більше не діє
button-norm-pulse = 🌡 Відповісти особисто
button-norm-pulse-now = 🌡 Запитати зараз
button-norm-pulse-repeat =
    { $on ->
        [yes] 🔕 Більше не питати щомісяця
       *[no] 🔁 Питати щомісяця
    }
button-norm-pulse-undo = ↩️ Забрати відповідь
button-norm-step =
    { $step ->
        [5] { $own ->
            [yes] ✅ 5 · дуже добре
           *[no] 5 · дуже добре
        }
        [4] { $own ->
            [yes] ✅ 4 · досить добре
           *[no] 4 · досить добре
        }
        [3] { $own ->
            [yes] ✅ 3 · так собі
           *[no] 3 · так собі
        }
        [2] { $own ->
            [yes] ✅ 2 · радше погано
           *[no] 2 · радше погано
        }
       *[1] { $own ->
            [yes] ✅ 1 · погано
           *[no] 1 · погано
        }
    }
norms-newcomer =
    🌿 <b>Група «{ $group }» вже про дещо домовилася</b>

    Будь ласка, прочитайте спокійно. Якщо щось незрозуміло або не подобається, спершу поговоріть із кимось із організаторів.
norms-ask-first = Добре, що питаєте. Про домовленості можна поговорити з: <b>{ $names }</b>. Групі я про це нічого не скажу. Коли захочете прийняти, домовленості тут.
norms-accepted = ✅ Дякую! Відмічено, що Ви прочитали й приймаєте.
norms-accepted-short = Дякую!
norms-changed-meanwhile = ⚠️ Домовленості щойно змінилися. Будь ласка, прочитайте нові.
norms-read-by =
    { $count ->
        [one] Цю редакцію прочитала й прийняла { $count } людина.
        [few] Цю редакцію прочитали й прийняли { $count } людини.
       *[many] Цю редакцію прочитали й прийняли { $count } людей.
    }
norms-again = Це досі наше? Якщо чогось бракує, скажіть організаторам.
norm-review = 🌿 У групі «{ $group }» настав день, коли Ви хотіли переглянути цю норму. Вона ще підходить?
norm-kept = 👍 Добре, норма лишається.
norm-retire = Ця норма більше не потрібна? Якщо в групі про це ще не говорили, спершу поговоріть. Група отримає повідомлення, а норма лишиться в історії.
norm-retired = 🗄 Ця норма більше не діє: <b>{ $topic }</b>
norm-retired-short = Норма більше не діє.
norm-pulse-title = Наскільки ми тримаємося домовленостей
norm-pulse-card =
    🌡 <b>Як нам вдається триматися домовленостей?</b>

    Дайте відповідь особисто одним дотиком. Відповіді запечатано: після закриття ніхто не дізнається, хто що відповів. Результат скажу за кілька днів ({ $days }), якщо відповідей буде не менше, ніж { $fewest }.
norm-pulse-closed =
    { $told ->
        [yes] 🌡 Запитання «Як нам вдається?» закрито. Дякую! Результат нижче.
       *[no] 🌡 Запитання «Як нам вдається?» закрито. Відповідей менше, ніж { $fewest }, тому їх видалено непрочитаними.
    }
norm-pulse-ask =
    { $own ->
        [0] 🌡 Наскільки добре ми тримаємося своїх домовленостей? Відповіді побачать лише разом і лише якщо їх буде не менше, ніж { $fewest }.
       *[other] 🌡 Дякую! Ваша відповідь: { $own }. До закриття її можна змінити.
    }
norm-pulse-noted =
    { $step ->
        [0] Відповідь повернуто.
       *[other] Дякую! Записано.
    }
norm-pulse-over = Це запитання закрито. Дякую!
norm-pulse-asked = Запитання надіслано групі.
norm-pulse-repeats =
    { $on ->
        [yes] Відтепер питатиму щомісяця.
       *[no] Щомісяця більше не питаю.
    }
norm-pulse-result =
    { $answered ->
        [one] 🌡 <b>Як нам вдається триматися домовленостей</b> · відповіла { $answered } людина
        [few] 🌡 <b>Як нам вдається триматися домовленостей</b> · відповіли { $answered } людини
       *[many] 🌡 <b>Як нам вдається триматися домовленостей</b> · відповіли { $answered } людей
    }
norm-pulse-level =
    { $step ->
        [5] 5 із 5: дуже добре
        [4] 4 із 5: досить добре
        [3] 3 із 5: так собі
        [2] 2 із 5: радше погано
       *[1] 1 із 5: погано
    }
norm-pulse-trend =
    { $moved ->
        [up] ↗️ Краще, ніж раніше (було { $before }).
        [down] ↘️ Гірше, ніж раніше (було { $before }). Можливо, про це варто поговорити.
       *[same] ➡️ Так само, як раніше.
    }
norms-pulse =
    { $state ->
        [running] 🌡 <b>Як нам вдається?</b> Зараз питаю групу «{ $group }». Результат Ви дізнаєтеся разом з усіма.
       *[resting] 🌡 <b>Як нам вдається?</b> Можу запитати групу «{ $group }», наскільки вона тримається домовленостей, від 1 до 5, без імен.
    }

    Якщо відповідей менше, ніж { $fewest }, результату немає: відповіді видаляються непрочитаними.
held-norm-review = 🌿 Запитання організаторам, чи ще підходить норма «{ $topic }» ({ $due })
held-norm-pulse = 🌡 Запитання, як нам вдається триматися домовленостей ({ $due })
held-norm-pulse-close = 🌡 Закриття запитання «Як нам вдається?» ({ $due })

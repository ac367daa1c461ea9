button-broadcast = 📣 Оголошення
button-broadcasts = 📣 Оголошення
broadcasts =
    { $count ->
        [0] <b>Оголошення</b>
    { "" }
    Одне повідомлення одній або кільком групам і кожному особисто, його мовою. Поки нічого не надіслано.
       *[other] <b>Оголошення</b>
    { "" }
    Натисніть на оголошення, щоб побачити, скільки людей його отримали, або щоб його виправити.
    }
button-broadcast-new = ➕ Нове оголошення
button-broadcast-go-on = ✏️ Продовжити розпочате
broadcast-unfinished = Це оголошення розпочато й не надіслано.
broadcast-draft = <b>📣 Оголошення – чернетка</b>
broadcast-addressed =
    Кому: { $groups ->
        [0] групу ще не вибрано
       *[other] { $titles }{ $more ->
            [0] { "" }
           *[other] { " " }і ще { $more }
        }
    }
    Де: { $where ->
        [both] у групах і кожному особисто
        [public] лише в групах
       *[private] лише кожному особисто
    }
broadcast-addressed-people =
    Особисто можу писати: { $people }
    { $urgent ->
        [yes] Терміново: надішлю відразу й тим, у кого повідомлень цього тижня вже досить.
       *[no] Хто цього тижня вже має досить повідомлень, отримає пізніше.
    }
broadcast-language-missing = <b>{ $language }</b>: не написано. Ці читачі побачать іншу мову й позначку про це.
button-broadcast-write =
    { $written ->
        [yes] ✏️ { $language }
       *[no] ➕ { $language }
    }
button-broadcast-groups = 👥 Яким групам
button-broadcast-groups-done = ✔️ Готово
broadcast-groups =
    Яким групам надіслати? Хто є в кількох, особисто отримає один раз.
    { "" }
    Вибрано: { $count }
button-broadcast-where =
    { $where ->
        [both] 📍 Де: у групах і особисто
        [public] 📍 Де: лише в групах
       *[private] 📍 Де: лише особисто
    }
button-broadcast-urgent =
    { $on ->
        [yes] ✅ Терміново
       *[no] ▫️ Терміново
    }
button-broadcast-look = 👁 Переглянути й надіслати
button-broadcast-drop = 🗑 Викинути чернетку
broadcast-dropped = Чернетку викинуто.
broadcast-write =
    { $first ->
        [yes] Напишіть оголошення цією мовою: <b>{ $language }</b>. Не більше { $limit } знаків. Потім можна додати інші мови – поки ніхто нічого не отримає.
       *[no] Напишіть оголошення цією мовою: <b>{ $language }</b>. Не більше { $limit } знаків.
    }
button-broadcast-erase = 🗑 Без цієї мови
broadcast-words-missing = Тут ще немає слів. Будь ласка, напишіть, що оголосити.
broadcast-words-too-long = Задовго: знаків { $length }, а можна до { $limit }. Будь ласка, напишіть коротше.
broadcast-words-needed = Хоча б одна мова має залишитися. Якщо оголошення більше не потрібне, відкличте його.
broadcast-gone = Цього оголошення тут більше немає, або його писав хтось інший.
broadcast-sent-already = Це оголошення вже надіслано або заплановано. Відкрийте його у списку «Оголошення».
broadcast-incomplete = Ще чогось бракує: напишіть хоча б однією мовою й виберіть хоча б одну групу.
broadcast-time-passed = Цей час уже минув. Виберіть інший або надішліть зараз.
broadcast-when = Коли надіслати? Напишіть, наприклад: <i>завтра 9:00</i> або <i>у п’ятницю 18:30</i>.
broadcast-preview = 👁 <i>Так це побачать: { $reader }</i>
broadcast-in-group = у групі
button-broadcast-in-group = 👥 У групі
broadcast-quiet-now = 🌙 Зараз в одній із груп тихі години. Якщо надіслати зараз, у групі воно з’явиться одразу, а особисто надійде вранці; термінове надійде одразу.
button-broadcast-later = 🕘 Надіслати: { $when }
button-broadcast-send =
    { $groups ->
        [0] 📨 Надіслати зараз (особисто: { $people })
       *[other] { $people ->
            [0] 📨 Надіслати зараз (груп: { $groups })
           *[other] 📨 Надіслати зараз (груп: { $groups }, особисто: { $people })
        }
    }
button-broadcast-when = 🗓 В інший час…
broadcast-on-its-way = Оголошення в дорозі.
broadcast-planned = Заплановано. До того часу можна скасувати.
broadcast-cancelled = Нічого не буде надіслано. Оголошення знову чернетка.
button-broadcast-cancel = ✖️ Не надсилати
broadcast-head = 📣 <b>{ $group }</b>
broadcast-head-public = 📣 <b>Оголошення</b>
broadcast-instead = 🌐 <i>Українською це не написано. Ось цією мовою: { $language }.</i>
broadcast-not-in-language = 🌐 <i>Українською це оголошення не написано.</i>
broadcast-signed = – { $name }
broadcast-corrected = <i>(виправлено)</i>
broadcast-brief = { $words }
broadcast-withdrawn-there = ↩️ Оголошення для групи «{ $group }» відкликано.
broadcast-report =
    <b>📣 { $state ->
        [planned] Заплановане оголошення
        [withdrawn] Відкликане оголошення
       *[sent] Надіслане оголошення
    }</b>
    «{ $words }»
broadcast-goes = 🕘 { $group }: { $when }
broadcast-in-groups = 👥 Видно у групах: { $stands } з { $groups }
broadcast-delivered = ✅ Особисто отримано: { $count } з { $total }
broadcast-people-waiting = ⏳ Ще в дорозі: { $count }
broadcast-people-unknown = ❔ Невідомо, чи дійшло: { $count }
broadcast-people-failed = ✖️ Telegram не прийняв: { $count }
broadcast-people-blocked = 🚫 Заблокували мене: { $count }
broadcast-people-never-started = 💤 «Start» ще не натиснуто: { $count }
broadcast-people-left-out = 🔕 Обрали тишу: { $count }
button-broadcast-again = 🔁 Ще раз тим, про кого не знаю ({ $count })
broadcast-again = Надсилаю ще раз ({ $count }). Хтось може отримати двічі.
button-broadcast-report = 🔄 Скільки отримали
button-broadcast-correct = ✏️ Виправити
button-broadcast-withdraw = ↩️ Відкликати
button-broadcast-plain = 📄 Текст для пересилання
button-broadcast-paper = 🖨 Аркуш із QR
broadcast-correct = Якою мовою виправити? Хто вже отримав оголошення, побачить його виправленим на тому ж місці.
broadcast-correct-preview = Так це виглядатиме. Виправити в усіх?
button-broadcast-correct-yes = ✅ Так, виправити в усіх
broadcast-corrected-now = Виправлено. Уже отримані повідомлення змінюються.
broadcast-withdraw = Відкликати оголошення? Хто його отримав, побачить замість нього, що оголошення відкликано. Інші його вже не отримають.
button-broadcast-withdraw-yes = ↩️ Так, відкликати
broadcast-withdrawn-now = Оголошення відкликано.
broadcast-too-late = Оголошення для групи «{ $group }» не було надіслано вчасно: я довго не працював, і тепер воно могло застаріти. Якщо воно ще потрібне, напишіть його заново.
broadcast-rights-lost = Оголошення для групи «{ $group }» не надіслано: Ви її більше не організовуєте.
broadcast-paper = 🖨 Оголошення великими літерами, з кодом для сканування. Роздрукуйте або перешліть.
broadcast-paper-code = Відскануйте, щоб отримувати повідомлення в телефоні
broadcast-paper-file = oholoshennya
broadcast-handed = Вище – те, що можна переслати або роздрукувати.
held-broadcast = 📣 Оголошення «{ $words }» ({ $due })
held-broadcast-part = 📣 Оголошення «{ $words }» людям особисто ({ $due })
mydata-broadcast = Ви писали оголошення ({ $state ->
        [draft] чернетка
        [planned] заплановано
        [withdrawn] відкликано
       *[sent] надіслано
    }), груп: { $groups }, { $changed_at }.
mydata-broadcast-part = Оголошення групи «{ $groups_title }», { $changed_at }: { $state ->
        [queued] надіслано Вам особисто
       *[other] особисто Вам не надіслано
    }.

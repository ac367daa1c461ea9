button-group-work = 🌱 Робота з групою
group-work =
    { $leads ->
        [yes] 🌱 <b>Робота з групою «{ $group }»</b>

    Тут те, що потрібно рідше. Група нічого не бачить, доки Ви самі не надішлете.
       *[no] 🌱 <b>Група «{ $group }»</b>

    Тут те, що потрібно рідше.
    }
button-follow-ups = ⏰ Повідомлення на потім
button-follow-up = ⏰ { $words }
button-follow-up-make = ➕ Нове повідомлення на потім
button-follow-up-stop = 🗑 Не надсилати
button-follow-up-yes = ✅ Запланувати
button-follow-up-done = ✅ Зроблено
button-follow-up-later =
    { $days ->
        [1] 🕒 Запитати завтра
        [7] 🕒 Запитати через тиждень
        [few] 🕒 Запитати через { $days } дні
       *[many] 🕒 Запитати через { $days } днів
    }
button-follow-up-anchor =
    { $anchor ->
        [meeting] 🗓 До або після зустрічі
        [survey] 📝 Після кожного анонімного опитування
        [adoption] 🌿 Після кожної нової домовленості
        [joining] 👋 Після того, як хтось приєднався
       *[date] 📅 У певний день
    }
button-follow-up-side =
    { $side ->
        [before] До
       *[after] Після
    }
button-follow-up-span =
    { $span ->
        [minutes] Хвилини
        [hours] Години
        [days] Дні
        [weeks] Тижні
        [months] Місяці
       *[years] Роки
    }
button-follow-up-audience =
    { $audience ->
        [group] 👥 Групі, спільним повідомленням
        [members] ✉️ Кожному учасникові особисто
        [organisers] 🙋 Лише організаторам
        [newcomer] 👋 Тому, хто приєднався
       *[person] 👤 Одній людині особисто
    }
button-follow-up-every =
    { $days ->
        [0] Один раз
        [1] Щодня, доки не зроблено
        [7] Щотижня, доки не зроблено
       *[other] Раз на { $days } дні, доки не зроблено
    }
follow-ups =
    <b>Повідомлення на потім у групі «{ $group }»</b>

    { $count ->
        [0] Поки немає жодного. Заплануйте повідомлення до або після зустрічі, після опитування чи на певний день.
       *[other] Натисніть будь-яке, щоб подивитися або зупинити.
    }
follow-up-ask-anchor = Від чого рахувати час?
follow-up-ask-meeting = Яка зустріч?
follow-up-ask-side = До зустрічі чи після?
follow-up-ask-when =
    Коли надіслати? Напишіть день і час, наприклад:
    <i>1 вересня о 10:00</i>
follow-up-ask-span = У чому рахувати?
follow-up-ask-number =
    { $span ->
        [minutes] Скільки хвилин? Натисніть кнопку або напишіть число від 1 до { $limit }.
        [hours] Скільки годин? Натисніть кнопку або напишіть число від 1 до { $limit }.
        [days] Скільки днів? Натисніть кнопку або напишіть число від 1 до { $limit }.
        [weeks] Скільки тижнів? Натисніть кнопку або напишіть число від 1 до { $limit }.
        [months] Скільки місяців? Натисніть кнопку або напишіть число від 1 до { $limit }.
       *[years] Скільки років? Натисніть кнопку або напишіть число від 1 до { $limit }.
    }
follow-up-number-wrong = Будь ласка, напишіть число від 1 до { $limit }.
follow-up-ask-audience = Кому надіслати?
follow-up-ask-person = Якій людині? Натисніть ім’я або напишіть його початок.
follow-up-which-person = Кого Ви мали на увазі?
follow-up-nobody = Такого імені в групі знайти не вдалося. Напишіть, як людину звуть у Telegram.
follow-up-ask-words = Що сказати? Напишіть так, як це прочитають (до { $limit } знаків).
follow-up-ask-every = Один раз чи кілька, доки не зроблено? Після трьох запитань без відповіді я зупинюся й скажу організаторам.
follow-up-too-long = Це задовго: { characters }, а можна до { $limit }. Будь ласка, напишіть коротше.
follow-up-too-many = У групі вже чекають { $limit } повідомлень. Спершу зупиніть якесь.
follow-up-past = Цей час уже минув. Натисніть «Назад» і виберіть інший.
follow-up-preview = Усе правильно?
follow-up-unreachable = ⚠️ { $name }: особистого листування зі мною ще немає. Якщо воно не почнеться до цього часу, скажу організаторам.
follow-up-planned = ✅ Заплановано. Група про це ще не знає.
follow-up-stopped = Зупинено.
follow-up-over = Це повідомлення більше не чекає.
follow-up-whom =
    { $audience ->
        [group] 👥 Групі
        [members] ✉️ Кожному учасникові особисто
        [organisers] 🙋 Організаторам
        [newcomer] 👋 Тому, хто приєднався
       *[person] 👤 Особисто: { $name }
    }
follow-up-on = 📅 { $when }
follow-up-distance =
    { $span ->
        [minutes] { $number } хв
        [hours] { $number } год
        [days] { $number ->
            [one] { $number } день
            [few] { $number } дні
           *[many] { $number } днів
        }
        [weeks] { $number ->
            [one] { $number } тиждень
            [few] { $number } тижні
           *[many] { $number } тижнів
        }
        [months] { $number ->
            [one] { $number } місяць
            [few] { $number } місяці
           *[many] { $number } місяців
        }
       *[years] { $number ->
            [one] { $number } рік
            [few] { $number } роки
           *[many] { $number } років
        }
    }
follow-up-when =
    { $anchor ->
        [meeting] { $side ->
            [before] ⏰ До зустрічі «{ $title }» ({ $distance }): { $when }. Якщо зустріч перенесуть, перенесеться й повідомлення.
           *[after] ⏰ Після зустрічі «{ $title }» ({ $distance }): { $when }. Якщо зустріч перенесуть, перенесеться й повідомлення.
        }
        [survey] ⏰ Після завершення кожного анонімного опитування: { $distance }
        [adoption] ⏰ Після кожної нової домовленості: { $distance }
       *[joining] ⏰ Після приєднання до групи: { $distance }
    }
follow-up-often =
    { $days ->
        [1] 🔁 Щодня, доки не зроблено
        [7] 🔁 Щотижня, доки не зроблено
       *[other] 🔁 Раз на { $days } дні, доки не зроблено
    }
follow-up-state =
    { $state ->
        [done] ✅ Надіслано.
        [stopped] 🗑 Зупинено.
        [handed] 🙋 Передано організаторам.
       *[cancelled] ✖️ Скасовано.
    }
follow-up-in-group = Повідомлення від організаторів
follow-up-told = ⏰ Повідомлення від організаторів групи «{ $group }»
follow-up-news =
    { $why ->
        [cancelled] Зустріч у групі «{ $group }» скасовано, тому це повідомлення я не надішлю:
        [too-late] Надсилати це повідомлення в групі «{ $group }» уже не було сенсу: його час минув.
        [unreachable] У групі «{ $group }» не вдалося написати особисто ({ $name }). Будь ласка, скажіть самі:
       *[silent] У групі «{ $group }» на три запитання не було відповіді (кого питав: { $name ->
            [none] організаторів
           *[other] { $name }
        }). Більше не питатиму. Будь ласка, поговоріть самі:
    }
follow-up-thanks = Дякую! Більше про це не питатиму.
follow-up-put-off =
    { $days ->
        [1] Гаразд, запитаю завтра.
        [7] Гаразд, запитаю через тиждень.
        [few] Гаразд, запитаю через { $days } дні.
       *[many] Гаразд, запитаю через { $days } днів.
    }
held-follow-up = ⏰ Повідомлення «{ $words }» ({ $due })
held-follow-up-joining = 👋 Повідомлення новим учасникам «{ $words }» ({ $due })
mydata-follow-up = Організатори групи «{ $groups_title }» запланували для Вас повідомлення «{ $follow_up_words }».

button-group-work = 🌱 Работа с группой
group-work =
    { $leads ->
        [yes] 🌱 <b>Работа с группой «{ $group }»</b>

    Здесь то, что нужно реже. Группа ничего не видит, пока Вы сами не отправите.
       *[no] 🌱 <b>Группа «{ $group }»</b>

    Здесь то, что нужно реже.
    }
button-follow-ups = ⏰ Сообщения на потом
button-follow-up = ⏰ { $words }
button-follow-up-make = ➕ Новое сообщение на потом
button-follow-up-stop = 🗑 Не отправлять
button-follow-up-yes = ✅ Запланировать
button-follow-up-done = ✅ Сделано
button-follow-up-later =
    { $days ->
        [1] 🕒 Спросить завтра
        [one] 🕒 Спросить через { $days } день
        [few] 🕒 Спросить через { $days } дня
       *[many] 🕒 Спросить через { $days } дней
    }
button-follow-up-anchor =
    { $anchor ->
        [meeting] 🗓 До или после встречи
        [survey] 📝 После каждого анонимного опроса
        [adoption] 🌿 После каждой новой договорённости
        [joining] 👋 После того, как кто-то присоединился
       *[date] 📅 В определённый день
    }
button-follow-up-side =
    { $side ->
        [before] До
       *[after] После
    }
button-follow-up-span =
    { $span ->
        [minutes] Минуты
        [hours] Часы
        [days] Дни
        [weeks] Недели
        [months] Месяцы
       *[years] Годы
    }
button-follow-up-audience =
    { $audience ->
        [group] 👥 Группе, общим сообщением
        [members] ✉️ Каждому участнику лично
        [organisers] 🙋 Только организаторам
        [newcomer] 👋 Тому, кто присоединился
       *[person] 👤 Одному человеку лично
    }
button-follow-up-every =
    { $days ->
        [0] Один раз
        [1] Каждый день, пока не сделано
        [7] Каждую неделю, пока не сделано
       *[other] Раз в { $days } дня, пока не сделано
    }
follow-ups =
    <b>Сообщения на потом в группе «{ $group }»</b>

    { $count ->
        [0] Пока нет ни одного. Запланируйте сообщение до или после встречи, после опроса или на определённый день.
       *[other] Нажмите любое, чтобы посмотреть или остановить.
    }
follow-up-ask-anchor = От чего считать время?
follow-up-ask-meeting = Какая встреча?
follow-up-ask-side = До встречи или после?
follow-up-ask-when =
    Когда отправить? Напишите день и время, например:
    <i>1 сентября в 10:00</i>
follow-up-ask-span = В чём считать?
follow-up-ask-number =
    { $span ->
        [minutes] Сколько минут? Нажмите кнопку или напишите число от 1 до { $limit }.
        [hours] Сколько часов? Нажмите кнопку или напишите число от 1 до { $limit }.
        [days] Сколько дней? Нажмите кнопку или напишите число от 1 до { $limit }.
        [weeks] Сколько недель? Нажмите кнопку или напишите число от 1 до { $limit }.
        [months] Сколько месяцев? Нажмите кнопку или напишите число от 1 до { $limit }.
       *[years] Сколько лет? Нажмите кнопку или напишите число от 1 до { $limit }.
    }
follow-up-number-wrong = Пожалуйста, напишите число от 1 до { $limit }.
follow-up-ask-audience = Кому отправить?
follow-up-ask-person = Какому человеку? Нажмите имя или напишите его начало.
follow-up-which-person = Кого Вы имели в виду?
follow-up-nobody = Такого имени в группе нет. Напишите, как человека зовут в Telegram.
follow-up-ask-words = Что сказать? Напишите так, как это прочтут (до { $limit } знаков).
follow-up-ask-every = Один раз или несколько, пока не сделано? После трёх вопросов без ответа я остановлюсь и скажу организаторам.
follow-up-too-long = Это слишком длинно: { characters }, а можно до { $limit }. Пожалуйста, напишите короче.
follow-up-too-many = В группе уже ждут { $limit } сообщений. Сначала остановите какое-нибудь.
follow-up-past = Это время уже прошло. Нажмите «Назад» и выберите другое.
follow-up-preview = Всё верно?
follow-up-unreachable = ⚠️ { $name }: личной переписки со мной ещё нет. Если она не начнётся до этого времени, скажу организаторам.
follow-up-planned = ✅ Запланировано. Группа об этом пока не знает.
follow-up-stopped = Остановлено.
follow-up-over = Это сообщение больше не ждёт.
follow-up-whom =
    { $audience ->
        [group] 👥 Группе
        [members] ✉️ Каждому участнику лично
        [organisers] 🙋 Организаторам
        [newcomer] 👋 Тому, кто присоединился
       *[person] 👤 Лично: { $name }
    }
follow-up-on = 📅 { $when }
follow-up-distance =
    { $span ->
        [minutes] { $number } мин.
        [hours] { $number } ч.
        [days] { $number ->
            [one] { $number } день
            [few] { $number } дня
           *[many] { $number } дней
        }
        [weeks] { $number ->
            [one] { $number } неделя
            [few] { $number } недели
           *[many] { $number } недель
        }
        [months] { $number ->
            [one] { $number } месяц
            [few] { $number } месяца
           *[many] { $number } месяцев
        }
       *[years] { $number ->
            [one] { $number } год
            [few] { $number } года
           *[many] { $number } лет
        }
    }
follow-up-when =
    { $anchor ->
        [meeting] { $side ->
            [before] ⏰ До встречи «{ $title }» ({ $distance }): { $when }. Если встречу перенесут, перенесётся и сообщение.
           *[after] ⏰ После встречи «{ $title }» ({ $distance }): { $when }. Если встречу перенесут, перенесётся и сообщение.
        }
        [survey] ⏰ После конца каждого анонимного опроса: { $distance }
        [adoption] ⏰ После каждой новой договорённости: { $distance }
       *[joining] ⏰ После присоединения к группе: { $distance }
    }
follow-up-often =
    { $days ->
        [1] 🔁 Каждый день, пока не сделано
        [7] 🔁 Каждую неделю, пока не сделано
       *[other] 🔁 Раз в { $days } дня, пока не сделано
    }
follow-up-state =
    { $state ->
        [done] ✅ Отправлено.
        [stopped] 🗑 Остановлено.
        [handed] 🙋 Передано организаторам.
       *[cancelled] ✖️ Отменено.
    }
follow-up-in-group = Сообщение от организаторов
follow-up-told = ⏰ Сообщение от организаторов группы «{ $group }»
follow-up-news =
    { $why ->
        [cancelled] Встреча в группе «{ $group }» отменена, поэтому это сообщение я не отправлю:
        [too-late] Отправлять это сообщение в группе «{ $group }» больше не было смысла: его время прошло.
        [unreachable] В группе «{ $group }» не получилось написать лично ({ $name }). Пожалуйста, скажите сами:
       *[silent] В группе «{ $group }» на три вопроса не было ответа (кого спрашивал: { $name ->
            [none] организаторов
           *[other] { $name }
        }). Больше спрашивать не буду. Пожалуйста, поговорите сами:
    }
follow-up-thanks = Спасибо! Больше об этом не спрошу.
follow-up-put-off =
    { $days ->
        [1] Хорошо, спрошу завтра.
        [one] Хорошо, спрошу через { $days } день.
        [few] Хорошо, спрошу через { $days } дня.
       *[many] Хорошо, спрошу через { $days } дней.
    }
held-follow-up = ⏰ Сообщение «{ $words }» ({ $due })
held-follow-up-joining = 👋 Сообщение новым участникам «{ $words }» ({ $due })
mydata-follow-up = Организаторы группы «{ $groups_title }» запланировали для Вас сообщение «{ $follow_up_words }».


## Dates in words

weekday-on =
    { $weekday ->
        [0] в понедельник
        [1] во вторник
        [2] в среду
        [3] в четверг
        [4] в пятницу
        [5] в субботу
       *[6] в воскресенье
    }
month-in =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
day-words = { weekday-on }, { $day } { month-in }
day-words-year = { weekday-on }, { $day } { month-in } { $year } года
clock-words = { $hour }:{ $minute }
at-clock = в { $clock }
day-at = { $day }, { $at }
day-from-until = { $day }, с { $from } до { $until }
soon-at = { $distance } { $at }
days-from-until = { $first } – { $last }
in-days =
    { $days ->
        [0] сегодня
        [1] завтра
        [2] послезавтра
        [one] через { $days } день
        [few] через { $days } дня
       *[many] через { $days } дней
    }
in-hours =
    { $hours ->
        [one] через { $hours } час
        [few] через { $hours } часа
       *[many] через { $hours } часов
    }
in-minutes =
    { $minutes ->
        [one] через { $minutes } минуту
        [few] через { $minutes } минуты
       *[many] через { $minutes } минут
    }

## People

button-back = ← Назад
button-menu = 🏠 Начало
button-unknown = Эта кнопка больше не работает. Откройте переписку со мной и напишите /menu – я покажу новые кнопки.
button-earlier = ← Предыдущие
button-later = Следующие →
button-plan = 📅 Назначить встречу
button-meetings = 🗓 Встречи
button-groups = 👥 Мои группы
button-other-groups = 👥 Другие группы
button-settings = ⚙️ Настройки
button-help = ❓ Помощь
button-language = 🌐 Язык
button-language-in-all = 🌐 Valoda · Язык · Мова · Language
button-reminders = 🔔 Напоминания
button-mute = 🔕 Ничего мне не присылать
button-unmute = 🔔 Снова присылать сообщения
button-add-to-group = ➕ Добавить Kopā в группу
button-workers = 🤝 Работники
button-worker-invite = ➕ Пригласить работника
button-worker-remove = ✖️ Убрать: { $name }
button-worker-remove-yes = Да, убрать
button-open-private = ✉️ Открыть Kopā
button-my-language = 🌐 Cita valoda · Другой язык · Інша мова · Language

menu-text = Что Вы хотите сделать?
welcome =
    Здравствуйте! Я – Kopā, что значит «вместе».

    Я помогаю группам договариваться о встречах и вовремя о них напоминаю. Чтобы участвовать, откройте ссылку, которую Вам дали в группе.
welcome-member =
    Здравствуйте! Теперь Вы вместе с группой «{ $group }».

    Я напомню о встрече и спрошу, придёте ли Вы. Пишу редко и только по делу.
welcome-operator =
    Здравствуйте! Теперь Вы – оператор Kopā.

    Пригласите работников: каждый из них добавляет Kopā в свои группы. Вы и сами можете добавить Kopā в группу.
welcome-worker =
    Здравствуйте! Теперь Вы можете вести группы вместе с Kopā.

    Добавьте Kopā в свою группу кнопкой ниже. Остальное я покажу шаг за шагом.
welcome-organiser =
    Здравствуйте! Теперь Вы – организатор группы «{ $group }».

    Вы можете назначать, переносить и отменять встречи.
welcome-unmuted = Рад, что Вы вернулись! Снова буду присылать Вам сообщения и напоминания.
text-unknown = Спасибо, но я этого не понял. Пожалуйста, выберите кнопку – так будет проще.
kind-unknown = Спасибо! К сожалению, голосовые сообщения, картинки и наклейки я не понимаю. Выберите, пожалуйста, кнопку или напишите словами.

language-own-name = Русский
language-ask = На каком языке мне с Вами говорить?
language-chosen = Хорошо, дальше говорю по-русски. Что Вы хотите сделать?
language-chosen-short = Дальше – по-русски.

settings =
    <b>Настройки</b>

    { $muted ->
        [yes] Сообщения и напоминания Вам сейчас не присылаются.
       *[no] Здесь Вы выбираете язык и когда Вам напоминать.
    }
muted-now = Хорошо, сам больше ничего не пришлю.
unmuted-now = Хорошо, снова присылаю сообщения.
stopped =
    Хорошо, я замолкаю. Сам писать Вам больше не буду.

    В группе Вы остаётесь. Когда захотите снова получать сообщения, нажмите кнопку.

help-member =
    <b>Чем я помогаю</b>

    • Когда в группе новая встреча, нажмите «Приду», «Может быть» или «Не приду».
    • Перед встречей я Вам напомню.
    • Язык и напоминания выбираются в настройках.
    • Если что-то непонятно, напишите /menu.
help-organiser =
    <b>Организатору</b>

    • Встречу можно назначить одной фразой, например: «в четверг в 18:30 в библиотеке».
    • Если что-то меняется, нажмите «Встречи»: перенесите или отмените, и все об этом узнают.
    • В трудную минуту на странице группы есть кнопка «Пауза»: тогда я ничего не присылаю, пока Вы не скажете.
help-worker =
    <b>Работнику</b>

    • Добавьте Kopā в группу кнопкой на начальном экране.
    • Перешлите участникам приглашение: лично я могу писать только тем, кто открыл ссылку из приглашения.
    • В каждой группе Вы можете назначить нескольких организаторов.
privacy =
    <b>Что я о Вас храню</b>

    • Ваше имя в Telegram, язык и группы, в которых мы вместе. Так я Вас узнаю.
    • Ваши ответы о встречах и людей, которых Вы записали с собой. Так группа знает, сколько придёт.
    • Ваши голоса и ответы в опросах. Так я их подсчитываю.

    <b>Как долго.</b> Пока группа со мной – или пока Вы не попросите Вас забыть. Резервные копии исчезают за { $backups } дней.

    <b>Кто это видит.</b> Группа видит только числа; имена – только в опросе, где об этом сказано заранее. Имя и ответ о встрече видят организаторы группы и работник. Кто что ответил в анонимном опросе, не видит никто.

    <b>Чего я не храню никогда.</b> Ваши разговоры в группе, фотографии и голосовые сообщения, номер телефона и местоположение.

    Имена и тексты хранятся зашифрованными. Сама переписка идёт через Telegram, и защитить её я не могу.

link-spent = Эта ссылка больше не действует: её уже использовали или она устарела. Попросите новую у того, кто её Вам дал.
link-spent-operator = Эта ссылка больше не действует. Новую Kopā покажет при следующем запуске, если оператора ещё нет.
link-not-in-group = Эта ссылка – для участников группы «{ $group }». Сначала вступите в группу, а потом откройте ссылку ещё раз.
link-for-somebody-else = Эта ссылка предназначена другому человеку, Вам она не нужна. Перешлите её – она ещё действует.
rights-stranger = Эта кнопка – для участников группы «{ $group }». Если Вы в группе, откройте Kopā по ссылке группы.
rights-missing = В группе «{ $group }» это могут делать только организаторы или работник. Пожалуйста, обратитесь к ним.
rights-missing-office = Это может делать только оператор Kopā.

workers =
    <b>Работники</b>

    { $count ->
        [0] Пока никого нет. Пригласите первого!
       *[other] { $names }
    }
worker-link = Выше – приглашение. Перешлите его одному работнику: ссылка действует один раз и одну неделю.
worker-link-to-forward =
    Здравствуйте! Приглашаю Вас вести группы вместе с Kopā – помощником, который договаривается о встречах и напоминает о них.

    Откройте ссылку и нажмите кнопку «Запустить» (Start) внизу экрана: { $link }

    Ссылка действует один раз и одну неделю.
worker-remove-ask =
    { $name } больше не будет вести группы с Kopā?

    { $groups ->
        [0] Групп у этого человека нет.
        [one] { $groups } группа перейдёт к Вам.
        [few] { $groups } группы перейдут к Вам.
       *[other] { $groups } групп перейдут к Вам.
    }
worker-removed = { $name } больше не ведёт группы с Kopā.
worker-gone = Этот человек уже не ведёт группы с Kopā.
worker-you-were = Вы больше не ведёте группы с Kopā; ими теперь занимается оператор. Спасибо за сделанное!

## Groups

group-gone = Этой группы больше нет.
groups-none = У Вас ещё нет группы. Попросите ссылку у организатора; если Вы работник, добавьте Kopā в группу.
groups-which = В какой группе?
group-unknown =
    Здравствуйте! Я – Kopā, помощник: договариваюсь с группами о встречах и напоминаю о них.

    Эту группу я ещё не знаю, поэтому сейчас уйду и ничего не сохраню. Если хотите видеть меня здесь, попросите социального работника, у которого есть Kopā, добавить меня.
group-welcome =
    Здравствуйте, «{ $group }»! Я – Kopā, помощник для встреч.

    Нажмите «Открыть Kopā», а потом кнопку «Запустить» (Start) внизу экрана: я буду напоминать о встречах лично и на Вашем языке. Ваши разговоры в группе я не храню.
group-welcome-brief = Здравствуйте! Я – Kopā: договариваюсь о встречах и напоминаю о них. Нажмите «Открыть Kopā» – и я напишу Вам лично, на Вашем языке.
group-own-welcome = Я – Kopā, и в группе «{ $group }» я помогаю договариваться о встречах. С Вами буду говорить на этом языке.
my-language-sent = Я написал Вам лично, на Вашем языке.
group-ready =
    Группа «{ $group }» готова!

    1. Выберите языки группы – один или два.
    2. Перешлите участникам приглашение. Лично я могу писать только тем, кто открыл ссылку из приглашения.
group-hint = Давайте поговорим лично, чтобы не мешать группе. Нажмите кнопку под этим сообщением.
group-title = <b>{ $group }</b>
group-role =
    { $role ->
        [organiser] Вы здесь организуете встречи.
        [worker] Вы ведёте эту группу.
        [operator] Вы ведёте Kopā.
       *[member] Вы в этой группе.
    }
group-suspended = ⚠️ Внимание: Telegram не даёт мне писать в этой группе. Добавьте меня ещё раз или разрешите мне писать – и всё продолжится.
group-paused = ⏸ Пауза: сейчас я ничего не присылаю.
group-reach = Знаю участников: { $known }. Лично могу писать: { $reachable }.
button-group = 👥 Страница группы
button-group-languages = 🌐 Языки группы
button-invitation = 💌 Приглашение участникам
button-organisers = 🙋 Организаторы
button-group-settings = ⚙️ Настройки группы
button-quiet = 🌙 Тихое время
button-pause = ⏸ Пауза
button-resume = ▶️ Возобновить

invitation = Выше – приглашение. Перешлите его в группу или каждому участнику. Ссылка действует всё время, но только для людей этой группы.
invitation-to-forward =
    Здравствуйте! У группы «{ $group }» есть помощник – Kopā. Он напоминает о встречах и спрашивает, придёте ли Вы.

    Откройте ссылку и нажмите кнопку «Запустить» (Start) внизу экрана: { $link }

organisers =
    <b>«{ $group }»: организаторы</b>

    { $count ->
        [0] Пока никого нет. Организатор назначает, переносит и отменяет встречи.
       *[other] { $names }
    }
organiser-choose =
    { $count ->
        [0] В группе «{ $group }» я больше пока никого не знаю. Перешлите участникам приглашение или отправьте ссылку организатору.
       *[other] Кто будет организатором группы «{ $group }»?
    }
organiser-ask = { $name } будет организатором группы «{ $group }» и сможет назначать, переносить и отменять встречи?
organiser-drop-ask = { $name } больше не будет организатором группы «{ $group }»?
organiser-made = { $name } теперь организатор.
organiser-dropped = { $name } больше не организатор.
organiser-you-are = Теперь Вы – организатор группы «{ $group }»: можете назначать, переносить и отменять встречи.
organiser-you-were = Вы больше не организатор группы «{ $group }». Спасибо за сделанное!
organiser-link = Выше – ссылка. Перешлите её одному человеку из группы: она действует один раз и одну неделю.
organiser-link-to-forward =
    Здравствуйте! Приглашаю Вас стать организатором группы «{ $group }».

    Откройте ссылку и нажмите кнопку «Запустить» (Start) внизу экрана: { $link }

    Ссылка действует один раз и одну неделю.
member-gone = Этого человека больше нет в группе «{ $group }».
button-organiser-choose = 👤 Выбрать из участников
button-organiser-link = 🔗 Ссылка для организатора
button-organiser-drop = ✖️ Убрать: { $name }
button-organiser-make-yes = Да, будет организатором
button-organiser-drop-yes = Да, убрать

group-languages =
    <b>Языки группы «{ $group }»</b>

    Сейчас: { $languages }. Выберите один или два языка. Лично каждому пишу на его языке.
group-languages-saved = Сохранено.
group-languages-two-at-most = В группе я пишу не больше чем на двух языках. Сначала уберите один.
group-languages-one-at-least = Один язык должен остаться. Сначала добавьте другой.

quiet =
    <b>Тихое время группы «{ $group }»</b>

    Сейчас: { $hours }. В это время я сам ничего не присылаю. Когда кнопку нажимаете Вы, отвечаю всегда.
quiet-from-until = { $start }–{ $end }
quiet-never = без тихого времени
quiet-sundays = Молчать по воскресеньям
quiet-holidays = Молчать в праздники
quiet-saved = Сохранено.

pause-ask =
    Сделать паузу в группе «{ $group }»?

    { $waiting ->
        [0] Сейчас к отправке ничего не готовится.
        [one] Задержу { $waiting } подготовленное сообщение.
        [few] Задержу { $waiting } подготовленных сообщения.
       *[other] Задержу { $waiting } подготовленных сообщений.
    } Ничего не пришлю, пока Вы не скажете возобновить. Тогда покажу всё задержанное, и Вы решите, что ещё отправить.
paused-now = Замолчал. Ничего не пришлю, пока Вы не скажете.
button-pause-silently = ⏸ Пауза молча
button-pause-aloud = 📣 Пауза с сообщением группе
group-told-paused = Некоторое время я помолчу. Спасибо за понимание.
group-told-resumed = Я снова здесь и буду напоминать о встречах.
resume =
    { $state ->
        [paused] <b>В группе «{ $group }» – пауза</b>
       *[running] <b>Группа «{ $group }»</b>
    }

    { $held ->
        [0] Ничего не задержано.
       *[other] Это осталось неотправленным. Каждое можно отправить или отбросить:
    }
resume-more = … и ещё { $more }.
resumed-now = Возобновлено.
button-resume-silently = ▶️ Возобновить молча
button-resume-aloud = 📣 Возобновить с сообщением группе
button-held = 📥 Что осталось неотправленным
button-held-goes = ✅ { $number } – отправить
button-held-dropped = 🚫 { $number } – отбросить
button-held-all = Отправить всё
button-held-none = Отбросить всё
button-held-decided = Готово
held-unnamed = Сообщение, которое надо было отправить { $due }.

chat-lost-removed = Меня больше нет в группе «{ $group }», поэтому я туда ничего не пишу. Если это ошибка, добавьте меня снова – всё продолжится.
chat-lost-rights = В группе «{ $group }» мне больше не разрешено писать. Разрешите мне писать в настройках группы, а потом напишите в группе /kopa.
chat-lost-topic = В группе «{ $group }» закрыта тема, в которой я писал. Откройте её и напишите в группе /kopa.
chat-back = Я снова могу писать в группе «{ $group }». Всё продолжается.
undelivered =
    { $state ->
        [unknown] { $where ->
            [group] Не знаю, дошло ли сообщение до группы «{ $group }» ({ $planned }). Пожалуйста, загляните в группу: если его там нет, отправьте ещё раз.
           *[person] Не знаю, дошло ли одно личное сообщение ({ $planned }). Если отправить снова, человек может получить его дважды.
        }
       *[dead] { $where ->
            [group] Сообщение для группы «{ $group }» отправить не удалось ({ $planned }). Попробовать ещё раз?
           *[person] Одно личное сообщение отправить не удалось ({ $planned }). Попробовать ещё раз?
        }
    }
undelivered-too-late =
    { $where ->
        [nowhere] Одно сообщение не отправлено: долго не было связи, и теперь оно уже не помогло бы.
       *[group] Сообщение для группы «{ $group }» не отправлено: долго не было связи, и теперь оно уже не помогло бы.
    }
undelivered-decided = С этим сообщением уже решено.
send-again-done = Отправляю ещё раз.
leave-it-done = Хорошо, больше не отправляю.
button-send-again = 🔁 Отправить ещё раз
button-leave-it = ✔️ Оставить как есть
update-quarantined = Одно сообщение я не смог обработать и отложил. Всё остальное работает. Пожалуйста, загляните в журнал Kopā.

## Group settings

group-settings =
    <b>{ $group }</b>: настройки
    { "" }
    Языки: { $languages }
    Тихое время: { $quiet }
button-reach = 📶 Кого могу достичь
button-reach-picture = 🔳 QR-код для пересылки
button-reach-paper = 🖨 Лист для печати
reach =
    <b>{ $group }</b>: кого могу достичь
    { $heads ->
        [known] По счёту Telegram в группе { $count ->
            [one] { $count } человек
            [few] { $count } человека
           *[other] { $count } человек
        }.
       *[unknown] Telegram не говорит мне, сколько людей в группе.
    }
reach-reachable = ✅ Могу писать лично: { $count }
reach-silent = 🔕 из них выбрали тишину: { $count }
reach-never-started = ⏳ Знаю, но «Старт» ещё не нажат: { $count }
reach-blocked = 🚫 Заблокировали меня: { $count }
reach-unknown = ❔ Ещё не знаю: { $count }
reach-all-met = 🙂 Всех остальных я уже знаю.
reach-uncounted = ❔ Сколько людей ещё не знаю – не могу сказать.
reach-why = Первым писать мне нельзя: каждый один раз нажимает «Старт». До тех пор человек видит напоминания в группе. Имён я не показываю никому – помогут ссылка, картинка или лист на доске объявлений.
reach-picture =
    «{ $group }»: наведите камеру телефона на код или откройте ссылку и нажмите «Старт». Тогда напоминания будут приходить Вам лично, на Вашем языке.
    { $link }
reach-paper = 🖨 Лист для группы «{ $group }»: распечатайте и повесьте на доску объявлений или дайте в руки. Его можно и переслать.
reach-paper-file = kak-nachat
reach-paper-title = Напоминания в телефоне
reach-paper-what = Kopā – помощник в приложении Telegram. Он напоминает о встречах и позволяет ответить одним касанием.
reach-paper-scan = Откройте камеру телефона и наведите её на код.
reach-paper-start = В приложении Telegram нажмите «Старт».
reach-paper-done = Готово! Тишину можно выбрать в любой момент, написав «стоп».
reach-paper-code = Отсканируйте
reach-handed = Выше – то, что можно переслать или распечатать. Ссылка действует только для людей этой группы.

## Meetings

meeting-usual-title = Встреча
meeting-title = <b>{ $title }</b>
meeting-title-cancelled = <s>{ $title }</s>
meeting-when = 🗓 Когда: { $when }
meeting-place = 📍 Где: { $place }
meeting-online = 💻 Онлайн: { $link }
meeting-place-later = 📍 Где: место сообщим позже
meeting-place-open = место пока не известно
meeting-cancelled-line = ❌ Встреча отменена.
meeting-moved-line = 🔁 Перенесена. Раньше: <s>{ $when }</s>
meeting-reason = Причина: { $reason }.
characters =
    { $length ->
        [one] { $length } знак
        [few] { $length } знака
       *[many] { $length } знаков
    }
button-reason-illness = 🤒 Болезнь
button-reason-weather = 🌧 Погода
reason-illness = болезнь
reason-weather = погода
meeting-no-answers = Ответов пока нет.
meeting-totals = Придут: { $coming } · возможно: { $maybe } · не смогут: { $no }
meeting-invite = Вы будете? Нажмите, пожалуйста, кнопку.
button-coming = ✅ Приду
button-maybe = 🤔 Возможно
button-not-coming = ❌ Не смогу
button-one-more = +1 со мной
button-one-less = −1 со мной
button-without-phone = Записать кого-то без телефона
button-own-language = 🌐 Cita valoda · Другой язык · Інша мова · Language
meeting-unknown = Такой встречи больше нет.
meeting-was-cancelled = Встреча «{ $title }» отменена.
meeting-is-over = Встреча «{ $title }» уже закончилась.
meeting-stands = Встреча «{ $title }» уже в плане.
meeting-brief =
    { $state ->
        [cancelled] Отменена: { $title }
       *[planned] { $title }
    }
    { $when }
    { $place }
rsvp-noted =
    { $answer ->
        [coming] { $companions ->
            [0] Записано: Вы придёте.
            [one] Записано: Вы придёте и с Вами ещё { $companions } человек.
            [few] Записано: Вы придёте и с Вами ещё { $companions } человека.
           *[many] Записано: Вы придёте и с Вами ещё { $companions } человек.
        } Всего придут: { $coming }.
        [maybe] Записано: возможно, придёте. Пока придут: { $coming }.
       *[no] Записано: в этот раз не сможете. Спасибо, что сказали!
    }
companions-none = С Вами никто не был записан.
companions-too-many = С собой можно записать не больше { $limit } человек.
meeting-over-line = Эта встреча уже закончилась.
meeting-announced-later = ⏰ Группа о ней ещё не знает. Объявлю { $when }.
meeting-not-yet-announced = Группа об этой встрече ещё не знает.
meeting-distance = Встреча { $distance }.
meeting-own-answer =
    { $answer ->
        [coming] { $companions ->
            [0] Ваш ответ: приду
           *[other] Ваш ответ: приду, со мной ещё { $companions }
        }
        [maybe] Ваш ответ: возможно
        [no] Ваш ответ: не смогу
       *[none] Вы ещё не ответили. Будете?
    }
meeting-own-guests = Вы записали:
button-add-guest = Записать кого-то без телефона
button-remove-guest = Убрать: { $name }
button-other-reminders = ⏰ Когда мне напомнить
button-names = Кто придёт
button-history = Изменения
button-plan-again = Встреча всё же будет
button-move = 🗓 Перенести
button-place = 📍 Другое место
button-online = 💻 Онлайн
button-cancel = ❌ Отменить
guest-ask =
    Кто ещё придёт на встречу «{ $title }»?

    Напишите имя (до { $limit } знаков) – соседка, мама или друг, у кого нет телефона. Имя увидят только организаторы.
name-too-long = Слишком длинно: { characters }, а можно до { $limit }. Напишите, пожалуйста, короче.
guest-removed = Убрано из списка.
guest-gone = Этого человека в списке уже нет.
guests-too-many = Один участник может записать до { $limit } человек. Остальных пусть запишет кто-то ещё.
plan-start =
    <b>Новая встреча для группы «{ $group }»</b>

    Напишите одной строкой: что, когда и где. Например:
    <i>Встреча родителей в четверг в 18:30, в библиотеке</i>

    Можно и по шагам: напишите только название (до { $limit } знаков), остальное я спрошу.
plan-title = Как назовём встречу? Напишите название (до { $limit } знаков).
plan-title-missing = Время понятно. Как назовём встречу? Напишите название или нажмите кнопку.
plan-when =
    Когда встречаемся? Пишите как обычно. Например:
    <i>в четверг в 18:30</i>
    <i>14 декабря с 10:30 до 12</i>
plan-place =
    Где встречаемся? Напишите место (до { $limit } знаков).
    Если встреча онлайн, вставьте ссылку (до { $link } знаков).
button-place-later = Место сообщу позже
title-too-long = Название слишком длинное: { characters }, а можно до { $limit }. Напишите, пожалуйста, короче.
place-too-long = Описание места слишком длинное: { characters }, а можно до { $limit }. Напишите, пожалуйста, короче – подробности можно рассказать в группе.
link-too-long = Ссылка слишком длинная: { characters }, а можно до { $limit }. Вставьте, пожалуйста, ссылку покороче.
reason-too-long = Причина слишком длинная: { characters }, а можно до { $limit }. Напишите, пожалуйста, короче.
press-a-button = Нажмите, пожалуйста, одну из кнопок.
plan-preview =
    Встреча <b>{ $distance }</b>. Всё верно?
    Группа «{ $group }» увидит это:
plan-quiet = 🌙 Сейчас в группе тихое время. Могу объявить { $when }.
button-announce = ✅ Объявить в группе
button-announce-later = ✅ Объявить { $when }
button-announce-now = Объявить сейчас
button-change-title = Другое название
button-change-time = Другое время
button-change-place = Другое место
planned-now = ✅ Объявлено в группе «{ $group }». Напомню всем автоматически.
planned-later = ✅ Сохранено. Группа «{ $group }» узнает, когда закончится тихое время.
planned-now-short = Объявлено в группе.
planned-later-short = Сохранено. Объявлю, когда закончится тихое время.
meeting-start-passed = Это время уже прошло. Выберите, пожалуйста, другое.
group-cannot-be-written-to = Сейчас я не могу писать в группу «{ $group }». Добавьте меня в неё, пожалуйста, ещё раз.
group-is-paused = Группа «{ $group }» на паузе. Сначала возобновите её, потом можно будет объявить.
meeting-not-announced = Не удалось вовремя объявить встречу «{ $title }»: она уже началась. Простите! Сообщите, пожалуйста, группе.

when-unreadable =
    Не получилось понять, когда. Напишите, пожалуйста, день и время, например:
    <i>в четверг в 18:30</i> или <i>14 декабря в 17:00</i>
when-past =
    { $buttons ->
        [0] Это время уже прошло. Напишите, пожалуйста, другое.
       *[other] Это время уже прошло. Может быть, Вы имели в виду это? Можно и написать другое.
    }
when-holiday = { $day } – праздник: { $holiday }. Точно в этот день? Можно и написать другое время.
when-far = { $when } – это { $distance }, больше полугода вперёд. Верно? Можно и написать другое время.
when-holiday-far = { $day } – праздник: { $holiday }. К тому же это { $distance }. Верно? Можно и написать другое время.
when-no-time = Во сколько { $day }? Нажмите кнопку или напишите время, например <i>18:30</i>.
when-no-date = В какой день? Нажмите кнопку или напишите день и время.
when-which-day = Какой день Вы имели в виду? Нажмите кнопку или напишите дату.
when-am-pm = Утром или вечером? Нажмите кнопку или напишите время иначе.
when-clock-gap = В ту ночь часы переводят вперёд, и такого времени нет. Какое время Вы имели в виду?
when-recurring =
    { $buttons ->
        [0] Пока я могу запланировать одну встречу. Когда будет первая? Напишите день и время.
       *[other] Пока я могу запланировать одну встречу. Первая будет в это время? Можно и написать другое.
    }
when-weekday-mismatch = День недели и дата не совпадают. Что Вы имели в виду? Нажмите кнопку или напишите другое время.
button-sure = Да, { $when }

change-when =
    На какое время переносим? Например:
    <i>в пятницу в 18:30</i>
change-place =
    Где встретитесь? Напишите новое место (до { $limit } знаков).
    Можно и вставить ссылку (до { $link } знаков).
change-online =
    Вставьте ссылку на онлайн-встречу (до { $link } знаков).
    Если ссылки ещё нет, напишите, например: <i>Zoom, ссылку пришлю позже</i> (до { $limit } знаков).
change-reason = Какая причина? Нажмите кнопку или напишите (до { $limit } знаков). Группа её увидит.
button-no-reason = Без причины
button-reason = Указать причину
change-preview =
    { $what ->
        [move] Новое время – <b>{ $distance }</b>. Группа увидит это:
        [cancel] Точно отменить? Группа увидит это:
        [again] Встреча всё же будет? Группа увидит это:
       *[other] Верно? Группа увидит это:
    }
button-confirm-move = ✅ Перенести и сообщить всем
button-confirm-place = ✅ Изменить и сообщить всем
button-confirm-online = ✅ Изменить и сообщить всем
button-confirm-cancel = ❌ Отменить и сообщить всем
button-confirm-again = ✅ Да, сообщить всем
note-moved = 🔁 <b>{ $title }</b>: встреча перенесена
note-placed = 📍 <b>{ $title }</b>: другое место
note-online = 💻 <b>{ $title }</b>: встречаемся онлайн
note-cancelled = ❌ <b>{ $title }</b>: встреча отменена
note-planned = ✅ <b>{ $title }</b>: встреча всё же будет
note-before = Было: <s>{ $words }</s>
note-after = Теперь: <b>{ $words }</b>
note-was-planned = Планировалась: <s>{ $when }</s>
note-answer-again = Ваш ответ остаётся в силе. Если новое время не подходит, ответьте, пожалуйста, ещё раз.
changed-announced = ✅ Готово. Все об этом узнают.
changed-quietly = ✅ Готово.
changed-short = Готово.
changed-meanwhile = ⚠️ Пока Вы писали, другой организатор изменил эту встречу. Теперь она выглядит так – Ваше изменение не сохранено.
changed-meanwhile-short = Кто-то только что изменил эту встречу. Посмотрите, пожалуйста, новую карточку.

meetings-ahead = Встречи группы «{ $group }»
meetings-none = У группы «{ $group }» встреч пока не запланировано.
button-meeting = { $title } – { $when }
button-meeting-cancelled = ❌ Отменена: { $title } – { $when }
names-head =
    <b>{ $title }</b>
    { $when }
names-coming = <b>Придут</b>
names-guests = <b>Придут, без телефона</b>
names-maybe = <b>Возможно</b>
names-no = <b>Не смогут</b>
names-one =
    { $companions ->
        [0] { $name }
       *[other] { $name } +{ $companions }
    }
button-page-before = ← Раньше
button-page-after = Ещё →
history-head = <b>{ $title }</b>: что менялось
history-entry =
    { $what ->
        [first] { $when }: { $name } – встреча запланирована
        [planned] { $when }: { $name } – снова запланирована
        [moved] { $when }: { $name } – перенесена
        [placed] { $when }: { $name } – другое место
        [online] { $when }: { $name } – теперь онлайн
       *[cancelled] { $when }: { $name } – отменена
    }
history-somebody = кто-то

## Reminders

reminder-late = (Простите, напоминание запоздало.)
reminder-title = 🔔 Напоминание: <b>{ $title }</b>
reminder-when = 🗓 Когда: <b>{ $distance }</b> – { $when }
reminder-coming =
    { $coming ->
        [0] Пока никто не записался. Вы будете?
       *[other] Придут: { $coming }.
    }
reminder-own-answer =
    { $answer ->
        [coming] Ваш ответ: приду.
        [maybe] Ваш ответ: возможно.
       *[none] Вы будете? Нажмите, пожалуйста, кнопку.
    }
reminder-missed = Не удалось вовремя напомнить группе «{ $group }» о встрече «{ $title }»: она уже началась. Простите!
reminder-choices = Когда напоминать Вам о встрече? Это касается только Вас.
reminder-choice-noted = Записано.
reminder-choice-default = За день и за 2 часа
reminder-choice-day-before = Только за день
reminder-choice-two-hours-before = Только за 2 часа
reminder-choice-morning-of = Утром в день встречи
reminder-choice-week-and-day-before = За неделю и за день
reminder-choice-none = Не напоминать
held-meeting-reminder = 🔔 Напоминание о встрече «{ $title }» ({ $when })
held-meeting-announce = 🗓 Объявление новой встречи «{ $title }» ({ $when })

## Conversations

conversation-over = Этот разговор уже закончен. Начните, пожалуйста, с меню.
conversation-stopped = Хорошо, закончили. Ничего не изменилось.
conversation-stop-offer = Дальше назад уже некуда. Закончить?
conversation-resting = Мы начали и не закончили. Ничего не потерялось – продолжим?
button-step-back = ← Назад
button-stop = Закончить
button-go-on = Продолжить
button-older = Эта кнопка со старого экрана. Посмотрите, пожалуйста, новый.

## Decisions

button-decisions = 📜 Решения
button-decision =
    { $mark ->
        [adopted] ✅ { $day } { $subject }
        [noted] ✅ { $day } { $subject }
        [faded] 🗄 { $day } { $subject }
       *[other] ✖️ { $day } { $subject }
    }
button-decision-add = ➕ Записать решение
button-decision-newer = Новое решение →
button-decision-review = ⏰ Когда пересмотреть
button-decision-keep = ✅ Остаётся в силе
button-decision-retire = 🗄 Больше не действует
button-decision-retire-yes = Да, больше не действует
button-decision-save = ✅ Сохранить
button-decision-rule =
    { $rule ->
        [show_of_hands] 🙋 Голосованием
       *[agreement] 🤝 По общему согласию
    }
button-decisions-search = 🔎 Найти
button-decisions-search-again = 🔎 Искать ещё раз
button-decisions-text = 📄 Текстом
button-decisions-table = 📊 Таблицей
button-review-months =
    { $months ->
        [6] Через полгода
        [12] Через год
       *[other] Через { $months } месяца
    }
button-review-never = Не пересматривать
button-day-today = Сегодня
button-day-yesterday = Вчера
button-present-unknown = Не знаю
button-edit-words = Изменить текст
button-edit-day = Изменить дату
button-edit-rule = Как решили
button-edit-present = Сколько участвовало
button-edit-review = Изменить день пересмотра
decisions =
    <b>Решения группы «{ $group }»</b>

    ✅ принято · ✖️ не принято · 🗄 больше не действует
decisions-none = У группы «{ $group }» решений пока нет. Когда закончится опрос или согласование, итог появится здесь.
decisions-search = Что ищем? Напишите одно или несколько слов (до { $limit } знаков).
decisions-found =
    { $count ->
        [0] О «{ $query }» ничего не нашлось. Попробуйте другое слово.
        [one] О «{ $query }» нашлось { $count } решение.
        [few] О «{ $query }» нашлось { $count } решения.
       *[other] О «{ $query }» нашлось { $count } решений.
    }
decisions-found-more = Показываю последние: { $shown }. Добавьте ещё слово, чтобы найти точнее.
decisions-text = Решения группы «{ $group }»
decisions-table = Решения группы «{ $group }» таблицей. Её можно открыть, например, в Excel или LibreOffice.
decisions-table-file = Решения
decision-column-day = Дата
decision-column-subject = О чём
decision-column-outcome = Итог
decision-column-words = Что выбрали
decision-column-rule = Как решили
decision-column-asked = Спросили
decision-column-answered = Ответили
decision-column-quorum = Должны были ответить
decision-column-threshold = Нужно голосов
decision-column-review = Пересмотрим
decision-column-standing = Действует ли
decision-outcome =
    { $outcome ->
        [adopted] ✅ Принято
        [not_adopted] ✖️ Не принято
        [no_quorum] ✖️ Не принято: ответило слишком мало людей
        [withdrawn] ✖️ Предложение отозвано
       *[noted] ✅ Мнения собраны
    }
decision-day = Когда: { $day }
decision-rule =
    { $rule ->
        [agreement] Как решили: по общему согласию
        [show_of_hands] Как решили: голосованием на встрече
        [consent] Как решили: согласованием – никто не возражал
        [most_votes] Как решили: большинством голосов
        [share] Как решили: нужна была определённая доля голосов
        [ranking] Как решили: расставили по порядку, считали по кругам
        [ranking_several] Как решили: расставили по порядку, победителей несколько
        [dots] Как решили: распределили баллы
       *[scale] Как решили: оценили по шкале
    }
decision-answered =
    { $asked ->
        [-1] { $answered ->
            [one] Участвовал { $answered } человек
            [few] Участвовали { $answered } человека
           *[other] Участвовали { $answered } человек
        }
       *[other] Ответили: { $answered } из { $asked }
    }
decision-quorum = Нужно было, чтобы ответили не менее { $percent } % опрошенных
decision-threshold = Нужно было не менее { $percent } % голосов
decision-standing =
    { $standing ->
        [replaced] 🗄 Заменено новым решением
       *[retired] 🗄 Больше не действует
    }
decision-reviewed = ⏰ Пересмотрим: { $day }
decision-indicative = Это мнение группы, а не голосование общего собрания общества.
decision-unknown = Такого решения больше нет.
decision-settled = Об этом уже договорились: решение больше не действует.
decision-retire =
    Это решение больше не действует? Оно останется в списке с такой пометкой.
decision-retired = Записано: больше не действует.
decision-review = В группе «{ $group }» пора пересмотреть решение. Оно всё ещё подходит?
decision-when =
    Когда пересмотреть это решение? В этот день я спрошу организаторов, подходит ли оно ещё.

    Нажмите кнопку или напишите день, например, <i>1 сентября</i>.
decision-kept = Записано.
decision-added = ✅ Решение записано.
decision-ask-subject = Что решила группа? Напишите коротко и ясно (до { $limit } знаков). Это увидят все участники группы.
decision-ask-day = В какой день это решили? Нажмите кнопку или напишите дату, например, <i>13.12.</i>
decision-ask-rule = Как это решили?
decision-ask-present = Сколько человек участвовало? Напишите число.
decision-preview = Всё верно? В списке решений будет так:
decision-too-long = Слишком длинно: { characters }, а можно до { $limit }. Пожалуйста, напишите короче.
decision-present-unclear = Пожалуйста, напишите только число от 1 до { NUMBER($limit, useGrouping: 0) }.
write-words = Пожалуйста, напишите это словами.
day-unreadable = Не понял, какой день. Напишите, например, <i>1 сентября</i>, или нажмите кнопку.
day-past =
    { $buttons ->
        [0] Этот день уже прошёл или он сегодня. Пожалуйста, напишите день попозже.
       *[other] Этот день уже прошёл. Может быть, Вы имели в виду этот? Можно написать и другой день.
    }
day-which = Какой день Вы имели в виду? Нажмите кнопку или напишите другой день.
past-day-unreadable = Не понял дату. Напишите её цифрами, например, <i>13.12.</i> или <i>13.12.2025.</i>
past-day-ahead = Этот день ещё не наступил. Пожалуйста, напишите день, когда приняли решение.
held-decision-review = ⏰ Вопрос организаторам, действует ли ещё решение «{ $subject }» ({ $due })
## Sealed boxes

box-closed = Ответы здесь больше не принимаются: всё уже закрыто. Спасибо, что хотели ответить!
box-key-missing = Извините, сейчас я не могу надёжно сохранить Ваш ответ, поэтому не принял его. Пожалуйста, попробуйте позже.
box-what =
    { $purpose ->
        [poll] опрос
        [survey] опрос о потребностях
        [pulse] вопрос о договорённостях группы
       *[other] вопрос
    }
box-held-up =
    Не получается завершить закрытие: { box-what } в группе «{ $group }». Ответы не потеряны, я пробую снова каждую минуту.

    Если на диске закончилось место, пожалуйста, освободите его. Если места достаточно, загляните в журнал Kopā.
box-unreadable =
    Есть ответы, которые я не могу открыть: { box-what } в группе «{ $group }». В папке ключей нет их ключа.

    Если файл ключа переместили, верните его – и я продолжу. Если его больше нет, эти ответы никто никогда не прочтёт; тогда их можно только уничтожить.
box-give-up =
    Точно уничтожить ответы непрочитанными? Это { box-what } в группе «{ $group }».

    Отменить это будет нельзя. Те, кто спрашивал, узнают, что ответы утрачены.
box-given-up = Ответы уничтожаются непрочитанными.
box-decided = Здесь больше ничего не нужно делать.
button-box-give-up = 🗑 Уничтожить непрочитанными
button-box-give-up-yes = 🗑 Да, уничтожить
## Files
file-missing = Приложить файл в этот раз не удалось. Если он Вам нужен, попробуйте, пожалуйста, позже ещё раз.
file-belongs-above = 📎 Приложение к предыдущему сообщению
file-too-large = Этот файл слишком большой. Пришлите, пожалуйста, файл не больше 1 МБ.
file-not-received = Файл получить не удалось. Пришлите его, пожалуйста, ещё раз.
## Polls

button-polls = 📊 Опросы
button-ask-poll = 📊 Спросить группу
button-poll =
    { $state ->
        [draft] ⏳ Ждёт: { $question }
        [open] 🟢 Идёт: { $question }
        [closed] ✅ Закончен: { $question }
       *[cancelled] ✖ Отменён: { $question }
    }
button-poll-answer = ✍️ Ответить
button-poll-more = ℹ️ Подробнее об этом вопросе
button-poll-in-group = ➡️ Ответить в группе
button-poll-open = ✍️ Ответить
button-poll-open-now = 📣 Спросить сейчас
button-poll-close = 🏁 Закончить сейчас
button-poll-until = 🕒 Изменить срок
button-poll-nudge = 🔔 Напомнить
button-poll-merge = 🔗 Объединить похожие
button-poll-cancel = ✖ Отменить опрос
button-poll-cancel-yes = ✖ Да, отменить
button-poll-no-repeat = 🔁 Больше не повторять
button-poll-add = ➕ Добавить свой вариант
button-poll-undo = ↩️ Убрать последнее
button-poll-names = 👥 Кто что выбрал
button-poll-rounds = 🧮 Как считали
button-poll-no-end = Без срока
button-poll-no-parts = Без подгрупп
button-plain = { $words }
button-poll-yes-no = 👍 Да или нет
button-poll-scale-5 = 🔢 Шкала от 1 до 5
button-poll-scale-10 = 🔢 Шкала от 1 до 10
button-poll-set-names =
    { $value ->
        [named] 👥 Имена: видны
       *[hidden] 🙈 Имена: не видны
    }
button-poll-set-shown =
    { $value ->
        [live] 👁 Результат: виден сразу
       *[after_close] 👁 Результат: после окончания
    }
button-poll-set-nudges =
    { $value ->
        [yes] 🔔 Напомнить до окончания: да
       *[no] 🔔 Напомнить до окончания: нет
    }
button-poll-set-may-change =
    { $value ->
        [yes] ✏️ Ответ можно менять: да
       *[no] ✏️ Ответ можно менять: нет
    }
button-poll-set-adds =
    { $value ->
        [yes] ➕ Участники добавляют варианты: да
       *[no] ➕ Участники добавляют варианты: нет
    }
button-poll-set-kind = 🗳 Вид: { $words }
button-poll-set-when = 🕒 Закончится: { $words }
button-poll-set-quorum = 🙋 Должны ответить: { $words }
button-poll-set-threshold = 📏 Чтобы победить: { $words }
button-poll-set-winners = 🏅 Сколько выбираем: { $words }
button-poll-set-parts = 🧩 Подгруппы: { $words }
button-poll-set-repeats = 🔁 Повторять: { $words }
button-poll-set-dots = ⚫ Баллов у каждого: { $words }
button-poll-settings-done = ✅ Готово
button-poll-settings = ⚙️ Другие настройки
button-poll-options = ✏️ Изменить варианты
button-poll-question = ✏️ Изменить вопрос
button-poll-send = 📣 Спросить группу
button-poll-send-later = 📣 Спросить { $when }
button-poll-send-now = Спросить сразу

poll-question = 📊 <b>{ $question }</b>
poll-option = { $number }. { $label }
poll-yes = Да
poll-no = Нет
poll-how =
    { $kind ->
        [single] Выберите один вариант.
        [multiple] Можно выбрать несколько. Нажмите ещё раз, чтобы отменить выбор.
        [yes_no] Да или нет?
        [scale_5] Оцените от 1 (меньше всего) до 5 (больше всего).
        [scale_10] Оцените от 1 (меньше всего) до 10 (больше всего).
        [dots] У каждого есть баллы, всего { $dots }. Одному варианту – не больше { $one }. Одно нажатие – один балл.
        [ranking] Расставьте по порядку: сначала нажмите на то, что нравится больше всего, затем на следующее. Расставлять всё не обязательно.
       *[other] Ответьте кнопкой.
    }
poll-names-line =
    { $names ->
        [named] { $shown ->
            [live] Все увидят, кто что выбирает.
           *[after_close] Кто что выбрал и каков результат, будет видно после окончания.
        }
       *[hidden] Имена не видны. Результат – после окончания.
    }
poll-until = Закончится: { $when }.
poll-answered = Ответили { $answered } из { $asked }.
poll-answered-few = Ответили меньше { $fewest } из { $asked }.
poll-cancelled-line = ✖ Опрос отменён.
poll-closed-line = 🏁 Опрос закончен.
poll-unknown = Такого опроса больше нет.
poll-is-closed =
    { $state ->
        [cancelled] Этот опрос отменён. Ваш ответ не записан.
        [draft] Группу об этом ещё не спросили.
       *[closed] Опрос уже закончен. Ваш ответ больше не записан.
    }
poll-refused =
    { $why ->
        [final] Здесь ответ изменить нельзя. Остаётся Ваш прежний ответ.
        [too_many] Здесь можно выбрать только один вариант.
        [too_many_dots] Баллов больше нет. Уберите один и попробуйте ещё раз.
        [too_many_on_one] Одному варианту столько баллов дать нельзя.
        [empty] Пока ничего не выбрано.
       *[other] Эта кнопка больше не подходит. Откройте опрос ещё раз.
    }
poll-noted =
    { $may ->
        [change] ✅ Записано: { $choice }. До окончания ответ можно изменить.
       *[final] ✅ Записано: { $choice }.
    }
poll-taken-back = Ваш ответ убран.
poll-nothing-yet = Пока ничего не выбрано.
poll-no-dots-left = Баллов больше нет. Нажимайте на вариант, пока его баллы не исчезнут, и отдайте их другому.
poll-which-part = Сначала выберите свою подгруппу.
poll-cannot-keep = Сейчас я не могу надёжно сохранить Ваш ответ, поэтому не сохранил его. Пожалуйста, скажите об этом ведущему группы.
poll-own = Ваш ответ: <b>{ $choice }</b>
poll-own-none = Вы ещё не ответили.
poll-waits = ⏳ Группу ещё не спросили.
poll-share =
    { $share ->
        [third] треть
        [half] половина
       *[two_thirds] две трети
    }
poll-rule-quorum = Чтобы результат считался, из тех, до кого дошёл вопрос, должна ответить хотя бы такая часть: { poll-share }.
poll-rule-threshold =
    { $of ->
        [answered] Чтобы вариант выбрали, за него должна быть хотя бы такая часть ответивших: { poll-share }.
       *[reached] Чтобы вариант выбрали, за него должна быть хотя бы такая часть тех, до кого дошёл вопрос: { poll-share }.
    }
poll-rule-winners = Выберем несколько вариантов: { $winners }.
poll-rule-parts = У каждой подгруппы свой результат: { $parts }.
poll-counting = Считаю ответы. Результат будет через минуту.
poll-lost = К сожалению, ответы больше нельзя прочитать: потерян их ключ. Пожалуйста, спросите ещё раз.
poll-outcome =
    { $outcome ->
        [decided-options] { $many ->
            [1] 🏅 Выбрано: <b>{ $winners }</b>
           *[other] 🏅 Выбраны: <b>{ $winners }</b>
        }
        [decided-yes_no] 🏅 Большинство ответило: <b>да</b>
        [rejected-yes_no] Большинства за «да» нет.
        [nobody_answered-options] Никто не ответил.
        [nobody_answered-yes_no] Никто не ответил.
        [no_quorum-options] Ответов не хватило, поэтому ничего не выбрано. Больше всего поддержки: { $winners }.
        [no_quorum-yes_no] Ответов не хватило, поэтому ничего не решено.
        [below_threshold-options] Ни один вариант не получил достаточной поддержки. Больше всего поддержки: { $winners }.
        [below_threshold-yes_no] «Да» не получило достаточной поддержки.
       *[other] Ни один вариант не выбран.
    }
poll-outcome-withheld = Что выбрано, в этот раз показать нельзя: это выдало бы ответы отдельных людей.
poll-quorum-missed = Нужны были ответы хотя бы такой части из { $reached }, до кого дошёл вопрос: { poll-share }.
poll-scale = В среднем: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>. Половина ответов не выше { NUMBER($median, maximumFractionDigits: 1) }.
poll-scale-mean = В среднем: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>.
poll-scale-between = В среднем: от { NUMBER($low, maximumFractionDigits: 1) } до { NUMBER($high, maximumFractionDigits: 1) }.
poll-part =
    { $chosen ->
        [some] 🧩 { $part }: <b>{ $words }</b> (ответов: { $answered })
       *[none] 🧩 { $part }: ничего не выбрано (ответов: { $answered })
    }
poll-tie = Поддержка была одинаковой: { $options }. Решил жребий. Повлиять на него нельзя, а проверить может каждый.
poll-too-few = Чтобы ничей ответ нельзя было угадать, числа видны, только если ответили хотя бы { $fewest }.
poll-bounded = Маленькие числа (меньше { $fewest }) точно не показываю, чтобы ничей ответ нельзя было угадать.
poll-caption =
    { $kind ->
        [ranking] Числа показывают, сколько людей поставили вариант на первое место.
        [dots] Числа показывают баллы.
       *[multiple] Каждый мог выбрать несколько вариантов.
    }
poll-turnout = Ответили: { $answered }, спросили: { $asked }, вопрос дошёл до: { $reached }.
poll-indicative = Так мы узнаём мнения. Это не голосование по уставу общества.
poll-names-title = 👥 Кто что выбрал: <b>{ $question }</b>
poll-name-line = { $name }: { $choice }
poll-names-none = Пока никто не ответил.
poll-names-missing =
    { $people ->
        [one] Ещё { $people } ответ Telegram посчитал, но имени не прислал.
        [few] Ещё { $people } ответа Telegram посчитал, но имён не прислал.
       *[other] Ещё { $people } ответов Telegram посчитал, но имён не прислал.
    }
poll-names-hidden = В этом опросе имена не показываются.
poll-rounds-title = 🧮 Как считали: <b>{ $question }</b>
poll-rounds-rule =
    { $places ->
        [1] В каждом круге считаем, какой вариант у каждого ещё на первом месте. Если больше половины нет ни у кого, последний выбывает, а его голоса переходят к следующему, кого назвал каждый.
       *[other] Мест несколько. Кто набрал нужное число голосов, тот выбран; лишние голоса частями переходят дальше. Если не набрал никто, последний выбывает, и его голоса переходят дальше.
    }
poll-round = <b>Круг { $number }.</b> { $counts }. Нужно: { $quota }.
poll-round-elected = Выбрано: { $options }.
poll-round-out = Выбывает: { $option }. Голоса переходят: { $moved }.
poll-round-surplus = Лишние голоса варианта «{ $option }» переходят: { $moved }.
poll-round-count = { $option } { $sign }{ NUMBER($votes, maximumFractionDigits: 2) }
polls-title = 📊 Опросы в группе «{ $group }». Нажмите, чтобы посмотреть.
polls-none = В группе «{ $group }» опросов ещё не было.
poll-ask-question =
    О чём спросить группу «{ $group }»? Напишите вопрос одним предложением (до { $limit } знаков).
    Например: «Куда поедем летом?»
poll-ask-options =
    Напишите варианты ответа, каждый с новой строки. Например:
    Юрмала
    Сигулда
    Цесис
    Или нажмите одну из кнопок.
poll-ask-until = До какого времени можно отвечать? Например: «в пятницу 18:00».
poll-ask-parts = Напишите названия подгрупп, каждое с новой строки (до { $limit }). У каждой будет свой результат. Например: Утренняя группа, Вечерняя группа.
poll-ask-kind = Как люди будут отвечать?
poll-ask-quorum = Какая часть тех, до кого дошёл вопрос, должна ответить, чтобы результат считался?
poll-ask-threshold = Какая поддержка нужна, чтобы вариант выбрали?
poll-ask-winners = Сколько вариантов выбираем?
poll-ask-repeats = Задавать этот вопрос снова и снова?
poll-ask-dots = Сколько баллов у каждого?
poll-ask-option = Напишите свой вариант одной строкой. Уже данные ответы останутся как есть.
poll-kind-words =
    { $value ->
        [single] один из нескольких
        [multiple] несколько сразу
        [yes_no] да или нет
        [scale_5] шкала 1–5
        [scale_10] шкала 1–10
        [dots] баллы
       *[ranking] по порядку
    }
poll-quorum-words =
    { $value ->
        [third] треть
        [half] половина
        [two_thirds] две трети
       *[none] сколько угодно
    }
poll-threshold-words =
    { $value ->
        [half-answered] половина ответивших
        [two_thirds-answered] 2/3 ответивших
        [half-reached] половина всех, до кого дошло
        [two_thirds-reached] 2/3 всех, до кого дошло
       *[none] больше всего голосов
    }
poll-winners-words =
    { $value ->
        [1] один
       *[other] { $value }
    }
poll-repeats-words =
    { $value ->
        [weekly] каждую неделю
        [fortnightly] раз в две недели
        [monthly] каждый месяц
       *[none] нет
    }
poll-dots-words = { $value }
poll-when-none = срока нет
poll-parts-none = нет
poll-settings = ⚙️ Настройки. Всё годится и так. Нажмите на то, что хотите изменить.
poll-preview = Так это увидит группа «{ $group }». Спрашиваем?
poll-quiet = Сейчас у группы тихое время. Могу спросить { $when }.
poll-native-note =
    { $names ->
        [hidden] Это будет опрос Telegram: ни группа, ни я не увидим, кто что выбирает. После окончания Telegram покажет и маленькие числа; в небольшой группе по ним можно догадаться, кто как ответил.
       *[named] Это будет опрос Telegram: ответ – одно нажатие.
    }
poll-wrong =
    { $problem ->
        [no_question] В вопросе нет ни одного слова. Пожалуйста, напишите его.
        [question_too_long] В вопросе { $given } знаков, а помещается { $limit }. Пожалуйста, короче.
        [too_few_options] Вариантов нужно не меньше { $limit }, каждый с новой строки.
        [too_many_options] Вариантов { $given }, а больше { $limit } нельзя. Пожалуйста, оставьте главные.
        [option_too_long] В варианте «{ $words }» { $given } знаков, а помещается { $limit }. Пожалуйста, короче.
        [option_twice] Вариант «{ $words }» повторяется. Пожалуйста, оставьте один.
        [options_not_wanted] В этот опрос нельзя добавлять свои варианты.
        [winners] Выбрать можно не больше { $limit }: хотя бы один вариант должен остаться.
        [deadline_past] Этот срок уже прошёл. Пожалуйста, выберите другой.
        [threshold_meaningless] Для этого вида порог поддержки не подходит. Пожалуйста, уберите его.
        [dots] Такое число баллов не подходит. Пожалуйста, выберите другое.
        [hidden_live] Если имена не видны, результат можно показать только после окончания.
        [hidden_parts] Подгруппы и скрытые имена вместе не подходят: в маленькой подгруппе ответ можно угадать. Пожалуйста, откажитесь от чего-то одного.
        [not_standing] Этот вариант больше нельзя объединить.
       *[other] Что-то не сходится. Пожалуйста, проверьте настройки.
    }
poll-sent = ✅ Группа «{ $group }» спрошена.
poll-sent-short = Вопрос задан.
poll-sent-later = ✅ Спрошу группу «{ $group }», когда закончится тихое время.
poll-sent-later-short = Спрошу позже.
poll-closed-short = Опрос закончен. Группа увидит результат.
poll-cancelled-short = Опрос отменён.
poll-cancel-ask = Точно отменить? У опроса «{ $question }» не будет результата, и вернуть его нельзя.
poll-until-short = Новый срок записан.
poll-added-short = Добавлено. Теперь за него могут голосовать все.
poll-merged-short = Объединено. Ответы будут считаться вместе.
poll-merge-which = Какой вариант прибавить к другому? Ни один ответ не пропадёт.
poll-merge-into = К какому варианту прибавить «{ $option }»?
poll-no-repeat-short = Больше не повторяю.
poll-changed-meanwhile = Кто-то только что внёс изменение. Пожалуйста, откройте опрос ещё раз и посмотрите.
poll-nudge = 📊 В группе «{ $group }» ждут и Вашего мнения: <b>{ $question }</b>
poll-nudged = Я напомнил тем, кто ещё не ответил. Кто они, не показываю никому.
poll-nudged-already = Сегодня я уже напоминал. Снова можно будет завтра.
poll-nudge-quiet = Сейчас у группы тихое время. Напомните, пожалуйста, позже.
held-poll-open = 📊 Новый вопрос «{ $question }»
held-poll-close = 🏁 Результат опроса «{ $question }»
held-poll-again = 🔁 Повторный опрос «{ $question }»
held-poll-nudge = 🔔 Напоминание ответить: «{ $question }»

## Series: meetings that repeat
series-every =
    { $weekday ->
        [0] каждый понедельник
        [1] каждый вторник
        [2] каждую среду
        [3] каждый четверг
        [4] каждую пятницу
        [5] каждую субботу
       *[6] каждое воскресенье
    }
series-week =
    { $week ->
        [1] { $weekday ->
                [2] в первую среду
                [4] в первую пятницу
                [5] в первую субботу
                [6] в первое воскресенье
                [0] в первый понедельник
                [1] в первый вторник
               *[3] в первый четверг
            }
        [2] { $weekday ->
                [2] во вторую среду
                [4] во вторую пятницу
                [5] во вторую субботу
                [6] во второе воскресенье
                [0] во второй понедельник
                [1] во второй вторник
               *[3] во второй четверг
            }
        [3] { $weekday ->
                [2] в третью среду
                [4] в третью пятницу
                [5] в третью субботу
                [6] в третье воскресенье
                [0] в третий понедельник
                [1] в третий вторник
               *[3] в третий четверг
            }
        [4] { $weekday ->
                [2] в четвёртую среду
                [4] в четвёртую пятницу
                [5] в четвёртую субботу
                [6] в четвёртое воскресенье
                [0] в четвёртый понедельник
                [1] в четвёртый вторник
               *[3] в четвёртый четверг
            }
       *[5] { series-last }
    }
series-last =
    { $weekday ->
        [2] в последнюю среду
        [4] в последнюю пятницу
        [5] в последнюю субботу
        [6] в последнее воскресенье
        [0] в последний понедельник
        [1] в последний вторник
       *[3] в последний четверг
    }
series-rhythm =
    { $rhythm ->
        [weekly] { series-every } { $at }
        [fortnightly] раз в две недели, { weekday-on } { $at }
        [monthly_date] { $day }-го числа каждого месяца{ $short ->
            [yes] {" "}(если месяц короче – в последний день)
           *[no] {""}
        } { $at }
        [monthly_weekday] { series-week } каждого месяца { $at }
        [monthly_last] { series-last } каждого месяца { $at }
       *[quarterly] раз в три месяца, { series-week } месяца { $at }
    }
button-repeat = 🔁 Повторять
button-series = 🔁 Встреча повторяется
button-series-apply = 🔁 Так и дальше
button-series-yes = ✅ Да, повторять
button-series-apply-yes = ✅ Да, и дальше
button-series-end = Больше не повторять
button-series-end-yes = Да, больше не повторять
button-series-skip = 🚫 В этот день не встречаемся
button-series-hold = ✅ Всё-таки встречаемся
button-series-move = 🕐 В другое время
button-series-day = { $skipped ->
        [yes] 🚫 не будет: { $day }
       *[no] 🗓 { $day }
    }
button-series-no-end = Без даты окончания
button-series-months =
    { $months ->
        [3] 3 месяца
        [6] Полгода
        [12] Год
        [one] { $months } месяц
        [few] { $months } месяца
       *[many] { $months } месяцев
    }
button-holidays-skip = В праздники не встречаемся
button-holidays-meet = Встречаемся и в праздники
button-holidays-ask = Каждый раз спрашивать меня
series-ask-rhythm =
    Как часто повторять встречу «{ $title }»?

    Первый раз – { $when }.
series-ask-until =
    Как долго повторять?

    Нажмите кнопку или напишите последний день, например: <i>31 мая</i>. Закончить можно в любой момент.
series-ask-holidays =
    { $days ->
        [one] Один из этих дней – праздник:
       *[other] Некоторые из этих дней – праздники:
    }
    { $list }

    Как поступить?
series-preview =
    Всё верно?

    🔁 Встречаемся { $rhythm }.
series-preview-until = Последний день: { $day }.
series-preview-no-end = Даты окончания нет.
series-preview-known =
    { $days ->
        [one] О каждой встрече я расскажу группе за { $days } день.
        [few] О каждой встрече я расскажу группе за { $days } дня.
       *[many] О каждой встрече я расскажу группе за { $days } дней.
    }
series-holidays-skip = В праздники не встречаемся.
series-holidays-meet = Встречаемся и в праздники.
series-holidays-ask = О праздничных днях каждый раз спрошу Вас.
series-next-days = Ближайшие встречи:
series-no-days = Больше встреч не предвидится.
series-begun = ✅ Теперь встреча повторяется.
series-note = 🔁 <b>{ $title }</b>
    Теперь встречаемся { $rhythm }.
series-note-until = Последний раз – не позже чем { $day }.
series-screen = 🔁 <b>{ $title }</b>
    { $rhythm }
series-day = <b>{ $title }</b>
    { $when }

    { $skipped ->
        [yes] В этот день встречи не будет. Группе об этом пока ничего не сказано.
       *[no] Об этой встрече группа пока не знает.
    }
series-skipped = В этот день встречи не будет.
series-held = Встреча в этот день состоится.
series-apply =
    Так будет и дальше?

    🔁 Встречаемся { $rhythm }.

    Ближайшие встречи:
    { $days }

    Группе я об этом расскажу.
series-applied = ✅ Теперь так будет всегда.
series-end =
    Больше не повторять встречу «{ $title }»?

    Встречи, о которых группа уже знает, останутся. Их можно отменить отдельно.
series-ended-short = Больше не повторится.
series-ended =
    🔁 Встречи «{ $title }» в группе «{ $group }» подходят к концу: следующая – последняя.

    Если хотите продолжить, откройте эту встречу и нажмите «Повторять».
series-holiday =
    Встреча «{ $title }» в группе «{ $group }» выпадает на праздник: { $when } – { $holiday }.

    Встречаетесь?
button-series-holiday-meet = ✅ Встречаемся
button-series-holiday-skip = 🚫 Не встречаемся
series-gone = Эта встреча больше не повторяется. Откройте «Встречи», чтобы увидеть, что впереди.
series-already = Эта встреча уже повторяется.
series-day-past = Этот день уже прошёл.
clash-meeting = ⚠️ В это же время у Вас: «{ $title }», { $when }, группа «{ $group }».
clash-worker = ⚠️ В это же время у социального работника группы другая встреча.
button-as-said = { $words }

## Consent rounds

button-decision-change = ✏️ Предложить иначе
button-propose = 🤝 Внести предложение
button-consent-open = ⏳ { $words }
button-consent-answer = ✍️ Ответить лично
button-consent-support = 👍 Поддерживаю
button-consent-live-with = 👌 Могу согласиться
button-consent-object = ✋ Возражаю
button-consent-send = ✅ Отправить группе
button-consent-reasons = ✋ Возражения: { $count }
button-consent-amend = ✏️ Изменить предложение
button-consent-close = 🏁 Завершить сейчас
button-consent-close-yes = Да, завершить
button-consent-withdraw = ↩️ Отозвать
button-consent-withdraw-yes = Да, отозвать
button-consent-rule = ⚙️ Сколько должно ответить
button-consent-share =
    { $chosen ->
        [yes] ✅ Не менее { $percent } %
       *[no] Не менее { $percent } %
    }
button-days =
    { $days ->
        [1] До завтрашнего вечера
        [7] До вечера через неделю
       *[other] До вечера через { $days } дня
    }
button-edit-deadline = Изменить срок
sent-without-sound = 🌙 Сейчас в группе тихое время: сообщение придёт без звука.
consent-head =
    { $version ->
        [1] 🤝 <b>Предложение</b>
       *[other] 🤝 <b>Предложение, изменённое (№ { $version })</b>
    }
consent-invite = Можем ли мы так договориться? Пожалуйста, ответьте лично – группа увидит только общий итог.
consent-until = Ответить можно до: { $when }
consent-answered = Ответили: { $answered } из { $reached }
consent-card-older = 🤝 Это предложение изменили. Новое – ниже. Пожалуйста, прочитайте его и ответьте ещё раз.
consent-withdrawn-line = ↩️ Предложение отозвано. Спасибо всем, кто ответил!
consent-outcome =
    { $outcome ->
        [adopted] ✅ Принято: возражений нет.
        [objected] ✋ Пока не принято: есть возражения.
       *[too_few] ⏳ Пока не принято: ответило слишком мало людей.
    }
consent-result =
    🤝 <b>Согласование предложения закончилось</b>

consent-next =
    { $outcome ->
        [adopted] Спасибо! Решение записано в список решений группы.
        [objected] Спасибо за откровенность! Организаторы прочтут доводы и подумают, как изменить предложение.
       *[too_few] Спасибо тем, кто ответил! Организаторы решат, спросить ли ещё раз.
    }
consent-rule = Вы ещё не ответили. Предложение будет принято, если никто не возразит и ответят не менее { $percent } % тех, кому я могу написать лично.
consent-own =
    { $stance ->
        [support] Ваш ответ: 👍 поддерживаю
        [live_with] Ваш ответ: 👌 могу согласиться
       *[object] Ваш ответ: ✋ возражаю
    }
consent-own-reason = Довод:
consent-own-draft = ✋ Вы начали возражать, но довода ещё нет, поэтому возражение не засчитано. Нажмите «Возражаю» и напишите, что в предложении мешает.
consent-noted =
    { $stance ->
        [support] Спасибо! Записано: Вы поддерживаете.
       *[live_with] Спасибо! Записано: Вы можете согласиться.
    }
consent-unknown = Такого предложения больше нет.
consent-closed = Ответить уже нельзя: согласование закончилось.
consent-older-version = Предложение только что изменили, а эта кнопка – от прежнего. Пожалуйста, прочитайте новое и ответьте ещё раз.
consent-settled = Здесь уже что-то изменилось. Пожалуйста, посмотрите, как обстоит дело сейчас.
objection-ask =
    Что в этом предложении мешает или повредит группе? Напишите в нескольких словах (до { $limit } знаков). Довод – против предложения, а не против человека.

    🔒 Конфиденциально, но не анонимно: организаторы увидят довод и Ваше имя, чтобы поговорить с Вами. Группа не увидит ни того, ни другого. Когда предложение примут или отзовут, я удалю и то и другое.
objection-needs-reason = Пожалуйста, напишите довод: что именно в предложении мешает? Например: <i>слишком дорого для семей с несколькими детьми</i>. Без довода я не могу засчитать возражение.
objection-too-long = Слишком длинно: { characters }, а можно до { $limit }. Пожалуйста, напишите короче.
objection-noted = ✋ Спасибо, что сказали! Организаторы прочтут Ваш довод. Пока согласование не закончилось, ответ можно изменить.
objection-older-version = ⚠️ Пока Вы писали, предложение изменили, поэтому Ваш довод я не передал. Пожалуйста, прочитайте новое. Если Вы всё ещё возражаете, нажмите «Возражаю».
objection-too-late = ⚠️ Пока Вы писали, согласование закончилось, и засчитать возражение я уже не смог. Пожалуйста, скажите о нём кому-нибудь из организаторов.
consent-again = Предложение в группе «{ $group }», на которое Вы ответили, изменили. Что Вы скажете теперь?
consent-unfinished = Вы начали возражать против предложения в группе «{ $group }», но довода ещё нет. Напишете?
consent-notice = 🤝 Группа «{ $group }»
consent-objected = ✋ Есть возражения. Группа этого не видит. Прочитайте доводы и, если нужно, измените или отзовите предложение.
consent-then = Можно изменить предложение и спросить ещё раз или отозвать его.
consent-reasons =
    ✋ <b>Доводы</b>

    🔒 Только для организаторов. Пожалуйста, не рассказывайте, кто возразил.
consent-close = Завершить сейчас? Пока ответили { $answered } из { $reached }. Итог узнает вся группа.
consent-closed-now = Завершено.
consent-withdraw =
    Отозвать это предложение? Группа увидит, что оно отозвано.
consent-withdrawn-now = Отозвано.
consent-group-rule =
    <b>Как договаривается группа «{ $group }»</b>

    Предложение принимается, если никто не возражает и отвечают не менее { $percent } % тех, кому я могу написать лично. Сколько должно ответить? Изменение коснётся следующих предложений.
consent-ask-words =
    Что Вы предлагаете группе? Напишите коротко и ясно (до { $limit } знаков). Например:
    <i>Встречаемся в первый четверг каждого месяца в 18:30 в библиотеке.</i>
consent-ask-amended = Как это будет звучать теперь? Напишите всё заново (до { $limit } знаков). Всех, кто уже ответил, я спрошу ещё раз.
consent-words-before = До сих пор:
consent-ask-deadline =
    До какого времени можно ответить? Нажмите кнопку или напишите, например:
    <i>в пятницу в 18:00</i>
consent-preview = Всё верно? Группа «{ $group }» увидит это:
consent-sent = ✅ Отправлено группе.
consent-changed-meanwhile = ⚠️ Пока Вы писали, кто-то другой изменил это предложение. Вот как оно выглядит теперь – Ваше изменение не сохранено.
consent-not-amended = Это то же самое, что и раньше. Измените, пожалуйста, текст или нажмите «Закончить».
proposal-too-long = Слишком длинно: { characters }, а можно до { $limit }. Пожалуйста, напишите короче.
held-consent-close = 🤝 Завершение согласования предложения «{ $words }» ({ $due })
## Privacy

button-privacy = 🔒 Что я о Вас храню
button-mydata = 📄 Что обо мне хранится
button-forget = 🗑 Забыть меня
button-forget-yes = 🗑 Да, забудьте меня
button-consents = 🤝 Моё согласие
button-consent-revoke = ✖️ Отозвать согласие
group-privacy =
    🔒 <b>Что я здесь храню</b>

    Ваши разговоры в группе я не храню. Я знаю только то, что мне нажали или написали: имя, язык, ответ о встрече. Группе показываю только числа.

    Лично Вы увидите всё о себе и сможете попросить Вас забыть.
mydata = 📄 Всё, что хранится о Вас в Kopā { $day }.
mydata-file = Kopā-мои-данные
mydata-nothing = О Вас ничего не хранится.
mydata-person =
    Ваше имя: { $person_name }. Язык: { $language ->
        [lv] латышский
        [ru] русский
        [uk] украинский
       *[other] английский
    }. { $reach ->
        [started] Писать Вам лично можно.
        [blocked] Писать Вам лично нельзя: Вы меня заблокировали.
       *[other] Писать Вам лично пока нельзя.
    } Напоминания: { $reminder_choice ->
        [day_before] за день
        [two_hours_before] за два часа
        [morning_of] утром того же дня
        [week_and_day_before] за неделю и за день
        [none] не нужны
       *[other] как обычно
    }. Сообщений в неделю: { $weekly_pushes ->
        [0] сколько нужно
       *[other] до { $weekly_pushes }
    }. { $office ->
        [operator] Вы отвечаете за этот Kopā.
        [worker] Вы ведёте группы как работник.
       *[other] { "" }
    } Имя стало известно { $seen_at }.
mydata-survey = Результаты анонимного опроса читаете только Вы (опрос { $state ->
        [draft] пока черновик
        [open] открыт
        [closing] закрывается
        [closed] закрыт
       *[other] отменён
    }).
mydata-push = Вам отправлено сообщение: { $sent_at }. Храню восемь дней, чтобы не писать слишком часто.
mydata-consent = Согласие на анонимные опросы: { $given_on }, текст № { $version }.
mydata-groups = Вы работник группы «{ $groups_title }» с { $created_at }.
mydata-member =
    Группа «{ $groups_title }»: { $present ->
        [0] Вы были в ней раньше
       *[other] Вы в ней состоите
    }, { $role ->
        [organiser] организатор
       *[other] участник
    }, знаю с { $joined_at }. { $muted ->
        [0] { "" }
       *[other] Об этой группе я Вам не пишу.
    }
mydata-rsvp =
    Встреча «{ $meeting_title }», { $starts_at }: { $answer ->
        [coming] приду
        [maybe] может быть
       *[other] не приду
    }, с Вами ещё { $companions }. Ответ дан { $answered_at }.
mydata-guest = Встреча «{ $meeting_title }»: Вы записали { $guest_name } ({ $entered_at }).
mydata-meeting = Встречу «{ $meeting_title }» ({ $starts_at }) Вы назначили { $planned_at }.
mydata-meeting-change =
    Встреча «{ $meeting_title }»: { $kind ->
        [planned] назначили
        [moved] перенесли
        [placed] сменили место
        [online] перенесли в интернет
       *[cancelled] отменили
    } { $changed_at }.
mydata-poll = Вопрос «{ $poll_question }» Вы задали { $asked_at }.
mydata-poll-option = К вопросу «{ $poll_question }» Вы добавили ответ «{ $poll_option_label }».
mydata-poll-vote = Вопрос «{ $poll_question }»: Вы ответили «{ $chosen }» ({ $voted_at }).
mydata-link =
    Вы создали одноразовую ссылку { $purpose ->
        [organiser] для организатора
       *[other] для работника
    }; она действует до { $expires_at }.
mydata-dialog = Незаконченный разговор со мной: { $dialog_state }. Исчезнет { $expires_at }.
mydata-outbox = Сообщение, которое ждёт отправки Вам с { $planned_at }.
mydata-posted = Помню, какое сообщение в нашей переписке исправлять, а не присылать заново ({ $posted_at }).
mydata-chat-pause = Telegram просит не писать Вам до { $until_at }.
mydata-inbox = Ваше сообщение, которое ещё обрабатывается ({ $received_at }).
mydata-sealed = Запечатанные ответы в опросах, которые ещё не закрыты: { $count }. Увидеть и изменить их можно в самом опросе.
forget-ask =
    <b>Забыть Вас?</b>

    Исчезнет:
    • Ваше имя, язык и настройки
    • участие в группах: { $groups }
    • ответы о встречах: { $answers }
    • записанные Вами люди: { $guests }
    • ответы в ещё не закрытых опросах: { $sealed }

    Останется:
    • ответы в закрытых анонимных опросах – никто уже не может сказать, какие из них Ваши
    • то, о чём группа уже договорилась: встречи, решения, числа
    • эта переписка в Вашем телефоне – удалить её можете только Вы
    • зашифрованные резервные копии; они исчезнут за { $backups } дней

    Это произойдёт в течение минуты, и вернуть ничего будет нельзя.
forget-worker = Ваши группы перейдут к оператору.
forget-look-again = Пожалуйста, ещё раз прочитайте, что исчезнет.
forget-nobody = О Вас ничего не хранится, так что и забывать нечего.
forget-operator = Без Вас за группы некому будет отвечать: другого оператора нет. Пока его нет, забыть Вас нельзя. Если Kopā больше не нужен, попросите остановить его и удалить его данные на сервере.
forgotten-now = Хорошо. Через минуту я не буду знать о Вас ничего.
farewell =
    Всё о Вас удалено. Спасибо, что были вместе с нами!

    Эту переписку в своём телефоне Вы можете удалить сами. Если захотите вернуться, откройте ссылку своей группы.
worker-left = Работник группы «{ $group }» больше не с Kopā. Теперь за группу отвечаете Вы.
consents =
    <b>Ваше согласие на анонимные опросы</b>

    { $given ->
        [yes] Вы согласились { $day }. Согласие можно отозвать в любой момент; тогда я удалю Ваши ответы в опросах, которые ещё не закрыты. Из закрытых опросов их не убрать: никто не знает, какие из них Ваши.
       *[no] Сейчас Вашего согласия нет. Я спрошу о нём перед первым вопросом и без него не приму ни одного ответа.
    }
consent-revoked = Согласие отозвано, ответы в незакрытых опросах удалены.
mydata-series = Вы запланировали повторяющуюся встречу «{ $series_title }».

## Как часто писать

button-pushes = 📬 Как часто писать
pushes =
    📬 Сколько раз в неделю мне можно писать Вам без Вашей просьбы?

    Напоминания и изменения придут всегда. Остальное подождёт и придёт всё вместе.
pushes-choice = { $limit ->
    [0] Сколько нужно
    [one] До { $limit } раза в неделю
    [few] До { $limit } раз в неделю
    [many] До { $limit } раз в неделю
   *[other] До { $limit } раза в неделю
}
pushes-noted = Записано.
pushes-kept = 📬 Это сообщение подождало, чтобы не беспокоить Вас слишком часто. Если накопилось несколько сообщений, остальные придут без звука.

## Sign-up lists

button-sign-ups = 📝 Запись
button-sign-up-make = ➕ Новый список
button-sign-up = 📝 Открыть список
button-sign-up-list =
    { $state ->
        [open] 📝 { $title }
       *[closed] ✔️ { $title }
    }
button-take = ✋ Записываюсь
button-take-waiting = ⏳ В очередь на место
button-take-line =
    { $full ->
        [yes] ⏳ В очередь: { $label }
       *[no] ✋ { $label }
    }
button-for-somebody = ➕ Записать другого
button-give-up = ↩️ Отдаю своё место
button-take-off = ↩️ Убрать: { $what }
button-line = { $label }
button-sign-up-names = 📋 Список с именами
button-sign-up-paper = 🖨 Для печати (PDF)
button-sign-up-workbook = 📊 Таблица (XLSX)
button-sign-up-places = 🔢 Места
button-sign-up-end = 📅 Срок
button-sign-up-close = 🏁 Закрыть список
button-sign-up-again = ▶️ Открыть снова
button-sign-up-cancel = ❌ Отменить список
button-sign-up-cancel-yes = Да, отменить
button-sign-up-change-yes = ✅ Да, изменить
button-places = { $places }
button-no-limit = Мест хватит всем
button-no-end = Без срока
button-names-hidden = Имена видят только организаторы
button-names-shown = Имена видит вся группа
button-one-line = Каждый выбирает одно
button-many-lines = Можно выбрать несколько
button-edit-public = 👥 Кто видит имена
button-edit-several = Сколько можно выбрать
sign-ups = Списки записи группы «{ $group }»
sign-ups-none = У группы «{ $group }» списков записи пока нет.
sign-up-ask-title =
    На что записываемся? Напишите коротко (до { $limit } знаков). Например:
    <i>Поездка в Цесис 12 мая</i>
sign-up-ask-lines =
    Сколько мест? Нажмите кнопку или напишите число.

    Если есть несколько групп или времён, напишите каждую в своей строке и число мест за ней (до { $limit } строк). Например:
    <i>10:00 – 5
    14:00 – 8</i>
sign-up-ask-end =
    До какого времени можно записаться? Нажмите кнопку или напишите, например:
    <i>в пятницу в 18:00</i>
sign-up-ask-public = Кто будет видеть, кто записался?
sign-up-ask-several = Может ли один человек записаться в несколько строк?
sign-up-ask-name =
    Кого записать? Напишите имя одного человека (до { $limit } знаков) – мамы, соседа или друга, у которого нет телефона.

    Имя увидят только организаторы. Если что-то изменится, я скажу Вам.
sign-up-ask-places = Сколько мест будет теперь? Нажмите кнопку или напишите число.
sign-up-which-line = В какую строку?
sign-up-places-preview =
    { $places ->
        [0] Теперь мест хватит всем.
        [one] Теперь будет { $places } место.
        [few] Теперь будет { $places } места.
       *[other] Теперь будет { $places } мест.
    } { $up ->
        [0] { $down ->
            [0] Ни для кого ничего не изменится.
           *[other] С места в очередь перейдут: { $down } (те, кто записался последним). Я скажу им лично.
        }
       *[other] Из очереди место получат: { $up }. Я скажу им лично.
    } Изменить?
sign-up-too-long = Слишком длинно: { characters }, а можно до { $limit }. Пожалуйста, напишите короче.
sign-up-lines-unclear = Не понял. Напишите число мест от 1 до { $limit } или не меньше двух строк, каждую со своим числом мест.
sign-up-lines-many = Строк слишком много: Вы написали { $given }, а можно до { $limit }.
sign-up-line-twice = Строка «{ $label }» встречается дважды. Пожалуйста, назовите каждую по-своему.
sign-up-places-wrong = Мест может быть от 1 до { $limit }. Пожалуйста, напишите число.
sign-up-figures = Числа: сколько записалось / сколько мест. ⏳ – сколько ждёт в очереди.
sign-up-taken =
    { $places ->
        [0] Записались: { $taken }. Мест хватит всем.
       *[other] Записались: { $taken } из { $places }. Свободных мест: { $free }.
    }
sign-up-waiting = ⏳ Ждут в очереди: { $waiting }
sign-up-until = Записаться можно до: { $when }
sign-up-names-line =
    { $public ->
        [yes] 👥 Кто записался, видят все.
       *[no] 🔒 Кто записался, видят только организаторы.
    }
sign-up-closed-line = 🏁 Список закрыт. Своё место ещё можно отдать.
sign-up-cancelled-line = ❌ Этот список отменён.
sign-up-has-place = Спасибо! Место за Вами.
sign-up-waits =
    { $told ->
        [yes] Все места заняты. Вы в очереди под № { $number }. Когда место освободится, я напишу Вам лично.
       *[no] Все места заняты. Вы в очереди под № { $number }. Чтобы я мог Вам сказать, нажмите «Записать другого», а потом «Start».
    }
sign-up-given-up = Место освобождено. Спасибо, что сказали!
sign-up-not-on-it = Вас в этом списке нет.
sign-up-choose-privately = У Вас здесь несколько мест. Нажмите «Записать другого» – там можно выбрать, какое отдать.
sign-up-unknown = Такого списка больше нет.
sign-up-closed = Записаться уже нельзя: список закрыт. Спросите организаторов.
sign-up-on-it-already = Вы уже в списке. Если хотите другую строку, сначала отдайте своё место.
sign-up-name-too-long = Имя слишком длинное. Пожалуйста, напишите короче.
sign-up-name-twice = Этого человека Вы уже записали. Пожалуйста, напишите другое имя.
sign-up-too-many-others = Столько людей одному записать нельзя. Пусть остальных запишет кто-нибудь другой.
sign-up-other-noted = ✅ Записано.
sign-up-own =
    { $who ->
        [self] { $number ->
            [0] ✅ У Вас есть место
           *[other] ⏳ Вы в очереди под № { $number }
        }
       *[other] { $number ->
            [0] ✅ { $name }: место есть
           *[other] ⏳ { $name }: в очереди под № { $number }
        }
    }
sign-up-moved-up =
    { $who ->
        [self] 🎉 Освободилось место, и теперь оно Ваше! Если Вы уже не можете, пожалуйста, отдайте его следующему.
       *[other] 🎉 Освободилось место, и теперь его получает { $name }. Пожалуйста, передайте!
    }
sign-up-moved-down =
    { $who ->
        [self] Мест стало меньше, поэтому теперь Вы в очереди под № { $number }. Простите! Когда место освободится, я напишу.
       *[other] Мест стало меньше, поэтому { $name } теперь в очереди под № { $number }. Простите! Когда место освободится, я напишу.
    }
sign-up-ended = 🏁 Список закрыт. С местом: { $taken }. Ждут в очереди: { $waiting }.
sign-up-nobody = Пока никто не записался.
sign-up-waits-short = ждёт в очереди
sign-up-has-place-short = есть место
sign-up-cancel =
    Отменить этот список? Группа увидит, что он отменён.

    { $count ->
        [0] В списке ещё никого нет.
       *[other] В списке: { $count }. Пожалуйста, скажите им, почему.
    }
sign-up-file = Список записи
sign-up-file-sent = Список с именами. Он только для организаторов – храните его, пожалуйста, так, чтобы другие его не читали.
sign-up-column-line = Строка
sign-up-column-number = №
sign-up-column-name = Имя
sign-up-column-state = Место
sign-up-column-came = ✓
held-sign-up-close = 📝 Закрытие списка «{ $title }» ({ $due })
## Agreement

button-norms = 🌿 Наши договорённости
button-norms-begin = 🌿 Начать договариваться
button-norms-stage = 🧭 Этап группы
button-norms-rhythm = ⏱ Как часто спрашивать
button-norms-at =
    { $stage ->
        [beginning] 🌱 Мы только начинаем
        [middle] 🌳 Мы в середине пути
       *[ending] 🍂 Скоро закончим
    }
button-norms-every =
    { $days ->
        [1] Каждый день
        [7] Раз в неделю
        [one] Раз в { $days } день
        [few] Раз в { $days } дня
       *[many] Раз в { $days } дней
    }
button-norms-card = 🌿 Читать договорённости
button-norm =
    { $state ->
        [adopted] ✅ { $topic }
        [collecting] 💬 { $topic } – ждём мысли
        [merging] 🧺 { $topic } – мысли собраны
        [deciding] ⏳ { $topic } – согласуем
        [set_aside] 💤 { $topic } – отложено
       *[retired] 🗄 { $topic } – больше не действует
    }
button-norm-propose = ✍️ Предложить лично
button-norm-close = 🧺 Хватит, показать мысли
button-norm-answer = ✍️ Ответить на предложение
button-norm-ideas = 🧺 Что предложили
button-norm-ask-again = 🔁 Спросить группу ещё раз
button-norm-set-aside = 💤 Пока отложить
button-norm-write = ✍️ Написать свою мысль
button-norm-write-more = ✍️ Написать ещё одну
button-norm-withdraw = ↩️ Забрать свои мысли
button-norm-rewrite = ✏️ Написать иначе
button-norm-send = ✅ Отправить
button-norm-send-anyway = ✅ Отправить как есть
button-norm-drop = Не отправлять
button-norm-pick =
    { $picked ->
        [yes] ✅ { $number }
       *[no] ▫️ { $number }
    }
button-norm-word-picked = ✍️ Составить из отмеченного
button-norm-word-own = ✍️ Написать своими словами
button-norm-usual-why = Хватит причины из вопроса
button-norm-edit-why = Изменить причину
norm-topic =
    { $topic ->
        [confidentiality] Что остаётся между нами
        [writing] Когда мы пишем
        [listening] Как мы слушаем
        [judging] Говорить без оценок
        [languages] Языки
        [worker] Что делает специалист
        [deciding] Как мы решаем
        [disagreeing] Если не согласны
        [tasks] Кто о чём заботится
        [stories] Фотографии и истории
        [hardship] Если кому-то тяжело
        [ending] Когда группа закончится
       *[other] Что ещё важно
    }
norm-question-head = 🌿 <b>Наши договорённости: { $topic }</b>
norm-question =
    { $topic ->
        [confidentiality] Что из сказанного здесь остаётся только между нами? Подумайте и о телефоне: где я, когда это читаю? Кто ещё видит мой экран? Что можно вынести из группы, а когда молчать нельзя?
        [writing] Когда мы пишем в чат группы, а когда даём друг другу отдохнуть? Для чего этот чат, а для чего нет?
        [listening] Как мы будем слушать друг друга, чтобы слово было у каждого, и у самых тихих?
        [judging] Что помогло бы Вам говорить открыто и не бояться оценок?
        [languages] На каких языках мы говорим и пишем? Как помогаем тому, кто чего-то не понял?
        [worker] Чего мы ждём от специалиста и организаторов, а что делаем сами?
        [deciding] Как мы решаем: договариваемся, голосуем или иначе? Что делаем, если договориться не вышло?
        [disagreeing] Как сказать, что чужое предложение нам не подходит, и никого не обидеть?
        [tasks] Кто о чём заботится? Что делаем, если кто-то не может выполнить обещанное?
        [stories] Какие фотографии и истории можно показывать вне группы и кого сначала спросить?
        [hardship] В одной семье трудное время. Что мы делаем, чего не делаем и как спрашиваем, что нужно?
        [ending] Как мы попрощаемся? Что будет с чатом, фотографиями и тем, что мы друг о друге знаем?
       *[other] Что ещё для Вас важно, чтобы в этой группе было хорошо?
    }
norm-why =
    { $topic ->
        [confidentiality] Почему: человек рассказывает, только когда знает, где рассказ остановится. Граница одна: если кому-то грозит опасность, надо искать помощь.
        [writing] Почему: вечером всем нужен отдых, а поток сообщений утомляет быстрее работы.
        [listening] Почему: кого не выслушали, тот больше не рассказывает.
        [judging] Почему: на ошибках учатся, только если о них можно говорить.
        [languages] Почему: кто не понимает, тот остаётся в стороне и часто молчит.
        [worker] Почему: когда ясно, кто что делает, никто не выгорает и никто не ждёт напрасно.
        [deciding] Почему: о том, как решали, спорят чаще, чем о самом решении.
        [disagreeing] Почему: открытое «нет» группе помогает, скрытое – разделяет.
        [tasks] Почему: когда отвечают все, не отвечает никто.
        [stories] Почему: из интернета ничего не вернуть, а дети сами отказаться не могут.
        [hardship] Почему: в трудную минуту и доброе намерение может ранить, если об этом не говорили заранее.
        [ending] Почему: хорошее завершение помогает сохранить то, что мы вместе нашли.
       *[other] Почему: у каждой группы есть своё, о чём не знает ни один список вопросов.
    }
norm-example =
    { $topic ->
        [confidentiality] Например: <i>Услышанное здесь другим не рассказываем. Читаем там, где экран не видят другие. Если кому-то грозит опасность, ищем помощь.</i>
        [writing] Например: <i>Пишем с 8 до 21. Если срочно – звоним.</i>
        [listening] Например: <i>Говорим по одному и не перебиваем.</i>
        [judging] Например: <i>Не даём советов, пока о них не попросят.</i>
        [languages] Например: <i>Каждый пишет на своём языке, а мы помогаем перевести.</i>
        [worker] Например: <i>Специалист помогает разговору, а решаем мы сами.</i>
        [deciding] Например: <i>Ищем то, с чем могут жить все.</i>
        [disagreeing] Например: <i>Говорим о предложении, а не о человеке.</i>
        [tasks] Например: <i>У каждого дела один хозяин. Если не может, говорит вовремя.</i>
        [stories] Например: <i>Фотографии детей без согласия родителей нигде не показываем.</i>
        [hardship] Например: <i>Сначала спрашиваем, нужна ли помощь и какая.</i>
        [ending] Например: <i>На последней встрече каждый говорит, что уносит с собой.</i>
       *[other] Например: <i>Начинаем и заканчиваем вовремя.</i>
    }
norm-invite = Что предложите Вы? Напишите мне лично в нескольких словах. Никто не увидит, кто что написал.
norm-until = Жду мысли до: { $when }
norm-card-closed = 🌿 <b>Наши договорённости: { $topic }</b>

    Спасибо за мысли! Теперь организаторы составят из них предложение и спросят всю группу.
norm-unnamed = 🔒 Организаторы прочитают Ваши слова, но не узнают, кто их написал. Правда, узнать могут и по рассказу, поэтому пишите так, как сказали бы всем.
norm-own-ideas = <b>Вы предложили:</b>
norm-idea-ask = Напишите одну мысль на своём языке (до { $limit } знаков). Перед отправкой Вы её ещё увидите.
norm-idea-preview = Отправить так?
norm-names = ⚠️ Здесь кто-то назван: <b>{ $names }</b>. Норма – обо всех нас, и человек может почувствовать, что на него показали пальцем. Напишете без имени?
norm-idea-sent = Спасибо! Ваша мысль добавлена к остальным.
norm-ideas-withdrawn = Мысли возвращены. Захотите – напишите заново.
norm-ideas-enough = На один вопрос можно предложить не больше мыслей, чем { $limit }. Хотите другую – сначала заберите свои мысли.
norm-collecting-over = На этот вопрос мыслей больше не жду: организаторы уже составляют предложение. О нём спросят и Вас.
norm-unknown = Такого вопроса больше нет.
norm-too-long = Это слишком длинно: { characters }, а можно до { $limit }. Пожалуйста, напишите короче.
norm-too-short = Пожалуйста, напишите несколько слов, например: <i>Начинаем и заканчиваем вовремя.</i>
norm-ideas =
    🧺 <b>{ $topic }</b> – что предложили в группе «{ $group }»

    Похожее сложено вместе. Отметьте, что надо учесть, и составьте из этого норму. Кто что написал, не знаю и я.
norm-ideas-none =
    🧺 <b>{ $topic }</b> – в группе «{ $group }» на этот раз никто ничего не предложил

    Так бывает: может быть, вопрос пока не важен. Можно отложить его, спросить ещё раз или написать предложение своими словами.
norm-heap =
    { $count ->
        [one] Похожее написали { $count } раз
        [few] Похожее написали { $count } раза
       *[many] Похожее написали { $count } раз
    }
norm-more = … Остальное сюда уже не помещается.
norm-settled = Здесь уже что-то изменилось. Пожалуйста, посмотрите, как сейчас.
norm-set-aside = Отложено. Вернуться можно в любое время.
norm-closing-now = Мысли собраны. Сейчас пришлю.
norm-ask-words = Как будет звучать норма? Напишите коротко, от слова «мы» (до { $limit } знаков).
norm-ask-why = Почему это для нас важно? Напишите одно предложение (до { $limit } знаков) или оставьте причину из вопроса:
norm-preview = Я спрошу группу «{ $group }», можем ли мы так договориться:
norm-dated =
    { $review ->
        [none] Действует с: { $adopted } · редакция { $version }
       *[other] Действует с: { $adopted } · редакция { $version } · пересмотрим: { $review }
    }
norm-state =
    { $state ->
        [collecting] 💬 Ждём мысли – предложить лично может каждый.
        [merging] 🧺 Мысли собраны, организаторы составляют предложение.
        [deciding] ⏳ О новом тексте сейчас спрашиваем всю группу.
        [set_aside] 💤 Пока отложено.
       *[other] 🗄 Больше не действует.
    }
norm-was =
    { $ended ->
        [retired] • { $words } ({ $since } – { $until }, отменено)
       *[changed] • { $words } ({ $since } – { $until }, изменено)
    }
norm-history = <b>Как было раньше</b>
norms-card =
    { $count ->
        [0] 🌿 <b>Наши договорённости</b>

            Сейчас не действует ни одна норма.
       *[other] 🌿 <b>Наши договорённости</b> · редакция { $version }
    }
norms =
    { $count ->
        [0] 🌿 <b>Договорённости группы «{ $group }»</b>

            Пока ничего не принято. Если на какой-то вопрос мы ждём мысли, он ниже.
       *[other] 🌿 <b>Договорённости группы «{ $group }»</b> · редакция { $version }
    }
norms-none = У группы «{ $group }» договорённостей пока нет. Их начинает организатор группы.
norms-none-organiser =
    🌿 <b>Договорённости группы «{ $group }»</b>

    Я буду по одному задавать группе вопросы о том, как нам быть вместе, и к каждому скажу, почему об этом стоит говорить. Каждый отвечает мне лично. Вы составляете из мыслей предложение, а группа говорит, может ли с ним жить.

    Первый вопрос всегда о том, что остаётся между нами.
norms-stage = Где сейчас группа «{ $group }»? По этому я выберу вопросы. Первый вопрос уйдёт в группу сразу, а в тихие часы – утром.
norms-begun = ✅ Начинаем! Вопросы будут приходить в группу по одному.
norms-begun-short = Начинаем!
norms-rhythm =
    { $days ->
        [1] Сейчас спрашиваю каждый день.
        [7] Сейчас спрашиваю раз в неделю.
        [one] Сейчас спрашиваю раз в { $days } день.
        [few] Сейчас спрашиваю раз в { $days } дня.
       *[many] Сейчас спрашиваю раз в { $days } дней.
    } На этом этапе осталось вопросов: { $left }. Как часто спрашивать?
norms-rhythm-set =
    { $days ->
        [1] Теперь буду спрашивать каждый день.
        [7] Теперь буду спрашивать раз в неделю.
        [one] Теперь буду спрашивать раз в { $days } день.
        [few] Теперь буду спрашивать раз в { $days } дня.
       *[many] Теперь буду спрашивать раз в { $days } дней.
    }
norms-press-for-rest = … Остальное откроется по кнопкам.
norm-asked-again = Группа спрошена ещё раз.
held-norm-prompt = 🌿 Следующий вопрос о наших договорённостях ({ $due })
held-norm-ideas-close = 🧺 Конец сбора мыслей: { $topic } ({ $due })
mydata-norm-acceptance = { $accepted_on } Вы прочитали и приняли договорённости группы «{ $groups_title }» (редакция { $version }).
## Surveys: answering

survey-consent-head =
    <b>{ $title }</b>

    { $introduction }

    Вопросов: { $count }. Займёт около { $minutes } мин. Можно прерваться и продолжить в другой день.
survey-consent-limits =
    <b>Ваши ответы анонимны.</b> Пока опрос открыт, они лежат запечатанными. Когда он закончится, никто – ни социальный работник, ни самоуправление, ни оператор Kopā – не сможет найти в данных Kopā, кто что ответил. Результаты увидит { $reader }, и только если ответов будет не меньше { $k }.

    <b>Чего я не могу обещать:</b>
    1. Переписку передаёт Telegram, от него ответы не скрыты.
    2. Пока опрос открыт, ответы мог бы прочитать тот, в чьих руках сервер.
    3. До конца опроса система знает, что Вы участвовали. Никому этого не показывают.
    4. Если группа очень маленькая или все ответили одинаково, ответ можно угадать по самому результату.
    5. Вас могут узнать по Вашим собственным словам.
    6. После окончания Ваш ответ нельзя удалить: никто не сможет его найти.
    7. Переписка остаётся в Вашем телефоне. Вопросы и написанное я из неё убираю.

    Участвовать не обязательно. До конца опроса свои ответы можно изменить или удалить.
survey-consent-helper =
    🤝 <b>Вы помогаете другому человеку.</b> Вы услышите его ответы. Пожалуйста, скажите ему об этом и прочитайте вслух эту страницу. В отчёте будет видно, сколько ответов дано с чьей-то помощью.
survey-consent-trial = 🧪 <b>Проба.</b> Именно так опрос увидят участники. Эти ответы не считаются.
button-consent-agree = ✅ Согласен, начнём
button-consent-decline = Нет, спасибо
ask-over = Этот опрос закончился, ответы больше не принимаются. Спасибо, что хотели ответить!
ask-too-early = Этот опрос ещё не начался. Попробуйте позже!
ask-not-begun = Здесь пока ничего не начато. Откройте опрос снова кнопкой «Ответить».
ask-is-over = Этот опрос закончился. Спасибо!
trial-over = Эта проба закончена. Начните новую со страницы опроса.
survey-gone = Этого опроса больше нет.
ask-sent-already = Ваши ответы уже отправлены. Чтобы что-то изменить, нажмите «Изменить ответы».
ask-declined-short = Хорошо.
ask-sent-short = Спасибо! Ответы запечатаны.
trial-over-short = Проба закончена.
ask-withdrawn-short = Ваши ответы удалены.
ask-head = <i>{ $title }</i> · { $number } из { $total }
ask-head-trial = 🧪 Проба · <i>{ $title }</i> · { $number } из { $total }
ask-question = <b>{ $question }</b>
ask-help = { $help }
ask-example = <i>Например: { $example }</i>
ask-listed = { $number }. { $words }
ask-sensitive = 🔒 Это деликатный вопрос: ответы покажут, только если их будет не меньше { $k }.
ask-ends = 1 – { $low }, { $highest } – { $high }
ask-hint-several = Можно выбрать несколько. Потом нажмите «Готово».
ask-hint-top = Выберите не больше { $most }. Потом нажмите «Готово».
ask-hint-ranking = Нажимайте по порядку: сначала самое важное. Потом нажмите «Готово».
ask-hint-number = Напишите число от { $lowest } до { $highest }.
ask-hint-times = Отметьте всё, что Вам подходит. Потом нажмите «Готово».
ask-hint-text = Напишите своими словами. Пожалуйста, без имён, адресов и телефонов. Ваше сообщение я удалю из переписки.
ask-comment =
    <b>{ $question }</b>

    Хотите что-то добавить? Напишите или нажмите «Пропустить». Пожалуйста, без имён, адресов и телефонов.
ask-yes = 👍 Да
ask-maybe = 🤔 Может быть
ask-no = 👎 Нет
ask-time =
    { $day ->
        [1] Пн
        [2] Вт
        [3] Ср
        [4] Чт
        [5] Пт
        [6] Сб
       *[7] Вс
    } { $part ->
        [morning] утром
        [afternoon] днём
       *[evening] вечером
    }
button-ask-back = ← Назад
button-ask-skip = Пропустить →
button-ask-pause = ⏸ Позже или закончить
button-ask-urgent = 🆘 Нужна помощь сейчас
button-ask-language = 🌐 Другой язык
button-ask-read = Дальше →
button-ask-done = ✅ Готово ({ $count })
button-ask-change = ✏️ { $number }
button-ask-send = ✅ Отправить ответы
button-ask-send-trial = ✅ Закончить пробу
button-ask-go-on = ▶️ Продолжить
button-ask-withdraw = 🗑 Удалить мои ответы
button-ask-withdraw-yes = 🗑 Да, удалить
button-ask-withdraw-no = Нет, оставить
button-ask-edit = ✏️ Изменить ответы
button-ask-after-all = ✍️ Всё-таки ответить
ask-not-readable = Сейчас я не могу открыть Ваши ответы. Пожалуйста, попробуйте позже.
ask-problem-at-start = ⚠️ Это первый вопрос.
ask-problem-required = ⚠️ На этот вопрос, пожалуйста, ответьте: без него нельзя идти дальше.
ask-problem-not-an-option = ⚠️ Такого ответа здесь нет. Пожалуйста, нажмите одну из кнопок.
ask-problem-nothing-chosen = ⚠️ Сначала выберите хотя бы один ответ. Или нажмите «Пропустить».
ask-problem-too-many = ⚠️ Можно выбрать не больше { $highest }. Чтобы выбрать другое, сначала снимите одну отметку.
ask-problem-press-please = ⚠️ Здесь, пожалуйста, нажмите одну из кнопок.
ask-problem-write-please = ⚠️ Здесь, пожалуйста, напишите ответ.
ask-problem-no-words = ⚠️ Пожалуйста, напишите словами, чтобы Вас поняли. Или нажмите «Пропустить».
ask-problem-too-long = ⚠️ Это слишком длинно. Пожалуйста, короче: до { $highest } знаков.
ask-problem-not-a-number = ⚠️ Пожалуйста, напишите только число от { $lowest } до { $highest }.
ask-problem-out-of-range = ⚠️ Число должно быть от { $lowest } до { $highest }.
ask-problem-kind = ⚠️ Голосовые сообщения, фото и файлы здесь принять нельзя. Пожалуйста, напишите или нажмите кнопку. Это сообщение я удалю из переписки.
ask-review =
    <b>{ $title }</b>

    Вот все Ваши ответы. Если что-то изменить, нажмите его номер. Если всё верно, отправляйте.
ask-review-trial =
    🧪 Проба · <b>{ $title }</b>

    Так участник увидит свои ответы перед отправкой.
ask-review-line = { $number }. { $question } – <b>{ $answer }</b>
ask-review-comment = { $line } ({ $comment })
ask-skipped = пропущено
ask-paused =
    <b>{ $title }</b>

    Хорошо, прервёмся. Данные ответы лежат запечатанными. { $until ->
        [none] Продолжить можно в любой день.
       *[other] Продолжить можно до: { $until }.
    }
ask-paused-trial =
    🧪 Проба · <b>{ $title }</b>

    { $until ->
        [none] Здесь участник может прерваться и продолжить позже.
       *[other] Здесь участник может прерваться и продолжить до: { $until }.
    }
ask-withdraw = Точно удалить все Ваши ответы в опросе «{ $title }»?
ask-language = На каком языке продолжим?
ask-urgent =
    <b>Если кому-то грозит опасность, звоните 112.</b>

    { $local ->
        [none] Если нужно поговорить, обратитесь к человеку, которому доверяете, или в свою социальную службу.
       *[other] { $local }
    }

    Социальный работник узнает только то, что кому-то была нужна помощь. Вашего имени я не назову.
ask-sent =
    ✅ <b>Спасибо! Ваши ответы в опросе «{ $title }» запечатаны.</b>

    { $until ->
        [none] До конца опроса их можно изменить или удалить.
       *[other] Изменить или удалить их можно до: { $until }.
    } Потом никто уже не сможет найти, какие из них Ваши. Результаты покажут, только если ответов будет не меньше { $k }.
ask-sent-helped = ✅ <b>Спасибо за помощь!</b> Ответы в опросе «{ $title }» запечатаны. Их уже нельзя ни изменить, ни найти.
button-help-another = 🤝 Помочь ещё кому-то
button-help-somebody = 🤝 Помочь другому ответить
ask-withdrawn = Ваши ответы удалены. От них ничего не осталось.
ask-declined = Хорошо. Никто не узнает, что Вы не участвовали. Если передумаете, нажмите кнопку.
trial-thanks = 🧪 Проба закончена. Ничего из неё не сохранилось.
ask-below = ⬇️ Продолжение ниже.

## Surveys: running

button-surveys = 📝 Анонимные опросы
surveys =
    <b>Анонимные опросы группы «{ $group }»</b>

    { $count ->
        [0] Сейчас нет опросов, на которые можно ответить.
       *[other] Выберите, на какой ответить.
    }
surveys-run =
    <b>Анонимные опросы группы «{ $group }»</b>

    { $count ->
        [0] Пока нет ни одного. Начните с готового образца – вопросы можно будет изменить.
       *[other] Откройте один из них или начните новый.
    }
button-survey-new = ➕ Новый опрос
button-survey-listed =
    { $state ->
        [draft] ✏️ Черновик: { $title }
        [open] 📬 Открыт: { $title }
        [closing] ⏳ Заканчивается: { $title }
       *[closed] 🏁 Закончен: { $title }
    }
button-survey-to-answer = ✍️ { $title }
survey-untitled = (без названия)
survey-templates = С какого образца начнём? Группа «{ $group }» пока ничего не увидит.
button-survey-scratch = 📄 С чистого листа
button-survey-template =
    { $count ->
        [one] { $title } ({ $count } вопрос)
        [few] { $title } ({ $count } вопроса)
       *[other] { $title } ({ $count } вопросов)
    }
survey-made = Черновик готов.
survey-page =
    <b>{ $title }</b>
    Группа «{ $group }»
survey-page-draft =
    ✏️ Черновик. Вопросов: { $count }. Языки: { $languages }.
    Результаты покажут, только если ответов будет не меньше { $k }.
    { $missing ->
        [0] Переведены все тексты.
       *[other] ⚠️ Не хватает переводов: { $missing }.
    }
survey-page-reader = Результаты увидит только: { $name }.
survey-page-until =
    { $until ->
        [none] 📬 Открыт, пока Вы его не закончите.
       *[other] 📬 Открыт до: { $until }.
    }
survey-page-sealed = 🔒 Пока опрос открыт, ответов не видит никто, и Вы тоже.
survey-page-link = Ссылка для участников группы: { $link }
survey-page-closing = ⏳ Опрос заканчивается, ответы открываются. Сообщу, когда будет готово.
survey-page-closed =
    { $outcome ->
        [lost] 🏁 Опрос закончен. Его ключ утрачен, поэтому ответов никто никогда не прочтёт.
        [few] 🏁 Опрос закончен. Ответов меньше { $k }, поэтому результатов не показывают: иначе можно было бы угадать, кто что ответил.
       *[enough] 🏁 Опрос закончен. Ответов достаточно ({ $k } или больше), результаты можно смотреть.
    }
button-survey-try = 🧪 Попробовать как участник
button-survey-open-ask = 📣 Начать опрос…
button-survey-delete = 🗑 Удалить опрос
button-survey-delete-yes = 🗑 Да, удалить
button-survey-nudge = 🔔 Напомнить
button-survey-help = 🤝 Помочь кому-то ответить
button-survey-close = 🏁 Закончить опрос…
button-survey-close-yes = 🏁 Да, закончить
button-survey-close-anyway = 🏁 Закончить без результатов
button-survey-page = 📝 К странице опроса
button-survey-answer = ✍️ Ответить
button-survey-days =
    { $chosen ->
        [1] ✅ { $days } дн.
       *[0] { $days } дн.
    }
button-survey-no-end =
    { $chosen ->
        [1] ✅ Без срока
       *[0] Без срока
    }
button-survey-open = 📣 Начать сейчас
button-survey-extend = 🕒 Продлить на { $days } дн.
survey-not-draft = Этот опрос уже начался, поэтому изменить его нельзя.
survey-not-reader = Результаты видит только один человек – тот, кто назван в начале опроса.
survey-not-open =
    { $state ->
        [draft] Этот опрос ещё не начался.
       *[closed] Этот опрос уже закончился.
    }
survey-faulty = Опрос пока нельзя начать. Откройте его страницу и посмотрите, чего не хватает.
survey-opened = Опрос начался.
survey-opened-quietly = Опрос начался. В группе тихие часы, поэтому приглашение уйдёт утром.
survey-opening =
    Начинаем опрос в группе «{ $group }»? В ней около { $asked } чел.
    { $enough ->
        [1] Результаты покажут, если ответят не меньше { $k }.
       *[0] ⚠️ Результаты показывают, если ответили не меньше { $k }, а в группе меньше людей. Лучше пригласите ещё кого-нибудь или поговорите лично.
    }

    Сколько он будет открыт? Группа увидит:
survey-card =
    📝 <b>{ $title }</b>

    { $introduction }

    Анонимный опрос. Вопросов: { $count }. Отвечайте в личной переписке: никто не увидит, кто что ответил. Результаты покажут, если ответов будет не меньше { $k }.
    { $until ->
        [none] Ответить можно в любой день.
       *[other] Ответить можно до: { $until }.
    }
survey-card-closed =
    { $answered ->
        [-1] 📝 <b>{ $title }</b>

    Опрос закончен.
       *[other] 📝 <b>{ $title }</b>

    Опрос закончен. Спасибо! Ответили: { $answered } из { $asked }.
    }
survey-card-gone = 📝 Этого опроса больше нет.
survey-invitation =
    📝 В группе «{ $group }» идёт анонимный опрос: <b>{ $title }</b>

    Вопросов: { $count }. Никто не увидит, кто что ответил. { $until ->
        [none] Ответить можно в любой день.
       *[other] Ответить можно до: { $until }.
    }
survey-nudge =
    🔔 Опрос в группе «{ $group }» ещё открыт: <b>{ $title }</b>

    Вопросов: { $count }. Если хотите, ответьте – помогает каждый голос. { $until ->
        [none] Торопиться не нужно.
       *[other] Ответить можно до: { $until }.
    }
survey-called-off = 📝 Опрос «{ $title }» отменён. Все ответы уничтожены непрочитанными.
survey-ending =
    <b>{ $title }</b>

    Ответов: { $answered }. Чтобы что-то показать, нужно не меньше { $k }: иначе можно было бы угадать, кто что ответил. Что делаем?
survey-close-ask = Закончить опрос «{ $title }»? Ответов: { $answered }. После этого никто не сможет ни ответить, ни изменить свои ответы.
survey-delete-ask =
    { $state ->
        [draft] Удалить черновик «{ $title }»?
        [closed] Удалить опрос «{ $title }» со всеми результатами? Отменить это будет нельзя.
       *[open] Удалить опрос «{ $title }»? Все ответы будут уничтожены непрочитанными, и группа об этом узнает. Отменить это будет нельзя.
    }
survey-closed-told =
    { $outcome ->
        [lost] Опрос «{ $title }» закончен, но его ключ утрачен. Ответов никто никогда не прочтёт. (Спросили { $asked }, нужно было { $k }, открыто { $answered }.)
        [few] Опрос «{ $title }» закончен. Ответили: { $answered } из { $asked }. Чтобы показать результаты, нужно было не меньше { $k }, поэтому их не показывают.
       *[enough] Опрос «{ $title }» закончен. Ответили: { $answered } из { $asked } (нужно было не меньше { $k }). Результаты ждут Вас.
    }
survey-progress = ⏳ «{ $title }»: открываю ответы, { $percent } %.
survey-closing-now = Опрос заканчивается.
survey-extended = Продлено.
survey-deleted = Удалено.
survey-reach = Ответили: { $answered } из { $asked }.
survey-reach-helped = С чьей-то помощью: { $count }.
survey-reach-paper = На бумаге: { $count }.
survey-reach-urgent = 🆘 Кнопку помощи нажимали: { $count }. Кто, не знает никто. Напомните всем в группе, где получить помощь.
survey-nudged = Напоминание уйдёт тем, кто ещё не ответил. Кто это, не знает никто, и Вы тоже. В тихие часы оно подождёт до утра.
survey-nudged-today = Сегодня уже напоминали. Пожалуйста, подождите до завтра: от частых сообщений устают.
held-survey-invite = 📝 Приглашение на опрос «{ $title }» ({ $due })
held-survey-close = 🏁 Конец опроса «{ $title }» ({ $due })
survey-faults = Прежде чем начать, нужно исправить ({ $count }):
survey-fault-no-language = • Не выбран ни один язык.
survey-fault-no-question = • Нет ни одного вопроса.
survey-fault-too-many-questions = • Вопросов слишком много.
survey-fault-bad-id = • Обозначение вопроса или ответа в файле не годится.
survey-fault-id-twice = • В файле два места обозначены одинаково.
survey-fault-text-missing = • Какому-то тексту не хватает перевода.
survey-fault-text-too-long = • Какой-то текст слишком длинный.
survey-fault-too-few-options = • У какого-то вопроса меньше двух ответов на выбор.
survey-fault-too-many-options = • У какого-то вопроса слишком много ответов на выбор.
survey-fault-options-not-wanted = • У какого-то вопроса есть ответы, которые ему не нужны.
survey-fault-option-twice = • У какого-то вопроса два одинаковых ответа.
survey-fault-most = • У какого-то вопроса неверно указано, сколько ответов можно выбрать.
survey-fault-numbers = • У какого-то вопроса неверные границы чисел.
survey-fault-days = • У какого-то вопроса не указаны дни.
survey-fault-condition-not-earlier = • Какой-то вопрос зависит от вопроса, который идёт позже или выключен.
survey-fault-condition-not-possible = • Какой-то вопрос зависит от ответа, которого нет.
## Keeping the agreement

button-norms-accept = ✅ Прочитано, принимаю
button-norms-ask-first = 💬 Сначала хочу поговорить
button-norms-pulse = 🌡 Как у нас получается?
button-norm-keep = 👍 Оставить как есть
button-norm-change = ✏️ Предложить группе другие слова
button-norm-retire = 🗄 Больше не нужна
button-norm-retire-yes = Да, больше не действует
button-norm-pulse = 🌡 Ответить лично
button-norm-pulse-now = 🌡 Спросить сейчас
button-norm-pulse-repeat =
    { $on ->
        [yes] 🔕 Больше не спрашивать каждый месяц
       *[no] 🔁 Спрашивать каждый месяц
    }
button-norm-pulse-undo = ↩️ Забрать ответ
button-norm-step =
    { $step ->
        [5] { $own ->
            [yes] ✅ 5 · очень хорошо
           *[no] 5 · очень хорошо
        }
        [4] { $own ->
            [yes] ✅ 4 · довольно хорошо
           *[no] 4 · довольно хорошо
        }
        [3] { $own ->
            [yes] ✅ 3 · так себе
           *[no] 3 · так себе
        }
        [2] { $own ->
            [yes] ✅ 2 · скорее плохо
           *[no] 2 · скорее плохо
        }
       *[1] { $own ->
            [yes] ✅ 1 · плохо
           *[no] 1 · плохо
        }
    }
norms-newcomer =
    🌿 <b>Группа «{ $group }» уже кое о чём договорилась</b>

    Пожалуйста, прочитайте спокойно. Если что-то неясно или не нравится, сначала поговорите с кем-нибудь из организаторов.
norms-ask-first = Хорошо, что спрашиваете. О договорённостях можно поговорить с: <b>{ $names }</b>. Группе я об этом ничего не скажу. Когда захотите принять, договорённости здесь.
norms-accepted = ✅ Спасибо! Отмечено, что Вы прочитали и принимаете.
norms-accepted-short = Спасибо!
norms-changed-meanwhile = ⚠️ Договорённости только что изменились. Пожалуйста, прочитайте новые.
norms-read-by =
    { $count ->
        [one] Эту редакцию прочитал и принял { $count } человек.
        [few] Эту редакцию прочитали и приняли { $count } человека.
       *[many] Эту редакцию прочитали и приняли { $count } человек.
    }
norms-again = Это всё ещё наше? Если чего-то не хватает, скажите организаторам.
norm-review = 🌿 В группе «{ $group }» настал день, когда Вы хотели пересмотреть эту норму. Она ещё подходит?
norm-kept = 👍 Хорошо, норма остаётся.
norm-retire = Эта норма больше не нужна? Если в группе об этом ещё не говорили, сначала поговорите. Группа получит сообщение, а норма останется в истории.
norm-retired = 🗄 Эта норма больше не действует: <b>{ $topic }</b>
norm-retired-short = Норма больше не действует.
norm-pulse-title = Насколько мы держимся договорённостей
norm-pulse-card =
    🌡 <b>Как у нас получается держаться договорённостей?</b>

    Ответьте лично одним касанием. Ответы запечатаны: после закрытия никто не узнает, кто что ответил. Результат скажу через несколько дней ({ $days }), если ответов будет не меньше, чем { $fewest }.
norm-pulse-closed =
    { $told ->
        [yes] 🌡 Вопрос «Как у нас получается?» закрыт. Спасибо! Результат ниже.
       *[no] 🌡 Вопрос «Как у нас получается?» закрыт. Ответов меньше, чем { $fewest }, поэтому они удалены непрочитанными.
    }
norm-pulse-ask =
    { $own ->
        [0] 🌡 Насколько хорошо мы держимся своих договорённостей? Ответы увидят только вместе и только если их будет не меньше, чем { $fewest }.
       *[other] 🌡 Спасибо! Ваш ответ: { $own }. До закрытия его можно изменить.
    }
norm-pulse-noted =
    { $step ->
        [0] Ответ возвращён.
       *[other] Спасибо! Записано.
    }
norm-pulse-over = Этот вопрос закрыт. Спасибо!
norm-pulse-asked = Вопрос отправлен группе.
norm-pulse-repeats =
    { $on ->
        [yes] Теперь буду спрашивать каждый месяц.
       *[no] Каждый месяц больше не спрашиваю.
    }
norm-pulse-result =
    { $answered ->
        [one] 🌡 <b>Как у нас получается держаться договорённостей</b> · ответил { $answered } человек
        [few] 🌡 <b>Как у нас получается держаться договорённостей</b> · ответили { $answered } человека
       *[many] 🌡 <b>Как у нас получается держаться договорённостей</b> · ответили { $answered } человек
    }
norm-pulse-level =
    { $step ->
        [5] 5 из 5: очень хорошо
        [4] 4 из 5: довольно хорошо
        [3] 3 из 5: так себе
        [2] 2 из 5: скорее плохо
       *[1] 1 из 5: плохо
    }
norm-pulse-trend =
    { $moved ->
        [up] ↗️ Лучше, чем раньше (было { $before }).
        [down] ↘️ Хуже, чем раньше (было { $before }). Может быть, об этом стоит поговорить.
       *[same] ➡️ Так же, как раньше.
    }
norms-pulse =
    { $state ->
        [running] 🌡 <b>Как у нас получается?</b> Сейчас спрашиваю группу «{ $group }». Результат Вы узнаете вместе со всеми.
       *[resting] 🌡 <b>Как у нас получается?</b> Могу спросить группу «{ $group }», насколько она держится договорённостей, от 1 до 5, без имён.
    }

    Если ответов меньше, чем { $fewest }, результата нет: ответы удаляются непрочитанными.
held-norm-review = 🌿 Вопрос организаторам, подходит ли ещё норма «{ $topic }» ({ $due })
held-norm-pulse = 🌡 Вопрос, как у нас получается держаться договорённостей ({ $due })
held-norm-pulse-close = 🌡 Закрытие вопроса «Как у нас получается?» ({ $due })

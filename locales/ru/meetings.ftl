## Meetings

meeting-usual-title = Встреча
meeting-title = <b>{ $title }</b>
meeting-title-cancelled = <s>{ $title }</s>
meeting-when = 🗓 Когда: { $when }
meeting-place = 📍 Где: { $place }
meeting-online = 💻 Онлайн: { $link }
meeting-place-later = 📍 Где: место сообщим позже
meeting-place-open = место пока неизвестно
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
group-is-paused = Группа «{ $group }» на паузе. Сначала снимите паузу («Возобновить»), потом можно будет объявить.
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

## Calendar files

button-calendar = 📅 Для календаря
button-calendar-all = 📅 Все встречи для календаря
calendar-file = Встречи
calendar-one = 📅 Откройте этот файл, и встреча появится в календаре Вашего телефона. Если что-то изменится, откройте новый файл – запись в календаре обновится.
calendar-one-cancelled = 📅 Встреча отменена. Откройте этот файл, и календарь уберёт её или отметит как отменённую.
calendar-whole = 📅 Встречи группы «{ $group }». Откройте этот файл, и они появятся в календаре Вашего телефона. Если что-то изменится, откройте новый файл.

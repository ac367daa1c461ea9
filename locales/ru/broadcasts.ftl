button-broadcast = 📣 Объявление
button-broadcasts = 📣 Объявления
broadcasts =
    { $count ->
        [0] <b>Объявления</b>
    { "" }
    Одно сообщение одной или нескольким группам и каждому лично, на его языке. Пока ничего не отправлено.
       *[other] <b>Объявления</b>
    { "" }
    Нажмите на объявление, чтобы увидеть, сколько людей его получили, или чтобы его исправить.
    }
button-broadcast-new = ➕ Новое объявление
button-broadcast-go-on = ✏️ Продолжить начатое
broadcast-unfinished = Это объявление начато и не отправлено.
broadcast-draft = <b>📣 Объявление – черновик</b>
broadcast-addressed =
    Кому: { $groups ->
        [0] группа ещё не выбрана
       *[other] { $titles }{ $more ->
            [0] { "" }
           *[other] { " " }и ещё { $more }
        }
    }
    Где: { $where ->
        [both] в группах и каждому лично
        [public] только в группах
       *[private] только каждому лично
    }
broadcast-addressed-people =
    Лично могу писать: { $people }
    { $urgent ->
        [yes] Срочно: отправлю сразу и тем, кто уже получил на этой неделе достаточно сообщений.
       *[no] Кто уже получил на этой неделе достаточно сообщений, получит это позже.
    }
broadcast-language-missing = <b>{ $language }</b>: не написано. Эти читатели увидят другой язык и пометку об этом.
button-broadcast-write =
    { $written ->
        [yes] ✏️ { $language }
       *[no] ➕ { $language }
    }
button-broadcast-groups = 👥 Каким группам
button-broadcast-groups-done = ✔️ Готово
broadcast-groups =
    Каким группам отправить? Кто состоит в нескольких, лично получит один раз.
    { "" }
    Выбрано: { $count }
button-broadcast-where =
    { $where ->
        [both] 📍 Где: в группах и лично
        [public] 📍 Где: только в группах
       *[private] 📍 Где: только лично
    }
button-broadcast-urgent =
    { $on ->
        [yes] ✅ Срочно
       *[no] ▫️ Срочно
    }
button-broadcast-look = 👁 Посмотреть и отправить
button-broadcast-drop = 🗑 Удалить черновик
broadcast-dropped = Черновик удалён.
broadcast-write =
    { $first ->
        [yes] Напишите объявление на этом языке: <b>{ $language }</b>. Не больше { $limit } знаков. Потом можно добавить другие языки – пока никто ничего не получит.
       *[no] Напишите объявление на этом языке: <b>{ $language }</b>. Не больше { $limit } знаков.
    }
button-broadcast-erase = 🗑 Без этого языка
broadcast-words-missing = Здесь ещё нет слов. Пожалуйста, напишите, что объявить.
broadcast-words-too-long = Слишком длинно: знаков { $length }, а можно не больше { $limit }. Пожалуйста, напишите короче.
broadcast-words-needed = Хотя бы один язык должен остаться. Если объявление больше не нужно, отзовите его.
broadcast-gone = Этого объявления здесь больше нет, или его писал кто-то другой.
broadcast-sent-already = Это объявление уже отправлено или запланировано. Откройте его в списке «Объявления».
broadcast-incomplete = Ещё чего-то не хватает: напишите хотя бы на одном языке и выберите хотя бы одну группу.
broadcast-time-passed = Это время уже прошло. Выберите другое или отправьте сейчас.
broadcast-when = Когда отправить? Напишите, например: <i>завтра 9:00</i> или <i>в пятницу 18:30</i>.
broadcast-preview = 👁 <i>Так это увидят: { $reader }</i>
broadcast-in-group = в группе
button-broadcast-in-group = 👥 В группе
broadcast-quiet-now = 🌙 Сейчас в одной из групп тихое время. Если отправить сейчас, в группе оно появится сразу, а лично придёт утром; срочное придёт сразу.
button-broadcast-later = 🕘 Отправить: { $when }
button-broadcast-send =
    { $groups ->
        [0] 📨 Отправить сейчас (лично: { $people })
       *[other] { $people ->
            [0] 📨 Отправить сейчас (групп: { $groups })
           *[other] 📨 Отправить сейчас (групп: { $groups }, лично: { $people })
        }
    }
button-broadcast-when = 🗓 В другое время…
broadcast-on-its-way = Объявление в пути.
broadcast-planned = Запланировано. До этого времени можно отменить.
broadcast-cancelled = Ничего не будет отправлено. Объявление снова черновик.
button-broadcast-cancel = ✖️ Не отправлять
broadcast-head = 📣 <b>{ $group }</b>
broadcast-head-public = 📣 <b>Объявление</b>
broadcast-instead = 🌐 <i>По-русски это не написано. Вот на этом языке: { $language }.</i>
broadcast-not-in-language = 🌐 <i>По-русски это объявление не написано.</i>
broadcast-signed = – { $name }
broadcast-corrected = <i>(исправлено)</i>
broadcast-brief = { $words }
broadcast-withdrawn-there = ↩️ Объявление для группы «{ $group }» отозвано.
broadcast-report =
    <b>📣 { $state ->
        [planned] Запланированное объявление
        [withdrawn] Отозванное объявление
       *[sent] Отправленное объявление
    }</b>
    «{ $words }»
broadcast-goes = 🕘 { $group }: { $when }
broadcast-in-groups = 👥 Видно в группах: { $stands } из { $groups }
broadcast-delivered = ✅ Лично получено: { $count } из { $total }
broadcast-people-waiting = ⏳ Ещё в пути: { $count }
broadcast-people-unknown = ❔ Неизвестно, дошло ли: { $count }
broadcast-people-failed = ✖️ Telegram не принял: { $count }
broadcast-people-blocked = 🚫 Заблокировали меня: { $count }
broadcast-people-never-started = 💤 Кнопка «Запустить» (Start) ещё не нажата: { $count }
broadcast-people-left-out = 🔕 Выбрали тишину: { $count }
button-broadcast-again = 🔁 Ещё раз тем, о ком не знаю ({ $count })
broadcast-again = Отправляю ещё раз ({ $count }). Кто-то может получить дважды.
button-broadcast-report = 🔄 Сколько получили
button-broadcast-correct = ✏️ Исправить
button-broadcast-withdraw = ↩️ Отозвать
button-broadcast-plain = 📄 Текст для других
button-broadcast-paper = 🖨 Лист с QR
broadcast-correct = На каком языке исправить? Кто уже получил объявление, увидит его исправленным на том же месте.
broadcast-correct-preview = Так это будет выглядеть. Исправить у всех?
button-broadcast-correct-yes = ✅ Да, исправить у всех
broadcast-corrected-now = Исправлено. Уже полученные сообщения меняются.
broadcast-withdraw = Отозвать объявление? У всех, кто его получил, вместо него будет написано, что оно отозвано. Остальные его уже не получат.
button-broadcast-withdraw-yes = ↩️ Да, отозвать
broadcast-withdrawn-now = Объявление отозвано.
broadcast-too-late = Объявление для группы «{ $group }» не было отправлено вовремя: я долго не работал, и теперь оно могло устареть. Если оно ещё нужно, напишите его заново.
broadcast-rights-lost = Объявление для группы «{ $group }» не отправлено: Вы больше не организатор этой группы.
broadcast-paper = 🖨 Объявление крупными буквами, с кодом для сканирования. Распечатайте или перешлите.
broadcast-paper-code = Отсканируйте, чтобы получать сообщения в телефоне
broadcast-paper-file = obyavlenie
broadcast-handed = Выше – то, что можно переслать или распечатать.
held-broadcast = 📣 Объявление «{ $words }» ({ $due })
held-broadcast-part = 📣 Объявление «{ $words }» людям лично ({ $due })
mydata-broadcast = Вы писали объявление ({ $state ->
        [draft] черновик
        [planned] запланировано
        [withdrawn] отозвано
       *[sent] отправлено
    }), групп: { $groups }, { $changed_at }.
mydata-broadcast-part = Объявление группы «{ $groups_title }», { $changed_at }: { $state ->
        [queued] отправлено Вам лично
       *[other] лично Вам не отправлено
    }.

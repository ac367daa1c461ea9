## What is kept of a person

mydata-proposal = Предложение «{ $consent_round_words }» внесли Вы ({ $opened_at }).
mydata-consent-answer =
    Предложение «{ $consent_round_words }»: Вы ответили «{ $consent_answer_answer ->
        [support] поддерживаю
        [live_with] могу согласиться
       *[other] возражаю
    }».
mydata-sign-up = Запись «{ $sign_up_title }» создали Вы.
mydata-sign-up-entry = В списке «{ $sign_up_title }» есть Ваша запись.
mydata-time-search = Вопрос, когда встретиться («{ $time_search_title }»), задали Вы.
mydata-time-answer =
    Когда встретиться («{ $time_search_title }»), { $starts_wall }: { $time_answer_fit ->
        [yes] могу
        [maybe] если нужно
       *[other] не могу
    }.

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
        [closing] заканчивается
        [closed] закончен
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
        [maybe] возможно
       *[other] не смогу
    }, с Вами ещё { $companions }. Ответ дан { $answered_at }.
mydata-time_search = Вы спросили о времени: «{ $time_search_title }».
mydata-time_answer =
    Вопрос о времени «{ $time_search_title }», { $starts_wall }: { $time_answer_fit ->
        [yes] могу
        [maybe] если нужно
       *[no] не могу
    }.
mydata-attendance = Встреча «{ $meeting_title }», { $starts_at }: отмечено, что Вы были.
mydata-topic = Встреча «{ $meeting_title }», Ваш вопрос или тема: { $topic_words }
mydata-guest = Встреча «{ $meeting_title }»: Вы записали: { $guest_name } ({ $entered_at }).
mydata-seat =
    Встреча «{ $meeting_title }»: { $state ->
        [held] есть место
        [asked] место предложено
       *[waiting] в очереди
    }.
mydata-need =
    Встреча «{ $meeting_title }»: детей с собой – { $need_children }; { $need_interpreter ->
        [lv] переводчик: латышский
        [ru] переводчик: русский
        [uk] переводчик: украинский
        [en] переводчик: английский
        [sign] переводчик жестового языка
       *[no] переводчик не нужен
    }; { $need_wheelchair ->
        [yes] будет инвалидная коляска
       *[no] без коляски
    }; { $need_lift ->
        [needed] нужно подвезти ({ $need_lift_places }), откуда: { $need_lift_from }
        [offered] можете подвезти ({ $need_lift_places }), откуда: { $need_lift_from }
       *[none] подвозить не нужно
    }.
mydata-agreed-lift =
    Встреча «{ $meeting_title }»: { $part ->
        [driver] Вы кого-то подвозите
       *[passenger] Вас кто-то подвозит
    }.
mydata-meeting = Встречу «{ $meeting_title }» ({ $starts_at }) Вы назначили { $planned_at }.
mydata-meeting-change =
    Встреча «{ $meeting_title }»: { $kind ->
        [planned] Вы назначили её
        [moved] Вы перенесли её
        [placed] Вы сменили место
        [online] Вы перенесли её в онлайн
       *[cancelled] Вы отменили её
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
mydata-sealed = Запечатанные ответы в опросах, которые ещё не закончены: { $count }. Увидеть и изменить их можно в самом опросе.
forget-ask =
    <b>Забыть Вас?</b>

    Исчезнет:
    • Ваше имя, язык и настройки
    • участие в группах: { $groups }
    • ответы о встречах: { $answers }
    • записанные Вами люди: { $guests }
    • ответы в ещё не законченных опросах: { $sealed }

    Останется:
    • ответы в законченных анонимных опросах – никто уже не может сказать, какие из них Ваши
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
        [yes] Вы согласились { $day }. Согласие можно отозвать в любой момент; тогда я удалю Ваши ответы в опросах, которые ещё не закончены. Из законченных опросов их не убрать: никто не знает, какие из них Ваши.
       *[no] Сейчас Вашего согласия нет. Я спрошу о нём перед первым вопросом и без него не приму ни одного ответа.
    }
consent-revoked = Согласие отозвано, ответы в незаконченных опросах удалены.
mydata-series = Вы запланировали повторяющуюся встречу «{ $series_title }».

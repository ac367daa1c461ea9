button-after = 📋 После встречи
button-after-ticks = ✅ Кто пришёл
button-after-summary = 📝 Итоги встречи
button-after-decision = ⚖️ Решение
button-after-task = 🙋 Новое дело
button-after-feeling = 💬 Спросить группу, как было
button-after-preview = 👁 Посмотреть и отправить
button-after-to-all = 📣 Отправить всей группе
button-after-to-absent = ✉️ Только тем, кого не было
button-after-fewer = −1 не из списка
button-after-more = +1 не из списка (сейчас: { $others })
button-after-as-said = ✅ Все, кто сказал «приду»
button-after-came = ✅ На встрече: { $name }
button-after-tick = ▫️ { $name }
button-feeling =
    { $step ->
        [5] 🙂 Хорошо
        [3] 😐 Так себе
       *[1] 🙁 Не очень
    }
button-past = 📚 Что уже было
button-past-meeting = 📋 { $title }, { $when }
button-notice = 🖨 Афиша и тексты
after-head =
    📋 <b>{ $title }</b>
    { $when }
after-asks = Встреча закончилась. Что от неё остаётся? Отметьте, что хотите: ничего не обязательно, и группа ничего не получит, пока Вы сами не отправите.
after-came =
    { $count ->
        [one] 👥 Пришёл { $count } человек
        [few] 👥 Пришли { $count } человека
       *[many] 👥 Пришли { $count } человек
    }
after-noted = ⚖️ Решения: { $decisions } · 🙋 Дела: { $tasks }
after-ticks =
    Кто пришёл на встречу «{ $title }»? Отмечено: { $count }, из них не из списка: { $others }.

    🔒 Имена видят только организаторы. Группе я показываю только общее число.
after-ask-summary = Напишите короткие итоги для тех, кого не было (до { $limit } знаков): о чём говорили, о чём договорились. Пожалуйста, без имён и личного.
after-summary-long = Итоги слишком длинные: { characters }, а можно до { $limit }. Пожалуйста, напишите короче.
after-not-yet = Эта встреча ещё не началась.
after-nothing = Пока нечего отправлять. Добавьте итоги, решение или дело.
after-tick-first = Сначала отметьте, кто пришёл: иначе я не знаю, кого не было.
after-to-whom = Кому отправить? Тем, кого не было, я напишу лично; никто не увидит, кому.
after-decided = ⚖️ Договорились:
after-tasks = 🙋 Дела до следующего раза:
after-sent-all = ✅ Отправлено группе.
after-sent-absent = ✅ Отправлено тем, кого не было и кому я могу написать лично.
feeling-head = 💬 <b>{ $title }</b>
feeling-asks = Как Вам было сегодня? Одно нажатие, без имён: никто не видит, кто что нажал. Результат покажу завтра, если ответят не меньше { $fewest }.
feeling-asks-you = Как Вам было сегодня? Одно нажатие, без имён: никто не видит, что Вы нажали. Среднее покажу только организаторам, и только если ответят не меньше { $fewest }.
feeling-answered = ✅ Спасибо, Ваш ответ записан. Никто не видит, какой он. Пока приём ответов не закрыт, его можно изменить одним нажатием.
feeling-open =
    { $privately ->
        [yes] 💬 Вопрос «как было?» задан лично тем, кто сказал «приду». Результат Вы увидите, когда приём ответов закроется.
       *[no] 💬 Вопрос «как было?» задан в группе. Результат Вы увидите, когда приём ответов закроется.
    }
feeling-yours = 🔒 Это видят только организаторы. Кто что ответил, не знает никто.
feeling-trend-title = Как прошли встречи
feeling-by-itself =
    { $on ->
        [yes] После встречи я сам спрошу, как было.
       *[no] Сам больше спрашивать не буду.
    }
button-feeling-by-itself =
    { $on ->
        [yes] 💬 «Как было?» после встреч: спрашиваю
       *[no] 💬 «Как было?» после встреч: не спрашиваю
    }
feeling-too-few = Спасибо! Ответов было меньше { $fewest }, поэтому их никто не увидит – они удалены.
feeling-result = 💬 Как было: { norm-pulse-level } (ответов: { $answered })
feeling-noted = Спасибо! Никто не увидит, что Вы нажали.
feeling-over = Ответить уже нельзя. Спасибо!
feeling-asked-already = Группу об этом уже спрашивали.
feeling-too-late = Об этом можно спросить только в день встречи.
feeling-quiet = Сейчас в группе тихое время. Спросить нельзя, чтобы никого не беспокоить.
past-head = 📚 Встречи группы «{ $group }» до сих пор
past-totals = Состоялось: { $held } · перенесено: { $moved } · отменено: { $cancelled }
past-line =
    { $state ->
        [cancelled] ❌ { $title } ({ $when }) – отменена
       *[held] 📅 { $title } ({ $when })
    }
notice-over = Эта встреча уже закончилась или отменена.
notice-paper = 🖨 Афиша для печати: «{ $title }»
notice-file = Афиша
notice-invites = Группа «{ $group }» приглашает!
notice-when = Когда
notice-where = Где
notice-online = Онлайн
notice-code = Ответить с телефона
notice-answer = Если у Вас есть Telegram, ответьте здесь: { $link }
notice-sms = ✉️ Для СМС (до { $limit } знаков): { $languages }
notice-handed = Выше – афиша, текст для пересылки и текст для СМС. Их можно печатать, копировать и отправлять куда угодно.
held-meeting-after = 📋 Вопрос после встречи «{ $title }» ({ $due })
held-feeling-close = 💬 Конец вопроса «как было»: «{ $title }» ({ $due })
held-feeling-ask = 💬 Вопрос «как было» после встречи «{ $title }» ({ $due })

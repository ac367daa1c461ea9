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
       *[closed] Опрос уже закончен, поэтому Ваш ответ не записан.
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
poll-cannot-keep = Сейчас я не могу надёжно сохранить Ваш ответ, поэтому не сохранил его. Пожалуйста, скажите об этом организатору группы.
poll-own = Ваш ответ: <b>{ $choice }</b>
poll-own-none = Вы ещё не ответили.
poll-waits = ⏳ Группу ещё не спросили.
poll-share =
    { $share ->
        [third] треть
        [half] половина
       *[two_thirds] две трети
    }
poll-rule-quorum = Результат считается, если ответит хотя бы такая часть тех, до кого дошёл вопрос: { poll-share }.
poll-rule-threshold =
    { $of ->
        [answered] Вариант выбран, если за него хотя бы такая часть ответивших: { poll-share }.
       *[reached] Вариант выбран, если за него хотя бы такая часть тех, до кого дошёл вопрос: { poll-share }.
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
poll-quorum-missed = Вопрос дошёл до участников: { $reached }. Должна была ответить хотя бы такая часть: { poll-share }.
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
        [1] В каждом круге считаем, какой вариант у кого на первом месте. Если ни один не набрал больше половины, последний выбывает. Его голоса переходят к вариантам, которые эти люди поставили следующими.
       *[other] Выбираем несколько вариантов. Вариант, который набрал нужное число голосов, выбран. Его лишние голоса частями переходят к следующим. Если не набрал ни один, последний выбывает, и его голоса переходят дальше.
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
poll-ask-repeats = Повторять этот вопрос?
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
        [question_too_long] В вопросе знаков: { $given }, а можно до { $limit }. Пожалуйста, напишите короче.
        [too_few_options] Вариантов нужно не меньше { $limit }, каждый с новой строки.
        [too_many_options] Вариантов { $given }, а больше { $limit } нельзя. Пожалуйста, оставьте главные.
        [option_too_long] В варианте «{ $words }» знаков: { $given }, а можно до { $limit }. Пожалуйста, напишите короче.
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
poll-sent = ✅ Вопрос задан группе «{ $group }».
poll-sent-short = Вопрос задан.
poll-sent-later = ✅ Спрошу группу «{ $group }», когда закончится тихое время.
poll-sent-later-short = Спрошу позже.
poll-closed-short = Опрос закончен. Группа увидит результат.
poll-cancelled-short = Опрос отменён.
poll-cancel-ask = Точно отменить? У опроса «{ $question }» не будет результата, и вернуть его нельзя.
poll-until-short = Новый срок записан.
poll-added-short = Добавлено. Теперь за этот вариант могут голосовать все.
poll-merged-short = Объединено. Ответы будут считаться вместе.
poll-merge-which = Какой вариант прибавить к другому? Ни один ответ не пропадёт.
poll-merge-into = К какому варианту прибавить «{ $option }»?
poll-no-repeat-short = Больше не повторяю.
poll-changed-meanwhile = Кто-то только что внёс изменение. Пожалуйста, откройте опрос ещё раз и посмотрите.
poll-nudge = 📊 В группе «{ $group }» ждут и Вашего мнения: <b>{ $question }</b>
held-poll-open = 📊 Новый вопрос «{ $question }»
held-poll-close = 🏁 Результат опроса «{ $question }»
held-poll-again = 🔁 Повторный опрос «{ $question }»
held-poll-nudge = 🔔 Напоминание ответить: «{ $question }»

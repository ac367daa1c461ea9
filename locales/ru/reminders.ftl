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

reminder-late = (Вибачте, нагадування запізнилося.)
reminder-title = 🔔 Нагадування: <b>{ $title }</b>
reminder-when = 🗓 Коли: <b>{ $distance }</b> – { $when }
reminder-coming =
    { $coming ->
        [0] Поки ніхто не записався. Ви будете?
       *[other] Прийдуть: { $coming }.
    }
reminder-own-answer =
    { $answer ->
        [coming] Ваша відповідь: прийду.
        [maybe] Ваша відповідь: можливо.
       *[none] Ви будете? Натисніть, будь ласка, кнопку.
    }
reminder-missed = Не вдалося вчасно нагадати групі «{ $group }» про зустріч «{ $title }»: вона вже почалася. Вибачте!
reminder-choices = Коли нагадувати Вам про зустріч? Це стосується лише Вас.
reminder-choice-noted = Записано.
reminder-choice-default = За день і за 2 години
reminder-choice-day-before = Лише за день
reminder-choice-two-hours-before = Лише за 2 години
reminder-choice-morning-of = Уранці в день зустрічі
reminder-choice-week-and-day-before = За тиждень і за день
reminder-choice-none = Не нагадувати
held-meeting-reminder = 🔔 Нагадування про зустріч «{ $title }» ({ $when })
held-meeting-announce = 🗓 Оголошення нової зустрічі «{ $title }» ({ $when })

button-activity = 📈 Звіт про роботу
button-activity-all = 📈 Звіт про всі мої групи
button-activity-span =
    { $span ->
        [this-week] Цей тиждень
        [last-week] Минулий тиждень
        [this-month] Цей місяць
       *[last-month] Минулий місяць
    }
button-activity-document = 📄 Документ для правок (DOCX)
button-activity-rhythm = ⏱ Надсилати автоматично
button-activity-rhythm-set =
    { $chosen ->
        [yes] ✅{" "}
       *[no] {""}
    }{ $rhythm ->
        [fridays] Щоп’ятниці о 15:00 (цей тиждень)
        [mondays] Щопонеділка о 9:00 (минулий тиждень)
        [monthly] 1-го числа кожного місяця (минулий місяць)
       *[off] Не надсилати
    }
button-difficulty = ⚠️ Позначити труднощі
button-difficulty-words = ✍️ Додати речення
button-difficulty-reword = ✏️ Написати інакше
button-difficulty-send = ✅ Записати
button-difficulty-take-back = ↩️ Забрати назад
button-hardship =
    { $hardship ->
        [few-came] 👥 Мало прийшло
        [illness] 🤒 Хвороба
        [weather] 🌧 Погода
        [transport] 🚌 Важко дістатися
        [place] 🏠 Приміщення
        [time] ⏰ Незручний час
        [language] 🌐 Мови
        [conflict] 💬 Розбіжності
        [tired] 😓 Забагато роботи
       *[other] ✍️ Інше
    }
hardship =
    { $hardship ->
        [few-came] Прийшло мало людей
        [illness] Хвороба
        [weather] Погода
        [transport] Важко дістатися
        [place] Труднощі з приміщенням
        [time] Незручний час
        [language] Знадобилося кілька мов
        [conflict] Розбіжності в групі
        [tired] Забагато роботи
       *[other] Інші труднощі
    }
activity =
    📈 <b>Звіт про роботу</b>

    Що було в групі «{ $group }»: зустрічі, опитування, рішення, домовленості й труднощі. Лише числа й дати, жодного імені. За який час?
activity-all =
    📈 <b>Звіт про роботу</b>

    { $count ->
        [1] Про Вашу групу.
       *[other] Про всі Ваші групи разом ({ $count }).
    } Лише числа й дати, жодного імені. За який час?
activity-title = Звіт про роботу
activity-head = 📈 <b>Звіт про роботу</b> { $period }
activity-period = Час: { $period }
activity-groups = Групи: { $groups }
activity-done = Що зроблено
activity-hard = Труднощі
activity-column-number = №
activity-column-what = Коли і що
activity-column-more = Як
activity-nothing = За цей час нічого не записано.
activity-no-difficulties = Труднощів не позначено.
activity-nobody = <i>У звіті лише числа: ні імен, ні чиїхось відповідей. Кого не було, не видно.</i>
activity-nobody-plain = У звіті лише числа: ні імен, ні чиїхось відповідей. Кого не було, не видно.
activity-rest-in-document = … Решта в документі.
activity-difficulties = <b>Труднощі</b>
activity-document = 📄 Звіт за { $period } – документом. Його можна правити й доповнювати.
activity-kind =
    { $kind ->
        [held] Зустріч
        [ahead] Запланована зустріч
        [moved] Перенесена зустріч
        [cancelled] Скасована зустріч
        [poll] Опитування в групі
        [survey] Анонімне опитування
        [decision] Рішення
        [norm] Нова домовленість
        [norm-retired] Домовленість більше не діє
        [task] Зроблено
       *[pulse] Запитання без імен
    }
activity-online = онлайн
activity-came =
    { $count ->
        [one] Прийшла { $count } людина
        [few] Прийшли { $count } людини
       *[other] Прийшло { $count } людей
    }
activity-coming =
    { $count ->
        [0] Ніхто не записався
        [one] Записалася { $count } людина
        [few] Записалися { $count } людини
       *[other] Записалося { $count } людей
    }
activity-reason = Причина: { $reason }
activity-was-to-be = Була запланована: { $when }
activity-moved = Було: { $before }. Стало: { $after }
activity-answered =
    { $asked ->
        [0] Відповіли: { $answered }
       *[other] Запитали: { $asked }, відповіли: { $answered }
    }
activity-too-few = Відповідей було замало, щоб про них розповісти
activity-sum-meetings = Зустрічі: відбулися { $held }, перенесені { $moved }, скасовані { $cancelled }
activity-sum-came = Прийшли, де це позначено, разом: { $count }
activity-sum-coming = Записалися на зустрічі, що відбулися, разом: { $count }
activity-sum-asked = Завершені опитування: { $count }
activity-sum-done = Зроблено справ: { $count }
activity-sum-decided = Рішення й домовленості: { $count }
activity-rhythm = ⏱ Коли надсилати звіт про всі Ваші групи? У свято він прийде наступного робочого ранку.
activity-rhythm-set =
    { $rhythm ->
        [off] Більше не надсилатиму.
       *[other] Записано.
    }
difficulty-which = ⚠️ Що в групі «{ $group }» цього разу було важко? Досить одного натискання. Це побачать ті, хто веде групу, і це ввійде до звіту.
difficulty = ⚠️ Записано для звіту:
difficulty-noted = Записано.
difficulty-gone = Цього запису вже немає.
difficulty-taken-back = Запис прибрано.
difficulty-ask-words = Напишіть одне речення (до { $limit } знаків), нікого не називаючи. Наприклад: <i>Через сніг не приїхав автобус.</i>
difficulty-preview = Так це ввійде до звіту:
difficulty-names = ⚠️ Тут когось названо: <b>{ $names }</b>. Звіт читатимуть інші, тож краще нікого не називати. Напишете без імені?
mydata-activity-rhythm =
    { $rhythm ->
        [fridays] Звіт про роботу я надсилаю Вам щоп’ятниці.
        [mondays] Звіт про роботу я надсилаю Вам щопонеділка.
       *[monthly] Звіт про роботу я надсилаю Вам 1-го числа кожного місяця.
    }

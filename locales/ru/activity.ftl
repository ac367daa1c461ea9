button-activity = 📈 Отчёт о работе
button-activity-all = 📈 Отчёт обо всех моих группах
button-activity-span =
    { $span ->
        [this-week] Эта неделя
        [last-week] Прошлая неделя
        [this-month] Этот месяц
       *[last-month] Прошлый месяц
    }
button-activity-document = 📄 Документ для правки (DOCX)
button-activity-rhythm = ⏱ Присылать регулярно
button-activity-rhythm-set =
    { $chosen ->
        [yes] ✅{" "}
       *[no] {""}
    }{ $rhythm ->
        [fridays] По пятницам в 15:00 (эта неделя)
        [mondays] По понедельникам в 9:00 (прошлая неделя)
        [monthly] 1-го числа каждого месяца (прошлый месяц)
       *[off] Не присылать
    }
button-difficulty = ⚠️ Отметить трудность
button-difficulty-words = ✍️ Добавить предложение
button-difficulty-reword = ✏️ Написать иначе
button-difficulty-send = ✅ Записать
button-difficulty-take-back = ↩️ Убрать запись
button-hardship =
    { $hardship ->
        [few-came] 👥 Мало пришло
        [illness] 🤒 Болезнь
        [weather] 🌧 Погода
        [transport] 🚌 Трудно добраться
        [place] 🏠 Помещение
        [time] ⏰ Неудобное время
        [language] 🌐 Языки
        [conflict] 💬 Разногласия
        [tired] 😓 Слишком много работы
       *[other] ✍️ Другое
    }
hardship =
    { $hardship ->
        [few-came] Пришло мало людей
        [illness] Болезнь
        [weather] Погода
        [transport] Трудно добраться
        [place] Трудности с помещением
        [time] Неудобное время
        [language] Понадобилось несколько языков
        [conflict] Разногласия в группе
        [tired] Слишком много работы
       *[other] Другая трудность
    }
activity =
    📈 <b>Отчёт о работе</b>

    Что было в группе «{ $group }»: встречи, опросы, решения, договорённости и трудности. Только числа и даты, ни одного имени. За какое время?
activity-all =
    📈 <b>Отчёт о работе</b>

    { $count ->
        [1] О Вашей группе.
       *[other] Обо всех Ваших группах вместе ({ $count }).
    } Только числа и даты, ни одного имени. За какое время?
activity-title = Отчёт о работе
activity-head = 📈 <b>Отчёт о работе</b> { $period }
activity-period = Время: { $period }
activity-groups = Группы: { $groups }
activity-done = Что сделано
activity-hard = Трудности
activity-column-number = №
activity-column-what = Когда и что
activity-column-more = Как
activity-nothing = За это время ничего не записано.
activity-no-difficulties = Трудности не отмечены.
activity-nobody = <i>В отчёте только числа: в нём нет имён и чьих-то ответов и не видно, кого не было.</i>
activity-nobody-plain = В отчёте только числа: в нём нет имён и чьих-то ответов и не видно, кого не было.
activity-rest-in-document = … Остальное в документе.
activity-difficulties = <b>Трудности</b>
activity-document = 📄 Отчёт за { $period } – документ. Его можно править и дополнять.
activity-kind =
    { $kind ->
        [held] Встреча
        [ahead] Намечена встреча
        [moved] Перенесена встреча
        [cancelled] Отменена встреча
        [poll] Опрос в группе
        [survey] Анонимный опрос
        [decision] Решение
        [norm] Новая договорённость
        [norm-retired] Договорённость больше не действует
        [task] Сделано
       *[pulse] Вопрос без имён
    }
activity-online = онлайн
activity-came =
    { $count ->
        [one] Пришёл { $count } человек
        [few] Пришли { $count } человека
       *[other] Пришли { $count } человек
    }
activity-coming =
    { $count ->
        [0] Никто не записался
        [one] Записался { $count } человек
        [few] Записались { $count } человека
       *[other] Записались { $count } человек
    }
activity-reason = Причина: { $reason }
activity-was-to-be = Была намечена: { $when }
activity-moved = Было: { $before }. Стало: { $after }
activity-answered =
    { $asked ->
        [0] Ответили: { $answered }
       *[other] Спросили: { $asked }, ответили: { $answered }
    }
activity-too-few = Ответов было слишком мало, чтобы о них рассказать
activity-sum-meetings = Встречи: состоялись { $held }, перенесены { $moved }, отменены { $cancelled }
activity-sum-came = Всего пришло (где это отмечено): { $count }
activity-sum-coming = Всего записалось на состоявшиеся встречи: { $count }
activity-sum-asked = Закончены опросы: { $count }
activity-sum-done = Сделано дел: { $count }
activity-sum-decided = Решения и договорённости: { $count }
activity-rhythm = ⏱ Когда присылать отчёт обо всех Ваших группах? В праздник он придёт в следующее рабочее утро.
activity-rhythm-set =
    { $rhythm ->
        [off] Больше присылать отчёт не буду.
       *[other] Записано.
    }
difficulty-which = ⚠️ Что в группе «{ $group }» в этот раз было трудно? Достаточно одного нажатия. Это увидят те, кто ведёт группу, и это войдёт в отчёт.
difficulty = ⚠️ Записано для отчёта:
difficulty-noted = Записано.
difficulty-gone = Этой записи больше нет.
difficulty-taken-back = Запись убрана.
difficulty-ask-words = Напишите одно предложение (до { $limit } знаков), никого не называя. Например: <i>Из-за снега не пришёл автобус.</i>
difficulty-preview = Так это войдёт в отчёт:
difficulty-names = ⚠️ Здесь кто-то назван: <b>{ $names }</b>. Отчёт читают другие, поэтому об одном человеке в нём лучше не писать. Напишете без имени?
mydata-activity-rhythm =
    { $rhythm ->
        [fridays] Отчёт о работе я присылаю Вам по пятницам.
        [mondays] Отчёт о работе я присылаю Вам по понедельникам.
       *[monthly] Отчёт о работе я присылаю Вам 1-го числа каждого месяца.
    }

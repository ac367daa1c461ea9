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

    Нажмите кнопку или напишите день, например <i>1 сентября</i>.
decision-kept = Записано.
decision-added = ✅ Решение записано.
decision-ask-subject = Что решила группа? Напишите коротко и ясно (до { $limit } знаков). Это увидят все участники группы.
decision-ask-day = В какой день это решили? Нажмите кнопку или напишите дату, например <i>13.12.</i>
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
past-day-unreadable = Не понял дату. Напишите её цифрами, например <i>13.12.</i> или <i>13.12.2025.</i>
past-day-ahead = Этот день ещё не наступил. Пожалуйста, напишите день, когда приняли решение.
held-decision-review = ⏰ Вопрос организаторам, действует ли ещё решение «{ $subject }» ({ $due })

button-sign-ups = 📝 Запись
button-sign-up-make = ➕ Новый список
button-sign-up = 📝 Открыть список
button-sign-up-list =
    { $state ->
        [open] 📝 { $title }
       *[closed] ✔️ { $title }
    }
button-take = ✋ Записываюсь
button-take-waiting = ⏳ В очередь на место
button-take-line =
    { $full ->
        [yes] ⏳ В очередь: { $label }
       *[no] ✋ { $label }
    }
button-for-somebody = ➕ Записать другого
button-give-up = ↩️ Отдаю своё место
button-take-off = ↩️ Убрать: { $what }
button-line = { $label }
button-sign-up-names = 📋 Список с именами
button-sign-up-paper = 🖨 Для печати (PDF)
button-sign-up-workbook = 📊 Таблица (XLSX)
button-sign-up-places = 🔢 Места
button-sign-up-end = 📅 Срок
button-sign-up-close = 🏁 Закрыть список
button-sign-up-again = ▶️ Открыть снова
button-sign-up-cancel = ❌ Отменить список
button-sign-up-cancel-yes = Да, отменить
button-sign-up-change-yes = ✅ Да, изменить
button-places = { $places }
button-no-limit = Мест хватит всем
button-no-end = Без срока
button-names-hidden = Имена видят только организаторы
button-names-shown = Имена видит вся группа
button-one-line = Каждый выбирает одно
button-many-lines = Можно выбрать несколько
button-edit-public = 👥 Кто видит имена
button-edit-several = Сколько можно выбрать
sign-ups = Списки записи группы «{ $group }»
sign-ups-none = У группы «{ $group }» списков записи пока нет.
sign-up-ask-title =
    На что записываемся? Напишите коротко (до { $limit } знаков). Например:
    <i>Поездка в Цесис 12 мая</i>
sign-up-ask-lines =
    Сколько мест? Нажмите кнопку или напишите число.

    Если групп несколько или время разное, напишите каждый вариант в своей строке и число мест за ним (до { $limit } строк). Например:
    <i>10:00 – 5
    14:00 – 8</i>
sign-up-ask-end =
    До какого времени можно записаться? Нажмите кнопку или напишите, например:
    <i>в пятницу в 18:00</i>
sign-up-ask-public = Кто будет видеть, кто записался?
sign-up-ask-several = Может ли один человек записаться в несколько строк?
sign-up-ask-name =
    Кого записать? Напишите имя одного человека (до { $limit } знаков) – мамы, соседа или друга, у которого нет телефона.

    Имя увидят только организаторы. Если что-то изменится, я скажу Вам.
sign-up-ask-places = Сколько мест будет теперь? Нажмите кнопку или напишите число.
sign-up-which-line = В какую строку?
sign-up-places-preview =
    { $places ->
        [0] Теперь мест хватит всем.
        [one] Теперь будет { $places } место.
        [few] Теперь будет { $places } места.
       *[other] Теперь будет { $places } мест.
    } { $up ->
        [0] { $down ->
            [0] Ни для кого ничего не изменится.
           *[other] С места в очередь перейдут: { $down } (те, кто записался последним). Я скажу им лично.
        }
       *[other] Из очереди место получат: { $up }. Я скажу им лично.
    } Изменить?
sign-up-too-long = Слишком длинно: { characters }, а можно до { $limit }. Пожалуйста, напишите короче.
sign-up-lines-unclear = Не понял. Напишите число мест от 1 до { $limit } или не меньше двух строк, каждую со своим числом мест.
sign-up-lines-many = Строк слишком много: Вы написали { $given }, а можно до { $limit }. Пожалуйста, уберите лишние.
sign-up-line-twice = Строка «{ $label }» встречается дважды. Пожалуйста, назовите каждую по-своему.
sign-up-places-wrong = Мест может быть от 1 до { $limit }. Пожалуйста, напишите число.
sign-up-figures = Числа: сколько записалось / сколько мест. ⏳ – сколько ждёт в очереди.
sign-up-taken =
    { $places ->
        [0] Записались: { $taken }. Мест хватит всем.
       *[other] Записались: { $taken } из { $places }. Свободных мест: { $free }.
    }
sign-up-waiting = ⏳ Ждут в очереди: { $waiting }
sign-up-until = Запись закончится { $when }
sign-up-names-line =
    { $public ->
        [yes] 👥 Кто записался, видят все.
       *[no] 🔒 Кто записался, видят только организаторы.
    }
sign-up-closed-line = 🏁 Список закрыт. Своё место ещё можно отдать.
sign-up-cancelled-line = ❌ Этот список отменён.
sign-up-has-place = Спасибо! Место за Вами.
sign-up-waits =
    { $told ->
        [yes] Все места заняты. Вы в очереди под № { $number }. Когда место освободится, я напишу Вам лично.
       *[no] Все места заняты. Вы в очереди под № { $number }. Чтобы я мог Вам сказать, нажмите «Записать другого», а потом «Запустить» (Start).
    }
sign-up-given-up = Место освобождено. Спасибо, что сказали!
sign-up-not-on-it = Вас в этом списке нет.
sign-up-choose-privately = У Вас здесь несколько мест. Нажмите «Записать другого» – там можно выбрать, какое отдать.
sign-up-unknown = Такого списка больше нет.
sign-up-closed = Записаться уже нельзя: список закрыт. Спросите организаторов.
sign-up-on-it-already = Вы уже в списке. Если хотите другую строку, сначала отдайте своё место.
sign-up-name-too-long = Имя слишком длинное. Пожалуйста, напишите короче.
sign-up-name-twice = Этого человека Вы уже записали. Пожалуйста, напишите другое имя.
sign-up-too-many-others = Столько людей одному записать нельзя. Пусть остальных запишет кто-нибудь другой.
sign-up-other-noted = ✅ Записано.
sign-up-own =
    { $who ->
        [self] { $number ->
            [0] ✅ У Вас есть место
           *[other] ⏳ Вы в очереди под № { $number }
        }
       *[other] { $number ->
            [0] ✅ { $name }: место есть
           *[other] ⏳ { $name }: в очереди под № { $number }
        }
    }
sign-up-moved-up =
    { $who ->
        [self] 🎉 Освободилось место, и теперь оно Ваше! Если Вы уже не можете, пожалуйста, отдайте его следующему.
       *[other] 🎉 Освободилось место, и теперь его получает { $name }. Пожалуйста, передайте!
    }
sign-up-moved-down =
    { $who ->
        [self] Мест стало меньше, поэтому теперь Вы в очереди под № { $number }. Простите! Когда место освободится, я напишу.
       *[other] Мест стало меньше, поэтому { $name } теперь в очереди под № { $number }. Простите! Когда место освободится, я напишу.
    }
sign-up-ended = 🏁 Список закрыт. С местом: { $taken }. Ждут в очереди: { $waiting }.
sign-up-nobody = Пока никто не записался.
sign-up-waits-short = ждёт в очереди
sign-up-has-place-short = есть место
sign-up-cancel =
    Отменить этот список? Группа увидит, что он отменён.

    { $count ->
        [0] В списке ещё никого нет.
       *[other] В списке: { $count }. Пожалуйста, скажите им, почему.
    }
sign-up-file = Список записи
sign-up-file-sent = Список с именами. Он только для организаторов – храните его, пожалуйста, так, чтобы другие его не читали.
sign-up-column-line = Строка
sign-up-column-number = №
sign-up-column-name = Имя
sign-up-column-state = Место
sign-up-column-came = ✓
held-sign-up-close = 📝 Закрытие списка «{ $title }» ({ $due })

button-sign-ups = 📝 Запис
button-sign-up-make = ➕ Новий список
button-sign-up = 📝 Відкрити список
button-sign-up-list =
    { $state ->
        [open] 📝 { $title }
       *[closed] ✔️ { $title }
    }
button-take = ✋ Записуюся
button-take-waiting = ⏳ У чергу на місце
button-take-line =
    { $full ->
        [yes] ⏳ У чергу: { $label }
       *[no] ✋ { $label }
    }
button-for-somebody = ➕ Записати когось іншого
button-give-up = ↩️ Віддаю своє місце
button-take-off = ↩️ Прибрати: { $what }
button-line = { $label }
button-sign-up-names = 📋 Список з іменами
button-sign-up-paper = 🖨 Для друку (PDF)
button-sign-up-workbook = 📊 Таблиця (XLSX)
button-sign-up-places = 🔢 Місця
button-sign-up-end = 📅 Термін
button-sign-up-close = 🏁 Закрити список
button-sign-up-again = ▶️ Відкрити знову
button-sign-up-cancel = ❌ Скасувати список
button-sign-up-cancel-yes = Так, скасувати
button-sign-up-change-yes = ✅ Так, змінити
button-places = { $places }
button-no-limit = Місць вистачить усім
button-no-end = Без терміну
button-names-hidden = Імена бачать лише організатори
button-names-shown = Імена бачить уся група
button-one-line = Кожен обирає одне
button-many-lines = Можна обрати кілька
button-edit-public = 👥 Хто бачить імена
button-edit-several = Скільки можна обрати
sign-ups = Списки для запису групи «{ $group }»
sign-ups-none = У групи «{ $group }» списків для запису поки немає.
sign-up-ask-title =
    На що записуємося? Напишіть коротко (до { $limit } знаків). Наприклад:
    <i>Поїздка до Цесіса 12 травня</i>
sign-up-ask-lines =
    Скільки місць? Натисніть кнопку або напишіть число.

    Якщо є кілька груп чи годин, напишіть кожну окремим рядком, а за нею – кількість місць (до { $limit } рядків). Наприклад:
    <i>10:00 – 5
    14:00 – 8</i>
sign-up-ask-end =
    До якого часу можна записатися? Натисніть кнопку або напишіть, наприклад:
    <i>у п’ятницю о 18:00</i>
sign-up-ask-public = Хто бачитиме, хто записався?
sign-up-ask-several = Чи може одна людина записатися в кілька рядків?
sign-up-ask-name =
    Кого записати? Напишіть ім’я однієї людини (до { $limit } знаків) – мами, сусіда чи друга, який не має телефону.

    Ім’я побачать лише організатори. Якщо щось зміниться, я скажу Вам.
sign-up-ask-places = Скільки місць буде тепер? Натисніть кнопку або напишіть число.
sign-up-which-line = У який рядок?
sign-up-places-preview =
    { $places ->
        [0] Відтепер місць вистачить усім.
        [one] Відтепер буде { $places } місце.
        [few] Відтепер буде { $places } місця.
       *[other] Відтепер буде { $places } місць.
    } { $up ->
        [0] { $down ->
            [0] Ні для кого нічого не зміниться.
           *[other] З місця в чергу перейдуть: { $down } (ті, хто записався останнім). Я скажу їм особисто.
        }
       *[other] Із черги місце отримають: { $up }. Я скажу їм особисто.
    } Змінити?
sign-up-too-long = Задовго: { characters }, а можна до { $limit }. Будь ласка, напишіть коротше.
sign-up-lines-unclear = Не вдалося зрозуміти. Напишіть кількість місць від 1 до { $limit } або щонайменше два рядки, кожен зі своєю кількістю місць.
sign-up-lines-many = Забагато рядків: Ви написали { $given }, а можна до { $limit }. Будь ласка, напишіть менше.
sign-up-line-twice = Рядок «{ $label }» трапляється двічі. Будь ласка, назвіть кожен по-своєму.
sign-up-places-wrong = Місць може бути від 1 до { $limit }. Будь ласка, напишіть число.
sign-up-figures = Числа: скільки записалося / скільки місць. ⏳ – скільки чекає в черзі.
sign-up-taken =
    { $places ->
        [0] Записалися: { $taken }. Місць вистачить усім.
       *[other] Записалися: { $taken } з { $places }. Вільних місць: { $free }.
    }
sign-up-waiting = ⏳ Чекають у черзі: { $waiting }
sign-up-until = Записатися можна не пізніше ніж { $when }
sign-up-names-line =
    { $public ->
        [yes] 👥 Хто записався, бачать усі.
       *[no] 🔒 Хто записався, бачать лише організатори.
    }
sign-up-closed-line = 🏁 Список закрито. Своє місце ще можна віддати.
sign-up-cancelled-line = ❌ Цей список скасовано.
sign-up-has-place = Дякую! Місце за Вами.
sign-up-waits =
    { $told ->
        [yes] Усі місця зайняті. Ви в черзі під № { $number }. Коли місце звільниться, я напишу Вам особисто.
       *[no] Усі місця зайняті. Ви в черзі під № { $number }. Щоб я міг Вам сказати, натисніть «Записати когось іншого», а потім «Start».
    }
sign-up-given-up = Місце звільнено. Дякую, що сказали!
sign-up-not-on-it = Вас у цьому списку немає.
sign-up-choose-privately = У Вас тут кілька місць. Натисніть «Записати когось іншого» – там можна обрати, яке віддати.
sign-up-unknown = Такого списку більше немає.
sign-up-closed = Записатися вже не можна: список закрито. Спитайте організаторів.
sign-up-on-it-already = Ви вже у списку. Якщо хочете інший рядок, спершу віддайте своє місце.
sign-up-name-too-long = Ім’я задовге. Будь ласка, напишіть коротше.
sign-up-name-twice = Цю людину Ви вже записали. Будь ласка, напишіть інше ім’я.
sign-up-too-many-others = Стільки людей одному записати не можна. Нехай решту запише хтось інший.
sign-up-other-noted = ✅ Записано.
sign-up-own =
    { $who ->
        [self] { $number ->
            [0] ✅ У Вас є місце
           *[other] ⏳ Ви в черзі під № { $number }
        }
       *[other] { $number ->
            [0] ✅ { $name }: місце є
           *[other] ⏳ { $name }: у черзі під № { $number }
        }
    }
sign-up-moved-up =
    { $who ->
        [self] 🎉 Звільнилося місце, і тепер воно Ваше! Якщо Ви вже не можете, будь ласка, віддайте його наступному.
       *[other] 🎉 Звільнилося місце, і тепер його отримує { $name }. Будь ласка, перекажіть!
    }
sign-up-moved-down =
    { $who ->
        [self] Місць стало менше, тому тепер Ви в черзі під № { $number }. Вибачте! Коли місце звільниться, я напишу.
       *[other] Місць стало менше, тому { $name } тепер у черзі під № { $number }. Вибачте! Коли місце звільниться, я напишу.
    }
sign-up-ended = 🏁 Список закрито. З місцем: { $taken }. Чекають у черзі: { $waiting }.
sign-up-nobody = Поки ніхто не записався.
sign-up-waits-short = чекає в черзі
sign-up-has-place-short = є місце
sign-up-cancel =
    Скасувати цей список? Група побачить, що його скасовано.

    { $count ->
        [0] У списку ще нікого немає.
       *[other] У списку: { $count }. Будь ласка, скажіть їм, чому.
    }
sign-up-file = Список для запису
sign-up-file-sent = Список з іменами. Він лише для організаторів – будь ласка, зберігайте його так, щоб інші не читали.
sign-up-column-line = Рядок
sign-up-column-number = №
sign-up-column-name = Ім’я
sign-up-column-state = Місце
sign-up-column-came = ✓
held-sign-up-close = 📝 Закриття списку «{ $title }» ({ $due })

button-decisions = 📜 Рішення
button-decision =
    { $mark ->
        [adopted] ✅ { $day } { $subject }
        [noted] ✅ { $day } { $subject }
        [faded] 🗄 { $day } { $subject }
       *[other] ✖️ { $day } { $subject }
    }
button-decision-add = ➕ Записати рішення
button-decision-newer = Нове рішення →
button-decision-review = ⏰ Коли переглянути
button-decision-keep = ✅ Лишається чинним
button-decision-retire = 🗄 Більше не чинне
button-decision-retire-yes = Так, більше не чинне
button-decision-save = ✅ Зберегти
button-decision-rule =
    { $rule ->
        [show_of_hands] 🙋 Голосуванням
       *[agreement] 🤝 За спільною згодою
    }
button-decisions-search = 🔎 Знайти
button-decisions-search-again = 🔎 Шукати ще раз
button-decisions-text = 📄 Текстом
button-decisions-table = 📊 Таблицею
button-review-months =
    { $months ->
        [6] Через пів року
        [12] Через рік
       *[other] Через { $months } місяці
    }
button-review-never = Не переглядати
button-day-today = Сьогодні
button-day-yesterday = Учора
button-present-unknown = Не знаю
button-edit-words = Змінити текст
button-edit-day = Змінити дату
button-edit-rule = Як вирішили
button-edit-present = Скільки людей було
button-edit-review = Змінити день перегляду
decisions =
    <b>Рішення групи «{ $group }»</b>

    ✅ ухвалено · ✖️ не ухвалено · 🗄 більше не чинне
decisions-none = У групи «{ $group }» рішень поки немає. Коли закінчиться опитування або погодження, підсумок з’явиться тут.
decisions-search = Що шукаємо? Напишіть одне або кілька слів (до { $limit } знаків).
decisions-found =
    { $count ->
        [0] Про «{ $query }» нічого не знайшлося. Спробуйте інше слово.
        [one] Про «{ $query }» знайшлося { $count } рішення.
        [few] Про «{ $query }» знайшлося { $count } рішення.
       *[other] Про «{ $query }» знайшлося { $count } рішень.
    }
decisions-found-more = Показую останні: { $shown }. Додайте ще слово, щоб знайти точніше.
decisions-text = Рішення групи «{ $group }»
decisions-table = Рішення групи «{ $group }» таблицею. Її можна відкрити, наприклад, в Excel або LibreOffice.
decisions-table-file = Рішення
decision-column-day = Дата
decision-column-subject = Про що
decision-column-outcome = Підсумок
decision-column-words = Що обрали
decision-column-rule = Як вирішили
decision-column-asked = Запитали
decision-column-answered = Відповіли
decision-column-quorum = Мали відповісти
decision-column-threshold = Потрібно голосів
decision-column-review = Переглянемо
decision-column-standing = Чи чинне
decision-outcome =
    { $outcome ->
        [adopted] ✅ Ухвалено
        [not_adopted] ✖️ Не ухвалено
        [no_quorum] ✖️ Не ухвалено: відповіло замало людей
        [withdrawn] ✖️ Пропозицію відкликано
       *[noted] ✅ Думки зібрано
    }
decision-day = Коли: { $day }
decision-rule =
    { $rule ->
        [agreement] Як вирішили: за спільною згодою
        [show_of_hands] Як вирішили: голосуванням на зустрічі
        [consent] Як вирішили: погодженням – ніхто не заперечив
        [most_votes] Як вирішили: більшістю голосів
        [share] Як вирішили: потрібна була певна частка голосів
        [ranking] Як вирішили: розставили за порядком, рахували в кілька кіл
        [ranking_several] Як вирішили: розставили за порядком, переможців кілька
        [dots] Як вирішили: розподілили бали
       *[scale] Як вирішили: оцінили за шкалою
    }
decision-answered =
    { $asked ->
        [-1] { $answered ->
            [one] Участь узяла { $answered } людина
            [few] Участь узяли { $answered } людини
           *[other] Участь узяло { $answered } людей
        }
       *[other] Відповіли: { $answered } з { $asked }
    }
decision-quorum = Треба було, щоб відповіли щонайменше { $percent } % опитаних
decision-threshold = Треба було щонайменше { $percent } % голосів
decision-standing =
    { $standing ->
        [replaced] 🗄 Замінено новішим рішенням
       *[retired] 🗄 Більше не чинне
    }
decision-reviewed = ⏰ Переглянемо: { $day }
decision-indicative = Це думка групи, а не голосування загальних зборів товариства.
decision-unknown = Такого рішення більше немає.
decision-settled = Про це вже домовилися: рішення більше не чинне.
decision-retire =
    Це рішення більше не чинне? Воно залишиться у списку з такою позначкою.
decision-retired = Записано: більше не чинне.
decision-review = У групі «{ $group }» час переглянути рішення. Чи воно ще підходить?
decision-when =
    Коли переглянути це рішення? Того дня я спитаю організаторів, чи воно ще підходить.

    Натисніть кнопку або напишіть день, наприклад, <i>1 вересня</i>.
decision-kept = Записано.
decision-added = ✅ Рішення записано.
decision-ask-subject = Що вирішила група? Напишіть коротко і ясно (до { $limit } знаків). Це побачать усі учасники групи.
decision-ask-day = Якого дня це вирішили? Натисніть кнопку або напишіть дату, наприклад, <i>13.12.</i>
decision-ask-rule = Як це вирішили?
decision-ask-present = Скільки людей взяло участь? Напишіть число.
decision-preview = Усе правильно? У списку рішень буде так:
decision-too-long = Задовго: { characters }, а можна до { $limit }. Будь ласка, напишіть коротше.
decision-present-unclear = Будь ласка, напишіть лише число від 1 до { NUMBER($limit, useGrouping: 0) }.
write-words = Будь ласка, напишіть це словами.
day-unreadable = Не вдалося зрозуміти, який це день. Напишіть, наприклад, <i>1 вересня</i>, або натисніть кнопку.
day-past =
    { $buttons ->
        [0] Цей день уже минув або він сьогодні. Будь ласка, напишіть пізніший день.
       *[other] Цей день уже минув. Можливо, Ви мали на увазі цей? Можна написати й інший день.
    }
day-which = Який день Ви мали на увазі? Натисніть кнопку або напишіть інший день.
past-day-unreadable = Не вдалося зрозуміти дату. Напишіть її цифрами, наприклад, <i>13.12.</i> або <i>13.12.2025.</i>
past-day-ahead = Цей день ще не настав. Будь ласка, напишіть день, коли ухвалили рішення.
held-decision-review = ⏰ Запитання до організаторів, чи ще чинне рішення «{ $subject }» ({ $due })

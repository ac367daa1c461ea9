button-after = 📋 Після зустрічі
button-after-ticks = ✅ Хто прийшов
button-after-summary = 📝 Підсумки зустрічі
button-after-decision = ⚖️ Рішення
button-after-task = 🙋 Справа
button-after-feeling = 💬 Спитати групу, як було
button-after-preview = 👁 Переглянути й надіслати
button-after-to-all = 📣 Надіслати всій групі
button-after-to-absent = ✉️ Лише тим, кого не було
button-after-fewer = −1 не зі списку
button-after-more = +1 не зі списку (зараз: { $others })
button-after-as-said = ✅ Усі, хто сказав «прийду»
button-after-came = ✅ Позначено: { $name }
button-after-tick = ▫️ { $name }
button-feeling =
    { $step ->
        [5] 🙂 Добре
        [3] 😐 Так собі
       *[1] 🙁 Не дуже
    }
button-past = 📚 Що вже було
button-past-meeting = 📋 { $title }, { $when }
button-notice = 🖨 Афіша й тексти
after-head =
    📋 <b>{ $title }</b>
    { $when }
after-asks = Зустріч закінчилася. Що від неї лишається? Позначте, що хочете: усе за бажанням. Група нічого не отримає, доки Ви самі не надішлете.
after-came =
    { $count ->
        [one] 👥 Прийшла { $count } людина
        [few] 👥 Прийшли { $count } людини
       *[many] 👥 Прийшло { $count } людей
    }
after-noted = ⚖️ Рішення: { $decisions } · 🙋 Справи: { $tasks }
after-ticks =
    Хто прийшов на зустріч «{ $title }»? Позначено: { $count }, з них не зі списку: { $others }.

    🔒 Імена бачать лише організатори. Групі я показую лише загальне число.
after-ask-summary = Напишіть короткі підсумки для тих, кого не було (до { $limit } знаків): про що говорили, про що домовилися. Будь ласка, без імен і особистого.
after-summary-long = Підсумки задовгі: { characters }, а можна до { $limit }. Будь ласка, напишіть коротше.
after-not-yet = Ця зустріч ще не почалася.
after-nothing = Поки немає що надсилати. Напишіть підсумки, рішення або справу.
after-tick-first = Спершу позначте, хто прийшов: інакше я не знаю, кого не було.
after-to-whom = Кому надіслати? Тим, кого не було, я напишу особисто; ніхто не побачить, кому.
after-decided = ⚖️ Домовилися:
after-tasks = 🙋 Справи до наступного разу:
after-sent-all = ✅ Надіслано групі.
after-sent-absent = ✅ Надіслано тим, кого не було і кому я можу написати особисто.
feeling-head = 💬 <b>{ $title }</b>
feeling-asks = Як Вам було сьогодні? Один дотик, без імен: ніхто не бачить, хто що натиснув. Результат покажу завтра, якщо відповідей буде не менше { $fewest }.
feeling-asks-you = Як Вам було сьогодні? Один дотик, без імен: ніхто не бачить, що Ви натиснули. Середнє покажу лише організаторам і лише якщо відповість щонайменше { $fewest }.
feeling-answered = ✅ Дякую, Вашу відповідь записано. Ніхто не бачить, яка вона. Поки запитання відкрите, її можна змінити одним дотиком.
feeling-open =
    { $privately ->
        [yes] 💬 Запитання «як було?» поставлено особисто тим, хто сказав «прийду». Результат Ви побачите, коли запитання закриється.
       *[no] 💬 Запитання «як було?» поставлено в групі. Результат Ви побачите, коли запитання закриється.
    }
feeling-yours = 🔒 Це бачать лише організатори. Хто що відповів, не знає ніхто.
feeling-trend-title = Як було на зустрічах
feeling-by-itself =
    { $on ->
        [yes] Після зустрічі я сам запитаю, як було.
       *[no] Сам більше не питатиму.
    }
button-feeling-by-itself =
    { $on ->
        [yes] 💬 «Як було?» після зустрічей: питаю
       *[no] 💬 «Як було?» після зустрічей: не питаю
    }
feeling-too-few = Дякую! Відповідей менше ніж { $fewest }, тому їх ніхто не побачить: їх видалено.
feeling-result = 💬 Як було: { norm-pulse-level } (відповідей: { $answered })
feeling-noted = Дякую! Ніхто не побачить, що Ви натиснули.
feeling-over = Відповісти вже не можна. Дякую!
feeling-asked-already = Групу про це вже питали.
feeling-too-late = Про це можна спитати лише в день зустрічі.
feeling-quiet = Зараз у групі тихі години. Спитати не можна, щоб нікого не турбувати.
past-head = 📚 Зустрічі групи «{ $group }» дотепер
past-totals = Відбулося: { $held } · перенесено: { $moved } · скасовано: { $cancelled }
past-line =
    { $state ->
        [cancelled] ❌ { $title } ({ $when }) – скасовано
       *[held] 📅 { $title } ({ $when })
    }
notice-over = Ця зустріч уже закінчилася або скасована.
notice-paper = 🖨 Афіша для друку: «{ $title }»
notice-file = Афіша
notice-invites = Група «{ $group }» запрошує!
notice-when = Коли
notice-where = Де
notice-online = Онлайн
notice-code = Відповісти з телефону
notice-answer = Якщо у Вас є Telegram, дайте відповідь тут: { $link }
notice-sms = ✉️ Для СМС (до { $limit } знаків): { $languages }
notice-handed = Вище – афіша, текст для пересилання і текст для СМС. Їх можна друкувати, копіювати й надсилати куди завгодно.
held-meeting-after = 📋 Запитання після зустрічі «{ $title }» ({ $due })
held-feeling-close = 💬 Кінець запитання «як було»: «{ $title }» ({ $due })
held-feeling-ask = 💬 Запитання «як було» після зустрічі «{ $title }» ({ $due })

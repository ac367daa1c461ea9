button-polls = 📊 Опитування
button-ask-poll = 📊 Запитати групу
button-poll =
    { $state ->
        [draft] ⏳ Чекає: { $question }
        [open] 🟢 Триває: { $question }
        [closed] ✅ Завершено: { $question }
       *[cancelled] ✖ Скасовано: { $question }
    }
button-poll-answer = ✍️ Відповісти
button-poll-more = ℹ️ Докладніше про це запитання
button-poll-in-group = ➡️ Відповісти в групі
button-poll-open = ✍️ Відповісти
button-poll-open-now = 📣 Запитати зараз
button-poll-close = 🏁 Завершити зараз
button-poll-until = 🕒 Змінити термін
button-poll-nudge = 🔔 Нагадати
button-poll-merge = 🔗 Об’єднати схожі
button-poll-cancel = ✖ Скасувати опитування
button-poll-cancel-yes = ✖ Так, скасувати
button-poll-no-repeat = 🔁 Більше не повторювати
button-poll-add = ➕ Додати свій варіант
button-poll-undo = ↩️ Прибрати останнє
button-poll-names = 👥 Хто що вибрав
button-poll-rounds = 🧮 Як рахували
button-poll-no-end = Без терміну
button-poll-no-parts = Без підгруп
button-plain = { $words }
button-poll-yes-no = 👍 Так чи ні
button-poll-scale-5 = 🔢 Шкала від 1 до 5
button-poll-scale-10 = 🔢 Шкала від 1 до 10
button-poll-set-names =
    { $value ->
        [named] 👥 Імена: видно
       *[hidden] 🙈 Імена: не видно
    }
button-poll-set-shown =
    { $value ->
        [live] 👁 Результат: видно одразу
       *[after_close] 👁 Результат: після завершення
    }
button-poll-set-nudges =
    { $value ->
        [yes] 🔔 Нагадати перед завершенням: так
       *[no] 🔔 Нагадати перед завершенням: ні
    }
button-poll-set-may-change =
    { $value ->
        [yes] ✏️ Відповідь можна змінити: так
       *[no] ✏️ Відповідь можна змінити: ні
    }
button-poll-set-adds =
    { $value ->
        [yes] ➕ Учасники додають варіанти: так
       *[no] ➕ Учасники додають варіанти: ні
    }
button-poll-set-kind = 🗳 Вид: { $words }
button-poll-set-when = 🕒 Завершиться: { $words }
button-poll-set-quorum = 🙋 Мають відповісти: { $words }
button-poll-set-threshold = 📏 Щоб перемогти: { $words }
button-poll-set-winners = 🏅 Скільки вибираємо: { $words }
button-poll-set-parts = 🧩 Підгрупи: { $words }
button-poll-set-repeats = 🔁 Повторювати: { $words }
button-poll-set-dots = ⚫ Балів у кожного: { $words }
button-poll-settings-done = ✅ Готово
button-poll-settings = ⚙️ Інші налаштування
button-poll-options = ✏️ Змінити варіанти
button-poll-question = ✏️ Змінити запитання
button-poll-send = 📣 Запитати групу
button-poll-send-later = 📣 Запитати { $when }
button-poll-send-now = Запитати одразу

poll-question = 📊 <b>{ $question }</b>
poll-option = { $number }. { $label }
poll-yes = Так
poll-no = Ні
poll-how =
    { $kind ->
        [single] Виберіть один варіант.
        [multiple] Можна вибрати кілька. Натисніть ще раз, щоб скасувати вибір.
        [yes_no] Так чи ні?
        [scale_5] Оцініть від 1 (найменше) до 5 (найбільше).
        [scale_10] Оцініть від 1 (найменше) до 10 (найбільше).
        [dots] У кожного є бали, разом { $dots }. Одному варіанту – не більше ніж { $one }. Один дотик – один бал.
        [ranking] Розставте за порядком: спершу торкніться того, що подобається найбільше, потім наступного. Розставляти все не обов’язково.
       *[other] Відповідайте кнопкою.
    }
poll-names-line =
    { $names ->
        [named] { $shown ->
            [live] Усі побачать, хто що вибирає.
           *[after_close] Хто що вибрав і який результат, буде видно після завершення.
        }
       *[hidden] Імен не видно. Результат – після завершення.
    }
poll-until = Завершиться: { $when }.
poll-answered = Відповіли { $answered } з { $asked }.
poll-answered-few = Відповіли менше ніж { $fewest } з { $asked }.
poll-cancelled-line = ✖ Опитування скасовано.
poll-closed-line = 🏁 Опитування завершено.
poll-unknown = Такого опитування вже немає.
poll-is-closed =
    { $state ->
        [cancelled] Це опитування скасовано. Вашу відповідь не записано.
        [draft] Групу про це ще не запитали.
       *[closed] Опитування вже завершено. Вашу відповідь уже не записано.
    }
poll-refused =
    { $why ->
        [final] Тут відповідь змінити не можна. Залишається Ваша попередня відповідь.
        [too_many] Тут можна вибрати лише один варіант.
        [too_many_dots] Балів більше немає. Заберіть один і спробуйте ще раз.
        [too_many_on_one] Одному варіанту стільки балів дати не можна.
        [empty] Поки що нічого не вибрано.
       *[other] Ця кнопка більше не підходить. Відкрийте опитування ще раз.
    }
poll-noted =
    { $may ->
        [change] ✅ Записано: { $choice }. До завершення відповідь можна змінити.
       *[final] ✅ Записано: { $choice }.
    }
poll-taken-back = Вашу відповідь прибрано.
poll-nothing-yet = Поки що нічого не вибрано.
poll-no-dots-left = Балів більше немає. Натискайте на варіант, доки його бали не зникнуть, і віддайте їх іншому.
poll-which-part = Спершу виберіть свою підгрупу.
poll-cannot-keep = Зараз я не можу надійно зберегти Вашу відповідь, тому не зберіг її. Будь ласка, скажіть про це тому, хто веде групу.
poll-own = Ваша відповідь: <b>{ $choice }</b>
poll-own-none = Ви ще не відповіли.
poll-waits = ⏳ Групу ще не запитали.
poll-share =
    { $share ->
        [third] третина
        [half] половина
       *[two_thirds] дві третини
    }
poll-rule-quorum = Результат зараховується, якщо відповість принаймні така частина тих, до кого дійшло запитання: { poll-share }.
poll-rule-threshold =
    { $of ->
        [answered] Варіант вибрано, якщо за нього принаймні така частина тих, хто відповів: { poll-share }.
       *[reached] Варіант вибрано, якщо за нього принаймні така частина тих, до кого дійшло запитання: { poll-share }.
    }
poll-rule-winners = Виберемо кілька варіантів: { $winners }.
poll-rule-parts = У кожної підгрупи свій результат: { $parts }.
poll-counting = Рахую відповіді. Результат буде за хвилину.
poll-lost = На жаль, відповіді більше не можна прочитати: їхній ключ втрачено. Будь ласка, запитайте ще раз.
poll-outcome =
    { $outcome ->
        [decided-options] { $many ->
            [1] 🏅 Вибрано: <b>{ $winners }</b>
           *[other] 🏅 Вибрано: <b>{ $winners }</b>
        }
        [decided-yes_no] 🏅 Більшість відповіла: <b>так</b>
        [rejected-yes_no] Більшості за «так» немає.
        [nobody_answered-options] Ніхто не відповів.
        [nobody_answered-yes_no] Ніхто не відповів.
        [no_quorum-options] Відповідей забракло, тому нічого не вибрано. Найбільше підтримки: { $winners }.
        [no_quorum-yes_no] Відповідей забракло, тому нічого не вирішено.
        [below_threshold-options] Жоден варіант не отримав достатньої підтримки. Найбільше підтримки: { $winners }.
        [below_threshold-yes_no] «Так» не отримало достатньої підтримки.
       *[other] Жодного варіанта не вибрано.
    }
poll-outcome-withheld = Що вибрано, цього разу показати не можна: це видало б відповіді окремих людей.
poll-quorum-missed = Запитання дійшло до людей: { $reached }. Мала відповісти принаймні така частина: { poll-share }.
poll-scale = У середньому: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>. Половина відповідей не вища за { NUMBER($median, maximumFractionDigits: 1) }.
poll-scale-mean = У середньому: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>.
poll-scale-between = У середньому: від { NUMBER($low, maximumFractionDigits: 1) } до { NUMBER($high, maximumFractionDigits: 1) }.
poll-part =
    { $chosen ->
        [some] 🧩 { $part }: <b>{ $words }</b> (відповідей: { $answered })
       *[none] 🧩 { $part }: нічого не вибрано (відповідей: { $answered })
    }
poll-tie = Підтримка була однакова: { $options }. Вирішив жереб. Вплинути на нього не можна, а перевірити може кожен.
poll-too-few = Щоб нічию відповідь не можна було вгадати, числа видно, лише якщо відповіли принаймні { $fewest }.
poll-bounded = Малі числа (менші за { $fewest }) точно не показую, щоб нічию відповідь не можна було вгадати.
poll-caption =
    { $kind ->
        [ranking] Числа показують, скільки людей поставили варіант на перше місце.
        [dots] Числа показують бали.
       *[multiple] Кожен міг вибрати кілька варіантів.
    }
poll-turnout = Відповіли: { $answered }, запитали: { $asked }, запитання дійшло до: { $reached }.
poll-indicative = Так ми дізнаємося думки. Це не голосування за статутом товариства.
poll-names-title = 👥 Хто що вибрав: <b>{ $question }</b>
poll-name-line = { $name }: { $choice }
poll-names-none = Поки що ніхто не відповів.
poll-names-missing =
    { $people ->
        [one] Ще { $people } відповідь Telegram порахував, але імені не надіслав.
        [few] Ще { $people } відповіді Telegram порахував, але імен не надіслав.
       *[other] Ще { $people } відповідей Telegram порахував, але імен не надіслав.
    }
poll-names-hidden = У цьому опитуванні імен не показують.
poll-rounds-title = 🧮 Як рахували: <b>{ $question }</b>
poll-rounds-rule =
    { $places ->
        [1] У кожному колі рахуємо, який варіант у кого на першому місці. Якщо жоден не набрав більше половини, останній вибуває. Його голоси переходять до тих варіантів, які люди назвали наступними.
       *[other] Вибираємо кілька варіантів. Варіант, що набрав потрібну кількість голосів, вибрано. Його зайві голоси частинами переходять далі. Якщо не набрав жоден, останній вибуває, і його голоси переходять далі.
    }
poll-round = <b>Коло { $number }.</b> { $counts }. Потрібно: { $quota }.
poll-round-elected = Вибрано: { $options }.
poll-round-out = Вибуває: { $option }. Голоси переходять: { $moved }.
poll-round-surplus = Зайві голоси варіанта «{ $option }» переходять: { $moved }.
poll-round-count = { $option } { $sign }{ NUMBER($votes, maximumFractionDigits: 2) }
polls-title = 📊 Опитування в групі «{ $group }». Торкніться, щоб переглянути.
polls-none = У групі «{ $group }» опитувань ще не було.
poll-ask-question =
    Про що запитати групу «{ $group }»? Напишіть запитання одним реченням (до { $limit } знаків).
    Наприклад: «Куди поїдемо влітку?»
poll-ask-options =
    Напишіть варіанти відповіді, кожен з нового рядка. Наприклад:
    До моря
    У гори
    До старого міста
    Або натисніть одну з кнопок.
poll-ask-until = До якого часу можна відповідати? Наприклад: «у п’ятницю 18:00».
poll-ask-parts = Напишіть назви підгруп, кожну з нового рядка (до { $limit }). У кожної буде свій результат. Наприклад: Ранкова група, Вечірня група.
poll-ask-kind = Як люди відповідатимуть?
poll-ask-quorum = Яка частина тих, до кого дійшло запитання, має відповісти, щоб результат зараховувався?
poll-ask-threshold = Яка підтримка потрібна, щоб варіант вибрали?
poll-ask-winners = Скільки варіантів вибираємо?
poll-ask-repeats = Повторювати це запитання?
poll-ask-dots = Скільки балів у кожного?
poll-ask-option = Напишіть свій варіант одним рядком. Уже дані відповіді залишаться як є.
poll-kind-words =
    { $value ->
        [single] один із кількох
        [multiple] кілька одразу
        [yes_no] так чи ні
        [scale_5] шкала 1–5
        [scale_10] шкала 1–10
        [dots] бали
       *[ranking] за порядком
    }
poll-quorum-words =
    { $value ->
        [third] третина
        [half] половина
        [two_thirds] дві третини
       *[none] скільки завгодно
    }
poll-threshold-words =
    { $value ->
        [half-answered] половина тих, хто відповів
        [two_thirds-answered] 2/3 тих, хто відповів
        [half-reached] половина всіх, до кого дійшло
        [two_thirds-reached] 2/3 всіх, до кого дійшло
       *[none] найбільше голосів
    }
poll-winners-words =
    { $value ->
        [1] один
       *[other] { $value }
    }
poll-repeats-words =
    { $value ->
        [weekly] щотижня
        [fortnightly] раз на два тижні
        [monthly] щомісяця
       *[none] ні
    }
poll-dots-words = { $value }
poll-when-none = терміну немає
poll-parts-none = немає
poll-settings = ⚙️ Налаштування. Усе годиться і так. Торкніться того, що хочете змінити.
poll-preview = Так це побачить група «{ $group }». Запитуємо?
poll-quiet = Зараз у групі тихі години. Можу запитати { $when }.
poll-native-note =
    { $names ->
        [hidden] Це буде опитування Telegram: ні група, ні я не побачимо, хто що вибирає. Після завершення Telegram покаже й малі числа; у невеликій групі за ними можна здогадатися, хто як відповів.
       *[named] Це буде опитування Telegram: відповідь – один дотик.
    }
poll-wrong =
    { $problem ->
        [no_question] У запитанні немає жодного слова. Будь ласка, напишіть його.
        [question_too_long] Знаків у запитанні { $given }, а можна до { $limit }. Будь ласка, коротше.
        [too_few_options] Варіантів потрібно щонайменше { $limit }, кожен з нового рядка.
        [too_many_options] Варіантів { $given }, а більше ніж { $limit } не можна. Будь ласка, залиште найважливіші.
        [option_too_long] Знаків у варіанті «{ $words }» – { $given }, а можна до { $limit }. Будь ласка, коротше.
        [option_twice] Варіант «{ $words }» повторюється. Будь ласка, залиште один.
        [options_not_wanted] До цього опитування не можна додавати свої варіанти.
        [winners] Вибрати можна не більше ніж { $limit }: принаймні один варіант має залишитися.
        [deadline_past] Цей термін уже минув. Будь ласка, виберіть інший.
        [threshold_meaningless] Для цього виду поріг підтримки не підходить. Будь ласка, приберіть його.
        [dots] Така кількість балів не підходить. Будь ласка, виберіть іншу.
        [hidden_live] Якщо імен не видно, результат можна показати лише після завершення.
        [hidden_parts] Підгрупи та приховані імена разом не підходять: у малій підгрупі відповідь можна вгадати. Будь ласка, відмовтеся від чогось одного.
        [not_standing] Цей варіант більше не можна об’єднати.
       *[other] Щось не сходиться. Будь ласка, перевірте налаштування.
    }
poll-sent = ✅ Групу «{ $group }» запитано.
poll-sent-short = Запитано.
poll-sent-later = ✅ Запитаю групу «{ $group }», коли закінчаться тихі години.
poll-sent-later-short = Запитаю пізніше.
poll-closed-short = Опитування завершено. Група побачить результат.
poll-cancelled-short = Опитування скасовано.
poll-cancel-ask = Справді скасувати? В опитування «{ $question }» не буде результату, і повернути його не можна.
poll-until-short = Новий термін записано.
poll-added-short = Додано. Тепер за нього можуть голосувати всі.
poll-merged-short = Об’єднано. Відповіді рахуватимуться разом.
poll-merge-which = Який варіант додати до іншого? Жодна відповідь не пропаде.
poll-merge-into = До якого варіанта додати «{ $option }»?
poll-no-repeat-short = Більше не повторюватиму.
poll-changed-meanwhile = Хтось щойно щось змінив. Будь ласка, відкрийте опитування ще раз і подивіться.
poll-nudge = 📊 У групі «{ $group }» чекають і на Вашу думку: <b>{ $question }</b>
held-poll-open = 📊 Нове запитання «{ $question }»
held-poll-close = 🏁 Результат опитування «{ $question }»
held-poll-again = 🔁 Повторне опитування «{ $question }»
held-poll-nudge = 🔔 Нагадування відповісти: «{ $question }»

## What is kept of a person

mydata-proposal = Пропозицію «{ $consent_round_words }» внесли Ви ({ $opened_at }).
mydata-consent-answer =
    Пропозиція «{ $consent_round_words }»: Ви відповіли «{ $consent_answer_answer ->
        [support] підтримую
        [live_with] можу погодитися
       *[other] заперечую
    }».
mydata-sign-up = Запис «{ $sign_up_title }» створили Ви.
mydata-sign-up-entry = У списку «{ $sign_up_title }» є Ваш запис.
mydata-time-search = Запитання, коли зустрітися («{ $time_search_title }»), поставили Ви.
mydata-time-answer =
    Коли зустрітися («{ $time_search_title }»), { $starts_wall }: { $time_answer_fit ->
        [yes] можу
        [maybe] якщо треба, можу
       *[other] не можу
    }.

## Privacy

button-privacy = 🔒 Що я про Вас зберігаю
button-mydata = 📄 Що про мене зберігається
button-forget = 🗑 Забути мене
button-forget-yes = 🗑 Так, забудьте мене
button-consents = 🤝 Моя згода
button-consent-revoke = ✖️ Відкликати згоду
group-privacy =
    🔒 <b>Що я тут зберігаю</b>

    Ваших розмов у групі я не зберігаю. Я знаю лише те, що мені натиснули або написали: ім’я, мову, відповідь про зустріч. Групі показую лише числа.

    Особисто Ви побачите все про себе й зможете попросити Вас забути.
mydata = 📄 Усе, що зберігається про Вас у Kopā { $day }.
mydata-file = Kopā-мої-дані
mydata-nothing = Про Вас нічого не зберігається.
mydata-person =
    Ваше ім’я: { $person_name }. Мова: { $language ->
        [lv] латиська
        [ru] російська
        [uk] українська
       *[other] англійська
    }. { $reach ->
        [started] Писати Вам особисто можна.
        [blocked] Писати Вам особисто не можна: Ви мене заблокували.
       *[other] Писати Вам особисто поки не можна.
    } Нагадування: { $reminder_choice ->
        [day_before] за день
        [two_hours_before] за дві години
        [morning_of] уранці того ж дня
        [week_and_day_before] за тиждень і за день
        [none] не потрібні
       *[other] як зазвичай
    }. Повідомлень на тиждень: { $weekly_pushes ->
        [0] скільки потрібно
       *[other] до { $weekly_pushes }
    }. { $office ->
        [operator] Ви – оператор Kopā.
        [worker] Ви ведете групи як працівник.
       *[other] { "" }
    } Ім’я стало відоме { $seen_at }.
mydata-survey = Результати анонімного опитування читаєте лише Ви (опитування { $state ->
        [draft] поки чернетка
        [open] відкрите
        [closing] закривається
        [closed] закрите
       *[other] скасоване
    }).
mydata-push = Вам надіслано повідомлення: { $sent_at }. Зберігаю вісім днів, щоб не писати надто часто.
mydata-consent = Згода на анонімні опитування: { $given_on }, текст № { $version }.
mydata-groups = Ви працівник групи «{ $groups_title }» з { $created_at }.
mydata-member =
    Група «{ $groups_title }»: { $present ->
        [0] Ви були в ній раніше
       *[other] Ви в ній
    }, { $role ->
        [organiser] організатор
       *[other] учасник
    }, відомо з { $joined_at }. { $muted ->
        [0] { "" }
       *[other] Про цю групу я Вам не пишу.
    }
mydata-rsvp =
    Зустріч «{ $meeting_title }», { $starts_at }: { $answer ->
        [coming] прийду
        [maybe] можливо
       *[other] не зможу
    }, з Вами ще { $companions }. Відповідь дано { $answered_at }.
mydata-time_search = Ви спитали про час: «{ $time_search_title }».
mydata-time_answer =
    Запитання про час «{ $time_search_title }», { $starts_wall }: { $time_answer_fit ->
        [yes] можу
        [maybe] якщо треба
       *[no] не можу
    }.
mydata-attendance = Зустріч «{ $meeting_title }», { $starts_at }: позначено, що Ви були.
mydata-topic = Зустріч «{ $meeting_title }», Ваше запитання чи тема: { $topic_words }
mydata-guest = Зустріч «{ $meeting_title }»: Ви записали { $guest_name } ({ $entered_at }).
mydata-seat =
    Зустріч «{ $meeting_title }»: { $state ->
        [held] є місце
        [asked] місце запропоновано
       *[waiting] чекає в черзі
    }.
mydata-need =
    Зустріч «{ $meeting_title }»: дітей із собою – { $need_children }; { $need_interpreter ->
        [lv] перекладач: латиська
        [ru] перекладач: російська
        [uk] перекладач: українська
        [en] перекладач: англійська
        [sign] перекладач жестової мови
       *[no] перекладач не потрібен
    }; { $need_wheelchair ->
        [yes] буде крісло колісне
       *[no] без крісла колісного
    }; { $need_lift ->
        [needed] потрібно підвезти ({ $need_lift_places }), звідки: { $need_lift_from }
        [offered] можете підвезти ({ $need_lift_places }), звідки: { $need_lift_from }
       *[none] підвозити не потрібно
    }.
mydata-agreed-lift =
    Зустріч «{ $meeting_title }»: { $part ->
        [driver] Ви когось підвозите
       *[passenger] Вас хтось підвозить
    }.
mydata-meeting = Зустріч «{ $meeting_title }» ({ $starts_at }) Ви запланували { $planned_at }.
mydata-meeting-change =
    Зустріч «{ $meeting_title }»: { $kind ->
        [planned] Ви запланували
        [moved] Ви перенесли
        [placed] Ви змінили місце
        [online] Ви перенесли в онлайн
       *[cancelled] Ви скасували
    } { $changed_at }.
mydata-poll = Запитання «{ $poll_question }» Ви поставили { $asked_at }.
mydata-poll-option = До запитання «{ $poll_question }» Ви додали відповідь «{ $poll_option_label }».
mydata-poll-vote = Запитання «{ $poll_question }»: Ви відповіли «{ $chosen }» ({ $voted_at }).
mydata-link =
    Ви створили одноразове посилання { $purpose ->
        [organiser] для організатора
       *[other] для працівника
    }; воно діє до { $expires_at }.
mydata-dialog = Незакінчена розмова зі мною: { $dialog_state }. Зникне { $expires_at }.
mydata-outbox = Повідомлення, яке чекає на надсилання Вам з { $planned_at }.
mydata-posted = Пам’ятаю, яке повідомлення в нашому листуванні виправляти, а не надсилати знову ({ $posted_at }).
mydata-chat-pause = Telegram просить не писати Вам до { $until_at }.
mydata-inbox = Ваше повідомлення, яке ще обробляється ({ $received_at }).
mydata-sealed = Запечатані відповіді в опитуваннях, які ще не закриті: { $count }. Побачити й змінити їх можна в самому опитуванні.
forget-ask =
    <b>Забути Вас?</b>

    Зникне:
    • Ваше ім’я, мова та налаштування
    • участь у групах: { $groups }
    • відповіді про зустрічі: { $answers }
    • записані Вами люди: { $guests }
    • відповіді в ще не закритих опитуваннях: { $sealed }

    Залишиться:
    • відповіді в закритих анонімних опитуваннях – ніхто вже не може сказати, які з них Ваші
    • те, про що група вже домовилася: зустрічі, рішення, числа
    • це листування у Вашому телефоні – видалити його можете лише Ви
    • зашифровані резервні копії; вони зникнуть за { $backups } днів

    Це станеться протягом хвилини, і повернути нічого не можна буде.
forget-worker = Ваші групи перейдуть до оператора.
forget-look-again = Будь ласка, ще раз прочитайте, що зникне.
forget-nobody = Про Вас нічого не зберігається, тож і забувати нічого.
forget-operator = Без Вас за групи не буде кому відповідати: іншого оператора немає. Поки його немає, забути Вас не можна. Якщо Kopā більше не потрібен, попросіть зупинити його й видалити його дані на сервері.
forgotten-now = Добре. Через хвилину я вже не знатиму про Вас нічого.
farewell =
    Усе про Вас видалено. Дякуємо, що були разом з нами!

    Це листування у своєму телефоні Ви можете видалити самі. Якщо захочете повернутися, відкрийте посилання своєї групи.
worker-left = Працівник групи «{ $group }» більше не з Kopā. Тепер за групу відповідаєте Ви.
consents =
    <b>Ваша згода на анонімні опитування</b>

    { $given ->
        [yes] Ви погодилися { $day }. Згоду можна відкликати будь-коли; тоді я видалю Ваші відповіді в опитуваннях, які ще не закриті. Із закритих опитувань їх не забрати: ніхто не знає, які з них Ваші.
       *[no] Зараз Вашої згоди немає. Я запитаю про неї перед першим запитанням і без неї не прийму жодної відповіді.
    }
consent-revoked = Згоду відкликано, відповіді в незакритих опитуваннях видалено.
mydata-series = Ви запланували зустріч, що повторюється: «{ $series_title }».

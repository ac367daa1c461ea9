## What is kept of a person

mydata-proposal = Priekšlikumu „{ $consent_round_words }” Jūs ierosinājāt ({ $opened_at }).
mydata-consent-answer =
    Priekšlikums „{ $consent_round_words }”: Jūs atbildējāt „{ $consent_answer_answer ->
        [support] atbalstu
        [live_with] varu ar to sadzīvot
       *[other] iebilstu
    }”.
mydata-sign-up = Pieteikšanos „{ $sign_up_title }” izveidojāt Jūs.
mydata-sign-up-entry = Sarakstā „{ $sign_up_title }” ir Jūsu ieraksts.
mydata-time-search = Jautājumu, kad tikties („{ $time_search_title }”), uzdevāt Jūs.
mydata-time-answer =
    Kad tikties („{ $time_search_title }”), { $starts_wall }: { $time_answer_fit ->
        [yes] der
        [maybe] ja vajag, der
       *[other] neder
    }.

## Privacy

button-privacy = 🔒 Ko glabāju par Jums
button-mydata = 📄 Kas par mani saglabāts
button-forget = 🗑 Aizmirst mani
button-forget-yes = 🗑 Jā, aizmirstiet mani
button-consents = 🤝 Mana piekrišana
button-consent-revoke = ✖️ Atsaukt piekrišanu
group-privacy =
    🔒 <b>Ko es šeit glabāju</b>

    Jūsu sarunas grupā es neglabāju. Zinu tikai to, ko kāds man nospiež vai uzraksta: vārdu, valodu, atbildi par tikšanos. Grupai rādu tikai skaitļus.

    Privāti redzēsiet visu par sevi un varēsiet lūgt Jūs aizmirst.
mydata = 📄 Viss, kas Kopā par Jums saglabāts { $day }.
mydata-file = Kopā-mani-dati
mydata-nothing = Par Jums nekas nav saglabāts.
mydata-person =
    Jūsu vārds: { $person_name }. Valoda: { $language ->
        [lv] latviešu
        [ru] krievu
        [uk] ukraiņu
       *[other] angļu
    }. { $reach ->
        [started] Privāti Jums rakstīt drīkstu.
        [blocked] Privāti Jums rakstīt nedrīkstu: esat mani bloķējuši.
       *[other] Privāti Jums rakstīt vēl nedrīkstu.
    } Atgādinājumi: { $reminder_choice ->
        [day_before] dienu iepriekš
        [two_hours_before] divas stundas iepriekš
        [morning_of] tās dienas rītā
        [week_and_day_before] nedēļu un dienu iepriekš
        [none] nevajag
       *[other] kā parasti
    }. Ziņas nedēļā: { $weekly_pushes ->
        [0] cik vajag
       *[other] līdz { $weekly_pushes }
    }. { $office ->
        [operator] Jūs pārzināt šo Kopā.
        [worker] Jūs vadāt grupas kā darbinieks.
       *[other] { "" }
    } Vārdu uzzināju { $seen_at }.
mydata-survey = Anonīmas aptaujas rezultātus lasāt tikai Jūs (aptauja { $state ->
        [draft] ir melnraksts
        [open] ir atvērta
        [closing] beidzas
        [closed] ir slēgta
       *[other] ir atcelta
    }).
mydata-push = Ziņa Jums nosūtīta { $sent_at }. Glabāju astoņas dienas, lai nerakstītu par biežu.
mydata-consent = Piekrišana anonīmām aptaujām: { $given_on }, teksts nr. { $version }.
mydata-groups = Jūs esat darbinieks grupā „{ $groups_title }” kopš { $created_at }.
mydata-member =
    Grupa „{ $groups_title }”: { $present ->
        [0] agrāk bijāt tajā
       *[other] esat tajā
    }, { $role ->
        [organiser] organizators
       *[other] dalībnieks
    }, zinu kopš { $joined_at }. { $muted ->
        [0] { "" }
       *[other] Par šo grupu Jums nerakstu.
    }
mydata-rsvp =
    Tikšanās „{ $meeting_title }” { $starts_at }: { $answer ->
        [coming] nākšu
        [maybe] varbūt
       *[other] nevarēšu
    }, līdzi nāk { $companions }. Atbildējāt { $answered_at }.
mydata-time_search = Jautājumu par laiku uzdevāt: „{ $time_search_title }”.
mydata-time_answer =
    Jautājums par laiku „{ $time_search_title }”, { $starts_wall }: { $time_answer_fit ->
        [yes] der
        [maybe] ja vajag
       *[no] neder
    }.
mydata-attendance = Tikšanās „{ $meeting_title }” { $starts_at }: atzīmēts, ka bijāt.
mydata-topic = Tikšanās „{ $meeting_title }”, Jūsu jautājums vai tēma: { $topic_words }
mydata-guest = Tikšanās „{ $meeting_title }”: pierakstījāt { $guest_name } ({ $entered_at }).
mydata-seat =
    Tikšanās „{ $meeting_title }”: { $state ->
        [held] ir vieta
        [asked] vieta ir piedāvāta
       *[waiting] gaida rindā
    }.
mydata-need =
    Tikšanās „{ $meeting_title }”: bērni līdzi – { $need_children }; { $need_interpreter ->
        [lv] tulks: latviešu
        [ru] tulks: krievu
        [uk] tulks: ukraiņu
        [en] tulks: angļu
        [sign] zīmju valodas tulks
       *[no] tulku nevajag
    }; { $need_wheelchair ->
        [yes] būs ratiņkrēsls
       *[no] bez ratiņkrēsla
    }; { $need_lift ->
        [needed] jāaizved ({ $need_lift_places }) no: { $need_lift_from }
        [offered] var aizvest ({ $need_lift_places }) no: { $need_lift_from }
       *[none] aizvešana nav vajadzīga
    }.
mydata-agreed-lift =
    Tikšanās „{ $meeting_title }”: { $part ->
        [driver] Jūs kādu aizvedat
       *[passenger] Jūs kāds aizved
    }.
mydata-meeting = Tikšanos „{ $meeting_title }” ({ $starts_at }) ieplānojāt { $planned_at }.
mydata-meeting-change =
    Tikšanās „{ $meeting_title }”: { $kind ->
        [planned] ieplānojāt
        [moved] pārcēlāt
        [placed] mainījāt vietu
        [online] pārcēlāt uz tiešsaisti
       *[cancelled] atcēlāt
    } { $changed_at }.
mydata-poll = Jautājumu „{ $poll_question }” uzdevāt { $asked_at }.
mydata-poll-option = Jautājumam „{ $poll_question }” pievienojāt atbildi „{ $poll_option_label }”.
mydata-poll-vote = Jautājums „{ $poll_question }”: Jūs atbildējāt „{ $chosen }” ({ $voted_at }).
mydata-link =
    Izveidojāt vienreizēju saiti { $purpose ->
        [organiser] organizatoram
       *[other] darbiniekam
    }; tā der līdz { $expires_at }.
mydata-dialog = Nepabeigta saruna ar mani: { $dialog_state }. Pazudīs { $expires_at }.
mydata-outbox = Ziņa, kas Jums gaida nosūtīšanu kopš { $planned_at }.
mydata-posted = Zinu, kura ziņa mūsu sarunā jālabo, nevis jāsūta no jauna ({ $posted_at }).
mydata-chat-pause = Telegram lūdz Jums nerakstīt līdz { $until_at }.
mydata-inbox = Jūsu ziņa, ko vēl apstrādāju ({ $received_at }).
mydata-sealed = Aizzīmogotas atbildes aptaujās, kas vēl nav slēgtas: { $count }. Tās redzat un maināt pašā aptaujā.
forget-ask =
    <b>Aizmirst Jūs?</b>

    Pazudīs:
    • Jūsu vārds, valoda un iestatījumi
    • dalība grupās: { $groups }
    • atbildes par tikšanos: { $answers }
    • Jūsu pierakstīti cilvēki: { $guests }
    • atbildes vēl neslēgtās aptaujās: { $sealed }

    Nepazudīs:
    • atbildes slēgtās anonīmās aptaujās – neviens vairs nevar pateikt, kuras ir Jūsu
    • tas, ko grupa jau sarunājusi: tikšanās, lēmumi, skaitļi
    • šī saruna Jūsu tālrunī – to varat izdzēst tikai Jūs
    • šifrētas rezerves kopijas; tās pazūd { $backups } dienu laikā

    Tas notiks minūtes laikā, un atpakaļ to dabūt nevarēs.
forget-worker = Jūsu grupas pāries operatora ziņā.
forget-look-again = Lūdzu, izlasiet vēlreiz, kas pazudīs.
forget-nobody = Par Jums nekas nav saglabāts, tāpēc nav arī ko aizmirst.
forget-operator = Bez Jums nebūtu, kas atbild par grupām: cita operatora nav. Kamēr tāda nav, aizmirst Jūs nevaru. Ja Kopā vairs nav vajadzīgs, palūdziet to apturēt un izdzēst tā datus serverī.
forgotten-now = Labi. Pēc minūtes par Jums nekā vairs nezināšu.
farewell =
    Viss par Jums ir izdzēsts. Paldies, ka bijāt kopā ar mums!

    Šo sarunu savā tālrunī varat izdzēst paši. Ja gribēsiet atgriezties, atveriet savas grupas saiti.
worker-left = Grupas „{ $group }” darbinieks vairs nav ar Kopā. Tagad grupa ir Jūsu ziņā.
consents =
    <b>Jūsu piekrišana anonīmām aptaujām</b>

    { $given ->
        [yes] Jūs piekritāt { $day }. Piekrišanu varat atsaukt jebkurā brīdī; tad es izdzēsīšu Jūsu atbildes aptaujās, kas vēl nav slēgtas. No slēgtām aptaujām tās izņemt nevar: neviens nezina, kuras ir Jūsu.
       *[no] Jūsu piekrišanas pašlaik nav. Es to pajautāšu pirms pirmā jautājuma un bez tās nevienu atbildi nepieņemšu.
    }
consent-revoked = Piekrišana atsaukta, atbildes neslēgtās aptaujās izdzēstas.
mydata-series = Jūs ieplānojāt atkārtotu tikšanos „{ $series_title }”.

button-tasks = ✅ Uzdevumi
button-task =
    { $state ->
        [free] 🙋 Brīvs: { $words }
        [own] 📌 Jūsu: { $words }
        [taken] 👤 { $words }
       *[done] ✅ { $words }
    }
button-task-make = ➕ Jauns uzdevums
button-task-take = 🙋 Es to izdarīšu
button-task-private = ✉️ Atvērt privāti
button-task-meeting = 🗓 { $title }: { $day }
button-task-no-meeting = Nē, nevienai tikšanās reizei
button-task-done = ✅ Izdarīts
button-task-help = 🤝 Vajag palīgu
button-task-later = 📅 Cita diena
button-task-back = ↩️ Atdot uzdevumu
button-task-drop = 🗑 Vairs nav vajadzīgs
button-task-undo = ↩️ Tomēr vēl nav pabeigts
button-task-day =
    { $kind ->
        [meeting] Pirms tikšanās: { $day }
       *[week] Pēc nedēļas: { $day }
    }
button-task-other-day = ✏️ Uzrakstīt dienu
button-task-open = 📌 Atvērt uzdevumu
button-task-call = 📣 Pajautāt grupai vēlreiz
button-task-help-group = 📣 Pajautāt grupai
button-task-help-organisers = ✉️ Pateikt tikai organizatoriem
button-task-help-offer = 🤝 Es palīdzēšu
button-task-go = ✅ Notiks, kā plānots
button-task-smaller = 📉 Notiks mazākā apjomā
button-task-leave-out = 🗑 Bez šī: { $words }
tasks =
    { $count ->
        [0] <b>Grupas „{ $group }” uzdevumi</b>

    Pagaidām uzdevumu nav.
       *[other] { $free ->
            [0] <b>Grupas „{ $group }” uzdevumi</b>

    Katram uzdevumam ir savs darītājs.
           *[other] <b>Grupas „{ $group }” uzdevumi</b>

    Brīvi: { $free }. Ja varat, atveriet kādu un uzņemieties to.
        }
    }
task-ask-words =
    Kas jāizdara? Uzrakstiet vienu lietu īsi (līdz { $limit } zīmēm). To redzēs visa grupa, un kāds varēs to uzņemties. Piemēram:
    <i>Atnest galda spēles</i>
task-ask-meeting = Vai tas jāizdara kādai tikšanās reizei?
task-ask-day = Līdz kurai dienai izdarīsiet? Uzrakstiet, piemēram: <i>nākamajā piektdienā</i> vai <i>1. septembrī</i>
task-too-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk vai sadaliet divos uzdevumos.
task-too-many = Grupai jau ir { $limit } nepabeigti uzdevumi. Vispirms pabeidziet vai noņemiet kādu.
task-not-now = Uzdevumus pieraksta organizatori; trīs dienas pēc tikšanās to var darīt ikviens. Lūdzu, pastāstiet savu domu organizatoram.
task-unknown = Šāda uzdevuma vairs nav.
task-over = Šis uzdevums jau ir pabeigts vai vairs nav vajadzīgs. Paldies, ka gribējāt palīdzēt!
task-not-yours = Šis uzdevums vairs nav Jūsu, tāpēc te neko mainīt nevar. Ja gribat to atkal, atveriet uzdevumu sarakstu.
task-yours-already = Šo uzdevumu Jūs jau esat uzņēmušies. Paldies!
task-taken-already = To jau uzņēmās { $name }. Paldies, ka gribējāt!
task-taken =
    { $told ->
        [yes] Paldies! Pierakstīju Jūs. Līdz: { $day }. Dienu varat mainīt mūsu privātajā sarunā.
       *[no] Paldies! Pierakstīju Jūs. Līdz: { $day }. Lai es varētu Jums atgādināt, nospiediet „Atvērt privāti” un pēc tam „Start”.
    }
task-day-past = Šī diena vairs neder. Lūdzu, izvēlieties citu.
task-day-far = Tā diena ir vairāk nekā pēc pusgada. Varbūt domājāt citu? Lūdzu, uzrakstiet tuvāku dienu.
task-day-noted = Pierakstīts: { $day }.
task-done = Paldies, ka izdarījāt!
task-dropped = Noņemts.
task-handed-back = Labi, uzdevums atkal ir brīvs. Paldies, ka pateicāt!
task-sent = ✅ Nosūtīts grupai.
task-free = 🙋 Kurš varētu to izdarīt?
task-owner = 👤 Dara: { $name }
task-until = 📅 Līdz: { $day }
task-ended =
    { $state ->
        [done] ✅ Izdarīts. Paldies!
       *[dropped] Šis uzdevums vairs nav vajadzīgs.
    }
task-for-meeting = 🗓 Tikšanās reizei „{ $title }”: { $day }
task-when = Paldies, ka uzņēmāties! Tagad pierakstīts: { $day }. Dienu iepriekš privāti pajautāšu, kā veicas. Ja vajag citu dienu, izvēlieties:
task-ask =
    { $when ->
        [past] Grupā „{ $group }” Jūs uzņēmāties šo uzdevumu (līdz: { $day }). Kā veicas?
       *[ahead] Grupā „{ $group }” Jums drīz jāpabeidz šis uzdevums (līdz: { $day }). Kā veicas?
    }
task-unheard =
    { $reachable ->
        [yes] Par šo uzdevumu grupā „{ $group }” darītājs nav atbildējis. Varbūt varat parunāt ar viņu paši.
       *[no] Šī uzdevuma darītājam grupā „{ $group }” es nevaru uzrakstīt privāti. Lūdzu, pajautājiet viņam paši.
    }
task-freed = Grupā „{ $group }” atkal ir brīvs uzdevums. Vai pajautāt grupai vēlreiz?
task-help =
    Palīdzību lūgt ir labi. Kā to darām? Grupa neredzēs, kurš lūdz un kāpēc. Tā redzēs šo:
task-help-call = 🤝 Šim uzdevumam noderētu vēl viens palīgs. Ja varat, nospiediet pogu.
task-help-over = Palīgs šim uzdevumam vairs nav vajadzīgs. Paldies!
task-help-asked = ✅ Pajautāju grupai. Ja kāds pieteiksies, pateikšu Jums privāti.
task-help-told = ✅ Pateicu organizatoriem.
task-help-told-short = Pateicu organizatoriem.
task-help-offered = Paldies! Pateikšu tam, kurš to dara.
task-help-news =
    { $to ->
        [owner] 🤝 { $name } piedāvā palīdzēt ar šo uzdevumu grupā „{ $group }”. Sarunājiet, ko kurš darīs.
       *[organisers] 🤝 { $name } lūdz palīdzību ar šo uzdevumu grupā „{ $group }”. Lūdzu, aprunājieties.
    }
tasks-call = 🙋 Šiem uzdevumiem vēl vajag darītāju. Ja varat, nospiediet pogu.
tasks-none-free = Brīvu uzdevumu vairs nav – visiem ir darītājs.
task-go = Līdz tikšanās reizei palikusi nedēļa vai mazāk. Uzdevumi, kam ir darītājs: { $taken }. Vēl brīvi: { $free }. Ko darām?
task-go-noted = Labi, notiks, kā plānots.
task-smaller =
    { $free ->
        [0] Brīvu uzdevumu vairs nav.
       *[other] Bez kā varam iztikt? Nospiediet to, ko šoreiz nedarīsim.
    }
tasks-of-cancelled = Tikšanās „{ $title }” grupā „{ $group }” ir atcelta, bet tās uzdevumi vēl ir sarakstā. Noņemiet tos, kas vairs nav vajadzīgi; darītājiem par tiem neatgādināšu.
held-task-due = ✅ Jautājums par uzdevumu „{ $words }” ({ $due })
held-task-freed = 🙋 Ziņa organizatoriem: uzdevums „{ $words }” atkal ir brīvs ({ $due })
held-task-go = 🚦 Jautājums organizatoriem par tikšanās „{ $title }” uzdevumiem ({ $due })
mydata-task =
    { $state ->
        [open] Grupā „{ $groups_title }” uzņēmāties uzdevumu „{ $task_words }” (līdz { $due_on }).
       *[other] Grupā „{ $groups_title }” Jums bija uzdevums „{ $task_words }” (līdz { $due_on }).
    }
mydata-task-helper = Piedāvājāt palīdzēt ar uzdevumu „{ $task_words }”.

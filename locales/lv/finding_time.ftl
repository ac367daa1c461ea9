button-time-find = 🔎 Atrast laiku
button-time-answer = 🗓 Atzīmēt, kad varu
button-time-search = 🔎 Kad varat? { $title }
button-time-usual = { $title }
button-time-pick =
    { $chosen ->
        [yes] ✅ { $label }
       *[no] ▫️ { $label }
    }
button-time-done = ➡️ Tālāk (izvēlēts: { $count })
button-time-while-ahead = Kamēr laiki vēl priekšā
button-time-times = 🗓 Mainīt laikus
button-time-slot =
    { $fit ->
        [yes] ✅ Der: { $label }
        [maybe] 🟡 Ja vajag: { $label }
        [no] ❌ Neder: { $label }
       *[none] ▫️ { $label }
    }
button-time-rest =
    { $some ->
        [yes] ❌ Pārējie laiki neder
       *[no] ❌ Neder neviens laiks
    }
button-time-standings = 🏆 Rezultāts un izvēle
button-time-close = 🏁 Vairs nejautāt
button-time-cancel = ❌ Atcelt jautājumu
button-time-cancel-yes = Jā, atcelt
button-time-meeting = 📅 Atvērt tikšanos
button-time-plan = 📅 Plānot: { $label }
day-short = { weekday-on } { $day }.{ $month }.
slot-in-part = { $day } { time-part }
time-part =
    { $part ->
        [morning] no rīta
        [noon] pusdienās
        [afternoon] pēcpusdienā
       *[evening] vakarā
    }
time-search-asks =
    { $slots ->
        [one] Kad Jums der satikties? Piedāvāts { $slots } laiks.
        [zero] Kad Jums der satikties? Piedāvāti { $slots } laiki.
       *[other] Kad Jums der satikties? Piedāvāti { $slots } laiki.
    } Nospiediet pogu un atzīmējiet privāti: grupa redz tikai skaitļus.
time-search-until = Atbildēt var līdz: { $when }
time-search-best =
    { $open ->
        [yes] Pagaidām labākie laiki:
       *[no] Labākie laiki:
    }
time-search-counts =
    { $maybe ->
        [0] der: { $yes }
       *[other] der: { $yes }, ja vajag: { $maybe }
    }
time-search-tied =
    { $count ->
        [one] Vienādi labi ir { $count } laiks, agrākais pirmais.
        [zero] Vienādi labi ir { $count } laiki, agrākais pirmais.
       *[other] Vienādi labi ir { $count } laiki, agrākais pirmais.
    }
time-search-nothing-yet = Neviens laiks vēl nav atzīmēts.
time-search-answered = Atbildējuši: { $answered } no { $reached }.
time-search-closed = 🏁 Atbildes vairs nepieņemam. Organizatori tagad izvēlas laiku.
time-search-cancelled = ❌ Šis jautājums ir atcelts.
time-search-settled = ✅ Laiks sarunāts: { $when }. Paldies visiem, kas atbildēja!
time-search-times = Piedāvātie laiki:
time-search-holiday = 🎉 svētki: { $holiday }
time-search-how =
    Pieskarieties laikam: ✅ der. Vēl reizi: 🟡 ja vajag. Vēl reizi: ❌ neder.

    🔒 Kurš ko atzīmējis, neredz neviens – arī organizatori ne.
time-nudge = Grupā „{ $group }” meklējam laiku, kas der pēc iespējas daudziem. Atzīmējiet, lūdzu, kad varat Jūs: pietiek ar pāris pieskārieniem.
time-search-ended = ⏰ Termiņš beidzies: kuru laiku izvēlēsieties?
time-search-closed-now = ✅ Atbildes vairs nepieņemam. Kuru laiku izvēlēsieties?
time-search-rule = „Der” ir 2 punkti, „ja vajag” – 1 punkts. Nospiediet laiku: vispirms redzēsiet ziņu grupai, un tikai tad nosūtīsiet.
time-search-all-over = Visi šie laiki jau pagājuši. Sāciet no jauna: „Atrast laiku” vai „Plānot tikšanos”.
time-search-ask-title =
    Kādai tikšanās reizei meklējam laiku? Nospiediet pogu vai uzrakstiet nosaukumu (līdz { $limit } zīmēm).
time-search-ask-days =
    Kurās dienās varētu satikties? Pieskarieties dienām un nospiediet „Tālāk”.

    Vai uzrakstiet laikus vārdiem (līdz { $limit }), piemēram:
    <i>otrdien 18:00, trešdien 10:00, sestdien no rīta</i>
time-search-ask-parts =
    Kurā dienas daļā? Var izvēlēties vairākas.

    Vai uzrakstiet vienu stundu visām dienām, piemēram: <i>18:00</i>
time-search-ask-end =
    Līdz kuram laikam gaidīsim atbildes? Tad pajautāšu Jums, kuru laiku ņemt. Nospiediet pogu vai uzrakstiet, piemēram:
    <i>piektdien 18:00</i>
time-search-late-deadline =
    { $count ->
        [one] ⚠️ { $count } laiks būs pagājis, pirms beigsies termiņš ({ $when }).
        [zero] ⚠️ { $count } laiki būs pagājuši, pirms beigsies termiņš ({ $when }).
       *[other] ⚠️ { $count } laiki būs pagājuši, pirms beigsies termiņš ({ $when }).
    }
time-search-pick-days = Lūdzu, izvēlieties vismaz vienu dienu, kas vēl priekšā.
time-search-pick-parts = Lūdzu, izvēlieties dienas daļu vai uzrakstiet stundu, piemēram: <i>18:00</i>
time-search-many = No tik daudziem laikiem grūti izvēlēties: Jūs piedāvājāt { $given }, bet var būt līdz { $limit }. Lūdzu, atstājiet tos, kas varētu derēt visvairāk.
time-search-one = Tas ir tikai viens laiks, un nav no kā izvēlēties. Lūdzu, piedāvājiet vismaz divus – vai nospiediet „Beigt” un tad „Plānot tikšanos”.
time-search-all-past = Visi šie laiki jau pagājuši. Lūdzu, piedāvājiet tādus, kas vēl priekšā.
time-search-unclear =
    { $kind ->
        [past] „{ $words }” jau ir pagājis.
        [far] „{ $words }” sanāk pēc vairāk nekā pusgada. Vai datums ir pareizs?
        [recurring] „{ $words }” atkārtojas, bet te vajag vienu noteiktu dienu.
        [which_day] „{ $words }” – kura diena domāta? Lūdzu, uzrakstiet arī datumu.
        [weekday_mismatch] „{ $words }” – diena un datums nesakrīt.
        [no_date] „{ $words }” – kurā dienā?
        [am_pm] „{ $words }” – no rīta vai vakarā? Lūdzu, uzrakstiet, piemēram, 18:00.
        [no_time] „{ $words }” – cikos vai kurā dienas daļā?
       *[none] „{ $words }” – to par laiku nesapratu.
    } Pārējo varat atstāt, kā bija. Piemēram:
    <i>otrdien 18:00, sestdien no rīta</i>
time-search-gone = Šāda jautājuma vairs nav.
time-search-was-cancelled = Šis jautājums jau ir atcelts.
time-search-settled-already = Kāds cits jau ir izvēlējies laiku un ieplānojis šo tikšanos.
time-search-over =
    { $state ->
        [settled] Laiks jau sarunāts – skatiet tikšanos grupā.
        [cancelled] Šis jautājums ir atcelts.
       *[closed] Atbildēt vairs nevar: termiņš ir beidzies. Pajautājiet organizatoriem.
    }
time-slot-past = Šis laiks jau ir pagājis.
time-noted =
    { $fit ->
        [yes] ✅ Der: { $when }
        [maybe] 🟡 Ja vajag: { $when }
       *[no] ❌ Neder: { $when }
    }
time-noted-all = Paldies! Visi laiki atzīmēti.
time-search-cancel-ask = Vai atcelt šo jautājumu? Grupa redzēs, ka tas ir atcelts, un atbildes izdzēsīšu.
held-time-search-close = 🔎 Jautājuma par laiku „{ $title }” termiņš ({ $due })
held-time-search-ended = 🔎 Laika izvēle: „{ $title }” ({ $due })
held-time-search-nudge = 🔔 Atgādinājums atzīmēt laiku: „{ $title }”

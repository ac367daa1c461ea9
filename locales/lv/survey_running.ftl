button-surveys = 📝 Anonīmās aptaujas
surveys =
    <b>Anonīmās aptaujas grupā „{ $group }”</b>

    { $count ->
        [0] Šobrīd nav aptauju, uz kurām atbildēt.
       *[other] Izvēlieties, uz kuru atbildēt.
    }
surveys-run =
    <b>Anonīmās aptaujas grupā „{ $group }”</b>

    { $count ->
        [0] Vēl nav nevienas. Sāciet no gatavas veidnes – jautājumus varēsiet mainīt.
       *[other] Atveriet kādu vai sāciet jaunu.
    }
button-survey-new = ➕ Jauna aptauja
button-survey-listed =
    { $state ->
        [draft] ✏️ Melnraksts: { $title }
        [open] 📬 Atvērta: { $title }
        [closing] ⏳ Beidzas: { $title }
       *[closed] 🏁 Beigusies: { $title }
    }
button-survey-to-answer = ✍️ { $title }
survey-untitled = (bez nosaukuma)
survey-templates = No kuras veidnes sākam? Grupa „{ $group }” vēl neko neredzēs.
button-survey-scratch = 📄 No tukšas lapas
button-survey-template =
    { $count ->
        [one] { $title } ({ $count } jautājums)
       *[other] { $title } ({ $count } jautājumi)
    }
survey-made = Melnraksts ir gatavs.
survey-page =
    <b>{ $title }</b>
    Grupa „{ $group }”
survey-page-draft =
    ✏️ Melnraksts. Jautājumu: { $count }. Valodas: { $languages }.
    Rezultātus rādīs tikai tad, ja būs vismaz { $k } atbildes.
    { $missing ->
        [0] Tulkoti ir visi teksti.
       *[other] ⚠️ Trūkst tulkojumu: { $missing }.
    }
survey-page-reader = Rezultātus redzēs tikai: { $name }.
survey-page-until =
    { $until ->
        [none] 📬 Atvērta, līdz to beigsiet.
       *[other] 📬 Atvērta līdz { $until }.
    }
survey-page-sealed = 🔒 Kamēr aptauja ir atvērta, atbildes neredz neviens, arī Jūs ne.
survey-page-link = Saite grupas dalībniekiem: { $link }
survey-page-closing = ⏳ Aptauja beidzas, atveru atbildes. Pateikšu, kad tās būs atvērtas. Parasti tas ilgst dažas sekundes. Ja paiet vairāk nekā stunda, lūdzu, pajautājiet Kopā operatoram.
survey-page-closed =
    { $outcome ->
        [lost] 🏁 Aptauja beigusies. Tās atslēga ir zudusi, tāpēc atbildes neviens nekad neizlasīs.
        [few] 🏁 Aptauja beigusies. Atbilžu ir mazāk nekā { $k }, tāpēc rezultātus nerāda: citādi varētu uzminēt, kurš ko atbildēja.
        [near] 🏁 Aptauja beigusies. Gandrīz tikpat cilvēku to pašu atbildēja jau iepriekš, un starpība varētu atklāt dažu cilvēku atbildes, tāpēc rezultātus nerāda.
       *[enough] 🏁 Aptauja beigusies. Atbilžu pietiek ({ $k } vai vairāk), rezultātus var skatīt.
    }
button-survey-try = 🧪 Izmēģināt kā dalībnieks
button-survey-open-ask = 📣 Sākt aptauju…
button-survey-delete = 🗑 Izdzēst aptauju
button-survey-delete-yes = 🗑 Jā, izdzēst
button-survey-nudge = 🔔 Atgādināt
button-survey-help = 🤝 Palīdzēt kādam atbildēt
button-survey-close = 🏁 Beigt aptauju…
button-survey-close-yes = 🏁 Jā, beigt
button-survey-close-anyway = 🏁 Beigt bez rezultātiem
button-survey-page = 📝 Uz aptaujas lapu
button-survey-answer = ✍️ Atbildēt
button-survey-days =
    { $chosen ->
        [1] ✅ { $days } dienas
       *[0] { $days } dienas
    }
button-survey-no-end =
    { $chosen ->
        [1] ✅ Bez beigu laika
       *[0] Bez beigu laika
    }
button-survey-open = 📣 Sākt tagad
button-survey-extend = 🕒 Pagarināt par { $days } dienām
survey-not-draft = Šī aptauja jau ir sākusies, tāpēc to vairs nevar mainīt.
survey-not-reader = Rezultātus redz tikai viens cilvēks, kas nosaukts aptaujas sākumā.
survey-not-open =
    { $state ->
        [draft] Šī aptauja vēl nav sākusies.
       *[closed] Šī aptauja jau ir beigusies.
    }
survey-faulty = Aptauju vēl nevar sākt. Atveriet tās lapu un apskatiet, kas trūkst.
survey-opened = Aptauja ir sākusies.
survey-opened-quietly = Aptauja ir sākusies. Grupā ir klusais laiks, tāpēc aicinājums aizies no rīta.
survey-opening =
    Sākam aptauju grupā „{ $group }”? Cilvēku tajā: apmēram { $asked }.
    { $enough ->
        [1] Rezultātus rādīs, ja atbildēs vismaz { $k }.
       *[0] ⚠️ Rezultātus rāda, ja atbild vismaz { $k }, bet grupā ir mazāk. Labāk uzaiciniet vēl kādu vai parunājiet klātienē.
    }

    Cik ilgi tā būs atvērta? Grupa redzēs:
survey-card =
    📝 <b>{ $title }</b>

    { $introduction }

    Anonīma aptauja. Jautājumu: { $count }. Atbildiet privāti: neviens neredzēs, kurš ko atbildēja. Rezultātus rādīs, ja būs vismaz { $k } atbildes.
    { $until ->
        [none] Atbildēt var jebkurā dienā.
       *[other] Atbildēt var līdz { $until }.
    }
survey-card-closed =
    { $answered ->
        [-1] 📝 <b>{ $title }</b>

    Aptauja ir beigusies.
       *[other] 📝 <b>{ $title }</b>

    Aptauja ir beigusies. Paldies! Atbildes: { $answered } no { $asked }.
    }
survey-card-gone = 📝 Šīs aptaujas vairs nav.
survey-invitation =
    📝 Grupā „{ $group }” ir anonīma aptauja: <b>{ $title }</b>

    Jautājumu: { $count }. Neviens neredzēs, kurš ko atbildēja. { $until ->
        [none] Atbildēt varat jebkurā dienā.
       *[other] Atbildēt varat līdz { $until }.
    }
survey-nudge =
    🔔 Aptauja grupā „{ $group }” vēl ir atvērta: <b>{ $title }</b>

    Jautājumu: { $count }. Ja gribat, atbildiet – katra balss palīdz. { $until ->
        [none] Steigas nav.
       *[other] Atbildēt varat līdz { $until }.
    }
survey-called-off = 📝 Aptauja „{ $title }” ir atsaukta. Visas atbildes ir iznīcinātas neizlasītas.
survey-ending =
    <b>{ $title }</b>

    { $outcome ->
        [near] Atbildes: { $answered } (vajag vismaz { $k }). Gandrīz tikpat cilvēku to pašu atbildēja jau iepriekš. Starpība varētu atklāt dažu cilvēku atbildes, tāpēc pagaidām neko rādīt nevar. Ko darām?
       *[few] Atbildes: { $answered }. Lai ko rādītu, vajag vismaz { $k }: citādi varētu uzminēt, kurš ko atbildēja. Ko darām?
    }
survey-close-ask = Beigt aptauju „{ $title }”? Atbildes: { $answered }. Pēc tam neviens vairs nevarēs ne atbildēt, ne mainīt savas atbildes.
survey-delete-ask =
    { $state ->
        [draft] Izdzēst melnrakstu „{ $title }”?
        [closed] Izdzēst aptauju „{ $title }” ar visiem rezultātiem? Atsaukt to nevarēs.
       *[open] Izdzēst aptauju „{ $title }”? Visas atbildes iznīcināšu neizlasītas, un grupa to uzzinās. Atsaukt to nevarēs.
    }
survey-closed-told =
    { $outcome ->
        [lost] Aptauja „{ $title }” ir beigusies, bet tās atslēga ir zudusi, tāpēc atbildes neviens nekad neizlasīs. Lūdzu, pasakiet to grupai; ja vajag, aptaujājiet vēlreiz.
        [few] Aptauja „{ $title }” ir beigusies. Atbildes: { $answered } no { $asked }. Lai rādītu rezultātus, vajadzēja vismaz { $k }, tāpēc rezultātu nav, un atbildes ir iznīcinātas neizlasītas.
        [near] Aptauja „{ $title }” ir beigusies. Atbildes: { $answered } no { $asked } (vajadzēja vismaz { $k }). Gandrīz tikpat cilvēku to pašu atbildēja jau iepriekš, un starpība varētu atklāt dažu cilvēku atbildes. Tāpēc tās ir iznīcinātas neizlasītas.
       *[enough] Aptauja „{ $title }” ir beigusies. Atbildes: { $answered } no { $asked } (vajadzēja vismaz { $k }). Rezultāti gaida Jūs.
    }
survey-progress = ⏳ „{ $title }”: atveru atbildes, { $percent } %.
survey-closing-now = Aptauja beidzas.
survey-extended = Pagarināts.
survey-deleted = Izdzēsts.
survey-reach = Atbildējuši { $answered } no { $asked }.
survey-reach-helped = Ar kāda palīdzību: { $count }.
survey-reach-paper = Uz papīra: { $count }.
survey-reach-urgent =
    { $count ->
        [1] 🆘 Palīdzības pogu nospieda kāds cilvēks (mazāk nekā pieci). Kurš, to nezina neviens. Atgādiniet grupā visiem, kur saņemt palīdzību.
       *[other] 🆘 Palīdzības pogu nospieda vismaz { $count } cilvēki. Kuri, to nezina neviens. Atgādiniet grupā visiem, kur saņemt palīdzību.
    }
held-survey-invite = 📝 Aicinājums uz aptauju „{ $title }” ({ $due })
held-survey-close = 🏁 Aptaujas „{ $title }” beigas ({ $due })

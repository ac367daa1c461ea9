survey-consent-head =
    <b>{ $title }</b>

    { $introduction }

    Jautājumu: { $count }. Vajadzēs ap { $minutes } min. Var pārtraukt un turpināt citā dienā.
survey-consent-limits =
    <b>Jūsu atbildes ir anonīmas.</b> Tās glabājas aizzīmogotas, kamēr aptauja ir atvērta. Kad tā beigsies, neviens – ne darbinieks, ne pašvaldība, ne Kopā operators – Kopā datos nevarēs atrast, kurš ko atbildēja. Rezultātus redzēs { $reader }, un tikai tad, ja būs vismaz { $k } atbildes.

    <b>Ko es nevaru apsolīt:</b>
    1. Sarunu pārraida Telegram; no tā atbildes nav paslēptas.
    2. Kamēr aptauja ir atvērta, atbildes varētu izlasīt tas, kura rokās ir serveris.
    3. Līdz aptaujas beigām sistēma zina, ka Jūs piedalījāties. Nevienam to nerāda.
    4. Ja grupa ir ļoti maza vai visi atbild vienādi, atbildi var uzminēt no paša rezultāta.
    5. Jūs var pazīt pēc tā, ko un kā rakstāt.
    6. Pēc aptaujas beigām Jūsu atbildi nevar izdzēst, jo neviens nevar to atrast.
    7. Sarakste paliek Jūsu telefonā. Jautājumus un uzrakstīto es no tās izņemu.

    { $helped ->
        [1] Piedalīties nav obligāti. Kamēr lapa nav nosūtīta, atbildes var mainīt vai izdzēst; pēc tam vairs ne, jo neviens tās nevar atrast.
       *[0] Piedalīties nav obligāti. Līdz beigām savas atbildes varat mainīt vai izdzēst.
    }
survey-consent-helper =
    🤝 <b>Jūs palīdzat citam cilvēkam.</b> Jūs dzirdēsiet viņa atbildes. Lūdzu, pasakiet viņam to un nolasiet šo lapu. Pārskatā būs redzams, cik atbilžu ienāca ar palīdzību.
survey-consent-trial = 🧪 <b>Izmēģinājums.</b> Tieši tā aptauju redzēs dalībnieki. Šīs atbildes neskaitīs.
button-consent-agree = ✅ Piekrītu, sākam
button-consent-decline = Nē, paldies
ask-over = Šī aptauja ir beigusies, atbildes vairs nepieņemu. Paldies, ka gribējāt atbildēt!
ask-too-early = Šī aptauja vēl nav sākusies. Pamēģiniet vēlāk!
ask-not-begun = Šeit vēl nekas nav sākts. Atveriet aptauju no jauna ar pogu „Atbildēt”.
ask-is-over = Šī aptauja ir beigusies. Paldies!
ask-is-off = Šī aptauja ir atsaukta. Visas atbildes, arī Jūsu, ir iznīcinātas, un neviens tās nav lasījis. Paldies, ka atbildējāt!
trial-over = Šis izmēģinājums ir beidzies. Sāciet jaunu no aptaujas lapas.
survey-gone = Šīs aptaujas vairs nav. Ja tajā bija Jūsu atbildes, tās ir izdzēstas līdz ar to.
ask-sent-already = Jūsu atbildes jau ir nosūtītas. Lai ko mainītu, nospiediet „Mainīt atbildes”.
ask-declined-short = Labi.
ask-sent-short = Paldies! Atbildes ir aizzīmogotas.
trial-over-short = Izmēģinājums pabeigts.
ask-withdrawn-short = Jūsu atbildes ir izdzēstas.
ask-head = <i>{ $title }</i> · { $number } no { $total }
ask-head-trial = 🧪 Izmēģinājums · <i>{ $title }</i> · { $number } no { $total }
ask-question = <b>{ $question }</b>
ask-help = { $help }
ask-example = <i>Piemēram: { $example }</i>
ask-listed = { $number }. { $words }
ask-sensitive = 🔒 Šis ir jutīgs jautājums: atbildes rādīs tikai tad, ja to būs vismaz { $k }.
ask-ends = 1 – { $low }, { $highest } – { $high }
ask-hint-several = Varat izvēlēties vairākas. Tad nospiediet „Gatavs”.
ask-hint-top = Izvēlieties ne vairāk kā { $most }. Tad nospiediet „Gatavs”.
ask-hint-ranking = Spiediet pēc kārtas: vispirms svarīgāko. Tad nospiediet „Gatavs”.
ask-hint-number = Uzrakstiet skaitli no { $lowest } līdz { $highest }.
ask-hint-times = Atzīmējiet visu, kas Jums der. Tad nospiediet „Gatavs”.
ask-hint-text = Uzrakstiet saviem vārdiem. Lūdzu, neminiet vārdus, adreses un tālruņus. Es Jūsu ziņu no sarunas izdzēsīšu.
ask-comment =
    <b>{ $question }</b>

    Vai gribat ko piebilst? Uzrakstiet vai nospiediet „Izlaist”. Lūdzu, neminiet vārdus, adreses un tālruņus.
ask-yes = 👍 Jā
ask-maybe = 🤔 Varbūt
ask-no = 👎 Nē
ask-time =
    { $day ->
        [1] P
        [2] O
        [3] T
        [4] C
        [5] Pk
        [6] S
       *[7] Sv
    } { $part ->
        [morning] no rīta
        [afternoon] pa dienu
       *[evening] vakarā
    }
button-ask-back = ← Atpakaļ
button-ask-skip = Izlaist →
button-ask-pause = ⏸ Vēlāk vai beigt
button-ask-urgent = 🆘 Vajag palīdzību tagad
button-ask-language = 🌐 Cita valoda
button-ask-read = Tālāk →
button-ask-done = ✅ Gatavs ({ $count })
button-ask-change = ✏️ { $number }
button-ask-send = ✅ Nosūtīt atbildes
button-ask-send-trial = ✅ Pabeigt izmēģinājumu
button-ask-go-on = ▶️ Turpināt
button-ask-withdraw = 🗑 Izdzēst manas atbildes
button-ask-withdraw-yes = 🗑 Jā, izdzēst
button-ask-withdraw-no = Nē, lai paliek
button-ask-edit = ✏️ Mainīt atbildes
button-ask-after-all = ✍️ Tomēr atbildēt
ask-not-readable = Šobrīd Jūsu atbildes nevaru atvērt. Lūdzu, pamēģiniet vēlāk.
ask-problem-at-start = ⚠️ Šis ir pirmais jautājums.
ask-problem-required = ⚠️ Uz šo jautājumu, lūdzu, atbildiet: bez tā nevar tikt tālāk.
ask-problem-not-an-option = ⚠️ Tādas atbildes te nav. Lūdzu, nospiediet kādu no pogām.
ask-problem-nothing-chosen = ⚠️ Vispirms izvēlieties vismaz vienu atbildi. Vai nospiediet „Izlaist”.
ask-problem-too-many = ⚠️ Var izvēlēties ne vairāk kā { $highest }. Lai izvēlētos citu, vispirms noņemiet kādu.
ask-problem-press-please = ⚠️ Te, lūdzu, nospiediet kādu no pogām.
ask-problem-write-please = ⚠️ Te, lūdzu, uzrakstiet atbildi.
ask-problem-no-words = ⚠️ Lūdzu, uzrakstiet vārdiem, lai Jūs saprastu. Vai nospiediet „Izlaist”.
ask-problem-too-long = ⚠️ Tas ir par garu. Lūdzu, uzrakstiet īsāk: līdz { $highest } zīmēm.
ask-problem-not-a-number = ⚠️ Lūdzu, uzrakstiet tikai skaitli no { $lowest } līdz { $highest }.
ask-problem-out-of-range = ⚠️ Skaitlim jābūt no { $lowest } līdz { $highest }.
ask-problem-kind = ⚠️ Balss ziņas, attēlus un failus te nevaru pieņemt. Lūdzu, uzrakstiet vai nospiediet pogu. Šo ziņu no sarunas izdzēsīšu.
ask-review =
    <b>{ $title }</b>

    Tās ir visas Jūsu atbildes. Ja kas jāmaina, nospiediet tā numuru. Ja viss labi, nosūtiet.
ask-review-trial =
    🧪 Izmēģinājums · <b>{ $title }</b>

    Tā dalībnieks redzēs savas atbildes pirms nosūtīšanas.
ask-review-line = { $number }. { $question } – <b>{ $answer }</b>
ask-review-comment = { $line } ({ $comment })
ask-skipped = izlaists
ask-paused =
    <b>{ $title }</b>

    Labi, pārtraucam. Līdzšinējās atbildes glabājas aizzīmogotas. { $until ->
        [none] Turpināt varat jebkurā dienā.
       *[other] Turpināt varat līdz { $until }.
    }
ask-paused-trial =
    🧪 Izmēģinājums · <b>{ $title }</b>

    { $until ->
        [none] Te dalībnieks var pārtraukt un turpināt vēlāk.
       *[other] Te dalībnieks var pārtraukt un turpināt līdz { $until }.
    }
ask-withdraw = Vai tiešām izdzēst visas Jūsu atbildes aptaujā „{ $title }”?
ask-language = Kurā valodā turpinām?
ask-urgent =
    <b>Ja kādam draud briesmas, zvaniet 112.</b>

    { $local ->
        [none] Ja vajag parunāt, vērsieties pie cilvēka, kam uzticaties, vai savā sociālajā dienestā.
       *[other] { $local }
    }

    Pēc šīs pogas neviens Jums nepiezvanīs: es nevienam nesaku, ka to nospiedāt. Tikai pēc aptaujas beigām darbinieks uzzinās, ka kādam vajadzēja palīdzību, bez vārda un laika.
ask-sent =
    ✅ <b>Paldies! Jūsu atbildes aptaujā „{ $title }” ir aizzīmogotas.</b>

    { $until ->
        [none] Līdz aptaujas beigām varat tās mainīt vai izdzēst.
       *[other] Līdz { $until } varat tās mainīt vai izdzēst.
    } Pēc tam neviens vairs nevarēs atrast, kuras ir Jūsu. Rezultātus rādīs tikai tad, ja būs vismaz { $k } atbildes.
ask-sent-helped = ✅ <b>Paldies, ka palīdzējāt!</b> Atbildes aptaujā „{ $title }” ir aizzīmogotas. Tās vairs nevar ne mainīt, ne atrast.
ask-help-begun =
    🤝 <b>{ $title }</b>

    Jūs jau sākāt palīdzēt kādam, un lapa nav pabeigta. Ja blakus ir cits cilvēks, sāciet no jauna: iepriekšējās atbildes izdzēsīšu, un neviens tās neredzēs.
button-help-same = ▶️ Turpināt ar to pašu cilvēku
button-help-anew = 🆕 Cits cilvēks: sākt no jauna
button-help-instead = 🤝 Palīdzu atbildēt cilvēkam blakus
button-help-another = 🤝 Palīdzēt vēl kādam
button-help-somebody = 🤝 Palīdzēt citam atbildēt
ask-withdrawn = Jūsu atbildes ir izdzēstas. Nekas no tām nav palicis.
ask-declined = Labi. Neviens neuzzinās, ka nepiedalījāties. Ja pārdomāsiet, nospiediet pogu.
trial-thanks = 🧪 Izmēģinājums ir pabeigts. Nekas no tā nav saglabāts.
ask-below = ⬇️ Turpinājums zemāk.

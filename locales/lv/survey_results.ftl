button-survey-results = 📊 Rezultāti
button-survey-reader = 👤 Kas lasa rezultātus
survey-still-sealed = Aptauja vēl nav beigusies. Līdz tam atbildes neredz neviens, arī Jūs ne.
survey-nothing-to-show = Šai aptaujai rezultātus nerāda: atbilžu bija par maz vai gandrīz tikpat, cik iepriekš.
survey-results =
    <b>{ $title }</b>
    Rezultāti. Grupa „{ $group }”. Tos redzat tikai Jūs, ja vien kaut ko neparādāt citiem.
survey-reach-told =
    { $asked ->
        [0] Atbildējuši: { $answered }.
       *[other] Uzrunāti: { $asked }. Atbildējuši: { $answered }.
    }
survey-reach-modes = Paši: { $alone }, ar palīdzību: { $helped }, uz papīra: { $paper }.
button-survey-result-first = 📊 Skatīt pa jautājumiem
button-survey-texts =
    { $waiting ->
        [0] 🔎 Pārlasīt tekstus
       *[other] 🔎 Izlasīt tekstus (gaida { $waiting })
    }
button-survey-files = 📄 Pārskats: PDF, tabula, teksts
button-survey-share = 📣 Parādīt grupai…
button-survey-compare = ⚖️ Salīdzināt ar citu aptauju
survey-result-head = <i>{ $title }</i> · { $number } no { $total }
survey-result-question = <b>{ $question }</b>
survey-result-line = { $label } – <b>{ $figure }</b>
survey-result-note = <i>{ $words }</i>
survey-plain = { $words }
survey-result-answered = Atbildējuši: { $answered }.
survey-result-none = Neviens neatbildēja.
survey-result-few = Atbildējuši: { $answered }. Rāda tikai tad, ja atbild vismaz { $k }.
survey-result-subset = Šo jautājumu uzdeva tikai daļai. Skaitļi te varētu atklāt dažu cilvēku atbildes, tāpēc tos nerāda.
survey-figure-exact = { $count } no { $answered }
survey-figure-share = { $count } no { $answered } ({ $percent } %)
survey-figure-between = { $low }–{ $high } no { $answered }
survey-figure-below = mazāk nekā { $fewer } no { $answered }
survey-figure-unsaid = nerāda
survey-mean-label = Vidēji
survey-mean = Vidēji { $mean } (skala 1–{ $highest }, atbildes: { $answered })
survey-mean-between = Vidēji starp { $low } un { $high } (skala 1–{ $highest }, atbildes: { $answered })
survey-result-leader = Visbiežāk: { $label }.
survey-result-ranking =
    { $places ->
        [1] Skaitīts, cik cilvēku to lika pirmajā vietā.
       *[other] Skaitīts, cik cilvēku to lika starp pirmajām { $places }.
    }
survey-result-several =
    { $most ->
        [0] Varēja izvēlēties vairākas atbildes.
       *[other] Varēja izvēlēties līdz { $most } atbildēm.
    }
survey-result-bounded = Precīzu skaitu nerāda tur, kur tas atklātu mazāk nekā { $k } cilvēku atbildes.
survey-picture-first = Attēlā ir biežākās atbildes: { $count }.
button-survey-result-before = ← Iepriekšējais
button-survey-result-after = Nākamais →
survey-texts-line = Pašu vārdiem: { $all }. Iekļauti: { $released }, vēl jāizlasa: { $waiting }.
survey-texts-more = … Pārējie ir pārskata failā.
survey-no-texts = Šajā aptaujā tekstu nav.
survey-text-head =
    🔎 Teksts { $number } no { $total }
    { $kind ->
        [comment] <b>{ $question }</b> (piebilde)
       *[text] <b>{ $question }</b>
    }

    { $word ->
        [yes] ✅ Iekļauts: būs pārskatā.
        [no] 🚫 Nav iekļauts: pārskatā nebūs.
       *[none] Vēl nav izlemts. Pagaidām to redzat tikai Jūs.
    }
survey-text-unmarked = Tālruni, adresi vai vārdu te nepamanīju. Bet izlasiet paši: vai kādu var pazīt?
survey-text-marked = ⚠️ Te varētu būt: { $traces }. Ja kādu var pazīt, neiekļaujiet.
survey-trace =
    { $trace ->
        [personal_code] personas kods
        [phone] tālruņa numurs
        [email] e-pasta adrese
        [account] konts vai lietotājvārds
        [link] saite
        [address] adrese
       *[name] kāda vārds
    }
survey-text-long = Teksts ir garš, tāpēc viss ir arī failā.
survey-text-file = Teksts { $number }
button-survey-text-yes = ✅ Iekļaut pārskatā
button-survey-text-no = 🚫 Neiekļaut
button-survey-text-undo = ↩️ Atsaukt iepriekšējo
button-survey-text-before = ← Iepriekšējais
button-survey-text-after = Nākamais →
button-survey-text-again = 🔎 Pārlasīt no sākuma
survey-text-released = Iekļauts.
survey-text-left-out = Nav iekļauts.
survey-text-taken-back = Atsaukts.
survey-texts-done =
    ✅ <b>Visi teksti ir izlasīti.</b>

    Iekļauti: { $released }. Nav iekļauti: { $left_out }. Domas mainīt varat jebkurā brīdī.
survey-files =
    📄 <b>{ $title }</b>

    Kādu pārskatu sagatavot? Valoda: { $languages }.
    Failu redzat tikai Jūs, ja vien to nepārsūtāt citiem.
survey-files-texts =
    { $waiting ->
        [0] Teksti: iekļauti { $released } no { $all }.
       *[other] Teksti: iekļauti { $released } no { $all }. Neizlasītos ({ $waiting }) neieliek.
    }
button-survey-file-pdf = 📄 PDF drukāšanai
button-survey-file-xlsx = 📊 Excel tabula (XLSX)
button-survey-file-csv = 🧮 CSV citām programmām
button-survey-file-text = 📋 Teksts, ko ielīmēt
survey-file-coming = Gatavoju. Fails būs zemāk.
survey-file-caption =
    { $asked ->
        [0] 📄 Pārskats: { $title }. Atbildējuši: { $answered }.
       *[other] 📄 Pārskats: { $title }. Uzrunāti: { $asked }. Atbildējuši: { $answered }.
    }
survey-paper-title = { $title } – aptaujas pārskats
survey-paper-footer = { $title }. Atbildējuši: { $answered }. Sagatavots ar Kopā.
survey-about-group = Grupa
survey-about-when = Kad
survey-about-asked = Uzrunāti
survey-about-unknown = nav zināms
survey-about-answered = Atbildējuši
survey-about-alone = – paši
survey-about-helped = – ar palīdzību
survey-about-paper = – uz papīra
survey-times-head = Atbildējuši: { $answered }
survey-part =
    { $part ->
        [morning] No rīta
        [afternoon] Pa dienu
       *[evening] Vakarā
    }
survey-day =
    { $day ->
        [1] P
        [2] O
        [3] T
        [4] C
        [5] Pk
        [6] S
       *[7] Sv
    }
survey-method = Kā tas skaitīts
survey-method-sealed = Aptauja bija anonīma. Atbildes glabājās aizzīmogotas, kamēr tā bija atvērta. Tad tās sajauca un atslēgu iznīcināja: kurš ko atbildēja, nevar atrast neviens.
survey-method-few = Rezultātus rāda tikai tad, ja atbildējuši vismaz { $k }.
survey-method-sensitive = Jutīgiem jautājumiem vajag vismaz { $k } atbildes.
survey-method-small = Skaitu, kas mazāks par { $k }, precīzi nerāda. Lai to nevarētu arī aprēķināt, dažreiz precīzi nerāda vēl kādu skaitu; tad svītrotā josla rāda, starp kādiem skaitļiem tas ir.
survey-method-languages = Atbildes visās valodās saskaitītas kopā.
survey-method-texts = Pašu rakstīto pirms publicēšanas izlasīja viens cilvēks un iekļāva tikai to, pēc kā nevienu nevar pazīt. Tekstu secība ir nejauša.
survey-method-helped = Ja atbild ar palīdzību vai uz papīra, atbildes redz arī palīgs.
survey-method-skipped = Jautājumus varēja izlaist, tāpēc atbilžu skaits pie katra var atšķirties.
survey-method-who = Pārskats rāda to cilvēku domas, kuri atbildēja. Mazā grupā dažu cilvēku atšķirība var būt nejauša.
survey-sheet-figures = Skaitļi
survey-sheet-about = Par aptauju
survey-sheet-texts = Teksti
survey-column-what = Kas
survey-column-value = Vērtība
survey-column-number = Nr.
survey-column-part = Daļa
survey-column-question = Jautājums
survey-column-kind = Veids
survey-column-answer = Atbilde
survey-column-count = Skaits
survey-column-at-least = Vismaz
survey-column-at-most = Ne vairāk kā
survey-column-answered = Atbildējuši
survey-column-note = Piezīme
survey-column-text = Teksts
survey-kind =
    { $kind ->
        [single] viena atbilde
        [multiple] vairākas atbildes
        [top] svarīgākās
        [ranking] pēc svarīguma
        [scale_5] skala 1–5
        [scale_10] skala 1–10
        [yes_maybe_no] jā, varbūt, nē
        [number] skaitlis
        [day_parts] dienas un laiki
       *[text] pašu vārdiem
    }
survey-share =
    📣 <b>Parādīt grupai „{ $group }”?</b>

    { $state ->
        [stands] Kopsavilkums grupā jau ir. Ja nosūtīsiet vēlreiz, to atjaunošu.
        [planned] Kopsavilkums gaida rītu, jo grupā ir klusais laiks.
       *[none] Grupa vēl neko nav redzējusi. Ja ir klusais laiks, kopsavilkums gaidīs rītu.
    } { $texts ->
        [0] Grupa redzēs:
       *[other] PDF failā būs arī iekļautie teksti: { $texts }. Grupa redzēs:
    }
button-survey-share-paper =
    { $on ->
        [1] ✅ Kopā ar PDF pārskatu
       *[0] 📄 Pievienot PDF pārskatu
    }
button-survey-share-now = 📣 Nosūtīt grupai
button-survey-share-undo = ↩️ Izņemt no grupas
button-survey-share-which = ☑️ Jautājumi: { $chosen } no { $total }
survey-share-which =
    ☑️ <b>Par kuriem jautājumiem pastāstīt grupai?</b>

    { $total ->
        [0] Nav neviena jautājuma, par kuru grupai varētu ko rādīt.
       *[other] Izvēlēti { $chosen } no { $total }. Nospiediet jautājumu, lai to izlaistu vai pievienotu. Jautājumi, par kuriem neko rādīt nedrīkst, te nav. Grupai vēl nekas netiek sūtīts.
    }
button-survey-share-tick =
    { $on ->
        [1] ✅ { $number }. { $question }
       *[0] ⬜ { $number }. { $question }
    }
button-survey-share-all = ☑️ Izvēlēties visus
button-survey-share-look = 👀 Skatīt, ko grupa redzēs
survey-share-nothing = Nav izvēlēts neviens jautājums. Izvēlieties vismaz vienu, ko parādīt grupai.
survey-shared = Nosūtīts grupai.
survey-shared-later = Grupā ir klusais laiks. Kopsavilkums aizies no rīta.
survey-share-taken-back = Izņemts. Ja tam ir vairāk nekā divas dienas, Telegram ļauj to dzēst tikai grupas administratoram.
held-survey-share = 📊 Aptaujas „{ $title }” kopsavilkums ({ $due })
survey-summary-head = 📊 <b>{ $title }</b> – ko grupa atbildēja
survey-summary-more =
    { $paper ->
        [1] … Pārējie jautājumi ir PDF pārskatā: { $count }.
       *[0] … Pārējie jautājumi ir pilnajā pārskatā: { $count }.
    }
survey-summary-tail = Aptauja bija anonīma. Skaitu zem { $k } precīzi nerāda. Paldies visiem, kas atbildēja!
survey-compare =
    ⚖️ <b>{ $title }</b>

    { $count ->
        [0] Nav ar ko salīdzināt. Vajag otru beigušos aptauju ar tādiem pašiem jautājumiem, kuras rezultātus arī lasāt Jūs.
       *[other] Ar kuru salīdzināt?
    }
survey-compare-name = { $group }, { $day } (atbildējuši: { $answered })
survey-compare-label = <u>{ $label }</u>
survey-compare-bar = { $label } · { $side }
survey-compare-side = <b>{ $side }</b>: { $name }
survey-compare-title = { $title } – salīdzinājums
survey-compare-note = Blakus ir divu aptauju skaitļi. Kur atbildēja maz cilvēku, atšķirība par dažiem var būt nejauša.
survey-nothing-to-compare = Šīm aptaujām nav jautājuma, kam abās ir skaitļi.
survey-reader =
    👤 <b>{ $title }</b>

    Rezultātus lasa: { $name }. { $count ->
        [0] Citu grupas vadītāju nav, tāpēc nav, kam to nodot.
       *[other] Kas tos lasīs turpmāk?
    }
survey-reader-warning = Par maiņu uzzinās visa grupa, jo cilvēki atbildēja, zinot lasītāja vārdu.
survey-reader-ask =
    { $told ->
        [1] Turpmāk rezultātus lasīs tikai { $name }. Grupa redzēs:
       *[0] Turpmāk rezultātus lasīs tikai { $name }. Vai mainīt?
    }
survey-reader-told =
    👤 <b>{ $title }</b>

    Anonīmās aptaujas rezultātus turpmāk lasīs { $after }, nevis { $before }. { $state ->
        [open] Ja tas Jums nav pieņemami, līdz aptaujas beigām savas atbildes varat mainīt vai izdzēst.
       *[closed] Kurš ko atbildēja, joprojām nevar atrast neviens.
    }
survey-reader-you = 👤 Jums uzticēts lasīt anonīmās aptaujas „{ $title }” rezultātus grupā „{ $group }”. Tos redzēsiet tikai Jūs.
survey-reader-changed = Turpmāk lasīs { $name }.
survey-reader-unfit = Šis cilvēks grupu vairs nevada, tāpēc rezultātus lasīt nevar.
survey-reader-not-yours = Lasītāju var mainīt tikai pats lasītājs. Ja viņa vairs nav, to dara grupas darbinieks.
button-survey-reader-choose = 👤 { $name }
button-survey-reader-yes = ✅ Jā, mainīt

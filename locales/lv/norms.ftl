## Agreement

button-norms = 🌿 Mūsu vienošanās
button-norms-begin = 🌿 Sākt veidot vienošanos
button-norms-stage = 🧭 Grupas posms
button-norms-rhythm = ⏱ Cik bieži jautāt
button-norms-at =
    { $stage ->
        [beginning] 🌱 Mēs tikai sākam
        [middle] 🌳 Esam ceļa vidū
       *[ending] 🍂 Drīz beigsim
    }
button-norms-every =
    { $days ->
        [1] Katru dienu
        [7] Reizi nedēļā
       *[other] Ik pēc { $days } dienām
    }
button-norms-card = 🌿 Lasīt vienošanos
button-norm =
    { $state ->
        [adopted] ✅ { $topic }
        [collecting] 💬 { $topic } – gaidām domas
        [merging] 🧺 { $topic } – domas savāktas
        [deciding] ⏳ { $topic } – saskaņojam
        [set_aside] 💤 { $topic } – atlikts
       *[retired] 🗄 { $topic } – vairs nav spēkā
    }
button-norm-propose = ✍️ Piedāvāt privāti
button-norm-close = 🧺 Pietiek, skatīt domas
button-norm-answer = ✍️ Atbildēt uz priekšlikumu
button-norm-ideas = 🧺 Skatīt piedāvāto
button-norm-ask-again = 🔁 Pajautāt grupai vēlreiz
button-norm-set-aside = 💤 Šoreiz atlikt
button-norm-write = ✍️ Uzrakstīt savu domu
button-norm-write-more = ✍️ Uzrakstīt vēl vienu
button-norm-withdraw = ↩️ Paņemt savas domas atpakaļ
button-norm-rewrite = ✏️ Uzrakstīt citādi
button-norm-send = ✅ Nosūtīt
button-norm-send-anyway = ✅ Sūtīt, kā ir
button-norm-drop = Nesūtīt
button-norm-pick =
    { $picked ->
        [yes] ✅ { $number }
       *[no] ▫️ { $number }
    }
button-norm-word-picked = ✍️ Veidot normu no atzīmētā
button-norm-rank = 🔢 Lūgt grupai sarindot
button-norm-word-own = ✍️ Uzrakstīt saviem vārdiem
button-norm-usual-why = Pietiek ar jautājuma iemeslu
button-norm-edit-why = Mainīt iemeslu
norm-topic =
    { $topic ->
        [confidentiality] Kas paliek starp mums
        [writing] Kad rakstām
        [listening] Kā klausāmies
        [judging] Runāt bez vērtēšanas
        [languages] Valodas
        [worker] Ko dara darbinieks
        [deciding] Kā izlemjam
        [disagreeing] Ja nepiekrītam
        [tasks] Kurš par ko rūpējas
        [stories] Fotogrāfijas un stāsti
        [hardship] Ja kādam ir grūti
        [ending] Kad grupa beigsies
       *[other] Kas vēl ir svarīgi
    }
norm-question-head = 🌿 <b>Mūsu vienošanās: { $topic }</b>
norm-question =
    { $topic ->
        [confidentiality] Kas no šeit teiktā paliek tikai starp mums? Padomājiet arī par telefonu: kur es esmu, kad to lasu? Kurš vēl redz manu ekrānu? Ko drīkst iznest no grupas, un kad klusēt nedrīkst?
        [writing] Kad rakstām grupas čatā, un kad ļaujam cits citam atpūsties? Kam čats domāts, kam ne?
        [listening] Kā mēs viens otru uzklausīsim, lai pie vārda tiktu ikviens, arī klusākie?
        [judging] Kas Jums palīdzētu runāt atklāti un nebaidīties, ka Jūs vērtēs?
        [languages] Kādās valodās runājam un rakstām? Kā palīdzam tam, kurš kaut ko nesaprata?
        [worker] Ko sagaidām no darbinieka un organizatoriem, un ko darām paši?
        [deciding] Kā mēs izlemjam: vienojoties, balsojot vai citādi? Ko darām, ja vienoties neizdodas?
        [disagreeing] Kā pasakām, ka cita piedāvājums mums neder, lai neviens netiktu aizskarts?
        [tasks] Kurš par ko rūpējas, un ko darām, ja kāds solīto nevar izdarīt?
        [stories] Kādas fotogrāfijas un stāstus drīkst rādīt ārpus grupas, un kam vispirms jāpajautā?
        [hardship] Kādai ģimenei ir smags brīdis. Ko mēs darām, ko ne, un kā pajautājam, kas vajadzīgs?
        [ending] Kā mēs atvadīsimies? Kas notiks ar čatu, fotogrāfijām un to, ko viens par otru zinām?
       *[other] Kas vēl Jums ir svarīgi, lai šajā grupā justos labi?
    }
norm-why =
    { $topic ->
        [confidentiality] Kāpēc: cilvēks stāsta tikai tad, kad zina, kur stāstītais apstāsies. Robeža ir viena: ja kādam draud briesmas, jāmeklē palīdzība.
        [writing] Kāpēc: vakaros visiem jāatpūšas, un ziņu birums nogurdina ātrāk nekā darbs.
        [listening] Kāpēc: kas nav uzklausīts, tas vairs nestāsta.
        [judging] Kāpēc: no kļūdām mācāmies tikai tad, ja drīkstam par tām runāt.
        [languages] Kāpēc: kas nesaprot, tas paliek malā un bieži klusē.
        [worker] Kāpēc: kad ir skaidrs, kurš ko dara, neviens neizdeg un neviens negaida veltīgi.
        [deciding] Kāpēc: vairāk strīdu rodas par to, kā nolemts, nekā par to, kas nolemts.
        [disagreeing] Kāpēc: atklāts „nē” grupai palīdz, noklusēts „nē” to šķeļ.
        [tasks] Kāpēc: ja atbild visi, neatbild neviens.
        [stories] Kāpēc: no interneta neko vairs nevar paņemt atpakaļ, un bērni paši atteikt nevar.
        [hardship] Kāpēc: grūtā brīdī labs nodoms var sāpināt, ja par to nav runāts iepriekš.
        [ending] Kāpēc: labas beigas palīdz paturēt to, ko kopā esam ieguvuši.
       *[other] Kāpēc: katrai grupai ir kaut kas savs, ko neviens jautājumu saraksts nezina.
    }
norm-example =
    { $topic ->
        [confidentiality] Piemēram: <i>Šeit stāstīto citiem nestāstām. Lasām tur, kur ekrānu neredz citi. Ja kādam draud briesmas, meklējam palīdzību.</i>
        [writing] Piemēram: <i>Rakstām no 8 līdz 21. Steidzamās lietās zvanām.</i>
        [listening] Piemēram: <i>Runājam pa vienam un nepārtraucam.</i>
        [judging] Piemēram: <i>Nedodam padomu, kamēr to nelūdz.</i>
        [languages] Piemēram: <i>Katrs raksta savā valodā, un mēs palīdzam iztulkot.</i>
        [worker] Piemēram: <i>Darbiniece palīdz sarunāties, bet lemjam mēs paši.</i>
        [deciding] Piemēram: <i>Meklējam to, ar ko visi var sadzīvot.</i>
        [disagreeing] Piemēram: <i>Runājam par piedāvājumu, nevis par cilvēku.</i>
        [tasks] Piemēram: <i>Katram darbam ir viens saimnieks. Ja nevar, viņš laikus pasaka.</i>
        [stories] Piemēram: <i>Bērnu fotogrāfijas bez vecāku atļaujas nekur neliekam.</i>
        [hardship] Piemēram: <i>Vispirms pajautājam, vai palīdzība ir vajadzīga un kāda.</i>
        [ending] Piemēram: <i>Pēdējā tikšanās reizē katrs pasaka, ko paņem līdzi.</i>
       *[other] Piemēram: <i>Sākam un beidzam laikā.</i>
    }
norm-invite = Ko Jūs piedāvājat? Uzrakstiet man privāti dažos vārdos. Neviens neredzēs, kurš ko rakstījis.
norm-until = Domas gaidu līdz: { $when }
norm-card-closed = 🌿 <b>Mūsu vienošanās: { $topic }</b>

    Paldies par domām! Nu organizatori no tām veidos priekšlikumu, un par to jautās visai grupai.
norm-unnamed = 🔒 Organizatori lasīs, ko uzrakstījāt, bet neredzēs, kurš to rakstīja. Pazīt gan var arī pēc stāsta, tāpēc rakstiet tā, kā teiktu visiem.
norm-own-ideas = <b>Jūs piedāvājāt:</b>
norm-idea-ask = Uzrakstiet vienu domu savā valodā (līdz { $limit } zīmēm). Pirms sūtīšanas to vēl redzēsiet.
norm-idea-preview = Vai sūtīt tā?
norm-names = ⚠️ Te ir kāds nosaukts: <b>{ $names }</b>. Norma ir par mums visiem, un šim cilvēkam var šķist, ka uz viņu rāda ar pirkstu. Vai uzrakstīsiet bez vārda?
norm-idea-sent = Paldies! Jūsu doma ir pielikta pie pārējām.
norm-ideas-withdrawn = Paņemts atpakaļ. Ja gribēsiet, rakstiet no jauna.
norm-ideas-enough = Uz vienu jautājumu var piedāvāt līdz { $limit } domām. Ja gribat citu, vispirms paņemiet savas domas atpakaļ.
norm-collecting-over = Šim jautājumam domas vairs negaidu: organizatori jau veido priekšlikumu. Par to jautās arī Jums.
norm-unknown = Šāda jautājuma vairs nav.
norm-too-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
norm-too-short = Lūdzu, uzrakstiet dažus vārdus, piemēram: <i>Sākam un beidzam laikā.</i>
norm-ideas =
    🧺 <b>{ $topic }</b> – ko piedāvāja grupā „{ $group }”

    Kas skan līdzīgi, ir salikts kopā. Atzīmējiet, kas jāņem vērā, un izveidojiet no tā normu. Kurš ko rakstīja, nezinu arī es.
norm-ideas-none =
    🧺 <b>{ $topic }</b> – grupā „{ $group }” šoreiz neviens neko nepiedāvāja

    Tas gadās: varbūt jautājums vēl nav svarīgs. Varat to atlikt, pajautāt vēlreiz vai uzrakstīt priekšlikumu saviem vārdiem.
norm-heap =
    { $count ->
        [zero] Līdzīgi rakstīts { $count } reižu
        [one] Līdzīgi rakstīts { $count } reizi
       *[other] Līdzīgi rakstīts { $count } reizes
    }
norm-more = … Pārējais te vairs nesatilpst.
norm-rank-question = Mūsu vienošanās, „{ norm-topic }”: kas mums ir vissvarīgākais?
norm-rank-one = Lai rindotu, vajag vismaz divas domas. Šoreiz varat uzreiz veidot normu.
norm-settled = Te jau kaut kas ir mainījies. Lūdzu, skatiet, kā ir tagad.
norm-set-aside = Atlikts. Atgriezties var jebkurā brīdī.
norm-closing-now = Domas savāktas. Tūlīt tās atsūtīšu.
norm-ask-words = Kā norma skanēs? Uzrakstiet īsi, „mēs” formā (līdz { $limit } zīmēm).
norm-ask-why = Kāpēc tas mums ir svarīgi? Uzrakstiet vienu teikumu (līdz { $limit } zīmēm) vai atstājiet jautājuma iemeslu:
norm-preview = Grupai „{ $group }” jautāšu, vai tā varam vienoties:
norm-dated =
    { $review ->
        [none] Spēkā kopš: { $adopted } · { $version }. redakcija
       *[other] Spēkā kopš: { $adopted } · { $version }. redakcija · pārskatīsim: { $review }
    }
norm-state =
    { $state ->
        [collecting] 💬 Gaidām domas – ikviens var piedāvāt privāti.
        [merging] 🧺 Domas savāktas, organizatori veido priekšlikumu.
        [deciding] ⏳ Par jaunu tekstu tagad jautājam visai grupai.
        [set_aside] 💤 Pagaidām atlikts.
       *[other] 🗄 Vairs nav spēkā.
    }
norm-was =
    { $ended ->
        [retired] • { $words } ({ $since } – { $until }, atcelta)
       *[changed] • { $words } ({ $since } – { $until }, mainīta)
    }
norm-when =
    Kad šo normu pārskatīt? Tajā dienā pajautāšu organizatoriem, vai tā joprojām der.

    Nospiediet pogu vai uzrakstiet dienu, piemēram, <i>1. septembrī</i>.
norm-history = <b>Kā bija iepriekš</b>
norms-card =
    { $count ->
        [0] 🌿 <b>Mūsu vienošanās</b>

            Šobrīd spēkā nav nevienas normas.
       *[other] 🌿 <b>Mūsu vienošanās</b> · { $version }. redakcija
    }
norms =
    { $count ->
        [0] 🌿 <b>Grupas „{ $group }” vienošanās</b>

            Vēl nekas nav pieņemts. Ja kādam jautājumam gaidām domas, tas ir zemāk.
       *[other] 🌿 <b>Grupas „{ $group }” vienošanās</b> · { $version }. redakcija
    }
norms-none = Grupai „{ $group }” vienošanās vēl nav. To sāk grupas organizators.
norms-none-organiser =
    🌿 <b>Grupas „{ $group }” vienošanās</b>

    Es grupā pa vienam uzdošu jautājumus par to, kā mums būt kopā, un pie katra pateikšu, kāpēc par to vērts runāt. Ikviens atbild man privāti. Jūs no domām izveidojat priekšlikumu, un grupa pasaka, vai ar to var sadzīvot.

    Pirmais jautājums vienmēr ir par to, kas paliek starp mums.
norms-stage = Kur grupa „{ $group }” tagad ir? Pēc tā izvēlēšos jautājumus. Pirmais jautājums grupā aizies uzreiz vai, ja ir klusais laiks, no rīta.
norms-begun = ✅ Sākam! Jautājumi grupā nāks pa vienam. Ja grupā drīkstu piespraust ziņas, vienošanos turēšu piespraustu; ja ne, to var piespraust organizators.
norms-begun-short = Sākam!
norms-rhythm =
    { $days ->
        [1] Tagad jautāju katru dienu.
        [7] Tagad jautāju reizi nedēļā.
       *[other] Tagad jautāju ik pēc { $days } dienām.
    } Šajā posmā vēl atlikuši jautājumi: { $left }. Cik bieži jautāt?
norms-rhythm-set =
    { $days ->
        [1] Turpmāk jautāšu katru dienu.
        [7] Turpmāk jautāšu reizi nedēļā.
       *[other] Turpmāk jautāšu ik pēc { $days } dienām.
    }
norms-press-for-rest = … Pārējo atradīsiet, nospiežot pogas.
norm-asked-again = Pajautāju grupai vēlreiz.
held-norm-prompt = 🌿 Nākamais jautājums par mūsu vienošanos ({ $due })
held-norm-ideas-close = 🧺 Domu vākšanas noslēgums: { $topic } ({ $due })
mydata-norm-acceptance = Jūs { $accepted_on } izlasījāt un pieņēmāt grupas „{ $groups_title }” vienošanos ({ $version }. redakcija).

## Keeping the agreement

button-norms-accept = ✅ Izlasīju un pieņemu
button-norms-ask-first = 💬 Vispirms gribu parunāt
button-norms-pulse = 🌡 Kā mums izdodas?
button-norm-keep = 👍 Atstāt, kā ir
button-norm-change = ✏️ Piedāvāt grupai citus vārdus
button-norm-retire = 🗄 Vairs nav vajadzīga
button-norm-retire-yes = Jā, vairs nav spēkā
button-norm-pulse = 🌡 Atbildēt privāti
button-norm-pulse-now = 🌡 Pajautāt tagad
button-norm-pulse-repeat =
    { $on ->
        [yes] 🔕 Vairs nejautāt katru mēnesi
       *[no] 🔁 Jautāt katru mēnesi
    }
button-norm-pulse-undo = ↩️ Paņemt atbildi atpakaļ
button-norm-step =
    { $step ->
        [5] { $own ->
            [yes] ✅ 5 · ļoti labi
           *[no] 5 · ļoti labi
        }
        [4] { $own ->
            [yes] ✅ 4 · diezgan labi
           *[no] 4 · diezgan labi
        }
        [3] { $own ->
            [yes] ✅ 3 · tā pa vidu
           *[no] 3 · tā pa vidu
        }
        [2] { $own ->
            [yes] ✅ 2 · drīzāk slikti
           *[no] 2 · drīzāk slikti
        }
       *[1] { $own ->
            [yes] ✅ 1 · slikti
           *[no] 1 · slikti
        }
    }
norms-newcomer =
    🌿 <b>Grupa „{ $group }” jau par šo to ir vienojusies</b>

    Lūdzu, izlasiet mierīgi. Ja kaut kas nav skaidrs vai nepatīk, vispirms parunājiet ar kādu no organizatoriem.
norms-ask-first = Labi darāt, ka pajautājat. Par vienošanos var parunāt ar: <b>{ $names }</b>. Grupai par to neko nesaku. Kad gribēsiet pieņemt, vienošanās ir tepat.
norms-accepted = ✅ Paldies! Pierakstīju, ka Jūs izlasījāt un pieņemat.
norms-accepted-short = Paldies!
norms-changed-meanwhile = ⚠️ Vienošanās tikko mainījās. Lūdzu, izlasiet jauno.
norms-read-by =
    { $count ->
        [zero] Šo redakciju izlasīja un pieņēma { $count } cilvēku.
        [one] Šo redakciju izlasīja un pieņēma { $count } cilvēks.
       *[other] Šo redakciju izlasīja un pieņēma { $count } cilvēki.
    }
norms-again = Vai tā joprojām ir mūsu? Ja kaut kā pietrūkst, pasakiet organizatoriem.
norm-review = 🌿 Grupā „{ $group }” pienākusi diena, kad gribējāt pārskatīt šo normu. Vai tā joprojām der?
norm-kept = 👍 Labi, norma paliek.
norm-retire = Vai šī norma vairs nav vajadzīga? Ja grupā par to vēl nav runāts, vispirms parunājiet. Grupa saņems ziņu, un norma paliks vēsturē.
norm-retired = 🗄 Šī norma vairs nav spēkā: <b>{ $topic }</b>
norm-retired-short = Norma vairs nav spēkā.
norm-pulse-title = Cik labi turamies pie vienošanās
norm-pulse-card =
    🌡 <b>Kā mums izdodas turēties pie vienošanās?</b>

    Atbildiet privāti ar vienu pieskārienu. Atbildes ir aizzīmogotas: pēc noslēgšanas neviens neuzzinās, kurš ko atbildējis. Rezultātu teikšu pēc { $days } dienām, ja atbildēs vismaz { $fewest }.
norm-pulse-closed =
    { $told ->
        [yes] 🌡 Jautājums „Kā mums izdodas?” ir noslēgts. Paldies! Rezultāts ir zemāk.
       *[no] 🌡 Jautājums „Kā mums izdodas?” ir noslēgts. Atbilžu bija mazāk nekā { $fewest }, tāpēc tās izdzēsu nelasītas.
    }
norm-pulse-ask =
    { $own ->
        [0] 🌡 Cik labi mēs turamies pie savas vienošanās? Atbildes redzēs tikai kopā un tikai tad, ja atbildēs vismaz { $fewest }.
       *[other] 🌡 Paldies! Jūsu atbilde: { $own }. Līdz noslēgšanai to var mainīt.
    }
norm-pulse-noted =
    { $step ->
        [0] Atbilde paņemta atpakaļ.
       *[other] Paldies! Pierakstīts.
    }
norm-pulse-over = Šis jautājums ir noslēgts. Paldies!
norm-pulse-asked = Pajautāju grupai.
norm-pulse-repeats =
    { $on ->
        [yes] Turpmāk jautāšu katru mēnesi.
       *[no] Katru mēnesi vairs nejautāšu.
    }
norm-pulse-result =
    { $answered ->
        [zero] 🌡 <b>Kā mums izdodas turēties pie vienošanās</b> · atbildēja { $answered } cilvēku
        [one] 🌡 <b>Kā mums izdodas turēties pie vienošanās</b> · atbildēja { $answered } cilvēks
       *[other] 🌡 <b>Kā mums izdodas turēties pie vienošanās</b> · atbildēja { $answered } cilvēki
    }
norm-pulse-level =
    { $step ->
        [5] 5 no 5: ļoti labi
        [4] 4 no 5: diezgan labi
        [3] 3 no 5: tā pa vidu
        [2] 2 no 5: drīzāk slikti
       *[1] 1 no 5: slikti
    }
norm-pulse-trend =
    { $moved ->
        [up] ↗️ Labāk nekā iepriekš (bija { $before }).
        [down] ↘️ Sliktāk nekā iepriekš (bija { $before }). Varbūt ir vērts par to parunāt.
       *[same] ➡️ Tāpat kā iepriekš.
    }
norms-pulse =
    { $state ->
        [running] 🌡 <b>Kā mums izdodas?</b> Grupai „{ $group }” šobrīd jautāju. Rezultātu uzzināsiet reizē ar visiem.
       *[resting] 🌡 <b>Kā mums izdodas?</b> Varu pajautāt grupai „{ $group }”, cik labi tā turas pie vienošanās, no 1 līdz 5, anonīmi.
    }

    Ja atbild mazāk nekā { $fewest }, rezultāta nav: atbildes izdzēšu nelasītas.
held-norm-review = 🌿 Jautājums organizatoriem, vai joprojām der norma „{ $topic }” ({ $due })
held-norm-pulse = 🌡 Jautājums, kā mums izdodas turēties pie vienošanās ({ $due })
held-norm-pulse-close = 🌡 Jautājuma „Kā mums izdodas?” noslēgums ({ $due })

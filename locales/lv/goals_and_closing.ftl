button-goals = 🎯 Mērķi
button-goal =
    { $kind ->
        [group] 👥 { $words }
        [leader] 🧭 { $words }
       *[person] 🎯 { $words }
    }
button-goal-make =
    { $kind ->
        [group] ➕ Grupas mērķis
        [leader] ➕ Mans mērķis kā vadītājam
       *[person] ➕ Mans mērķis
    }
button-goal-step =
    { $own ->
        [yes] ✅ { $step }
       *[no] { $step }
    }
button-goal-again = 🔁 Novērtēt vēlreiz (noslēgumā)
button-goal-remove = 🗑 Izdzēst mērķi
button-goal-score = 🎯 Novērtēt privāti
button-goal-ask-group =
    { $when ->
        [end] 📣 Pajautāt grupai noslēgumā
       *[start] 📣 Pajautāt grupai sākumā
    }
goals =
    🎯 <b>Mērķi: „{ $group }”</b>

    Savu mērķi redzat tikai Jūs. Novērtējiet to no 1 līdz 10 sākumā un vēlreiz noslēgumā – tad būs redzams, kas mainījies.
goal-ask =
    { $kind ->
        [group] Ko grupa grib sasniegt kopā? Uzrakstiet īsi (līdz { $limit } zīmēm). To redzēs visi.
        [leader] Ko gribat sasniegt, vadot šo grupu? Uzrakstiet īsi (līdz { $limit } zīmēm). To redzēsiet tikai Jūs.
       *[person] Ko gribat sasniegt? Uzrakstiet īsi (līdz { $limit } zīmēm). To redzēsiet tikai Jūs.
    }
goal-seen-by =
    { $kind ->
        [group] 👥 Grupas mērķis. Kurš kā novērtēja, neredz neviens.
       *[other] 🔒 To redzat tikai Jūs. Cik tuvu esat? 1 – vēl tālu, 10 – sasniegts.
    }
goal-start = Sākumā: { $score } no 10
goal-end = Noslēgumā: { $score } no 10
goal-change =
    { $moved ->
        [up] ↗️ Augstāk par { $steps }.
        [down] ↘️ Zemāk par { $steps }. Arī tas kaut ko stāsta.
       *[same] ➡️ Tikpat, cik sākumā.
    }
goal-noted = Paldies! Pierakstīts.
goal-unknown = Šāda mērķa vairs nav.
goal-too-many = Mērķu jau ir { $limit }. Vispirms izdzēsiet kādu.
button-goal-words = ✏️ Mainīt vārdus
goal-words-change = Jaunie vārdi būs šo vietā; iepriekšējos neglabāju. Vērtējumi, ja tādi ir, paliek.
goal-being-scored = Šo mērķi grupa patlaban vērtē. Vārdus varēs mainīt, kad vērtējums būs galā.
goal-card = Cik tuvu esam šim mērķim, no 1 līdz 10? Atbildiet privāti ar vienu pieskārienu. Atbildes ir aizzīmogotas; kopējo rezultātu pateikšu pēc { $days } dienām, ja atbildēs vismaz { $fewest }.
goal-few = Atbilžu bija mazāk nekā { $fewest }, tāpēc tās izdzēsu nelasītas.
button-again = 🔁 Piedāvāt vēlreiz
button-again-one =
    { $kind ->
        [m] 🗓 { $title }
        [p] 📊 { $title }
        [s] 📝 { $title }
        [l] ✍️ { $title }
       *[b] 📣 { $title }
    }
button-again-yes = ✅ Nosūtīt
again =
    🔁 <b>Piedāvāt vēlreiz: „{ $group }”</b>

    { $offers ->
        [0] Pašlaik nav nekā atvērta, ko piedāvāt vēlreiz.
       *[other] Izvēlieties, ko nosūtīt vēlreiz. Nosūtīšu privāti tiem, kuriem varu rakstīt un kuri vēl nav atbildējuši. Kuri tie ir, nerādu nevienam. Paziņojums aizies visiem.
    }
again-ask = Cilvēki saņems šo – ne biežāk kā reizi dienā, dienas laikā un tikai tad, ja viņu nedēļā vēl ir vieta ziņām:
again-sent = Nosūtīts tiem, kuriem varu rakstīt.
again-today = Šodien tas jau ir nosūtīts. Lūdzu, pagaidiet līdz rītdienai.
again-in-the-morning = Grupā tagad ir klusais laiks. Nosūtīšu, kad tas būs beidzies. Kuriem – nerādu nevienam.
again-over = Tas vairs nav atvērts – nav ko piedāvāt.
sign-up-offered = 📝 Grupā „{ $group }” vēl var pieteikties:
button-sign-up-offered = 📝 Atvērt sarakstu
offered-again = 🔁 Vēlreiz piedāvāju – ja gribat, atbildiet ar vienu pieskārienu:
button-check-ins = 💚 Kā klājas pēc laika
button-check-ins-toggle =
    { $on ->
        [yes] 🔕 Vairs nejautāt pēc pievienošanās
       *[no] 🔔 Jautāt pēc pievienošanās
    }
button-check-in =
    { $feeling ->
        [good] 🙂 Labi
        [so] 😐 Tā pa vidu
       *[hard] 😟 Grūti
    }
check-ins =
    💚 <b>Kā klājas pēc laika: „{ $group }”</b>

    { $on ->
        [yes] Pēc 1, 3, 12 un 24 mēnešiem katram, kurš pievienojies, privāti pajautāju, kā klājas.
       *[no] Varu pēc 1, 3, 12 un 24 mēnešiem katram, kurš pievienojies, privāti pajautāt, kā klājas.
    } Atbildi redz tikai pats cilvēks, arī Jūs ne. Kad grupa beigs darbu, pajautāšu visiem.
check-in =
    { $months ->
        [1] 💚 Ir pagājis mēnesis. Kā Jums klājas?
        [12] 💚 Ir pagājis gads. Kā Jums klājas?
        [24] 💚 Ir pagājuši divi gadi. Kā Jums klājas?
       *[other] 💚 Ir pagājuši { $months } mēneši. Kā Jums klājas?
    } Jautāju, jo esat vai bijāt grupā „{ $group }”. Atbildi redzat tikai Jūs.
check-in-thanks = Paldies, ka atbildējāt!
check-in-noted =
    { $feeling ->
        [hard] Paldies, ka pateicāt. Šo redzat tikai Jūs, tāpēc palīdzība pati neatnāks. Ja gribat parunāt, uzrakstiet kādam no organizatoriem vai savam sociālajam dienestam. Ja draud briesmas, zvaniet <b>112</b>.
       *[other] Paldies! Šo redzat tikai Jūs.
    }
check-in-line =
    { $feeling ->
        [good] { $months } mēn.: 🙂 labi
        [so] { $months } mēn.: 😐 tā pa vidu
       *[hard] { $months } mēn.: 😟 grūti
    }
held-check-in-joining = 💚 Jautājums, kā klājas pēc pievienošanās ({ $due })
held-check-in-ended = 💚 Jautājums, kā klājas pēc grupas beigām ({ $due })
held-goal-close = 🎯 Mērķa „{ $words }” vērtējuma noslēgums ({ $due })
button-closing = 🍂 Grupas noslēgums
button-closing-evaluate =
    { $step ->
        [begun] 1. 📝 Novērtējums: turpināt veidot
        [done] 1. ✅ Novērtējums: aptauja
       *[none] 1. 📝 Novērtējums: anonīma aptauja
    }
button-closing-farewell =
    { $step ->
        [open] 2. 🧺 Savākt atvadu vārdus
        [waits] 2. ⏳ Savācu atvadu vārdus
        [gathered] 2. 👀 Apskatīt un parādīt grupai
        [nobody] 2. 💌 Neviens nerakstīja – aicināt vēlreiz
        [shown] 2. ✅ Atvadu vārdi parādīti
       *[none] 2. 💌 Aicināt rakstīt atvadu vārdus
    }
button-closing-onward =
    { $done ->
        [yes] 3. ✅ Kur doties tālāk
       *[no] 3. 🔗 Kur doties tālāk
    }
button-closing-hand-over =
    { $done ->
        [yes] 4. ✅ Grupa nodota
       *[no] 4. 🤝 Nodot grupu
    }
button-closing-finish = 5. 🏁 Grupa beidz darbu
button-closing-finish-yes = 🏁 Jā, grupa beidz darbu
button-closing-undo = 5. ✅ Grupa beidza. ↩️ Tomēr turpināt
button-farewell-write = 💌 Rakstīt privāti
button-farewell-withdraw = ↩️ Paņemt atpakaļ
closing =
    🍂 <b>Grupas „{ $group }” noslēgums</b>

    Pieci soļi. Katru pirms sūtīšanas redzēsiet, un neviens nav obligāts.
closing-worker-hands = 4. 🤝 Nodot grupu var tikai tās darbinieks: { $name }.
closing-finished = 🏁 Grupa beidza darbu { $day }. Pēc 1, 3, 12 un 24 mēnešiem katram privāti pajautāšu, kā klājas.
closing-finish = Vai grupa „{ $group }” beidz darbu? Grupai neko nesūtīšu. Pēc 1, 3, 12 un 24 mēnešiem katram privāti pajautāšu, kā klājas. To varēs atsaukt.
closing-gathering = Savācu. Pateikšu, kad var apskatīt.
onward-ask =
    Kur doties tālāk? Uzrakstiet adreses, tālruņus un saites, katru savā rindā (līdz { $limit } zīmēm). Piemēram:
    <i>Krīzes tālrunis 116 123, visu diennakti</i>
onward = Te varat vērsties arī tad, kad grupa vairs netiekas.
farewell-card =
    💌 <b>Grupas noslēgums tuvojas</b>

    Uzrakstiet grupai dažus vārdus. Tos neviens nelasa, kamēr visi nav savākti; tad parādīšu tos kopā un nevienu nenosaukšu.
farewell-card-closed = 💌 Atvadu vārdi ir savākti. Paldies!
farewell-words = 💌 Mūsu atvadu vārdi. Paldies, ka bijām kopā!
farewell-words-part = 💌 Mūsu atvadu vārdi: { $part }. ziņa no { $count }.
farewell-gathered =
    { $count ->
        [0] 💌 Grupā „{ $group }” atvadu vārdu nav. Tas nekas – varat pateikt tos klātienē.
       *[other] 💌 Grupas „{ $group }” atvadu vārdi ir savākti: { $count }. Apskatiet tos un tad parādiet grupai.
    }
farewell-own =
    { $own ->
        [yes] 💌 Jūsu atvadu vārdi ir aizzīmogoti. Kamēr tie nav savākti, varat tos pārrakstīt vai paņemt atpakaļ:
       *[no] 💌 Uzrakstiet dažus vārdus grupai. Tie būs bez Jūsu vārda, ja to neuzrakstīsiet paši.
    }
farewell-ask = Ko gribat grupai pateikt atvadoties? (līdz { $limit } zīmēm)
mydata-goal = Jūsu mērķis grupā „{ $groups_title }”: „{ $goal_words }” (sākumā: { $goal_start_score }, noslēgumā: { $goal_end_score }).
mydata-check-in = Pēc grupas „{ $groups_title }” ({ $months } mēn.) Jums pajautāju, kā klājas ({ $asked_on }); atbilde: { $check_in_answer ->
        [good] labi
        [so] tā pa vidu
        [hard] grūti
       *[none] nav
    }.

button-polls = 📊 Aptaujas
button-ask-poll = 📊 Pajautāt grupai
button-poll =
    { $state ->
        [draft] ⏳ Gaida: { $question }
        [open] 🟢 Notiek: { $question }
        [closed] ✅ Beigusies: { $question }
       *[cancelled] ✖ Atcelta: { $question }
    }
button-poll-answer = ✍️ Atbildēt
button-poll-more = ℹ️ Vairāk par šo jautājumu
button-poll-in-group = ➡️ Atbildēt grupā
button-poll-open = ✍️ Atbildēt
button-poll-open-now = 📣 Jautāt tagad
button-poll-close = 🏁 Beigt tagad
button-poll-until = 🕒 Mainīt beigas
button-poll-nudge = 🔔 Atgādināt
button-poll-merge = 🔗 Apvienot līdzīgos
button-poll-cancel = ✖ Atcelt aptauju
button-poll-cancel-yes = ✖ Jā, atcelt
button-poll-no-repeat = 🔁 Vairs neatkārtot
button-poll-add = ➕ Pievienot savu variantu
button-poll-undo = ↩️ Atsaukt pēdējo
button-poll-names = 👥 Kurš ko izvēlējās
button-poll-rounds = 🧮 Kā saskaitīja
button-poll-no-end = Bez beigu laika
button-poll-no-parts = Bez apakšgrupām
button-plain = { $words }
button-poll-yes-no = 👍 Jā vai nē
button-poll-scale-5 = 🔢 Skala no 1 līdz 5
button-poll-scale-10 = 🔢 Skala no 1 līdz 10
button-poll-set-names =
    { $value ->
        [named] 👥 Vārdi: redzami
       *[hidden] 🙈 Vārdi: nav redzami
    }
button-poll-set-shown =
    { $value ->
        [live] 👁 Rezultāts: redzams uzreiz
       *[after_close] 👁 Rezultāts: pēc beigām
    }
button-poll-set-nudges =
    { $value ->
        [yes] 🔔 Atgādināt pirms beigām: jā
       *[no] 🔔 Atgādināt pirms beigām: nē
    }
button-poll-set-may-change =
    { $value ->
        [yes] ✏️ Atbildi drīkst mainīt: jā
       *[no] ✏️ Atbildi drīkst mainīt: nē
    }
button-poll-set-adds =
    { $value ->
        [yes] ➕ Dalībnieki pievieno variantus: jā
       *[no] ➕ Dalībnieki pievieno variantus: nē
    }
button-poll-set-kind = 🗳 Veids: { $words }
button-poll-set-when = 🕒 Beidzas: { $words }
button-poll-set-quorum = 🙋 Jāatbild: { $words }
button-poll-set-threshold = 📏 Lai uzvarētu: { $words }
button-poll-set-winners = 🏅 Cik izvēlēsies: { $words }
button-poll-set-parts = 🧩 Apakšgrupas: { $words }
button-poll-set-repeats = 🔁 Atkārtot: { $words }
button-poll-set-dots = ⚫ Punkti katram: { $words }
button-poll-settings-done = ✅ Gatavs
button-poll-settings = ⚙️ Citi iestatījumi
button-poll-options = ✏️ Mainīt variantus
button-poll-question = ✏️ Mainīt jautājumu
button-poll-send = 📣 Jautāt grupai
button-poll-send-later = 📣 Jautāt { $when }
button-poll-send-now = Jautāt tūlīt

poll-question = 📊 <b>{ $question }</b>
poll-option = { $number }. { $label }
poll-yes = Jā
poll-no = Nē
poll-how =
    { $kind ->
        [single] Izvēlieties vienu.
        [multiple] Var izvēlēties vairākus. Vēlreiz nospiežot, izvēli atsauc.
        [yes_no] Jā vai nē?
        [scale_5] Novērtējiet no 1 (vismazāk) līdz 5 (visvairāk).
        [scale_10] Novērtējiet no 1 (vismazāk) līdz 10 (visvairāk).
        [dots] Katram ir punkti, kopā { $dots }. Vienam variantam – ne vairāk kā { $one }. Katrs pieskāriens ir viens punkts.
        [ranking] Sarindojiet: vispirms pieskarieties tam, kas patīk visvairāk, tad nākamajam. Visus sarindot nav obligāti.
       *[other] Atbildiet ar pogu.
    }
poll-names-line =
    { $names ->
        [named] { $shown ->
            [live] Būs redzams, kurš ko izvēlas.
           *[after_close] Kurš ko izvēlējās un kāds ir rezultāts, būs redzams pēc beigām.
        }
       *[hidden] Vārdi nav redzami. Rezultāts būs pēc beigām.
    }
poll-until = Beidzas: { $when }.
poll-answered = Atbildējuši { $answered } no { $asked }.
poll-answered-few = Atbildējuši mazāk nekā { $fewest } no { $asked }.
poll-cancelled-line = ✖ Aptauja ir atcelta.
poll-closed-line = 🏁 Aptauja ir beigusies.
poll-unknown = Šādas aptaujas vairs nav.
poll-is-closed =
    { $state ->
        [cancelled] Šī aptauja ir atcelta. Jūsu atbildi nepierakstīju.
        [draft] Šis jautājums grupai vēl nav uzdots.
       *[closed] Aptauja jau ir beigusies. Jūsu atbildi vairs nevarēju pierakstīt.
    }
poll-refused =
    { $why ->
        [final] Savu atbildi šeit vairs nevar mainīt. Iepriekšējā atbilde paliek.
        [too_many] Šeit var izvēlēties tikai vienu.
        [too_many_dots] Jums vairs nav punktu. Atsauciet kādu un mēģiniet vēlreiz.
        [too_many_on_one] Vienam variantam tik daudz punktu nevar dot.
        [empty] Vēl nekas nav izvēlēts.
       *[other] Šī poga vairs neder. Atveriet aptauju vēlreiz.
    }
poll-noted =
    { $may ->
        [change] ✅ Pierakstīts: { $choice }. Līdz beigām to var mainīt.
       *[final] ✅ Pierakstīts: { $choice }.
    }
poll-taken-back = Jūsu atbilde ir atsaukta.
poll-nothing-yet = Vēl nekas nav izvēlēts.
poll-no-dots-left = Jums vairs nav punktu. Pieskarieties variantam, līdz tā punkti pazūd, un tad dodiet tos citam.
poll-which-part = Vispirms izvēlieties savu apakšgrupu.
poll-cannot-keep = Šobrīd nevaru droši pierakstīt Jūsu atbildi, tāpēc to neglabāju. Lūdzu, pasakiet to grupas vadītājam.
poll-own = Jūsu atbilde: <b>{ $choice }</b>
poll-own-none = Jūs vēl neesat atbildējuši.
poll-waits = ⏳ Grupai vēl nav jautāts.
poll-share =
    { $share ->
        [third] trešdaļa
        [half] puse
       *[two_thirds] divas trešdaļas
    }
poll-rule-quorum = Lai rezultāts būtu derīgs, jāatbild vismaz šādai daļai no sasniegtajiem: { poll-share }.
poll-rule-threshold =
    { $of ->
        [answered] Lai variantu izvēlētos, par to jābūt vismaz šādai daļai no atbildējušajiem: { poll-share }.
       *[reached] Lai variantu izvēlētos, par to jābūt vismaz šādai daļai no sasniegtajiem: { poll-share }.
    }
poll-rule-winners = Izvēlēsies vairākus: { $winners }.
poll-rule-parts = Katrai apakšgrupai savs rezultāts: { $parts }.
poll-counting = Skaitu atbildes. Rezultāts būs pēc brīža.
poll-lost = Atbildes diemžēl vairs nevar izlasīt: pazudusi to atslēga. Lūdzu, jautājiet vēlreiz.
poll-outcome =
    { $outcome ->
        [decided-options] { $many ->
            [1] 🏅 Izvēlēts: <b>{ $winners }</b>
           *[other] 🏅 Izvēlēti: <b>{ $winners }</b>
        }
        [decided-yes_no] 🏅 Vairākums atbildēja: <b>jā</b>
        [rejected-yes_no] Vairākums neatbildēja „jā”.
        [nobody_answered-options] Neviens neatbildēja.
        [nobody_answered-yes_no] Neviens neatbildēja.
        [no_quorum-options] Atbilžu nepietika, tāpēc nekas nav izvēlēts. Lielākais atbalsts: { $winners }.
        [no_quorum-yes_no] Atbilžu nepietika, tāpēc nekas nav izlemts.
        [below_threshold-options] Neviens variants nesaņēma pietiekami daudz atbalsta. Lielākais atbalsts: { $winners }.
        [below_threshold-yes_no] „Jā” nesaņēma pietiekami daudz atbalsta.
       *[other] Neviens variants nav izvēlēts.
    }
poll-outcome-withheld = Kas izvēlēts, šoreiz nevar parādīt: tas atklātu atsevišķu cilvēku atbildes.
poll-quorum-missed = Bija jāatbild vismaz šādai daļai no { $reached } sasniegtajiem: { poll-share }.
poll-scale = Vidēji: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>. Puse atbilžu nav augstāka par { NUMBER($median, maximumFractionDigits: 1) }.
poll-scale-mean = Vidēji: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>.
poll-scale-between = Vidēji: no { NUMBER($low, maximumFractionDigits: 1) } līdz { NUMBER($high, maximumFractionDigits: 1) }.
poll-part =
    { $chosen ->
        [some] 🧩 { $part }: <b>{ $words }</b> (atbildes: { $answered })
       *[none] 🧩 { $part }: nekas nav izvēlēts (atbildes: { $answered })
    }
poll-tie = Atbalsts bija vienāds: { $options }. Izšķīra loze. To nevienam nav iespējams ietekmēt, un ikviens var to pārbaudīt.
poll-too-few = Skaitļus rādu tikai tad, ja atbildējuši vismaz { $fewest }: citādi kāda atbildi varētu uzminēt.
poll-bounded = Mazus skaitļus (mazāk nekā { $fewest }) nerādu precīzi, lai neviena atbilde nebūtu uzminama.
poll-caption =
    { $kind ->
        [ranking] Skaitļi rāda, cik cilvēku variantu lika pirmajā vietā.
        [dots] Skaitļi rāda punktus.
       *[multiple] Katrs varēja izvēlēties vairākus.
    }
poll-turnout = Atbildēja: { $answered }. Uzrunāti: { $asked }. Sasniegti: { $reached }.
poll-indicative = Tas ir viedokļu noskaidrojums, nevis biedrības balsojums pēc statūtiem.
poll-names-title = 👥 Kurš ko izvēlējās: <b>{ $question }</b>
poll-name-line = { $name }: { $choice }
poll-names-none = Vēl neviens nav atbildējis.
poll-names-missing =
    { $people ->
        [one] Vēl { $people } atbildi Telegram saskaitīja, bet vārdu neatsūtīja.
       *[other] Vēl { $people } atbildes Telegram saskaitīja, bet vārdus neatsūtīja.
    }
poll-names-hidden = Šajā aptaujā vārdus nerādu.
poll-rounds-title = 🧮 Kā saskaitīja: <b>{ $question }</b>
poll-rounds-rule =
    { $places ->
        [1] Katrā kārtā skaita, kurš variants katram vēl ir pirmajā vietā. Ja nevienam nav vairāk par pusi, pēdējais izstājas, un tā balsis pāriet nākamajam, ko katrs nosaucis.
       *[other] Vietas ir vairākas. Kas sasniedz vajadzīgo balsu skaitu, ir izvēlēts; liekās balsis daļās pāriet nākamajam. Ja neviens to nesasniedz, pēdējais izstājas, un tā balsis pāriet tālāk.
    }
poll-round = <b>{ $number }. kārta.</b> { $counts }. Vajag: { $quota }.
poll-round-elected = Izvēlēts: { $options }.
poll-round-out = Izstājas: { $option }. Balsis pāriet: { $moved }.
poll-round-surplus = Liekās balsis no varianta „{ $option }” pāriet: { $moved }.
poll-round-count = { $option } { $sign }{ NUMBER($votes, maximumFractionDigits: 2) }
polls-title = 📊 Aptaujas grupā „{ $group }”. Pieskarieties, lai redzētu.
polls-none = Grupā „{ $group }” vēl nav aptauju.
poll-ask-question =
    Ko vēlaties jautāt grupai „{ $group }”? Uzrakstiet jautājumu vienā teikumā (līdz { $limit } zīmēm).
    Piemēram: „Kur brauksim vasarā?”
poll-ask-options =
    Uzrakstiet atbilžu variantus, katru savā rindā. Piemēram:
    Jūrmala
    Sigulda
    Cēsis
    Vai arī izvēlieties pogu.
poll-ask-until = Līdz kuram laikam atbildēt? Piemēram: „piektdien 18.00”.
poll-ask-parts = Uzrakstiet apakšgrupu nosaukumus, katru savā rindā (līdz { $limit }). Katrai būs savs rezultāts. Piemēram: Rīta grupa, Vakara grupa.
poll-ask-kind = Kā cilvēki atbildēs?
poll-ask-quorum = Cik lielai daļai no sasniegtajiem jāatbild, lai rezultāts būtu derīgs?
poll-ask-threshold = Cik liels atbalsts vajadzīgs, lai variantu izvēlētos?
poll-ask-winners = Cik variantu izvēlēsies?
poll-ask-repeats = Vai šo jautājumu uzdot atkārtoti?
poll-ask-dots = Cik punktu katram?
poll-ask-option = Uzrakstiet savu variantu vienā rindā. Jau dotās atbildes paliek, kā bija.
poll-kind-words =
    { $value ->
        [single] viens no vairākiem
        [multiple] vairāki reizē
        [yes_no] jā vai nē
        [scale_5] skala 1–5
        [scale_10] skala 1–10
        [dots] punkti
       *[ranking] sarindot
    }
poll-quorum-words =
    { $value ->
        [third] trešdaļai
        [half] pusei
        [two_thirds] divām trešdaļām
       *[none] nav noteikts
    }
poll-threshold-words =
    { $value ->
        [half-answered] puse no atbildējušajiem
        [two_thirds-answered] 2/3 no atbildējušajiem
        [half-reached] puse no sasniegtajiem
        [two_thirds-reached] 2/3 no sasniegtajiem
       *[none] visvairāk balsu
    }
poll-winners-words =
    { $value ->
        [1] vienu
       *[other] { $value }
    }
poll-repeats-words =
    { $value ->
        [weekly] katru nedēļu
        [fortnightly] ik pēc divām nedēļām
        [monthly] katru mēnesi
       *[none] nē
    }
poll-dots-words = { $value }
poll-when-none = nav noteikts
poll-parts-none = nav
poll-settings = ⚙️ Iestatījumi. Viss jau der arī tā, kā ir. Pieskarieties tam, ko gribat mainīt.
poll-preview = Tā to redzēs grupa „{ $group }”. Vai jautājam?
poll-quiet = Grupai tagad ir klusais laiks. Varu pajautāt { $when }.
poll-native-note =
    { $names ->
        [hidden] Tā būs Telegram aptauja: ne grupa, ne es neredzēsim, kurš ko izvēlas. Telegram pēc beigām rādīs arī mazus skaitļus; mazā grupā no tiem var nojaust, kurš kā atbildēja.
       *[named] Tā būs Telegram aptauja: atbildēt var ar vienu pieskārienu.
    }
poll-wrong =
    { $problem ->
        [no_question] Jautājumā nav neviena vārda. Lūdzu, uzrakstiet to.
        [question_too_long] Jautājums ir par garu: zīmju ir { $given }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
        [too_few_options] Vajag vismaz { $limit } variantus, katru savā rindā.
        [too_many_options] Variantu ir { $given }, bet vairāk par { $limit } nevar būt. Lūdzu, atstājiet svarīgākos.
        [option_too_long] Variants „{ $words }” ir par garu: zīmju ir { $given }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
        [option_twice] Variants „{ $words }” ir divreiz. Lūdzu, atstājiet vienu.
        [options_not_wanted] Šai aptaujai savus variantus pievienot nevar.
        [winners] Izvēlēties var ne vairāk kā { $limit }: vismaz vienam variantam jāpaliek pāri.
        [deadline_past] Beigu laiks jau ir pagājis. Lūdzu, izvēlieties citu.
        [threshold_meaningless] Šim veidam atbalsta robeža neder. Lūdzu, noņemiet to.
        [dots] Punktu skaits neder. Lūdzu, izvēlieties citu.
        [hidden_live] Ja vārdi nav redzami, rezultātu var rādīt tikai pēc beigām.
        [hidden_parts] Apakšgrupas un neredzami vārdi kopā neder: mazā apakšgrupā atbildi varētu uzminēt. Lūdzu, atsakieties no viena.
        [not_standing] Šo variantu vairs nevar apvienot.
       *[other] Kaut kas nesanāk. Lūdzu, pārbaudiet iestatījumus.
    }
poll-sent = ✅ Pajautāts grupai „{ $group }”.
poll-sent-short = Pajautāts.
poll-sent-later = ✅ Pajautāšu grupai „{ $group }”, kad beigsies klusais laiks.
poll-sent-later-short = Pajautāšu vēlāk.
poll-closed-short = Aptauja ir beigusies. Grupa redzēs rezultātu.
poll-cancelled-short = Aptauja atcelta.
poll-cancel-ask = Vai tiešām atcelt? Aptaujai „{ $question }” nebūs rezultāta, un to vairs nevarēs atsākt.
poll-until-short = Jaunais beigu laiks ir pierakstīts.
poll-added-short = Pievienots. Tagad par to var balsot visi.
poll-merged-short = Apvienots. Dotās atbildes skaitīs kopā.
poll-merge-which = Kuru variantu pieskaitīt citam? Nevienas atbildes nepazudīs.
poll-merge-into = Kuram variantam pieskaitīt „{ $option }”?
poll-no-repeat-short = Vairs neatkārtošu.
poll-changed-meanwhile = Kāds tikko kaut ko mainīja. Lūdzu, atveriet aptauju vēlreiz un paskatieties.
poll-nudge = 📊 Grupā „{ $group }” gaida arī Jūsu viedokli: <b>{ $question }</b>
held-poll-open = 📊 Jauns jautājums „{ $question }”
held-poll-close = 🏁 Aptaujas „{ $question }” rezultāts
held-poll-again = 🔁 Atkārtota aptauja „{ $question }”
held-poll-nudge = 🔔 Atgādinājums atbildēt: „{ $question }”

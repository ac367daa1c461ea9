button-decisions = 📜 Lēmumi
button-decision =
    { $mark ->
        [adopted] ✅ { $day } { $subject }
        [noted] ✅ { $day } { $subject }
        [faded] 🗄 { $day } { $subject }
       *[other] ✖️ { $day } { $subject }
    }
button-decision-add = ➕ Pierakstīt lēmumu
button-decision-newer = Jaunākais lēmums →
button-decision-review = ⏰ Kad pārskatīt
button-decision-keep = ✅ Joprojām spēkā
button-decision-retire = 🗄 Vairs nav spēkā
button-decision-retire-yes = Jā, vairs nav spēkā
button-decision-save = ✅ Saglabāt
button-decision-rule =
    { $rule ->
        [show_of_hands] 🙋 Balsojot
       *[agreement] 🤝 Vienojoties
    }
button-decisions-search = 🔎 Meklēt
button-decisions-search-again = 🔎 Meklēt vēlreiz
button-decisions-text = 📄 Kā teksts
button-decisions-table = 📊 Kā tabula
button-review-months =
    { $months ->
        [6] Pēc pusgada
        [12] Pēc gada
       *[other] Pēc { $months } mēnešiem
    }
button-review-never = Nepārskatīt
button-day-today = Šodien
button-day-yesterday = Vakar
button-present-unknown = Nezinu
button-edit-words = Labot tekstu
button-edit-day = Mainīt datumu
button-edit-rule = Kā lēma
button-edit-present = Cik piedalījās
button-edit-review = Mainīt pārskatīšanas dienu
decisions =
    <b>Grupas „{ $group }” lēmumi</b>

    ✅ pieņemts · ✖️ nav pieņemts · 🗄 vairs nav spēkā
decisions-none = Grupai „{ $group }” lēmumu pagaidām nav. Kad beigsies aptauja vai saskaņošana, rezultāts parādīsies šeit.
decisions-search = Ko meklējat? Uzrakstiet vienu vai dažus vārdus (līdz { $limit } zīmēm).
decisions-found =
    { $count ->
        [0] Par „{ $query }” neko neatradu. Pamēģiniet citu vārdu.
        [one] Par „{ $query }” atradu { $count } lēmumu.
        [zero] Par „{ $query }” atradu { $count } lēmumu.
       *[other] Par „{ $query }” atradu { $count } lēmumus.
    }
decisions-found-more = Rādu { $shown } jaunākos. Lai atrastu precīzāk, pievienojiet vēl kādu vārdu.
decisions-text = Grupas „{ $group }” lēmumi
decisions-table = Grupas „{ $group }” lēmumi kā tabula. To var atvērt, piemēram, ar Excel vai LibreOffice.
decisions-table-file = Lēmumi
decision-column-day = Datums
decision-column-subject = Par ko
decision-column-outcome = Iznākums
decision-column-words = Kas izvēlēts
decision-column-rule = Kā lēma
decision-column-asked = Uzrunāti
decision-column-answered = Atbildēja
decision-column-quorum = Bija jāatbild
decision-column-threshold = Vajadzēja balsu
decision-column-review = Pārskatīsim
decision-column-standing = Vai ir spēkā
decision-outcome =
    { $outcome ->
        [adopted] ✅ Pieņemts
        [not_adopted] ✖️ Nav pieņemts
        [no_quorum] ✖️ Nav pieņemts: atbildēja par maz cilvēku
        [withdrawn] ✖️ Priekšlikums atsaukts
       *[noted] ✅ Viedokļi apkopoti
    }
decision-day = Kad: { $day }
decision-rule =
    { $rule ->
        [agreement] Kā lēma: vienojoties
        [show_of_hands] Kā lēma: balsojot tikšanās laikā
        [consent] Kā lēma: saskaņojot – neviens neiebilda
        [most_votes] Kā lēma: vairāk balsu
        [share] Kā lēma: vajadzīga noteikta daļa balsu
        [ranking] Kā lēma: sarindojot, atkārtoti skaitot
        [ranking_several] Kā lēma: sarindojot, vairāki uzvarētāji
        [dots] Kā lēma: dalot punktus
       *[scale] Kā lēma: vērtējot skalā
    }
decision-answered =
    { $asked ->
        [-1] { $answered ->
            [one] Piedalījās { $answered } cilvēks
            [zero] Piedalījās { $answered } cilvēku
           *[other] Piedalījās { $answered } cilvēki
        }
       *[other] Atbildēja: { $answered } no { $asked }
    }
decision-quorum = Bija jāatbild vismaz { $percent } % uzrunāto
decision-threshold = Vajadzēja vismaz { $percent } % balsu
decision-standing =
    { $standing ->
        [replaced] 🗄 Aizstāts ar jaunāku lēmumu
       *[retired] 🗄 Vairs nav spēkā
    }
decision-reviewed = ⏰ Pārskatīsim: { $day }
decision-indicative = Šis ir grupas viedoklis, nevis biedrības kopsapulces balsojums.
decision-unknown = Šāda lēmuma vairs nav.
decision-settled = Par šo lēmumu jau ir izlemts: tas vairs nav spēkā.
decision-retire =
    Vai šis lēmums vairs nav spēkā? Tas paliks sarakstā ar šādu norādi.
decision-retired = Pierakstīts: vairs nav spēkā.
decision-review = Grupā „{ $group }” ir pienācis laiks pārskatīt lēmumu. Vai tas joprojām der?
decision-when =
    Kad šo lēmumu pārskatīt? Tajā dienā pajautāšu organizatoriem, vai tas joprojām der.

    Nospiediet pogu vai uzrakstiet dienu, piemēram, <i>1. septembrī</i>.
decision-kept = Pierakstīts.
decision-added = ✅ Lēmums ir pierakstīts.
decision-ask-subject = Ko grupa nolēma? Uzrakstiet īsi un skaidri (līdz { $limit } zīmēm). To redzēs visi grupas dalībnieki.
decision-ask-day = Kurā dienā to nolēma? Nospiediet pogu vai uzrakstiet datumu, piemēram, <i>13.12.</i>
decision-ask-rule = Kā to nolēma?
decision-ask-present = Cik cilvēku piedalījās? Uzrakstiet skaitli.
decision-preview = Vai viss pareizi? Lēmumu sarakstā būs šis:
decision-too-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
decision-present-unclear = Lūdzu, uzrakstiet tikai skaitli no 1 līdz { NUMBER($limit, useGrouping: 0) }.
write-words = Lūdzu, uzrakstiet to vārdiem.
day-unreadable = Nesapratu, kurā dienā. Uzrakstiet, piemēram, <i>1. septembrī</i>, vai nospiediet pogu.
day-past =
    { $buttons ->
        [0] Šī diena jau ir pagājusi vai ir šodien. Lūdzu, uzrakstiet vēlāku dienu.
       *[other] Šī diena jau ir pagājusi. Vai domājāt šo? Var arī uzrakstīt citu dienu.
    }
day-which = Kuru dienu domājāt? Nospiediet pogu vai uzrakstiet citu dienu.
past-day-unreadable = Nesapratu datumu. Uzrakstiet to cipariem, piemēram, <i>13.12.</i> vai <i>13.12.2025.</i>
past-day-ahead = Šī diena vēl nav pienākusi. Lūdzu, uzrakstiet dienu, kad lēmumu pieņēma.
held-decision-review = ⏰ Jautājums organizatoriem, vai joprojām der lēmums „{ $subject }” ({ $due })

series-every =
    { $weekday ->
        [0] katru pirmdienu
        [1] katru otrdienu
        [2] katru trešdienu
        [3] katru ceturtdienu
        [4] katru piektdienu
        [5] katru sestdienu
       *[6] katru svētdienu
    }
series-week =
    { $week ->
        [1] pirmajā
        [2] otrajā
        [3] trešajā
        [4] ceturtajā
       *[5] pēdējā
    } { $weekday ->
        [0] pirmdienā
        [1] otrdienā
        [2] trešdienā
        [3] ceturtdienā
        [4] piektdienā
        [5] sestdienā
       *[6] svētdienā
    }
series-last =
    pēdējā { $weekday ->
        [0] pirmdienā
        [1] otrdienā
        [2] trešdienā
        [3] ceturtdienā
        [4] piektdienā
        [5] sestdienā
       *[6] svētdienā
    }
series-rhythm =
    { $rhythm ->
        [weekly] { series-every } { $at }
        [fortnightly] katru { $weekday ->
            [0] otro pirmdienu
            [1] otro otrdienu
            [2] otro trešdienu
            [3] otro ceturtdienu
            [4] otro piektdienu
            [5] otro sestdienu
           *[6] otro svētdienu
        } { $at }
        [monthly_date] katra mēneša { $day }. datumā{ $short ->
            [yes] {" "}(īsākā mēnesī – pēdējā dienā)
           *[no] {""}
        } { $at }
        [monthly_weekday] katra mēneša { series-week } { $at }
        [monthly_last] katra mēneša { series-last } { $at }
       *[quarterly] reizi trijos mēnešos, mēneša { series-week } { $at }
    }
button-repeat = 🔁 Atkārtot
button-series = 🔁 Tikšanās atkārtojas
button-series-apply = 🔁 Tā arī turpmāk
button-series-yes = ✅ Jā, atkārtot
button-series-apply-yes = ✅ Jā, arī turpmāk
button-series-end = Vairs neatkārtot
button-series-end-yes = Jā, vairs neatkārtot
button-series-skip = 🚫 Šajā dienā netiekamies
button-series-hold = ✅ Tomēr tiekamies
button-series-move = 🕐 Citā laikā
button-series-day = { $skipped ->
        [yes] 🚫 nenotiks: { $day }
       *[no] 🗓 { $day }
    }
button-series-no-end = Bez beigu datuma
button-series-months =
    { $months ->
        [one] { $months } mēnesi
        [3] 3 mēnešus
        [6] Pusgadu
        [12] Gadu
       *[other] { $months } mēnešus
    }
button-holidays-skip = Svētkos netiekamies
button-holidays-meet = Tiekamies arī svētkos
button-holidays-ask = Katru reizi pajautāt man
series-ask-rhythm =
    Cik bieži atkārtot tikšanos „{ $title }”?

    Pirmā reize ir { $when }.
series-ask-until =
    Cik ilgi atkārtot?

    Nospiediet pogu vai uzrakstiet pēdējo dienu, piemēram, <i>31. maijā</i>. Beigt var arī jebkurā brīdī.
series-ask-holidays =
    { $days ->
        [1] Viena no šīm dienām ir svētki:
       *[other] Dažas no šīm dienām ir svētki:
    }
    { $list }

    Ko darīt?
series-preview =
    Vai viss pareizi?

    🔁 Tiekamies { $rhythm }.
series-preview-until = Pēdējā diena: { $day }.
series-preview-no-end = Beigu datuma nav.
series-preview-known =
    { $days ->
        [one] Par katru reizi grupai pastāstīšu { $days } dienu iepriekš.
       *[other] Par katru reizi grupai pastāstīšu { $days } dienas iepriekš.
    }
series-holidays-skip = Svētku dienās netiekamies.
series-holidays-meet = Tiekamies arī svētku dienās.
series-holidays-ask = Par svētku dienām katru reizi pajautāšu Jums.
series-next-days = Nākamās reizes:
series-no-days = Vairs nav nevienas nākamās reizes.
series-begun = ✅ Tikšanās tagad atkārtojas.
series-note = 🔁 <b>{ $title }</b>
    Turpmāk tiekamies { $rhythm }.
series-note-until = Pēdējā reize – ne vēlāk kā { $day }.
series-screen = 🔁 <b>{ $title }</b>
    { $rhythm }
series-day = <b>{ $title }</b>
    { $when }

    { $skipped ->
        [yes] Šajā dienā tikšanās nebūs. Grupai par to vēl nekas nav teikts.
       *[no] Par šo reizi grupa vēl nezina.
    }
series-skipped = Šajā dienā tikšanās nebūs.
series-held = Tikšanās šajā dienā notiks.
series-apply =
    Vai tā būs arī turpmāk?

    🔁 Tiekamies { $rhythm }.

    Nākamās reizes:
    { $days }

    Grupai par to pastāstīšu.
series-applied = ✅ Turpmāk tā būs vienmēr.
series-end =
    Vai tikšanos „{ $title }” vairs neatkārtot?

    Tās reizes, par kurām grupa jau zina, paliek. Tās var atcelt atsevišķi.
series-ended-short = Vairs neatkārtosies.
series-ended =
    🔁 Tikšanās „{ $title }” grupā „{ $group }” tuvojas beigām: nākamā reize ir pēdējā.

    Ja gribat turpināt, atveriet šo tikšanos un nospiediet „Atkārtot”.
series-holiday =
    Tikšanās „{ $title }” grupā „{ $group }” būtu svētkos: { $when } – { $holiday }.

    Vai tiekaties?
button-series-holiday-meet = ✅ Tiekamies
button-series-holiday-skip = 🚫 Netiekamies
series-gone = Šī tikšanās vairs neatkārtojas. Atveriet „Tikšanās”, lai redzētu, kas gaidāms.
series-already = Šī tikšanās jau atkārtojas.
series-day-past = Šī diena jau ir pagājusi.
clash-meeting = ⚠️ Tajā pašā laikā Jums ir: „{ $title }”, { $when }, grupā „{ $group }”.
clash-worker = ⚠️ Tajā pašā laikā grupas sociālajam darbiniekam ir cita tikšanās.
button-as-said = { $words }

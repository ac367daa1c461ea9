reminder-late = (Piedodiet, atgādinājums kavējas.)
reminder-title = 🔔 Atgādinājums: <b>{ $title }</b>
reminder-when = 🗓 Kad: <b>{ $distance }</b> – { $when }
reminder-coming =
    { $coming ->
        [0] Vēl neviens nav pieteicies. Vai būsiet?
       *[other] Nāk: { $coming }.
    }
reminder-own-answer =
    { $answer ->
        [coming] Jūsu atbilde: nākšu.
        [maybe] Jūsu atbilde: varbūt.
       *[none] Vai būsiet? Lūdzu, nospiediet pogu.
    }
reminder-missed = Nevarēju laikus atgādināt grupai „{ $group }” par tikšanos „{ $title }”: tā jau ir sākusies. Piedodiet!
reminder-choices = Kad Jums atgādināt par tikšanos? Tas attiecas tikai uz Jums.
reminder-choice-noted = Pierakstīts.
reminder-choice-default = Dienu iepriekš un 2 stundas iepriekš
reminder-choice-day-before = Tikai dienu iepriekš
reminder-choice-two-hours-before = Tikai 2 stundas iepriekš
reminder-choice-morning-of = Tās dienas rītā
reminder-choice-week-and-day-before = Nedēļu un dienu iepriekš
reminder-choice-none = Neatgādināt
held-meeting-reminder = 🔔 Atgādinājums par tikšanos „{ $title }” ({ $when })
held-meeting-announce = 🗓 Jaunas tikšanās „{ $title }” izziņošana ({ $when })

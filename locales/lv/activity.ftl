button-activity = 📈 Darbības pārskats
button-activity-all = 📈 Pārskats par visām manām grupām
button-activity-span =
    { $span ->
        [this-week] Šī nedēļa
        [last-week] Pagājusī nedēļa
        [this-month] Šis mēnesis
       *[last-month] Pagājušais mēnesis
    }
button-activity-document = 📄 Dokuments labošanai (DOCX)
button-activity-rhythm = ⏱ Sūtīt pašam no sevis
button-activity-rhythm-set =
    { $chosen ->
        [yes] ✅{" "}
       *[no] {""}
    }{ $rhythm ->
        [fridays] Piektdienās plkst. 15.00 (šī nedēļa)
        [mondays] Pirmdienās plkst. 9.00 (pagājusī nedēļa)
        [monthly] Katra mēneša 1. datumā (pagājušais mēnesis)
       *[off] Nesūtīt
    }
button-difficulty = ⚠️ Atzīmēt grūtību
button-difficulty-words = ✍️ Pierakstīt teikumu
button-difficulty-reword = ✏️ Uzrakstīt citādi
button-difficulty-send = ✅ Pierakstīt
button-difficulty-take-back = ↩️ Paņemt atpakaļ
button-hardship =
    { $hardship ->
        [few-came] 👥 Maz atnāca
        [illness] 🤒 Slimība
        [weather] 🌧 Laikapstākļi
        [transport] 🚌 Grūti nokļūt
        [place] 🏠 Telpas
        [time] ⏰ Nederēja laiks
        [language] 🌐 Valodas
        [conflict] 💬 Domstarpības
        [tired] 😓 Par daudz darba
       *[other] ✍️ Kas cits
    }
hardship =
    { $hardship ->
        [few-came] Atnāca maz cilvēku
        [illness] Slimība
        [weather] Laikapstākļi
        [transport] Grūti nokļūt
        [place] Grūtības ar telpām
        [time] Nederēja laiks
        [language] Vajadzēja vairākas valodas
        [conflict] Domstarpības grupā
        [tired] Par daudz darba
       *[other] Cita grūtība
    }
activity =
    📈 <b>Darbības pārskats</b>

    Kas grupā „{ $group }” ir noticis: tikšanās, aptaujas, lēmumi, vienošanās un grūtības. Tikai skaitļi un datumi, neviena cilvēka vārda. Par kuru laiku?
activity-all =
    📈 <b>Darbības pārskats</b>

    { $count ->
        [1] Par Jūsu grupu.
       *[other] Par visām Jūsu grupām kopā ({ $count }).
    } Tikai skaitļi un datumi, neviena cilvēka vārda. Par kuru laiku?
activity-title = Darbības pārskats
activity-head = 📈 <b>Darbības pārskats</b> { $period }
activity-period = Laiks: { $period }
activity-groups = Grupas: { $groups }
activity-done = Darbības
activity-hard = Grūtības
activity-column-number = Nr.
activity-column-what = Kad un kas
activity-column-more = Kā
activity-nothing = Šajā laikā nekas nav pierakstīts.
activity-no-difficulties = Grūtības nav atzīmētas.
activity-nobody = <i>Pārskatā ir tikai skaitļi: neviena cilvēka vārda, atbildes vai prombūtnes.</i>
activity-nobody-plain = Pārskatā ir tikai skaitļi: neviena cilvēka vārda, atbildes vai prombūtnes.
activity-rest-in-document = … Pārējais ir dokumentā.
activity-difficulties = <b>Grūtības</b>
activity-document = 📄 Pārskats { $period } kā dokuments. To var labot un papildināt.
activity-kind =
    { $kind ->
        [held] Tikšanās
        [ahead] Paredzēta tikšanās
        [moved] Pārcelta tikšanās
        [cancelled] Atcelta tikšanās
        [poll] Aptauja grupā
        [survey] Anonīma aptauja
        [decision] Lēmums
        [norm] Pieņemta norma
        [norm-retired] Norma vairs nav spēkā
        [task] Padarīts uzdevums
       *[pulse] Anonīms jautājums
    }
activity-online = tiešsaistē
activity-came =
    { $count ->
        [zero] Atnāca { $count } cilvēku
        [one] Atnāca { $count } cilvēks
       *[other] Atnāca { $count } cilvēki
    }
activity-coming =
    { $count ->
        [0] Pieteikušos nebija
        [zero] Pieteicās { $count } cilvēku
        [one] Pieteicās { $count } cilvēks
       *[other] Pieteicās { $count } cilvēki
    }
activity-reason = Iemesls: { $reason }
activity-was-to-be = Bija paredzēta: { $when }
activity-moved = Bija: { $before }. Tagad: { $after }
activity-answered =
    { $asked ->
        [0] Atbildēja { $answered }
       *[other] Uzrunāti { $asked }, atbildēja { $answered }
    }
activity-too-few = Atbilžu bija pārāk maz, lai par tām stāstītu
activity-sum-meetings = Tikšanās: notikušas { $held }, pārceltas { $moved }, atceltas { $cancelled }
activity-sum-came = Atnākuši, kur tas atzīmēts, kopā: { $count }
activity-sum-coming = Pieteikušies notikušajām tikšanās reizēm kopā: { $count }
activity-sum-asked = Noslēgtas aptaujas: { $count }
activity-sum-done = Padarīti uzdevumi: { $count }
activity-sum-decided = Lēmumi un normas: { $count }
activity-rhythm = ⏱ Kad sūtīt darbības pārskatu par visām Jūsu grupām? Svētku dienā tas atnāks nākamajā darba rītā.
activity-rhythm-set =
    { $rhythm ->
        [off] Pārskatu pats vairs nesūtīšu.
       *[other] Pierakstīts.
    }
difficulty-which = ⚠️ Kas grupā „{ $group }” šoreiz bija grūti? Pietiek ar vienu pieskārienu. To redzēs tie, kas vada grupu, un tas būs pārskatā.
difficulty = ⚠️ Pierakstīts pārskatam:
difficulty-noted = Pierakstīts.
difficulty-gone = Šī ieraksta vairs nav.
difficulty-taken-back = Paņemts atpakaļ.
difficulty-ask-words = Uzrakstiet vienu teikumu (līdz { $limit } zīmēm), nevienu nesaucot vārdā. Piemēram: <i>Sniega dēļ neatnāca autobuss.</i>
difficulty-preview = Tā būs pārskatā:
difficulty-names = ⚠️ Te ir kāds nosaukts: <b>{ $names }</b>. Pārskatu lasa citi, un tajā nav vietas vienam cilvēkam. Vai uzrakstīsiet bez vārda?
mydata-activity-rhythm =
    { $rhythm ->
        [fridays] Darbības pārskatu Jums sūtu piektdienās.
        [mondays] Darbības pārskatu Jums sūtu pirmdienās.
       *[monthly] Darbības pārskatu Jums sūtu katra mēneša 1. datumā.
    }

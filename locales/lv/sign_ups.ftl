button-sign-ups = 📝 Pieteikšanās
button-sign-up-make = ➕ Jauns saraksts
button-sign-up = 📝 Atvērt sarakstu
button-sign-up-list =
    { $state ->
        [open] 📝 { $title }
       *[closed] ✔️ { $title }
    }
button-take = ✋ Piesakos
button-take-waiting = ⏳ Rindā uz brīvu vietu
button-take-line =
    { $full ->
        [yes] ⏳ Rindā: { $label }
       *[no] ✋ { $label }
    }
button-for-somebody = ➕ Pieteikt kādu citu
button-give-up = ↩️ Atdodu savu vietu
button-take-off = ↩️ Noņemt: { $what }
button-line = { $label }
button-sign-up-names = 📋 Saraksts ar vārdiem
button-sign-up-paper = 🖨 Drukāšanai (PDF)
button-sign-up-workbook = 📊 Tabula (XLSX)
button-sign-up-places = 🔢 Vietas
button-sign-up-end = 📅 Termiņš
button-sign-up-close = 🏁 Slēgt sarakstu
button-sign-up-again = ▶️ Atvērt no jauna
button-sign-up-cancel = ❌ Atcelt sarakstu
button-sign-up-cancel-yes = Jā, atcelt
button-sign-up-change-yes = ✅ Jā, mainīt
button-places = { $places }
button-no-limit = Vietas pietiek visiem
button-no-end = Bez termiņa
button-names-hidden = Vārdus redz tikai organizatori
button-names-shown = Vārdus redz visa grupa
button-one-line = Katrs izvēlas vienu
button-many-lines = Drīkst izvēlēties vairākus
button-edit-public = 👥 Kas redz vārdus
button-edit-several = Cik var izvēlēties
sign-ups = Grupas „{ $group }” pieteikšanās saraksti
sign-ups-none = Grupai „{ $group }” pieteikšanās sarakstu pagaidām nav.
sign-up-ask-title =
    Kam pieteiksies? Uzrakstiet īsi (līdz { $limit } zīmēm). Piemēram:
    <i>Brauciens uz Cēsīm 12. maijā</i>
sign-up-ask-lines =
    Cik ir vietu? Nospiediet pogu vai uzrakstiet skaitli.

    Ja ir vairākas grupas vai laiki, uzrakstiet katru savā rindā un aiz tā vietu skaitu (līdz { $limit } rindām). Piemēram:
    <i>10:00 – 5
    14:00 – 8</i>
sign-up-ask-end =
    Līdz kuram laikam var pieteikties? Nospiediet pogu vai uzrakstiet, piemēram:
    <i>piektdien 18:00</i>
sign-up-ask-public = Kas redzēs, kurš ir pieteicies?
sign-up-ask-several = Vai viens cilvēks drīkst pieteikties vairākos laikos vai grupās?
sign-up-ask-name =
    Kuru pieteikt? Uzrakstiet viena cilvēka vārdu (līdz { $limit } zīmēm), piemēram, mammas, kaimiņa vai drauga, kuram nav telefona.

    Vārdu redzēs tikai organizatori. Ja kas mainīsies, pateikšu Jums.
sign-up-ask-places = Cik vietu būs tagad? Nospiediet pogu vai uzrakstiet skaitli.
sign-up-which-line = Kurā laikā vai grupā?
sign-up-places-preview =
    { $places ->
        [0] Vietas turpmāk pietiks visiem.
        [one] Turpmāk būs { $places } vieta.
        [zero] Turpmāk būs { $places } vietu.
       *[other] Turpmāk būs { $places } vietas.
    } { $up ->
        [0] { $down ->
            [0] Nevienam nekas nemainīsies.
           *[other] No vietas uz rindu pāries: { $down } (tie, kas pieteicās pēdējie). Viņiem pateikšu privāti.
        }
       *[other] Vietu iegūs no tiem, kas gaida: { $up }. Viņiem pateikšu privāti.
    } Vai mainīt?
sign-up-too-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
sign-up-lines-unclear = Nesapratu. Uzrakstiet vietu skaitu no 1 līdz { $limit } vai vismaz divas rindas, katru ar savu vietu skaitu.
sign-up-lines-many = Tik daudz rindu nevar: uzrakstījāt { $given }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet mazāk.
sign-up-line-twice = Rinda „{ $label }” ir divreiz. Lūdzu, nosauciet katru citādi.
sign-up-places-wrong = Vietu skaits var būt no 1 līdz { $limit }. Lūdzu, uzrakstiet skaitli.
sign-up-figures = Skaitļi: cik pieteikušies / cik vietu. ⏳ – cik gaida rindā.
sign-up-taken =
    { $places ->
        [0] Pieteikušies: { $taken }. Vietas pietiks visiem.
       *[other] Pieteikušies: { $taken } no { $places }. Brīvas vietas: { $free }.
    }
sign-up-waiting = ⏳ Rindā gaida: { $waiting }
sign-up-until = Pieteikties var līdz: { $when }
sign-up-names-line =
    { $public ->
        [yes] 👥 Kas pieteicies, redz visi.
       *[no] 🔒 Kas pieteicies, redz tikai organizatori.
    }
sign-up-closed-line = 🏁 Saraksts ir slēgts. Savu vietu vēl var atdot.
sign-up-cancelled-line = ❌ Šis saraksts ir atcelts.
sign-up-has-place = Paldies! Vieta ir Jūsu.
sign-up-waits =
    { $told ->
        [yes] Visas vietas ir aizņemtas. Jūs gaidāt rindā kā Nr. { $number }. Kad vieta atbrīvosies, uzrakstīšu Jums privāti.
       *[no] Visas vietas ir aizņemtas. Jūs gaidāt rindā kā Nr. { $number }. Lai varu Jums pateikt, nospiediet „Pieteikt kādu citu” un pēc tam „Start”.
    }
sign-up-given-up = Vieta atdota. Paldies, ka pateicāt!
sign-up-not-on-it = Jūs šajā sarakstā neesat.
sign-up-choose-privately = Jums te ir vairākas vietas. Nospiediet „Pieteikt kādu citu” – tur varēsiet izvēlēties, kuru atdot.
sign-up-unknown = Šāda saraksta vairs nav.
sign-up-closed = Pieteikties vairs nevar: saraksts ir slēgts. Pajautājiet organizatoriem.
sign-up-on-it-already = Jūs jau esat sarakstā. Ja gribat citu laiku vai grupu, vispirms atdodiet savu vietu.
sign-up-name-too-long = Vārds ir par garu. Lūdzu, uzrakstiet īsāk.
sign-up-name-twice = Šis cilvēks jau ir sarakstā. Lūdzu, uzrakstiet citu vārdu.
sign-up-too-many-others = Viens cilvēks tik daudzus pieteikt nevar. Lūdzu, pārējos lai piesaka kāds cits.
sign-up-other-noted = ✅ Pierakstīts.
sign-up-own =
    { $who ->
        [self] { $number ->
            [0] ✅ Jums ir vieta
           *[other] ⏳ Jūs gaidāt rindā kā Nr. { $number }
        }
       *[other] { $number ->
            [0] ✅ { $name }: ir vieta
           *[other] ⏳ { $name }: gaida rindā kā Nr. { $number }
        }
    }
sign-up-moved-up =
    { $who ->
        [self] 🎉 Atbrīvojās vieta, un tagad tā ir Jūsu! Ja vairs nevarat, lūdzu, atdodiet to nākamajam.
       *[other] 🎉 Atbrīvojās vieta, un tagad to ieguva { $name }. Lūdzu, pasakiet to tālāk!
    }
sign-up-moved-down =
    { $who ->
        [self] Vietu skaits samazinājās, tāpēc Jūs tagad gaidāt rindā kā Nr. { $number }. Piedodiet! Kad vieta atbrīvosies, uzrakstīšu.
       *[other] Vietu skaits samazinājās, tāpēc { $name } tagad gaida rindā kā Nr. { $number }. Piedodiet! Kad vieta atbrīvosies, uzrakstīšu.
    }
sign-up-ended = 🏁 Saraksts ir slēgts. Ar vietu: { $taken }. Rindā gaida: { $waiting }.
sign-up-nobody = Vēl neviens nav pieteicies.
sign-up-waits-short = gaida rindā
sign-up-has-place-short = ir vieta
sign-up-cancel =
    Vai atcelt šo sarakstu? Grupa redzēs, ka tas ir atcelts.

    { $count ->
        [0] Sarakstā vēl neviena nav.
       *[other] Sarakstā ir: { $count }. Lūdzu, pasakiet viņiem, kāpēc.
    }
sign-up-file = Pieteikšanās saraksts
sign-up-file-sent = Saraksts ar vārdiem. Tas ir tikai organizatoriem – lūdzu, glabājiet to tā, lai citi to nelasa.
sign-up-column-line = Izvēle
sign-up-column-number = Nr.
sign-up-column-name = Vārds
sign-up-column-state = Vieta
sign-up-column-came = ✓
held-sign-up-close = 📝 Saraksta „{ $title }” slēgšana ({ $due })

button-broadcast = 📣 Paziņojums
button-broadcasts = 📣 Paziņojumi
broadcasts =
    { $count ->
        [0] <b>Paziņojumi</b>
    { "" }
    Viena ziņa vienai vai vairākām grupām un katram cilvēkam privāti, viņa valodā. Vēl neviens nav sūtīts.
       *[other] <b>Paziņojumi</b>
    { "" }
    Nospiediet paziņojumu, lai redzētu, cik cilvēku to saņēma, vai lai to labotu.
    }
button-broadcast-new = ➕ Jauns paziņojums
button-broadcast-go-on = ✏️ Turpināt iesākto
broadcast-unfinished = Šis paziņojums ir iesākts un nav nosūtīts.
broadcast-draft = <b>📣 Paziņojums – melnraksts</b>
broadcast-addressed =
    Kam: { $groups ->
        [0] vēl neviena grupa nav izvēlēta
       *[other] { $titles }{ $more ->
            [0] { "" }
           *[other] { " " }un vēl { $more }
        }
    }
    Kur: { $where ->
        [both] grupās un katram privāti
        [public] tikai grupās
       *[private] tikai katram privāti
    }
broadcast-addressed-people =
    Privāti varu rakstīt: { $people }
    { $urgent ->
        [yes] Steidzams: sūtu uzreiz arī tiem, kas šonedēļ jau saņēmuši daudz ziņu.
       *[no] Kas šonedēļ jau saņēmuši daudz ziņu, to saņems vēlāk.
    }
broadcast-language-missing = <b>{ $language }</b>: nav uzrakstīts. Šie lasītāji redzēs citu valodu un piezīmi par to.
button-broadcast-write =
    { $written ->
        [yes] ✏️ { $language }
       *[no] ➕ { $language }
    }
button-broadcast-groups = 👥 Kurām grupām
button-broadcast-groups-done = ✔️ Gatavs
broadcast-groups =
    Kurām grupām sūtīt? Kas ir vairākās no tām, privāti saņems vienreiz.
    { "" }
    Izvēlētas: { $count }
button-broadcast-where =
    { $where ->
        [both] 📍 Kur: grupās un privāti
        [public] 📍 Kur: tikai grupās
       *[private] 📍 Kur: tikai privāti
    }
button-broadcast-urgent =
    { $on ->
        [yes] ✅ Steidzams
       *[no] ▫️ Steidzams
    }
button-broadcast-look = 👁 Apskatīt un sūtīt
button-broadcast-drop = 🗑 Izmest melnrakstu
broadcast-dropped = Melnraksts izmests.
broadcast-write =
    { $first ->
        [yes] Uzrakstiet paziņojumu šajā valodā: <b>{ $language }</b>. Ne vairāk kā { $limit } zīmes. Pēc tam varēsiet pievienot citas valodas – neviens vēl neko nesaņems.
       *[no] Uzrakstiet paziņojumu šajā valodā: <b>{ $language }</b>. Ne vairāk kā { $limit } zīmes.
    }
button-broadcast-erase = 🗑 Izņemt šo valodu
broadcast-words-missing = Te vēl nav teksta. Lūdzu, uzrakstiet, ko paziņot.
broadcast-words-too-long = Tas ir par garu: { $length } zīmes, bet drīkst ne vairāk kā { $limit }. Lūdzu, uzrakstiet īsāk.
broadcast-words-needed = Vismaz vienai valodai jāpaliek. Ja paziņojums vairs nav vajadzīgs, atsauciet to.
broadcast-gone = Šī paziņojuma te vairs nav, vai to rakstījis kāds cits.
broadcast-sent-already = Šis paziņojums jau ir nosūtīts vai ieplānots. Atveriet to sarakstā „Paziņojumi”.
broadcast-incomplete = Vēl kaut kā trūkst: uzrakstiet vismaz vienā valodā un izvēlieties vismaz vienu grupu.
broadcast-time-passed = Šis laiks jau ir pagājis. Izvēlieties citu laiku vai sūtiet tūlīt.
broadcast-when = Kad sūtīt? Uzrakstiet, piemēram: <i>rīt 9:00</i> vai <i>piektdien 18:30</i>.
broadcast-preview = 👁 <i>Tā to redzēs: { $reader }</i>
broadcast-in-group = grupā
button-broadcast-in-group = 👥 Grupā
broadcast-quiet-now = 🌙 Tagad kādā no grupām ir klusais laiks. Ja sūtīsiet tagad, grupā tas parādīsies uzreiz, bet privāti pienāks no rīta; steidzams pienāks uzreiz.
button-broadcast-later = 🕘 Sūtīt { $when }
button-broadcast-send =
    { $groups ->
        [0] 📨 Sūtīt tūlīt ({ $people } privāti)
       *[other] { $people ->
            [0] 📨 Sūtīt tūlīt (grupas: { $groups })
           *[other] 📨 Sūtīt tūlīt (grupas: { $groups }, privāti: { $people })
        }
    }
button-broadcast-when = 🗓 Citā laikā…
broadcast-on-its-way = Paziņojums ir ceļā.
broadcast-planned = Ieplānots. Līdz tam laikam to var atcelt.
broadcast-cancelled = Neko nesūtīšu. Paziņojums atkal ir melnraksts.
button-broadcast-cancel = ✖️ Nesūtīt
broadcast-head = 📣 <b>{ $group }</b>
broadcast-head-public = 📣 <b>Paziņojums</b>
broadcast-instead = 🌐 <i>Latviski tas nav uzrakstīts. Lūk, šajā valodā: { $language }.</i>
broadcast-not-in-language = 🌐 <i>Latviski šis paziņojums nav uzrakstīts.</i>
broadcast-signed = – { $name }
broadcast-corrected = <i>(labots)</i>
broadcast-brief = { $words }
broadcast-withdrawn-there = ↩️ Paziņojums grupai „{ $group }” ir atsaukts.
broadcast-report =
    <b>📣 { $state ->
        [planned] Ieplānots paziņojums
        [withdrawn] Atsaukts paziņojums
       *[sent] Nosūtīts paziņojums
    }</b>
    „{ $words }”
broadcast-goes = 🕘 { $group }: { $when }
broadcast-in-groups = 👥 Grupās redzams: { $stands } no { $groups }
broadcast-delivered = ✅ Privāti saņemts: { $count } no { $total }
broadcast-people-waiting = ⏳ Vēl ceļā: { $count }
broadcast-people-unknown = ❔ Nav zināms, vai pienāca: { $count }
broadcast-people-failed = ✖️ Telegram nepieņēma: { $count }
broadcast-people-blocked = 🚫 Mani ir bloķējuši: { $count }
broadcast-people-never-started = 💤 „Start” vēl nav nospiests: { $count }
broadcast-people-left-out = 🔕 Izvēlējušies klusumu: { $count }
button-broadcast-again = 🔁 Sūtīt vēlreiz, kur nav zināms ({ $count })
broadcast-again = Sūtu vēlreiz ({ $count }). Kāds to var saņemt divreiz.
button-broadcast-report = 🔄 Cik saņēmuši
button-broadcast-correct = ✏️ Labot
button-broadcast-withdraw = ↩️ Atsaukt
button-broadcast-plain = 📄 Teksts pārsūtīšanai
button-broadcast-paper = 🖨 Lapa ar QR
broadcast-correct = Kurā valodā labot? Kas paziņojumu jau saņēmuši, redzēs to izlabotu tajā pašā vietā.
broadcast-correct-preview = Tā tas izskatīsies. Vai labot visiem?
button-broadcast-correct-yes = ✅ Jā, labot visiem
broadcast-corrected-now = Labots. Jau saņemtās ziņas mainās.
broadcast-withdraw = Vai atsaukt paziņojumu? Jau saņemtā ziņa visiem pārvērtīsies par teikumu, ka tas ir atsaukts, un citi to vairs nesaņems.
button-broadcast-withdraw-yes = ↩️ Jā, atsaukt
broadcast-withdrawn-now = Paziņojums ir atsaukts.
broadcast-too-late = Paziņojumu grupai „{ $group }” nenosūtīju laikā: es ilgi nedarbojos, un tagad tas var būt novecojis. Ja tas vēl ir vajadzīgs, lūdzu, uzrakstiet to no jauna.
broadcast-rights-lost = Paziņojumu grupai „{ $group }” nenosūtīju: Jūs šo grupu vairs neorganizējat. Ja tas vēl vajadzīgs, palūdziet kādam no tās organizatoriem.
broadcast-paper = 🖨 Paziņojums lieliem burtiem, ar kodu, ko noskenēt. Izdrukājiet vai pārsūtiet.
broadcast-paper-code = Noskenējiet, lai saņemtu ziņas telefonā
broadcast-paper-file = pazinojums
broadcast-handed = Augstāk ir tas, ko pārsūtīt vai izdrukāt.
held-broadcast = 📣 Paziņojums „{ $words }” ({ $due })
held-broadcast-part = 📣 Paziņojums „{ $words }” cilvēkiem privāti ({ $due })
mydata-broadcast = Jūs rakstījāt paziņojumu ({ $state ->
        [draft] melnraksts
        [planned] ieplānots
        [withdrawn] atsaukts
       *[sent] nosūtīts
    }), grupu skaits: { $groups }, { $changed_at }.
mydata-broadcast-part = Grupas „{ $groups_title }” paziņojums, { $changed_at }: { $state ->
        [queued] sūtīts Jums privāti
       *[other] Jums privāti nav sūtīts
    }.

## Meetings

meeting-usual-title = Tikšanās
meeting-title = <b>{ $title }</b>
meeting-title-cancelled = <s>{ $title }</s>
meeting-when = 🗓 Kad: { $when }
meeting-place = 📍 Kur: { $place }
meeting-online = 💻 Tiešsaistē: { $link }
meeting-place-later = 📍 Kur: vietu pateiksim vēlāk
meeting-place-open = vieta vēl nav zināma
meeting-cancelled-line = ❌ Tikšanās ir atcelta.
meeting-moved-line = 🔁 Pārcelta. Iepriekš: <s>{ $when }</s>
meeting-reason = Iemesls: { $reason }.
characters =
    { $length ->
        [zero] { $length } zīmju
        [one] { $length } zīme
       *[other] { $length } zīmes
    }
button-reason-illness = 🤒 Slimība
button-reason-weather = 🌧 Laikapstākļi
reason-illness = slimība
reason-weather = laikapstākļi
meeting-no-answers = Atbilžu vēl nav.
meeting-totals = Nāk: { $coming } · varbūt: { $maybe } · nevar: { $no }
meeting-invite = Vai būsiet? Lūdzu, nospiediet pogu.
button-coming = ✅ Nākšu
button-maybe = 🤔 Varbūt
button-not-coming = ❌ Nevarēšu
button-one-more = +1 nāk līdzi
button-one-less = −1 nenāk līdzi
button-without-phone = Pierakstīt kādu bez telefona
button-own-language = 🌐 Cita valoda · Другой язык · Інша мова · Language
meeting-unknown = Šādas tikšanās vairs nav.
meeting-was-cancelled = Tikšanās „{ $title }” ir atcelta.
meeting-is-over = Tikšanās „{ $title }” jau ir beigusies.
meeting-stands = Tikšanās „{ $title }” jau ir plānā.
meeting-brief =
    { $state ->
        [cancelled] Atcelta: { $title }
       *[planned] { $title }
    }
    { $when }
    { $place }
rsvp-noted =
    { $answer ->
        [coming] { $companions ->
            [0] Pierakstīts: Jūs nākat.
            [one] Pierakstīts: Jūs nākat, un līdzi vēl { $companions } cilvēks.
            [zero] Pierakstīts: Jūs nākat, un līdzi vēl { $companions } cilvēku.
           *[other] Pierakstīts: Jūs nākat, un līdzi vēl { $companions } cilvēki.
        } Kopā nāk { $coming }.
        [maybe] Pierakstīts: varbūt nāksiet. Pagaidām nāk { $coming }.
       *[no] Pierakstīts: šoreiz nevarēsiet. Paldies, ka pateicāt!
    }
companions-none = Līdzi neviens nebija pierakstīts.
companions-too-many = Līdzi var pierakstīt ne vairāk kā { $limit } cilvēkus.
meeting-over-line = Šī tikšanās jau ir beigusies.
meeting-announced-later = ⏰ Grupa par to vēl nezina. Izziņošu { $when }.
meeting-not-yet-announced = Grupa par šo tikšanos vēl nezina.
meeting-distance = Tikšanās būs { $distance }.
meeting-own-answer =
    { $answer ->
        [coming] { $companions ->
            [0] Jūsu atbilde: nākšu
           *[other] Jūsu atbilde: nākšu, līdzi vēl { $companions }
        }
        [maybe] Jūsu atbilde: varbūt
        [no] Jūsu atbilde: nevarēšu
       *[none] Jūsu atbildes vēl nav. Vai būsiet?
    }
meeting-own-guests = Jūs pierakstījāt:
button-add-guest = Pierakstīt kādu bez telefona
button-remove-guest = Noņemt: { $name }
button-other-reminders = ⏰ Kad man atgādināt
button-names = Kas nāk
button-history = Izmaiņas
button-plan-again = Tikšanās tomēr notiks
button-move = 🗓 Pārcelt
button-place = 📍 Mainīt vietu
button-online = 💻 Tiešsaistē
button-cancel = ❌ Atcelt
guest-ask =
    Kas vēl nāks uz tikšanos „{ $title }”?

    Uzrakstiet vārdu (līdz { $limit } zīmēm): kaimiņienes, mammas vai drauga, kuram nav telefona. To redzēs tikai organizatori.
name-too-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
guest-removed = Noņemts no saraksta.
guest-gone = Šis cilvēks sarakstā vairs nav.
guests-too-many = Viens dalībnieks var pierakstīt līdz { $limit } cilvēkiem. Lūdzu, pārējos lai pieraksta kāds cits.
plan-start =
    <b>Jauna tikšanās grupai „{ $group }”</b>

    Uzrakstiet vienā rindā: kas, kad un kur. Piemēram:
    <i>Vecāku tikšanās ceturtdien 18:30, bibliotēkā</i>

    Var arī soli pa solim: uzrakstiet tikai nosaukumu (līdz { $limit } zīmēm), un es pajautāšu pārējo.
plan-title = Kā sauksim tikšanos? Uzrakstiet nosaukumu (līdz { $limit } zīmēm).
plan-title-missing = Laiku sapratu. Kā sauksim tikšanos? Uzrakstiet nosaukumu vai nospiediet pogu.
plan-when =
    Kad tiekamies? Rakstiet, kā ierasts. Piemēram:
    <i>ceturtdien 18:30</i>
    <i>14. decembrī no 10:30 līdz 12</i>
plan-place =
    Kur tiekamies? Uzrakstiet vietu (līdz { $limit } zīmēm).
    Ja tiekaties tiešsaistē, ielīmējiet saiti (līdz { $link } zīmēm).
button-place-later = Vietu pateikšu vēlāk
title-too-long = Nosaukums ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
place-too-long = Vietas apraksts ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk – sīkāk varēsiet pastāstīt grupā.
link-too-long = Saite ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, ielīmējiet īsāku saiti.
reason-too-long = Iemesls ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
press-a-button = Lūdzu, nospiediet kādu no pogām.
plan-preview =
    Tikšanās būs <b>{ $distance }</b>. Vai viss pareizi?
    Grupa „{ $group }” redzēs šo:
plan-quiet = 🌙 Tagad grupā ir klusais laiks. Varu izziņot { $when }.
button-announce = ✅ Izziņot grupā
button-announce-later = ✅ Izziņot { $when }
button-announce-now = Izziņot tūlīt
button-change-title = Mainīt nosaukumu
button-change-time = Mainīt laiku
button-change-place = Mainīt vietu
planned-now = ✅ Izziņots grupā „{ $group }”. Par atgādinājumiem parūpēšos.
planned-later = ✅ Saglabāts. Grupa „{ $group }” to uzzinās, kad beigsies klusais laiks.
planned-now-short = Izziņots grupā.
planned-later-short = Saglabāts. Izziņošu, kad beigsies klusais laiks.
meeting-start-passed = Šis laiks jau ir pagājis. Lūdzu, izvēlieties citu.
group-cannot-be-written-to = Pašlaik nevaru rakstīt grupā „{ $group }”. Lūdzu, pievienojiet mani grupai no jauna.
group-is-paused = Grupā „{ $group }” ir pauze. Vispirms grupas lapā nospiediet „Atsākt”, tad varēs izziņot.
meeting-not-announced = Tikšanos „{ $title }” nepaspēju izziņot: tā jau ir sākusies. Piedodiet! Lūdzu, paziņojiet to grupai.

when-unreadable =
    Nesapratu, kad. Lūdzu, uzrakstiet dienu un laiku, piemēram:
    <i>ceturtdien 18:30</i> vai <i>14. decembrī 17:00</i>
when-past =
    { $buttons ->
        [0] Šis laiks jau ir pagājis. Lūdzu, uzrakstiet citu.
       *[other] Šis laiks jau ir pagājis. Vai domājāt šo? Var arī uzrakstīt citu.
    }
when-holiday = { $day }, ir svētku diena: { $holiday }. Vai tiešām tajā dienā? Var arī uzrakstīt citu laiku.
when-far = { $when } – tas ir { $distance }, vairāk nekā pusgadu uz priekšu. Vai pareizi? Var arī uzrakstīt citu laiku.
when-holiday-far = { $day }, ir svētku diena: { $holiday }. Turklāt tas ir { $distance }. Vai pareizi? Var arī uzrakstīt citu laiku.
when-no-time = Cikos { $day }? Nospiediet pogu vai uzrakstiet laiku, piemēram, <i>18:30</i>.
when-no-date = Kurā dienā? Nospiediet pogu vai uzrakstiet dienu un laiku.
when-which-day = Kuru dienu domājāt? Nospiediet pogu vai uzrakstiet datumu.
when-am-pm = No rīta vai vakarā? Nospiediet pogu vai uzrakstiet laiku citādi.
when-clock-gap = Tajā naktī pulksteni pagriež uz priekšu, un šāda laika nav. Kuru laiku domājāt?
when-recurring =
    { $buttons ->
        [0] Pagaidām varu ieplānot vienu tikšanos. Kad būs pirmā? Uzrakstiet dienu un laiku.
       *[other] Pagaidām varu ieplānot vienu tikšanos. Vai pirmā būs šajā laikā? Var arī uzrakstīt citu.
    }
when-weekday-mismatch = Diena un datums nesakrīt. Kuru domājāt? Nospiediet pogu vai uzrakstiet citu laiku.
button-sure = Jā, { $when }

change-when =
    Uz kuru laiku pārceļam? Piemēram:
    <i>piektdien 18:30</i>
change-place =
    Kur tiksieties? Uzrakstiet jauno vietu (līdz { $limit } zīmēm).
    Var ielīmēt arī saiti (līdz { $link } zīmēm).
change-online =
    Ielīmējiet tiešsaistes saiti (līdz { $link } zīmēm).
    Ja saites vēl nav, uzrakstiet, piemēram: <i>Zoom, saiti atsūtīšu vēlāk</i> (līdz { $limit } zīmēm).
change-reason = Kāds ir iemesls? Nospiediet pogu vai uzrakstiet (līdz { $limit } zīmēm). Grupa to redzēs.
button-no-reason = Bez iemesla
button-reason = Pierakstīt iemeslu
change-preview =
    { $what ->
        [move] Jaunais laiks būs <b>{ $distance }</b>. Grupa redzēs šo:
        [cancel] Vai tiešām atcelt? Grupa redzēs šo:
        [again] Vai tikšanās tomēr notiks? Grupa redzēs šo:
       *[other] Vai pareizi? Grupa redzēs šo:
    }
button-confirm-move = ✅ Pārcelt un pastāstīt visiem
button-confirm-place = ✅ Mainīt un pastāstīt visiem
button-confirm-online = ✅ Mainīt un pastāstīt visiem
button-confirm-cancel = ❌ Atcelt un pastāstīt visiem
button-confirm-again = ✅ Jā, pastāstīt visiem
note-moved = 🔁 <b>{ $title }</b>: tikšanās ir pārcelta
note-placed = 📍 <b>{ $title }</b>: mainīta vieta
note-online = 💻 <b>{ $title }</b>: tiksimies tiešsaistē
note-cancelled = ❌ <b>{ $title }</b>: tikšanās ir atcelta
note-planned = ✅ <b>{ $title }</b>: tikšanās tomēr notiks
note-before = Bija: <s>{ $words }</s>
note-after = Tagad: <b>{ $words }</b>
note-was-planned = Bija plānota: <s>{ $when }</s>
note-answer-again = Jūsu atbilde paliek spēkā. Ja jaunais laiks neder, lūdzu, atbildiet vēlreiz.
changed-announced = ✅ Izdarīts. Visi par to uzzinās.
changed-quietly = ✅ Izdarīts.
changed-short = Izdarīts.
changed-meanwhile = ⚠️ Kamēr Jūs rakstījāt, cits organizators šo tikšanos mainīja. Tā tagad izskatās šādi – Jūsu izmaiņa nav saglabāta.
changed-meanwhile-short = Kāds cits šo tikšanos tikko mainīja. Lūdzu, apskatiet jauno kartīti.

meetings-ahead = Grupas „{ $group }” tikšanās
meetings-none = Grupai „{ $group }” tikšanās pagaidām nav plānotas.
button-meeting = { $title } – { $when }
button-meeting-cancelled = ❌ Atcelta: { $title } – { $when }
names-head =
    <b>{ $title }</b>
    { $when }
names-coming = <b>Nāk</b>
names-guests = <b>Nāk, bez telefona</b>
names-maybe = <b>Varbūt</b>
names-no = <b>Nevar</b>
names-one =
    { $companions ->
        [0] { $name }
       *[other] { $name } +{ $companions }
    }
button-page-before = ← Iepriekšējie
button-page-after = Vēl →
history-head = <b>{ $title }</b>: kas mainīts
history-entry =
    { $what ->
        [first] { $when }: { $name } ieplānoja
        [planned] { $when }: { $name } ieplānoja no jauna
        [moved] { $when }: { $name } pārcēla
        [placed] { $when }: { $name } mainīja vietu
        [online] { $when }: { $name } pārcēla uz tiešsaisti
       *[cancelled] { $when }: { $name } atcēla
    }
history-somebody = kāds

## Calendar files

button-calendar = 📅 Kalendāram
button-calendar-all = 📅 Visas tikšanās kalendāram
calendar-file = Tikšanās
calendar-one = 📅 Atveriet šo failu, un tikšanās ierakstīsies Jūsu tālruņa kalendārā. Ja kas mainās, atveriet jaunu failu – ieraksts kalendārā nomainīsies.
calendar-one-cancelled = 📅 Tikšanās ir atcelta. Atveriet šo failu, un kalendārs to izņems vai atzīmēs kā atceltu.
calendar-whole = 📅 Grupas „{ $group }” tikšanās. Atveriet šo failu, un tās ierakstīsies Jūsu tālruņa kalendārā. Ja kas mainās, atveriet jaunu failu.


## Dates in words

weekday-on =
    { $weekday ->
        [0] pirmdien
        [1] otrdien
        [2] trešdien
        [3] ceturtdien
        [4] piektdien
        [5] sestdien
       *[6] svētdien
    }
month-in =
    { $month ->
        [1] janvārī
        [2] februārī
        [3] martā
        [4] aprīlī
        [5] maijā
        [6] jūnijā
        [7] jūlijā
        [8] augustā
        [9] septembrī
        [10] oktobrī
        [11] novembrī
       *[12] decembrī
    }
day-words = { weekday-on }, { $day }. { month-in }
day-words-year = { weekday-on }, { $year }. gada { $day }. { month-in }
clock-words = { $hour }.{ $minute }
at-clock = plkst. { $clock }
day-at = { $day }, { $at }
day-from-until = { $day }, plkst. { $from }–{ $until }
soon-at = { $distance } { $at }
days-from-until = { $first } – { $last }
in-days =
    { $days ->
        [0] šodien
        [1] rīt
        [2] parīt
        [one] pēc { $days } dienas
       *[other] pēc { $days } dienām
    }
in-hours =
    { $hours ->
        [one] pēc { $hours } stundas
       *[other] pēc { $hours } stundām
    }
in-minutes =
    { $minutes ->
        [one] pēc { $minutes } minūtes
       *[other] pēc { $minutes } minūtēm
    }

## People

button-back = ← Atpakaļ
button-menu = 🏠 Sākums
button-unknown = Šī poga vairs nedarbojas. Atveriet sarunu ar mani un uzrakstiet /menu – parādīšu jaunākās pogas.
button-earlier = ← Iepriekšējie
button-later = Nākamie →
button-plan = 📅 Plānot tikšanos
button-meetings = 🗓 Tikšanās
button-groups = 👥 Manas grupas
button-other-groups = 👥 Citas grupas
button-settings = ⚙️ Iestatījumi
button-help = ❓ Palīdzība
button-language = 🌐 Valoda
button-language-in-all = 🌐 Valoda · Язык · Мова · Language
button-reminders = 🔔 Atgādinājumi
button-mute = 🔕 Nesūtīt man neko
button-unmute = 🔔 Atkal sūtīt man ziņas
button-add-to-group = ➕ Pievienot Kopā grupai
button-workers = 🤝 Darbinieki
button-worker-invite = ➕ Aicināt darbinieku
button-worker-remove = ✖️ Noņemt: { $name }
button-worker-remove-yes = Jā, noņemt
button-open-private = ✉️ Atvērt Kopā
button-my-language = 🌐 Cita valoda · Другой язык · Інша мова · Language

menu-text = Ko vēlaties darīt?
welcome =
    Labdien! Es esmu Kopā.

    Es palīdzu grupām sarunāt tikšanās un laikus par tām atgādinu. Lai piedalītos, atveriet saiti, ko saņēmāt no savas grupas.
welcome-member =
    Labdien! Tagad esat kopā ar grupu „{ $group }”.

    Es atgādināšu par tikšanos un pajautāšu, vai nāksiet. Rakstu reti un tikai tad, kad tas ir svarīgi.
welcome-operator =
    Labdien! Tagad Jūs pārzināt Kopā.

    Aiciniet darbiniekus: katrs pievieno Kopā savām grupām. Arī Jūs varat pievienot Kopā grupai.
welcome-worker =
    Labdien! Tagad Jūs varat vadīt grupas ar Kopā.

    Pievienojiet Kopā savai grupai ar pogu zemāk. Pārējo parādīšu soli pa solim.
welcome-organiser =
    Labdien! Tagad Jūs organizējat grupu „{ $group }”.

    Jūs varat plānot, pārcelt un atcelt tikšanās.
welcome-unmuted = Prieks, ka esat atpakaļ! Atkal sūtīšu Jums ziņas un atgādinājumus.
text-unknown = Paldies, bet šo es nesapratu. Lūdzu, izvēlieties pogu – tā būs vieglāk.
kind-unknown = Paldies! Balss ziņas, attēlus un uzlīmes es diemžēl nesaprotu. Lūdzu, izvēlieties pogu vai uzrakstiet vārdiem.

language-own-name = Latviešu
language-ask = Kurā valodā ar Jums runāt?
language-chosen = Labi, turpmāk runāšu latviski. Ko vēlaties darīt?
language-chosen-short = Turpmāk – latviski.

settings =
    <b>Iestatījumi</b>

    { $muted ->
        [yes] Ziņas un atgādinājumi Jums tagad netiek sūtīti.
       *[no] Te Jūs izvēlaties valodu un to, kad Jums atgādināt.
    }
muted-now = Labi, vairs neko nesūtīšu.
unmuted-now = Labi, atkal sūtīšu ziņas.
stopped =
    Labi, es apklustu. Jums vairs nerakstīšu, līdz Jūs mani uzrunāsiet.

    Grupā Jūs paliekat. Kad vēlaties ziņas atkal, nospiediet pogu.

help-member =
    <b>Kā es palīdzu</b>

    • Kad grupā ir jauna tikšanās, nospiediet „Nākšu”, „Varbūt” vai „Nenākšu”.
    • Pirms tikšanās es Jums atgādināšu.
    • Valodu un atgādinājumus izvēlaties iestatījumos.
    • Ja kaut kas nav skaidrs, uzrakstiet /menu.
help-organiser =
    <b>Organizatoram</b>

    • Tikšanos var ieplānot vienā teikumā, piemēram: „ceturtdien 18:30 bibliotēkā”.
    • Ja kaut kas mainās, nospiediet „Tikšanās”: pārceliet vai atceliet, un visi to uzzinās.
    • Grūtā brīdī grupas lapā ir poga „Pauze”: tad neko nesūtu, līdz Jūs sakāt.
help-worker =
    <b>Darbiniekam</b>

    • Pievienojiet Kopā grupai ar pogu sākuma lapā.
    • Pārsūtiet dalībniekiem uzaicinājumu: privāti drīkstu rakstīt tikai tiem, kas atvēruši uzaicinājuma saiti.
    • Katrā grupā varat nosaukt vairākus organizatorus.
privacy =
    <b>Ko es par Jums glabāju</b>

    • Jūsu vārdu Telegram lietotnē, valodu un grupas, kurās esam kopā. Tā es Jūs pazīstu.
    • Jūsu atbildes par tikšanos un cilvēkus, ko pierakstāt līdzi. Tā grupa zina, cik nāks.
    • Jūsu balsis un atbildes aptaujās. Tā es tās saskaitu.

    <b>Cik ilgi.</b> Kamēr grupa ir ar mani – vai līdz lūdzat Jūs aizmirst. Rezerves kopijas pazūd { $backups } dienu laikā.

    <b>Kas to redz.</b> Grupa redz tikai skaitļus; vārdus – tikai aptaujā, kurā tas iepriekš pateikts. Vārdu un atbildi par tikšanos redz grupas organizatori un darbinieks. Kurš ko atbildējis anonīmā aptaujā, neredz neviens.

    <b>Ko es neglabāju nekad.</b> Jūsu sarunas grupā, bildes un balss ziņas, tālruņa numuru un atrašanās vietu.

    Vārdus un tekstus glabāju šifrētus. Pati saruna iet caur Telegram, un to es aizsargāt nevaru.

link-spent = Šī saite vairs neder: tā ir izmantota vai novecojusi. Lūdziet jaunu tam, kas Jums to iedeva.
link-spent-operator = Šī saite vairs neder. Jaunu saiti Kopā parāda, kad to palaiž no jauna un operatora vēl nav.
link-not-in-group = Šī saite ir grupas „{ $group }” dalībniekiem. Vispirms pievienojieties grupai un tad atveriet saiti vēlreiz.
link-for-somebody-else = Šī saite ir domāta citam cilvēkam, Jums tā nav vajadzīga. Pārsūtiet to – tā joprojām der.
rights-stranger = Šī poga ir grupas „{ $group }” dalībniekiem. Ja piederat pie grupas, atveriet Kopā ar grupas saiti.
rights-missing = To grupā „{ $group }” var darīt tikai organizatori vai darbinieks. Lūdzu, vērsieties pie viņiem.
rights-missing-office = To var darīt tikai Kopā operators.

workers =
    <b>Darbinieki</b>

    { $count ->
        [0] Pagaidām neviena nav. Aiciniet pirmo!
       *[other] { $names }
    }
worker-link = Augstāk ir uzaicinājums. Pārsūtiet to vienam darbiniekam: saite der vienreiz un vienu nedēļu.
worker-link-to-forward =
    Labdien! Aicinu Jūs vadīt grupas ar Kopā – palīgu, kas sarunā tikšanās un atgādina par tām.

    Atveriet saiti un nospiediet pogu „Start” ekrāna apakšā: { $link }

    Saite der vienreiz un vienu nedēļu.
worker-remove-ask =
    Vai { $name } vairs nevadīs grupas ar Kopā?

    { $groups ->
        [0] Grupu šim cilvēkam nav.
        [one] { $groups } grupa pāries Jums.
       *[other] { $groups } grupas pāries Jums.
    }
worker-removed = { $name } vairs nevada grupas ar Kopā.
worker-gone = Šis cilvēks jau vairs nevada grupas ar Kopā.
worker-you-were = Jūs vairs nevadāt grupas ar Kopā; tās tagad pārzina operators. Paldies par paveikto!

## Groups

group-gone = Šīs grupas vairs nav.
groups-none = Jums vēl nav grupas. Lūdziet grupas saiti savam organizatoram; ja esat darbinieks, pievienojiet Kopā grupai.
groups-which = Kurā grupā?
group-unknown =
    Labdien! Es esmu Kopā – palīgs, kas grupām sarunā tikšanās un atgādina par tām.

    Šo grupu es vēl nepazīstu, tāpēc tagad došos prom un neko nesaglabāšu. Ja vēlaties mani šeit, lūdziet sociālo darbinieku, kuram ir Kopā, lai mani pievieno.
group-welcome =
    Labdien, „{ $group }”! Es esmu Kopā – Jūsu palīgs tikšanās reizēm.

    Nospiediet „Atvērt Kopā” un pēc tam pogu „Start” ekrāna apakšā: atgādināšu par tikšanos privāti un Jūsu valodā. Ko runājat grupā, es neglabāju.
group-welcome-brief = Labdien! Es esmu Kopā: sarunāju tikšanās un atgādinu par tām. Nospiediet „Atvērt Kopā” – tad rakstīšu Jums privāti un Jūsu valodā.
group-own-welcome = Esmu Kopā un grupā „{ $group }” palīdzu sarunāt tikšanās. Ar Jums runāšu šajā valodā.
my-language-sent = Uzrakstīju Jums privāti, Jūsu valodā.
group-ready =
    Grupa „{ $group }” ir gatava!

    1. Izvēlieties grupas valodas – vienu vai divas.
    2. Pārsūtiet dalībniekiem uzaicinājumu. Privāti varu rakstīt tikai tiem, kas atvēruši uzaicinājuma saiti.
group-hint = Parunāsim privāti, lai netraucētu grupu. Nospiediet pogu zem šīs ziņas.
group-title = <b>{ $group }</b>
group-role =
    { $role ->
        [organiser] Jūs te organizējat tikšanās.
        [worker] Jūs vadāt šo grupu.
        [operator] Jūs pārzināt Kopā.
       *[member] Jūs piederat pie šīs grupas.
    }
group-suspended = ⚠️ Uzmanību: Telegram neļauj man rakstīt šajā grupā. Pievienojiet mani grupai vēlreiz vai atļaujiet tajā rakstīt – un viss turpināsies.
group-paused = ⏸ Pauze: šobrīd neko nesūtu.
group-reach = Zināmie dalībnieki: { $known }. Privāti varu rakstīt: { $reachable }.
button-group = 👥 Grupas lapa
button-group-languages = 🌐 Grupas valodas
button-invitation = 💌 Uzaicinājums dalībniekiem
button-organisers = 🙋 Organizatori
button-group-settings = ⚙️ Grupas iestatījumi
button-quiet = 🌙 Klusuma laiks
button-pause = ⏸ Pauze
button-resume = ▶️ Atsākt

invitation = Augstāk ir uzaicinājums. Pārsūtiet to grupā vai katram dalībniekam. Saite der visu laiku, bet tikai šīs grupas cilvēkiem.
invitation-to-forward =
    Labdien! Grupai „{ $group }” ir palīgs – Kopā. Tas atgādina par tikšanos un jautā, vai nāksiet.

    Atveriet saiti un nospiediet pogu „Start” ekrāna apakšā: { $link }

organisers =
    <b>„{ $group }”: organizatori</b>

    { $count ->
        [0] Pagaidām neviena nav. Organizators plāno, pārceļ un atceļ tikšanās.
       *[other] { $names }
    }
organiser-choose =
    { $count ->
        [0] Es grupā „{ $group }” vēl nevienu citu nepazīstu. Pārsūtiet dalībniekiem uzaicinājumu, vai sūtiet saiti organizatoram.
       *[other] Kurš organizēs grupu „{ $group }”?
    }
organiser-ask = Vai { $name } organizēs grupu „{ $group }”: varēs plānot, pārcelt un atcelt tikšanās?
organiser-drop-ask = Vai { $name } vairs neorganizēs grupu „{ $group }”?
organiser-made = { $name } tagad organizē grupu.
organiser-dropped = { $name } vairs neorganizē grupu.
organiser-you-are = Jūs tagad organizējat grupu „{ $group }”: varat plānot, pārcelt un atcelt tikšanās.
organiser-you-were = Jūs vairs neorganizējat grupu „{ $group }”. Paldies par paveikto!
organiser-link = Augstāk ir saite. Pārsūtiet to vienam cilvēkam no grupas: tā der vienreiz un vienu nedēļu.
organiser-link-to-forward =
    Labdien! Aicinu Jūs organizēt grupu „{ $group }”: plānot tikšanās un par tām vienoties.

    Atveriet saiti un nospiediet pogu „Start” ekrāna apakšā: { $link }

    Saite der vienreiz un vienu nedēļu.
member-gone = Šis cilvēks vairs nav grupā „{ $group }”.
button-organiser-choose = 👤 Izvēlēties no dalībniekiem
button-organiser-link = 🔗 Saite organizatoram
button-organiser-drop = ✖️ Noņemt: { $name }
button-organiser-make-yes = Jā, organizēs
button-organiser-drop-yes = Jā, noņemt

group-languages =
    <b>Grupas „{ $group }” valodas</b>

    Tagad: { $languages }. Izvēlieties vienu vai divas. Privāti katram rakstu viņa paša valodā.
group-languages-saved = Saglabāts.
group-languages-two-at-most = Grupā rakstu ne vairāk kā divās valodās. Vispirms noņemiet vienu.
group-languages-one-at-least = Vienai valodai jāpaliek. Vispirms pievienojiet otru.

quiet =
    <b>Grupas „{ $group }” klusuma laiks</b>

    Tagad: { $hours }. Šajā laikā pats neko nesūtu. Kad nospiežat pogu Jūs, atbildu vienmēr.
quiet-from-until = { $start }–{ $end }
quiet-never = bez klusuma laika
quiet-sundays = Klusēt svētdienās
quiet-holidays = Klusēt svētku dienās
quiet-saved = Saglabāts.

pause-ask =
    Vai grupā „{ $group }” ieturēt pauzi?

    { $waiting ->
        [0] Pašlaik nekas nav ieplānots sūtīšanai.
        [one] Aizturēšu { $waiting } ieplānotu ziņu.
       *[other] Aizturēšu { $waiting } ieplānotas ziņas.
    } Neko nesūtīšu, līdz sakāt atsākt. Tad parādīšu visu aizturēto, un Jūs izlemsiet, ko vēl sūtīt.
paused-now = Apklusu. Neko nesūtīšu, līdz sakāt.
button-pause-silently = ⏸ Pauze, neko nesakot
button-pause-aloud = 📣 Pauze, pasakot grupai
group-told-paused = Kādu laiku es klusēšu. Paldies par sapratni.
group-told-resumed = Esmu atpakaļ un atkal atgādināšu par tikšanos.
resume =
    { $state ->
        [paused] <b>Grupā „{ $group }” ir pauze</b>
       *[running] <b>Grupa „{ $group }”</b>
    }

    { $held ->
        [0] Nekas nav aizturēts.
       *[other] Šis palika nenosūtīts. Katru varat nosūtīt vai atmest:
    }
resume-more = … un vēl { $more }.
resumed-now = Atsākts.
button-resume-silently = ▶️ Atsākt, neko nesakot
button-resume-aloud = 📣 Atsākt, pasakot grupai
button-held = 📥 Kas palika nenosūtīts
button-held-goes = ✅ { $number }. sūtīt
button-held-dropped = 🚫 { $number }. atmest
button-held-all = Sūtīt visu
button-held-none = Atmest visu
button-held-decided = Gatavs
held-unnamed = Ziņa, kas bija jāsūta { $due }.

chat-lost-removed = Grupā „{ $group }” manis vairs nav, tāpēc tur neko nesūtu. Ja tā ir kļūda, pievienojiet mani vēlreiz – viss turpināsies.
chat-lost-rights = Grupā „{ $group }” man vairs nav ļauts rakstīt, tāpēc tur neko nesūtu. Atļaujiet man rakstīt grupas iestatījumos, tad grupā uzrakstiet /kopa.
chat-lost-topic = Grupā „{ $group }” ir aizvērts temats, kurā es rakstīju, tāpēc tur neko nesūtu. Atveriet to un grupā uzrakstiet /kopa.
chat-back = Atkal varu rakstīt grupā „{ $group }”. Viss turpinās.
undelivered =
    { $state ->
        [unknown] { $where ->
            [group] Nezinu, vai ziņa grupai „{ $group }” ir pienākusi ({ $planned }). Lūdzu, ieskatieties grupā: ja tās tur nav, sūtiet vēlreiz.
           *[person] Nezinu, vai viena privāta ziņa ir pienākusi ({ $planned }). Ja sūtīšu vēlreiz, cilvēks to var saņemt divreiz.
        }
       *[dead] { $where ->
            [group] Ziņu grupai „{ $group }” neizdevās nosūtīt ({ $planned }). Vai mēģināt vēlreiz?
           *[person] Vienu privātu ziņu neizdevās nosūtīt ({ $planned }). Vai mēģināt vēlreiz?
        }
    }
undelivered-too-late =
    { $where ->
        [nowhere] Viena ziņa netika nosūtīta: ilgi nebija savienojuma, un tagad tā vairs nepalīdzētu.
       *[group] Ziņa grupai „{ $group }” netika nosūtīta: ilgi nebija savienojuma, un tagad tā vairs nepalīdzētu.
    }
undelivered-decided = Par šo ziņu jau ir izlemts.
send-again-done = Sūtu vēlreiz.
leave-it-done = Labi, vairs nesūtīšu.
button-send-again = 🔁 Sūtīt vēlreiz
button-leave-it = ✔️ Atstāt, kā ir
update-quarantined = Vienu ziņu es nespēju apstrādāt un noliku malā. Viss pārējais darbojas. Lūdzu, ieskatieties Kopā žurnālā.

## Group settings

group-settings =
    <b>{ $group }</b>: iestatījumi
    { "" }
    Valodas: { $languages }
    Klusuma laiks: { $quiet }
button-reach = 📶 Ko varu sasniegt
button-reach-picture = 🔳 QR attēls, ko pārsūtīt
button-reach-paper = 🖨 Lapa drukāšanai
reach =
    <b>{ $group }</b>: ko varu sasniegt
    { $heads ->
        [known] Telegram grupā saskaita { $count ->
            [zero] { $count } cilvēku
            [one] { $count } cilvēku
           *[other] { $count } cilvēkus
        }.
       *[unknown] Telegram man nepasaka, cik grupā ir cilvēku.
    }
reach-reachable = ✅ Varu rakstīt privāti: { $count }
reach-silent = 🔕 no tiem izvēlējušies klusumu: { $count }
reach-never-started = ⏳ Pazīstu, bet „Start” vēl nav nospiests: { $count }
reach-blocked = 🚫 Mani ir bloķējuši: { $count }
reach-unknown = ❔ Vēl nepazīstu: { $count }
reach-all-met = 🙂 Visus pārējos jau pazīstu.
reach-uncounted = ❔ Cik cilvēku vēl nepazīstu, nezinu.
reach-why = Pirmais es rakstīt nedrīkstu: katram vienreiz jānospiež „Start”. Kamēr tas nav izdarīts, cilvēks atgādinājumus redz grupā. Vārdus nerādu nevienam – palīdz saite, attēls vai lapa pie ziņojumu dēļa.
reach-picture =
    „{ $group }”: noskenējiet kodu ar telefona kameru vai atveriet saiti un nospiediet „Start”. Tad atgādinājumi nāks Jums privāti, Jūsu valodā.
    { $link }
reach-paper = 🖨 Lapa grupai „{ $group }”: izdrukājiet un pielieciet pie ziņojumu dēļa vai iedodiet rokā. To var arī pārsūtīt.
reach-paper-file = ka-sakt
reach-paper-title = Atgādinājumi telefonā
reach-paper-what = Kopā ir palīgs Telegram lietotnē. Tas atgādina par tikšanos un ļauj atbildēt ar vienu pieskārienu.
reach-paper-scan = Atveriet telefona kameru un noskenējiet kodu.
reach-paper-start = Telegram lietotnē nospiediet „Start”.
reach-paper-done = Gatavs! Klusumu jebkad var izvēlēties, uzrakstot „stop”.
reach-paper-code = Noskenējiet
reach-handed = Augstāk ir tas, ko pārsūtīt vai izdrukāt. Saite der tikai šīs grupas cilvēkiem.
button-hand-over = 🤝 Nodot grupu citam
button-group-delete = 🗑 Dzēst grupu no Kopā
button-organiser-stop = 🚪 Vairs neorganizēt
hand-over =
    <b>Nodot grupu „{ $group }”</b>
    { "" }
    { $count ->
        [0] Vēl nav, kam nodot. Vispirms izvēlieties organizatoru un lūdziet viņam nospiest „Sākt”.
       *[other] Kurš turpmāk atbildēs par Kopā šajā grupā? Es viņam pajautāšu; kamēr nav atbildēts „jā”, viss paliek kā ir.
    }
hand-over-ask = Vai piedāvāt, lai turpmāk par grupu „{ $group }” atbild { $name }? Ja piedāvājumu pieņems, grupa to uzzinās, un Jūs par to vairs neatbildēsiet.
button-hand-over-yes = 🤝 Jā, piedāvāt
hand-over-offered = Piedāvājums nosūtīts: { $name }. Kad atbildēs, es Jums pateikšu.
hand-over-offer = { $name } lūdz Jūs turpmāk atbildēt par grupu „{ $group }”: vadīt to ar Kopā, izvēlēties organizatorus un parūpēties, ja kaut kas neizdodas. Piedāvājums ir spēkā nedēļu.
button-hand-over-take = ✅ Jā, es atbildēšu
button-hand-over-no = ✖️ Nē, paldies
hand-over-taken = Paldies! Grupa tagad ir Jūsu ziņā.
hand-over-over = Šis piedāvājums vairs nav spēkā.
hand-over-told = 🤝 Turpmāk par Kopā šajā grupā atbild { $name }.
hand-over-done = Par grupu „{ $group }” tagad atbild { $name }. Paldies par paveikto!
hand-over-declined = { $name } nevar uzņemties grupu „{ $group }”. Viss paliek kā ir.
hand-over-declined-short = Labi, es to pateikšu.
organiser-stop-ask = Vai vairs neorganizēt grupu „{ $group }”? Grupā Jūs paliekat. Darbiniekam es to pateikšu.
button-organiser-stop-yes = 🚪 Jā, vairs neorganizēt
organiser-stopped = { $name } vairs neorganizē grupu „{ $group }”.
organiser-stopped-now = Labi. Paldies par paveikto!
group-delete-ask =
    <b>Dzēst grupu „{ $group }” no Kopā?</b>
    { "" }
    Pēc vienas dienas pazudīs viss, ko es par šo grupu glabāju: tikšanās, atbildes, aptaujas, vienošanās, lēmumi, uzdevumi. Atgūt to vairs nevarēs. Es no grupas aiziešu.
    { "" }
    Pati Telegram grupa un tās sarakste paliek. Dienas laikā dzēšanu var atcelt jebkurš, kas grupu organizē.
button-group-delete-yes = 🗑 Jā, dzēst pēc vienas dienas
group-delete-asked = Dzēsīšu pēc vienas dienas. Līdz tam to var atcelt.
group-delete-planned = 🗑 Viss par grupu „{ $group }” tiks dzēsts: { $when }. Līdz tam to var atcelt.
button-group-keep = ✋ Atcelt dzēšanu
group-kept = Grupa paliek. Nekas nav dzēsts.
group-kept-already = Dzēšana jau ir atcelta.
group-kept-told = ✋ Grupas „{ $group }” dzēšana ir atcelta. Viss paliek.
group-goodbye = Kopā šajā grupā beidz darbu. Viss, ko es par grupu glabāju, ir dzēsts. Paldies, ka bijāt kopā!
group-deleted = Viss par grupu „{ $group }” ir dzēsts, un es no tās esmu izgājis.
join-asked = 🚪 <b>{ $name }</b> lūdz, lai uzņem grupā „{ $group }”. Vai Jūs šo cilvēku pazīstat?
button-join-in = ✅ Uzņemt
button-join-away = ✖️ Neuzņemt
join-in = ✅ Uzņemšana grupā „{ $group }”: { $name } atbildēja „jā”.
join-away = ✖️ Uzņemšana grupā „{ $group }”: { $name } atbildēja „nē”.
join-in-now = Uzņemts.
join-away-now = Nav uzņemts.
join-received = Labdien! Jūsu lūgums iestāties grupā „{ $group }” ir saņemts. Atbildēs grupas organizatori. Par Jums es nekā neglabāju.
join-welcome = Jūs esat uzņemti grupā „{ $group }”. Laipni lūdzam! Atveriet šo saiti un nospiediet „Sākt”, lai atgādinājumi nāktu Jūsu valodā: { $link }
newcomer = Laipni lūdzam grupā „{ $group }”! Es atgādinu par tikšanos un palīdzu atbildēt. Valodu varat izvēlēties, un klusumu – jebkurā brīdī.
mydata-hand-over = { $mine ->
        [0] Jūs piedāvājāt citam uzņemties grupu „{ $groups_title }”.
       *[other] Jums piedāvā uzņemties grupu „{ $groups_title }”.
    }

## Groups taken elsewhere

button-group-export = 📤 Saglabāt failā
button-group-import = 📥 Ielasīt no faila
button-group-export-file = 📤 Saņemt failu
button-group-import-yes = ✅ Jā, ielasīt
group-export =
    <b>Saglabāt grupu „{ $group }” failā</b>
    { "" }
    Ar šo failu grupas darbu var pārcelt uz citu Kopā. Failu saņemsiet tikai Jūs, šeit, privāti.
    { "" }
    <b>Failā būs:</b> grupas nosaukums, valodas un klusais laiks; tikšanās un to skaitļi; lēmumi ar aptauju rezultātiem; vienošanās ar visām redakcijām; saglabātās atbildes; aptauju jautājumi.
    { "" }
    <b>Failā nebūs:</b> cilvēku un viņu vārdu; kurš ko teica, atbildēja vai izvēlējās; aptauju atbilžu; saišu uz tiešsaistes tikšanos un atcelšanas iemeslu.
    { "" }
    Teksti ir tādi, kā tos rakstījāt. Ja tajos minēts kāds cilvēks, izlabojiet to failā, pirms dodat to tālāk.
group-export-coming = Sūtu failu.
group-file = Grupa „{ $group }” ir šajā failā. To var ielasīt citā Kopā: grupas iestatījumos nospiediet „📥 Ielasīt no faila”.
group-file-left-out = Fails kļuva par lielu, tāpēc vecākās aptaujas tajā nav (skaits: { $count }).
group-import-ask =
    Atsūtiet man grupas failu šeit, sarunā.
    { "" }
    Der fails, ko citā Kopā saglabājāt ar „📤 Saglabāt failā”. Vispirms parādīšu, kas tajā ir. Grupa neko neredzēs.
group-import-head = <b>Ielasīt grupā „{ $group }”?</b> Fails ir no grupas „{ $title }”. Jauns tajā:
group-import-meetings = • Tikšanās, kas vēl būs: { $count }
group-import-series = • Tikšanās, kas atkārtojas: { $count }
group-import-decisions = • Lēmumi: { $count }
group-import-norms = • Vienošanās punkti: { $count }
group-import-answers = • Saglabātās atbildes: { $count }
group-import-surveys = • Aptaujas, melnrakstā: { $count }
group-import-nothing = • Nekas. Viss jau ir šajā grupā.
group-import-known = ◦ Jau ir grupā, otrreiz neielasīs: { $count }
group-import-over = ◦ Jau bijušas vai atceltas tikšanās, paliek tikai failā: { $count }
group-import-full = ◦ Atbildes, kurām grupā vairs nav vietas: { $count }
group-import-settings = Iestatījumi no faila: valodas – { $languages }; klusais laiks – { $quiet }.
group-import-quietly = Grupai neko nesūtīšu. Tikšanās paziņosiet Jūs, kad gribēsiet. Atkārtojumi sāksies, kad paziņosiet pirmo no tiem.
group-imported = <b>Ielasīts grupā „{ $group }”.</b> Grupai nekas nav sūtīts. Jauns:
group-imported-short = Ielasīts.

## Broadcasts

button-broadcast = 📣 Paziņojums
button-broadcasts = 📣 Paziņojumi
broadcasts =
    { $count ->
        [0] <b>Paziņojumi</b>
    { "" }
    Viena ziņa vienai vai vairākām grupām un katram cilvēkam privāti, viņa valodā. Vēl neviens nav sūtīts.
       *[other] <b>Paziņojumi</b>
    { "" }
    Nospiediet uz paziņojuma, lai redzētu, kas to saņēma, vai lai to labotu.
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
        [yes] Steidzams: sūtu uzreiz arī tiem, kam šīs nedēļas ziņas jau pilnas.
       *[no] Kam šīs nedēļas ziņas jau pilnas, to saņems, kad būs vieta.
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
button-broadcast-erase = 🗑 Bez šīs valodas
broadcast-words-missing = Te vēl nav vārdu. Lūdzu, uzrakstiet, ko paziņot.
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
broadcast-quiet-now = 🌙 Tagad kādā no grupām ir klusuma laiks.
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
broadcast-cancelled = Nekas netiks sūtīts. Paziņojums atkal ir melnraksts.
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
button-broadcast-again = 🔁 Sūtīt vēlreiz nezināmajiem ({ $count })
broadcast-again = Sūtu vēlreiz ({ $count }). Kāds to var saņemt divreiz.
button-broadcast-report = 🔄 Cik saņēmuši
button-broadcast-correct = ✏️ Labot
button-broadcast-withdraw = ↩️ Atsaukt
button-broadcast-plain = 📄 Teksts citur
button-broadcast-paper = 🖨 Lapa ar QR
broadcast-correct = Kurā valodā labot? Kas paziņojumu jau saņēmuši, redzēs to izlabotu tajā pašā vietā.
broadcast-correct-preview = Tā tas izskatīsies. Vai labot visiem?
button-broadcast-correct-yes = ✅ Jā, labot visiem
broadcast-corrected-now = Labots. Jau saņemtās ziņas mainās.
broadcast-withdraw = Vai atsaukt paziņojumu? Jau saņemtā ziņa visiem pārvērtīsies par teikumu, ka tas ir atsaukts, un citi to vairs nesaņems.
button-broadcast-withdraw-yes = ↩️ Jā, atsaukt
broadcast-withdrawn-now = Paziņojums ir atsaukts.
broadcast-too-late = Paziņojums grupai „{ $group }” netika nosūtīts laikā: es ilgi nedarbojos, un tagad tas var būt novecojis. Ja tas vēl ir vajadzīgs, rakstiet to no jauna.
broadcast-rights-lost = Paziņojums grupai „{ $group }” netika nosūtīts: Jūs to vairs neorganizējat.
broadcast-paper = 🖨 Paziņojums lieliem burtiem, ar kodu, ko noskenēt. Izdrukājiet vai pārsūtiet.
broadcast-paper-code = Noskenējiet, lai ziņas nāktu telefonā
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

## Silence

button-silence = 🔕 Klusumu
button-silences = 🔕 Klusums pa grupām
silenced = Labi. Par grupu „{ $group }” es Jums pats vairs nerakstīšu. Grupā viss paliek kā bija.
silence-over = Labi. Par grupu „{ $group }” es atkal rakstīšu.
silences =
    <b>Klusums pa grupām</b>
    { "" }
    Kur ir 🔕, par to grupu es Jums pats nerakstu. Nospiediet, lai mainītu.
stop-words = stop, stopp, beidz, beigt, pietiek, nerakstiet, nerakstīt, atrakstīties

## What is kept of a person

mydata-proposal = Priekšlikumu „{ $consent_round_words }” Jūs ierosinājāt ({ $opened_at }).
mydata-consent-answer =
    Priekšlikums „{ $consent_round_words }”: Jūs atbildējāt „{ $consent_answer_answer ->
        [support] atbalstu
        [live_with] varu ar to sadzīvot
       *[other] iebilstu
    }”.
mydata-sign-up = Pieteikšanos „{ $sign_up_title }” izveidojāt Jūs.
mydata-sign-up-entry = Sarakstā „{ $sign_up_title }” ir Jūsu ieraksts.
mydata-time-search = Jautājumu, kad tikties („{ $time_search_title }”), uzdevāt Jūs.
mydata-time-answer =
    Kad tikties („{ $time_search_title }”), { $starts_wall }: { $time_answer_fit ->
        [yes] der
        [maybe] ja vajag, der
       *[other] neder
    }.

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

    Uzrakstiet vārdu (līdz { $limit } zīmēm) – kaimiņiene, mamma vai draugs, kuram nav telefona. Vārdu redzēs tikai organizatori.
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
group-is-paused = Grupa „{ $group }” ir apturēta. Vispirms atsāciet to, tad varēs izziņot.
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

## Places at a meeting

button-seat-waiting = ⏳ Gribu rindā
button-seat-lines-again = ✏️ Mainīt skaitu
button-seat-meeting = 📅 Skatīt tikšanos
button-seat-yes =
    { $who ->
        [self] ✅ Jā, nākšu
       *[other] ✅ Jā, nāks
    }
button-seat-no =
    { $who ->
        [self] ❌ Nē, nevarēšu
       *[other] ❌ Nē, nenāks
    }
seat-taken =
    { $places ->
        [0] Vietas pietiek visiem. Nāk: { $taken }.
       *[other] 🪑 Aizņemtas vietas: { $taken } no { $places }. Brīvas: { $free }.
    }
seat-others = Varbūt: { $maybe } · nevar: { $no }
seat-own =
    { $state ->
        [held] { $size ->
            [1] ✅ Jums ir vieta.
           *[other] ✅ Jums un līdzi nācējiem ir vietas, pavisam { $size }.
        }
        [asked] 🎉 Jums ir brīva vieta! Lūdzu, atbildiet līdz { $until }: nospiediet „Nākšu” vai „Nevarēšu”.
       *[waiting] ⏳ Jūs gaidāt rindā kā Nr. { $number }.
    }
seat-held =
    { $size ->
        [1] Paldies! Vieta ir Jūsu.
       *[other] Paldies! Vietas ir Jūsu, pavisam { $size }.
    }
seat-waits =
    { $told ->
        [yes] Visas vietas ir aizņemtas. Jūs gaidāt rindā kā Nr. { $number }. Kad atbrīvosies, pajautāšu Jums privāti.
       *[no] Visas vietas ir aizņemtas. Jūs rindā esat Nr. { $number }. Lai varu Jums uzrakstīt, nospiediet „Pierakstīt kādu bez telefona” un tad „Start”.
    }
seat-not-coming =
    { $had ->
        [place] { $answer ->
            [maybe] Pierakstīts: varbūt. Vietu atdevu nākamajam.
           *[no] Pierakstīts: nevarēsiet. Vietu atdevu nākamajam. Paldies, ka pateicāt!
        }
        [turn] { $answer ->
            [maybe] Pierakstīts: varbūt. Rindā vairs negaidāt.
           *[no] Pierakstīts: nevarēsiet. Rindā vairs negaidāt. Paldies!
        }
       *[no] { $answer ->
            [maybe] Pierakstīts: varbūt. Vieta Jums netiek turēta.
           *[no] Pierakstīts: šoreiz nevarēsiet. Paldies, ka pateicāt!
        }
    }
seat-given-up = Vieta atdota. Paldies, ka pateicāt!
seat-line-full = Tur brīvu vietu nav. Jūsu vieta paliek, kur bija. Ja tomēr gribat gaidīt tur, vispirms nospiediet „Nevarēšu”.
seat-party-too-large = Tik daudz vietu nav: pavisam ir { $places }. Lūdzu, pierakstiet mazāk cilvēku.
seat-no-room-for-more = Vēl vienam brīvas vietas nav. Jūsu vieta paliek Jums. Vēl kādu var pierakstīt rindā ar pogu „Pierakstīt kādu bez telefona”.
seat-choose-line = Lūdzu, izvēlieties, kurā laikā nāksiet: nospiediet pogu ar laiku zem tikšanās.
seat-guest-line = Kurā laikā nāks šis cilvēks?
seat-ask-lines =
    Cik vietu būs? Nospiediet pogu vai uzrakstiet skaitli.

    Ja grupa nāk vairākos laikos, uzrakstiet katru savā rindā un aiz tā vietu skaitu (līdz { $limit } rindām). Piemēram:
    <i>10:00 – 8
    12:00 – 7</i>
seat-preview =
    { $places ->
        [0] Vietas pietiks visiem. { $up ->
            [0] Nevienam nekas nemainīsies.
           *[other] Vietu iegūs tie, kas gaidīja: { $up }. Viņiem to pateikšu privāti.
        }
       *[other] { $places ->
            [one] Būs { $places } vieta.
            [zero] Būs { $places } vietu.
           *[other] Būs { $places } vietas.
        } { $down ->
            [0] { $up ->
                [0] Neviens vietu nezaudēs.
               *[other] No rindas vietu iegūs: { $up }. Viņiem pajautāšu privāti.
            }
           *[other] Vietu zaudēs: { $down } (tie, kas pieteicās pēdējie). Viņi būs rindā pirmie, un es viņiem to pateikšu.
        }
    }
seat-how = Ja vietu nepietiek, nākamie gaida rindā. Kad vieta atbrīvojas, es pajautāju nākamajam, un viņam ir laiks atbildēt.
seat-line-in-use = Šajā sarakstā kāds jau ir pieteicies. Lūdzu, atstājiet tos pašus laikus un mainiet tikai vietu skaitu vai pielieciet jaunus.
seat-offer =
    { $who ->
        [self] 🎉 Atbrīvojās vieta! { $size ->
            [1] Tā tiek turēta Jums.
           *[other] Jums tiek turētas { $size } vietas.
        } Vai nāksiet? Lūdzu, atbildiet <b>līdz { $until }</b>. Ja neatbildēsiet, pajautāšu nākamajam.
        [other] 🎉 Atbrīvojās vieta! To tur cilvēkam, kuru pierakstījāt: { $name }. Vai nāks? Lūdzu, atbildiet <b>līdz { $until }</b>. Ja neatbildēsiet, pajautāšu nākamajam.
       *[organiser] 🎉 Atbrīvojās vieta, un nākamais rindā ir { $name }. Es šim cilvēkam nevaru uzrakstīt. Lūdzu, sazinieties ar viņu un nospiediet pogu <b>līdz { $until }</b>. Ja atbildes nebūs, pajautāšu nākamajam.
    }
seat-confirmed =
    { $who ->
        [self] ✅ Jums ir vieta. Ja tomēr nevarēsiet, lūdzu, pasakiet – vietu atdosim nākamajam.
       *[other] ✅ { $name }: vieta ir.
    }
seat-passed-on =
    { $who ->
        [self] Šo vietu esam piedāvājuši nākamajam. Ja gribat nākt, atveriet tikšanos un piesakieties no jauna.
       *[other] { $name }: šī vieta ir piedāvāta nākamajam.
    }
seat-passed-on-short = Šī vieta jau ir piedāvāta nākamajam. Ja gribat nākt, atveriet tikšanos un piesakieties no jauna.
seat-lost =
    { $who ->
        [self] Piedodiet! Vietu kļuva mazāk, tāpēc Jums vietas pagaidām nav. Jūs gaidāt rindā kā Nr. { $number }. Kad vieta atbrīvosies, uzrakstīšu.
        [other] Piedodiet! Vietu kļuva mazāk, tāpēc cilvēkam, kuru pierakstījāt ({ $name }), vietas pagaidām nav. Rindā: Nr. { $number }.
       *[organiser] Vietu kļuva mazāk, un { $name } tagad gaida rindā kā Nr. { $number }. Es šim cilvēkam nevaru uzrakstīt. Lūdzu, pasakiet to viņam.
    }
seat-gained =
    { $who ->
        [self] 🎉 Tagad vietas pietiek visiem. Jums ir vieta!
        [other] 🎉 Tagad vietas pietiek visiem. { $name }: vieta ir.
       *[organiser] 🎉 Tagad vietas pietiek visiem, arī { $name }. Es šim cilvēkam nevaru uzrakstīt. Lūdzu, pasakiet to viņam.
    }

## Needs for a meeting

button-needs = 🚗 Bērni, tulks, aizvešana
button-needs-all = 🧩 Kam ko vajag
button-lifts = 🚗 Kas ar ko brauc
button-child-more = 👶 +1 bērns
button-child-less = 👶 −1 bērns
button-interpreter = 🗣 Vajag tulku
button-wheelchair =
    { $own ->
        [yes] ♿ Ratiņkrēsla nebūs
       *[no] ♿ Būs ratiņkrēsls
    }
button-lift-needed = 🙋 Vajag, lai aizved
button-lift-offered = 🚗 Varu kādu aizvest
button-no-lift =
    { $lift ->
        [needed] ✖️ Aizvest vairs nevajag
       *[offered] ✖️ Vairs nevaru aizvest
    }
button-lift-share = ✅ Jā, drīkst pateikt
button-lift-keep = Nē, tikai organizatoriem
button-lift-agree = ✅ { $passenger } → { $driver }
button-lift-other = 🔄 Cits auto
button-lift-undo = ✖️ { $passenger } → { $driver }
button-lift-car = { $name }, brīvas { $left } ({ $start })
needs-own =
    <b>Kas Jums vajadzīgs, lai nāktu uz „{ $title }”?</b>
    { $when }
needs-none = Pagaidām nekas nav pierakstīts. Ja kaut ko vajag, nospiediet pogu.
needs-private = 🔒 To redz tikai Jūs un organizatori. Grupā to nerāda. Nedēļu pēc tikšanās es to izdzēšu. Nospiežot pogu, Jūs piekrītat, ka organizatori to zina.
need-noted = Pierakstīts. To redz tikai organizatori.
need-children-limit = Bērnu skaits var būt no 0 līdz { $limit }.
need-children =
    { $children ->
        [one] 👶 Līdzi { $children } bērns
        [zero] 👶 Līdzi { $children } bērnu
       *[other] 👶 Līdzi { $children } bērni
    }
need-interpreter =
    { $language ->
        [lv] 🗣 Vajag tulku: latviešu valoda
        [ru] 🗣 Vajag tulku: krievu valoda
        [uk] 🗣 Vajag tulku: ukraiņu valoda
        [en] 🗣 Vajag tulku: angļu valoda
       *[sign] 🗣 Vajag zīmju valodas tulku
    }
need-wheelchair = ♿ Būs ratiņkrēsls
need-lift =
    { $lift ->
        [needed] { $places ->
            [one] 🙋 Jāaizved { $places } cilvēks, no: { $start }
            [zero] 🙋 Jāaizved { $places } cilvēku, no: { $start }
           *[other] 🙋 Jāaizved { $places } cilvēki, no: { $start }
        }
       *[offered] { $places ->
            [one] 🚗 Var aizvest { $places } cilvēku, no: { $start }
           *[other] 🚗 Var aizvest { $places } cilvēkus, no: { $start }
        }
    }
need-language-name =
    { $language ->
        [lv] latviešu
        [ru] krievu
        [uk] ukraiņu
        [en] angļu
        [sign] zīmju valoda
       *[no] tulku nevajag
    }
need-which-language = Kurā valodā Jums vajag tulku?
lift-ask-places =
    { $lift ->
        [needed] Cik cilvēku jāaizved, kopā ar Jums? Nospiediet pogu vai uzrakstiet skaitli līdz { $limit }.
       *[offered] Cik cilvēkiem Jūsu auto ir vieta? Nospiediet pogu vai uzrakstiet skaitli līdz { $limit }.
    }
lift-ask-from =
    { $lift ->
        [needed] No kurienes Jūs jāaizved? Uzrakstiet vietu (līdz { $limit } zīmēm), piemēram: <i>pie pagasta mājas</i>.
       *[offered] No kurienes Jūs brauksiet? Uzrakstiet vietu (līdz { $limit } zīmēm), piemēram: <i>pie pagasta mājas</i>.
    }
lift-ask-share =
    { $lift ->
        [needed] Kad organizators atradīs auto, vai drīkstu vadītājam pateikt Jūsu vārdu, vietu, no kurienes jāaizved, un dot saiti uz Jūsu Telegram?
       *[offered] Kad organizators Jums piedāvās pasažieri, vai drīkstu viņam pateikt Jūsu vārdu, vietu, no kurienes braucat, un dot saiti uz Jūsu Telegram?
    }

    Ja nē, visu sarunās organizators.
lift-places-wrong = Cilvēku skaits var būt no 1 līdz { $limit }. Lūdzu, uzrakstiet skaitli.
needs-all =
    <b>Kam ko vajag: „{ $title }”</b>
    { $when }
needs-nobody = Neviens pagaidām neko nav pierakstījis. Katrs to var izdarīt ar pogu „Bērni, tulks, aizvešana” zem tikšanās.
needs-only-you = 🔒 To redz tikai organizatori. Lūdzu, nepārsūtiet to grupai.
needs-sum-children = 👶 Bērni kopā: { $children }
needs-sum-interpreters = 🗣 Tulki: { $languages }
needs-sum-wheelchairs = ♿ Ratiņkrēsli: { $wheelchairs }
needs-sum-lifts = 🚗 Jāaizved: { $needed } · vietas auto: { $offered }
lift-car = 🚗 <b>{ $name }</b>, no: { $start }. Brīvas vietas: { $left } no { $places }.
lift-no-cars = 🚗 Neviens pagaidām nav teicis, ka var kādu aizvest.
lift-wishes = 🙋 Vēl bez auto:
lift-wish = • { $name } ({ $places }), no: { $start }
lift-all-driven = ✅ Visiem, kam vajag, auto ir atrasts.
lift-which-car = Ar kuru auto brauks?
lift-full = Tā vairs nevar: auto ir pilns vai kāds ir mainījis domas. Lūdzu, apskatiet sarakstu vēlreiz.
lift-agreed-short =
    { $untold ->
        [0] Sarunāts. Abiem pateicu privāti.
       *[other] Sarunāts. Es nevaru uzrakstīt: { $names }. Lūdzu, pasakiet paši.
    }
lift-undone-short = Atcelts. Pateicu tiem, kuriem varu uzrakstīt.
lift-agreed =
    { $part ->
        [passenger] { $shared ->
            [yes] 🚗 Jums ir auto! Jūs aizvedīs { $name }, brauks no: { $start }. Lūdzu, sazinieties un norunājiet laiku.
           *[no] 🚗 Jums ir auto! Laiku un vietu Jums pateiks organizators.
        }
       *[driver] { $shared ->
            [yes] 🚗 Ar Jums brauks { $name }, cilvēku skaits: { $places }, no: { $start }. Lūdzu, sazinieties un norunājiet laiku.
           *[no] 🚗 Ar Jums brauks kāds no grupas, cilvēku skaits: { $places }. Laiku un vietu Jums pateiks organizators.
        }
    }
lift-undone =
    { $part ->
        [passenger] Piedodiet! Norunātā aizvešana vairs nenotiks. Organizators par to zina un meklēs citu auto.
       *[driver] Norunātā aizvešana vairs nenotiks: vieta Jūsu auto atkal ir brīva.
    }
lift-broken = 🚗 Norunāta aizvešana vairs neder: kāds ir mainījis domas. Lūdzu, apskatiet, kuram vēl vajag auto.

## Calendar files

button-calendar = 📅 Kalendāram
button-calendar-all = 📅 Visas tikšanās kalendāram
calendar-file = Tikšanās
calendar-one = 📅 Atveriet šo failu, un tikšanās ierakstīsies Jūsu tālruņa kalendārā. Ja kas mainās, atveriet jaunu failu – ieraksts kalendārā nomainīsies.
calendar-one-cancelled = 📅 Tikšanās ir atcelta. Atveriet šo failu, un kalendārs to izņems vai atzīmēs kā atceltu.
calendar-whole = 📅 Grupas „{ $group }” tikšanās. Atveriet šo failu, un tās ierakstīsies Jūsu tālruņa kalendārā. Ja kas mainās, atveriet jaunu failu.

## Reminders

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

## Conversations

conversation-over = Šī saruna jau ir pabeigta. Sāciet no izvēlnes.
conversation-stopped = Labi, beidzām. Nekas netika mainīts.
conversation-stop-offer = Tālāk atpakaļ vairs nav kur. Vai beigt?
conversation-resting = Mēs iesākām un nepabeidzām. Nekas nav zudis – vai turpināt?
button-step-back = ← Atpakaļ
button-stop = Beigt
button-go-on = Turpināt
button-older = Šī poga ir no vecāka ekrāna. Lūdzu, skatieties jaunāko.

## Decisions

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
decision-column-asked = Jautāts
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
## Saved answers

button-find = ❓ Kur atrast…
button-answer = ❓ { $question }
button-answer-add = ➕ Saglabāt atbildi
button-answer-change = ✏️ Mainīt
button-answer-delete = 🗑 Dzēst
button-answer-delete-yes = Jā, dzēst
button-answer-save = ✅ Saglabāt visiem
button-answer-without = Iztikt bez tā
button-answer-question = ✏️ Jautājums
button-answer-words = ✏️ Atbilde
button-answer-synonyms = 🔎 Citi vārdi
button-answer-contact = 📞 Tālrunis vai saite
button-questions =
    { $count ->
        [one] 📨 { $count } jautājums bez atbildes
       *[other] 📨 { $count } jautājumi bez atbildes
    }
button-question = 📨 { $words }
button-question-pass = 📨 Pajautāt organizatoriem
button-question-pass-all-the-same = 📨 Nav tas, ko meklēju
button-question-named = 👤 Jautāt ar savu vārdu
button-question-unnamed = 🔒 Jautāt bez vārda
button-question-take-back = ↩️ Paņemt jautājumu atpakaļ
button-question-reply = ✍️ Atbildēt
button-question-aside = 🗄 Atbildes nebūs
button-question-aside-yes = Jā, atbildes nebūs
button-reply-all = 💾 Saglabāt visiem
button-reply-one = ✉️ Tikai jautātājam
button-reply-send = ✅ Nosūtīt
find =
    ❓ <b>Kur atrast…</b>

    Grupas „{ $group }” saglabātās atbildes. Nospiediet jautājumu vai uzrakstiet man saviem vārdiem, piemēram: <i>kur ir dzemdību nodaļa</i>
find-none =
    ❓ <b>Kur atrast…</b>

    Grupai „{ $group }” saglabātu atbilžu pagaidām nav. Uzrakstiet man savu jautājumu, un es palīdzēšu to pajautāt organizatoriem.
find-none-organiser =
    ❓ <b>Kur atrast…</b>

    Saglabājiet grupai „{ $group }” atbildi uz jautājumu, ko uzdod bieži. Cilvēki to atradīs paši, jautājot saviem vārdiem.
answer-saved-on = <i>Atbilde saglabāta: { $day }.</i>
answer-phone = 📞 { $phone }
answer-synonyms =
    { $count ->
        [0] 🔎 Citu vārdu, pēc kuriem to atrast, pagaidām nav.
       *[other] 🔎 Atrodama arī pēc vārdiem:
    }
answer-of = Grupā „{ $group }” ir saglabāta atbilde:
answer-perhaps = Vai meklējat kādu no šiem?
answer-none = Saglabātu atbildi uz šo neatradu. Ja tas bija jautājums, varu to nodot organizatoriem.
answer-unknown = Šīs atbildes vairs nav.
answer-ask-question =
    Uz kādu jautājumu atbildēsiet? Uzrakstiet īsi (līdz { $limit } zīmēm). Piemēram:
    <i>Kur ir dzemdību nodaļa?</i>
answer-ask-words = Uzrakstiet atbildi: vietu, darba laiku, kam zvanīt (līdz { $limit } zīmēm). To lasīs visa grupa.
answer-ask-synonyms =
    Kā vēl par to jautā? Uzrakstiet katru savā rindā, arī citās valodās (līdz { $limit } rindām). Piemēram:
    <i>slimnīca
    роддом
    maternity ward</i>
answer-ask-contact = Uzrakstiet tālruņa numuru, tīmekļa adresi vai abus. Piemēram: <i>63000000, www.example.lv</i>
answer-before = Tagad ir (pieskarieties, lai kopētu):
answer-preview = Tā atbildi redzēs grupa. Vai saglabāt?
answer-saved = ✅ Saglabāts. Tagad to atradīs visa grupa.
answer-saved-short = Saglabāts.
answer-delete = Vai šo atbildi dzēst? Grupa to vairs neatradīs.
answer-deleted = Dzēsts.
answer-too-long = Tas ir par garu: { $characters }, bet var būt līdz { $limit } zīmēm. Lūdzu, uzrakstiet īsāk.
answer-empty = Lūdzu, uzrakstiet vārdiem.
answer-synonyms-too-many = Tik daudz vārdu nevajag: ir { $count }, bet var būt līdz { $limit }.
answer-contact-unclear = Numuru vai adresi nesapratu. Uzrakstiet, piemēram: <i>63000000</i> vai <i>www.example.lv</i>
answer-twice = Uz šo jautājumu atbilde jau ir saglabāta. Mainiet to vai nosauciet šo citādi.
answers-too-many = Grupai jau ir { $limit } atbildes. Vispirms izdzēsiet kādu, kas vairs nav vajadzīga.
question-which-group = Kuras grupas organizatoriem pajautāt?
question-how =
    Nodošu Jūsu jautājumu grupas „{ $group }” organizatoriem. Grupa to neredzēs.

    👤 <b>Ar vārdu</b>: konfidenciāli. Kas jautā, redzēs tikai organizatori.
    🔒 <b>Bez vārda</b>: organizatoriem Jūsu vārdu nerādīšu. Līdz atbildei es to glabāju, citādi nezinātu, kam to nest, tāpēc tas nav anonīmi. Pazīt var arī pēc paša jautājuma.
question-passed =
    ✅ Nodots grupas „{ $group }” organizatoriem{ $named ->
        [yes] {" "}ar Jūsu vārdu
       *[no] , Jūsu vārdu nerādot
    }.
    { $reached ->
        [yes] Atbildi atnesīšu šurp. Ja 60 dienās atbildes nebūs, jautājumu izdzēsīšu.
       *[no] Organizatoriem pagaidām nevaru uzrakstīt; jautājumu viņi redzēs, kad atvērs Kopā.
    }
question-passed-short = Nodots organizatoriem.
question-taken-back = Jautājums ir izdzēsts.
question-settled = Šis jautājums jau ir atbildēts vai paņemts atpakaļ.
questions-too-many = Jums jau ir { $limit } jautājumi, kas gaida atbildi. Pagaidiet to vai pajautājiet organizatoriem tieši.
question-asked = 📨 Jautājums no grupas „{ $group }”. Saglabātas atbildes uz to nebija.
question-named = 👤 Jautā: <b>{ $name }</b>. Konfidenciāli: lūdzu, nestāstiet citiem, kas to jautā.
question-unnamed = 🔒 Jautā bez vārda. Lūdzu, nemēģiniet uzminēt, kas tas ir.
question-aside = Vai uz šo atbildes nebūs? Jautātājam to pateikšu un ieteikšu parunāt ar organizatoriem. Jautājumu izdzēsīšu.
question-laid-aside = Pateikšu jautātājam.
questions =
    { $count ->
        [0] 📨 Grupā „{ $group }” jautājumu bez atbildes nav.
        [one] 📨 Grupā „{ $group }” ir { $count } jautājums bez atbildes.
       *[other] 📨 Grupā „{ $group }” ir { $count } jautājumi bez atbildes.
    }
question-ask-answer = Uzrakstiet atbildi jautātājam (līdz { $limit } zīmēm). Pēc tam izvēlēsieties, vai to saglabāt visiem.
question-ask-share = Vai atbilde noderēs arī citiem? Saglabātu to atradīs visa grupa, un otrreiz atbildēt nevajadzēs.
question-reword = Uzrakstiet jautājumu tā, lai pēc tā nevar pazīt jautātāju. Bija rakstīts:
question-reply-preview =
    { $all ->
        [yes] Atbildi saņems jautātājs, un tā to atradīs visa grupa:
       *[no] Atbildi saņems tikai jautātājs:
    }
question-answered = 💬 Atbilde uz Jūsu jautājumu grupā „{ $group }”:
question-answered-and-saved = ✅ Atbilde nosūtīta un saglabāta visiem.
question-answered-short = Atbilde nosūtīta.
question-not-answered =
    Uz Jūsu jautājumu grupā „{ $group }” rakstiskas atbildes nebūs. { $names ->
        [none] Lūdzu, pajautājiet organizatoriem klātienē.
       *[other] Lūdzu, parunājiet ar: <b>{ $names }</b>.
    }
mydata-asked-question =
    { $named ->
        [1] Jūs { $asked_at } grupā „{ $groups_title }” ar savu vārdu jautājāt: „{ $asked_question_words }”.
       *[0] Jūs { $asked_at } grupā „{ $groups_title }” bez vārda jautājāt: „{ $asked_question_words }”.
    }

## Activity report

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
        [one] Par Jūsu grupu.
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
       *[pulse] Jautājums bez vārdiem
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
       *[other] Jautāti { $asked }, atbildēja { $answered }
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

## Sealed boxes

box-closed = Atbildes šeit vairs nepieņemu: tas ir noslēgts. Paldies, ka gribējāt atbildēt!
box-key-missing = Atvainojiet, šobrīd Jūsu atbildi nevaru droši noglabāt, tāpēc to nepieņemu. Lūdzu, mēģiniet vēlāk.
box-what =
    { $purpose ->
        [poll] aptauja
        [survey] vajadzību aptauja
        [pulse] jautājums par vienošanos
       *[other] jautājums
    }
box-held-up =
    Noslēgšanu nevaru pabeigt: { box-what } grupā „{ $group }”. Atbildes nav zudušas, un es ik pēc minūtes mēģinu vēlreiz.

    Ja diskā pietrūkst vietas, lūdzu, atbrīvojiet to. Ja vietas pietiek, ieskatieties Kopā žurnālā.
box-unreadable =
    Ir atbildes, ko nevaru atvērt: { box-what } grupā „{ $group }”. Atslēgu mapē nav to atslēgas.

    Ja atslēgas fails ir pārvietots, lieciet to atpakaļ – es turpināšu. Ja tā vairs nav, šīs atbildes neviens nekad neizlasīs; tad tās var tikai iznīcināt.
box-give-up =
    Vai tiešām iznīcināt atbildes neizlasītas? { box-what } grupā „{ $group }”.

    Atsaukt to nevarēs. Aptaujas rīkotāji uzzinās, ka atbildes ir zudušas.
box-given-up = Atbildes tiek iznīcinātas neizlasītas.
box-decided = Šeit vairs nekas nav jādara.
button-box-give-up = 🗑 Iznīcināt neizlasītas
button-box-give-up-yes = 🗑 Jā, iznīcināt
## Files
file-missing = Pielikumu šoreiz neizdevās nosūtīt. Ja tas Jums vajadzīgs, lūdzu, mēģiniet vēlāk vēlreiz.
file-belongs-above = 📎 Pielikums iepriekšējai ziņai
file-too-large = Šis fails ir pārāk liels. Lūdzu, atsūtiet failu, ne lielāku par 1 MB.
file-not-received = Failu neizdevās saņemt. Lūdzu, atsūtiet to vēlreiz.
## Polls

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
        [cancelled] Šī aptauja ir atcelta. Jūsu atbilde netika pierakstīta.
        [draft] Šis jautājums grupai vēl nav uzdots.
       *[closed] Aptauja jau ir beigusies. Jūsu atbilde vairs netika pierakstīta.
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
        [no_quorum-options] Atbilžu nepietika, tāpēc nekas nav izvēlēts. Visvairāk atbalsta: { $winners }.
        [no_quorum-yes_no] Atbilžu nepietika, tāpēc nekas nav izlemts.
        [below_threshold-options] Neviens variants nesaņēma pietiekami daudz atbalsta. Visvairāk atbalsta: { $winners }.
        [below_threshold-yes_no] „Jā” nesaņēma pietiekami daudz atbalsta.
       *[other] Neviens variants netika izvēlēts.
    }
poll-outcome-withheld = Kas izvēlēts, šoreiz nevar parādīt: tas atklātu atsevišķu cilvēku atbildes.
poll-quorum-missed = Vajadzēja atbildes vismaz no šādas daļas no { $reached } sasniegtajiem: { poll-share }.
poll-scale = Vidēji: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>. Puse atbilžu nav augstāka par { NUMBER($median, maximumFractionDigits: 1) }.
poll-scale-mean = Vidēji: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>.
poll-scale-between = Vidēji: no { NUMBER($low, maximumFractionDigits: 1) } līdz { NUMBER($high, maximumFractionDigits: 1) }.
poll-part =
    { $chosen ->
        [some] 🧩 { $part }: <b>{ $words }</b> (atbildes: { $answered })
       *[none] 🧩 { $part }: nekas nav izvēlēts (atbildes: { $answered })
    }
poll-tie = Atbalsts bija vienāds: { $options }. Izšķīra loze. To nevienam nav iespējams ietekmēt, un ikviens var to pārbaudīt.
poll-too-few = Lai neviena atbilde nebūtu uzminama, skaitļus rāda tikai tad, ja atbildējuši vismaz { $fewest }.
poll-bounded = Mazus skaitļus (mazāk nekā { $fewest }) nerādu precīzi, lai neviena atbilde nebūtu uzminama.
poll-caption =
    { $kind ->
        [ranking] Skaitļi rāda, cik cilvēku variantu lika pirmajā vietā.
        [dots] Skaitļi rāda punktus.
       *[multiple] Katrs varēja izvēlēties vairākus.
    }
poll-turnout = Atbildēja { $answered }, jautāts { $asked }, sasniegti { $reached }.
poll-indicative = Tas ir viedokļu noskaidrojums, nevis biedrības balsojums pēc statūtiem.
poll-names-title = 👥 Kurš ko izvēlējās: <b>{ $question }</b>
poll-name-line = { $name }: { $choice }
poll-names-none = Vēl neviens nav atbildējis.
poll-names-missing =
    { $people ->
        [one] Vēl { $people } atbildi Telegram saskaitīja, bet vārdu neatsūtīja.
       *[other] Vēl { $people } atbildes Telegram saskaitīja, bet vārdus neatsūtīja.
    }
poll-names-hidden = Šajā aptaujā vārdi netiek rādīti.
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
       *[named] Tā būs Telegram aptauja: atbilst ar vienu pieskārienu.
    }
poll-wrong =
    { $problem ->
        [no_question] Jautājumā nav neviena vārda. Lūdzu, uzrakstiet to.
        [question_too_long] Jautājumā ir { $given } zīmes, bet vietas pietiek { $limit }. Lūdzu, īsāk.
        [too_few_options] Vajag vismaz { $limit } variantus, katru savā rindā.
        [too_many_options] Variantu ir { $given }, bet vairāk par { $limit } nevar būt. Lūdzu, atstājiet svarīgākos.
        [option_too_long] Variantā „{ $words }” ir { $given } zīmes, bet vietas pietiek { $limit }. Lūdzu, īsāk.
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
poll-closed-short = Aptauja beigta. Grupa redzēs rezultātu.
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
poll-nudged = Atgādināju tiem, kuri vēl nav atbildējuši. Kuri tie ir, nerādu nevienam.
poll-nudged-already = Šodien jau atgādināju. Nākamreiz varēs rīt.
poll-nudge-quiet = Grupai tagad ir klusais laiks. Atgādiniet, lūdzu, vēlāk.
held-poll-open = 📊 Jauns jautājums „{ $question }”
held-poll-close = 🏁 Aptaujas „{ $question }” rezultāts
held-poll-again = 🔁 Atkārtota aptauja „{ $question }”
held-poll-nudge = 🔔 Atgādinājums atbildēt: „{ $question }”

## Series: meetings that repeat
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
        [one] Viena no šīm dienām ir svētki:
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

## Topics for a meeting

button-topics = ❓ Jautājumi un tēmas
button-topic-named = ✏️ Pievienot ar manu vārdu
button-topic-unnamed = 🔒 Pievienot bez vārda
button-topic = { $number }. { $words }
button-topic-show = ✅ Rādīt grupai
button-topic-up = ⬆️ Pacelt augstāk
button-topic-merge = 🔗 Apvienot ar iepriekšējo
button-topic-drop = ❌ Noņemt
button-topics-send = 📣 Nosūtīt grupai
button-topics-paper = 🖨 Drukāt viesim (PDF)
topics-head = ❓ <b>{ $title }</b>: jautājumi un tēmas
topics-none = Jautājumu un tēmu vēl nav.
topic-waits = 🆕 gaida, līdz izlasīsiet
topic-ask-named = Ko vēlaties pārrunāt vai pajautāt? Uzrakstiet vienu jautājumu vai tēmu (līdz { $limit } zīmēm). Pie tā būs Jūsu vārds.
topic-ask-unnamed =
    Ko vēlaties pārrunāt vai pajautāt? Uzrakstiet vienu jautājumu vai tēmu (līdz { $limit } zīmēm).

    🔒 Jūsu vārdu un laiku es nesaglabāju. Vispirms to izlasa organizators un tad rāda grupai. Atcerieties: Jūs var pazīt pēc rakstītā.
topic-noted = ✅ Pievienots.
topic-noted-unnamed = ✅ Pievienots bez vārda. Organizators to izlasīs un tad rādīs grupai.
topic-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
topic-twice = Tāds jautājums jau ir pievienots. Paldies!
topics-full = Jautājumu jau ir tik daudz, cik vienā reizē var pārrunāt. Lūdzu, pastāstiet organizatoram.
topics-own-full = Jūs jau pievienojāt vairākus. Lūdzu, dodiet vietu arī citiem.
topic-gone = Šāda jautājuma vairs nav.
topic-merge-long = Kopā sanāktu par garu. Lūdzu, atstājiet tos atsevišķi.
topics-file = Jautājumi un tēmas
topics-paper = 🖨 Jautājumi viesim: drukājiet vai pārsūtiet.

## Afterwards

button-after = 📋 Pēc tikšanās
button-after-ticks = ✅ Kas atnāca
button-after-summary = 📝 Kopsavilkums
button-after-decision = ⚖️ Lēmums
button-after-task = 🙋 Uzdevums
button-after-feeling = 💬 Pajautāt grupai, kā bija
button-after-preview = 👁 Apskatīt un nosūtīt
button-after-to-all = 📣 Nosūtīt visai grupai
button-after-to-absent = ✉️ Tikai tiem, kas nebija
button-after-fewer = −1 cits
button-after-more = +1 cits (tagad: { $others })
button-after-as-said = ✅ Visi, kas teica „nākšu”
button-after-came = ✅ Bija: { $name }
button-after-tick = ▫️ { $name }
button-feeling =
    { $step ->
        [5] 🙂 Labi
        [3] 😐 Tā pa vidu
       *[1] 🙁 Ne visai
    }
button-past = 📚 Kas jau bijis
button-past-meeting = 📋 { $title }, { $when }
button-notice = 🖨 Afiša un teksti
after-head =
    📋 <b>{ $title }</b>
    { $when }
after-asks = Tikšanās ir beigusies. Kas no tās paliek? Atzīmējiet, ko vēlaties – nekas nav obligāts, un grupai nekas neaiziet, kamēr to nenosūtāt.
after-came =
    { $count ->
        [zero] 👥 Atnāca: { $count } cilvēku
        [one] 👥 Atnāca: { $count } cilvēks
       *[other] 👥 Atnāca: { $count } cilvēki
    }
after-noted = ⚖️ Lēmumi: { $decisions } · 🙋 Uzdevumi: { $tasks }
after-ticks =
    Kas atnāca uz „{ $title }”? Atzīmēti: { $count }, no tiem citi, kuru te nav: { $others }.

    🔒 Vārdus redz tikai organizatori. Grupai rādu tikai kopskaitu.
after-ask-summary = Uzrakstiet īsu kopsavilkumu tiem, kas nebija (līdz { $limit } zīmēm): ko runājāt, par ko vienojāties. Lūdzu, bez vārdiem un personiskā.
after-summary-long = Kopsavilkums ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
after-not-yet = Šī tikšanās vēl nav sākusies.
after-nothing = Vēl nav ko sūtīt. Uzrakstiet kopsavilkumu, lēmumu vai uzdevumu.
after-tick-first = Vispirms atzīmējiet, kas atnāca: citādi nezinu, kuri nebija.
after-to-whom = Kam nosūtīt? Tiem, kas nebija, uzrakstīšu privāti; neviens neredzēs, kam.
after-decided = ⚖️ Vienojāmies:
after-tasks = 🙋 Uzdevumi līdz nākamajai reizei:
after-sent-all = ✅ Nosūtīts grupai.
after-sent-absent = ✅ Nosūtīts tiem, kas nebija un kam varu rakstīt privāti.
feeling-head = 💬 <b>{ $title }</b>
feeling-asks = Kā Jums šodien bija? Viens pieskāriens, bez vārdiem: neviens neredz, kas ko nospiedis. Rezultātu rādīšu rīt, ja atbildēs vismaz { $fewest }.
feeling-too-few = Paldies! Atbildēja mazāk par { $fewest }, tāpēc atbildes neviens neredzēs – tās ir izdzēstas.
feeling-result = 💬 Kā bija: { norm-pulse-level } (atbilžu: { $answered })
feeling-noted = Paldies! Neviens neredzēs, ko nospiedāt.
feeling-over = Atbildēt vairs nevar. Paldies!
feeling-asked-already = Grupai tas jau ir jautāts.
feeling-too-late = To var jautāt tikai tikšanās dienā.
feeling-quiet = Tagad grupā ir klusais laiks. Jautāt nevar, lai nevienu netraucētu.
past-head = 📚 Grupas „{ $group }” tikšanās līdz šim
past-totals = Notikušas: { $held } · pārceltas: { $moved } · atceltas: { $cancelled }
past-line =
    { $state ->
        [cancelled] ❌ { $title } ({ $when }) – atcelta
       *[held] 📅 { $title } ({ $when })
    }
notice-over = Šī tikšanās jau ir beigusies vai atcelta.
notice-paper = 🖨 Afiša drukāšanai: „{ $title }”
notice-file = Afiša
notice-invites = Grupa „{ $group }” aicina!
notice-when = Kad
notice-where = Kur
notice-online = Tiešsaistē
notice-code = Atbildēt ar telefonu
notice-answer = Ja Jums ir Telegram, atbildiet te: { $link }
notice-sms = ✉️ Īsziņai (līdz { $limit } zīmēm): { $languages }
notice-handed = Augstāk ir afiša, teksts pārsūtīšanai un teksts īsziņai. Tos var drukāt, kopēt un sūtīt, kur vēlaties.
held-meeting-after = 📋 Jautājums pēc tikšanās „{ $title }” ({ $due })
held-feeling-close = 💬 Jautājuma „kā bija” beigas: „{ $title }” ({ $due })

## Finding a time

button-time-find = 🔎 Atrast laiku
button-time-answer = 🗓 Atzīmēt, kad varu
button-time-search = 🔎 Kad varat? { $title }
button-time-usual = { $title }
button-time-pick =
    { $chosen ->
        [yes] ✅ { $label }
       *[no] ▫️ { $label }
    }
button-time-done = ➡️ Tālāk (izvēlēts: { $count })
button-time-while-ahead = Kamēr laiki vēl priekšā
button-time-times = 🗓 Mainīt laikus
button-time-slot =
    { $fit ->
        [yes] ✅ Der: { $label }
        [maybe] 🟡 Ja vajag: { $label }
        [no] ❌ Neder: { $label }
       *[none] ▫️ { $label }
    }
button-time-rest =
    { $some ->
        [yes] ❌ Pārējie laiki neder
       *[no] ❌ Neder neviens laiks
    }
button-time-standings = 🏆 Rezultāts un izvēle
button-time-close = 🏁 Vairs nejautāt
button-time-cancel = ❌ Atcelt jautājumu
button-time-cancel-yes = Jā, atcelt
button-time-meeting = 📅 Atvērt tikšanos
button-time-plan = 📅 Plānot: { $label }
day-short = { weekday-on } { $day }.{ $month }.
slot-in-part = { $day } { time-part }
time-part =
    { $part ->
        [morning] no rīta
        [noon] pusdienās
        [afternoon] pēcpusdienā
       *[evening] vakarā
    }
time-search-asks =
    { $slots ->
        [one] Kad Jums der satikties? Piedāvāts { $slots } laiks.
        [zero] Kad Jums der satikties? Piedāvāti { $slots } laiku.
       *[other] Kad Jums der satikties? Piedāvāti { $slots } laiki.
    } Nospiediet pogu un atzīmējiet privāti: grupa redz tikai skaitļus.
time-search-until = Atbildēt var līdz: { $when }
time-search-best =
    { $open ->
        [yes] Pagaidām labākie laiki:
       *[no] Labākie laiki:
    }
time-search-counts =
    { $maybe ->
        [0] der: { $yes }
       *[other] der: { $yes }, ja vajag: { $maybe }
    }
time-search-tied =
    { $count ->
        [one] Vienādi labi ir { $count } laiks, agrākais pirmais.
        [zero] Vienādi labi ir { $count } laiku, agrākais pirmais.
       *[other] Vienādi labi ir { $count } laiki, agrākais pirmais.
    }
time-search-nothing-yet = Neviens laiks vēl nav atzīmēts.
time-search-answered = Atbildējuši: { $answered } no { $reached }.
time-search-closed = 🏁 Atbildes vairs nepieņemam. Organizatori tagad izvēlas laiku.
time-search-cancelled = ❌ Šis jautājums ir atcelts.
time-search-settled = ✅ Laiks sarunāts: { $when }. Paldies visiem, kas atbildēja!
time-search-times = Piedāvātie laiki:
time-search-holiday = 🎉 svētki: { $holiday }
time-search-how =
    Pieskarieties laikam: ✅ der. Vēl reizi: 🟡 ja vajag. Vēl reizi: ❌ neder.

    🔒 Kurš ko atzīmējis, neredz neviens – arī organizatori ne.
time-search-ended = ⏰ Termiņš beidzies: kuru laiku izvēlēsieties?
time-search-closed-now = ✅ Atbildes vairs nepieņemam. Kuru laiku izvēlēsieties?
time-search-rule = „Der” ir 2 punkti, „ja vajag” – 1 punkts. Nospiediet laiku: vispirms redzēsiet ziņu grupai, un tikai tad nosūtīsiet.
time-search-all-over = Visi šie laiki jau pagājuši. Sāciet no jauna: „Atrast laiku” vai „Plānot tikšanos”.
time-search-ask-title =
    Kādai tikšanās reizei meklējam laiku? Nospiediet pogu vai uzrakstiet nosaukumu (līdz { $limit } zīmēm).
time-search-ask-days =
    Kurās dienās varētu satikties? Pieskarieties dienām un nospiediet „Tālāk”.

    Vai uzrakstiet laikus vārdiem (līdz { $limit }), piemēram:
    <i>otrdien 18:00, trešdien 10:00, sestdien no rīta</i>
time-search-ask-parts =
    Kurā dienas daļā? Var izvēlēties vairākas.

    Vai uzrakstiet vienu stundu visām dienām, piemēram: <i>18:00</i>
time-search-ask-end =
    Līdz kuram laikam gaidīsim atbildes? Tad pajautāšu Jums, kuru laiku ņemt. Nospiediet pogu vai uzrakstiet, piemēram:
    <i>piektdien 18:00</i>
time-search-late-deadline =
    { $count ->
        [one] ⚠️ { $count } laiks būs pagājis, pirms beigsies termiņš ({ $when }).
        [zero] ⚠️ { $count } laiku būs pagājis, pirms beigsies termiņš ({ $when }).
       *[other] ⚠️ { $count } laiki būs pagājuši, pirms beigsies termiņš ({ $when }).
    }
time-search-pick-days = Lūdzu, izvēlieties vismaz vienu dienu, kas vēl priekšā.
time-search-pick-parts = Lūdzu, izvēlieties dienas daļu vai uzrakstiet stundu, piemēram: <i>18:00</i>
time-search-many = Tik daudz laiku būtu grūti izvēlēties: Jūs piedāvājāt { $given }, bet var būt līdz { $limit }. Lūdzu, atstājiet tos, kas ir visticamākie.
time-search-one = Tas ir tikai viens laiks, un nav no kā izvēlēties. Lūdzu, piedāvājiet vismaz divus – vai nospiediet „Beigt” un tad „Plānot tikšanos”.
time-search-all-past = Visi šie laiki jau pagājuši. Lūdzu, piedāvājiet tādus, kas vēl priekšā.
time-search-unclear =
    { $kind ->
        [past] „{ $words }” jau ir pagājis.
        [far] „{ $words }” sanāk pēc vairāk nekā pusgada. Vai datums ir pareizs?
        [recurring] „{ $words }” atkārtojas, bet te vajag vienu noteiktu dienu.
        [which_day] „{ $words }” – kura diena domāta? Lūdzu, uzrakstiet arī datumu.
        [weekday_mismatch] „{ $words }” – diena un datums nesakrīt.
        [no_date] „{ $words }” – kurā dienā?
        [am_pm] „{ $words }” – no rīta vai vakarā? Lūdzu, uzrakstiet, piemēram, 18:00.
        [no_time] „{ $words }” – cikos vai kurā dienas daļā?
       *[none] „{ $words }” – to par laiku nesapratu.
    } Pārējo varat atstāt, kā bija. Piemēram:
    <i>otrdien 18:00, sestdien no rīta</i>
time-search-gone = Šāda jautājuma vairs nav.
time-search-was-cancelled = Šis jautājums jau ir atcelts.
time-search-settled-already = Kāds cits jau ir izvēlējies laiku un ieplānojis šo tikšanos.
time-search-over =
    { $state ->
        [settled] Laiks jau sarunāts – skatiet tikšanos grupā.
        [cancelled] Šis jautājums ir atcelts.
       *[closed] Atbildēt vairs nevar: termiņš ir beidzies. Pajautājiet organizatoriem.
    }
time-slot-past = Šis laiks jau ir pagājis.
time-noted =
    { $fit ->
        [yes] ✅ Der: { $when }
        [maybe] 🟡 Ja vajag: { $when }
       *[no] ❌ Neder: { $when }
    }
time-noted-all = Paldies! Visi laiki atzīmēti.
time-search-cancel-ask = Vai atcelt šo jautājumu? Grupa redzēs, ka tas ir atcelts, un atbildes izdzēsīšu.
held-time-search-close = 🔎 Jautājuma par laiku „{ $title }” termiņš ({ $due })
held-time-search-ended = 🔎 Laika izvēle: „{ $title }” ({ $due })

## Consent rounds

button-decision-change = ✏️ Piedāvāt citādi
button-propose = 🤝 Izteikt priekšlikumu
button-consent-open = ⏳ { $words }
button-consent-answer = ✍️ Atbildēt privāti
button-consent-support = 👍 Atbalstu
button-consent-live-with = 👌 Varu ar to sadzīvot
button-consent-object = ✋ Iebilstu
button-consent-send = ✅ Nosūtīt grupai
button-consent-reasons = ✋ Iebildumi: { $count }
button-consent-amend = ✏️ Labot priekšlikumu
button-consent-close = 🏁 Noslēgt tagad
button-consent-close-yes = Jā, noslēgt
button-consent-withdraw = ↩️ Atsaukt
button-consent-withdraw-yes = Jā, atsaukt
button-consent-rule = ⚙️ Cik daudziem jāatbild
button-consent-share =
    { $chosen ->
        [yes] ✅ Vismaz { $percent } %
       *[no] Vismaz { $percent } %
    }
button-days =
    { $days ->
        [1] Līdz rītvakaram
        [7] Līdz vakaram pēc nedēļas
       *[other] Līdz vakaram pēc { $days } dienām
    }
button-edit-deadline = Mainīt termiņu
sent-without-sound = 🌙 Tagad grupā ir klusais laiks: ziņa pienāks bez skaņas.
consent-head =
    { $version ->
        [1] 🤝 <b>Priekšlikums</b>
       *[other] 🤝 <b>Priekšlikums, labots (Nr. { $version })</b>
    }
consent-invite = Vai varam tā vienoties? Lūdzu, atbildiet privāti – grupa redzēs tikai kopējo rezultātu.
consent-until = Atbildēt var līdz: { $when }
consent-answered = Atbildēja: { $answered } no { $reached }
consent-card-older = 🤝 Šis priekšlikums ir labots. Jaunais ir zemāk – lūdzu, izlasiet un atbildiet vēlreiz.
consent-withdrawn-line = ↩️ Priekšlikums ir atsaukts. Paldies visiem, kas atbildēja!
consent-outcome =
    { $outcome ->
        [adopted] ✅ Pieņemts: iebildumu nav.
        [objected] ✋ Pagaidām nav pieņemts: ir iebildumi.
       *[too_few] ⏳ Pagaidām nav pieņemts: atbildēja par maz cilvēku.
    }
consent-result =
    🤝 <b>Priekšlikuma saskaņošana ir beigusies</b>

consent-next =
    { $outcome ->
        [adopted] Paldies! Lēmums ir pierakstīts grupas lēmumu sarakstā.
        [objected] Paldies par atklātību! Organizatori iemeslus izlasīs un padomās, kā priekšlikumu labot.
       *[too_few] Paldies tiem, kas atbildēja! Organizatori izlems, vai jautāt vēlreiz.
    }
consent-rule = Jūsu atbildes vēl nav. Priekšlikumu pieņems, ja neviens neiebildīs un atbildēs vismaz { $percent } % to, kurus varu uzrunāt privāti.
consent-own =
    { $stance ->
        [support] Jūsu atbilde: 👍 atbalstu
        [live_with] Jūsu atbilde: 👌 varu ar to sadzīvot
       *[object] Jūsu atbilde: ✋ iebilstu
    }
consent-own-reason = Iemesls:
consent-own-draft = ✋ Jūs sākāt iebilst, bet iemesla vēl nav, tāpēc iebildums netiek skaitīts. Nospiediet „Iebilstu” un uzrakstiet, kas priekšlikumā traucē.
consent-noted =
    { $stance ->
        [support] Paldies! Pierakstīts: atbalstāt.
       *[live_with] Paldies! Pierakstīts: varat ar to sadzīvot.
    }
consent-unknown = Šāda priekšlikuma vairs nav.
consent-closed = Atbildēt vairs nevar: saskaņošana ir beigusies.
consent-older-version = Priekšlikums tikko labots, un šī poga ir no vecā. Lūdzu, izlasiet jauno un atbildiet vēlreiz.
consent-settled = Te jau kaut kas ir mainījies. Lūdzu, skatiet, kā ir tagad.
objection-ask =
    Kas šajā priekšlikumā traucē vai kaitētu grupai? Uzrakstiet dažos vārdos (līdz { $limit } zīmēm). Iemesls ir pret priekšlikumu, ne pret cilvēku.

    🔒 Konfidenciāli, bet ne anonīmi: organizatori redzēs iemeslu un Jūsu vārdu, lai varētu ar Jums parunāt. Grupa neredzēs ne vienu, ne otru. Kad priekšlikums būs pieņemts vai atsaukts, abus izdzēsīšu.
objection-needs-reason = Lūdzu, uzrakstiet iemeslu: kas tieši priekšlikumā traucē? Piemēram: <i>par dārgi ģimenēm ar vairākiem bērniem</i>. Bez iemesla iebildumu nevaru ieskaitīt.
objection-too-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
objection-noted = ✋ Paldies, ka pateicāt! Organizatori Jūsu iemeslu izlasīs. Kamēr saskaņošana nav beigusies, atbildi varat mainīt.
objection-older-version = ⚠️ Kamēr Jūs rakstījāt, priekšlikums tika labots, tāpēc Jūsu iemeslu nenodevu. Lūdzu, izlasiet jauno. Ja joprojām iebilstat, nospiediet „Iebilstu”.
objection-too-late = ⚠️ Kamēr Jūs rakstījāt, saskaņošana beidzās, tāpēc Jūsu iebildumu vairs nevarēju ieskaitīt. Lūdzu, pasakiet to kādam no organizatoriem.
consent-again = Priekšlikums grupā „{ $group }”, par kuru Jūs atbildējāt, ir labots. Kā ir tagad?
consent-unfinished = Jūs sākāt iebilst priekšlikumam grupā „{ $group }”, bet iemesla vēl nav. Vai uzrakstīsiet?
consent-notice = 🤝 Grupa „{ $group }”
consent-objected = ✋ Ir iebildumi. Grupa to neredz. Izlasiet iemeslus un, ja vajag, priekšlikumu labojiet vai atsauciet.
consent-then = Varat priekšlikumu labot un jautāt vēlreiz vai to atsaukt.
consent-reasons =
    ✋ <b>Iemesli</b>

    🔒 Tikai organizatoriem. Lūdzu, nestāstiet tālāk, kurš iebilda.
consent-close = Vai noslēgt tagad? Līdz šim atbildēja { $answered } no { $reached }. Rezultātu uzzinās visa grupa.
consent-closed-now = Noslēgts.
consent-withdraw =
    Vai atsaukt šo priekšlikumu? Grupa redzēs, ka tas ir atsaukts.
consent-withdrawn-now = Atsaukts.
consent-group-rule =
    <b>Kā grupa „{ $group }” vienojas</b>

    Priekšlikumu pieņem, ja neviens neiebilst un atbild vismaz { $percent } % to, kurus varu uzrunāt privāti. Cik daudziem jāatbild? Izmaiņa attieksies uz nākamajiem priekšlikumiem.
consent-ask-words =
    Ko piedāvājat grupai? Uzrakstiet īsi un skaidri (līdz { $limit } zīmēm). Piemēram:
    <i>Tiekamies katra mēneša pirmajā ceturtdienā 18:30 bibliotēkā.</i>
consent-ask-amended = Kā tas skanēs tagad? Uzrakstiet visu no jauna (līdz { $limit } zīmēm). Visiem, kas jau atbildēja, pajautāšu vēlreiz.
consent-words-before = Līdz šim:
consent-ask-deadline =
    Līdz kuram laikam var atbildēt? Nospiediet pogu vai uzrakstiet, piemēram:
    <i>piektdien 18:00</i>
consent-preview = Vai viss pareizi? Grupa „{ $group }” redzēs šo:
consent-sent = ✅ Nosūtīts grupai.
consent-changed-meanwhile = ⚠️ Kamēr Jūs rakstījāt, kāds cits šo priekšlikumu mainīja. Tā tas izskatās tagad – Jūsu labojums nav saglabāts.
consent-not-amended = Tas ir tāds pats kā līdz šim. Lūdzu, pamainiet tekstu vai nospiediet „Beigt”.
proposal-too-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
held-consent-close = 🤝 Priekšlikuma „{ $words }” saskaņošanas noslēgums ({ $due })
## Privacy

button-privacy = 🔒 Ko glabāju par Jums
button-mydata = 📄 Kas par mani saglabāts
button-forget = 🗑 Aizmirst mani
button-forget-yes = 🗑 Jā, aizmirstiet mani
button-consents = 🤝 Mana piekrišana
button-consent-revoke = ✖️ Atsaukt piekrišanu
group-privacy =
    🔒 <b>Ko es šeit glabāju</b>

    Jūsu sarunas grupā es neglabāju. Zinu tikai to, ko kāds man nospiež vai uzraksta: vārdu, valodu, atbildi par tikšanos. Grupai rādu tikai skaitļus.

    Privāti redzēsiet visu par sevi un varēsiet lūgt Jūs aizmirst.
mydata = 📄 Viss, kas Kopā par Jums saglabāts { $day }.
mydata-file = Kopā-mani-dati
mydata-nothing = Par Jums nekas nav saglabāts.
mydata-person =
    Jūsu vārds: { $person_name }. Valoda: { $language ->
        [lv] latviešu
        [ru] krievu
        [uk] ukraiņu
       *[other] angļu
    }. { $reach ->
        [started] Privāti Jums rakstīt drīkstu.
        [blocked] Privāti Jums rakstīt nedrīkstu: esat mani bloķējuši.
       *[other] Privāti Jums rakstīt vēl nedrīkstu.
    } Atgādinājumi: { $reminder_choice ->
        [day_before] dienu iepriekš
        [two_hours_before] divas stundas iepriekš
        [morning_of] tās dienas rītā
        [week_and_day_before] nedēļu un dienu iepriekš
        [none] nevajag
       *[other] kā parasti
    }. Ziņas nedēļā: { $weekly_pushes ->
        [0] cik vajag
       *[other] līdz { $weekly_pushes }
    }. { $office ->
        [operator] Jūs pārzināt šo Kopā.
        [worker] Jūs vadāt grupas kā darbinieks.
       *[other] { "" }
    } Vārdu uzzināju { $seen_at }.
mydata-survey = Anonīmas aptaujas rezultātus lasāt tikai Jūs (aptauja { $state ->
        [draft] ir melnraksts
        [open] ir atvērta
        [closing] tiek slēgta
        [closed] ir slēgta
       *[other] ir atcelta
    }).
mydata-push = Ziņa Jums nosūtīta { $sent_at }. Glabāju astoņas dienas, lai nerakstītu par biežu.
mydata-consent = Piekrišana anonīmām aptaujām: { $given_on }, teksts nr. { $version }.
mydata-groups = Jūs esat darbinieks grupā „{ $groups_title }” kopš { $created_at }.
mydata-member =
    Grupa „{ $groups_title }”: { $present ->
        [0] agrāk bijāt tajā
       *[other] esat tajā
    }, { $role ->
        [organiser] organizators
       *[other] dalībnieks
    }, zinu kopš { $joined_at }. { $muted ->
        [0] { "" }
       *[other] Par šo grupu Jums nerakstu.
    }
mydata-rsvp =
    Tikšanās „{ $meeting_title }” { $starts_at }: { $answer ->
        [coming] nākšu
        [maybe] varbūt
       *[other] nenākšu
    }, līdzi nāk { $companions }. Atbildējāt { $answered_at }.
mydata-time_search = Jautājumu par laiku uzdevāt: „{ $time_search_title }”.
mydata-time_answer =
    Jautājums par laiku „{ $time_search_title }”, { $starts_wall }: { $time_answer_fit ->
        [yes] der
        [maybe] ja vajag
       *[no] neder
    }.
mydata-attendance = Tikšanās „{ $meeting_title }” { $starts_at }: atzīmēts, ka bijāt.
mydata-topic = Tikšanās „{ $meeting_title }”, Jūsu jautājums vai tēma: { $topic_words }
mydata-guest = Tikšanās „{ $meeting_title }”: pierakstījāt { $guest_name } ({ $entered_at }).
mydata-seat =
    Tikšanās „{ $meeting_title }”: { $state ->
        [held] ir vieta
        [asked] vieta ir piedāvāta
       *[waiting] gaida rindā
    }.
mydata-need =
    Tikšanās „{ $meeting_title }”: bērni līdzi – { $need_children }; { $need_interpreter ->
        [lv] tulks: latviešu
        [ru] tulks: krievu
        [uk] tulks: ukraiņu
        [en] tulks: angļu
        [sign] zīmju valodas tulks
       *[no] tulku nevajag
    }; { $need_wheelchair ->
        [yes] būs ratiņkrēsls
       *[no] bez ratiņkrēsla
    }; { $need_lift ->
        [needed] jāaizved ({ $need_lift_places }) no: { $need_lift_from }
        [offered] var aizvest ({ $need_lift_places }) no: { $need_lift_from }
       *[none] aizvešana nav vajadzīga
    }.
mydata-agreed-lift =
    Tikšanās „{ $meeting_title }”: { $part ->
        [driver] Jūs kādu aizvedat
       *[passenger] Jūs kāds aizved
    }.
mydata-meeting = Tikšanos „{ $meeting_title }” ({ $starts_at }) ieplānojāt { $planned_at }.
mydata-meeting-change =
    Tikšanās „{ $meeting_title }”: { $kind ->
        [planned] ieplānojāt
        [moved] pārcēlāt
        [placed] mainījāt vietu
        [online] pārcēlāt uz tiešsaisti
       *[cancelled] atcēlāt
    } { $changed_at }.
mydata-poll = Jautājumu „{ $poll_question }” uzdevāt { $asked_at }.
mydata-poll-option = Jautājumam „{ $poll_question }” pievienojāt atbildi „{ $poll_option_label }”.
mydata-poll-vote = Jautājums „{ $poll_question }”: Jūs atbildējāt „{ $chosen }” ({ $voted_at }).
mydata-link =
    Izveidojāt vienreizēju saiti { $purpose ->
        [organiser] organizatoram
       *[other] darbiniekam
    }; tā der līdz { $expires_at }.
mydata-dialog = Nepabeigta saruna ar mani: { $dialog_state }. Pazudīs { $expires_at }.
mydata-outbox = Ziņa, kas Jums gaida nosūtīšanu kopš { $planned_at }.
mydata-posted = Zinu, kura ziņa mūsu sarunā jālabo, nevis jāsūta no jauna ({ $posted_at }).
mydata-chat-pause = Telegram lūdz Jums nerakstīt līdz { $until_at }.
mydata-inbox = Jūsu ziņa, ko vēl apstrādāju ({ $received_at }).
mydata-sealed = Aizzīmogotas atbildes aptaujās, kas vēl nav slēgtas: { $count }. Tās redzat un maināt pašā aptaujā.
forget-ask =
    <b>Aizmirst Jūs?</b>

    Pazudīs:
    • Jūsu vārds, valoda un iestatījumi
    • dalība grupās: { $groups }
    • atbildes par tikšanos: { $answers }
    • Jūsu pierakstīti cilvēki: { $guests }
    • atbildes vēl neslēgtās aptaujās: { $sealed }

    Nepazudīs:
    • atbildes slēgtās anonīmās aptaujās – neviens vairs nevar pateikt, kuras ir Jūsu
    • tas, ko grupa jau sarunājusi: tikšanās, lēmumi, skaitļi
    • šī saruna Jūsu tālrunī – to varat izdzēst tikai Jūs
    • šifrētas rezerves kopijas; tās pazūd { $backups } dienu laikā

    Tas notiks minūtes laikā, un atpakaļ to dabūt nevarēs.
forget-worker = Jūsu grupas pāries operatora ziņā.
forget-look-again = Lūdzu, izlasiet vēlreiz, kas pazudīs.
forget-nobody = Par Jums nekas nav saglabāts, tāpēc nav arī ko aizmirst.
forget-operator = Bez Jums nebūtu, kas atbild par grupām: cita operatora nav. Kamēr tāda nav, aizmirst Jūs nevaru. Ja Kopā vairs nav vajadzīga, palūdziet to apturēt un izdzēst tās datus serverī.
forgotten-now = Labi. Pēc minūtes par Jums nekā vairs nezināšu.
farewell =
    Viss par Jums ir izdzēsts. Paldies, ka bijāt kopā ar mums!

    Šo sarunu savā tālrunī varat izdzēst paši. Ja gribēsiet atgriezties, atveriet savas grupas saiti.
worker-left = Grupas „{ $group }” darbinieks vairs nav ar Kopā. Tagad grupa ir Jūsu ziņā.
consents =
    <b>Jūsu piekrišana anonīmām aptaujām</b>

    { $given ->
        [yes] Jūs piekritāt { $day }. Piekrišanu varat atsaukt jebkurā brīdī; tad es izdzēsīšu Jūsu atbildes aptaujās, kas vēl nav slēgtas. No slēgtām aptaujām tās izņemt nevar: neviens nezina, kuras ir Jūsu.
       *[no] Jūsu piekrišanas pašlaik nav. Es to pajautāšu pirms pirmā jautājuma un bez tās nevienu atbildi nepieņemšu.
    }
consent-revoked = Piekrišana atsaukta, atbildes neslēgtās aptaujās izdzēstas.
mydata-series = Jūs ieplānojāt atkārtotu tikšanos „{ $series_title }”.

## Cik bieži rakstīt

button-pushes = 📬 Cik bieži rakstīt
pushes =
    📬 Cik reižu nedēļā drīkstu Jums rakstīt bez Jūsu lūguma?

    Atgādinājumus un ziņas par izmaiņām saņemsiet vienmēr. Pārējo pietaupīšu un atnesīšu vienkopus.
pushes-choice = { $limit ->
    [0] Cik vajag
    [one] Līdz { $limit } reizei nedēļā
   *[other] Līdz { $limit } reizēm nedēļā
}
pushes-noted = Pierakstīts.
pushes-kept = 📬 Šo pataupīju, lai neapgrūtinātu Jūs pārāk bieži. Ja sakrājies vairāk, pārējais atnāks klusi.

## Sign-up lists

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
button-many-lines = Var pieteikties vairākās vietās
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
sign-up-ask-several = Vai viens cilvēks drīkst pieteikties vairākās rindās?
sign-up-ask-name =
    Ko pieteikt? Uzrakstiet viena cilvēka vārdu (līdz { $limit } zīmēm) – mammu, kaimiņu vai draugu, kuram nav telefona.

    Vārdu redzēs tikai organizatori. Ja kas mainīsies, pateikšu Jums.
sign-up-ask-places = Cik vietu būs tagad? Nospiediet pogu vai uzrakstiet skaitli.
sign-up-which-line = Kurā rindā?
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
sign-up-lines-many = Tik daudz rindu nevar: uzrakstījāt { $given }, bet var būt līdz { $limit }.
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
sign-up-on-it-already = Jūs jau esat sarakstā. Ja gribat citu rindu, vispirms atdodiet savu vietu.
sign-up-name-too-long = Vārds ir par garu. Lūdzu, uzrakstiet īsāk.
sign-up-name-twice = Šis cilvēks jau ir sarakstā. Lūdzu, uzrakstiet citu vārdu.
sign-up-too-many-others = Tik daudz cilvēku vienam pieteikt nevar. Lūdzu, pārējos lai piesaka kāds cits.
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
sign-up-column-line = Rinda
sign-up-column-number = Nr.
sign-up-column-name = Vārds
sign-up-column-state = Vieta
sign-up-column-came = ✓
held-sign-up-close = 📝 Saraksta „{ $title }” slēgšana ({ $due })
## Tasks

button-tasks = ✅ Uzdevumi
button-task =
    { $state ->
        [free] 🙋 Brīvs: { $words }
        [own] 📌 Jūsu: { $words }
        [taken] 👤 { $words }
       *[done] ✅ { $words }
    }
button-task-make = ➕ Jauns uzdevums
button-task-take = 🙋 Es to izdarīšu
button-task-private = ✉️ Atvērt privāti
button-task-meeting = 🗓 { $title }: { $day }
button-task-no-meeting = Nav saistīts ar tikšanos
button-task-done = ✅ Izdarīts
button-task-help = 🤝 Vajag palīgu
button-task-later = 📅 Cita diena
button-task-back = ↩️ Atdot uzdevumu
button-task-drop = 🗑 Vairs nav vajadzīgs
button-task-undo = ↩️ Tomēr vēl nav pabeigts
button-task-day =
    { $kind ->
        [meeting] Pirms tikšanās: { $day }
       *[week] Pēc nedēļas: { $day }
    }
button-task-other-day = ✏️ Uzrakstīt dienu
button-task-open = 📌 Atvērt uzdevumu
button-task-call = 📣 Pajautāt grupai vēlreiz
button-task-help-group = 📣 Pajautāt grupai
button-task-help-organisers = ✉️ Pateikt tikai organizatoriem
button-task-help-offer = 🤝 Es palīdzēšu
button-task-go = ✅ Notiks, kā plānots
button-task-smaller = 📉 Notiks mazākā apjomā
button-task-leave-out = 🗑 Bez šī: { $words }
tasks =
    { $count ->
        [0] <b>Grupas „{ $group }” uzdevumi</b>

    Pagaidām uzdevumu nav.
       *[other] { $free ->
            [0] <b>Grupas „{ $group }” uzdevumi</b>

    Katram uzdevumam ir savs darītājs.
           *[other] <b>Grupas „{ $group }” uzdevumi</b>

    Brīvi: { $free }. Ja varat, atveriet kādu un uzņemieties to.
        }
    }
task-ask-words =
    Kas jāizdara? Uzrakstiet vienu lietu īsi (līdz { $limit } zīmēm). To redzēs visa grupa, un kāds varēs uzņemties. Piemēram:
    <i>Atnest galda spēles</i>
task-ask-meeting = Vai tas jāizdara kādai tikšanās reizei?
task-ask-day = Līdz kurai dienai izdarīsiet? Uzrakstiet, piemēram: <i>nākamajā piektdienā</i> vai <i>1. septembrī</i>
task-too-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk vai sadaliet divos uzdevumos.
task-too-many = Grupai jau ir { $limit } nepabeigti uzdevumi. Vispirms pabeidziet vai noņemiet kādu.
task-not-now = Uzdevumus pieraksta organizatori; pēc tikšanās trīs dienas to var ikviens. Pasakiet savu domu organizatoram.
task-unknown = Šāda uzdevuma vairs nav.
task-over = Šis uzdevums jau ir pabeigts vai vairs nav vajadzīgs. Paldies, ka gribējāt palīdzēt!
task-not-yours = Šo uzdevumu Jūs vairs nedarāt, tāpēc te neko mainīt nevar.
task-yours-already = Šo uzdevumu Jūs jau esat uzņēmušies. Paldies!
task-taken-already = To jau uzņēmās { $name }. Paldies, ka gribējāt!
task-taken =
    { $told ->
        [yes] Paldies! Pierakstīju Jūs. Līdz: { $day }. Dienu varat mainīt mūsu privātajā sarunā.
       *[no] Paldies! Pierakstīju Jūs. Līdz: { $day }. Lai es varētu Jums atgādināt, nospiediet „Atvērt privāti” un pēc tam „Start”.
    }
task-day-past = Šī diena vairs neder. Lūdzu, izvēlieties citu.
task-day-far = Tā diena ir vairāk nekā pēc pusgada. Varbūt domājāt citu? Lūdzu, uzrakstiet tuvāku dienu.
task-day-noted = Pierakstīts: { $day }.
task-done = Paldies, ka izdarījāt!
task-dropped = Noņemts.
task-handed-back = Labi, uzdevums atkal ir brīvs. Paldies, ka pateicāt!
task-sent = ✅ Nosūtīts grupai.
task-free = 🙋 Kurš varētu to izdarīt?
task-owner = 👤 Dara: { $name }
task-until = 📅 Līdz: { $day }
task-ended =
    { $state ->
        [done] ✅ Izdarīts. Paldies!
       *[dropped] Šis uzdevums vairs nav vajadzīgs.
    }
task-for-meeting = 🗓 Tikšanās reizei „{ $title }”: { $day }
task-when = Paldies, ka uzņēmāties! Tagad pierakstīts: { $day }. Dienu iepriekš privāti pajautāšu, kā veicas. Ja vajag citu dienu, izvēlieties:
task-ask =
    { $when ->
        [past] Grupā „{ $group }” Jūs uzņēmāties šo uzdevumu (līdz: { $day }). Kā veicas?
       *[ahead] Grupā „{ $group }” Jums drīz jāpabeidz šis uzdevums (līdz: { $day }). Kā veicas?
    }
task-unheard =
    { $reachable ->
        [yes] Par šo uzdevumu grupā „{ $group }” darītājs nav atbildējis. Varbūt varat parunāt ar viņu paši.
       *[no] Šī uzdevuma darītājam grupā „{ $group }” es nevaru uzrakstīt privāti. Lūdzu, pajautājiet viņam paši.
    }
task-freed = Grupā „{ $group }” atkal ir brīvs uzdevums. Vai pajautāt grupai vēlreiz?
task-help =
    Palīdzību lūgt ir labi. Kā to darām? Grupa neredzēs, kurš lūdz un kāpēc. Tā redzēs šo:
task-help-call = 🤝 Šim uzdevumam noderētu vēl viens palīgs. Ja varat, nospiediet pogu.
task-help-over = Palīgs šim uzdevumam vairs nav vajadzīgs. Paldies!
task-help-asked = ✅ Pajautāju grupai. Ja kāds pieteiksies, pateikšu Jums privāti.
task-help-told = ✅ Pateicu organizatoriem.
task-help-told-short = Pateicu organizatoriem.
task-help-offered = Paldies! Pateikšu tam, kurš to dara.
task-help-news =
    { $to ->
        [owner] 🤝 { $name } piedāvā palīdzēt ar šo uzdevumu grupā „{ $group }”. Sarunājiet, ko kurš darīs.
       *[organisers] 🤝 { $name } lūdz palīdzību ar šo uzdevumu grupā „{ $group }”. Lūdzu, aprunājieties.
    }
tasks-call = 🙋 Šiem uzdevumiem vēl vajag darītāju. Ja varat, nospiediet pogu.
tasks-none-free = Brīvu uzdevumu vairs nav – visiem ir darītājs.
task-go = Līdz tikšanās reizei palikusi nedēļa vai mazāk. Uzdevumi, kam ir darītājs: { $taken }. Vēl brīvi: { $free }. Ko darām?
task-go-noted = Labi, notiks, kā plānots.
task-smaller =
    { $free ->
        [0] Brīvu uzdevumu vairs nav.
       *[other] Bez kā varam iztikt? Nospiediet to, ko šoreiz nedarīsim.
    }
tasks-of-cancelled = Tikšanās „{ $title }” grupā „{ $group }” ir atcelta, bet tās uzdevumi vēl stāv sarakstā. Noņemiet tos, kas vairs nav vajadzīgi; darītājiem par tiem neatgādināšu.
held-task-due = ✅ Jautājums par uzdevumu „{ $words }” ({ $due })
held-task-freed = 🙋 Ziņa organizatoriem: uzdevums „{ $words }” atkal ir brīvs ({ $due })
held-task-go = 🚦 Jautājums organizatoriem par tikšanās „{ $title }” uzdevumiem ({ $due })
mydata-task =
    { $state ->
        [open] Grupā „{ $groups_title }” uzņēmāties uzdevumu „{ $task_words }” (līdz { $due_on }).
       *[other] Grupā „{ $groups_title }” Jums bija uzdevums „{ $task_words }” (līdz { $due_on }).
    }
mydata-task-helper = Piedāvājāt palīdzēt ar uzdevumu „{ $task_words }”.

## Group work and follow-ups

button-group-work = 🌱 Darbs ar grupu
group-work =
    { $leads ->
        [yes] 🌱 <b>Darbs ar grupu „{ $group }”</b>

    Te ir tas, ko vajag retāk. Grupa neko neredz, kamēr Jūs paši nenosūtāt.
       *[no] 🌱 <b>Grupa „{ $group }”</b>

    Te ir tas, ko vajag retāk.
    }
button-follow-ups = ⏰ Ziņas vēlākam laikam
button-follow-up = ⏰ { $words }
button-follow-up-make = ➕ Jauna ziņa vēlākam laikam
button-follow-up-stop = 🗑 Nesūtīt
button-follow-up-yes = ✅ Ieplānot
button-follow-up-done = ✅ Izdarīts
button-follow-up-later =
    { $days ->
        [1] 🕒 Pajautāt rīt
       *[other] 🕒 Pajautāt pēc { $days } dienām
    }
button-follow-up-anchor =
    { $anchor ->
        [meeting] 🗓 Pirms vai pēc tikšanās
        [survey] 📝 Pēc katras anonīmās aptaujas
        [adoption] 🌿 Pēc katras jaunas vienošanās
        [joining] 👋 Pēc tam, kad kāds pievienojas
       *[date] 📅 Noteiktā dienā
    }
button-follow-up-side =
    { $side ->
        [before] Pirms
       *[after] Pēc
    }
button-follow-up-span =
    { $span ->
        [minutes] Minūtes
        [hours] Stundas
        [days] Dienas
        [weeks] Nedēļas
        [months] Mēneši
       *[years] Gadi
    }
button-follow-up-audience =
    { $audience ->
        [group] 👥 Grupai, kopīgā ziņā
        [members] ✉️ Katram dalībniekam privāti
        [organisers] 🙋 Tikai organizatoriem
        [newcomer] 👋 Tam, kurš pievienojās
       *[person] 👤 Vienam cilvēkam privāti
    }
button-follow-up-every =
    { $days ->
        [0] Vienu reizi
        [1] Katru dienu, līdz izdarīts
        [7] Katru nedēļu, līdz izdarīts
       *[other] Ik pēc { $days } dienām, līdz izdarīts
    }
follow-ups =
    <b>Ziņas vēlākam laikam grupā „{ $group }”</b>

    { $count ->
        [0] Pagaidām nav nevienas. Ieplānojiet ziņu pirms vai pēc tikšanās, pēc aptaujas vai noteiktā dienā.
       *[other] Nospiediet kādu, lai to apskatītu vai apturētu.
    }
follow-up-ask-anchor = No kā skaitīt laiku?
follow-up-ask-meeting = Kura tikšanās?
follow-up-ask-side = Pirms tikšanās vai pēc tās?
follow-up-ask-when =
    Kad nosūtīt? Uzrakstiet dienu un laiku, piemēram:
    <i>1. septembrī 10:00</i>
follow-up-ask-span = Kādā mērā skaitīt?
follow-up-ask-number =
    { $span ->
        [minutes] Cik minūtes? Nospiediet pogu vai uzrakstiet skaitli no 1 līdz { $limit }.
        [hours] Cik stundas? Nospiediet pogu vai uzrakstiet skaitli no 1 līdz { $limit }.
        [days] Cik dienas? Nospiediet pogu vai uzrakstiet skaitli no 1 līdz { $limit }.
        [weeks] Cik nedēļas? Nospiediet pogu vai uzrakstiet skaitli no 1 līdz { $limit }.
        [months] Cik mēnešus? Nospiediet pogu vai uzrakstiet skaitli no 1 līdz { $limit }.
       *[years] Cik gadus? Nospiediet pogu vai uzrakstiet skaitli no 1 līdz { $limit }.
    }
follow-up-number-wrong = Lūdzu, uzrakstiet skaitli no 1 līdz { $limit }.
follow-up-ask-audience = Kam nosūtīt?
follow-up-ask-person = Kuram cilvēkam? Nospiediet vārdu vai uzrakstiet tā sākumu.
follow-up-which-person = Kuru domājāt?
follow-up-nobody = Grupā tāda vārda neatradu. Uzrakstiet, kā cilvēku sauc Telegram lietotnē.
follow-up-ask-words = Ko pateikt? Uzrakstiet tā, kā to izlasīs (līdz { $limit } zīmēm).
follow-up-ask-every = Vienreiz vai vairākas reizes, līdz izdarīts? Pēc trim jautājumiem bez atbildes es apstājos un pasaku organizatoriem.
follow-up-too-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
follow-up-too-many = Grupā jau gaida { $limit } ziņas. Vispirms apturiet kādu.
follow-up-past = Šis laiks jau ir pagājis. Spiediet „Atpakaļ” un izvēlieties citu.
follow-up-preview = Vai viss pareizi?
follow-up-unreachable = ⚠️ { $name }: privātas sarunas ar mani vēl nav. Ja tās nebūs arī līdz tam laikam, pateikšu organizatoriem.
follow-up-planned = ✅ Ieplānots. Grupa par to vēl nezina.
follow-up-stopped = Apturēts.
follow-up-over = Šī ziņa vairs negaida.
follow-up-whom =
    { $audience ->
        [group] 👥 Grupai
        [members] ✉️ Katram dalībniekam privāti
        [organisers] 🙋 Organizatoriem
        [newcomer] 👋 Tam, kurš pievienojies
       *[person] 👤 Privāti: { $name }
    }
follow-up-on = 📅 { $when }
follow-up-distance =
    { $span ->
        [minutes] { $number } min.
        [hours] { $number } st.
        [days] { $number ->
            [one] { $number } diena
            [zero] { $number } dienu
           *[other] { $number } dienas
        }
        [weeks] { $number ->
            [one] { $number } nedēļa
            [zero] { $number } nedēļu
           *[other] { $number } nedēļas
        }
        [months] { $number ->
            [one] { $number } mēnesis
            [zero] { $number } mēnešu
           *[other] { $number } mēneši
        }
       *[years] { $number ->
            [one] { $number } gads
            [zero] { $number } gadu
           *[other] { $number } gadi
        }
    }
follow-up-when =
    { $anchor ->
        [meeting] { $side ->
            [before] ⏰ Pirms tikšanās „{ $title }” ({ $distance }): { $when }. Ja tikšanos pārceļ, arī ziņa pārceļas.
           *[after] ⏰ Pēc tikšanās „{ $title }” ({ $distance }): { $when }. Ja tikšanos pārceļ, arī ziņa pārceļas.
        }
        [survey] ⏰ Pēc katras anonīmās aptaujas beigām: { $distance }
        [adoption] ⏰ Pēc katras jaunas vienošanās: { $distance }
       *[joining] ⏰ Pēc pievienošanās grupai: { $distance }
    }
follow-up-often =
    { $days ->
        [1] 🔁 Katru dienu, līdz izdarīts
        [7] 🔁 Katru nedēļu, līdz izdarīts
       *[other] 🔁 Ik pēc { $days } dienām, līdz izdarīts
    }
follow-up-state =
    { $state ->
        [done] ✅ Nosūtīts.
        [stopped] 🗑 Apturēts.
        [handed] 🙋 Nodots organizatoriem.
       *[cancelled] ✖️ Atcelts.
    }
follow-up-in-group = Ziņa no organizatoriem
follow-up-told = ⏰ Ziņa no grupas „{ $group }” organizatoriem
follow-up-news =
    { $why ->
        [cancelled] Tikšanās grupā „{ $group }” ir atcelta, tāpēc šo ziņu nesūtīšu:
        [too-late] Šo ziņu grupā „{ $group }” vairs nebija jēgas sūtīt: tās laiks bija pagājis.
        [unreachable] Grupā „{ $group }” neizdevās uzrakstīt privāti ({ $name }). Lūdzu, pasakiet paši:
       *[silent] Grupā „{ $group }” trīs reizes pajautāju bez atbildes ({ $name ->
            [none] organizatoriem
           *[other] { $name }
        }). Vairs nejautāšu; lūdzu, parunājiet paši:
    }
follow-up-thanks = Paldies! Vairs par to nejautāšu.
follow-up-put-off =
    { $days ->
        [1] Labi, pajautāšu rīt.
       *[other] Labi, pajautāšu pēc { $days } dienām.
    }
held-follow-up = ⏰ Ziņa „{ $words }” ({ $due })
held-follow-up-joining = 👋 Ziņa jauniem dalībniekiem „{ $words }” ({ $due })
mydata-follow-up = Grupas „{ $groups_title }” organizatori Jums ieplānoja ziņu „{ $follow_up_words }”.

## Prompt cards

button-cards = 🃏 Kartītes organizatoram
button-card = 🃏 Kartīte man
button-card-next = 🃏 Nākamā kartīte
button-card-stage =
    { $on ->
        [yes] ✅ { card-stage-name }
       *[no] { card-stage-name }
    }
card-stage-name =
    { $stage ->
        [planning] Plānojam
        [beginning] Sākums
        [middle] Vidus
       *[ending] Noslēgums
    }
button-card-rhythm =
    { $on ->
        [yes] ✅ { card-rhythm-name }
       *[no] { card-rhythm-name }
    }
card-rhythm-name =
    { $rhythm ->
        [off] Tikai tad, kad prasu
        [weekly] Katru pirmdienu
        [fortnightly] Katru otro pirmdienu
       *[meeting] Dienu pirms tikšanās
    }
cards =
    🃏 <b>Kartītes: „{ $group }”</b>

    Viena doma tam, kurš vada grupu – atkarībā no tā, kurā posmā grupa ir. Kartītes redzat tikai Jūs. Izvēlieties posmu un cik bieži tās sūtīt.
card = 🃏 „{ $group }” · { card-stage-name }
held-prompt-card = 🃏 Kartīte organizatoram ({ $due })
mydata-card-desk = Grupā „{ $groups_title }” Jums ir kartītes organizatoram (posms: { $stage }, ritms: { $rhythm }).

## Goals, check-ins and closing

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
goal-card = Cik tuvu esam šim mērķim, no 1 līdz 10? Atbildiet privāti ar vienu pieskārienu. Atbildes ir aizzīmogotas; kopējo pateikšu pēc { $days } dienām, ja atbildēs vismaz { $fewest }.
goal-few = Atbilžu bija mazāk nekā { $fewest }, tāpēc tās izdzēsu nelasītas.
button-again = 🔁 Piedāvāt vēlreiz
button-again-meeting = 🗓 { $title }
button-again-yes = ✅ Nosūtīt privāti
again =
    🔁 <b>Piedāvāt vēlreiz: „{ $group }”</b>

    { $meetings ->
        [0] Nevienas izziņotas tikšanās nav. Jautājumus un aptaujas varat atgādināt to lapās.
       *[other] Tikšanos nosūtīšu privāti tiem, kuriem varu rakstīt un kuri vēl nav atbildējuši. Kuri tie ir, nerādu nevienam. Jautājumus un aptaujas varat atgādināt to lapās.
    }
again-ask = Cilvēks privāti saņems šo – ne biežāk kā reizi dienā un tikai tad, ja viņa nedēļā vēl ir vieta ziņām:
again-sent = Nosūtīts tiem, kuriem varu rakstīt.
again-today = Šodien tas jau ir nosūtīts. Lūdzu, pagaidiet līdz rītdienai.
again-quiet = Tagad grupā ir klusais laiks. Lūdzu, nosūtiet vēlāk.
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
    } Atbildi redz tikai pats cilvēks, arī Jūs ne. Kad grupa beidz, par to pajautāšu visiem.
check-in =
    { $months ->
        [1] 💚 Ir pagājis mēnesis kopā ar grupu „{ $group }”. Kā Jums klājas?
        [12] 💚 Ir pagājis gads kopš grupas „{ $group }”. Kā Jums klājas?
        [24] 💚 Ir pagājuši divi gadi kopš grupas „{ $group }”. Kā Jums klājas?
       *[other] 💚 Ir pagājuši { $months } mēneši kopš grupas „{ $group }”. Kā Jums klājas?
    } Atbildi redzat tikai Jūs.
check-in-thanks = Paldies, ka atbildējāt!
check-in-noted =
    { $feeling ->
        [hard] Paldies, ka pateicāt. Šo redzat tikai Jūs – palīdzību tas neatsauks. Ja gribat parunāt, uzrakstiet kādam no organizatoriem vai savam sociālajam dienestam. Ja draud briesmas, zvaniet <b>112</b>.
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
button-closing-evaluate = 1. 📝 Novērtējums: anonīma aptauja
button-closing-farewell = 2. 💌 Aicināt rakstīt atvadu vārdus
button-closing-gather = 2. 🧺 Savākt atvadu vārdus
button-closing-show = 2. 👀 Apskatīt un parādīt grupai
button-closing-onward = 3. 🔗 Kur doties tālāk
button-closing-hand-over = 4. 🤝 Nodot grupu
button-closing-finish = 5. 🏁 Grupa beidz darbu
button-closing-finish-yes = 🏁 Jā, grupa beidz
button-closing-undo = ↩️ Grupa tomēr turpina
button-farewell-write = 💌 Rakstīt privāti
button-farewell-withdraw = ↩️ Paņemt atpakaļ
closing =
    🍂 <b>Grupas „{ $group }” noslēgums</b>

    Pieci soļi. Katru pirms sūtīšanas redzēsiet, un neviens nav obligāts.
closing-finished = 🏁 Grupa beidza { $day }. Pēc 1, 3, 12 un 24 mēnešiem katram privāti pajautāšu, kā klājas.
closing-finish = Vai grupa „{ $group }” beidz darbu? Grupai nekas netiks sūtīts. Pēc 1, 3, 12 un 24 mēnešiem katram privāti pajautāšu, kā klājas. To varēs atsaukt.
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
        [yes] 💌 Jūsu vārdi ir aizzīmogoti. Kamēr tos nesavāc, varat pārrakstīt vai paņemt atpakaļ:
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

## Agreement

button-norms = 🌿 Mūsu vienošanās
button-norms-begin = 🌿 Sākt veidot vienošanos
button-norms-stage = 🧭 Grupas posms
button-norms-rhythm = ⏱ Cik bieži jautāt
button-norms-at =
    { $stage ->
        [beginning] 🌱 Mēs tikai sākam
        [middle] 🌳 Esam ceļā vidū
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
norm-unnamed = 🔒 Organizatori lasīs Jūsu vārdus, bet ne to, kurš tos rakstījis. Pazīt gan var arī pēc stāsta, tāpēc rakstiet tā, kā teiktu visiem.
norm-own-ideas = <b>Jūs piedāvājāt:</b>
norm-idea-ask = Uzrakstiet vienu domu savā valodā (līdz { $limit } zīmēm). Pirms sūtīšanas to vēl redzēsiet.
norm-idea-preview = Vai sūtīt tā?
norm-names = ⚠️ Te ir kāds nosaukts: <b>{ $names }</b>. Norma ir par mums visiem, un cilvēks var justies norādīts ar pirkstu. Vai uzrakstīsiet bez vārda?
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
        [retired] • { $words } ({ $since } – { $until }, atcelts)
       *[changed] • { $words } ({ $since } – { $until }, mainīts)
    }
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
## Surveys: answering

survey-consent-head =
    <b>{ $title }</b>

    { $introduction }

    Jautājumu: { $count }. Vajadzēs ap { $minutes } min. Var pārtraukt un turpināt citā dienā.
survey-consent-limits =
    <b>Jūsu atbildes ir anonīmas.</b> Tās stāv aizzīmogotas, kamēr aptauja ir atvērta. Kad tā beigsies, neviens – ne darbinieks, ne pašvaldība, ne Kopā operators – Kopā datos nevarēs atrast, kurš ko atbildēja. Rezultātus redzēs { $reader }, un tikai tad, ja būs vismaz { $k } atbildes.

    <b>Ko es nevaru apsolīt:</b>
    1. Sarunu pārraida Telegram; no tā atbildes nav paslēptas.
    2. Kamēr aptauja ir atvērta, atbildes varētu izlasīt tas, kura rokās ir serveris.
    3. Līdz aptaujas beigām sistēma zina, ka Jūs piedalījāties. Nevienam to nerāda.
    4. Ja grupa ir ļoti maza vai visi atbild vienādi, atbildi var uzminēt no paša rezultāta.
    5. Jūs var pazīt pēc Jūsu pašu vārdiem.
    6. Pēc aptaujas beigām Jūsu atbildi nevar izdzēst, jo neviens nevar to atrast.
    7. Sarakste paliek Jūsu telefonā. Jautājumus un uzrakstīto es no tās izņemu.

    Piedalīties nav obligāti. Līdz beigām savas atbildes varat mainīt vai izdzēst.
survey-consent-helper =
    🤝 <b>Jūs palīdzat citam cilvēkam.</b> Jūs dzirdēsiet viņa atbildes. Lūdzu, pasakiet viņam to un nolasiet šo lapu. Pārskatā būs redzams, cik atbilžu ienāca ar palīdzību.
survey-consent-trial = 🧪 <b>Izmēģinājums.</b> Tieši tā aptauju redzēs dalībnieki. Šīs atbildes netiks skaitītas.
button-consent-agree = ✅ Piekrītu, sākam
button-consent-decline = Nē, paldies
ask-over = Šī aptauja ir beigusies, atbildes vairs nepieņem. Paldies, ka gribējāt atbildēt!
ask-too-early = Šī aptauja vēl nav sākusies. Pamēģiniet vēlāk!
ask-not-begun = Šeit vēl nekas nav sākts. Atveriet aptauju no jauna ar pogu „Atbildēt”.
ask-is-over = Šī aptauja ir beigusies. Paldies!
trial-over = Šis izmēģinājums ir beidzies. Sāciet jaunu no aptaujas lapas.
survey-gone = Šīs aptaujas vairs nav.
ask-sent-already = Jūsu atbildes jau ir nosūtītas. Lai ko mainītu, nospiediet „Mainīt atbildes”.
ask-declined-short = Labi.
ask-sent-short = Paldies! Atbildes ir aizzīmogotas.
trial-over-short = Izmēģinājums pabeigts.
ask-withdrawn-short = Jūsu atbildes ir izdzēstas.
ask-head = <i>{ $title }</i> · { $number } no { $total }
ask-head-trial = 🧪 Izmēģinājums · <i>{ $title }</i> · { $number } no { $total }
ask-question = <b>{ $question }</b>
ask-help = { $help }
ask-example = <i>Piemēram: { $example }</i>
ask-listed = { $number }. { $words }
ask-sensitive = 🔒 Šis ir jutīgs jautājums: atbildes rādīs tikai tad, ja to būs vismaz { $k }.
ask-ends = 1 – { $low }, { $highest } – { $high }
ask-hint-several = Varat izvēlēties vairākas. Tad nospiediet „Gatavs”.
ask-hint-top = Izvēlieties ne vairāk kā { $most }. Tad nospiediet „Gatavs”.
ask-hint-ranking = Spiediet pēc kārtas: vispirms svarīgāko. Tad nospiediet „Gatavs”.
ask-hint-number = Uzrakstiet skaitli no { $lowest } līdz { $highest }.
ask-hint-times = Atzīmējiet visu, kas Jums der. Tad nospiediet „Gatavs”.
ask-hint-text = Uzrakstiet saviem vārdiem. Lūdzu, neminiet vārdus, adreses un tālruņus. Es Jūsu ziņu no sarunas izdzēsīšu.
ask-comment =
    <b>{ $question }</b>

    Vai gribat ko piebilst? Uzrakstiet vai nospiediet „Izlaist”. Lūdzu, neminiet vārdus, adreses un tālruņus.
ask-yes = 👍 Jā
ask-maybe = 🤔 Varbūt
ask-no = 👎 Nē
ask-time =
    { $day ->
        [1] P
        [2] O
        [3] T
        [4] C
        [5] Pk
        [6] S
       *[7] Sv
    } { $part ->
        [morning] no rīta
        [afternoon] pa dienu
       *[evening] vakarā
    }
button-ask-back = ← Atpakaļ
button-ask-skip = Izlaist →
button-ask-pause = ⏸ Vēlāk vai beigt
button-ask-urgent = 🆘 Vajag palīdzību tagad
button-ask-language = 🌐 Cita valoda
button-ask-read = Tālāk →
button-ask-done = ✅ Gatavs ({ $count })
button-ask-change = ✏️ { $number }
button-ask-send = ✅ Nosūtīt atbildes
button-ask-send-trial = ✅ Pabeigt izmēģinājumu
button-ask-go-on = ▶️ Turpināt
button-ask-withdraw = 🗑 Izdzēst manas atbildes
button-ask-withdraw-yes = 🗑 Jā, izdzēst
button-ask-withdraw-no = Nē, lai paliek
button-ask-edit = ✏️ Mainīt atbildes
button-ask-after-all = ✍️ Tomēr atbildēt
ask-not-readable = Šobrīd Jūsu atbildes nevaru atvērt. Lūdzu, pamēģiniet vēlāk.
ask-problem-at-start = ⚠️ Šis ir pirmais jautājums.
ask-problem-required = ⚠️ Uz šo jautājumu, lūdzu, atbildiet: bez tā nevar tikt tālāk.
ask-problem-not-an-option = ⚠️ Tādas atbildes te nav. Lūdzu, nospiediet kādu no pogām.
ask-problem-nothing-chosen = ⚠️ Vispirms izvēlieties vismaz vienu atbildi. Vai nospiediet „Izlaist”.
ask-problem-too-many = ⚠️ Var izvēlēties ne vairāk kā { $highest }. Lai izvēlētos citu, vispirms noņemiet kādu.
ask-problem-press-please = ⚠️ Te, lūdzu, nospiediet kādu no pogām.
ask-problem-write-please = ⚠️ Te, lūdzu, uzrakstiet atbildi.
ask-problem-no-words = ⚠️ Lūdzu, uzrakstiet vārdiem, lai Jūs saprastu. Vai nospiediet „Izlaist”.
ask-problem-too-long = ⚠️ Tas ir par garu. Lūdzu, uzrakstiet īsāk: līdz { $highest } zīmēm.
ask-problem-not-a-number = ⚠️ Lūdzu, uzrakstiet tikai skaitli no { $lowest } līdz { $highest }.
ask-problem-out-of-range = ⚠️ Skaitlim jābūt no { $lowest } līdz { $highest }.
ask-problem-kind = ⚠️ Balss ziņas, attēlus un failus te nevaru pieņemt. Lūdzu, uzrakstiet vai nospiediet pogu. Šo ziņu no sarunas izdzēsīšu.
ask-review =
    <b>{ $title }</b>

    Tās ir visas Jūsu atbildes. Ja kas jāmaina, nospiediet tā numuru. Ja viss labi, nosūtiet.
ask-review-trial =
    🧪 Izmēģinājums · <b>{ $title }</b>

    Tā dalībnieks redzēs savas atbildes pirms nosūtīšanas.
ask-review-line = { $number }. { $question } – <b>{ $answer }</b>
ask-review-comment = { $line } ({ $comment })
ask-skipped = izlaists
ask-paused =
    <b>{ $title }</b>

    Labi, pārtraucam. Līdzšinējās atbildes stāv aizzīmogotas. { $until ->
        [none] Turpināt varat jebkurā dienā.
       *[other] Turpināt varat līdz { $until }.
    }
ask-paused-trial =
    🧪 Izmēģinājums · <b>{ $title }</b>

    { $until ->
        [none] Te dalībnieks var pārtraukt un turpināt vēlāk.
       *[other] Te dalībnieks var pārtraukt un turpināt līdz { $until }.
    }
ask-withdraw = Vai tiešām izdzēst visas Jūsu atbildes aptaujā „{ $title }”?
ask-language = Kurā valodā turpinām?
ask-urgent =
    <b>Ja kādam draud briesmas, zvaniet 112.</b>

    { $local ->
        [none] Ja vajag parunāt, vērsieties pie cilvēka, kam uzticaties, vai savā sociālajā dienestā.
       *[other] { $local }
    }

    Pēc šīs pogas neviens Jums nepiezvanīs: es nevienam nesaku, ka to nospiedāt. Tikai pēc aptaujas beigām darbinieks uzzinās, ka kādam vajadzēja palīdzību, bez vārda un laika.
ask-sent =
    ✅ <b>Paldies! Jūsu atbildes aptaujā „{ $title }” ir aizzīmogotas.</b>

    { $until ->
        [none] Līdz aptaujas beigām varat tās mainīt vai izdzēst.
       *[other] Līdz { $until } varat tās mainīt vai izdzēst.
    } Pēc tam neviens vairs nevarēs atrast, kuras ir Jūsu. Rezultātus rādīs tikai tad, ja būs vismaz { $k } atbildes.
ask-sent-helped = ✅ <b>Paldies, ka palīdzējāt!</b> Atbildes aptaujā „{ $title }” ir aizzīmogotas. Tās vairs nevar ne mainīt, ne atrast.
ask-help-begun =
    🤝 <b>{ $title }</b>

    Jūs jau sākāt palīdzēt kādam, un lapa nav pabeigta. Ja blakus ir cits cilvēks, sāciet no jauna: iepriekšējās atbildes tiks izdzēstas un neviens tās neredzēs.
button-help-same = ▶️ Turpināt ar to pašu cilvēku
button-help-anew = 🆕 Cits cilvēks: sākt no jauna
button-help-instead = 🤝 Palīdzu atbildēt cilvēkam blakus
button-help-another = 🤝 Palīdzēt vēl kādam
button-help-somebody = 🤝 Palīdzēt citam atbildēt
ask-withdrawn = Jūsu atbildes ir izdzēstas. Nekas no tām nav palicis.
ask-declined = Labi. Neviens neuzzinās, ka nepiedalījāties. Ja pārdomāsiet, nospiediet pogu.
trial-thanks = 🧪 Izmēģinājums ir pabeigts. Nekas no tā nav saglabāts.
ask-below = ⬇️ Turpinājums zemāk.

## Surveys: running

button-surveys = 📝 Anonīmās aptaujas
surveys =
    <b>Anonīmās aptaujas grupā „{ $group }”</b>

    { $count ->
        [0] Šobrīd nav aptauju, uz kurām atbildēt.
       *[other] Izvēlieties, uz kuru atbildēt.
    }
surveys-run =
    <b>Anonīmās aptaujas grupā „{ $group }”</b>

    { $count ->
        [0] Vēl nav nevienas. Sāciet no gatavas veidnes – jautājumus varēsiet mainīt.
       *[other] Atveriet kādu vai sāciet jaunu.
    }
button-survey-new = ➕ Jauna aptauja
button-survey-listed =
    { $state ->
        [draft] ✏️ Melnraksts: { $title }
        [open] 📬 Atvērta: { $title }
        [closing] ⏳ Beidzas: { $title }
       *[closed] 🏁 Beigusies: { $title }
    }
button-survey-to-answer = ✍️ { $title }
survey-untitled = (bez nosaukuma)
survey-templates = No kuras veidnes sākam? Grupa „{ $group }” vēl neko neredzēs.
button-survey-scratch = 📄 No tukšas lapas
button-survey-template =
    { $count ->
        [one] { $title } ({ $count } jautājums)
       *[other] { $title } ({ $count } jautājumi)
    }
survey-made = Melnraksts ir gatavs.
survey-page =
    <b>{ $title }</b>
    Grupa „{ $group }”
survey-page-draft =
    ✏️ Melnraksts. Jautājumu: { $count }. Valodas: { $languages }.
    Rezultātus rādīs tikai tad, ja būs vismaz { $k } atbildes.
    { $missing ->
        [0] Tulkoti ir visi teksti.
       *[other] ⚠️ Trūkst tulkojumu: { $missing }.
    }
survey-page-reader = Rezultātus redzēs tikai: { $name }.
survey-page-until =
    { $until ->
        [none] 📬 Atvērta, līdz to beigsiet.
       *[other] 📬 Atvērta līdz { $until }.
    }
survey-page-sealed = 🔒 Kamēr aptauja ir atvērta, atbildes neredz neviens, arī Jūs ne.
survey-page-link = Saite grupas dalībniekiem: { $link }
survey-page-closing = ⏳ Aptauja beidzas, atbildes tiek atvērtas. Pateikšu, kad būs gatavs.
survey-page-closed =
    { $outcome ->
        [lost] 🏁 Aptauja beigusies. Tās atslēga ir zudusi, tāpēc atbildes neviens nekad neizlasīs.
        [few] 🏁 Aptauja beigusies. Atbilžu ir mazāk nekā { $k }, tāpēc rezultātus nerāda: citādi varētu uzminēt, kurš ko atbildēja.
        [near] 🏁 Aptauja beigusies. Gandrīz tikpat cilvēku to pašu atbildēja jau iepriekš, un starpība varētu atklāt dažu cilvēku atbildes, tāpēc rezultātus nerāda.
       *[enough] 🏁 Aptauja beigusies. Atbilžu pietiek ({ $k } vai vairāk), rezultātus var skatīt.
    }
button-survey-try = 🧪 Izmēģināt kā dalībnieks
button-survey-open-ask = 📣 Sākt aptauju…
button-survey-delete = 🗑 Izdzēst aptauju
button-survey-delete-yes = 🗑 Jā, izdzēst
button-survey-nudge = 🔔 Atgādināt
button-survey-help = 🤝 Palīdzēt kādam atbildēt
button-survey-close = 🏁 Beigt aptauju…
button-survey-close-yes = 🏁 Jā, beigt
button-survey-close-anyway = 🏁 Beigt bez rezultātiem
button-survey-page = 📝 Uz aptaujas lapu
button-survey-answer = ✍️ Atbildēt
button-survey-days =
    { $chosen ->
        [1] ✅ { $days } d.
       *[0] { $days } d.
    }
button-survey-no-end =
    { $chosen ->
        [1] ✅ Bez beigu laika
       *[0] Bez beigu laika
    }
button-survey-open = 📣 Sākt tagad
button-survey-extend = 🕒 Pagarināt par { $days } d.
survey-not-draft = Šī aptauja jau ir sākusies, tāpēc to vairs nevar mainīt.
survey-not-reader = Rezultātus redz tikai viens cilvēks, kas nosaukts aptaujas sākumā.
survey-not-open =
    { $state ->
        [draft] Šī aptauja vēl nav sākusies.
       *[closed] Šī aptauja jau ir beigusies.
    }
survey-faulty = Aptauju vēl nevar sākt. Atveriet tās lapu un apskatiet, kas trūkst.
survey-opened = Aptauja ir sākusies.
survey-opened-quietly = Aptauja ir sākusies. Grupā ir klusais laiks, tāpēc aicinājums aizies no rīta.
survey-opening =
    Sākam aptauju grupā „{ $group }”? Tajā ir ap { $asked } cilvēku.
    { $enough ->
        [1] Rezultātus rādīs, ja atbildēs vismaz { $k }.
       *[0] ⚠️ Rezultātus rāda, ja atbild vismaz { $k }, bet grupā ir mazāk. Labāk uzaiciniet vēl kādu vai parunājiet klātienē.
    }

    Cik ilgi tā būs atvērta? Grupa redzēs:
survey-card =
    📝 <b>{ $title }</b>

    { $introduction }

    Anonīma aptauja. Jautājumu: { $count }. Atbildiet privāti: neviens neredzēs, kurš ko atbildēja. Rezultātus rādīs, ja būs vismaz { $k } atbildes.
    { $until ->
        [none] Atbildēt var jebkurā dienā.
       *[other] Atbildēt var līdz { $until }.
    }
survey-card-closed =
    { $answered ->
        [-1] 📝 <b>{ $title }</b>

    Aptauja ir beigusies.
       *[other] 📝 <b>{ $title }</b>

    Aptauja ir beigusies. Paldies! Atbildes: { $answered } no { $asked }.
    }
survey-card-gone = 📝 Šīs aptaujas vairs nav.
survey-invitation =
    📝 Grupā „{ $group }” ir anonīma aptauja: <b>{ $title }</b>

    Jautājumu: { $count }. Neviens neredzēs, kurš ko atbildēja. { $until ->
        [none] Atbildēt varat jebkurā dienā.
       *[other] Atbildēt varat līdz { $until }.
    }
survey-nudge =
    🔔 Aptauja grupā „{ $group }” vēl ir atvērta: <b>{ $title }</b>

    Jautājumu: { $count }. Ja gribat, atbildiet – katra balss palīdz. { $until ->
        [none] Steigas nav.
       *[other] Atbildēt varat līdz { $until }.
    }
survey-called-off = 📝 Aptauja „{ $title }” ir atsaukta. Visas atbildes ir iznīcinātas neizlasītas.
survey-ending =
    <b>{ $title }</b>

    { $outcome ->
        [near] Atbildes: { $answered } (vajag vismaz { $k }). Gandrīz tikpat cilvēku to pašu atbildēja jau iepriekš. Starpība varētu atklāt dažu cilvēku atbildes, tāpēc pagaidām neko rādīt nevar. Ko darām?
       *[few] Atbildes: { $answered }. Lai ko rādītu, vajag vismaz { $k }: citādi varētu uzminēt, kurš ko atbildēja. Ko darām?
    }
survey-close-ask = Beigt aptauju „{ $title }”? Atbildes: { $answered }. Pēc tam neviens vairs nevarēs ne atbildēt, ne mainīt savas atbildes.
survey-delete-ask =
    { $state ->
        [draft] Izdzēst melnrakstu „{ $title }”?
        [closed] Izdzēst aptauju „{ $title }” ar visiem rezultātiem? Atsaukt to nevarēs.
       *[open] Izdzēst aptauju „{ $title }”? Visas atbildes tiks iznīcinātas neizlasītas, un grupa to uzzinās. Atsaukt to nevarēs.
    }
survey-closed-told =
    { $outcome ->
        [lost] Aptauja „{ $title }” ir beigusies, bet tās atslēga ir zudusi. Atbildes neviens nekad neizlasīs. (Uzrunāti { $asked }, vajadzēja { $k }, atvērtas { $answered }.)
        [few] Aptauja „{ $title }” ir beigusies. Atbildes: { $answered } no { $asked }. Lai rādītu rezultātus, vajadzēja vismaz { $k }, tāpēc rezultātu nav, un atbildes ir iznīcinātas neizlasītas.
        [near] Aptauja „{ $title }” ir beigusies. Atbildes: { $answered } no { $asked } (vajadzēja vismaz { $k }). Gandrīz tikpat cilvēku to pašu atbildēja jau iepriekš, un starpība varētu atklāt dažu cilvēku atbildes. Tāpēc tās ir iznīcinātas neizlasītas.
       *[enough] Aptauja „{ $title }” ir beigusies. Atbildes: { $answered } no { $asked } (vajadzēja vismaz { $k }). Rezultāti gaida Jūs.
    }
survey-progress = ⏳ „{ $title }”: atveru atbildes, { $percent } %.
survey-closing-now = Aptauja beidzas.
survey-extended = Pagarināts.
survey-deleted = Izdzēsts.
survey-reach = Atbildējuši { $answered } no { $asked }.
survey-reach-helped = Ar kāda palīdzību: { $count }.
survey-reach-paper = Uz papīra: { $count }.
survey-reach-urgent =
    { $count ->
        [1] 🆘 Palīdzības pogu nospieda kāds cilvēks (mazāk nekā pieci). Kurš, to nezina neviens. Atgādiniet grupā visiem, kur saņemt palīdzību.
       *[other] 🆘 Palīdzības pogu nospieda vismaz { $count } cilvēki. Kuri, to nezina neviens. Atgādiniet grupā visiem, kur saņemt palīdzību.
    }
survey-nudged = Atgādinājums aizies tiem, kas vēl nav atbildējuši. Kuri tie ir, nezina neviens, arī Jūs ne. Klusajā laikā tas gaidīs rītu.
survey-nudged-today = Šodien jau atgādināts. Lūdzu, pagaidiet līdz rītdienai: pārāk daudz ziņu nogurdina.
held-survey-invite = 📝 Aicinājums uz aptauju „{ $title }” ({ $due })
held-survey-close = 🏁 Aptaujas „{ $title }” beigas ({ $due })

## Surveys: results

button-survey-results = 📊 Rezultāti
button-survey-reader = 👤 Kas lasa rezultātus
survey-still-sealed = Aptauja vēl nav beigusies. Līdz tam atbildes neredz neviens, arī Jūs ne.
survey-nothing-to-show = Šai aptaujai rezultātus nerāda: atbilžu bija par maz vai gandrīz tikpat, cik iepriekš.
survey-results =
    <b>{ $title }</b>
    Rezultāti. Grupa „{ $group }”. Tos redzat tikai Jūs, ja vien kaut ko neparādāt citiem.
survey-reach-told =
    { $asked ->
        [0] Atbildējuši: { $answered }.
       *[other] Uzrunāti: { $asked }. Atbildējuši: { $answered }.
    }
survey-reach-modes = Paši: { $alone }, ar palīdzību: { $helped }, uz papīra: { $paper }.
button-survey-result-first = 📊 Skatīt pa jautājumiem
button-survey-texts =
    { $waiting ->
        [0] 🔎 Pārlasīt tekstus
       *[other] 🔎 Izlasīt tekstus (gaida { $waiting })
    }
button-survey-files = 📄 Pārskats: PDF, tabula, teksts
button-survey-share = 📣 Parādīt grupai…
button-survey-compare = ⚖️ Salīdzināt ar citu aptauju
survey-result-head = <i>{ $title }</i> · { $number } no { $total }
survey-result-question = <b>{ $question }</b>
survey-result-line = { $label } – <b>{ $figure }</b>
survey-result-note = <i>{ $words }</i>
survey-plain = { $words }
survey-result-answered = Atbildējuši: { $answered }.
survey-result-none = Neviens neatbildēja.
survey-result-few = Atbildējuši: { $answered }. Rāda tikai tad, ja atbild vismaz { $k }.
survey-result-subset = Šo jautājumu uzdeva tikai daļai. Skaitļi te varētu atklāt dažu cilvēku atbildes, tāpēc tos nerāda.
survey-figure-exact = { $count } no { $answered }
survey-figure-share = { $count } no { $answered } ({ $percent } %)
survey-figure-between = { $low }–{ $high } no { $answered }
survey-figure-below = mazāk nekā { $fewer } no { $answered }
survey-figure-unsaid = nerāda
survey-mean-label = Vidēji
survey-mean = Vidēji { $mean } (skala 1–{ $highest }, atbildes: { $answered })
survey-mean-between = Vidēji starp { $low } un { $high } (skala 1–{ $highest }, atbildes: { $answered })
survey-result-leader = Visbiežāk: { $label }.
survey-result-ranking =
    { $places ->
        [1] Skaitīts, cik cilvēku to lika pirmajā vietā.
       *[other] Skaitīts, cik cilvēku to lika starp pirmajām { $places }.
    }
survey-result-several =
    { $most ->
        [0] Varēja izvēlēties vairākas atbildes.
       *[other] Varēja izvēlēties līdz { $most } atbildēm.
    }
survey-result-bounded = Precīzu skaitu nerāda tur, kur tas atklātu mazāk nekā { $k } cilvēku atbildes.
survey-picture-first = Attēlā ir { $count } biežākās atbildes.
button-survey-result-before = ← Iepriekšējais
button-survey-result-after = Nākamais →
survey-texts-line = Pašu vārdiem: { $all }. Iekļauti: { $released }, vēl jāizlasa: { $waiting }.
survey-texts-more = … Pārējie ir pārskata failā.
survey-no-texts = Šajā aptaujā tekstu nav.
survey-text-head =
    🔎 Teksts { $number } no { $total }
    { $kind ->
        [comment] <b>{ $question }</b> (piebilde)
       *[text] <b>{ $question }</b>
    }

    { $word ->
        [yes] ✅ Iekļauts: būs pārskatā.
        [no] 🚫 Nav iekļauts: pārskatā nebūs.
       *[none] Vēl nav izlemts. Pagaidām to redzat tikai Jūs.
    }
survey-text-unmarked = Tālruni, adresi vai vārdu te nepamanīju. Bet izlasiet paši: vai kādu var pazīt?
survey-text-marked = ⚠️ Te varētu būt: { $traces }. Ja kādu var pazīt, neiekļaujiet.
survey-trace =
    { $trace ->
        [personal_code] personas kods
        [phone] tālruņa numurs
        [email] e-pasta adrese
        [account] konts vai lietotājvārds
        [link] saite
        [address] adrese
       *[name] kāda vārds
    }
survey-text-long = Teksts ir garš, tāpēc viss ir arī failā.
survey-text-file = Teksts { $number }
button-survey-text-yes = ✅ Iekļaut pārskatā
button-survey-text-no = 🚫 Neiekļaut
button-survey-text-undo = ↩️ Atsaukt iepriekšējo
button-survey-text-before = ← Iepriekšējais
button-survey-text-after = Nākamais →
button-survey-text-again = 🔎 Pārlasīt no sākuma
survey-text-released = Iekļauts.
survey-text-left-out = Nav iekļauts.
survey-text-taken-back = Atsaukts.
survey-texts-done =
    ✅ <b>Visi teksti ir izlasīti.</b>

    Iekļauti: { $released }. Nav iekļauti: { $left_out }. Domas mainīt varat jebkurā brīdī.
survey-files =
    📄 <b>{ $title }</b>

    Kādu pārskatu sagatavot? Valoda: { $languages }.
    Failu redzat tikai Jūs, ja vien to nepārsūtāt citiem.
survey-files-texts =
    { $waiting ->
        [0] Teksti: iekļauti { $released } no { $all }.
       *[other] Teksti: iekļauti { $released } no { $all }. Neizlasītos ({ $waiting }) neieliek.
    }
button-survey-file-pdf = 📄 PDF drukāšanai
button-survey-file-xlsx = 📊 Excel tabula (XLSX)
button-survey-file-csv = 🧮 CSV citām programmām
button-survey-file-text = 📋 Teksts, ko ielīmēt
survey-file-coming = Gatavoju. Fails būs zemāk.
survey-file-caption =
    { $asked ->
        [0] 📄 Pārskats: { $title }. Atbildējuši: { $answered }.
       *[other] 📄 Pārskats: { $title }. Uzrunāti: { $asked }. Atbildējuši: { $answered }.
    }
survey-paper-title = { $title } – aptaujas pārskats
survey-paper-footer = { $title }. Atbildējuši: { $answered }. Sagatavots ar Kopā.
survey-about-group = Grupa
survey-about-when = Kad
survey-about-asked = Uzrunāti
survey-about-unknown = nav zināms
survey-about-answered = Atbildējuši
survey-about-alone = – paši
survey-about-helped = – ar palīdzību
survey-about-paper = – uz papīra
survey-times-head = Atbildējuši: { $answered }
survey-part =
    { $part ->
        [morning] No rīta
        [afternoon] Pa dienu
       *[evening] Vakarā
    }
survey-day =
    { $day ->
        [1] P
        [2] O
        [3] T
        [4] C
        [5] Pk
        [6] S
       *[7] Sv
    }
survey-method = Kā tas skaitīts
survey-method-sealed = Aptauja bija anonīma. Atbildes stāvēja aizzīmogotas, kamēr tā bija atvērta. Tad tās sajauca un atslēgu iznīcināja: kurš ko atbildēja, nevar atrast neviens.
survey-method-few = Rezultātus rāda tikai tad, ja atbildējuši vismaz { $k }.
survey-method-sensitive = Jutīgiem jautājumiem vajag vismaz { $k } atbildes.
survey-method-small = Skaitu, kas mazāks par { $k }, precīzi nerāda. Lai to nevarētu arī aprēķināt, dažreiz precīzi nerāda vēl kādu skaitu; tad svītrotā josla rāda, starp kādiem skaitļiem tas ir.
survey-method-languages = Atbildes visās valodās saskaitītas kopā.
survey-method-texts = Pašu rakstīto pirms publicēšanas izlasīja viens cilvēks un iekļāva tikai to, pēc kā nevienu nevar pazīt. Tekstu secība ir nejauša.
survey-method-helped = Ja atbild ar palīdzību vai uz papīra, atbildes redz arī palīgs.
survey-method-skipped = Jautājumus varēja izlaist, tāpēc atbilžu skaits pie katra var atšķirties.
survey-method-who = Pārskats rāda to cilvēku domas, kuri atbildēja. Mazā grupā dažu cilvēku atšķirība var būt nejauša.
survey-sheet-figures = Skaitļi
survey-sheet-about = Par aptauju
survey-sheet-texts = Teksti
survey-column-what = Kas
survey-column-value = Vērtība
survey-column-number = Nr.
survey-column-part = Daļa
survey-column-question = Jautājums
survey-column-kind = Veids
survey-column-answer = Atbilde
survey-column-count = Skaits
survey-column-at-least = Vismaz
survey-column-at-most = Ne vairāk kā
survey-column-answered = Atbildējuši
survey-column-note = Piezīme
survey-column-text = Teksts
survey-kind =
    { $kind ->
        [single] viena atbilde
        [multiple] vairākas atbildes
        [top] svarīgākās
        [ranking] pēc svarīguma
        [scale_5] skala 1–5
        [scale_10] skala 1–10
        [yes_maybe_no] jā, varbūt, nē
        [number] skaitlis
        [day_parts] dienas un laiki
       *[text] pašu vārdiem
    }
survey-share =
    📣 <b>Parādīt grupai „{ $group }”?</b>

    { $state ->
        [stands] Kopsavilkums grupā jau ir. Ja nosūtīsiet vēlreiz, tas tiks atjaunots.
        [planned] Kopsavilkums gaida rītu, jo grupā ir klusais laiks.
       *[none] Grupa vēl neko nav redzējusi. Ja ir klusais laiks, kopsavilkums gaidīs rītu.
    } { $texts ->
        [0] Grupa redzēs:
       *[other] PDF failā būs arī iekļautie teksti: { $texts }. Grupa redzēs:
    }
button-survey-share-paper =
    { $on ->
        [1] ✅ Kopā ar PDF pārskatu
       *[0] 📄 Pievienot PDF pārskatu
    }
button-survey-share-now = 📣 Nosūtīt grupai
button-survey-share-undo = ↩️ Izņemt no grupas
survey-shared = Nosūtīts grupai.
survey-shared-later = Grupā ir klusais laiks. Kopsavilkums aizies no rīta.
survey-share-taken-back = Izņemts. Ja tam ir vairāk nekā divas dienas, Telegram ļauj to dzēst tikai grupas administratoram.
held-survey-share = 📊 Aptaujas „{ $title }” kopsavilkums ({ $due })
survey-summary-head = 📊 <b>{ $title }</b> – ko grupa atbildēja
survey-summary-more =
    { $paper ->
        [1] … Vēl { $count } jautājumi ir PDF pārskatā.
       *[0] … Vēl { $count } jautājumi ir pilnajā pārskatā.
    }
survey-summary-tail = Aptauja bija anonīma. Skaitu zem { $k } precīzi nerāda. Paldies visiem, kas atbildēja!
survey-compare =
    ⚖️ <b>{ $title }</b>

    { $count ->
        [0] Nav ar ko salīdzināt. Vajag otru beigušos aptauju ar tādiem pašiem jautājumiem, kuras rezultātus arī lasāt Jūs.
       *[other] Ar kuru salīdzināt?
    }
survey-compare-name = { $group }, { $day } (atbildējuši: { $answered })
survey-compare-label = <u>{ $label }</u>
survey-compare-bar = { $label } · { $side }
survey-compare-side = <b>{ $side }</b>: { $name }
survey-compare-title = { $title } – salīdzinājums
survey-compare-note = Blakus ir divu aptauju skaitļi. Kur atbildēja maz cilvēku, atšķirība par dažiem var būt nejauša.
survey-nothing-to-compare = Šīm aptaujām nav jautājuma, kam abās ir skaitļi.
survey-reader =
    👤 <b>{ $title }</b>

    Rezultātus lasa: { $name }. { $count ->
        [0] Citu grupas vadītāju nav, tāpēc mainīt nav uz ko.
       *[other] Kas tos lasīs turpmāk?
    }
survey-reader-warning = Par maiņu uzzinās visa grupa, jo cilvēki atbildēja, zinot lasītāja vārdu.
survey-reader-ask =
    { $told ->
        [1] Turpmāk rezultātus lasīs tikai { $name }. Grupa redzēs:
       *[0] Turpmāk rezultātus lasīs tikai { $name }. Vai mainīt?
    }
survey-reader-told =
    👤 <b>{ $title }</b>

    Anonīmās aptaujas rezultātus turpmāk lasīs { $after }, nevis { $before }. { $state ->
        [open] Ja tas Jums nav pieņemami, līdz aptaujas beigām savas atbildes varat mainīt vai izdzēst.
       *[closed] Kurš ko atbildēja, joprojām nevar atrast neviens.
    }
survey-reader-you = 👤 Jums uzticēts lasīt anonīmās aptaujas „{ $title }” rezultātus grupā „{ $group }”. Tos redzēsiet tikai Jūs.
survey-reader-changed = Turpmāk lasīs { $name }.
survey-reader-unfit = Šis cilvēks grupu vairs nevada, tāpēc rezultātus lasīt nevar.
survey-reader-not-yours = Lasītāju var mainīt tikai pats lasītājs. Ja viņa vairs nav, to dara grupas darbinieks.
button-survey-reader-choose = 👤 { $name }
button-survey-reader-yes = ✅ Jā, mainīt

## Surveys: building

button-build-edit = ✏️ Jautājumi
button-build-about = 🏷 Nosaukums, ievads, valodas
button-build-glance = 👁 Viss vienkopus
button-build-export = 💾 Saglabāt failā
button-build-import = 📎 No faila
button-build-again = 🔁 Aptaujāt vēlreiz
button-build-undo = ↩️ Atsaukt pēdējo maiņu
build-undone = Pēdējā maiņa ir atsaukta.
build-part-gone = Tā te vairs nav. Lūdzu, atveriet aptaujas lapu no jauna.
build-depends = Tā nevar: kāds jautājums ir atkarīgs no atbildes uz citu jautājumu, tāpēc tam jāpaliek aiz tā.
build-too-many = Vairāk par { $limit } jautājumiem vienā aptaujā neder.
build-parts =
    <b>{ $title }</b>

    Aptaujai ir vairākas daļas. Atveriet daļu, lai mainītu jautājumus.
button-build-part =
    { $on ->
        [1] { $number }. { $title } ({ $count })
       *[0] ⬜ Izslēgta: { $title } ({ $count })
    }
button-build-part-add = ➕ Jauna daļa
button-build-switches = 🔀 Kuras daļas jautāt
build-switches =
    Nospiediet daļu, lai to ieslēgtu vai izslēgtu. Izslēgtās daļas jautājumus nejautā, bet tie nepazūd.

    Tagad jautājumu: { $count }.
button-build-switch =
    { $on ->
        [1] ✅ { $title } ({ $count })
       *[0] ⬜ { $title } ({ $count })
    }
build-part =
    <b>{ $title }</b>
    { $on ->
        [1] Jautājumu: { $count }.
       *[0] ⬜ Šī daļa ir izslēgta. Jautājumu: { $count }.
    } { $count ->
        [0] Pievienojiet pirmo.
       *[other] Nospiediet jautājumu, lai to mainītu.
    }
build-part-line =
    { $number }. { $question } – { $kind }{ $depends ->
        [1] {" "}· 🔀 ne visiem
       *[0] {""}
    }{ $sensitive ->
        [1] {" "}· 🔒 jutīgs
       *[0] {""}
    }
button-build-add = ➕ Jauns jautājums
button-build-part-title = ✏️ Daļas nosaukums
button-build-part-switch =
    { $on ->
        [1] ⬜ Izslēgt daļu
       *[0] ✅ Ieslēgt daļu
    }
button-build-part-delete = 🗑 Dzēst daļu
build-part-deleted = Daļa ir izdzēsta. Ja tā bija kļūda, nospiediet „Atsaukt pēdējo maiņu”.
button-build-up = ⬆️ Augstāk
button-build-down = ⬇️ Zemāk
button-build-copy = 📑 Kopēt
button-build-drop = 🗑 Dzēst
build-moved = Pārvietots.
build-copied = Nokopēts. Kopija stāv tūlīt aiz tā.
build-question-added = Jautājums ir pievienots.
build-question-deleted =
    { $freed ->
        [0] Jautājums ir izdzēsts. To var atsaukt.
        [one] Jautājums ir izdzēsts. { $freed } jautājums bija no tā atkarīgs; tagad to jautās visiem. To var atsaukt.
       *[other] Jautājums ir izdzēsts. { $freed } jautājumi bija no tā atkarīgi; tagad tos jautās visiem. To var atsaukt.
    }
build-kind =
    { $kind ->
        [information] 📄 Lapa bez jautājuma
        [single] 🔘 Viena atbilde no saraksta
        [multiple] ☑️ Vairākas atbildes
        [top] 🏅 Dažas svarīgākās
        [ranking] 🔢 Sakārtot pēc svarīguma
        [scale_5] ⭐ Vērtējums no 1 līdz 5
        [scale_10] 📏 Vērtējums no 1 līdz 10
        [yes_maybe_no] 👍 Jā, varbūt vai nē
        [number] 🧮 Skaitlis
        [day_parts] 🗓 Dienas un dienas daļas
       *[text] ✍️ Saviem vārdiem
    }
build-item-text = <b>{ $text }</b>
build-item-help = 💬 Paskaidrojums: { $text }
build-item-example = 💡 Piemēram: { $text }
build-item-kind = Atbilde: { $kind }
build-item-option =
    { $alone ->
        [1] • { $text } (izslēdz pārējās)
       *[0] • { $text }
    }
build-item-most = Drīkst izvēlēties ne vairāk kā { $most }.
build-item-bounds = Skaitlis no { $lowest } līdz { $highest }.
build-item-days = Dienas: { $days }.
build-item-required = ❗ Jāatbild obligāti, izlaist nevar.
build-item-comment = 🗒 Pēc atbildes var ko piebilst.
build-item-sensitive = 🔒 Jutīgs: atbildes rādīs, ja to būs vismaz { $k }.
build-item-when = 🔀 Jautā tikai tad, ja „{ $question }”: { $answers }
build-when-any = { $answers }
build-when-none = nav { $answers }
build-when-least = vismaz { $number }
build-when-most = ne vairāk kā { $number }
build-day =
    { $day ->
        [1] pirmdiena
        [2] otrdiena
        [3] trešdiena
        [4] ceturtdiena
        [5] piektdiena
        [6] sestdiena
       *[7] svētdiena
    }
button-build-in-language =
    { $chosen ->
        [1] ● { $language }
       *[0] { $lacks ->
            [1] ⚠️ { $language }
           *[0] { $language }
        }
    }
button-build-word-text = ✏️ Teksts
button-build-word-help = 💬 Skaidrojums
button-build-word-example = 💡 Piemērs
button-build-word-low-end = ✏️ Ko nozīmē 1
button-build-word-high-end = ✏️ Ko nozīmē augstākais skaitlis
button-build-kinds = 🔘 Atbildes veids
button-build-options = ☰ Atbilžu saraksts
button-build-bounds = ↔️ No cik līdz cik
button-build-days-of = 🗓 Kuras dienas
button-build-most = 🔢 Cik drīkst izvēlēties
button-build-required =
    { $on ->
        [1] ✅ Jāatbild obligāti
       *[0] ⬜ Jāatbild obligāti
    }
button-build-comment =
    { $on ->
        [1] ✅ Ar piebildi saviem vārdiem
       *[0] ⬜ Ar piebildi saviem vārdiem
    }
button-build-sensitive =
    { $on ->
        [1] ✅ Jutīgs jautājums
       *[0] ⬜ Jutīgs jautājums
    }
button-build-when =
    { $count ->
        [0] 🔀 Jautāt tikai dažiem…
       *[other] 🔀 Jautā tikai dažiem: mainīt…
    }
button-build-chosen =
    { $chosen ->
        [1] ✅ { $words }
       *[0] { $words }
    }
build-kinds = Kā atbildēs uz jautājumu „{ $question }”?
build-most =
    Cik atbilžu drīkst izvēlēties jautājumā „{ $question }”?

    Zemāk varat atzīmēt atbildes, kas izslēdz pārējās, piemēram, „neko no tā”.
build-as-many = Cik grib
button-build-alone =
    { $on ->
        [1] ✅ Izslēdz pārējās: { $words }
       *[0] ⬜ Izslēdz pārējās: { $words }
    }
build-days = Par kurām dienām jautāt: „{ $question }”?
build-when-none-before = Jautājumu „{ $question }” jautā visiem. Pirms tā nav neviena jautājuma, no kura to varētu padarīt atkarīgu.
build-when-always =
    Jautājumu „{ $question }” tagad jautā visiem.

    Lai to jautātu tikai dažiem, izvēlieties agrāku jautājumu, no kura tas ir atkarīgs.
build-when-now = Jautājums „{ $question }”. Ja nosacījumu ir vairāki, jāpiepildās visiem.
build-when-of =
    Jautāt „{ $question }” tikai tiem, kas uz jautājumu „{ $asked }” atbild:
    { $answers ->
        [none] (vēl nekas nav izvēlēts – jautā visiem)
       *[other] <b>{ $answers }</b>
    }
button-build-when-drop = ✖️ Jautāt visiem
button-build-when-number = 🧮 Norādīt skaitli
button-build-at-least = Vismaz …
button-build-at-most = Ne vairāk kā …
build-side-wanted = Kuriem jautāt: tiem, kas atbildēja vismaz tik, vai ne vairāk kā tik?
build-number-asked = Uzrakstiet skaitli, piemēram, 18.
build-number-wanted = Lūdzu, uzrakstiet tikai skaitli, piemēram, 18.
build-text-wanted =
    { $part ->
        [title] Kāds būs aptaujas nosaukums?
        [introduction] Uzrakstiet ievadu: par ko ir aptauja un kas pēc tam notiks.
        [urgent_help] Kur šeit var saņemt palīdzību tūlīt? Uzrakstiet tālruni un vietu. To redzēs katrs, kas nospiež „Vajag palīdzību tagad”.
        [block] Kāds būs daļas nosaukums?
        [text] Kāds būs jautājums?
        [help] Uzrakstiet paskaidrojumu, kas palīdz saprast jautājumu.
        [example] Uzrakstiet atbildes piemēru. Vārds „piemēram” parādīsies pats.
        [low_end] Ko nozīmē mazākais skaitlis? Piemēram: pavisam slikti.
        [high_end] Ko nozīmē lielākais skaitlis? Piemēram: ļoti labi.
       *[option] Uzrakstiet šo atbildi.
    }
    { $several ->
        [1] Valoda: <b>{ $language }</b>. Līdz { $limit } zīmēm.
       *[0] Līdz { $limit } zīmēm.
    }
build-text-of = Jautājums „{ $question }”.
build-text-now = <b>Tagad:</b>
build-text-in = <b>{ $language }:</b>
build-text-too-long = Tas ir par garu: { $length } zīmes, bet drīkst līdz { $limit }. Lūdzu, uzrakstiet īsāk.
button-build-text-remove = ✖️ Atstāt tukšu
button-build-earlier-text = ← Iepriekšējais
button-build-later-text = Izlaist →
button-build-enough = ✅ Pagaidām pietiek
build-options-wanted =
    { $count ->
        [0] Jautājums „{ $question }”. Uzrakstiet visas atbildes, katru savā rindā, vienā ziņā.
       *[other] Jautājums „{ $question }”. Pārtulkojiet atbildes tādā pašā secībā, katru savā rindā. Rindu: { $count }.
    }
    { $several ->
        [1] Valoda: <b>{ $language }</b>.
       *[0] {""}
    }
build-new-options-wanted =
    <b>{ $question }</b>

    Uzrakstiet visas atbildes, katru savā rindā, vienā ziņā.
build-options-count = Vajag { $wanted } rindas, bet Jūs uzrakstījāt { $given }. Katra atbilde savā rindā, tādā pašā secībā.
build-options-few = Vajag vismaz divas atbildes, katru savā rindā.
build-options-many = Tas ir par daudz: { $given } atbildes. Drīkst līdz { $limit }.
build-option-too-long = Atbilde „{ $option }…” ir par garu. Drīkst līdz { $limit } zīmēm.
build-option-twice = Atbilde „{ $option }” ir uzrakstīta divreiz.
build-bounds-wanted = Jautājums „{ $question }”. Tagad pieņem skaitļus no { $lowest } līdz { $highest }. Uzrakstiet citas robežas, piemēram: 0–120
build-bounds-unclear = Lūdzu, uzrakstiet divus skaitļus, piemēram: 0–120
build-bounds-wrong = Pirmajam skaitlim jābūt mazākam par otro. Piemēram: 0–120
build-kind-wanted = Kā uz jauno jautājumu atbildēs?
build-question-wanted =
    { $kind }

    { $several ->
        [1] Uzrakstiet jautājumu. Valoda: <b>{ $language }</b>.
       *[0] Uzrakstiet jautājumu.
    }
build-part-wanted = Kāds būs jaunās daļas nosaukums? To redzat tikai Jūs.
build-about =
    <b>Aptauja kopumā</b>
    { $sensitive ->
        [1] 🔒 Visa aptauja ir jutīga: rezultātus rādīs, ja būs vismaz { $k } atbildes.
       *[0] Rezultātus rādīs, ja būs vismaz { $k } atbildes.
    }
build-part-name =
    { $part ->
        [title] Nosaukums
        [introduction] Ievads
        [urgent_help] Palīdzība tūlīt
       *[block] Daļas nosaukums
    }
build-about-part =
    { $empty ->
        [1] <b>{ build-part-name }:</b> vēl nav
       *[0] <b>{ build-part-name }:</b>
    }
button-build-word-title = ✏️ Nosaukums
button-build-word-introduction = ✏️ Ievads
button-build-word-urgent-help = 🆘 Kur šeit palīdz tūlīt
button-build-all-sensitive =
    { $on ->
        [1] ✅ Visa aptauja ir jutīga
       *[0] ⬜ Visa aptauja ir jutīga
    }
button-build-tongues = 🌐 Valodas ({ $count })
build-tongues =
    Kurās valodās varēs atbildēt? Nospiediet valodu, lai to pievienotu vai atņemtu.

    { $missing ->
        [0] ✅ Visi teksti ir visās izvēlētajās valodās.
       *[other] ⚠️ Trūkst tekstu: { $missing }. Tos var aizpildīt pa vienam. Pamatvaloda: { $first }.
    }
build-last-language = Vismaz vienai valodai jāpaliek.
build-nothing-missing = Šajā valodā nekas netrūkst.
button-build-tongue =
    { $on ->
        [1] ✅ { $language }
       *[0] ⬜ { $language }
    }
button-build-translate = ✍️ { $language }: aizpildīt ({ $count })
button-build-fill = ✍️ { $language }: aizpildīt trūkstošo
build-glance =
    <b>Viss vienkopus</b>
    Tā jautājumus lasīs dalībnieki. Jautājumu: { $count }.
build-again =
    Jauns melnraksts ar tiem pašiem jautājumiem. Atbildes no iepriekšējās reizes paliek, kur ir, un abas reizes varēs salīdzināt.

    Kurā grupā aptaujāt?
build-saved =
    💾 Aptauja „{ $title }” failā. To var lasīt un labot jebkurā teksta redaktorā un atsūtīt man atpakaļ.

    Atbilžu tajā nav, tikai jautājumi.
build-file-coming = Sūtu failu.
build-file-ask =
    Atsūtiet man aptaujas failu šeit, sarunā.

    Der fails, ko saglabājāt no Kopā (YAML vai JSON), un pētnieku veidlapa XLSForm (.xlsx). Grupa neko neredzēs.
build-file-wanted = Te gaidu failu. Pievienojiet to ar 📎 un nosūtiet.
build-file-group = Kurai grupai ir aptauja failā „{ $name }”? Grupa vēl neko neredzēs.
build-file-faults =
    { $count ->
        [one] Failu vēl nevar pieņemt. Jālabo { $count } vieta:
       *[other] Failu vēl nevar pieņemt. Jālabo { $count } vietas:
    }
build-file-again = Izlabojiet un atsūtiet failu vēlreiz. Nekas nav saglabāts.
build-imported =
    Aptauja ir melnrakstā. Kaut kas no faila te ir citādi vai nav iespējams:
build-file-fault =
    { $kind ->
        [cell] • Lapa „{ $sheet }”, šūna { $cell }: { $what }
        [line] • { $line }. rinda: { $what }
        [question] • { $block }. daļa, { $question }. jautājums: { $what }
       *[none] • { $what }
    }
build-file-not-text = tas nav teksta fails. Saglabājiet to kā YAML vai JSON ar UTF-8 kodējumu.
build-file-too-large = fails ir par lielu vai pārāk sarežģīts. Sadaliet aptauju divās.
build-file-not-yaml = šeit fails nav saprotams. Pārbaudiet atkāpes, kolus un pēdiņas.
build-file-key-twice = šeit viena un tā pati lieta nosaukta divreiz. Vienu izdzēsiet.
build-file-not-a-survey = tas nav aptaujas fails. Saglabājiet kādu aptauju failā un skatieties, kā tas izskatās.
build-file-newer-version = fails ir no jaunākas Kopā versijas ({ $found }).
build-file-field-missing = trūkst lauka „{ $found }”. Pievienojiet to.
build-file-field-unknown = lauku „{ $found }” nepazīstu. Izdzēsiet to vai pārbaudiet rakstību.
build-file-not-a-text = te jābūt tekstam, bet ir „{ $found }”. Lieciet to pēdiņās.
build-file-not-a-number = te jābūt veselam skaitlim, bet ir „{ $found }”.
build-file-not-yes-or-no = te jābūt true vai false, bet ir „{ $found }”.
build-file-not-a-list = te jābūt sarakstam, bet ir „{ $found }”.
build-file-not-a-mapping = te jābūt laukiem ar vērtībām, bet ir „{ $found }”.
build-file-kind-unknown = atbildes veidu „{ $found }” nepazīstu.
build-file-language-unknown = valodu „{ $found }” nepazīstu. Der lv, ru, uk un en.
build-file-not-a-group = tas nav grupas fails. Citā Kopā grupas iestatījumos nospiediet „📤 Saglabāt failā”.
build-file-group-too-large = fails ir par lielu vai pārāk sarežģīts. Izņemiet no tā kādu vecāku aptauju.
build-file-value-unknown = vērtība „{ $found }” te neder.
build-file-not-a-time = „{ $found }” nav derīga diena vai laiks. Rakstiet tā: 2026-11-26 18:30.
build-file-text-empty = te jābūt tekstam, bet ir tukšs.
build-file-number-too-large = skaitlis „{ $found }” neder. Drīkst no 0 līdz { $limit }.
build-file-too-many = te to ir par daudz vai neviena. Drīkst līdz { $limit }.
build-file-no-language = nav norādīta neviena valoda (languages).
build-file-too-many-questions = jautājumu ir par daudz. Drīkst līdz { $limit }.
build-file-too-many-parts = daļu ir par daudz. Drīkst līdz { $limit }.
build-file-bad-id = apzīmējums „{ $found }” neder. Lietojiet mazos latīņu burtus, ciparus un _, sāciet ar burtu, ne garāk par 32 zīmēm.
build-file-id-twice = apzīmējums „{ $found }” jau ir lietots. Dodiet citu.
build-file-text-too-long = teksts ir par garu („{ $found }”). Drīkst līdz { $limit } zīmēm.
build-file-too-many-options = atbilžu sarakstā ir par daudz. Drīkst līdz { $limit }.
build-file-options-not-wanted = šim atbildes veidam saraksta nevajag. Izdzēsiet to.
build-file-numbers = skaitļu robežas nav pareizas. Mazākajam jābūt mazākam par lielāko.
build-file-days = dienas nav pareizas. Lietojiet skaitļus no 1 (pirmdiena) līdz 7.
build-file-old-workbook = šo tabulas veidu nelasu. Atveriet to tabulu programmā un saglabājiet kā .xlsx.
build-file-not-a-workbook = šo tabulu nevaru izlasīt. Atveriet to tabulu programmā un saglabājiet no jauna kā .xlsx bez paroles.
build-file-sheet-too-large = lapa ir par lielu. Atstājiet tikai jautājumus un atbildes.
build-file-formula = šeit ir formula. Ierakstiet tās vietā pašu tekstu.
build-file-sheet-missing = failā nav lapas „{ $found }”. XLSForm veidlapā jautājumi stāv tajā.
build-file-form-empty = veidlapā nav neviena jautājuma, ko šeit var uzdot.
build-file-form-too-large = grupu ir par daudz vai tās ir pārāk dziļi cita citā. Atstājiet mazāk.
build-file-list-missing = lapā „choices” nav saraksta „{ $found }”. Pievienojiet to.
build-file-language-left-out = valodu „{ $found }” izlaidu. Der lv, ru, uk un en.
build-file-column-left-out = kolonnu „{ $found }” izlaidu.
build-file-type-left-out = „{ $found }” te nav iespējams, tāpēc izlaidu.
build-file-repeat-once = atkārtojumu te nav: jautājumus uzdos vienreiz.
build-file-constraint-left-out = pārbaudi „{ $found }” izlaidu.
build-file-other-as-comment = „cits” vietā pēc atbildes varēs ko piebilst saviem vārdiem.
build-file-bounds-usual = skaitļa robežas nav skaidras, tāpēc pieņems no 0 līdz 100. Lūdzu, pārbaudiet tās.
build-file-whole-numbers = te pieņem tikai veselus skaitļus.
build-file-relevant-left-out = nosacījumu „{ $found }” šeit nevar izteikt, tāpēc jautājumu uzdos visiem. Lūdzu, pārbaudiet to.
build-file-mention-left = tekstā ir atsauce uz citu atbildi: „{ $found }”. Lūdzu, pārrakstiet to.
survey-faults =
    { $count ->
        [one] Pirms sākt, jāsakārto { $count } lieta:
       *[other] Pirms sākt, jāsakārto { $count } lietas:
    }
build-faults-more = … un vēl { $count }.
survey-fault-at = • „{ $where }”: { $fault }
survey-fault-no-language = • Nav izvēlēta neviena valoda.
survey-fault-no-question = • Nav neviena jautājuma.
survey-fault-too-many-questions = • Jautājumu ir par daudz.
survey-fault-too-many-parts = • Daļu ir par daudz.
survey-fault-bad-id = • apzīmējums failā nav derīgs.
survey-fault-id-twice = • failā divas lietas apzīmētas vienādi.
survey-fault-text-missing =
    { $count ->
        [one] • { $language }: trūkst { $count } teksta.
       *[other] • { $language }: trūkst { $count } tekstu.
    }
survey-fault-text-too-long = • teksts ir par garu.
survey-fault-too-few-options = • vajag vismaz divas atbildes, no kā izvēlēties.
survey-fault-too-many-options = • par daudz atbilžu, no kā izvēlēties.
survey-fault-options-not-wanted = • atbilžu saraksta te nevajag.
survey-fault-option-twice = • divas atbildes ir vienādas.
survey-fault-most = • nav pareizi norādīts, cik atbilžu drīkst izvēlēties.
survey-fault-numbers = • skaitļu robežas nav pareizas.
survey-fault-days = • nav norādītas dienas.
survey-fault-condition-not-earlier = • ir atkarīgs no jautājuma, kas nāk vēlāk vai ir izslēgts.
survey-fault-condition-not-possible = • ir atkarīgs no atbildes, kādas nav.

## Surveys: beyond the chat

button-survey-until = 🕒 Mainīt beigu laiku
survey-ask-until = Līdz kuram laikam varēs atbildēt? Izvēlieties vai uzrakstiet, piemēram: „piektdien 20.00”. Jau dotās atbildes paliek.
held-survey-nudge = 🔔 Atgādinājums par aptauju „{ $title }” ({ $due })
held-survey-last-nudge = 🔔 Atgādinājums dienu pirms aptaujas „{ $title }” beigām ({ $due })
button-survey-out = 🖨 Saite, QR kods, papīrs
survey-out =
    <b>{ $title }</b>

    { $state ->
        [open] Saite tiem, kas ir grupā: { $link }

    QR kodu var parādīt tikšanās reizē, afišu – piespraust pie sienas.
       *[other] Saite un QR kods būs, kad aptauja sāksies.
    } Anketu drukā tiem, kas telefonu nelieto. Pēc tam atbildes ieraksta ar pogu „Ievadīt papīra anketas”.
button-survey-qr = 🔳 QR kods
button-survey-poster = 📄 Afiša pie sienas (PDF)
button-survey-form-normal = 🖨 Anketa: { $language }
button-survey-form-large = 🔎 lieliem burtiem
survey-out-sent = <b>{ $title }</b>: fails ir gatavs. To var drukāt vai pārsūtīt.
survey-qr-caption = Anonīma aptauja: { $title }
survey-poster-promise =
    Anonīma aptauja. Kad tā beigsies, neviens nevarēs atrast, kurš ko atbildēja. Rezultātus rādīs tikai tad, ja būs vismaz { $k } atbildes. { $until ->
        [none] Atbildēt var jebkurā dienā.
       *[other] Atbildēt var līdz { $until }.
    }
survey-poster-how = Pavērsiet telefona kameru pret šo kodu. Atvērsies Telegram. Atbildēt var grupas „{ $group }” dalībnieki.
survey-poster-paper = Telefonu nelietojat? Palūdziet organizatoram anketu uz papīra vai kādu, kas palīdz atbildēt.
form-sheet-number = Lapas Nr. ________ (ieraksta tas, kas atbildes ievada)
form-consent = Šī aptauja ir anonīma. Uz papīra apsolīt varu mazāk nekā telefonā: tas, kas Jūsu lapu ieraksta, redz Jūsu atbildes un var pazīt rokrakstu. Tāpēc savu vārdu nerakstiet. Pēc ierakstīšanas lapa jāiznīcina. Rezultātus redzēs { $reader }, un tikai tad, ja būs vismaz { $k } atbildes. Piedalīties nav obligāti, jautājumus var izlaist.
form-urgent = Ja kādam draud briesmas, zvaniet 112. { $local }
form-thanks = Paldies! Atbildēt var arī telefonā.
form-question = { $number }. { $question }
form-example = Piemēram: { $example }
form-several = Atzīmējiet visu, kas der.
form-top = Atzīmējiet ne vairāk kā { $most }.
form-ranking = Sanumurējiet: pie svarīgākā 1, pie nākamā 2 un tā tālāk, kopā ne vairāk kā { $most }.
form-number = Ierakstiet skaitli no { $lowest } līdz { $highest }.
form-times = Atzīmējiet visus laikus, kas Jums der.
form-comment = Ja gribat ko piebilst:
form-option = { $code }  { $words }
form-ends = 1 – { $low }, { $highest } – { $high }
form-part =
    { $part ->
        [morning] no rīta
        [afternoon] pa dienu
       *[evening] vakarā
    }
form-day =
    { $day ->
        [1] Pirmdiena
        [2] Otrdiena
        [3] Trešdiena
        [4] Ceturtdiena
        [5] Piektdiena
        [6] Sestdiena
       *[7] Svētdiena
    }
form-condition =
    { $kind ->
        [any] Atbildiet tikai tad, ja { $number }. jautājumā izvēlējāties: { $chosen }.
        [none] Atbildiet tikai tad, ja { $number }. jautājumā neizvēlējāties: { $chosen }.
       *[range] { $highest ->
            [none] Atbildiet tikai tad, ja { $number }. jautājumā atbildējāt { $lowest } vai vairāk.
           *[other] { $lowest ->
                [none] Atbildiet tikai tad, ja { $number }. jautājumā atbildējāt { $highest } vai mazāk.
               *[other] Atbildiet tikai tad, ja { $number }. jautājumā atbildējāt no { $lowest } līdz { $highest }.
            }
        }
    }

button-survey-paper = 📝 Ievadīt papīra anketas
survey-paper =
    📝 <b>{ $title }: papīra anketas</b>

    Ievadītas: { $entered }. Otrreiz pārbaudītas: { $checked }.

    Jūs redzat, kas uz lapām rakstīts, tāpēc ievadiet tās vienatnē un pēc tam iznīciniet. Pārskatā būs redzams, cik atbilžu ienāca uz papīra. Lai nebūtu kļūdu, ievadiet lapas otrreiz: es parādīšu, kur abas reizes atšķiras.
button-paper-enter = ⌨️ Ievadīt lapas
button-paper-check = 🔁 Pārbaudīt, ievadot otrreiz
button-paper-form = 🖨 Anketa drukāšanai
button-paper-undo = ↩️ Atsaukt lapu Nr. { $number }
button-paper-leave = → Šo lapu vēlāk
button-paper-first = 1️⃣ Pareizi bija pirmoreiz
button-paper-second = 2️⃣ Pareizi ir tagad
paper-over = Aptauja vairs nepieņem atbildes. Ja vēl ir papīra anketas, vispirms pagariniet aptauju.
paper-saved = ✅ Lapa Nr. { $number } ir ierakstīta. Uzrakstiet uz tās šo numuru.
paper-enter = Tagad <b>lapa Nr. { $number }</b>: uzrakstiet tās atbildes.
paper-check = 🔁 Paņemiet <b>lapu Nr. { $number }</b> un ierakstiet to vēlreiz, neskatoties uz pirmo reizi.
paper-legend =
    Vienā rindā { $count ->
        [one] { $count } kods
       *[other] { $count } kodi
    }, pa vienam katram jautājumam, ar atstarpi starp tiem: atbildes numurs no lapas, vairākas ar komatu (1,3), izlaists -, teksts *. Pašu tekstu rakstiet zemāk, tā rindu sāciet ar jautājuma numuru: „3: soliņš”.

    Piemēram: <code>{ $example }</code>
paper-mistakes = ⚠️ Lapa nav ierakstīta:
paper-mistake-too-few = • Kodu ir { $counted }, bet jautājumu { $number }.
paper-mistake-too-many = • Kodu ir { $counted }, bet jautājumu { $number }.
paper-mistake-not-a-code = • { $number }. jautājums: tādas atbildes nav.
paper-mistake-not-asked = • { $number }. jautājums: pēc citām atbildēm tas bija jāizlaiž (-).
paper-mistake-required = • { $number }. jautājums: uz to jāatbild.
paper-mistake-no-text = • { $number }. jautājums: zemāk trūkst tā teksta.
paper-mistake-no-such-text = • { $number }. jautājums: zemāk ir teksts, kuram te nav vietas.
paper-not-last = Atsaukt var tikai pēdējo lapu.
paper-taken-back = Lapa Nr. { $number } ir atsaukta.
paper-checked = Lapa Nr. { $number } ir pārbaudīta.
paper-difference =
    🔁 <b>Lapa Nr. { $number }</b>: atšķirību vēl { $left }.

    { $place }. { $question }

    1️⃣ Pirmoreiz: { $first }
    2️⃣ Tagad: { $second }

    Kas rakstīts uz lapas?

## Surveys: you said – we did

button-survey-did = 💬 Jūs teicāt – mēs izdarījām
deed-no-results = Pastāstīt grupai, kas izdarīts, varēs, kad aptauja būs beigusies un tai būs rezultāti.
deed-full = Vairāk par { $limit } punktiem vienā ziņā neviens neizlasa. Vispirms izdzēsiet kādu.
deed-incomplete = Vēl nevar sūtīt: kādam punktam trūkst teksta vienā no grupas valodām.
deed-removed = Punkts ir izdzēsts.
deed-noted = Pierakstīts.
deed-sent = Nosūtīts grupai.
deed-too-long = Tas ir par garu: { $length } zīmes, lūdzu, līdz { $limit }.
deed-all-too-long = Ziņa kopā ir par garu: { $length } zīmes no { $limit }. Saīsiniet vai izdzēsiet kādu punktu.
survey-did =
    💬 <b>{ $title }: jūs teicāt – mēs izdarījām</b>

    { $count ->
        [0] Cilvēki atbildēja. Tagad pastāstiet viņiem, kas no tā sanāca: ko cilvēki teica un ko Jūs izdarījāt. Ja kas neizdevās, arī to.
       *[other] { $state ->
            [told] Grupa to jau ir saņēmusi. Ja ko maināt, nosūtiet vēlreiz: ziņa grupā nomainīsies.
           *[not-told] Grupa to vēl nav saņēmusi.
        }
    }
survey-did-asking =
    { $state ->
        [planned] 🗓 Vai tas palīdzēja, pajautāšu grupai { $day }.
        [open] 📬 Grupai tagad jautāju, vai tas palīdzēja.
        [closing] ⏳ Atbildes, vai tas palīdzēja, tiek atvērtas.
        [closed] ✅ Vai tas palīdzēja, grupa jau ir atbildējusi. Rezultāts ir grupā.
        [few] Uz jautājumu, vai tas palīdzēja, atbildēja pārāk maz cilvēku. Atbildes ir izdzēstas nelasītas.
       *[lost] Atbilžu atslēga ir zudusi, tāpēc tās neviens neizlasīs.
    }
button-deed-point = { $number }. { $title }
button-deed-add = ➕ Pievienot punktu
button-deed-preview = 👁 Apskatīt un nosūtīt
button-deed-rewrite = ✏️ Rakstīt no jauna
button-deed-remove = 🗑 Izdzēst punktu
button-deed-send = 📣 Nosūtīt grupai
button-deed-months =
    { $chosen ->
        [1] ✅ { $months ->
            [0] Vai palīdzēja – nejautāt
            [1] Vai palīdzēja – pajautāt pēc mēneša
           *[other] Vai palīdzēja – pajautāt pēc { $months } mēnešiem
        }
       *[0] { $months ->
            [0] Vai palīdzēja – nejautāt
            [1] Vai palīdzēja – pajautāt pēc mēneša
           *[other] Vai palīdzēja – pajautāt pēc { $months } mēnešiem
        }
    }
deed-line =
    <b>Jūs teicāt:</b> { $said }
    <b>Mēs izdarījām:</b> { $did }
deed-ask-said =
    { $language ->
        [none] Ko cilvēki teica? Viens teikums, piemēram: „Vakaros nav kur atstāt bērnus.”
       *[other] Ko cilvēki teica? Rakstiet šajā valodā: <b>{ $language }</b>. Viens teikums, piemēram: „Vakaros nav kur atstāt bērnus.”
    }
deed-ask-did =
    { $language ->
        [none] Ko izdarījāt? Ja neizdevās, pasakiet, kāpēc. Piemēram: „Otrdienās bibliotēkā ir rotaļu stūris.”
       *[other] Ko izdarījāt? Rakstiet šajā valodā: <b>{ $language }</b>. Ja neizdevās, pasakiet, kāpēc. Piemēram: „Otrdienās bibliotēkā ir rotaļu stūris.”
    }
survey-did-told = 💬 <b>Jūs teicāt – mēs izdarījām</b> ({ $title })
survey-did-preview =
    { $asked ->
        [1] Grupa „{ $group }” redzēs:
       *[0] Grupa „{ $group }” redzēs to, kas zemāk. Vēlāk varu grupai pajautāt, vai tas palīdzēja: anonīmi, ar vienu pieskārienu.
    }
held-survey-helped = 💬 Jautājums, vai palīdzēja tas, kas izdarīts pēc aptaujas „{ $title }” ({ $due })
held-survey-helped-close = 🏁 Atbildes, vai palīdzēja tas, kas izdarīts pēc aptaujas „{ $title }” ({ $due })
survey-helped-card =
    { $state ->
        [open] 💬 <b>Vai tas palīdzēja?</b>

    Pēc aptaujas „{ $title }” šis tas ir izdarīts. Vai kļuva labāk? Viens pieskāriens, anonīmi: kurš ko atbildēja, neredz neviens. Pēc { $days } dienām pateikšu, ko grupa domā, ja atbildēs vismaz { $fewest }.
        [closing] 💬 Jautājums „Vai tas palīdzēja?” ({ $title }) ir noslēgts. Paldies!
        [closed] 💬 Jautājums „Vai tas palīdzēja?” ({ $title }) ir noslēgts. Paldies! Rezultāts ir zemāk.
        [few] 💬 Jautājums „Vai tas palīdzēja?” ({ $title }) ir noslēgts. Atbilžu bija mazāk nekā { $fewest }, tāpēc tās izdzēsu nelasītas.
       *[other] 💬 Jautājums „Vai tas palīdzēja?” ({ $title }) ir noslēgts.
    }
button-helped-yes = 👍 Jā
button-helped-partly = 🤏 Daļēji
button-helped-no = 👎 Nē
helped-over = Šis jautājums ir noslēgts. Paldies!
helped-noted =
    { $answer ->
        [yes] Paldies! Jūsu atbilde: jā. To neredz neviens. Ja pārdomāsiet, nospiediet citu pogu.
        [partly] Paldies! Jūsu atbilde: daļēji. To neredz neviens. Ja pārdomāsiet, nospiediet citu pogu.
       *[no] Paldies! Jūsu atbilde: nē. To neredz neviens. Ja pārdomāsiet, nospiediet citu pogu.
    }
survey-helped-told =
    💬 <b>Vai tas palīdzēja?</b> ({ $title })
    { $answered ->
        [zero] Atbildēja { $answered } cilvēku.
        [one] Atbildēja { $answered } cilvēks.
       *[other] Atbildēja { $answered } cilvēki.
    }
survey-helped-line =
    { $answer ->
        [yes] Jā { $bar }
        [partly] Daļēji { $bar }
       *[no] Nē { $bar }
    }
button-survey-local-help = 🆘 Palīdzība uz vietas
survey-local-help =
    🆘 <b>Palīdzība uz vietas</b>

    To redzēs cilvēks, kas aptaujā nospiedīs „Vajag palīdzību tagad”, kopā ar numuru 112. Uzrakstiet, kam zvanīt un kur griezties, katrā valodā. Nākamā grupas aptauja šo tekstu pārņems.
survey-local-help-line = <b>{ $language }:</b> { $words }
survey-local-help-none = vēl nav
button-local-help-write = ✏️ { $language }
survey-local-help-ask = Kam zvanīt un kur griezties? Rakstiet šajā valodā: <b>{ $language }</b>. Piemēram: „Krīzes tālrunis 116123, sociālais dienests Skolas ielā 1, darbdienās 9–17.”
survey-local-help-noted = Pierakstīts. Tas ir redzams uzreiz.

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
       *[resting] 🌡 <b>Kā mums izdodas?</b> Varu pajautāt grupai „{ $group }”, cik labi turas pie vienošanās, no 1 līdz 5, bez vārdiem.
    }

    Ja atbild mazāk nekā { $fewest }, rezultāta nav: atbildes izdzēšu nelasītas.
held-norm-review = 🌿 Jautājums organizatoriem, vai joprojām der norma „{ $topic }” ({ $due })
held-norm-pulse = 🌡 Jautājums, kā mums izdodas turēties pie vienošanās ({ $due })
held-norm-pulse-close = 🌡 Jautājuma „Kā mums izdodas?” noslēgums ({ $due })

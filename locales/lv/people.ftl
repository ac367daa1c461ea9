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
slower = Lūdzu, mazliet lēnāk – es netieku Jums līdzi. To, ko nospiedāt vai uzrakstījāt pēdējo, ņemšu vērā. Pēc minūtes atkal atbildēšu.

language-own-name = Latviešu
language-ask = Kurā valodā ar Jums runāt?
language-chosen = Labi, turpmāk runāšu latviski. Ko vēlaties darīt?
language-chosen-short = Turpmāk – latviski.

settings =
    <b>Iestatījumi</b>

    { $muted ->
        [yes] Ziņas un atgādinājumus Jums tagad nesūtu.
       *[no] Te Jūs izvēlaties valodu un to, kad Jums atgādināt.
    }
muted-now = Labi, vairs neko nesūtīšu.
unmuted-now = Labi, atkal sūtīšu ziņas.
stopped =
    Labi, es apklustu. Jums vairs nerakstīšu, līdz Jūs mani uzrunāsiet.

    Grupā Jūs paliekat. Kad vēlaties ziņas atkal, nospiediet pogu.

help-member =
    <b>Kā es palīdzu</b>

    • Kad grupā ir jauna tikšanās, nospiediet „Nākšu”, „Varbūt” vai „Nevarēšu”.
    • Pirms tikšanās es Jums atgādināšu.
    • Valodu un atgādinājumus izvēlaties iestatījumos.
    • Ja kaut kas nav skaidrs, uzrakstiet /menu.
help-organiser =
    <b>Organizatoram</b>

    • Tikšanos var ieplānot vienā teikumā, piemēram: „ceturtdien 18:30 bibliotēkā”.
    • Ja kaut kas mainās, nospiediet „Tikšanās”: pārceliet vai atceliet, un visi to uzzinās.
    • Grūtā brīdī grupas lapā ir poga „Pauze”: tad neko nesūtu, līdz Jūs teiksiet.
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

    <b>Ko es neglabāju nekad.</b> Jūsu sarunas grupā, fotogrāfijas un balss ziņas, tālruņa numuru un atrašanās vietu.

    Vārdus un tekstus glabāju šifrētus. Pati saruna iet caur Telegram, un to es aizsargāt nevaru.

link-spent = Šī saite vairs neder: tā ir izmantota vai novecojusi. Lūdziet jaunu tam, kas Jums to iedeva.
link-spent-operator = Šī saite vairs neder. Jaunu saiti Kopā parāda, kad to palaiž no jauna un operatora vēl nav.
link-not-in-group = Šī saite ir grupas „{ $group }” dalībniekiem. Vispirms pievienojieties grupai un tad atveriet saiti vēlreiz.
link-for-somebody-else = Šī saite ir domāta citam cilvēkam, Jums tā nav vajadzīga. Pārsūtiet to – tā joprojām der.
rights-stranger = Tas ir tikai šīs grupas dalībniekiem. Ja piederat pie grupas, atveriet Kopā ar grupas saiti.
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

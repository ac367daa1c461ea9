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
after-asks = Tikšanās ir beigusies. Ko no tās saglabāt? Nekas nav obligāts, un grupai nekas neaiziet, kamēr Jūs to nenosūtāt.
after-came =
    { $count ->
        [0] 👥 Kas atnāca, vēl nav atzīmēts
        [zero] 👥 Atnāca: { $count } cilvēku
        [one] 👥 Atnāca: { $count } cilvēks
       *[other] 👥 Atnāca: { $count } cilvēki
    }
after-noted = ⚖️ Lēmumi: { $decisions } · 🙋 Uzdevumi: { $tasks }
after-ticks =
    Kas atnāca uz „{ $title }”? Atzīmēti: { $count }, no tiem citi, kuru te nav: { $others }.

    🔒 Vārdus redz tikai organizatori. Grupai rādu tikai kopskaitu.
after-ask-summary = Uzrakstiet īsu kopsavilkumu tiem, kas nebija (līdz { $limit } zīmēm): ko runājāt, par ko vienojāties. Lūdzu, neminiet cilvēku vārdus un neko personisku.
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
feeling-asks = Kā Jums šodien bija? Viens pieskāriens, anonīmi: neviens neredz, kas ko nospiedis. Rezultātu rādīšu rīt, ja atbildēs vismaz { $fewest }.
feeling-asks-you = Kā Jums šodien bija? Viens pieskāriens, anonīmi: neviens neredz, ko nospiedāt. Vidējo vērtējumu rādīšu tikai organizatoriem un tikai tad, ja atbildēs vismaz { $fewest }.
feeling-answered = ✅ Paldies, Jūsu atbilde ir pierakstīta. Neviens neredz, kāda tā ir. Kamēr atbildes nav slēgtas, to var mainīt ar vienu pieskārienu.
feeling-open =
    { $privately ->
        [yes] 💬 „Kā bija?” ir pajautāts privāti tiem, kas teica „nākšu”. Rezultātu redzēsiet, kad atbildes būs slēgtas.
       *[no] 💬 „Kā bija?” ir pajautāts grupā. Rezultātu redzēsiet, kad atbildes būs slēgtas.
    }
feeling-yours = 🔒 To redz tikai organizatori. Kurš ko atbildēja, nezina neviens.
feeling-trend-title = Kā bija tikšanās
feeling-by-itself =
    { $on ->
        [yes] Pēc tikšanās pats pajautāšu, kā bija.
       *[no] Pats vairs nejautāšu.
    }
button-feeling-by-itself =
    { $on ->
        [yes] 💬 „Kā bija?” pēc tikšanās: jautāju
       *[no] 💬 „Kā bija?” pēc tikšanās: nejautāju
    }
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
held-feeling-ask = 💬 Jautājums „kā bija” pēc tikšanās „{ $title }” ({ $due })

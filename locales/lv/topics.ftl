button-topics = ❓ Jautājumi un tēmas
button-topic-named = ✏️ Pievienot jautājumu ar vārdu
button-topic-unnamed = 🔒 Pievienot jautājumu bez vārda
button-topic = { $number }. { $words }
button-topic-show = ✅ Rādīt grupai
button-topic-up = ⬆️ Pacelt augstāk
button-topic-merge = 🔗 Apvienot ar iepriekšējo
button-topic-drop = ❌ Noņemt
button-topics-send = 📣 Nosūtīt grupai
button-topics-paper = 🖨 Drukāt viesim (PDF)
topics-head = ❓ <b>{ $title }</b>: jautājumi un tēmas
topics-none = Jautājumu un tēmu vēl nav.
topics-reminder =
    { $count ->
        [0] ❓ Vai ir kas pārrunājams? Varat to pievienot jau tagad.
        [zero] ❓ Pārrunājamo jautājumu sarakstā: { $count }. Varat pievienot savu.
        [one] ❓ Sarakstā ir { $count } pārrunājams jautājums. Varat pievienot savu.
       *[other] ❓ Sarakstā ir { $count } pārrunājami jautājumi. Varat pievienot savu.
    }
topics-reminder-waiting =
    { $count ->
        [zero] Bez vārda ienākuši { $count }: tie gaida, līdz izlasīsiet.
        [one] Bez vārda ienācis { $count }: tas gaida, līdz izlasīsiet.
       *[other] Bez vārda ienākuši { $count }: tie gaida, līdz izlasīsiet.
    }
topic-waits = 🆕 gaida, līdz izlasīsiet
topic-ask-named = Ko vēlaties pārrunāt vai pajautāt? Uzrakstiet vienu jautājumu vai tēmu (līdz { $limit } zīmēm). Pie tā būs Jūsu vārds.
topic-ask-unnamed =
    Ko vēlaties pārrunāt vai pajautāt? Uzrakstiet vienu jautājumu vai tēmu (līdz { $limit } zīmēm).

    🔒 Jūsu vārdu un laiku es nesaglabāju. Vispirms to izlasa organizators un tad rāda grupai. Atcerieties: Jūs var pazīt pēc rakstītā.
topic-noted = ✅ Pievienots.
topic-noted-unnamed = ✅ Pievienots bez vārda. Organizators to izlasīs un tad rādīs grupai.
topic-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
topic-twice = Tāds jautājums jau ir pievienots. Paldies!
topics-full = Jautājumu jau ir tik daudz, cik vienā reizē var pārrunāt. Lūdzu, pastāstiet savējo organizatoram.
topics-own-full = Jūs jau pievienojāt vairākus. Lūdzu, dodiet vietu arī citiem.
topic-gone = Šāda jautājuma vairs nav.
topic-merge-long = Kopā sanāktu par garu. Lūdzu, atstājiet tos atsevišķi.
topics-file = Jautājumi un tēmas
topics-paper = 🖨 Jautājumi viesim: drukājiet vai pārsūtiet.

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
follow-up-ask-span = Kā skaitīt laiku?
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

button-survey-did = 💬 Jūs teicāt – mēs izdarījām
deed-no-results = Pastāstīt grupai, kas izdarīts, varēs, kad aptauja būs beigusies un tai būs rezultāti.
deed-full = Vairāk par { $limit } punktiem vienā ziņā neviens neizlasa. Vispirms izdzēsiet kādu.
deed-incomplete = Vēl nevar sūtīt: kādam punktam trūkst teksta vienā no grupas valodām. Atveriet to un uzrakstiet.
deed-removed = Punkts ir izdzēsts.
deed-noted = Pierakstīts.
deed-sent = Nosūtīts grupai.
deed-too-long = Tas ir par garu: zīmju ir { $length }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
deed-all-too-long = Ziņa kopā ir par garu: zīmju ir { $length }, bet var būt līdz { $limit }. Saīsiniet vai izdzēsiet kādu punktu.
survey-did =
    💬 <b>{ $title }: Jūs teicāt – mēs izdarījām</b>

    { $count ->
        [0] Cilvēki atbildēja. Tagad pastāstiet viņiem, kas no tā sanāca: ko viņi teica un ko Jūs izdarījāt. Ja kas neizdevās, pastāstiet arī to.
       *[other] { $state ->
            [told] Grupa to jau ir saņēmusi. Ja ko maināt, nosūtiet vēlreiz: ziņa grupā nomainīsies.
           *[not-told] Grupa to vēl nav saņēmusi.
        }
    }
survey-did-asking =
    { $state ->
        [planned] 🗓 Vai tas palīdzēja, pajautāšu grupai { $day }.
        [open] 📬 Grupai tagad jautāju, vai tas palīdzēja.
        [closing] ⏳ Atveru atbildes, vai tas palīdzēja.
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

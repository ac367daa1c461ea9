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
answer-synonyms-too-many = Tik daudz vārdu nevajag: ir { $count }, bet var būt līdz { $limit }. Lūdzu, atstājiet svarīgākos.
answer-contact-unclear = Numuru vai adresi nesapratu. Uzrakstiet, piemēram: <i>63000000</i> vai <i>www.example.lv</i>
answer-twice = Uz šo jautājumu atbilde jau ir saglabāta. Mainiet to vai nosauciet šo citādi.
answers-too-many = Grupai jau ir { $limit } atbildes. Vispirms izdzēsiet kādu, kas vairs nav vajadzīga.
question-which-group = Kuras grupas organizatoriem pajautāt?
question-how =
    Nodošu Jūsu jautājumu grupas „{ $group }” organizatoriem. Grupa to neredzēs.

    👤 <b>Ar vārdu</b>: konfidenciāli. Kas jautā, redzēs tikai organizatori.
    🔒 <b>Bez vārda</b>: organizatoriem Jūsu vārdu nerādīšu. Līdz atbildei es to glabāju, lai zinātu, kam atbildi nest. Tāpēc tas nav anonīmi. Jūs var pazīt arī pēc paša jautājuma.
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
question-settled = Uz šo jautājumu jau ir atbildēts, vai arī tas ir paņemts atpakaļ.
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

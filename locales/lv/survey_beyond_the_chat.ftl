button-survey-until = 🕒 Mainīt beigu laiku
survey-ask-until = Līdz kuram laikam varēs atbildēt? Izvēlieties vai uzrakstiet, piemēram: „piektdien 20.00”. Jau dotās atbildes paliek.
held-survey-nudge = 🔔 Atgādinājums par aptauju „{ $title }” ({ $due })
held-survey-last-nudge = 🔔 Atgādinājums dienu pirms aptaujas „{ $title }” beigām ({ $due })
button-survey-out = 🖨 Saite, QR kods, papīrs
survey-out =
    <b>{ $title }</b>

    { $state ->
        [open] Saite tiem, kas ir grupā: { $link }

    QR kodu var parādīt tikšanās reizē, afišu var pielikt pie sienas.
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
    Vienā rindā uzrakstiet kodus, pa vienam katram jautājumam (kopā { $count }), ar atstarpi starp tiem:
    • atbildes numurs no lapas, vairāki ar komatu: 1,3
    • izlaists: -
    • teksts: *

    Pašu tekstu rakstiet zemāk. Tā rindu sāciet ar jautājuma numuru: „3: soliņš”.

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

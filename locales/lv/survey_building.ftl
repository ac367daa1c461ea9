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
build-too-many = Vienā aptaujā var būt līdz { $limit } jautājumiem. Vispirms izdzēsiet kādu.
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
build-copied = Nokopēts. Kopija ir tūlīt aiz šī jautājuma.
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
build-text-too-long = Tas ir par garu: zīmju ir { $length }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
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
build-options-count = Vajadzīgo rindu skaits: { $wanted }, bet Jūs uzrakstījāt: { $given }. Lūdzu, rakstiet katru atbildi savā rindā, tādā pašā secībā.
build-options-few = Vajag vismaz divas atbildes, katru savā rindā.
build-options-many = Atbilžu ir par daudz: { $given }, bet var būt līdz { $limit }. Lūdzu, atstājiet svarīgākās.
build-option-too-long = Atbilde „{ $option }…” ir par garu: var būt līdz { $limit } zīmēm. Lūdzu, rakstiet visas vēlreiz.
build-option-twice = Atbilde „{ $option }” ir uzrakstīta divreiz. Lūdzu, rakstiet visas vēlreiz, katru citādu.
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
button-build-export-xlsx = 📊 Kā XLSForm pētnieku rīkiem
button-build-export-yaml = 💾 Kā teksta failu
xlsform-comment = Vai gribat ko piebilst?
build-saved =
    { $form ->
        [xlsx] 💾 Aptauja „{ $title }” kā XLSForm: tādu failu saprot KoBoToolbox, ODK un citi pētnieku rīki. Tajā nav pateikts, kuri jautājumi ir jutīgi un kura atbilde izslēdz pārējās.
       *[yaml] 💾 Aptauja „{ $title }” failā. To var lasīt un labot jebkurā teksta redaktorā un atsūtīt man atpakaļ.
    }

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
build-file-newer-version = fails ir no jaunākas Kopā versijas ({ $found }). Lūdziet atjaunināt šo Kopā.
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
build-file-sheet-missing = failā nav lapas „{ $found }”. XLSForm veidlapā jautājumi ir tajā.
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

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
button-quiet = 🌙 Klusais laiks
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
    <b>Grupas „{ $group }” klusais laiks</b>

    Tagad: { $hours }. Šajā laikā pats neko nesūtu. Kad nospiežat pogu Jūs, atbildu vienmēr.
quiet-from-until = { $start }–{ $end }
quiet-never = bez klusā laika
quiet-sundays = Klusēt svētdienās
quiet-holidays = Klusēt svētku dienās
quiet-saved = Saglabāts.

pause-ask =
    Vai grupā „{ $group }” ieturēt pauzi?

    { $waiting ->
        [0] Pašlaik nekas nav ieplānots sūtīšanai.
        [one] Aizturēšu { $waiting } ieplānotu ziņu.
       *[other] Aizturēšu { $waiting } ieplānotas ziņas.
    } Neko nesūtīšu, līdz Jūs teiksiet atsākt. Tad parādīšu visu aizturēto, un Jūs izlemsiet, ko vēl sūtīt.
paused-now = Apklusu. Neko nesūtīšu, līdz Jūs teiksiet.
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
        [nowhere] Vienu ziņu nenosūtīju: ilgi nebija savienojuma, un tagad tā vairs nepalīdzētu.
       *[group] Ziņu grupai „{ $group }” nenosūtīju: ilgi nebija savienojuma, un tagad tā vairs nepalīdzētu.
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
    Klusais laiks: { $quiet }
    { $asks ->
        [yes] Pēc tikšanās: pats privāti un anonīmi pajautāju „kā bija?” tiem, kas teica „nākšu” (ja tādu ir vismaz 5)
       *[no] Pēc tikšanās: pats nejautāju, kā bija
    }
button-newcomers = 👋 Jaunpienācēji
button-newcomers-see = 👁 Apskatīt sveicienu
newcomers =
    <b>{ $group }</b>: kā uzņemam jaunos

    <b>Sveiciens.</b> Kas ienāk grupā un man ir nospiedis „Start”, saņem to privāti: kas te notiek, valodu izvēli un klusumu. Pārējie lasa sveicienu grupā.

    <b>Vienošanās.</b> { $agreed ->
        [yes] Jaunais izlasa grupas vienošanos un to pieņem, vai vispirms parunā ar Jums.
       *[no] Grupai vēl nav vienošanās. Kad tā būs, jaunais to izlasīs un pieņems.
    }

    <b>Apstiprināšana.</b> Ja grupa ir slēgta, Telegram grupas iestatījumos ieslēdziet „Apstiprināt jaunus dalībniekus” un man kā administratoram atļaujiet aicināt cilvēkus. Kad kāds lūgs ielaist, pajautāšu Jums un citiem organizatoriem privāti: pietiek ar vienu „jā” vai „nē”.
button-reach = 📶 Kam varu rakstīt
button-reach-picture = 🔳 QR attēls, ko pārsūtīt
button-reach-paper = 🖨 Lapa drukāšanai
reach =
    <b>{ $group }</b>: kam varu rakstīt
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
reach-paper-done = Gatavs! Ja ziņas nevajag, uzrakstiet „stop”.
reach-paper-code = Noskenējiet
reach-handed = Augstāk ir tas, ko pārsūtīt vai izdrukāt. Saite der tikai šīs grupas cilvēkiem.
button-hand-over = 🤝 Nodot grupu citam
button-group-delete = 🗑 Dzēst grupu no Kopā
button-organiser-stop = 🚪 Vairs neorganizēt
hand-over =
    <b>Nodot grupu „{ $group }”</b>
    { "" }
    { $count ->
        [0] Vēl nav, kam nodot. Vispirms izvēlieties organizatoru un lūdziet viņam nospiest „Start”.
       *[other] Kurš turpmāk atbildēs par Kopā šajā grupā? Es pajautāšu; kamēr nesaņemšu „jā”, viss paliek, kā ir.
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
hand-over-declined = { $name } nevar uzņemties grupu „{ $group }”. Viss paliek, kā ir. Varat to piedāvāt citam.
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
group-delete-planned = 🗑 Visu par grupu „{ $group }” izdzēsīšu: { $when }. Līdz tam to var atcelt.
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
join-in-now = Labi, uzņēmu.
join-away-now = Labi, neuzņēmu.
join-received = Labdien! Jūsu lūgums iestāties grupā „{ $group }” ir saņemts. Atbildēs grupas organizatori. Par Jums es nekā neglabāju.
join-welcome = Jūs esat uzņemti grupā „{ $group }”. Laipni lūdzam! Atveriet šo saiti un nospiediet „Start”, lai atgādinājumi nāktu Jūsu valodā: { $link }
newcomer = Laipni lūdzam grupā „{ $group }”! Es atgādinu par tikšanos un palīdzu atbildēt. Valodu vai klusumu varat izvēlēties jebkurā brīdī.
mydata-hand-over = { $mine ->
        [0] Jūs piedāvājāt citam uzņemties grupu „{ $groups_title }”.
       *[other] Jums piedāvā uzņemties grupu „{ $groups_title }”.
    }

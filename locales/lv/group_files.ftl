button-group-export = 📤 Saglabāt failā
button-group-import = 📥 Ielasīt no faila
button-group-export-file = 📤 Saņemt failu
button-group-import-yes = ✅ Jā, ielasīt
group-export =
    <b>Saglabāt grupu „{ $group }” failā</b>
    { "" }
    Ar šo failu grupas darbu var pārcelt uz citu Kopā. Failu saņemsiet tikai Jūs, šeit, privāti.
    { "" }
    <b>Failā būs:</b> grupas nosaukums, valodas un klusais laiks; tikšanās un to skaitļi; lēmumi ar aptauju rezultātiem; vienošanās ar visām redakcijām un to, cik labi to ievērojāt; grupas mērķi; nepadarītie uzdevumi; saglabātās atbildes; aptauju jautājumi.
    { "" }
    <b>Failā nebūs:</b> cilvēku un viņu vārdu; kurš ko teica, atbildēja, izvēlējās vai uzņēmās; ziņu vēlākam laikam; aptauju atbilžu; saišu uz tiešsaistes tikšanos un atcelšanas iemeslu.
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
group-import-tasks = • Uzdevumi, pagaidām bez darītāja: { $count }
group-import-goals = • Grupas mērķi: { $count }
group-import-pulses = • Cik labi ievērojāt vienošanos, reizes: { $count }
group-import-nothing = • Nekas. Viss jau ir šajā grupā.
group-import-known = ◦ Jau ir grupā, otrreiz neielasīs: { $count }
group-import-over = ◦ Jau bijušas vai atceltas tikšanās, paliek tikai failā: { $count }
group-import-full = ◦ Atbildes, uzdevumi un mērķi, kam grupā vairs nav vietas: { $count }
group-import-settings = Iestatījumi no faila: valodas – { $languages }; klusais laiks – { $quiet }.
group-import-quietly = Grupai neko nesūtīšu. Tikšanās paziņosiet Jūs, kad gribēsiet. Atkārtojumi sāksies, kad paziņosiet pirmo no tiem.
group-imported = <b>Ielasīts grupā „{ $group }”.</b> Grupai nekas nav sūtīts. Jauns:
group-imported-short = Ielasīts.
group-file-which = Kurā grupā ielasīt šo grupas failu? Vispirms parādīšu, kas tajā ir.
group-file-not-yours = Šis ir grupas fails. To var ielasīt tikai grupas darbinieks: lūdzu, nododiet failu viņam.

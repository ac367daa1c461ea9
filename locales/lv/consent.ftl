button-decision-change = ✏️ Piedāvāt citādi
button-propose = 🤝 Izteikt priekšlikumu
button-consent-open = ⏳ { $words }
button-consent-answer = ✍️ Atbildēt privāti
button-consent-support = 👍 Atbalstu
button-consent-live-with = 👌 Varu ar to sadzīvot
button-consent-object = ✋ Iebilstu
button-consent-send = ✅ Nosūtīt grupai
button-consent-reasons = ✋ Iebildumi: { $count }
button-consent-amend = ✏️ Labot priekšlikumu
button-consent-close = 🏁 Noslēgt tagad
button-consent-close-yes = Jā, noslēgt
button-consent-withdraw = ↩️ Atsaukt
button-consent-withdraw-yes = Jā, atsaukt
button-consent-rule = ⚙️ Cik daudziem jāatbild
button-consent-share =
    { $chosen ->
        [yes] ✅ Vismaz { $percent } %
       *[no] Vismaz { $percent } %
    }
button-days =
    { $days ->
        [1] Līdz rītvakaram
        [7] Līdz vakaram pēc nedēļas
       *[other] Līdz vakaram pēc { $days } dienām
    }
button-edit-deadline = Mainīt termiņu
sent-without-sound = 🌙 Tagad grupā ir klusais laiks: ziņa pienāks bez skaņas.
consent-head =
    { $version ->
        [1] 🤝 <b>Priekšlikums</b>
       *[other] 🤝 <b>Priekšlikums, labots (Nr. { $version })</b>
    }
consent-invite = Vai varam tā vienoties? Lūdzu, atbildiet privāti – grupa redzēs tikai kopējo rezultātu.
consent-until = Atbildēt var līdz: { $when }
consent-answered = Atbildēja: { $answered } no { $reached }
consent-card-older = 🤝 Šis priekšlikums ir labots. Jaunais ir zemāk – lūdzu, izlasiet un atbildiet vēlreiz.
consent-withdrawn-line = ↩️ Priekšlikums ir atsaukts. Paldies visiem, kas atbildēja!
consent-outcome =
    { $outcome ->
        [adopted] ✅ Pieņemts: iebildumu nav.
        [objected] ✋ Pagaidām nav pieņemts: ir iebildumi.
       *[too_few] ⏳ Pagaidām nav pieņemts: atbildēja par maz cilvēku.
    }
consent-result =
    🤝 <b>Priekšlikuma saskaņošana ir beigusies</b>

consent-next =
    { $outcome ->
        [adopted] Paldies! Lēmums ir pierakstīts grupas lēmumu sarakstā.
        [objected] Paldies par atklātību! Organizatori iemeslus izlasīs un padomās, kā priekšlikumu labot.
       *[too_few] Paldies tiem, kas atbildēja! Organizatori izlems, vai jautāt vēlreiz.
    }
consent-rule = Jūsu atbildes vēl nav. Priekšlikumu pieņems, ja neviens neiebildīs un atbildēs vismaz { $percent } % to, kurus varu uzrunāt privāti.
consent-own =
    { $stance ->
        [support] Jūsu atbilde: 👍 atbalstu
        [live_with] Jūsu atbilde: 👌 varu ar to sadzīvot
       *[object] Jūsu atbilde: ✋ iebilstu
    }
consent-own-reason = Iemesls:
consent-own-draft = ✋ Jūs sākāt iebilst, bet iemesla vēl nav, tāpēc iebildumu neskaitu. Nospiediet „Iebilstu” un uzrakstiet, kas priekšlikumā traucē.
consent-noted =
    { $stance ->
        [support] Paldies! Pierakstīts: atbalstāt.
       *[live_with] Paldies! Pierakstīts: varat ar to sadzīvot.
    }
consent-unknown = Šāda priekšlikuma vairs nav.
consent-closed = Atbildēt vairs nevar: saskaņošana ir beigusies.
consent-older-version = Priekšlikums tikko labots, un šī poga ir no vecā. Lūdzu, izlasiet jauno un atbildiet vēlreiz.
consent-settled = Te jau kaut kas ir mainījies. Lūdzu, skatiet, kā ir tagad.
objection-ask =
    Kas šajā priekšlikumā traucē vai kaitētu grupai? Uzrakstiet dažos vārdos (līdz { $limit } zīmēm). Iemesls ir pret priekšlikumu, ne pret cilvēku.

    🔒 Konfidenciāli, bet ne anonīmi: organizatori redzēs iemeslu un Jūsu vārdu, lai varētu ar Jums parunāt. Grupa neredzēs ne vienu, ne otru. Kad priekšlikums būs pieņemts vai atsaukts, abus izdzēsīšu.
objection-needs-reason = Lūdzu, uzrakstiet iemeslu: kas tieši priekšlikumā traucē? Piemēram: <i>par dārgi ģimenēm ar vairākiem bērniem</i>. Bez iemesla iebildumu nevaru ieskaitīt.
objection-too-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
objection-noted = ✋ Paldies, ka pateicāt! Organizatori Jūsu iemeslu izlasīs. Kamēr saskaņošana nav beigusies, atbildi varat mainīt.
objection-older-version = ⚠️ Kamēr Jūs rakstījāt, priekšlikumu izlaboja, tāpēc Jūsu iemeslu nenodevu. Lūdzu, izlasiet jauno. Ja joprojām iebilstat, nospiediet „Iebilstu”.
objection-too-late = ⚠️ Kamēr Jūs rakstījāt, saskaņošana beidzās, tāpēc Jūsu iebildumu vairs nevarēju ieskaitīt. Lūdzu, pasakiet to kādam no organizatoriem.
consent-again = Priekšlikums grupā „{ $group }”, par kuru Jūs atbildējāt, ir labots. Kāda ir Jūsu atbilde tagad?
consent-unfinished = Jūs sākāt iebilst priekšlikumam grupā „{ $group }”, bet iemesla vēl nav. Vai uzrakstīsiet?
consent-notice = 🤝 Grupa „{ $group }”
consent-objected = ✋ Ir iebildumi. Grupa to neredz. Izlasiet iemeslus un, ja vajag, priekšlikumu labojiet vai atsauciet.
consent-then = Varat priekšlikumu labot un jautāt vēlreiz vai to atsaukt.
consent-reasons =
    ✋ <b>Iemesli</b>

    🔒 Tikai organizatoriem. Lūdzu, nestāstiet tālāk, kurš iebilda.
consent-close = Vai noslēgt tagad? Līdz šim atbildēja { $answered } no { $reached }. Rezultātu uzzinās visa grupa.
consent-closed-now = Noslēgts.
consent-withdraw =
    Vai atsaukt šo priekšlikumu? Grupa redzēs, ka tas ir atsaukts.
consent-withdrawn-now = Atsaukts.
consent-group-rule =
    <b>Kā grupa „{ $group }” vienojas</b>

    Priekšlikumu pieņem, ja neviens neiebilst un atbild vismaz { $percent } % to, kurus varu uzrunāt privāti. Cik daudziem jāatbild? Izmaiņa attieksies uz nākamajiem priekšlikumiem.
consent-ask-words =
    Ko piedāvājat grupai? Uzrakstiet īsi un skaidri (līdz { $limit } zīmēm). Piemēram:
    <i>Tiekamies katra mēneša pirmajā ceturtdienā 18:30 bibliotēkā.</i>
consent-ask-amended = Kā tas skanēs tagad? Uzrakstiet visu no jauna (līdz { $limit } zīmēm). Visiem, kas jau atbildēja, pajautāšu vēlreiz.
consent-words-before = Līdz šim:
consent-ask-deadline =
    Līdz kuram laikam var atbildēt? Nospiediet pogu vai uzrakstiet, piemēram:
    <i>piektdien 18:00</i>
consent-preview = Vai viss pareizi? Grupa „{ $group }” redzēs šo:
consent-sent = ✅ Nosūtīts grupai.
consent-changed-meanwhile = ⚠️ Kamēr Jūs rakstījāt, kāds cits šo priekšlikumu mainīja. Tā tas izskatās tagad – Jūsu labojums nav saglabāts.
consent-not-amended = Tas ir tāds pats kā līdz šim. Lūdzu, pamainiet tekstu vai nospiediet „Beigt”.
proposal-too-long = Tas ir par garu: { characters }, bet var būt līdz { $limit }. Lūdzu, uzrakstiet īsāk.
held-consent-close = 🤝 Priekšlikuma „{ $words }” saskaņošanas noslēgums ({ $due })

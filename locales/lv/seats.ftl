button-seat-waiting = ⏳ Gribu rindā
button-seat-lines-again = ✏️ Mainīt skaitu
button-seat-meeting = 📅 Skatīt tikšanos
button-seat-yes =
    { $who ->
        [self] ✅ Jā, nākšu
       *[other] ✅ Jā, nāks
    }
button-seat-no =
    { $who ->
        [self] ❌ Nē, nevarēšu
       *[other] ❌ Nē, nenāks
    }
seat-taken =
    { $places ->
        [0] Vietas pietiek visiem. Nāk: { $taken }.
       *[other] 🪑 Aizņemtas vietas: { $taken } no { $places }. Brīvas: { $free }.
    }
seat-others = Varbūt: { $maybe } · nevar: { $no }
seat-own =
    { $state ->
        [held] { $size ->
            [1] ✅ Jums ir vieta.
           *[other] ✅ Jums un līdzi nācējiem ir vietas, pavisam { $size }.
        }
        [asked] 🎉 Jums ir brīva vieta! Lūdzu, atbildiet līdz { $until }: nospiediet „Nākšu” vai „Nevarēšu”.
       *[waiting] ⏳ Jūs gaidāt rindā kā Nr. { $number }.
    }
seat-held =
    { $size ->
        [1] Paldies! Vieta ir Jūsu.
       *[other] Paldies! Vietas ir Jūsu, pavisam { $size }.
    }
seat-waits =
    { $told ->
        [yes] Visas vietas ir aizņemtas. Jūs gaidāt rindā kā Nr. { $number }. Kad atbrīvosies, pajautāšu Jums privāti.
       *[no] Visas vietas ir aizņemtas. Jūs rindā esat Nr. { $number }. Lai varu Jums uzrakstīt, nospiediet „Pierakstīt kādu bez telefona” un tad „Start”.
    }
seat-not-coming =
    { $had ->
        [place] { $answer ->
            [maybe] Pierakstīts: varbūt. Vietu atdevu nākamajam.
           *[no] Pierakstīts: nevarēsiet. Vietu atdevu nākamajam. Paldies, ka pateicāt!
        }
        [turn] { $answer ->
            [maybe] Pierakstīts: varbūt. Rindā vairs negaidāt.
           *[no] Pierakstīts: nevarēsiet. Rindā vairs negaidāt. Paldies!
        }
       *[no] { $answer ->
            [maybe] Pierakstīts: varbūt. Vietu Jums neturu.
           *[no] Pierakstīts: šoreiz nevarēsiet. Paldies, ka pateicāt!
        }
    }
seat-given-up = Vieta atdota. Paldies, ka pateicāt!
seat-line-full = Tur brīvu vietu nav. Jūsu vieta paliek, kur bija. Ja tomēr gribat gaidīt tur, vispirms nospiediet „Nevarēšu”.
seat-party-too-large = Tik daudz vietu nav: pavisam ir { $places }. Lūdzu, pierakstiet mazāk cilvēku.
seat-no-room-for-more = Vēl vienam brīvas vietas nav. Jūsu vieta paliek Jums. Vēl kādu var pierakstīt rindā ar pogu „Pierakstīt kādu bez telefona”.
seat-choose-line = Lūdzu, izvēlieties, kurā laikā nāksiet: nospiediet pogu ar laiku zem tikšanās.
seat-guest-line = Kurā laikā nāks šis cilvēks?
seat-ask-lines =
    Cik vietu būs? Nospiediet pogu vai uzrakstiet skaitli.

    Ja grupa nāk vairākos laikos, uzrakstiet katru savā rindā un aiz tā vietu skaitu (līdz { $limit } rindām). Piemēram:
    <i>10:00 – 8
    12:00 – 7</i>
seat-preview =
    { $places ->
        [0] Vietas pietiks visiem. { $up ->
            [0] Nevienam nekas nemainīsies.
           *[other] Vietu iegūs tie, kas gaidīja: { $up }. Viņiem to pateikšu privāti.
        }
       *[other] { $places ->
            [one] Būs { $places } vieta.
            [zero] Būs { $places } vietu.
           *[other] Būs { $places } vietas.
        } { $down ->
            [0] { $up ->
                [0] Neviens vietu nezaudēs.
               *[other] No rindas vietu iegūs: { $up }. Viņiem pajautāšu privāti.
            }
           *[other] Vietu zaudēs: { $down } (tie, kas pieteicās pēdējie). Viņi būs rindā pirmie, un es viņiem to pateikšu.
        }
    }
seat-how = Ja vietu nepietiek, nākamie gaida rindā. Kad vieta atbrīvojas, es pajautāju nākamajam, un viņam ir laiks atbildēt.
seat-line-in-use = Šajā sarakstā kāds jau ir pieteicies. Lūdzu, atstājiet tos pašus laikus un mainiet tikai vietu skaitu vai pielieciet jaunus.
seat-offer =
    { $who ->
        [self] 🎉 Atbrīvojās vieta! { $size ->
            [1] Turu to Jums.
           *[other] Turu Jums { $size } vietas.
        } Vai nāksiet? Lūdzu, atbildiet <b>līdz { $until }</b>. Ja neatbildēsiet, pajautāšu nākamajam.
        [other] 🎉 Atbrīvojās vieta! Turu to cilvēkam, kuru pierakstījāt: { $name }. Vai nāks? Lūdzu, atbildiet <b>līdz { $until }</b>. Ja neatbildēsiet, pajautāšu nākamajam.
       *[organiser] 🎉 Atbrīvojās vieta, un nākamais rindā ir { $name }. Es šim cilvēkam nevaru uzrakstīt. Lūdzu, sazinieties ar viņu un nospiediet pogu <b>līdz { $until }</b>. Ja atbildes nebūs, pajautāšu nākamajam.
    }
seat-confirmed =
    { $who ->
        [self] ✅ Jums ir vieta. Ja tomēr nevarēsiet, lūdzu, pasakiet – vietu atdosim nākamajam.
       *[other] ✅ { $name }: vieta ir.
    }
seat-passed-on =
    { $who ->
        [self] Šo vietu esam piedāvājuši nākamajam. Ja gribat nākt, atveriet tikšanos un piesakieties no jauna.
       *[other] { $name }: šī vieta ir piedāvāta nākamajam.
    }
seat-passed-on-short = Šī vieta jau ir piedāvāta nākamajam. Ja gribat nākt, atveriet tikšanos un piesakieties no jauna.
seat-lost =
    { $who ->
        [self] Piedodiet! Vietu kļuva mazāk, tāpēc Jums vietas pagaidām nav. Jūs gaidāt rindā kā Nr. { $number }. Kad vieta atbrīvosies, uzrakstīšu.
        [other] Piedodiet! Vietu kļuva mazāk, tāpēc cilvēkam, kuru pierakstījāt ({ $name }), vietas pagaidām nav. Rindā: Nr. { $number }.
       *[organiser] Vietu kļuva mazāk, un { $name } tagad gaida rindā kā Nr. { $number }. Es šim cilvēkam nevaru uzrakstīt. Lūdzu, pasakiet to viņam.
    }
seat-gained =
    { $who ->
        [self] 🎉 Tagad vietas pietiek visiem. Jums ir vieta!
        [other] 🎉 Tagad vietas pietiek visiem. { $name }: vieta ir.
       *[organiser] 🎉 Tagad vietas pietiek visiem, arī { $name }. Es šim cilvēkam nevaru uzrakstīt. Lūdzu, pasakiet to viņam.
    }

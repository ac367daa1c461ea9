button-needs = 🚗 Bērni, tulks, aizvešana
button-needs-all = 🧩 Kam ko vajag
button-lifts = 🚗 Kas ar ko brauc
button-child-more = 👶 +1 bērns
button-child-less = 👶 −1 bērns
button-interpreter = 🗣 Vajag tulku
button-wheelchair =
    { $own ->
        [yes] ♿ Ratiņkrēsla nebūs
       *[no] ♿ Būs ratiņkrēsls
    }
button-lift-needed = 🙋 Vajag, lai aizved
button-lift-offered = 🚗 Varu kādu aizvest
button-no-lift =
    { $lift ->
        [needed] ✖️ Aizvest vairs nevajag
       *[offered] ✖️ Vairs nevaru aizvest
    }
button-lift-share = ✅ Jā, drīkst pateikt
button-lift-keep = Nē, tikai organizatoriem
button-lift-agree = ✅ { $passenger } → { $driver }
button-lift-other = 🔄 Cits auto
button-lift-undo = ✖️ Atcelt: { $passenger } → { $driver }
button-lift-car = { $name }, brīvas { $left } ({ $start })
needs-own =
    <b>Kas Jums vajadzīgs, lai nāktu uz „{ $title }”?</b>
    { $when }
needs-none = Pagaidām nekas nav pierakstīts. Ja kaut ko vajag, nospiediet pogu.
needs-private = 🔒 To redz tikai Jūs un organizatori. Grupā to nerāda. Nedēļu pēc tikšanās es to izdzēšu. Nospiežot pogu, Jūs piekrītat, ka organizatori to zina.
need-noted = Pierakstīts. To redz tikai organizatori.
need-children-limit = Bērnu skaits var būt no 0 līdz { $limit }.
need-children =
    { $children ->
        [one] 👶 Līdzi { $children } bērns
        [zero] 👶 Līdzi { $children } bērnu
       *[other] 👶 Līdzi { $children } bērni
    }
need-interpreter =
    { $language ->
        [lv] 🗣 Vajag tulku: latviešu valoda
        [ru] 🗣 Vajag tulku: krievu valoda
        [uk] 🗣 Vajag tulku: ukraiņu valoda
        [en] 🗣 Vajag tulku: angļu valoda
       *[sign] 🗣 Vajag zīmju valodas tulku
    }
need-wheelchair = ♿ Būs ratiņkrēsls
need-lift =
    { $lift ->
        [needed] { $places ->
            [one] 🙋 Jāaizved { $places } cilvēks, no: { $start }
            [zero] 🙋 Jāaizved { $places } cilvēku, no: { $start }
           *[other] 🙋 Jāaizved { $places } cilvēki, no: { $start }
        }
       *[offered] { $places ->
            [one] 🚗 Var aizvest { $places } cilvēku, no: { $start }
           *[other] 🚗 Var aizvest { $places } cilvēkus, no: { $start }
        }
    }
need-language-name =
    { $language ->
        [lv] latviešu
        [ru] krievu
        [uk] ukraiņu
        [en] angļu
        [sign] zīmju valoda
       *[no] tulku nevajag
    }
need-which-language = Kurā valodā Jums vajag tulku?
lift-ask-places =
    { $lift ->
        [needed] Cik cilvēku jāaizved, kopā ar Jums? Nospiediet pogu vai uzrakstiet skaitli līdz { $limit }.
       *[offered] Cik cilvēkiem Jūsu auto ir vieta? Nospiediet pogu vai uzrakstiet skaitli līdz { $limit }.
    }
lift-ask-from =
    { $lift ->
        [needed] No kurienes Jūs jāaizved? Uzrakstiet vietu (līdz { $limit } zīmēm), piemēram: <i>pie pagasta mājas</i>.
       *[offered] No kurienes Jūs brauksiet? Uzrakstiet vietu (līdz { $limit } zīmēm), piemēram: <i>pie pagasta mājas</i>.
    }
lift-ask-share =
    { $lift ->
        [needed] Kad organizators atradīs auto, vai drīkstu vadītājam pateikt Jūsu vārdu, vietu, no kurienes jāaizved, un dot saiti uz Jūsu Telegram?
       *[offered] Kad organizators Jums piedāvās pasažieri, vai drīkstu viņam pateikt Jūsu vārdu, vietu, no kurienes braucat, un dot saiti uz Jūsu Telegram?
    }

    Ja nē, visu sarunās organizators.
lift-places-wrong = Cilvēku skaits var būt no 1 līdz { $limit }. Lūdzu, uzrakstiet skaitli.
needs-all =
    <b>Kam ko vajag: „{ $title }”</b>
    { $when }
needs-nobody = Neviens pagaidām neko nav pierakstījis. Katrs to var izdarīt ar pogu „Bērni, tulks, aizvešana” zem tikšanās.
needs-only-you = 🔒 To redz tikai organizatori. Lūdzu, nepārsūtiet to grupai.
needs-sum-children = 👶 Bērni kopā: { $children }
needs-sum-interpreters = 🗣 Tulki: { $languages }
needs-sum-wheelchairs = ♿ Ratiņkrēsli: { $wheelchairs }
needs-sum-lifts = 🚗 Jāaizved: { $needed } · vietas auto: { $offered }
lift-car = 🚗 <b>{ $name }</b>, no: { $start }. Brīvas vietas: { $left } no { $places }.
lift-no-cars = 🚗 Neviens pagaidām nav teicis, ka var kādu aizvest.
lift-wishes = 🙋 Vēl bez auto:
lift-wish = • { $name } ({ $places }), no: { $start }
lift-all-driven = ✅ Visiem, kam vajag, auto ir atrasts.
lift-which-car = Ar kuru auto brauks?
lift-full = Tā vairs nevar: auto ir pilns vai kāds ir mainījis domas. Lūdzu, apskatiet sarakstu vēlreiz.
lift-agreed-short =
    { $untold ->
        [0] Sarunāts. Abiem pateicu privāti.
       *[other] Sarunāts. Es nevaru uzrakstīt: { $names }. Lūdzu, pasakiet paši.
    }
lift-undone-short = Atcelts. Pateicu tiem, kuriem varu uzrakstīt.
lift-agreed =
    { $part ->
        [passenger] { $shared ->
            [yes] 🚗 Jums ir auto! Jūs aizvedīs { $name }, brauks no: { $start }. Lūdzu, sazinieties un norunājiet laiku.
           *[no] 🚗 Jums ir auto! Laiku un vietu Jums pateiks organizators.
        }
       *[driver] { $shared ->
            [yes] 🚗 Ar Jums brauks { $name }, cilvēku skaits: { $places }, no: { $start }. Lūdzu, sazinieties un norunājiet laiku.
           *[no] 🚗 Ar Jums brauks kāds no grupas, cilvēku skaits: { $places }. Laiku un vietu Jums pateiks organizators.
        }
    }
lift-undone =
    { $part ->
        [passenger] Piedodiet! Norunātā aizvešana vairs nenotiks. Organizators par to zina un meklēs citu auto.
       *[driver] Norunātā aizvešana vairs nenotiks: vieta Jūsu auto atkal ir brīva.
    }
lift-broken = 🚗 Norunāta aizvešana vairs neder: kāds ir mainījis domas. Lūdzu, apskatiet, kuram vēl vajag auto.

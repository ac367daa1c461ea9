button-cards = 🃏 Kartītes organizatoram
button-card = 🃏 Kartīte man
button-card-next = 🃏 Nākamā kartīte
button-card-stage =
    { $on ->
        [yes] ✅ { card-stage-name }
       *[no] { card-stage-name }
    }
card-stage-name =
    { $stage ->
        [planning] Plānojam
        [beginning] Sākums
        [middle] Vidus
       *[ending] Noslēgums
    }
button-card-rhythm =
    { $on ->
        [yes] ✅ { card-rhythm-name }
       *[no] { card-rhythm-name }
    }
card-rhythm-name =
    { $rhythm ->
        [off] Tikai tad, kad prasu
        [weekly] Katru pirmdienu
        [fortnightly] Katru otro pirmdienu
       *[meeting] Dienu pirms tikšanās
    }
cards =
    🃏 <b>Kartītes: „{ $group }”</b>

    Viena doma tam, kurš vada grupu – atkarībā no tā, kurā posmā grupa ir. Kartītes redzat tikai Jūs. Izvēlieties posmu un cik bieži tās sūtīt.
card = 🃏 „{ $group }” · { card-stage-name }
held-prompt-card = 🃏 Kartīte organizatoram ({ $due })
mydata-card-desk = Grupā „{ $groups_title }” Jums ir kartītes organizatoram (posms: { $stage }, ritms: { $rhythm }).

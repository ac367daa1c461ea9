button-cards = 🃏 Cards for the organiser
button-card = 🃏 A card for me
button-card-next = 🃏 The next card
button-card-stage =
    { $on ->
        [yes] ✅ { card-stage-name }
       *[no] { card-stage-name }
    }
card-stage-name =
    { $stage ->
        [planning] Planning
        [beginning] Beginning
        [middle] Middle
       *[ending] Ending
    }
button-card-rhythm =
    { $on ->
        [yes] ✅ { card-rhythm-name }
       *[no] { card-rhythm-name }
    }
card-rhythm-name =
    { $rhythm ->
        [off] Only when I ask
        [weekly] Every Monday
        [fortnightly] Every other Monday
       *[meeting] The day before a meeting
    }
cards =
    🃏 <b>Cards: “{ $group }”</b>

    One thought for whoever leads the group, by the stage the group is in. Only you see the cards. Choose the stage and how often they come.
card = 🃏 “{ $group }” · { card-stage-name }
held-prompt-card = 🃏 Card for the organiser ({ $due })
mydata-card-desk = In the group “{ $groups_title }” you have cards for the organiser (stage: { $stage }, rhythm: { $rhythm }).

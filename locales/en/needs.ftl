button-needs = 🚗 Children, interpreter, lift
button-needs-all = 🧩 Who needs what
button-lifts = 🚗 Who drives with whom
button-child-more = 👶 +1 child
button-child-less = 👶 −1 child
button-interpreter = 🗣 I need an interpreter
button-wheelchair =
    { $own ->
        [yes] ♿ No wheelchair
       *[no] ♿ There will be a wheelchair
    }
button-lift-needed = 🙋 I need a lift
button-lift-offered = 🚗 I can give a lift
button-no-lift =
    { $lift ->
        [needed] ✖️ I need no lift any more
       *[offered] ✖️ I cannot give a lift any more
    }
button-lift-share = ✅ Yes, you may tell
button-lift-keep = No, only the organisers
button-lift-agree = ✅ { $passenger } → { $driver }
button-lift-other = 🔄 Another car
button-lift-undo = ✖️ Undo: { $passenger } → { $driver }
button-lift-car = { $name }, { $left } left ({ $start })
needs-own =
    <b>What do you need to come to “{ $title }”?</b>
    { $when }
needs-none = Nothing is noted yet. If you need something, press a button.
needs-private = 🔒 Only you and the organisers see this. It is never shown in the group. A week after the meeting I delete it. By pressing a button you agree that the organisers know.
need-noted = Noted. Only the organisers see it.
need-children-limit = The number of children can be from 0 to { $limit }.
need-children =
    { $children ->
        [one] 👶 With { $children } child
       *[other] 👶 With { $children } children
    }
need-interpreter =
    { $language ->
        [lv] 🗣 Interpreter needed: Latvian
        [ru] 🗣 Interpreter needed: Russian
        [uk] 🗣 Interpreter needed: Ukrainian
        [en] 🗣 Interpreter needed: English
       *[sign] 🗣 Sign language interpreter needed
    }
need-wheelchair = ♿ There will be a wheelchair
need-lift =
    { $lift ->
        [needed] { $places ->
            [one] 🙋 Lift needed for { $places } person, from: { $start }
           *[other] 🙋 Lift needed for { $places } people, from: { $start }
        }
       *[offered] { $places ->
            [one] 🚗 Can give a lift to { $places } person, from: { $start }
           *[other] 🚗 Can give a lift to { $places } people, from: { $start }
        }
    }
need-language-name =
    { $language ->
        [lv] Latvian
        [ru] Russian
        [uk] Ukrainian
        [en] English
        [sign] sign language
       *[no] no interpreter needed
    }
need-which-language = For which language do you need an interpreter?
lift-ask-places =
    { $lift ->
        [needed] For how many people, with you? Press a button or write a number up to { $limit }.
       *[offered] For how many people is there room in your car? Press a button or write a number up to { $limit }.
    }
lift-ask-from =
    { $lift ->
        [needed] Where should you be picked up? Write the place (up to { $limit } characters), for example: <i>at the parish house</i>.
       *[offered] Where are you driving from? Write the place (up to { $limit } characters), for example: <i>at the parish house</i>.
    }
lift-ask-share =
    { $lift ->
        [needed] When an organiser finds a car, may I tell the driver your name and where to pick you up, and give them the link to your Telegram?
       *[offered] When an organiser offers you a passenger, may I tell them your name and where you are driving from, and give them the link to your Telegram?
    }

    If not, the organiser arranges it all.
lift-places-wrong = The number of people can be from 1 to { $limit }. Please write a number.
needs-all =
    <b>Who needs what: “{ $title }”</b>
    { $when }
needs-nobody = Nobody has noted anything yet. Everybody can, with the button “Children, interpreter, lift” under the meeting.
needs-only-you = 🔒 Only organisers see this. Please do not forward it to the group.
needs-sum-children = 👶 Children in all: { $children }
needs-sum-interpreters = 🗣 Interpreters: { $languages }
needs-sum-wheelchairs = ♿ Wheelchairs: { $wheelchairs }
needs-sum-lifts = 🚗 Need a lift: { $needed } · seats in cars: { $offered }
lift-car = 🚗 <b>{ $name }</b>, from: { $start }. Seats left: { $left } of { $places }.
lift-no-cars = 🚗 Nobody has offered a lift yet.
lift-wishes = 🙋 Still without a car:
lift-wish = • { $name } ({ $places }), from: { $start }
lift-all-driven = ✅ Everybody who needs a lift has one.
lift-which-car = Which car will they go in?
lift-full = This is not possible any more: the car is full, or somebody has changed their mind. Please look at the list again.
lift-agreed-short =
    { $untold ->
        [0] Agreed. I told both privately.
       *[other] Agreed. I cannot write to: { $names }. Please tell them yourself.
    }
lift-undone-short = Undone. I told those I can write to.
lift-agreed =
    { $part ->
        [passenger] { $shared ->
            [yes] 🚗 You have a lift! { $name } will drive you, from: { $start }. Please get in touch and agree on a time.
           *[no] 🚗 You have a lift! An organiser will tell you the time and the place.
        }
       *[driver] { $shared ->
            [yes] 🚗 { $name } is coming with you, number of people: { $places }, from: { $start }. Please get in touch and agree on a time.
           *[no] 🚗 Somebody from the group is coming with you, number of people: { $places }. An organiser will tell you the time and the place.
        }
    }
lift-undone =
    { $part ->
        [passenger] I am sorry! The lift that was agreed will not take place. The organiser knows and will look for another car.
       *[driver] The lift that was agreed will not take place: there is room in your car again.
    }
lift-broken = 🚗 A lift that was agreed is off: somebody has changed their mind. Please check who still needs a car.

button-sign-ups = 📝 Sign-up lists
button-sign-up-make = ➕ New list
button-sign-up = 📝 Open the list
button-sign-up-list =
    { $state ->
        [open] 📝 { $title }
       *[closed] ✔️ { $title }
    }
button-take = ✋ I take a place
button-take-waiting = ⏳ Join the waiting list
button-take-line =
    { $full ->
        [yes] ⏳ Waiting list: { $label }
       *[no] ✋ { $label }
    }
button-for-somebody = ➕ For someone else
button-give-up = ↩️ Give up my place
button-take-off = ↩️ Take off: { $what }
button-line = { $label }
button-sign-up-names = 📋 List with names
button-sign-up-paper = 🖨 To print (PDF)
button-sign-up-workbook = 📊 Table (XLSX)
button-sign-up-places = 🔢 Places
button-sign-up-end = 📅 Closing date
button-sign-up-close = 🏁 Close the list
button-sign-up-again = ▶️ Open it again
button-sign-up-cancel = ❌ Cancel the list
button-sign-up-cancel-yes = Yes, cancel
button-sign-up-change-yes = ✅ Yes, change
button-places = { $places }
button-no-limit = Room for everybody
button-no-end = No closing date
button-names-hidden = Only organisers see names
button-names-shown = The whole group sees names
button-one-line = Each chooses one
button-many-lines = Several may be chosen
button-edit-public = 👥 Who sees names
button-edit-several = How many to choose
sign-ups = Sign-up lists of “{ $group }”
sign-ups-none = “{ $group }” has no sign-up lists yet.
sign-up-ask-title =
    What is it for? Keep it short (up to { $limit } characters). For example:
    <i>Trip to Cēsis on 12 May</i>
sign-up-ask-lines =
    How many places are there? Press a button or write a number.

    If there are several groups or times, write each on a line of its own with its number of places (up to { $limit } lines). For example:
    <i>10:00 – 5
    14:00 – 8</i>
sign-up-ask-end =
    Until when can people sign up? Press a button or write, for example:
    <i>Friday 18:00</i>
sign-up-ask-public = Who may see who has signed up?
sign-up-ask-several = May one person sign up for several times or groups?
sign-up-ask-name =
    Who shall I put on the list? Write one person's name (up to { $limit } characters) – your mother, a neighbour, or a friend without a phone.

    Only the organisers will see the name. If anything changes, I will tell you.
sign-up-ask-places = How many places shall there be now? Press a button or write a number.
sign-up-which-line = Which time or group?
sign-up-places-preview =
    { $places ->
        [0] From now on there will be room for everybody.
        [one] From now on there will be { $places } place.
       *[other] From now on there will be { $places } places.
    } { $up ->
        [0] { $down ->
            [0] Nothing changes for anybody.
           *[other] To the waiting list will go: { $down } (those who signed up last). I will tell them privately.
        }
       *[other] Of those who wait, these get a place: { $up }. I will tell them privately.
    } Shall I change it?
sign-up-too-long = That is too long: { characters }, and at most { $limit } fit. Please make it shorter.
sign-up-lines-unclear = I did not understand. Write a number of places from 1 to { $limit }, or at least two lines, each with its own number of places.
sign-up-lines-many = That is too many lines: you wrote { $given }, and at most { $limit } fit. Please write fewer.
sign-up-line-twice = The line “{ $label }” is there twice. Please give each its own name.
sign-up-places-wrong = There can be 1 to { $limit } places. Please write a number.
sign-up-figures = Figures: how many signed up / how many places. ⏳ – how many are waiting.
sign-up-taken =
    { $places ->
        [0] Signed up: { $taken }. There is room for everybody.
       *[other] Signed up: { $taken } of { $places }. Places left: { $free }.
    }
sign-up-waiting = ⏳ Waiting: { $waiting }
sign-up-until = You can sign up until: { $when }
sign-up-names-line =
    { $public ->
        [yes] 👥 Everybody sees who has signed up.
       *[no] 🔒 Only the organisers see who has signed up.
    }
sign-up-closed-line = 🏁 The list is closed. You can still give up your place.
sign-up-cancelled-line = ❌ This list has been cancelled.
sign-up-has-place = Thank you! You have a place.
sign-up-waits =
    { $told ->
        [yes] All places are taken. You are number { $number } on the waiting list. When a place becomes free, I will write to you privately.
       *[no] All places are taken. You are number { $number } on the waiting list. So that I can tell you, press “For someone else” and then “Start”.
    }
sign-up-given-up = Your place is free again. Thank you for telling us!
sign-up-not-on-it = You are not on this list.
sign-up-choose-privately = You have several places here. Press “For someone else”: there you can choose which to give up.
sign-up-unknown = This list no longer exists.
sign-up-closed = It is too late to sign up: the list is closed. Please ask the organisers.
sign-up-on-it-already = You are on the list already. If you would like another time or group, give up your place first.
sign-up-name-too-long = The name is too long. Please make it shorter.
sign-up-name-twice = You have put this person on the list already. Please write another name.
sign-up-too-many-others = One person cannot sign up so many others. Please let somebody else sign up the rest.
sign-up-other-noted = ✅ Noted.
sign-up-own =
    { $who ->
        [self] { $number ->
            [0] ✅ You have a place
           *[other] ⏳ You are number { $number } on the waiting list
        }
       *[other] { $number ->
            [0] ✅ { $name }: has a place
           *[other] ⏳ { $name }: number { $number } on the waiting list
        }
    }
sign-up-moved-up =
    { $who ->
        [self] 🎉 A place has become free, and now it is yours! If you can no longer come, please give it to the next in line.
       *[other] 🎉 A place has become free, and now { $name } has it. Please pass it on!
    }
sign-up-moved-down =
    { $who ->
        [self] There are fewer places now, so you are number { $number } on the waiting list. I am sorry! When a place becomes free, I will write to you.
       *[other] There are fewer places now, so { $name } is number { $number } on the waiting list. I am sorry! When a place becomes free, I will write to you.
    }
sign-up-ended = 🏁 The list is closed. With a place: { $taken }. Waiting: { $waiting }.
sign-up-nobody = Nobody has signed up yet.
sign-up-waits-short = waiting
sign-up-has-place-short = has a place
sign-up-cancel =
    Cancel this list? The group will see that it is cancelled.

    { $count ->
        [0] Nobody is on it yet.
       *[other] On the list: { $count }. Please tell them why.
    }
sign-up-file = Sign-up list
sign-up-file-sent = The list with names. It is for organisers only – please keep it where others cannot read it.
sign-up-column-line = Choice
sign-up-column-number = No.
sign-up-column-name = Name
sign-up-column-state = Place
sign-up-column-came = ✓
held-sign-up-close = 📝 The closing of the list “{ $title }” ({ $due })

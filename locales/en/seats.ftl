button-seat-waiting = ⏳ Waiting list
button-seat-lines-again = ✏️ Change the number
button-seat-meeting = 📅 See the meeting
button-seat-yes =
    { $who ->
        [self] ✅ Yes, I am coming
       *[other] ✅ Yes, they are coming
    }
button-seat-no =
    { $who ->
        [self] ❌ No, I cannot
       *[other] ❌ No, they are not coming
    }
seat-taken =
    { $places ->
        [0] There is room for everybody. Coming: { $taken }.
       *[other] 🪑 Places taken: { $taken } of { $places }. Left: { $free }.
    }
seat-others = Maybe: { $maybe } · cannot: { $no }
seat-own =
    { $state ->
        [held] { $size ->
            [1] ✅ You have a place.
           *[other] ✅ You and those you bring have places, { $size } in all.
        }
        [asked] 🎉 There is a place for you! Please answer by { $until }: press “Coming” or “Cannot”.
       *[waiting] ⏳ You are number { $number } on the waiting list.
    }
seat-held =
    { $size ->
        [1] Thank you! You have a place.
       *[other] Thank you! You have places, { $size } in all.
    }
seat-waits =
    { $told ->
        [yes] All places are taken. You are number { $number } on the waiting list. When a place is free, I will ask you privately.
       *[no] All places are taken. You are number { $number } on the waiting list. So that I can write to you, press “Add someone without a phone” and then “Start”.
    }
seat-not-coming =
    { $had ->
        [place] { $answer ->
            [maybe] Noted: maybe. Your place goes to the next person.
           *[no] Noted: you cannot come. Your place goes to the next person. Thank you for telling us!
        }
        [turn] { $answer ->
            [maybe] Noted: maybe. You are no longer on the waiting list.
           *[no] Noted: you cannot come. You are no longer on the waiting list. Thank you!
        }
       *[no] { $answer ->
            [maybe] Noted: maybe. No place is kept for you.
           *[no] Noted: you cannot come this time. Thank you for telling us!
        }
    }
seat-given-up = The place is free again. Thank you for telling us!
seat-line-full = That time is full. You keep the place you have. If you would rather wait there, press “Cannot” first.
seat-party-too-large = There are not that many places: { $places } in all. Please sign up fewer people.
seat-no-room-for-more = There is no place for one more. You keep your own. Somebody else can go on the waiting list with “Add someone without a phone”.
seat-choose-line = Please choose when you are coming: press the button with the time under the meeting.
seat-guest-line = At which time will this person come?
seat-ask-lines =
    How many places will there be? Press a button or write a number.

    If the group comes at several times, write each on a line of its own with its number of places (up to { $limit } lines). For example:
    <i>10:00 – 8
    12:00 – 7</i>
seat-preview =
    { $places ->
        [0] There will be room for everybody. { $up ->
            [0] Nothing changes for anybody.
           *[other] Those who waited get a place: { $up }. I will tell them privately.
        }
       *[other] { $places ->
            [one] There will be { $places } place.
           *[other] There will be { $places } places.
        } { $down ->
            [0] { $up ->
                [0] Nobody loses a place.
               *[other] From the waiting list these get a place: { $up }. I will ask them privately.
            }
           *[other] These lose their place: { $down } (those who signed up last). They will be first on the waiting list, and I will tell them.
        }
    }
seat-how = When there are not enough places, the others wait. When one is free, I ask the next person, who has time to answer.
seat-line-in-use = Somebody has already signed up here. Please keep the same times and change only the number of places, or add new times.
seat-offer =
    { $who ->
        [self] 🎉 A place is free! { $size ->
            [1] It is kept for you.
           *[other] { $size } places are kept for you.
        } Are you coming? Please answer <b>by { $until }</b>. If you do not, I will ask the next.
        [other] 🎉 A place is free! It is kept for { $name }, whom you added. Are they coming? Please answer <b>by { $until }</b>. If you do not, I will ask the next.
       *[organiser] 🎉 A place is free, and next on the waiting list is { $name }. I cannot write to them. Please ask them yourself and press a button <b>by { $until }</b>. Without an answer I will ask the next.
    }
seat-confirmed =
    { $who ->
        [self] ✅ You have a place. If you cannot come after all, please say so – it then goes to the next.
       *[other] ✅ { $name } has a place.
    }
seat-passed-on =
    { $who ->
        [self] This place was offered to the next. If you want to come, open the meeting and sign up again.
       *[other] { $name }: this place was offered to the next.
    }
seat-passed-on-short = This place was already offered to the next. If you want to come, open the meeting and sign up again.
seat-lost =
    { $who ->
        [self] I am sorry! There are fewer places now, and there is none for you at the moment. You are number { $number } on the waiting list. When one is free, I will write.
        [other] I am sorry! There are fewer places now, and there is none for { $name }, whom you added, at the moment. On the waiting list: number { $number }.
       *[organiser] There are fewer places now, and { $name } is number { $number } on the waiting list. I cannot write to them. Please tell them yourself.
    }
seat-gained =
    { $who ->
        [self] 🎉 There is room for everybody now. You have a place!
        [other] 🎉 There is room for everybody now. { $name } has a place.
       *[organiser] 🎉 There is room for everybody now, including { $name }. I cannot write to them. Please tell them yourself.
    }

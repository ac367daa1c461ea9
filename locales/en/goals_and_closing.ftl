button-goals = 🎯 Goals
button-goal =
    { $kind ->
        [group] 👥 { $words }
        [leader] 🧭 { $words }
       *[person] 🎯 { $words }
    }
button-goal-make =
    { $kind ->
        [group] ➕ A goal of the group
        [leader] ➕ My goal as the leader
       *[person] ➕ My goal
    }
button-goal-step =
    { $own ->
        [yes] ✅ { $step }
       *[no] { $step }
    }
button-goal-again = 🔁 Score again (at the end)
button-goal-remove = 🗑 Delete the goal
button-goal-score = 🎯 Score privately
button-goal-ask-group =
    { $when ->
        [end] 📣 Ask the group at the end
       *[start] 📣 Ask the group at the start
    }
goals =
    🎯 <b>Goals: “{ $group }”</b>

    Your own goal is seen by you alone. Score it from 1 to 10 at the start and again at the end, and you will see what has changed.
goal-ask =
    { $kind ->
        [group] What does the group want to achieve together? Write it briefly (up to { $limit } characters). Everybody will see it.
        [leader] What do you want to achieve by leading this group? Write it briefly (up to { $limit } characters). Only you will see it.
       *[person] What do you want to achieve yourself? Write it briefly (up to { $limit } characters). Only you will see it.
    }
goal-seen-by =
    { $kind ->
        [group] 👥 A goal of the group. Nobody sees who scored it how.
       *[other] 🔒 Only you see this. How close are you? 1: still far, 10: reached.
    }
goal-start = At the start: { $score } of 10
goal-end = At the end: { $score } of 10
goal-change =
    { $moved ->
        [up] ↗️ Higher by { $steps }.
        [down] ↘️ Lower by { $steps }. That tells us something too.
       *[same] ➡️ The same as at the start.
    }
goal-noted = Thank you! Noted.
goal-unknown = This goal is gone.
goal-too-many = There are { $limit } goals already. Please delete one first.
button-goal-words = ✏️ Change the words
goal-words-change = The new words take the place of these, which are not kept. Scores stay where there are any.
goal-being-scored = The group is scoring this goal at the moment. The words can be changed once that is over.
goal-card = How close are we to this goal, from 1 to 10? Answer privately with one tap. The answers are sealed; I will tell the overall result after { $days } days, if at least { $fewest } answer.
goal-few = There were fewer than { $fewest } answers, so I have deleted them unread.
button-again = 🔁 Offer again
button-again-one =
    { $kind ->
        [m] 🗓 { $title }
        [p] 📊 { $title }
        [s] 📝 { $title }
        [l] ✍️ { $title }
       *[b] 📣 { $title }
    }
button-again-yes = ✅ Send
again =
    🔁 <b>Offer again: “{ $group }”</b>

    { $offers ->
        [0] At the moment nothing is open that could be offered again.
       *[other] Choose what to send again. I will send it privately to those I can write to who have not answered yet. Who they are is shown to nobody. An announcement goes to everybody.
    }
again-ask = People will get this, once a day at most, in the daytime, and only if they have not had too many messages this week:
again-sent = Sent to those I can write to.
again-today = This was sent today already. Please wait until tomorrow.
again-in-the-morning = The group has quiet hours now. I will send it when that is over. To whom is shown to nobody.
again-over = This is no longer open, so there is nothing to offer.
sign-up-offered = 📝 In “{ $group }” there is still time to sign up:
button-sign-up-offered = 📝 Open the list
offered-again = 🔁 Offered once more. If you like, answer with one tap:
button-check-ins = 💚 How people are later on
button-check-ins-toggle =
    { $on ->
        [yes] 🔕 Do not ask after joining any more
       *[no] 🔔 Ask after joining
    }
button-check-in =
    { $feeling ->
        [good] 🙂 Well
        [so] 😐 So-so
       *[hard] 😟 It is hard
    }
check-ins =
    💚 <b>How people are later on: “{ $group }”</b>

    { $on ->
        [yes] After 1, 3, 12 and 24 months I privately ask everyone who joined how they are.
       *[no] After 1, 3, 12 and 24 months I can privately ask everyone who joined how they are.
    } Only the person sees the answer, not even you. When the group ends I will ask everybody.
check-in =
    { $months ->
        [1] 💚 A month has passed. How are you?
        [12] 💚 A year has passed. How are you?
        [24] 💚 Two years have passed. How are you?
       *[other] 💚 { $months } months have passed. How are you?
    } I ask because you are, or were, in the group “{ $group }”. Only you see the answer.
check-in-thanks = Thank you for answering!
check-in-noted =
    { $feeling ->
        [hard] Thank you for saying so. Only you see this, so help will not come by itself. If you would like to talk, write to one of the organisers or to your social service. If anybody is in danger, call <b>112</b>.
       *[other] Thank you! Only you see this.
    }
check-in-line =
    { $feeling ->
        [good] { $months } mo.: 🙂 well
        [so] { $months } mo.: 😐 so-so
       *[hard] { $months } mo.: 😟 hard
    }
held-check-in-joining = 💚 The question how people are after joining ({ $due })
held-check-in-ended = 💚 The question how people are after the group’s end ({ $due })
held-goal-close = 🎯 The end of scoring the goal “{ $words }” ({ $due })
button-closing = 🍂 Closing the group
button-closing-evaluate =
    { $step ->
        [begun] 1. 📝 Evaluation: go on with it
        [done] 1. ✅ Evaluation: the survey
       *[none] 1. 📝 Evaluation: an anonymous survey
    }
button-closing-farewell =
    { $step ->
        [open] 2. 🧺 Gather the words of farewell
        [waits] 2. ⏳ Gathering the words of farewell
        [gathered] 2. 👀 Look, and show the group
        [nobody] 2. 💌 Nobody wrote – invite again
        [shown] 2. ✅ Words of farewell shown
       *[none] 2. 💌 Invite words of farewell
    }
button-closing-onward =
    { $done ->
        [yes] 3. ✅ Where to turn next
       *[no] 3. 🔗 Where to turn next
    }
button-closing-hand-over =
    { $done ->
        [yes] 4. ✅ The group is handed over
       *[no] 4. 🤝 Hand the group over
    }
button-closing-finish = 5. 🏁 The group ends
button-closing-finish-yes = 🏁 Yes, the group ends
button-closing-undo = 5. ✅ Ended. ↩️ Go on after all
button-farewell-write = 💌 Write privately
button-farewell-withdraw = ↩️ Take it back
closing =
    🍂 <b>Closing the group “{ $group }”</b>

    Five steps. You will see each before it is sent, and none of them is required.
closing-worker-hands = 4. 🤝 Only the group’s worker can hand it over: { $name }.
closing-finished = 🏁 The group ended { $day }. After 1, 3, 12 and 24 months I will privately ask everyone how they are.
closing-finish = Does the group “{ $group }” end? Nothing will be sent to the group. After 1, 3, 12 and 24 months I will privately ask everyone how they are. This can be undone.
closing-gathering = Gathering. I will tell you when you can look.
onward-ask =
    Where can people turn next? Write addresses, phone numbers and links, each on its own line (up to { $limit } characters). For example:
    <i>Crisis line 116 123, day and night</i>
onward = You can turn to these places even when the group no longer meets.
farewell-card =
    💌 <b>The group is coming to a close</b>

    Write a few words to the group. Nobody reads them until all are gathered; then I show them together, without names.
farewell-card-closed = 💌 The words of farewell are gathered. Thank you!
farewell-words = 💌 Our words of farewell. Thank you for being together!
farewell-words-part = 💌 Our words of farewell: message { $part } of { $count }.
farewell-gathered =
    { $count ->
        [0] 💌 There are no words of farewell in the group “{ $group }”. That is all right: they can be said in person.
       *[other] 💌 The words of farewell of “{ $group }” are gathered: { $count }. Look at them and then show them to the group.
    }
farewell-own =
    { $own ->
        [yes] 💌 Your words of farewell are sealed. Until they are gathered you can rewrite them or take them back:
       *[no] 💌 Write a few words to the group. They appear without your name unless you write it yourself.
    }
farewell-ask = What would you like to say to the group in parting? (up to { $limit } characters)
mydata-goal = Your goal in the group “{ $groups_title }”: “{ $goal_words }” (start: { $goal_start_score }, end: { $goal_end_score }).
mydata-check-in = After the group “{ $groups_title }” ({ $months } months) you were asked how you are ({ $asked_on }); the answer: { $check_in_answer ->
        [good] well
        [so] so-so
        [hard] hard
       *[none] none
    }.

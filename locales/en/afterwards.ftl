button-after = 📋 After the meeting
button-after-ticks = ✅ Who came
button-after-summary = 📝 Summary
button-after-decision = ⚖️ Decision
button-after-task = 🙋 Task
button-after-feeling = 💬 Ask the group how it was
button-after-preview = 👁 See and send
button-after-to-all = 📣 Send to the whole group
button-after-to-absent = ✉️ Only to those who were not there
button-after-fewer = −1 other
button-after-more = +1 other (now: { $others })
button-after-as-said = ✅ Everyone who said “coming”
button-after-came = ✅ Came: { $name }
button-after-tick = ▫️ { $name }
button-feeling =
    { $step ->
        [5] 🙂 Good
        [3] 😐 So-so
       *[1] 🙁 Not so good
    }
button-past = 📚 What has been
button-past-meeting = 📋 { $title }, { $when }
button-notice = 🖨 Notice and texts
after-head =
    📋 <b>{ $title }</b>
    { $when }
after-asks = The meeting is over. What would you like to keep from it? None of this is required, and nothing goes to the group until you send it.
after-came =
    { $count ->
        [0] 👥 Who came is not ticked yet
        [one] 👥 { $count } person came
       *[other] 👥 { $count } people came
    }
after-noted = ⚖️ Decisions: { $decisions } · 🙋 Tasks: { $tasks }
after-ticks =
    Who came to “{ $title }”? Ticked: { $count }, including others who are not listed here: { $others }.

    🔒 Only organisers see the names. The group is shown the total only.
after-ask-summary = Write a short summary for those who were not there (up to { $limit } characters): what you talked about, what was agreed. Please leave out names and anything personal.
after-summary-long = The summary is too long: { characters }, and up to { $limit } fit. Please write it shorter.
after-not-yet = This meeting has not begun yet.
after-nothing = There is nothing to send yet. Write a summary, a decision or a task.
after-tick-first = Tick first who came: otherwise I do not know who did not.
after-to-whom = Who is it for? Those who were not there get it privately; nobody sees who they are.
after-decided = ⚖️ We agreed:
after-tasks = 🙋 Tasks until next time:
after-sent-all = ✅ Sent to the group.
after-sent-absent = ✅ Sent to those who were not there and who I can write to.
feeling-head = 💬 <b>{ $title }</b>
feeling-asks = How was it for you today? One tap, anonymously: nobody sees who pressed what. I will show the result tomorrow, if at least { $fewest } answer.
feeling-asks-you = How was it for you today? One tap, anonymously: nobody sees what you pressed. I show the average to organisers only, and only if at least { $fewest } answer.
feeling-answered = ✅ Thank you, your answer is noted. Nobody sees what it is. Until the answers are closed you can change it with one tap.
feeling-open =
    { $privately ->
        [yes] 💬 “How was it?” was asked in private of those who said they were coming. You will see the result once the answers are closed.
       *[no] 💬 “How was it?” was asked in the group. You will see the result once the answers are closed.
    }
feeling-yours = 🔒 Only organisers see this. Nobody knows who answered what.
feeling-trend-title = How the meetings were
feeling-by-itself =
    { $on ->
        [yes] After each meeting I will ask how it was.
       *[no] I will not ask by myself any more.
    }
button-feeling-by-itself =
    { $on ->
        [yes] 💬 “How was it?” after meetings: I ask
       *[no] 💬 “How was it?” after meetings: I do not ask
    }
feeling-too-few = Thank you! Fewer than { $fewest } answered, so nobody will see the answers – they are deleted.
feeling-result = 💬 How it was: { norm-pulse-level } (answers: { $answered })
feeling-noted = Thank you! Nobody will see what you pressed.
feeling-over = It is too late to answer. Thank you!
feeling-asked-already = The group was asked this already.
feeling-too-late = This can only be asked on the day of the meeting.
feeling-quiet = The group has quiet hours now. I do not ask then, so as not to disturb anybody.
past-head = 📚 The meetings of “{ $group }” so far
past-totals = Held: { $held } · moved: { $moved } · cancelled: { $cancelled }
past-line =
    { $state ->
        [cancelled] ❌ { $title } ({ $when }) – cancelled
       *[held] 📅 { $title } ({ $when })
    }
notice-over = This meeting is over or was cancelled.
notice-paper = 🖨 A notice to print: “{ $title }”
notice-file = Notice
notice-invites = The group “{ $group }” invites you!
notice-when = When
notice-where = Where
notice-online = Online
notice-code = Answer by phone
notice-answer = If you have Telegram, answer here: { $link }
notice-sms = ✉️ For an SMS (up to { $limit } characters): { $languages }
notice-handed = Above are the notice, a text to forward and a text for an SMS. Print, copy and send them wherever you like.
held-meeting-after = 📋 The question after the meeting “{ $title }” ({ $due })
held-feeling-close = 💬 The end of “how was it”: “{ $title }” ({ $due })
held-feeling-ask = 💬 The question “how was it” after the meeting “{ $title }” ({ $due })

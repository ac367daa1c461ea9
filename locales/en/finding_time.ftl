button-time-find = 🔎 Find a time
button-time-answer = 🗓 Say when I can
button-time-search = 🔎 When can you? { $title }
button-time-usual = { $title }
button-time-pick =
    { $chosen ->
        [yes] ✅ { $label }
       *[no] ▫️ { $label }
    }
button-time-done = ➡️ Next (chosen: { $count })
button-time-while-ahead = As long as the times lie ahead
button-time-times = 🗓 Change the times
button-time-slot =
    { $fit ->
        [yes] ✅ Suits: { $label }
        [maybe] 🟡 If need be: { $label }
        [no] ❌ Cannot: { $label }
       *[none] ▫️ { $label }
    }
button-time-rest =
    { $some ->
        [yes] ❌ The other times do not suit
       *[no] ❌ No time suits me
    }
button-time-standings = 🏆 Result and choice
button-time-close = 🏁 Stop asking
button-time-cancel = ❌ Cancel the question
button-time-cancel-yes = Yes, cancel
button-time-meeting = 📅 Open the meeting
button-time-plan = 📅 Plan: { $label }
day-short = { weekday-on } { $day }.{ $month }.
slot-in-part = { $day } { time-part }
time-part =
    { $part ->
        [morning] in the morning
        [noon] at lunchtime
        [afternoon] in the afternoon
       *[evening] in the evening
    }
time-search-asks =
    { $slots ->
        [one] When could you meet? { $slots } time is offered.
       *[other] When could you meet? { $slots } times are offered.
    } Press the button and answer privately: the group sees numbers only.
time-search-until = Answer until: { $when }
time-search-best =
    { $open ->
        [yes] The best times so far:
       *[no] The best times:
    }
time-search-counts =
    { $maybe ->
        [0] suits: { $yes }
       *[other] suits: { $yes }, if need be: { $maybe }
    }
time-search-tied =
    { $count ->
        [one] { $count } time is equally good, the earliest first.
       *[other] { $count } times are equally good, the earliest first.
    }
time-search-nothing-yet = No time has been ticked yet.
time-search-answered = Answered: { $answered } of { $reached }.
time-search-closed = 🏁 Answers are closed. The organisers are choosing the time.
time-search-cancelled = ❌ This question was cancelled.
time-search-settled = ✅ The time is agreed: { $when }. Thank you to everybody who answered!
time-search-times = The times on offer:
time-search-holiday = 🎉 public holiday: { $holiday }
time-search-how =
    Tap a time: ✅ it suits. Once more: 🟡 if need be. Once more: ❌ you cannot.

    🔒 Nobody sees who ticked what – not even the organisers.
time-nudge = The group “{ $group }” is looking for a time that suits as many as possible. Please mark when you can: a few taps are enough.
time-search-ended = ⏰ The deadline has passed: which time do you choose?
time-search-closed-now = ✅ Answers are closed. Which time do you choose?
time-search-rule = “Suits” counts 2 points, “if need be” 1 point. Press a time: you will see the message for the group first, and send it only then.
time-search-all-over = All these times have passed. Start again: “Find a time” or “Plan a meeting”.
time-search-ask-title =
    Which meeting do we need a time for? Press the button or write a title (up to { $limit } characters).
time-search-ask-days =
    On which days could you meet? Tap the days and press “Next”.

    Or write the times in words (up to { $limit }), for example:
    <i>Tuesday 18:00, Wednesday 10:00, Saturday morning</i>
time-search-ask-parts =
    At what time of day? You can choose several.

    Or write one hour for all the days, for example: <i>18:00</i>
time-search-ask-end =
    Until when shall we wait for answers? Then I will ask you which time to take. Press a button or write, for example:
    <i>Friday 18:00</i>
time-search-late-deadline =
    { $count ->
        [one] ⚠️ { $count } time will have passed before the deadline ({ $when }).
       *[other] ⚠️ { $count } times will have passed before the deadline ({ $when }).
    }
time-search-pick-days = Please choose at least one day that still lies ahead.
time-search-pick-parts = Please choose a time of day or write an hour, for example: <i>18:00</i>
time-search-many = That is a lot of times to choose from: you offered { $given }, and { $limit } is the most. Please keep the likeliest.
time-search-one = That is only one time, so there is nothing to choose from. Please offer at least two – or press “Stop” and then “Plan a meeting”.
time-search-all-past = All these times have passed. Please offer some that still lie ahead.
time-search-unclear =
    { $kind ->
        [past] “{ $words }” has passed already.
        [far] “{ $words }” would be more than half a year from now. Is the date right?
        [recurring] “{ $words }” repeats, but one certain day is needed here.
        [which_day] “{ $words }” – which day do you mean? Please write the date as well.
        [weekday_mismatch] “{ $words }” – the day and the date do not match.
        [no_date] “{ $words }” – on which day?
        [am_pm] “{ $words }” – in the morning or in the evening? Please write 6 pm or 18:00.
        [no_time] “{ $words }” – at what hour or time of day?
       *[none] I did not understand “{ $words }” as a time.
    } You can leave the rest as it was. For example:
    <i>Tuesday 18:00, Saturday morning</i>
time-search-gone = There is no such question any more.
time-search-was-cancelled = This question was cancelled already.
time-search-settled-already = Somebody else has already chosen the time and planned this meeting.
time-search-over =
    { $state ->
        [settled] The time is agreed already – see the meeting in the group.
        [cancelled] This question was cancelled.
       *[closed] It is too late to answer: the deadline has passed. Please ask the organisers.
    }
time-slot-past = This time has passed already.
time-noted =
    { $fit ->
        [yes] ✅ Suits: { $when }
        [maybe] 🟡 If need be: { $when }
       *[no] ❌ Cannot: { $when }
    }
time-noted-all = Thank you! All times are answered.
time-search-cancel-ask = Cancel this question? The group will see that it was cancelled, and I will delete the answers.
held-time-search-close = 🔎 The deadline of the question about a time “{ $title }” ({ $due })
held-time-search-ended = 🔎 Choosing the time: “{ $title }” ({ $due })
held-time-search-nudge = 🔔 A reminder to mark a time: “{ $title }”

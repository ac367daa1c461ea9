## Meetings

meeting-usual-title = Meeting
meeting-title = <b>{ $title }</b>
meeting-title-cancelled = <s>{ $title }</s>
meeting-when = 🗓 When: { $when }
meeting-place = 📍 Where: { $place }
meeting-online = 💻 Online: { $link }
meeting-place-later = 📍 Where: we will tell you later
meeting-place-open = place not known yet
meeting-cancelled-line = ❌ This meeting is cancelled.
meeting-moved-line = 🔁 Moved. Before: <s>{ $when }</s>
meeting-reason = Reason: { $reason }.
characters =
    { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }
button-reason-illness = 🤒 Illness
button-reason-weather = 🌧 Weather
reason-illness = illness
reason-weather = weather
meeting-no-answers = No answers yet.
meeting-totals = Coming: { $coming } · maybe: { $maybe } · cannot: { $no }
meeting-invite = Will you come? Please press a button.
button-coming = ✅ Coming
button-maybe = 🤔 Maybe
button-not-coming = ❌ Cannot
button-one-more = +1 with me
button-one-less = −1 with me
button-without-phone = Add someone without a phone
button-own-language = 🌐 Cita valoda · Другой язык · Інша мова · Language
meeting-unknown = This meeting is no longer there.
meeting-was-cancelled = The meeting “{ $title }” was cancelled.
meeting-is-over = The meeting “{ $title }” is already over.
meeting-stands = The meeting “{ $title }” is already planned.
meeting-brief =
    { $state ->
        [cancelled] Cancelled: { $title }
       *[planned] { $title }
    }
    { $when }
    { $place }
rsvp-noted =
    { $answer ->
        [coming] { $companions ->
            [0] Noted: you are coming.
            [one] Noted: you are coming with { $companions } more person.
           *[other] Noted: you are coming with { $companions } more people.
        } Coming in all: { $coming }.
        [maybe] Noted: you may come. Coming so far: { $coming }.
       *[no] Noted: you cannot come this time. Thank you for telling us!
    }
companions-none = Nobody was noted as coming with you.
companions-too-many = You can bring at most { $limit } people.
meeting-over-line = This meeting is already over.
meeting-announced-later = ⏰ The group does not know yet. I will announce it { $when }.
meeting-not-yet-announced = The group does not know about this meeting yet.
meeting-distance = The meeting is { $distance }.
meeting-own-answer =
    { $answer ->
        [coming] { $companions ->
            [0] Your answer: coming
           *[other] Your answer: coming, with { $companions } more
        }
        [maybe] Your answer: maybe
        [no] Your answer: cannot come
       *[none] You have not answered yet. Will you come?
    }
meeting-own-guests = You added:
button-add-guest = Add someone without a phone
button-remove-guest = Remove: { $name }
button-other-reminders = ⏰ When to remind me
button-names = Who is coming
button-history = Changes
button-plan-again = It takes place after all
button-move = 🗓 Move
button-place = 📍 Change place
button-online = 💻 Go online
button-cancel = ❌ Cancel
guest-ask =
    Who else is coming to “{ $title }”?

    Write the name (up to { $limit } characters) of a neighbour, your mother or a friend who has no phone. Only the organisers see it.
name-too-long = That is too long: { characters }, and up to { $limit } fit. Please write it shorter.
guest-removed = Removed from the list.
guest-gone = This person is no longer on the list.
guests-too-many = One member can add up to { $limit } people. Please let someone else add the others.
plan-start =
    <b>A new meeting for the group “{ $group }”</b>

    Write in one line what, when and where. For example:
    <i>Parents' meeting Thursday 18:30, at the library</i>

    Or step by step: write only the title (up to { $limit } characters), and I will ask for the rest.
plan-title = What shall we call the meeting? Write a title (up to { $limit } characters).
plan-title-missing = I understood the time. What shall we call the meeting? Write a title or press the button.
plan-when =
    When do you meet? Write it as you usually would. For example:
    <i>Thursday 18:30</i>
    <i>14 December from 10:30 to 12</i>
plan-place =
    Where do you meet? Write the place (up to { $limit } characters).
    If you meet online, paste the link (up to { $link } characters).
button-place-later = I will say where later
title-too-long = The title is too long: { characters }, and up to { $limit } fit. Please write it shorter.
place-too-long = The place is too long: { characters }, and up to { $limit } fit. Please write it shorter – you can tell the details in the group.
link-too-long = The link is too long: { characters }, and up to { $limit } fit. Please paste a shorter one.
reason-too-long = The reason is too long: { characters }, and up to { $limit } fit. Please write it shorter.
press-a-button = Please press one of the buttons.
plan-preview =
    The meeting is <b>{ $distance }</b>. Is everything right?
    The group “{ $group }” will see this:
plan-quiet = 🌙 The group has quiet hours now. I can announce it { $when }.
button-announce = ✅ Announce in the group
button-announce-later = ✅ Announce { $when }
button-announce-now = Announce now
button-change-title = Change title
button-change-time = Change time
button-change-place = Change place
planned-now = ✅ Announced in the group “{ $group }”. I will take care of the reminders.
planned-later = ✅ Saved. The group “{ $group }” will learn of it when the quiet hours end.
planned-now-short = Announced in the group.
planned-later-short = Saved. I will announce it when the quiet hours end.
meeting-start-passed = This time has already passed. Please choose another.
group-cannot-be-written-to = I cannot write in the group “{ $group }” now. Please add me to it again.
group-is-paused = The group “{ $group }” is paused. Please press “Resume” on the group's page first, then you can announce.
meeting-not-announced = I could not announce the meeting “{ $title }” in time: it has already begun. I am sorry! Please tell the group yourself.

when-unreadable =
    I did not understand when. Please write the day and the time, for example:
    <i>Thursday 18:30</i> or <i>14 December 17:00</i>
when-past =
    { $buttons ->
        [0] This time has already passed. Please write another.
       *[other] This time has already passed. Did you mean this? You can also write another.
    }
when-holiday = { $day } is a public holiday: { $holiday }. Really on that day? You can also write another time.
when-far = { $when } is { $distance }, more than half a year ahead. Is that right? You can also write another time.
when-holiday-far = { $day } is a public holiday: { $holiday }. It is also { $distance }. Is that right? You can also write another time.
when-no-time = At what time on { $day }? Press a button or write the time, for example <i>18:30</i>.
when-no-date = On which day? Press a button or write the day and the time.
when-which-day = Which day did you mean? Press a button or write the date.
when-am-pm = In the morning or in the evening? Press a button or write the time differently.
when-clock-gap = The clocks go forward that night, and there is no such time. Which time did you mean?
when-recurring =
    { $buttons ->
        [0] For now I can plan one meeting. When is the first? Write the day and the time.
       *[other] For now I can plan one meeting. Is the first at this time? You can also write another.
    }
when-weekday-mismatch = The day and the date do not match. Which did you mean? Press a button or write another time.
button-sure = Yes, { $when }

change-when =
    What time shall we move it to? For example:
    <i>Friday 18:30</i>
change-place =
    Where will you meet? Write the new place (up to { $limit } characters).
    You can also paste a link (up to { $link } characters).
change-online =
    Paste the link for the online meeting (up to { $link } characters).
    If there is no link yet, write for example: <i>Zoom, link follows</i> (up to { $limit } characters).
change-reason = What is the reason? Press a button or write it (up to { $limit } characters). The group will see it.
button-no-reason = No reason
button-reason = Give a reason
change-preview =
    { $what ->
        [move] The new time is <b>{ $distance }</b>. The group will see this:
        [cancel] Really cancel? The group will see this:
        [again] Does the meeting take place after all? The group will see this:
       *[other] Is that right? The group will see this:
    }
button-confirm-move = ✅ Move and tell everyone
button-confirm-place = ✅ Change and tell everyone
button-confirm-online = ✅ Change and tell everyone
button-confirm-cancel = ❌ Cancel and tell everyone
button-confirm-again = ✅ Yes, tell everyone
note-moved = 🔁 <b>{ $title }</b>: the meeting has moved
note-placed = 📍 <b>{ $title }</b>: a new place
note-online = 💻 <b>{ $title }</b>: we meet online
note-cancelled = ❌ <b>{ $title }</b>: the meeting is cancelled
note-planned = ✅ <b>{ $title }</b>: the meeting takes place after all
note-before = Was: <s>{ $words }</s>
note-after = Now: <b>{ $words }</b>
note-was-planned = Was planned: <s>{ $when }</s>
note-answer-again = Your answer stays as it is. If the new time does not suit you, please answer again.
changed-announced = ✅ Done. Everyone will be told.
changed-quietly = ✅ Done.
changed-short = Done.
changed-meanwhile = ⚠️ While you were writing, another organiser changed this meeting. This is how it is now – your change was not saved.
changed-meanwhile-short = Somebody has just changed this meeting. Please look at the new card.

meetings-ahead = Meetings of the group “{ $group }”
meetings-none = The group “{ $group }” has no meetings planned yet.
button-meeting = { $title } – { $when }
button-meeting-cancelled = ❌ Cancelled: { $title } – { $when }
names-head =
    <b>{ $title }</b>
    { $when }
names-coming = <b>Coming</b>
names-guests = <b>Coming, without a phone</b>
names-maybe = <b>Maybe</b>
names-no = <b>Cannot</b>
names-one =
    { $companions ->
        [0] { $name }
       *[other] { $name } +{ $companions }
    }
button-page-before = ← Before
button-page-after = More →
history-head = <b>{ $title }</b>: what was changed
history-entry =
    { $what ->
        [first] { $when }: { $name } planned it
        [planned] { $when }: { $name } planned it again
        [moved] { $when }: { $name } moved it
        [placed] { $when }: { $name } changed the place
        [online] { $when }: { $name } moved it online
       *[cancelled] { $when }: { $name } cancelled it
    }
history-somebody = somebody

## Calendar files

button-calendar = 📅 For my calendar
button-calendar-all = 📅 All meetings for my calendar
calendar-file = Meetings
calendar-one = 📅 Open this file, and the meeting goes into your phone's calendar. When something changes, open a new file – the entry in the calendar is updated.
calendar-one-cancelled = 📅 The meeting is cancelled. Open this file, and the calendar takes it out or marks it as cancelled.
calendar-whole = 📅 The meetings of the group “{ $group }”. Open this file, and they go into your phone's calendar. When something changes, open a new file.

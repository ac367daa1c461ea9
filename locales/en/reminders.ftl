reminder-late = (Sorry, this reminder is late.)
reminder-title = 🔔 Reminder: <b>{ $title }</b>
reminder-when = 🗓 When: <b>{ $distance }</b> – { $when }
reminder-coming =
    { $coming ->
        [0] Nobody has signed up yet. Will you come?
       *[other] Coming: { $coming }.
    }
reminder-own-answer =
    { $answer ->
        [coming] Your answer: coming.
        [maybe] Your answer: maybe.
       *[none] Will you come? Please press a button.
    }
reminder-missed = I could not remind the group “{ $group }” of the meeting “{ $title }” in time: it has already begun. I am sorry!
reminder-choices = When shall I remind you of a meeting? This is for you only.
reminder-choice-noted = Noted.
reminder-choice-default = A day and 2 hours before
reminder-choice-day-before = Only a day before
reminder-choice-two-hours-before = Only 2 hours before
reminder-choice-morning-of = In the morning of that day
reminder-choice-week-and-day-before = A week and a day before
reminder-choice-none = Do not remind me
held-meeting-reminder = 🔔 Reminder of the meeting “{ $title }” ({ $when })
held-meeting-announce = 🗓 Announcement of the new meeting “{ $title }” ({ $when })

series-every =
    { $weekday ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[6] Sunday
    }
series-week =
    { $week ->
        [1] first
        [2] second
        [3] third
        [4] fourth
       *[5] last
    } { series-every }
series-last = last { series-every }
series-rhythm =
    { $rhythm ->
        [weekly] every { series-every } { $at }
        [fortnightly] every second { series-every } { $at }
        [monthly_date] on day { $day } of every month{ $short ->
            [yes] {" "}(the last day where a month is shorter)
           *[no] {""}
        } { $at }
        [monthly_weekday] on the { series-week } of every month { $at }
        [monthly_last] on the { series-last } of every month { $at }
       *[quarterly] every three months, on the { series-week } of the month { $at }
    }
button-repeat = 🔁 Repeat
button-series = 🔁 This meeting repeats
button-series-apply = 🔁 Keep it so from now on
button-series-yes = ✅ Yes, repeat it
button-series-apply-yes = ✅ Yes, from now on
button-series-end = Stop repeating
button-series-end-yes = Yes, stop repeating
button-series-skip = 🚫 We do not meet that day
button-series-hold = ✅ We do meet after all
button-series-move = 🕐 At another time
button-series-day = { $skipped ->
        [yes] 🚫 not on { $day }
       *[no] 🗓 { $day }
    }
button-series-no-end = No end date
button-series-months =
    { $months ->
        [6] Half a year
        [12] A year
        [one] { $months } month
       *[other] { $months } months
    }
button-holidays-skip = We do not meet on holidays
button-holidays-meet = We meet on holidays too
button-holidays-ask = Ask me each time
series-ask-rhythm =
    How often should “{ $title }” repeat?

    The first time is { $when }.
series-ask-until =
    For how long?

    Press a button or write the last day, for example <i>31 May</i>. You can stop at any time.
series-ask-holidays =
    { $days ->
        [1] One of these days is a public holiday:
       *[other] Some of these days are public holidays:
    }
    { $list }

    What should happen then?
series-preview =
    Is everything right?

    🔁 We meet { $rhythm }.
series-preview-until = The last day: { $day }.
series-preview-no-end = There is no end date.
series-preview-known =
    { $days ->
        [one] I will tell the group about each meeting { $days } day before.
       *[other] I will tell the group about each meeting { $days } days before.
    }
series-holidays-skip = We do not meet on public holidays.
series-holidays-meet = We meet on public holidays too.
series-holidays-ask = I will ask you about each public holiday.
series-next-days = The next times:
series-no-days = There are no more times ahead.
series-begun = ✅ The meeting now repeats.
series-note = 🔁 <b>{ $title }</b>
    From now on we meet { $rhythm }.
series-note-until = The last time is no later than { $day }.
series-screen = 🔁 <b>{ $title }</b>
    { $rhythm }
series-day = <b>{ $title }</b>
    { $when }

    { $skipped ->
        [yes] There will be no meeting that day. The group has not been told anything about it.
       *[no] The group does not know about this one yet.
    }
series-skipped = There will be no meeting that day.
series-held = There will be a meeting that day.
series-apply =
    Should it be like this from now on?

    🔁 We meet { $rhythm }.

    The next times:
    { $days }

    I will tell the group.
series-applied = ✅ It will be like this from now on.
series-end =
    Should “{ $title }” not repeat any more?

    Meetings the group knows about already stay. You can cancel them one by one.
series-ended-short = It will not repeat.
series-ended =
    🔁 “{ $title }” in the group “{ $group }” is coming to its end: the next time is the last.

    If you want to go on, open that meeting and press “Repeat”.
series-holiday =
    “{ $title }” in the group “{ $group }” would be on a public holiday: { $when } – { $holiday }.

    Do you meet?
button-series-holiday-meet = ✅ We meet
button-series-holiday-skip = 🚫 We do not
series-gone = This meeting does not repeat any more. Open “Meetings” to see what is ahead.
series-already = This meeting repeats already.
series-day-past = That day has passed.
clash-meeting = ⚠️ At the same time you have “{ $title }”, { $when }, in the group “{ $group }”.
clash-worker = ⚠️ At the same time the group's social worker has another meeting.
button-as-said = { $words }

## What is kept of a person

mydata-proposal = You put forward the proposal “{ $consent_round_words }” ({ $opened_at }).
mydata-consent-answer =
    The proposal “{ $consent_round_words }”: you answered “{ $consent_answer_answer ->
        [support] I support it
        [live_with] I can live with it
       *[other] I object
    }”.
mydata-sign-up = You made the sign-up list “{ $sign_up_title }”.
mydata-sign-up-entry = You have an entry in the list “{ $sign_up_title }”.
mydata-time-search = You asked when to meet (“{ $time_search_title }”).
mydata-time-answer =
    When to meet (“{ $time_search_title }”), { $starts_wall }: { $time_answer_fit ->
        [yes] suits
        [maybe] suits if need be
       *[other] does not suit
    }.

## Privacy

button-privacy = 🔒 What I keep about you
button-mydata = 📄 What is kept about me
button-forget = 🗑 Forget me
button-forget-yes = 🗑 Yes, forget me
button-consents = 🤝 My consent
button-consent-revoke = ✖️ Take back my consent
group-privacy =
    🔒 <b>What I keep here</b>

    I do not keep what you say in the group. I only know what somebody presses or writes to me: a name, a language, an answer about a meeting. To the group I show only numbers.

    In private you can see everything about yourself and ask me to forget you.
mydata = 📄 Everything Kopā keeps about you, { $day }.
mydata-file = Kopā-my-data
mydata-nothing = Nothing is kept about you.
mydata-person =
    Your name: { $person_name }. Language: { $language ->
        [lv] Latvian
        [ru] Russian
        [uk] Ukrainian
       *[other] English
    }. { $reach ->
        [started] I may write to you privately.
        [blocked] I may not write to you privately: you have blocked me.
       *[other] I may not write to you privately yet.
    } Reminders: { $reminder_choice ->
        [day_before] the day before
        [two_hours_before] two hours before
        [morning_of] in the morning of that day
        [week_and_day_before] a week and a day before
        [none] not wanted
       *[other] as usual
    }. Messages a week: { $weekly_pushes ->
        [0] as many as needed
       *[other] up to { $weekly_pushes }
    }. { $office ->
        [operator] You run this Kopā.
        [worker] You look after groups as a worker.
       *[other] { "" }
    } I learnt the name { $seen_at }.
mydata-survey = Only you read the results of an anonymous survey (it is { $state ->
        [draft] a draft
        [open] open
        [closing] being closed
        [closed] closed
       *[other] called off
    }).
mydata-push = A message was sent to you: { $sent_at }. I keep this for eight days so as not to write too often.
mydata-consent = Consent to anonymous surveys: { $given_on }, text no. { $version }.
mydata-groups = You have been the worker of “{ $groups_title }” since { $created_at }.
mydata-member =
    Group “{ $groups_title }”: { $present ->
        [0] you used to belong to it
       *[other] you belong to it
    }, { $role ->
        [organiser] organiser
       *[other] member
    }, known since { $joined_at }. { $muted ->
        [0] { "" }
       *[other] I do not write to you about this group.
    }
mydata-rsvp =
    Meeting “{ $meeting_title }”, { $starts_at }: { $answer ->
        [coming] coming
        [maybe] maybe
       *[other] cannot
    }, bringing { $companions }. Answered { $answered_at }.
mydata-time_search = You asked about a time: “{ $time_search_title }”.
mydata-time_answer =
    Question about a time “{ $time_search_title }”, { $starts_wall }: { $time_answer_fit ->
        [yes] suits
        [maybe] if need be
       *[no] cannot
    }.
mydata-attendance = Meeting “{ $meeting_title }”, { $starts_at }: ticked that you were there.
mydata-topic = Meeting “{ $meeting_title }”, your question or topic: { $topic_words }
mydata-guest = Meeting “{ $meeting_title }”: you signed up { $guest_name } ({ $entered_at }).
mydata-seat =
    Meeting “{ $meeting_title }”: { $state ->
        [held] has a place
        [asked] a place was offered
       *[waiting] waiting
    }.
mydata-need =
    Meeting “{ $meeting_title }”: children with you – { $need_children }; { $need_interpreter ->
        [lv] interpreter: Latvian
        [ru] interpreter: Russian
        [uk] interpreter: Ukrainian
        [en] interpreter: English
        [sign] sign language interpreter
       *[no] no interpreter
    }; { $need_wheelchair ->
        [yes] with a wheelchair
       *[no] no wheelchair
    }; { $need_lift ->
        [needed] lift needed ({ $need_lift_places }) from: { $need_lift_from }
        [offered] lift offered ({ $need_lift_places }) from: { $need_lift_from }
       *[none] no lift
    }.
mydata-agreed-lift =
    Meeting “{ $meeting_title }”: { $part ->
        [driver] you drive somebody
       *[passenger] somebody drives you
    }.
mydata-meeting = You planned the meeting “{ $meeting_title }” ({ $starts_at }) { $planned_at }.
mydata-meeting-change =
    Meeting “{ $meeting_title }”: you { $kind ->
        [planned] planned it
        [moved] moved it
        [placed] changed its place
        [online] took it online
       *[cancelled] cancelled it
    } { $changed_at }.
mydata-poll = You asked “{ $poll_question }” { $asked_at }.
mydata-poll-option = You added the answer “{ $poll_option_label }” to “{ $poll_question }”.
mydata-poll-vote = “{ $poll_question }”: you answered “{ $chosen }” ({ $voted_at }).
mydata-link =
    You made a one-time link for { $purpose ->
        [organiser] an organiser
       *[other] a worker
    }; it works until { $expires_at }.
mydata-dialog = An unfinished conversation with me: { $dialog_state }. Gone { $expires_at }.
mydata-outbox = A message that has been waiting to be sent to you since { $planned_at }.
mydata-posted = I remember which message in our chat to edit instead of sending a new one ({ $posted_at }).
mydata-chat-pause = Telegram asks me not to write to you until { $until_at }.
mydata-inbox = A message of yours that is still being handled ({ $received_at }).
mydata-sealed = Sealed answers in surveys that are not closed yet: { $count }. You can see and change them in the survey itself.
forget-ask =
    <b>Forget you?</b>

    This will be gone:
    • your name, language and settings
    • belonging to groups: { $groups }
    • answers about meetings: { $answers }
    • people you signed up: { $guests }
    • answers in surveys not closed yet: { $sealed }

    This will stay:
    • answers in closed anonymous surveys – nobody can tell any more which are yours
    • what the group has already agreed: meetings, decisions, numbers
    • this chat on your phone – only you can delete it
    • encrypted backup copies; they are gone within { $backups } days

    It happens within a minute and cannot be undone.
forget-worker = Your groups will go to the operator.
forget-look-again = Please read once more what will be gone.
forget-nobody = Nothing is kept about you, so there is nothing to forget.
forget-operator = Without you nobody would answer for the groups: there is no other operator. Until there is one, I cannot forget you. If Kopā is no longer needed, ask for it to be stopped and its data deleted.
forgotten-now = All right. In a minute I will know nothing about you any more.
farewell =
    Everything about you has been deleted. Thank you for being with us!

    You can delete this chat on your own phone. If you want to come back, open your group’s link.
worker-left = The worker of “{ $group }” is no longer with Kopā. The group is now in your hands.
consents =
    <b>Your consent to anonymous surveys</b>

    { $given ->
        [yes] You agreed on { $day }. You can take it back at any time; then I delete your answers in surveys that are not closed yet. They cannot be taken out of closed ones: nobody knows which are yours.
       *[no] There is no consent from you now. I will ask for it before the first question, and without it I take no answer.
    }
consent-revoked = Consent taken back, answers in open surveys deleted.
mydata-series = You planned a repeating meeting, “{ $series_title }”.

button-surveys = 📝 Anonymous surveys
surveys =
    <b>Anonymous surveys of the group “{ $group }”</b>

    { $count ->
        [0] There is no survey to answer at the moment.
       *[other] Choose which one to answer.
    }
surveys-run =
    <b>Anonymous surveys of the group “{ $group }”</b>

    { $count ->
        [0] There is none yet. Begin with a template – you can change its questions.
       *[other] Open one of them or begin a new one.
    }
button-survey-new = ➕ New survey
button-survey-listed =
    { $state ->
        [draft] ✏️ Draft: { $title }
        [open] 📬 Open: { $title }
        [closing] ⏳ Ending: { $title }
       *[closed] 🏁 Ended: { $title }
    }
button-survey-to-answer = ✍️ { $title }
survey-untitled = (no title)
survey-templates = Which template shall we begin with? The group “{ $group }” will not see anything yet.
button-survey-scratch = 📄 From an empty page
button-survey-template =
    { $count ->
        [one] { $title } ({ $count } question)
       *[other] { $title } ({ $count } questions)
    }
survey-made = The draft is ready.
survey-page =
    <b>{ $title }</b>
    Group “{ $group }”
survey-page-draft =
    ✏️ A draft. Questions: { $count }. Languages: { $languages }.
    Results are shown only if there are at least { $k } answers.
    { $missing ->
        [0] All texts are translated.
       *[other] ⚠️ Translations missing: { $missing }.
    }
survey-page-reader = Only this person will see the results: { $name }.
survey-page-until =
    { $until ->
        [none] 📬 Open until you end it.
       *[other] 📬 Open until { $until }.
    }
survey-page-sealed = 🔒 While the survey is open, nobody sees the answers, not even you.
survey-page-link = Link for members of the group: { $link }
survey-page-closing = ⏳ The survey is ending, the answers are being opened. I will tell you when it is done. It usually takes a few seconds; if it takes more than an hour, please ask the operator of Kopā.
survey-page-closed =
    { $outcome ->
        [lost] 🏁 The survey has ended. Its key is lost, so nobody will ever read the answers.
        [few] 🏁 The survey has ended. There are fewer than { $k } answers, so no results are shown: otherwise it could be guessed who answered what.
        [near] 🏁 The survey has ended. Almost as many people answered the same before, and the difference could give away the answers of a few, so no results are shown.
       *[enough] 🏁 The survey has ended. There are enough answers ({ $k } or more) to see the results.
    }
button-survey-try = 🧪 Try it as a member
button-survey-open-ask = 📣 Start the survey…
button-survey-delete = 🗑 Delete the survey
button-survey-delete-yes = 🗑 Yes, delete it
button-survey-nudge = 🔔 Remind
button-survey-help = 🤝 Help somebody to answer
button-survey-close = 🏁 End the survey…
button-survey-close-yes = 🏁 Yes, end it
button-survey-close-anyway = 🏁 End it without results
button-survey-page = 📝 To the survey's page
button-survey-answer = ✍️ Answer
button-survey-days =
    { $chosen ->
        [1] ✅ { $days } days
       *[0] { $days } days
    }
button-survey-no-end =
    { $chosen ->
        [1] ✅ No end date
       *[0] No end date
    }
button-survey-open = 📣 Start now
button-survey-extend = 🕒 { $days } days more
survey-not-draft = This survey has begun already, so it can no longer be changed.
survey-not-reader = Only one person sees the results: the one who is named at the start of the survey.
survey-not-open =
    { $state ->
        [draft] This survey has not begun yet.
       *[closed] This survey has already ended.
    }
survey-faulty = The survey cannot be started yet. Open its page to see what is missing.
survey-opened = The survey has started.
survey-opened-quietly = The survey has started. The group has quiet hours now, so the invitation goes out in the morning.
survey-opening =
    Start the survey in the group “{ $group }”? It has about { $asked } people.
    { $enough ->
        [1] Results are shown if at least { $k } answer.
       *[0] ⚠️ Results are shown if at least { $k } answer, and the group has fewer people. It may be better to invite more people, or to talk in person.
    }

    How long is it open? The group will see:
survey-card =
    📝 <b>{ $title }</b>

    { $introduction }

    An anonymous survey. Questions: { $count }. Answer in private: nobody will see who answered what. Results are shown if there are at least { $k } answers.
    { $until ->
        [none] You may answer any day.
       *[other] You may answer until { $until }.
    }
survey-card-closed =
    { $answered ->
        [-1] 📝 <b>{ $title }</b>

    The survey has ended.
       *[other] 📝 <b>{ $title }</b>

    The survey has ended. Thank you! Answers: { $answered } of { $asked }.
    }
survey-card-gone = 📝 This survey is no longer there.
survey-invitation =
    📝 There is an anonymous survey in the group “{ $group }”: <b>{ $title }</b>

    Questions: { $count }. Nobody will see who answered what. { $until ->
        [none] You may answer any day.
       *[other] You may answer until { $until }.
    }
survey-nudge =
    🔔 The survey in the group “{ $group }” is still open: <b>{ $title }</b>

    Questions: { $count }. If you like, please answer – every voice helps. { $until ->
        [none] There is no hurry.
       *[other] You may answer until { $until }.
    }
survey-called-off = 📝 The survey “{ $title }” was called off. All answers were destroyed unread.
survey-ending =
    <b>{ $title }</b>

    { $outcome ->
        [near] Answers: { $answered } (at least { $k } are needed). Almost as many people answered the same before. The difference could give away the answers of a few, so nothing can be shown for now. What shall we do?
       *[few] Answers: { $answered }. At least { $k } are needed to show anything: otherwise it could be guessed who answered what. What shall we do?
    }
survey-close-ask = End the survey “{ $title }”? Answers: { $answered }. After that nobody can answer or change their answers.
survey-delete-ask =
    { $state ->
        [draft] Delete the draft “{ $title }”?
        [closed] Delete the survey “{ $title }” with all its results? This cannot be undone.
       *[open] Delete the survey “{ $title }”? All answers will be destroyed unread, and the group will be told. This cannot be undone.
    }
survey-closed-told =
    { $outcome ->
        [lost] The survey “{ $title }” has ended, but its key is lost, so nobody will ever read the answers. Please tell the group; if need be, ask once more.
        [few] The survey “{ $title }” has ended. Answers: { $answered } of { $asked }. At least { $k } were needed to show results, so there are none, and the answers were destroyed unread.
        [near] The survey “{ $title }” has ended. Answers: { $answered } of { $asked } (at least { $k } were needed). Almost as many people answered the same before, and the difference could give away the answers of a few. So they were destroyed unread.
       *[enough] The survey “{ $title }” has ended. Answers: { $answered } of { $asked } (at least { $k } were needed). The results are waiting for you.
    }
survey-progress = ⏳ “{ $title }”: opening the answers, { $percent } %.
survey-closing-now = The survey is ending.
survey-extended = Extended.
survey-deleted = Deleted.
survey-reach = Answered: { $answered } of { $asked }.
survey-reach-helped = With somebody's help: { $count }.
survey-reach-paper = On paper: { $count }.
survey-reach-urgent =
    { $count ->
        [1] 🆘 Somebody pressed the help button (fewer than five people). Nobody knows who. Please remind everybody in the group where to get help.
       *[other] 🆘 At least { $count } people pressed the help button. Nobody knows who. Please remind everybody in the group where to get help.
    }
held-survey-invite = 📝 Invitation to the survey “{ $title }” ({ $due })
held-survey-close = 🏁 End of the survey “{ $title }” ({ $due })

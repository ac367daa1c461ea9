button-survey-did = 💬 You said – we did
deed-no-results = You can tell the group what was done once the survey has ended and has results.
deed-full = Nobody reads more than { $limit } points in one message. Delete one first.
deed-incomplete = It cannot be sent yet: a point lacks its text in one of the group's languages. Open it and write the text.
deed-removed = The point is deleted.
deed-noted = Noted.
deed-sent = Sent to the group.
deed-too-long = That is too long: { $length } characters, and up to { $limit } fit. Please write it shorter.
deed-all-too-long = The whole message is too long: { $length } of { $limit } characters. Shorten or delete a point.
survey-did =
    💬 <b>{ $title }: you said – we did</b>

    { $count ->
        [0] People have answered. Now tell them what came of it: what people said, and what you did. If something did not work out, that too.
       *[other] { $state ->
            [told] The group has this already. If you change something, send it again: the message in the group changes.
           *[not-told] The group does not have this yet.
        }
    }
survey-did-asking =
    { $state ->
        [planned] 🗓 I will ask the group whether it helped: { $day }.
        [open] 📬 I am asking the group whether it helped.
        [closing] ⏳ The answers whether it helped are being opened.
        [closed] ✅ The group has answered whether it helped. The result is in the group.
        [few] Too few answered whether it helped. The answers were deleted unread.
       *[lost] The key to the answers is lost, so nobody will ever read them.
    }
button-deed-point = { $number }. { $title }
button-deed-add = ➕ Add a point
button-deed-preview = 👁 Look and send
button-deed-rewrite = ✏️ Write it again
button-deed-remove = 🗑 Delete the point
button-deed-send = 📣 Send to the group
button-deed-months =
    { $chosen ->
        [1] ✅ { $months ->
            [0] Did it help? Do not ask
            [1] Did it help? Ask in a month
           *[other] Did it help? Ask in { $months } months
        }
       *[0] { $months ->
            [0] Did it help? Do not ask
            [1] Did it help? Ask in a month
           *[other] Did it help? Ask in { $months } months
        }
    }
deed-line =
    <b>You said:</b> { $said }
    <b>We did:</b> { $did }
deed-ask-said =
    { $language ->
        [none] What did people say? One sentence, for example: “There is nobody to leave the children with in the evening.”
       *[other] What did people say? Write in this language: <b>{ $language }</b>. One sentence, for example: “There is nobody to leave the children with in the evening.”
    }
deed-ask-did =
    { $language ->
        [none] What did you do? If it did not work out, say why. For example: “There is a play corner in the library on Tuesdays.”
       *[other] What did you do? Write in this language: <b>{ $language }</b>. If it did not work out, say why. For example: “There is a play corner in the library on Tuesdays.”
    }
survey-did-told = 💬 <b>You said – we did</b> ({ $title })
survey-did-preview =
    { $asked ->
        [1] The group “{ $group }” will see:
       *[0] The group “{ $group }” will see the text below. Later I can ask the group whether it helped: anonymously, with one tap.
    }
held-survey-helped = 💬 The question whether what was done after the survey “{ $title }” helped ({ $due })
held-survey-helped-close = 🏁 The answers whether what was done after the survey “{ $title }” helped ({ $due })
survey-helped-card =
    { $state ->
        [open] 💬 <b>Did it help?</b>

    After the survey “{ $title }” some things were done. Is it better now? One tap, anonymously: nobody sees who answered what. In { $days } days I will tell you what the group thinks, if at least { $fewest } answer.
        [closing] 💬 The question “Did it help?” ({ $title }) is closed. Thank you!
        [closed] 💬 The question “Did it help?” ({ $title }) is closed. Thank you! The result is below.
        [few] 💬 The question “Did it help?” ({ $title }) is closed. There were fewer than { $fewest } answers, so I deleted them unread.
       *[other] 💬 The question “Did it help?” ({ $title }) is closed.
    }
button-helped-yes = 👍 Yes
button-helped-partly = 🤏 Partly
button-helped-no = 👎 No
helped-over = This question is closed. Thank you!
helped-noted =
    { $answer ->
        [yes] Thank you! Your answer: yes. Nobody sees it. If you change your mind, press another button.
        [partly] Thank you! Your answer: partly. Nobody sees it. If you change your mind, press another button.
       *[no] Thank you! Your answer: no. Nobody sees it. If you change your mind, press another button.
    }
survey-helped-told =
    💬 <b>Did it help?</b> ({ $title })
    { $answered ->
        [one] { $answered } person answered.
       *[other] { $answered } people answered.
    }
survey-helped-line =
    { $answer ->
        [yes] Yes { $bar }
        [partly] Partly { $bar }
       *[no] No { $bar }
    }
button-survey-local-help = 🆘 Local help
survey-local-help =
    🆘 <b>Local help</b>

    Whoever presses “I need help now” in the survey sees this, together with the number 112. Write who to call and where to go, in each language. The group's next survey takes this text over.
survey-local-help-line = <b>{ $language }:</b> { $words }
survey-local-help-none = none yet
button-local-help-write = ✏️ { $language }
survey-local-help-ask = Who should people call, and where should they go? Write in this language: <b>{ $language }</b>. For example: “Crisis line 116123, social service at Skolas iela 1, workdays 9–17.”
survey-local-help-noted = Noted. It can be seen at once.

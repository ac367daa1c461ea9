survey-consent-head =
    <b>{ $title }</b>

    { $introduction }

    Questions: { $count }. It takes about { $minutes } min. You may stop and go on another day.
survey-consent-limits =
    <b>Your answers are anonymous.</b> They are kept sealed while the survey is open. Once it ends, nobody – not the social worker, not the municipality, not the operator of Kopā – can find in Kopā's data who answered what. { $reader } will see the results, and only if there are at least { $k } answers.

    <b>What I cannot promise:</b>
    1. Telegram carries this chat; your answers are not hidden from it.
    2. While the survey is open, whoever controls the server could read the answers.
    3. Until the end the system knows that you took part. Nobody is shown it.
    4. In a very small group, or where all answer alike, the result itself can give an answer away.
    5. What you write, and how, can give you away.
    6. After the end your answer cannot be deleted, because nobody can find it.
    7. Your phone keeps this chat. I take the questions and what you wrote out of it.

    { $helped ->
        [1] You do not have to take part. Until the sheet is sent, the answers can be changed or deleted; afterwards they cannot, because nobody can find them.
       *[0] You do not have to take part. Until the end you may change or delete your answers.
    }
survey-consent-helper =
    🤝 <b>You are helping somebody else.</b> You will hear their answers. Please tell them so, and read this page out to them. The report will say how many answers came with somebody's help.
survey-consent-trial = 🧪 <b>A trial.</b> This is exactly how members will see the survey. These answers do not count.
button-consent-agree = ✅ I agree, let's begin
button-consent-decline = No, thank you
ask-over = This survey has ended and takes no more answers. Thank you for wanting to answer!
ask-too-early = This survey has not begun yet. Please try later!
ask-not-begun = Nothing has been started here yet. Open the survey again with “Answer”.
ask-is-over = This survey has ended. Thank you!
ask-is-off = This survey was called off. All answers, yours too, were destroyed, and nobody has read them. Thank you for answering!
trial-over = This trial is over. Start a new one from the survey's page.
survey-gone = This survey is no longer there. If it held answers of yours, they were deleted with it.
ask-sent-already = Your answers have been sent already. To change something, press “Change my answers”.
ask-declined-short = All right.
ask-sent-short = Thank you! Your answers are sealed.
trial-over-short = The trial is over.
ask-withdrawn-short = Your answers are deleted.
ask-head = <i>{ $title }</i> · { $number } of { $total }
ask-head-trial = 🧪 Trial · <i>{ $title }</i> · { $number } of { $total }
ask-question = <b>{ $question }</b>
ask-help = { $help }
ask-example = <i>For example: { $example }</i>
ask-listed = { $number }. { $words }
ask-sensitive = 🔒 This is a sensitive question: answers are shown only if there are at least { $k }.
ask-ends = 1 – { $low }, { $highest } – { $high }
ask-hint-several = You may choose several. Then press “Done”.
ask-hint-top = Choose up to { $most }. Then press “Done”.
ask-hint-ranking = Press them in order, the most important first. Then press “Done”.
ask-hint-number = Write a number from { $lowest } to { $highest }.
ask-hint-times = Tick all that suit you. Then press “Done”.
ask-hint-text = Write in your own words. Please leave out names, addresses and phone numbers. I will delete your message from this chat.
ask-comment =
    <b>{ $question }</b>

    Would you like to add something? Write it or press “Skip”. Please leave out names, addresses and phone numbers.
ask-yes = 👍 Yes
ask-maybe = 🤔 Maybe
ask-no = 👎 No
ask-time =
    { $day ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    } { $part ->
        [morning] morning
        [afternoon] afternoon
       *[evening] evening
    }
button-ask-back = ← Back
button-ask-skip = Skip →
button-ask-pause = ⏸ Later or stop
button-ask-urgent = 🆘 I need help now
button-ask-language = 🌐 Another language
button-ask-read = Next →
button-ask-done = ✅ Done ({ $count })
button-ask-change = ✏️ { $number }
button-ask-send = ✅ Send my answers
button-ask-send-trial = ✅ End the trial
button-ask-go-on = ▶️ Go on
button-ask-withdraw = 🗑 Delete my answers
button-ask-withdraw-yes = 🗑 Yes, delete them
button-ask-withdraw-no = No, keep them
button-ask-edit = ✏️ Change my answers
button-ask-after-all = ✍️ Answer after all
ask-not-readable = I cannot open your answers at the moment. Please try later.
ask-problem-at-start = ⚠️ This is the first question.
ask-problem-required = ⚠️ Please answer this question: we cannot go on without it.
ask-problem-not-an-option = ⚠️ There is no such answer here. Please press one of the buttons.
ask-problem-nothing-chosen = ⚠️ Please choose at least one answer first. Or press “Skip”.
ask-problem-too-many = ⚠️ You may choose up to { $highest }. To choose another, take one away first.
ask-problem-press-please = ⚠️ Please press one of the buttons here.
ask-problem-write-please = ⚠️ Please write your answer here.
ask-problem-no-words = ⚠️ Please write it in words, so that you are understood. Or press “Skip”.
ask-problem-too-long = ⚠️ That is too long. Please write less: up to { $highest } characters.
ask-problem-not-a-number = ⚠️ Please write just a number from { $lowest } to { $highest }.
ask-problem-out-of-range = ⚠️ The number must be from { $lowest } to { $highest }.
ask-problem-kind = ⚠️ I cannot take voice messages, pictures or files here. Please write, or press a button. I will delete this message from the chat.
ask-review =
    <b>{ $title }</b>

    These are all your answers. To change one, press its number. If all is well, send them.
ask-review-trial =
    🧪 Trial · <b>{ $title }</b>

    This is how members will see their answers before sending them.
ask-review-line = { $number }. { $question } – <b>{ $answer }</b>
ask-review-comment = { $line } ({ $comment })
ask-skipped = skipped
ask-paused =
    <b>{ $title }</b>

    All right, let us pause. Your answers so far are kept sealed. { $until ->
        [none] You may go on any day.
       *[other] You may go on until { $until }.
    }
ask-paused-trial =
    🧪 Trial · <b>{ $title }</b>

    { $until ->
        [none] Here members may pause and go on later.
       *[other] Here members may pause and go on until { $until }.
    }
ask-withdraw = Really delete all your answers in the survey “{ $title }”?
ask-language = In which language do we go on?
ask-urgent =
    <b>If anybody is in danger, call 112.</b>

    { $local ->
        [none] If you need to talk, turn to somebody you trust or to your social service.
       *[other] { $local }
    }

    Nobody will call you because of this button: I tell nobody that you pressed it. Only after the survey has ended will the social worker learn that somebody needed help, without a name or a time.
ask-sent =
    ✅ <b>Thank you! Your answers in the survey “{ $title }” are sealed.</b>

    { $until ->
        [none] Until the survey ends you may change or delete them.
       *[other] You may change or delete them until { $until }.
    } After that nobody can find which ones are yours. Results are shown only if there are at least { $k } answers.
ask-sent-helped = ✅ <b>Thank you for helping!</b> The answers in the survey “{ $title }” are sealed. They can no longer be changed or found.
ask-help-begun =
    🤝 <b>{ $title }</b>

    You have begun to help somebody, and their sheet is not finished. If another person is beside you, start again: the earlier answers are deleted and nobody sees them.
button-help-same = ▶️ Go on with the same person
button-help-anew = 🆕 Another person: start again
button-help-instead = 🤝 I am helping somebody beside me
button-help-another = 🤝 Help somebody else
button-help-somebody = 🤝 Help somebody else to answer
ask-withdrawn = Your answers are deleted. Nothing is left of them.
ask-declined = All right. Nobody will learn that you did not take part. If you change your mind, press the button.
trial-thanks = 🧪 The trial is over. Nothing of it was kept.
ask-below = ⬇️ It goes on below.

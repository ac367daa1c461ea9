button-survey-results = 📊 Results
button-survey-reader = 👤 Who reads the results
survey-still-sealed = The survey has not ended yet. Until then nobody sees the answers, not even you.
survey-nothing-to-show = No results of this survey are shown: there were too few answers, or almost as many as before.
survey-results =
    <b>{ $title }</b>
    Results. Group “{ $group }”. Only you see them until you show something to others.
survey-reach-told =
    { $asked ->
        [0] Answered: { $answered }.
       *[other] Asked: { $asked }. Answered: { $answered }.
    }
survey-reach-modes = By themselves: { $alone }, with help: { $helped }, on paper: { $paper }.
button-survey-result-first = 📊 See question by question
button-survey-texts =
    { $waiting ->
        [0] 🔎 Read the texts again
       *[other] 🔎 Read the texts ({ $waiting } waiting)
    }
button-survey-files = 📄 Report: PDF, table, text
button-survey-share = 📣 Show the group…
button-survey-compare = ⚖️ Compare with another survey
survey-result-head = <i>{ $title }</i> · { $number } of { $total }
survey-result-question = <b>{ $question }</b>
survey-result-line = { $label } – <b>{ $figure }</b>
survey-result-note = <i>{ $words }</i>
survey-plain = { $words }
survey-result-answered = Answered: { $answered }.
survey-result-none = Nobody answered.
survey-result-few = Answered: { $answered }. It is shown only if at least { $k } answer.
survey-result-subset = Only some were asked this. The numbers could give away the answers of a few, so they are not shown.
survey-figure-exact = { $count } of { $answered }
survey-figure-share = { $count } of { $answered } ({ $percent }%)
survey-figure-between = { $low }–{ $high } of { $answered }
survey-figure-below = fewer than { $fewer } of { $answered }
survey-figure-unsaid = not shown
survey-mean-label = On average
survey-mean = On average { $mean } (scale 1–{ $highest }, answers: { $answered })
survey-mean-between = On average between { $low } and { $high } (scale 1–{ $highest }, answers: { $answered })
survey-result-leader = Most often: { $label }.
survey-result-ranking =
    { $places ->
        [1] This counts how many people put it first.
       *[other] This counts how many people put it among the first { $places }.
    }
survey-result-several =
    { $most ->
        [0] Several answers could be chosen.
       *[other] Up to { $most } answers could be chosen.
    }
survey-result-bounded = The exact number is not shown where it would give away the answers of fewer than { $k } people.
survey-picture-first = The picture shows the { $count } most frequent answers.
button-survey-result-before = ← Previous
button-survey-result-after = Next →
survey-texts-line = In their own words: { $all }. Released: { $released }, still to read: { $waiting }.
survey-texts-more = … The others are in the report file.
survey-no-texts = There are no texts in this survey.
survey-text-head =
    🔎 Text { $number } of { $total }
    { $kind ->
        [comment] <b>{ $question }</b> (comment)
       *[text] <b>{ $question }</b>
    }

    { $word ->
        [yes] ✅ Released: it will be in the report.
        [no] 🚫 Left out: it will not be in the report.
       *[none] Not decided yet. Until you release it, only you see it.
    }
survey-text-unmarked = I noticed no phone number, address or name here. But read it yourself: can anybody be recognised?
survey-text-marked = ⚠️ There may be: { $traces }. If anybody can be recognised, do not release it.
survey-trace =
    { $trace ->
        [personal_code] a personal code
        [phone] a phone number
        [email] an e-mail address
        [account] an account or user name
        [link] a link
        [address] an address
       *[name] somebody’s name
    }
survey-text-long = The text is long, so all of it is in the file as well.
survey-text-file = Text { $number }
button-survey-text-yes = ✅ Release into the report
button-survey-text-no = 🚫 Leave out
button-survey-text-undo = ↩️ Take back the last one
button-survey-text-before = ← Previous
button-survey-text-after = Next →
button-survey-text-again = 🔎 Read again from the start
survey-text-released = Released.
survey-text-left-out = Left out.
survey-text-taken-back = Taken back.
survey-texts-done =
    ✅ <b>All texts have been read.</b>

    Released: { $released }. Left out: { $left_out }. You can change your mind at any time.
survey-files =
    📄 <b>{ $title }</b>

    Which report shall I prepare? Language: { $languages }.
    Only you see the file until you forward it to others.
survey-files-texts =
    { $waiting ->
        [0] Texts: { $released } of { $all } released.
       *[other] Texts: { $released } of { $all } released. Those not read yet ({ $waiting }) are not included.
    }
button-survey-file-pdf = 📄 PDF to print
button-survey-file-xlsx = 📊 Excel table (XLSX)
button-survey-file-csv = 🧮 CSV for other programs
button-survey-file-text = 📋 Text to paste
survey-file-coming = On its way. The file will be below.
survey-file-caption =
    { $asked ->
        [0] 📄 Report: { $title }. Answered: { $answered }.
       *[other] 📄 Report: { $title }. Asked: { $asked }. Answered: { $answered }.
    }
survey-paper-title = { $title } – survey report
survey-paper-footer = { $title }. Answered: { $answered }. Made with Kopā.
survey-about-group = Group
survey-about-when = When
survey-about-asked = Asked
survey-about-unknown = not known
survey-about-answered = Answered
survey-about-alone = – by themselves
survey-about-helped = – with help
survey-about-paper = – on paper
survey-times-head = Answered: { $answered }
survey-part =
    { $part ->
        [morning] Morning
        [afternoon] Afternoon
       *[evening] Evening
    }
survey-day =
    { $day ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
survey-method = How this was counted
survey-method-sealed = The survey was anonymous. The answers were kept sealed while it was open. Then they were shuffled and the key was destroyed: nobody can find who answered what.
survey-method-few = Results are shown only if at least { $k } answered.
survey-method-sensitive = Sensitive questions need at least { $k } answers.
survey-method-small = A number below { $k } is not shown exactly. So that it cannot be worked out either, sometimes another number is not shown exactly; a hatched bar then shows between which numbers it lies.
survey-method-languages = Answers in all languages were counted together.
survey-method-texts = What people wrote was read by one person before publication, who released only texts that nobody can be recognised by. The order of the texts is random.
survey-method-helped = Where somebody answers with help or on paper, the helper sees the answers too.
survey-method-skipped = Questions could be skipped, so the number of answers may differ between questions.
survey-method-who = The report shows what those who answered think. In a small group, a difference of a few people may be chance.
survey-sheet-figures = Figures
survey-sheet-about = About the survey
survey-sheet-texts = Texts
survey-column-what = What
survey-column-value = Value
survey-column-number = No.
survey-column-part = Part
survey-column-question = Question
survey-column-kind = Kind
survey-column-answer = Answer
survey-column-count = Count
survey-column-at-least = At least
survey-column-at-most = At most
survey-column-answered = Answered
survey-column-note = Note
survey-column-text = Text
survey-kind =
    { $kind ->
        [single] one answer
        [multiple] several answers
        [top] most important
        [ranking] by importance
        [scale_5] scale 1–5
        [scale_10] scale 1–10
        [yes_maybe_no] yes, maybe, no
        [number] number
        [day_parts] days and times
       *[text] own words
    }
survey-share =
    📣 <b>Show the group “{ $group }”?</b>

    { $state ->
        [stands] The summary is already in the group. If you send it again, it is updated.
        [planned] The summary waits for the morning, because the group has quiet hours.
       *[none] The group has seen nothing yet. In quiet hours the summary will wait for the morning.
    } { $texts ->
        [0] The group will see:
       *[other] The PDF will also hold the released texts: { $texts }. The group will see:
    }
button-survey-share-paper =
    { $on ->
        [1] ✅ With the PDF report
       *[0] 📄 Add the PDF report
    }
button-survey-share-now = 📣 Send to the group
button-survey-share-undo = ↩️ Take it out of the group
button-survey-share-which = ☑️ Questions: { $chosen } of { $total }
survey-share-which =
    ☑️ <b>Which questions shall the group be told about?</b>

    { $total ->
        [0] There is no question about which anything could be shown to the group.
       *[other] { $chosen } of { $total } chosen. Press a question to leave it out or to add it. Questions about which nothing may be shown are not listed. Nothing is sent to the group yet.
    }
button-survey-share-tick =
    { $on ->
        [1] ✅ { $number }. { $question }
       *[0] ⬜ { $number }. { $question }
    }
button-survey-share-all = ☑️ Choose all
button-survey-share-look = 👀 See what the group will read
survey-share-nothing = No question is chosen. Choose at least one to show to the group.
survey-shared = Sent to the group.
survey-shared-later = The group has quiet hours. The summary will go out in the morning.
survey-share-taken-back = Taken out. If it is older than two days, Telegram lets only an administrator of the group delete it.
held-survey-share = 📊 Summary of the survey “{ $title }” ({ $due })
survey-summary-head = 📊 <b>{ $title }</b> – what the group answered
survey-summary-more =
    { $paper ->
        [1] … More questions in the PDF report: { $count }.
       *[0] … More questions in the full report: { $count }.
    }
survey-summary-tail = The survey was anonymous. A number below { $k } is not shown exactly. Thank you to everybody who answered!
survey-compare =
    ⚖️ <b>{ $title }</b>

    { $count ->
        [0] There is nothing to compare with. You need another survey that has ended, with the same questions, whose results you read as well.
       *[other] Compare with which one?
    }
survey-compare-name = { $group }, { $day } (answered: { $answered })
survey-compare-label = <u>{ $label }</u>
survey-compare-bar = { $label } · { $side }
survey-compare-side = <b>{ $side }</b>: { $name }
survey-compare-title = { $title } – comparison
survey-compare-note = The figures of two surveys are side by side. Where few answered, a difference of a few people may be chance.
survey-nothing-to-compare = These surveys have no question with figures in both.
survey-reader =
    👤 <b>{ $title }</b>

    The results are read by: { $name }. { $count ->
        [0] Nobody else runs the group, so there is nobody to hand them to.
       *[other] Who will read them from now on?
    }
survey-reader-warning = The whole group will be told of the change: people answered knowing who would read.
survey-reader-ask =
    { $told ->
        [1] From now on only { $name } will read the results. The group will see:
       *[0] From now on only { $name } will read the results. Shall I change it?
    }
survey-reader-told =
    👤 <b>{ $title }</b>

    The results of the anonymous survey are now read by { $after } instead of { $before }. { $state ->
        [open] If that does not suit you, you can change or delete your answers until the survey ends.
       *[closed] Who answered what still cannot be found by anybody.
    }
survey-reader-you = 👤 You have been entrusted with reading the results of the anonymous survey “{ $title }” in the group “{ $group }”. Only you will see them.
survey-reader-changed = { $name } reads from now on.
survey-reader-unfit = This person no longer runs the group and so cannot read the results.
survey-reader-not-yours = Only the reader can hand the reading on. If there is none any more, the group’s worker does it.
button-survey-reader-choose = 👤 { $name }
button-survey-reader-yes = ✅ Yes, change it

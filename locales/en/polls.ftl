button-polls = 📊 Polls
button-ask-poll = 📊 Ask the group
button-poll =
    { $state ->
        [draft] ⏳ Waiting: { $question }
        [open] 🟢 Open: { $question }
        [closed] ✅ Ended: { $question }
       *[cancelled] ✖ Called off: { $question }
    }
button-poll-answer = ✍️ Answer
button-poll-more = ℹ️ More about this question
button-poll-in-group = ➡️ Answer in the group
button-poll-open = ✍️ Answer
button-poll-open-now = 📣 Ask now
button-poll-close = 🏁 End now
button-poll-until = 🕒 Change the end
button-poll-nudge = 🔔 Remind people
button-poll-merge = 🔗 Join similar ones
button-poll-cancel = ✖ Call the poll off
button-poll-cancel-yes = ✖ Yes, call it off
button-poll-no-repeat = 🔁 Stop repeating
button-poll-add = ➕ Add my own option
button-poll-undo = ↩️ Undo the last one
button-poll-names = 👥 Who chose what
button-poll-rounds = 🧮 How it was counted
button-poll-no-end = No end time
button-poll-no-parts = No sub-groups
button-plain = { $words }
button-poll-yes-no = 👍 Yes or no
button-poll-scale-5 = 🔢 Scale from 1 to 5
button-poll-scale-10 = 🔢 Scale from 1 to 10
button-poll-set-names =
    { $value ->
        [named] 👥 Names: shown
       *[hidden] 🙈 Names: not shown
    }
button-poll-set-shown =
    { $value ->
        [live] 👁 Result: seen at once
       *[after_close] 👁 Result: after the end
    }
button-poll-set-nudges =
    { $value ->
        [yes] 🔔 Remind before the end: yes
       *[no] 🔔 Remind before the end: no
    }
button-poll-set-may-change =
    { $value ->
        [yes] ✏️ Answers may be changed: yes
       *[no] ✏️ Answers may be changed: no
    }
button-poll-set-adds =
    { $value ->
        [yes] ➕ Members add options: yes
       *[no] ➕ Members add options: no
    }
button-poll-set-kind = 🗳 Kind: { $words }
button-poll-set-when = 🕒 Ends: { $words }
button-poll-set-quorum = 🙋 Must answer: { $words }
button-poll-set-threshold = 📏 To win: { $words }
button-poll-set-winners = 🏅 How many to choose: { $words }
button-poll-set-parts = 🧩 Sub-groups: { $words }
button-poll-set-repeats = 🔁 Repeat: { $words }
button-poll-set-dots = ⚫ Dots for each: { $words }
button-poll-settings-done = ✅ Done
button-poll-settings = ⚙️ More settings
button-poll-options = ✏️ Change the options
button-poll-question = ✏️ Change the question
button-poll-send = 📣 Ask the group
button-poll-send-later = 📣 Ask { $when }
button-poll-send-now = Ask right now

poll-question = 📊 <b>{ $question }</b>
poll-option = { $number }. { $label }
poll-yes = Yes
poll-no = No
poll-how =
    { $kind ->
        [single] Choose one.
        [multiple] You may choose several. Press again to take one back.
        [yes_no] Yes or no?
        [scale_5] Rate it from 1 (least) to 5 (most).
        [scale_10] Rate it from 1 (least) to 10 (most).
        [dots] You have { $dots } dots in all, at most { $one } for one option. Each tap is one dot.
        [ranking] Put them in order: first tap what you like most, then the next. You need not order them all.
       *[other] Answer with a button.
    }
poll-names-line =
    { $names ->
        [named] { $shown ->
            [live] Everybody will see who chooses what.
           *[after_close] Who chose what, and the result, will be seen after the end.
        }
       *[hidden] No names are shown. The result comes after the end.
    }
poll-until = Ends: { $when }.
poll-answered = { $answered } of { $asked } have answered.
poll-answered-few = Fewer than { $fewest } of { $asked } have answered.
poll-cancelled-line = ✖ This poll was called off.
poll-closed-line = 🏁 This poll has ended.
poll-unknown = This poll is not here any more.
poll-is-closed =
    { $state ->
        [cancelled] This poll was called off. Your answer was not recorded.
        [draft] The group has not been asked yet.
       *[closed] This poll has already ended. Your answer could not be recorded.
    }
poll-refused =
    { $why ->
        [final] Answers cannot be changed here. Your earlier answer stays.
        [too_many] You can choose only one here.
        [too_many_dots] You have no dots left. Take one back and try again.
        [too_many_on_one] One option cannot get that many dots.
        [empty] Nothing is chosen yet.
       *[other] This button does not fit any more. Please open the poll again.
    }
poll-noted =
    { $may ->
        [change] ✅ Recorded: { $choice }. You can change it until the end.
       *[final] ✅ Recorded: { $choice }.
    }
poll-taken-back = Your answer has been taken back.
poll-nothing-yet = Nothing is chosen yet.
poll-no-dots-left = You have no dots left. Tap an option until its dots are gone, then give them to another.
poll-which-part = Please choose your sub-group first.
poll-cannot-keep = I cannot keep your answer safely right now, so I did not keep it. Please tell the person who runs the group.
poll-own = Your answer: <b>{ $choice }</b>
poll-own-none = You have not answered yet.
poll-waits = ⏳ The group has not been asked yet.
poll-share =
    { $share ->
        [third] one third
        [half] half
       *[two_thirds] two thirds
    }
poll-rule-quorum = For the result to count, at least { poll-share } of those reached must answer.
poll-rule-threshold =
    { $of ->
        [answered] To be chosen, an option needs at least { poll-share } of those who answer.
       *[reached] To be chosen, an option needs at least { poll-share } of those reached.
    }
poll-rule-winners = { $winners } options will be chosen.
poll-rule-parts = Each sub-group gets its own result: { $parts }.
poll-counting = I am counting the answers. The result comes in a moment.
poll-lost = Sadly the answers cannot be read any more: their key is lost. Please ask again.
poll-outcome =
    { $outcome ->
        [decided-options] { $many ->
            [1] 🏅 Chosen: <b>{ $winners }</b>
           *[other] 🏅 Chosen: <b>{ $winners }</b>
        }
        [decided-yes_no] 🏅 Most said: <b>yes</b>
        [rejected-yes_no] There was no majority for “yes”.
        [nobody_answered-options] Nobody answered.
        [nobody_answered-yes_no] Nobody answered.
        [no_quorum-options] Too few answered, so nothing is chosen. Largest support: { $winners }.
        [no_quorum-yes_no] Too few answered, so nothing is decided.
        [below_threshold-options] No option got enough support. Largest support: { $winners }.
        [below_threshold-yes_no] “Yes” did not get enough support.
       *[other] No option was chosen.
    }
poll-outcome-withheld = What was chosen cannot be shown this time: it would give away how individual people answered.
poll-quorum-missed = Answers were needed from at least { poll-share } of the { $reached } reached.
poll-scale = On average: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>. Half of the answers are no higher than { NUMBER($median, maximumFractionDigits: 1) }.
poll-scale-mean = On average: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>.
poll-scale-between = On average: between { NUMBER($low, maximumFractionDigits: 1) } and { NUMBER($high, maximumFractionDigits: 1) }.
poll-part =
    { $chosen ->
        [some] 🧩 { $part }: <b>{ $words }</b> (answers: { $answered })
       *[none] 🧩 { $part }: nothing was chosen (answers: { $answered })
    }
poll-tie = These had equal support: { $options }. Lots decided. Nobody can influence them, and anybody can check them.
poll-too-few = So that nobody's answer can be guessed, numbers are shown only when at least { $fewest } have answered.
poll-bounded = Small numbers (under { $fewest }) are not shown exactly, so that nobody's answer can be guessed.
poll-caption =
    { $kind ->
        [ranking] The numbers show how many people put an option first.
        [dots] The numbers show dots.
       *[multiple] Everybody could choose several.
    }
poll-turnout = Answered: { $answered }, asked: { $asked }, reached: { $reached }.
poll-indicative = This shows what people think. It is not a vote under the association's statutes.
poll-names-title = 👥 Who chose what: <b>{ $question }</b>
poll-name-line = { $name }: { $choice }
poll-names-none = Nobody has answered yet.
poll-names-missing =
    { $people ->
        [one] Telegram counted { $people } more answer but did not send the name.
       *[other] Telegram counted { $people } more answers but did not send the names.
    }
poll-names-hidden = This poll shows no names.
poll-rounds-title = 🧮 How it was counted: <b>{ $question }</b>
poll-rounds-rule =
    { $places ->
        [1] Each round counts which option is still first for each person. If none has more than half, the last one drops out and its votes go to the next option each person named.
       *[other] There are several places. Whoever reaches the votes needed is chosen; spare votes go on in parts to the next option. If nobody reaches them, the last one drops out and its votes go on.
    }
poll-round = <b>Round { $number }.</b> { $counts }. Needed: { $quota }.
poll-round-elected = Chosen: { $options }.
poll-round-out = Drops out: { $option }. Its votes go to: { $moved }.
poll-round-surplus = Spare votes of “{ $option }” go to: { $moved }.
poll-round-count = { $option } { $sign }{ NUMBER($votes, maximumFractionDigits: 2) }
polls-title = 📊 Polls in “{ $group }”. Tap one to see it.
polls-none = There are no polls in “{ $group }” yet.
poll-ask-question =
    What would you like to ask “{ $group }”? Write the question in one sentence (up to { $limit } characters).
    For example: “Where shall we go this summer?”
poll-ask-options =
    Write the possible answers, each on its own line. For example:
    The seaside
    The hills
    The old town
    Or press one of the buttons.
poll-ask-until = Until when can people answer? For example: “Friday 18:00”.
poll-ask-parts = Write the names of the sub-groups, each on its own line (up to { $limit }). Each will have its own result. For example: Morning group, Evening group.
poll-ask-kind = How will people answer?
poll-ask-quorum = How many of those reached must answer for the result to count?
poll-ask-threshold = How much support does an option need to be chosen?
poll-ask-winners = How many options will be chosen?
poll-ask-repeats = Should this question be repeated?
poll-ask-dots = How many dots does each person get?
poll-ask-option = Write your option on one line. Answers already given stay as they are.
poll-kind-words =
    { $value ->
        [single] one of several
        [multiple] several at once
        [yes_no] yes or no
        [scale_5] scale 1–5
        [scale_10] scale 1–10
        [dots] dots
       *[ranking] put in order
    }
poll-quorum-words =
    { $value ->
        [third] one third
        [half] half
        [two_thirds] two thirds
       *[none] no minimum
    }
poll-threshold-words =
    { $value ->
        [half-answered] half of those who answer
        [two_thirds-answered] 2/3 of those who answer
        [half-reached] half of those reached
        [two_thirds-reached] 2/3 of those reached
       *[none] most votes
    }
poll-winners-words =
    { $value ->
        [1] one
       *[other] { $value }
    }
poll-repeats-words =
    { $value ->
        [weekly] every week
        [fortnightly] every two weeks
        [monthly] every month
       *[none] no
    }
poll-dots-words = { $value }
poll-when-none = not set
poll-parts-none = none
poll-settings = ⚙️ Settings. Everything is fine as it is. Tap whatever you want to change.
poll-preview = This is how “{ $group }” will see it. Shall we ask?
poll-quiet = The group has quiet hours now. I can ask { $when }.
poll-native-note =
    { $names ->
        [hidden] It will be a Telegram poll: neither the group nor I will see who chooses what. After the end Telegram also shows small numbers; in a small group they may hint at who answered how.
       *[named] It will be a Telegram poll: one tap is an answer.
    }
poll-wrong =
    { $problem ->
        [no_question] There are no words in the question. Please write it.
        [question_too_long] The question has { $given } characters, but there is room for { $limit }. Please make it shorter.
        [too_few_options] At least { $limit } options are needed, each on its own line.
        [too_many_options] There are { $given } options, but no more than { $limit } fit. Please keep the most important ones.
        [option_too_long] The option “{ $words }” has { $given } characters, but there is room for { $limit }. Please make it shorter.
        [option_twice] The option “{ $words }” is there twice. Please keep one.
        [options_not_wanted] You cannot add options to this poll.
        [winners] At most { $limit } can be chosen: at least one option must be left over.
        [deadline_past] The end is already past. Please choose another.
        [threshold_meaningless] A minimum of support does not fit this kind. Please remove it.
        [dots] This number of dots does not work. Please choose another.
        [hidden_live] When no names are shown, the result can only come after the end.
        [hidden_parts] Sub-groups and hidden names do not go together: in a small sub-group an answer could be guessed. Please give up one of them.
        [not_standing] This option cannot be joined any more.
       *[other] Something does not fit. Please check the settings.
    }
poll-sent = ✅ “{ $group }” has been asked.
poll-sent-short = Asked.
poll-sent-later = ✅ I will ask “{ $group }” when the quiet hours are over.
poll-sent-later-short = I will ask later.
poll-closed-short = The poll has ended. The group will see the result.
poll-cancelled-short = The poll was called off.
poll-cancel-ask = Really call it off? The poll “{ $question }” will have no result and cannot be taken up again.
poll-until-short = The new end is noted.
poll-added-short = Added. Everybody can vote for it now.
poll-merged-short = Joined. Answers given are counted together.
poll-merge-which = Which option should be counted with another? No answers are lost.
poll-merge-into = With which option should “{ $option }” be counted?
poll-no-repeat-short = I will not repeat it any more.
poll-changed-meanwhile = Somebody has just changed something. Please open the poll again and have a look.
poll-nudge = 📊 “{ $group }” would like your view too: <b>{ $question }</b>
held-poll-open = 📊 A new question “{ $question }”
held-poll-close = 🏁 The result of the poll “{ $question }”
held-poll-again = 🔁 The repeated poll “{ $question }”
held-poll-nudge = 🔔 A reminder to answer: “{ $question }”

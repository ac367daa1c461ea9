## Agreement

button-norms = 🌿 Our agreement
button-norms-begin = 🌿 Begin our agreement
button-norms-stage = 🧭 Where the group is
button-norms-rhythm = ⏱ How often to ask
button-norms-at =
    { $stage ->
        [beginning] 🌱 We are just beginning
        [middle] 🌳 We are well on our way
       *[ending] 🍂 We are about to end
    }
button-norms-every =
    { $days ->
        [1] Every day
        [7] Once a week
       *[other] Every { $days } days
    }
button-norms-card = 🌿 Read our agreement
button-norm =
    { $state ->
        [adopted] ✅ { $topic }
        [collecting] 💬 { $topic } – waiting for ideas
        [merging] 🧺 { $topic } – ideas gathered
        [deciding] ⏳ { $topic } – being agreed
        [set_aside] 💤 { $topic } – set aside
       *[retired] 🗄 { $topic } – no longer holds
    }
button-norm-propose = ✍️ Propose in private
button-norm-close = 🧺 Enough, show the ideas
button-norm-answer = ✍️ Answer the proposal
button-norm-ideas = 🧺 See what was proposed
button-norm-ask-again = 🔁 Ask the group again
button-norm-set-aside = 💤 Set aside for now
button-norm-write = ✍️ Write your idea
button-norm-write-more = ✍️ Write another one
button-norm-withdraw = ↩️ Take my ideas back
button-norm-rewrite = ✏️ Put it differently
button-norm-send = ✅ Send
button-norm-send-anyway = ✅ Send as it is
button-norm-drop = Don't send
button-norm-pick =
    { $picked ->
        [yes] ✅ { $number }
       *[no] ▫️ { $number }
    }
button-norm-word-picked = ✍️ Make a norm of those ticked
button-norm-rank = 🔢 Ask the group to put them in order
button-norm-word-own = ✍️ Write it in my own words
button-norm-usual-why = The question's reason is enough
button-norm-edit-why = Change the reason
norm-topic =
    { $topic ->
        [confidentiality] What stays between us
        [writing] When we write
        [listening] How we listen
        [judging] Speaking without being judged
        [languages] Languages
        [worker] What the worker does
        [deciding] How we decide
        [disagreeing] When we disagree
        [tasks] Who looks after what
        [stories] Photos and stories
        [hardship] When somebody has a hard time
        [ending] When the group ends
       *[other] What else matters
    }
norm-question-head = 🌿 <b>Our agreement: { $topic }</b>
norm-question =
    { $topic ->
        [confidentiality] Which of the things said here stay between us? Think of your phone too: where am I when I read this? Who else sees my screen? What may leave the group, and when must we not keep silent?
        [writing] When do we write in the group chat, and when do we let each other rest? What is the chat for, and what is it not for?
        [listening] How will we listen to each other, so that everybody gets a turn, the quiet ones too?
        [judging] What would help you to speak openly, without fear of being judged?
        [languages] Which languages do we speak and write? How do we help somebody who did not understand?
        [worker] What do we expect of the worker and the organisers, and what do we do ourselves?
        [deciding] How do we decide: by agreement, by vote or otherwise? What do we do if we cannot agree?
        [disagreeing] How do we say that somebody's offer does not suit us, without hurting anybody?
        [tasks] Who looks after what? What do we do when somebody cannot keep a promise?
        [stories] Which photos and stories may be shown outside the group, and who must be asked first?
        [hardship] One family is having a hard time. What do we do, what do we not do, and how do we ask what is needed?
        [ending] How will we say goodbye? What becomes of the chat, the photos and what we know of each other?
       *[other] What else matters to you, so that it is good to be in this group?
    }
norm-why =
    { $topic ->
        [confidentiality] Why: people talk only when they know where their story stops. There is one limit: when somebody is in danger, help must be found.
        [writing] Why: everybody needs rest in the evening, and a stream of messages tires faster than work.
        [listening] Why: people who are not heard stop speaking.
        [judging] Why: we learn from mistakes only if we may talk about them.
        [languages] Why: somebody who does not understand is left out, and often says nothing.
        [worker] Why: when it is clear who does what, nobody burns out and nobody waits in vain.
        [deciding] Why: people argue more about how it was decided than about what was decided.
        [disagreeing] Why: an open “no” helps a group, a hidden one splits it.
        [tasks] Why: when everybody is responsible, nobody is.
        [stories] Why: nothing can be taken back from the internet, and children cannot refuse for themselves.
        [hardship] Why: in a hard moment even good intentions can hurt, if nobody has talked about it before.
        [ending] Why: a good ending helps to keep what we have gained together.
       *[other] Why: every group has something of its own that no list of questions knows.
    }
norm-example =
    { $topic ->
        [confidentiality] For example: <i>What we hear here we do not pass on. We read where others cannot see the screen. If somebody is in danger, we find help.</i>
        [writing] For example: <i>We write from 8 to 21. If it is urgent, we call.</i>
        [listening] For example: <i>One speaks at a time, and we do not interrupt.</i>
        [judging] For example: <i>We give no advice until somebody asks for it.</i>
        [languages] For example: <i>Everybody writes in their own language, and we help to translate.</i>
        [worker] For example: <i>The worker helps us talk, but we decide ourselves.</i>
        [deciding] For example: <i>We look for what everybody can live with.</i>
        [disagreeing] For example: <i>We talk about the offer, not about the person.</i>
        [tasks] For example: <i>Each task has one owner, who says in time if they cannot do it.</i>
        [stories] For example: <i>We show no photos of children without their parents' consent.</i>
        [hardship] For example: <i>First we ask whether help is wanted, and which.</i>
        [ending] For example: <i>At the last meeting everybody says what they take with them.</i>
       *[other] For example: <i>We begin and end on time.</i>
    }
norm-invite = What do you propose? Write to me in private, in a few words. Nobody will see who wrote what.
norm-until = I am waiting for ideas until: { $when }
norm-card-closed = 🌿 <b>Our agreement: { $topic }</b>

    Thank you for your ideas! The organisers will now turn them into a proposal, and the whole group will be asked.
norm-unnamed = 🔒 The organisers will read your words, but not who wrote them. A story can give its teller away, so write as you would say it to everybody.
norm-own-ideas = <b>You proposed:</b>
norm-idea-ask = Write one idea in your own language (up to { $limit } characters). You will see it once more before it is sent.
norm-idea-preview = Send it like this?
norm-names = ⚠️ Somebody is named here: <b>{ $names }</b>. A norm is about all of us, and this person may feel singled out. Would you write it without the name?
norm-idea-sent = Thank you! Your idea has been added to the others.
norm-ideas-withdrawn = Taken back. Write again whenever you like.
norm-ideas-enough = You can propose up to { $limit } ideas for one question. If you want another one, take your ideas back first.
norm-collecting-over = I am no longer waiting for ideas on this question: the organisers are making a proposal. You will be asked about it too.
norm-unknown = This question is no longer there.
norm-too-long = This is too long: { characters }, and there is room for { $limit }. Please write it shorter.
norm-too-short = Please write a few words, for example: <i>We begin and end on time.</i>
norm-ideas =
    🧺 <b>{ $topic }</b> – what was proposed in “{ $group }”

    Ideas that sound alike are together. Tick those that should count, and make a norm of them. Who wrote what, even I do not know.
norm-ideas-none =
    🧺 <b>{ $topic }</b> – nobody in “{ $group }” proposed anything this time

    That happens: perhaps the question does not matter yet. You can set it aside, ask again, or write a proposal in your own words.
norm-heap =
    { $count ->
        [one] Written alike { $count } time
       *[other] Written alike { $count } times
    }
norm-more = … The rest does not fit here.
norm-rank-question = Our agreement, “{ norm-topic }”: what matters most to us?
norm-rank-one = At least two ideas are needed to put them in order. This time you can make the norm straight away.
norm-settled = Something has changed here meanwhile. Please look at how it is now.
norm-set-aside = Set aside. You can come back to it any time.
norm-closing-now = The ideas are gathered. I will send them in a moment.
norm-ask-words = How will the norm read? Keep it short and begin with “we” (up to { $limit } characters).
norm-ask-why = Why does it matter to us? Write one sentence (up to { $limit } characters), or leave the question's reason:
norm-preview = I will ask “{ $group }” whether we can agree on this:
norm-dated =
    { $review ->
        [none] Holds since: { $adopted } · version { $version }
       *[other] Holds since: { $adopted } · version { $version } · we look at it again: { $review }
    }
norm-state =
    { $state ->
        [collecting] 💬 Waiting for ideas – everybody may propose in private.
        [merging] 🧺 The ideas are gathered, the organisers are making a proposal.
        [deciding] ⏳ We are asking the whole group about a new text.
        [set_aside] 💤 Set aside for now.
       *[other] 🗄 No longer holds.
    }
norm-was =
    { $ended ->
        [retired] • { $words } ({ $since } – { $until }, retired)
       *[changed] • { $words } ({ $since } – { $until }, changed)
    }
norm-when =
    When shall this norm be reviewed? On that day I will ask the organisers whether it is still right.

    Press a button or write a day, for example <i>1 September</i>.
norm-history = <b>How it was before</b>
norms-card =
    { $count ->
        [0] 🌿 <b>Our agreement</b>

            No norm holds at the moment.
       *[other] 🌿 <b>Our agreement</b> · version { $version }
    }
norms =
    { $count ->
        [0] 🌿 <b>The agreement of “{ $group }”</b>

            Nothing is agreed yet. If we are waiting for ideas on a question, it is below.
       *[other] 🌿 <b>The agreement of “{ $group }”</b> · version { $version }
    }
norms-none = “{ $group }” has no agreement yet. An organiser of the group begins it.
norms-none-organiser =
    🌿 <b>The agreement of “{ $group }”</b>

    I will ask the group one question at a time about how to be together, and say with each why it is worth talking about. Everybody answers me in private. You turn the ideas into a proposal, and the group says whether it can live with it.

    The first question is always about what stays between us.
norms-stage = Where is “{ $group }” now? I will choose the questions by it. The first question goes to the group at once or, in quiet hours, in the morning.
norms-begun = ✅ Let us begin! The questions will come to the group one at a time. If I may pin messages in the group, I keep the agreement pinned; if not, an organiser can pin it.
norms-begun-short = Let us begin!
norms-rhythm =
    { $days ->
        [1] I ask every day now.
        [7] I ask once a week now.
       *[other] I ask every { $days } days now.
    } Questions left in this stage: { $left }. How often shall I ask?
norms-rhythm-set =
    { $days ->
        [1] From now on I ask every day.
        [7] From now on I ask once a week.
       *[other] From now on I ask every { $days } days.
    }
norms-press-for-rest = … Press the buttons for the rest.
norm-asked-again = I asked the group again.
held-norm-prompt = 🌿 The next question about our agreement ({ $due })
held-norm-ideas-close = 🧺 The end of gathering ideas: { $topic } ({ $due })
mydata-norm-acceptance = On { $accepted_on } you read and accepted the agreement of “{ $groups_title }” (version { $version }).

## Keeping the agreement

button-norms-accept = ✅ I have read it and accept
button-norms-ask-first = 💬 I would like to talk first
button-norms-pulse = 🌡 How are we doing?
button-norm-keep = 👍 Keep it as it is
button-norm-change = ✏️ Propose other words to the group
button-norm-retire = 🗄 No longer needed
button-norm-retire-yes = Yes, it no longer holds
button-norm-pulse = 🌡 Answer in private
button-norm-pulse-now = 🌡 Ask now
button-norm-pulse-repeat =
    { $on ->
        [yes] 🔕 Stop asking every month
       *[no] 🔁 Ask every month
    }
button-norm-pulse-undo = ↩️ Take my answer back
button-norm-step =
    { $step ->
        [5] { $own ->
            [yes] ✅ 5 · very well
           *[no] 5 · very well
        }
        [4] { $own ->
            [yes] ✅ 4 · quite well
           *[no] 4 · quite well
        }
        [3] { $own ->
            [yes] ✅ 3 · so-so
           *[no] 3 · so-so
        }
        [2] { $own ->
            [yes] ✅ 2 · rather badly
           *[no] 2 · rather badly
        }
       *[1] { $own ->
            [yes] ✅ 1 · badly
           *[no] 1 · badly
        }
    }
norms-newcomer =
    🌿 <b>“{ $group }” has already agreed on a few things</b>

    Please read them in peace. If something is unclear or you do not like it, talk to one of the organisers first.
norms-ask-first = It is good that you ask. You can talk about the agreement with: <b>{ $names }</b>. I will not tell the group. When you are ready to accept, the agreement is here.
norms-accepted = ✅ Thank you! I have noted that you have read it and accept.
norms-accepted-short = Thank you!
norms-changed-meanwhile = ⚠️ The agreement has just changed. Please read the new one.
norms-read-by =
    { $count ->
        [one] { $count } person has read and accepted this version.
       *[other] { $count } people have read and accepted this version.
    }
norms-again = Is it still ours? If something is missing, tell the organisers.
norm-review = 🌿 In “{ $group }” the day has come when you wanted to look at this norm again. Does it still fit?
norm-kept = 👍 Good, the norm stays.
norm-retire = Is this norm no longer needed? If the group has not talked about it yet, talk first. The group will get a message, and the norm stays in the history.
norm-retired = 🗄 This norm no longer holds: <b>{ $topic }</b>
norm-retired-short = The norm no longer holds.
norm-pulse-title = How well we keep our agreement
norm-pulse-card =
    🌡 <b>How well do we keep our agreement?</b>

    Answer in private with one tap. Answers are sealed: after the close nobody will learn who answered what. I will tell the result in { $days } days, if at least { $fewest } answer.
norm-pulse-closed =
    { $told ->
        [yes] 🌡 The question “How are we doing?” is closed. Thank you! The result is below.
       *[no] 🌡 The question “How are we doing?” is closed. There were fewer than { $fewest } answers, so I deleted them unread.
    }
norm-pulse-ask =
    { $own ->
        [0] 🌡 How well do we keep our agreement? Answers are seen only together, and only if at least { $fewest } answer.
       *[other] 🌡 Thank you! Your answer: { $own }. You can change it until the close.
    }
norm-pulse-noted =
    { $step ->
        [0] Your answer is taken back.
       *[other] Thank you! Noted.
    }
norm-pulse-over = This question is closed. Thank you!
norm-pulse-asked = I have asked the group.
norm-pulse-repeats =
    { $on ->
        [yes] From now on I ask every month.
       *[no] I no longer ask every month.
    }
norm-pulse-result =
    { $answered ->
        [one] 🌡 <b>How well we keep our agreement</b> · { $answered } person answered
       *[other] 🌡 <b>How well we keep our agreement</b> · { $answered } people answered
    }
norm-pulse-level =
    { $step ->
        [5] 5 of 5: very well
        [4] 4 of 5: quite well
        [3] 3 of 5: so-so
        [2] 2 of 5: rather badly
       *[1] 1 of 5: badly
    }
norm-pulse-trend =
    { $moved ->
        [up] ↗️ Better than before (it was { $before }).
        [down] ↘️ Worse than before (it was { $before }). Perhaps it is worth talking about.
       *[same] ➡️ The same as before.
    }
norms-pulse =
    { $state ->
        [running] 🌡 <b>How are we doing?</b> I am asking “{ $group }” at the moment. You will learn the result together with everybody.
       *[resting] 🌡 <b>How are we doing?</b> I can ask “{ $group }” how well it keeps its agreement, from 1 to 5, anonymously.
    }

    If fewer than { $fewest } answer, there is no result: I delete the answers unread.
held-norm-review = 🌿 The question to organisers whether the norm “{ $topic }” still fits ({ $due })
held-norm-pulse = 🌡 The question how well we keep our agreement ({ $due })
held-norm-pulse-close = 🌡 The close of the question “How are we doing?” ({ $due })

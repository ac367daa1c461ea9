button-decision-change = ✏️ Propose a change
button-propose = 🤝 Make a proposal
button-consent-open = ⏳ { $words }
button-consent-answer = ✍️ Answer privately
button-consent-support = 👍 I support it
button-consent-live-with = 👌 I can live with it
button-consent-object = ✋ I object
button-consent-send = ✅ Send to the group
button-consent-reasons = ✋ Objections: { $count }
button-consent-amend = ✏️ Amend the proposal
button-consent-close = 🏁 Close now
button-consent-close-yes = Yes, close
button-consent-withdraw = ↩️ Withdraw
button-consent-withdraw-yes = Yes, withdraw
button-consent-rule = ⚙️ How many must answer
button-consent-share =
    { $chosen ->
        [yes] ✅ At least { $percent } %
       *[no] At least { $percent } %
    }
button-days =
    { $days ->
        [1] Until tomorrow evening
        [7] Until the evening in a week
       *[other] Until the evening in { $days } days
    }
button-edit-deadline = Change the deadline
sent-without-sound = 🌙 The group has quiet hours now: the message will arrive without a sound.
consent-head =
    { $version ->
        [1] 🤝 <b>Proposal</b>
       *[other] 🤝 <b>Proposal, amended (no. { $version })</b>
    }
consent-invite = Can we agree on this? Please answer privately – the group will see only the overall result.
consent-until = You can answer until: { $when }
consent-answered = Answered: { $answered } of { $reached }
consent-card-older = 🤝 This proposal has been amended. The new one is below – please read it and answer again.
consent-withdrawn-line = ↩️ The proposal has been withdrawn. Thank you to everyone who answered!
consent-outcome =
    { $outcome ->
        [adopted] ✅ Adopted: there are no objections.
        [objected] ✋ Not adopted for now: there are objections.
       *[too_few] ⏳ Not adopted for now: too few people answered.
    }
consent-result =
    🤝 <b>The consent round has ended</b>

consent-next =
    { $outcome ->
        [adopted] Thank you! The decision is written down in the group's list of decisions.
        [objected] Thank you for being open! The organisers will read the reasons and think about how to amend the proposal.
       *[too_few] Thank you to those who answered! The organisers will decide whether to ask again.
    }
consent-rule = You have not answered yet. The proposal is adopted if nobody objects and at least { $percent } % of those I can write to privately answer.
consent-own =
    { $stance ->
        [support] Your answer: 👍 I support it
        [live_with] Your answer: 👌 I can live with it
       *[object] Your answer: ✋ I object
    }
consent-own-reason = Reason:
consent-own-draft = ✋ You began to object, but there is no reason yet, so the objection is not counted. Press “I object” and write what is wrong with the proposal.
consent-noted =
    { $stance ->
        [support] Thank you! Noted: you support it.
       *[live_with] Thank you! Noted: you can live with it.
    }
consent-unknown = This proposal no longer exists.
consent-closed = It is too late to answer: the round has ended.
consent-older-version = The proposal has just been amended, and this button belongs to the old one. Please read the new one and answer again.
consent-settled = Something has changed here meanwhile. Please look at how it is now.
objection-ask =
    What in this proposal is a problem, or would harm the group? Write a few words (up to { $limit } characters). A reason is against the proposal, not against a person.

    🔒 Confidential, but not anonymous: the organisers will see your reason and your name, so that they can talk with you. The group will see neither. Once the proposal is adopted or withdrawn, I delete both.
objection-needs-reason = Please write the reason: what exactly is wrong with the proposal? For example: <i>too expensive for families with several children</i>. Without a reason I cannot count the objection.
objection-too-long = That is too long: { characters }, and at most { $limit } fit. Please make it shorter.
objection-noted = ✋ Thank you for telling us! The organisers will read your reason. Until the round ends you can change your answer.
objection-older-version = ⚠️ While you were writing, the proposal was amended, so I did not pass your reason on. Please read the new one. If you still object, press “I object”.
objection-too-late = ⚠️ While you were writing, the round ended, so I could no longer count your objection. Please tell one of the organisers.
consent-again = The proposal in “{ $group }” that you answered has been amended. What is your answer now?
consent-unfinished = You began to object to a proposal in “{ $group }”, but there is no reason yet. Would you write it?
consent-notice = 🤝 The group “{ $group }”
consent-objected = ✋ There are objections. The group does not see this. Read the reasons and, if need be, amend or withdraw the proposal.
consent-then = You can amend the proposal and ask again, or withdraw it.
consent-reasons =
    ✋ <b>Reasons</b>

    🔒 For organisers only. Please do not pass on who objected.
consent-close = Close it now? So far { $answered } of { $reached } have answered. The whole group will learn the result.
consent-closed-now = Closed.
consent-withdraw =
    Withdraw this proposal? The group will see that it is withdrawn.
consent-withdrawn-now = Withdrawn.
consent-group-rule =
    <b>How “{ $group }” agrees</b>

    A proposal is adopted if nobody objects and at least { $percent } % of those I can write to privately answer. How many must answer? A change is for the next proposals.
consent-ask-words =
    What do you propose to the group? Keep it short and clear (up to { $limit } characters). For example:
    <i>We meet on the first Thursday of each month at 18:30 at the library.</i>
consent-ask-amended = How should it read now? Please write the whole text again (up to { $limit } characters). Everybody who has already answered will be asked again.
consent-words-before = Until now:
consent-ask-deadline =
    Until when can people answer? Press a button or write, for example:
    <i>Friday 18:00</i>
consent-preview = Is everything right? The group “{ $group }” will see this:
consent-sent = ✅ Sent to the group.
consent-changed-meanwhile = ⚠️ While you were writing, somebody else changed this proposal. This is how it is now – your change has not been saved.
consent-not-amended = That is the same as before. Please change the words or press “Stop”.
proposal-too-long = That is too long: { characters }, and at most { $limit } fit. Please make it shorter.
held-consent-close = 🤝 The close of the consent round on “{ $words }” ({ $due })

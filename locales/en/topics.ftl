button-topics = ❓ Questions and topics
button-topic-named = ✏️ Add a question with my name
button-topic-unnamed = 🔒 Add a question without a name
button-topic = { $number }. { $words }
button-topic-show = ✅ Show to the group
button-topic-up = ⬆️ Move up
button-topic-merge = 🔗 Merge with the one before
button-topic-drop = ❌ Remove
button-topics-send = 📣 Send to the group
button-topics-paper = 🖨 Print for the guest (PDF)
topics-head = ❓ <b>{ $title }</b>: questions and topics
topics-none = There are no questions or topics yet.
topics-reminder =
    { $count ->
        [0] ❓ Is there something to talk about? You can add it now.
        [one] ❓ { $count } question is on the list. You can add yours.
       *[other] ❓ { $count } questions are on the list. You can add yours.
    }
topics-reminder-waiting =
    { $count ->
        [one] { $count } came without a name and waits for you to read it.
       *[other] { $count } came without a name and wait for you to read them.
    }
topic-waits = 🆕 waiting for you to read it
topic-ask-named = What would you like to talk about or ask? Write one question or topic (up to { $limit } characters). Your name will be beside it.
topic-ask-unnamed =
    What would you like to talk about or ask? Write one question or topic (up to { $limit } characters).

    🔒 I do not keep your name or the time. An organiser reads it first and then shows it to the group. Remember: your words may give you away.
topic-noted = ✅ Added.
topic-noted-unnamed = ✅ Added without a name. An organiser will read it and then show it to the group.
topic-long = That is too long: { characters }, and up to { $limit } fit. Please write it shorter.
topic-twice = This question is there already. Thank you!
topics-full = There are as many questions as one meeting can hold. Please tell yours to an organiser.
topics-own-full = You have added several already. Please leave some room for others.
topic-gone = There is no such question any more.
topic-merge-long = Together they would be too long. Please leave them apart.
topics-file = Questions and topics
topics-paper = 🖨 Questions for the guest: print or forward them.

button-find = ❓ Where to find…
button-answer = ❓ { $question }
button-answer-add = ➕ Save an answer
button-answer-change = ✏️ Change
button-answer-delete = 🗑 Delete
button-answer-delete-yes = Yes, delete
button-answer-save = ✅ Save for everybody
button-answer-without = Do without
button-answer-question = ✏️ Question
button-answer-words = ✏️ Answer
button-answer-synonyms = 🔎 Other words
button-answer-contact = 📞 Phone or link
button-questions =
    { $count ->
        [one] 📨 { $count } question without an answer
       *[other] 📨 { $count } questions without an answer
    }
button-question = 📨 { $words }
button-question-pass = 📨 Ask the organisers
button-question-pass-all-the-same = 📨 Not what I am looking for
button-question-named = 👤 Ask with my name
button-question-unnamed = 🔒 Ask without my name
button-question-take-back = ↩️ Take the question back
button-question-reply = ✍️ Answer
button-question-aside = 🗄 There will be no answer
button-question-aside-yes = Yes, no answer
button-reply-all = 💾 Save for everybody
button-reply-one = ✉️ Only to the one who asked
button-reply-send = ✅ Send
find =
    ❓ <b>Where to find…</b>

    Saved answers of the group “{ $group }”. Press a question or write to me in your own words, for example: <i>where is the maternity ward</i>
find-none =
    ❓ <b>Where to find…</b>

    The group “{ $group }” has no saved answers yet. Write me your question, and I will help you ask the organisers.
find-none-organiser =
    ❓ <b>Where to find…</b>

    Save an answer to a question that is often asked in the group “{ $group }”. People will find it themselves, asking in their own words.
answer-saved-on = <i>Answer saved on { $day }.</i>
answer-phone = 📞 { $phone }
answer-synonyms =
    { $count ->
        [0] 🔎 There are no other words yet by which it is found.
       *[other] 🔎 It is also found by the words:
    }
answer-of = There is a saved answer in the group “{ $group }”:
answer-perhaps = Are you looking for one of these?
answer-none = I found no saved answer to this. If it was a question, I can pass it on to the organisers.
answer-unknown = This answer is no longer there.
answer-ask-question =
    Which question will you answer? Write it briefly (up to { $limit } characters). For example:
    <i>Where is the maternity ward?</i>
answer-ask-words = Write the answer: the place, the opening hours, who to call (up to { $limit } characters). The whole group will read it.
answer-ask-synonyms =
    How else do people ask for it? Write each on a line of its own, in other languages too (up to { $limit } lines). For example:
    <i>hospital
    dzemdību nodaļa
    роддом</i>
answer-ask-contact = Write a phone number, a web address, or both. For example: <i>63000000, www.example.lv</i>
answer-before = It is now (tap to copy):
answer-preview = This is how the group will see the answer. Save it?
answer-saved = ✅ Saved. Now the whole group can find it.
answer-saved-short = Saved.
answer-delete = Delete this answer? The group will not find it any more.
answer-deleted = Deleted.
answer-too-long = That is too long: { $characters }, but it can be up to { $limit } characters. Please write it shorter.
answer-empty = Please write it in words.
answer-synonyms-too-many = That is more words than needed: there are { $count }, and up to { $limit } are possible. Please keep the most important.
answer-contact-unclear = I did not understand the number or address. Write, for example: <i>63000000</i> or <i>www.example.lv</i>
answer-twice = There is a saved answer to this question already. Change that one, or give this one another name.
answers-too-many = The group has { $limit } answers already. First delete one that is no longer needed.
question-which-group = Which group's organisers shall I ask?
question-how =
    I will pass your question on to the organisers of the group “{ $group }”. The group will not see it.

    👤 <b>With your name</b>: confidential. Only the organisers see who asks.
    🔒 <b>Without your name</b>: I will not show your name to the organisers. I keep it until there is an answer, so that I know who to bring it to. That means it is not anonymous. The question itself can also show who you are.
question-passed =
    ✅ Passed on to the organisers of the group “{ $group }”{ $named ->
        [yes] {" "}with your name
       *[no] {" "}without showing your name
    }.
    { $reached ->
        [yes] I will bring the answer here. If there is none within 60 days, I will delete the question.
       *[no] I cannot write to the organisers yet; they will see the question when they open Kopā.
    }
question-passed-short = Passed on to the organisers.
question-taken-back = The question is deleted.
question-settled = This question has already been answered or taken back.
questions-too-many = You already have { $limit } questions waiting for an answer. Please wait, or ask the organisers directly.
question-asked = 📨 A question from the group “{ $group }”. There was no saved answer to it.
question-named = 👤 Asked by <b>{ $name }</b>. Confidential: please do not tell others who asked.
question-unnamed = 🔒 Asked without a name. Please do not try to guess who it is.
question-aside = Will there be no answer to this? I will tell whoever asked, and suggest talking with the organisers. I will delete the question.
question-laid-aside = I will tell whoever asked.
questions =
    { $count ->
        [0] 📨 There are no questions without an answer in the group “{ $group }”.
        [one] 📨 There is { $count } question without an answer in the group “{ $group }”.
       *[other] 📨 There are { $count } questions without an answer in the group “{ $group }”.
    }
question-ask-answer = Write the answer for whoever asked (up to { $limit } characters). Then you choose whether to save it for everybody.
question-ask-share = Will the answer be useful to others too? A saved answer is found by the whole group, and you need not answer twice.
question-reword = Word the question so that it does not tell who asked. They wrote:
question-reply-preview =
    { $all ->
        [yes] Whoever asked will get the answer, and the whole group will find it like this:
       *[no] Only the one who asked will get the answer:
    }
question-answered = 💬 An answer to your question in the group “{ $group }”:
question-answered-and-saved = ✅ The answer is sent, and saved for everybody.
question-answered-short = The answer is sent.
question-not-answered =
    There will be no written answer to your question in the group “{ $group }”. { $names ->
        [none] Please ask the organisers in person.
       *[other] Please talk with: <b>{ $names }</b>.
    }
mydata-asked-question =
    { $named ->
        [1] On { $asked_at } you asked in the group “{ $groups_title }” with your name: “{ $asked_question_words }”.
       *[0] On { $asked_at } you asked in the group “{ $groups_title }” without your name: “{ $asked_question_words }”.
    }

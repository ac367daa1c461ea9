button-build-edit = ✏️ Questions
button-build-about = 🏷 Title, introduction, languages
button-build-glance = 👁 All at a glance
button-build-export = 💾 Save to a file
button-build-import = 📎 From a file
button-build-again = 🔁 Ask once more
button-build-undo = ↩️ Undo the last change
build-undone = The last change is undone.
build-part-gone = This is not here any more. Please open the survey's page again.
build-depends = Not possible: one question depends on the answer to another and has to come after it.
build-too-many = One survey holds no more than { $limit } questions. Delete one first.
build-parts =
    <b>{ $title }</b>

    The survey has several parts. Open a part to change its questions.
button-build-part =
    { $on ->
        [1] { $number }. { $title } ({ $count })
       *[0] ⬜ Switched off: { $title } ({ $count })
    }
button-build-part-add = ➕ New part
button-build-switches = 🔀 Which parts to ask
build-switches =
    Press a part to switch it on or off. Questions of a part that is off are not asked, but they are not lost.

    Questions now: { $count }.
button-build-switch =
    { $on ->
        [1] ✅ { $title } ({ $count })
       *[0] ⬜ { $title } ({ $count })
    }
build-part =
    <b>{ $title }</b>
    { $on ->
        [1] Questions: { $count }.
       *[0] ⬜ This part is switched off. Questions: { $count }.
    } { $count ->
        [0] Add the first one.
       *[other] Press a question to change it.
    }
build-part-line =
    { $number }. { $question } – { $kind }{ $depends ->
        [1] {" "}· 🔀 not everybody
       *[0] {""}
    }{ $sensitive ->
        [1] {" "}· 🔒 sensitive
       *[0] {""}
    }
button-build-add = ➕ New question
button-build-part-title = ✏️ Title of the part
button-build-part-switch =
    { $on ->
        [1] ⬜ Switch the part off
       *[0] ✅ Switch the part on
    }
button-build-part-delete = 🗑 Delete the part
build-part-deleted = The part is deleted. If that was a mistake, press “Undo the last change”.
button-build-up = ⬆️ Up
button-build-down = ⬇️ Down
button-build-copy = 📑 Copy
button-build-drop = 🗑 Delete
build-moved = Moved.
build-copied = Copied. The copy is right after this question.
build-question-added = The question is added.
build-question-deleted =
    { $freed ->
        [0] The question is deleted. You can undo this.
        [one] The question is deleted. { $freed } question depended on it and is now asked of everybody. You can undo this.
       *[other] The question is deleted. { $freed } questions depended on it and are now asked of everybody. You can undo this.
    }
build-kind =
    { $kind ->
        [information] 📄 A page without a question
        [single] 🔘 One answer from a list
        [multiple] ☑️ Several answers
        [top] 🏅 The few most important
        [ranking] 🔢 Put in order of importance
        [scale_5] ⭐ A mark from 1 to 5
        [scale_10] 📏 A mark from 1 to 10
        [yes_maybe_no] 👍 Yes, maybe or no
        [number] 🧮 A number
        [day_parts] 🗓 Days and parts of the day
       *[text] ✍️ In their own words
    }
build-item-text = <b>{ $text }</b>
build-item-help = 💬 Explanation: { $text }
build-item-example = 💡 For example: { $text }
build-item-kind = Answer: { $kind }
build-item-option =
    { $alone ->
        [1] • { $text } (excludes the rest)
       *[0] • { $text }
    }
build-item-most = No more than { $most } may be chosen.
build-item-bounds = A number from { $lowest } to { $highest }.
build-item-days = Days: { $days }.
build-item-required = ❗ Has to be answered, cannot be skipped.
build-item-comment = 🗒 Something may be added after the answer.
build-item-sensitive = 🔒 Sensitive: answers are shown only if there are { $k } or more.
build-item-when = 🔀 Asked only if “{ $question }”: { $answers }
build-when-any = { $answers }
build-when-none = not { $answers }
build-when-least = at least { $number }
build-when-most = at most { $number }
build-day =
    { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
button-build-in-language =
    { $chosen ->
        [1] ● { $language }
       *[0] { $lacks ->
            [1] ⚠️ { $language }
           *[0] { $language }
        }
    }
button-build-word-text = ✏️ Text
button-build-word-help = 💬 Explanation
button-build-word-example = 💡 Example
button-build-word-low-end = ✏️ What 1 means
button-build-word-high-end = ✏️ What the highest means
button-build-kinds = 🔘 Kind of answer
button-build-options = ☰ List of answers
button-build-bounds = ↔️ From what to what
button-build-days-of = 🗓 Which days
button-build-most = 🔢 How many may be chosen
button-build-required =
    { $on ->
        [1] ✅ Has to be answered
       *[0] ⬜ Has to be answered
    }
button-build-comment =
    { $on ->
        [1] ✅ With a comment in their own words
       *[0] ⬜ With a comment in their own words
    }
button-build-sensitive =
    { $on ->
        [1] ✅ A sensitive question
       *[0] ⬜ A sensitive question
    }
button-build-when =
    { $count ->
        [0] 🔀 Ask only some people…
       *[other] 🔀 Asked of some only: change…
    }
button-build-chosen =
    { $chosen ->
        [1] ✅ { $words }
       *[0] { $words }
    }
build-kinds = How will “{ $question }” be answered?
build-most =
    How many answers may be chosen in “{ $question }”?

    Below you can mark answers that exclude the rest, such as “none of these”.
build-as-many = Any number
button-build-alone =
    { $on ->
        [1] ✅ Excludes the rest: { $words }
       *[0] ⬜ Excludes the rest: { $words }
    }
build-days = Which days to ask about: “{ $question }”?
build-when-none-before = “{ $question }” is asked of everybody. There is no question before it on which it could depend.
build-when-always =
    “{ $question }” is now asked of everybody.

    To ask it of some people only, choose the earlier question on which it depends.
build-when-now = The question “{ $question }”. Where there are several conditions, all have to hold.
build-when-of =
    Ask “{ $question }” only of those who answer “{ $asked }” with:
    { $answers ->
        [none] (nothing chosen yet – everybody is asked)
       *[other] <b>{ $answers }</b>
    }
button-build-when-drop = ✖️ Ask everybody
button-build-when-number = 🧮 Give a number
button-build-at-least = At least …
button-build-at-most = At most …
build-side-wanted = Who should be asked: those whose number is at least so much, or at most so much?
build-number-asked = Please write the number, for example 18.
build-number-wanted = Please write just a number, for example 18.
build-text-wanted =
    { $part ->
        [title] What is the title of the survey?
        [introduction] Write the introduction: what the survey is about and what happens afterwards.
        [urgent_help] Where can people here get help at once? Write the phone number and the place. Everybody who presses “I need help now” will see it.
        [block] What is the title of the part?
        [text] What is the question?
        [help] Write an explanation that makes the question easier to understand.
        [example] Write an example of an answer. The words “for example” are added for you.
        [low_end] What does the lowest number mean? For example: very poor.
        [high_end] What does the highest number mean? For example: very good.
       *[option] Write this answer.
    }
    { $several ->
        [1] Language: <b>{ $language }</b>. Up to { $limit } characters.
       *[0] Up to { $limit } characters.
    }
build-text-of = The question “{ $question }”.
build-text-now = <b>Now:</b>
build-text-in = <b>{ $language }:</b>
build-text-too-long = This is too long: { $length } characters, and { $limit } will fit. Please write it shorter.
button-build-text-remove = ✖️ Leave it empty
button-build-earlier-text = ← Previous
button-build-later-text = Skip →
button-build-enough = ✅ Enough for now
build-options-wanted =
    { $count ->
        [0] The question “{ $question }”. Write all the answers in one message, each on a line of its own.
       *[other] The question “{ $question }”. Translate the answers in the same order, each on a line of its own. Lines: { $count }.
    }
    { $several ->
        [1] Language: <b>{ $language }</b>.
       *[0] {""}
    }
build-new-options-wanted =
    <b>{ $question }</b>

    Write all the answers in one message, each on a line of its own.
build-options-count = Lines needed: { $wanted }, and you wrote { $given }. Each answer on a line of its own, in the same order.
build-options-few = At least two answers are needed, each on a line of its own.
build-options-many = That is too many answers: { $given }, and up to { $limit } will fit. Please keep the most important ones.
build-option-too-long = The answer “{ $option }…” is too long: up to { $limit } characters will fit. Please write them all again.
build-option-twice = The answer “{ $option }” is there twice. Please write them all again, each one different.
build-bounds-wanted = The question “{ $question }”. It now takes numbers from { $lowest } to { $highest }. Write other limits, for example: 0–120
build-bounds-unclear = Please write two numbers, for example: 0–120
build-bounds-wrong = The first number has to be smaller than the second. For example: 0–120
build-kind-wanted = How will the new question be answered?
build-question-wanted =
    { $kind }

    { $several ->
        [1] Write the question. Language: <b>{ $language }</b>.
       *[0] Write the question.
    }
build-part-wanted = What is the title of the new part? Only you see it.
build-about =
    <b>The survey as a whole</b>
    { $sensitive ->
        [1] 🔒 All of it is sensitive: results are shown only if there are { $k } answers or more.
       *[0] Results are shown only if there are { $k } answers or more.
    }
build-part-name =
    { $part ->
        [title] Title
        [introduction] Introduction
        [urgent_help] Help at once
       *[block] Title of the part
    }
build-about-part =
    { $empty ->
        [1] <b>{ build-part-name }:</b> none yet
       *[0] <b>{ build-part-name }:</b>
    }
button-build-word-title = ✏️ Title
button-build-word-introduction = ✏️ Introduction
button-build-word-urgent-help = 🆘 Where to get help at once
button-build-all-sensitive =
    { $on ->
        [1] ✅ The whole survey is sensitive
       *[0] ⬜ The whole survey is sensitive
    }
button-build-tongues = 🌐 Languages ({ $count })
build-tongues =
    In which languages can people answer? Press a language to add it or take it away.

    { $missing ->
        [0] ✅ All texts are there in all the chosen languages.
       *[other] ⚠️ Texts missing: { $missing }. You can fill them in one by one. Main language: { $first }.
    }
build-last-language = One language at least has to stay.
build-nothing-missing = Nothing is missing in this language.
button-build-tongue =
    { $on ->
        [1] ✅ { $language }
       *[0] ⬜ { $language }
    }
button-build-translate = ✍️ { $language }: fill in ({ $count })
button-build-fill = ✍️ { $language }: fill in what is missing
build-glance =
    <b>All at a glance</b>
    This is how members will read the questions. Questions: { $count }.
build-again =
    A new draft with the same questions. The earlier answers stay where they are, and the two can be compared.

    Which group should be asked?
button-build-export-xlsx = 📊 As an XLSForm for researchers
button-build-export-yaml = 💾 As a text file
xlsform-comment = Would you like to add anything?
build-saved =
    { $form ->
        [xlsx] 💾 The survey “{ $title }” as an XLSForm: KoBoToolbox, ODK and other tools of researchers understand such a file. It does not say which questions are sensitive, nor which answer rules out the others.
       *[yaml] 💾 The survey “{ $title }” as a file. You can read and change it in any text editor and send it back to me.
    }

    It holds no answers, only the questions.
build-file-coming = The file is on its way.
build-file-ask =
    Send me the file of the survey here, in this chat.

    I take a file saved from Kopā (YAML or JSON) and a researchers' form in the XLSForm format (.xlsx). The group sees nothing of it.
build-file-wanted = I am waiting for a file here. Attach it with 📎 and send it.
build-file-group = For which group is the survey in the file “{ $name }”? The group sees nothing of it yet.
build-file-faults =
    { $count ->
        [one] The file cannot be taken yet. { $count } thing needs to be put right:
       *[other] The file cannot be taken yet. { $count } things need to be put right:
    }
build-file-again = Please put it right and send the file again. Nothing has been stored.
build-imported =
    The survey is a draft now. Some of what is in the file is different here, or not possible:
build-file-fault =
    { $kind ->
        [cell] • Sheet “{ $sheet }”, cell { $cell }: { $what }
        [line] • Line { $line }: { $what }
        [question] • Part { $block }, question { $question }: { $what }
       *[none] • { $what }
    }
build-file-not-text = this is not a text file. Save it as YAML or JSON in UTF-8.
build-file-too-large = the file is too large or too complicated. Please split the survey in two.
build-file-not-yaml = the file cannot be understood here. Check the indentation, colons and quotes.
build-file-key-twice = the same thing is named twice here. Delete one of them.
build-file-not-a-survey = this is not the file of a survey. Save some survey to a file and see what it looks like.
build-file-newer-version = the file comes from a newer version of Kopā ({ $found }). Ask for this Kopā to be updated.
build-file-field-missing = the field “{ $found }” is missing. Add it.
build-file-field-unknown = the field “{ $found }” is not known. Delete it or check its spelling.
build-file-not-a-text = there should be a text here, not “{ $found }”. Put it in quotes.
build-file-not-a-number = there should be a whole number here, not “{ $found }”.
build-file-not-yes-or-no = there should be true or false here, not “{ $found }”.
build-file-not-a-list = there should be a list here, not “{ $found }”.
build-file-not-a-mapping = there should be fields with values here, not “{ $found }”.
build-file-kind-unknown = the kind of answer “{ $found }” is not known.
build-file-language-unknown = the language “{ $found }” is not known. Use lv, ru, uk and en.
build-file-not-a-group = this is not the file of a group. In another Kopā press “📤 Save to a file” in the settings of a group.
build-file-group-too-large = the file is too large or too complicated. Take some older survey out of it.
build-file-value-unknown = the value “{ $found }” will not do here.
build-file-not-a-time = “{ $found }” is not a day or time. Write it like this: 2026-11-26 18:30.
build-file-text-empty = there should be a text here, and it is empty.
build-file-number-too-large = the number “{ $found }” will not do. It may be from 0 to { $limit }.
build-file-too-many = there are too many here, or none. Up to { $limit } will fit.
build-file-no-language = no language is named (languages).
build-file-too-many-questions = there are too many questions. Up to { $limit } will fit.
build-file-too-many-parts = there are too many parts. Up to { $limit } will fit.
build-file-bad-id = the name “{ $found }” will not do. Use small Latin letters, digits and _, begin with a letter, no more than 32 characters.
build-file-id-twice = the name “{ $found }” is taken already. Give another one.
build-file-text-too-long = a text is too long (“{ $found }”). Up to { $limit } characters will fit.
build-file-too-many-options = there are too many answers in the list. Up to { $limit } will fit.
build-file-options-not-wanted = this kind of answer needs no list. Delete it.
build-file-numbers = the limits of the number are wrong. The lowest has to be below the highest.
build-file-days = the days are wrong. Use numbers from 1 (Monday) to 7.
build-file-old-workbook = I do not read this kind of spreadsheet. Open it in a spreadsheet program and save it as .xlsx.
build-file-not-a-workbook = this spreadsheet cannot be read. Open it in a spreadsheet program and save it again as .xlsx without a password.
build-file-sheet-too-large = the sheet is too large. Leave just the questions and answers.
build-file-formula = there is a formula here. Put the text itself in its place.
build-file-sheet-missing = the file has no sheet “{ $found }”. In an XLSForm the questions are there.
build-file-form-empty = the form has no question that can be asked here.
build-file-form-too-large = there are too many groups, or too many inside each other. Leave fewer of them.
build-file-list-missing = the sheet “choices” has no list “{ $found }”. Add it.
build-file-language-left-out = the language “{ $found }” was left out. Use lv, ru, uk and en.
build-file-column-left-out = the column “{ $found }” was left out.
build-file-type-left-out = “{ $found }” is not possible here and was left out.
build-file-repeat-once = there are no repeats here: the questions are asked once.
build-file-constraint-left-out = the check “{ $found }” was left out.
build-file-other-as-comment = instead of “other”, something can be added after the answer in one's own words.
build-file-bounds-usual = the limits of the number are not clear, so it takes 0 to 100. Please check them.
build-file-whole-numbers = only whole numbers are taken here.
build-file-relevant-left-out = the condition “{ $found }” cannot be expressed here, so everybody is asked. Please check it.
build-file-mention-left = the text refers to another answer: “{ $found }”. Please reword it.
survey-faults =
    { $count ->
        [one] { $count } thing to be put right before it can start:
       *[other] { $count } things to be put right before it can start:
    }
build-faults-more = … and { $count } more.
survey-fault-at = • “{ $where }”: { $fault }
survey-fault-no-language = • No language is chosen.
survey-fault-no-question = • There is no question.
survey-fault-too-many-questions = • There are too many questions.
survey-fault-too-many-parts = • There are too many parts.
survey-fault-bad-id = • its name in the file is not valid.
survey-fault-id-twice = • two things in the file have the same name.
survey-fault-text-missing =
    { $count ->
        [one] • { $language }: { $count } text is missing.
       *[other] • { $language }: { $count } texts are missing.
    }
survey-fault-text-too-long = • a text is too long.
survey-fault-too-few-options = • at least two answers to choose from are needed.
survey-fault-too-many-options = • there are too many answers to choose from.
survey-fault-options-not-wanted = • a list of answers is not needed here.
survey-fault-option-twice = • two answers are the same.
survey-fault-most = • how many answers may be chosen is not right.
survey-fault-numbers = • the limits of the number are wrong.
survey-fault-days = • no days are named.
survey-fault-condition-not-earlier = • it depends on a question that comes later or is switched off.
survey-fault-condition-not-possible = • it depends on an answer that does not exist.

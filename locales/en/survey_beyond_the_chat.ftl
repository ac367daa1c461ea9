button-survey-until = 🕒 Change the end
survey-ask-until = Until when can people answer? Choose, or write for example “Friday 20:00”. Answers already given stay.
held-survey-nudge = 🔔 Reminder about the survey “{ $title }” ({ $due })
held-survey-last-nudge = 🔔 Reminder a day before the survey “{ $title }” ends ({ $due })
button-survey-out = 🖨 Link, QR code, paper
survey-out =
    <b>{ $title }</b>

    { $state ->
        [open] Link for those in the group: { $link }

    Show the QR code at a meeting, or put the notice on a wall.
       *[other] Link and QR code will be here once the survey has started.
    } Print the form for those who do not use a phone. Later the answers are typed in with “Enter paper forms”.
button-survey-qr = 🔳 QR code
button-survey-poster = 📄 Notice for a wall (PDF)
button-survey-form-normal = 🖨 Form: { $language }
button-survey-form-large = 🔎 in large type
survey-out-sent = <b>{ $title }</b>: the file is ready. You can print it or forward it.
survey-qr-caption = Anonymous survey: { $title }
survey-poster-promise =
    An anonymous survey. Once it has ended, nobody can find out who answered what. Results are shown only if there are at least { $k } answers. { $until ->
        [none] You can answer on any day.
       *[other] You can answer until { $until }.
    }
survey-poster-how = Point your phone's camera at this code. Telegram will open. Members of the group “{ $group }” can answer.
survey-poster-paper = No phone? Ask an organiser for a paper form, or for somebody who helps you to answer.
form-sheet-number = Sheet no. ________ (filled in by whoever types it in)
form-consent = This survey is anonymous. On paper I can promise less than on a phone: whoever types in your sheet sees your answers and may know your handwriting. So do not write your name. Once typed in, the sheet is destroyed. The results will be seen by { $reader }, and only if there are at least { $k } answers. Taking part is voluntary, and you may leave out questions.
form-urgent = If anybody is in danger, call 112. { $local }
form-thanks = Thank you! You can also answer on a phone.
form-question = { $number }. { $question }
form-example = For example: { $example }
form-several = Tick all that fit.
form-top = Tick at most { $most }.
form-ranking = Number them: 1 for the most important, 2 for the next and so on, { $most } at most.
form-number = Write a number from { $lowest } to { $highest }.
form-times = Tick all the times that suit you.
form-comment = If you want to add something:
form-option = { $code }  { $words }
form-ends = 1 – { $low }, { $highest } – { $high }
form-part =
    { $part ->
        [morning] morning
        [afternoon] afternoon
       *[evening] evening
    }
form-day =
    { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
form-condition =
    { $kind ->
        [any] Answer only if in question { $number } you chose: { $chosen }.
        [none] Answer only if in question { $number } you did not choose: { $chosen }.
       *[range] { $highest ->
            [none] Answer only if your answer to question { $number } is { $lowest } or more.
           *[other] { $lowest ->
                [none] Answer only if your answer to question { $number } is { $highest } or less.
               *[other] Answer only if your answer to question { $number } is from { $lowest } to { $highest }.
            }
        }
    }

button-survey-paper = 📝 Enter paper forms
survey-paper =
    📝 <b>{ $title }: paper forms</b>

    Entered: { $entered }. Checked a second time: { $checked }.

    You see what is written on the sheets, so type them in when you are alone, and destroy them afterwards. The report will say how many answers came on paper. To catch slips, type the sheets in a second time: I will show you where the two differ.
button-paper-enter = ⌨️ Type in sheets
button-paper-check = 🔁 Check by typing again
button-paper-form = 🖨 Form to print
button-paper-undo = ↩️ Take back sheet no. { $number }
button-paper-leave = → This sheet later
button-paper-first = 1️⃣ The first time was right
button-paper-second = 2️⃣ This time is right
paper-over = The survey takes no answers any more. If there are paper forms left, extend the survey first.
paper-saved = ✅ Sheet no. { $number } is entered. Write this number on it.
paper-enter = Now <b>sheet no. { $number }</b>: type its answers.
paper-check = 🔁 Take <b>sheet no. { $number }</b> and type it in once more, without looking at the first time.
paper-legend =
    In one line write the codes, one for each question ({ $count } in all), with spaces between:
    • the number of the answer on the sheet, several with commas: 1,3
    • left out: -
    • a text: *

    Write the text itself below. Begin its line with the number of the question: “3: a bench”.

    For example: <code>{ $example }</code>
paper-mistakes = ⚠️ The sheet is not entered:
paper-mistake-too-few = • { $counted } codes, but { $number } questions.
paper-mistake-too-many = • { $counted } codes, but { $number } questions.
paper-mistake-not-a-code = • Question { $number }: there is no such answer.
paper-mistake-not-asked = • Question { $number }: after the other answers it had to be left out (-).
paper-mistake-required = • Question { $number }: it must be answered.
paper-mistake-no-text = • Question { $number }: its text is missing below.
paper-mistake-no-such-text = • Question { $number }: there is a text below that has no place here.
paper-not-last = Only the last sheet can be taken back.
paper-taken-back = Sheet no. { $number } is taken back.
paper-checked = Sheet no. { $number } is checked.
paper-difference =
    🔁 <b>Sheet no. { $number }</b>: differences left: { $left }.

    { $place }. { $question }

    1️⃣ The first time: { $first }
    2️⃣ This time: { $second }

    What does the sheet say?

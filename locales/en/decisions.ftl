button-decisions = 📜 Decisions
button-decision =
    { $mark ->
        [adopted] ✅ { $day } { $subject }
        [noted] ✅ { $day } { $subject }
        [faded] 🗄 { $day } { $subject }
       *[other] ✖️ { $day } { $subject }
    }
button-decision-add = ➕ Write down a decision
button-decision-newer = The newer decision →
button-decision-review = ⏰ When to review
button-decision-keep = ✅ It still holds
button-decision-retire = 🗄 No longer holds
button-decision-retire-yes = Yes, it no longer holds
button-decision-save = ✅ Save
button-decision-rule =
    { $rule ->
        [show_of_hands] 🙋 By a vote
       *[agreement] 🤝 By agreement
    }
button-decisions-search = 🔎 Search
button-decisions-search-again = 🔎 Search again
button-decisions-text = 📄 As text
button-decisions-table = 📊 As a table
button-review-months =
    { $months ->
        [6] In half a year
        [12] In a year
       *[other] In { $months } months
    }
button-review-never = No review
button-day-today = Today
button-day-yesterday = Yesterday
button-present-unknown = I don't know
button-edit-words = Change the words
button-edit-day = Change the date
button-edit-rule = How it was decided
button-edit-present = How many took part
button-edit-review = Change the review day
decisions =
    <b>Decisions of “{ $group }”</b>

    ✅ adopted · ✖️ not adopted · 🗄 no longer holds
decisions-none = “{ $group }” has no decisions yet. When a poll or a consent round ends, its result will appear here.
decisions-search = What are you looking for? Write one word or a few (up to { $limit } characters).
decisions-found =
    { $count ->
        [0] I found nothing about “{ $query }”. Please try another word.
        [one] I found { $count } decision about “{ $query }”.
       *[other] I found { $count } decisions about “{ $query }”.
    }
decisions-found-more = These are the newest { $shown }. Add another word to narrow it down.
decisions-text = Decisions of “{ $group }”
decisions-table = The decisions of “{ $group }” as a table. It opens in Excel or LibreOffice, for example.
decisions-table-file = Decisions
decision-column-day = Date
decision-column-subject = About
decision-column-outcome = Outcome
decision-column-words = What was chosen
decision-column-rule = How it was decided
decision-column-asked = Asked
decision-column-answered = Answered
decision-column-quorum = Share that had to answer
decision-column-threshold = Share of votes needed
decision-column-review = To be reviewed
decision-column-standing = Whether it holds
decision-outcome =
    { $outcome ->
        [adopted] ✅ Adopted
        [not_adopted] ✖️ Not adopted
        [no_quorum] ✖️ Not adopted: too few people answered
        [withdrawn] ✖️ The proposal was withdrawn
       *[noted] ✅ Opinions collected
    }
decision-day = When: { $day }
decision-rule =
    { $rule ->
        [agreement] How: by agreement
        [show_of_hands] How: by a vote at the meeting
        [consent] How: by consent – nobody objecting
        [most_votes] How: most votes
        [share] How: a certain share of the votes was needed
        [ranking] How: by ranking, counted in rounds
        [ranking_several] How: by ranking, several winners
        [dots] How: by giving out dots
       *[scale] How: by rating on a scale
    }
decision-answered =
    { $asked ->
        [-1] { $answered ->
            [one] { $answered } person took part
           *[other] { $answered } people took part
        }
       *[other] Answered: { $answered } of { $asked }
    }
decision-quorum = At least { $percent } % of those asked had to answer
decision-threshold = At least { $percent } % of the votes were needed
decision-standing =
    { $standing ->
        [replaced] 🗄 Replaced by a newer decision
       *[retired] 🗄 No longer holds
    }
decision-reviewed = ⏰ To be reviewed: { $day }
decision-indicative = This is the group's opinion, not a vote of an association's general meeting.
decision-unknown = This decision no longer exists.
decision-settled = This has been settled already: the decision no longer holds.
decision-retire =
    Does this decision no longer hold? It stays in the list and is marked so.
decision-retired = Noted: it no longer holds.
decision-review = It is time to review a decision of “{ $group }”. Is it still right?
decision-when =
    When shall this decision be reviewed? On that day I will ask the organisers whether it is still right.

    Press a button or write a day, for example <i>1 September</i>.
decision-kept = Noted.
decision-added = ✅ The decision is written down.
decision-ask-subject = What did the group decide? Keep it short and clear (up to { $limit } characters). All members of the group will see it.
decision-ask-day = On which day was it decided? Press a button or write the date, for example <i>13.12.</i>
decision-ask-rule = How was it decided?
decision-ask-present = How many people took part? Write a number.
decision-preview = Is everything right? The list of decisions will say:
decision-too-long = That is too long: { characters }, and at most { $limit } fit. Please make it shorter.
decision-present-unclear = Please write just a number from 1 to { NUMBER($limit, useGrouping: 0) }.
write-words = Please write it in words.
day-unreadable = I did not understand which day. Write for example <i>1 September</i>, or press a button.
day-past =
    { $buttons ->
        [0] That day has passed, or it is today. Please write a later day.
       *[other] That day has passed. Did you mean this one? You can also write another day.
    }
day-which = Which day did you mean? Press a button or write another day.
past-day-unreadable = I did not understand the date. Write it in numbers, for example <i>13.12.</i> or <i>13.12.2025.</i>
past-day-ahead = That day is still to come. Please write the day on which it was decided.
held-decision-review = ⏰ The question to the organisers whether the decision “{ $subject }” still holds ({ $due })

button-activity = 📈 Activity report
button-activity-all = 📈 Report on all my groups
button-activity-span =
    { $span ->
        [this-week] This week
        [last-week] Last week
        [this-month] This month
       *[last-month] Last month
    }
button-activity-document = 📄 Document to edit (DOCX)
button-activity-rhythm = ⏱ Send it by itself
button-activity-rhythm-set =
    { $chosen ->
        [yes] ✅{" "}
       *[no] {""}
    }{ $rhythm ->
        [fridays] Fridays at 15:00 (this week)
        [mondays] Mondays at 9:00 (last week)
        [monthly] On the 1st of each month (last month)
       *[off] Do not send
    }
button-difficulty = ⚠️ Note a difficulty
button-difficulty-words = ✍️ Add a sentence
button-difficulty-reword = ✏️ Word it differently
button-difficulty-send = ✅ Note it
button-difficulty-take-back = ↩️ Take it back
button-hardship =
    { $hardship ->
        [few-came] 👥 Few came
        [illness] 🤒 Illness
        [weather] 🌧 Weather
        [transport] 🚌 Hard to get there
        [place] 🏠 The rooms
        [time] ⏰ The time did not fit
        [language] 🌐 Languages
        [conflict] 💬 Disagreement
        [tired] 😓 Too much work
       *[other] ✍️ Something else
    }
hardship =
    { $hardship ->
        [few-came] Few people came
        [illness] Illness
        [weather] Weather
        [transport] Hard to get there
        [place] Difficulties with the rooms
        [time] The time did not fit
        [language] Several languages were needed
        [conflict] Disagreement in the group
        [tired] Too much work
       *[other] Another difficulty
    }
activity =
    📈 <b>Activity report</b>

    What happened in the group “{ $group }”: meetings, polls, decisions, agreements and difficulties. Only numbers and dates, nobody's name. Which period?
activity-all =
    📈 <b>Activity report</b>

    { $count ->
        [one] On your group.
       *[other] On all your groups together ({ $count }).
    } Only numbers and dates, nobody's name. Which period?
activity-title = Activity report
activity-head = 📈 <b>Activity report</b> { $period }
activity-period = Period: { $period }
activity-groups = Groups: { $groups }
activity-done = Activities
activity-hard = Difficulties
activity-column-number = No.
activity-column-what = When and what
activity-column-more = How
activity-nothing = Nothing is recorded for this period.
activity-no-difficulties = No difficulties were noted.
activity-nobody = <i>The report holds numbers only: nobody's name, answer or absence.</i>
activity-nobody-plain = The report holds numbers only: nobody's name, answer or absence.
activity-rest-in-document = … The rest is in the document.
activity-difficulties = <b>Difficulties</b>
activity-document = 📄 The report { $period } as a document. It can be edited and added to.
activity-kind =
    { $kind ->
        [held] Meeting
        [ahead] Meeting planned
        [moved] Meeting moved
        [cancelled] Meeting cancelled
        [poll] Poll in the group
        [survey] Anonymous survey
        [decision] Decision
        [norm] Norm adopted
        [norm-retired] Norm no longer in force
        [task] Task done
       *[pulse] Anonymous question
    }
activity-online = online
activity-came =
    { $count ->
        [one] { $count } person came
       *[other] { $count } people came
    }
activity-coming =
    { $count ->
        [0] Nobody signed up
        [one] { $count } person signed up
       *[other] { $count } people signed up
    }
activity-reason = Reason: { $reason }
activity-was-to-be = It was to be: { $when }
activity-moved = Before: { $before }. Now: { $after }
activity-answered =
    { $asked ->
        [0] Answered: { $answered }
       *[other] Asked: { $asked }, answered: { $answered }
    }
activity-too-few = Too few answered for anything to be told
activity-sum-meetings = Meetings: held { $held }, moved { $moved }, cancelled { $cancelled }
activity-sum-came = Came, where it was ticked, in all: { $count }
activity-sum-coming = Signed up for the meetings held, in all: { $count }
activity-sum-asked = Polls and surveys ended: { $count }
activity-sum-done = Tasks done: { $count }
activity-sum-decided = Decisions and norms: { $count }
activity-rhythm = ⏱ When shall I send the report on all your groups? If that is a public holiday, it comes on the next working morning.
activity-rhythm-set =
    { $rhythm ->
        [off] I will not send it by itself any more.
       *[other] Noted.
    }
difficulty-which = ⚠️ What was hard in the group “{ $group }” this time? One tap is enough. Those who run the group will see it, and it will be in the report.
difficulty = ⚠️ Noted for the report:
difficulty-noted = Noted.
difficulty-gone = This note is no longer there.
difficulty-taken-back = Taken back.
difficulty-ask-words = Write one sentence (up to { $limit } characters) without naming anybody. For example: <i>The bus did not come because of the snow.</i>
difficulty-preview = This is how it will be in the report:
difficulty-names = ⚠️ Somebody is named here: <b>{ $names }</b>. Other people read the report, so it should not be about one person. Will you write it without the name?
mydata-activity-rhythm =
    { $rhythm ->
        [fridays] I send you the activity report on Fridays.
        [mondays] I send you the activity report on Mondays.
       *[monthly] I send you the activity report on the 1st of each month.
    }

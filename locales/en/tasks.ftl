button-tasks = ✅ Tasks
button-task =
    { $state ->
        [free] 🙋 Free: { $words }
        [own] 📌 Yours: { $words }
        [taken] 👤 { $words }
       *[done] ✅ { $words }
    }
button-task-make = ➕ New task
button-task-take = 🙋 I’ll do it
button-task-private = ✉️ Open privately
button-task-meeting = 🗓 { $title }: { $day }
button-task-no-meeting = Not for a meeting
button-task-done = ✅ Done
button-task-help = 🤝 I need help
button-task-later = 📅 Another day
button-task-back = ↩️ Hand the task back
button-task-drop = 🗑 Not needed any more
button-task-undo = ↩️ Not finished after all
button-task-day =
    { $kind ->
        [meeting] Before the meeting: { $day }
       *[week] In a week: { $day }
    }
button-task-other-day = ✏️ Write a day
button-task-open = 📌 Open the task
button-task-call = 📣 Ask the group again
button-task-help-group = 📣 Ask the group
button-task-help-organisers = ✉️ Tell only the organisers
button-task-help-offer = 🤝 I’ll help
button-task-go = ✅ Go ahead as planned
button-task-smaller = 📉 Go ahead, but smaller
button-task-leave-out = 🗑 Without: { $words }
tasks =
    { $count ->
        [0] <b>Tasks of the group “{ $group }”</b>

    There are no tasks yet.
       *[other] { $free ->
            [0] <b>Tasks of the group “{ $group }”</b>

    Every task has somebody to do it.
           *[other] <b>Tasks of the group “{ $group }”</b>

    Free: { $free }. If you can, open one and take it on.
        }
    }
task-ask-words =
    What needs doing? Write one thing, briefly (up to { $limit } characters). The whole group will see it and somebody can take it on. For example:
    <i>Bring board games</i>
task-ask-meeting = Is it needed for a meeting?
task-ask-day = By which day will you do it? Write, for example: <i>next Friday</i> or <i>1 September</i>
task-too-long = That is too long: { characters }, and it can be up to { $limit }. Please write it shorter, or split it into two tasks.
task-too-many = The group already has { $limit } unfinished tasks. Please finish or remove one first.
task-not-now = Organisers write down tasks; for three days after a meeting everybody can. Please tell an organiser what you have in mind.
task-unknown = This task is gone.
task-over = This task is done already or not needed any more. Thank you for wanting to help!
task-not-yours = This task is no longer yours, so nothing can be changed here. If you want it again, open the list of tasks.
task-yours-already = You have taken on this task already. Thank you!
task-taken-already = { $name } has it already. Thank you for wanting to!
task-taken =
    { $told ->
        [yes] Thank you! You are noted. By: { $day }. You can change the day in our private chat.
       *[no] Thank you! You are noted. By: { $day }. So that I can remind you, press “Open privately” and then “Start”.
    }
task-day-past = This day does not fit any more. Please choose another.
task-day-far = That day is more than half a year away. Did you mean another? Please write a nearer day.
task-day-noted = Noted: { $day }.
task-done = Thank you for doing it!
task-dropped = Removed.
task-handed-back = All right, the task is free again. Thank you for saying so!
task-sent = ✅ Sent to the group.
task-free = 🙋 Who could do this?
task-owner = 👤 Being done by: { $name }
task-until = 📅 By: { $day }
task-ended =
    { $state ->
        [done] ✅ Done. Thank you!
       *[dropped] This task is not needed any more.
    }
task-for-meeting = 🗓 For the meeting “{ $title }”: { $day }
task-when = Thank you for taking this on! It is noted for { $day }. The day before I will ask you privately how it is going. If you need another day, choose:
task-ask =
    { $when ->
        [past] In the group “{ $group }” you took on this task (by { $day }). How is it going?
       *[ahead] In the group “{ $group }” your task is due soon (by { $day }). How is it going?
    }
task-unheard =
    { $reachable ->
        [yes] There is no answer about this task in the group “{ $group }”. Perhaps you can talk to the person yourself.
       *[no] I cannot write privately to whoever took this task in the group “{ $group }”. Please ask yourself.
    }
task-freed = A task is free again in the group “{ $group }”. Shall we ask the group once more?
task-help =
    It is good to ask for help. How shall we do it? The group will not see who asks, nor why. It will see this:
task-help-call = 🤝 One more pair of hands would be welcome for this task. If you can, press the button.
task-help-over = This task needs no more helpers. Thank you!
task-help-asked = ✅ I have asked the group. If somebody offers, I will tell you privately.
task-help-told = ✅ I have told the organisers.
task-help-told-short = I have told the organisers.
task-help-offered = Thank you! I will tell whoever is doing it.
task-help-news =
    { $to ->
        [owner] 🤝 { $name } offers to help with this task in the group “{ $group }”. Agree on who does what.
       *[organisers] 🤝 { $name } asks for help with this task in the group “{ $group }”. Please have a word.
    }
tasks-call = 🙋 These tasks still need somebody. If you can, press a button.
tasks-none-free = No task is free any more: every one has somebody to do it.
task-go = The meeting is a week away or less. Tasks that have somebody to do them: { $taken }. Still free: { $free }. What shall we do?
task-go-noted = All right, it goes ahead as planned.
task-smaller =
    { $free ->
        [0] No task is free any more.
       *[other] What can we do without? Press what will not happen this time.
    }
tasks-of-cancelled = The meeting “{ $title }” in the group “{ $group }” is cancelled, but its tasks are still on the list. Remove what is not needed any more; I will not remind anybody of them.
held-task-due = ✅ Question about the task “{ $words }” ({ $due })
held-task-freed = 🙋 Message to organisers: the task “{ $words }” is free again ({ $due })
held-task-go = 🚦 Question to organisers about the tasks of the meeting “{ $title }” ({ $due })
mydata-task =
    { $state ->
        [open] In the group “{ $groups_title }” you took on the task “{ $task_words }” (by { $due_on }).
       *[other] In the group “{ $groups_title }” you had the task “{ $task_words }” (by { $due_on }).
    }
mydata-task-helper = You offered to help with the task “{ $task_words }”.

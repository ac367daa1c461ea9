button-group-export = 📤 Save to a file
button-group-import = 📥 Read from a file
button-group-export-file = 📤 Get the file
button-group-import-yes = ✅ Yes, take it in
group-export =
    <b>Save “{ $group }” to a file</b>
    { "" }
    With this file the work of the group can move to another Kopā. Only you get the file, here, in private.
    { "" }
    <b>In the file:</b> the title, languages and quiet hours of the group; meetings and their numbers; decisions with the results of polls; the agreement in all its versions and how well it was kept; the group's goals; open tasks; saved answers; the questions of surveys.
    { "" }
    <b>Not in the file:</b> people and their names; who said, answered, chose or took on what; messages for later; answers to surveys; links to online meetings and reasons of cancelling.
    { "" }
    Texts are as you wrote them. Where they name somebody, please change that in the file before you hand it on.
group-export-coming = The file is on its way.
group-file = “{ $group }” is in this file. Another Kopā can read it: in the settings of a group press “📥 Read from a file”.
group-file-left-out = The file became too large, so the oldest surveys are not in it (number: { $count }).
group-import-ask =
    Send me the file of the group here, in this chat.
    { "" }
    I take a file that you saved in another Kopā with “📤 Save to a file”. First I show what is in it. The group sees nothing.
group-import-head = <b>Take it into “{ $group }”?</b> The file is from the group “{ $title }”. New in it:
group-import-meetings = • Meetings to come: { $count }
group-import-series = • Repeating meetings: { $count }
group-import-decisions = • Decisions: { $count }
group-import-norms = • Points of the agreement: { $count }
group-import-answers = • Saved answers: { $count }
group-import-surveys = • Surveys, as drafts: { $count }
group-import-tasks = • Tasks, nobody's for now: { $count }
group-import-goals = • Goals of the group: { $count }
group-import-pulses = • How well the agreement was kept, times: { $count }
group-import-nothing = • Nothing. All of it is in this group already.
group-import-known = ◦ In the group already, not taken twice: { $count }
group-import-over = ◦ Past or cancelled meetings, which stay in the file: { $count }
group-import-full = ◦ Answers, tasks and goals for which the group has no more room: { $count }
group-import-settings = Settings from the file: languages – { $languages }; quiet hours – { $quiet }.
group-import-quietly = I send nothing to the group. You announce the meetings when you want to. Repeating ones begin when you announce the first of them.
group-imported = <b>Taken into “{ $group }”.</b> Nothing was sent to the group. New:
group-imported-short = Taken in.
group-file-which = Into which group shall this file of a group be taken? First I show what is in it.
group-file-not-yours = This is the file of a group. Only the worker of a group can take it in: please hand the file on to them.

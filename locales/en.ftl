
## Dates in words

weekday-on =
    { $weekday ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[6] Sunday
    }
month-in =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
day-words = { weekday-on } { $day } { month-in }
day-words-year = { weekday-on } { $day } { month-in } { $year }
clock-words = { $hour }:{ $minute }
at-clock = at { $clock }
day-at = { $day } { $at }
day-from-until = { $day }, { $from }–{ $until }
days-from-until = { $first } – { $last }
in-days =
    { $days ->
        [0] today
        [1] tomorrow
        [one] in { $days } day
       *[other] in { $days } days
    }
in-hours =
    { $hours ->
        [one] in { $hours } hour
       *[other] in { $hours } hours
    }
in-minutes =
    { $minutes ->
        [one] in { $minutes } minute
       *[other] in { $minutes } minutes
    }

## People

button-back = ← Back
button-menu = 🏠 Start page
button-unknown = This button no longer works. Open your chat with me and write /menu – I will show you fresh buttons.
button-earlier = ← Previous
button-later = Next →
button-plan = 📅 Plan a meeting
button-meetings = 🗓 Meetings
button-groups = 👥 My groups
button-other-groups = 👥 Other groups
button-settings = ⚙️ Settings
button-help = ❓ Help
button-language = 🌐 Language
button-language-in-all = 🌐 Valoda · Язык · Мова · Language
button-reminders = 🔔 Reminders
button-mute = 🔕 Send me nothing
button-unmute = 🔔 Send me messages again
button-add-to-group = ➕ Add Kopā to a group
button-workers = 🤝 Workers
button-worker-invite = ➕ Invite a worker
button-worker-remove = ✖️ Remove: { $name }
button-worker-remove-yes = Yes, remove
button-open-private = ✉️ Open Kopā
button-my-language = 🌐 My language

menu-text = What would you like to do?
welcome =
    Hello! I am Kopā, which means “together”.

    I help groups agree on meetings and remind people in good time. To take part, open the link you were given in your group.
welcome-member =
    Hello! You are now with the group “{ $group }”.

    I will remind you of meetings and ask whether you are coming. I write seldom, and never at night.
welcome-operator =
    Hello! You are now the operator of Kopā.

    Invite workers: each of them adds Kopā to their own groups. You can add Kopā to a group yourself, too.
welcome-worker =
    Hello! You can now run groups with Kopā.

    Add Kopā to your group with the button below. I will show you the rest step by step.
welcome-organiser =
    Hello! You are now an organiser of the group “{ $group }”.

    You can plan, move and cancel meetings.
welcome-unmuted = Good to have you back! I will send you messages and reminders again.
text-unknown = Thank you, but I did not understand that. Please choose a button – that is easier.
kind-unknown = Thank you! I am afraid I do not understand voice messages, pictures or stickers. Please choose a button or write in words.

language-own-name = English
language-ask = Which language shall I speak with you?
language-chosen = Good, I will speak English from now on. What would you like to do?
language-chosen-short = English from now on.

settings =
    <b>Settings</b>

    { $muted ->
        [yes] You are not being sent messages or reminders at present.
       *[no] Here you choose your language and when to be reminded.
    }
muted-now = All right, I will send you nothing of my own accord.
unmuted-now = All right, I will send you messages again.
stopped =
    All right, I will be quiet and not write to you of my own accord.

    You stay in your group. When you would like messages again, press the button.

help-member =
    <b>How I help</b>

    • When there is a new meeting in your group, press “Coming”, “Maybe” or “Not coming”.
    • I will remind you before the meeting.
    • Choose your language and reminders in the settings.
    • If anything is unclear, write /menu.
help-organiser =
    <b>For organisers</b>

    • You can plan a meeting in one sentence, for example: “Thursday 18:30 at the library”.
    • If something changes, press “Meetings”: move or cancel it, and everybody will know.
    • In a hard moment there is “Pause” on the group's page: then I send nothing until you say so.
help-worker =
    <b>For workers</b>

    • Add Kopā to a group with the button on the start page.
    • Forward the invitation to the members: I may only write to those who have opened the link in it.
    • You can name several organisers in each group.
privacy =
    <b>What I know about you</b>

    • Your name in Telegram, your language, and the groups we share.
    • Whether you said that you are coming to a meeting. The group sees only numbers; organisers see names.

    I do not keep what you say in the group. I keep names and titles encrypted. The chat itself runs through Telegram, and I cannot protect that.

    If you do not want me to write to you, write /stop.

link-spent = This link no longer works: it has been used or is too old. Please ask the person who gave it to you for a new one.
link-spent-operator = This link no longer works. Kopā shows a new one the next time it is started, if there is no operator yet.
link-not-in-group = This link is for members of the group “{ $group }”. Please join the group first, then open the link again.
link-for-somebody-else = This link is meant for somebody else; you do not need it. Pass it on – it still works.
rights-stranger = This button is for members of the group “{ $group }”. If you belong to it, open Kopā with the group's link.
rights-missing = In the group “{ $group }” only organisers or the worker can do this. Please ask them.
rights-missing-office = Only the operator of Kopā can do this.

workers =
    <b>Workers</b>

    { $count ->
        [0] Nobody yet. Invite the first one!
       *[other] { $names }
    }
worker-link = The invitation is above. Forward it to one worker: the link works once, for one week.
worker-link-to-forward =
    Hello! I invite you to run your groups with Kopā, a helper that arranges meetings and reminds people of them.

    Open the link and press the “Start” button at the bottom of the screen: { $link }

    The link works once, for one week.
worker-remove-ask =
    Shall { $name } no longer run groups with Kopā?

    { $groups ->
        [0] This person has no groups.
        [one] { $groups } group will pass to you.
       *[other] { $groups } groups will pass to you.
    }
worker-removed = { $name } no longer runs groups with Kopā.
worker-gone = This person no longer runs groups with Kopā.
worker-you-were = You no longer run groups with Kopā; the operator now looks after them. Thank you for all you have done!

## Groups

group-gone = This group no longer exists.
groups-none = You have no group yet. Ask your organiser for the group's link; if you are a worker, add Kopā to a group.
groups-which = In which group?
group-unknown =
    Hello! I am Kopā, a helper that arranges meetings for groups and reminds people of them.

    I do not know this group yet, so I will leave now and keep nothing. If you would like me here, ask a social worker who has Kopā to add me.
group-welcome =
    Hello, “{ $group }”! I am Kopā, a helper for your meetings.

    Press “Open Kopā” and then the “Start” button at the bottom of the screen: I will remind you of meetings privately and in your language. I do not keep what you say in the group.
group-welcome-brief = Hello! I am Kopā: I arrange meetings and remind people of them. Press “Open Kopā”, and I will write to you privately, in your language.
my-language-sent = I have written to you privately, in your language.
group-ready =
    The group “{ $group }” is ready!

    1. Choose the group's languages – one or two.
    2. Forward the invitation to the members. I may only write to those who have opened the link in it.
group-hint = Let us talk privately, so as not to disturb the group. Press the button below.
group-title = <b>{ $group }</b>
group-role =
    { $role ->
        [organiser] You are an organiser.
        [worker] You run this group.
        [operator] You are the operator.
       *[member] You are a member.
    }
group-suspended = ⚠️ Please note: Telegram does not let me write in this group. Add me again or allow me to write there, and everything will go on.
group-paused = ⏸ Paused: I am sending nothing at present.
group-reach =
    { $known ->
        [0] I do not know any of the members yet.
        [one] I know { $known } member. I can write privately to { $reachable }.
       *[other] I know { $known } members. I can write privately to { $reachable }.
    }
group-set-to =
    Languages: { $languages }
    Quiet hours: { $quiet }
button-group = 👥 Group page
button-group-languages = 🌐 Group languages
button-invitation = 💌 Invitation for members
button-organisers = 🙋 Organisers
button-quiet = 🌙 Quiet hours
button-pause = ⏸ Pause
button-resume = ▶️ Resume

invitation = The invitation is above. Forward it to the group or to each member. The link keeps working, but only for people of this group.
invitation-to-forward =
    Hello! The group “{ $group }” has a helper, Kopā. It reminds you of meetings and asks whether you are coming.

    Open the link and press the “Start” button at the bottom of the screen: { $link }

organisers =
    <b>“{ $group }”: organisers</b>

    { $count ->
        [0] Nobody yet. An organiser plans, moves and cancels meetings.
       *[other] { $names }
    }
organiser-choose =
    { $count ->
        [0] I do not know anybody else in “{ $group }” yet. Forward the invitation to the members, or send the organiser a link.
       *[other] Who shall be an organiser of “{ $group }”?
    }
organiser-ask = Shall { $name } be an organiser of “{ $group }”, able to plan, move and cancel meetings?
organiser-drop-ask = Shall { $name } no longer be an organiser of “{ $group }”?
organiser-made = { $name } is now an organiser.
organiser-dropped = { $name } is no longer an organiser.
organiser-you-are = You are now an organiser of “{ $group }”: you can plan, move and cancel meetings.
organiser-you-were = You are no longer an organiser of “{ $group }”. Thank you for all you have done!
organiser-link = The link is above. Forward it to one person of the group: it works once, for one week.
organiser-link-to-forward =
    Hello! I invite you to be an organiser of the group “{ $group }”.

    Open the link and press the “Start” button at the bottom of the screen: { $link }

    The link works once, for one week.
member-gone = This person is no longer in the group “{ $group }”.
button-organiser-choose = 👤 Choose from the members
button-organiser-link = 🔗 Link for an organiser
button-organiser-drop = ✖️ Remove: { $name }
button-organiser-make-yes = Yes, make organiser
button-organiser-drop-yes = Yes, remove

group-languages =
    <b>Languages of “{ $group }”</b>

    In the group I now write: { $languages }. Choose one or two. Privately I write to each person in their own language.
group-languages-saved = Saved.
group-languages-two-at-most = I write in two languages at most in a group. Please take one off first.
group-languages-one-at-least = One language must stay. Please add another first.

quiet =
    <b>Quiet hours of “{ $group }”</b>

    Now: { $hours }. At these times I send nothing of my own accord. When you press a button, I always answer.
quiet-from-until = { $start }–{ $end }
quiet-never = no quiet hours
quiet-sundays = Quiet on Sundays
quiet-holidays = Quiet on public holidays
quiet-saved = Saved.

pause-ask =
    Shall I pause in “{ $group }”?

    { $waiting ->
        [0] Nothing is waiting to be sent at present.
        [one] I will hold back { $waiting } planned message.
       *[other] I will hold back { $waiting } planned messages.
    } I will send nothing until you tell me to resume. Then I will show all that was held, and you decide what still goes out.
paused-now = I am quiet now and will send nothing until you say so.
button-pause-silently = ⏸ Pause, saying nothing
button-pause-aloud = 📣 Pause, telling the group
group-told-paused = I will be quiet for a while. Thank you for understanding.
group-told-resumed = I am back and will remind you of meetings again.
resume =
    { $state ->
        [paused] <b>“{ $group }” is paused</b>
       *[running] <b>“{ $group }”</b>
    }

    { $held ->
        [0] Nothing was held back.
       *[other] This was not sent. You can send or drop each:
    }
resume-more = … and { $more } more.
resumed-now = Resumed.
button-resume-silently = ▶️ Resume, saying nothing
button-resume-aloud = 📣 Resume, telling the group
button-held = 📥 What was not sent
button-held-goes = ✅ { $number } – send
button-held-dropped = 🚫 { $number } – drop
button-held-all = Send all
button-held-none = Drop all
button-held-decided = Done
held-unnamed = A message that was due { $due }.

chat-lost-removed = I am no longer in the group “{ $group }”, so I send nothing there. If that is a mistake, add me again and everything will go on.
chat-lost-rights = I am no longer allowed to write in the group “{ $group }”. Please allow it in the group's settings, then write /kopa in the group.
chat-lost-topic = The topic where I wrote in the group “{ $group }” has been closed. Please open it and write /kopa in the group.
chat-back = I can write in the group “{ $group }” again. Everything goes on.
undelivered =
    { $state ->
        [unknown] { $where ->
            [group] I do not know whether a message reached the group “{ $group }” ({ $planned }). Please look into the group: if it is not there, send it again.
           *[person] I do not know whether a private message arrived ({ $planned }). If I send it again, the person may get it twice.
        }
       *[dead] { $where ->
            [group] A message to the group “{ $group }” could not be sent ({ $planned }). Shall I try again?
           *[person] A private message could not be sent ({ $planned }). Shall I try again?
        }
    }
undelivered-too-late =
    { $where ->
        [nowhere] A message was not sent: there was no connection for long, and by now it would not have helped.
       *[group] A message to the group “{ $group }” was not sent: there was no connection for long, and by now it would not have helped.
    }
undelivered-decided = This has been decided already.
send-again-done = Sending it again.
leave-it-done = All right, I will not send it.
button-send-again = 🔁 Send again
button-leave-it = ✔️ Leave it
update-quarantined = There was a message I could not handle, so I put it aside. Everything else works. Please look into Kopā's log.


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
soon-at = { $distance } { $at }
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
button-my-language = 🌐 Cita valoda · Другой язык · Інша мова · Language

menu-text = What would you like to do?
welcome =
    Hello! I am Kopā, which means “together”.

    I help groups agree on meetings and remind people in good time. To take part, open the link you were given in your group.
welcome-member =
    Hello! You are now with the group “{ $group }”.

    I will remind you of meetings and ask whether you are coming. I write seldom, and only when it matters.
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
    • Forward the invitation to the members: I may only write to those who have opened its link.
    • You can name several organisers in each group.
privacy =
    <b>What I keep about you</b>

    • Your name in Telegram, your language, and the groups we share. That is how I know you.
    • Your answers about meetings, and the people you sign up with you. So the group knows how many are coming.
    • Your votes and survey answers. So that I can count them.

    <b>How long.</b> As long as the group is with me – or until you ask me to forget you. Backup copies are gone within { $backups } days.

    <b>Who can see it.</b> The group sees only numbers; names only in a poll that says so beforehand. Your name and your answer about a meeting are seen by the group’s organisers and its worker. Who answered what in an anonymous survey, nobody sees.

    <b>What I never keep.</b> What you say in the group, photos and voice messages, your phone number, where you are.

    Names and texts are kept encrypted. The chat itself runs through Telegram, and I cannot protect that.

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
group-own-welcome = I am Kopā, and in the group “{ $group }” I help to arrange meetings. I will speak this language with you.
my-language-sent = I have written to you privately, in your language.
group-ready =
    The group “{ $group }” is ready!

    1. Choose the group's languages – one or two.
    2. Forward the invitation to the members. I may only write to those who have opened its link.
group-hint = Let us talk privately, so as not to disturb the group. Press the button below.
group-title = <b>{ $group }</b>
group-role =
    { $role ->
        [organiser] You organise the meetings here.
        [worker] You run this group.
        [operator] You look after Kopā.
       *[member] You belong to this group.
    }
group-suspended = ⚠️ Please note: Telegram does not let me write in this group. Add me again or allow me to write there, and everything will go on.
group-paused = ⏸ Paused: I am sending nothing at present.
group-reach = Members I know: { $known }. Those I can write to privately: { $reachable }.
button-group = 👥 Group page
button-group-languages = 🌐 Group languages
button-invitation = 💌 Invitation for members
button-organisers = 🙋 Organisers
button-group-settings = ⚙️ Group settings
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

    Now: { $languages }. Choose one or two. Privately I write to each person in their own language.
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

## Group settings

group-settings =
    <b>{ $group }</b>: settings
    { "" }
    Languages: { $languages }
    Quiet hours: { $quiet }
button-reach = 📶 Whom I can reach
button-reach-picture = 🔳 QR picture to forward
button-reach-paper = 🖨 A page to print
reach =
    <b>{ $group }</b>: whom I can reach
    { $heads ->
        [known] Telegram counts { $count ->
            [one] { $count } person
           *[other] { $count } people
        } in the group.
       *[unknown] Telegram does not tell me how many people are in the group.
    }
reach-reachable = ✅ I can write to privately: { $count }
reach-silent = 🔕 of these chose silence: { $count }
reach-never-started = ⏳ I know them, but Start is not pressed yet: { $count }
reach-blocked = 🚫 Have blocked me: { $count }
reach-unknown = ❔ I have not met yet: { $count }
reach-all-met = 🙂 I have met all the others.
reach-uncounted = ❔ How many I have not met, I cannot say.
reach-why = I may not write first: each person presses Start once. Until then they see reminders in the group. I show names to nobody – a link, a picture or a page on the notice board helps.
reach-picture =
    “{ $group }”: scan the code with your phone's camera, or open the link, and press Start. Then reminders come to you privately, in your language.
    { $link }
reach-paper = 🖨 A page for “{ $group }”: print it and put it on the notice board, or hand it out. It can be forwarded too.
reach-paper-file = how-to-begin
reach-paper-title = Reminders on your phone
reach-paper-what = Kopā is a helper in the Telegram app. It reminds you of meetings and lets you answer with one tap.
reach-paper-scan = Open your phone's camera and scan the code.
reach-paper-start = In the Telegram app, press Start.
reach-paper-done = Done! You can choose silence at any time by writing “stop”.
reach-paper-code = Scan me
reach-handed = Above is what to forward or print. The link works only for people of this group.
button-hand-over = 🤝 Hand the group on
button-group-delete = 🗑 Delete the group from Kopā
button-organiser-stop = 🚪 Stop organising
hand-over =
    <b>Hand “{ $group }” on</b>
    { "" }
    { $count ->
        [0] There is nobody to hand it to yet. First name an organiser and ask them to press Start.
       *[other] Who looks after Kopā in this group from now on? I will ask them; until they say yes, everything stays as it is.
    }
hand-over-ask = Offer { $name } to look after “{ $group }” from now on? Once the offer is accepted the group is told, and you no longer answer for it.
button-hand-over-yes = 🤝 Yes, offer it
hand-over-offered = The offer has been sent: { $name }. I will tell you the answer.
hand-over-offer = { $name } asks you to look after “{ $group }” from now on: to run it with Kopā, to name organisers, and to help where something goes wrong. The offer is good for a week.
button-hand-over-take = ✅ Yes, I will
button-hand-over-no = ✖️ No, thank you
hand-over-taken = Thank you! The group is in your hands now.
hand-over-over = This offer is not good any more.
hand-over-told = 🤝 From now on { $name } looks after Kopā in this group.
hand-over-done = { $name } looks after “{ $group }” now. Thank you for all you did!
hand-over-declined = { $name } cannot take “{ $group }” on. Everything stays as it is.
hand-over-declined-short = Very well, I will say so.
organiser-stop-ask = Stop organising “{ $group }”? You stay in the group. I will tell its worker.
button-organiser-stop-yes = 🚪 Yes, stop organising
organiser-stopped = { $name } does not organise “{ $group }” any more.
organiser-stopped-now = Very well. Thank you for all you did!
group-delete-ask =
    <b>Delete “{ $group }” from Kopā?</b>
    { "" }
    In one day everything I keep about this group is gone: meetings, answers, polls, the agreement, decisions, tasks. It cannot be brought back. I will leave the group.
    { "" }
    The Telegram group itself and its talk stay. Within the day anybody who organises the group can stop it.
button-group-delete-yes = 🗑 Yes, delete it in a day
group-delete-asked = I will delete it in a day. Until then it can be stopped.
group-delete-planned = 🗑 Everything about “{ $group }” will be deleted: { $when }. Until then it can be stopped.
button-group-keep = ✋ Do not delete it
group-kept = The group stays. Nothing was deleted.
group-kept-already = The deletion was stopped already.
group-kept-told = ✋ The deletion of “{ $group }” was stopped. Everything stays.
group-goodbye = Kopā ends its work in this group. Everything I kept about the group is deleted. Thank you for being together!
group-deleted = Everything about “{ $group }” is deleted, and I have left it.
join-asked = 🚪 <b>{ $name }</b> asks to join “{ $group }”. Do you know this person?
button-join-in = ✅ Let in
button-join-away = ✖️ Not this time
join-in = ✅ Joining “{ $group }”: { $name } said yes.
join-away = ✖️ Joining “{ $group }”: { $name } said no.
join-in-now = Let in.
join-away-now = Not let in.
join-received = Hello! Your request to join “{ $group }” has been received. The organisers of the group will answer. I keep nothing about you.
join-welcome = You have been let into “{ $group }”. Welcome! Open this link and press Start to get reminders in your language: { $link }
newcomer = Welcome to “{ $group }”! I remind you of meetings and help you to answer. You can choose your language, and silence at any time.
mydata-hand-over = { $mine ->
        [0] You offered somebody else to take “{ $groups_title }” on.
       *[other] You are offered to take “{ $groups_title }” on.
    }

## Groups taken elsewhere

button-group-export = 📤 Save to a file
button-group-import = 📥 Read from a file
button-group-export-file = 📤 Get the file
button-group-import-yes = ✅ Yes, take it in
group-export =
    <b>Save “{ $group }” to a file</b>
    { "" }
    With this file the work of the group can move to another Kopā. Only you get the file, here, in private.
    { "" }
    <b>In the file:</b> the title, languages and quiet hours of the group; meetings and their numbers; decisions with the results of polls; the agreement in all its versions; saved answers; the questions of surveys.
    { "" }
    <b>Not in the file:</b> people and their names; who said, answered or chose what; answers to surveys; links to online meetings and reasons of cancelling.
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
group-import-nothing = • Nothing. All of it is in this group already.
group-import-known = ◦ In the group already, not taken twice: { $count }
group-import-over = ◦ Past or cancelled meetings, which stay in the file: { $count }
group-import-full = ◦ Answers for which the group has no more room: { $count }
group-import-settings = Settings from the file: languages – { $languages }; quiet hours – { $quiet }.
group-import-quietly = I send nothing to the group. You announce the meetings when you want to. Repeating ones begin when you announce the first of them.
group-imported = <b>Taken into “{ $group }”.</b> Nothing was sent to the group. New:
group-imported-short = Taken in.

## Broadcasts

button-broadcast = 📣 Announcement
button-broadcasts = 📣 Announcements
broadcasts =
    { $count ->
        [0] <b>Announcements</b>
    { "" }
    One message to one group or several, and to each person privately in their language. None has been sent yet.
       *[other] <b>Announcements</b>
    { "" }
    Press one to see how many received it, or to correct it.
    }
button-broadcast-new = ➕ New announcement
button-broadcast-go-on = ✏️ Go on with the unfinished one
broadcast-unfinished = This announcement was begun and not sent.
broadcast-draft = <b>📣 Announcement – a draft</b>
broadcast-addressed =
    To: { $groups ->
        [0] no group is chosen yet
       *[other] { $titles }{ $more ->
            [0] { "" }
           *[other] { " " }and { $more } more
        }
    }
    Where: { $where ->
        [both] in the groups and to each person privately
        [public] only in the groups
       *[private] only to each person privately
    }
broadcast-addressed-people =
    People I can write to privately: { $people }
    { $urgent ->
        [yes] Urgent: it goes at once, also to those whose week of messages is full.
       *[no] Whose week of messages is full gets it when there is room.
    }
broadcast-language-missing = <b>{ $language }</b>: not written. These readers will see another language, and a note about it.
button-broadcast-write =
    { $written ->
        [yes] ✏️ { $language }
       *[no] ➕ { $language }
    }
button-broadcast-groups = 👥 Which groups
button-broadcast-groups-done = ✔️ Done
broadcast-groups =
    Which groups is it for? Somebody in several of them gets it once in private.
    { "" }
    Chosen: { $count }
button-broadcast-where =
    { $where ->
        [both] 📍 Where: groups and private
        [public] 📍 Where: groups only
       *[private] 📍 Where: private only
    }
button-broadcast-urgent =
    { $on ->
        [yes] ✅ Urgent
       *[no] ▫️ Urgent
    }
button-broadcast-look = 👁 Look at it and send
button-broadcast-drop = 🗑 Throw the draft away
broadcast-dropped = The draft is gone.
broadcast-write =
    { $first ->
        [yes] Write the announcement in this language: <b>{ $language }</b>. At most { $limit } characters. You can add other languages afterwards – nobody receives anything yet.
       *[no] Write the announcement in this language: <b>{ $language }</b>. At most { $limit } characters.
    }
button-broadcast-erase = 🗑 Without this language
broadcast-words-missing = There are no words yet. Please write what to announce.
broadcast-words-too-long = That is too long: { $length } characters, and at most { $limit } fit. Please write it shorter.
broadcast-words-needed = At least one language has to stay. If the announcement is not needed any more, withdraw it.
broadcast-gone = This announcement is not here any more, or somebody else wrote it.
broadcast-sent-already = This announcement has been sent or planned already. Open it in the list of announcements.
broadcast-incomplete = Something is missing still: write it in one language at least and choose one group at least.
broadcast-time-passed = That time has passed. Choose another, or send it now.
broadcast-when = When is it to go? Write for example: <i>tomorrow 9:00</i> or <i>Friday 18:30</i>.
broadcast-preview = 👁 <i>As it will be seen: { $reader }</i>
broadcast-in-group = in the group
button-broadcast-in-group = 👥 In the group
broadcast-quiet-now = 🌙 It is quiet time now in one of the groups.
button-broadcast-later = 🕘 Send { $when }
button-broadcast-send =
    { $groups ->
        [0] 📨 Send now ({ $people } in private)
       *[other] { $people ->
            [0] 📨 Send now (groups: { $groups })
           *[other] 📨 Send now (groups: { $groups }, in private: { $people })
        }
    }
button-broadcast-when = 🗓 At another time…
broadcast-on-its-way = The announcement is on its way.
broadcast-planned = Planned. Until then you can cancel it.
broadcast-cancelled = Nothing will be sent. The announcement is a draft again.
button-broadcast-cancel = ✖️ Do not send it
broadcast-head = 📣 <b>{ $group }</b>
broadcast-head-public = 📣 <b>Announcement</b>
broadcast-instead = 🌐 <i>This is not written in English. Here it is in: { $language }.</i>
broadcast-not-in-language = 🌐 <i>This announcement is not written in English.</i>
broadcast-signed = – { $name }
broadcast-corrected = <i>(corrected)</i>
broadcast-brief = { $words }
broadcast-withdrawn-there = ↩️ The announcement for “{ $group }” was withdrawn.
broadcast-report =
    <b>📣 { $state ->
        [planned] A planned announcement
        [withdrawn] A withdrawn announcement
       *[sent] A sent announcement
    }</b>
    “{ $words }”
broadcast-goes = 🕘 { $group }: { $when }
broadcast-in-groups = 👥 Stands in groups: { $stands } of { $groups }
broadcast-delivered = ✅ Delivered in private: { $count } of { $total }
broadcast-people-waiting = ⏳ Still on the way: { $count }
broadcast-people-unknown = ❔ Not known whether it arrived: { $count }
broadcast-people-failed = ✖️ Telegram refused: { $count }
broadcast-people-blocked = 🚫 Have blocked me: { $count }
broadcast-people-never-started = 💤 Start is not pressed yet: { $count }
broadcast-people-left-out = 🔕 Chose silence: { $count }
button-broadcast-again = 🔁 Send again where unsure ({ $count })
broadcast-again = Sending again ({ $count }). Somebody may get it twice.
button-broadcast-report = 🔄 How many received it
button-broadcast-correct = ✏️ Correct
button-broadcast-withdraw = ↩️ Withdraw
button-broadcast-plain = 📄 Text for elsewhere
button-broadcast-paper = 🖨 Page with QR
broadcast-correct = Which language is to be corrected? Those who have it already will see it corrected where it stands.
broadcast-correct-preview = This is how it will look. Correct it for everybody?
button-broadcast-correct-yes = ✅ Yes, correct it for all
broadcast-corrected-now = Corrected. What has arrived is changing.
broadcast-withdraw = Withdraw the announcement? What people have received turns into a sentence that it was withdrawn, and nobody else gets it.
button-broadcast-withdraw-yes = ↩️ Yes, withdraw it
broadcast-withdrawn-now = The announcement is withdrawn.
broadcast-too-late = The announcement for “{ $group }” was not sent in time: I was not running for long, and it may be out of date. If it is still needed, please write it anew.
broadcast-rights-lost = The announcement for “{ $group }” was not sent: you do not organise that group any more.
broadcast-paper = 🖨 The announcement in large type, with a code to scan. Print it or forward it.
broadcast-paper-code = Scan to get messages on your phone
broadcast-paper-file = announcement
broadcast-handed = Above is what to forward or print.
held-broadcast = 📣 The announcement “{ $words }” ({ $due })
held-broadcast-part = 📣 The announcement “{ $words }” to people in private ({ $due })
mydata-broadcast = You wrote an announcement ({ $state ->
        [draft] a draft
        [planned] planned
        [withdrawn] withdrawn
       *[sent] sent
    }), groups: { $groups }, { $changed_at }.
mydata-broadcast-part = An announcement of “{ $groups_title }”, { $changed_at }: { $state ->
        [queued] sent to you privately
       *[other] not sent to you privately
    }.

## Silence

button-silence = 🔕 Silence
button-silences = 🔕 Silence by group
silenced = Very well. About “{ $group }” I will not write to you of my own accord any more. In the group everything stays as it was.
silence-over = Very well. I will write about “{ $group }” again.
silences =
    <b>Silence by group</b>
    { "" }
    Where there is 🔕, I do not write to you about that group of my own accord. Press to change.
stop-words = stop, unsubscribe, mute, quiet, enough

## What is kept of a person

mydata-proposal = You put forward the proposal “{ $consent_round_words }” ({ $opened_at }).
mydata-consent-answer =
    The proposal “{ $consent_round_words }”: you answered “{ $consent_answer_answer ->
        [support] I support it
        [live_with] I can live with it
       *[other] I object
    }”.
mydata-sign-up = You made the sign-up list “{ $sign_up_title }”.
mydata-sign-up-entry = You have an entry in the list “{ $sign_up_title }”.
mydata-time-search = You asked when to meet (“{ $time_search_title }”).
mydata-time-answer =
    When to meet (“{ $time_search_title }”), { $starts_wall }: { $time_answer_fit ->
        [yes] suits
        [maybe] suits if need be
       *[other] does not suit
    }.

## Meetings

meeting-usual-title = Meeting
meeting-title = <b>{ $title }</b>
meeting-title-cancelled = <s>{ $title }</s>
meeting-when = 🗓 When: { $when }
meeting-place = 📍 Where: { $place }
meeting-online = 💻 Online: { $link }
meeting-place-later = 📍 Where: we will tell you later
meeting-place-open = place not known yet
meeting-cancelled-line = ❌ This meeting is cancelled.
meeting-moved-line = 🔁 Moved. Before: <s>{ $when }</s>
meeting-reason = Reason: { $reason }.
characters =
    { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }
button-reason-illness = 🤒 Illness
button-reason-weather = 🌧 Weather
reason-illness = illness
reason-weather = weather
meeting-no-answers = No answers yet.
meeting-totals = Coming: { $coming } · maybe: { $maybe } · cannot: { $no }
meeting-invite = Will you come? Please press a button.
button-coming = ✅ Coming
button-maybe = 🤔 Maybe
button-not-coming = ❌ Cannot
button-one-more = +1 with me
button-one-less = −1 with me
button-without-phone = Add someone without a phone
button-own-language = 🌐 Cita valoda · Другой язык · Інша мова · Language
meeting-unknown = This meeting is no longer there.
meeting-was-cancelled = The meeting “{ $title }” was cancelled.
meeting-is-over = The meeting “{ $title }” is already over.
meeting-stands = The meeting “{ $title }” is already planned.
meeting-brief =
    { $state ->
        [cancelled] Cancelled: { $title }
       *[planned] { $title }
    }
    { $when }
    { $place }
rsvp-noted =
    { $answer ->
        [coming] { $companions ->
            [0] Noted: you are coming.
            [one] Noted: you are coming with { $companions } more person.
           *[other] Noted: you are coming with { $companions } more people.
        } Coming in all: { $coming }.
        [maybe] Noted: you may come. Coming so far: { $coming }.
       *[no] Noted: you cannot come this time. Thank you for telling us!
    }
companions-none = Nobody was noted as coming with you.
companions-too-many = You can bring at most { $limit } people.
meeting-over-line = This meeting is already over.
meeting-announced-later = ⏰ The group does not know yet. I will announce it { $when }.
meeting-not-yet-announced = The group does not know about this meeting yet.
meeting-distance = The meeting is { $distance }.
meeting-own-answer =
    { $answer ->
        [coming] { $companions ->
            [0] Your answer: coming
           *[other] Your answer: coming, with { $companions } more
        }
        [maybe] Your answer: maybe
        [no] Your answer: cannot come
       *[none] You have not answered yet. Will you come?
    }
meeting-own-guests = You added:
button-add-guest = Add someone without a phone
button-remove-guest = Remove: { $name }
button-other-reminders = ⏰ When to remind me
button-names = Who is coming
button-history = Changes
button-plan-again = It takes place after all
button-move = 🗓 Move
button-place = 📍 Change place
button-online = 💻 Go online
button-cancel = ❌ Cancel
guest-ask =
    Who else is coming to “{ $title }”?

    Write the name (up to { $limit } characters) of a neighbour, your mother or a friend who has no phone. Only the organisers see it.
name-too-long = That is too long: { characters }, and up to { $limit } fit. Please write it shorter.
guest-removed = Removed from the list.
guest-gone = This person is no longer on the list.
guests-too-many = One member can add up to { $limit } people. Please let someone else add the others.
plan-start =
    <b>A new meeting for the group “{ $group }”</b>

    Write in one line what, when and where. For example:
    <i>Parents' meeting Thursday 18:30, at the library</i>

    Or step by step: write only the title (up to { $limit } characters), and I will ask for the rest.
plan-title = What shall we call the meeting? Write a title (up to { $limit } characters).
plan-title-missing = I understood the time. What shall we call the meeting? Write a title or press the button.
plan-when =
    When do you meet? Write it as you usually would. For example:
    <i>Thursday 18:30</i>
    <i>14 December from 10:30 to 12</i>
plan-place =
    Where do you meet? Write the place (up to { $limit } characters).
    If you meet online, paste the link (up to { $link } characters).
button-place-later = I will say where later
title-too-long = The title is too long: { characters }, and up to { $limit } fit. Please write it shorter.
place-too-long = The place is too long: { characters }, and up to { $limit } fit. Please write it shorter – you can tell the details in the group.
link-too-long = The link is too long: { characters }, and up to { $limit } fit. Please paste a shorter one.
reason-too-long = The reason is too long: { characters }, and up to { $limit } fit. Please write it shorter.
press-a-button = Please press one of the buttons.
plan-preview =
    The meeting is <b>{ $distance }</b>. Is everything right?
    The group “{ $group }” will see this:
plan-quiet = 🌙 It is quiet time in the group now. I can announce it { $when }.
button-announce = ✅ Announce in the group
button-announce-later = ✅ Announce { $when }
button-announce-now = Announce now
button-change-title = Change title
button-change-time = Change time
button-change-place = Change place
planned-now = ✅ Announced in the group “{ $group }”. I will take care of the reminders.
planned-later = ✅ Saved. The group “{ $group }” will learn of it when the quiet time ends.
planned-now-short = Announced in the group.
planned-later-short = Saved. I will announce it when the quiet time ends.
meeting-start-passed = This time has already passed. Please choose another.
group-cannot-be-written-to = I cannot write in the group “{ $group }” now. Please add me to it again.
group-is-paused = The group “{ $group }” is paused. Please resume it first, then you can announce.
meeting-not-announced = I could not announce the meeting “{ $title }” in time: it has already begun. I am sorry! Please tell the group yourself.

when-unreadable =
    I did not understand when. Please write the day and the time, for example:
    <i>Thursday 18:30</i> or <i>14 December 17:00</i>
when-past =
    { $buttons ->
        [0] This time has already passed. Please write another.
       *[other] This time has already passed. Did you mean this? You can also write another.
    }
when-holiday = { $day } is a public holiday: { $holiday }. Really on that day? You can also write another time.
when-far = { $when } is { $distance }, more than half a year ahead. Is that right? You can also write another time.
when-holiday-far = { $day } is a public holiday: { $holiday }. It is also { $distance }. Is that right? You can also write another time.
when-no-time = At what time on { $day }? Press a button or write the time, for example <i>18:30</i>.
when-no-date = On which day? Press a button or write the day and the time.
when-which-day = Which day did you mean? Press a button or write the date.
when-am-pm = In the morning or in the evening? Press a button or write the time differently.
when-clock-gap = The clocks go forward that night, and there is no such time. Which time did you mean?
when-recurring =
    { $buttons ->
        [0] For now I can plan one meeting. When is the first? Write the day and the time.
       *[other] For now I can plan one meeting. Is the first at this time? You can also write another.
    }
when-weekday-mismatch = The day and the date do not match. Which did you mean? Press a button or write another time.
button-sure = Yes, { $when }

change-when =
    To which time do we move it? For example:
    <i>Friday 18:30</i>
change-place =
    Where will you meet? Write the new place (up to { $limit } characters).
    You can also paste a link (up to { $link } characters).
change-online =
    Paste the link for the online meeting (up to { $link } characters).
    If there is no link yet, write for example: <i>Zoom, link follows</i> (up to { $limit } characters).
change-reason = What is the reason? Press a button or write it (up to { $limit } characters). The group will see it.
button-no-reason = No reason
button-reason = Give a reason
change-preview =
    { $what ->
        [move] The new time is <b>{ $distance }</b>. The group will see this:
        [cancel] Really cancel? The group will see this:
        [again] Does the meeting take place after all? The group will see this:
       *[other] Is that right? The group will see this:
    }
button-confirm-move = ✅ Move and tell everyone
button-confirm-place = ✅ Change and tell everyone
button-confirm-online = ✅ Change and tell everyone
button-confirm-cancel = ❌ Cancel and tell everyone
button-confirm-again = ✅ Yes, tell everyone
note-moved = 🔁 <b>{ $title }</b>: the meeting has moved
note-placed = 📍 <b>{ $title }</b>: a new place
note-online = 💻 <b>{ $title }</b>: we meet online
note-cancelled = ❌ <b>{ $title }</b>: the meeting is cancelled
note-planned = ✅ <b>{ $title }</b>: the meeting takes place after all
note-before = Was: <s>{ $words }</s>
note-after = Now: <b>{ $words }</b>
note-was-planned = Was planned: <s>{ $when }</s>
note-answer-again = Your answer stays as it is. If the new time does not suit you, please answer again.
changed-announced = ✅ Done. Everyone will be told.
changed-quietly = ✅ Done.
changed-short = Done.
changed-meanwhile = ⚠️ While you were writing, another organiser changed this meeting. This is how it is now – your change was not saved.
changed-meanwhile-short = Somebody has just changed this meeting. Please look at the new card.

meetings-ahead = Meetings of the group “{ $group }”
meetings-none = The group “{ $group }” has no meetings planned yet.
button-meeting = { $title } – { $when }
button-meeting-cancelled = ❌ Cancelled: { $title } – { $when }
names-head =
    <b>{ $title }</b>
    { $when }
names-coming = <b>Coming</b>
names-guests = <b>Coming, without a phone</b>
names-maybe = <b>Maybe</b>
names-no = <b>Cannot</b>
names-one =
    { $companions ->
        [0] { $name }
       *[other] { $name } +{ $companions }
    }
button-page-before = ← Before
button-page-after = More →
history-head = <b>{ $title }</b>: what was changed
history-entry =
    { $what ->
        [first] { $when }: { $name } planned it
        [planned] { $when }: { $name } planned it again
        [moved] { $when }: { $name } moved it
        [placed] { $when }: { $name } changed the place
        [online] { $when }: { $name } moved it online
       *[cancelled] { $when }: { $name } cancelled it
    }
history-somebody = somebody

## Places at a meeting

button-seat-waiting = ⏳ Waiting list
button-seat-lines-again = ✏️ Change the number
button-seat-meeting = 📅 See the meeting
button-seat-yes =
    { $who ->
        [self] ✅ Yes, I am coming
       *[other] ✅ Yes, they are coming
    }
button-seat-no =
    { $who ->
        [self] ❌ No, I cannot
       *[other] ❌ No, they are not coming
    }
seat-taken =
    { $places ->
        [0] There is room for everybody. Coming: { $taken }.
       *[other] 🪑 Places taken: { $taken } of { $places }. Left: { $free }.
    }
seat-others = Maybe: { $maybe } · cannot: { $no }
seat-own =
    { $state ->
        [held] { $size ->
            [1] ✅ You have a place.
           *[other] ✅ You and those you bring have places, { $size } in all.
        }
        [asked] 🎉 There is a place for you! Please answer by { $until }: press “Coming” or “Cannot”.
       *[waiting] ⏳ You are number { $number } on the waiting list.
    }
seat-held =
    { $size ->
        [1] Thank you! You have a place.
       *[other] Thank you! You have places, { $size } in all.
    }
seat-waits =
    { $told ->
        [yes] All places are taken. You are number { $number } on the waiting list. When a place is free, I will ask you privately.
       *[no] All places are taken. You are number { $number } on the waiting list. So that I can write to you, press “Add someone without a phone” and then “Start”.
    }
seat-not-coming =
    { $had ->
        [place] { $answer ->
            [maybe] Noted: maybe. Your place goes to the next.
           *[no] Noted: you cannot come. Your place goes to the next. Thank you for telling us!
        }
        [turn] { $answer ->
            [maybe] Noted: maybe. You are no longer on the waiting list.
           *[no] Noted: you cannot come. You are no longer on the waiting list. Thank you!
        }
       *[no] { $answer ->
            [maybe] Noted: maybe. No place is kept for you.
           *[no] Noted: you cannot come this time. Thank you for telling us!
        }
    }
seat-given-up = The place is free again. Thank you for telling us!
seat-line-full = That time is full. You keep the place you have. If you would rather wait there, press “Cannot” first.
seat-party-too-large = There are not so many places: { $places } in all. Please note fewer people.
seat-no-room-for-more = There is no place for one more. You keep your own. Another can go on the waiting list with “Add someone without a phone”.
seat-choose-line = Please choose when you are coming: press the button with the time under the meeting.
seat-guest-line = At which time will this person come?
seat-ask-lines =
    How many places will there be? Press a button or write a number.

    If the group comes at several times, write each on a line of its own with its number of places (up to { $limit } lines). For example:
    <i>10:00 – 8
    12:00 – 7</i>
seat-preview =
    { $places ->
        [0] There will be room for everybody. { $up ->
            [0] Nothing changes for anybody.
           *[other] Those who waited get a place: { $up }. I will tell them privately.
        }
       *[other] { $places ->
            [one] There will be { $places } place.
           *[other] There will be { $places } places.
        } { $down ->
            [0] { $up ->
                [0] Nobody loses a place.
               *[other] From the waiting list these get a place: { $up }. I will ask them privately.
            }
           *[other] These lose their place: { $down } (those who signed up last). They will be first on the waiting list, and I will tell them.
        }
    }
seat-how = When there are not enough places, the others wait. When one is free, I ask the next, who has time to answer.
seat-line-in-use = Somebody has already signed up here. Please keep the same times and change only the number of places, or add new times.
seat-offer =
    { $who ->
        [self] 🎉 A place is free! { $size ->
            [1] It is kept for you.
           *[other] { $size } places are kept for you.
        } Are you coming? Please answer <b>by { $until }</b>. If you do not, I will ask the next.
        [other] 🎉 A place is free! It is kept for { $name }, whom you added. Are they coming? Please answer <b>by { $until }</b>. If you do not, I will ask the next.
       *[organiser] 🎉 A place is free, and next on the waiting list is { $name }. I cannot write to them. Please ask them yourself and press a button <b>by { $until }</b>. Without an answer I will ask the next.
    }
seat-confirmed =
    { $who ->
        [self] ✅ You have a place. If you cannot come after all, please say so – it then goes to the next.
       *[other] ✅ { $name } has a place.
    }
seat-passed-on =
    { $who ->
        [self] This place was offered to the next. If you want to come, open the meeting and sign up again.
       *[other] { $name }: this place was offered to the next.
    }
seat-passed-on-short = This place was already offered to the next. If you want to come, open the meeting and sign up again.
seat-lost =
    { $who ->
        [self] I am sorry! There are fewer places now, and there is none for you at the moment. You are number { $number } on the waiting list. When one is free, I will write.
        [other] I am sorry! There are fewer places now, and there is none for { $name }, whom you added, at the moment. On the waiting list: number { $number }.
       *[organiser] There are fewer places now, and { $name } is number { $number } on the waiting list. I cannot write to them. Please tell them yourself.
    }
seat-gained =
    { $who ->
        [self] 🎉 There is room for everybody now. You have a place!
        [other] 🎉 There is room for everybody now. { $name } has a place.
       *[organiser] 🎉 There is room for everybody now, also for { $name }. I cannot write to them. Please tell them yourself.
    }

## Needs for a meeting

button-needs = 🚗 Children, interpreter, lift
button-needs-all = 🧩 Who needs what
button-lifts = 🚗 Who drives with whom
button-child-more = 👶 +1 child
button-child-less = 👶 −1 child
button-interpreter = 🗣 I need an interpreter
button-wheelchair =
    { $own ->
        [yes] ♿ No wheelchair
       *[no] ♿ There will be a wheelchair
    }
button-lift-needed = 🙋 I need a lift
button-lift-offered = 🚗 I can give a lift
button-no-lift =
    { $lift ->
        [needed] ✖️ I need no lift any more
       *[offered] ✖️ I cannot give a lift any more
    }
button-lift-share = ✅ Yes, you may tell
button-lift-keep = No, only the organisers
button-lift-agree = ✅ { $passenger } → { $driver }
button-lift-other = 🔄 Another car
button-lift-undo = ✖️ { $passenger } → { $driver }
button-lift-car = { $name }, { $left } left ({ $start })
needs-own =
    <b>What do you need to come to “{ $title }”?</b>
    { $when }
needs-none = Nothing is noted yet. If you need something, press a button.
needs-private = 🔒 Only you and the organisers see this. It is never shown in the group. A week after the meeting I delete it. By pressing a button you agree that the organisers know.
need-noted = Noted. Only the organisers see it.
need-children-limit = The number of children can be from 0 to { $limit }.
need-children =
    { $children ->
        [one] 👶 With { $children } child
       *[other] 👶 With { $children } children
    }
need-interpreter =
    { $language ->
        [lv] 🗣 Interpreter needed: Latvian
        [ru] 🗣 Interpreter needed: Russian
        [uk] 🗣 Interpreter needed: Ukrainian
        [en] 🗣 Interpreter needed: English
       *[sign] 🗣 Sign language interpreter needed
    }
need-wheelchair = ♿ There will be a wheelchair
need-lift =
    { $lift ->
        [needed] { $places ->
            [one] 🙋 Lift needed for { $places } person, from: { $start }
           *[other] 🙋 Lift needed for { $places } people, from: { $start }
        }
       *[offered] { $places ->
            [one] 🚗 Can give a lift to { $places } person, from: { $start }
           *[other] 🚗 Can give a lift to { $places } people, from: { $start }
        }
    }
need-language-name =
    { $language ->
        [lv] Latvian
        [ru] Russian
        [uk] Ukrainian
        [en] English
        [sign] sign language
       *[no] no interpreter needed
    }
need-which-language = For which language do you need an interpreter?
lift-ask-places =
    { $lift ->
        [needed] For how many people, with you? Press a button or write a number up to { $limit }.
       *[offered] For how many people is there room in your car? Press a button or write a number up to { $limit }.
    }
lift-ask-from =
    { $lift ->
        [needed] From where do you need the lift? Write the place (up to { $limit } characters), for example: <i>at the parish house</i>.
       *[offered] From where do you drive? Write the place (up to { $limit } characters), for example: <i>at the parish house</i>.
    }
lift-ask-share =
    { $lift ->
        [needed] When an organiser finds a car, may I tell the driver your name, from where you need the lift, and give the link to your Telegram?
       *[offered] When an organiser offers you a passenger, may I tell them your name, from where you drive, and give the link to your Telegram?
    }

    If not, the organiser arranges it all.
lift-places-wrong = The number of people can be from 1 to { $limit }. Please write a number.
needs-all =
    <b>Who needs what: “{ $title }”</b>
    { $when }
needs-nobody = Nobody has noted anything yet. Everybody can, with the button “Children, interpreter, lift” under the meeting.
needs-only-you = 🔒 Only organisers see this. Please do not forward it to the group.
needs-sum-children = 👶 Children in all: { $children }
needs-sum-interpreters = 🗣 Interpreters: { $languages }
needs-sum-wheelchairs = ♿ Wheelchairs: { $wheelchairs }
needs-sum-lifts = 🚗 Need a lift: { $needed } · places in cars: { $offered }
lift-car = 🚗 <b>{ $name }</b>, from: { $start }. Places left: { $left } of { $places }.
lift-no-cars = 🚗 Nobody has offered a lift yet.
lift-wishes = 🙋 Still without a car:
lift-wish = • { $name } ({ $places }), from: { $start }
lift-all-driven = ✅ Everybody who needs a lift has one.
lift-which-car = With which car?
lift-full = This is not possible any more: the car is full, or somebody has changed their mind. Please look at the list again.
lift-agreed-short =
    { $untold ->
        [0] Agreed. I told both privately.
       *[other] Agreed. I cannot write to: { $names }. Please tell them yourself.
    }
lift-undone-short = Undone. I told those I can write to.
lift-agreed =
    { $part ->
        [passenger] { $shared ->
            [yes] 🚗 You have a lift! { $name } will drive you, from: { $start }. Please get in touch and agree on a time.
           *[no] 🚗 You have a lift! An organiser will tell you the time and the place.
        }
       *[driver] { $shared ->
            [yes] 🚗 With you comes { $name }, number of people: { $places }, from: { $start }. Please get in touch and agree on a time.
           *[no] 🚗 Somebody from the group comes with you, number of people: { $places }. An organiser will tell you the time and the place.
        }
    }
lift-undone =
    { $part ->
        [passenger] I am sorry! The lift that was agreed will not take place. The organiser knows and will look for another car.
       *[driver] The lift that was agreed will not take place: there is room in your car again.
    }
lift-broken = 🚗 A lift that was agreed does not hold any more: somebody has changed their mind. Please look who still needs a car.

## Calendar files

button-calendar = 📅 For my calendar
button-calendar-all = 📅 All meetings for my calendar
calendar-file = Meetings
calendar-one = 📅 Open this file, and the meeting goes into your phone's calendar. When something changes, open a new file – the entry in the calendar is updated.
calendar-one-cancelled = 📅 The meeting is cancelled. Open this file, and the calendar takes it out or marks it as cancelled.
calendar-whole = 📅 The meetings of the group “{ $group }”. Open this file, and they go into your phone's calendar. When something changes, open a new file.

## Reminders

reminder-late = (Sorry, this reminder is late.)
reminder-title = 🔔 Reminder: <b>{ $title }</b>
reminder-when = 🗓 When: <b>{ $distance }</b> – { $when }
reminder-coming =
    { $coming ->
        [0] Nobody has signed up yet. Will you come?
       *[other] Coming: { $coming }.
    }
reminder-own-answer =
    { $answer ->
        [coming] Your answer: coming.
        [maybe] Your answer: maybe.
       *[none] Will you come? Please press a button.
    }
reminder-missed = I could not remind the group “{ $group }” of the meeting “{ $title }” in time: it has already begun. I am sorry!
reminder-choices = When shall I remind you of a meeting? This is for you only.
reminder-choice-noted = Noted.
reminder-choice-default = A day and 2 hours before
reminder-choice-day-before = Only a day before
reminder-choice-two-hours-before = Only 2 hours before
reminder-choice-morning-of = In the morning of that day
reminder-choice-week-and-day-before = A week and a day before
reminder-choice-none = Do not remind me
held-meeting-reminder = 🔔 Reminder of the meeting “{ $title }” ({ $when })
held-meeting-announce = 🗓 Announcement of the new meeting “{ $title }” ({ $when })

## Conversations

conversation-over = This conversation is finished. Please start from the menu.
conversation-stopped = All right, we stopped. Nothing was changed.
conversation-stop-offer = This is the first step. Shall we stop?
conversation-resting = We began and did not finish. Nothing is lost – shall we go on?
button-step-back = ← Back
button-stop = Stop
button-go-on = Go on
button-older = This button is from an older screen. Please look at the newest one.

## Decisions

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
decision-ask-subject = What did the group decide? Write it short and clear (up to { $limit } characters). All members of the group will see it.
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
## Saved answers

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
button-question-pass-all-the-same = 📨 Not what I look for
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
answer-ask-words = Write the answer: the place, the opening hours, whom to call (up to { $limit } characters). The whole group will read it.
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
answer-synonyms-too-many = So many words are not needed: there are { $count }, and up to { $limit } are possible.
answer-contact-unclear = I did not understand the number or address. Write, for example: <i>63000000</i> or <i>www.example.lv</i>
answer-twice = There is a saved answer to this question already. Change that one, or give this one another name.
answers-too-many = The group has { $limit } answers already. First delete one that is no longer needed.
question-which-group = Organisers of which group shall I ask?
question-how =
    I will pass your question on to the organisers of the group “{ $group }”. The group will not see it.

    👤 <b>With your name</b>: confidential. Only the organisers see who asks.
    🔒 <b>Without your name</b>: I will not show your name to the organisers. I keep it until there is an answer, or I would not know whom to bring it to, so this is not anonymous. The question itself can also tell who you are.
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

## Activity report

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

    What happened in the group “{ $group }”: meetings, polls, decisions, agreements and difficulties. Only numbers and dates, nobody's name. For which time?
activity-all =
    📈 <b>Activity report</b>

    { $count ->
        [one] On your group.
       *[other] On all your groups together ({ $count }).
    } Only numbers and dates, nobody's name. For which time?
activity-title = Activity report
activity-head = 📈 <b>Activity report</b> { $period }
activity-period = Time: { $period }
activity-groups = Groups: { $groups }
activity-done = Activities
activity-hard = Difficulties
activity-column-number = No.
activity-column-what = When and what
activity-column-more = How
activity-nothing = Nothing is recorded for this time.
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
       *[pulse] Question without names
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
activity-rhythm = ⏱ When shall I send the report on all your groups? On a public holiday it comes the next working morning.
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
difficulty-names = ⚠️ Somebody is named here: <b>{ $names }</b>. Others read the report, and it is no place for one person. Will you write it without the name?
mydata-activity-rhythm =
    { $rhythm ->
        [fridays] I send you the activity report on Fridays.
        [mondays] I send you the activity report on Mondays.
       *[monthly] I send you the activity report on the 1st of each month.
    }

## Sealed boxes

box-closed = Answers are no longer taken here: it has closed. Thank you for wanting to answer!
box-key-missing = Sorry, I cannot keep your answer safely just now, so I did not take it. Please try again later.
box-what =
    { $purpose ->
        [poll] a poll
        [survey] a needs survey
        [pulse] a question about the group's agreement
       *[other] a question
    }
box-held-up =
    I cannot finish closing { box-what } in the group “{ $group }”. No answer is lost, and I try again every minute.

    If the disk is full, please make room. If it is not, please look into Kopā's log.
box-unreadable =
    There are answers I cannot open: { box-what } in the group “{ $group }”. Their key is not in the key folder.

    If the key file was moved, put it back and I will go on. If it is gone, nobody will ever read these answers; then they can only be destroyed.
box-give-up =
    Really destroy the answers unread? It is { box-what } in the group “{ $group }”.

    This cannot be undone. Those who asked will learn that the answers are lost.
box-given-up = The answers are being destroyed unread.
box-decided = There is nothing left to do here.
button-box-give-up = 🗑 Destroy them unread
button-box-give-up-yes = 🗑 Yes, destroy
## Files
file-missing = The file could not be sent this time. If you need it, please try again later.
file-belongs-above = 📎 Goes with the message above
file-too-large = This file is too large. Please send one of at most 1 MB.
file-not-received = The file did not arrive. Please send it once more.
## Polls

button-polls = 📊 Polls
button-ask-poll = 📊 Ask the group
button-poll =
    { $state ->
        [draft] ⏳ Waiting: { $question }
        [open] 🟢 Open: { $question }
        [closed] ✅ Ended: { $question }
       *[cancelled] ✖ Called off: { $question }
    }
button-poll-answer = ✍️ Answer
button-poll-more = ℹ️ More about this question
button-poll-in-group = ➡️ Answer in the group
button-poll-open = ✍️ Answer
button-poll-open-now = 📣 Ask now
button-poll-close = 🏁 End now
button-poll-until = 🕒 Change the end
button-poll-nudge = 🔔 Remind people
button-poll-merge = 🔗 Join similar ones
button-poll-cancel = ✖ Call the poll off
button-poll-cancel-yes = ✖ Yes, call it off
button-poll-no-repeat = 🔁 Stop repeating
button-poll-add = ➕ Add my own option
button-poll-undo = ↩️ Undo the last one
button-poll-names = 👥 Who chose what
button-poll-rounds = 🧮 How it was counted
button-poll-no-end = No end time
button-poll-no-parts = No sub-groups
button-plain = { $words }
button-poll-yes-no = 👍 Yes or no
button-poll-scale-5 = 🔢 Scale from 1 to 5
button-poll-scale-10 = 🔢 Scale from 1 to 10
button-poll-set-names =
    { $value ->
        [named] 👥 Names: shown
       *[hidden] 🙈 Names: not shown
    }
button-poll-set-shown =
    { $value ->
        [live] 👁 Result: seen at once
       *[after_close] 👁 Result: after the end
    }
button-poll-set-nudges =
    { $value ->
        [yes] 🔔 Remind before the end: yes
       *[no] 🔔 Remind before the end: no
    }
button-poll-set-may-change =
    { $value ->
        [yes] ✏️ Answers may be changed: yes
       *[no] ✏️ Answers may be changed: no
    }
button-poll-set-adds =
    { $value ->
        [yes] ➕ Members add options: yes
       *[no] ➕ Members add options: no
    }
button-poll-set-kind = 🗳 Kind: { $words }
button-poll-set-when = 🕒 Ends: { $words }
button-poll-set-quorum = 🙋 Must answer: { $words }
button-poll-set-threshold = 📏 To win: { $words }
button-poll-set-winners = 🏅 How many to choose: { $words }
button-poll-set-parts = 🧩 Sub-groups: { $words }
button-poll-set-repeats = 🔁 Repeat: { $words }
button-poll-set-dots = ⚫ Dots for each: { $words }
button-poll-settings-done = ✅ Done
button-poll-settings = ⚙️ More settings
button-poll-options = ✏️ Change the options
button-poll-question = ✏️ Change the question
button-poll-send = 📣 Ask the group
button-poll-send-later = 📣 Ask { $when }
button-poll-send-now = Ask right now

poll-question = 📊 <b>{ $question }</b>
poll-option = { $number }. { $label }
poll-yes = Yes
poll-no = No
poll-how =
    { $kind ->
        [single] Choose one.
        [multiple] You may choose several. Press again to take one back.
        [yes_no] Yes or no?
        [scale_5] Rate it from 1 (least) to 5 (most).
        [scale_10] Rate it from 1 (least) to 10 (most).
        [dots] You have { $dots } dots in all, at most { $one } for one option. Each tap is one dot.
        [ranking] Put them in order: first tap what you like most, then the next. You need not order them all.
       *[other] Answer with a button.
    }
poll-names-line =
    { $names ->
        [named] { $shown ->
            [live] Everybody will see who chooses what.
           *[after_close] Who chose what, and the result, will be seen after the end.
        }
       *[hidden] No names are shown. The result comes after the end.
    }
poll-until = Ends: { $when }.
poll-answered = { $answered } of { $asked } have answered.
poll-answered-few = Fewer than { $fewest } of { $asked } have answered.
poll-cancelled-line = ✖ This poll was called off.
poll-closed-line = 🏁 This poll has ended.
poll-unknown = This poll is not here any more.
poll-is-closed =
    { $state ->
        [cancelled] This poll was called off. Your answer was not recorded.
        [draft] The group has not been asked yet.
       *[closed] This poll has already ended. Your answer was not recorded any more.
    }
poll-refused =
    { $why ->
        [final] Answers cannot be changed here. Your earlier answer stays.
        [too_many] You can choose only one here.
        [too_many_dots] You have no dots left. Take one back and try again.
        [too_many_on_one] One option cannot get that many dots.
        [empty] Nothing is chosen yet.
       *[other] This button does not fit any more. Please open the poll again.
    }
poll-noted =
    { $may ->
        [change] ✅ Recorded: { $choice }. You can change it until the end.
       *[final] ✅ Recorded: { $choice }.
    }
poll-taken-back = Your answer has been taken back.
poll-nothing-yet = Nothing is chosen yet.
poll-no-dots-left = You have no dots left. Tap an option until its dots are gone, then give them to another.
poll-which-part = Please choose your sub-group first.
poll-cannot-keep = I cannot keep your answer safely right now, so I did not keep it. Please tell the person who runs the group.
poll-own = Your answer: <b>{ $choice }</b>
poll-own-none = You have not answered yet.
poll-waits = ⏳ The group has not been asked yet.
poll-share =
    { $share ->
        [third] one third
        [half] half
       *[two_thirds] two thirds
    }
poll-rule-quorum = For the result to count, at least { poll-share } of those reached must answer.
poll-rule-threshold =
    { $of ->
        [answered] To be chosen, an option needs at least { poll-share } of those who answer.
       *[reached] To be chosen, an option needs at least { poll-share } of those reached.
    }
poll-rule-winners = { $winners } options will be chosen.
poll-rule-parts = Each sub-group gets its own result: { $parts }.
poll-counting = I am counting the answers. The result comes in a moment.
poll-lost = Sadly the answers cannot be read any more: their key is lost. Please ask again.
poll-outcome =
    { $outcome ->
        [decided-options] { $many ->
            [1] 🏅 Chosen: <b>{ $winners }</b>
           *[other] 🏅 Chosen: <b>{ $winners }</b>
        }
        [decided-yes_no] 🏅 Most said: <b>yes</b>
        [rejected-yes_no] There was no majority for “yes”.
        [nobody_answered-options] Nobody answered.
        [nobody_answered-yes_no] Nobody answered.
        [no_quorum-options] Too few answered, so nothing is chosen. Most support: { $winners }.
        [no_quorum-yes_no] Too few answered, so nothing is decided.
        [below_threshold-options] No option got enough support. Most support: { $winners }.
        [below_threshold-yes_no] “Yes” did not get enough support.
       *[other] No option was chosen.
    }
poll-outcome-withheld = What was chosen cannot be shown this time: it would give away single people's answers.
poll-quorum-missed = Answers were needed from at least { poll-share } of the { $reached } reached.
poll-scale = On average: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>. Half of the answers are no higher than { NUMBER($median, maximumFractionDigits: 1) }.
poll-scale-mean = On average: <b>{ NUMBER($mean, maximumFractionDigits: 1) }</b>.
poll-scale-between = On average: between { NUMBER($low, maximumFractionDigits: 1) } and { NUMBER($high, maximumFractionDigits: 1) }.
poll-part =
    { $chosen ->
        [some] 🧩 { $part }: <b>{ $words }</b> (answers: { $answered })
       *[none] 🧩 { $part }: nothing was chosen (answers: { $answered })
    }
poll-tie = These had equal support: { $options }. Lots decided. Nobody can influence them, and anybody can check them.
poll-too-few = So that nobody's answer can be guessed, numbers are shown only when at least { $fewest } have answered.
poll-bounded = Small numbers (under { $fewest }) are not shown exactly, so that nobody's answer can be guessed.
poll-caption =
    { $kind ->
        [ranking] The numbers show how many people put an option first.
        [dots] The numbers show dots.
       *[multiple] Everybody could choose several.
    }
poll-turnout = Answered: { $answered }, asked: { $asked }, reached: { $reached }.
poll-indicative = This shows what people think. It is not a vote under the association's statutes.
poll-names-title = 👥 Who chose what: <b>{ $question }</b>
poll-name-line = { $name }: { $choice }
poll-names-none = Nobody has answered yet.
poll-names-missing =
    { $people ->
        [one] Telegram counted { $people } more answer but did not send the name.
       *[other] Telegram counted { $people } more answers but did not send the names.
    }
poll-names-hidden = This poll shows no names.
poll-rounds-title = 🧮 How it was counted: <b>{ $question }</b>
poll-rounds-rule =
    { $places ->
        [1] Each round counts which option is still first for each person. If none has more than half, the last one drops out and its votes go to the next option each person named.
       *[other] There are several places. Whoever reaches the votes needed is chosen; spare votes go on in parts to the next option. If nobody reaches them, the last one drops out and its votes go on.
    }
poll-round = <b>Round { $number }.</b> { $counts }. Needed: { $quota }.
poll-round-elected = Chosen: { $options }.
poll-round-out = Drops out: { $option }. Its votes go to: { $moved }.
poll-round-surplus = Spare votes of “{ $option }” go to: { $moved }.
poll-round-count = { $option } { $sign }{ NUMBER($votes, maximumFractionDigits: 2) }
polls-title = 📊 Polls in “{ $group }”. Tap one to see it.
polls-none = There are no polls in “{ $group }” yet.
poll-ask-question =
    What would you like to ask “{ $group }”? Write the question in one sentence (up to { $limit } characters).
    For example: “Where shall we go this summer?”
poll-ask-options =
    Write the possible answers, each on its own line. For example:
    The seaside
    The hills
    The old town
    Or press one of the buttons.
poll-ask-until = Until when can people answer? For example: “Friday 18:00”.
poll-ask-parts = Write the names of the sub-groups, each on its own line (up to { $limit }). Each will have its own result. For example: Morning group, Evening group.
poll-ask-kind = How will people answer?
poll-ask-quorum = How many of those reached must answer for the result to count?
poll-ask-threshold = How much support does an option need to be chosen?
poll-ask-winners = How many options will be chosen?
poll-ask-repeats = Should this question be asked again and again?
poll-ask-dots = How many dots does each person get?
poll-ask-option = Write your option on one line. Answers already given stay as they are.
poll-kind-words =
    { $value ->
        [single] one of several
        [multiple] several at once
        [yes_no] yes or no
        [scale_5] scale 1–5
        [scale_10] scale 1–10
        [dots] dots
       *[ranking] put in order
    }
poll-quorum-words =
    { $value ->
        [third] one third
        [half] half
        [two_thirds] two thirds
       *[none] no minimum
    }
poll-threshold-words =
    { $value ->
        [half-answered] half of those who answer
        [two_thirds-answered] 2/3 of those who answer
        [half-reached] half of those reached
        [two_thirds-reached] 2/3 of those reached
       *[none] most votes
    }
poll-winners-words =
    { $value ->
        [1] one
       *[other] { $value }
    }
poll-repeats-words =
    { $value ->
        [weekly] every week
        [fortnightly] every two weeks
        [monthly] every month
       *[none] no
    }
poll-dots-words = { $value }
poll-when-none = not set
poll-parts-none = none
poll-settings = ⚙️ Settings. Everything is fine as it is. Tap whatever you want to change.
poll-preview = This is how “{ $group }” will see it. Shall we ask?
poll-quiet = It is quiet time for the group now. I can ask { $when }.
poll-native-note =
    { $names ->
        [hidden] It will be a Telegram poll: neither the group nor I will see who chooses what. After the end Telegram also shows small numbers; in a small group they may hint at who answered how.
       *[named] It will be a Telegram poll: one tap is an answer.
    }
poll-wrong =
    { $problem ->
        [no_question] There are no words in the question. Please write it.
        [question_too_long] The question has { $given } characters, but there is room for { $limit }. Please make it shorter.
        [too_few_options] At least { $limit } options are needed, each on its own line.
        [too_many_options] There are { $given } options, but no more than { $limit } fit. Please keep the most important ones.
        [option_too_long] The option “{ $words }” has { $given } characters, but there is room for { $limit }. Please make it shorter.
        [option_twice] The option “{ $words }” is there twice. Please keep one.
        [options_not_wanted] You cannot add options to this poll.
        [winners] At most { $limit } can be chosen: at least one option must be left over.
        [deadline_past] The end is already past. Please choose another.
        [threshold_meaningless] A minimum of support does not fit this kind. Please remove it.
        [dots] This number of dots does not work. Please choose another.
        [hidden_live] When no names are shown, the result can only come after the end.
        [hidden_parts] Sub-groups and hidden names do not go together: in a small sub-group an answer could be guessed. Please give up one of them.
        [not_standing] This option cannot be joined any more.
       *[other] Something does not fit. Please check the settings.
    }
poll-sent = ✅ “{ $group }” has been asked.
poll-sent-short = Asked.
poll-sent-later = ✅ I will ask “{ $group }” when the quiet time is over.
poll-sent-later-short = I will ask later.
poll-closed-short = The poll has ended. The group will see the result.
poll-cancelled-short = The poll was called off.
poll-cancel-ask = Really call it off? The poll “{ $question }” will have no result and cannot be taken up again.
poll-until-short = The new end is noted.
poll-added-short = Added. Everybody can vote for it now.
poll-merged-short = Joined. Answers given are counted together.
poll-merge-which = Which option should be counted with another? No answers are lost.
poll-merge-into = With which option should “{ $option }” be counted?
poll-no-repeat-short = I will not repeat it any more.
poll-changed-meanwhile = Somebody has just changed something. Please open the poll again and have a look.
poll-nudge = 📊 “{ $group }” would like your view too: <b>{ $question }</b>
poll-nudged = I have reminded those who have not answered. Who they are I show to nobody.
poll-nudged-already = I have already reminded people today. You can do it again tomorrow.
poll-nudge-quiet = It is quiet time for the group now. Please remind people later.
held-poll-open = 📊 A new question “{ $question }”
held-poll-close = 🏁 The result of the poll “{ $question }”
held-poll-again = 🔁 The repeated poll “{ $question }”
held-poll-nudge = 🔔 A reminder to answer: “{ $question }”

## Series: meetings that repeat
series-every =
    { $weekday ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[6] Sunday
    }
series-week =
    { $week ->
        [1] first
        [2] second
        [3] third
        [4] fourth
       *[5] last
    } { series-every }
series-last = last { series-every }
series-rhythm =
    { $rhythm ->
        [weekly] every { series-every } { $at }
        [fortnightly] every second { series-every } { $at }
        [monthly_date] on day { $day } of every month{ $short ->
            [yes] {" "}(the last day where a month is shorter)
           *[no] {""}
        } { $at }
        [monthly_weekday] on the { series-week } of every month { $at }
        [monthly_last] on the { series-last } of every month { $at }
       *[quarterly] every three months, on the { series-week } of the month { $at }
    }
button-repeat = 🔁 Repeat
button-series = 🔁 This meeting repeats
button-series-apply = 🔁 So from now on
button-series-yes = ✅ Yes, repeat it
button-series-apply-yes = ✅ Yes, from now on
button-series-end = Stop repeating
button-series-end-yes = Yes, stop repeating
button-series-skip = 🚫 We do not meet that day
button-series-hold = ✅ We do meet after all
button-series-move = 🕐 At another time
button-series-day = { $skipped ->
        [yes] 🚫 not on { $day }
       *[no] 🗓 { $day }
    }
button-series-no-end = No end date
button-series-months =
    { $months ->
        [6] Half a year
        [12] A year
        [one] { $months } month
       *[other] { $months } months
    }
button-holidays-skip = We do not meet on holidays
button-holidays-meet = We meet on holidays too
button-holidays-ask = Ask me each time
series-ask-rhythm =
    How often should “{ $title }” repeat?

    The first time is { $when }.
series-ask-until =
    For how long?

    Press a button or write the last day, for example <i>31 May</i>. You can stop at any time.
series-ask-holidays =
    { $days ->
        [one] One of these days is a public holiday:
       *[other] Some of these days are public holidays:
    }
    { $list }

    What should happen then?
series-preview =
    Is everything right?

    🔁 We meet { $rhythm }.
series-preview-until = The last day: { $day }.
series-preview-no-end = There is no end date.
series-preview-known =
    { $days ->
        [one] I will tell the group about each meeting { $days } day before.
       *[other] I will tell the group about each meeting { $days } days before.
    }
series-holidays-skip = We do not meet on public holidays.
series-holidays-meet = We meet on public holidays too.
series-holidays-ask = I will ask you about each public holiday.
series-next-days = The next times:
series-no-days = There are no more times ahead.
series-begun = ✅ The meeting now repeats.
series-note = 🔁 <b>{ $title }</b>
    From now on we meet { $rhythm }.
series-note-until = The last time is no later than { $day }.
series-screen = 🔁 <b>{ $title }</b>
    { $rhythm }
series-day = <b>{ $title }</b>
    { $when }

    { $skipped ->
        [yes] There will be no meeting that day. The group has not been told anything about it.
       *[no] The group does not know about this one yet.
    }
series-skipped = There will be no meeting that day.
series-held = There will be a meeting that day.
series-apply =
    Is it to be so from now on?

    🔁 We meet { $rhythm }.

    The next times:
    { $days }

    I will tell the group.
series-applied = ✅ It will be so from now on.
series-end =
    Should “{ $title }” not repeat any more?

    Meetings the group knows about already stay. You can cancel them one by one.
series-ended-short = It will not repeat.
series-ended =
    🔁 “{ $title }” in the group “{ $group }” is coming to its end: the next time is the last.

    If you want to go on, open that meeting and press “Repeat”.
series-holiday =
    “{ $title }” in the group “{ $group }” would be on a public holiday: { $when } – { $holiday }.

    Do you meet?
button-series-holiday-meet = ✅ We meet
button-series-holiday-skip = 🚫 We do not
series-gone = This meeting does not repeat any more. Open “Meetings” to see what is ahead.
series-already = This meeting repeats already.
series-day-past = That day has passed.
clash-meeting = ⚠️ At the same time you have “{ $title }”, { $when }, in the group “{ $group }”.
clash-worker = ⚠️ At the same time the group's social worker has another meeting.
button-as-said = { $words }

## Topics for a meeting

button-topics = ❓ Questions and topics
button-topic-named = ✏️ Add with my name
button-topic-unnamed = 🔒 Add without a name
button-topic = { $number }. { $words }
button-topic-show = ✅ Show to the group
button-topic-up = ⬆️ Move up
button-topic-merge = 🔗 Merge with the one before
button-topic-drop = ❌ Remove
button-topics-send = 📣 Send to the group
button-topics-paper = 🖨 Print for the guest (PDF)
topics-head = ❓ <b>{ $title }</b>: questions and topics
topics-none = There are no questions or topics yet.
topic-waits = 🆕 waits to be read by you
topic-ask-named = What would you like to talk about or ask? Write one question or topic (up to { $limit } characters). Your name will stand beside it.
topic-ask-unnamed =
    What would you like to talk about or ask? Write one question or topic (up to { $limit } characters).

    🔒 I do not keep your name or the time. An organiser reads it first and then shows it to the group. Remember: your words may give you away.
topic-noted = ✅ Added.
topic-noted-unnamed = ✅ Added without a name. An organiser will read it and then show it to the group.
topic-long = That is too long: { characters }, and up to { $limit } fit. Please write it shorter.
topic-twice = This question is there already. Thank you!
topics-full = There are as many questions as one meeting can hold. Please tell an organiser.
topics-own-full = You have added several already. Please leave some room for others.
topic-gone = There is no such question any more.
topic-merge-long = Together they would be too long. Please leave them apart.
topics-file = Questions and topics
topics-paper = 🖨 Questions for the guest: print or forward them.

## Afterwards

button-after = 📋 After the meeting
button-after-ticks = ✅ Who came
button-after-summary = 📝 Summary
button-after-decision = ⚖️ Decision
button-after-task = 🙋 Task
button-after-feeling = 💬 Ask the group how it was
button-after-preview = 👁 See and send
button-after-to-all = 📣 Send to the whole group
button-after-to-absent = ✉️ Only to those who were not there
button-after-fewer = −1 other
button-after-more = +1 other (now: { $others })
button-after-as-said = ✅ All who said they come
button-after-came = ✅ Came: { $name }
button-after-tick = ▫️ { $name }
button-feeling =
    { $step ->
        [5] 🙂 Good
        [3] 😐 So-so
       *[1] 🙁 Not so good
    }
button-past = 📚 What has been
button-past-meeting = 📋 { $title }, { $when }
button-notice = 🖨 Notice and texts
after-head =
    📋 <b>{ $title }</b>
    { $when }
after-asks = The meeting is over. What is left of it? Note what you like: nothing has to be, and nothing goes to the group until you send it yourself.
after-came =
    { $count ->
        [one] 👥 { $count } person came
       *[other] 👥 { $count } people came
    }
after-noted = ⚖️ Decisions: { $decisions } · 🙋 Tasks: { $tasks }
after-ticks =
    Who came to “{ $title }”? Ticked: { $count }, of them others who are not listed here: { $others }.

    🔒 Only organisers see the names. The group is shown the total only.
after-ask-summary = Write a short summary for those who were not there (up to { $limit } characters): what you talked about, what was agreed. Please no names and nothing personal.
after-summary-long = The summary is too long: { characters }, and up to { $limit } fit. Please write it shorter.
after-not-yet = This meeting has not begun yet.
after-nothing = There is nothing to send yet. Write a summary, a decision or a task.
after-tick-first = Tick first who came: otherwise I do not know who did not.
after-to-whom = To whom? Those who were not there get it privately; nobody sees who.
after-decided = ⚖️ We agreed:
after-tasks = 🙋 Tasks until next time:
after-sent-all = ✅ Sent to the group.
after-sent-absent = ✅ Sent to those who were not there and whom I can write to.
feeling-head = 💬 <b>{ $title }</b>
feeling-asks = How was it for you today? One tap, no names: nobody sees who pressed what. I will show the result tomorrow, if at least { $fewest } answer.
feeling-too-few = Thank you! Fewer than { $fewest } answered, so nobody will see the answers – they are deleted.
feeling-result = 💬 How it was: { norm-pulse-level } (answers: { $answered })
feeling-noted = Thank you! Nobody will see what you pressed.
feeling-over = It is too late to answer. Thank you!
feeling-asked-already = The group was asked this already.
feeling-too-late = This can only be asked on the day of the meeting.
feeling-quiet = It is quiet time in the group now. I cannot ask, so as not to disturb anybody.
past-head = 📚 The meetings of “{ $group }” so far
past-totals = Held: { $held } · moved: { $moved } · cancelled: { $cancelled }
past-line =
    { $state ->
        [cancelled] ❌ { $title } ({ $when }) – cancelled
       *[held] 📅 { $title } ({ $when })
    }
notice-over = This meeting is over or was cancelled.
notice-paper = 🖨 A notice to print: “{ $title }”
notice-file = Notice
notice-invites = The group “{ $group }” invites you!
notice-when = When
notice-where = Where
notice-online = Online
notice-code = Answer by phone
notice-answer = If you have Telegram, answer here: { $link }
notice-sms = ✉️ For an SMS (up to { $limit } characters): { $languages }
notice-handed = Above are the notice, a text to forward and a text for an SMS. Print, copy and send them wherever you like.
held-meeting-after = 📋 The question after the meeting “{ $title }” ({ $due })
held-feeling-close = 💬 The end of “how was it”: “{ $title }” ({ $due })

## Finding a time

button-time-find = 🔎 Find a time
button-time-answer = 🗓 Say when I can
button-time-search = 🔎 When can you? { $title }
button-time-usual = { $title }
button-time-pick =
    { $chosen ->
        [yes] ✅ { $label }
       *[no] ▫️ { $label }
    }
button-time-done = ➡️ Next (chosen: { $count })
button-time-while-ahead = As long as the times lie ahead
button-time-times = 🗓 Change the times
button-time-slot =
    { $fit ->
        [yes] ✅ Suits: { $label }
        [maybe] 🟡 If need be: { $label }
        [no] ❌ Cannot: { $label }
       *[none] ▫️ { $label }
    }
button-time-rest =
    { $some ->
        [yes] ❌ The other times do not suit
       *[no] ❌ No time suits me
    }
button-time-standings = 🏆 Result and choice
button-time-close = 🏁 Stop asking
button-time-cancel = ❌ Cancel the question
button-time-cancel-yes = Yes, cancel
button-time-meeting = 📅 Open the meeting
button-time-plan = 📅 Plan: { $label }
day-short = { weekday-on } { $day }.{ $month }.
slot-in-part = { $day } { time-part }
time-part =
    { $part ->
        [morning] in the morning
        [noon] at lunchtime
        [afternoon] in the afternoon
       *[evening] in the evening
    }
time-search-asks =
    { $slots ->
        [one] When could you meet? { $slots } time is offered.
       *[other] When could you meet? { $slots } times are offered.
    } Press the button and answer privately: the group sees numbers only.
time-search-until = Answer until: { $when }
time-search-best =
    { $open ->
        [yes] The best times so far:
       *[no] The best times:
    }
time-search-counts =
    { $maybe ->
        [0] suits: { $yes }
       *[other] suits: { $yes }, if need be: { $maybe }
    }
time-search-tied =
    { $count ->
        [one] { $count } time is equally good, the earliest first.
       *[other] { $count } times are equally good, the earliest first.
    }
time-search-nothing-yet = No time has been ticked yet.
time-search-answered = Answered: { $answered } of { $reached }.
time-search-closed = 🏁 Answers are closed. The organisers are choosing the time.
time-search-cancelled = ❌ This question was cancelled.
time-search-settled = ✅ The time is agreed: { $when }. Thank you to everybody who answered!
time-search-times = The times on offer:
time-search-holiday = 🎉 public holiday: { $holiday }
time-search-how =
    Tap a time: ✅ it suits. Once more: 🟡 if need be. Once more: ❌ you cannot.

    🔒 Nobody sees who ticked what – not even the organisers.
time-search-ended = ⏰ The deadline has passed: which time do you choose?
time-search-closed-now = ✅ Answers are closed. Which time do you choose?
time-search-rule = “Suits” counts 2 points, “if need be” 1 point. Press a time: you will see the message for the group first, and send it only then.
time-search-all-over = All these times have passed. Begin anew: “Find a time” or “Plan a meeting”.
time-search-ask-title =
    Which meeting do we need a time for? Press the button or write a title (up to { $limit } characters).
time-search-ask-days =
    On which days could you meet? Tap the days and press “Next”.

    Or write the times in words (up to { $limit }), for example:
    <i>Tuesday 18:00, Wednesday 10:00, Saturday morning</i>
time-search-ask-parts =
    At what time of day? You can choose several.

    Or write one hour for all the days, for example: <i>18:00</i>
time-search-ask-end =
    Until when shall we wait for answers? Then I will ask you which time to take. Press a button or write, for example:
    <i>Friday 18:00</i>
time-search-late-deadline =
    { $count ->
        [one] ⚠️ { $count } time will have passed before the deadline ({ $when }).
       *[other] ⚠️ { $count } times will have passed before the deadline ({ $when }).
    }
time-search-pick-days = Please choose at least one day that still lies ahead.
time-search-pick-parts = Please choose a time of day or write an hour, for example: <i>18:00</i>
time-search-many = That many times are hard to choose from: you offered { $given }, and up to { $limit } can be. Please keep the likeliest.
time-search-one = That is only one time, and leaves nothing to choose from. Please offer at least two – or press “Stop” and then “Plan a meeting”.
time-search-all-past = All these times have passed. Please offer some that still lie ahead.
time-search-unclear =
    { $kind ->
        [past] “{ $words }” has passed already.
        [far] “{ $words }” would be more than half a year from now. Is the date right?
        [recurring] “{ $words }” repeats, but one certain day is needed here.
        [which_day] “{ $words }” – which day do you mean? Please write the date as well.
        [weekday_mismatch] “{ $words }” – the day and the date do not match.
        [no_date] “{ $words }” – on which day?
        [am_pm] “{ $words }” – in the morning or in the evening? Please write 6 pm or 18:00.
        [no_time] “{ $words }” – at what hour or time of day?
       *[none] I did not understand “{ $words }” as a time.
    } You can leave the rest as it was. For example:
    <i>Tuesday 18:00, Saturday morning</i>
time-search-gone = There is no such question any more.
time-search-was-cancelled = This question was cancelled already.
time-search-settled-already = Somebody else has already chosen the time and planned this meeting.
time-search-over =
    { $state ->
        [settled] The time is agreed already – see the meeting in the group.
        [cancelled] This question was cancelled.
       *[closed] It is too late to answer: the deadline has passed. Please ask the organisers.
    }
time-slot-past = This time has passed already.
time-noted =
    { $fit ->
        [yes] ✅ Suits: { $when }
        [maybe] 🟡 If need be: { $when }
       *[no] ❌ Cannot: { $when }
    }
time-noted-all = Thank you! All times are answered.
time-search-cancel-ask = Cancel this question? The group will see that it was cancelled, and I will delete the answers.
held-time-search-close = 🔎 The deadline of the question about a time “{ $title }” ({ $due })
held-time-search-ended = 🔎 Choosing the time: “{ $title }” ({ $due })

## Consent rounds

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
sent-without-sound = 🌙 It is the group's quiet time now: the message will arrive without a sound.
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
        [objected] Thank you for being open! The organisers will read the reasons and think how to amend the proposal.
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
consent-settled = Something has changed here meanwhile. Please look at how it stands now.
objection-ask =
    What in this proposal is a problem, or would harm the group? Write a few words (up to { $limit } characters). A reason is against the proposal, not against a person.

    🔒 Confidential, but not anonymous: the organisers will see your reason and your name, so that they can talk with you. The group will see neither. Once the proposal is adopted or withdrawn, I delete both.
objection-needs-reason = Please write the reason: what exactly is wrong with the proposal? For example: <i>too expensive for families with several children</i>. Without a reason I cannot count the objection.
objection-too-long = That is too long: { characters }, and at most { $limit } fit. Please make it shorter.
objection-noted = ✋ Thank you for telling us! The organisers will read your reason. Until the round ends you can change your answer.
objection-older-version = ⚠️ While you were writing, the proposal was amended, so I did not pass your reason on. Please read the new one. If you still object, press “I object”.
objection-too-late = ⚠️ While you were writing, the round ended, so I could no longer count your objection. Please tell one of the organisers.
consent-again = The proposal in “{ $group }” that you answered has been amended. What do you say now?
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
    What do you propose to the group? Write it short and clear (up to { $limit } characters). For example:
    <i>We meet on the first Thursday of each month at 18:30 at the library.</i>
consent-ask-amended = How shall it read now? Please write all of it anew (up to { $limit } characters). I will ask everybody who has answered once more.
consent-words-before = Until now:
consent-ask-deadline =
    Until when can people answer? Press a button or write, for example:
    <i>Friday 18:00</i>
consent-preview = Is everything right? The group “{ $group }” will see this:
consent-sent = ✅ Sent to the group.
consent-changed-meanwhile = ⚠️ While you were writing, somebody else changed this proposal. This is how it stands now – your change has not been saved.
consent-not-amended = That is the same as before. Please change the words or press “Stop”.
proposal-too-long = That is too long: { characters }, and at most { $limit } fit. Please make it shorter.
held-consent-close = 🤝 The close of the consent round on “{ $words }” ({ $due })
## Privacy

button-privacy = 🔒 What I keep about you
button-mydata = 📄 What is kept about me
button-forget = 🗑 Forget me
button-forget-yes = 🗑 Yes, forget me
button-consents = 🤝 My consent
button-consent-revoke = ✖️ Take back my consent
group-privacy =
    🔒 <b>What I keep here</b>

    I do not keep what you say in the group. I only know what somebody presses or writes to me: a name, a language, an answer about a meeting. To the group I show only numbers.

    In private you can see everything about yourself and ask me to forget you.
mydata = 📄 Everything Kopā keeps about you, { $day }.
mydata-file = Kopā-my-data
mydata-nothing = Nothing is kept about you.
mydata-person =
    Your name: { $person_name }. Language: { $language ->
        [lv] Latvian
        [ru] Russian
        [uk] Ukrainian
       *[other] English
    }. { $reach ->
        [started] I may write to you privately.
        [blocked] I may not write to you privately: you have blocked me.
       *[other] I may not write to you privately yet.
    } Reminders: { $reminder_choice ->
        [day_before] the day before
        [two_hours_before] two hours before
        [morning_of] in the morning of that day
        [week_and_day_before] a week and a day before
        [none] not wanted
       *[other] as usual
    }. Messages a week: { $weekly_pushes ->
        [0] as many as needed
       *[other] up to { $weekly_pushes }
    }. { $office ->
        [operator] You run this Kopā.
        [worker] You look after groups as a worker.
       *[other] { "" }
    } I learnt the name { $seen_at }.
mydata-survey = Only you read the results of an anonymous survey (it is { $state ->
        [draft] a draft
        [open] open
        [closing] being closed
        [closed] closed
       *[other] called off
    }).
mydata-push = A message was sent to you: { $sent_at }. I keep this for eight days so as not to write too often.
mydata-consent = Consent to anonymous surveys: { $given_on }, text no. { $version }.
mydata-groups = You are the worker of “{ $groups_title }” since { $created_at }.
mydata-member =
    Group “{ $groups_title }”: { $present ->
        [0] you used to belong to it
       *[other] you belong to it
    }, { $role ->
        [organiser] organiser
       *[other] member
    }, known since { $joined_at }. { $muted ->
        [0] { "" }
       *[other] I do not write to you about this group.
    }
mydata-rsvp =
    Meeting “{ $meeting_title }”, { $starts_at }: { $answer ->
        [coming] coming
        [maybe] maybe
       *[other] not coming
    }, bringing { $companions }. Answered { $answered_at }.
mydata-time_search = You asked about a time: “{ $time_search_title }”.
mydata-time_answer =
    Question about a time “{ $time_search_title }”, { $starts_wall }: { $time_answer_fit ->
        [yes] suits
        [maybe] if need be
       *[no] cannot
    }.
mydata-attendance = Meeting “{ $meeting_title }”, { $starts_at }: ticked that you were there.
mydata-topic = Meeting “{ $meeting_title }”, your question or topic: { $topic_words }
mydata-guest = Meeting “{ $meeting_title }”: you signed up { $guest_name } ({ $entered_at }).
mydata-seat =
    Meeting “{ $meeting_title }”: { $state ->
        [held] has a place
        [asked] a place was offered
       *[waiting] waiting
    }.
mydata-need =
    Meeting “{ $meeting_title }”: children with you – { $need_children }; { $need_interpreter ->
        [lv] interpreter: Latvian
        [ru] interpreter: Russian
        [uk] interpreter: Ukrainian
        [en] interpreter: English
        [sign] sign language interpreter
       *[no] no interpreter
    }; { $need_wheelchair ->
        [yes] with a wheelchair
       *[no] no wheelchair
    }; { $need_lift ->
        [needed] lift needed ({ $need_lift_places }) from: { $need_lift_from }
        [offered] lift offered ({ $need_lift_places }) from: { $need_lift_from }
       *[none] no lift
    }.
mydata-agreed-lift =
    Meeting “{ $meeting_title }”: { $part ->
        [driver] you drive somebody
       *[passenger] somebody drives you
    }.
mydata-meeting = You planned the meeting “{ $meeting_title }” ({ $starts_at }) { $planned_at }.
mydata-meeting-change =
    Meeting “{ $meeting_title }”: you { $kind ->
        [planned] planned it
        [moved] moved it
        [placed] changed its place
        [online] took it online
       *[cancelled] cancelled it
    } { $changed_at }.
mydata-poll = You asked “{ $poll_question }” { $asked_at }.
mydata-poll-option = You added the answer “{ $poll_option_label }” to “{ $poll_question }”.
mydata-poll-vote = “{ $poll_question }”: you answered “{ $chosen }” ({ $voted_at }).
mydata-link =
    You made a one-time link for { $purpose ->
        [organiser] an organiser
       *[other] a worker
    }; it works until { $expires_at }.
mydata-dialog = An unfinished conversation with me: { $dialog_state }. Gone { $expires_at }.
mydata-outbox = A message that has been waiting to be sent to you since { $planned_at }.
mydata-posted = I remember which message in our chat to edit instead of sending a new one ({ $posted_at }).
mydata-chat-pause = Telegram asks me not to write to you until { $until_at }.
mydata-inbox = A message of yours that is still being handled ({ $received_at }).
mydata-sealed = Sealed answers in surveys that are not closed yet: { $count }. You can see and change them in the survey itself.
forget-ask =
    <b>Forget you?</b>

    This will be gone:
    • your name, language and settings
    • belonging to groups: { $groups }
    • answers about meetings: { $answers }
    • people you signed up: { $guests }
    • answers in surveys not closed yet: { $sealed }

    This will stay:
    • answers in closed anonymous surveys – nobody can tell any more which are yours
    • what the group has already agreed: meetings, decisions, numbers
    • this chat on your phone – only you can delete it
    • encrypted backup copies; they are gone within { $backups } days

    It happens within a minute and cannot be undone.
forget-worker = Your groups will go to the operator.
forget-look-again = Please read once more what will be gone.
forget-nobody = Nothing is kept about you, so there is nothing to forget.
forget-operator = Without you nobody would answer for the groups: there is no other operator. Until then I cannot forget you. If Kopā is no longer needed, ask for it to be stopped and its data deleted.
forgotten-now = All right. In a minute I will know nothing about you.
farewell =
    Everything about you has been deleted. Thank you for being with us!

    You can delete this chat on your own phone. If you want to come back, open your group’s link.
worker-left = The worker of “{ $group }” is no longer with Kopā. The group is now in your hands.
consents =
    <b>Your consent to anonymous surveys</b>

    { $given ->
        [yes] You agreed on { $day }. You can take it back at any time; then I delete your answers in surveys that are not closed yet. They cannot be taken out of closed ones: nobody knows which are yours.
       *[no] There is no consent from you now. I will ask for it before the first question, and without it I take no answer.
    }
consent-revoked = Consent taken back, answers in open surveys deleted.
mydata-series = You planned a repeating meeting, “{ $series_title }”.

## How often to write

button-pushes = 📬 How often to write
pushes =
    📬 How many times a week may I write to you of my own accord?

    Reminders and changes always come. The rest I keep and bring you together.
pushes-choice = { $limit ->
    [0] As often as needed
    [one] Up to once a week
   *[other] Up to { $limit } times a week
}
pushes-noted = Noted.
pushes-kept = 📬 I kept this so as not to disturb you too often. If there is more, the rest comes without a sound.

## Sign-up lists

button-sign-ups = 📝 Sign-up lists
button-sign-up-make = ➕ New list
button-sign-up = 📝 Open the list
button-sign-up-list =
    { $state ->
        [open] 📝 { $title }
       *[closed] ✔️ { $title }
    }
button-take = ✋ I take a place
button-take-waiting = ⏳ Join the waiting list
button-take-line =
    { $full ->
        [yes] ⏳ Waiting list: { $label }
       *[no] ✋ { $label }
    }
button-for-somebody = ➕ For someone else
button-give-up = ↩️ Give up my place
button-take-off = ↩️ Take off: { $what }
button-line = { $label }
button-sign-up-names = 📋 List with names
button-sign-up-paper = 🖨 To print (PDF)
button-sign-up-workbook = 📊 Table (XLSX)
button-sign-up-places = 🔢 Places
button-sign-up-end = 📅 Closing date
button-sign-up-close = 🏁 Close the list
button-sign-up-again = ▶️ Open it again
button-sign-up-cancel = ❌ Cancel the list
button-sign-up-cancel-yes = Yes, cancel
button-sign-up-change-yes = ✅ Yes, change
button-places = { $places }
button-no-limit = Room for everybody
button-no-end = No closing date
button-names-hidden = Only organisers see names
button-names-shown = The whole group sees names
button-one-line = Each chooses one
button-many-lines = Several may be chosen
button-edit-public = 👥 Who sees names
button-edit-several = How many to choose
sign-ups = Sign-up lists of “{ $group }”
sign-ups-none = “{ $group }” has no sign-up lists yet.
sign-up-ask-title =
    What is it for? Write it short (up to { $limit } characters). For example:
    <i>Trip to Cēsis on 12 May</i>
sign-up-ask-lines =
    How many places are there? Press a button or write a number.

    If there are several groups or times, write each on a line of its own with its number of places (up to { $limit } lines). For example:
    <i>10:00 – 5
    14:00 – 8</i>
sign-up-ask-end =
    Until when can people sign up? Press a button or write, for example:
    <i>Friday 18:00</i>
sign-up-ask-public = Who shall see who has signed up?
sign-up-ask-several = May one person sign up in several lines?
sign-up-ask-name =
    Whom shall I put on the list? Write one person's name (up to { $limit } characters) – your mother, a neighbour, or a friend without a phone.

    Only the organisers will see the name. If anything changes, I will tell you.
sign-up-ask-places = How many places shall there be now? Press a button or write a number.
sign-up-which-line = In which line?
sign-up-places-preview =
    { $places ->
        [0] From now on there will be room for everybody.
        [one] From now on there will be { $places } place.
       *[other] From now on there will be { $places } places.
    } { $up ->
        [0] { $down ->
            [0] Nothing changes for anybody.
           *[other] To the waiting list will go: { $down } (those who signed up last). I will tell them privately.
        }
       *[other] Of those who wait, these get a place: { $up }. I will tell them privately.
    } Shall I change it?
sign-up-too-long = That is too long: { characters }, and at most { $limit } fit. Please make it shorter.
sign-up-lines-unclear = I did not understand. Write a number of places from 1 to { $limit }, or at least two lines, each with its own number of places.
sign-up-lines-many = That is too many lines: you wrote { $given }, and at most { $limit } fit.
sign-up-line-twice = The line “{ $label }” is there twice. Please give each its own name.
sign-up-places-wrong = There can be 1 to { $limit } places. Please write a number.
sign-up-figures = Figures: how many signed up / how many places. ⏳ – how many wait.
sign-up-taken =
    { $places ->
        [0] Signed up: { $taken }. There is room for everybody.
       *[other] Signed up: { $taken } of { $places }. Places left: { $free }.
    }
sign-up-waiting = ⏳ Waiting: { $waiting }
sign-up-until = You can sign up until: { $when }
sign-up-names-line =
    { $public ->
        [yes] 👥 Everybody sees who has signed up.
       *[no] 🔒 Only the organisers see who has signed up.
    }
sign-up-closed-line = 🏁 The list is closed. You can still give up your place.
sign-up-cancelled-line = ❌ This list has been cancelled.
sign-up-has-place = Thank you! You have a place.
sign-up-waits =
    { $told ->
        [yes] All places are taken. You are number { $number } on the waiting list. When a place becomes free, I will write to you privately.
       *[no] All places are taken. You are number { $number } on the waiting list. So that I can tell you, press “For someone else” and then “Start”.
    }
sign-up-given-up = Your place is free again. Thank you for telling us!
sign-up-not-on-it = You are not on this list.
sign-up-choose-privately = You have several places here. Press “For someone else”: there you can choose which to give up.
sign-up-unknown = This list no longer exists.
sign-up-closed = It is too late to sign up: the list is closed. Please ask the organisers.
sign-up-on-it-already = You are on the list already. If you would like another line, give up your place first.
sign-up-name-too-long = The name is too long. Please make it shorter.
sign-up-name-twice = You have put this person on the list already. Please write another name.
sign-up-too-many-others = One person cannot sign up so many others. Please let somebody else sign up the rest.
sign-up-other-noted = ✅ Noted.
sign-up-own =
    { $who ->
        [self] { $number ->
            [0] ✅ You have a place
           *[other] ⏳ You are number { $number } on the waiting list
        }
       *[other] { $number ->
            [0] ✅ { $name }: has a place
           *[other] ⏳ { $name }: number { $number } on the waiting list
        }
    }
sign-up-moved-up =
    { $who ->
        [self] 🎉 A place has become free, and now it is yours! If you can no longer come, please give it to the next in line.
       *[other] 🎉 A place has become free, and now { $name } has it. Please pass it on!
    }
sign-up-moved-down =
    { $who ->
        [self] There are fewer places now, so you are number { $number } on the waiting list. I am sorry! When a place becomes free, I will write to you.
       *[other] There are fewer places now, so { $name } is number { $number } on the waiting list. I am sorry! When a place becomes free, I will write to you.
    }
sign-up-ended = 🏁 The list is closed. With a place: { $taken }. Waiting: { $waiting }.
sign-up-nobody = Nobody has signed up yet.
sign-up-waits-short = waiting
sign-up-has-place-short = has a place
sign-up-cancel =
    Cancel this list? The group will see that it is cancelled.

    { $count ->
        [0] Nobody is on it yet.
       *[other] On the list: { $count }. Please tell them why.
    }
sign-up-file = Sign-up list
sign-up-file-sent = The list with names. It is for organisers only – please keep it where others cannot read it.
sign-up-column-line = Line
sign-up-column-number = No.
sign-up-column-name = Name
sign-up-column-state = Place
sign-up-column-came = ✓
held-sign-up-close = 📝 The closing of the list “{ $title }” ({ $due })
## Tasks

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

    Each task has somebody.
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
task-not-yours = This task is not yours any more, so nothing can be changed here.
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
task-when = Thank you for taking this on! It is noted for { $day }. The day before I shall ask you privately how it is going. If you need another day, choose:
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
task-help-asked = ✅ I have asked the group. If somebody offers, I shall tell you privately.
task-help-told = ✅ I have told the organisers.
task-help-told-short = I have told the organisers.
task-help-offered = Thank you! I shall tell whoever is doing it.
task-help-news =
    { $to ->
        [owner] 🤝 { $name } offers to help with this task in the group “{ $group }”. Agree on who does what.
       *[organisers] 🤝 { $name } asks for help with this task in the group “{ $group }”. Please have a word.
    }
tasks-call = 🙋 These tasks still need somebody. If you can, press a button.
tasks-none-free = No task is free any more: each has somebody.
task-go = The meeting is a week away or less. Tasks that have somebody: { $taken }. Still free: { $free }. What shall we do?
task-go-noted = All right, it goes ahead as planned.
task-smaller =
    { $free ->
        [0] No task is free any more.
       *[other] What can we do without? Press what will not happen this time.
    }
tasks-of-cancelled = The meeting “{ $title }” in the group “{ $group }” is cancelled, but its tasks are still on the list. Remove what is not needed any more; I shall not remind anybody of them.
held-task-due = ✅ Question about the task “{ $words }” ({ $due })
held-task-freed = 🙋 Message to organisers: the task “{ $words }” is free again ({ $due })
held-task-go = 🚦 Question to organisers about the tasks of the meeting “{ $title }” ({ $due })
mydata-task =
    { $state ->
        [open] In the group “{ $groups_title }” you took on the task “{ $task_words }” (by { $due_on }).
       *[other] In the group “{ $groups_title }” you had the task “{ $task_words }” (by { $due_on }).
    }
mydata-task-helper = You offered to help with the task “{ $task_words }”.

## Group work and follow-ups

button-group-work = 🌱 Working with the group
group-work =
    { $leads ->
        [yes] 🌱 <b>Working with the group “{ $group }”</b>

    Here is what is needed less often. The group sees nothing until you send it yourself.
       *[no] 🌱 <b>The group “{ $group }”</b>

    Here is what is needed less often.
    }
button-follow-ups = ⏰ Messages for later
button-follow-up = ⏰ { $words }
button-follow-up-make = ➕ New message for later
button-follow-up-stop = 🗑 Do not send
button-follow-up-yes = ✅ Plan it
button-follow-up-done = ✅ Done
button-follow-up-later =
    { $days ->
        [1] 🕒 Ask me tomorrow
       *[other] 🕒 Ask me in { $days } days
    }
button-follow-up-anchor =
    { $anchor ->
        [meeting] 🗓 Before or after a meeting
        [survey] 📝 After every anonymous survey
        [adoption] 🌿 After every new agreement
        [joining] 👋 After somebody joins
       *[date] 📅 On a certain day
    }
button-follow-up-side =
    { $side ->
        [before] Before
       *[after] After
    }
button-follow-up-span =
    { $span ->
        [minutes] Minutes
        [hours] Hours
        [days] Days
        [weeks] Weeks
        [months] Months
       *[years] Years
    }
button-follow-up-audience =
    { $audience ->
        [group] 👥 To the group, one message
        [members] ✉️ To each member privately
        [organisers] 🙋 Only to the organisers
        [newcomer] 👋 To whoever joined
       *[person] 👤 To one person privately
    }
button-follow-up-every =
    { $days ->
        [0] Once
        [1] Every day until it is done
        [7] Every week until it is done
       *[other] Every { $days } days until it is done
    }
follow-ups =
    <b>Messages for later in the group “{ $group }”</b>

    { $count ->
        [0] There are none yet. Plan a message before or after a meeting, after a survey, or on a certain day.
       *[other] Press one to look at it or to stop it.
    }
follow-up-ask-anchor = What is the time counted from?
follow-up-ask-meeting = Which meeting?
follow-up-ask-side = Before the meeting or after it?
follow-up-ask-when =
    When shall it be sent? Write the day and the time, for example:
    <i>1 September 10:00</i>
follow-up-ask-span = Counted in what?
follow-up-ask-number =
    { $span ->
        [minutes] How many minutes? Press a button or write a number from 1 to { $limit }.
        [hours] How many hours? Press a button or write a number from 1 to { $limit }.
        [days] How many days? Press a button or write a number from 1 to { $limit }.
        [weeks] How many weeks? Press a button or write a number from 1 to { $limit }.
        [months] How many months? Press a button or write a number from 1 to { $limit }.
       *[years] How many years? Press a button or write a number from 1 to { $limit }.
    }
follow-up-number-wrong = Please write a number from 1 to { $limit }.
follow-up-ask-audience = To whom?
follow-up-ask-person = To which person? Press the name or write how it begins.
follow-up-which-person = Whom did you mean?
follow-up-nobody = I found no such name in the group. Please write the name the person has in Telegram.
follow-up-ask-words = What shall I say? Write it as it will be read (up to { $limit } characters).
follow-up-ask-every = Once, or again until it is done? After three questions without an answer I stop and tell the organisers.
follow-up-too-long = That is too long: { characters }, and it can be up to { $limit }. Please write it shorter.
follow-up-too-many = { $limit } messages are waiting in the group already. Please stop one first.
follow-up-past = That time has passed. Press “Back” and choose another.
follow-up-preview = Is everything right?
follow-up-unreachable = ⚠️ { $name } has not started a private chat with me. If that is still so by then, I shall tell the organisers.
follow-up-planned = ✅ Planned. The group does not know of it yet.
follow-up-stopped = Stopped.
follow-up-over = This message is not waiting any more.
follow-up-whom =
    { $audience ->
        [group] 👥 To the group
        [members] ✉️ To each member privately
        [organisers] 🙋 To the organisers
        [newcomer] 👋 To whoever joined
       *[person] 👤 Privately to { $name }
    }
follow-up-on = 📅 { $when }
follow-up-distance =
    { $span ->
        [minutes] { $number } min
        [hours] { $number } h
        [days] { $number ->
            [one] { $number } day
           *[other] { $number } days
        }
        [weeks] { $number ->
            [one] { $number } week
           *[other] { $number } weeks
        }
        [months] { $number ->
            [one] { $number } month
           *[other] { $number } months
        }
       *[years] { $number ->
            [one] { $number } year
           *[other] { $number } years
        }
    }
follow-up-when =
    { $anchor ->
        [meeting] { $side ->
            [before] ⏰ Before the meeting “{ $title }” ({ $distance }): { $when }. If the meeting moves, so does the message.
           *[after] ⏰ After the meeting “{ $title }” ({ $distance }): { $when }. If the meeting moves, so does the message.
        }
        [survey] ⏰ After the end of every anonymous survey: { $distance }
        [adoption] ⏰ After every new agreement: { $distance }
       *[joining] ⏰ After joining the group: { $distance }
    }
follow-up-often =
    { $days ->
        [1] 🔁 Every day until it is done
        [7] 🔁 Every week until it is done
       *[other] 🔁 Every { $days } days until it is done
    }
follow-up-state =
    { $state ->
        [done] ✅ Sent.
        [stopped] 🗑 Stopped.
        [handed] 🙋 Handed to the organisers.
       *[cancelled] ✖️ Cancelled.
    }
follow-up-in-group = A message from the organisers
follow-up-told = ⏰ A message from the organisers of “{ $group }”
follow-up-news =
    { $why ->
        [cancelled] The meeting in the group “{ $group }” is cancelled, so I shall not send this message:
        [too-late] There was no sense any more in sending this message in the group “{ $group }”: its time had passed.
        [unreachable] In the group “{ $group }” I could not write privately ({ $name }). Please tell them yourself:
       *[silent] In the group “{ $group }” I asked three times without an answer ({ $name ->
            [none] the organisers
           *[other] { $name }
        }). I shall not ask again; please have a word yourself:
    }
follow-up-thanks = Thank you! I shall not ask about it again.
follow-up-put-off =
    { $days ->
        [1] All right, I shall ask tomorrow.
       *[other] All right, I shall ask in { $days } days.
    }
held-follow-up = ⏰ Message “{ $words }” ({ $due })
held-follow-up-joining = 👋 Message to newcomers “{ $words }” ({ $due })
mydata-follow-up = The organisers of “{ $groups_title }” have planned a message for you: “{ $follow_up_words }”.

## Prompt cards

button-cards = 🃏 Cards for the organiser
button-card = 🃏 A card for me
button-card-next = 🃏 The next card
button-card-stage =
    { $on ->
        [yes] ✅ { card-stage-name }
       *[no] { card-stage-name }
    }
card-stage-name =
    { $stage ->
        [planning] Planning
        [beginning] Beginning
        [middle] Middle
       *[ending] Ending
    }
button-card-rhythm =
    { $on ->
        [yes] ✅ { card-rhythm-name }
       *[no] { card-rhythm-name }
    }
card-rhythm-name =
    { $rhythm ->
        [off] Only when I ask
        [weekly] Every Monday
        [fortnightly] Every other Monday
       *[meeting] The day before a meeting
    }
cards =
    🃏 <b>Cards: “{ $group }”</b>

    One thought for whoever leads the group, by the stage the group is in. Only you see the cards. Choose the stage and how often they come.
card = 🃏 “{ $group }” · { card-stage-name }
held-prompt-card = 🃏 Card for the organiser ({ $due })
mydata-card-desk = In the group “{ $groups_title }” you have cards for the organiser (stage: { $stage }, rhythm: { $rhythm }).

## Goals, check-ins and closing

button-goals = 🎯 Goals
button-goal =
    { $kind ->
        [group] 👥 { $words }
        [leader] 🧭 { $words }
       *[person] 🎯 { $words }
    }
button-goal-make =
    { $kind ->
        [group] ➕ A goal of the group
        [leader] ➕ My goal as the leader
       *[person] ➕ My goal
    }
button-goal-step =
    { $own ->
        [yes] ✅ { $step }
       *[no] { $step }
    }
button-goal-again = 🔁 Score again (at the end)
button-goal-remove = 🗑 Delete the goal
button-goal-score = 🎯 Score privately
button-goal-ask-group =
    { $when ->
        [end] 📣 Ask the group at the end
       *[start] 📣 Ask the group at the start
    }
goals =
    🎯 <b>Goals: “{ $group }”</b>

    Your own goal is seen by you alone. Score it from 1 to 10 at the start and again at the end, and you will see what has changed.
goal-ask =
    { $kind ->
        [group] What does the group want to reach together? Write it briefly (up to { $limit } characters). Everybody will see it.
        [leader] What do you want to reach by leading this group? Write it briefly (up to { $limit } characters). Only you will see it.
       *[person] What do you want to reach yourself? Write it briefly (up to { $limit } characters). Only you will see it.
    }
goal-seen-by =
    { $kind ->
        [group] 👥 A goal of the group. Nobody sees who scored it how.
       *[other] 🔒 Only you see this. How near are you? 1: still far, 10: reached.
    }
goal-start = At the start: { $score } of 10
goal-end = At the end: { $score } of 10
goal-change =
    { $moved ->
        [up] ↗️ Higher by { $steps }.
        [down] ↘️ Lower by { $steps }. That tells something too.
       *[same] ➡️ The same as at the start.
    }
goal-noted = Thank you! Noted.
goal-unknown = This goal is gone.
goal-too-many = There are { $limit } goals already. Please delete one first.
goal-card = How near are we to this goal, from 1 to 10? Answer privately with one tap. The answers are sealed; I shall tell the common one after { $days } days, if at least { $fewest } answer.
goal-few = There were fewer than { $fewest } answers, so I have deleted them unread.
button-again = 🔁 Offer again
button-again-meeting = 🗓 { $title }
button-again-yes = ✅ Send privately
again =
    🔁 <b>Offer again: “{ $group }”</b>

    { $meetings ->
        [0] There is no announced meeting. Of questions and surveys you can remind people on their own pages.
       *[other] I shall send a meeting privately to those I can write to who have not answered yet. Who they are is shown to nobody. Of questions and surveys you can remind people on their own pages.
    }
again-ask = A person will get this privately, once a day at most, and only where their week still has room for messages:
again-sent = Sent to those I can write to.
again-today = This was sent today already. Please wait until tomorrow.
again-quiet = It is quiet time in the group now. Please send it later.
offered-again = 🔁 Offered once more. If you like, answer with one tap:
button-check-ins = 💚 How people are later on
button-check-ins-toggle =
    { $on ->
        [yes] 🔕 Do not ask after joining any more
       *[no] 🔔 Ask after joining
    }
button-check-in =
    { $feeling ->
        [good] 🙂 Well
        [so] 😐 So-so
       *[hard] 😟 It is hard
    }
check-ins =
    💚 <b>How people are later on: “{ $group }”</b>

    { $on ->
        [yes] After 1, 3, 12 and 24 months I privately ask everyone who joined how they are.
       *[no] After 1, 3, 12 and 24 months I can privately ask everyone who joined how they are.
    } Only the person sees the answer, not even you. When the group ends I shall ask everybody.
check-in =
    { $months ->
        [1] 💚 It has been a month with the group “{ $group }”. How are you?
        [12] 💚 It has been a year since the group “{ $group }”. How are you?
        [24] 💚 It has been two years since the group “{ $group }”. How are you?
       *[other] 💚 It has been { $months } months since the group “{ $group }”. How are you?
    } Only you see the answer.
check-in-thanks = Thank you for answering!
check-in-noted =
    { $feeling ->
        [hard] Thank you for saying so. Only you see this, so it does not call for help. If you would like to talk, write to one of the organisers or to your social service. If anybody is in danger, call <b>112</b>.
       *[other] Thank you! Only you see this.
    }
check-in-line =
    { $feeling ->
        [good] { $months } mo.: 🙂 well
        [so] { $months } mo.: 😐 so-so
       *[hard] { $months } mo.: 😟 hard
    }
held-check-in-joining = 💚 The question how people are after joining ({ $due })
held-check-in-ended = 💚 The question how people are after the group’s end ({ $due })
held-goal-close = 🎯 The end of scoring the goal “{ $words }” ({ $due })
button-closing = 🍂 Closing the group
button-closing-evaluate = 1. 📝 Evaluation: an anonymous survey
button-closing-farewell = 2. 💌 Invite words of farewell
button-closing-gather = 2. 🧺 Gather the words of farewell
button-closing-show = 2. 👀 Look and show the group
button-closing-onward = 3. 🔗 Where to go on
button-closing-hand-over = 4. 🤝 Hand the group over
button-closing-finish = 5. 🏁 The group ends
button-closing-finish-yes = 🏁 Yes, the group ends
button-closing-undo = ↩️ The group goes on after all
button-farewell-write = 💌 Write privately
button-farewell-withdraw = ↩️ Take it back
closing =
    🍂 <b>Closing the group “{ $group }”</b>

    Five steps. You will see each before it is sent, and none is a must.
closing-finished = 🏁 The group ended { $day }. After 1, 3, 12 and 24 months I shall privately ask everyone how they are.
closing-finish = Does the group “{ $group }” end? Nothing will be sent to the group. After 1, 3, 12 and 24 months I shall privately ask everyone how they are. This can be undone.
closing-gathering = Gathering. I shall tell you when you can look.
onward-ask =
    Where can people turn next? Write addresses, phone numbers and links, each on its own line (up to { $limit } characters). For example:
    <i>Crisis line 116 123, day and night</i>
onward = You can turn here also when the group no longer meets.
farewell-card =
    💌 <b>The group is coming to a close</b>

    Write a few words to the group. Nobody reads them until all are gathered; then I show them together, without names.
farewell-card-closed = 💌 The words of farewell are gathered. Thank you!
farewell-words = 💌 Our words of farewell. Thank you for being together!
farewell-words-part = 💌 Our words of farewell: message { $part } of { $count }.
farewell-gathered =
    { $count ->
        [0] 💌 There are no words of farewell in the group “{ $group }”. That is all right: they can be said in person.
       *[other] 💌 The words of farewell of “{ $group }” are gathered: { $count }. Look at them and then show them to the group.
    }
farewell-own =
    { $own ->
        [yes] 💌 Your words are sealed. Until they are gathered you can rewrite them or take them back:
       *[no] 💌 Write a few words to the group. They stand without your name unless you write it yourself.
    }
farewell-ask = What would you like to say to the group in parting? (up to { $limit } characters)
mydata-goal = Your goal in the group “{ $groups_title }”: “{ $goal_words }” (start: { $goal_start_score }, end: { $goal_end_score }).
mydata-check-in = After the group “{ $groups_title }” ({ $months } months) you were asked how you are ({ $asked_on }); the answer: { $check_in_answer ->
        [good] well
        [so] so-so
        [hard] hard
       *[none] none
    }.

## Agreement

button-norms = 🌿 Our agreement
button-norms-begin = 🌿 Begin our agreement
button-norms-stage = 🧭 Where the group is
button-norms-rhythm = ⏱ How often to ask
button-norms-at =
    { $stage ->
        [beginning] 🌱 We are just beginning
        [middle] 🌳 We are well on our way
       *[ending] 🍂 We are about to end
    }
button-norms-every =
    { $days ->
        [1] Every day
        [7] Once a week
       *[other] Every { $days } days
    }
button-norms-card = 🌿 Read our agreement
button-norm =
    { $state ->
        [adopted] ✅ { $topic }
        [collecting] 💬 { $topic } – waiting for ideas
        [merging] 🧺 { $topic } – ideas gathered
        [deciding] ⏳ { $topic } – being agreed
        [set_aside] 💤 { $topic } – set aside
       *[retired] 🗄 { $topic } – no longer holds
    }
button-norm-propose = ✍️ Propose in private
button-norm-close = 🧺 Enough, show the ideas
button-norm-answer = ✍️ Answer the proposal
button-norm-ideas = 🧺 See what was proposed
button-norm-ask-again = 🔁 Ask the group again
button-norm-set-aside = 💤 Set aside for now
button-norm-write = ✍️ Write your idea
button-norm-write-more = ✍️ Write another one
button-norm-withdraw = ↩️ Take my ideas back
button-norm-rewrite = ✏️ Put it differently
button-norm-send = ✅ Send
button-norm-send-anyway = ✅ Send as it is
button-norm-drop = Don't send
button-norm-pick =
    { $picked ->
        [yes] ✅ { $number }
       *[no] ▫️ { $number }
    }
button-norm-word-picked = ✍️ Make a norm of those ticked
button-norm-rank = 🔢 Ask the group to put them in order
button-norm-word-own = ✍️ Write it in my own words
button-norm-usual-why = The question's reason is enough
button-norm-edit-why = Change the reason
norm-topic =
    { $topic ->
        [confidentiality] What stays between us
        [writing] When we write
        [listening] How we listen
        [judging] Speaking without being judged
        [languages] Languages
        [worker] What the worker does
        [deciding] How we decide
        [disagreeing] When we disagree
        [tasks] Who looks after what
        [stories] Photos and stories
        [hardship] When somebody has a hard time
        [ending] When the group ends
       *[other] What else matters
    }
norm-question-head = 🌿 <b>Our agreement: { $topic }</b>
norm-question =
    { $topic ->
        [confidentiality] What of the things said here stays between us? Think of your phone too: where am I when I read this? Who else sees my screen? What may leave the group, and when must we not keep silent?
        [writing] When do we write in the group chat, and when do we let each other rest? What is the chat for, and what not?
        [listening] How will we listen to each other, so that everybody gets a turn, the quiet ones too?
        [judging] What would help you to speak openly, without fear of being judged?
        [languages] Which languages do we speak and write? How do we help somebody who did not understand?
        [worker] What do we expect of the worker and the organisers, and what do we do ourselves?
        [deciding] How do we decide: by agreement, by vote or otherwise? What do we do if we cannot agree?
        [disagreeing] How do we say that somebody's offer does not suit us, without hurting anybody?
        [tasks] Who looks after what? What do we do when somebody cannot keep a promise?
        [stories] Which photos and stories may be shown outside the group, and who must be asked first?
        [hardship] One family is having a hard time. What do we do, what not, and how do we ask what is needed?
        [ending] How will we say goodbye? What becomes of the chat, the photos and what we know of each other?
       *[other] What else matters to you, so that it is good to be in this group?
    }
norm-why =
    { $topic ->
        [confidentiality] Why: people talk only when they know where their story stops. There is one limit: when somebody is in danger, help must be found.
        [writing] Why: everybody needs rest in the evening, and a stream of messages tires faster than work.
        [listening] Why: somebody who is not heard stops telling.
        [judging] Why: we learn from mistakes only if we may talk about them.
        [languages] Why: somebody who does not understand is left out, and often says nothing.
        [worker] Why: when it is clear who does what, nobody burns out and nobody waits in vain.
        [deciding] Why: people argue more about how it was decided than about what was decided.
        [disagreeing] Why: an open “no” helps a group, a hidden one splits it.
        [tasks] Why: when everybody is responsible, nobody is.
        [stories] Why: nothing can be taken back from the internet, and children cannot refuse for themselves.
        [hardship] Why: in a hard moment even good intentions can hurt, if nobody has talked about it before.
        [ending] Why: a good ending helps to keep what we have gained together.
       *[other] Why: every group has something of its own that no list of questions knows.
    }
norm-example =
    { $topic ->
        [confidentiality] For example: <i>What we hear here we do not pass on. We read where others cannot see the screen. If somebody is in danger, we find help.</i>
        [writing] For example: <i>We write from 8 to 21. If it is urgent, we call.</i>
        [listening] For example: <i>One speaks at a time, and we do not interrupt.</i>
        [judging] For example: <i>We give no advice until somebody asks for it.</i>
        [languages] For example: <i>Everybody writes in their own language, and we help to translate.</i>
        [worker] For example: <i>The worker helps us talk, but we decide ourselves.</i>
        [deciding] For example: <i>We look for what everybody can live with.</i>
        [disagreeing] For example: <i>We talk about the offer, not about the person.</i>
        [tasks] For example: <i>Each task has one owner, who says in time if they cannot do it.</i>
        [stories] For example: <i>We show no photos of children without their parents' consent.</i>
        [hardship] For example: <i>First we ask whether help is wanted, and which.</i>
        [ending] For example: <i>At the last meeting everybody says what they take with them.</i>
       *[other] For example: <i>We begin and end on time.</i>
    }
norm-invite = What do you propose? Write to me in private, in a few words. Nobody will see who wrote what.
norm-until = I am waiting for ideas until: { $when }
norm-card-closed = 🌿 <b>Our agreement: { $topic }</b>

    Thank you for your ideas! The organisers will now make a proposal of them, and the whole group will be asked.
norm-unnamed = 🔒 The organisers will read your words, but not who wrote them. A story can give its teller away, so write as you would say it to everybody.
norm-own-ideas = <b>You proposed:</b>
norm-idea-ask = Write one idea in your own language (up to { $limit } characters). You will see it once more before it is sent.
norm-idea-preview = Send it like this?
norm-names = ⚠️ Somebody is named here: <b>{ $names }</b>. A norm is about all of us, and a person may feel pointed at. Would you write it without the name?
norm-idea-sent = Thank you! Your idea has been added to the others.
norm-ideas-withdrawn = Taken back. Write anew whenever you like.
norm-ideas-enough = To one question you can propose up to { $limit } ideas. If you want another one, take your ideas back first.
norm-collecting-over = I am no longer waiting for ideas to this question: the organisers are making a proposal. You will be asked about it too.
norm-unknown = This question is no longer there.
norm-too-long = This is too long: { characters }, and there is room for { $limit }. Please write it shorter.
norm-too-short = Please write a few words, for example: <i>We begin and end on time.</i>
norm-ideas =
    🧺 <b>{ $topic }</b> – what was proposed in “{ $group }”

    What sounds alike lies together. Tick what should count, and make a norm of it. Who wrote what, even I do not know.
norm-ideas-none =
    🧺 <b>{ $topic }</b> – nobody in “{ $group }” proposed anything this time

    That happens: perhaps the question does not matter yet. You can set it aside, ask again, or write a proposal in your own words.
norm-heap =
    { $count ->
        [one] Written alike { $count } time
       *[other] Written alike { $count } times
    }
norm-more = … The rest does not fit here.
norm-rank-question = Our agreement, “{ norm-topic }”: what matters most to us?
norm-rank-one = To put in order, at least two proposals are needed. You can make the norm straight away.
norm-settled = Something has changed here meanwhile. Please look how it stands now.
norm-set-aside = Set aside. You can come back to it any time.
norm-closing-now = The ideas are gathered. I will send them in a moment.
norm-ask-words = How will the norm read? Write it short, beginning with “we” (up to { $limit } characters).
norm-ask-why = Why does it matter to us? Write one sentence (up to { $limit } characters), or leave the question's reason:
norm-preview = I will ask “{ $group }” whether we can agree on this:
norm-dated =
    { $review ->
        [none] Holds since: { $adopted } · version { $version }
       *[other] Holds since: { $adopted } · version { $version } · we look at it again: { $review }
    }
norm-state =
    { $state ->
        [collecting] 💬 Waiting for ideas – everybody may propose in private.
        [merging] 🧺 The ideas are gathered, the organisers are making a proposal.
        [deciding] ⏳ We are asking the whole group about a new text.
        [set_aside] 💤 Set aside for now.
       *[other] 🗄 No longer holds.
    }
norm-was =
    { $ended ->
        [retired] • { $words } ({ $since } – { $until }, retired)
       *[changed] • { $words } ({ $since } – { $until }, changed)
    }
norm-history = <b>How it was before</b>
norms-card =
    { $count ->
        [0] 🌿 <b>Our agreement</b>

            No norm holds at the moment.
       *[other] 🌿 <b>Our agreement</b> · version { $version }
    }
norms =
    { $count ->
        [0] 🌿 <b>The agreement of “{ $group }”</b>

            Nothing is agreed yet. If we are waiting for ideas to a question, it is below.
       *[other] 🌿 <b>The agreement of “{ $group }”</b> · version { $version }
    }
norms-none = “{ $group }” has no agreement yet. An organiser of the group begins it.
norms-none-organiser =
    🌿 <b>The agreement of “{ $group }”</b>

    I will ask the group one question at a time about how to be together, and say with each why it is worth talking about. Everybody answers me in private. You make a proposal of the ideas, and the group says whether it can live with it.

    The first question is always about what stays between us.
norms-stage = Where is “{ $group }” now? I will choose the questions by it. The first question goes to the group at once or, in quiet hours, in the morning.
norms-begun = ✅ Let us begin! The questions will come to the group one at a time. If I may pin messages in the group, I keep the agreement pinned; if not, an organiser can pin it.
norms-begun-short = Let us begin!
norms-rhythm =
    { $days ->
        [1] I ask every day now.
        [7] I ask once a week now.
       *[other] I ask every { $days } days now.
    } Questions left in this stage: { $left }. How often shall I ask?
norms-rhythm-set =
    { $days ->
        [1] From now on I ask every day.
        [7] From now on I ask once a week.
       *[other] From now on I ask every { $days } days.
    }
norms-press-for-rest = … Press the buttons for the rest.
norm-asked-again = I asked the group again.
held-norm-prompt = 🌿 The next question about our agreement ({ $due })
held-norm-ideas-close = 🧺 The end of gathering ideas: { $topic } ({ $due })
mydata-norm-acceptance = On { $accepted_on } you read and accepted the agreement of “{ $groups_title }” (version { $version }).
## Surveys: answering

survey-consent-head =
    <b>{ $title }</b>

    { $introduction }

    Questions: { $count }. It takes about { $minutes } min. You may stop and go on another day.
survey-consent-limits =
    <b>Your answers are anonymous.</b> They lie sealed while the survey is open. Once it ends, nobody – not the social worker, not the municipality, not the operator of Kopā – can find in Kopā's data who answered what. { $reader } will see the results, and only if there are at least { $k } answers.

    <b>What I cannot promise:</b>
    1. Telegram carries this chat; your answers are not hidden from it.
    2. While the survey is open, whoever controls the server could read the answers.
    3. Until the end the system knows that you took part. Nobody is shown it.
    4. In a very small group, or where all answer alike, the result itself can give an answer away.
    5. Your own words can give you away.
    6. After the end your answer cannot be deleted, because nobody can find it.
    7. Your phone keeps this chat. I take the questions and what you wrote out of it.

    You do not have to take part. Until the end you may change or delete your answers.
survey-consent-helper =
    🤝 <b>You are helping somebody else.</b> You will hear their answers. Please tell them so, and read this page out to them. The report will say how many answers came with somebody's help.
survey-consent-trial = 🧪 <b>A trial.</b> This is exactly how members will see the survey. These answers do not count.
button-consent-agree = ✅ I agree, let's begin
button-consent-decline = No, thank you
ask-over = This survey has ended and takes no more answers. Thank you for wanting to answer!
ask-too-early = This survey has not begun yet. Please try later!
ask-not-begun = Nothing has been started here yet. Open the survey again with “Answer”.
ask-is-over = This survey has ended. Thank you!
trial-over = This trial is over. Start a new one from the survey's page.
survey-gone = This survey is no longer there.
ask-sent-already = Your answers have been sent already. To change something, press “Change my answers”.
ask-declined-short = All right.
ask-sent-short = Thank you! Your answers are sealed.
trial-over-short = The trial is over.
ask-withdrawn-short = Your answers are deleted.
ask-head = <i>{ $title }</i> · { $number } of { $total }
ask-head-trial = 🧪 Trial · <i>{ $title }</i> · { $number } of { $total }
ask-question = <b>{ $question }</b>
ask-help = { $help }
ask-example = <i>For example: { $example }</i>
ask-listed = { $number }. { $words }
ask-sensitive = 🔒 This is a sensitive question: answers are shown only if there are at least { $k }.
ask-ends = 1 – { $low }, { $highest } – { $high }
ask-hint-several = You may choose several. Then press “Done”.
ask-hint-top = Choose up to { $most }. Then press “Done”.
ask-hint-ranking = Press them in order, the most important first. Then press “Done”.
ask-hint-number = Write a number from { $lowest } to { $highest }.
ask-hint-times = Tick all that suit you. Then press “Done”.
ask-hint-text = Write in your own words. Please leave out names, addresses and phone numbers. I will delete your message from this chat.
ask-comment =
    <b>{ $question }</b>

    Would you like to add something? Write it or press “Skip”. Please leave out names, addresses and phone numbers.
ask-yes = 👍 Yes
ask-maybe = 🤔 Maybe
ask-no = 👎 No
ask-time =
    { $day ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    } { $part ->
        [morning] morning
        [afternoon] afternoon
       *[evening] evening
    }
button-ask-back = ← Back
button-ask-skip = Skip →
button-ask-pause = ⏸ Later or stop
button-ask-urgent = 🆘 I need help now
button-ask-language = 🌐 Another language
button-ask-read = Next →
button-ask-done = ✅ Done ({ $count })
button-ask-change = ✏️ { $number }
button-ask-send = ✅ Send my answers
button-ask-send-trial = ✅ End the trial
button-ask-go-on = ▶️ Go on
button-ask-withdraw = 🗑 Delete my answers
button-ask-withdraw-yes = 🗑 Yes, delete them
button-ask-withdraw-no = No, keep them
button-ask-edit = ✏️ Change my answers
button-ask-after-all = ✍️ Answer after all
ask-not-readable = I cannot open your answers at the moment. Please try later.
ask-problem-at-start = ⚠️ This is the first question.
ask-problem-required = ⚠️ Please answer this question: we cannot go on without it.
ask-problem-not-an-option = ⚠️ There is no such answer here. Please press one of the buttons.
ask-problem-nothing-chosen = ⚠️ Please choose at least one answer first. Or press “Skip”.
ask-problem-too-many = ⚠️ You may choose up to { $highest }. To choose another, take one away first.
ask-problem-press-please = ⚠️ Please press one of the buttons here.
ask-problem-write-please = ⚠️ Please write your answer here.
ask-problem-no-words = ⚠️ Please write it in words, so that you are understood. Or press “Skip”.
ask-problem-too-long = ⚠️ That is too long. Please write less: up to { $highest } characters.
ask-problem-not-a-number = ⚠️ Please write just a number from { $lowest } to { $highest }.
ask-problem-out-of-range = ⚠️ The number must be from { $lowest } to { $highest }.
ask-problem-kind = ⚠️ I cannot take voice messages, pictures or files here. Please write, or press a button. I will delete this message from the chat.
ask-review =
    <b>{ $title }</b>

    These are all your answers. To change one, press its number. If all is well, send them.
ask-review-trial =
    🧪 Trial · <b>{ $title }</b>

    This is how members will see their answers before sending them.
ask-review-line = { $number }. { $question } – <b>{ $answer }</b>
ask-review-comment = { $line } ({ $comment })
ask-skipped = skipped
ask-paused =
    <b>{ $title }</b>

    All right, let us pause. Your answers so far lie sealed. { $until ->
        [none] You may go on any day.
       *[other] You may go on until { $until }.
    }
ask-paused-trial =
    🧪 Trial · <b>{ $title }</b>

    { $until ->
        [none] Here members may pause and go on later.
       *[other] Here members may pause and go on until { $until }.
    }
ask-withdraw = Really delete all your answers in the survey “{ $title }”?
ask-language = In which language do we go on?
ask-urgent =
    <b>If anybody is in danger, call 112.</b>

    { $local ->
        [none] If you need to talk, turn to somebody you trust or to your social service.
       *[other] { $local }
    }

    Nobody will call you because of this button: I tell nobody that you pressed it. Only after the survey has ended will the social worker learn that somebody needed help, without a name or a time.
ask-sent =
    ✅ <b>Thank you! Your answers in the survey “{ $title }” are sealed.</b>

    { $until ->
        [none] Until the survey ends you may change or delete them.
       *[other] You may change or delete them until { $until }.
    } After that nobody can find which ones are yours. Results are shown only if there are at least { $k } answers.
ask-sent-helped = ✅ <b>Thank you for helping!</b> The answers in the survey “{ $title }” are sealed. They can no longer be changed or found.
ask-help-begun =
    🤝 <b>{ $title }</b>

    You have begun to help somebody, and their sheet is not finished. If another person is beside you, begin anew: the earlier answers are deleted and nobody sees them.
button-help-same = ▶️ Go on with the same person
button-help-anew = 🆕 Another person: begin anew
button-help-instead = 🤝 I help somebody beside me to answer
button-help-another = 🤝 Help somebody else
button-help-somebody = 🤝 Help somebody else to answer
ask-withdrawn = Your answers are deleted. Nothing of them is left.
ask-declined = All right. Nobody will learn that you did not take part. If you change your mind, press the button.
trial-thanks = 🧪 The trial is over. Nothing of it was kept.
ask-below = ⬇️ It goes on below.

## Surveys: running

button-surveys = 📝 Anonymous surveys
surveys =
    <b>Anonymous surveys of the group “{ $group }”</b>

    { $count ->
        [0] There is no survey to answer at the moment.
       *[other] Choose which one to answer.
    }
surveys-run =
    <b>Anonymous surveys of the group “{ $group }”</b>

    { $count ->
        [0] There is none yet. Begin with a template – you can change its questions.
       *[other] Open one of them or begin a new one.
    }
button-survey-new = ➕ New survey
button-survey-listed =
    { $state ->
        [draft] ✏️ Draft: { $title }
        [open] 📬 Open: { $title }
        [closing] ⏳ Ending: { $title }
       *[closed] 🏁 Ended: { $title }
    }
button-survey-to-answer = ✍️ { $title }
survey-untitled = (no title)
survey-templates = Which template shall we begin with? The group “{ $group }” will not see anything yet.
button-survey-scratch = 📄 From an empty page
button-survey-template =
    { $count ->
        [one] { $title } ({ $count } question)
       *[other] { $title } ({ $count } questions)
    }
survey-made = The draft is ready.
survey-page =
    <b>{ $title }</b>
    Group “{ $group }”
survey-page-draft =
    ✏️ A draft. Questions: { $count }. Languages: { $languages }.
    Results are shown only if there are at least { $k } answers.
    { $missing ->
        [0] All texts are translated.
       *[other] ⚠️ Translations missing: { $missing }.
    }
survey-page-reader = Only this person will see the results: { $name }.
survey-page-until =
    { $until ->
        [none] 📬 Open until you end it.
       *[other] 📬 Open until { $until }.
    }
survey-page-sealed = 🔒 While the survey is open, nobody sees the answers, not even you.
survey-page-link = Link for members of the group: { $link }
survey-page-closing = ⏳ The survey is ending, the answers are being opened. I will tell you when it is done.
survey-page-closed =
    { $outcome ->
        [lost] 🏁 The survey has ended. Its key is lost, so nobody will ever read the answers.
        [few] 🏁 The survey has ended. There are fewer than { $k } answers, so no results are shown: otherwise it could be guessed who answered what.
        [near] 🏁 The survey has ended. Almost as many people answered the same before, and the difference could give away the answers of a few, so no results are shown.
       *[enough] 🏁 The survey has ended. There are enough answers ({ $k } or more) to see the results.
    }
button-survey-try = 🧪 Try it as a member
button-survey-open-ask = 📣 Start the survey…
button-survey-delete = 🗑 Delete the survey
button-survey-delete-yes = 🗑 Yes, delete it
button-survey-nudge = 🔔 Remind
button-survey-help = 🤝 Help somebody to answer
button-survey-close = 🏁 End the survey…
button-survey-close-yes = 🏁 Yes, end it
button-survey-close-anyway = 🏁 End it without results
button-survey-page = 📝 To the survey's page
button-survey-answer = ✍️ Answer
button-survey-days =
    { $chosen ->
        [1] ✅ { $days } days
       *[0] { $days } days
    }
button-survey-no-end =
    { $chosen ->
        [1] ✅ No end date
       *[0] No end date
    }
button-survey-open = 📣 Start now
button-survey-extend = 🕒 { $days } days more
survey-not-draft = This survey has begun already, so it can no longer be changed.
survey-not-reader = Only one person sees the results: the one who is named at the start of the survey.
survey-not-open =
    { $state ->
        [draft] This survey has not begun yet.
       *[closed] This survey has already ended.
    }
survey-faulty = The survey cannot be started yet. Open its page to see what is missing.
survey-opened = The survey has started.
survey-opened-quietly = The survey has started. It is quiet time in the group, so the invitation goes out in the morning.
survey-opening =
    Start the survey in the group “{ $group }”? It has about { $asked } people.
    { $enough ->
        [1] Results are shown if at least { $k } answer.
       *[0] ⚠️ Results are shown if at least { $k } answer, and the group has fewer people. It may be better to invite more people, or to talk in person.
    }

    How long is it open? The group will see:
survey-card =
    📝 <b>{ $title }</b>

    { $introduction }

    An anonymous survey. Questions: { $count }. Answer in private: nobody will see who answered what. Results are shown if there are at least { $k } answers.
    { $until ->
        [none] You may answer any day.
       *[other] You may answer until { $until }.
    }
survey-card-closed =
    { $answered ->
        [-1] 📝 <b>{ $title }</b>

    The survey has ended.
       *[other] 📝 <b>{ $title }</b>

    The survey has ended. Thank you! Answers: { $answered } of { $asked }.
    }
survey-card-gone = 📝 This survey is no longer there.
survey-invitation =
    📝 There is an anonymous survey in the group “{ $group }”: <b>{ $title }</b>

    Questions: { $count }. Nobody will see who answered what. { $until ->
        [none] You may answer any day.
       *[other] You may answer until { $until }.
    }
survey-nudge =
    🔔 The survey in the group “{ $group }” is still open: <b>{ $title }</b>

    Questions: { $count }. If you like, please answer – every voice helps. { $until ->
        [none] There is no hurry.
       *[other] You may answer until { $until }.
    }
survey-called-off = 📝 The survey “{ $title }” was called off. All answers were destroyed unread.
survey-ending =
    <b>{ $title }</b>

    { $outcome ->
        [near] Answers: { $answered } (at least { $k } are needed). Almost as many people answered the same before. The difference could give away the answers of a few, so nothing can be shown for now. What shall we do?
       *[few] Answers: { $answered }. At least { $k } are needed to show anything: otherwise it could be guessed who answered what. What shall we do?
    }
survey-close-ask = End the survey “{ $title }”? Answers: { $answered }. After that nobody can answer or change their answers.
survey-delete-ask =
    { $state ->
        [draft] Delete the draft “{ $title }”?
        [closed] Delete the survey “{ $title }” with all its results? This cannot be undone.
       *[open] Delete the survey “{ $title }”? All answers will be destroyed unread, and the group will be told. This cannot be undone.
    }
survey-closed-told =
    { $outcome ->
        [lost] The survey “{ $title }” has ended, but its key is lost. Nobody will ever read the answers. (Asked { $asked }, needed { $k }, opened { $answered }.)
        [few] The survey “{ $title }” has ended. Answers: { $answered } of { $asked }. At least { $k } were needed to show results, so there are none, and the answers were destroyed unread.
        [near] The survey “{ $title }” has ended. Answers: { $answered } of { $asked } (at least { $k } were needed). Almost as many people answered the same before, and the difference could give away the answers of a few. So they were destroyed unread.
       *[enough] The survey “{ $title }” has ended. Answers: { $answered } of { $asked } (at least { $k } were needed). The results are waiting for you.
    }
survey-progress = ⏳ “{ $title }”: opening the answers, { $percent } %.
survey-closing-now = The survey is ending.
survey-extended = Extended.
survey-deleted = Deleted.
survey-reach = Answered: { $answered } of { $asked }.
survey-reach-helped = With somebody's help: { $count }.
survey-reach-paper = On paper: { $count }.
survey-reach-urgent =
    { $count ->
        [1] 🆘 Somebody pressed the help button (fewer than five people). Nobody knows who. Please remind everybody in the group where to get help.
       *[other] 🆘 At least { $count } people pressed the help button. Nobody knows who. Please remind everybody in the group where to get help.
    }
survey-nudged = A reminder goes to those who have not answered. Nobody knows who they are, not even you. In quiet hours it waits for the morning.
survey-nudged-today = Already reminded today. Please wait until tomorrow: too many messages tire people.
held-survey-invite = 📝 Invitation to the survey “{ $title }” ({ $due })
held-survey-close = 🏁 End of the survey “{ $title }” ({ $due })

## Surveys: results

button-survey-results = 📊 Results
button-survey-reader = 👤 Who reads the results
survey-still-sealed = The survey has not ended yet. Until then nobody sees the answers, not even you.
survey-nothing-to-show = No results of this survey are shown: there were too few answers, or almost as many as before.
survey-results =
    <b>{ $title }</b>
    Results. Group “{ $group }”. Only you see them until you show something to others.
survey-reach-told =
    { $asked ->
        [0] Answered: { $answered }.
       *[other] Asked: { $asked }. Answered: { $answered }.
    }
survey-reach-modes = By themselves: { $alone }, with help: { $helped }, on paper: { $paper }.
button-survey-result-first = 📊 See question by question
button-survey-texts =
    { $waiting ->
        [0] 🔎 Read the texts again
       *[other] 🔎 Read the texts ({ $waiting } waiting)
    }
button-survey-files = 📄 Report: PDF, table, text
button-survey-share = 📣 Show the group…
button-survey-compare = ⚖️ Compare with another survey
survey-result-head = <i>{ $title }</i> · { $number } of { $total }
survey-result-question = <b>{ $question }</b>
survey-result-line = { $label } – <b>{ $figure }</b>
survey-result-note = <i>{ $words }</i>
survey-plain = { $words }
survey-result-answered = Answered: { $answered }.
survey-result-none = Nobody answered.
survey-result-few = Answered: { $answered }. It is shown only if at least { $k } answer.
survey-result-subset = Only some were asked this. The numbers could give away the answers of a few, so they are not shown.
survey-figure-exact = { $count } of { $answered }
survey-figure-share = { $count } of { $answered } ({ $percent }%)
survey-figure-between = { $low }–{ $high } of { $answered }
survey-figure-below = fewer than { $fewer } of { $answered }
survey-figure-unsaid = not shown
survey-mean-label = On average
survey-mean = On average { $mean } (scale 1–{ $highest }, answers: { $answered })
survey-mean-between = On average between { $low } and { $high } (scale 1–{ $highest }, answers: { $answered })
survey-result-leader = Most often: { $label }.
survey-result-ranking =
    { $places ->
        [1] Counted is how many people put it first.
       *[other] Counted is how many people put it among the first { $places }.
    }
survey-result-several =
    { $most ->
        [0] Several answers could be chosen.
       *[other] Up to { $most } answers could be chosen.
    }
survey-result-bounded = The exact number is not shown where it would give away the answers of fewer than { $k } people.
survey-picture-first = The picture shows the { $count } most frequent answers.
button-survey-result-before = ← Previous
button-survey-result-after = Next →
survey-texts-line = In their own words: { $all }. Released: { $released }, still to read: { $waiting }.
survey-texts-more = … The others are in the report file.
survey-no-texts = There are no texts in this survey.
survey-text-head =
    🔎 Text { $number } of { $total }
    { $kind ->
        [comment] <b>{ $question }</b> (comment)
       *[text] <b>{ $question }</b>
    }

    { $word ->
        [yes] ✅ Released: it will be in the report.
        [no] 🚫 Left out: it will not be in the report.
       *[none] Not decided yet. Until you release it, only you see it.
    }
survey-text-unmarked = I noticed no phone number, address or name here. But read it yourself: can anybody be recognised?
survey-text-marked = ⚠️ There may be: { $traces }. If anybody can be recognised, do not release it.
survey-trace =
    { $trace ->
        [personal_code] a personal code
        [phone] a phone number
        [email] an e-mail address
        [account] an account or user name
        [link] a link
        [address] an address
       *[name] somebody’s name
    }
survey-text-long = The text is long, so all of it is in the file as well.
survey-text-file = Text { $number }
button-survey-text-yes = ✅ Release into the report
button-survey-text-no = 🚫 Leave out
button-survey-text-undo = ↩️ Take back the last one
button-survey-text-before = ← Previous
button-survey-text-after = Next →
button-survey-text-again = 🔎 Read again from the start
survey-text-released = Released.
survey-text-left-out = Left out.
survey-text-taken-back = Taken back.
survey-texts-done =
    ✅ <b>All texts have been read.</b>

    Released: { $released }. Left out: { $left_out }. You can change your mind at any time.
survey-files =
    📄 <b>{ $title }</b>

    Which report shall I prepare? Language: { $languages }.
    Only you see the file until you forward it to others.
survey-files-texts =
    { $waiting ->
        [0] Texts: { $released } of { $all } released.
       *[other] Texts: { $released } of { $all } released. Those not read yet ({ $waiting }) are not included.
    }
button-survey-file-pdf = 📄 PDF to print
button-survey-file-xlsx = 📊 Excel table (XLSX)
button-survey-file-csv = 🧮 CSV for other programs
button-survey-file-text = 📋 Text to paste
survey-file-coming = On its way. The file will be below.
survey-file-caption =
    { $asked ->
        [0] 📄 Report: { $title }. Answered: { $answered }.
       *[other] 📄 Report: { $title }. Asked: { $asked }. Answered: { $answered }.
    }
survey-paper-title = { $title } – survey report
survey-paper-footer = { $title }. Answered: { $answered }. Made with Kopā.
survey-about-group = Group
survey-about-when = When
survey-about-asked = Asked
survey-about-unknown = not known
survey-about-answered = Answered
survey-about-alone = – by themselves
survey-about-helped = – with help
survey-about-paper = – on paper
survey-times-head = Answered: { $answered }
survey-part =
    { $part ->
        [morning] Morning
        [afternoon] Afternoon
       *[evening] Evening
    }
survey-day =
    { $day ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
survey-method = How this was counted
survey-method-sealed = The survey was anonymous. The answers lay sealed while it was open. Then they were shuffled and the key was destroyed: nobody can find who answered what.
survey-method-few = Results are shown only if at least { $k } answered.
survey-method-sensitive = Sensitive questions need at least { $k } answers.
survey-method-small = A number below { $k } is not shown exactly. So that it cannot be computed either, sometimes another number is not shown exactly; a hatched bar then shows between which numbers it lies.
survey-method-languages = Answers in all languages were counted together.
survey-method-texts = What people wrote was read by one person before publication, who released only what nobody can be recognised by. The order of the texts is random.
survey-method-helped = Where somebody answers with help or on paper, the helper sees the answers too.
survey-method-skipped = Questions could be skipped, so the number of answers may differ between questions.
survey-method-who = The report shows what those who answered think. In a small group, a difference of a few people may be chance.
survey-sheet-figures = Figures
survey-sheet-about = About the survey
survey-sheet-texts = Texts
survey-column-what = What
survey-column-value = Value
survey-column-number = No.
survey-column-part = Part
survey-column-question = Question
survey-column-kind = Kind
survey-column-answer = Answer
survey-column-count = Count
survey-column-at-least = At least
survey-column-at-most = At most
survey-column-answered = Answered
survey-column-note = Note
survey-column-text = Text
survey-kind =
    { $kind ->
        [single] one answer
        [multiple] several answers
        [top] most important
        [ranking] by importance
        [scale_5] scale 1–5
        [scale_10] scale 1–10
        [yes_maybe_no] yes, maybe, no
        [number] number
        [day_parts] days and times
       *[text] own words
    }
survey-share =
    📣 <b>Show the group “{ $group }”?</b>

    { $state ->
        [stands] The summary already stands in the group. If you send it again, it is updated.
        [planned] The summary waits for the morning, because the group has quiet hours.
       *[none] The group has seen nothing yet. In quiet hours the summary will wait for the morning.
    } { $texts ->
        [0] The group will see:
       *[other] The PDF will also hold the released texts: { $texts }. The group will see:
    }
button-survey-share-paper =
    { $on ->
        [1] ✅ With the PDF report
       *[0] 📄 Add the PDF report
    }
button-survey-share-now = 📣 Send to the group
button-survey-share-undo = ↩️ Take it out of the group
survey-shared = Sent to the group.
survey-shared-later = The group has quiet hours. The summary will go out in the morning.
survey-share-taken-back = Taken out. If it is older than two days, Telegram lets only an administrator of the group delete it.
held-survey-share = 📊 Summary of the survey “{ $title }” ({ $due })
survey-summary-head = 📊 <b>{ $title }</b> – what the group answered
survey-summary-more =
    { $paper ->
        [1] … More questions in the PDF report: { $count }.
       *[0] … More questions in the full report: { $count }.
    }
survey-summary-tail = The survey was anonymous. A number below { $k } is not shown exactly. Thank you to everybody who answered!
survey-compare =
    ⚖️ <b>{ $title }</b>

    { $count ->
        [0] There is nothing to compare with. It takes another ended survey with the same questions, whose results you read as well.
       *[other] Compare with which one?
    }
survey-compare-name = { $group }, { $day } (answered: { $answered })
survey-compare-label = <u>{ $label }</u>
survey-compare-bar = { $label } · { $side }
survey-compare-side = <b>{ $side }</b>: { $name }
survey-compare-title = { $title } – comparison
survey-compare-note = The figures of two surveys stand side by side. Where few answered, a difference of a few people may be chance.
survey-nothing-to-compare = These surveys have no question with figures in both.
survey-reader =
    👤 <b>{ $title }</b>

    The results are read by: { $name }. { $count ->
        [0] Nobody else runs the group, so there is nobody to hand them to.
       *[other] Who shall read them from now on?
    }
survey-reader-warning = The whole group will be told of the change: people answered knowing who would read.
survey-reader-ask =
    { $told ->
        [1] From now on only { $name } will read the results. The group will see:
       *[0] From now on only { $name } will read the results. Shall I change it?
    }
survey-reader-told =
    👤 <b>{ $title }</b>

    The results of the anonymous survey are now read by { $after } instead of { $before }. { $state ->
        [open] If that does not suit you, you can change or delete your answers until the survey ends.
       *[closed] Who answered what still cannot be found by anybody.
    }
survey-reader-you = 👤 You have been entrusted with reading the results of the anonymous survey “{ $title }” in the group “{ $group }”. Only you will see them.
survey-reader-changed = { $name } reads from now on.
survey-reader-unfit = This person no longer runs the group and so cannot read the results.
survey-reader-not-yours = Only the reader can hand the reading on. If there is none any more, the group’s worker does it.
button-survey-reader-choose = 👤 { $name }
button-survey-reader-yes = ✅ Yes, change it

## Surveys: building

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
build-too-many = One survey holds no more than { $limit } questions.
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
build-part-deleted = The part is deleted. If that was a mistake, press "Undo the last change".
button-build-up = ⬆️ Up
button-build-down = ⬇️ Down
button-build-copy = 📑 Copy
button-build-drop = 🗑 Delete
build-moved = Moved.
build-copied = Copied. The copy stands right after it.
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
build-item-when = 🔀 Asked only if "{ $question }": { $answers }
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
build-kinds = How will "{ $question }" be answered?
build-most =
    How many answers may be chosen in "{ $question }"?

    Below you can mark answers that exclude the rest, such as "none of these".
build-as-many = Any number
button-build-alone =
    { $on ->
        [1] ✅ Excludes the rest: { $words }
       *[0] ⬜ Excludes the rest: { $words }
    }
build-days = Which days to ask about: "{ $question }"?
build-when-none-before = "{ $question }" is asked of everybody. There is no question before it on which it could depend.
build-when-always =
    "{ $question }" is now asked of everybody.

    To ask it of some people only, choose the earlier question on which it depends.
build-when-now = The question "{ $question }". Where there are several conditions, all have to hold.
build-when-of =
    Ask "{ $question }" only of those who answer "{ $asked }" with:
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
        [urgent_help] Where can people here get help at once? Write the phone number and the place. Everybody who presses "I need help now" will see it.
        [block] What is the title of the part?
        [text] What is the question?
        [help] Write an explanation that makes the question easier to understand.
        [example] Write an example of an answer. The words "for example" are added for you.
        [low_end] What does the lowest number mean? For example: very poor.
        [high_end] What does the highest number mean? For example: very good.
       *[option] Write this answer.
    }
    { $several ->
        [1] Language: <b>{ $language }</b>. Up to { $limit } characters.
       *[0] Up to { $limit } characters.
    }
build-text-of = The question "{ $question }".
build-text-now = <b>Now:</b>
build-text-in = <b>{ $language }:</b>
build-text-too-long = This is too long: { $length } characters, and { $limit } will fit. Please write it shorter.
button-build-text-remove = ✖️ Leave it empty
button-build-earlier-text = ← Previous
button-build-later-text = Skip →
button-build-enough = ✅ Enough for now
build-options-wanted =
    { $count ->
        [0] The question "{ $question }". Write all the answers in one message, each on a line of its own.
       *[other] The question "{ $question }". Translate the answers in the same order, each on a line of its own. Lines: { $count }.
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
build-options-many = That is too many: { $given } answers. Up to { $limit } will fit.
build-option-too-long = The answer "{ $option }…" is too long. Up to { $limit } characters will fit.
build-option-twice = The answer "{ $option }" stands there twice.
build-bounds-wanted = The question "{ $question }". It now takes numbers from { $lowest } to { $highest }. Write other limits, for example: 0–120
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

    In which group shall it be asked?
build-saved =
    💾 The survey "{ $title }" as a file. You can read and change it in any text editor and send it back to me.

    It holds no answers, only the questions.
build-file-coming = The file is on its way.
build-file-ask =
    Send me the file of the survey here, in this chat.

    I take a file saved from Kopā (YAML or JSON) and a researchers' form in the XLSForm format (.xlsx). The group sees nothing of it.
build-file-wanted = I am waiting for a file here. Attach it with 📎 and send it.
build-file-group = For which group is the survey in the file "{ $name }"? The group sees nothing of it yet.
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
        [cell] • Sheet "{ $sheet }", cell { $cell }: { $what }
        [line] • Line { $line }: { $what }
        [question] • Part { $block }, question { $question }: { $what }
       *[none] • { $what }
    }
build-file-not-text = this is no text file. Save it as YAML or JSON in UTF-8.
build-file-too-large = the file is too large or too complicated. Please split the survey in two.
build-file-not-yaml = the file cannot be understood here. Check the indentation, colons and quotes.
build-file-key-twice = the same thing is named twice here. Delete one of them.
build-file-not-a-survey = this is not the file of a survey. Save some survey to a file and see what it looks like.
build-file-newer-version = the file comes from a newer version of Kopā ({ $found }).
build-file-field-missing = the field "{ $found }" is missing. Add it.
build-file-field-unknown = the field "{ $found }" is not known. Delete it or check its spelling.
build-file-not-a-text = there should be a text here, not "{ $found }". Put it in quotes.
build-file-not-a-number = there should be a whole number here, not "{ $found }".
build-file-not-yes-or-no = there should be true or false here, not "{ $found }".
build-file-not-a-list = there should be a list here, not "{ $found }".
build-file-not-a-mapping = there should be fields with values here, not "{ $found }".
build-file-kind-unknown = the kind of answer "{ $found }" is not known.
build-file-language-unknown = the language "{ $found }" is not known. Use lv, ru, uk and en.
build-file-not-a-group = this is not the file of a group. In another Kopā press “📤 Save to a file” in the settings of a group.
build-file-group-too-large = the file is too large or too complicated. Take some older survey out of it.
build-file-value-unknown = the value "{ $found }" will not do here.
build-file-not-a-time = "{ $found }" is no day or time. Write it so: 2026-11-26 18:30.
build-file-text-empty = there should be a text here, and it is empty.
build-file-number-too-large = the number "{ $found }" will not do. It may be from 0 to { $limit }.
build-file-too-many = there are too many here, or none. Up to { $limit } will fit.
build-file-no-language = no language is named (languages).
build-file-too-many-questions = there are too many questions. Up to { $limit } will fit.
build-file-too-many-parts = there are too many parts. Up to { $limit } will fit.
build-file-bad-id = the name "{ $found }" will not do. Use small Latin letters, digits and _, begin with a letter, no more than 32 characters.
build-file-id-twice = the name "{ $found }" is taken already. Give another one.
build-file-text-too-long = a text is too long ("{ $found }"). Up to { $limit } characters will fit.
build-file-too-many-options = there are too many answers in the list. Up to { $limit } will fit.
build-file-options-not-wanted = this kind of answer needs no list. Delete it.
build-file-numbers = the limits of the number are wrong. The lowest has to be below the highest.
build-file-days = the days are wrong. Use numbers from 1 (Monday) to 7.
build-file-old-workbook = I do not read this kind of spreadsheet. Open it in a spreadsheet program and save it as .xlsx.
build-file-not-a-workbook = this spreadsheet cannot be read. Open it in a spreadsheet program and save it anew as .xlsx without a password.
build-file-sheet-too-large = the sheet is too large. Leave just the questions and answers.
build-file-formula = there is a formula here. Put the text itself in its place.
build-file-sheet-missing = the file has no sheet "{ $found }". In an XLSForm the questions stand there.
build-file-form-empty = the form has no question that can be asked here.
build-file-form-too-large = there are too many groups, or too many inside each other. Leave fewer of them.
build-file-list-missing = the sheet "choices" has no list "{ $found }". Add it.
build-file-language-left-out = the language "{ $found }" was left out. Use lv, ru, uk and en.
build-file-column-left-out = the column "{ $found }" was left out.
build-file-type-left-out = "{ $found }" is not possible here and was left out.
build-file-repeat-once = there are no repeats here: the questions are asked once.
build-file-constraint-left-out = the check "{ $found }" was left out.
build-file-other-as-comment = instead of "other", something can be added after the answer in one's own words.
build-file-bounds-usual = the limits of the number are not clear, so it takes 0 to 100. Please check them.
build-file-whole-numbers = only whole numbers are taken here.
build-file-relevant-left-out = the condition "{ $found }" cannot be expressed here, so everybody is asked. Please check it.
build-file-mention-left = the text refers to another answer: "{ $found }". Please reword it.
survey-faults =
    { $count ->
        [one] { $count } thing to be put right before it can start:
       *[other] { $count } things to be put right before it can start:
    }
build-faults-more = … and { $count } more.
survey-fault-at = • "{ $where }": { $fault }
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

## Surveys: beyond the chat

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

    You see what stands on the sheets, so type them in alone, and destroy them afterwards. The report will say how many answers came on paper. To catch slips, type the sheets in a second time: I show you where the two differ.
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
    In one line { $count ->
        [one] { $count } code
       *[other] { $count } codes
    }, one for each question, with spaces between: the number of the answer on the sheet, several with commas (1,3), left out -, a text *. Write the text itself below, its line begins with the number of the question: “3: a bench”.

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

    What stands on the sheet?

## Surveys: you said – we did

button-survey-did = 💬 You said – we did
deed-no-results = You can tell the group what was done once the survey has ended and has results.
deed-full = Nobody reads more than { $limit } points in one message. Delete one first.
deed-incomplete = It cannot be sent yet: a point lacks its text in one of the group's languages.
deed-removed = The point is deleted.
deed-noted = Noted.
deed-sent = Sent to the group.
deed-too-long = That is too long: { $length } characters, please no more than { $limit }.
deed-all-too-long = The whole message is too long: { $length } of { $limit } characters. Shorten or delete a point.
survey-did =
    💬 <b>{ $title }: you said – we did</b>

    { $count ->
        [0] People have answered. Now tell them what came of it: what people said, and what you did. If something did not work out, that too.
       *[other] { $state ->
            [told] The group has this already. If you change something, send it again: the message in the group changes.
           *[not-told] The group does not have this yet.
        }
    }
survey-did-asking =
    { $state ->
        [planned] 🗓 I ask the group whether it helped: { $day }.
        [open] 📬 I am asking the group whether it helped.
        [closing] ⏳ The answers whether it helped are being opened.
        [closed] ✅ The group has answered whether it helped. The result is in the group.
        [few] Too few answered whether it helped. The answers were deleted unread.
       *[lost] The key to the answers is lost, so nobody will ever read them.
    }
button-deed-point = { $number }. { $title }
button-deed-add = ➕ Add a point
button-deed-preview = 👁 Look and send
button-deed-rewrite = ✏️ Write it anew
button-deed-remove = 🗑 Delete the point
button-deed-send = 📣 Send to the group
button-deed-months =
    { $chosen ->
        [1] ✅ { $months ->
            [0] Did it help? Do not ask
            [1] Did it help? Ask in a month
           *[other] Did it help? Ask in { $months } months
        }
       *[0] { $months ->
            [0] Did it help? Do not ask
            [1] Did it help? Ask in a month
           *[other] Did it help? Ask in { $months } months
        }
    }
deed-line =
    <b>You said:</b> { $said }
    <b>We did:</b> { $did }
deed-ask-said =
    { $language ->
        [none] What did people say? One sentence, for example: “There is nobody to leave the children with in the evening.”
       *[other] What did people say? Write in this language: <b>{ $language }</b>. One sentence, for example: “There is nobody to leave the children with in the evening.”
    }
deed-ask-did =
    { $language ->
        [none] What did you do? If it did not work out, say why. For example: “There is a play corner in the library on Tuesdays.”
       *[other] What did you do? Write in this language: <b>{ $language }</b>. If it did not work out, say why. For example: “There is a play corner in the library on Tuesdays.”
    }
survey-did-told = 💬 <b>You said – we did</b> ({ $title })
survey-did-preview =
    { $asked ->
        [1] The group “{ $group }” will see:
       *[0] The group “{ $group }” will see what stands below. Later I can ask the group whether it helped: anonymously, with one tap.
    }
held-survey-helped = 💬 The question whether what was done after the survey “{ $title }” helped ({ $due })
held-survey-helped-close = 🏁 The answers whether what was done after the survey “{ $title }” helped ({ $due })
survey-helped-card =
    { $state ->
        [open] 💬 <b>Did it help?</b>

    After the survey “{ $title }” some things were done. Is it better now? One tap, anonymously: nobody sees who answered what. In { $days } days I tell what the group thinks, if at least { $fewest } answer.
        [closing] 💬 The question “Did it help?” ({ $title }) is closed. Thank you!
        [closed] 💬 The question “Did it help?” ({ $title }) is closed. Thank you! The result is below.
        [few] 💬 The question “Did it help?” ({ $title }) is closed. There were fewer than { $fewest } answers, so I deleted them unread.
       *[other] 💬 The question “Did it help?” ({ $title }) is closed.
    }
button-helped-yes = 👍 Yes
button-helped-partly = 🤏 Partly
button-helped-no = 👎 No
helped-over = This question is closed. Thank you!
helped-noted =
    { $answer ->
        [yes] Thank you! Your answer: yes. Nobody sees it. If you change your mind, press another button.
        [partly] Thank you! Your answer: partly. Nobody sees it. If you change your mind, press another button.
       *[no] Thank you! Your answer: no. Nobody sees it. If you change your mind, press another button.
    }
survey-helped-told =
    💬 <b>Did it help?</b> ({ $title })
    { $answered ->
        [one] { $answered } person answered.
       *[other] { $answered } people answered.
    }
survey-helped-line =
    { $answer ->
        [yes] Yes { $bar }
        [partly] Partly { $bar }
       *[no] No { $bar }
    }
button-survey-local-help = 🆘 Local help
survey-local-help =
    🆘 <b>Local help</b>

    Whoever presses “I need help now” in the survey sees this, together with the number 112. Write whom to call and where to go, in each language. The group's next survey takes this text over.
survey-local-help-line = <b>{ $language }:</b> { $words }
survey-local-help-none = none yet
button-local-help-write = ✏️ { $language }
survey-local-help-ask = Whom to call, and where to go? Write in this language: <b>{ $language }</b>. For example: “Crisis line 116123, social service at Skolas iela 1, workdays 9–17.”
survey-local-help-noted = Noted. It can be seen at once.

## Keeping the agreement

button-norms-accept = ✅ I have read it and accept
button-norms-ask-first = 💬 I would like to talk first
button-norms-pulse = 🌡 How are we doing?
button-norm-keep = 👍 Keep it as it is
button-norm-change = ✏️ Propose other words to the group
button-norm-retire = 🗄 No longer needed
button-norm-retire-yes = Yes, it no longer holds
button-norm-pulse = 🌡 Answer in private
button-norm-pulse-now = 🌡 Ask now
button-norm-pulse-repeat =
    { $on ->
        [yes] 🔕 Stop asking every month
       *[no] 🔁 Ask every month
    }
button-norm-pulse-undo = ↩️ Take my answer back
button-norm-step =
    { $step ->
        [5] { $own ->
            [yes] ✅ 5 · very well
           *[no] 5 · very well
        }
        [4] { $own ->
            [yes] ✅ 4 · quite well
           *[no] 4 · quite well
        }
        [3] { $own ->
            [yes] ✅ 3 · so-so
           *[no] 3 · so-so
        }
        [2] { $own ->
            [yes] ✅ 2 · rather badly
           *[no] 2 · rather badly
        }
       *[1] { $own ->
            [yes] ✅ 1 · badly
           *[no] 1 · badly
        }
    }
norms-newcomer =
    🌿 <b>“{ $group }” has already agreed on a few things</b>

    Please read them in peace. If something is unclear or you do not like it, talk to one of the organisers first.
norms-ask-first = It is good that you ask. You can talk about the agreement with: <b>{ $names }</b>. I say nothing of it to the group. When you are ready to accept, the agreement is here.
norms-accepted = ✅ Thank you! I have noted that you have read it and accept.
norms-accepted-short = Thank you!
norms-changed-meanwhile = ⚠️ The agreement has just changed. Please read the new one.
norms-read-by =
    { $count ->
        [one] { $count } person has read and accepted this version.
       *[other] { $count } people have read and accepted this version.
    }
norms-again = Is it still ours? If something is missing, tell the organisers.
norm-review = 🌿 In “{ $group }” the day has come when you wanted to look at this norm again. Does it still fit?
norm-kept = 👍 Good, the norm stays.
norm-retire = Is this norm no longer needed? If the group has not talked about it yet, talk first. The group will get a message, and the norm stays in the history.
norm-retired = 🗄 This norm no longer holds: <b>{ $topic }</b>
norm-retired-short = The norm no longer holds.
norm-pulse-title = How well we keep our agreement
norm-pulse-card =
    🌡 <b>How well do we keep our agreement?</b>

    Answer in private with one tap. Answers are sealed: after the close nobody will learn who answered what. I will tell the result in { $days } days, if at least { $fewest } answer.
norm-pulse-closed =
    { $told ->
        [yes] 🌡 The question “How are we doing?” is closed. Thank you! The result is below.
       *[no] 🌡 The question “How are we doing?” is closed. There were fewer than { $fewest } answers, so I deleted them unread.
    }
norm-pulse-ask =
    { $own ->
        [0] 🌡 How well do we keep our agreement? Answers are seen only together, and only if at least { $fewest } answer.
       *[other] 🌡 Thank you! Your answer: { $own }. You can change it until the close.
    }
norm-pulse-noted =
    { $step ->
        [0] Your answer is taken back.
       *[other] Thank you! Noted.
    }
norm-pulse-over = This question is closed. Thank you!
norm-pulse-asked = I have asked the group.
norm-pulse-repeats =
    { $on ->
        [yes] From now on I ask every month.
       *[no] I no longer ask every month.
    }
norm-pulse-result =
    { $answered ->
        [one] 🌡 <b>How well we keep our agreement</b> · { $answered } person answered
       *[other] 🌡 <b>How well we keep our agreement</b> · { $answered } people answered
    }
norm-pulse-level =
    { $step ->
        [5] 5 of 5: very well
        [4] 4 of 5: quite well
        [3] 3 of 5: so-so
        [2] 2 of 5: rather badly
       *[1] 1 of 5: badly
    }
norm-pulse-trend =
    { $moved ->
        [up] ↗️ Better than before (it was { $before }).
        [down] ↘️ Worse than before (it was { $before }). Perhaps it is worth talking about.
       *[same] ➡️ The same as before.
    }
norms-pulse =
    { $state ->
        [running] 🌡 <b>How are we doing?</b> I am asking “{ $group }” at the moment. You will learn the result together with everybody.
       *[resting] 🌡 <b>How are we doing?</b> I can ask “{ $group }” how well it keeps its agreement, from 1 to 5, without names.
    }

    If fewer than { $fewest } answer, there is no result: I delete the answers unread.
held-norm-review = 🌿 The question to organisers whether the norm “{ $topic }” still fits ({ $due })
held-norm-pulse = 🌡 The question how well we keep our agreement ({ $due })
held-norm-pulse-close = 🌡 The close of the question “How are we doing?” ({ $due })

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
slower = A little slower, please – I cannot keep up with you. What you pressed or wrote last will count. In a minute I will answer again.

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

    • When there is a new meeting in your group, press “Coming”, “Maybe” or “Cannot”.
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
rights-stranger = This is only for members of this group. If you belong to it, open Kopā with the group's link.
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

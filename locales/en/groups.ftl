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
       *[other] Who will be an organiser of “{ $group }”?
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
        [nowhere] A message was not sent: there was no connection for a long time, and by now it would not have helped.
       *[group] A message to the group “{ $group }” was not sent: there was no connection for a long time, and by now it would not have helped.
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
    { $asks ->
        [yes] After a meeting: I ask those who said they were coming how it was, in private and anonymously (if there are at least 5)
       *[no] After a meeting: I do not ask how it was
    }
button-newcomers = 👋 Newcomers
button-newcomers-see = 👁 See the welcome
newcomers =
    <b>{ $group }</b>: how we welcome newcomers

    <b>The welcome.</b> Whoever comes into the group and has pressed Start gets it in private: what this is, the choice of language, and silence. Others read the welcome in the group.

    <b>The agreement.</b> { $agreed ->
        [yes] A newcomer reads the agreement of the group and accepts it, or talks to you first.
       *[no] The group has no agreement yet. Once it has, newcomers read and accept it.
    }

    <b>Approval.</b> If the group is closed, switch on “Approve new members” in the group's Telegram settings, and let me invite people as an administrator. When somebody asks to be let in, I ask you and the other organisers in private: one yes or no is enough.
button-reach = 📶 Who I can write to
button-reach-picture = 🔳 QR picture to forward
button-reach-paper = 🖨 A page to print
reach =
    <b>{ $group }</b>: who I can write to
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
reach-blocked = 🚫 People who have blocked me: { $count }
reach-unknown = ❔ People I have not met yet: { $count }
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
hand-over-offer = { $name } asks you to look after “{ $group }” from now on: to run it with Kopā, to name organisers, and to help where something goes wrong. The offer is open for a week.
button-hand-over-take = ✅ Yes, I will
button-hand-over-no = ✖️ No, thank you
hand-over-taken = Thank you! The group is in your hands now.
hand-over-over = This offer is no longer open.
hand-over-told = 🤝 From now on { $name } looks after Kopā in this group.
hand-over-done = { $name } looks after “{ $group }” now. Thank you for all you did!
hand-over-declined = { $name } cannot take “{ $group }” on. Everything stays as it is. You can offer it to somebody else.
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
newcomer = Welcome to “{ $group }”! I remind you of meetings and help you to answer. You can choose your language, or silence, at any time.
mydata-hand-over = { $mine ->
        [0] You asked somebody else to take “{ $groups_title }” on.
       *[other] You have been asked to take “{ $groups_title }” on.
    }

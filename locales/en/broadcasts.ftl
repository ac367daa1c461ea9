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
        [yes] Urgent: it goes at once, also to those who have had many messages this week.
       *[no] Those who have had many messages this week get it later.
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
    Which groups is it for? Anyone in several of them gets it once in private.
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
button-broadcast-erase = 🗑 Remove this language
broadcast-words-missing = There is no text yet. Please write what to announce.
broadcast-words-too-long = That is too long: { $length } characters, and at most { $limit } fit. Please write it shorter.
broadcast-words-needed = At least one language has to stay. If the announcement is not needed any more, withdraw it.
broadcast-gone = This announcement is not here any more, or somebody else wrote it.
broadcast-sent-already = This announcement has been sent or planned already. Open it in the list of announcements.
broadcast-incomplete = Something is still missing: write it in at least one language and choose at least one group.
broadcast-time-passed = That time has passed. Choose another, or send it now.
broadcast-when = When should it go? Write, for example: <i>tomorrow 9:00</i> or <i>Friday 18:30</i>.
broadcast-preview = 👁 <i>As it will be seen: { $reader }</i>
broadcast-in-group = in the group
button-broadcast-in-group = 👥 In the group
broadcast-quiet-now = 🌙 One of the groups has quiet hours now. If you send it now, it appears in the group at once, and privately in the morning; an urgent one comes at once.
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
broadcast-in-groups = 👥 Visible in groups: { $stands } of { $groups }
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
button-broadcast-plain = 📄 Text to forward
button-broadcast-paper = 🖨 Page with QR
broadcast-correct = Which language needs correcting? Those who already have it will see the corrected text in the same place.
broadcast-correct-preview = This is how it will look. Correct it for everybody?
button-broadcast-correct-yes = ✅ Yes, correct it for all
broadcast-corrected-now = Corrected. Messages that have already arrived are changing.
broadcast-withdraw = Withdraw the announcement? The message people have received turns into a note saying it was withdrawn, and nobody else gets it.
button-broadcast-withdraw-yes = ↩️ Yes, withdraw it
broadcast-withdrawn-now = The announcement is withdrawn.
broadcast-too-late = The announcement for “{ $group }” was not sent in time: I was out of action for a long time, and it may be out of date. If it is still needed, please write it again.
broadcast-rights-lost = The announcement for “{ $group }” was not sent: you no longer organise that group. If it is still needed, please ask one of its organisers.
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

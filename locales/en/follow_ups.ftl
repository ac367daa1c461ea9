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
follow-up-ask-span = How shall I count the time?
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
follow-up-ask-audience = Who is it for?
follow-up-ask-person = To which person? Press the name or write how it begins.
follow-up-which-person = Who did you mean?
follow-up-nobody = I found no such name in the group. Please write the name the person has in Telegram.
follow-up-ask-words = What shall I say? Write it as it will be read (up to { $limit } characters).
follow-up-ask-every = Once, or again until it is done? After three questions without an answer I stop and tell the organisers.
follow-up-too-long = That is too long: { characters }, and it can be up to { $limit }. Please write it shorter.
follow-up-too-many = { $limit } messages are waiting in the group already. Please stop one first.
follow-up-past = That time has passed. Press “Back” and choose another.
follow-up-preview = Is everything right?
follow-up-unreachable = ⚠️ { $name } has not started a private chat with me. If that is still so by then, I will tell the organisers.
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
        [cancelled] The meeting in the group “{ $group }” is cancelled, so I will not send this message:
        [too-late] There was no longer any point in sending this message in the group “{ $group }”: its time had passed.
        [unreachable] In the group “{ $group }” I could not write privately ({ $name }). Please tell them yourself:
       *[silent] In the group “{ $group }” I asked three times and had no answer ({ $name ->
            [none] the organisers
           *[other] { $name }
        }). I will not ask again; please have a word yourself:
    }
follow-up-thanks = Thank you! I will not ask about it again.
follow-up-put-off =
    { $days ->
        [1] All right, I will ask tomorrow.
       *[other] All right, I will ask in { $days } days.
    }
held-follow-up = ⏰ Message “{ $words }” ({ $due })
held-follow-up-joining = 👋 Message to newcomers “{ $words }” ({ $due })
mydata-follow-up = The organisers of “{ $groups_title }” have planned a message for you: “{ $follow_up_words }”.

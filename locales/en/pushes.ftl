## Silence

button-silence = 🔕 No messages about this group
button-silences = 🔕 Silence by group
silenced = Very well. About “{ $group }” I will not write to you of my own accord any more. In the group everything stays as it was.
silence-over = Very well. I will write about “{ $group }” again.
silences =
    <b>Silence by group</b>
    { "" }
    Where there is 🔕, I do not write to you about that group of my own accord. Press to change.
stop-words = stop, stop it, please stop, stop writing, unsubscribe, mute, quiet, enough, leave me alone

## How often to write

button-pushes = 📬 How often to write
pushes =
    📬 How many times a week may I write to you of my own accord?

    You always get reminders and news of changes. The rest I save up and bring to you in one go.
pushes-choice = { $limit ->
    [0] As often as needed
    [one] Up to once a week
   *[other] Up to { $limit } times a week
}
pushes-noted = Noted.
pushes-kept = 📬 I kept this so as not to disturb you too often. If there is more, the rest comes without a sound.

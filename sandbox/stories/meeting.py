"""A meeting from the first words to its end: planned, answered, moved, remembered, cancelled."""

from sandbox.stories.hands import opens, taps
from sandbox.stories.stage import Stage
from sandbox.stories.story import Story

LINE = "Vecāku tikšanās ceturtdien 18:30, bibliotēkā"
MOVED_TO = "10. martā 18:00"
NEW_DAY = {"lv": "10. martā", "ru": "10 марта", "uk": "10 березня", "en": "10 March"}

meeting = Story(
    "meeting",
    "A meeting",
    "Planned in one line, answered from five phones, moved because of illness, remembered, cancelled.",
)


@meeting.step("Inga plans in one line, in the words she would use anyway.")
async def worker_writes_one_line(stage: Stage) -> None:
    inga = stage.cast.inga
    await inga.says("/menu")
    await taps(inga, "plan*")
    await inga.finds("talk:stop:*")
    await inga.says(LINE)
    await inga.finds("talk:choose:*:now")
    await inga.sees("4. martā")


@meeting.step("She has seen it as the group will, and announces it: one card, in both languages of the group.")
async def worker_announces(stage: Stage) -> None:
    await taps(stage.cast.inga, "talk:choose:*:now")
    await stage.cast.olga.finds("rsvp:*:coming", stage.group)
    await stage.cast.olga.sees("4 марта", stage.group)


@meeting.step("People answer under the card; it is edited, never posted again. Olga brings one more.")
async def people_answer(stage: Stage) -> None:
    cast, group = stage.cast, stage.group
    for person in (cast.baiba, cast.valdis, cast.olga, cast.janis):
        await taps(person, "rsvp:*:coming", group)
    await taps(cast.olga, "bring:*:more", group)


@meeting.step("The power goes out: the bot is killed, people press all the same, it starts again, every press counts.")
async def power_cut(stage: Stage) -> None:
    cast, group = stage.cast, stage.group
    await stage.bot.kill()
    for person, answer in ((cast.oksana, "coming"), (cast.emma, "maybe"), (cast.sergejs, "no")):
        message, button = await person.finds(f"rsvp:*:{answer}", group)
        await person.presses_data(button["callback_data"], message)
    await stage.bot.start()
    for person in (cast.oksana, cast.emma, cast.sergejs):
        await person.gets_answer()


@meeting.step("Oksana and Emma read the card each in their own language, seen by nobody else.")
async def own_language(stage: Stage) -> None:
    for person in (stage.cast.oksana, stage.cast.emma):
        await taps(person, "own-language:*", stage.group)


@meeting.step("Valdis adds his neighbour, who has no phone.")
async def somebody_without_a_phone(stage: Stage) -> None:
    valdis = stage.cast.valdis
    await opens(valdis, "*?start=m-*", stage.group)
    await taps(valdis, "guest:*")
    await valdis.finds("talk:stop:*")
    await valdis.says("Ausma")
    await valdis.sees("Ausma")
    await valdis.finds("unguest:*")


@meeting.step("Wednesday morning Inga is ill and moves the meeting: all are told from when to when, old reminders die.")
async def moved_because_of_illness(stage: Stage) -> None:
    inga = stage.cast.inga
    stage.moves_time_to(stage.now.replace(day=3, hour=9, minute=0, second=0))
    await inga.says("/menu")
    await taps(inga, "meetings*")
    await taps(inga, "meeting:*")
    await taps(inga, "change:*:move")
    await inga.finds("talk:stop:*")
    await inga.says(MOVED_TO)
    await taps(inga, "talk:edit:*:reason")
    await taps(inga, "talk:choose:*:=illness")
    await taps(inga, "talk:choose:*:yes")
    for person in (stage.cast.valdis, stage.cast.olga, stage.cast.oksana, stage.cast.emma):
        await person.sees(NEW_DAY[person.user.language_code or ""])


@meeting.step("The evening before: a reminder to each, in their language; none to Sergejs, who cannot come.")
async def reminded_the_day_before(stage: Stage) -> None:
    await _reminded(stage, day=9, hour=18)


@meeting.step("Two hours before: the last reminder.")
async def reminded_two_hours_before(stage: Stage) -> None:
    await _reminded(stage, day=10, hour=16)


async def _reminded(stage: Stage, day: int, hour: int) -> None:
    """The time moves to just before the reminder is due; it comes by itself."""
    cast = stage.cast
    expecting = (cast.valdis, cast.olga, cast.oksana, cast.emma)
    before = {person.id: len(person.messages()) for person in (*expecting, cast.sergejs)}
    stage.moves_time_to(stage.now.replace(day=day, hour=hour, minute=0, second=0))
    for person in expecting:
        await stage.until(lambda person=person: len(person.messages()) > before[person.id], f"a reminder to {person}")  # type: ignore[misc]
        message, _ = await person.finds("rsvp:*:coming")
        assert message is person.newest(), f"{person.name}'s newest message is no reminder\n{person.transcript()}"
    assert len(cast.sergejs.messages()) == before[cast.sergejs.id], (
        f"reminded all the same\n{cast.sergejs.transcript()}"
    )


@meeting.step("The library closes early. Inga cancels; everybody who wanted to come is told.")
async def cancelled(stage: Stage) -> None:
    inga = stage.cast.inga
    stage.moves_time_by(minutes=20)
    await inga.says("/menu")
    await taps(inga, "meetings*")
    await taps(inga, "meeting:*")
    await taps(inga, "change:*:cancel")
    await taps(inga, "talk:choose:*:yes")
    await stage.until(lambda: not _card_buttons(stage), "the group's card to lose its buttons")


def _card_buttons(stage: Stage) -> list[str]:
    return [
        button["callback_data"]
        for message in stage.group.messages()
        for row in message.buttons
        for button in row
        if button.get("callback_data", "").startswith("bring:")
    ]


@meeting.step("Olga presses an old button of the cancelled meeting: she is told, nothing is counted.")
async def old_button(stage: Stage) -> None:
    olga = stage.cast.olga
    await taps(olga, "rsvp:*:coming")
    await olga.gets_answer("отмен")

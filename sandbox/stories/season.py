"""A season of meetings: a time is found, repeats but for a holiday, is moved, fills up, has lifts, and is summed up."""

from collections.abc import Sequence

from sandbox.group import Group
from sandbox.person import Person
from sandbox.stories.hands import opens, taps
from sandbox.stories.stage import Stage
from sandbox.stories.story import Story

TITLE = "Vecāku klubs"
TIMES = "ceturtdien 18:00, piektdien 18:00, sestdien no rīta"
MOVED_TO = "6. martā 11:00"
SUMMARY = "Runājām par pavasara talku."
STREET = "Skolas iela"

season = Story(
    "season",
    "A season of meetings",
    "When can you? The best time becomes a meeting, repeats, is moved, has three places and a lift, and is summed up.",
)


def said_in(group: Group) -> list[str]:
    """Every message as it stands, with its buttons."""
    return ["\n".join([each.text, *(key["text"] for row in each.buttons for key in row)]) for each in group.messages()]


def named_in(group: Group, people: Sequence[Person]) -> list[str]:
    return [text for text in said_in(group) if any(person.name in text for person in people)]


async def asks_for_a_ride(person: Person, group: Group, lift: str, places: int) -> None:
    """`needed` or `offered`; whoever they drive with may know who it is."""
    await opens(person, "*?start=need-*", group)
    await taps(person, f"need-lift:*:{lift}")
    await taps(person, f"talk:choose:*:{places}")
    await person.finds("talk:stop:*")
    await person.says(STREET)
    await taps(person, "talk:choose:*:yes")
    await person.finds("need:*:no-lift")


@season.step("One fixed hour suits nobody: Inga asks first, and writes the times in one line.")
async def worker_writes_times(stage: Stage) -> None:
    inga = stage.cast.inga
    await inga.says("/menu")
    await taps(inga, "time-find*")
    await inga.finds("talk:stop:*")
    await inga.says(TITLE)
    await inga.finds("talk:choose:*:pick-*")
    await inga.says(TIMES)
    await taps(inga, "talk:choose:*:ahead")
    await inga.sees("3. sestdien, 6. martā no rīta")
    await taps(inga, "talk:choose:*:yes")
    await stage.cast.olga.finds("*?start=at-*", stage.group)


@season.step("People tap what suits them, each in their own language; nobody sees who ticked what.")
async def people_say_when(stage: Stage) -> None:
    cast = stage.cast
    for person, slots in ((cast.baiba, (1, 2)), (cast.olga, (2,)), (cast.oksana, (2, 3)), (cast.emma, (2,))):
        await opens(person, "*?start=at-*", stage.group)
        for slot in slots:
            await taps(person, f"slot:*:{slot}:yes")
    await taps(cast.emma, "time-rest:*")
    card = await cast.olga.sees("Ответили: 4", stage.group)
    assert "Olga" not in card.text, f"somebody is named\n{card.text}"


@season.step("The power goes out while Valdis answers; his tap counts all the same.")
async def power_cut(stage: Stage) -> None:
    valdis = stage.cast.valdis
    await opens(valdis, "*?start=at-*", stage.group)
    message, button = await valdis.finds("slot:*:2:yes")
    await stage.bot.kill()
    await valdis.presses_data(button["callback_data"], message)
    await stage.bot.start()
    await valdis.gets_answer()
    await stage.cast.olga.sees("Ответили: 5", stage.group)


@season.step("Friday is the best: Inga makes it the meeting with one tap, sees it, and announces it.")
async def best_time_becomes_the_meeting(stage: Stage) -> None:
    inga = stage.cast.inga
    await inga.says("/menu")
    await taps(inga, "meetings*")
    await taps(inga, "time-search:*")
    await taps(inga, "time-standings:*")
    await taps(inga, "time-plan:*:2")
    await taps(inga, "talk:choose:*:now")
    await stage.cast.olga.finds("rsvp:*:coming", stage.group)
    await stage.cast.olga.sees("Время выбрано", stage.group)


@season.step("Every Friday until the end of May; Good Friday is a holiday, and then nobody meets.")
async def it_repeats(stage: Stage) -> None:
    inga = stage.cast.inga
    await taps(inga, "repeat:*")
    await taps(inga, "talk:choose:*:weekly")
    await taps(inga, "talk:choose:*:in-3")
    await taps(inga, "talk:choose:*:skip")
    await inga.sees("19. martā")
    await taps(inga, "talk:choose:*:yes")
    await stage.cast.olga.sees("каждую пятницу", stage.group)


@season.step("The hall is taken on Friday: this one is moved to Saturday, the others stay.")
async def this_one_is_moved(stage: Stage) -> None:
    inga = stage.cast.inga
    await inga.says("/menu")
    await taps(inga, "meetings*")
    await taps(inga, "meeting:*")
    await taps(inga, "change:*:move")
    await inga.finds("talk:stop:*")
    await inga.says(MOVED_TO)
    await taps(inga, "talk:choose:*:yes")
    await stage.cast.olga.sees("6 марта", stage.group)


@season.step("There are chairs for three. The fourth waits, moves up when Baiba cannot come, and says yes in private.")
async def places_and_a_waiting_list(stage: Stage) -> None:
    cast, group = stage.cast, stage.group
    await taps(cast.inga, "places:*")
    await cast.inga.finds("talk:stop:*")
    await cast.inga.says("3")
    await taps(cast.inga, "talk:choose:*:yes")
    for person in (cast.baiba, cast.olga, cast.oksana, cast.emma):
        await taps(person, "rsvp:*:coming", group)
    await cast.emma.gets_answer("You are number 1 on the waiting list")
    await cast.olga.sees("Ждут в очереди: 1", group)
    await taps(cast.baiba, "rsvp:*:no", group)
    await cast.emma.sees("A place is free!")
    await taps(cast.emma, "seat-yes:*")
    await cast.emma.gets_answer("You have a place.")
    card = await cast.olga.sees("не смогут: 1", group)
    assert "Занято мест: 3 из 3" in card.text, card.text
    assert not named_in(group, cast.everybody), f"somebody is named\n{group.transcript()}"


@season.step("Olga needs a lift, Oksana has room in her car: both say so in private, and that the other may know.")
async def a_lift_is_needed_and_one_offered(stage: Stage) -> None:
    cast, group = stage.cast, stage.group
    before = said_in(group)
    await asks_for_a_ride(cast.olga, group, "needed", 1)
    await asks_for_a_ride(cast.oksana, group, "offered", 3)
    assert said_in(group) == before, f"the group sees that something is needed\n{group.transcript()}"


@season.step("Inga sees who needs what, and with one tap Olga drives with Oksana; each is told in private who it is.")
async def they_drive_together(stage: Stage) -> None:
    cast, group = stage.cast, stage.group
    before = said_in(group)
    await cast.inga.says("/menu")
    await taps(cast.inga, "meetings*")
    await taps(cast.inga, "meeting:*")
    await taps(cast.inga, "needs-all:*")
    await taps(cast.inga, "lifts:*")
    await taps(cast.inga, f"lift-yes:*:{cast.olga.id}:{cast.oksana.id}")
    await cast.olga.sees(f"Вас подвезёт Oksana, откуда: {STREET}")
    await cast.oksana.sees("поїде Olga")
    assert said_in(group) == before, f"the group sees who drives with whom\n{group.transcript()}"


@season.step("Somebody asks a question without a name; Inga reads it first and lets the group see it.")
async def a_question_without_a_name(stage: Stage) -> None:
    cast = stage.cast
    await opens(cast.oksana, "*?start=m-*", stage.group)
    await taps(cast.oksana, "topics:*")
    await taps(cast.oksana, "topic-put:*:0")
    await cast.oksana.finds("talk:stop:*")
    await cast.oksana.says("Чи буде няня?")
    await cast.oksana.sees("без імені")
    await cast.inga.says("/menu")
    await taps(cast.inga, "meetings*")
    await taps(cast.inga, "meeting:*")
    await taps(cast.inga, "topics:*")
    await taps(cast.inga, "topic:*")
    await taps(cast.inga, "topic-show:*")
    await cast.inga.sees("Чи буде няня?")


@season.step("Two hours before it begins everybody who comes is reminded.")
async def reminded(stage: Stage) -> None:
    olga = stage.cast.olga
    before = len(olga.messages())
    stage.moves_time_to(stage.now.replace(day=6, hour=9, minute=0, second=0))
    await stage.until(lambda: len(olga.messages()) > before, "a reminder to Olga")
    assert "11:00" in olga.newest().text, f"the newest message is no reminder\n{olga.transcript()}"


@season.step("Two hours after its end Inga is asked what is left of it: she ticks who came and writes two lines.")
async def after_the_meeting(stage: Stage) -> None:
    inga = stage.cast.inga
    stage.moves_time_to(stage.now.replace(day=6, hour=15, minute=1, second=0))
    await taps(inga, "after-ticks:*")
    assert "Nevarēju laikus atgādināt" not in inga.transcript(), "time passed over the reminders"
    await taps(inga, "after-as-said:*")
    await taps(inga, "after:*")
    await taps(inga, "after-summary:*")
    await inga.finds("talk:stop:*")
    await inga.says(SUMMARY)
    await inga.finds("after-preview:*")


@season.step("Who was not there gets it privately; in the group nobody is named.")
async def absentees_read_it(stage: Stage) -> None:
    inga = stage.cast.inga
    await taps(inga, "after-preview:*")
    await taps(inga, "after-send:*:absent")
    told = await stage.cast.sergejs.sees(SUMMARY)
    assert "Olga" not in told.text, f"somebody is named\n{told.text}"
    assert not [each for each in stage.group.messages() if SUMMARY in each.text], stage.group.transcript()


@season.step("How was it? One tap in the group, the same day; seven answer, nobody sees who said what.")
async def how_was_it(stage: Stage) -> None:
    cast = stage.cast
    await taps(cast.inga, "feeling-ask:*")
    await taps(cast.inga, "feeling-send:*")
    for person, step in zip(cast.members, (5, 5, 3, 5, 5, 3, 5), strict=True):
        await taps(person, f"feeling:*:{step}", stage.group)
    stage.moves_time_by(hours=21)
    await cast.olga.sees("Как было: 4 из 5", stage.group)
    assert not [text for text in said_in(stage.group) if STREET in text], stage.group.transcript()
    assert not named_in(stage.group, cast.everybody), f"somebody is named\n{stage.group.transcript()}"

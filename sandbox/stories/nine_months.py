"""Nine months of a group: meetings every first Thursday, an agreement, the clocks twice, a pause after a bereavement, a
hand-over, a holiday, farewell."""

import asyncio
from datetime import datetime, timedelta

from sandbox.person import Person
from sandbox.stories.hands import taps
from sandbox.stories.idea import answers
from sandbox.stories.norms import proposes
from sandbox.stories.stage import Stage
from sandbox.stories.story import Story

LINE = "Vecāku kafija ceturtdien 18:30, bibliotēkā"
NORM = "Šeit stāstīto citiem nestāstām."
QUESTION = "Где можно взять инвалидную коляску?"
ANSWER = "Sarkanajā Krustā, Skolas ielā 3, darba dienās 9–12."
COMING = ("baiba", "valdis", "olga", "oksana", "emma")
SILENT_AFTER = timedelta(days=14)
GROUP_PATIENCE = 75.0
"""Seconds. A group takes 20 messages a minute, however fast its months go by."""
SEEN_WITHIN = 1.5
"""Real seconds until a bot has seen that the time was moved, and said what is due."""

nine_months = Story(
    "nine-months",
    "Nine months of a group",
    "September to May: a rhythm, an agreement, clocks changed twice, a bereavement, a hand-over, a holiday, farewell.",
)


def at(stage: Stage, year: int, month: int, day: int, hour: int = 10, minute: int = 1) -> datetime:
    """On the wall of the group."""
    return datetime(year, month, day, hour, minute, tzinfo=stage.telegram.zone)


@nine_months.step(
    "The first of September. Inga plans tomorrow's meeting and lets it repeat: every first Thursday, till June."
)
async def a_rhythm(stage: Stage) -> None:
    inga = stage.cast.inga
    stage.moves_time_to(at(stage, 2027, 9, 1))
    await inga.says("/menu")
    await taps(inga, "plan*")
    await inga.finds("talk:stop:*")
    await inga.says(LINE)
    await taps(inga, "talk:choose:*:now")
    await taps(inga, "repeat:*")
    await taps(inga, "talk:choose:*:monthly_weekday")
    await inga.says("30. jūnijā")
    await taps(inga, "talk:choose:*:ask")
    await taps(inga, "talk:choose:*:yes")
    await everybody_answers(stage)


async def everybody_answers(stage: Stage) -> None:
    """Under the newest card."""
    for name in COMING:
        await taps(getattr(stage.cast, name), "rsvp:*:coming", stage.group)


@nine_months.step("The evening before and two hours before: reminded each in their own language.")
async def reminded_in_september(stage: Stage) -> None:
    await reminded(stage, at(stage, 2027, 9, 1, 18, 30))
    await reminded(stage, at(stage, 2027, 9, 2, 16, 30))


async def reminded(stage: Stage, moment: datetime) -> None:
    """The time moves to when the reminder is due; it comes by itself, and says half past six."""
    heard = [getattr(stage.cast, name) for name in COMING if name != "baiba"]
    before = {person.id: len(person.messages()) for person in heard}
    stage.moves_time_to(moment)
    for person in heard:
        await more(stage, person, before[person.id])
        assert "18.30" in person.newest().text or "18:30" in person.newest().text, person.transcript()


async def more(stage: Stage, person: Person, before: int) -> None:
    await stage.until(lambda: len(person.messages()) > before, f"anything new for {person.name}")


@nine_months.step("The group settles what stays between its people: proposed in private, agreed by consent.")
async def an_agreement(stage: Stage) -> None:
    inga = stage.cast.inga
    stage.moves_time_to(at(stage, 2027, 9, 7))
    await begins_norms(inga, "beginning")
    await stage.cast.olga.sees("Что остаётся между нами", stage.group)
    for name, words in (("baiba", NORM), ("olga", "Что рассказали здесь, дальше не рассказываем.")):
        await proposes(stage, getattr(stage.cast, name), words)
    stage.moves_time_to(at(stage, 2027, 9, 11, 18))
    await inga.finds("norm-word:1:0")
    await agreed(stage, inga, 1, NORM)


async def begins_norms(leader: Person, at_stage: str) -> None:
    await leader.says("/norms")
    await taps(leader, "norms-stage:*")
    await taps(leader, f"norms-begin:*:{at_stage}")


async def agreed(stage: Stage, leader: Person, number: int, words: str) -> None:
    """The leader makes the words, five support them."""
    await taps(leader, f"norm-word:{number}:0")
    await leader.finds("talk:stop:*")
    await leader.says(words)
    await taps(leader, "talk:skip:*")
    await taps(leader, "talk:choose:*:yes")
    await stage.cast.olga.sees(words, stage.group)
    for name in COMING:
        await answers(stage, getattr(stage.cast, name), "support")
    await taps(leader, "consent-close:*")
    await taps(leader, "consent-close-yes:*")
    await stage.cast.olga.sees("Наши договорённости", stage.group)


@nine_months.step("October: the next meeting stands in the group by itself.")
async def october(stage: Stage) -> None:
    await month_passes(stage, 2027, 10, 7)


async def month_passes(stage: Stage, year: int, month: int, day: int) -> None:
    """A week before the meeting its card is there; people answer; the evening before they are reminded."""
    meets = at(stage, year, month, day, 18, 30)
    stage.moves_time_to(max(stage.now, meets - timedelta(days=9, hours=6)))
    await stage.until(lambda: is_announced(stage, meets), f"a card for {meets:%d %B}", GROUP_PATIENCE)
    await everybody_answers(stage)
    await reminded(stage, meets - timedelta(days=1))


async def what_was_held_comes(stage: Stage) -> None:
    """Nobody is written to about two things in one hour, so what gathered while time flew takes an afternoon."""
    for _ in range(3):
        stage.moves_time_by(hours=2)
        await asyncio.sleep(SEEN_WITHIN)


def is_announced(stage: Stage, meets: datetime) -> bool:
    return any(str(int(meets.timestamp())) in str(message.json()) for message in stage.group.messages())


@nine_months.step("The last Sunday of October: the clocks go back. In November half past six is half past six.")
async def november(stage: Stage) -> None:
    await month_passes(stage, 2027, 11, 4)


@nine_months.step("Olga asks in her own words, without her name; it is answered once, and Emma finds it by herself.")
async def a_question(stage: Stage) -> None:
    cast = stage.cast
    stage.moves_time_to(at(stage, 2027, 11, 16))
    await cast.olga.says(QUESTION)
    await taps(cast.olga, "talk:choose:*:pass")
    await taps(cast.olga, "talk:choose:*:unnamed")
    await what_was_held_comes(stage)
    await taps(cast.inga, "question-reply:*")
    await cast.inga.finds("talk:stop:*")
    await cast.inga.says(ANSWER)
    await taps(cast.inga, "talk:choose:*:all")
    await cast.inga.finds("talk:stop:*")
    await cast.inga.says("Kur dabūt invalīdu ratiņus?")
    await taps(cast.inga, "talk:edit:*:synonyms")
    await cast.inga.finds("talk:skip:*")
    await cast.inga.says("инвалидная коляска, wheelchair")
    await taps(cast.inga, "talk:choose:*:yes")
    await cast.olga.sees(ANSWER)
    await cast.emma.says("where is a wheelchair")
    await cast.emma.sees(ANSWER)


@nine_months.step("December: the evening of lights.")
async def december(stage: Stage) -> None:
    await month_passes(stage, 2027, 12, 2)


@nine_months.step("January. A family has lost somebody. One press holds everything; the group hears nothing.")
async def a_bereavement(stage: Stage) -> None:
    inga = stage.cast.inga
    stage.moves_time_to(at(stage, 2028, 1, 3))
    meets = at(stage, 2028, 1, 6, 18, 30)
    await stage.until(lambda: is_announced(stage, meets), "a card for January", GROUP_PATIENCE)
    await stage.cast.olga.sees("Эти договорённости всё ещё наши", stage.group, GROUP_PATIENCE)
    await inga.says("/menu")
    await taps(inga, "groups*")
    await taps(inga, "pause:*")
    await taps(inga, "pause-now:*:0")
    heard = {person.id: len(person.messages()) for person in stage.cast.members}
    said = len(stage.group.messages())
    for day in (5, 6, 7):
        stage.moves_time_to(at(stage, 2028, 1, day, 18, 31))
        await inga.says("/menu")
        await inga.finds("groups*")
    assert len(stage.group.messages()) == said, f"the group heard something\n{stage.group.transcript()}"
    louder = [person.name for person in stage.cast.members if len(person.messages()) != heard[person.id]]
    assert not louder, f"somebody was written to: {louder}"


@nine_months.step("Two weeks later Inga looks at what was held, lets it go, and goes on quietly.")
async def going_on(stage: Stage) -> None:
    inga = stage.cast.inga
    stage.moves_time_to(stage.now + SILENT_AFTER)
    await taps(inga, "groups*")
    await taps(inga, "resume:*")
    await taps(inga, "resume-now:*:0")


@nine_months.step("February and March; then the clocks go forward, and in April it is still half past six.")
async def the_clocks_again(stage: Stage) -> None:
    for year, month, day in ((2028, 2, 3), (2028, 3, 2), (2028, 4, 6)):
        await month_passes(stage, year, month, day)


@nine_months.step(
    "Inga's project ends in May: Baiba, an organiser already, runs the last month. Inga's report holds numbers only."
)
async def a_hand_over(stage: Stage) -> None:
    cast = stage.cast
    stage.moves_time_to(at(stage, 2028, 4, 18))
    await cast.inga.says("/report")
    await taps(cast.inga, "activity-report:*:this-month")
    report = await cast.inga.sees("18.30")
    named = [person.name for person in cast.members if person.name in report.text]
    assert not named, f"somebody is named\n{report.text}"
    await taps(cast.inga, "activity-document:*")


@nine_months.step("The fourth of May is a holiday: whoever planned the rhythm is asked, and leaves it out.")
async def a_holiday(stage: Stage) -> None:
    inga = stage.cast.inga
    stage.moves_time_to(at(stage, 2028, 4, 24))
    await taps(inga, "series-skip:*")


@nine_months.step("The end: what does each take along? One last norm, worded by Baiba, agreed by all.")
async def farewell(stage: Stage) -> None:
    baiba = stage.cast.baiba
    stage.moves_time_to(at(stage, 2028, 5, 9))
    await begins_norms(baiba, "ending")
    await stage.cast.olga.sees("Когда группа закончится", stage.group, GROUP_PATIENCE)
    for name, words in (
        ("valdis", "Katrs pasaka vienu vārdu, ko ņem līdzi."),
        ("emma", "We say goodbye to everybody."),
    ):
        await proposes(stage, getattr(stage.cast, name), words)


@nine_months.step("One meeting is left in June, then the rhythm ends by itself; what was agreed can be read any time.")
async def the_end(stage: Stage) -> None:
    emma = stage.cast.emma
    stage.moves_time_to(at(stage, 2028, 5, 23))
    meets = at(stage, 2028, 6, 1, 18, 30)
    await stage.until(lambda: is_announced(stage, meets), "a card for June", GROUP_PATIENCE)
    await stage.cast.inga.sees("nākamā reize ir pēdējā")
    await emma.says("/norms")
    await emma.sees(NORM)

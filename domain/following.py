"""Planning a follow-up, as a conversation: from what, how far, to whom, in which words, and how often."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.asking_when import STEP as WHEN
from domain.asking_when import IsHoliday, Vocabularies, WhenReader, understood, wall_times
from domain.dialog_state import Json, Option, State
from domain.dialogs import Accepted, Applies, Ask, Definition, Input, Outcome, Reader, Reading, Refused, Step, advance
from domain.follow_ups import EVERY_DAYS, LONGEST, WORDS_LIMIT, Anchor, Audience, FollowUp, Span
from domain.norms.likes import folded
from domain.option_lines import visible

ANCHOR, MEETING, SIDE, SPAN, NUMBER = "anchor", "meeting", "side", "span", "number"
AUDIENCE, PERSON, WORDS, EVERY, SEND = "audience", "person", "words", "every", "send"
BEFORE, AFTER = "before", "after"
FOUND_AT_MOST = 8
LIFETIME = timedelta(days=2)
SPANS_OF_JOINING = (Span.DAYS, Span.WEEKS, Span.MONTHS, Span.YEARS)


def planning(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `group`, `zone`, `language`, and what is offered: `meetings`, `people` by number and name."""
    steps = (
        Step(ANCHOR, _one_of(*Anchor)),
        Step(MEETING, _offered("meetings"), applies=_is(ANCHOR, Anchor.MEETING)),
        Step(SIDE, _one_of(BEFORE, AFTER), applies=_is(ANCHOR, Anchor.MEETING)),
        Step(WHEN, WhenReader(vocabularies, is_holiday), applies=_is(ANCHOR, Anchor.DATE)),
        Step(SPAN, _read_span, applies=_is_not(ANCHOR, Anchor.DATE)),
        Step(NUMBER, _read_number, applies=_is_not(ANCHOR, Anchor.DATE)),
        Step(AUDIENCE, _read_audience),
        Step(PERSON, _read_person, applies=_is(AUDIENCE, Audience.PERSON)),
        Step(WORDS, read_words),
        Step(EVERY, _one_of(*map(str, EVERY_DAYS)), applies=_can_repeat),
        Step(SEND, _one_of("yes")),
    )
    return Definition("follow-up", 1, steps, LIFETIME)


def respond(definition: Definition, state: State, given: Input, now: datetime) -> Outcome:
    return advance(definition, state, understood(state, given), now)


def audiences(anchor: Anchor) -> tuple[Audience, ...]:
    """Of a newcomer nothing is said to the group."""
    if anchor is Anchor.JOINING:
        return (Audience.NEWCOMER,)
    return (Audience.GROUP, Audience.MEMBERS, Audience.ORGANISERS, Audience.PERSON)


def follow_up_from(answers: Mapping[str, Json]) -> FollowUp:
    number, meeting, person = answers.get(NUMBER), answers.get(MEETING), answers.get(PERSON)
    wall = wall_times(answers[WHEN], str(answers["zone"]))[0].naive if answers.get(WHEN) else None
    return FollowUp(
        0,
        int(str(answers["group"])),
        Anchor(str(answers[ANCHOR])),
        Audience(str(answers[AUDIENCE])),
        str(answers[WORDS]),
        number if isinstance(number, int) else 0,
        Span(str(answers.get(SPAN) or Span.DAYS)),
        answers.get(SIDE) == BEFORE,
        meeting if isinstance(meeting, int) else None,
        wall,
        person if isinstance(person, int) else None,
        int(str(answers.get(EVERY) or 0)),
    )


def _is(step: str, value: str) -> Applies:
    return lambda answers: answers.get(step) == value


def _is_not(step: str, value: str) -> Applies:
    return lambda answers: answers.get(step) != value


def _can_repeat(answers: Mapping[str, Json]) -> bool:
    once = answers[ANCHOR] in (Anchor.MEETING, Anchor.DATE)
    return once and Audience(str(answers[AUDIENCE])).answers


def _one_of(*choices: str) -> Reader:
    def read(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
        return Accepted(str(text)) if text in choices else Refused("press-a-button")

    return read


def _offered(name: str) -> Reader:
    def read(text: str, answers: Mapping[str, Json], _now: datetime) -> Reading:
        numbers = answers[name]
        known = text.isascii() and text.isdigit() and isinstance(numbers, list) and int(text) in numbers
        return Accepted(int(text)) if known else Refused("press-a-button")

    return read


def _read_span(text: str, answers: Mapping[str, Json], _now: datetime) -> Reading:
    spans = SPANS_OF_JOINING if answers[ANCHOR] == Anchor.JOINING else tuple(Span)
    return Accepted(text) if text in spans else Refused("press-a-button")


def _read_number(text: str, answers: Mapping[str, Json], _now: datetime) -> Reading:
    longest, number = LONGEST[Span(str(answers[SPAN]))], text.strip()
    if number.isascii() and number.isdigit() and len(number) <= 4 and 1 <= int(number) <= longest:
        return Accepted(int(number))
    return Refused("follow-up-number-wrong", {"limit": longest})


def _read_audience(text: str, answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(text) if text in audiences(Anchor(str(answers[ANCHOR]))) else Refused("press-a-button")


def _read_person(text: str, answers: Mapping[str, Json], _now: datetime) -> Reading:
    """A number from a button, or a name or its beginning."""
    known = _known(answers["people"])
    if any(text == str(number) for number, _ in known):
        return Accepted(int(text))
    wanted = folded(text.strip())
    found = [(number, name) for number, name in known if wanted and folded(name).startswith(wanted)]
    if not found:
        return Refused("follow-up-nobody")
    if len(found) == 1:
        return Accepted(found[0][0])
    options = tuple(Option(str(number), number, {"name": name}) for number, name in found[:FOUND_AT_MOST])
    return Ask("follow-up-which-person", options)


def _known(people: Json) -> list[tuple[int, str]]:
    if not isinstance(people, list):
        return []
    return [(int(str(each[0])), str(each[1])) for each in people if isinstance(each, list)]


def read_words(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = "\n".join(" ".join(line.split()) for line in text.strip().splitlines())
    if len(words) > WORDS_LIMIT:
        return Refused("follow-up-too-long", {"limit": WORDS_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("write-words")

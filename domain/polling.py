"""Asking a poll, as a conversation: a question, its options, a preview; everything else is a setting with a default."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from fractions import Fraction

from domain.asking_when import STEP, IsHoliday, Vocabularies, WhenReader, understood, wall_times
from domain.dialog_state import Json, State
from domain.dialogs import (
    Accepted,
    Choice,
    Definition,
    Edit,
    Input,
    Outcome,
    Reading,
    Refused,
    Show,
    Step,
    advance,
)
from domain.option_lines import option_lines, visible
from domain.polls import (
    QUESTION_LIMIT,
    WITH_OPTIONS,
    WITH_THRESHOLD,
    WITH_WINNERS,
    Kind,
    Names,
    Option,
    Poll,
    PollState,
    Problem,
    ShareOf,
    Shown,
    SubGroup,
    Wrong,
    read_options,
)

NAME = "polling"
WHEN = STEP
LIFETIME = timedelta(days=2)
QUESTION, KIND, OPTIONS, QUORUM, THRESHOLD = "question", "kind", "options", "quorum", "threshold"
WINNERS, PARTS, REPEATS, DOTS, SETTINGS, SEND = "winners", "parts", "repeats", "dots", "settings", "send"
NAMES, SHOWN, MAY_CHANGE, ADDS, NUDGES = "names", "shown", "may_change", "adds", "nudges"
DONE, NONE = "done", "none"
WRONG = "poll-wrong"

KINDS = (Kind.SINGLE, Kind.MULTIPLE, Kind.YES_NO, Kind.SCALE_5, Kind.SCALE_10, Kind.DOTS, Kind.RANKING)
WITHOUT_OPTIONS = (Kind.YES_NO, Kind.SCALE_5, Kind.SCALE_10)
SHARES = {"third": Fraction(1, 3), "half": Fraction(1, 2), "two_thirds": Fraction(2, 3)}
QUORUMS = (NONE, *SHARES)
THRESHOLDS = (NONE, "half-answered", "two_thirds-answered", "half-reached", "two_thirds-reached")
DOTS_CHOICES = ("3", "5", "10")
RULES = {"weekly": "FREQ=WEEKLY", "fortnightly": "FREQ=WEEKLY;INTERVAL=2", "monthly": "FREQ=MONTHLY"}
WINNERS_OFFERED = 5
PARTS_LIMIT = 6
PART_LENGTH = 30
SEVERAL_TAPS = frozenset({Kind.MULTIPLE, Kind.DOTS, Kind.RANKING})
"""An answer given in several taps is always open to change until the close."""

_TOGGLES: Mapping[str, tuple[str | bool, str | bool]] = {
    NAMES: (Names.NAMED, Names.HIDDEN),
    SHOWN: (Shown.LIVE, Shown.AFTER_CLOSE),
    MAY_CHANGE: (True, False),
    ADDS: (False, True),
    NUDGES: (False, True),
}
_SET_ONE_BY_ONE = frozenset({KIND, WHEN, QUORUM, THRESHOLD, WINNERS, PARTS, REPEATS, DOTS})
_DEFAULTS: Mapping[str, Json] = {
    KIND: Kind.SINGLE,
    WHEN: None,
    QUORUM: NONE,
    THRESHOLD: NONE,
    WINNERS: "1",
    PARTS: None,
    REPEATS: NONE,
    DOTS: DOTS_CHOICES[0],
    SETTINGS: DONE,
    **{name: values[0] for name, values in _TOGGLES.items()},
}


def fresh(group_id: int, zone: str, language: str) -> Mapping[str, Json]:
    """The context a new poll begins with."""
    return {"group": group_id, "zone": zone, "language": language, **_DEFAULTS}


def polling(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context is `fresh`."""
    steps = (
        Step(QUESTION, _read_question),
        Step(KIND, one_of(*KINDS)),
        Step(OPTIONS, _read_options, applies=lambda answers: answers.get(KIND) in WITH_OPTIONS),
        Step(WHEN, WhenReader(vocabularies, is_holiday), optional=True),
        Step(QUORUM, one_of(*QUORUMS)),
        Step(THRESHOLD, one_of(*THRESHOLDS)),
        Step(WINNERS, one_of(*(str(number) for number in range(1, WINNERS_OFFERED + 1)))),
        Step(PARTS, _read_parts, optional=True),
        Step(REPEATS, one_of(NONE, *RULES)),
        Step(DOTS, one_of(*DOTS_CHOICES)),
        Step(SETTINGS, _read_setting),
        Step(SEND, one_of("now", "later")),
    )
    return Definition(NAME, 1, steps, LIFETIME)


def respond(definition: Definition, state: State, given: Input, now: datetime) -> Outcome:
    """As `advance`, but what was set from the list of settings leads back to that list."""
    before = state.step
    after, effects = advance(definition, state, understood(state, given), now)
    set_one = before in _SET_ONE_BY_ONE or (before == SETTINGS and isinstance(given, Choice) and given.id != DONE)
    if set_one and effects == (Show(SEND),):
        return advance(definition, after, Edit(SETTINGS, after.revision), now)
    return after, effects


def poll_from(answers: Mapping[str, Json], asked_by: int) -> Poll:
    """Settings that mean nothing for the kind are left out."""
    kind, names = Kind(str(answers[KIND])), Names(str(answers[NAMES]))
    options = tuple(Option(at, label) for at, label in enumerate(_lines(answers.get(OPTIONS)), start=1))
    winners = int(str(answers[WINNERS])) if kind in WITH_WINNERS else 1
    has_threshold = kind in WITH_THRESHOLD and not (kind is Kind.RANKING and winners > 1)
    share, _, of = str(answers[THRESHOLD] if has_threshold else NONE).partition("-")
    dots = int(str(answers[DOTS]))
    return Poll(
        id=0,
        group_id=int(str(answers["group"])),
        question=str(answers[QUESTION]),
        kind=kind,
        options=options if kind in WITH_OPTIONS else (),
        names=names,
        shown=Shown.AFTER_CLOSE if names is Names.HIDDEN else Shown(str(answers[SHOWN])),
        deadline=_deadline(answers),
        quorum=_share(str(answers[QUORUM])),
        threshold=_share(share),
        threshold_of=ShareOf(of or ShareOf.REACHED),
        may_change=bool(answers[MAY_CHANGE]) or kind in SEVERAL_TAPS,
        members_add_options=bool(answers[ADDS]) and kind in WITH_OPTIONS,
        nudges=bool(answers[NUDGES]),
        winners=winners,
        sub_groups=tuple(SubGroup(at, label) for at, label in enumerate(_lines(answers[PARTS]), start=1)),
        dots=dots,
        dots_on_one=max(1, dots * 2 // 3),
        repeats=RULES.get(str(answers[REPEATS])),
        state=PollState.DRAFT,
        asked_by=asked_by,
    )


def _deadline(answers: Mapping[str, Json]) -> datetime | None:
    if answers[WHEN] is None:
        return None
    return wall_times(answers[WHEN], str(answers["zone"]))[0].instant()


def _share(word: str) -> Fraction | None:
    return None if word == NONE else SHARES[word]


def share_word(share: Fraction) -> str:
    """How a share is called in the texts."""
    return next(word for word, each in SHARES.items() if each == share)


def _lines(answer: Json) -> Sequence[str]:
    return [str(line) for line in answer] if isinstance(answer, list | tuple) else []


def refused(wrong: Wrong) -> Refused:
    return Refused(WRONG, said(wrong))


def said(wrong: Wrong) -> Mapping[str, Json]:
    """What the words for it need."""
    return {"problem": wrong.problem, "given": wrong.given, "limit": wrong.limit, "words": wrong.words}


def _read_question(text: str, answers: Mapping[str, Json], _now: datetime) -> Reading:
    """A message of several lines is the question and, below it, its options."""
    first, _, rest = text.strip().partition("\n")
    question = " ".join(first.split())
    if not visible(question):
        return refused(Wrong(Problem.NO_QUESTION))
    if len(question) > QUESTION_LIMIT:
        return refused(Wrong(Problem.QUESTION_TOO_LONG, len(question), QUESTION_LIMIT))
    if QUESTION in answers or not option_lines(rest):
        return Accepted(question)
    options = read_options(rest)
    return refused(options) if isinstance(options, Wrong) else Accepted(question, {OPTIONS: list(options)})


def _read_options(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    """Lines, or one of the kinds that need none, chosen by its button."""
    if text.startswith("=") and text[1:] in WITHOUT_OPTIONS:
        return Accepted(None, {KIND: text[1:]})
    options = read_options(text)
    return refused(options) if isinstance(options, Wrong) else Accepted(list(options))


def _read_parts(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    parts = read_options(text)
    if isinstance(parts, Wrong):
        return refused(parts)
    if len(parts) > PARTS_LIMIT:
        return refused(Wrong(Problem.TOO_MANY_OPTIONS, len(parts), PARTS_LIMIT))
    long = next((part for part in parts if len(part) > PART_LENGTH), None)
    if long is not None:
        return refused(Wrong(Problem.OPTION_TOO_LONG, len(long), PART_LENGTH, long))
    return Accepted(list(parts))


def _read_setting(text: str, answers: Mapping[str, Json], _now: datetime) -> Reading:
    values = _TOGGLES.get(text)
    if values is None:
        return Accepted(DONE) if text == DONE else Refused("press-a-button")
    other = values[1] if answers[text] == values[0] else values[0]
    return Accepted(DONE, {text: other})


def one_of(*choices: str) -> Callable[[str, Mapping[str, Json], datetime], Reading]:
    def read(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
        return Accepted(text) if text in choices else Refused("press-a-button")

    return read


def adding_option() -> Definition:
    """A member's own option. The context names `poll`."""
    return Definition("poll-option", 1, (Step("label", _read_label),), LIFETIME)


def _read_label(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(" ".join(text.split())) if visible(text) else refused(Wrong(Problem.TOO_FEW_OPTIONS, 0, 1))


def extending(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """A later end. The context names `poll`, `zone` and `language`."""
    return Definition("poll-until", 1, (Step(WHEN, WhenReader(vocabularies, is_holiday)),), LIFETIME)


def respond_until(definition: Definition, state: State, given: Input, now: datetime) -> Outcome:
    return advance(definition, state, understood(state, given), now)

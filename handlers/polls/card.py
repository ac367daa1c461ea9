"""A poll in its group: one message that is edited, or Telegram's own poll; what people wrote stands there once."""

from dataclasses import replace
from fractions import Fraction

from domain.ballots.counting import Turnout
from domain.bars import bar
from domain.groups import Group
from domain.outbox import Message
from domain.poll_records import Record, Way
from domain.polls import SCALES, WITH_OPTIONS, Kind, Names, Poll, PollState, Shown, YesNo
from domain.unit_of_work import UnitOfWork
from handlers.navigation import shortened
from handlers.polls import votes
from handlers.registry import views
from handlers.rights import group_of
from handlers.screen import Arguments, Button, NativePoll, Row, Scene, Screen, merge
from handlers.telling import to_group
from handlers.turn import Sorry, Turn
from handlers.words import marked, moment_words
from locales.texts import neutralise

PAYLOAD = "p-"
FEWEST_SAID = 5
"""Below this many, how many answered without a name is not said while the poll is open."""
CARD_ROOM = 2600
LABEL_LIMIT = 60
SCALE_ROW = 5
ONE_PRESS = frozenset({Kind.SINGLE, Kind.MULTIPLE, Kind.YES_NO, Kind.SCALE_5, Kind.SCALE_10})


def card_key(poll_id: int) -> str:
    return f"poll:{poll_id}:card"


def card(record: Record, group: Group) -> Message:
    """As it stands; a new one must not come twice."""
    view = "poll-native" if record.way is Way.NATIVE else "poll-card"
    return to_group(group, view, {"id": record.id}, key=card_key(record.id))


def show_card_again(turn: Turn, record: Record, group: Group) -> None:
    """An edit of what stands; Telegram draws its own polls itself."""
    if record.way is not Way.NATIVE and record.opened_at is not None:
        turn.send(card(record, group))


def poll_here(turn: Turn) -> tuple[Record, Group]:
    """The poll a button names, pressed in its group or in private. Raises Sorry; rights are not looked at yet."""
    record = turn.unit.polls.get(turn.number(0))
    if record is None:
        raise Sorry("poll-unknown")
    group = group_of(turn, record.poll.group_id)
    if not turn.private and turn.chat.id != group.chat_id:
        here = turn.unit.groups.by_chat(turn.chat.id)
        if here is None or here.id != group.id:
            raise Sorry("button-unknown")
    return record, group


def turnout(unit: UnitOfWork, record: Record) -> Turnout:
    """Asked are the members we know of; reached those of them who pressed Start, and whoever answered."""
    answered = votes.how_many(unit, record)
    if record.asked is not None and record.reached is not None:
        return Turnout(max(record.asked, answered), max(record.reached, answered), answered)
    members = unit.groups.members(record.poll.group_id)
    reached = max(sum(member.person.reachable for member in members), answered)
    return Turnout(max(len(members), reached), reached, answered)


@views("poll-native")
def show_native(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.polls.get(arguments["id"])
    if record is None or (record.poll.state is PollState.OPEN) == _stands(scene, record):
        return None
    return Screen(
        "",
        (_more_row(scene, record.poll),) if record.poll.state is PollState.OPEN else (),
        poll=_drawn(scene, record.poll),
    )


def _stands(scene: Scene, record: Record) -> bool:
    return scene.unit.outbox.posted_id(card_key(record.id)) is not None


def _drawn(scene: Scene, poll: Poll) -> NativePoll:
    return NativePoll(
        question=neutralise(poll.question),
        options=tuple(_in_all_languages(scene, poll, choice) for choice in poll.counted),
        anonymous=poll.names is Names.HIDDEN,
        multiple=poll.kind is Kind.MULTIPLE,
        revoting=poll.may_change,
        hides_results=poll.shown is Shown.AFTER_CLOSE,
    )


def _in_all_languages(scene: Scene, poll: Poll, choice: int) -> str:
    group = scene.unit.groups.get(poll.group_id)
    languages = (scene.language,) if group is None else group.languages
    labels = (choice_label(replace(scene, language=language), poll, choice) for language in languages)
    return " · ".join(dict.fromkeys(labels))


@views("poll-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.polls.get(arguments["id"])
    return None if record is None else draw_card(scene, record)


def draw_card(scene: Scene, record: Record) -> Screen:
    common = "\n\n".join([scene.say("poll-question", question=record.poll.question), *option_block(scene, record)])
    lines = [*_yes_no_lines(scene, record), how_line(scene, record.poll), *state_lines(scene, record)]
    rows = card_rows(scene, record.poll) if record.poll.state is PollState.OPEN else ()
    return Screen("\n".join([common, "", *lines]), rows, common=common + "\n\n")


def in_group_languages(scene: Scene, group: Group, record: Record) -> str:
    """The card's words just as the group will see them."""
    return merge([draw_card(replace(scene, language=language), record) for language in group.languages]).text


def option_block(scene: Scene, record: Record) -> list[str]:
    """The options, each with its bar where the group may see how it stands."""
    poll = record.poll
    standing = standing_bars(scene.unit, record) if shows_live(record) else {}
    if poll.kind in SCALES and standing:
        return ["\n".join(f"{step} {shown}" for step, shown in standing.items())]
    if poll.kind not in WITH_OPTIONS:
        return []
    room = max(20, CARD_ROOM // len(poll.standing) - 30)
    lines = []
    for at, option in enumerate(poll.standing, start=1):
        words = scene.say("poll-option", number=str(at), label=shortened(option.label, room))
        lines.append("\n".join([words, *([standing[option.id]] if option.id in standing else [])]))
    return ["\n".join(lines)]


def _yes_no_lines(scene: Scene, record: Record) -> list[str]:
    if record.poll.kind is not Kind.YES_NO or not shows_live(record):
        return []
    standing = standing_bars(scene.unit, record)
    return [f"{choice_label(scene, record.poll, choice)} {shown}" for choice, shown in standing.items()]


def shows_live(record: Record) -> bool:
    """While it is open; never where names are hidden."""
    poll = record.poll
    return poll.names is Names.NAMED and poll.shown is Shown.LIVE and record.opened_at is not None


def standing_bars(unit: UnitOfWork, record: Record) -> dict[int, str]:
    """Nothing before the first answer."""
    counts = votes.counted(unit, record)
    whole = max(counts.answered, 1) if record.poll.kind is not Kind.DOTS else max(sum(counts.votes.values()), 1)
    if not counts.answered:
        return {}
    return {line: f"{bar(Fraction(number, whole))} {number}" for line, number in counts.votes.items()}


def how_line(scene: Scene, poll: Poll) -> str:
    return scene.say("poll-how", kind=poll.kind.value, dots=poll.dots, one=poll.dots_on_one)


def state_lines(scene: Scene, record: Record) -> list[str]:
    """Until when, whose names are seen, when the result is shown, how many answered."""
    poll = record.poll
    if poll.state is PollState.CANCELLED:
        return [scene.say("poll-cancelled-line")]
    if poll.state is PollState.CLOSED:
        return [scene.say("poll-closed-line")]
    return [
        *until_lines(scene, poll),
        scene.say("poll-names-line", names=poll.names.value, shown=poll.shown.value),
        *answered_lines(scene, record),
    ]


def until_lines(scene: Scene, poll: Poll) -> list[str]:
    if poll.deadline is None:
        return []
    group = scene.unit.groups.get(poll.group_id)
    zone = scene.world.zone if group is None else group.zone
    return [
        scene.say(
            "poll-until", when=marked(poll.deadline, moment_words(scene.language, poll.deadline, zone, scene.now))
        )
    ]


def answered_lines(scene: Scene, record: Record) -> list[str]:
    if record.opened_at is None:
        return []
    people = turnout(scene.unit, record)
    if record.poll.names is Names.HIDDEN and record.poll.state is PollState.OPEN and people.answered < FEWEST_SAID:
        return [scene.say("poll-answered-few", asked=people.asked, fewest=FEWEST_SAID)]
    return [scene.say("poll-answered", answered=people.answered, asked=people.asked)]


def choice_label(scene: Scene, poll: Poll, choice: int) -> str:
    """What a choice says, plainly, in the reader's language."""
    if poll.kind is Kind.YES_NO:
        return scene.label("poll-yes" if choice == YesNo.YES else "poll-no")
    if poll.kind in SCALES:
        return str(choice)
    return next((neutralise(option.label) for option in poll.options if option.id == choice), "")


def card_rows(scene: Scene, poll: Poll) -> tuple[Row, ...]:
    one_press = poll.kind in ONE_PRESS and not poll.sub_groups
    return (*(answer_rows(scene, poll) if one_press else ()), _more_row(scene, poll, answer=not one_press))


def answer_rows(scene: Scene, poll: Poll, *more: object) -> tuple[Row, ...]:
    """A button for each choice; `more` is what else its press tells."""
    buttons = [
        Button(shortened(choice_label(scene, poll, choice), LABEL_LIMIT), data=_data("vote", poll.id, choice, *more))
        for choice in poll.counted
    ]
    if poll.kind in SCALES:
        return tuple(tuple(buttons[at : at + SCALE_ROW]) for at in range(0, len(buttons), SCALE_ROW))
    return (tuple(buttons),) if poll.kind is Kind.YES_NO else tuple((button,) for button in buttons)


def _data(*parts: object) -> str:
    return ":".join(map(str, parts))


def _more_row(scene: Scene, poll: Poll, *, answer: bool = False) -> Row:
    """To the private chat, where everything about it is said in one's own language."""
    link = scene.world.start_link(f"{PAYLOAD}{poll.id}")
    return (Button(scene.label("button-poll-answer" if answer else "button-poll-more"), url=link),)

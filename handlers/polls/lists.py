"""The polls of a group, open and past; who chose what where names are shown; and the rounds of a ranking in words."""

from collections.abc import Mapping
from fractions import Fraction

from domain.ballots.ranking import Round
from domain.groups import RUNS_MEETINGS
from domain.poll_records import Record, Way
from domain.polls import Kind, Names, Poll, PollState
from handlers.listing import open_list
from handlers.navigation import (
    back_row,
    menu_row,
    page_of,
    page_row,
    role_in,
    shortened,
    show_screen,
)
from handlers.polls.card import choice_label, poll_here
from handlers.polls.results import result_of
from handlers.polls.voting import vote_words
from handlers.registry import views
from handlers.rights import require_member
from handlers.routing import Route, command, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Sorry, Turn
from locales.texts import Markup

NAMES_ON_A_PAGE = 50
QUESTION_IN_LABEL = 34
SOONEST = {PollState.DRAFT: 0, PollState.OPEN: 1}


def polls(turn: Turn) -> None:
    open_list(turn, "polls")


@views("polls")
def show_polls(scene: Scene, arguments: Arguments) -> Screen | None:
    group, person = scene.unit.groups.get(arguments["group"]), scene.unit.people.get(scene.chat_id)
    if group is None or person is None:
        return None
    runs = role_in(scene.unit, person, group) in RUNS_MEETINGS
    known = [*(scene.unit.polls.waiting(group.id) if runs else ()), *scene.unit.polls.of_group(group.id)]
    known = [record for record in known if record.opened_at is not None or record.poll.state is PollState.DRAFT]
    known.sort(key=lambda record: SOONEST.get(record.poll.state, 2))
    page, shown = page_of(known, arguments["page"])
    ask: tuple[Row, ...] = ((scene.button("button-ask-poll", "ask-poll", group.id),),) if runs else ()
    rows = tuple((_button(scene, record.poll),) for record in shown)
    turning = page_row(scene, page, len(known), f"polls:{group.id}")
    text = scene.say("polls-title" if known else "polls-none", group=group.title)
    return Screen(text, (*ask, *rows, *turning, menu_row(scene)))


def _button(scene: Scene, poll: Poll) -> Button:
    question = shortened(poll.question, QUESTION_IN_LABEL)
    return scene.button("button-poll", "poll", poll.id, state=poll.state.value, question=question)


def names(turn: Turn) -> None:
    record, group = poll_here(turn)
    require_member(turn, group)
    poll = record.poll
    if poll.names is Names.HIDDEN or not (poll.state is PollState.CLOSED or poll.shown.value == "live"):
        raise Sorry("poll-names-hidden")
    show_screen(turn, "poll-names", id=record.id, page=turn.number(1) if len(turn.data) > 1 else 0)


@views("poll-names")
def show_names(scene: Scene, arguments: Arguments) -> Screen | None:
    """Who chose what. Nobody is named for not having answered."""
    record = scene.unit.polls.get(arguments["id"])
    if record is None or record.poll.names is Names.HIDDEN:
        return None
    voters = scene.unit.polls.voters(record.poll)
    page = min(arguments["page"], max(0, len(voters) - 1) // NAMES_ON_A_PAGE)
    lines = [
        scene.say("poll-name-line", name=voter.name, choice=vote_words(scene, record.poll, voter.vote))
        for voter in voters[page * NAMES_ON_A_PAGE : (page + 1) * NAMES_ON_A_PAGE]
    ]
    head = scene.say("poll-names-title", question=record.poll.question)
    text = "\n".join([head, "", *(lines or [scene.say("poll-names-none")]), *_nameless(scene, record, len(voters))])
    return Screen(text, (*_turning(scene, record, page, len(voters)), back_row(scene, "poll", record.id)))


def _nameless(scene: Scene, record: Record, known: int) -> list[str]:
    """Votes that Telegram counted while we were down for more than a day: their names never came."""
    if record.way is not Way.NATIVE or record.totals is None or record.totals.answered <= known:
        return []
    return ["", scene.say("poll-names-missing", people=record.totals.answered - known)]


def _turning(scene: Scene, record: Record, page: int, people: int) -> tuple[Row, ...]:
    earlier = [scene.button("button-page-before", "poll-names", record.id, page - 1)] if page else []
    more = (page + 1) * NAMES_ON_A_PAGE < people
    later = [scene.button("button-page-after", "poll-names", record.id, page + 1)] if more else []
    return ((*earlier, *later),) if earlier or later else ()


def rounds(turn: Turn) -> None:
    record, group = poll_here(turn)
    require_member(turn, group)
    if record.poll.kind is not Kind.RANKING or record.poll.state is not PollState.CLOSED:
        raise Sorry("button-unknown")
    if record.poll.names is Names.HIDDEN:
        raise Sorry("poll-names-hidden")
    show_screen(turn, "poll-rounds", id=record.id)


@views("poll-rounds")
def show_rounds(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.polls.get(arguments["id"])
    if record is None:
        return None
    counted = result_of(scene, record).rounds
    rule = scene.say("poll-rounds-rule", places=record.poll.winners)
    parts = [_round_words(scene, record.poll, at, each) for at, each in enumerate(counted, start=1)]
    text = "\n\n".join([scene.say("poll-rounds-title", question=record.poll.question), rule, *parts])
    return Screen(text[:4000], (back_row(scene, "poll", record.id),))


def _round_words(scene: Scene, poll: Poll, number: int, each: Round) -> str:
    standing = _listed(scene, poll, each.counts, sign="")
    lines = [scene.say("poll-round", number=number, counts=standing, quota=each.quota)]
    if each.elected:
        chosen = ", ".join(choice_label(scene, poll, option) for option in each.elected)
        lines.append(scene.say("poll-round-elected", options=chosen))
    if each.tie is not None:
        tied = ", ".join(choice_label(scene, poll, option) for option in each.tie.order)
        lines.append(scene.say("poll-tie", options=tied))
    if each.transfer is not None:
        source = choice_label(scene, poll, each.transfer.source)
        moved = _listed(scene, poll, each.transfer.to, sign="+") if each.transfer.to else Markup("–")
        key = "poll-round-out" if each.eliminated is not None else "poll-round-surplus"
        lines.append(scene.say(key, option=source, moved=moved))
    return "\n".join(lines)


def _listed(scene: Scene, poll: Poll, counts: Mapping[int, Fraction], *, sign: str) -> Markup:
    words = [
        scene.say("poll-round-count", option=choice_label(scene, poll, option), sign=sign, votes=round(float(votes), 2))
        for option, votes in counts.items()
    ]
    return Markup(", ".join(words))


ROUTES: tuple[Route, ...] = (
    press("polls", polls),
    press("poll-names", names),
    press("poll-rounds", rounds),
    command("polls", polls, private=True),
)

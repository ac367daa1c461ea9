"""One press, one vote: recorded at once, and the press is answered with what is now recorded.

Whoever presses a choice of a single poll twice keeps it; several choices are switched on and off; dots and ranking are
put together on a private screen, press by press, each of them recorded.
"""

from domain.ballots.votes import Ballot, Picked, Ranked, Rated, Refusal, Spread, Vote, refusal, spread
from domain.groups import Group
from domain.poll_records import Record, Way
from domain.polls import SCALES, Kind, Poll, PollState
from domain.sealing import BoxClosed, BoxKeyMissing
from handlers.navigation import screen_key, shortened, show_screen
from handlers.polls import votes
from handlers.polls.card import choice_label, poll_here, show_card_again
from handlers.rights import require_member
from handlers.routing import Route, press
from handlers.screen import Scene
from handlers.turn import Answer, Sorry, Turn

CHOICE_IN_TOAST = 60


def vote(turn: Turn) -> Answer:
    """`vote:<poll>:<choice>`, with the sub-group where there are any."""
    record, group = _answerable(turn)
    choice, poll = turn.number(1), record.poll
    before = votes.own(turn.unit, record, turn.person.id)
    if poll.kind is Kind.MULTIPLE:
        return _record(turn, record, group, before, _toggled(before, choice))
    if poll.kind in {Kind.SINGLE, Kind.YES_NO}:
        return _record(turn, record, group, before, Picked(frozenset({choice})))
    if poll.kind in SCALES:
        return _record(turn, record, group, before, Rated(choice))
    raise Sorry("button-unknown")


def dot(turn: Turn) -> Answer:
    """One more on this option; one too many on it takes all of them back."""
    record, group = _answerable(turn)
    poll, option = record.poll, turn.number(1)
    if poll.kind is not Kind.DOTS:
        raise Sorry("button-unknown")
    before = votes.own(turn.unit, record, turn.person.id)
    given = dict(before.vote.dots) if before is not None and isinstance(before.vote, Spread) else {}
    more = given.get(option, 0) + 1
    given[option] = 0 if more > poll.dots_on_one else more
    if sum(given.values()) > poll.dots:
        return turn.answer("poll-no-dots-left", alert=True)
    return _record(turn, record, group, before, spread(given.items()))


def rank(turn: Turn) -> Answer:
    """The next place for this option; one that has a place loses it, and those behind it move up."""
    record, group = _answerable(turn)
    if record.poll.kind is not Kind.RANKING:
        raise Sorry("button-unknown")
    before = votes.own(turn.unit, record, turn.person.id)
    order, option = _order(before), turn.number(1)
    after = tuple(each for each in order if each != option) if option in order else (*order, option)
    return _record(turn, record, group, before, Ranked(after))


def undo(turn: Turn) -> Answer:
    """The last place is free again; where nothing is left, nothing is recorded."""
    record, group = _answerable(turn)
    before = votes.own(turn.unit, record, turn.person.id)
    if before is None:
        return turn.answer("poll-nothing-yet")
    after: Vote = Ranked(_order(before)[:-1]) if isinstance(before.vote, Ranked) else Picked(frozenset())
    return _record(turn, record, group, before, after)


def _order(before: Ballot | None) -> tuple[int, ...]:
    return before.vote.order if before is not None and isinstance(before.vote, Ranked) else ()


def _toggled(before: Ballot | None, choice: int) -> Picked:
    picked = before.vote.options if before is not None and isinstance(before.vote, Picked) else frozenset()
    return Picked(picked ^ {choice})


def _answerable(turn: Turn) -> tuple[Record, Group]:
    """Raises Sorry unless the sender belongs to the group, and its poll is answered by our buttons."""
    record, group = poll_here(turn)
    require_member(turn, group)
    if record.way is Way.NATIVE:
        raise Sorry("button-unknown")
    if record.opened_at is None:
        raise Sorry("poll-unknown")
    if not record.poll.accepts_votes(turn.now):
        show_card_again(turn, record, group)
        raise Sorry("poll-is-closed", state=record.poll.state.value)
    return record, group


def _record(turn: Turn, record: Record, group: Group, before: Ballot | None, chosen: Vote) -> Answer:
    """Stored, shown and said; an empty vote is one taken back."""
    ballot = Ballot(chosen, _sub_group(turn, record.poll, before))
    fault = refusal(record.poll, chosen, turn.now, None if before is None else before.vote)
    if fault is Refusal.EMPTY and before is not None and record.poll.may_change:
        _store(turn, record, None)
        return _noted(turn, record, group, None)
    if fault is not None:
        raise Sorry("poll-refused", why=fault.value)
    if ballot != before:
        _store(turn, record, ballot)
    return _noted(turn, record, group, ballot, same=ballot == before)


def _store(turn: Turn, record: Record, ballot: Ballot | None) -> None:
    try:
        if ballot is None:
            votes.withdraw(turn.unit, record, turn.person.id)
        else:
            votes.put(turn.unit, record, turn.person.id, ballot, turn.now)
    except BoxClosed:
        raise Sorry("poll-is-closed", state=PollState.CLOSED.value) from None
    except BoxKeyMissing:
        raise Sorry("poll-cannot-keep") from None


def _sub_group(turn: Turn, poll: Poll, before: Ballot | None) -> int | None:
    """The one the button names, else the one said before. Raises Sorry where neither is known."""
    if not poll.sub_groups:
        return None
    named = turn.number(2) if len(turn.data) > 2 else None if before is None else before.sub_group
    if named not in {part.id for part in poll.sub_groups}:
        raise Sorry("poll-which-part")
    return named


def _noted(turn: Turn, record: Record, group: Group, ballot: Ballot | None, *, same: bool = False) -> Answer:
    if not same:
        show_card_again(turn, record, group)
    if turn.private and turn.unit.outbox.posted_id(screen_key(turn.user.id)) == turn.pressed_message_id:
        show_screen(turn, "poll", id=record.id)
    if ballot is None:
        return turn.answer("poll-taken-back")
    words = vote_words(_scene(turn), record.poll, ballot.vote)
    return turn.answer("poll-noted", choice=shortened(words, 3 * CHOICE_IN_TOAST), may=_may(record.poll))


def _may(poll: Poll) -> str:
    return "change" if poll.may_change else "final"


def _scene(turn: Turn) -> Scene:
    return Scene(turn.unit, turn.now, turn.now, turn.language, turn.user.id, turn.world)


def vote_words(scene: Scene, poll: Poll, chosen: Vote) -> str:
    """What a vote says, plainly."""
    match chosen:
        case Picked(options):
            return ", ".join(_short(scene, poll, option) for option in poll.choices if option in options)
        case Rated(step):
            return str(step)
        case Spread(dots):
            return ", ".join(f"{_short(scene, poll, option)} {'●' * number}" for option, number in dots)
        case Ranked(order):
            return ", ".join(f"{at}. {_short(scene, poll, option)}" for at, option in enumerate(order, start=1))


def _short(scene: Scene, poll: Poll, option: int) -> str:
    return shortened(choice_label(scene, poll, option), CHOICE_IN_TOAST)


ROUTES: tuple[Route, ...] = (
    press("vote", vote),
    press("dot", dot),
    press("rank", rank),
    press("unrank", undo),
)

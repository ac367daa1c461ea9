"""A poll in private: one's own answer, how it stands or what came of it, and for those who run it what can be done."""

from telegram import Update

from domain.ballots.votes import Ballot, Ranked, Spread
from domain.groups import RUNS_MEETINGS, Group
from domain.people import Reach
from domain.poll_records import Record, Way
from domain.polling import share_word
from domain.polls import Kind, Names, Poll, PollState
from handlers.navigation import back_row, menu_row, role_in, shortened, show_screen
from handlers.polls import votes
from handlers.polls.card import (
    ONE_PRESS,
    PAYLOAD,
    answer_rows,
    card_key,
    choice_label,
    draw_card,
    poll_here,
)
from handlers.polls.results import result_text
from handlers.polls.voting import vote_words
from handlers.registry import views
from handlers.rights import group_of, require_member
from handlers.routing import Route, press, when
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Sorry, Turn

LABEL_LIMIT = 40
SUPERGROUP = "-100"


def open_poll_screen(turn: Turn) -> None:
    record, group = poll_here(turn)
    require_member(turn, group)
    part = turn.number(1) if len(turn.data) > 1 else None
    show_screen(turn, "poll", id=record.id, **({} if part is None else {"part": part}))


def open_by_link(turn: Turn) -> None:
    """From the card in the group; pressing Start is also what allows us to write to the person."""
    number = (turn.message.text or "").split(maxsplit=1)[1].strip().removeprefix(PAYLOAD)
    record = turn.unit.polls.get(int(number))
    if record is None or record.opened_at is None:
        raise Sorry("poll-unknown")
    require_member(turn, group_of(turn, record.poll.group_id))
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "poll", id=record.id)


def _is_poll_link(update: Update) -> bool:
    parts = ((update.message and update.message.text) or "").split()
    if len(parts) != 2 or parts[0] != "/start" or not parts[1].startswith(PAYLOAD):
        return False
    number = parts[1].removeprefix(PAYLOAD)
    return number.isascii() and number.isdigit() and len(number) <= 18


@views("poll")
def show_poll(scene: Scene, arguments: Arguments) -> Screen | None:
    """`note` is the key of a sentence above: what was just done. `part` is the sub-group somebody chose."""
    record = scene.unit.polls.get(arguments["id"])
    group = None if record is None else scene.unit.groups.get(record.poll.group_id)
    person = scene.unit.people.get(scene.chat_id)
    if record is None or group is None or person is None:
        return None
    runs = role_in(scene.unit, person, group) in RUNS_MEETINGS
    if not (record.opened_at or runs):
        return Screen(scene.say("poll-unknown"), (menu_row(scene),))
    own = votes.own(scene.unit, record, person.id) if record.poll.state is PollState.OPEN else None
    note = [scene.say(arguments["note"], group=group.title)] if "note" in arguments else []
    text = "\n\n".join([*note, _body(scene, record), *_own_lines(scene, record, own)])
    answering = _answering(scene, record, group, own, arguments.get("part")) if record.opened_at else ()
    return Screen(text, (*answering, *_rows(scene, record, runs=runs), back_row(scene, "polls", group.id)))


def _body(scene: Scene, record: Record) -> str:
    if record.poll.state is PollState.CLOSED:
        return result_text(scene, record)
    waiting = [scene.say("poll-waits")] if record.poll.state is PollState.DRAFT else []
    return "\n\n".join([*waiting, draw_card(scene, record).text, *rule_lines(scene, record.poll)])


def rule_lines(scene: Scene, poll: Poll) -> list[str]:
    """What the result will need, where it needs anything."""
    lines = []
    if poll.quorum is not None:
        lines.append(scene.say("poll-rule-quorum", share=share_word(poll.quorum)))
    if poll.threshold is not None:
        lines.append(scene.say("poll-rule-threshold", share=share_word(poll.threshold), of=poll.threshold_of.value))
    if poll.winners > 1:
        lines.append(scene.say("poll-rule-winners", winners=poll.winners))
    if poll.sub_groups:
        lines.append(scene.say("poll-rule-parts", parts=", ".join(part.label for part in poll.sub_groups)))
    return ["\n".join(lines)] if lines else []


def _own_lines(scene: Scene, record: Record, own: Ballot | None) -> list[str]:
    if record.poll.state is not PollState.OPEN or (record.way is Way.NATIVE and record.poll.names is Names.HIDDEN):
        return []
    if own is None:
        return [scene.say("poll-own-none")]
    return [scene.say("poll-own", choice=vote_words(scene, record.poll, own.vote))]


def _answering(scene: Scene, record: Record, group: Group, own: Ballot | None, part: int | None) -> tuple[Row, ...]:
    """What answers it: our buttons, first the sub-group where there are several, or the way to Telegram's own poll."""
    poll = record.poll
    if not poll.accepts_votes(scene.now):
        return ()
    if record.way is Way.NATIVE:
        return _to_the_group(scene, record, group)
    if poll.sub_groups and part is None and own is None:
        return tuple((Button(each.label, data=f"poll:{poll.id}:{each.id}"),) for each in poll.sub_groups)
    more = () if part is None else (part,)
    rows = answer_rows(scene, poll, *more) if poll.kind in ONE_PRESS else _stepwise_rows(scene, poll, own, more)
    adding: tuple[Row, ...] = ((scene.button("button-poll-add", "poll-add", poll.id),),)
    return (*rows, *(adding if poll.members_add_options else ()))


def _stepwise_rows(scene: Scene, poll: Poll, own: Ballot | None, more: tuple[object, ...]) -> tuple[Row, ...]:
    verb = "dot" if poll.kind is Kind.DOTS else "rank"
    marks = _marks(own)
    rows = tuple(
        (
            Button(
                f"{marks.get(option, '')} {shortened(choice_label(scene, poll, option), LABEL_LIMIT)}".strip(),
                data=":".join(map(str, (verb, poll.id, option, *more))),
            ),
        )
        for option in poll.counted
    )
    return (*rows, (scene.button("button-poll-undo", "unrank", poll.id),)) if marks else rows


def _marks(own: Ballot | None) -> dict[int, str]:
    """The dots an option has, or its place."""
    if own is None:
        return {}
    if isinstance(own.vote, Spread):
        return {option: "●" * number for option, number in own.vote.dots}
    return (
        {option: f"{at}." for at, option in enumerate(own.vote.order, start=1)} if isinstance(own.vote, Ranked) else {}
    )


def _to_the_group(scene: Scene, record: Record, group: Group) -> tuple[Row, ...]:
    """A link to the message, which only supergroups have."""
    message = scene.unit.outbox.posted_id(card_key(record.id))
    chat = str(group.chat_id)
    if message is None or not chat.startswith(SUPERGROUP):
        return ()
    url = f"https://t.me/c/{chat.removeprefix(SUPERGROUP)}/{message}"
    return ((Button(scene.label("button-poll-in-group"), url=url),),)


def _rows(scene: Scene, record: Record, *, runs: bool) -> tuple[Row, ...]:
    poll = record.poll
    named = poll.names is Names.NAMED and (poll.state is PollState.CLOSED or poll.shown.value == "live")
    names: tuple[Row, ...] = ((scene.button("button-poll-names", "poll-names", poll.id),),)
    rounds: tuple[Row, ...] = ((scene.button("button-poll-rounds", "poll-rounds", poll.id),),)
    counted = poll.kind is Kind.RANKING and poll.state is PollState.CLOSED and poll.names is Names.NAMED
    return (
        *(names if named and record.opened_at else ()),
        *(rounds if counted else ()),
        *(_organiser_rows(scene, record) if runs else ()),
    )


def _organiser_rows(scene: Scene, record: Record) -> tuple[Row, ...]:
    poll = record.poll
    stop: tuple[Row, ...] = ((scene.button("button-poll-no-repeat", "poll-no-repeat", poll.id),),)
    repeating = stop if scene.unit.schedule.about("poll-again", poll.id) else ()
    if poll.state is PollState.DRAFT:
        return (
            (scene.button("button-poll-open-now", "poll-open", poll.id),),
            (scene.button("button-poll-cancel", "poll-cancel", poll.id),),
        )
    if poll.state is not PollState.OPEN:
        return repeating
    merging: tuple[Row, ...] = ((scene.button("button-poll-merge", "poll-merge", poll.id),),)
    nudge: tuple[Row, ...] = ((scene.button("button-poll-nudge", "again-ask", "p", poll.id, poll.group_id),),)
    return (
        (
            scene.button("button-poll-close", "poll-close", poll.id),
            scene.button("button-poll-until", "poll-until", poll.id),
        ),
        *(nudge if record.way is not Way.NATIVE or poll.names is Names.NAMED else ()),
        *(merging if poll.members_add_options and len(poll.standing) > 2 else ()),
        (scene.button("button-poll-cancel", "poll-cancel", poll.id),),
        *repeating,
    )


ROUTES: tuple[Route, ...] = (when("/start p-…", _is_poll_link, open_by_link), press("poll", open_poll_screen))

"""Where votes lie: with the person where names are shown; sealed, away from every name, where they are not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.ballots.counting import Counts
from domain.ballots.votes import Ballot, read, written
from domain.outbox import Message
from domain.poll_records import Record, Way, counts_of
from domain.sealing import StillSealed
from domain.unit_of_work import UnitOfWork

PURPOSE = "poll"


def begin(unit: UnitOfWork, record: Record) -> None:
    """Before the first vote."""
    if record.way is Way.SEALED:
        unit.polls.note_box(record.id, unit.sealed.create(record.poll.group_id, PURPOSE, record.id))


def own(unit: UnitOfWork, record: Record, person_id: int) -> Ballot | None:
    """For that person only."""
    if record.way is not Way.SEALED:
        return unit.polls.own(record.poll, person_id)
    content = None if record.box_id is None else unit.sealed.read_own(record.box_id, person_id)
    return None if content is None else Ballot(read(record.poll.kind, content))


def put(unit: UnitOfWork, record: Record, person_id: int, ballot: Ballot, now: datetime) -> None:
    """Raises BoxClosed, BoxKeyMissing."""
    if record.box_id is not None:
        unit.sealed.put(record.box_id, person_id, written(ballot.vote))
    else:
        unit.polls.vote(record.poll, person_id, ballot, now)


def withdraw(unit: UnitOfWork, record: Record, person_id: int) -> None:
    """Raises BoxClosed, BoxKeyMissing."""
    if record.box_id is not None:
        unit.sealed.withdraw(record.box_id, person_id)
    else:
        unit.polls.withdraw(record.id, person_id)


def how_many(unit: UnitOfWork, record: Record) -> int:
    if record.totals is not None:
        return record.totals.answered
    return unit.polls.answered(record.id) if record.box_id is None else unit.sealed.count(record.box_id)


def counted(unit: UnitOfWork, record: Record) -> Counts:
    """Of a sealed poll nothing before it is opened, whoever asks."""
    return counts_of(record, ballots(unit, record))


def ballots(unit: UnitOfWork, record: Record) -> Sequence[Ballot]:
    if record.box_id is None:
        return unit.polls.votes(record.poll)
    try:
        return [Ballot(read(record.poll.kind, content)) for content in unit.sealed.opened(record.box_id)]
    except StillSealed:
        return []


def lost(unit: UnitOfWork, record: Record) -> bool:
    """The key of its box was missing: nobody will ever count them."""
    box = None if record.box_id is None else unit.sealed.get(record.box_id)
    return box is not None and box.lost


def remind_missing(
    unit: UnitOfWork, record: Record, candidates: Sequence[int], message: Message, now: datetime
) -> None:
    """To those who have not answered; who they are is told to nobody."""
    if record.box_id is not None:
        unit.sealed.remind_missing(record.box_id, candidates, message, now)
        return
    for person_id in candidates:
        if unit.polls.own(record.poll, person_id) is None:
            unit.outbox.show(replace(message, chat_id=person_id), now)


def begin_close(unit: UnitOfWork, record: Record) -> None:
    """They are unsealed soon after; what is registered for the purpose then tells the result."""
    if record.box_id is not None:
        unit.sealed.begin_close(record.box_id)


def drop(unit: UnitOfWork, record: Record) -> None:
    if record.box_id is not None:
        unit.sealed.discard(record.box_id)

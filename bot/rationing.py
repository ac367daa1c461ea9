"""Whether a message of Kopā's own accord may go to a person now: everything at once is as bad as nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.groups import Group
from domain.pushes import WEEK, Push, Week
from domain.quiet_hours import QuietHours, next_allowed
from handlers.screen import World
from storage.outbox import Waiting
from storage.unit_of_work import UnitOfWork

ASK_AGAIN = timedelta(days=1)
"""While a group is paused, what was held for its people stays held."""


@dataclass(frozen=True, slots=True)
class Now:
    """It `counts` into the reader's week. The first of those that were held says that they come together (`first`),
    the others come `silent`."""

    counts: bool = False
    first: bool = False
    silent: bool = False


AT_ONCE = Now()


@dataclass(frozen=True, slots=True)
class Later:
    at: datetime


@dataclass(frozen=True, slots=True)
class Never:
    """It was spare, or its reader has muted the group since."""


Ruling = Now | Later | Never


def admit(unit: UnitOfWork, row: Waiting, now: datetime, world: World) -> Now | None:
    """None where it does not go now: it is held until there is room, or left out."""
    match ration(unit, row, now, world):
        case Later(at):
            unit.outbox.hold(row.id, at)
        case Never():
            unit.outbox.drop(row.id)
        case ruling:
            return ruling
    return None


def ration(unit: UnitOfWork, row: Waiting, now: datetime, world: World) -> Ruling:
    if row.push is None or row.message_id is not None:
        return AT_ONCE
    group = None if row.group_id is None else unit.groups.get(row.group_id)
    if group is not None and _overtaken_by_pause(row, group):
        return Later(now + ASK_AGAIN)
    if row.chat_id < 0:
        return AT_ONCE
    if row.push is Push.PROMISED:
        return Now(counts=True)
    if group is not None and _is_muted(unit, group, row.chat_id):
        return Never()
    if group is not None and group.quietened:
        return Later(now + ASK_AGAIN)
    return _within(unit.pushes.week(row.chat_id, now), row, group, now, world)


def _overtaken_by_pause(row: Waiting, group: Group) -> bool:
    """It waited when the group was paused; what organisers say during a pause is meant to be heard."""
    return group.paused_at is not None and row.planned_at < group.paused_at


def _within(week: Week, row: Waiting, group: Group | None, now: datetime, world: World) -> Ruling:
    if row.push is Push.HELD and week.digest_open(now):
        return Now(silent=True)
    room_at = min(week.room_at(now), max(now, row.planned_at + WEEK))
    if room_at <= now:
        return Now(counts=row.push is not Push.SPARE, first=row.push is Push.HELD)
    if row.push is Push.SPARE:
        return Never()
    quiet, zone = (QuietHours(), world.zone) if group is None else (group.quiet, group.zone)
    later = next_allowed(quiet, room_at, zone, world.is_holiday)
    return Now(counts=True) if row.useful_until is not None and row.useful_until <= later else Later(later)


def _is_muted(unit: UnitOfWork, group: Group, person_id: int) -> bool:
    member = unit.groups.member(group.id, person_id)
    return member is not None and member.muted

"""Whether a message of Kopā's own accord may go to a person now: everything at once is as bad as nothing."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from domain.groups import Group
from domain.pushes import APART, WEEK, Push, Week
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
UNCOUNTED = frozenset({Push.SPARE, Push.OWN})


@dataclass(frozen=True, slots=True)
class Later:
    at: datetime


@dataclass(frozen=True, slots=True)
class Never:
    """It was spare, or its reader has muted the group since."""


Ruling = Now | Later | Never


@dataclass
class Lately:
    """When each person was last pushed, for an hour and in memory alone: of a nudge nothing may be kept that tells to
    whom it went."""

    at: OrderedDict[int, datetime] = field(default_factory=OrderedDict)
    """Oldest first."""

    def note(self, row: Waiting, now: datetime) -> None:
        if row.push is None or row.chat_id < 0 or row.message_id is not None:
            return
        self.at[row.chat_id] = now
        self.at.move_to_end(row.chat_id)
        while now - next(iter(self.at.values())) >= APART:
            self.at.popitem(last=False)


def admit(unit: UnitOfWork, row: Waiting, now: datetime, world: World, lately: Lately) -> Now | None:
    """None where it does not go now: it is held until there is room, or left out."""
    match ration(unit, row, now, world, lately.at):
        case Later(at):
            unit.outbox.hold(row.id, at)
        case Never():
            unit.outbox.drop(row.id)
        case ruling:
            return ruling
    return None


def ration(
    unit: UnitOfWork, row: Waiting, now: datetime, world: World, lately: Mapping[int, datetime] | None = None
) -> Ruling:
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
    apart = now if lately is None or row.chat_id not in lately else max(now, lately[row.chat_id] + APART)
    return _within(unit.pushes.week(row.chat_id, now), row, group, now, apart, world)


def _overtaken_by_pause(row: Waiting, group: Group) -> bool:
    """It waited when the group was paused; what organisers say during a pause is meant to be heard."""
    return group.paused_at is not None and row.planned_at < group.paused_at


def _within(week: Week, row: Waiting, group: Group | None, now: datetime, apart: datetime, world: World) -> Ruling:
    quiet, zone = (QuietHours(), world.zone) if group is None else (group.quiet, group.zone)

    def awake(moment: datetime) -> datetime:
        return next_allowed(quiet, moment, zone, world.is_holiday)

    if row.push is Push.HELD and week.digest_open(now) and awake(now) == now:
        return Now(silent=True)
    apart = max(apart, week.apart_at(now))
    room_at = apart if row.push is Push.OWN else max(apart, min(week.room_at(now), row.planned_at + WEEK))
    later = awake(room_at)
    in_time = row.useful_until is None or later < row.useful_until
    if row.push is Push.SPARE and (room_at > apart or not in_time):
        return Never()
    if later <= now or not in_time:
        return Now(counts=row.push not in UNCOUNTED, first=row.push is Push.HELD and later <= now)
    return Later(later)


def _is_muted(unit: UnitOfWork, group: Group, person_id: int) -> bool:
    member = unit.groups.member(group.id, person_id)
    return member is not None and member.muted

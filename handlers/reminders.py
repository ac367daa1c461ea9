"""Reminders of meetings: planned for every choice people may make, sent to those it was made for, naming nobody.

A row of the schedule stands for one moment and one offset; it remembers the start it was worked out for, so that a row
of an older plan never speaks, and the choices it serves, so that a later change of one's choice needs no new rows.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from domain.groups import Group, Member
from domain.meetings import Answer, Meeting
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.reminders import Offset, ReminderChoice, plan_reminders
from domain.schedule import MEETING_REMINDER, Schedule, Timeliness, judge, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.firing import Firing
from handlers.headcount import has_unmet
from handlers.registry import kinds
from handlers.screen import World

KIND = "meeting-reminder"


@dataclass(frozen=True, slots=True)
class Detail:
    """What a row remembers, as one word: the start it belongs to, its offset, the choices it serves."""

    start: str
    offset: Offset
    choices: frozenset[ReminderChoice]

    def __str__(self) -> str:
        return f"{self.start} {self.offset} {','.join(sorted(self.choices))}"

    @classmethod
    def read(cls, text: str) -> "Detail":
        start, offset, choices = text.split(" ")
        return cls(start, Offset(offset), frozenset(map(ReminderChoice, choices.split(","))))


def plan(unit: UnitOfWork, meeting: Meeting, group: Group, world: World, now: datetime) -> None:
    """In place of all that was planned before. `now` is when the group learns of this start."""
    unit.schedule.remove_about(KIND, meeting.id)
    for (due, offset), choices in _moments(meeting, group, world, now).items():
        wall = WallTime.at(local_naive(due, group.zone), group.zone)
        key = f"{KIND}:{meeting.id}:{meeting.revision}:{offset}:{wall.naive.isoformat(timespec='minutes')}"
        detail = Detail(start_word(meeting), offset, frozenset(choices))
        unit.schedule.put(Entry(started(Schedule(KIND, key, wall)), group.id, meeting.id, str(detail)))


def forget(unit: UnitOfWork, meeting_id: int) -> None:
    unit.schedule.remove_about(KIND, meeting_id)


def start_word(meeting: Meeting) -> str:
    return meeting.starts.naive.isoformat(timespec="minutes")


def _moments(
    meeting: Meeting, group: Group, world: World, now: datetime
) -> dict[tuple[datetime, Offset], set[ReminderChoice]]:
    served: dict[tuple[datetime, Offset], set[ReminderChoice]] = defaultdict(set)
    for choice in ReminderChoice:
        for reminder in plan_reminders(meeting.starts, now, group.quiet, world.is_holiday, choice):
            served[reminder.due.replace(second=0, microsecond=0), reminder.offset].add(choice)
    return served


@kinds(KIND)
def remind(firing: Firing) -> None:
    detail = Detail.read(firing.entry.detail)
    meeting = still_meant(firing.unit, firing.entry.subject_id, detail)
    group = None if meeting is None else firing.unit.groups.get(meeting.group_id)
    if meeting is None or group is None:
        return
    timeliness = judge(MEETING_REMINDER, firing.occurrence.due, firing.now, meeting.starts_at, meeting.ends_at)
    if timeliness is Timeliness.OVER:
        _tell_missed(firing, meeting, group)
        return
    detail = replace(detail, choices=detail.choices - _served_by_later(firing, detail))
    arguments = {"id": meeting.id, "start": detail.start, "late": timeliness is Timeliness.LATE}
    for message in _messages(firing.unit, meeting, group, detail, arguments):
        firing.unit.outbox.show(message, firing.now)


def _served_by_later(firing: Firing, detail: Detail) -> frozenset[ReminderChoice]:
    """After a standstill, or a pause, several may be due at once: each person gets the last of them only."""
    rows = firing.unit.schedule.about(KIND, firing.entry.subject_id or 0)
    due = (row for row in rows if row.schedule.next_due is not None and row.schedule.next_due <= firing.now)
    later = (Detail.read(row.detail) for row in due)
    return frozenset[ReminderChoice]().union(*(each.choices for each in later if each.start == detail.start))


def still_meant(unit: UnitOfWork, meeting_id: int | None, detail: Detail) -> Meeting | None:
    """None where the meeting was cancelled, or moved since."""
    meeting = unit.meetings.get(meeting_id or 0)
    return None if meeting is None or meeting.cancelled or start_word(meeting) != detail.start else meeting


def _messages(
    unit: UnitOfWork, meeting: Meeting, group: Group, detail: Detail, arguments: dict[str, object]
) -> Iterable[Message]:
    """One to each whose choice this is and who did not say no; one to the group for those who can only be met there."""
    declined = {rsvp.person_id for rsvp in unit.meetings.rsvps(meeting.id) if rsvp.answer is Answer.NO}
    members = unit.groups.members(group.id)
    wanting = [member for member in members if _wants(member, detail) and member.person.id not in declined]
    for member in wanting:
        if member.person.reachable:
            yield _message(member.person.id, "meeting-reminder", arguments, meeting, group)
    only_in_group = any(not member.person.reachable for member in wanting)
    if only_in_group or (ReminderChoice.DEFAULT in detail.choices and has_unmet(unit, group)):
        yield _message(group.chat_id, "group-reminder", arguments, meeting, group)


def _wants(member: Member, detail: Detail) -> bool:
    return not member.muted and member.person.reminder_choice in detail.choices


def _message(chat_id: int, view: str, arguments: dict[str, object], meeting: Meeting, group: Group) -> Message:
    return Message(
        chat_id, view, arguments, lane=Lane.PUSH, useful_until=meeting.starts_at, group_id=group.id, push=Push.PROMISED
    )


def _tell_missed(firing: Firing, meeting: Meeting, group: Group) -> None:
    """Once for a start, however many of its reminders were missed."""
    if firing.unit.notices.note(f"reminder-missed:{meeting.id}:{start_word(meeting)}", firing.now):
        told = Message(
            group.worker_id,
            "reminder-missed",
            {"id": meeting.id},
            lane=Lane.PUSH,
            group_id=group.id,
            push=Push.PROMISED,
        )
        firing.unit.outbox.show(told, firing.now)

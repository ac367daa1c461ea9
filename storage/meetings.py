"""Meetings with their history, answers and guests."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from domain.meetings import Answer, Change, ChangeKind, Guest, Meeting, MeetingState, Rsvp, Totals
from domain.wall_time import WallTime, from_millis, to_millis
from storage.cipher import Cipher
from storage.people import COLUMN as PERSON_NAME
from storage.queries import Queries


class Meetings:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "meetings")
        self._cipher = cipher

    def get(self, meeting_id: int) -> Meeting | None:
        row = self._queries.one("get", id=meeting_id)
        return None if row is None else self._meeting(row)

    def add(self, meeting: Meeting, now: datetime) -> Meeting:
        row = self._queries.the(
            "add",
            group_id=meeting.group_id,
            planned_by=meeting.planned_by,
            planned_at=to_millis(now),
            series_id=meeting.series_id,
            series_day=None if meeting.series_day is None else meeting.series_day.isoformat(),
            **self._columns(meeting),
        )
        start = None if row["series_start"] is None else _wall(row["series_start"], meeting.starts.zone)
        added = replace(meeting, id=row["id"], revision=1, uid=row["uid"], series_start=start)
        self._note(added, Change(1, ChangeKind.PLANNED, None, None, None, meeting.planned_by, now))
        return added

    def of_series(self, series_id: int, day: date) -> Meeting | None:
        row = self._queries.one("of_series", series_id=series_id, day=day.isoformat())
        return None if row is None else self._meeting(row)

    def join_series(self, meeting_id: int, series_id: int, day: date) -> None:
        self._queries.run("join_series", id=meeting_id, series_id=series_id, day=day.isoformat())

    def all_of_series(self, series_id: int) -> Sequence[Meeting]:
        return [self._meeting(row) for row in self._queries.all("all_of_series", series_id=series_id)]

    def with_uid(self, group_id: int, uid: str) -> Sequence[Meeting]:
        return [self._meeting(row) for row in self._queries.all("with_uid", group_id=group_id, uid=uid)]

    def latest_of_series(self, series_id: int) -> Meeting | None:
        row = self._queries.one("latest_of_series", series_id=series_id)
        return None if row is None else self._meeting(row)

    def overlapping(self, group_ids: Sequence[int], starts_at: datetime, ends_at: datetime) -> Sequence[Meeting]:
        span = {"starts_at": to_millis(starts_at), "ends_at": to_millis(ends_at)}
        rows = (row for group in group_ids for row in self._queries.all("overlapping", group_id=group, **span))
        return sorted((self._meeting(row) for row in rows), key=lambda meeting: meeting.starts_at)

    def announce(self, meeting_id: int, now: datetime) -> None:
        self._queries.run("announce", id=meeting_id, now=to_millis(now))

    def change(self, meeting: Meeting, change: Change) -> bool:
        changed = self._queries.run("change", id=meeting.id, revision=change.revision, **self._columns(meeting))
        if changed:
            self._note(meeting, change)
        return bool(changed)

    def between(self, group_id: int, after: datetime, until: datetime) -> Sequence[Meeting]:
        span = {"after": to_millis(after), "until": to_millis(until)}
        return [self._meeting(row) for row in self._queries.all("between", group_id=group_id, **span)]

    def changes(self, group_id: int, after: datetime, until: datetime) -> Sequence[tuple[Meeting, Change]]:
        span = {"after": to_millis(after), "until": to_millis(until)}
        rows = self._queries.all("changes", group_id=group_id, **span)
        return [(self._meeting(self._queries.the("get", id=row["meeting_id"])), self._change(row)) for row in rows]

    def history(self, meeting_id: int) -> Sequence[Change]:
        return [self._change(row) for row in self._queries.all("history", meeting_id=meeting_id)]

    def upcoming(self, group_id: int, now: datetime) -> Sequence[Meeting]:
        return self._ahead(group_id, MeetingState.PLANNED, now)

    def cancelled_ahead(self, group_id: int, now: datetime) -> Sequence[Meeting]:
        return self._ahead(group_id, MeetingState.CANCELLED, now)

    def answer(self, meeting_id: int, person_id: int, answer: Answer, now: datetime) -> int:
        row = self._queries.the("answer", meeting_id=meeting_id, person_id=person_id, answer=answer, now=to_millis(now))
        return int(row["companions"])

    def set_companions(self, meeting_id: int, person_id: int, companions: int, now: datetime) -> None:
        self._queries.run(
            "set_companions", meeting_id=meeting_id, person_id=person_id, companions=companions, now=to_millis(now)
        )

    def rsvp(self, meeting_id: int, person_id: int) -> Rsvp | None:
        row = self._queries.one("rsvp", meeting_id=meeting_id, person_id=person_id)
        return None if row is None else self._rsvp(row)

    def rsvps(self, meeting_id: int) -> Sequence[Rsvp]:
        return [self._rsvp(row) for row in self._queries.all("rsvps", meeting_id=meeting_id)]

    def totals(self, meeting_id: int) -> Totals:
        return Totals(*self._queries.the("totals", meeting_id=meeting_id))

    def add_guest(self, meeting_id: int, name: str, entered_by: int, now: datetime) -> int:
        sealed = self._cipher.seal(name, "guest.name")
        row = self._queries.the(
            "add_guest", meeting_id=meeting_id, name=sealed, entered_by=entered_by, now=to_millis(now)
        )
        return int(row["id"])

    def remove_guest(self, guest_id: int, meeting_id: int, entered_by: int) -> bool:
        return bool(self._queries.run("remove_guest", id=guest_id, meeting_id=meeting_id, entered_by=entered_by))

    def guests(self, meeting_id: int) -> Sequence[Guest]:
        return [
            Guest(row["id"], self._cipher.open(row["name"], "guest.name"), row["entered_by"])
            for row in self._queries.all("guests", meeting_id=meeting_id)
        ]

    def _ahead(self, group_id: int, state: MeetingState, now: datetime) -> Sequence[Meeting]:
        rows = self._queries.all("ahead", group_id=group_id, state=state, now=to_millis(now))
        return [self._meeting(row) for row in rows]

    def _columns(self, meeting: Meeting) -> dict[str, Any]:
        seal = self._cipher.seal_optional
        return {
            "title": self._cipher.seal(meeting.title, "meeting.title"),
            "place": seal(meeting.place, "meeting.place"),
            "online_link": seal(meeting.online_link, "meeting.online_link"),
            "starts_wall": meeting.starts.naive.isoformat(timespec="minutes"),
            "ends_wall": None if meeting.ends is None else meeting.ends.naive.isoformat(timespec="minutes"),
            "zone": meeting.starts.zone,
            "starts_at": to_millis(meeting.starts_at),
            "ends_at": to_millis(meeting.ends_at),
            "state": meeting.state,
            "reason": seal(meeting.reason, "meeting.reason"),
        }

    def _meeting(self, row: sqlite3.Row) -> Meeting:
        opened = self._cipher.open_optional
        return Meeting(
            id=row["id"],
            group_id=row["group_id"],
            title=self._cipher.open(row["title"], "meeting.title"),
            starts=_wall(row["starts_wall"], row["zone"]),
            ends=None if row["ends_wall"] is None else _wall(row["ends_wall"], row["zone"]),
            place=opened(row["place"], "meeting.place"),
            online_link=opened(row["online_link"], "meeting.online_link"),
            state=MeetingState(row["state"]),
            reason=opened(row["reason"], "meeting.reason"),
            revision=row["revision"],
            planned_by=row["planned_by"],
            announced=row["announced_at"] is not None,
            series_id=row["series_id"],
            series_day=None if row["series_day"] is None else date.fromisoformat(row["series_day"]),
            limited=bool(row["limited"]),
            uid=row["uid"],
            series_start=None if row["series_start"] is None else _wall(row["series_start"], row["zone"]),
        )

    def _rsvp(self, row: sqlite3.Row) -> Rsvp:
        name = self._cipher.open(row["name"], PERSON_NAME)
        return Rsvp(row["person_id"], name, Answer(row["answer"]), row["companions"])

    def _note(self, meeting: Meeting, change: Change) -> None:
        seal = self._cipher.seal_optional
        self._queries.run(
            "add_change",
            meeting_id=meeting.id,
            revision=change.revision,
            kind=change.kind,
            before=seal(change.before, "meeting_change.before"),
            after=seal(change.after, "meeting_change.after"),
            reason=seal(change.reason, "meeting_change.reason"),
            changed_by=change.changed_by,
            changed_at=to_millis(change.changed_at),
        )

    def _change(self, row: sqlite3.Row) -> Change:
        opened = self._cipher.open_optional
        return Change(
            revision=row["revision"],
            kind=ChangeKind(row["kind"]),
            before=opened(row["before"], "meeting_change.before"),
            after=opened(row["after"], "meeting_change.after"),
            reason=opened(row["reason"], "meeting_change.reason"),
            changed_by=row["changed_by"],
            changed_at=from_millis(row["changed_at"]),
        )


def _wall(text: str, zone: str) -> WallTime:
    return WallTime.at(datetime.fromisoformat(text), zone)

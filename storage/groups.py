"""Groups and their members."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Any

from domain.groups import Group, GroupState, HandOver, Member, Role
from domain.quiet_hours import QuietHours
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.outbox import Outbox
from storage.people import person_from
from storage.queries import Queries

COLUMN = "groups.title"


class Groups:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "groups")
        self._outbox = Outbox(connection, cipher)
        self._cipher = cipher

    def get(self, group_id: int) -> Group | None:
        return self._optional(self._queries.one("get", id=group_id))

    def by_chat(self, chat_id: int) -> Group | None:
        row = self._queries.one("by_chat", chat_id=chat_id) or self._queries.one("by_former_chat", chat_id=chat_id)
        return self._optional(row)

    def by_start_token(self, token: str) -> Group | None:
        return self._optional(self._queries.one("by_start_token", start_token=token))

    def add(self, group: Group, now: datetime) -> Group:
        row = self._queries.the("add", **self._columns(group), start_token=group.start_token, created_at=to_millis(now))
        return replace(group, id=row["id"])

    def save(self, group: Group) -> None:
        self._queries.run("save", id=group.id, **self._columns(group))

    def set_headcount(self, group_id: int, people: int) -> None:
        self._queries.run("set_headcount", id=group_id, headcount=people)

    def migrate(self, old_chat_id: int, new_chat_id: int) -> bool:
        self._queries.run("absorb_twin", old=old_chat_id, new=new_chat_id)
        moved = self._queries.run("move_chat", old=old_chat_id, new=new_chat_id)
        if moved:
            self._outbox.drop_chat(new_chat_id)
            self._queries.run("note_former_chat", old=old_chat_id, new=new_chat_id)
        self._outbox.move_chat(old_chat_id, new_chat_id)
        return bool(moved)

    def run_by(self, person_id: int) -> Sequence[Group]:
        return self._by_title(self._queries.all("run_by", person_id=person_id))

    def all(self) -> Sequence[Group]:
        return self._by_title(self._queries.all("all"))

    def joined_by(self, person_id: int) -> Sequence[Group]:
        return self._by_title(self._queries.all("joined_by", person_id=person_id))

    def member(self, group_id: int, person_id: int) -> Member | None:
        row = self._queries.one("member", group_id=group_id, person_id=person_id)
        return None if row is None else self._member(row)

    def members(self, group_id: int) -> Sequence[Member]:
        return [self._member(row) for row in self._queries.all("members", group_id=group_id)]

    def put_member(self, group_id: int, person_id: int, now: datetime) -> None:
        self._queries.run("put_member", group_id=group_id, person_id=person_id, now=to_millis(now))

    def set_role(self, group_id: int, person_id: int, role: Role) -> None:
        self._queries.run("set_role", group_id=group_id, person_id=person_id, role=role)

    def set_present(self, group_id: int, person_id: int, *, present: bool) -> None:
        self._queries.run("set_present", group_id=group_id, person_id=person_id, present=int(present))

    def set_muted(self, group_id: int, person_id: int, *, muted: bool) -> None:
        self._queries.run("set_muted", group_id=group_id, person_id=person_id, muted=int(muted))

    def offer(self, group_id: int, offer: HandOver, until: datetime) -> None:
        self._queries.run(
            "offer",
            group_id=group_id,
            person_id=offer.person_id,
            offered_by=offer.offered_by,
            expires_at=to_millis(until),
        )

    def offered(self, group_id: int, now: datetime) -> HandOver | None:
        row = self._queries.one("offered", group_id=group_id, now=to_millis(now))
        return None if row is None else HandOver(row["person_id"], row["offered_by"])

    def end_offer(self, group_id: int) -> None:
        self._queries.run("end_offer", group_id=group_id)

    def _columns(self, group: Group) -> dict[str, Any]:
        quiet = group.quiet
        return {
            "chat_id": group.chat_id,
            "title": self._cipher.seal(group.title, COLUMN),
            "languages": ",".join(group.languages),
            "zone": group.zone,
            "state": group.state,
            "paused_at": None if group.paused_at is None else to_millis(group.paused_at),
            "quiet_from": quiet.from_.isoformat("minutes"),
            "quiet_until": quiet.until.isoformat("minutes"),
            "quiet_sundays": int(quiet.sundays),
            "quiet_holidays": int(quiet.holidays),
            "asks_feeling": int(group.asks_feeling),
            "worker_id": group.worker_id,
        }

    def _by_title(self, rows: list[sqlite3.Row]) -> list[Group]:
        return sorted((self._group(row) for row in rows), key=lambda group: group.title.casefold())

    def _optional(self, row: sqlite3.Row | None) -> Group | None:
        return None if row is None else self._group(row)

    def _group(self, row: sqlite3.Row) -> Group:
        return Group(
            id=row["id"],
            chat_id=row["chat_id"],
            title=self._cipher.open(row["title"], COLUMN),
            languages=tuple(row["languages"].split(",")),
            zone=row["zone"],
            worker_id=row["worker_id"],
            start_token=row["start_token"],
            state=GroupState(row["state"]),
            paused_at=None if row["paused_at"] is None else from_millis(row["paused_at"]),
            headcount=row["headcount"],
            quiet=QuietHours(
                from_=time.fromisoformat(row["quiet_from"]),
                until=time.fromisoformat(row["quiet_until"]),
                sundays=bool(row["quiet_sundays"]),
                holidays=bool(row["quiet_holidays"]),
            ),
            asks_feeling=bool(row["asks_feeling"]),
        )

    def _member(self, row: sqlite3.Row) -> Member:
        return Member(
            person_from(row, self._cipher), Role(row["role"]), present=bool(row["present"]), muted=bool(row["muted"])
        )

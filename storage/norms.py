"""A group's agreement: its norms with their history, who has read it, and how well it is kept."""

import sqlite3
from collections.abc import Sequence
from datetime import date, datetime

from domain.norms.life import Agreement, Ended, Norm, NormState, Version
from domain.norms.pulse import Pulse
from domain.norms.topics import Stage, Topic
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.queries import Queries

REASON, WORDS, OWN_REASON = "norm.reason", "norm_version.words", "norm_version.reason"


class Norms:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "norms")
        self._cipher = cipher

    def agreement(self, group_id: int) -> Agreement | None:
        row = self._queries.one("agreement", group_id=group_id)
        return None if row is None else Agreement(group_id, Stage(row["stage"]), row["every_days"], row["version"])

    def begin(self, agreement: Agreement) -> None:
        about = {"group_id": agreement.group_id, "stage": agreement.stage, "every_days": agreement.every_days}
        self._queries.run("begin", **about)

    def get(self, norm_id: int) -> Norm | None:
        row = self._queries.one("get", id=norm_id)
        return None if row is None else self._norm(row)

    def of_group(self, group_id: int) -> Sequence[Norm]:
        return [self._norm(row) for row in self._queries.all("of_group", group_id=group_id)]

    def ask(self, group_id: int, topic: Topic, now: datetime) -> Norm:
        return self._norm(self._queries.the("ask", group_id=group_id, topic=topic, now=to_millis(now)))

    def set_box(self, norm_id: int, box_id: int | None) -> None:
        self._queries.run("set_box", id=norm_id, box_id=box_id)

    def move(self, norm: Norm, state: NormState, reason: str | None = None) -> bool:
        if not norm.may_become(state) or not self._queries.run("move", id=norm.id, state=state, before=norm.state):
            return False
        if reason is not None:
            self._queries.run("set_reason", id=norm.id, reason=self._sealed(reason, REASON))
        return True

    def adopt(self, norm: Norm, agreed: Version, review_on: date | None) -> None:
        if not self.move(norm, NormState.ADOPTED):
            return
        today = agreed.adopted_on.isoformat()
        self._queries.run("end_version", norm_id=norm.id, today=today, ended=Ended.CHANGED)
        self._queries.run(
            "add_version",
            norm_id=norm.id,
            words=self._cipher.seal(agreed.words, WORDS),
            reason=self._sealed(agreed.reason, OWN_REASON),
            today=today,
        )
        self.set_review(norm.id, review_on)
        self._queries.run("grow", group_id=norm.group_id)

    def take_over(self, norm: Norm) -> int | None:
        row = self._queries.one(
            "take_over",
            group_id=norm.group_id,
            topic=norm.topic,
            state=norm.state,
            asked_at=to_millis(norm.asked_at),
            review_on=_text(norm.review_on),
        )
        if row is None:
            return None
        for version in norm.versions:
            self._take_over_version(row["id"], version)
        self._queries.run("grow", group_id=norm.group_id)
        return int(row["id"])

    def _take_over_version(self, norm_id: int, version: Version) -> None:
        self._queries.run(
            "take_over_version",
            norm_id=norm_id,
            version=version.number,
            words=self._cipher.seal(version.words, WORDS),
            reason=self._sealed(version.reason, OWN_REASON),
            adopted_on=version.adopted_on.isoformat(),
            ended_on=_text(version.ended_on),
            ended=version.ended,
        )

    def retire(self, norm: Norm, today: date) -> bool:
        if not self.move(norm, NormState.RETIRED):
            return False
        self._queries.run("end_version", norm_id=norm.id, today=today.isoformat(), ended=Ended.RETIRED)
        self.set_review(norm.id, None)
        self._queries.run("grow", group_id=norm.group_id)
        return True

    def set_review(self, norm_id: int, review_on: date | None) -> None:
        self._queries.run("set_review", id=norm_id, review_on=_text(review_on))

    def accept(self, group_id: int, person_id: int, version: int, today: date) -> None:
        self._queries.run("accept", group_id=group_id, person_id=person_id, version=version, today=today.isoformat())

    def accepted(self, group_id: int, person_id: int) -> int:
        row = self._queries.one("accepted", group_id=group_id, person_id=person_id)
        return 0 if row is None else int(row["version"])

    def acceptances(self, group_id: int) -> int:
        return int(self._queries.the("acceptances", group_id=group_id)["number"])

    def pulses(self, group_id: int) -> Sequence[Pulse]:
        return [_pulse(row) for row in self._queries.all("pulses", group_id=group_id)]

    def pulse(self, pulse_id: int) -> Pulse | None:
        row = self._queries.one("pulse", id=pulse_id)
        return None if row is None else _pulse(row)

    def ask_pulse(self, group_id: int, today: date) -> Pulse:
        return _pulse(self._queries.the("ask_pulse", group_id=group_id, today=today.isoformat()))

    def set_pulse_box(self, pulse_id: int, box_id: int) -> None:
        self._queries.run("set_pulse_box", id=pulse_id, box_id=box_id)

    def close_pulse(self, pulse_id: int, answered: int | None, level: int | None) -> bool:
        return bool(self._queries.run("close_pulse", id=pulse_id, answered=answered, level=level))

    def _norm(self, row: sqlite3.Row) -> Norm:
        return Norm(
            row["id"],
            row["group_id"],
            Topic(row["topic"]),
            NormState(row["state"]),
            row["box_id"],
            from_millis(row["asked_at"]),
            self._opened(row["reason"], REASON),
            _day(row["review_on"]),
            tuple(self._version(each) for each in self._queries.all("versions", norm_id=row["id"])),
        )

    def _version(self, row: sqlite3.Row) -> Version:
        adopted_on = date.fromisoformat(row["adopted_on"])
        ended = None if row["ended"] is None else Ended(row["ended"])
        words, reason = self._cipher.open(row["words"], WORDS), self._opened(row["reason"], OWN_REASON)
        return Version(row["version"], words, reason, adopted_on, _day(row["ended_on"]), ended)

    def _sealed(self, words: str, column: str) -> bytes | None:
        return self._cipher.seal(words, column) if words else None

    def _opened(self, sealed: bytes | None, column: str) -> str:
        return "" if sealed is None else self._cipher.open(sealed, column)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)


def _pulse(row: sqlite3.Row) -> Pulse:
    return Pulse(
        row["id"],
        row["group_id"],
        date.fromisoformat(row["asked_on"]),
        row["state"] == "open",
        row["box_id"],
        row["answered"],
        row["level"],
    )

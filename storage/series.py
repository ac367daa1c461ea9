"""Meetings that repeat: how, and on which days they do not."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from domain.series import OnHolidays, Rhythm, Series
from domain.wall_time import WallTime, to_millis
from storage.cipher import Cipher
from storage.queries import Queries


class SeriesRows:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "series")
        self._cipher = cipher

    def get(self, series_id: int) -> Series | None:
        row = self._queries.one("get", id=series_id)
        return None if row is None else self._series(row)

    def add(self, series: Series) -> Series:
        about = {"group_id": series.group_id, "uid": series.uid, "revision": series.revision}
        row = self._queries.the("add", **about, **self._columns(series))
        return replace(series, id=row["id"], uid=row["uid"])

    def save(self, series: Series) -> None:
        self._queries.run("save", id=series.id, **self._columns(series))

    def end(self, series_id: int, until: date, now: datetime) -> None:
        if self._queries.run("end", id=series_id, until=until.isoformat(), now=to_millis(now)):
            self._queries.run("set_meetings_free", id=series_id)

    def ended(self, group_id: int) -> Sequence[Series]:
        return [self._series(row) for row in self._queries.all("ended", group_id=group_id)]

    def of_group(self, group_id: int) -> Sequence[Series]:
        return [self._series(row) for row in self._queries.all("of_group", group_id=group_id)]

    def skip(self, series_id: int, day: date) -> None:
        if self._queries.run("skip", series_id=series_id, day=day.isoformat()):
            self._queries.run("raise", id=series_id)

    def hold(self, series_id: int, day: date) -> None:
        self._queries.run("hold", series_id=series_id, day=day.isoformat())
        self._queries.run("raise", id=series_id)

    def skipped(self, series_id: int) -> Sequence[date]:
        return [date.fromisoformat(row["day"]) for row in self._queries.all("skipped", series_id=series_id)]

    def forget_skipped(self, series_id: int) -> None:
        self._queries.run("forget_skipped", series_id=series_id)

    def _columns(self, series: Series) -> dict[str, Any]:
        return {
            "title": self._cipher.seal(series.title, "series.title"),
            "place": self._cipher.seal_optional(series.place, "series.place"),
            "online_link": self._cipher.seal_optional(series.online_link, "series.online_link"),
            "first_wall": series.first.naive.isoformat(timespec="minutes"),
            "zone": series.first.zone,
            "minutes": series.minutes,
            "rhythm": series.rhythm,
            "until": None if series.until is None else series.until.isoformat(),
            "on_holidays": series.on_holidays,
            "planned_by": series.planned_by,
        }

    def _series(self, row: sqlite3.Row) -> Series:
        return Series(
            id=row["id"],
            group_id=row["group_id"],
            title=self._cipher.open(row["title"], "series.title"),
            first=WallTime.at(datetime.fromisoformat(row["first_wall"]), row["zone"]),
            minutes=row["minutes"],
            rhythm=Rhythm(row["rhythm"]),
            until=None if row["until"] is None else date.fromisoformat(row["until"]),
            on_holidays=OnHolidays(row["on_holidays"]),
            place=self._cipher.open_optional(row["place"], "series.place"),
            online_link=self._cipher.open_optional(row["online_link"], "series.online_link"),
            planned_by=row["planned_by"],
            uid=row["uid"],
            revision=row["revision"],
        )

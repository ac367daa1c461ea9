"""The step that asks until when: a few days by button (the evening, before it is quiet), or date words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.asking_when import WhenReader, wall_times
from domain.dialog_state import Json
from domain.dialogs import Accepted, Reading

DAYS_OFFERED = (1, 3, 7)
EVENING = time(20)
_IN_DAYS = re.compile(r"days-([1-9])")


@dataclass(frozen=True)
class DeadlineReader:
    """As `WhenReader`; "days-3" is the evening in three days."""

    when: WhenReader

    def __call__(self, text: str, answers: Mapping[str, Json], now: datetime) -> Reading:
        days = _IN_DAYS.fullmatch(text)
        if days is None:
            return self.when(text, answers, now)
        day = now.astimezone(ZoneInfo(str(answers["zone"]))).date() + timedelta(days=int(days[1]))
        return Accepted({"start": datetime.combine(day, EVENING).isoformat(timespec="minutes"), "end": None})


def deadline_in(answer: Json, zone: str) -> datetime | None:
    """UTC; None where none was wished."""
    return None if answer is None else wall_times(answer, zone)[0].instant()

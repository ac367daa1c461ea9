"""Asking when people can: a title, times in words or tapped as days and parts of day, a deadline, a preview."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.asking_deadline import DeadlineReader, deadline_in
from domain.asking_when import STEP as WHEN
from domain.asking_when import IsHoliday, Vocabularies, WhenReader, understood
from domain.date_words import NotSaid, QuestionKind, Time, TooMany, When, read_times, read_when
from domain.dialog_state import Json, State
from domain.dialogs import (
    Accepted,
    Choice,
    Definition,
    Input,
    Outcome,
    Reading,
    Refused,
    Show,
    Step,
    Text,
    advance,
)
from domain.finding_time.searches import (
    PART_OF_WORDS,
    SLOTS_LIMIT,
    Part,
    Slot,
    TimeSearch,
    closing,
    numbered,
    part_slot,
)
from domain.meetings import TITLE_LIMIT
from domain.option_lines import visible
from domain.wall_time import WallTime, local_naive

TITLE, DAYS, PARTS, SEND = "title", "days", "parts", "send"
USUAL, DONE, WHILE_AHEAD = "usual", "done", "ahead"
PICKED: Mapping[str, str] = {DAYS: "picked_days", PARTS: "picked_parts"}
DAYS_OFFERED = 14
LIFETIME = timedelta(days=2)
WORDS_QUOTED = 60
_PICK = re.compile(r"pick-([a-z0-9-]+)")


def asking(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `group`, `zone` and the asker's `language`."""
    reader = SlotReader(vocabularies, is_holiday)
    steps = (
        Step(TITLE, _read_title),
        Step(DAYS, reader.days),
        Step(PARTS, reader.parts, applies=lambda answers: "days" in _mapping(answers.get(DAYS))),
        Step(WHEN, _ClosingReader(DeadlineReader(WhenReader(vocabularies, is_holiday)))),
        Step(SEND, _read_yes),
    )
    return Definition("time-search", 1, steps, LIFETIME)


def changing_end(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `search`, `zone` and `language`."""
    reader = _ClosingReader(DeadlineReader(WhenReader(vocabularies, is_holiday)))
    return Definition("time-search-end", 1, (Step(WHEN, reader),), LIFETIME)


def respond(definition: Definition, state: State, given: Input, now: datetime) -> Outcome:
    """As `advance`; a tapped day or part is kept until all are chosen. Other days ask for their parts anew."""
    current = isinstance(given, Choice) and given.revision == state.revision and now < state.expires_at
    if isinstance(given, Choice) and current and state.step in PICKED and not state.ended:
        found = _PICK.fullmatch(given.id)
        if found is not None:
            return _toggled(state, found[1]), (Show(state.step),)
        given = Text("=" + ",".join(picked(state.answers, state.step))) if given.id == DONE else given
    if state.step == DAYS and not state.ended:
        state = replace(state, answers={key: value for key, value in state.answers.items() if key != PARTS})
    return advance(definition, state, understood(state, given), now)


def picked(answers: Mapping[str, Json], step: str) -> list[str]:
    """What is tapped so far."""
    chosen = answers.get(PICKED[step])
    return [str(each) for each in chosen] if isinstance(chosen, Sequence) and not isinstance(chosen, str) else []


def _toggled(state: State, value: str) -> State:
    before = picked(state.answers, state.step)
    after = [each for each in before if each != value] if value in before else sorted([*before, value])
    return replace(state, revision=state.revision + 1, answers={**state.answers, PICKED[state.step]: after})


def search_from(answers: Mapping[str, Json], asked_by: int) -> TimeSearch:
    zone = str(answers["zone"])
    slots = slots_in(answers)
    closes = closing(slots, deadline_in(answers[WHEN], zone))
    return TimeSearch(0, int(str(answers["group"])), str(answers[TITLE]), slots, closes, asked_by=asked_by)


def slots_in(answers: Mapping[str, Json]) -> tuple[Slot, ...]:
    """Those of the step that gave them. Raises TypeError where neither did."""
    rows = _mapping(answers.get(PARTS)).get("slots") or _mapping(answers.get(DAYS)).get("slots")
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        raise TypeError("no slots")
    return numbered(_slot(_mapping(row), str(answers["zone"])) for row in rows)


def _slot(row: Mapping[str, Json], zone: str) -> Slot:
    start = WallTime.at(datetime.fromisoformat(str(row["start"])), zone)
    if row["part"] is not None:
        return part_slot(start.date, Part(str(row["part"])), zone)
    end = row["end"]
    return Slot(0, start, None if end is None else WallTime.at(datetime.fromisoformat(str(end)), zone))


def when_of(slot: Slot) -> Mapping[str, Json]:
    """As the answer to when a meeting is."""
    return {"start": _iso(slot.starts), "end": None if slot.ends is None else _iso(slot.ends)}


def _row(slot: Slot) -> Json:
    return {**when_of(slot), "part": slot.part}


def _iso(wall: WallTime) -> str:
    return wall.naive.isoformat(timespec="minutes")


@dataclass(frozen=True)
class SlotReader:
    """`answers` name the writer's `language` and the group's `zone`."""

    vocabularies: Vocabularies
    is_holiday: IsHoliday

    def days(self, text: str, answers: Mapping[str, Json], now: datetime) -> Reading:
        """Whole times in words, or only days: then the parts of day are asked next."""
        local = now.astimezone(ZoneInfo(str(answers["zone"])))
        if text.startswith("="):
            return _days(_dates(text), local.date())
        try:
            times = read_times(text, self.vocabularies(str(answers["language"])), local, self.is_holiday)
        except TooMany as many:
            return _too_many(many.count)
        if isinstance(times, NotSaid):
            return _unclear(times.words, times.kind)
        if times and times[0].bare:
            return _days([time.day for time in times], local.date())
        slots = [_slot_of(time, str(answers["zone"])) for time in times]
        at_night = next((time for time, slot in zip(times, slots, strict=True) if slot is None), None)
        if at_night is not None:
            return _unclear(at_night.words, QuestionKind.NO_TIME)
        return _checked([slot for slot in slots if slot is not None], now)

    def parts(self, text: str, answers: Mapping[str, Json], now: datetime) -> Reading:
        """Parts of day, or one hour, for each of the days."""
        zone = str(answers["zone"])
        days = [date.fromisoformat(str(day)) for day in _list(_mapping(answers[DAYS]).get("days"))]
        if text.startswith("="):
            named = [Part(part) for part in text[1:].split(",") if part in set(Part)]
            if not named:
                return Refused("time-search-pick-parts")
            return _checked([part_slot(day, part, zone) for day in days for part in named], now)
        local = now.astimezone(ZoneInfo(zone))
        vocabularies = self.vocabularies(str(answers["language"]))
        readings = [read_when(text, vocabularies, local, self.is_holiday, day) for day in days]
        slots = [
            _exact(reading.start, reading.end, zone)
            for day, reading in zip(days, readings, strict=True)
            if isinstance(reading, When) and reading.start.date() == day
        ]
        return _checked(slots, now) if len(slots) == len(days) else Refused("time-search-pick-parts")


def _days(days: Sequence[date], today: date) -> Reading:
    ahead = sorted({day for day in days if day >= today})
    if not ahead:
        return Refused("time-search-pick-days")
    if len(ahead) > SLOTS_LIMIT:
        return _too_many(len(ahead))
    return Accepted({"days": [day.isoformat() for day in ahead]})


def _dates(text: str) -> list[date]:
    found = []
    for part in text[1:].split(","):
        try:
            found.append(date.fromisoformat(part))
        except ValueError:
            continue
    return found


def _slot_of(time: Time, zone: str) -> Slot | None:
    if time.start is not None:
        return _exact(time.start, time.end, zone)
    part = PART_OF_WORDS.get(time.part or "")
    return None if part is None else part_slot(time.day, part, zone)


def _exact(start: datetime, end: datetime | None, zone: str) -> Slot:
    ends = None if end is None else WallTime.at(local_naive(end, zone), zone)
    return Slot(0, WallTime.at(local_naive(start, zone), zone), ends)


def _checked(slots: Sequence[Slot], now: datetime) -> Reading:
    """One time twice is one; what is over already is left out if others are not."""
    once = numbered(slot for slot in slots if now < slot.over_at)
    if not once:
        return Refused("time-search-all-past")
    if len(once) == 1:
        return Refused("time-search-one")
    return _too_many(len(once)) if len(once) > SLOTS_LIMIT else Accepted({"slots": [_row(slot) for slot in once]})


def _too_many(given: int) -> Refused:
    return Refused("time-search-many", {"given": given, "limit": SLOTS_LIMIT})


def _unclear(words: str, kind: QuestionKind | None) -> Refused:
    quoted = words if len(words) <= WORDS_QUOTED else words[: WORDS_QUOTED - 1] + "…"
    return Refused("time-search-unclear", {"words": quoted, "kind": kind or "none"})


class _ClosingReader:
    def __init__(self, deadline: DeadlineReader) -> None:
        self._deadline = deadline

    def __call__(self, text: str, answers: Mapping[str, Json], now: datetime) -> Reading:
        return Accepted(None) if text == WHILE_AHEAD else self._deadline(text, answers, now)


def _read_title(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if words == USUAL:
        return Accepted("")
    if len(words) > TITLE_LIMIT:
        return Refused("title-too-long", {"limit": TITLE_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("write-words")


def _read_yes(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(text) if text == "yes" else Refused("press-a-button")


def _mapping(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Json) -> Sequence[Json]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()

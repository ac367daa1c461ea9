"""Meetings as other calendars know them: a name that stays, a number that rises with every change, dates left out."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from domain.meetings import USUAL_LENGTH, Meeting
from domain.printing import Event
from domain.series import IsHoliday, OnHolidays, Series, days_after, rule_of
from domain.wall_time import WallTime

HOLIDAYS_AHEAD = dt.timedelta(days=2 * 366)
"""How far an endless series names the holidays it leaves out."""
_ONE_DAY = dt.timedelta(days=1)


def meeting_event(meeting: Meeting, title: str) -> Event:
    """One of a series stands in the place it has in the rhythm, wherever it was moved."""
    return Event(
        uid=meeting.uid,
        sequence=meeting.revision - 1,
        starts=meeting.starts,
        ends=meeting.ends or _after(meeting.starts, USUAL_LENGTH),
        title=title,
        place=meeting.place or "",
        link=meeting.online_link or "",
        cancelled=meeting.cancelled,
        instead_of=meeting.series_start,
    )


def series_events(
    series: Series, made: Sequence[Meeting], skipped: Iterable[dt.date], is_holiday: IsHoliday, title: str
) -> tuple[Event, ...]:
    """The rhythm with the days that are left out, then those that are otherwise than it says.

    `made` are the meetings made so far; one that the group has not been told of, and that was moved or cancelled, is
    left out until it is.
    """
    known = {each.series_day for each in made if each.announced}
    unknown = {each.series_day for each in made if not each.announced and (each.cancelled or each.revision > 1)}
    left_out = {day for day in (*skipped, *_holidays(series, is_holiday), *unknown) if day is not None} - known
    different = [each for each in made if each.announced and not _as_planned(series, each)]
    whole = replace(
        _bare(series, title),
        rule=rule_of(series.rhythm, series.first.date),
        until=series.until,
        left_out=tuple(series.start_on(day) for day in sorted(left_out) if day >= series.first.date),
    )
    return (whole, *(meeting_event(each, each.title or title) for each in different))


def _bare(series: Series, title: str) -> Event:
    """Its first day alone."""
    return Event(
        uid=series.uid,
        sequence=series.revision,
        starts=series.first,
        ends=series.end_on(series.first.date) or _after(series.first, USUAL_LENGTH),
        title=title,
        place=series.place or "",
        link=series.online_link or "",
    )


def ended_event(series: Series, known: Iterable[Meeting], title: str) -> Event:
    """What is left of a series in a calendar that took it up: the days of `known`, its meetings the group was told of,
    up to its end; of a series that had none, that it is cancelled."""
    days = {each.series_day for each in known if each.announced}
    last = series.until or series.first.date
    meant = list(takewhile(lambda day: day <= last, days_after(series, series.first.date - _ONE_DAY)))
    held = bool(days & set(meant))
    return replace(
        _bare(series, title),
        cancelled=not held,
        rule=rule_of(series.rhythm, series.first.date) if held else None,
        until=last if held else None,
        left_out=tuple(series.start_on(day) for day in meant if day not in days) if held else (),
    )


def _as_planned(series: Series, meeting: Meeting) -> bool:
    """Nothing need be said of it beside the series. What the series was before its last change says nothing either."""
    if meeting.series_start is None or meeting.series_start < series.first:
        return True
    return not meeting.cancelled and (
        (meeting.starts, meeting.place, meeting.online_link) == (meeting.series_start, series.place, series.online_link)
        and meeting.ends == series.end_on(meeting.starts.date)
    )


def _holidays(series: Series, is_holiday: IsHoliday) -> Iterable[dt.date]:
    if series.on_holidays is OnHolidays.MEET:
        return ()
    last = series.until or series.first.date + HOLIDAYS_AHEAD
    found = []
    for day in days_after(series, series.first.date - _ONE_DAY):
        if day > last:
            break
        if is_holiday(day) is not None:
            found.append(day)
    return found


def _after(starts: WallTime, span: dt.timedelta) -> WallTime:
    return WallTime.from_instant(starts.instant() + span, starts.zone)

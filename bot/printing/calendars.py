"""A calendar file as RFC 5545 wants it. Wall times keep their zone, so that 18:30 stays 18:30 in every calendar."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Timezone, vCalAddress, vRecur, vText
from icalendar import Event as Entry

from domain.printing import CalendarFile, Event
from domain.wall_time import WallTime

PRODUCT = "-//Kopa//Kopa//LV"
ZONE_KNOWN_FOR = timedelta(days=20 * 366)
_LAST_MOMENT = time(23, 59, 59)


def write(file: CalendarFile) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if file.cancels else "PUBLISH")
    calendar.add("x-wr-calname", file.title)
    for zone in sorted({event.starts.zone for event in file.events}):
        calendar.add_component(_zone(zone, [event.starts.date for event in file.events if event.starts.zone == zone]))
    for event in file.events:
        calendar.add_component(_entry(file, event))
    return bytes(calendar.to_ical())


def _zone(zone: str, days: Iterable[date]) -> Any:
    """The library tells a change forward in the time after it; the standard wants the time before."""
    first = date(min(days).year - 1, 1, 1)
    described: Any = Timezone.from_tzid(zone, first_date=first, last_date=first + ZONE_KNOWN_FOR)
    for part in described.subcomponents:
        forward = part["TZOFFSETTO"].td - part["TZOFFSETFROM"].td
        if forward > timedelta():
            _tell_earlier(part, forward)
    return described


def _tell_earlier(part: Any, by: timedelta) -> None:
    starts, others = part.pop("DTSTART").dt, part.pop("RDATE", None)
    part.add("dtstart", starts - by)
    if others is not None:
        part.add("rdate", [each.dt - by for each in others.dts])


def _entry(file: CalendarFile, event: Event) -> Entry:
    entry = Entry()
    entry.add("uid", f"{event.uid}@{file.domain}")
    entry.add("dtstamp", file.made_at.astimezone(UTC).replace(microsecond=0))
    entry.add("sequence", event.sequence)
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    entry.add("organizer", _organiser(file))
    entry.add("summary", event.title)
    entry.add("dtstart", _local(event.starts))
    entry.add("dtend", _local(event.ends))
    if where := ", ".join(filter(None, (event.place, "" if event.place else event.link))):
        entry.add("location", where)
    if event.link:
        entry.add("url", event.link)
        entry.add("description", event.link)
    if event.instead_of is not None:
        entry.add("recurrence-id", _local(event.instead_of))
    if event.rule is not None:
        entry.add("rrule", _rule(event))
    if event.left_out:
        entry.add("exdate", [_local(each) for each in event.left_out])
    return entry


def _organiser(file: CalendarFile) -> vCalAddress:
    """RFC 5546 wants one. Nothing is ever answered to it: the name under `.invalid` exists nowhere."""
    organiser = vCalAddress(f"mailto:kopa@{file.domain}.invalid")
    organiser.params["CN"] = vText(file.title)
    return organiser


def _rule(event: Event) -> Any:
    """The last moment in UTC, as the standard asks beside a start with a zone."""
    rule = vRecur.from_ical(event.rule or "")
    if event.until is not None:
        last = datetime.combine(event.until, _LAST_MOMENT, ZoneInfo(event.starts.zone))
        rule["UNTIL"] = [last.astimezone(UTC)]
    return rule


def _local(wall: WallTime) -> datetime:
    return wall.naive.replace(tzinfo=ZoneInfo(wall.zone))

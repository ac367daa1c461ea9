"""Meetings for one's own calendar: a file for one of them, or for all that a group has ahead."""

from domain.calendar_event import ended_event, meeting_event, series_events
from domain.groups import Group
from domain.meetings import Meeting
from domain.printing import CalendarFile, Event
from handlers.meetings import meeting_here, require_announced, title_words
from handlers.navigation import back_row
from handlers.registry import views
from handlers.rights import group_of, require_member
from handlers.routing import Route, press
from handlers.screen import Arguments, Scene, Screen
from handlers.turn import Sorry, Turn
from locales.texts import neutralise


def one(turn: Turn) -> None:
    meeting, group = meeting_here(turn)
    _require_private(turn)
    require_member(turn, group)
    require_announced(meeting)
    turn.show("meeting-calendar", id=meeting.id)


def whole(turn: Turn) -> None:
    group = group_of(turn, turn.number(0))
    _require_private(turn)
    require_member(turn, group)
    turn.show("group-calendar", group=group.id)


def _require_private(turn: Turn) -> None:
    if not turn.private:
        raise Sorry("button-unknown")


@views("meeting-calendar")
def show_one(scene: Scene, arguments: Arguments) -> Screen | None:
    """A cancelled one takes the meeting out of the calendar again."""
    meeting = scene.unit.meetings.get(arguments["id"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    if meeting is None or group is None:
        return None
    file = _file(scene, group, (_event(scene, meeting),), cancels=meeting.cancelled)
    text = scene.say("calendar-one-cancelled" if meeting.cancelled else "calendar-one")
    return Screen(text, (back_row(scene, "meeting", meeting.id),), file=file)


@views("group-calendar")
def show_whole(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    events = _events(scene, group)
    row = (back_row(scene, "meetings", group.id),)
    if not events:
        return Screen(scene.say("meetings-none", group=group.title), row)
    return Screen(scene.say("calendar-whole", group=group.title), row, file=_file(scene, group, events))


def _event(scene: Scene, meeting: Meeting) -> Event:
    return meeting_event(meeting, neutralise(title_words(scene.language, meeting)))


def _events(scene: Scene, group: Group) -> tuple[Event, ...]:
    """Each series as one with what differs from it, what is left of those that ended, then the meetings that stand
    alone; also those cancelled ahead."""
    unit = scene.unit
    found: list[Event] = []
    repeating = {series.id: series for series in unit.series.of_group(group.id)}
    for series in repeating.values():
        made = unit.meetings.all_of_series(series.id)
        title = neutralise(title_words(scene.language, series))
        found += series_events(series, made, unit.series.skipped(series.id), scene.world.is_holiday, title)
    for series in unit.series.ended(group.id):
        title = neutralise(title_words(scene.language, series))
        found.append(ended_event(series, unit.meetings.with_uid(group.id, series.uid), title))
    ahead = (*unit.meetings.upcoming(group.id, scene.now), *unit.meetings.cancelled_ahead(group.id, scene.now))
    found += [_event(scene, each) for each in ahead if each.announced and each.series_id not in repeating]
    return tuple(found)


def _file(scene: Scene, group: Group, events: tuple[Event, ...], *, cancels: bool = False) -> CalendarFile:
    title = neutralise(group.title)
    domain = f"{scene.world.username.replace('_', '-')}.t.me"
    return CalendarFile(scene.label("calendar-file"), title, domain, scene.now, events, cancels)


ROUTES: tuple[Route, ...] = (press("ics", one), press("ics-group", whole))

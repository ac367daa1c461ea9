"""What a group has behind it: meetings held, moved and cancelled in numbers, the latest with how many came."""

from datetime import UTC, datetime

from domain.afterwards import past
from domain.groups import Group
from domain.meetings import Meeting
from handlers.afterwards.answers import felt_lines
from handlers.afterwards.screens import came_line
from handlers.decisions.log import runs
from handlers.meetings import title_words
from handlers.navigation import back_row, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_joined
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Turn
from handlers.words import when_words

BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)
SHOWN = 8


def open_past(turn: Turn) -> None:
    group = group_joined(turn, turn.number(0))
    show_screen(turn, "meetings-past", group=group.id)


@views("meetings-past")
def show_past(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    meetings = scene.unit.meetings.between(group.id, BEGINNING, scene.now)
    counts = past(meetings, scene.unit.meetings.changes(group.id, BEGINNING, scene.now), scene.now)
    head = scene.say("past-head", group=group.title)
    totals = scene.say("past-totals", held=counts.held, moved=counts.moved, cancelled=counts.cancelled)
    latest = over(scene, group)[-SHOWN:]
    leads = runs(scene, group)
    lines = [_line(scene, each, leads=leads) for each in reversed(latest)]
    rows = _rows(scene, latest) if leads else ()
    return Screen("\n\n".join([head, totals, *lines]), (*rows, back_row(scene, "meetings", group.id)))


def over(scene: Scene, group: Group) -> list[Meeting]:
    """Those the group knew of, oldest first."""
    meetings = scene.unit.meetings.between(group.id, BEGINNING, scene.now)
    return [each for each in meetings if each.announced and each.ends_at <= scene.now]


def _line(scene: Scene, meeting: Meeting, *, leads: bool) -> str:
    when = when_words(scene.language, meeting.starts, None, scene.now)
    title = title_words(scene.language, meeting)
    line = scene.say("past-line", title=title, when=when, state="cancelled" if meeting.cancelled else "held")
    if meeting.cancelled:
        return line
    return "\n".join([line, *came_line(scene, meeting), *(felt_lines(scene, meeting) if leads else ())])


def _rows(scene: Scene, latest: list[Meeting]) -> tuple[Row, ...]:
    """For organisers: what is left of each."""
    return tuple(
        (scene.button("button-past-meeting", "after", each.id, title=shortened(title_words(scene.language, each), 24),
                      when=when_words(scene.language, each.starts, None, scene.now)),)
        for each in reversed(latest)
        if not each.cancelled
    )  # fmt: skip


ROUTES: tuple[Route, ...] = (press("meetings-past", open_past),)

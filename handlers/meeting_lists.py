"""What lies ahead in a group, and for those who run it: who answered what, and how a meeting came to be as it is."""

from domain.groups import RUNS_MEETINGS, Group, Role
from domain.meetings import Answer, Change, ChangeKind, Meeting, Rsvp
from handlers.announcing import announce
from handlers.change_screens import note_from_to
from handlers.meetings import meeting_here, require_open, title_words
from handlers.navigation import back_row, choose_group, groups_of, role_in, shortened, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import group_of, require, require_member
from handlers.routing import Route, command, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Answer as Toast
from handlers.turn import Turn
from handlers.words import moment_words, when_words

TITLE_IN_LABEL = 24


def meetings(turn: Turn) -> None:
    named = turn.update.callback_query is not None and bool(turn.data)
    if named:
        group: Group | None = group_of(turn, turn.number(0))
    else:
        group = choose_group(turn, "meetings", groups_of(turn.unit, turn.person))
    if group is not None:
        require_member(turn, group)
        show_screen(turn, "meetings", group=group.id)


@views("meetings")
def show_meetings(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    runs = _runs(scene, group)
    ahead = [meeting for meeting in scene.unit.meetings.upcoming(group.id, scene.now) if meeting.announced or runs]
    cancelled = scene.unit.meetings.cancelled_ahead(group.id, scene.now) if runs else ()
    rows = [(_button(scene, meeting),) for meeting in (*ahead, *cancelled)]
    plan: tuple[Row, ...] = ((scene.button("button-plan", "plan", group.id),),) if runs else ()
    key = "meetings-ahead" if rows else "meetings-none"
    return Screen(scene.say(key, group=group.title), (*rows, *plan, back_row(scene, "menu")[1:]))


def _button(scene: Scene, meeting: Meeting) -> Button:
    when = when_words(scene.language, meeting.starts, None, scene.now)
    key = "button-meeting-cancelled" if meeting.cancelled else "button-meeting"
    title = shortened(title_words(scene.language, meeting), TITLE_IN_LABEL)
    return scene.button(key, "meeting", meeting.id, title=title, when=when)


def _runs(scene: Scene, group: Group) -> bool:
    person = scene.unit.people.get(scene.chat_id)
    return (Role.STRANGER if person is None else role_in(scene.unit, person, group)) in RUNS_MEETINGS


def names(turn: Turn) -> None:
    _organiser_screen(turn, "meeting-names")


def history(turn: Turn) -> None:
    _organiser_screen(turn, "meeting-history")


def _organiser_screen(turn: Turn, view: str) -> None:
    meeting, group = meeting_here(turn)
    require(turn, group)
    show_screen(turn, view, id=meeting.id)


def announce_now(turn: Turn) -> Toast:
    """What waits for the morning, at once; pressed twice it is announced once."""
    meeting, group = meeting_here(turn)
    require(turn, group)
    require_open(turn, meeting, group)
    require_voice(group)
    if not meeting.announced:
        announce(turn.unit, meeting, group, turn.world, turn.now)
    show_screen(turn, "meeting", id=meeting.id)
    return turn.answer("planned-now-short")


@views("meeting-names")
def show_names(scene: Scene, arguments: Arguments) -> Screen | None:
    """Names are for those who run the meeting; a text of its own so that it can be forwarded."""
    found = _organised(scene, arguments)
    if found is None:
        return None
    meeting, _ = found
    head = scene.say("names-head", title=title_words(scene.language, meeting), when=_when(scene, meeting))
    rsvps, guests = scene.unit.meetings.rsvps(meeting.id), scene.unit.meetings.guests(meeting.id)
    groups = [
        (f"names-{answer.value}", [_name(scene, rsvp) for rsvp in rsvps if rsvp.answer is answer]) for answer in Answer
    ]
    groups.insert(1, ("names-guests", [guest.name for guest in guests]))
    parts = [head, *(scene.say(key, names="\n".join(people)) for key, people in groups if people)]
    if len(parts) == 1:
        parts.append(scene.say("meeting-no-answers"))
    return Screen("\n\n".join(parts), (back_row(scene, "meeting", meeting.id),))


def _name(scene: Scene, rsvp: Rsvp) -> str:
    return scene.label("names-one", name=rsvp.name, companions=rsvp.companions)


@views("meeting-history")
def show_history(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _organised(scene, arguments)
    if found is None:
        return None
    meeting, group = found
    head = scene.say("history-head", title=title_words(scene.language, meeting))
    entries = [_entry(scene, meeting, group, change) for change in scene.unit.meetings.history(meeting.id)]
    return Screen("\n\n".join([head, *entries]), (back_row(scene, "meeting", meeting.id),))


def _entry(scene: Scene, meeting: Meeting, group: Group, change: Change) -> str:
    person = scene.unit.people.get(change.changed_by)
    when = moment_words(scene.language, change.changed_at, group.zone, scene.now)
    first = change.revision == 1
    head = scene.say(
        "history-entry",
        when=when,
        name=scene.label("history-somebody") if person is None else person.name,
        what="first" if first else change.kind.value,
    )
    details = [] if change.kind in (ChangeKind.PLANNED, ChangeKind.CANCELLED) else note_from_to(scene, meeting, change)
    return "\n".join([head, *details])


def _organised(scene: Scene, arguments: Arguments) -> tuple[Meeting, Group] | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    if meeting is None or group is None or not _runs(scene, group):
        return None
    return meeting, group


def _when(scene: Scene, meeting: Meeting) -> str:
    return when_words(scene.language, meeting.starts, meeting.ends, scene.now)


ROUTES: tuple[Route, ...] = (
    press("meetings", meetings),
    press("names", names),
    press("history", history),
    press("announce", announce_now),
    command("meetings", meetings, private=True),
)

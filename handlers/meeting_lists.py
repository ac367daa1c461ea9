"""What lies ahead in a group, and for those who run it: who answered what, and how a meeting came to be as it is."""

from itertools import groupby

from domain.groups import RUNS_MEETINGS, Group, Role
from domain.meetings import Answer, Change, ChangeKind, Meeting
from handlers.announcing import announce
from handlers.change_screens import note_from_to
from handlers.finding_time.words import label_of
from handlers.listing import asked_group
from handlers.meetings import meeting_here, require_open, title_words, waiting_line
from handlers.navigation import back_row, role_in, shortened, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import require, require_member
from handlers.routing import Route, command, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.seats.card import waiting_guests, waiting_people
from handlers.series.making import wake
from handlers.turn import Answer as Toast
from handlers.turn import Turn
from handlers.words import moment_words, when_words

TITLE_IN_LABEL = 24
MEETINGS_SHOWN = 20
SEARCHES_SHOWN = 5
NAMES_ON_A_PAGE = 50
CHANGES_SHOWN = 6


def meetings(turn: Turn) -> None:
    group = asked_group(turn, "meetings", joined=True)
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
    rows = [*_search_rows(scene, group, runs=runs)]
    rows += [(_button(scene, meeting),) for meeting in (*ahead[:MEETINGS_SHOWN], *cancelled[:MEETINGS_SHOWN])]
    plan_or_find: Row = (
        scene.button("button-plan", "plan", group.id),
        scene.button("button-time-find", "time-find", group.id),
    )
    plan: tuple[Row, ...] = (plan_or_find,) if runs else ()
    told = any(meeting.announced for meeting in ahead)
    calendar: tuple[Row, ...] = ((scene.button("button-calendar-all", "ics-group", group.id),),) if told else ()
    key = "meetings-ahead" if rows else "meetings-none"
    behind: Row = (scene.button("button-past", "meetings-past", group.id),)
    return Screen(scene.say(key, group=group.title), (*rows, *calendar, *plan, behind, back_row(scene, "menu")[1:]))


def _search_rows(scene: Scene, group: Group, *, runs: bool) -> list[Row]:
    """Times that are being looked for; those that are closed wait for whoever runs the group."""
    known = [
        search
        for search in scene.unit.time_searches.of_group(group.id)
        if search.takes_answers(scene.now) or (runs and search.undecided)
    ]
    return [
        (scene.button("button-time-search", "time-search", search.id, title=label_of(scene.language, search)),)
        for search in known[:SEARCHES_SHOWN]
    ]


def _button(scene: Scene, meeting: Meeting) -> Button:
    when = when_words(scene.language, meeting.starts, None, scene.now)
    key = "button-meeting-cancelled" if meeting.cancelled else "button-meeting"
    title = shortened(title_words(scene.language, meeting), TITLE_IN_LABEL)
    return scene.button(key, "meeting", meeting.id, title=title, when=when)


def _runs(scene: Scene, group: Group) -> bool:
    person = scene.unit.people.get(scene.chat_id)
    return (Role.STRANGER if person is None else role_in(scene.unit, person, group)) in RUNS_MEETINGS


def names(turn: Turn) -> None:
    page = turn.number(1) if len(turn.data) > 1 else 0
    _organiser_screen(turn, "meeting-names", page=page)


def history(turn: Turn) -> None:
    _organiser_screen(turn, "meeting-history")


def _organiser_screen(turn: Turn, view: str, **arguments: object) -> None:
    meeting, group = meeting_here(turn)
    require(turn, group)
    show_screen(turn, view, id=meeting.id, **arguments)


def announce_now(turn: Turn) -> Toast:
    """What waits for the morning, at once; pressed twice it is announced once."""
    meeting, group = meeting_here(turn)
    require(turn, group)
    require_open(turn, meeting, group)
    require_voice(group)
    if not meeting.announced:
        announce(turn.unit, meeting, group, turn.world, turn.now)
        wake(turn, meeting)
    show_screen(turn, "meeting", id=meeting.id)
    return turn.answer("planned-now-short")


@views("meeting-names")
def show_names(scene: Scene, arguments: Arguments) -> Screen | None:
    """Names are for those who run the meeting; a text of its own, so that it can be forwarded. Fifty to a page."""
    found = _organised(scene, arguments)
    if found is None:
        return None
    meeting, _ = found
    people = _people(scene, meeting)
    page = min(arguments["page"], max(0, len(people) - 1) // NAMES_ON_A_PAGE)
    shown = people[page * NAMES_ON_A_PAGE : (page + 1) * NAMES_ON_A_PAGE]
    head = scene.say("names-head", title=title_words(scene.language, meeting), when=_when(scene, meeting))
    parts = [
        "\n".join([scene.say(key), *(name for _, name in same)]) for key, same in groupby(shown, lambda each: each[0])
    ]
    text = "\n\n".join([head, *(parts or [scene.say("meeting-no-answers")])])
    return Screen(text, (*_turning(scene, meeting, page, len(people)), back_row(scene, "meeting", meeting.id)))


def _people(scene: Scene, meeting: Meeting) -> list[tuple[str, str]]:
    """Everybody with the key of the heading they stand under, in the order of the headings."""
    rsvps = scene.unit.meetings.rsvps(meeting.id)
    answered = {answer: [rsvp for rsvp in rsvps if rsvp.answer is answer] for answer in Answer}
    waiting, unseated = waiting_people(scene, meeting), waiting_guests(scene, meeting)
    guests = [
        ("names-guests", waiting_line(scene, guest.name, waits=guest.id in unseated))
        for guest in scene.unit.meetings.guests(meeting.id)
    ]
    under = {
        answer: [
            (f"names-{answer}", waiting_line(scene, rsvp.name, rsvp.companions, waits=rsvp.person_id in waiting))
            for rsvp in answered[answer]
        ]
        for answer in Answer
    }
    return [*under[Answer.COMING], *guests, *under[Answer.MAYBE], *under[Answer.NO]]


def _turning(scene: Scene, meeting: Meeting, page: int, people: int) -> tuple[Row, ...]:
    earlier = [scene.button("button-page-before", "names", meeting.id, page - 1)] if page else []
    more = (page + 1) * NAMES_ON_A_PAGE < people
    later = [scene.button("button-page-after", "names", meeting.id, page + 1)] if more else []
    return ((*earlier, *later),) if earlier or later else ()


@views("meeting-history")
def show_history(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _organised(scene, arguments)
    if found is None:
        return None
    meeting, group = found
    head = scene.say("history-head", title=title_words(scene.language, meeting))
    latest = scene.unit.meetings.history(meeting.id)[-CHANGES_SHOWN:]
    entries = [_entry(scene, meeting, group, change) for change in latest]
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

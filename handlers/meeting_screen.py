"""A meeting in private: one's own answer, and for those who run it everything that can be done with it."""

from domain.groups import RUNS_MEETINGS, Group
from domain.meetings import GUESTS_LIMIT, Guest, Meeting
from handlers.meetings import companions_row, essence, own_answer_rows, totals_line, totals_lines, waiting_line
from handlers.navigation import back_row, menu_row, role_in
from handlers.registry import views
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.seats.card import fillings_of, own_seat_line, waiting_guests
from handlers.words import distance, soon_words


@views("meeting")
def show_meeting(scene: Scene, arguments: Arguments) -> Screen | None:
    """`note` is the key of a sentence above the meeting: what was just done."""
    meeting = scene.unit.meetings.get(arguments["id"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    person = scene.unit.people.get(scene.chat_id)
    if meeting is None or group is None or person is None:
        return None
    runs = role_in(scene.unit, person, group) in RUNS_MEETINGS
    if not (meeting.announced or runs):
        return Screen(scene.say("meeting-unknown"), (menu_row(scene),))
    return Screen(_text(scene, meeting, group, arguments), _rows(scene, meeting, runs=runs))


def _text(scene: Scene, meeting: Meeting, group: Group, arguments: Arguments) -> str:
    note = [scene.say(arguments["note"], group=group.title), ""] if "note" in arguments else []
    lines = [*note, *essence(scene, meeting), "", *_standing(scene, meeting, group), *_own_lines(scene, meeting)]
    return "\n".join(lines)


def _standing(scene: Scene, meeting: Meeting, group: Group) -> list[str]:
    """How far away it is and who comes; or that it is over, or still unknown to the group."""
    if meeting.ends_at <= scene.now:
        return [scene.say("meeting-over-line"), totals_line(scene, scene.unit.meetings.totals(meeting.id))]
    totals = totals_lines(scene, scene.unit.meetings.totals(meeting.id), fillings_of(scene.unit, meeting))
    waiting = scene.unit.schedule.about("meeting-announce", meeting.id)
    if not meeting.announced and waiting and waiting[0].schedule.next_due is not None:
        due = soon_words(scene.language, waiting[0].schedule.next_due, group.zone, scene.now)
        return [scene.say("meeting-announced-later", when=due)]
    if not meeting.announced:
        return [scene.say("meeting-not-yet-announced")]
    if meeting.cancelled or meeting.starts_at <= scene.now:
        return totals
    return [scene.say("meeting-distance", distance=distance(scene.language, meeting.starts, scene.now)), *totals]


def _own_lines(scene: Scene, meeting: Meeting) -> list[str]:
    if meeting.cancelled or not meeting.announced:
        return []
    rsvp = scene.unit.meetings.rsvp(meeting.id, scene.chat_id)
    answer, companions = ("none", 0) if rsvp is None else (rsvp.answer.value, rsvp.companions)
    own = own_seat_line(scene, meeting) or [scene.say("meeting-own-answer", answer=answer, companions=companions)]
    waiting = waiting_guests(scene, meeting)
    names = [waiting_line(scene, guest.name, waits=guest.id in waiting) for guest in _own_guests(scene, meeting)]
    return [*own, *([f"{scene.say('meeting-own-guests')} {', '.join(names)}"] if names else [])]


def _own_guests(scene: Scene, meeting: Meeting) -> list[Guest]:
    return [guest for guest in scene.unit.meetings.guests(meeting.id) if guest.entered_by == scene.chat_id]


def _rows(scene: Scene, meeting: Meeting, *, runs: bool) -> tuple[Row, ...]:
    ahead = meeting.ends_at > scene.now
    calendar: tuple[Row, ...] = ((scene.button("button-calendar", "ics", meeting.id),),) if meeting.announced else ()
    answering = _answer_rows(scene, meeting) if ahead and meeting.announced and not meeting.cancelled else ()
    organising = _organiser_rows(scene, meeting, ahead=ahead) if runs else ()
    return (*answering, *(calendar if ahead else ()), *organising, back_row(scene, "meetings", meeting.group_id))


def _answer_rows(scene: Scene, meeting: Meeting) -> tuple[Row, ...]:
    guests = _own_guests(scene, meeting)
    add: tuple[Row, ...] = ((scene.button("button-add-guest", "guest", meeting.id),),)
    taken = tuple(
        (scene.button("button-remove-guest", "unguest", meeting.id, guest.id, name=guest.name),) for guest in guests
    )
    needs: Row = (scene.button("button-needs", "needs", meeting.id),)
    reminders: Row = (scene.button("button-other-reminders", "reminders"),)
    topics: Row = (scene.button("button-topics", "topics", meeting.id),)
    return (
        *own_answer_rows(scene, meeting),
        companions_row(scene, meeting.id),
        *(add if len(guests) < GUESTS_LIMIT else ()),
        *taken,
        topics,
        needs,
        reminders,
    )


def _organiser_rows(scene: Scene, meeting: Meeting, *, ahead: bool) -> tuple[Row, ...]:
    lists: Row = (
        scene.button("button-names", "names", meeting.id),
        scene.button("button-history", "history", meeting.id),
    )
    if not ahead:
        held = meeting.announced and not meeting.cancelled
        return ((scene.button("button-after", "after", meeting.id),), lists) if held else (lists,)
    if meeting.cancelled:
        again = meeting.starts_at > scene.now
        return (*(((scene.button("button-plan-again", "change", meeting.id, "again"),),) if again else ()), lists)
    offer: Row = (scene.button("button-again", "again-ask", "m", meeting.id, meeting.group_id),)
    offering = offer if meeting.announced and meeting.starts_at > scene.now else ()
    repeating = _series_row(scene, meeting)
    unannounced: tuple[Row, ...] = ((scene.button("button-announce-now", "announce", meeting.id),),)
    return (
        *(() if meeting.announced else unannounced),
        (
            scene.button("button-move", "change", meeting.id, "move"),
            scene.button("button-place", "change", meeting.id, "place"),
        ),
        (
            scene.button("button-online", "change", meeting.id, "online"),
            scene.button("button-cancel", "change", meeting.id, "cancel"),
        ),
        (
            scene.button("button-sign-up-places", "places", meeting.id),
            scene.button("button-notice", "notice", meeting.id),
        ),
        (scene.button("button-needs-all", "needs-all", meeting.id, 0), *offering),
        *repeating,
        lists,
    )


def _series_row(scene: Scene, meeting: Meeting) -> tuple[Row, ...]:
    """One that repeats, and was changed, is asked about with its followers."""
    if meeting.series_id is None:
        return ((scene.button("button-repeat", "repeat", meeting.id),),)
    see: Row = (scene.button("button-series", "series", meeting.series_id),)
    changed: Row = (scene.button("button-series-apply", "series-apply", meeting.id),)
    return (see, changed) if meeting.revision > 1 else (see,)

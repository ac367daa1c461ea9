"""Moving, placing, going online, cancelling, planning again: one action, seen from what to what before it is done.

Who is told: the group by one message in its languages, without sound in its quiet hours unless the meeting is near; in
private only those who said they come or may come, and only when the old or the new start is less than 48 hours away.
Every push is rationed: for a change weeks ahead the message in the group and the reminders are enough.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta

from domain.asking_when import wall_times
from domain.dialog_state import Json
from domain.groups import Group
from domain.meetings import Answer as Rsvped
from domain.meetings import Change, ChangeKind, Meeting, MeetingState
from domain.outbox import Delivery, Lane, Message
from domain.planning import AGAIN, CANCEL, MOVE, ONLINE, REPLACE
from domain.pushes import Push
from domain.wall_time import WallTime
from handlers import announcing, reminders
from handlers.conversations import begin
from handlers.meeting_events import Changed, tell_changed
from handlers.meetings import meeting_here, show_card_again, title_words
from handlers.navigation import show_screen
from handlers.planning import place_and_link
from handlers.rights import group_led, require
from handlers.seats.moving import ask_anew
from handlers.turn import Answer, Sorry, Turn

NAME = "changing"
SOON = timedelta(hours=48)
KINDS = {
    MOVE: ChangeKind.MOVED,
    REPLACE: ChangeKind.PLACED,
    ONLINE: ChangeKind.ONLINE,
    CANCEL: ChangeKind.CANCELLED,
    AGAIN: ChangeKind.PLANNED,
}


def ask(turn: Turn) -> Answer | None:
    """A press of `change:<meeting>:<what>`."""
    meeting, group = meeting_here(turn)
    require(turn, group)
    what = turn.data[1] if len(turn.data) > 1 else ""
    if what not in KINDS or not turn.private:
        raise Sorry("button-unknown")
    return ask_about(turn, meeting, what)


def ask_about(turn: Turn, meeting: Meeting, what: str) -> Answer | None:
    """For one who may change it."""
    _require_changeable(turn, meeting, what)
    context: dict[str, Json] = {"what": what, "meeting": meeting.id, "revision": meeting.revision}
    language = {"zone": meeting.starts.zone, "language": turn.person.language}
    return begin(turn, NAME, {**context, **language, "reason": None})


def _require_changeable(turn: Turn, meeting: Meeting, what: str) -> None:
    title = title_words(turn.language, meeting)
    if meeting.ends_at <= turn.now or (what == AGAIN and meeting.starts_at <= turn.now):
        raise Sorry("meeting-is-over", title=title)
    if meeting.cancelled and what != AGAIN:
        raise Sorry("meeting-was-cancelled", title=title)
    if not meeting.cancelled and what == AGAIN:
        raise Sorry("meeting-stands", title=title)


def finish(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    """Of two organisers at once the later is shown the newer card instead."""
    meeting = turn.unit.meetings.get(int(str(answers["meeting"])))
    if meeting is None:
        raise Sorry("meeting-unknown")
    group = group_led(turn, meeting.group_id)
    what = str(answers["what"])
    if meeting.revision != answers["revision"]:
        return _shown_newer(turn, meeting)
    _require_changeable(turn, meeting, what)
    changed = changed_by(answers, meeting, group)
    if changed.starts_at <= turn.now and what == MOVE:
        raise Sorry("meeting-start-passed")
    change = _entry(turn, answers, meeting, changed)
    if not turn.unit.meetings.change(changed, change):
        return _shown_newer(turn, meeting)
    _carry_out(turn, meeting, changed, group)
    tell_changed(Changed(turn.unit, group, meeting, changed, turn.now, turn.world))
    show_screen(turn, "meeting", id=meeting.id, note="changed-announced" if meeting.announced else "changed-quietly")
    return turn.answer("changed-short")


def _shown_newer(turn: Turn, meeting: Meeting) -> Answer:
    show_screen(turn, "meeting", id=meeting.id, note="changed-meanwhile")
    return turn.answer("changed-meanwhile-short", alert=True)


def changed_by(answers: Mapping[str, Json], meeting: Meeting, group: Group) -> Meeting:
    """The meeting as it will be."""
    reason = answers.get("reason")
    told = replace(meeting, revision=meeting.revision + 1, reason=None if reason is None else str(reason))
    match answers["what"]:
        case "move":
            starts, ends = wall_times(answers["when"], group.zone)
            return replace(told, starts=starts, ends=ends or _same_length(meeting, starts))
        case "place" | "online":
            place, link = place_and_link(answers["place"])
            return replace(told, place=place, online_link=link)
        case "cancel":
            return replace(told, state=MeetingState.CANCELLED)
        case _:
            return replace(told, state=MeetingState.PLANNED, reason=None)


def _same_length(meeting: Meeting, starts: WallTime) -> WallTime | None:
    """Moved by its start alone, a meeting lasts as long as before."""
    if meeting.ends is None:
        return None
    return WallTime.from_instant(starts.instant() + (meeting.ends - meeting.starts), starts.zone)


def _entry(turn: Turn, answers: Mapping[str, Json], before: Meeting, after: Meeting) -> Change:
    kind = KINDS[str(answers["what"])]
    words = span if kind is ChangeKind.MOVED else where
    return Change(after.revision, kind, words(before), words(after), after.reason, turn.person.id, turn.now)


def span(meeting: Meeting) -> str:
    """Start, or start/end, as wall times in ISO."""
    walls = [meeting.starts] if meeting.ends is None else [meeting.starts, meeting.ends]
    return "/".join(wall.naive.isoformat(timespec="minutes") for wall in walls)


def where(meeting: Meeting) -> str | None:
    return "\n".join(filter(None, (meeting.place, meeting.online_link))) or None


def _carry_out(turn: Turn, before: Meeting, after: Meeting, group: Group) -> None:
    """Old reminders go, new ones come; a meeting not announced yet is changed without a word to the group."""
    if not after.announced:
        if after.cancelled:
            turn.unit.schedule.remove_about(announcing.KIND, after.id)
        elif after.series_id is not None:
            announcing.announce_ahead(turn.unit, after, group, turn.now)
        elif before.cancelled:
            announcing.announce(turn.unit, after, group, turn.world, turn.now)
        return
    if after.cancelled:
        reminders.forget(turn.unit, after.id)
    elif before.cancelled or after.starts != before.starts:
        reminders.plan(turn.unit, after, group, turn.world, turn.now)
        ask_anew(turn, after, group)
    show_card_again(turn, after, group)
    for message in _messages(turn, before, after, group):
        turn.send(message)


def _messages(turn: Turn, before: Meeting, after: Meeting, group: Group) -> Iterable[Message]:
    note = Message(
        group.chat_id,
        "meeting-note",
        {"id": after.id, "revision": after.revision},
        lane=Lane.PUSH,
        delivery=Delivery.AT_MOST_ONCE,
        useful_until=after.ends_at,
        group_id=group.id,
    )
    yield note
    if min(before.starts_at, after.starts_at) - turn.now >= SOON:
        return
    expecting = {rsvp.person_id for rsvp in turn.unit.meetings.rsvps(after.id) if rsvp.answer is not Rsvped.NO}
    for member in turn.unit.groups.members(group.id):
        person = member.person
        if person.id in expecting and person.reachable and not member.muted and person.id != turn.person.id:
            yield replace(note, chat_id=person.id, delivery=Delivery.AT_LEAST_ONCE, push=Push.PROMISED)

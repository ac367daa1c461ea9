"""What is left of a meeting, for those who run the group: the tick list, the summary, what was agreed, and sending."""

from collections.abc import Mapping, Sequence

from domain.afterwards import SUMMARY_LIMIT, summing_up
from domain.decisions import Source
from domain.dialog_state import Json
from domain.groups import Group
from domain.meetings import Meeting
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.unit_of_work import UnitOfWork
from handlers.afterwards.answers import felt_lines
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.log import runs
from handlers.meetings import meeting_here, title_words
from handlers.navigation import back_row, shortened, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import group_of, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen, for_group
from handlers.telling import to_group
from handlers.turn import Answer, Sorry, Turn
from handlers.words import when_words
from locales.texts import quoted

SHOWN_AT_MOST = 10


def led(turn: Turn) -> tuple[Meeting, Group]:
    """A meeting that is over, in private, for those who run its group. Raises Sorry."""
    meeting, group = meeting_here(turn)
    if not turn.private:
        raise Sorry("button-unknown")
    require(turn, group)
    if meeting.cancelled or not meeting.announced:
        raise Sorry("meeting-unknown")
    if meeting.starts_at > turn.now:
        raise Sorry("after-not-yet")
    return meeting, group


def open_after(turn: Turn) -> None:
    meeting, _ = led(turn)
    show_screen(turn, "after", id=meeting.id)


@views("after")
def show_after(scene: Scene, arguments: Arguments) -> Screen | None:
    found = seen(scene, arguments)
    if found is None:
        return None
    meeting, group = found
    note = [scene.say(arguments["note"]), ""] if "note" in arguments else []
    left = scene.unit.afterwards.of(meeting.id)
    summary = [quoted(left.summary), ""] if left.summary else []
    counts = scene.say("after-came", count=_came(scene.unit, meeting))
    done = scene.say("after-noted", decisions=len(_decisions(scene.unit, meeting)), tasks=len(_tasks(scene, meeting)))
    lines = [*note, *_head(scene, meeting), "", *summary, counts, done, *felt_lines(scene, meeting)]
    rows: tuple[Row, ...] = (
        (scene.button("button-after-ticks", "after-ticks", meeting.id, 0),),
        (scene.button("button-after-summary", "after-summary", meeting.id),),
        (
            scene.button("button-after-decision", "decision-add", group.id),
            scene.button("button-after-task", "task-make", group.id, meeting.id),
        ),
        (scene.button("button-after-feeling", "feeling-ask", meeting.id),) if left.box_id is None else (),
        (scene.button("button-after-preview", "after-preview", meeting.id),),
        back_row(scene, "meeting", meeting.id),
    )
    return Screen("\n".join(lines), tuple(row for row in rows if row))


def _head(scene: Scene, meeting: Meeting) -> list[str]:
    when = when_words(scene.language, meeting.starts, meeting.ends, scene.now)
    return [scene.say("after-head", title=title_words(scene.language, meeting), when=when)]


def seen(scene: Scene, arguments: Arguments) -> tuple[Meeting, Group] | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    if meeting is None or group is None or not runs(scene, group):
        return None
    return meeting, group


def _came(unit: UnitOfWork, meeting: Meeting) -> int:
    return len(unit.afterwards.came(meeting.id)) + unit.afterwards.of(meeting.id).others


def came_line(scene: Scene, meeting: Meeting) -> list[str]:
    """The total, once somebody has ticked."""
    count = _came(scene.unit, meeting)
    return [scene.say("after-came", count=count)] if count else []


def _decisions(unit: UnitOfWork, meeting: Meeting) -> list[str]:
    """What organisers wrote down as decided on its day."""
    known = unit.decisions.of_group(meeting.group_id)
    return [
        each.subject
        for each in known
        if each.source is Source.MEETING and each.decided_on == meeting.starts.date and each.holds
    ][:SHOWN_AT_MOST]


def _tasks(scene: Scene, meeting: Meeting) -> list[str]:
    return [task.words for task in scene.unit.tasks.of_meeting(meeting.id)][:SHOWN_AT_MOST]


def ask_summary(turn: Turn) -> Answer | None:
    meeting, _ = led(turn)
    return begin(turn, "summary", {"meeting": meeting.id})


def _finish_summary(turn: Turn, answers: Mapping[str, Json]) -> None:
    meeting = turn.unit.meetings.get(int(str(answers["meeting"])))
    if meeting is None:
        raise Sorry("meeting-unknown")
    require(turn, group_of(turn, meeting.group_id))
    turn.unit.afterwards.set_summary(meeting.id, str(answers["words"]))
    show_screen(turn, "after", id=meeting.id, note="changed-quietly")


def _draw_summary(talk: Talk) -> Screen:
    return Screen(talk.asked("after-ask-summary", limit=SUMMARY_LIMIT), (talk.ways_out,))


def preview(turn: Turn) -> None:
    meeting, group = led(turn)
    _require_content(turn, meeting)
    require_voice(group)
    show_screen(turn, "after-preview", id=meeting.id)


def _require_content(turn: Turn, meeting: Meeting) -> None:
    summary = turn.unit.afterwards.of(meeting.id).summary
    if not (summary or _decisions(turn.unit, meeting) or turn.unit.tasks.of_meeting(meeting.id)):
        raise Sorry("after-nothing")


@views("after-preview")
def show_preview(scene: Scene, arguments: Arguments) -> Screen | None:
    found = seen(scene, arguments)
    if found is None:
        return None
    meeting, group = found
    shown = for_group(scene, group, lambda each: _told(each, meeting))
    text = "\n\n".join([scene.say("consent-preview", group=group.title), shown.text, scene.say("after-to-whom")])
    rows: tuple[Row, ...] = (
        (scene.button("button-after-to-all", "after-send", meeting.id, "all"),),
        (scene.button("button-after-to-absent", "after-send", meeting.id, "absent"),),
        back_row(scene, "after", meeting.id),
    )
    return Screen(text, rows)


@views("after-told")
def show_told(scene: Scene, arguments: Arguments) -> Screen | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    return None if meeting is None else _told(scene, meeting)


def _told(scene: Scene, meeting: Meeting) -> Screen:
    """Totals and words, never who. What people wrote stands there as they wrote it."""
    summary = scene.unit.afterwards.of(meeting.id).summary
    parts = [*_head(scene, meeting), *came_line(scene, meeting), *([quoted(summary)] if summary else [])]
    for key, lines in (("after-decided", _decisions(scene.unit, meeting)), ("after-tasks", _tasks(scene, meeting))):
        parts += ["\n".join([scene.say(key), *_bullets(lines)])] if lines else []
    return Screen("\n\n".join(parts))


def _bullets(lines: Sequence[str]) -> list[str]:
    return [f"• {quoted(shortened(line, 200))}" for line in lines]


def send(turn: Turn) -> Answer:
    meeting, group = led(turn)
    _require_content(turn, meeting)
    require_voice(group)
    whom = turn.data[1] if len(turn.data) > 1 else ""
    if whom not in ("all", "absent"):
        raise Sorry("button-unknown")
    messages = [_to_group(meeting, group)] if whom == "all" else _to_absent(turn, meeting, group)
    for message in messages:
        turn.send(message)
    show_screen(turn, "after", id=meeting.id, note="after-sent-all" if whom == "all" else "after-sent-absent")
    return turn.answer("consent-sent" if whom == "all" else "changed-short")


def _to_group(meeting: Meeting, group: Group) -> Message:
    """Sent again, with more in it, it is an edit."""
    return to_group(group, "after-told", {"id": meeting.id}, key=f"after:{meeting.id}")


def _to_absent(turn: Turn, meeting: Meeting, group: Group) -> list[Message]:
    """Members who can be written to and were not ticked. To how many is not said: in a small group it would name
    them."""
    came = turn.unit.afterwards.came(meeting.id)
    if not came:
        raise Sorry("after-tick-first")
    absent = [
        member.person
        for member in turn.unit.groups.members(group.id)
        if member.person.id not in came and member.person.reachable and not member.muted
    ]
    return [
        Message(
            person.id,
            "after-told",
            {"id": meeting.id},
            key=f"after:{meeting.id}:{person.id}",
            lane=Lane.PUSH,
            group_id=group.id,
            push=Push.WAITS,
        )
        for person in absent
        if person.id != turn.person.id
    ]


conversations["summary"] = Conversation(lambda _: summing_up(), _draw_summary, _finish_summary)

ROUTES: tuple[Route, ...] = (
    press("after", open_after),
    press("after-summary", ask_summary),
    press("after-preview", preview),
    press("after-send", send),
)

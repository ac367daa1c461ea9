"""A change as it is asked for, previewed from what to what, and told."""

from dataclasses import replace
from datetime import timedelta

from domain.dialogs import Definition
from domain.groups import Group
from domain.meetings import LINK_LIMIT, PLACE_LIMIT, REASON_LIMIT, Change, ChangeKind, Meeting
from domain.planning import AGAIN, MOVE, ONLINE, PLACE, REASON, changing, respond
from domain.wall_time import local_naive
from handlers.changes import KINDS, NAME, ask, changed_by, finish, span, where
from handlers.clashes import clash_lines
from handlers.conversations import Conversation, Talk, conversations
from handlers.meetings import REASONS, answer_row, place_lines, reason_words, span_words, title_words
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen, World
from handlers.when_questions import draw_when
from handlers.words import distance_in_days, when_marked

NEAR = timedelta(hours=12)


@views("meeting-note")
def show_note(scene: Scene, arguments: Arguments) -> Screen | None:
    """What changed, from what to what; the answers under it keep counting and can be changed at once."""
    meeting = scene.unit.meetings.get(arguments["id"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    if meeting is None or group is None:
        return None
    changes = scene.unit.meetings.history(meeting.id)
    change = next((each for each in changes if each.revision == arguments["revision"]), None)
    if change is None:
        return None
    text = "\n".join(note_lines(scene, meeting, change))
    rows: tuple[Row, ...] = () if meeting.cancelled else (answer_row(scene, meeting.id),)
    return Screen(text, rows, silent=_in_quiet(scene, group, meeting))


def _in_quiet(scene: Scene, group: Group, meeting: Meeting) -> bool:
    quiet = group.quiet.is_quiet(local_naive(scene.now, group.zone), scene.world.is_holiday, meeting.starts.date)
    return quiet and meeting.starts_at - scene.now > NEAR


def note_lines(scene: Scene, meeting: Meeting, change: Change) -> list[str]:
    head = scene.say(f"note-{change.kind}", title=title_words(scene.language, meeting))
    reason = reason_words(scene, change.reason)
    return [head, *_substance(scene, meeting, change), *([reason] if reason else []), *_then(scene, change)]


def note_from_to(scene: Scene, meeting: Meeting, change: Change) -> list[str]:
    before, after = (_words_of(scene, meeting, change, words) for words in (change.before, change.after))
    return [scene.say("note-before", words=before), scene.say("note-after", words=after)]


def _words_of(scene: Scene, meeting: Meeting, change: Change, kept: str | None) -> str:
    if change.kind is ChangeKind.MOVED:
        return span_words(scene, kept or "", meeting.starts.zone)
    return kept or scene.label("meeting-place-open")


def _substance(scene: Scene, meeting: Meeting, change: Change) -> list[str]:
    when = when_marked(scene.language, meeting.starts, meeting.ends, scene.now)
    match change.kind:
        case ChangeKind.MOVED:
            return note_from_to(scene, meeting, change)
        case ChangeKind.PLACED | ChangeKind.ONLINE:
            return [*note_from_to(scene, meeting, change), scene.say("meeting-when", when=when)]
        case ChangeKind.CANCELLED:
            return [scene.say("note-was-planned", when=when)]
        case _:
            return [scene.say("meeting-when", when=when), *place_lines(scene, meeting)]


def _then(scene: Scene, change: Change) -> list[str]:
    return [scene.say("note-answer-again")] if change.kind is ChangeKind.MOVED else []


def _draw(talk: Talk) -> Screen:
    what, step = str(talk.answers["what"]), talk.state.step
    if step == "when":
        return draw_when(talk, "change-when")
    if step == PLACE:
        key = "change-online" if what == ONLINE else "change-place"
        text = talk.asked(key, limit=PLACE_LIMIT, link=LINK_LIMIT)
        return Screen(text, (talk.ways_out,))
    if step == REASON:
        return _draw_reason(talk)
    return _draw_confirm(talk, what)


def _draw_reason(talk: Talk) -> Screen:
    buttons = tuple(talk.choice(f"button-reason-{reason}", f"={reason}") for reason in REASONS)
    text = talk.asked("change-reason", limit=REASON_LIMIT)
    return Screen(text, (buttons, talk.skip("button-no-reason"), talk.ways_out))


def _draw_confirm(talk: Talk, what: str) -> Screen:
    scene = talk.scene
    meeting = scene.unit.meetings.get(int(str(talk.answers["meeting"])))
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    if meeting is None or group is None:
        return Screen(scene.say("meeting-unknown"), (talk.ways_out,))
    changed = changed_by(talk.answers, meeting, group)
    words = span if what == MOVE else where
    change = Change(changed.revision, KINDS[what], words(meeting), words(changed), changed.reason, 0, scene.now)
    head = scene.say("change-preview", what=what, distance=distance_in_days(scene.language, changed.starts, scene.now))
    screens = ["\n".join(note_lines(replace(scene, language=each), changed, change)) for each in group.languages]
    problem = [talk.problem_words] if talk.problem else []
    clashing = clash_lines(scene, group, changed.starts, changed.ends, meeting.id) if what in (MOVE, AGAIN) else []
    return Screen("\n\n".join([*problem, head, *screens, *clashing]), (*_confirm_rows(talk, what), talk.ways_out))


def _confirm_rows(talk: Talk, what: str) -> tuple[Row, ...]:
    confirm: Row = (talk.choice(f"button-confirm-{what}", "yes"),)
    return (confirm,) if what == AGAIN else (confirm, (talk.edit("button-reason", REASON),))


def _define(world: World) -> Definition:
    return changing(world.vocabularies, world.is_holiday)


conversations[NAME] = Conversation(_define, _draw, finish, respond)

ROUTES: tuple[Route, ...] = (press("change", ask),)

"""How was it? Asked in the group by an organiser, or in private by itself; answered by a tap into a sealed box, told
for five answers or more: to the group where the group was asked, else to whoever planned the meeting."""

from domain.afterwards import FEELINGS, FELT_HOURS, felt
from domain.groups import Group
from domain.meetings import Meeting
from domain.norms.pulse import FEWEST
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry
from domain.wall_time import WallTime, local_naive
from handlers.afterwards.answers import CLOSING, PURPOSE, choices, felt_lines, question, trend
from handlers.afterwards.asking import whom
from handlers.afterwards.asking_how import message as asked_in_private
from handlers.afterwards.past import over
from handlers.afterwards.screens import led, seen
from handlers.consent.card import in_quiet
from handlers.firing import Firing
from handlers.meetings import title_words
from handlers.navigation import back_row, menu_row, shortened, show_screen
from handlers.opening import Opening
from handlers.pause import held_arguments
from handlers.planning import require_voice
from handlers.registry import kinds, opened, views
from handlers.rights import group_of, require_member
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen, for_group
from handlers.telling import to_group
from handlers.turn import Answer, Sorry, Turn
from handlers.words import today_in


def ask(turn: Turn) -> None:
    meeting, _ = _askable(turn)
    show_screen(turn, "feeling-preview", id=meeting.id)


def _askable(turn: Turn) -> tuple[Meeting, Group]:
    """The same day, before it is quiet, once. Raises Sorry."""
    meeting, group = led(turn)
    require_voice(group)
    if turn.unit.afterwards.of(meeting.id).box_id is not None:
        raise Sorry("feeling-asked-already")
    if today_in(group.zone, turn.now) != meeting.starts.date:
        raise Sorry("feeling-too-late")
    if group.quiet.is_quiet(local_naive(turn.now, group.zone), turn.world.is_holiday, meeting.starts.date):
        raise Sorry("feeling-quiet")
    return meeting, group


@views("feeling-preview")
def show_preview(scene: Scene, arguments: Arguments) -> Screen | None:
    found = seen(scene, arguments)
    if found is None:
        return None
    meeting, group = found
    shown = for_group(scene, group, lambda each: _card(each, group, meeting, open_=True))
    text = "\n\n".join([scene.say("consent-preview", group=group.title), shown.text])
    send: Row = (scene.button("button-consent-send", "feeling-send", meeting.id),)
    return Screen(text, (send, back_row(scene, "after", meeting.id)))


def send(turn: Turn) -> Answer:
    meeting, group = _askable(turn)
    box = turn.unit.sealed.create(group.id, PURPOSE, meeting.id)
    turn.unit.afterwards.ask_feeling(meeting.id, box)
    wall = WallTime.from_instant((turn.now + FELT_HOURS).replace(second=0, microsecond=0), group.zone)
    schedule = started(Schedule(CLOSING, f"{CLOSING}:{meeting.id}", wall))
    turn.unit.schedule.put(Entry(schedule, group.id, meeting.id))
    turn.send(_message(group, meeting))
    show_screen(turn, "after", id=meeting.id, note="consent-sent")
    return turn.answer("consent-sent")


def _message(group: Group, meeting: Meeting) -> Message:
    return to_group(group, "feeling-card", {"id": meeting.id}, key=f"feeling:{meeting.id}")


@views("feeling-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    if meeting is None or group is None:
        return None
    left = scene.unit.afterwards.of(meeting.id)
    if left.felt is not None:
        head = scene.say("feeling-head", title=title_words(scene.language, meeting))
        return Screen(f"{head}\n\n{scene.say('feeling-result', answered=left.felt_answered or 0, step=left.felt)}")
    running = bool(scene.unit.schedule.about(CLOSING, meeting.id))
    return _card(scene, group, meeting, open_=running)


def _card(scene: Scene, group: Group, meeting: Meeting, *, open_: bool) -> Screen:
    head = scene.say("feeling-head", title=title_words(scene.language, meeting))
    if not open_:
        return Screen(f"{head}\n\n{scene.say('feeling-too-few', fewest=FEWEST)}")
    return Screen(question(scene, meeting), choices(scene, meeting), silent=in_quiet(scene, group))


def answer(turn: Turn) -> Answer:
    """A later tap replaces the earlier; nobody sees it."""
    meeting = turn.unit.meetings.get(turn.number(0))
    if meeting is None or turn.number(1) not in FEELINGS:
        raise Sorry("button-unknown")
    group = group_of(turn, meeting.group_id)
    if not turn.private and turn.chat.id != group.chat_id:
        raise Sorry("button-unknown")
    require_member(turn, group)
    box = turn.unit.afterwards.of(meeting.id).box_id
    if box is None or not turn.unit.schedule.about(CLOSING, meeting.id):
        raise Sorry("feeling-over")
    turn.unit.sealed.put(box, turn.person.id, str(turn.number(1)))
    if turn.private:
        turn.send(asked_in_private(meeting, turn.person.id))
    return turn.answer("feeling-noted")


@kinds(CLOSING)
def close(firing: Firing) -> None:
    """Fewer than five answers are destroyed unread."""
    unit, meeting = firing.unit, firing.unit.meetings.get(firing.entry.subject_id or 0)
    box = None if meeting is None else unit.afterwards.of(meeting.id).box_id
    group = None if meeting is None else unit.groups.get(meeting.group_id)
    if meeting is None or group is None or box is None:
        return
    if unit.sealed.count(box) >= FEWEST:
        unit.sealed.begin_close(box)
        return
    unit.sealed.discard(box)
    if not unit.afterwards.of(meeting.id).privately:
        unit.outbox.show(_message(group, meeting), firing.now)


@opened(PURPOSE)
def publish(opening: Opening) -> None:
    unit, meeting = opening.unit, opening.unit.meetings.get(opening.box.subject_id)
    answers = [] if opening.box.lost else [int(content) for content in unit.sealed.opened(opening.box.id)]
    unit.sealed.forget_opened(opening.box.id)
    group = None if meeting is None else unit.groups.get(meeting.group_id)
    if meeting is None or group is None:
        return
    result = felt(answers)
    if result is not None:
        unit.afterwards.set_felt(meeting.id, *result)
    if not unit.afterwards.of(meeting.id).privately:
        unit.outbox.show(_message(group, meeting), opening.now)
    elif result is not None:
        _tell_organiser(opening, meeting, group)


def _tell_organiser(opening: Opening, meeting: Meeting, group: Group) -> None:
    person = whom(opening.unit, group, meeting)
    if person is not None:
        told = Message(
            person.id, "feeling-told", {"id": meeting.id}, lane=Lane.PUSH, group_id=group.id, push=Push.WAITS
        )
        opening.unit.outbox.show(told, opening.now)


@views("feeling-told")
def show_told(scene: Scene, arguments: Arguments) -> Screen | None:
    """For those who run the group: how it was, and the meetings before beside it."""
    found = seen(scene, arguments)
    if found is None:
        return None
    meeting, group = found
    head = scene.say("feeling-head", title=title_words(scene.language, meeting))
    text = "\n\n".join([head, *felt_lines(scene, meeting), scene.say("feeling-yours")])
    until = [each for each in over(scene, group) if each.starts_at <= meeting.starts_at]
    rows = ((scene.button("button-after", "after", meeting.id),), menu_row(scene))
    return Screen(text, rows, file=trend(scene, until))


@held_arguments(CLOSING)
def held(scene: Scene, meeting_id: int | None, _detail: str) -> dict[str, str] | None:
    meeting = scene.unit.meetings.get(meeting_id or 0)
    return None if meeting is None else {"title": shortened(title_words(scene.language, meeting))}


ROUTES: tuple[Route, ...] = (
    press("feeling-ask", ask),
    press("feeling-send", send),
    press("feeling", answer),
)

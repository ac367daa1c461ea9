"""A task as it is written in private: what is to be done, for which meeting, and the card as the group will see it."""

from collections.abc import Mapping

from domain.dialog_state import Json
from domain.groups import Group
from domain.tasking import MEETING, NO_MEETING, SEND, WORDS, writing
from domain.tasks import WORDS_LIMIT, Task, may_add
from handlers.consent.card import in_quiet
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.listing import asked_group
from handlers.meetings import title_words
from handlers.navigation import shortened, show_screen
from handlers.planning import require_voice
from handlers.rights import group_of, require_member, role_now
from handlers.routing import Route, command, press
from handlers.screen import Row, Screen, for_group
from handlers.tasks.adding import add_task
from handlers.tasks.card import draw_card
from handlers.turn import Answer, Sorry, Turn
from handlers.words import day_words, today_in

NAME = "task"
MEETINGS_OFFERED = 4


def make(turn: Turn) -> Answer | None:
    group = asked_group(turn, "task-make")
    if group is None:
        return None
    require_maker(turn, group)
    if turn.update.callback_query is not None and len(turn.data) > 1:
        meeting_id = _meeting_named(turn, group)
        return begin(turn, NAME, {"group": group.id, "offered": [meeting_id], MEETING: meeting_id})
    offered = [meeting.id for meeting in turn.unit.meetings.upcoming(group.id, turn.now) if meeting.announced]
    return begin(turn, NAME, {"group": group.id, "offered": offered[:MEETINGS_OFFERED]})


def _meeting_named(turn: Turn, group: Group) -> int:
    """Also one that is over: its tasks are written down afterwards."""
    meeting = turn.unit.meetings.get(turn.number(1))
    if meeting is None or meeting.group_id != group.id:
        raise Sorry("button-unknown")
    return meeting.id


def require_maker(turn: Turn, group: Group) -> None:
    require_member(turn, group)
    ended = turn.unit.tasks.last_meeting_ended(group.id, turn.now)
    if not may_add(role_now(turn, group), ended, turn.now):
        raise Sorry("task-not-now")


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    group = group_of(turn, int(str(answers["group"])))
    require_maker(turn, group)
    require_voice(group)
    task = add_task(turn.unit, group, str(answers[WORDS]), _meeting_id(answers), turn.now)
    show_screen(turn, "task", id=task.id, note="task-sent")
    return turn.answer("consent-sent")


def _meeting_id(answers: Mapping[str, Json]) -> int | None:
    chosen = answers.get(MEETING)
    return chosen if isinstance(chosen, int) else None


def _draw(talk: Talk) -> Screen:
    return {WORDS: _draw_words, MEETING: _draw_meeting, SEND: _draw_preview}[talk.state.step](talk)


def _draw_words(talk: Talk) -> Screen:
    return Screen(talk.asked("task-ask-words", limit=WORDS_LIMIT), (talk.ways_out,))


def _draw_meeting(talk: Talk) -> Screen:
    offered = talk.answers["offered"]
    numbers = [int(str(each)) for each in offered] if isinstance(offered, list) else []
    found = [meeting for number in numbers if (meeting := talk.scene.unit.meetings.get(number)) is not None]
    rows: list[Row] = []
    for meeting in found:
        day = day_words(talk.scene.language, meeting.starts.date, today_in(meeting.starts.zone, talk.scene.now))
        title = shortened(title_words(talk.scene.language, meeting), 24)
        rows.append((talk.choice("button-task-meeting", str(meeting.id), title=title, day=day),))
    none: Row = (talk.choice("button-task-no-meeting", NO_MEETING),)
    return Screen(talk.asked("task-ask-meeting"), (*rows, none, talk.ways_out))


def _draw_preview(talk: Talk) -> Screen:
    group = talk.scene.unit.groups.get(int(str(talk.answers["group"])))
    if group is None:
        return Screen(talk.scene.say("group-gone"), (talk.ways_out,))
    task = Task(0, group.id, str(talk.answers[WORDS]))
    seen = for_group(talk.scene, group, lambda scene: draw_card(scene, group, task))
    quiet = [talk.scene.say("sent-without-sound")] if in_quiet(talk.scene, group) else []
    text = "\n\n".join([talk.asked("consent-preview", group=group.title), seen.text, *quiet])
    edit: Row = (talk.edit("button-edit-words", WORDS),)
    return Screen(text, ((talk.choice("button-consent-send", "yes"),), edit, talk.ways_out))


conversations[NAME] = Conversation(lambda _: writing(), _draw, _finish)

ROUTES: tuple[Route, ...] = (press("task-make", make), command("task uzdevums", make, private=True))

"""Planning a meeting in private, in one line or step by step, and seeing it as the group will before anyone else."""

from collections.abc import Mapping
from dataclasses import replace

from domain.asking_when import wall_times
from domain.dialog_state import Json
from domain.dialogs import Definition
from domain.groups import Group, GroupState
from domain.meetings import LINK_LIMIT, PLACE_LIMIT, TITLE_LIMIT, Meeting
from domain.planning import LIMITS, PLACE, TITLE, planning, respond
from domain.seats import fillings
from domain.signing_up import LINES, wanted_lines
from handlers.announcing import announce, announce_at, quiet_until
from handlers.clashes import clash_lines
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.finding_time.settling import require_undecided, settle
from handlers.headcount import note_headcount
from handlers.listing import asked_group
from handlers.meetings import in_group_languages
from handlers.navigation import show_screen
from handlers.rights import group_led, require
from handlers.routing import Route, command, press
from handlers.screen import Row, Screen, World
from handlers.seats.organising import draw_lines
from handlers.turn import Answer, Sorry, Turn
from handlers.when_questions import draw_when
from handlers.words import distance_in_days, soon_words

NAME = "planning"
SEARCH = "search"
"""In the context: the search for a time that this meeting comes of."""


def plan(turn: Turn) -> Answer | None:
    """From the menu, where the group may be named already, or by command."""
    group = asked_group(turn, "plan")
    return None if group is None else plan_in(turn, group)


def plan_in(turn: Turn, group: Group) -> Answer | None:
    require(turn, group)
    context: dict[str, Json] = {"group": group.id, "zone": group.zone, "language": turn.person.language}
    return begin(turn, NAME, {**context, LIMITS: True, LINES: None})


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    group = group_led(turn, int(str(answers["group"])))
    meeting = meeting_from(answers, group)
    if meeting.starts_at <= turn.now:
        raise Sorry("meeting-start-passed")
    require_voice(group)
    search = require_undecided(turn, int(str(answers[SEARCH]))) if SEARCH in answers else None
    note_headcount(turn, group)
    planned = turn.unit.meetings.add(replace(meeting, planned_by=turn.person.id), turn.now)
    turn.unit.seats.set_lines(planned.id, wanted_lines(answers.get(LINES)))
    if search is not None:
        settle(turn, search, planned, group)
    morning = quiet_until(group, planned.starts, turn.world, turn.now) if answers["send"] == "later" else None
    if morning is None:
        announce(turn.unit, planned, group, turn.world, turn.now)
    else:
        announce_at(turn.unit, planned, group, morning)
    show_screen(turn, "meeting", id=planned.id, note="planned-now" if morning is None else "planned-later")
    return turn.answer("planned-now-short" if morning is None else "planned-later-short")


def require_voice(group: Group) -> None:
    if group.state is GroupState.SUSPENDED:
        raise Sorry("group-cannot-be-written-to", group=group.title)
    if group.paused:
        raise Sorry("group-is-paused", group=group.title)


def meeting_from(answers: Mapping[str, Json], group: Group) -> Meeting:
    starts, ends = wall_times(answers["when"], group.zone)
    place, link = place_and_link(answers["place"])
    return Meeting(0, group.id, str(answers["title"]), starts, ends, place, link)


def place_and_link(answer: Json) -> tuple[str | None, str | None]:
    """From the answer to where; both None when it was left for later."""
    if not isinstance(answer, Mapping):
        return None, None
    words, link = answer["words"], answer["link"]
    return None if words is None else str(words), None if link is None else str(link)


def _draw(talk: Talk) -> Screen:
    draws = {"title": _draw_title, "when": _draw_when, "place": _draw_place, LINES: draw_lines}
    return draws.get(talk.state.step, _draw_preview)(talk)


def _draw_title(talk: Talk) -> Screen:
    if talk.state.question is not None:
        rows = talk.options(lambda _: talk.scene.label("meeting-usual-title"))
        return Screen(talk.asked("plan-title-missing"), (*rows, talk.ways_out))
    if TITLE in talk.answers:
        return Screen(talk.asked("plan-title", limit=TITLE_LIMIT), (talk.ways_out,))
    group = talk.scene.unit.groups.get(int(str(talk.answers["group"])))
    title = "" if group is None else group.title
    return Screen(talk.asked("plan-start", group=title, limit=TITLE_LIMIT), (talk.ways_out,))


def _draw_when(talk: Talk) -> Screen:
    return draw_when(talk, "plan-when")


def _draw_place(talk: Talk) -> Screen:
    text = talk.asked("plan-place", limit=PLACE_LIMIT, link=LINK_LIMIT)
    return Screen(text, (talk.skip("button-place-later"), talk.ways_out))


def _draw_preview(talk: Talk) -> Screen:
    scene = talk.scene
    group = scene.unit.groups.get(int(str(talk.answers["group"])))
    if group is None:
        return Screen(scene.say("group-gone"), (talk.ways_out,))
    meeting = meeting_from(talk.answers, group)
    head = scene.say(
        "plan-preview", group=group.title, distance=distance_in_days(scene.language, meeting.starts, scene.now)
    )
    quiet, send_rows = _send_rows(talk, group, meeting)
    problem = [talk.problem_words] if talk.problem else []
    clashing = clash_lines(scene, group, meeting.starts, meeting.ends)
    filled = fillings(wanted_lines(talk.answers.get(LINES)), ())
    parts = [*problem, head, in_group_languages(scene, group, meeting, filled), *clashing, *quiet]
    limit = (talk.edit("button-sign-up-places", LINES),) if talk.answers.get(LIMITS) else ()
    edits = (
        (talk.edit("button-change-title", TITLE), talk.edit("button-change-time", "when")),
        (talk.edit("button-change-place", PLACE), *limit),
    )
    return Screen("\n\n".join(parts), (*send_rows, *edits, talk.ways_out))


def _send_rows(talk: Talk, group: Group, meeting: Meeting) -> tuple[list[str], tuple[Row, ...]]:
    """In the quiet hours the morning is offered first, and why."""
    scene = talk.scene
    morning = quiet_until(group, meeting.starts, scene.world, scene.now)
    if morning is None:
        return [], ((talk.choice("button-announce", "now"),),)
    words = soon_words(scene.language, morning, group.zone, scene.now)
    rows = ((talk.choice("button-announce-later", "later", when=words),), (talk.choice("button-announce-now", "now"),))
    return [scene.say("plan-quiet", when=words)], rows


def _define(world: World) -> Definition:
    return planning(world.vocabularies, world.is_holiday)


conversations[NAME] = Conversation(_define, _draw, _finish, respond)

ROUTES: tuple[Route, ...] = (press("plan", plan), command("meeting tiksanas plan", plan, private=True))

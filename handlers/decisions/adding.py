"""A decision the group took by itself, at a meeting or in talk, written down by an organiser."""

from collections.abc import Mapping
from datetime import date

from domain.asking_day import TODAY, YESTERDAY
from domain.deciding import BY_HAND, DAY, PRESENT, REVIEW, RULE, SUBJECT, entering, respond
from domain.decisions import SUBJECT_LIMIT, Decision, Outcome, Rule, Source
from domain.dialog_state import Json
from domain.groups import Group
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.recording import record_decision
from handlers.decisions.reviewing import day_in, draw_review
from handlers.decisions.words import entry_lines
from handlers.navigation import show_screen
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Screen
from handlers.turn import Answer, Turn
from handlers.words import today_in

NAME = "decision"


def add(turn: Turn) -> Answer | None:
    group = group_led(turn, turn.number(0))
    about: dict[str, Json] = {"group": group.id, "zone": group.zone, "language": turn.person.language}
    usual: dict[str, Json] = {
        DAY: today_in(group.zone, turn.now).isoformat(),
        RULE: Rule.AGREEMENT.value,
        PRESENT: None,
    }
    return begin(turn, NAME, {**about, **usual})


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    group = group_led(turn, int(str(answers["group"])))
    recorded = record_decision(turn.unit, group, _decision(answers, group))
    show_screen(turn, "decision", id=recorded.id, note="decision-added")
    return turn.answer("decision-added")


def _decision(answers: Mapping[str, Json], group: Group) -> Decision:
    present = answers[PRESENT]
    return Decision(
        0,
        group.id,
        Source.MEETING,
        str(answers[SUBJECT]),
        Outcome.ADOPTED,
        Rule(str(answers[RULE])),
        date.fromisoformat(str(answers[DAY])),
        answered=present if isinstance(present, int) else None,
        review_on=day_in(answers[REVIEW]),
    )


def _draw(talk: Talk) -> Screen:
    draws = {SUBJECT: _draw_subject, DAY: _draw_day, RULE: _draw_rule, PRESENT: _draw_present, REVIEW: draw_review}
    return draws.get(talk.state.step, _draw_preview)(talk)


def _draw_subject(talk: Talk) -> Screen:
    return Screen(talk.asked("decision-ask-subject", limit=SUBJECT_LIMIT), (talk.ways_out,))


def _draw_day(talk: Talk) -> Screen:
    days = (talk.choice("button-day-today", TODAY), talk.choice("button-day-yesterday", YESTERDAY))
    return Screen(talk.asked("decision-ask-day"), (days, talk.ways_out))


def _draw_rule(talk: Talk) -> Screen:
    rows = [(talk.choice("button-decision-rule", rule, rule=rule.value),) for rule in BY_HAND]
    return Screen(talk.asked("decision-ask-rule"), (*rows, talk.ways_out))


def _draw_present(talk: Talk) -> Screen:
    unknown = (talk.choice("button-present-unknown", "unknown"),)
    return Screen(talk.asked("decision-ask-present"), (unknown, talk.ways_out))


def _draw_preview(talk: Talk) -> Screen:
    group = talk.scene.unit.groups.get(int(str(talk.answers["group"])))
    if group is None:
        return Screen(talk.scene.say("group-gone"), (talk.ways_out,))
    lines = entry_lines(talk.scene, group, _decision(talk.answers, group))
    text = "\n".join([talk.asked("decision-preview"), "", *lines])
    edits = (
        (talk.edit("button-edit-words", SUBJECT), talk.edit("button-edit-day", DAY)),
        (talk.edit("button-edit-rule", RULE), talk.edit("button-edit-present", PRESENT)),
        (talk.edit("button-edit-review", REVIEW),),
    )
    return Screen(text, ((talk.choice("button-decision-save", "yes"),), *edits, talk.ways_out))


conversations[NAME] = Conversation(
    lambda world: entering(world.vocabularies, world.is_holiday), _draw, _finish, respond
)

ROUTES: tuple[Route, ...] = (press("decision-add", add),)

"""A sign-up list as an organiser makes it: what for, how many places, and the list as the group will see it."""

from collections.abc import Mapping
from dataclasses import replace

from domain.asking_deadline import DAYS_OFFERED
from domain.asking_when import STEP as WHEN
from domain.dialog_state import Json
from domain.sign_ups import LINES_LIMIT, TITLE_LIMIT, Problem, SignUpList, SignUpState, wrong
from domain.signing_up import (
    LINES,
    MANY_LINES,
    NAMED,
    NEVER,
    NO_LIMIT,
    ONE_LINE,
    PLACES_OFFERED,
    PUBLIC,
    SEND,
    SEVERAL,
    TITLE,
    UNNAMED,
    listing,
    respond,
    sign_up_from,
)
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.listing import asked_group
from handlers.navigation import show_screen
from handlers.planning import require_voice
from handlers.rights import group_led, require
from handlers.routing import Route, command, press
from handlers.screen import Row, Screen, merge
from handlers.sign_ups.card import card, draw_card, in_quiet
from handlers.sign_ups.ending import plan_end
from handlers.turn import Answer, Sorry, Turn
from handlers.when_questions import draw_when

NAME = "sign-up"


def make(turn: Turn) -> Answer | None:
    group = asked_group(turn, "sign-up-make")
    if group is None:
        return None
    require(turn, group)
    about: dict[str, Json] = {"group": group.id, "zone": group.zone, "language": turn.person.language}
    return begin(turn, NAME, {**about, WHEN: None, PUBLIC: UNNAMED, SEVERAL: ONE_LINE})


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    group = group_led(turn, int(str(answers["group"])))
    require_voice(group)
    sign_up = sign_up_from(answers, turn.person.id)
    if any(fault.problem is Problem.CLOSES_IN_THE_PAST for fault in wrong(sign_up, turn.now)):
        raise Sorry("meeting-start-passed")
    opened = turn.unit.sign_ups.open(sign_up)
    turn.send(card(opened, group))
    plan_end(turn.unit, opened, group)
    show_screen(turn, "sign-up", id=opened.id, note="consent-sent")
    return turn.answer("consent-sent")


def _draw(talk: Talk) -> Screen:
    draws = {
        TITLE: _draw_title,
        LINES: _draw_lines,
        WHEN: draw_end,
        PUBLIC: _draw_public,
        SEVERAL: _draw_several,
        SEND: _draw_preview,
    }
    return draws[talk.state.step](talk)


def _draw_title(talk: Talk) -> Screen:
    return Screen(talk.asked("sign-up-ask-title", limit=TITLE_LIMIT), (talk.ways_out,))


def _draw_lines(talk: Talk) -> Screen:
    offered: Row = tuple(talk.choice("button-places", str(places), places=places) for places in PLACES_OFFERED)
    rows: tuple[Row, ...] = (offered, (talk.choice("button-no-limit", NO_LIMIT),), talk.ways_out)
    return Screen(talk.asked("sign-up-ask-lines", limit=LINES_LIMIT), rows)


def draw_end(talk: Talk) -> Screen:
    screen = draw_when(talk, "sign-up-ask-end")
    if talk.state.question is not None:
        return screen
    spans: tuple[Row, ...] = tuple((talk.choice("button-days", f"days-{days}", days=days),) for days in DAYS_OFFERED)
    return Screen(screen.text, (*spans, (talk.choice("button-no-end", NEVER),), *screen.rows))


def _draw_public(talk: Talk) -> Screen:
    rows = ((talk.choice("button-names-hidden", UNNAMED),), (talk.choice("button-names-shown", NAMED),))
    return Screen(talk.asked("sign-up-ask-public"), (*rows, talk.ways_out))


def _draw_several(talk: Talk) -> Screen:
    rows = ((talk.choice("button-one-line", ONE_LINE),), (talk.choice("button-many-lines", MANY_LINES),))
    return Screen(talk.asked("sign-up-ask-several"), (*rows, talk.ways_out))


def _draw_preview(talk: Talk) -> Screen:
    scene = talk.scene
    group = scene.unit.groups.get(int(str(talk.answers["group"])))
    if group is None:
        return Screen(scene.say("group-gone"), (talk.ways_out,))
    sign_up = replace(sign_up_from(talk.answers, 0), state=SignUpState.OPEN)
    seen = merge([draw_card(replace(scene, language=language), group, sign_up, ()) for language in group.languages])
    quiet = [scene.say("sent-without-sound")] if in_quiet(scene, group) else []
    text = "\n\n".join([talk.asked("consent-preview", group=group.title), seen.text, *quiet])
    return Screen(text, ((talk.choice("button-consent-send", "yes"),), *_edits(talk, sign_up), talk.ways_out))


def _edits(talk: Talk, sign_up: SignUpList) -> tuple[Row, ...]:
    several: tuple[Row, ...] = ((talk.edit("button-edit-several", SEVERAL),),) if len(sign_up.lines) > 1 else ()
    return (
        (talk.edit("button-edit-words", TITLE), talk.edit("button-sign-up-places", LINES)),
        (talk.edit("button-sign-up-end", WHEN), talk.edit("button-edit-public", PUBLIC)),
        *several,
    )


conversations[NAME] = Conversation(lambda world: listing(world.vocabularies, world.is_holiday), _draw, _finish, respond)

ROUTES: tuple[Route, ...] = (press("sign-up-make", make), command("list saraksts", make, private=True))

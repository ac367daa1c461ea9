"""Asking a group when it can meet: what for, which times, until when, and the question as the group will see it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from domain.asking_deadline import DAYS_OFFERED as SPANS
from domain.asking_when import STEP as WHEN
from domain.dialog_state import Json
from domain.finding_time.asking import (
    DAYS,
    DAYS_OFFERED,
    DONE,
    PARTS,
    PICKED,
    SEND,
    TITLE,
    USUAL,
    WHILE_AHEAD,
    asking,
    picked,
    respond,
    search_from,
)
from domain.finding_time.searches import SLOTS_LIMIT, Part, TimeSearch
from domain.groups import Group
from domain.meetings import TITLE_LIMIT
from handlers.clashes import clash_lines
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.finding_time import nudging
from handlers.finding_time.card import card, draw_card, in_quiet, slot_lines
from handlers.finding_time.ending import plan_end
from handlers.finding_time.words import day_label
from handlers.headcount import note_headcount
from handlers.navigation import choose_group, show_screen
from handlers.planning import require_voice
from handlers.rights import group_led, group_of, require
from handlers.routing import Route, press
from handlers.screen import Button, Row, Screen, merge
from handlers.turn import Answer, Sorry, Turn
from handlers.when_questions import draw_when, zone_of
from handlers.words import marked, moment_words, today_in

NAME = "time-search"
CLASHES_SHOWN = 3


def make(turn: Turn) -> Answer | None:
    group = group_of(turn, turn.number(0)) if turn.data else choose_group(turn, "time-find")
    if group is None:
        return None
    require(turn, group)
    about: dict[str, Json] = {"group": group.id, "zone": group.zone, "language": turn.person.language}
    return begin(turn, NAME, {**about, PICKED[DAYS]: [], PICKED[PARTS]: []})


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    group = group_led(turn, int(str(answers["group"])))
    require_voice(group)
    search = search_from(answers, turn.person.id)
    if search.closes <= turn.now:
        raise Sorry("meeting-start-passed")
    note_headcount(turn, group)
    opened = turn.unit.time_searches.open(search)
    turn.send(card(opened, group))
    plan_end(turn.unit, opened, group)
    nudging.plan(turn.unit, opened, group, turn.world, turn.now)
    show_screen(turn, "time-search", id=opened.id, note="consent-sent")
    return turn.answer("consent-sent")


def _draw(talk: Talk) -> Screen:
    draws = {TITLE: _draw_title, DAYS: _draw_days, PARTS: _draw_parts, WHEN: draw_end, SEND: _draw_preview}
    return draws[talk.state.step](talk)


def _draw_title(talk: Talk) -> Screen:
    usual = (talk.choice("button-time-usual", USUAL, title=talk.scene.label("meeting-usual-title")),)
    return Screen(talk.asked("time-search-ask-title", limit=TITLE_LIMIT), (usual, talk.ways_out))


def _draw_days(talk: Talk) -> Screen:
    """The next two weeks, two days to a row."""
    chosen = picked(talk.answers, DAYS)
    today = today_in(zone_of(talk.answers), talk.scene.now)
    buttons = [_day_button(talk, today + timedelta(days=ahead), chosen) for ahead in range(1, DAYS_OFFERED + 1)]
    rows = tuple((buttons[at], buttons[at + 1]) for at in range(0, len(buttons), 2))
    text = talk.asked("time-search-ask-days", limit=SLOTS_LIMIT)
    return Screen(text, (*rows, *_next_row(talk, len(chosen)), talk.ways_out))


def _day_button(talk: Talk, day: date, chosen: list[str]) -> Button:
    label = day_label(talk.scene.language, datetime.combine(day, time()))
    return _tick(talk, label, day.isoformat(), chosen=day.isoformat() in chosen)


def _draw_parts(talk: Talk) -> Screen:
    chosen = picked(talk.answers, PARTS)
    rows = tuple(
        (_tick(talk, talk.scene.label("time-part", part=part.value), part.value, chosen=part in chosen),)
        for part in Part
    )
    return Screen(talk.asked("time-search-ask-parts"), (*rows, *_next_row(talk, len(chosen)), talk.ways_out))


def _tick(talk: Talk, label: str, value: str, *, chosen: bool) -> Button:
    return talk.choice("button-time-pick", f"pick-{value}", chosen="yes" if chosen else "no", label=label)


def _next_row(talk: Talk, count: int) -> tuple[Row, ...]:
    return ((talk.choice("button-time-done", DONE, count=count),),) if count else ()


def draw_end(talk: Talk) -> Screen:
    screen = draw_when(talk, "time-search-ask-end")
    if talk.state.question is not None:
        return screen
    spans: tuple[Row, ...] = tuple((talk.choice("button-days", f"days-{days}", days=days),) for days in SPANS)
    return Screen(screen.text, (*spans, (talk.choice("button-time-while-ahead", WHILE_AHEAD),), *screen.rows))


def _draw_preview(talk: Talk) -> Screen:
    scene = talk.scene
    group = scene.unit.groups.get(int(str(talk.answers["group"])))
    if group is None:
        return Screen(scene.say("group-gone"), (talk.ways_out,))
    search = search_from(talk.answers, 0)
    seen = merge([draw_card(replace(scene, language=language), group, search) for language in group.languages])
    quiet = [scene.say("sent-without-sound")] if in_quiet(scene, group) else []
    times = "\n".join([scene.say("time-search-times"), *slot_lines(scene, search)])
    head = talk.asked("consent-preview", group=group.title)
    text = "\n\n".join([head, seen.text, times, *_notes(talk, group, search), *quiet])
    edits: tuple[Row, ...] = (
        (talk.edit("button-change-title", TITLE), talk.edit("button-time-times", DAYS)),
        (talk.edit("button-edit-deadline", WHEN),),
    )
    return Screen(text, ((talk.choice("button-consent-send", "yes"),), *edits, talk.ways_out))


def _notes(talk: Talk, group: Group, search: TimeSearch) -> list[str]:
    """What else is at these times, and a deadline that some of them do not live to see."""
    scene = talk.scene
    exact = [slot for slot in search.slots if slot.part is None]
    clashing = [line for slot in exact for line in clash_lines(scene, group, slot.starts, slot.ends)]
    late = [slot for slot in search.slots if slot.over_at < search.closes]
    words = marked(search.closes, moment_words(scene.language, search.closes, group.zone, scene.now))
    return [
        *([scene.say("time-search-late-deadline", count=len(late), when=words)] if late else []),
        *dict.fromkeys(clashing[:CLASHES_SHOWN]),
    ]


conversations[NAME] = Conversation(lambda world: asking(world.vocabularies, world.is_holiday), _draw, _finish, respond)

ROUTES: tuple[Route, ...] = (press("time-find", make),)

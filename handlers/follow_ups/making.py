"""A follow-up as an organiser plans it, one question at a time, and sees it as it will be read."""

from collections.abc import Mapping

from domain.asking_when import STEP as WHEN
from domain.dialog_state import Json
from domain.follow_ups import EVERY_DAYS, LONGEST, WAITING_AT_MOST, WORDS_LIMIT, Anchor, Audience, FollowUp, Span
from domain.following import (
    AFTER,
    ANCHOR,
    AUDIENCE,
    BEFORE,
    EVERY,
    FOUND_AT_MOST,
    MEETING,
    NUMBER,
    PERSON,
    SEND,
    SIDE,
    SPAN,
    SPANS_OF_JOINING,
    WORDS,
    audiences,
    follow_up_from,
    planning,
    respond,
)
from domain.groups import Group, Member
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.follow_ups.planning import first_moment, plan
from handlers.follow_ups.sending import draw_in_group, draw_told
from handlers.follow_ups.words import heading
from handlers.meetings import title_words
from handlers.navigation import shortened, show_screen
from handlers.planning import require_voice
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Button, Row, Screen, for_group
from handlers.turn import Answer, Sorry, Turn
from handlers.when_questions import draw_when
from handlers.words import day_words, today_in

NAME = "follow-up"
MEETINGS_OFFERED = 5
PEOPLE_KNOWN = 200
NUMBERS_OFFERED = (1, 2, 3, 5, 10, 30)


def make(turn: Turn) -> Answer | None:
    group = group_led(turn, turn.number(0))
    if len(turn.unit.follow_ups.waiting(group.id)) >= WAITING_AT_MOST:
        raise Sorry("follow-up-too-many", limit=WAITING_AT_MOST)
    meetings = [meeting.id for meeting in turn.unit.meetings.upcoming(group.id, turn.now)][:MEETINGS_OFFERED]
    members = sorted(turn.unit.groups.members(group.id), key=_by_name)[:PEOPLE_KNOWN]
    people: list[Json] = [[member.person.id, member.person.name] for member in members]
    about: dict[str, Json] = {"group": group.id, "zone": group.zone, "language": turn.person.language}
    return begin(turn, NAME, {**about, "meetings": meetings, "people": people})


def _by_name(member: Member) -> str:
    return member.person.name.casefold()


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    group = group_led(turn, int(str(answers["group"])))
    require_voice(group)
    wished = follow_up_from(answers)
    meeting = None if wished.meeting_id is None else turn.unit.meetings.get(wished.meeting_id)
    if meeting is not None and meeting.cancelled:
        raise Sorry("meeting-was-cancelled", title=title_words(turn.language, meeting))
    due = first_moment(turn.unit, group, wished)
    if due is not None and due.instant() <= turn.now:
        raise Sorry("follow-up-past")
    planned = turn.unit.follow_ups.add(wished)
    plan(turn.unit, group, planned, turn.now)
    show_screen(turn, "follow-up", id=planned.id, note="follow-up-planned")
    return turn.answer("changed-short")


def _draw(talk: Talk) -> Screen:
    draws = {
        ANCHOR: _draw_anchor,
        MEETING: _draw_meeting,
        SIDE: _draw_side,
        WHEN: lambda each: draw_when(each, "follow-up-ask-when"),
        SPAN: _draw_span,
        NUMBER: _draw_number,
        AUDIENCE: _draw_audience,
        PERSON: _draw_person,
        WORDS: _draw_words,
        EVERY: _draw_every,
        SEND: _draw_preview,
    }
    return draws[talk.state.step](talk)


def _draw_anchor(talk: Talk) -> Screen:
    meetings = talk.answers["meetings"]
    offered = [each for each in Anchor if each is not Anchor.MEETING or meetings]
    rows = [(talk.choice("button-follow-up-anchor", each.value, anchor=each.value),) for each in offered]
    return Screen(talk.asked("follow-up-ask-anchor"), (*rows, talk.ways_out))


def _draw_meeting(talk: Talk) -> Screen:
    numbers = talk.answers["meetings"]
    known = [int(str(each)) for each in numbers] if isinstance(numbers, list) else []
    rows: list[Row] = []
    for meeting in filter(None, map(talk.scene.unit.meetings.get, known)):
        day = day_words(talk.scene.language, meeting.starts.date, today_in(meeting.starts.zone, talk.scene.now))
        title = shortened(title_words(talk.scene.language, meeting), 24)
        rows.append((talk.choice("button-task-meeting", str(meeting.id), title=title, day=day),))
    return Screen(talk.asked("follow-up-ask-meeting"), (*rows, talk.ways_out))


def _draw_side(talk: Talk) -> Screen:
    sides = tuple(talk.choice("button-follow-up-side", side, side=side) for side in (BEFORE, AFTER))
    return Screen(talk.asked("follow-up-ask-side"), (sides, talk.ways_out))


def _draw_span(talk: Talk) -> Screen:
    spans = SPANS_OF_JOINING if talk.answers[ANCHOR] == Anchor.JOINING else tuple(Span)
    buttons = [talk.choice("button-follow-up-span", span.value, span=span.value) for span in spans]
    return Screen(talk.asked("follow-up-ask-span"), (*_by_two(buttons), talk.ways_out))


def _by_two(buttons: list[Button]) -> tuple[Row, ...]:
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def _draw_number(talk: Talk) -> Screen:
    longest = LONGEST[Span(str(talk.answers[SPAN]))]
    offered = [number for number in NUMBERS_OFFERED if number <= longest]
    buttons = [talk.choice("button-places", str(number), places=number) for number in offered]
    rows = tuple(tuple(buttons[start : start + 3]) for start in range(0, len(buttons), 3))
    text = talk.asked("follow-up-ask-number", span=str(talk.answers[SPAN]), limit=longest)
    return Screen(text, (*rows, talk.ways_out))


def _draw_audience(talk: Talk) -> Screen:
    offered = audiences(Anchor(str(talk.answers[ANCHOR])))
    rows = [(talk.choice("button-follow-up-audience", each.value, audience=each.value),) for each in offered]
    return Screen(talk.asked("follow-up-ask-audience"), (*rows, talk.ways_out))


def _draw_person(talk: Talk) -> Screen:
    if talk.state.question is not None:
        rows = talk.options(lambda option: str(option.detail["name"]))
        return Screen(talk.asked("follow-up-which-person"), (*rows, talk.ways_out))
    people = talk.answers["people"]
    shown = [each for each in people if isinstance(each, list)][:FOUND_AT_MOST] if isinstance(people, list) else []
    named = [(talk.choice("button-as-said", str(each[0]), words=shortened(str(each[1]))),) for each in shown]
    return Screen(talk.asked("follow-up-ask-person"), (*named, talk.ways_out))


def _draw_words(talk: Talk) -> Screen:
    return Screen(talk.asked("follow-up-ask-words", limit=WORDS_LIMIT), (talk.ways_out,))


def _draw_every(talk: Talk) -> Screen:
    rows = [(talk.choice("button-follow-up-every", str(days), days=days),) for days in EVERY_DAYS]
    return Screen(talk.asked("follow-up-ask-every"), (*rows, talk.ways_out))


def _draw_preview(talk: Talk) -> Screen:
    group = talk.scene.unit.groups.get(int(str(talk.answers["group"])))
    if group is None:
        return Screen(talk.scene.say("group-gone"), (talk.ways_out,))
    wished = follow_up_from(talk.answers)
    lines = [talk.asked("follow-up-preview"), heading(talk.scene, group, wished), *_warning(talk, wished)]
    text = "\n\n".join([*lines, _seen(talk, group, wished)])
    yes, edit = talk.choice("button-follow-up-yes", "yes"), talk.edit("button-edit-words", WORDS)
    return Screen(text, ((yes,), (edit,), talk.ways_out))


def _seen(talk: Talk, group: Group, wished: FollowUp) -> str:
    if wished.audience is Audience.GROUP:
        return for_group(talk.scene, group, lambda scene: draw_in_group(scene, group, wished)).text
    return draw_told(talk.scene, group, wished).text


def _warning(talk: Talk, wished: FollowUp) -> list[str]:
    """Somebody who has not started a private chat cannot be written to; better to know it now."""
    person = None if wished.person_id is None else talk.scene.unit.people.get(wished.person_id)
    if person is None or person.reachable:
        return []
    return [talk.scene.say("follow-up-unreachable", name=person.name)]


conversations[NAME] = Conversation(
    lambda world: planning(world.vocabularies, world.is_holiday), _draw, _finish, respond
)

ROUTES: tuple[Route, ...] = (press("follow-up-make", make),)

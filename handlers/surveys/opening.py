"""The moment a survey can be answered: until when, what the group will read, and the private invitations."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from domain.groups import Group
from domain.outbox import Delivery, Lane, Message
from domain.pushes import Push
from domain.quiet_hours import next_allowed
from domain.schedule import Schedule, started
from domain.surveys.checking import wrong
from domain.surveys.records import Record, SurveyState
from domain.surveys.sheets import Mode
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.firing import Firing
from handlers.headcount import note_headcount
from handlers.navigation import back_row, menu_row, show_screen
from handlers.pause import held_arguments
from handlers.planning import require_voice
from handlers.registry import kinds, views
from handlers.routing import Route, press
from handlers.screen import BETWEEN_LANGUAGES, Arguments, Button, Row, Scene, Screen, World
from handlers.surveys import closing, reach
from handlers.surveys.access import built_by
from handlers.surveys.answering import PAYLOAD
from handlers.surveys.seats import Seat, has_sent
from handlers.surveys.wording import title_of, until_words
from handlers.telling import to_group
from handlers.turn import Answer, Sorry, Turn

KIND = "survey-invite"
PURPOSE = "survey"
SPANS = (3, 7, 14)
"""Days that are offered; 0 stands for no end."""
ENDS_AT = time(20)


def ask_to_open(turn: Turn) -> None:
    record, group = built_by(turn)
    require_voice(group)
    note_headcount(turn, group)
    if wrong(record.survey):
        show_screen(turn, "survey-faults", survey=record.id)
        return
    show_screen(turn, "survey-opening", survey=record.id, days=_days(turn, default=7))


def open_(turn: Turn) -> Answer:
    """From now on its questions stay as they are. What trials left is destroyed."""
    record, group = built_by(turn)
    require_voice(group)
    if wrong(record.survey):
        raise Sorry("survey-faulty")
    days = _days(turn, default=-1)
    if days < 0:
        raise Sorry("button-unknown")
    if record.trial_box_id is not None:
        turn.unit.sealed.discard(record.trial_box_id)
    opened = replace(
        record,
        state=SurveyState.OPEN,
        box_id=turn.unit.sealed.create(group.id, PURPOSE, record.id),
        trial_box_id=None,
        urgent_box_id=turn.unit.sealed.create(group.id, PURPOSE, record.id),
        former=None,
        deadline=deadline_after(turn.now, days, group),
        asked=asked_in(turn.unit, group),
        opened_at=turn.now,
    )
    turn.unit.surveys.save(opened)
    closing.plan(turn.unit, opened, group)
    reach.plan(turn.unit, opened, group, turn.world, turn.now)
    morning = _quiet_until(group, turn.world, turn.now)
    if morning is None:
        invite(turn.unit, opened, group, turn.now)
    else:
        turn.unit.schedule.put(Entry(started(Schedule(KIND, f"{KIND}:{record.id}", morning)), group.id, record.id))
    show_screen(turn, "survey", survey=record.id)
    return turn.answer("survey-opened" if morning is None else "survey-opened-quietly")


def _days(turn: Turn, default: int) -> int:
    days = turn.number(1) if len(turn.data) > 1 else default
    if days not in (0, default, *SPANS):
        raise Sorry("button-unknown")
    return days


def deadline_after(now: datetime, days: int, group: Group) -> datetime | None:
    """In the evening of that day."""
    if days == 0:
        return None
    day = local_naive(now, group.zone).date() + timedelta(days=days)
    return WallTime(day, ENDS_AT, group.zone).instant()


def asked_in(unit: UnitOfWork, group: Group) -> int:
    """Everybody in the group by Telegram's word, or at least those Kopā has met."""
    return max(group.headcount or 0, len(unit.groups.members(group.id)))


def _quiet_until(group: Group, world: World, now: datetime) -> WallTime | None:
    if not group.quiet.is_quiet(local_naive(now, group.zone), world.is_holiday):
        return None
    morning = next_allowed(group.quiet, now, group.zone, world.is_holiday)
    return WallTime.at(local_naive(morning, group.zone), group.zone) if now < morning else None


def invite(unit: UnitOfWork, record: Record, group: Group, now: datetime) -> None:
    """One card in the group, and a message to each who can be written to and wants it."""
    unit.outbox.show(card(record, group), now)
    for member in unit.groups.members(group.id):
        if member.person.reachable and not member.muted:
            unit.outbox.show(
                Message(
                    member.person.id,
                    "survey-invitation",
                    {"survey": record.id},
                    lane=Lane.BULK,
                    delivery=Delivery.AT_MOST_ONCE,
                    useful_until=record.deadline,
                    group_id=group.id,
                    push=Push.WAITS,
                ),
                now,
            )


def card(record: Record, group: Group) -> Message:
    return to_group(group, "survey-card", {"survey": record.id}, key=f"survey:{record.id}")


@kinds(KIND)
def invite_in_the_morning(firing: Firing) -> None:
    record = firing.unit.surveys.get(firing.entry.subject_id or 0)
    group = None if record is None else firing.unit.groups.get(record.group_id)
    if record is not None and group is not None and record.takes_answers(firing.now):
        invite(firing.unit, record, group, firing.now)


@held_arguments(KIND)
def held_invitation(scene: Scene, survey_id: int | None, _detail: str) -> Mapping[str, Any] | None:
    record = scene.unit.surveys.get(survey_id or 0)
    return None if record is None or not record.takes_answers(scene.now) else {"title": title_of(scene, record)}


@views("survey-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    """In the group: never how many of whom have answered, only what it is and how to answer in private."""
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None:
        return Screen(scene.say("survey-card-gone"))
    if record.state is not SurveyState.OPEN:
        answered, asked = record.answered, record.asked or 0
        counted = -1 if answered is None else answered
        return Screen(scene.say("survey-card-closed", title=title_of(scene, record), answered=counted, asked=asked))
    link = Button(scene.label("button-survey-answer"), url=scene.world.start_link(PAYLOAD + record.token))
    return Screen(_card_words(scene, record), ((link,),))


def _card_words(scene: Scene, record: Record) -> str:
    survey = record.survey
    return scene.say(
        "survey-card",
        title=title_of(scene, record),
        introduction=survey.worded(survey.introduction, scene.language),
        count=sum(question.asks for question in survey.questions),
        until=until_words(scene, record),
        k=survey.k,
    )


@views("survey-invitation")
def show_invitation(scene: Scene, arguments: Arguments) -> Screen | None:
    return private_invitation(scene, arguments, "survey-invitation")


@views("survey-nudge")
def show_nudge(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where it was answered meanwhile."""
    record = scene.unit.surveys.get(arguments["survey"])
    if record is not None and has_sent(Seat(scene.unit, record, Mode.OWN), scene.chat_id):
        return None
    return private_invitation(scene, arguments, "survey-nudge")


def private_invitation(scene: Scene, arguments: Arguments, key: str) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    group = None if record is None else scene.unit.groups.get(record.group_id)
    if record is None or group is None or not record.takes_answers(scene.now):
        return None
    count = sum(question.asks for question in record.survey.questions)
    words = {"title": title_of(scene, record), "group": group.title, "until": until_words(scene, record)}
    answer = scene.button("button-survey-answer", "survey-answer", record.id, "o")
    return Screen(scene.say(key, count=count, **words), ((answer,), menu_row(scene)))


@views("survey-opening")
def show_opening(scene: Scene, arguments: Arguments) -> Screen | None:
    """What the group will read, in all its languages, and until when."""
    record = scene.unit.surveys.get(arguments["survey"])
    group = None if record is None else scene.unit.groups.get(record.group_id)
    if record is None or group is None or record.state is not SurveyState.DRAFT:
        return None
    days = arguments["days"]
    planned = replace(record, deadline=deadline_after(scene.now, days, group))
    seen = [_card_words(replace(scene, language=language), planned) for language in group.languages]
    asked = asked_in(scene.unit, group)
    head = scene.say(
        "survey-opening", group=group.title, asked=asked, k=record.survey.k, enough=int(asked >= record.survey.k)
    )
    spans = tuple(
        scene.button("button-survey-days", "survey-open-ask", record.id, span, days=span, chosen=int(span == days))
        for span in SPANS
    )
    endless = scene.button("button-survey-no-end", "survey-open-ask", record.id, 0, chosen=int(days == 0))
    rows: tuple[Row, ...] = (
        spans,
        (endless,),
        (scene.button("button-survey-open", "survey-open", record.id, days),),
        back_row(scene, "survey", record.id),
    )
    return Screen("\n\n".join((head, BETWEEN_LANGUAGES.join(seen))), rows)


ROUTES: tuple[Route, ...] = (press("survey-open-ask", ask_to_open), press("survey-open", open_))

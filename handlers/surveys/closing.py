"""The end of a survey: by hand, at its deadline, or called off. Where too few answered, its reader is asked first."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from domain.follow_ups import Anchor
from domain.groups import Group
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.surveys.records import Record, SurveyState
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.firing import Firing
from handlers.follow_ups.planning import happened
from handlers.navigation import back_row, menu_row, show_screen
from handlers.opening import Opening
from handlers.pause import held_arguments
from handlers.registry import kinds, opened, views
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.surveys import helping
from handlers.surveys.access import open_now, run_by
from handlers.surveys.outcomes import Outcome, note_shown, outcome, outcome_now
from handlers.surveys.results import reading
from handlers.surveys.seats import keys_of
from handlers.surveys.wording import title_of, urgent_words
from handlers.turn import Answer, Turn

KIND = "survey-close"
WAITING = "survey-too-few"
WAITS = timedelta(days=14)
"""So long the reader may decide about a survey of which nothing could be shown; then it ends without results."""
ANSWERING = "survey-answer"
EXTENSIONS = (3, 7)


def plan(unit: UnitOfWork, record: Record, group: Group) -> None:
    """In place of an end that was planned before."""
    unit.schedule.remove_about(KIND, record.id)
    unit.schedule.remove_about(WAITING, record.id)
    if record.deadline is None:
        return
    wall = WallTime.at(local_naive(record.deadline, group.zone), group.zone)
    unit.schedule.put(Entry(started(Schedule(KIND, f"{KIND}:{record.id}:{wall.date}", wall)), group.id, record.id))


@kinds(KIND)
def end_at_the_deadline(firing: Firing) -> None:
    """However late: answers after the deadline were refused all the while."""
    record, group = _due(firing)
    if record is None or group is None or record.deadline is None or firing.now < record.deadline:
        return
    if outcome_now(firing.unit, record) is Outcome.ENOUGH:
        close(firing, record)
        return
    later = WallTime.at(local_naive(firing.now + WAITS, group.zone).replace(second=0, microsecond=0), group.zone)
    entry = Entry(started(Schedule(WAITING, f"{WAITING}:{record.id}:{later.date}", later)), group.id, record.id)
    firing.unit.schedule.put(entry)
    asked = _reader_or_worker(firing.unit, record)
    told = Message(asked, "survey-ending", {"survey": record.id}, lane=Lane.PUSH, group_id=group.id, push=Push.WAITS)
    firing.unit.outbox.show(told, firing.now)


@kinds(WAITING)
def end_without_results(firing: Firing) -> None:
    record, _ = _due(firing)
    if record is not None and record.deadline is not None and record.deadline <= firing.now:
        close(firing, record)


def _due(firing: Firing) -> tuple[Record | None, Group | None]:
    record = firing.unit.surveys.get(firing.entry.subject_id or 0)
    if record is None or record.state is not SurveyState.OPEN:
        return None, None
    return record, firing.unit.groups.get(record.group_id)


def close(at: Turn | Firing, record: Record) -> None:
    """Nothing is taken any more, and phones on which it was being answered say so; the bot then opens the box.

    Answers of which nothing may be shown are destroyed unread.
    """
    answered = at.unit.sealed.count(record.box_id or 0)
    counted = _with_urgent_counted(at.unit, record)
    enough = outcome_now(at.unit, record) is Outcome.ENOUGH
    _forget_plans(at.unit, record)
    clear_phones(at, record)
    if enough:
        ended = replace(counted, state=SurveyState.CLOSING, answered=answered)
        note_shown(at.unit, ended)
        at.unit.sealed.begin_close(record.box_id or 0)
    else:
        ended = replace(counted, state=SurveyState.CLOSED, answered=answered, closed_at=at.now)
        at.unit.sealed.discard(record.box_id or 0)
    at.unit.surveys.save(ended)
    show_card_again(at, ended)
    if not enough:
        _tell_reader(at, ended)


def _with_urgent_counted(unit: UnitOfWork, record: Record) -> Record:
    """How many; the marks themselves are destroyed unread."""
    if record.urgent_box_id is None:
        return record
    urgent = unit.sealed.count(record.urgent_box_id)
    unit.sealed.discard(record.urgent_box_id)
    return replace(record, urgent=urgent, urgent_box_id=None)


def clear_phones(at: Turn | Firing, record: Record, *, called_off: bool = False) -> None:
    """Whoever was answering sees that it is over; after that nothing tells on which phones it stood."""
    view = "survey-off" if called_off else "survey-over"
    for key, person_id in at.unit.outbox.standing(keys_of(record)):
        at.unit.outbox.show_last(Message(person_id, view, {}, key=key, lane=Lane.BULK, push=None), at.now)
        state = at.unit.dialogs.get(person_id)
        if state is not None and state.definition == ANSWERING and state.answers.get("survey") == record.id:
            at.unit.dialogs.end(person_id)


def _forget_plans(unit: UnitOfWork, record: Record) -> None:
    for kind in (KIND, WAITING, "survey-invite", "survey-nudge", "survey-last-nudge", "survey-share"):
        unit.schedule.remove_about(kind, record.id)


def show_card_again(at: Turn | Firing | Opening, record: Record) -> None:
    group = at.unit.groups.get(record.group_id)
    key = f"survey:{record.id}"
    if group is not None and at.unit.outbox.posted_id(key) is not None:
        message = Message(
            group.chat_id, "survey-card", {"survey": record.id}, key=key, lane=Lane.PUSH, group_id=group.id
        )
        at.unit.outbox.show(message, at.now)


@opened("survey")
def publish(opening: Opening) -> None:
    """All is opened, shuffled and nobody's. Only the reader is told, and of the group's card the count."""
    record = opening.unit.surveys.get(opening.box.subject_id)
    if record is None or record.box_id != opening.box.id:
        return
    answered = None if opening.box.lost else opening.unit.sealed.count(opening.box.id)
    record = _with_urgent_counted(opening.unit, record)
    if opening.box.lost:
        opening.unit.surveys.forget_shown(opening.box.id)
    closed = replace(record, state=SurveyState.CLOSED, answered=answered, closed_at=opening.now, lost=opening.box.lost)
    opening.unit.surveys.save(closed)
    show_card_again(opening, closed)
    opening.unit.outbox.remove(progress_key(record), opening.now)
    group = opening.unit.groups.get(closed.group_id)
    if group is not None:
        happened(opening.unit, group, Anchor.SURVEY, opening.now)
    _tell_reader(opening, closed)


def _tell_reader(at: Turn | Firing | Opening, record: Record) -> None:
    named = {"survey": record.id}
    told = Message(
        _reader_or_worker(at.unit, record),
        "survey-closed",
        named,
        lane=Lane.PUSH,
        group_id=record.group_id,
        push=Push.PROMISED,
    )
    at.unit.outbox.show(told, at.now)


def _reader_or_worker(unit: UnitOfWork, record: Record) -> int:
    """Where the reader was forgotten the group's worker is told, who can name another."""
    group = unit.groups.get(record.group_id)
    gone = unit.people.get(record.reader_id) is None
    return group.worker_id if gone and group is not None else record.reader_id


@opened.watch("survey")
def show_progress(opening: Opening) -> None:
    record = opening.unit.surveys.get(opening.box.subject_id)
    if record is not None:
        reader = _reader_or_worker(opening.unit, record)
        told = Message(reader, "survey-progress", {"survey": record.id}, key=progress_key(record))
        opening.unit.outbox.show(told, opening.now)


def progress_key(record: Record) -> str:
    return f"survey-progress:{record.id}"


def ask_to_close(turn: Turn) -> None:
    record, _ = open_now(turn)
    enough = outcome_now(turn.unit, record) is Outcome.ENOUGH
    show_screen(turn, "survey-close-ask" if enough else "survey-ending", survey=record.id)


def close_by_hand(turn: Turn) -> Answer:
    record, _ = open_now(turn)
    close(turn, record)
    show_screen(turn, "survey", survey=record.id)
    return turn.answer("survey-closing-now")


def ask_to_delete(turn: Turn) -> None:
    record, _ = run_by(turn)
    show_screen(turn, "survey-delete-ask", survey=record.id)


def delete(turn: Turn) -> Answer:
    """All of it, the answers unread. A group that was asked is told, and phones on which it was being answered."""
    record, group = run_by(turn)
    for box_id in (record.box_id, record.trial_box_id, record.urgent_box_id):
        if box_id is not None:
            turn.unit.sealed.discard(box_id)
    if record.state is SurveyState.CLOSING:
        turn.unit.surveys.forget_shown(record.box_id or 0)
    reading.forget(record)
    helping.forget(turn.unit, record.id)
    _forget_plans(turn.unit, record)
    clear_phones(turn, record, called_off=record.state is SurveyState.OPEN)
    turn.unit.surveys.remove(record.id)
    show_card_again(turn, record)
    if record.state in {SurveyState.OPEN, SurveyState.CLOSING}:
        title = dict(record.survey.title)
        arguments = {"title": title, "languages": list(record.survey.languages)}
        turn.send(Message(group.chat_id, "survey-called-off", arguments, lane=Lane.PUSH, group_id=group.id))
    show_screen(turn, "surveys", group=group.id, page=0)
    return turn.answer("survey-deleted")


@views("survey-called-off")
def show_called_off(scene: Scene, arguments: Arguments) -> Screen:
    titles = arguments["title"]
    ordered = (scene.language, *arguments["languages"], *titles)
    title = next((titles[each] for each in ordered if titles.get(each)), "")
    return Screen(scene.say("survey-called-off", title=title))


@views("survey-ending")
def show_ending(scene: Scene, arguments: Arguments) -> Screen | None:
    """Nothing could be shown yet: more time, or all of it destroyed."""
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None or record.state is not SurveyState.OPEN:
        return None
    answered = scene.unit.sealed.count(record.box_id or 0)
    now = outcome_now(scene.unit, record).value
    text = scene.say("survey-ending", title=title_of(scene, record), answered=answered, k=record.survey.k, outcome=now)
    rows: tuple[Row, ...] = (
        *((scene.button("button-survey-extend", "survey-extend", record.id, days, days=days),) for days in EXTENSIONS),
        (scene.button("button-survey-close-anyway", "survey-close", record.id),),
        (scene.button("button-survey-delete", "survey-delete-ask", record.id),),
        back_row(scene, "survey", record.id),
    )
    return Screen(text, rows)


@views("survey-close-ask")
def show_close_ask(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None or record.state is not SurveyState.OPEN:
        return None
    answered = scene.unit.sealed.count(record.box_id or 0)
    text = scene.say("survey-close-ask", title=title_of(scene, record), answered=answered)
    yes = (scene.button("button-survey-close-yes", "survey-close", record.id),)
    return Screen(text, (yes, back_row(scene, "survey", record.id)))


@views("survey-delete-ask")
def show_delete_ask(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None:
        return None
    text = scene.say("survey-delete-ask", title=title_of(scene, record), state=record.state.value)
    yes = (scene.button("button-survey-delete-yes", "survey-delete", record.id),)
    return Screen(text, (yes, back_row(scene, "survey", record.id)))


@views("survey-closed")
def show_closed(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None or not record.closed:
        return None
    came_to = outcome(scene.unit, record)
    words = {"title": title_of(scene, record), "answered": record.answered or 0, "asked": record.asked or 0}
    page = scene.button("button-survey-page", "survey", record.id)
    results = scene.button("button-survey-results", "survey-results", record.id)
    row = (results if came_to is Outcome.ENOUGH and record.reader_id == scene.chat_id else page,)
    text = scene.say("survey-closed-told", outcome=came_to.value, k=record.survey.k, **words)
    return Screen("\n\n".join((text, *urgent_words(scene, record))), (row, menu_row(scene)))


@views("survey-progress")
def show_opening_progress(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None or record.box_id is None or record.state is not SurveyState.CLOSING:
        return None
    share = scene.unit.sealed.progress(record.box_id)
    return Screen(scene.say("survey-progress", title=title_of(scene, record), percent=str(int(share * 100))))


@held_arguments(KIND)
def held_end(scene: Scene, survey_id: int | None, _detail: str) -> Mapping[str, Any] | None:
    record = scene.unit.surveys.get(survey_id or 0)
    if record is None or record.state is not SurveyState.OPEN:
        return None
    return {"title": title_of(scene, record)}


ROUTES: tuple[Route, ...] = (
    press("survey-close-ask", ask_to_close),
    press("survey-close", close_by_hand),
    press("survey-delete-ask", ask_to_delete),
    press("survey-delete", delete),
)

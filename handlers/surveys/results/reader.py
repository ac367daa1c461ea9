"""Another reader. People answered knowing who would read: a change is shown to the group, which was told the name."""

from dataclasses import replace

from domain.groups import RUNS_GROUP, RUNS_MEETINGS, Group
from domain.outbox import Lane, Message
from domain.people import Person
from domain.pushes import Push
from domain.surveys.records import Record, SurveyState
from domain.unit_of_work import UnitOfWork
from domain.wall_time import local_naive
from handlers.navigation import back_row, menu_row, role_in, shortened, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import role_now
from handlers.routing import Route, press
from handlers.screen import BETWEEN_LANGUAGES, Arguments, Row, Scene, Screen
from handlers.surveys.access import run_by
from handlers.surveys.wording import title_of
from handlers.turn import Answer, Sorry, Turn

TOLD = frozenset({SurveyState.OPEN, SurveyState.CLOSED})
"""In these the group has been told who reads, so it is told who does from now on."""
CANDIDATES_AT_MOST = 20


def choose(turn: Turn) -> None:
    record, _ = _changeable(turn)
    show_screen(turn, "survey-reader", survey=record.id)


def ask(turn: Turn) -> None:
    record, group = _changeable(turn)
    after = _candidate(turn, record, group)
    show_screen(turn, "survey-reader-ask", survey=record.id, before=record.reader_id, after=after.id)


def change(turn: Turn) -> Answer:
    """The button names whom it would replace: where that was done meanwhile, nothing happens a second time."""
    record, group = _changeable(turn)
    after = _candidate(turn, record, group)
    if turn.number(2) != record.reader_id:
        raise Sorry("button-older")
    if record.state in TOLD:
        require_voice(group)
        turn.send(_announcement(record, group, after))
    turn.unit.surveys.save(replace(record, reader_id=after.id))
    if after.id != turn.user.id and after.reachable:
        told = Message(
            after.id, "survey-reader-you", {"survey": record.id}, lane=Lane.PUSH, group_id=group.id, push=Push.PROMISED
        )
        turn.send(told)
    show_screen(turn, "survey", survey=record.id)
    return turn.answer("survey-reader-changed", name=shortened(after.name))


def _changeable(turn: Turn) -> tuple[Record, Group]:
    """The reader hands it on. Where there is none any more the worker names one; of a draft, whoever builds."""
    record, group = run_by(turn)
    if record.state is SurveyState.CLOSING:
        raise Sorry("survey-page-closing")
    gone = reader_now(turn.unit, record, group) is None and role_now(turn, group) in RUNS_GROUP
    if record.state is SurveyState.DRAFT or record.reader_id == turn.user.id or gone:
        return record, group
    raise Sorry("survey-reader-not-yours")


def reader_now(unit: UnitOfWork, record: Record, group: Group) -> Person | None:
    """None where the reader is gone, or runs the group no more and could not open anything."""
    person = unit.people.get(record.reader_id)
    return person if person is not None and role_in(unit, person, group) in RUNS_MEETINGS else None


def _candidate(turn: Turn, record: Record, group: Group) -> Person:
    found = next((each for each in candidates(turn.unit, record, group) if each.id == turn.number(1)), None)
    if found is None:
        raise Sorry("survey-reader-unfit")
    return found


def candidates(unit: UnitOfWork, record: Record, group: Group) -> list[Person]:
    """Who runs this group and is not the reader already, by name."""
    people = {member.person.id: member.person for member in unit.groups.members(group.id)}
    worker = unit.people.get(group.worker_id)
    if worker is not None:
        people[worker.id] = worker
    fit = [each for each in people.values() if role_in(unit, each, group) in RUNS_MEETINGS]
    others = [each for each in fit if each.id != record.reader_id]
    return sorted(others, key=lambda each: each.name.casefold())[:CANDIDATES_AT_MOST]


def _announcement(record: Record, group: Group, after: Person) -> Message:
    named = {"survey": record.id, "before": record.reader_id, "after": after.id}
    return Message(group.chat_id, "survey-reader-told", named, lane=Lane.PUSH, group_id=group.id)


@views("survey-reader")
def show_choice(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    group = None if record is None else scene.unit.groups.get(record.group_id)
    if record is None or group is None:
        return None
    found = candidates(scene.unit, record, group)
    rows: tuple[Row, ...] = tuple(
        (
            scene.button(
                "button-survey-reader-choose", "survey-reader-ask", record.id, each.id, name=shortened(each.name)
            ),
        )
        for each in found
    )
    words = {"title": title_of(scene, record), "name": _name(scene, record.reader_id)}
    warning = [scene.say("survey-reader-warning")] if found and record.state in TOLD else []
    text = "\n\n".join((scene.say("survey-reader", count=len(found), **words), *warning))
    return Screen(text, (*rows, back_row(scene, "survey", record.id)))


@views("survey-reader-ask")
def show_question(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    group = None if record is None else scene.unit.groups.get(record.group_id)
    if record is None or group is None:
        return None
    told = record.state in TOLD
    seen = [_told_words(replace(scene, language=each), record, arguments) for each in group.languages if told]
    head = scene.say("survey-reader-ask", name=_name(scene, arguments["after"]), told=int(told))
    data = ("survey-reader-set", record.id, arguments["after"], arguments["before"])
    yes: Row = (scene.button("button-survey-reader-yes", *data),)
    parts = [head, *([BETWEEN_LANGUAGES.join(seen)] if seen else [])]
    return Screen("\n\n".join(parts), (yes, back_row(scene, "survey-reader", record.id)))


@views("survey-reader-told")
def show_announcement(scene: Scene, arguments: Arguments) -> Screen | None:
    """In the group, without a sound in its quiet hours."""
    record = scene.unit.surveys.get(arguments["survey"])
    group = None if record is None else scene.unit.groups.get(record.group_id)
    if record is None or group is None:
        return None
    quiet = group.quiet.is_quiet(local_naive(scene.now, group.zone), scene.world.is_holiday)
    return Screen(_told_words(scene, record, arguments), silent=quiet)


def _told_words(scene: Scene, record: Record, arguments: Arguments) -> str:
    names = {"before": _name(scene, arguments["before"]), "after": _name(scene, arguments["after"])}
    return scene.say("survey-reader-told", title=title_of(scene, record), state=record.state.value, **names)


@views("survey-reader-you")
def show_new_reader(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    group = None if record is None else scene.unit.groups.get(record.group_id)
    if record is None or group is None or record.reader_id != scene.chat_id:
        return None
    page = scene.button("button-survey-page", "survey", record.id)
    text = scene.say("survey-reader-you", title=title_of(scene, record), group=group.title)
    return Screen(text, ((page,), menu_row(scene)))


def _name(scene: Scene, person_id: int) -> str:
    person = scene.unit.people.get(person_id)
    return "–" if person is None else person.name


ROUTES: tuple[Route, ...] = (
    press("survey-reader", choose),
    press("survey-reader-ask", ask),
    press("survey-reader-set", change),
)

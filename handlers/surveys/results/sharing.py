"""A summary for the group. Results are private until their reader has seen what the group will read and sends it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from domain.groups import Group
from domain.quiet_hours import next_allowed
from domain.schedule import Schedule, started
from domain.surveys.records import Record
from domain.surveys.report import Finding
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.firing import Firing
from handlers.navigation import back_row, show_screen
from handlers.pause import held_arguments
from handlers.planning import require_voice
from handlers.registry import kinds, views
from handlers.routing import Route, press
from handlers.screen import BETWEEN_LANGUAGES, Arguments, Row, Scene, Screen
from handlers.surveys.access import results_of
from handlers.surveys.results.exporting import made_in
from handlers.surveys.results.pages import reach_lines
from handlers.surveys.results.papers import paper
from handlers.surveys.results.picking import WITH_PAPER, WITHOUT, picking_row, require_something
from handlers.surveys.results.reading import Results, read_in, results
from handlers.surveys.results.wording import Wording
from handlers.surveys.wording import title_of
from handlers.telling import to_group
from handlers.turn import Answer, Sorry, Turn

KIND = "survey-share"
ROOM = 3400
"""Characters for all languages together."""
TOP = 3


def preview(turn: Turn) -> None:
    record, group = results_of(turn)
    require_voice(group)
    show_screen(turn, "survey-share", survey=record.id, paper=_with_paper(turn))


def share(turn: Turn) -> Answer:
    """At once, or in the morning where the group is quiet now."""
    record, group = results_of(turn)
    require_voice(group)
    require_something(turn, record)
    turn.unit.schedule.remove_about(KIND, record.id)
    morning = next_allowed(group.quiet, turn.now, group.zone, turn.world.is_holiday)
    detail = WITH_PAPER if _with_paper(turn) else WITHOUT
    if morning <= turn.now:
        _post(turn.unit, record, group, detail, turn)
    else:
        wall = WallTime.at(local_naive(morning, group.zone), group.zone)
        schedule = started(Schedule(KIND, f"{KIND}:{record.id}", wall))
        turn.unit.schedule.put(Entry(schedule, group.id, record.id, detail))
    show_screen(turn, "survey-share", survey=record.id, paper=_with_paper(turn))
    return turn.answer("survey-shared" if morning <= turn.now else "survey-shared-later")


def _with_paper(turn: Turn) -> bool:
    word = turn.data[1] if len(turn.data) > 1 else WITHOUT
    if word not in (WITH_PAPER, WITHOUT):
        raise Sorry("button-unknown")
    return word == WITH_PAPER


def take_back(turn: Turn) -> Answer:
    """Off the group again, or never sent. Telegram deletes what is younger than two days."""
    record, _ = results_of(turn)
    turn.unit.schedule.remove_about(KIND, record.id)
    turn.unit.outbox.remove(_key(record), turn.now)
    show_screen(turn, "survey-share", survey=record.id, paper=False, undone=True)
    return turn.answer("survey-share-taken-back")


@kinds(KIND)
def share_in_the_morning(firing: Firing) -> None:
    record = firing.unit.surveys.get(firing.entry.subject_id or 0)
    group = None if record is None else firing.unit.groups.get(record.group_id)
    if record is not None and group is not None:
        _post(firing.unit, record, group, firing.entry.detail, firing)


@held_arguments(KIND)
def held_summary(scene: Scene, survey_id: int | None, _detail: str) -> Mapping[str, Any] | None:
    record = scene.unit.surveys.get(survey_id or 0)
    return None if record is None else {"title": title_of(scene, record)}


def _key(record: Record) -> str:
    return f"{KIND}:{record.id}"


def _post(unit: UnitOfWork, record: Record, group: Group, detail: str, at: Turn | Firing) -> None:
    message = to_group(group, "survey-summary", {"survey": record.id, "paper": detail == WITH_PAPER}, key=_key(record))
    unit.outbox.show(message, at.now)


@views("survey-share")
def show_preview(scene: Scene, arguments: Arguments) -> Screen | None:
    """What the group will read, in all its languages."""
    found = read_in(scene, arguments)
    group = None if found is None else scene.unit.groups.get(found.record.group_id)
    if found is None or group is None:
        return None
    with_paper, number = bool(arguments["paper"]), found.record.id
    told = found.for_group
    seen = [_summary(replace(scene, language=each), told, _room(group), with_paper) for each in group.languages]
    stands = "undone" not in arguments and scene.unit.outbox.posted_id(_key(found.record)) is not None
    planned = bool(scene.unit.schedule.about(KIND, number))
    state = "stands" if stands else ("planned" if planned else "none")
    texts = told.texts.released if with_paper else 0
    head = scene.say("survey-share", group=group.title, state=state, texts=texts)
    rows = (picking_row(scene, found, with_paper), *_rows(scene, number, with_paper, stands or planned))
    return Screen("\n\n".join((head, BETWEEN_LANGUAGES.join(seen))), rows)


def _rows(scene: Scene, number: int, with_paper: bool, undo: bool) -> tuple[Row, ...]:
    other = WITHOUT if with_paper else WITH_PAPER
    now = WITH_PAPER if with_paper else WITHOUT
    back: tuple[Row, ...] = ((scene.button("button-survey-share-undo", "survey-share-undo", number),),)
    return (
        (scene.button("button-survey-share-paper", "survey-share", number, other, on=int(with_paper)),),
        (scene.button("button-survey-share-now", "survey-share-now", number, now),),
        *(back if undo else ()),
        back_row(scene, "survey-results", number),
    )


@views("survey-summary")
def show_summary(scene: Scene, arguments: Arguments) -> Screen | None:
    """In the group, once for each of its languages."""
    record = scene.unit.surveys.get(arguments["survey"])
    whole = None if record is None else results(scene.unit, record)
    found = None if whole is None else whole.for_group
    group = None if found is None else scene.unit.groups.get(found.record.group_id)
    if found is None or group is None:
        return None
    with_paper = bool(arguments["paper"])
    made = made_in(scene, (scene.language,), lambda each: paper(each, found, group)) if with_paper else None
    return Screen(_summary(scene, found, _room(group), with_paper), file=made)


def _room(group: Group) -> int:
    return ROOM // len(group.languages)


def _summary(scene: Scene, found: Results, room: int, with_paper: bool) -> str:
    """As many questions as fit; how many more there are is said."""
    wording = Wording(scene, found.record.survey)
    head = scene.say("survey-summary-head", title=wording.title)
    parts = [head, "\n".join(reach_lines(scene, found.report.reach))]
    tail = scene.say("survey-summary-tail", k=found.record.survey.k)
    told = [words for each in found.report.findings if (words := "\n".join(_brief(wording, each)))]
    room -= sum(map(len, parts)) + len(tail) + 100
    for number, words in enumerate(told):
        room -= len(words) + 2
        if room < 0:
            parts.append(scene.say("survey-summary-more", count=len(told) - number, paper=int(with_paper)))
            break
        parts.append(words)
    return "\n\n".join((*parts, tail))


def _brief(wording: Wording, finding: Finding) -> Iterator[str]:
    """A question with what most said; nothing of one that has no figures."""
    say, lines = wording.scene.say, []
    if finding.mean is not None:
        lines.append(say("survey-plain", words=wording.mean(finding.question, finding.mean, finding.answered or 0)))
    else:
        known = [each for each in wording.cells(finding) if each[2].low > 0]
        for label, figure, _ in sorted(known, key=lambda each: -each[2].low)[:TOP]:
            lines.append(say("survey-result-line", label=label, figure=figure))
        if not lines and finding.leader is not None:
            leader = wording.label(finding.question, finding.leader)
            lines.append(say("survey-result-note", words=wording.scene.label("survey-result-leader", label=leader)))
    if lines:
        yield say("survey-result-question", question=wording.question(finding.question))
        yield from lines


ROUTES: tuple[Route, ...] = (
    press("survey-share", preview),
    press("survey-share-now", share),
    press("survey-share-undo", take_back),
)

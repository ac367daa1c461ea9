"""Which questions the group is told of: each of them until the reader leaves it out. Nothing is counted anew."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain.surveys.records import Record
from domain.surveys.report import Finding
from domain.surveys.review import for_group_place, goes_to_group, tells
from handlers.navigation import PAGE, back_row, page_of, page_row, shortened, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys.access import results_of
from handlers.surveys.results.reading import Results, read_in, results
from handlers.surveys.results.wording import Wording
from handlers.turn import Sorry, Turn

WITH_PAPER, WITHOUT = "pdf", "text"
WAYS = (WITHOUT, WITH_PAPER)
ALL = "all"
QUESTION_SHOWN = 50


def choose(turn: Turn) -> None:
    record, way = _asked(turn)
    show_screen(turn, "survey-share-which", survey=record.id, way=way, page=turn.number(2))


def tick(turn: Turn) -> None:
    """One question more or less, or all of them again."""
    record, way = _asked(turn)
    told = tellable(results(turn.unit, record))
    if turn.data[2:3] == (ALL,):
        _keep(turn, record, {for_group_place(each.question): True for each in told})
        show_screen(turn, "survey-share-which", survey=record.id, way=way, page=0)
        return
    at = turn.number(2)
    if at >= len(told):
        raise Sorry("button-unknown")
    _keep(turn, record, {for_group_place(told[at].question): not goes_to_group(told[at], record.reviewed)})
    show_screen(turn, "survey-share-which", survey=record.id, way=way, page=at // PAGE)


def _asked(turn: Turn) -> tuple[Record, str]:
    record, _ = results_of(turn)
    way = turn.data[1] if len(turn.data) > 1 else ""
    if way not in WAYS:
        raise Sorry("button-unknown")
    return record, way


def _keep(turn: Turn, record: Record, words: Mapping[str, bool]) -> None:
    turn.unit.surveys.save(replace(record, reviewed={**record.reviewed, **words}))


def tellable(found: Results | None) -> Sequence[Finding]:
    """In the order of the questions; of the others nothing is told anyhow."""
    return () if found is None else [each for each in found.report.findings if tells(each)]


def require_something(turn: Turn, record: Record) -> None:
    told = tellable(results(turn.unit, record))
    if told and not any(goes_to_group(each, record.reviewed) for each in told):
        raise Sorry("survey-share-nothing")


def picking_row(scene: Scene, found: Results, with_paper: bool) -> Row:
    told = tellable(found)
    chosen = sum(goes_to_group(each, found.record.reviewed) for each in told)
    way = WAYS[with_paper]
    return (scene.button("button-survey-share-which", "survey-share-which", found.record.id, way, 0,
                         chosen=chosen, total=len(told)),)  # fmt: skip


@views("survey-share-which")
def show_choice(scene: Scene, arguments: Arguments) -> Screen | None:
    found = read_in(scene, arguments)
    if found is None:
        return None
    told, way, number = tellable(found), arguments["way"], found.record.id
    page, shown = page_of(told, arguments["page"])
    rows = tuple((_ticked(scene, found, way, at, each),) for at, each in enumerate(shown, page * PAGE))
    chosen = sum(goes_to_group(each, found.record.reviewed) for each in told)
    again: tuple[Row, ...] = ((scene.button("button-survey-share-all", "survey-share-tick", number, way, ALL),),)
    text = scene.say("survey-share-which", chosen=chosen, total=len(told))
    return Screen(
        text,
        (
            *rows,
            *page_row(scene, page, len(told), f"survey-share-which:{number}:{way}"),
            *(again if chosen < len(told) else ()),
            (scene.button("button-survey-share-look", "survey-share", number, way),),
            back_row(scene, "survey-share", number, way),
        ),
    )


def _ticked(scene: Scene, found: Results, way: str, at: int, finding: Finding) -> Button:
    words = shortened(Wording(scene, found.record.survey).question(finding.question), QUESTION_SHOWN)
    chosen = int(goes_to_group(finding, found.record.reviewed))
    return scene.button("button-survey-share-tick", "survey-share-tick", found.record.id, way, at,
                        on=chosen, number=str(at + 1), question=words)  # fmt: skip


ROUTES: tuple[Route, ...] = (press("survey-share-which", choose), press("survey-share-tick", tick))

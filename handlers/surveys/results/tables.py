"""The report for other programs: one row a choice, bounds where the count may not be said, never one row a person."""

from collections.abc import Iterator
from fractions import Fraction

from domain.groups import Group
from domain.printing import Cells, Csv, Sheet, Workbook
from domain.surveys.report import Finding
from domain.surveys.review import pieces
from handlers.screen import Scene
from handlers.surveys.results.papers import about_lines, file_title, method
from handlers.surveys.results.reading import Results
from handlers.surveys.results.wording import Wording

COLUMNS = ("number", "part", "question", "kind", "answer", "count", "at-least", "at-most", "answered", "note")
Row = tuple[str | int | float | None, ...]
DECIMALS = 2


def workbook(scene: Scene, found: Results, group: Group) -> Workbook:
    say = scene.label
    about = tuple(
        (name, int(words) if words.isdecimal() else words) for name, words in about_lines(scene, found, group)
    )
    texts = tuple(_texts(Wording(scene, found.record.survey), found))
    sheets = [
        Sheet(say("survey-sheet-figures"), head(scene), figures(scene, found)),
        Sheet(say("survey-sheet-about"), (say("survey-column-what"), say("survey-column-value")), about),
        Sheet(say("survey-sheet-texts"), (say("survey-column-number"), say("survey-column-question"),
                                          say("survey-column-text")), texts),
        Sheet(say("survey-method"), (say("survey-method"),), tuple((line,) for line in method(scene, found))),
    ]  # fmt: skip
    return Workbook(file_title(scene, found), tuple(sheets))


def csv(scene: Scene, found: Results) -> Csv:
    return Csv(file_title(scene, found), head(scene), figures(scene, found), scene.language)


def head(scene: Scene) -> tuple[str, ...]:
    return tuple(scene.label(f"survey-column-{name}") for name in COLUMNS)


def figures(scene: Scene, found: Results) -> Cells:
    wording = Wording(scene, found.record.survey)
    numbered = enumerate(found.report.findings, 1)
    return tuple(row for number, finding in numbered for row in _rows(wording, found, number, finding))


def _rows(wording: Wording, found: Results, number: int, finding: Finding) -> Iterator[Row]:
    scene, question = wording.scene, finding.question
    kind = scene.label("survey-kind", kind=question.kind.value)
    begin: Row = (number, _part(wording, found, question.id), wording.question(question), kind)
    counted = False
    for label, _, cell in wording.cells(finding):
        counted = True
        yield (*begin, label, cell.exact, cell.low, cell.high, finding.answered, None)
    if finding.mean is not None:
        low, high = (_rounded(each) for each in (finding.mean.low, finding.mean.high))
        exact = low if finding.mean.low == finding.mean.high else None
        yield (*begin, scene.label("survey-mean-label"), exact, low, high, finding.answered, None)
        counted = True
    if not counted:
        yield (*begin, None, None, None, None, finding.answered, wording.answered(finding))


def _rounded(number: Fraction) -> float:
    return round(float(number), DECIMALS)


def _part(wording: Wording, found: Results, question_id: str) -> str:
    for block in found.record.survey.blocks:
        if any(each.id == question_id for each in block.questions):
            return wording.survey.worded(block.title, wording.scene.language)
    return ""


def _texts(wording: Wording, found: Results) -> Iterator[Row]:
    numbers = {each.question.id: number for number, each in enumerate(found.report.findings, 1)}
    for piece in pieces(found.report):
        if found.record.reviewed.get(piece.text.place) is True:
            yield numbers[piece.question.id], wording.question(piece.question), piece.text.text

"""The report as a paper to print and to hand on: who was reached, each question, and how it was counted."""

from collections.abc import Iterator
from datetime import date

from domain.groups import Group
from domain.printing import Bars, Block, Bullets, Details, Heading, Paper, Paragraph, Table, Together
from domain.results import K_SENSITIVE, Cell
from domain.surveys.definition import DAYS, PARTS, Kind
from domain.surveys.definition import Block as Part
from domain.surveys.report import Finding
from domain.surveys.review import released, tally, texts_of
from handlers.screen import Scene
from handlers.surveys.results.pictures import bars
from handlers.surveys.results.reading import Results
from handlers.surveys.results.wording import Wording
from handlers.words import day_words, today_in
from locales.texts import neutralise


def paper(scene: Scene, found: Results, group: Group) -> Paper:
    wording = Wording(scene, found.record.survey)
    say = scene.label
    title = say("survey-paper-title", title=wording.title)
    blocks = [
        Heading(title, 1),
        Details(tuple(about_lines(scene, found, group))),
        *_parts(wording, found),
        Heading(say("survey-method"), 2),
        Bullets(tuple(method(scene, found))),
    ]
    footer = say("survey-paper-footer", title=wording.title, answered=found.report.reach.answered)
    return Paper(file_title(scene, found), title, tuple(blocks), scene.language, footer)


def file_title(scene: Scene, found: Results) -> str:
    return scene.label("survey-paper-title", title=Wording(scene, found.record.survey).title)


def about_lines(scene: Scene, found: Results, group: Group) -> Iterator[tuple[str, str]]:
    """What a figure cannot be read without: where, when, how many were asked and how many answered, and how."""
    say, reach = scene.label, found.report.reach
    yield say("survey-about-group"), neutralise(group.title)
    if (span := _span(scene, found, group)) is not None:
        yield say("survey-about-when"), span
    yield say("survey-about-asked"), say("survey-about-unknown") if reach.asked is None else str(reach.asked)
    yield say("survey-about-answered"), str(reach.answered)
    yield say("survey-about-alone"), str(reach.alone)
    yield say("survey-about-helped"), str(reach.helped)
    yield say("survey-about-paper"), str(reach.paper)


def _span(scene: Scene, found: Results, group: Group) -> str | None:
    """With the year: a paper is read long after."""
    record = found.record
    if record.opened_at is None or record.closed_at is None:
        return None
    first, last = (today_in(group.zone, each) for each in (record.opened_at, record.closed_at))
    words = [day_words(scene.language, day, date.min) for day in (first, last)]
    return words[0] if first == last else f"{words[0]} – {words[1]}"


def _parts(wording: Wording, found: Results) -> Iterator[Block]:
    numbered = {each.question.id: (number, each) for number, each in enumerate(found.report.findings, 1)}
    for part in found.record.survey.blocks:
        mine = [numbered[question.id] for question in part.questions if part.on and question.id in numbered]
        if mine:
            yield from _title(wording, part)
            for number, finding in mine:
                yield from _question(wording, found, number, finding)


def _title(wording: Wording, part: Part) -> Iterator[Block]:
    words = wording.survey.worded(part.title, wording.scene.language)
    if words and len([each for each in wording.survey.blocks if each.on]) > 1:
        yield Heading(neutralise(words), 2)


def _question(wording: Wording, found: Results, number: int, finding: Finding) -> Iterator[Block]:
    heading = Heading(f"{number}. {wording.question(finding.question)}", 3)
    yield Together((heading, Paragraph(wording.answered(finding), quiet=True), *figures(wording, finding)))
    yield from _texts(wording, found, finding)


def figures(wording: Wording, finding: Finding) -> Iterator[Block]:
    if finding.question.kind is Kind.DAY_PARTS and finding.cells:
        yield times(wording, finding)
    elif drawn := bars(wording, finding):
        yield Bars(drawn)
    if finding.mean is not None and finding.cells:
        yield Paragraph(wording.mean(finding.question, finding.mean, finding.answered or 0))
    if notes := list(wording.notes(finding)):
        yield Paragraph("\n".join(notes), quiet=True)


def times(wording: Wording, finding: Finding) -> Table:
    """Days side by side, parts of the day below each other."""
    say, answered = wording.scene.label, finding.answered or 0
    days = [day for day in DAYS if day in finding.question.days]
    cells = {name: _number(cell, answered) for name, cell in (finding.cells or {}).items()}
    rows = tuple((say("survey-part", part=part), *(cells[f"{day}-{part}"] for day in days)) for part in PARTS)
    head = (say("survey-times-head", answered=answered), *(say("survey-day", day=day) for day in days))
    return Table(head, rows, (2.2, *(1.0 for _ in days)))


def _number(cell: Cell, answered: int) -> str:
    if cell.exact is not None:
        return str(cell.exact)
    return "–" if cell.low == 0 and cell.high >= answered else f"{cell.low}–{cell.high}"


def _texts(wording: Wording, found: Results, finding: Finding) -> Iterator[Block]:
    every = texts_of(finding)
    if not every:
        return
    counts = tally(every, found.record.reviewed)
    line = wording.scene.label("survey-texts-line", all=counts.all, released=counts.released, waiting=counts.waiting)
    yield Paragraph(line, quiet=True)
    if free := released(every, found.record.reviewed):
        yield Bullets(tuple(neutralise(text.text) for text in free))


def method(scene: Scene, found: Results) -> Iterator[str]:
    """How it was asked and counted, for whoever was not there."""
    say, survey, reach = scene.label, found.record.survey, found.report.reach
    yield say("survey-method-sealed")
    yield say("survey-method-few", k=survey.k)
    if any(question.k(survey) > survey.k for question in survey.questions):
        yield say("survey-method-sensitive", k=K_SENSITIVE)
    yield say("survey-method-small", k=survey.k)
    if len(survey.languages) > 1:
        yield say("survey-method-languages")
    if found.texts.all:
        yield say("survey-method-texts")
    if reach.helped or reach.paper:
        yield say("survey-method-helped")
    yield say("survey-method-skipped")
    yield say("survey-method-who")

"""A survey on paper: every question with its number, every answer with the code by which it is typed in later."""

from collections.abc import Iterator
from dataclasses import replace

from domain.printing import Block, CheckLines, Heading, Paper, Paragraph, QrCode, Table, Together, WritingLines
from domain.surveys.definition import PARTS, SCALES, Condition, Kind, Question, Words
from domain.surveys.paper_codes import number_of
from domain.surveys.records import Record
from handlers.screen import Scene
from handlers.surveys.answering import PAYLOAD
from handlers.surveys.wording import choice_words
from locales.texts import neutralise

LINES_FOR_A_TEXT = 4
LINES_FOR_A_COMMENT = 2
HOW = {
    Kind.MULTIPLE: "form-several",
    Kind.TOP: "form-top",
    Kind.RANKING: "form-ranking",
    Kind.NUMBER: "form-number",
    Kind.DAY_PARTS: "form-times",
}


def printed_form(scene: Scene, record: Record, language: str, *, large: bool) -> Paper:
    form = _Form(replace(scene, language=language), record)
    title = form.worded(record.survey.title) or scene.label("survey-untitled")
    return Paper(title, title, tuple(form.blocks(title)), language, footer=title, large=large)


class _Form:
    def __init__(self, scene: Scene, record: Record) -> None:
        self._scene = scene
        self._record = record
        self._survey = record.survey

    def blocks(self, title: str) -> Iterator[Block]:
        yield Heading(title, 1)
        yield Paragraph(self._say("form-sheet-number"), strong=True)
        if introduction := self.worded(self._survey.introduction):
            yield Paragraph(introduction)
        reader = self._scene.unit.people.get(self._record.reader_id)
        name = "–" if reader is None else neutralise(reader.name)
        yield Paragraph(self._say("form-consent", reader=name, k=self._survey.k))
        if help_words := self.worded(self._survey.urgent_help):
            yield Paragraph(self._say("form-urgent", local=help_words))
        for part in self._survey.blocks:
            if part.on and part.questions:
                yield from self._part(part.title, part.questions)
        link = self._scene.world.start_link(PAYLOAD + self._record.token)
        yield QrCode(link, self._say("form-thanks"), link)

    def _part(self, title: Words, questions: tuple[Question, ...]) -> Iterator[Block]:
        if len([part for part in self._survey.blocks if part.on]) > 1 and (words := self.worded(title)):
            yield Heading(words, 2)
        for question in questions:
            yield Together(tuple(self._question(question)))

    def _question(self, question: Question) -> Iterator[Block]:
        number = number_of(self._survey, question)
        words = self.worded(question.text)
        yield Heading(self._say("form-question", number=str(number), question=words) if number else words, 3)
        for condition in question.when:
            yield Paragraph(self._condition(condition), quiet=True)
        if help_words := self.worded(question.help):
            yield Paragraph(help_words)
        if example := self.worded(question.example):
            yield Paragraph(self._say("form-example", example=example), quiet=True)
        if question.kind in HOW:
            low, high = str(question.lowest), str(question.highest)
            yield Paragraph(self._say(HOW[question.kind], most=question.at_most, lowest=low, highest=high), quiet=True)
        yield from self._answer(question)
        if question.comment:
            yield Paragraph(self._say("form-comment"), quiet=True)
            yield WritingLines(LINES_FOR_A_COMMENT)

    def _answer(self, question: Question) -> Iterator[Block]:
        if question.kind is Kind.TEXT:
            yield WritingLines(LINES_FOR_A_TEXT)
        elif question.kind is Kind.NUMBER:
            yield WritingLines(1)
        elif question.kind is Kind.DAY_PARTS:
            yield self._times(question)
        elif question.kind in SCALES:
            yield from self._scale(question)
        elif question.asks:
            yield CheckLines(tuple(self._coded(question, choice) for choice in question.choices))

    def _coded(self, question: Question, choice: str) -> str:
        code = question.choices.index(choice) + 1
        words = neutralise(choice_words(self._scene, self._survey, question, choice))
        return self._say("form-option", code=str(code), words=words)

    def _scale(self, question: Question) -> Iterator[Block]:
        low, high = self.worded(question.low_end), self.worded(question.high_end)
        if low and high:
            yield Paragraph(self._say("form-ends", low=low, high=high, highest=str(SCALES[question.kind])), quiet=True)
        yield CheckLines(question.choices, across=True)

    def _times(self, question: Question) -> Table:
        head = ("", *(self._say("form-part", part=part) for part in PARTS))
        rows = tuple(
            (self._say("form-day", day=day), *(self._cell(question, f"{day}-{part}") for part in PARTS))
            for day in question.days
        )
        return Table(head, rows, (1.4, 1, 1, 1))

    def _cell(self, question: Question, choice: str) -> str:
        return f"☐ {question.choices.index(choice) + 1}"

    def _condition(self, condition: Condition) -> str:
        asked = self._survey.question(condition.question)
        if asked is None:
            return ""
        number = number_of(self._survey, asked)
        chosen = condition.any_of or condition.none_of
        labels = " / ".join(neutralise(choice_words(self._scene, self._survey, asked, each)) for each in chosen)
        kind = "any" if condition.any_of else "none" if condition.none_of else "range"
        low = "none" if condition.at_least is None else str(condition.at_least)
        high = "none" if condition.at_most is None else str(condition.at_most)
        return self._say("form-condition", kind=kind, number=str(number), chosen=labels, lowest=low, highest=high)

    def worded(self, words: Words) -> str:
        return neutralise(self._survey.worded(words, self._scene.language))

    def _say(self, key: str, **arguments: object) -> str:
        return self._scene.label(key, **arguments)

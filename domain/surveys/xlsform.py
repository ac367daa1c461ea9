"""Reading an XLSForm, the form format of researchers' tools: what a survey here can ask is taken over, the rest named.

https://xlsform.org – sheets `survey`, `choices` and `settings`, one question or option a row.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from domain.option_lines import visible
from domain.plain_documents import LANGUAGES
from domain.surveys.checking import ALL_QUESTIONS_LIMIT, BLOCKS_LIMIT, LIMITS, OPTIONS_LIMIT, Part, length
from domain.surveys.definition import Block, Condition, Kind, Option, Question, Survey, Words
from domain.surveys.form_rows import WORDED, Noted, Row, fresh_id, language_named, worded
from domain.surveys.relevance import Asked, conditions

SURVEY, CHOICES, SETTINGS = "survey", "choices", "settings"
DEPTH_LIMIT = 20
KINDS = {
    "select_one": Kind.SINGLE,
    "select_multiple": Kind.MULTIPLE,
    "rank": Kind.RANKING,
    "integer": Kind.NUMBER,
    "int": Kind.NUMBER,
    "decimal": Kind.NUMBER,
    "range": Kind.NUMBER,
    "text": Kind.TEXT,
    "string": Kind.TEXT,
    "note": Kind.INFORMATION,
    "acknowledge": Kind.INFORMATION,
}
LISTED = frozenset({Kind.SINGLE, Kind.MULTIPLE, Kind.RANKING})
KNOWN = frozenset({"type", "name", "list_name", "list name", "label", "hint", "required", "relevant", "relevance"})
READ_APART = frozenset({"constraint", "parameters", "appearance", "#", "comments", "notes"})
YES = frozenset({"yes", "true", "true()", "1", "y"})
_AT_MOST = re.compile(r"count-selected\(\s*\.\s*\)\s*(<=|<|=)\s*(\d{1,3})")
_LEAST = re.compile(r"\.\s*(>=|>)\s*(-?\d{1,9})(?![\d.])")
_MOST = re.compile(r"\.\s*(<=|<)\s*(-?\d{1,9})(?![\d.])")
_SETTING = re.compile(r"(start|end|step)\s*=\s*(-?\d{1,9}(?:\.\d{1,6})?)")


@dataclass(frozen=True, slots=True)
class Form:
    """`faults`: it cannot be taken. `notes`: it was, without these."""

    survey: Survey
    faults: Sequence[Noted] = ()
    notes: Sequence[Noted] = ()


def read_form(sheets: Mapping[str, Sequence[Row]], usual: str) -> Form:
    """`usual` is the language of a heading that names none."""
    return _Reading(sheets, usual).form()


@dataclass(slots=True)
class _Group:
    """A part, and the conditions under which all in it is asked."""

    block: Block
    relevant: list[str] = field(default_factory=list)


class _Reading:
    def __init__(self, sheets: Mapping[str, Sequence[Row]], usual: str) -> None:
        self._sheets = sheets
        self._settings = next(iter(sheets.get(SETTINGS, ())), Row(2, {}, {}))
        self._usual = language_named(self._settings.get("default_language")) or usual
        self._faults: list[Noted] = []
        self._notes: list[Noted] = []
        self._ids: set[str] = set()
        self._asked: dict[str, Asked] = {}
        self._blocks: list[Block] = []
        self._open: list[_Group] = []
        self._languages: dict[str, None] = {}
        self._lists: dict[str, list[Row]] = {}
        for row in sheets.get(CHOICES, ()):
            self._lists.setdefault(row.get("list_name", "list name"), []).append(row)

    def form(self) -> Form:
        self._columns(SURVEY)
        self._columns(CHOICES)
        for row in self._sheets.get(SURVEY, ()):
            self._row(row)
        blocks = tuple(block for block in self._blocks if block.questions)
        title = self._title()
        languages = tuple(each for each in LANGUAGES if each in self._languages) or (self._usual,)
        survey = Survey(title, {}, blocks, languages)
        if not blocks:
            self._faults.append(Noted("form_empty", SURVEY, "A1"))
        return Form(survey, tuple(self._faults), tuple(dict.fromkeys(self._notes)))

    def _title(self) -> Words:
        text = self._settings.get("form_title", "form_id")
        self._measured(Part.TITLE, text, SETTINGS, self._settings, "form_title")
        return {self._usual: text} if text else {}

    def _columns(self, sheet: str) -> None:
        """Headings that are not read are named once, where anything stands under them."""
        seen: set[str] = set()
        for row in self._sheets.get(sheet, ()):
            for heading, value in row.values.items():
                if heading in seen or not value.strip():
                    continue
                seen.add(heading)
                words = WORDED.fullmatch(heading)
                if words and words[2] and not language_named(words[2]):
                    self._notes.append(Noted("language_left_out", sheet, row.cell(heading), heading))
                elif not words and heading not in KNOWN | READ_APART:
                    self._notes.append(Noted("column_left_out", sheet, row.cell(heading), heading))

    def _row(self, row: Row) -> None:
        kind, _, rest = " ".join(row.get("type").split()).partition(" ")
        kind = kind.casefold()
        if not kind:
            return
        if kind in {"begin", "begin_group", "begin_repeat"}:
            self._begin(row, repeats="repeat" in f"{kind} {rest}")
        elif kind in {"end", "end_group", "end_repeat"}:
            if self._open:
                self._open.pop()
        elif kind in KINDS:
            self._question(row, kind, rest)
        else:
            self._notes.append(Noted("type_left_out", SURVEY, row.cell("type"), row.get("type")[:60]))

    def _begin(self, row: Row, *, repeats: bool) -> None:
        """A part; groups inside a group belong to it."""
        if repeats:
            self._notes.append(Noted("repeat_once", SURVEY, row.cell("type"), row.get("name")[:60]))
        relevant = [row.get("relevant", "relevance")] if row.get("relevant", "relevance") else []
        if len(self._open) >= DEPTH_LIMIT or len(self._blocks) > BLOCKS_LIMIT:
            self._refuse("form_too_large", row)
        elif self._open:
            outer = self._open[-1]
            self._open.append(_Group(outer.block, [*outer.relevant, *relevant]))
        else:
            block = Block(self._id(row.get("name") or "part"), self._words(row, SURVEY, "label", Part.BLOCK), ())
            self._blocks.append(block)
            self._open.append(_Group(block, relevant))

    def _refuse(self, name: str, row: Row, limit: int = 0) -> None:
        """Once: what comes after it is not read any more."""
        if all(each.name != name for each in self._faults):
            self._faults.append(Noted(name, SURVEY, row.cell("type"), limit=limit))

    def _question(self, row: Row, kind: str, rest: str) -> None:
        if len(self._asked) >= ALL_QUESTIONS_LIMIT:
            self._refuse("too_many_questions", row, ALL_QUESTIONS_LIMIT)
            return
        question = Question(
            self._id(row.get("name") or "question"),
            KINDS[kind],
            self._words(row, SURVEY, "label", Part.TEXT),
            self._words(row, SURVEY, "hint", Part.HELP),
            required=row.get("required").casefold() in YES and KINDS[kind] is not Kind.INFORMATION,
        )
        options: Mapping[str, str] = {}
        if question.kind in LISTED:
            question, options = self._listed(question, row, rest)
        elif kind == "range":
            question = self._ranged(question, row)
        elif question.kind is Kind.NUMBER:
            question = self._bounded(question, row, kind)
        elif row.get("constraint"):
            self._note("constraint_left_out", row, "constraint")
        question = replace(question, when=self._when(row))
        self._asked[row.get("name") or question.id] = Asked(question, options)
        self._put(question)

    def _put(self, question: Question) -> None:
        """Into the part that is open; else into one without a title, begun anew after each group."""
        last = self._blocks[-1] if self._blocks else None
        if self._open:
            place = next(at for at, block in enumerate(self._blocks) if block.id == self._open[-1].block.id)
        elif last is not None and not last.title and last.id.startswith("part"):
            place = len(self._blocks) - 1
        else:
            self._blocks.append(Block(self._id("part"), {}, ()))
            place = len(self._blocks) - 1
        block = self._blocks[place]
        self._blocks[place] = replace(block, questions=(*block.questions, question))

    def _listed(self, question: Question, row: Row, rest: str) -> tuple[Question, Mapping[str, str]]:
        name, *more = rest.split() or [""]
        rows = self._lists.get(name, [])
        if not rows:
            self._faults.append(Noted("list_missing", SURVEY, row.cell("type"), name[:60]))
        if len(rows) > OPTIONS_LIMIT:
            cell = rows[OPTIONS_LIMIT].cell("list_name", "list name")
            self._faults.append(Noted("too_many_options", CHOICES, cell, name[:60], OPTIONS_LIMIT))
        options, ids = self._options(rows)
        other = "or_other" in more or "other" in more
        if other:
            self._note("other_as_comment", row, "type")
        most = self._most(row, len(options)) if question.kind is Kind.MULTIPLE else None
        return replace(question, options=options, comment=other, most=most), ids

    def _options(self, rows: Sequence[Row]) -> tuple[tuple[Option, ...], Mapping[str, str]]:
        taken: set[str] = set()
        ids: dict[str, str] = {}
        options = []
        for row in rows[:OPTIONS_LIMIT]:
            name = row.get("name")
            option_id = fresh_id(name or "option", "o", taken)
            ids.setdefault(name, option_id)
            options.append(Option(option_id, self._words(row, CHOICES, "label", Part.OPTION)))
        return tuple(options), ids

    def _most(self, row: Row, count: int) -> int | None:
        text = row.get("constraint")
        found = _AT_MOST.fullmatch(text)
        if text and not found:
            self._note("constraint_left_out", row, "constraint")
        if not found:
            return None
        most = int(found[2]) - (found[1] == "<")
        return most if 1 <= most < count else None

    def _bounded(self, question: Question, row: Row, kind: str) -> Question:
        text = row.get("constraint")
        least, most = _LEAST.search(text), _MOST.search(text)
        if kind == "decimal":
            self._note("whole_numbers", row, "type")
        if least is None or most is None or re.search(r"\bor\b|\$\{", text):
            self._note("bounds_usual", row, "constraint" if text else "type")
            return question
        lowest, highest = int(least[2]) + (least[1] == ">"), int(most[2]) - (most[1] == "<")
        return self._between(question, row, lowest, highest)

    def _ranged(self, question: Question, row: Row) -> Question:
        found = {name: float(value) for name, value in _SETTING.findall(row.get("parameters").casefold())}
        lowest, highest, step = found.get("start", 1.0), found.get("end", 10.0), found.get("step", 1.0)
        if step != 1 or lowest != int(lowest) or highest != int(highest):
            self._note("whole_numbers", row, "parameters")
        if lowest == 1 and highest in {5, 10}:
            return replace(question, kind=Kind.SCALE_5 if highest == 5 else Kind.SCALE_10)
        return self._between(question, row, int(lowest), int(highest))

    def _between(self, question: Question, row: Row, lowest: int, highest: int) -> Question:
        if lowest >= highest:
            self._note("bounds_usual", row, "constraint" if row.get("constraint") else "parameters")
            return question
        return replace(question, lowest=lowest, highest=highest)

    def _when(self, row: Row) -> tuple[Condition, ...]:
        outer = self._open[-1].relevant if self._open else []
        own = row.get("relevant", "relevance")
        found = []
        for text in [*outer, *([own] if own else [])]:
            read = conditions(text, self._asked)
            if read is None:
                self._note("relevant_left_out", row, "relevant" if "relevant" in row.cells else "relevance", text)
            else:
                found += read
        return tuple(dict.fromkeys(found))

    def _words(self, row: Row, sheet: str, what: str, part: Part) -> Words:
        words: dict[str, str] = {}
        for heading, named, text in worded(row, what):
            language = language_named(named) if named else self._usual
            if language is None or not visible(text):
                continue
            words.setdefault(language, text.strip())
            self._languages[language] = None
            self._measured(part, text, sheet, row, heading)
            if "${" in text:
                self._notes.append(Noted("mention_left", sheet, row.cell(heading), text[:60]))
        return words

    def _measured(self, part: Part, text: str, sheet: str, row: Row, heading: str) -> None:
        if length(text.strip()) > LIMITS[part]:
            self._faults.append(Noted("text_too_long", sheet, row.cell(heading), text[:40], LIMITS[part]))

    def _note(self, name: str, row: Row, heading: str, found: str = "") -> None:
        self._notes.append(Noted(name, SURVEY, row.cell(heading), (found or row.get(heading))[:60]))

    def _id(self, name: str) -> str:
        return fresh_id(name, "q", self._ids)

"""One question as its reader sees it: its words, how to answer, and the buttons."""

from collections.abc import Iterator, Sequence
from typing import Any

from domain.surveys.asking import Filling, here, where
from domain.surveys.definition import SCALES, SEVERAL_CHOICES, Kind, Question, Words
from handlers.screen import Button, Row, Scene, Screen
from handlers.surveys.seats import Seat
from handlers.surveys.wording import choice_words

SHORT_LABEL = 30
IN_A_ROW = 5
HINTS = {
    Kind.MULTIPLE: "ask-hint-several",
    Kind.TOP: "ask-hint-top",
    Kind.RANKING: "ask-hint-ranking",
    Kind.NUMBER: "ask-hint-number",
    Kind.DAY_PARTS: "ask-hint-times",
    Kind.TEXT: "ask-hint-text",
}


def question_screen(scene: Scene, seat: Seat, filling: Filling, problem: str) -> Screen:
    question = here(seat.record.survey, filling)
    if question is None:
        raise LookupError("this is the review")
    asked = _Asked(scene, seat, filling, question)
    parts = [asked.head(), *([problem] if problem else []), *asked.words()]
    return Screen("\n\n".join(parts), (*asked.answers(), *asked.ways()))


def words_of(scene: Scene, seat: Seat, question: Question) -> list[str]:
    """A question without where it stands and without buttons, as whoever answers will read it."""
    return list(_Asked(scene, seat, Filling(question.id), question).words())


class _Asked:
    def __init__(self, scene: Scene, seat: Seat, filling: Filling, question: Question) -> None:
        self._scene = scene
        self._seat = seat
        self._filling = filling
        self._question = question
        self._survey = seat.record.survey
        self._place = self._survey.questions.index(question)
        self._labels = [choice_words(scene, self._survey, question, choice) for choice in question.choices]

    def head(self) -> str:
        progress = where(self._survey, self._filling)
        title = self._worded(self._survey.title)
        key = "ask-head-trial" if self._seat.letter == "t" else "ask-head"
        return self._scene.say(key, title=title, number=progress.number, total=progress.total)

    def words(self) -> Iterator[str]:
        if self._filling.commenting:
            yield self._scene.say("ask-comment", question=self._worded(self._question.text))
            return
        yield self._scene.say("ask-question", question=self._worded(self._question.text))
        if help_words := self._worded(self._question.help):
            yield self._scene.say("ask-help", help=help_words)
        if example := self._worded(self._question.example):
            yield self._scene.say("ask-example", example=example)
        yield from self._ends()
        if self._listed:
            yield "\n".join(self._scene.say("ask-listed", number=str(n), words=w) for n, w in self._numbered())
        if self._question.kind in HINTS:
            yield self._scene.say(HINTS[self._question.kind], **self._bounds())
        if self._question.sensitive or self._survey.sensitive:
            yield self._scene.say("ask-sensitive", k=self._question.k(self._survey))

    def answers(self) -> tuple[Row, ...]:
        if self._filling.commenting or not self._question.choices:
            return self._done() if self._question.kind is Kind.INFORMATION else ()
        buttons = [self._choice(number) for number in range(len(self._question.choices))]
        return (*rows_of(buttons, self._width()), *self._done())

    def ways(self) -> tuple[Row, ...]:
        """Back and on, then out: later, help at once, another language."""
        back = self._press("button-ask-back", "back", self._place)
        skip = self._press("button-ask-skip", "skip", self._place)
        may_skip = self._filling.commenting or (self._question.asks and not self._question.required)
        is_first = self._place == 0 and not self._filling.commenting and not self._filling.changing
        moves = [*([] if is_first else [back]), *([skip] if may_skip else [])]
        out = [self._press("button-ask-pause", "pause"), self._press("button-ask-urgent", "urgent")]
        several = len(self._survey.languages) > 1
        language: tuple[Row, ...] = ((self._press("button-ask-language", "languages"),),) if several else ()
        return (*((tuple(moves),) if moves else ()), tuple(out), *language)

    def _done(self) -> tuple[Row, ...]:
        if self._question.kind is Kind.INFORMATION:
            return ((self._press("button-ask-read", "done", self._place),),)
        if self._question.kind in SEVERAL_CHOICES and self._filling.ticked:
            return ((self._press("button-ask-done", "done", self._place, count=len(self._filling.ticked)),),)
        return ()

    def _choice(self, number: int) -> Button:
        choice = self._question.choices[number]
        label = str(number + 1) if self._listed else self._labels[number]
        data = f"ask:{self._seat.record.id}:{self._seat.letter}:choose:{self._place}:{number}"
        return Button(self._mark(choice) + label, data=data)

    def _mark(self, choice: str) -> str:
        if choice not in self._ticked:
            return ""
        if self._question.kind is Kind.RANKING:
            return f"{self._ticked.index(choice) + 1}. "
        return "✅ "

    @property
    def _ticked(self) -> Sequence[str]:
        """In a question of one choice, what was chosen before."""
        if self._question.kind in SEVERAL_CHOICES:
            return self._filling.ticked
        earlier = self._filling.answers.get(self._question.id)
        return () if earlier is None or earlier.value is None else (str(earlier.value),)

    @property
    def _listed(self) -> bool:
        """Long options stand in the text, where a phone does not cut them off, and the buttons bear their numbers."""
        return any(len(label) > SHORT_LABEL for label in self._labels)

    def _numbered(self) -> list[tuple[int, str]]:
        return list(enumerate(self._labels, 1))

    def _width(self) -> int:
        if self._question.kind in SCALES or self._listed:
            return IN_A_ROW
        if self._question.kind in {Kind.DAY_PARTS, Kind.YES_MAYBE_NO}:
            return 3
        return 1

    def _ends(self) -> Iterator[str]:
        low, high = self._worded(self._question.low_end), self._worded(self._question.high_end)
        if self._question.kind in SCALES and low and high:
            yield self._scene.say("ask-ends", low=low, high=high, highest=str(SCALES[self._question.kind]))

    def _bounds(self) -> dict[str, Any]:
        most, low, high = self._question.at_most, self._question.lowest, self._question.highest
        return {"most": most, "lowest": str(low), "highest": str(high)}

    def _worded(self, words: Words) -> str:
        return self._survey.worded(words, self._scene.language)

    def _press(self, key: str, verb: str, *data: object, **arguments: object) -> Button:
        return press_in(self._scene, self._seat, key, verb, *data, **arguments)


def press_in(scene: Scene, seat: Seat, key: str, verb: str, *data: object, **arguments: object) -> Button:
    return scene.button(key, "ask", seat.record.id, seat.letter, verb, *data, **arguments)


def rows_of(buttons: Sequence[Button], width: int) -> tuple[Row, ...]:
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))

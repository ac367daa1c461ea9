"""Conversations as data, run by one pure function: a restart, a new release, two phones or a double press only ever
meet a stored state, and a stored state always leads on.

Rules for whoever writes a definition: `applies` sees the context and the answers of earlier steps only; a reader
never raises; a release that changes what an answer looks like renames its step.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from domain.dialog_state import Json, Option, Question, State, plain
from domain.wall_time import from_millis, to_millis

STOP_OFFER = Question("stop_offer", ())
"""Shown instead of a step before the first: the Stop button answers yes, anything else goes on."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """`also` answers further steps at once, as when one line names the day, the time and the place."""

    value: Json
    also: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refused:
    reason: str
    detail: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ask:
    question: str
    options: tuple[Option, ...]


REQUIRED = Refused("required")
Reading = Accepted | Refused | Ask
Reader = Callable[[str, Mapping[str, Json], dt.datetime], Reading]
"""Takes the raw text or the id of a choice, the answers so far, and now."""
Applies = Callable[[Mapping[str, Json]], bool]


def always(_answers: Mapping[str, Json]) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Step:
    name: str
    reader: Reader
    optional: bool = False
    applies: Applies = always


@dataclass(frozen=True, slots=True)
class Definition:
    """`lifetime` runs anew from each input."""

    name: str
    version: int
    steps: tuple[Step, ...]
    lifetime: dt.timedelta

    def __post_init__(self) -> None:
        if not self.steps or len({step.name for step in self.steps}) < len(self.steps):
            raise ValueError(f"dialog {self.name} needs steps, each with a name of its own")

    def step(self, name: str) -> Step | None:
        return next((step for step in self.steps if step.name == name), None)


@dataclass(frozen=True, slots=True)
class Text:
    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    id: str
    revision: int


@dataclass(frozen=True, slots=True)
class Back:
    revision: int


@dataclass(frozen=True, slots=True)
class Skip:
    revision: int


@dataclass(frozen=True, slots=True)
class Stop:
    revision: int


@dataclass(frozen=True, slots=True)
class Edit:
    step: str
    revision: int


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on with an expired conversation, or show where it stands."""


Input = Text | Choice | Back | Skip | Stop | Edit | Resume


@dataclass(frozen=True, slots=True)
class Show:
    step: str
    problem: Refused | None = None
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """The context and the answers of the steps that apply; None for a skipped one."""

    answers: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Stopped:
    pass


@dataclass(frozen=True, slots=True)
class Expired:
    """Nothing is lost: Resume goes on from here."""

    state: State


@dataclass(frozen=True, slots=True)
class Stale:
    """The button belongs to an older screen."""


Effect = Show | Finished | Stopped | Expired | Stale
Outcome = tuple[State, tuple[Effect, ...]]


def start(definition: Definition, now: dt.datetime, context: Mapping[str, Json] | None = None) -> Outcome:
    """Keys of `context` that name a step answer it; all others stay with the answers to the end."""
    blank = State(definition.name, definition.version, 0, definition.steps[0].name, plain(context or {}), now)
    return _Turn(definition, blank, now).proceed(blank.answers)


def advance(definition: Definition, state: State, given: Input, now: dt.datetime) -> Outcome:
    """An input that changes nothing (refused, stale, expired) leaves the revision, and so the buttons, valid."""
    if state.ended:
        return state, (Stale(),)
    if now >= state.expires_at and not isinstance(given, Resume):
        return state, (Expired(state),)
    turn = _Turn(definition, state, now)
    here = turn.here()
    if here is None:
        return turn.restart()
    if isinstance(given, Choice | Back | Skip | Stop | Edit) and given.revision != state.revision:
        return turn.stale()
    return turn.take(given, here)


@dataclass(frozen=True, slots=True)
class _Turn:
    definition: Definition
    state: State
    now: dt.datetime

    def here(self) -> Step | None:
        """None in a state of another version or on a step that cannot be reached."""
        if self.state.version != self.definition.version:
            return None
        return next((step for step in self._walk(self.state.answers)[0] if step.name == self.state.step), None)

    def restart(self) -> Outcome:
        """The input was meant for another version of the step, so it is not read; the answers stay."""
        path, answers = self._walk(self.state.answers)
        if path and path[-1].name in answers:
            answers = _without(answers, path[-1].name)
        state, effects = self.proceed(answers)
        return state, (Stale(), *effects)

    def stale(self) -> Outcome:
        return self.state, (Stale(), Show(self.state.step, question=self.state.question))

    def take(self, given: Input, here: Step) -> Outcome:
        match given:
            case Text(text):
                return self._read(here, text)
            case Choice(chosen):
                return self._choose(here, chosen)
            case Back():
                return self._back()
            case Skip():
                return self._skip(here)
            case Edit(name):
                return self._edit(name)
            case Stop():
                return replace(self._moved(), ended=True), (Stopped(),)
            case Resume():
                return self._again()

    def proceed(self, answers: Mapping[str, Json]) -> Outcome:
        """To the first step that lacks an answer."""
        path, relevant = self._walk(answers)
        if not path or path[-1].name in relevant:
            return replace(self._moved(answers=relevant), ended=True), (Finished(relevant),)
        return self._to(path[-1].name, relevant)

    def _read(self, here: Step, raw: str) -> Outcome:
        reading = here.reader(raw, self.state.answers, self.now)
        if isinstance(reading, Accepted):
            return self._accept(reading.value, reading.also)
        if isinstance(reading, Refused):
            return self._again(reading)
        question = Question(reading.question, reading.options)
        return self._moved(question=question), (Show(here.name, question=question),)

    def _choose(self, here: Step, option_id: str) -> Outcome:
        if self.state.question is None:
            return self._read(here, option_id)
        option = self.state.question.option(option_id)
        return self._accept(option.value, option.also) if option else self.stale()

    def _accept(self, value: Json, also: Mapping[str, Json]) -> Outcome:
        return self.proceed({**self.state.answers, **plain({**also, self.state.step: value})})

    def _skip(self, here: Step) -> Outcome:
        return self._accept(None, {}) if here.optional else self._again(REQUIRED)

    def _edit(self, name: str) -> Outcome:
        reachable = {step.name for step in self._walk(self.state.answers)[0]}
        if name not in reachable or name == self.state.step:
            return self.stale()
        return self._to(name, self.state.answers)

    def _back(self) -> Outcome:
        """From a question to its step, from an edit to where it was begun, else to the step before, asked anew."""
        if self.state.question is not None:
            return self._to(self.state.step, self.state.answers)
        if self.state.step in self.state.answers:
            return self.proceed(self.state.answers)
        path, answers = self._walk(self.state.answers)
        if len(path) < 2:
            return self._touched(), (Show(self.state.step, question=STOP_OFFER),)
        return self.proceed(_without(answers, path[-2].name))

    def _again(self, problem: Refused | None = None) -> Outcome:
        return self._touched(), (Show(self.state.step, problem, self.state.question),)

    def _to(self, name: str, answers: Mapping[str, Json]) -> Outcome:
        return self._moved(step=name, answers=answers), (Show(name),)

    def _walk(self, answers: Mapping[str, Json]) -> tuple[list[Step], Mapping[str, Json]]:
        """The steps that apply, up to the first unanswered one, and the answers without those of steps passed over."""
        path: list[Step] = []
        seen = {key: value for key, value in answers.items() if self.definition.step(key) is None}
        for position, step in enumerate(self.definition.steps):
            if not step.applies(seen):
                continue
            path.append(step)
            if step.name not in answers:
                ahead = {later.name for later in self.definition.steps[position:]}
                return path, seen | {name: value for name, value in answers.items() if name in ahead}
            seen[step.name] = answers[step.name]
        return path, seen

    def _touched(self) -> State:
        """A conversation in use does not expire. Whole milliseconds, as stored."""
        return replace(self.state, expires_at=from_millis(to_millis(self.now + self.definition.lifetime)))

    def _moved(
        self,
        step: str | None = None,
        answers: Mapping[str, Json] | None = None,
        question: Question | None = None,
    ) -> State:
        return replace(
            self._touched(),
            version=self.definition.version,
            revision=self.state.revision + 1,
            step=self.state.step if step is None else step,
            answers=self.state.answers if answers is None else answers,
            question=question,
        )


def _without(answers: Mapping[str, Json], name: str) -> Mapping[str, Json]:
    return {key: value for key, value in answers.items() if key != name}

"""Where a conversation stands, in a form that survives a restart and a new release."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from domain.wall_time import from_millis, to_millis

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]


@dataclass(frozen=True, slots=True)
class Option:
    """`value` answers the step, `also` further ones; `detail` is for the words on the button."""

    id: str
    value: Json
    detail: Mapping[str, Json] = field(default_factory=dict)
    also: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    name: str
    options: tuple[Option, ...]

    def option(self, option_id: str) -> Option | None:
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True, slots=True)
class State:
    """`revision` grows with every change; a button carries the one it was shown at. `expires_at` is UTC.

    A skipped step is answered with None. Once `ended`, nothing changes any more.
    """

    definition: str
    version: int
    revision: int
    step: str
    answers: Mapping[str, Json]
    expires_at: dt.datetime
    question: Question | None = None
    ended: bool = False

    def to_json(self) -> str:
        return json.dumps(asdict(self) | {"expires_at": to_millis(self.expires_at)}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> State:
        stored = json.loads(text)
        stored["expires_at"] = from_millis(stored["expires_at"])
        stored["question"] = _question(stored["question"])
        return cls(**stored)


def plain(mapping: Mapping[str, Json]) -> Mapping[str, Json]:
    """The mapping as JSON gives it back, so that a stored conversation goes on like an unstored one."""
    copied: Mapping[str, Json] = json.loads(json.dumps(mapping))
    return copied


def _question(stored: Any) -> Question | None:
    if stored is None:
        return None
    return Question(stored["name"], tuple(Option(**option) for option in stored["options"]))

"""What lies in a survey's sealed box: a draft while somebody is answering, and the sheet they sent.

A sheet holds how it came and under which wording of the consent, and nothing of who, when or in which language.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from domain.surveys import answers as kept
from domain.surveys.answers import Answers
from domain.surveys.asking import Filling

CONSENT = 1
"""The wording of the consent that stands in the texts now. Whoever agreed to an older one is asked again."""


class Mode(StrEnum):
    """How answers came. A trial never counts."""

    OWN = "own"
    HELPED = "helped"
    PAPER = "paper"
    TRIAL = "trial"


@dataclass(frozen=True, slots=True)
class Draft:
    """`helped_at_once`: the urgent help was shown, so that one person is counted once."""

    consent: int
    filling: Filling
    helped_at_once: bool = False

    def to_json(self) -> str:
        return json.dumps({"consent": self.consent, "draft": self.filling.to_json(), "urgent": self.helped_at_once})


@dataclass(frozen=True, slots=True)
class Sheet:
    """`checked`: it came on paper and was typed in twice, to the same end."""

    mode: Mode
    consent: int
    answers: Answers
    checked: bool = False

    def to_json(self) -> str:
        twice = {"checked": True} if self.checked else {}
        return json.dumps({"mode": self.mode, "consent": self.consent, "answers": kept.to_json(self.answers), **twice})


def read(content: str) -> Draft | Sheet:
    stored = json.loads(content)
    if "draft" in stored:
        return Draft(stored["consent"], Filling.from_json(stored["draft"]), stored["urgent"])
    answers = kept.from_json(stored["answers"])
    return Sheet(Mode(stored["mode"]), stored["consent"], answers, stored.get("checked", False))


def sheet(content: str) -> Sheet:
    """What was opened at the close. Raises ValueError for a draft: none is ever opened."""
    found = read(content)
    if not isinstance(found, Sheet):
        raise ValueError("a draft was opened")
    return found

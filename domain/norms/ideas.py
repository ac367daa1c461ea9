"""What one person proposes to one question, as it lies in the sealed box: what was sent, and what is being written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step
from domain.norms.life import REASON_LIMIT, WORDS_LIMIT
from domain.option_lines import sameness, visible

IDEA_LIMIT = 300
IDEAS_AT_MOST = 5
LETTERS = 4
IDEA, WORDS, WHY, SEND = "idea", "words", "why", "send"
LIFETIME = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Ideas:
    sent: tuple[str, ...] = ()
    draft: str = ""

    @property
    def full(self) -> bool:
        return len(self.sent) >= IDEAS_AT_MOST

    def with_draft_sent(self) -> Ideas:
        """The same proposal twice is one."""
        known = {sameness(each) for each in self.sent}
        added = () if not self.draft or sameness(self.draft) in known else (self.draft,)
        return Ideas((*self.sent, *added)[:IDEAS_AT_MOST])

    def without_draft(self) -> Ideas:
        return replace(self, draft="")


def written(ideas: Ideas) -> str:
    return json.dumps([list(ideas.sent), ideas.draft], ensure_ascii=False)


def read(text: str | None) -> Ideas:
    if text is None:
        return Ideas()
    sent, draft = json.loads(text)
    return Ideas(tuple(sent), str(draft))


def all_sent(contents: Iterable[str]) -> list[str]:
    """Of everybody, in the alphabet's order: it tells nothing of who or when."""
    return sorted(
        (each for content in contents for each in read(content).sent), key=lambda each: (sameness(each), each)
    )


def proposing() -> Definition:
    """The context names `norm`. What is written never stays in the conversation: its one step ends it."""
    return Definition("norm-idea", 1, (Step(IDEA, read_idea),), LIFETIME)


def wording() -> Definition:
    """The context names `norm`, and `words` where they are taken from a proposal."""
    steps = (Step(WORDS, read_words), Step(WHY, read_why, optional=True), Step(SEND, _yes))
    return Definition("norm-words", 1, steps, LIFETIME)


def read_idea(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if len(words) > IDEA_LIMIT:
        return Refused("norm-too-long", {"limit": IDEA_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) and sum(map(str.isalpha, words)) >= LETTERS else Refused("norm-too-short")


def read_words(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = "\n".join(line for line in (" ".join(line.split()) for line in text.splitlines()) if line)
    if len(words) > WORDS_LIMIT:
        return Refused("norm-too-long", {"limit": WORDS_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) and sum(map(str.isalpha, words)) >= LETTERS else Refused("norm-too-short")


def read_why(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if len(words) > REASON_LIMIT:
        return Refused("norm-too-long", {"limit": REASON_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("norm-too-short")


def _yes(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(text) if text == "yes" else Refused("press-a-button")

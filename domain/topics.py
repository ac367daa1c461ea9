"""Topics and questions for a meeting: put by members with their name or without, ordered by organisers for a guest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step
from domain.option_lines import sameness, visible

WORDS_LIMIT = 300
MERGED_LIMIT = 900
TOPICS_LIMIT = 30
OWN_LIMIT = 5
BETWEEN = " / "


@dataclass(frozen=True, slots=True)
class Topic:
    """`person_id` is None where no name was wished: then nothing says whose it is, nor when it came.

    `shown`: the group may read it. One with a name is shown at once; one without is read by an organiser first.
    `voices`: how many were merged into it, itself among them. `place` orders them.
    """

    id: int
    meeting_id: int
    words: str
    person_id: int | None = None
    name: str = ""
    shown: bool = False
    voices: int = 1
    place: int = 0


def putting() -> Definition:
    """The context names `meeting` and `named`."""
    return Definition("topic", 1, (Step("words", _read_words),), timedelta(days=1))


def _read_words(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if len(words) > WORDS_LIMIT:
        return Refused("topic-long", {"limit": WORDS_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("write-words")


def refused(known: Sequence[Topic], words: str, person_id: int | None) -> str | None:
    """Why it is not added: a key of a text."""
    if any(sameness(each.words) == sameness(words) for each in known):
        return "topic-twice"
    if len(known) >= TOPICS_LIMIT:
        return "topics-full"
    own = sum(each.person_id == person_id for each in known) if person_id is not None else 0
    return "topics-own-full" if own >= OWN_LIMIT else None


def merged(first: Topic, second: Topic) -> Topic | None:
    """The second goes into the first; a name stays only if both are one person's. None where it would be too long."""
    words = first.words + BETWEEN + second.words
    if len(words) > MERGED_LIMIT:
        return None
    same = first.person_id == second.person_id
    person_id, name = (first.person_id, first.name) if same else (None, "")
    return replace(first, words=words, person_id=person_id, name=name, voices=first.voices + second.voices)


def raised(topics: Sequence[Topic], topic_id: int) -> tuple[Topic, ...]:
    """One place up, the others as they were; numbered anew."""
    order = list(topics)
    at = next((at for at, each in enumerate(order) if each.id == topic_id), 0)
    if at > 0:
        order[at - 1], order[at] = order[at], order[at - 1]
    return tuple(replace(each, place=place) for place, each in enumerate(order, start=1))


class TopicRepository(Protocol):
    def of_meeting(self, meeting_id: int) -> Sequence[Topic]:
        """By place."""
        ...

    def get(self, topic_id: int) -> Topic | None: ...
    def add(self, topic: Topic) -> Topic:
        """Stored with a new id, last."""
        ...

    def save(self, topic: Topic) -> None: ...
    def drop(self, topic_id: int) -> None: ...

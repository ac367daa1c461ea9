"""What a group may settle about being together, and in which stage it is asked: after product.md, N1, and the IASWG
standards (beginning: contract, norms, confidentiality and its limits; middle: conflict, review; ending: farewell)."""

from collections.abc import Collection
from enum import StrEnum


class Stage(StrEnum):
    BEGINNING = "beginning"
    MIDDLE = "middle"
    ENDING = "ending"


class Topic(StrEnum):
    """CONFIDENTIALITY holds the questions of the online standards too: where am I, who sees my screen, what leaves."""

    CONFIDENTIALITY = "confidentiality"
    WRITING = "writing"
    LISTENING = "listening"
    JUDGING = "judging"
    LANGUAGES = "languages"
    WORKER = "worker"
    DECIDING = "deciding"
    DISAGREEING = "disagreeing"
    TASKS = "tasks"
    STORIES = "stories"
    HARDSHIP = "hardship"
    ENDING = "ending"
    OTHER = "other"


_BY_STAGE: dict[Stage, tuple[Topic, ...]] = {
    Stage.BEGINNING: (
        Topic.WRITING,
        Topic.LISTENING,
        Topic.JUDGING,
        Topic.LANGUAGES,
        Topic.WORKER,
        Topic.STORIES,
        Topic.DECIDING,
        Topic.OTHER,
    ),
    Stage.MIDDLE: (
        Topic.DISAGREEING,
        Topic.TASKS,
        Topic.DECIDING,
        Topic.HARDSHIP,
        Topic.STORIES,
        Topic.WRITING,
        Topic.OTHER,
    ),
    Stage.ENDING: (Topic.ENDING, Topic.STORIES, Topic.OTHER),
}


def topics(stage: Stage) -> tuple[Topic, ...]:
    """In the order they are asked. Confidentiality comes first in every stage."""
    return (Topic.CONFIDENTIALITY, *_BY_STAGE[stage])


def next_topic(stage: Stage, asked: Collection[Topic]) -> Topic | None:
    """None once all of the stage has been asked; what an earlier stage asked is not asked again."""
    return next((topic for topic in topics(stage) if topic not in asked), None)

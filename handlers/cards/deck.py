"""The cards as they lie in `locales/cards/`, one file a stage, each in four languages."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from domain.prompt_cards import CardStage
from handlers.surveys import plain_files
from locales.texts import FOLDER


@dataclass(frozen=True, slots=True)
class Card:
    id: str
    title: dict[str, str]
    text: dict[str, str]


@cache
def deck(stage: CardStage) -> tuple[Card, ...]:
    """In the order in which they are shown."""
    content: Any = plain_files.read((FOLDER / "cards" / f"{stage}.yaml").read_bytes()).content
    return tuple(Card(each["id"], dict(each["title"]), dict(each["text"])) for each in content)


def card_at(stage: CardStage, shown: int) -> Card:
    """After the last comes the first again."""
    cards = deck(stage)
    return cards[shown % len(cards)]

"""A picture becomes a PNG."""

from bot.printing.typesetting import set_type
from domain.printing import Picture


def draw(picture: Picture) -> bytes:
    return set_type("picture", picture, "png")

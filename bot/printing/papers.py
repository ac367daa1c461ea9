"""A paper becomes a tagged PDF: its text can be searched, copied, and read aloud."""

from bot.printing.typesetting import set_type
from domain.printing import Paper


def draw(paper: Paper) -> bytes:
    return set_type("paper", paper, "pdf")

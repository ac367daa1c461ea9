"""Polls: asked in private, answered in the group, and the result told to everybody the same way."""

from handlers.polls import asking, changing, leaving, lists, native, screen, voting
from handlers.routing import Route

__all__ = ["ROUTES", "leaving"]

ROUTES: tuple[Route, ...] = (
    *native.ROUTES,
    *voting.ROUTES,
    *screen.ROUTES,
    *asking.ROUTES,
    *lists.ROUTES,
    *changing.ROUTES,
)

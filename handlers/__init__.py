"""Everything people can do: `HANDLERS` in order, `views` and `kinds` by name."""

from handlers import (
    delivery,
    group_talk,
    groups,
    languages,
    membership,
    menu,
    organisers,
    pause,
    quiet,
    start,
    talk,
    texts,
    workers,
)
from handlers.registry import kinds, views
from handlers.routing import Route

__all__ = ["HANDLERS", "kinds", "texts", "views"]

HANDLERS: tuple[Route, ...] = (
    *membership.ROUTES,
    *start.ROUTES,
    *menu.ROUTES,
    *languages.ROUTES,
    *groups.ROUTES,
    *organisers.ROUTES,
    *workers.ROUTES,
    *quiet.ROUTES,
    *pause.ROUTES,
    *delivery.ROUTES,
    *group_talk.ROUTES,
    *talk.ROUTES,
)
"""The first that matches takes the update: what is special before what is general, `talk` last."""

"""Every button of building, and the file that is sent."""

from handlers.routing import Route
from handlers.surveys.building import (
    about,
    branching,
    choosing,
    copying,
    faults,
    files,
    glance,
    items,
    parts,
    saving,
    writing,
)

__all__ = ["ROUTES", "faults"]

ROUTES: tuple[Route, ...] = (
    *parts.ROUTES,
    *items.ROUTES,
    *choosing.ROUTES,
    *branching.ROUTES,
    *writing.ROUTES,
    *about.ROUTES,
    *glance.ROUTES,
    *copying.ROUTES,
    *files.ROUTES,
    *saving.ROUTES,
)

"""Anonymous surveys: built, answered in private, closed, shown to one reader."""

from handlers.routing import Route
from handlers.surveys import (
    answering,
    asking_screens,
    closing,
    deadline,
    deeds,
    handing_out,
    helping,
    lists,
    local_help,
    opening,
    paper_checking,
    paper_entry,
    results,
)
from handlers.surveys.building import routes as building

__all__ = ["ROUTES", "asking_screens"]

ROUTES: tuple[Route, ...] = (
    *answering.ROUTES,
    *building.ROUTES,
    *lists.ROUTES,
    *opening.ROUTES,
    *closing.ROUTES,
    *deadline.ROUTES,
    *handing_out.ROUTES,
    *local_help.ROUTES,
    *deeds.ROUTES,
    *helping.ROUTES,
    *paper_entry.ROUTES,
    *paper_checking.ROUTES,
    *results.ROUTES,
)

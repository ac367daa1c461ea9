"""Anonymous surveys: built, answered in private, closed, shown to one reader."""

from handlers.routing import Route
from handlers.surveys import (
    answering,
    asking_screens,
    closing,
    deadline,
    handing_out,
    lists,
    opening,
    paper_checking,
    paper_entry,
    reach,
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
    *reach.ROUTES,
    *deadline.ROUTES,
    *handing_out.ROUTES,
    *paper_entry.ROUTES,
    *paper_checking.ROUTES,
    *results.ROUTES,
)

"""What a survey came to, for its one reader: pages, texts to release, files, a summary for the group, comparisons."""

from handlers.routing import Route
from handlers.surveys.results import comparing, exporting, pages, picking, reader, reviewing, sharing

ROUTES: tuple[Route, ...] = (
    *pages.ROUTES,
    *reviewing.ROUTES,
    *exporting.ROUTES,
    *sharing.ROUTES,
    *picking.ROUTES,
    *comparing.ROUTES,
    *reader.ROUTES,
)

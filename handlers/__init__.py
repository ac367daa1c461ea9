"""Everything people can do: `HANDLERS` in order, `views` and `kinds` by name."""

from handlers import texts
from handlers.registry import kinds, views
from handlers.routing import Route

__all__ = ["HANDLERS", "kinds", "texts", "views"]

HANDLERS: tuple[Route, ...] = ()

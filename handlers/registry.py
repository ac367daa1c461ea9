"""The tables that modules of handlers add to: screens, scheduled kinds, opened boxes, arrivals, farewells; each by its name."""

from handlers.arrivals import Arrivals
from handlers.farewells import Farewells
from handlers.firing import Kinds
from handlers.opening import Openings
from handlers.screen import Views

views = Views()
kinds = Kinds()
opened = Openings()
arrivals = Arrivals()
farewells = Farewells()

"""The tables that modules of handlers add to, each by name: screens, scheduled kinds, opened boxes, arrivals,
farewells."""

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

"""The tables that modules of handlers add to: screens by name, scheduled kinds by name, opened boxes by purpose."""

from handlers.firing import Kinds
from handlers.opening import Openings
from handlers.screen import Views

views = Views()
kinds = Kinds()
opened = Openings()

"""The two tables that modules of handlers add to: screens by name, scheduled kinds by name."""

from handlers.firing import Kinds
from handlers.screen import Views

views = Views()
kinds = Kinds()

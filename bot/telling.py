"""What came of a message is told to whoever is responsible, and stands even where that cannot be told."""

import sqlite3
from collections.abc import Callable

from bot.logs import fault
from storage.unit_of_work import UnitOfWork


def tell(unit: UnitOfWork, telling: Callable[[], None]) -> None:
    """Undoes only the telling where it fails."""
    try:
        with unit.savepoint():
            telling()
    except sqlite3.OperationalError:
        raise
    except Exception as error:  # noqa: BLE001
        fault("what came of a message could not be told", error)

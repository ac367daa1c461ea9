import pytest

from sandbox.driver import LocalTelegram
from tests.handlers.circle import Circle
from tests.kopa import Kopa


@pytest.fixture
async def circle(telegram: LocalTelegram, kopa: Kopa) -> Circle:
    """A group just made ready by its worker."""
    return await Circle(telegram, kopa).open()

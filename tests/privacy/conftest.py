from pathlib import Path

import pytest

from sandbox.driver import LocalTelegram
from tests.handlers.circle import Circle
from tests.handlers.direct import Direct
from tests.kopa import Kopa


@pytest.fixture
async def circle(telegram: LocalTelegram, kopa: Kopa) -> Circle:
    """A group just made ready by its worker."""
    return await Circle(telegram, kopa).open()


@pytest.fixture
def direct(tmp_path: Path) -> Direct:
    """Handlers on real storage, without a bot."""
    return Direct.open(tmp_path)

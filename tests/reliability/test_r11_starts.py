"""R11: with a million things pending the bot asks for updates within seconds: a press lives 150 seconds at Telegram."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bench.processes import Watch, kopa
from bench.rows import add_outbox, add_schedule
from bench.village import settings_in
from bot.application import open_database
from sandbox.driver import LocalTelegram

LATEST = 10.0


@pytest.mark.parametrize(("starts", "pending"), [(1, 20_000), pytest.param(50, 1_000_000, marks=pytest.mark.torture)])
async def test_r11_however_much_is_pending_the_first_poll_comes_soon(
    telegram: LocalTelegram, tmp_path: Path, starts: int, pending: int
) -> None:
    settings = settings_in(tmp_path, telegram)
    await (await open_database(settings)).close()
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    add_schedule(settings.database, range(1, pending + 1), tomorrow)
    add_outbox(settings.database, 1000, tomorrow)
    took = []
    for _ in range(starts):
        process = kopa(Watch(telegram), tmp_path)
        took.append(await process.start())
        await process.stop()
    assert max(took) <= LATEST

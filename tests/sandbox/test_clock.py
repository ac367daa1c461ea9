"""The sandbox's clock: moved by hand, followed by messages, mirrored to a file for the bot's process."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from telegram import Bot

from sandbox.clock import SandboxClock
from sandbox.driver import LocalTelegram


def test_it_flows_from_where_it_was_put() -> None:
    clock = SandboxClock()
    moment = datetime(2026, 10, 25, 0, 59, tzinfo=UTC)
    assert timedelta(0) <= clock.set(moment) - moment < timedelta(seconds=5)
    assert timedelta(minutes=90) <= clock.advance(timedelta(minutes=90)) - moment < timedelta(minutes=90, seconds=5)
    assert clock.advance(-5400.0) < moment + timedelta(seconds=5)
    with pytest.raises(ValueError, match="timezone-aware"):
        clock.set(datetime(2026, 10, 25))  # noqa: DTZ001 - the point of the test


def test_its_offset_stands_in_the_file_at_every_moment(tmp_path: Path) -> None:
    file = tmp_path / "clock-offset"
    clock = SandboxClock(file)
    assert float(file.read_text()) == 0.0
    clock.advance(3600.5)
    assert float(file.read_text()) == clock.offset == 3600.5
    assert list(tmp_path.iterdir()) == [file]


async def test_messages_are_dated_by_it(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    local.clock.set(datetime(2027, 1, 1, 10, 0, tzinfo=UTC))
    sent = await bot.send_message(anna.id, "Laimīgu Jauno gadu!")
    assert sent.date.replace(second=0) == datetime(2027, 1, 1, 10, 0, tzinfo=UTC)
    assert "12:00 Kopā: Laimīgu" in anna.transcript()

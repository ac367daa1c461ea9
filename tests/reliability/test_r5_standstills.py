"""Down or stalled when reminders fall due: what still helps is sent and says that it is late; what does not is told."""

import asyncio
import os
import signal
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox.driver import LocalTelegram
from sandbox.messages import Message
from tests.kopa import Kopa, KopaProcess
from tests.village import Village, found

MONDAY = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
THURSDAY_EVENING = timedelta(days=3, hours=8)
DAY_BEFORE = MONDAY + THURSDAY_EVENING - timedelta(days=1)
TWO_HOURS_BEFORE = MONDAY + THURSDAY_EVENING - timedelta(hours=2)
REMINDER, LATE, MISSED = "Atgādinājums", "Piedodiet, atgādinājums kavējas", "Nevarēju laikus atgādināt"
SOON = timedelta(seconds=1)


@pytest.fixture
def village(telegram: LocalTelegram, tmp_path: Path) -> Village:
    telegram.clock.set(MONDAY)
    return found(telegram, tmp_path, members=3, starts_in=THURSDAY_EVENING)


async def announced(village: Village) -> None:
    await village.worker.sees("M000", in_chat=village.at_home().chat)


def reminders(village: Village) -> list[list[Message]]:
    """Of each member."""
    home = village.at_home()
    sent = [village.telegram.sent_to(person.id) for person in home.members]
    return [[message for message in messages if REMINDER in message.text] for messages in sent]


DOWN = {"1 min": timedelta(minutes=1), "5 min": timedelta(minutes=5), "59 min": timedelta(minutes=59)}


@pytest.mark.parametrize("due", [DAY_BEFORE, TWO_HOURS_BEFORE], ids=["day before", "two hours before"])
@pytest.mark.parametrize("down", DOWN.values(), ids=DOWN.keys())
async def test_r5_what_fell_due_while_down_is_sent_once_and_marked_late(
    village: Village, telegram: LocalTelegram, tmp_path: Path, down: timedelta, due: datetime
) -> None:
    kopa = Kopa(telegram, tmp_path)
    await kopa.start()
    await announced(village)
    telegram.clock.set(due - SOON)
    await kopa.stop()
    earlier = reminders(village)
    telegram.clock.set(due + down)
    began = time.monotonic()
    await kopa.start()
    for person in village.at_home().members:
        await person.sees("", within=30)
    while min(len(now) - len(before) for now, before in zip(reminders(village), earlier, strict=True)) < 1:
        assert time.monotonic() - began < 30
        await village.telegram.events.wait(30)
    await kopa.restart()
    await kopa.stop()

    late = down >= timedelta(minutes=5)
    for now, before in zip(reminders(village), earlier, strict=True):
        assert [LATE in message.text for message in now[len(before) :]] == [late]
    assert MISSED not in "".join(message.text for message in telegram.sent_to(village.worker.id))


async def test_r5_after_25_hours_the_meeting_is_over_and_its_worker_told_once(
    village: Village, telegram: LocalTelegram, tmp_path: Path
) -> None:
    kopa = Kopa(telegram, tmp_path)
    await kopa.start()
    await announced(village)
    telegram.clock.set(DAY_BEFORE - SOON)
    await kopa.stop()
    telegram.advance(25 * 3600)
    await kopa.start()
    await village.worker.sees(MISSED, within=30)
    await kopa.restart()
    await kopa.stop()

    assert reminders(village) == [[], [], []]
    assert sum(MISSED in message.text for message in telegram.sent_to(village.worker.id)) == 1
    assert kopa.rows("SELECT * FROM schedule WHERE next_due <= ?", telegram.clock.timestamp() * 1000) == []


async def test_r5_a_reminder_that_telegram_would_not_take_until_the_meeting_began_is_told(
    village: Village, telegram: LocalTelegram, tmp_path: Path
) -> None:
    """The bot ran all the time; Telegram was down."""
    kopa = Kopa(telegram, tmp_path)
    await kopa.start()
    await announced(village)
    telegram.faults.outage = True
    telegram.clock.set(TWO_HOURS_BEFORE + SOON)
    while not kopa.rows("SELECT * FROM outbox WHERE view = 'meeting-reminder'"):
        await asyncio.sleep(0.05)
    telegram.clock.set(MONDAY + THURSDAY_EVENING + SOON)
    await asyncio.sleep(1)  # what was on its way as the meeting began has met the outage
    telegram.faults.outage = False
    await village.worker.sees("nenosūtīju", within=30)
    await kopa.stop()

    assert reminders(village) == [[], [], []]
    assert kopa.rows("SELECT * FROM outbox WHERE view = 'meeting-reminder'") == []


async def test_r5_a_process_stalled_for_3_seconds_sends_right_after(
    village: Village, telegram: LocalTelegram, kopa_process: KopaProcess
) -> None:
    await kopa_process.start()
    assert kopa_process.process is not None
    await announced(village)
    telegram.clock.set(DAY_BEFORE - SOON)
    os.kill(kopa_process.process.pid, signal.SIGSTOP)
    telegram.advance(3)
    os.kill(kopa_process.process.pid, signal.SIGCONT)
    for person in village.at_home().members:
        message = await person.sees(REMINDER, within=5)
        assert LATE not in message.text
    await kopa_process.stop()

    assert [len(messages) for messages in reminders(village)] == [1, 1, 1]

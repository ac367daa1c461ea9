"""S11: the token is in no log line and no repr; logs tell what happened, never whose words."""

import io
import json
import logging
import logging.handlers
from collections.abc import Iterator

import httpx
import pytest

from bot import logs
from bot.gateway import Gateway
from sandbox.driver import LocalTelegram

WORDS = "Ilze lives at Zvirbuļu iela 7"


@pytest.fixture(params=["INFO", "DEBUG"])
def log(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    """Logging set up as in the running bot; put back afterwards."""
    loggers = [logging.getLogger(name) for name in (None, "kopa", *logs.TALKATIVE)]
    before = [(logger.level, logger.handlers[:]) for logger in loggers]
    stream = io.StringIO()
    logs.set_up(request.param, stream)
    yield stream
    for logger, (level, handlers) in zip(loggers, before, strict=True):
        logger.setLevel(level)
        logger.handlers[:] = handlers


async def talk(telegram: LocalTelegram) -> None:
    gateway = Gateway(telegram.token, telegram.url)
    await gateway.open()
    await gateway.call("getMe", {})
    await gateway.updates(None, 0)
    telegram.faults.server_error()
    assert await gateway.membership(1, 1) == "unsure"
    await gateway.close_connections()


async def test_s11_calls_to_telegram_leave_no_token_in_the_log(log: io.StringIO, telegram: LocalTelegram) -> None:
    await talk(telegram)
    logs.event("talked")
    assert telegram.token not in log.getvalue()
    assert [json.loads(line)["event"] for line in log.getvalue().splitlines()] == ["talked"]


@pytest.mark.parametrize("level", [logging.INFO, logging.DEBUG])
async def test_s11_control_the_library_as_it_comes_logs_the_token(level: int, telegram: LocalTelegram) -> None:
    stream = io.StringIO()
    plain = logging.StreamHandler(stream)
    httpx_log = logging.getLogger("httpx")
    before = httpx_log.level
    httpx_log.addHandler(plain)
    httpx_log.setLevel(level)
    await talk(telegram)
    httpx_log.removeHandler(plain)
    httpx_log.setLevel(before)
    assert telegram.token in stream.getvalue()


def test_s11_a_token_that_somebody_logs_all_the_same_is_taken_out(log: io.StringIO) -> None:
    token = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_12345"
    logs.log.error("calling https://api.telegram.org/bot%s/getMe", token)
    logs.event("said", 30, address=f"/bot{token}/getMe", nested={"token": token})
    logging.getLogger("httpx").warning("POST /bot%s/sendMessage", token)
    assert token not in log.getvalue()
    assert log.getvalue().count("[token]") == 4


def test_an_exception_is_its_kind_and_place_without_its_message(log: io.StringIO) -> None:
    try:
        raise ValueError(WORDS)
    except ValueError as error:
        logs.fault("an update could not be handled", error, tries=2)
        logs.log.exception("again")
    first, second = map(json.loads, log.getvalue().splitlines())
    assert first["error"] == second["error"] == "ValueError"
    assert first["tries"] == 2
    assert first["at"].startswith("test_an_exception_is_its_kind")
    assert WORDS not in log.getvalue()
    assert "Zvirbu" not in log.getvalue()


def test_every_line_is_one_json_object_with_time_level_and_event(log: io.StringIO) -> None:
    logs.event("two\nlines", 40, count=1)
    [line] = log.getvalue().splitlines()
    told = json.loads(line)
    assert (told["level"], told["event"], told["count"]) == ("ERROR", "two\nlines", 1)
    assert told["time"].endswith("+00:00")


def test_the_level_is_obeyed(log: io.StringIO) -> None:
    logs.event("fine", logging.DEBUG)
    assert bool(log.getvalue()) is (logs.log.level == logging.DEBUG)


def test_libraries_are_silent_below_warning_whatever_the_level(log: io.StringIO) -> None:
    for name in logs.TALKATIVE:
        logging.getLogger(name).info(WORDS)
        logging.getLogger(f"{name}.deeper").debug(WORDS)
    assert log.getvalue() == ""


def test_s11_the_gateway_does_not_show_its_token() -> None:
    gateway = Gateway("123456789:very-secret-words", "http://127.0.0.1:9")
    assert "secret-words" not in repr(gateway) + str(gateway)


async def test_s11_errors_of_the_library_do_not_show_the_token_when_described() -> None:
    gateway = Gateway("123456789:very-secret-words", "http://127.0.0.1:9")
    await gateway.open()
    with pytest.raises(Exception) as failed:
        await gateway.call("getMe", {})
    await gateway.close_connections()
    assert "secret-words" not in str(logs.describe(failed.value)) + str(failed.value)
    assert isinstance(failed.value.__cause__, httpx.ConnectError)

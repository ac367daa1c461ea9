"""One JSON object a line: what happened, never whose words. The token is taken out of whatever is still written."""

import json
import logging
import re
import sys
from datetime import UTC, datetime
from traceback import extract_tb
from typing import Any, TextIO

TOKEN = re.compile(r"\d{3,}:[A-Za-z0-9_-]{10,}")
TALKATIVE = ("telegram", "httpx", "httpcore", "aiosqlite", "apscheduler", "asyncio", "uvicorn", "hpack")
FRAMES = 6

log = logging.getLogger("kopa")


class JsonLines(logging.Formatter):
    """Fields come as `extra={"fields": {…}}`; an exception is its class and where it arose:
    its message may quote people."""

    def format(self, record: logging.LogRecord) -> str:
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, Any] = {"time": moment, "level": record.levelname, "event": record.getMessage()}
        line |= getattr(record, "fields", {})
        if record.exc_info and record.exc_info[0]:
            line |= describe(record.exc_info[1])
        return TOKEN.sub("[token]", json.dumps(line, ensure_ascii=False, default=str))


def describe(error: BaseException | None) -> dict[str, Any]:
    """An exception without its message."""
    if error is None:
        return {}
    frames = [f"{frame.name}:{frame.lineno}" for frame in extract_tb(error.__traceback__)[-FRAMES:]]
    return {"error": type(error).__name__, "at": " < ".join(reversed(frames))}


def event(name: str, level: int = logging.INFO, **fields: Any) -> None:
    log.log(level, name, extra={"fields": fields})


def fault(name: str, error: BaseException, **fields: Any) -> None:
    log.error(name, extra={"fields": fields | describe(error)})


def set_up(level: str, stream: TextIO | None = None) -> None:
    """Libraries are kept at WARNING whatever the level: at DEBUG they write texts, at INFO the token."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    log.setLevel(level)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("apscheduler").setLevel(
        logging.ERROR
    )  # a tick left out while the last one still works is no news

"""Calls to the Bot API, and what each of its refusals means for us."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

import httpx
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.request import HTTPXRequest

from bot.logs import fault
from handlers.facts import FILE_LIMIT, Fact, Headcount, Membership, SentFile

os.environ.setdefault("PTB_TIMEDELTA", "1")

CONNECTIONS = 64
ANSWER_TIMEOUT = 20.0
POLL_SECONDS = 25
FACT_TIMEOUT = 5.0
FILE_TIMEOUT = 15.0
NEVER_ARRIVED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
ALLOWED_UPDATES = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "poll",
    "poll_answer",
]


class Gateway(Bot):
    """The library's bot, asked for raw JSON: one update it cannot read must not hold up the others."""

    def __init__(self, token: str, api_url: str) -> None:
        super().__init__(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=HTTPXRequest(connection_pool_size=CONNECTIONS, read_timeout=ANSWER_TIMEOUT, pool_timeout=5.0),
            get_updates_request=HTTPXRequest(connection_pool_size=2, read_timeout=POLL_SECONDS + 10),
        )

    def __repr__(self) -> str:
        return "Gateway()"

    async def open(self) -> None:
        for request in self._request:
            await request.initialize()

    async def close_connections(self) -> None:
        for request in self._request:
            await request.shutdown()

    async def call(self, method: str, parameters: Mapping[str, Any], read_timeout: float = ANSWER_TIMEOUT) -> Any:
        """The `result` of the answer. Raises the library's TelegramError."""
        return await self._post(method, dict(parameters), read_timeout=read_timeout)

    async def updates(self, offset: int | None, seconds: int) -> list[dict[str, Any]]:
        parameters = {"offset": offset, "limit": 100, "timeout": seconds, "allowed_updates": ALLOWED_UPDATES}
        result: list[dict[str, Any]] = await self.call("getUpdates", parameters, read_timeout=seconds + 10)
        return result

    async def fact(self, fact: Fact) -> str | int | bytes | None:
        match fact:
            case Membership(chat_id, person_id):
                return await self.membership(chat_id, person_id)
            case Headcount(chat_id):
                return await self.headcount(chat_id)
            case SentFile(file_id):
                return await self.sent_file(file_id)

    async def headcount(self, chat_id: int) -> int | None:
        try:
            return int(await self.call("getChatMemberCount", {"chat_id": chat_id}, FACT_TIMEOUT))
        except TelegramError:
            return None

    async def membership(self, chat_id: int, person_id: int) -> str:
        """Telegram's word for it; 'unsure' where it cannot or will not tell."""
        try:
            member = await self.call("getChatMember", {"chat_id": chat_id, "user_id": person_id}, FACT_TIMEOUT)
        except TelegramError as error:
            return "left" if any(part in str(error).lower() for part in NOT_THERE) else "unsure"
        if member["status"] == "restricted":
            return "member" if member.get("is_member") else "left"
        return str(member["status"])

    async def sent_file(self, file_id: str) -> bytes | None:
        try:
            about = await self.call("getFile", {"file_id": file_id}, FACT_TIMEOUT)
            if about.get("file_size", 0) > FILE_LIMIT or "file_path" not in about:
                return None
            content = await self._request[1].retrieve(f"{self.base_file_url}/{about['file_path']}", FILE_TIMEOUT)
        except TelegramError:
            return None
        return content if len(content) <= FILE_LIMIT else None


class Fate(StrEnum):
    """What became of a call."""

    SENT = "sent"
    WAIT = "wait"
    MIGRATED = "migrated"
    CHAT_LOST = "chat lost"
    GONE = "gone"
    REFUSED = "refused"
    NOT_ARRIVED = "not arrived"
    FAILED = "failed"
    UNSURE = "unsure"
    TOKEN_REFUSED = "token refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """`seconds` to wait after WAIT; `chat_id` is the new one after MIGRATED.

    `answer` is what Telegram gave back after SENT. FAILED is an answer that tells of a fault at Telegram's end; UNSURE
    is no answer, or none that can be read.
    """

    fate: Fate
    message_id: int | None = None
    seconds: float = 0.0
    chat_id: int = 0
    reason: str = ""
    answer: Mapping[str, Any] | None = None


DONE_ALREADY = (
    "message is not modified",
    "message to delete not found",
    "message can't be deleted",
    "poll has already been closed",
    "hide_requester_missing",
    "user_already_participant",
)
NOT_THERE = ("user not found", "member not found", "participant_id_invalid")
GONE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message to be replied not found",
    "message with poll to stop not found",
)
CHAT_LOST = (
    "chat not found",
    "not enough rights",
    "have no rights",
    "chat_write_forbidden",
    "topic_closed",
    "topic_deleted",
    "message thread not found",
    "group chat was deactivated",
    "peer_id_invalid",
    "chat_restricted",
    "need administrator rights",
)


async def attempt(gateway: Gateway, method: str, parameters: Mapping[str, Any]) -> Outcome:
    """One call, its refusal put into our words. Raises nothing that Telegram or the network can cause."""
    try:
        result = await gateway.call(method, parameters)
    except TelegramError as error:
        return judge(error)
    except Exception as error:  # noqa: BLE001  an answer of a shape that the library did not expect
        fault("an answer of Telegram could not be read", error, method=method)
        return Outcome(Fate.UNSURE)
    if not isinstance(result, dict):
        return Outcome(Fate.SENT)
    return Outcome(Fate.SENT, message_id=result.get("message_id"), answer=result)


def judge(error: TelegramError) -> Outcome:
    """BadRequest is a NetworkError in the library, so it is asked about first."""
    match error:
        case RetryAfter():
            return Outcome(Fate.WAIT, seconds=seconds_to_wait(error))
        case ChatMigrated():
            return Outcome(Fate.MIGRATED, chat_id=error.new_chat_id)
        case Forbidden():
            return Outcome(Fate.CHAT_LOST, reason=str(error))
        case InvalidToken():
            return Outcome(Fate.TOKEN_REFUSED)
        case BadRequest():
            return _judge_bad_request(str(error).lower())
        case Conflict():
            return Outcome(Fate.NOT_ARRIVED)
        case NetworkError() if isinstance(error.__cause__, NEVER_ARRIVED):
            return Outcome(Fate.NOT_ARRIVED)
        case NetworkError() if error.__cause__ is None or isinstance(error.__cause__, TelegramError):
            return Outcome(Fate.FAILED)
    return Outcome(Fate.UNSURE)


def seconds_to_wait(error: RetryAfter) -> float:
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def _judge_bad_request(description: str) -> Outcome:
    if any(part in description for part in DONE_ALREADY):
        return Outcome(Fate.SENT)
    if any(part in description for part in GONE):
        return Outcome(Fate.GONE)
    if any(part in description for part in CHAT_LOST):
        return Outcome(Fate.CHAT_LOST, reason=description)
    return Outcome(Fate.REFUSED, reason=description)

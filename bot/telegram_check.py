"""The part of `kopa check` that asks Telegram: is the token known, who else takes our updates, do the clocks agree.

Nothing is confirmed by it: updates are asked for without an offset.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from bot.clock import system_clock
from bot.findings import Finding, fault, note, ok
from bot.settings import Settings

ANSWER_SECONDS = 5.0
PROBE_SECONDS = 3
CLOCK_TOLERANCE = timedelta(seconds=60)

Answer = dict[str, Any]


class Unreachable(Exception):
    """No answer of the Bot API came."""


def check_telegram(settings: Settings, *, running_here: bool) -> Iterator[Finding]:
    if settings.token is None:
        yield fault("token", "KOPA_TOKEN is not set: talk to @BotFather, send /newbot, put the token into .env")
        return
    base = f"{settings.api_url}/bot{settings.token.get_secret_value()}/"
    with httpx.Client(base_url=base, timeout=ANSWER_SECONDS) as client:
        try:
            yield from _questions(client, settings, running_here=running_here)
        except Unreachable:
            yield fault("Telegram", f"{settings.api_url} does not answer: check the network, a proxy, or KOPA_API_URL")


def _questions(client: httpx.Client, settings: Settings, *, running_here: bool) -> Iterator[Finding]:
    answer, told_at = _ask(client, "getMe")
    if not answer.get("ok"):
        yield _no_identity(answer)
        return
    me = answer["result"]
    yield ok("token", f"this is @{me['username']}")
    if me.get("can_read_all_group_messages"):
        yield note("privacy mode", "it is off: Kopā needs no ordinary talk, turn it on with /setprivacy at @BotFather")
    if not me.get("can_join_groups", True):
        yield fault("groups", "the bot may not be added to groups: allow it with /setjoingroups at @BotFather")
    if told_at is not None:
        yield compare_clocks(told_at)
    webhook = _ask(client, "getWebhookInfo")[0].get("result", {})
    yield _way_of_updates(client, settings, webhook.get("url", ""), running_here=running_here)


def _no_identity(answer: Answer) -> Finding:
    if answer.get("error_code") in (401, 404):
        return fault("token", "Telegram does not know this token: ask @BotFather for a new one, put it into KOPA_TOKEN")
    return fault("token", f"Telegram answers with error {answer.get('error_code')}: try again in a few minutes")


def compare_clocks(told_at: datetime) -> Finding:
    apart = abs(system_clock() - told_at)
    if apart > CLOCK_TOLERANCE:
        return fault("clock", f"this machine and Telegram are {apart.total_seconds():.0f} s apart: turn on NTP here")
    return ok("clock", "it agrees with Telegram's")


def _way_of_updates(client: httpx.Client, settings: Settings, webhook: str, *, running_here: bool) -> Finding:
    if settings.webhook_url:
        same = webhook.startswith(settings.webhook_url)
        return ok("updates", "Telegram calls us" if same else "the start registers the webhook of KOPA_WEBHOOK_URL")
    if webhook:
        return note("updates", "a webhook is set for this token: the start removes it, unless another program needs it")
    if running_here:
        return ok("updates", "the bot is running on this data folder")
    return _other_poller(client)


def _other_poller(client: httpx.Client) -> Finding:
    answer, _ = _ask(client, "getUpdates", timeout=PROBE_SECONDS, limit=1)
    if answer.get("error_code") == 409:
        return fault("updates", "another process asks Telegram for this bot's updates: stop it, there may be only one")
    return ok("updates", "nobody else was seen asking for them")


def _ask(client: httpx.Client, method: str, **parameters: int) -> tuple[Answer, datetime | None]:
    """The answer, and Telegram's time where it said one. Raises Unreachable; its message never holds the address."""
    try:
        response = client.post(method, json=parameters, timeout=ANSWER_SECONDS + parameters.get("timeout", 0))
        answer = response.json()
    except (httpx.HTTPError, ValueError):
        raise Unreachable from None
    if not isinstance(answer, dict):
        raise Unreachable
    return answer, _said_time(response.headers.get("date"))


def _said_time(header: str | None) -> datetime | None:
    try:
        return None if header is None else parsedate_to_datetime(header)
    except ValueError:
        return None

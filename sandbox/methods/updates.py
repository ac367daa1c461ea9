"""getUpdates and webhooks: the two ways updates reach the bot."""

import re

from sandbox.errors import WEBHOOK_ACTIVE, WEBHOOK_SET, bad_request, conflict
from sandbox.methods.api import Api, Handler, Params
from sandbox.people import Json

_LONGEST_POLL = 50
_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
_LOOPBACK = ("http://127.0.0.1", "http://localhost")


async def get_updates(api: Api, params: Params) -> list[Json]:
    if api.webhook.url:
        raise conflict(WEBHOOK_ACTIVE)
    updates = api.state.updates
    updates.remember_allowed(params.get("allowed_updates"))
    limit = min(100, max(1, params.get("limit", 100)))
    seconds = min(_LONGEST_POLL, max(0, params.get("timeout", 0)))
    return await updates.poll(params.get("offset", 0), limit, seconds)


def set_webhook(api: Api, params: Params) -> bool:
    url = params["url"]
    if url and not url.startswith(("https://", *_LOOPBACK)):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not _SECRET.fullmatch(params.get("secret_token", "")):
        raise bad_request("secret token contains unallowed characters")
    _forget(api, params)
    api.state.updates.remember_allowed(params.get("allowed_updates"))
    api.webhook.set(url, params.get("secret_token"))
    if url:
        api.state.updates.end_poll(conflict(WEBHOOK_SET))
    return True


def delete_webhook(api: Api, params: Params) -> bool:
    _forget(api, params)
    api.webhook.set("", None)
    return True


def _forget(api: Api, params: Params) -> None:
    if params.get("drop_pending_updates"):
        api.state.updates.drop_all()


def get_webhook_info(api: Api, _params: Params) -> Json:
    info: Json = {
        "url": api.webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(api.state.updates),
    }
    if api.state.updates.allowed is not None:
        info["allowed_updates"] = sorted(api.state.updates.allowed)
    if api.webhook.last_error is not None:
        info |= {"last_error_date": api.webhook.last_error[0], "last_error_message": api.webhook.last_error[1]}
    return info


METHODS: dict[str, Handler] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}

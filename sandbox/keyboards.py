"""Keyboards a bot may attach, and Telegram's refusals of bad ones."""

from typing import Any

from sandbox import limits
from sandbox.entities import is_url
from sandbox.errors import bad_request
from sandbox.people import Json

_ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip
_MOST_BUTTONS = 100


def checked_inline(markup: Json | None) -> Json | None:
    """The inline keyboard in `markup`, if it is one; an empty one counts as none."""
    if not markup or "inline_keyboard" not in markup:
        return None
    rows: list[list[Json]] = [row for row in markup["inline_keyboard"] if row]
    if sum(len(row) for row in rows) > _MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    for row in rows:
        for button in row:
            _check_button(button)
    return {"inline_keyboard": rows} if rows else None


def _check_button(button: Json) -> None:
    if not button["text"]:
        raise bad_request("can't parse inline keyboard button: Text must be non-empty")
    action = next((name for name in _ACTIONS if button.get(name) is not None), None)
    if action is None:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if action == "callback_data":
        limits.check_callback_data(button["callback_data"])
    elif action == "url" and not is_url(button["url"]):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")


def checked_reply(markup: Any) -> Json | None:
    """A reply keyboard, its removal or a forced reply; None when there is none of these."""
    if not markup or "inline_keyboard" in markup:
        return None
    for row in markup.get("keyboard", []):
        for button in row:
            if not button.get("text"):
                raise bad_request("can't parse keyboard button: Text must be non-empty")
    found: Json = markup
    return found

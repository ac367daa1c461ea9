"""A call of the Bot API that shows something, as the outbox keeps it until it leaves."""

from dataclasses import dataclass
from typing import Any

from domain.printing import Attachment
from handlers.screen import Admission, NativePoll, Row, Screen
from storage.outbox import Waiting

EDITS = frozenset({"editMessageText", "editMessageCaption", "editMessageMedia", "stopPoll"})
PIN = "pinChatMessage"
SENDS = frozenset({"sendMessage", "sendPhoto", "sendDocument", "sendPoll"})


@dataclass(frozen=True, slots=True)
class Call:
    """`file` is still to be made and put in; where that fails, `without_file` is called instead. `mark` is that of the
    file which stands in the chat afterwards."""

    method: str
    parameters: dict[str, Any]
    file: Attachment | None = None
    mark: str | None = None
    without_file: "Call | None" = None

    @property
    def edit(self) -> bool:
        return self.method in EDITS

    @property
    def spare(self) -> bool:
        """Whether it may be refused without anybody needing to know: a group need not let us pin."""
        return self.method == PIN

    @property
    def repeatable(self) -> bool:
        """Whether a second call leaves the chat as the first did."""
        return self.method not in SENDS


def showing(row: Waiting, screen: Screen) -> Call:
    """The screen as a text alone."""
    words = {"text": screen.text, "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
    return Call("sendMessage" if row.message_id is None else "editMessageText", placed(row, screen) | words)


def pinning(row: Waiting, message_id: int) -> Call:
    return Call(PIN, {"chat_id": row.chat_id, "message_id": message_id, "disable_notification": True})


def polling(row: Waiting, screen: Screen, poll: NativePoll) -> Call:
    """Asked, or stopped where it stands."""
    if row.message_id is not None:
        return Call("stopPoll", placed(row, screen))
    asked = {
        "question": poll.question,
        "options": [{"text": option} for option in poll.options],
        "is_anonymous": poll.anonymous,
        "allows_multiple_answers": poll.multiple,
        "allows_revoting": poll.revoting,
        "hide_results_until_closes": True if poll.hides_results else None,
    }
    return Call("sendPoll", placed(row, screen) | asked)


def settling(row: Waiting, admission: Admission) -> Call:
    method = "approveChatJoinRequest" if admission.let_in else "declineChatJoinRequest"
    return Call(method, {"chat_id": row.chat_id, "user_id": admission.person_id})


def placed(row: Waiting, screen: Screen) -> dict[str, Any]:
    """Where it is shown, and the buttons under it."""
    place: dict[str, Any] = {"chat_id": row.chat_id, "reply_markup": keyboard(screen)}
    if row.message_id is not None:
        return place | {"message_id": row.message_id}
    return place | {"disable_notification": True if screen.silent else None}


def keyboard(screen: Screen) -> dict[str, Any] | None:
    return {"inline_keyboard": [_buttons(row) for row in screen.rows]} if screen.rows else None


def _buttons(row: Row) -> list[dict[str, str]]:
    return [
        {"text": button.label, "url": button.url}
        if button.url is not None
        else {"text": button.label, "callback_data": button.data or ""}
        for button in row
    ]

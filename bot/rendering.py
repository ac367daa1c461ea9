"""From a row of the outbox to a call of the Bot API, in the language of whoever reads that chat."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.groups import GroupState
from handlers import views
from handlers.screen import Row, Scene, Screen, World, merge
from storage.outbox import Waiting
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Call:
    method: str
    parameters: dict[str, Any]

    @property
    def edit(self) -> bool:
        return self.method == "editMessageText"


def render(unit: UnitOfWork, row: Waiting, now: datetime, world: World) -> Call | None:
    """None where there is nothing to say any more."""
    match row.action:
        case "leave" if unit.groups.by_chat(row.chat_id) is not None:
            return None
        case "leave":
            return Call("leaveChat", {"chat_id": row.chat_id})
        case "remove":
            if row.message_id is None:
                return None
            return Call("deleteMessage", {"chat_id": row.chat_id, "message_id": row.message_id})
        case "show" if _is_suspended(unit, row.chat_id):
            return None
    screen = _screen(unit, row, now, world)
    return None if screen is None else _show(row, screen)


def _is_suspended(unit: UnitOfWork, chat_id: int) -> bool:
    """Whether Telegram does not let us write there: nothing is tried until we are let in again."""
    group = unit.groups.by_chat(chat_id) if chat_id < 0 else None
    return group is not None and group.state is GroupState.SUSPENDED


def _screen(unit: UnitOfWork, row: Waiting, now: datetime, world: World) -> Screen | None:
    view = views.by_name[row.view]
    screens = [
        view(Scene(unit, now, row.planned_at, language, row.chat_id, world), row.arguments)
        for language in _languages(unit, row, world)
    ]
    shown = [screen for screen in screens if screen is not None]
    return merge(shown) if len(shown) == len(screens) else None


def _languages(unit: UnitOfWork, row: Waiting, world: World) -> tuple[str, ...]:
    if row.chat_id < 0:
        group = unit.groups.by_chat(row.chat_id)
        return (world.language,) if group is None else group.languages
    person = unit.people.get(row.chat_id)
    return (world.language if person is None else person.language,)


def _show(row: Waiting, screen: Screen) -> Call:
    parameters: dict[str, Any] = {
        "chat_id": row.chat_id,
        "text": screen.text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {"inline_keyboard": [_row(buttons) for buttons in screen.rows]} if screen.rows else None,
    }
    if row.message_id is not None:
        return Call("editMessageText", parameters | {"message_id": row.message_id})
    return Call("sendMessage", parameters | {"disable_notification": True if screen.silent else None})


def _row(buttons: Row) -> list[dict[str, str]]:
    return [
        {"text": button.label, "url": button.url}
        if button.url is not None
        else {"text": button.label, "callback_data": button.data or ""}
        for button in buttons
    ]

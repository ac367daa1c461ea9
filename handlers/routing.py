"""From an update to the one handler that takes it. `HANDLERS` in `handlers/__init__.py` is the whole list, in order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from telegram import Update
from telegram.constants import ChatType

from domain.sealing import BoxClosed, BoxKeyMissing
from handlers.turn import Answer, Handler, Sorry, Turn


@dataclass(frozen=True, slots=True)
class Route:
    """`verb` is what the route reacts to, for people who read the list."""

    verb: str
    matches: Callable[[Update], bool]
    handle: Handler


def press(verb: str, handle: Handler) -> Route:
    """A button whose data is `verb` or starts with `verb:`."""

    def matches(update: Update) -> bool:
        query = update.callback_query
        return query is not None and query.data is not None and query.data.split(":", 1)[0] == verb

    return Route(verb, matches, handle)


def command(names: str, handle: Handler, *, private: bool | None = None) -> Route:
    """A new message that begins with one of the commands (separated by spaces); `private` limits where."""
    wanted = {f"/{name}" for name in names.split()}

    def matches(update: Update) -> bool:
        message = update.message
        if message is None or not message.text or not message.text.startswith("/"):
            return False
        if private is not None and (message.chat.type == ChatType.PRIVATE) is not private:
            return False
        return message.text.split(maxsplit=1)[0].split("@", 1)[0].casefold() in wanted

    return Route(names, matches, handle)


def text(handle: Handler) -> Route:
    """Any other new text in private."""

    def matches(update: Update) -> bool:
        message = update.message
        return message is not None and message.chat.type == ChatType.PRIVATE and bool(message.text)

    return Route("text", matches, handle)


def document(handle: Handler) -> Route:
    """A file sent in private, with or without words."""

    def matches(update: Update) -> bool:
        message = update.message
        return message is not None and message.chat.type == ChatType.PRIVATE and message.document is not None

    return Route("document", matches, handle)


def numbered_link(prefix: str, handle: Handler) -> Route:
    """A start link of ours in private: `prefix` and a number, which `number_in_link` reads."""

    def matches(update: Update) -> bool:
        return number_in_link(update, prefix) is not None

    return Route(f"/start {prefix}…", matches, handle)


def number_in_link(update: Update, prefix: str) -> int | None:
    parts = ((update.message and update.message.text) or "").split()
    if len(parts) != 2 or parts[0] != "/start" or not parts[1].startswith(prefix):
        return None
    number = parts[1].removeprefix(prefix)
    return int(number) if number.isascii() and number.isdigit() and len(number) <= 18 else None


def when(verb: str, matches: Callable[[Update], bool], handle: Handler) -> Route:
    return Route(verb, matches, handle)


def dispatch(routes: Iterable[Route], turn: Turn) -> Answer | None:
    """Runs the first route that matches; a Sorry becomes an answer to the press or a message in private."""
    route = next((route for route in routes if route.matches(turn.update)), None)
    if route is None:
        return _unknown(turn)
    try:
        return route.handle(turn)
    except Sorry as sorry:
        return apologise(turn, sorry)
    except BoxClosed:
        return apologise(turn, Sorry("box-closed"))
    except BoxKeyMissing:
        return apologise(turn, Sorry("box-key-missing"))


def apologise(turn: Turn, sorry: Sorry) -> Answer | None:
    if turn.update.callback_query is not None:
        return turn.answer(sorry.key, alert=True, **sorry.arguments)
    if turn.private:
        turn.reply(sorry.key, **sorry.arguments)
    return None


def _unknown(turn: Turn) -> Answer | None:
    return turn.answer("button-unknown", alert=True) if turn.update.callback_query is not None else None

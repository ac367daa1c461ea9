"""What people write in private without being asked: nobody is left without an answer."""

from telegram import Update
from telegram.constants import ChatType

from domain.people import Reach
from handlers.navigation import show_screen
from handlers.routing import Route, text, when
from handlers.saved_answers import asking
from handlers.surveys import answering
from handlers.turn import Turn


def unknown_text(turn: Turn) -> None:
    """A question first: perhaps its answer is saved, or somebody can be asked."""
    _now_reachable(turn)
    if not asking.look_up(turn):
        _show_the_way(turn, "text-unknown")


def unknown_kind(turn: Turn) -> None:
    if not answering.refused(turn):
        _show_the_way(turn, "kind-unknown")


def _show_the_way(turn: Turn, greeting: str) -> None:
    _now_reachable(turn)
    show_screen(turn, "menu", greeting=greeting)


def _now_reachable(turn: Turn) -> None:
    if not turn.person.reachable:
        turn.unit.people.set_reach(turn.person.id, Reach.STARTED)


def _is_private_message(update: Update) -> bool:
    return update.message is not None and update.message.chat.type == ChatType.PRIVATE


ROUTES: tuple[Route, ...] = (text(unknown_text), when("anything else in private", _is_private_message, unknown_kind))

"""The private chat begins, ends and begins again: /start, /stop and the switch for messages of our own accord."""

from collections.abc import Collection

from domain.people import Reach
from handlers.links import PRIVACY, open_link
from handlers.navigation import show_screen
from handlers.routing import Route, command, press
from handlers.turn import Answer, Turn

UNDONE_AT_MOST = 5
"""Groups that fit into one button."""


def start(turn: Turn) -> None:
    """Pressing Start is what allows us to write to a person."""
    greeted_before = turn.person.reach is not Reach.NEVER_STARTED
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    _, _, payload = (turn.message.text or "").strip().partition(" ")
    if payload.strip() == PRIVACY:
        show_screen(turn, "privacy")
        return
    if payload.strip():
        open_link(turn, payload.strip())
        return
    were_muted = bool(_set_muted(turn, muted=False))
    show_screen(turn, "menu", greeting=_greeting(were_muted=were_muted, greeted_before=greeted_before))


def _greeting(*, were_muted: bool, greeted_before: bool) -> str:
    if were_muted:
        return "welcome-unmuted"
    return "menu-text" if greeted_before else "welcome"


def stop(turn: Turn) -> None:
    """The button below takes back just this: what was silent before stays so."""
    turn.unit.dialogs.end(turn.person.id)
    muted = _set_muted(turn, muted=True)
    again = ["unmute", *muted] if len(muted) <= UNDONE_AT_MOST else ["unmute"]
    buttons = [[{"key": "button-unmute", "data": again}], [{"key": "button-menu", "data": ["menu"]}]]
    show_screen(turn, "text", text="stopped", buttons=buttons)


def mute(turn: Turn) -> Answer:
    _set_muted(turn, muted=True)
    show_screen(turn, "settings")
    return turn.answer("muted-now")


def unmute(turn: Turn) -> Answer:
    """Of the groups that are named, or of all."""
    named = {turn.number(at) for at in range(len(turn.data))}
    _set_muted(turn, muted=False, only=named)
    show_screen(turn, "settings")
    return turn.answer("unmuted-now")


def _set_muted(turn: Turn, *, muted: bool, only: Collection[int] = ()) -> list[int]:
    """The ids of the groups where it was otherwise before."""
    changed = []
    for group in turn.unit.groups.joined_by(turn.person.id):
        member = turn.unit.groups.member(group.id, turn.person.id)
        if member is not None and member.muted is not muted and (not only or group.id in only):
            turn.unit.groups.set_muted(group.id, turn.person.id, muted=muted)
            changed.append(group.id)
    return changed


ROUTES: tuple[Route, ...] = (
    command("start", start, private=True),
    command("stop", stop, private=True),
    press("mute", mute),
    press("unmute", unmute),
)

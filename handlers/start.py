"""The private chat begins, ends and begins again: /start, /stop and the switch for messages of our own accord."""

from domain.people import Reach
from handlers.links import PRIVACY, open_link
from handlers.navigation import show_screen
from handlers.routing import Route, command, press
from handlers.turn import Answer, Turn


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
    were_muted = _set_muted(turn, muted=False)
    show_screen(turn, "menu", greeting=_greeting(were_muted=were_muted, greeted_before=greeted_before))


def _greeting(*, were_muted: bool, greeted_before: bool) -> str:
    if were_muted:
        return "welcome-unmuted"
    return "menu-text" if greeted_before else "welcome"


def stop(turn: Turn) -> None:
    turn.unit.dialogs.end(turn.person.id)
    _set_muted(turn, muted=True)
    buttons = [[{"key": "button-unmute", "data": ["unmute"]}], [{"key": "button-menu", "data": ["menu"]}]]
    show_screen(turn, "text", text="stopped", buttons=buttons)


def mute(turn: Turn) -> Answer:
    _set_muted(turn, muted=True)
    show_screen(turn, "settings")
    return turn.answer("muted-now")


def unmute(turn: Turn) -> Answer:
    _set_muted(turn, muted=False)
    show_screen(turn, "settings")
    return turn.answer("unmuted-now")


def _set_muted(turn: Turn, *, muted: bool) -> bool:
    """True where it was otherwise in some group before."""
    changed = False
    for group in turn.unit.groups.joined_by(turn.person.id):
        member = turn.unit.groups.member(group.id, turn.person.id)
        if member is not None and member.muted is not muted:
            turn.unit.groups.set_muted(group.id, turn.person.id, muted=muted)
            changed = True
    return changed


ROUTES: tuple[Route, ...] = (
    command("start", start, private=True),
    command("stop", stop, private=True),
    press("mute", mute),
    press("unmute", unmute),
)

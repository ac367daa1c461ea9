"""Opening what a group has: the group a button names, the only one a person has, or the one they are asked for."""

from domain.groups import Group
from handlers.navigation import choose_group, show_screen
from handlers.rights import group_of, require_member
from handlers.turn import Turn


def asked_group(turn: Turn, verb: str, *, joined: bool = False) -> Group | None:
    """None where the person is asked which one first; the answer arrives as `verb:<group id>`. Rights are the
    caller's to check. Raises Sorry."""
    if _pressed(turn, 0):
        return group_of(turn, turn.number(0))
    return choose_group(turn, verb, joined=joined)


def open_list(turn: Turn, name: str) -> None:
    """For those who belong to the group: the page that is named, or the first. Verb and view have one name."""
    group = asked_group(turn, name, joined=True)
    if group is not None:
        require_member(turn, group)
        show_screen(turn, name, group=group.id, page=turn.number(1) if _pressed(turn, 1) else 0)


def _pressed(turn: Turn, argument: int) -> bool:
    """A button names it; the words behind a command do not."""
    return turn.update.callback_query is not None and len(turn.data) > argument

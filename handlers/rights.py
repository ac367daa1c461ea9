"""Who may do what, asked afresh at every action: a button lives for ever and anybody in a group may press it."""

from collections.abc import Collection

from telegram import Message
from telegram.constants import ChatMemberStatus

from domain.groups import RUNS_MEETINGS, Group, Role, role_of
from handlers.departing import depart
from handlers.navigation import shortened
from handlers.turn import ANONYMOUS_ADMIN, Sorry, Turn

AWAY = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.BANNED})


def group_of(turn: Turn, group_id: int) -> Group:
    group = turn.unit.groups.get(group_id)
    if group is None:
        raise Sorry("group-gone")
    return group


def group_led(turn: Turn, group_id: int) -> Group:
    """The group, for those who run it. Raises Sorry."""
    group = group_of(turn, group_id)
    require(turn, group)
    return group


def group_joined(turn: Turn, group_id: int) -> Group:
    """The group, for those who belong to it. Raises Sorry."""
    group = group_of(turn, group_id)
    require_member(turn, group)
    return group


def role_now(turn: Turn, group: Group) -> Role:
    """The sender's part in the group as stored; bots have none. Nobody is stored by asking."""
    if turn.user.is_bot:
        return Role.STRANGER
    member = turn.unit.groups.member(group.id, turn.user.id)
    person = turn.unit.people.get(turn.user.id) if member is None else member.person
    return Role.STRANGER if person is None else role_of(person, group, member)


def require(turn: Turn, group: Group, roles: Collection[Role] = RUNS_MEETINGS) -> None:
    """Raises Sorry unless the sender has one of `roles` now. An organiser must also still be in the group."""
    role = role_now(turn, group)
    if role is Role.ORGANISER and role in roles:
        _require_presence(turn, group)
    if role in roles:
        return
    if role is Role.STRANGER:
        raise not_theirs()
    raise Sorry("rights-missing", group=shortened(group.title))


def require_member(turn: Turn, group: Group) -> None:
    """Raises Sorry unless the sender belongs to the group; a person met for the first time is recorded as a member."""
    if role_now(turn, group) is not Role.STRANGER:
        return
    if turn.user.is_bot:
        raise not_theirs()
    _require_presence(turn, group)
    turn.unit.groups.put_member(group.id, turn.person.id, turn.now)


def not_theirs() -> Sorry:
    """Numbers can be tried one after the other, so whoever is outside is not told what the group is called."""
    return Sorry("rights-stranger")


def is_anonymous_admin(message: Message) -> bool:
    """Telegram's stand-in for a nameless admin speaks for the very chat it writes in; elsewhere it proves nothing."""
    sender, spoken_for = message.from_user, message.sender_chat
    return (
        sender is not None
        and sender.id == ANONYMOUS_ADMIN
        and spoken_for is not None
        and spoken_for.id == message.chat.id
    )


def _require_presence(turn: Turn, group: Group) -> None:
    if turn.facts.membership(group.chat_id, turn.user.id) in AWAY:
        depart(turn, group, turn.user.id)
        raise not_theirs()

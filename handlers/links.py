"""Deep links: who made one, what it gives its opener, and when it stops working.

A link that gives rights works once, for a week, and only as long as its maker has the right to give it.
"""

import secrets
from datetime import datetime, timedelta
from enum import StrEnum

from domain.groups import RUNS_GROUP, Group, Role
from domain.people import Link, Office
from domain.unit_of_work import UnitOfWork
from handlers.departing import depart
from handlers.navigation import role_in, show_screen
from handlers.norms.newcomers import show_to_newcomer
from handlers.rights import AWAY, group_of
from handlers.turn import Sorry, Turn

LIFETIME = timedelta(days=7)
TOKEN_BYTES = 24
MEMBER_PREFIX = "g-"
PRIVACY = "privacy"


class Purpose(StrEnum):
    OPERATOR = "operator"
    WORKER = "worker"
    ORGANISER = "organiser"


PREFIXES = {Purpose.OPERATOR: "o-", Purpose.WORKER: "w-", Purpose.ORGANISER: "a-"}


def operator_link(unit: UnitOfWork, now: datetime) -> str | None:
    """The payload that makes its opener the operator, replacing any older one; None once there is an operator."""
    if unit.people.in_office(Office.OPERATOR):
        return None
    unit.links.forget(Purpose.OPERATOR)
    return new_link(unit, Link(Purpose.OPERATOR, None, None, now + LIFETIME))


def new_link(unit: UnitOfWork, link: Link) -> str:
    """The payload of a new one-time link: 192 random bits, of which only a hash is kept."""
    payload = PREFIXES[Purpose(link.purpose)] + secrets.token_urlsafe(TOKEN_BYTES)
    unit.links.add(payload, link)
    return payload


def new_start_token() -> str:
    return secrets.token_urlsafe(TOKEN_BYTES)


def member_payload(group: Group) -> str:
    return MEMBER_PREFIX + group.start_token


def open_link(turn: Turn, payload: str) -> None:
    """Gives the opener what the link stands for. Raises Sorry for one unknown, used, expired or not for them."""
    if payload.startswith(MEMBER_PREFIX):
        _join(turn, payload.removeprefix(MEMBER_PREFIX))
        return
    link = turn.unit.links.peek(payload, turn.now)
    if link is None:
        _explain_spent_link(turn, payload)
        return
    _OPENING[Purpose(link.purpose)](turn, link)
    turn.unit.links.take(payload, turn.now)


def _join(turn: Turn, token: str) -> None:
    group = turn.unit.groups.by_start_token(token)
    if group is None:
        raise Sorry("link-spent")
    _require_present(turn, group)
    turn.unit.groups.put_member(group.id, turn.person.id, turn.now)
    turn.unit.groups.set_muted(group.id, turn.person.id, muted=False)
    show_screen(turn, "menu", greeting="welcome-member", arguments={"group": group.title})
    show_to_newcomer(turn, group)


def _require_present(turn: Turn, group: Group) -> None:
    if turn.facts.membership(group.chat_id, turn.user.id) in AWAY:
        depart(turn, group, turn.user.id)
        raise Sorry("link-not-in-group", group=group.title)


def _explain_spent_link(turn: Turn, payload: str) -> None:
    """Opened twice by the same person it is no mistake: they already have what it gave."""
    if turn.person.office is not None and payload.startswith((PREFIXES[Purpose.OPERATOR], PREFIXES[Purpose.WORKER])):
        show_screen(turn, "menu")
        return
    raise Sorry("link-spent-operator" if payload.startswith(PREFIXES[Purpose.OPERATOR]) else "link-spent")


def _become_operator(turn: Turn, _link: Link) -> None:
    turn.unit.people.set_office(turn.person.id, Office.OPERATOR)
    show_screen(turn, "menu", greeting="welcome-operator")


def _become_worker(turn: Turn, link: Link) -> None:
    maker = None if link.made_by is None else turn.unit.people.get(link.made_by)
    if maker is None or maker.office is not Office.OPERATOR:
        raise Sorry("link-spent")
    if turn.person.office is Office.OPERATOR:
        raise Sorry("link-for-somebody-else")
    turn.unit.people.set_office(turn.person.id, Office.WORKER)
    show_screen(turn, "menu", greeting="welcome-worker")


def _become_organiser(turn: Turn, link: Link) -> None:
    group = group_of(turn, link.group_id or 0)
    maker = None if link.made_by is None else turn.unit.people.get(link.made_by)
    if maker is None or role_in(turn.unit, maker, group) not in RUNS_GROUP:
        raise Sorry("link-spent")
    if role_in(turn.unit, turn.person, group) in RUNS_GROUP:
        raise Sorry("link-for-somebody-else")
    _require_present(turn, group)
    turn.unit.groups.put_member(group.id, turn.person.id, turn.now)
    turn.unit.groups.set_role(group.id, turn.person.id, Role.ORGANISER)
    show_screen(turn, "menu", greeting="welcome-organiser", arguments={"group": group.title})


_OPENING = {
    Purpose.OPERATOR: _become_operator,
    Purpose.WORKER: _become_worker,
    Purpose.ORGANISER: _become_organiser,
}

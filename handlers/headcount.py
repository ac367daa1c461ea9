"""How many people a group has by Telegram's word, noted when the group is asked something: Kopā has met only some."""

from domain.groups import Group
from domain.unit_of_work import UnitOfWork
from handlers.turn import Turn

KOPA_ITSELF = 1


def note_headcount(turn: Turn, group: Group) -> None:
    count = turn.facts.headcount(group.chat_id)
    if count is not None:
        turn.unit.groups.set_headcount(group.id, max(count - KOPA_ITSELF, 0))


def has_unmet(unit: UnitOfWork, group: Group) -> bool:
    """Whether somebody there has never told Kopā that they are; likely, where nobody ever counted."""
    met = sum(member.present for member in unit.groups.members(group.id))
    return group.headcount is None or met < group.headcount


def count_change(unit: UnitOfWork, group: Group, person_id: int, *, present: bool) -> None:
    """Before it is noted. Telegram may tell of it twice; somebody never met who goes is not counted."""
    member = unit.groups.member(group.id, person_id)
    was_there = member is not None and member.present
    if group.headcount is not None and was_there != present:
        unit.groups.set_headcount(group.id, group.headcount + (1 if present else -1))

"""A group's file sent without a button pressed before: known by how it begins, and offered to be taken in."""

from collections.abc import Mapping

from domain.dialog_state import Json
from domain.group_files import taking
from domain.group_files.writing import FORMAT
from domain.groups import RUNS_GROUP, Group
from domain.unit_of_work import UnitOfWork
from handlers.conversations import VERB, Conversation, Talk, begin, conversations
from handlers.group_files.importing import offer
from handlers.navigation import groups_run_by, role_in, shortened
from handlers.rights import group_of, require
from handlers.routing import Route, document
from handlers.screen import Button, Row, Screen
from handlers.surveys.building import files as survey_files
from handlers.turn import Answer, Sorry, Turn

BEGINNING = 1000
GROUPS = 90
NOT_IN_THE_WAY = frozenset({survey_files.WANTED, survey_files.UNASKED, taking.CHOOSING, taking.TAKING})
"""Conversations that a file may interrupt: they wait for one, or came from one."""


def take(turn: Turn) -> Answer | None:
    """All else that is sent as a file is a survey, or nothing that is known."""
    state = turn.unit.dialogs.get(turn.user.id)
    if state is not None and state.definition not in NOT_IN_THE_WAY:
        return survey_files.take(turn)
    if not groups_run_by(turn.unit, turn.person) or not survey_files.named_like_one(turn) or not _is_groups(turn):
        return survey_files.take(turn)
    groups = _led(turn.unit, turn)
    if not groups:
        raise Sorry("group-file-not-yours")
    if len(groups) == 1:
        return offer(turn, groups[0], turn.document(), _file_id(turn))
    return begin(turn, taking.CHOOSING, {"file": _file_id(turn)})


def _is_groups(turn: Turn) -> bool:
    return FORMAT.encode() in turn.document()[:BEGINNING]


def _file_id(turn: Turn) -> str:
    document = turn.message.document
    return "" if document is None else document.file_id


def _led(unit: UnitOfWork, turn: Turn) -> list[Group]:
    groups = groups_run_by(unit, turn.person)
    return [each for each in groups if role_in(unit, turn.person, each) in RUNS_GROUP]


def _take_group(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    group = group_of(turn, int(str(answers[taking.GROUP])))
    require(turn, group, RUNS_GROUP)
    content = turn.facts.file(str(answers["file"]))
    if content is None:
        raise Sorry("file-not-received")
    return offer(turn, group, content, str(answers["file"]))


def _draw_groups(talk: Talk) -> Screen:
    unit, person = talk.scene.unit, talk.scene.unit.people.get(talk.scene.chat_id)
    groups = [] if person is None else groups_run_by(unit, person)
    led = [each for each in groups if person is not None and role_in(unit, person, each) in RUNS_GROUP]
    rows: tuple[Row, ...] = tuple((_button(talk, each),) for each in led[:GROUPS])
    return Screen(talk.asked("group-file-which"), (*rows, (talk.ways_out[1],)))


def _button(talk: Talk, group: Group) -> Button:
    return Button(shortened(group.title), data=f"{VERB}:choose:{talk.state.revision}:{group.id}")


conversations[taking.CHOOSING] = Conversation(lambda _: taking.choosing(), _draw_groups, _take_group)

ROUTES: tuple[Route, ...] = (document(take),)

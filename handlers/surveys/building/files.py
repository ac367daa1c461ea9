"""A survey as a file that somebody sent, read."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from domain.dialog_state import Json
from domain.groups import Group
from domain.surveys import building_steps as steps
from handlers import talk
from handlers.conversations import VERB, Conversation, Talk, begin, conversations
from handlers.navigation import back_row, groups_run_by, menu_row, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_led, group_of, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys.building.drafts import leave, shown_draft
from handlers.surveys.building.incoming import read_incoming
from handlers.surveys.lists import new_record
from handlers.turn import Answer, Sorry, Turn
from locales.texts import Markup

WANTED, UNASKED = "build-file", "build-file-to"
ENDINGS = (".yaml", ".yml", ".json", ".xlsx", ".xlsm", ".xls", ".ods")
SHOWN = 8
GROUPS = 90


def ask_for_file(turn: Turn) -> Answer | None:
    group = group_led(turn, turn.number(0))
    return begin(turn, WANTED, {"group": group.id})


def take(turn: Turn) -> Answer | None:
    """A file in private: asked for, or sent of somebody's own accord by who runs groups."""
    state = turn.unit.dialogs.get(turn.user.id)
    waiting = None if state is None else conversations.get(state.definition)
    if state is not None and waiting is not None and waiting.file is not None:
        return waiting.file(turn, state.answers)
    asked = state is not None and state.definition == WANTED
    if not asked and ((state is not None and state.definition not in {UNASKED}) or not named_like_one(turn)):
        talk.unknown_kind(turn)
        return None
    groups = groups_run_by(turn.unit, turn.person)
    if state is not None and asked:
        return _import(turn, group_of(turn, int(str(state.answers["group"]))), turn.document(), _name(turn))
    if not groups:
        talk.unknown_kind(turn)
        return None
    if len(groups) == 1:
        return _import(turn, groups[0], turn.document(), _name(turn))
    turn.document()
    about: dict[str, Json] = {
        "file": turn.message.document.file_id if turn.message.document else "",
        "name": _name(turn),
    }
    return begin(turn, UNASKED, about)


def _name(turn: Turn) -> str:
    document = turn.message.document
    return "" if document is None else (document.file_name or "")


def named_like_one(turn: Turn) -> bool:
    return _name(turn).casefold().endswith(ENDINGS)


def _import(turn: Turn, group: Group, content: bytes, name: str) -> Answer | None:
    require(turn, group)
    incoming = read_incoming(content, name, group.languages[0])
    if incoming.survey is None:
        faults = [asdict(each) for each in sorted(incoming.faults, key=lambda each: each.line)]
        show_screen(turn, "build-file-faults", group=group.id, faults=faults[: SHOWN * 4], count=len(faults))
        return None
    leave(turn)
    made = turn.unit.surveys.add(new_record(turn, group, incoming.survey))
    if incoming.notes:
        notes = [asdict(each) for each in incoming.notes]
        show_screen(turn, "build-imported", survey=made.id, notes=notes[: SHOWN * 4], count=len(notes))
    else:
        show_screen(turn, "survey", survey=made.id)
    return None


def _take_group(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    group = group_led(turn, int(str(answers[steps.GROUP])))
    content = turn.facts.file(str(answers["file"]))
    if content is None:
        raise Sorry("file-not-received")
    return _import(turn, group, content, str(answers["name"]))


def _draw_wanted(talk: Talk) -> Screen:
    back = talk.scene.button("button-step-back", "survey-new", talk.answers["group"])
    return Screen(talk.asked("build-file-ask"), ((back, talk.ways_out[1]),))


def _draw_groups(talk: Talk) -> Screen:
    person = talk.scene.unit.people.get(talk.scene.chat_id)
    groups: Sequence[Group] = [] if person is None else groups_run_by(talk.scene.unit, person)
    rows: tuple[Row, ...] = tuple((_group(talk, each),) for each in groups[:GROUPS])
    return Screen(talk.asked("build-file-group", name=str(talk.answers["name"])), (*rows, (talk.ways_out[1],)))


def _group(talk: Talk, group: Group) -> Button:
    return Button(shortened(group.title), data=f"{VERB}:choose:{talk.state.revision}:{group.id}")


@views("build-file-faults")
def draw_faults(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    head = scene.say("build-file-faults", count=arguments["count"])
    lines = list(dict.fromkeys(fault_line(scene, each) for each in arguments["faults"]))[:SHOWN]
    more = arguments["count"] - len(lines)
    rest = [scene.say("build-faults-more", count=more)] if more > 0 else []
    again = scene.button("button-build-import", "build-import", group.id)
    return Screen(
        "\n\n".join([head, *lines, *rest, scene.say("build-file-again")]),
        ((again,), back_row(scene, "survey-new", group.id)),
    )


@views("build-imported")
def draw_imported(scene: Scene, arguments: Arguments) -> Screen | None:
    record = shown_draft(scene, arguments)
    if record is None:
        return None
    lines = list(dict.fromkeys(fault_line(scene, each) for each in arguments["notes"]))[: SHOWN * 2]
    more = arguments["count"] - len(lines)
    rest = [scene.say("build-faults-more", count=more)] if more > 0 else []
    row = (scene.button("button-survey-page", "survey", record.id),)
    return Screen("\n\n".join([scene.say("build-imported"), *lines, *rest]), (row, menu_row(scene)))


def fault_line(scene: Scene, fault: Mapping[str, Any]) -> str:
    """Where it stands, what is wrong, and what to do."""
    key = f"build-file-{fault['name'].replace('_', '-')}"
    what = scene.say(key, found=fault["found"] or "–", limit=fault["limit"])
    where = {name: fault[name] for name in ("line", "block", "question", "sheet", "cell")}
    kind = next((name for name in ("cell", "line", "question") if fault[name]), "none")
    return scene.say("build-file-fault", kind=kind, what=Markup(what), **{**where, "line": str(fault["line"])})


conversations[WANTED] = Conversation(lambda _: steps.sending_file(), _draw_wanted, lambda _turn, _answers: None)
conversations[UNASKED] = Conversation(lambda _: steps.choosing_group(), _draw_groups, _take_group)

ROUTES: tuple[Route, ...] = (press("build-import", ask_for_file),)

"""A group's file taken in by its worker: sent in private, looked at in numbers, then stored whole or not at all."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from domain.dialog_state import Json
from domain.group_files import taking
from domain.group_files.arriving import Arriving, arriving
from domain.group_files.content import GroupFile
from domain.groups import RUNS_GROUP, Group
from domain.quiet_hours import QuietHours
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.group_files.exporting import led_by_reader, led_in_private
from handlers.group_files.gathering import gather
from handlers.group_files.storing import take_in
from handlers.group_files.understanding import read_group
from handlers.group_settings import quiet_words
from handlers.languages import names
from handlers.navigation import back_row, menu_row, show_screen
from handlers.registry import views
from handlers.rights import group_of, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Scene, Screen
from handlers.surveys.building.files import fault_line
from handlers.turn import Answer, Sorry, Turn

SHOWN = 8
COUNTED = ("meetings", "series", "decisions", "norms", "answers", "surveys", "tasks", "goals", "pulses")
LEFT_OUT = ("known", "over", "full")


def ask_for_file(turn: Turn) -> Answer | None:
    return begin(turn, taking.SENDING, {"group": led_in_private(turn).id})


def receive(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    """Nothing is kept of the file but where Telegram has it, until its worker says yes."""
    document = turn.message.document
    return offer(turn, _group(turn, answers), turn.document(), "" if document is None else document.file_id)


def offer(turn: Turn, group: Group, content: bytes, file_id: str) -> Answer | None:
    """What is in it, in numbers, or everything that is wrong with it."""
    read = read_group(content)
    if not isinstance(read, GroupFile):
        faults = [asdict(each) for each in read[: SHOWN * 4]]
        show_screen(turn, "group-import-faults", group=group.id, faults=faults, count=len(read))
        return None
    new = arriving(read, gather(turn.unit, group), turn.now)
    about: dict[str, Json] = {
        "group": group.id,
        "file": file_id,
        "counts": counts(new),
        "title": read.title,
        "languages": ",".join(read.languages),
        "quiet_from": read.quiet.from_.isoformat("minutes"),
        "quiet_until": read.quiet.until.isoformat("minutes"),
    }
    return begin(turn, taking.TAKING, about)


def counts(new: Arriving) -> dict[str, Json]:
    return {
        **{name: len(getattr(new, name)) for name in COUNTED},
        **{name: getattr(new, name) for name in LEFT_OUT},
    }


def _group(turn: Turn, answers: Mapping[str, Json]) -> Group:
    group = group_of(turn, int(str(answers["group"])))
    require(turn, group, RUNS_GROUP)
    return group


def _store(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    group = _group(turn, answers)
    content = turn.facts.file(str(answers["file"]))
    read = None if content is None else read_group(content)
    if not isinstance(read, GroupFile):
        raise Sorry("file-not-received")
    new = take_in(turn, group, read)
    show_screen(turn, "group-imported", group=group.id, counts=counts(new))
    return turn.answer("group-imported-short")


def _draw_sending(talk: Talk) -> Screen:
    back = talk.scene.button("button-step-back", "group-settings", talk.answers["group"])
    return Screen(talk.asked("group-import-ask"), ((back, talk.ways_out[1]),))


def _draw_taking(talk: Talk) -> Screen:
    scene, answers = talk.scene, talk.answers
    group = scene.unit.groups.get(int(str(answers["group"])))
    head = scene.say("group-import-head", group="" if group is None else group.title, title=str(answers["title"]))
    counted = answers["counts"]
    lines = count_lines(scene, counted if isinstance(counted, Mapping) else {})
    text = "\n".join([head, "", *lines, "", _settings_line(scene, answers), scene.say("group-import-quietly")])
    yes = (talk.choice("button-group-import-yes", taking.YES),)
    back = scene.button("button-step-back", "group-settings", answers["group"])
    return Screen(text, (yes, (back, talk.ways_out[1])))


def _settings_line(scene: Scene, answers: Mapping[str, Json]) -> str:
    quiet = QuietHours(taking.clock(answers["quiet_from"]), taking.clock(answers["quiet_until"]))
    shown = names(tuple(str(answers["languages"]).split(",")))
    return scene.say("group-import-settings", languages=shown, quiet=quiet_words(scene, quiet))


def count_lines(scene: Scene, counted: Mapping[str, Any]) -> list[str]:
    """What is new, and what is left out and why."""
    new = [scene.say(f"group-import-{name}", count=counted[name]) for name in COUNTED if counted.get(name)]
    left = [scene.say(f"group-import-{name}", count=counted[name]) for name in LEFT_OUT if counted.get(name)]
    return [*(new or [scene.say("group-import-nothing")]), *left]


@views("group-import-faults")
def show_faults(scene: Scene, arguments: Arguments) -> Screen | None:
    group = led_by_reader(scene, arguments)
    if group is None:
        return None
    lines = list(dict.fromkeys(fault_line(scene, each) for each in arguments["faults"]))[:SHOWN]
    more = arguments["count"] - len(lines)
    rest = [scene.say("build-faults-more", count=more)] if more > 0 else []
    head = scene.say("build-file-faults", count=arguments["count"])
    text = "\n\n".join([head, *lines, *rest, scene.say("build-file-again")])
    return Screen(text, (back_row(scene, "group-settings", group.id),))


@views("group-imported")
def show_imported(scene: Scene, arguments: Arguments) -> Screen | None:
    group = led_by_reader(scene, arguments)
    if group is None:
        return None
    head = scene.say("group-imported", group=group.title)
    text = "\n".join([head, "", *count_lines(scene, arguments["counts"])])
    rows = ((scene.button("button-meetings", "meetings", group.id),), menu_row(scene))
    return Screen(text, rows)


conversations[taking.SENDING] = Conversation(
    lambda _: taking.sending(), _draw_sending, lambda _turn, _answers: None, file=receive
)
conversations[taking.TAKING] = Conversation(lambda _: taking.taking(), _draw_taking, _store)

ROUTES: tuple[Route, ...] = (press("group-import", ask_for_file),)

"""A group saved to a file, for its worker alone and in private: first what goes out, then the file."""

from dataclasses import replace

from domain.group_files.content import GroupFile
from domain.group_files.writing import to_file
from domain.groups import RUNS_GROUP, Group
from domain.printing import TextFile
from handlers.group_files.gathering import gather
from handlers.navigation import back_row, menu_row, role_in, show_screen
from handlers.registry import views
from handlers.rights import group_of, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Scene, Screen
from handlers.surveys import plain_files
from handlers.turn import Answer, Sorry, Turn


def ask(turn: Turn) -> None:
    show_screen(turn, "group-export", group=led_in_private(turn).id)


def save(turn: Turn) -> Answer:
    """In a message of its own, which stays."""
    turn.show("group-file", group=led_in_private(turn).id)
    return turn.answer("group-export-coming")


def led_in_private(turn: Turn) -> Group:
    """The group a button names, for whoever runs it. Raises Sorry."""
    group = group_of(turn, turn.number(0))
    require(turn, group, RUNS_GROUP)
    if not turn.private:
        raise Sorry("button-unknown")
    return group


def led_by_reader(scene: Scene, arguments: Arguments) -> Group | None:
    group, person = scene.unit.groups.get(arguments["group"]), scene.unit.people.get(scene.chat_id)
    if group is None or person is None or role_in(scene.unit, person, group) not in RUNS_GROUP:
        return None
    return group


@views("group-export")
def show_export(scene: Scene, arguments: Arguments) -> Screen | None:
    group = led_by_reader(scene, arguments)
    if group is None:
        return None
    get = (scene.button("button-group-export-file", "group-export-file", group.id),)
    text = scene.say("group-export", group=group.title)
    return Screen(text, (get, back_row(scene, "group-settings", group.id)))


@views("group-file")
def show_file(scene: Scene, arguments: Arguments) -> Screen | None:
    group = led_by_reader(scene, arguments)
    if group is None:
        return None
    whole = gather(scene.unit, group)
    fitting = fit(whole)
    left_out = len(whole.surveys) - len(fitting.surveys)
    told = [scene.say("group-file-left-out", count=left_out)] if left_out else []
    text = "\n\n".join([scene.say("group-file", group=group.title), *told])
    return Screen(text, (menu_row(scene),), file=TextFile(group.title, written(fitting).decode(), "yaml"))


def written(file: GroupFile) -> bytes:
    return plain_files.write(to_file(file))


def fit(file: GroupFile) -> GroupFile:
    """What can be read in again: from a file that would be too large the oldest surveys are left out."""
    while file.surveys and not _is_readable(written(file)):
        file = replace(file, surveys=file.surveys[1:])
    return file


def _is_readable(raw: bytes) -> bool:
    try:
        plain_files.read(raw)
    except plain_files.NotReadable:
        return False
    return True


ROUTES: tuple[Route, ...] = (
    press("group-export", ask),
    press("group-export-file", save),
)

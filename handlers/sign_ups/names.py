"""The list with its names, for whoever runs the group: to read, to forward, to print, and for other programs."""

from collections.abc import Sequence

from domain.groups import Group
from domain.printing import Attachment, Block, Heading, Paper, Sheet, Table, Workbook
from domain.sign_ups import Entry, Queue, SignUpList, seating
from handlers.decisions.log import runs
from handlers.navigation import back_row, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.sign_ups.card import head
from handlers.sign_ups.organising import organised
from handlers.turn import Turn
from locales.texts import neutralise, quoted

NAMES_ON_A_PAGE = 40
WIDTHS = (1, 5, 3, 1)


def names(turn: Turn) -> None:
    sign_up, _ = organised(turn)
    show_screen(turn, "sign-up-names", id=sign_up.id, page=turn.number(1))


def paper(turn: Turn) -> None:
    sign_up, _ = organised(turn)
    turn.show("sign-up-paper", id=sign_up.id)


def workbook(turn: Turn) -> None:
    sign_up, _ = organised(turn)
    turn.show("sign-up-workbook", id=sign_up.id)


@views("sign-up-names")
def show_names(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _seen(scene, arguments)
    if found is None:
        return None
    sign_up, _, queues = found
    lines = [line for queue in queues for line in _lines(scene, queue)]
    page = min(arguments["page"], max(0, len(lines) - 1) // NAMES_ON_A_PAGE)
    shown = lines[page * NAMES_ON_A_PAGE : (page + 1) * NAMES_ON_A_PAGE]
    text = "\n".join([head(sign_up), "", *(shown or [scene.say("sign-up-nobody")])])
    rows: tuple[Row, ...] = (*_turning(scene, sign_up, page, len(lines)), *_file_rows(scene, sign_up, lines))
    return Screen(text, (*rows, back_row(scene, "sign-up", sign_up.id)))


def _lines(scene: Scene, queue: Queue) -> list[str]:
    """The heading of the line, its names numbered, and who waits."""
    everybody = [(entry, "") for entry in queue.seated]
    everybody += [(entry, f" – {scene.say('sign-up-waits-short')}") for entry in queue.waiting]
    numbered = [f"{number}. {quoted(entry.name)}{mark}" for number, (entry, mark) in enumerate(everybody, start=1)]
    return [f"<b>{quoted(queue.line.label)}</b>", *numbered] if queue.line.label else numbered


def _turning(scene: Scene, sign_up: SignUpList, page: int, count: int) -> tuple[Row, ...]:
    data = f"sign-up-names:{sign_up.id}"
    earlier = (scene.button("button-page-before", data, page - 1),) if page else ()
    later = (scene.button("button-page-after", data, page + 1),) if (page + 1) * NAMES_ON_A_PAGE < count else ()
    return ((*earlier, *later),) if earlier or later else ()


def _file_rows(scene: Scene, sign_up: SignUpList, lines: Sequence[str]) -> tuple[Row, ...]:
    if not lines:
        return ()
    printed = scene.button("button-sign-up-paper", "sign-up-paper", sign_up.id)
    return ((printed, scene.button("button-sign-up-workbook", "sign-up-workbook", sign_up.id)),)


@views("sign-up-paper")
def show_paper(scene: Scene, arguments: Arguments) -> Screen | None:
    """With an empty column to tick by hand, and large enough to be read at a door."""
    found = _seen(scene, arguments)
    if found is None:
        return None
    sign_up, group, queues = found
    title = neutralise(sign_up.title)
    blocks: list[Block] = [Heading(title, 1)]
    for queue in queues:
        blocks += [Heading(neutralise(queue.line.label))] if queue.line.label else []
        rows = tuple(_row(scene, queue, entry) for entry in _everybody(queue))
        blocks.append(Table(_head(scene), rows, WIDTHS))
    name, footer = scene.label("sign-up-file"), neutralise(group.title)
    paper = Paper(name, title, tuple(blocks), scene.language, footer, large=True)
    return _sent(scene, sign_up, paper)


@views("sign-up-workbook")
def show_workbook(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _seen(scene, arguments)
    if found is None:
        return None
    sign_up, _, queues = found
    rows = tuple(
        (neutralise(queue.line.label), number, neutralise(entry.name), _state(scene, queue, entry))
        for queue in queues
        for number, entry in enumerate(_everybody(queue), start=1)
    )
    columns = (scene.label("sign-up-column-line"), *_head(scene)[:3])
    sheet = Sheet(scene.label("sign-up-file"), columns, rows)
    return _sent(scene, sign_up, Workbook(scene.label("sign-up-file"), (sheet,)))


def _sent(scene: Scene, sign_up: SignUpList, file: Attachment) -> Screen:
    rows = (back_row(scene, "sign-up-names", sign_up.id, 0),)
    return Screen(f"{head(sign_up)}\n\n{scene.say('sign-up-file-sent')}", rows, file=file)


def _head(scene: Scene) -> tuple[str, str, str, str]:
    columns = ("number", "name", "state", "came")
    number, name, state, came = (scene.label(f"sign-up-column-{column}") for column in columns)
    return number, name, state, came


def _row(scene: Scene, queue: Queue, entry: Entry) -> tuple[str, str, str, str]:
    number = str(_everybody(queue).index(entry) + 1)
    return number, neutralise(entry.name), _state(scene, queue, entry), "☐"


def _state(scene: Scene, queue: Queue, entry: Entry) -> str:
    return scene.label("sign-up-waits-short" if queue.waits_as(entry.id) else "sign-up-has-place-short")


def _everybody(queue: Queue) -> tuple[Entry, ...]:
    return (*queue.seated, *queue.waiting)


def _seen(scene: Scene, arguments: Arguments) -> tuple[SignUpList, Group, list[Queue]] | None:
    sign_up = scene.unit.sign_ups.get(arguments["id"])
    group = None if sign_up is None else scene.unit.groups.get(sign_up.group_id)
    if sign_up is None or group is None or not runs(scene, group):
        return None
    return sign_up, group, list(seating(sign_up, scene.unit.sign_ups.entries(sign_up.id)).values())


ROUTES: tuple[Route, ...] = (
    press("sign-up-names", names),
    press("sign-up-paper", paper),
    press("sign-up-workbook", workbook),
)

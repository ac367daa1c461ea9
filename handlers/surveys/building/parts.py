"""The parts of a draft and the questions in each: opened, added, moved, switched on and off, deleted, taken back."""

from domain.surveys.building import moved_part, switched, without_part
from domain.surveys.checking import ALL_QUESTIONS_LIMIT, BLOCKS_LIMIT, Part
from domain.surveys.definition import Block, Question
from domain.surveys.records import Record
from handlers.navigation import back_row, page_of, page_row, shortened, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys.building.drafts import (
    block_in,
    draft,
    keep,
    letter_of,
    own_language,
    shown_draft,
    told_kindly,
    undo_rows,
)
from handlers.surveys.building.words import kind_words, named
from handlers.surveys.wording import title_of
from handlers.turn import Answer, Turn

LABEL = 40


def edit(turn: Turn) -> None:
    show_parts(turn, draft(turn))


def show_parts(turn: Turn, record: Record) -> None:
    """Where there is only one part, what is in it."""
    blocks = record.survey.blocks
    if len(blocks) == 1:
        show_part(turn, record, blocks[0].id)
    else:
        show_screen(turn, "build-parts", survey=record.id)


def show_part(turn: Turn, record: Record, block_id: str, page: int = 0) -> None:
    show_screen(turn, "build-part", survey=record.id, part=block_id, page=page)


def open_part(turn: Turn) -> None:
    record = draft(turn)
    show_part(turn, record, block_in(turn, record, 1).id, turn.number(2) if len(turn.data) > 2 else 0)


def choose_parts(turn: Turn) -> None:
    show_screen(turn, "build-switches", survey=draft(turn).id)


def switch(turn: Turn) -> None:
    record = draft(turn)
    keep(turn, record, switched(record.survey, block_in(turn, record, 1).id))
    if len(turn.data) > 2:
        show_part(turn, record, turn.data[1])
    else:
        show_screen(turn, "build-switches", survey=record.id)


def move(turn: Turn, *, up: bool) -> None:
    record = draft(turn)
    block = block_in(turn, record, 1)
    with told_kindly(turn):
        keep(turn, record, moved_part(record.survey, block.id, up=up))
    show_parts(turn, record)


def move_up(turn: Turn) -> None:
    move(turn, up=True)


def move_down(turn: Turn) -> None:
    move(turn, up=False)


def delete(turn: Turn) -> Answer:
    """At once: it can be taken back."""
    record = draft(turn)
    kept = keep(turn, record, without_part(record.survey, block_in(turn, record, 1).id))
    show_parts(turn, kept)
    return turn.answer("build-part-deleted")


def undo(turn: Turn) -> Answer:
    """The last change is taken back; taken back once more, it is there again."""
    record = draft(turn)
    if record.former is not None:
        show_parts(turn, keep(turn, record, record.former))
    return turn.answer("build-undone")


@views("build-parts")
def draw_parts(scene: Scene, arguments: Arguments) -> Screen | None:
    record = shown_draft(scene, arguments)
    if record is None:
        return None
    blocks = record.survey.blocks
    rows = tuple((_opens(scene, record, number, block),) for number, block in enumerate(blocks, 1))
    add: Row = (scene.button("button-build-part-add", "build-part-add", record.id),)
    text = scene.say("build-parts", title=title_of(scene, record) or scene.label("survey-untitled"))
    return Screen(
        text,
        (
            *rows,
            (scene.button("button-build-switches", "build-switches", record.id),),
            *((add,) if len(blocks) < BLOCKS_LIMIT else ()),
            *undo_rows(scene, record),
            back_row(scene, "survey", record.id),
        ),
    )


def _opens(scene: Scene, record: Record, number: int, block: Block) -> Button:
    words = {"title": part_title(scene, record, block), "number": number, "count": len(block.questions)}
    return scene.button("button-build-part", "build-part", record.id, block.id, on=int(block.on), **words)


def part_title(scene: Scene, record: Record, block: Block) -> str:
    return shortened(record.survey.worded(block.title, scene.language), LABEL) or scene.label("survey-untitled")


@views("build-switches")
def draw_switches(scene: Scene, arguments: Arguments) -> Screen | None:
    record = shown_draft(scene, arguments)
    if record is None:
        return None
    rows: tuple[Row, ...] = tuple(
        (
            scene.button(
                "button-build-switch",
                "build-switch",
                record.id,
                block.id,
                on=int(block.on),
                title=part_title(scene, record, block),
                count=len(block.questions),
            ),
        )
        for block in record.survey.blocks
    )
    asked = sum(question.asks for question in record.survey.questions)
    return Screen(scene.say("build-switches", count=asked), (*rows, back_row(scene, "build-edit", record.id)))


@views("build-part")
def draw_part(scene: Scene, arguments: Arguments) -> Screen | None:
    record = shown_draft(scene, arguments)
    block = (
        None if record is None else next((each for each in record.survey.blocks if each.id == arguments["part"]), None)
    )
    if record is None or block is None:
        return None
    page, shown = page_of(block.questions, arguments["page"])
    first = page * 10 + 1
    lines = [_line(scene, record, number, question) for number, question in enumerate(shown, first)]
    rows = tuple((_item(scene, record, number, question),) for number, question in enumerate(shown, first))
    turning = page_row(scene, page, len(block.questions), f"build-part:{record.id}:{block.id}")
    several = len(record.survey.blocks) > 1
    title = part_title(scene, record, block) if several else title_of(scene, record) or scene.label("survey-untitled")
    head = scene.say("build-part", title=title, count=len(block.questions), on=int(block.on))
    ways = (
        *_adding(scene, record, block),
        *(_of_part(scene, record, block) if several else ()),
        *undo_rows(scene, record),
    )
    back = back_row(scene, "build-edit" if several else "survey", record.id)
    return Screen("\n\n".join([head, *(["\n".join(lines)] if lines else [])]), (*rows, *turning, *ways, back))


def _line(scene: Scene, record: Record, number: int, question: Question) -> str:
    return scene.say(
        "build-part-line",
        number=str(number),
        question=named(scene, record.survey, question, 120),
        kind=kind_words(scene, question.kind),
        depends=int(bool(question.when)),
        sensitive=int(question.sensitive),
    )


def _item(scene: Scene, record: Record, number: int, question: Question) -> Button:
    language = own_language(record.survey, scene.language)
    label = f"{number}. {named(scene, record.survey, question, LABEL)}"
    return Button(label, data=f"build-item:{record.id}:{language}:{question.id}")


def _adding(scene: Scene, record: Record, block: Block) -> tuple[Row, ...]:
    if sum(len(each.questions) for each in record.survey.blocks) >= ALL_QUESTIONS_LIMIT:
        return ()
    add: Row = (scene.button("button-build-add", "build-add", record.id, block.id),)
    if len(record.survey.blocks) > 1 or len(block.questions) < 2:
        return (add,)
    return (add, (scene.button("button-build-part-add", "build-part-add", record.id),))


def _of_part(scene: Scene, record: Record, block: Block) -> tuple[Row, ...]:
    language = own_language(record.survey, scene.language)
    return (
        (
            scene.button("button-build-part-title", "build-text", record.id, language, letter_of(Part.BLOCK), block.id),
            scene.button("button-build-part-switch", "build-switch", record.id, block.id, "p", on=int(block.on)),
        ),
        (
            scene.button("button-build-up", "build-part-up", record.id, block.id),
            scene.button("button-build-down", "build-part-down", record.id, block.id),
        ),
        (scene.button("button-build-part-delete", "build-part-delete", record.id, block.id),),
    )


ROUTES: tuple[Route, ...] = (
    press("build-edit", edit),
    press("build-part", open_part),
    press("build-switches", choose_parts),
    press("build-switch", switch),
    press("build-part-up", move_up),
    press("build-part-down", move_down),
    press("build-part-delete", delete),
    press("build-undo", undo),
)

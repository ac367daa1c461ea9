"""A group's saved answers by button: the list, one answer, and for organisers what they do with it."""

from domain.groups import Group
from domain.saved_answers.records import SavedAnswer
from handlers.decisions.log import runs
from handlers.listing import open_list
from handlers.navigation import back_row, page_of, page_row, show_screen
from handlers.registry import views
from handlers.rights import group_joined, require
from handlers.routing import Route, command, press
from handlers.saved_answers.words import answer_button, answer_words
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from locales.texts import quoted


def find(turn: Turn) -> None:
    open_list(turn, "find")


def answer(turn: Turn) -> None:
    found, _ = answer_here(turn)
    show_screen(turn, "saved-answer", id=found.id)


def answer_here(turn: Turn) -> tuple[SavedAnswer, Group]:
    """The answer a button names, for members of its group in private. Raises Sorry."""
    found = turn.unit.saved_answers.get(turn.number(0))
    if found is None or not turn.private:
        raise Sorry("answer-unknown" if turn.private else "button-unknown")
    group = group_joined(turn, found.group_id)
    return found, group


def ask_to_delete(turn: Turn) -> None:
    found, group = answer_here(turn)
    require(turn, group)
    show_screen(turn, "answer-delete", id=found.id)


def delete(turn: Turn) -> Answer:
    found, group = answer_here(turn)
    require(turn, group)
    turn.unit.saved_answers.delete(found.id)
    show_screen(turn, "find", group=group.id, page=0)
    return turn.answer("answer-deleted")


@views("find")
def show_answers(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    known = scene.unit.saved_answers.of_group(group.id)
    page, shown = page_of(known, arguments["page"])
    rows = tuple((answer_button(scene, each),) for each in shown)
    turning = page_row(scene, page, len(known), f"find:{group.id}")
    leads = runs(scene, group)
    key = "find" if known else "find-none-organiser" if leads else "find-none"
    tools = _tools(scene, group) if leads else ()
    return Screen(scene.say(key, group=group.title), (*rows, *turning, *tools, back_row(scene, "group", group.id)))


def _tools(scene: Scene, group: Group) -> tuple[Row, ...]:
    waiting = len(scene.unit.saved_answers.questions(group.id))
    asked = scene.button("button-questions", "questions", group.id, 0, count=waiting)
    return ((scene.button("button-answer-add", "answer-add", group.id),), *(((asked,),) if waiting else ()))


@views("saved-answer")
def show_answer(scene: Scene, arguments: Arguments) -> Screen | None:
    """`note` is the key of a sentence above it: what was just done."""
    found = scene.unit.saved_answers.get(arguments["id"])
    group = None if found is None else scene.unit.groups.get(found.group_id)
    if found is None or group is None:
        return None
    note = [scene.say(arguments["note"])] if "note" in arguments else []
    leads = runs(scene, group)
    synonyms = [synonym_words(scene, found)] if leads else []
    text = "\n\n".join([*note, answer_words(scene, group, found), *synonyms])
    change = scene.button("button-answer-change", "answer-change", found.id)
    rows = ((change, scene.button("button-answer-delete", "answer-delete", found.id)),) if leads else ()
    return Screen(text, (*rows, back_row(scene, "find", group.id, 0)))


def synonym_words(scene: Scene, found: SavedAnswer) -> str:
    words = quoted(", ".join(found.synonyms))
    return scene.say("answer-synonyms", count=len(found.synonyms)) + (f" {words}" if words else "")


@views("answer-delete")
def show_deletion(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.saved_answers.get(arguments["id"])
    if found is None:
        return None
    yes: Row = (scene.button("button-answer-delete-yes", "answer-delete-yes", found.id),)
    text = f"❓ <b>{quoted(found.question)}</b>\n\n{scene.say('answer-delete')}"
    return Screen(text, (yes, back_row(scene, "answer", found.id)))


ROUTES: tuple[Route, ...] = (
    press("find", find),
    press("answer", answer),
    press("answer-delete", ask_to_delete),
    press("answer-delete-yes", delete),
    command("find kur", find, private=True),
)

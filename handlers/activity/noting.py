"""What made the work hard: noted by one tap, a sentence beside it if one likes, never about one person."""

from collections.abc import Mapping

from domain.activity.noting import WORDS, noting
from domain.activity.records import WORDS_LIMIT, Difficulty, Hardship
from domain.dialog_state import Json
from domain.groups import Group
from domain.norms.naming import named
from handlers.activity.words import difficulty_line
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.navigation import back_row, show_screen
from handlers.registry import views
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from handlers.words import today_in
from locales.texts import quoted

NAME = "difficulty"
A_ROW = 2


def choose(turn: Turn) -> None:
    group = group_led(turn, turn.number(0))
    show_screen(turn, "difficulty-which", group=group.id)


def note(turn: Turn) -> Answer:
    group = group_led(turn, turn.number(0))
    try:
        hardship = Hardship(turn.data[1])
    except (IndexError, ValueError):
        raise Sorry("button-unknown") from None
    today = today_in(group.zone, turn.now)
    noted = turn.unit.activity.note(Difficulty(0, group.id, hardship, today))
    show_screen(turn, "difficulty", id=noted.id)
    return turn.answer("difficulty-noted")


def _noted(turn: Turn) -> tuple[Difficulty, Group]:
    return _with_group(turn, turn.number(0))


def _with_group(turn: Turn, difficulty_id: int) -> tuple[Difficulty, Group]:
    found = turn.unit.activity.difficulty(difficulty_id)
    if found is None:
        raise Sorry("difficulty-gone")
    group = group_led(turn, found.group_id)
    return found, group


def add_words(turn: Turn) -> Answer | None:
    found, _ = _noted(turn)
    return begin(turn, NAME, {"difficulty": found.id})


def take_back(turn: Turn) -> Answer:
    found, group = _noted(turn)
    turn.unit.activity.remove(found.id)
    show_screen(turn, "activity", group=group.id)
    return turn.answer("difficulty-taken-back")


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    found, _ = _with_group(turn, int(str(answers["difficulty"])))
    turn.unit.activity.word(found.id, str(answers[WORDS]))
    show_screen(turn, "difficulty", id=found.id)
    return turn.answer("difficulty-noted")


@views("difficulty-which")
def show_choice(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    buttons = [
        scene.button("button-hardship", "difficulty-note", group.id, each.value, hardship=each.value)
        for each in Hardship
    ]
    rows: tuple[Row, ...] = tuple(tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW))
    text = scene.say("difficulty-which", group=group.title)
    return Screen(text, (*rows, back_row(scene, "activity", group.id)))


@views("difficulty")
def show_difficulty(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.activity.difficulty(arguments["id"])
    if found is None:
        return None
    line = str(quoted(difficulty_line(scene, found)))
    key = "button-difficulty-reword" if found.words else "button-difficulty-words"
    rows = (
        (scene.button(key, "difficulty-words", found.id),),
        (scene.button("button-difficulty-take-back", "difficulty-take-back", found.id),),
    )
    return Screen(f"{scene.say('difficulty')}\n\n<b>{line}</b>", (*rows, back_row(scene, "activity", found.group_id)))


def _draw(talk: Talk) -> Screen:
    if talk.state.step == WORDS:
        return Screen(talk.asked("difficulty-ask-words", limit=WORDS_LIMIT), (talk.ways_out,))
    scene, words = talk.scene, str(talk.answers[WORDS])
    found = scene.unit.activity.difficulty(int(str(talk.answers["difficulty"])))
    members = [] if found is None else scene.unit.groups.members(found.group_id)
    people = named(words, [member.person.name for member in members])
    flag = [scene.say("difficulty-names", names=", ".join(people))] if people else []
    text = "\n\n".join([talk.asked("difficulty-preview"), f"<i>{quoted(words)}</i>", *flag])
    again, send = talk.edit("button-difficulty-reword", WORDS), talk.choice("button-difficulty-send", "yes")
    rows: tuple[Row, ...] = ((again,), (send,)) if people else ((send,), (again,))
    return Screen(text, (*rows, talk.ways_out))


conversations[NAME] = Conversation(lambda _: noting(), _draw, _finish)

ROUTES: tuple[Route, ...] = (
    press("difficulty", choose),
    press("difficulty-note", note),
    press("difficulty-words", add_words),
    press("difficulty-take-back", take_back),
)

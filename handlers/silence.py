"""Silence about one group, and by a word: whoever writes "stop" need not know any button."""

from functools import cache

from domain.groups import Group, Role
from handlers.navigation import back_row, page_of, page_row, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_of, not_theirs, role_now
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Answer, Turn
from locales.texts import LANGUAGES, say_plainly

AROUND = " \t\n.,!?…„”“\"'«»/"


def is_stop_word(text: str) -> bool:
    return " ".join(text.casefold().strip(AROUND).split()) in _stop_words()


@cache
def _stop_words() -> frozenset[str]:
    """In every language: nobody should have to know which one is set."""
    said = (say_plainly(language, "stop-words") for language in LANGUAGES)
    return frozenset(word.strip() for words in said for word in words.split(","))


def silence(turn: Turn) -> Answer:
    group = _group(turn)
    turn.unit.groups.set_muted(group.id, turn.user.id, muted=True)
    return turn.answer("silenced", alert=True, group=shortened(group.title))


def silences(turn: Turn) -> None:
    show_screen(turn, "silences", page=turn.number(0) if turn.data else 0)


def toggle(turn: Turn) -> Answer:
    group = _group(turn)
    member = turn.unit.groups.member(group.id, turn.user.id)
    muted = member is None or not member.muted
    turn.unit.groups.set_muted(group.id, turn.user.id, muted=muted)
    show_screen(turn, "silences", page=turn.number(1))
    return turn.answer("silenced" if muted else "silence-over", group=shortened(group.title))


def _group(turn: Turn) -> Group:
    group = group_of(turn, turn.number(0))
    member = turn.unit.groups.member(group.id, turn.user.id)
    if role_now(turn, group) is Role.STRANGER or member is None:
        raise not_theirs()
    return group


@views("silences")
def show_silences(scene: Scene, arguments: Arguments) -> Screen:
    joined = scene.unit.groups.joined_by(scene.chat_id)
    page, shown = page_of(joined, arguments["page"])
    rows: tuple[Row, ...] = tuple(
        (Button(f"{_mark(scene, group)} {shortened(group.title)}", data=f"silence-toggle:{group.id}:{page}"),)
        for group in shown
    )
    turning = page_row(scene, page, len(joined), "silences")
    return Screen(scene.say("silences"), (*rows, *turning, back_row(scene, "settings")))


def _mark(scene: Scene, group: Group) -> str:
    member = scene.unit.groups.member(group.id, scene.chat_id)
    return "🔕" if member is not None and member.muted else "🔔"


ROUTES: tuple[Route, ...] = (
    press("silence", silence),
    press("silences", silences),
    press("silence-toggle", toggle),
)

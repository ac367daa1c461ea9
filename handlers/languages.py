"""Language is a person's own setting; a group posts in one or two."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.groups import Group
from domain.outbox import Message
from handlers.links import member_payload
from handlers.navigation import back_row, choose_group, menu_row, show_screen
from handlers.registry import views
from handlers.rights import group_led, group_of, require
from handlers.routing import Route, command, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from locales.texts import LANGUAGES, say

LANGUAGES_AT_MOST = 2


def ask(turn: Turn) -> None:
    show_screen(turn, "language")


def choose(turn: Turn) -> Answer:
    language = known_language(turn, 0)
    turn.unit.people.set_language(turn.person.id, language)
    show_screen(turn, "menu", greeting="language-chosen")
    return turn.answer("language-chosen-short")


@views("language")
def show_languages(scene: Scene, _arguments: Arguments) -> Screen:
    """The question in every language, for somebody who cannot read the one set now."""
    question = "\n".join(say(language, "language-ask") for language in LANGUAGES)
    rows = tuple((Button(_own_name(language), data=f"language-set:{language}"),) for language in LANGUAGES)
    return Screen(question, (*rows, menu_row(scene)))


def ask_for_group(turn: Turn) -> None:
    group = group_of(turn, turn.number(0)) if turn.data else choose_group(turn, "group-languages")
    if group is not None:
        require(turn, group)
        show_screen(turn, "group-languages", group=group.id)


def toggle_for_group(turn: Turn) -> Answer:
    group = group_led(turn, turn.number(0))
    languages = _toggled(group.languages, known_language(turn, 1))
    turn.unit.groups.save(replace(group, languages=languages))
    if turn.unit.outbox.posted_id(welcome_key(group)) is not None:
        welcome(turn, group)
    show_screen(turn, "group-languages", group=group.id)
    return turn.answer("group-languages-saved")


def _toggled(languages: tuple[str, ...], language: str) -> tuple[str, ...]:
    if language not in languages:
        if len(languages) == LANGUAGES_AT_MOST:
            raise Sorry("group-languages-two-at-most")
        return (*languages, language)
    if len(languages) == 1:
        raise Sorry("group-languages-one-at-least")
    return tuple(each for each in languages if each != language)


@views("group-languages")
def show_group_languages(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    rows: tuple[Row, ...] = tuple((_toggle(group, language),) for language in LANGUAGES)
    text = scene.say("group-languages", group=group.title, languages=names(group.languages))
    return Screen(text, (*rows, back_row(scene, "group-settings", group.id)))


def names(languages: tuple[str, ...]) -> str:
    return " · ".join(_own_name(language) for language in languages)


def welcome(turn: Turn, group: Group) -> None:
    """What the group reads first; it is kept in the group's languages as they change."""
    turn.send(Message(group.chat_id, "group-welcome", {"group": group.id}, key=welcome_key(group), group_id=group.id))


def welcome_key(group: Group) -> str:
    return f"welcome:{group.id}"


@views("group-welcome")
def show_welcome(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    link = Button(scene.label("button-open-private"), url=scene.world.start_link(member_payload(group)))
    own_language = scene.button("button-my-language", "my-language")
    return Screen(scene.say("group-welcome", group=group.title), ((link,), (own_language,)))


def tell_in_own_language(
    turn: Turn, brief_key: str, view: str, view_arguments: Mapping[str, Any], **brief_arguments: Any
) -> Answer:
    """For "my language" under a group's message: all of it in private where we may write, else the gist in an alert."""
    person = turn.unit.people.get(turn.user.id)
    if person is None or not person.reachable:
        return turn.answer(brief_key, alert=True, **brief_arguments)
    turn.send(Message(person.id, view, view_arguments))
    return turn.answer("my-language-sent")


def welcome_in_own_language(turn: Turn) -> Answer:
    group = turn.unit.groups.by_chat(turn.chat.id)
    if group is None:
        raise Sorry("group-gone")
    return tell_in_own_language(turn, "group-welcome-brief", "own-welcome", {"group": group.id})


@views("own-welcome")
def show_own_welcome(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    rows = ((scene.button("button-language", "language"),), menu_row(scene))
    return Screen(scene.say("group-own-welcome", group=group.title), rows)


def _toggle(group: Group, language: str) -> Button:
    mark = "✅ " if language in group.languages else ""
    return Button(mark + _own_name(language), data=f"group-language:{group.id}:{language}")


def _own_name(language: str) -> str:
    return say(language, "language-own-name")


def known_language(turn: Turn, position: int) -> str:
    language = turn.data[position] if position < len(turn.data) else ""
    if language not in LANGUAGES:
        raise Sorry("button-unknown")
    return language


ROUTES: tuple[Route, ...] = (
    command("language", ask, private=True),
    press("language", ask),
    press("language-set", choose),
    press("group-languages", ask_for_group),
    press("group-language", toggle_for_group),
    press("my-language", welcome_in_own_language),
)

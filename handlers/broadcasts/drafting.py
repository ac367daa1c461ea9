"""A broadcast before it goes: its words in each language, the groups, where, how urgent; all on one screen."""

from dataclasses import replace

from domain.broadcasts import Broadcast, BroadcastState, places_after
from domain.groups import Group
from domain.outbox import Message
from domain.unit_of_work import UnitOfWork
from handlers.broadcasts.message import own_name
from handlers.broadcasts.writing import ask_for_words
from handlers.farewells import Leaving
from handlers.navigation import back_row, choose_group, groups_run_by, page_of, page_row, shortened, show_screen
from handlers.registry import farewells, views
from handlers.rights import group_led, group_of, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from locales.texts import LANGUAGES, quoted

SHOWN = 60
TITLES_SHOWN = 5


def broadcast(turn: Turn) -> Answer | None:
    """An unfinished one goes on; where none has words yet, the first thing is to write them."""
    group = group_of(turn, turn.number(0)) if turn.data else choose_group(turn, "broadcast")
    if group is None:
        return None
    require(turn, group)
    draft = turn.unit.broadcasts.draft_of(turn.person.id)
    if draft is not None and draft.words:
        show_screen(turn, "broadcast-draft", id=draft.id, note="broadcast-unfinished")
        return None
    return _begin(turn, group)


def begin_anew(turn: Turn) -> Answer | None:
    group = group_led(turn, turn.number(0))
    return _begin(turn, group)


def _begin(turn: Turn, group: Group) -> Answer | None:
    draft = turn.unit.broadcasts.draft_of(turn.person.id)
    if draft is not None:
        turn.unit.broadcasts.drop(draft.id)
    fresh = turn.unit.broadcasts.add(Broadcast(0, turn.person.id, groups=(group.id,)), turn.now)
    return ask_for_words(turn, fresh, turn.person.language)


def draft_here(turn: Turn) -> Broadcast:
    """Of the sender, and only with groups they run now. Raises Sorry where it is not theirs, or has gone already."""
    found = own(turn)
    if found.state is not BroadcastState.DRAFT:
        raise Sorry("broadcast-sent-already")
    runs = {group.id for group in groups_run_by(turn.unit, turn.person)}
    kept = tuple(group_id for group_id in found.groups if group_id in runs)
    if kept != found.groups:
        turn.unit.broadcasts.set_groups(found.id, kept)
    return replace(found, groups=kept)


def own(turn: Turn) -> Broadcast:
    found = turn.unit.broadcasts.get(turn.number(0))
    if found is None or found.written_by != turn.user.id:
        raise Sorry("broadcast-gone")
    return found


def draft(turn: Turn) -> None:
    show_screen(turn, "broadcast-draft", id=draft_here(turn).id)


def choose_groups(turn: Turn) -> None:
    show_screen(turn, "broadcast-groups", id=draft_here(turn).id, page=turn.number(1))


def toggle_group(turn: Turn) -> Answer | None:
    found = draft_here(turn)
    group = group_led(turn, turn.number(1))
    chosen = tuple(each for each in found.groups if each != group.id)
    if len(chosen) == len(found.groups):
        chosen = (*chosen, group.id)
    turn.unit.broadcasts.set_groups(found.id, chosen)
    show_screen(turn, "broadcast-groups", id=found.id, page=turn.number(2))
    return None


def toggle_place(turn: Turn) -> None:
    found = draft_here(turn)
    public, private = places_after(found.public, found.private)
    _saved(turn, replace(found, public=public, private=private))


def toggle_urgent(turn: Turn) -> None:
    found = draft_here(turn)
    _saved(turn, replace(found, urgent=not found.urgent))


def _saved(turn: Turn, changed: Broadcast) -> None:
    turn.unit.broadcasts.save(changed, turn.now)
    show_screen(turn, "broadcast-draft", id=changed.id)


def drop(turn: Turn) -> Answer:
    turn.unit.broadcasts.drop(draft_here(turn).id)
    show_screen(turn, "menu")
    return turn.answer("broadcast-dropped")


def groups_of_broadcast(unit: UnitOfWork, found: Broadcast) -> list[Group]:
    groups = (unit.groups.get(group_id) for group_id in found.groups)
    return [group for group in groups if group is not None]


@views("broadcast-draft")
def show_draft(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.broadcasts.get(arguments["id"])
    if found is None or found.state is not BroadcastState.DRAFT:
        return None
    groups = groups_of_broadcast(scene.unit, found)
    note = [scene.say(arguments["note"])] if "note" in arguments else []
    parts = [*note, scene.say("broadcast-draft"), _addressed(scene, found, groups), _languages(scene, found, groups)]
    return Screen("\n\n".join(parts), _rows(scene, found, groups))


def _addressed(scene: Scene, found: Broadcast, groups: list[Group]) -> str:
    titles = ", ".join(group.title for group in groups[:TITLES_SHOWN])
    counts = {"groups": len(groups), "more": max(0, len(groups) - TITLES_SHOWN)}
    addressed = scene.say("broadcast-addressed", titles=titles, where=place_name(found), **counts)
    if not found.private:
        return addressed
    people = scene.unit.broadcasts.audience(found.groups).reachable
    urgent = "yes" if found.urgent else "no"
    return "\n".join([addressed, scene.say("broadcast-addressed-people", people=people, urgent=urgent)])


def place_name(found: Broadcast) -> str:
    return {(True, True): "both", (True, False): "public"}.get((found.public, found.private), "private")


def _languages(scene: Scene, found: Broadcast, groups: list[Group]) -> str:
    readers = scene.unit.broadcasts.audience(found.groups).by_language
    posted = {language for group in groups for language in group.languages}
    lines = []
    for language in LANGUAGES:
        if language in found.words:
            lines.append(f"<b>{own_name(language)}</b>: {quoted(beginning(found.words[language]))}")
        elif language in posted or readers.get(language):
            lines.append(scene.say("broadcast-language-missing", language=own_name(language)))
    return "\n".join(lines)


def beginning(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1].rstrip() + "…"


def _rows(scene: Scene, found: Broadcast, groups: list[Group]) -> tuple[Row, ...]:
    several = len(groups_run(scene)) > 1
    choosing = scene.button("button-broadcast-groups", "broadcast-groups", found.id, 0)
    place = scene.button("button-broadcast-where", "broadcast-where", found.id, where=place_name(found))
    urgent = scene.button("button-broadcast-urgent", "broadcast-urgent", found.id, on="yes" if found.urgent else "no")
    look: tuple[Row, ...] = ((scene.button("button-broadcast-look", "broadcast-look", found.id, "group"),),)
    return (
        *(look if found.words and groups else ()),
        *language_rows(scene, found),
        *(((choosing,),) if several else ()),
        (place,),
        *(((urgent,),) if found.private else ()),
        (scene.button("button-broadcast-drop", "broadcast-drop", found.id),),
        back_row(scene, "broadcasts"),
    )


def language_rows(scene: Scene, found: Broadcast) -> tuple[Row, ...]:
    buttons = [
        Button(
            scene.label(
                "button-broadcast-write",
                written="yes" if language in found.words else "no",
                language=own_name(language),
            ),
            data=f"broadcast-write:{found.id}:{language}",
        )
        for language in LANGUAGES
    ]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def groups_run(scene: Scene) -> list[Group]:
    person = scene.unit.people.get(scene.chat_id)
    return [] if person is None else groups_run_by(scene.unit, person)


@views("broadcast-groups")
def show_groups(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.broadcasts.get(arguments["id"])
    if found is None:
        return None
    offered = groups_run(scene)
    page, shown = page_of(offered, arguments["page"])
    rows: tuple[Row, ...] = tuple(
        (Button(_marked(group, found), data=f"broadcast-group:{found.id}:{group.id}:{page}"),) for group in shown
    )
    turning = page_row(scene, page, len(offered), f"broadcast-groups:{found.id}")
    text = scene.say("broadcast-groups", count=len(found.groups))
    done: Row = (scene.button("button-broadcast-groups-done", "broadcast-draft", found.id),)
    return Screen(text, (*rows, *turning, done, back_row(scene, "broadcast-draft", found.id)))


def _marked(group: Group, found: Broadcast) -> str:
    mark = "✅" if group.id in found.groups else "▫️"
    return f"{mark} {shortened(group.title)}"


@farewells("broadcasts")
def drop_unsent(leaving: Leaving) -> list[Message]:
    """What somebody wrote and did not send goes with them; what was planned is not sent."""
    leaving.unit.broadcasts.drop_unsent(leaving.person.id)
    return []


ROUTES: tuple[Route, ...] = (
    press("broadcast", broadcast),
    press("broadcast-new", begin_anew),
    press("broadcast-draft", draft),
    press("broadcast-groups", choose_groups),
    press("broadcast-group", toggle_group),
    press("broadcast-where", toggle_place),
    press("broadcast-urgent", toggle_urgent),
    press("broadcast-drop", drop),
)

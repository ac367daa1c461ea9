"""The same words for whoever has no Telegram: as plain text to forward, and as a page to print with a code to scan."""

from domain.broadcasts import Broadcast
from domain.groups import Group
from domain.printing import Block, Heading, Paper, Paragraph, QrCode
from handlers.broadcasts.drafting import groups_of_broadcast, own
from handlers.broadcasts.message import own_name
from handlers.links import member_payload
from handlers.navigation import back_row, screen_key, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Scene, Screen
from handlers.turn import Sorry, Turn
from locales.texts import quoted, say_plainly


def plain(turn: Turn) -> None:
    """A message for each language, without buttons or marks of ours."""
    found = _written(turn)
    for language in found.words:
        turn.show("broadcast-plain", id=found.id, words=language)
    _go_on_below(turn, found)


def paper(turn: Turn) -> None:
    found = _written(turn)
    turn.show("broadcast-paper", id=found.id)
    _go_on_below(turn, found)


def _written(turn: Turn) -> Broadcast:
    found = own(turn)
    if not found.words:
        raise Sorry("broadcast-gone")
    return found


def _go_on_below(turn: Turn, found: Broadcast) -> None:
    turn.unit.outbox.forget_posted(screen_key(turn.user.id))
    show_screen(turn, "broadcast-handed", id=found.id)


@views("broadcast-plain")
def show_plain(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.broadcasts.get(arguments["id"])
    words = None if found is None else found.words.get(arguments["words"])
    return None if words is None else Screen(quoted(words))


@views("broadcast-paper")
def show_paper(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.broadcasts.get(arguments["id"])
    groups = [] if found is None else groups_of_broadcast(scene.unit, found)
    if found is None or not groups or not found.words:
        return None
    return Screen(scene.say("broadcast-paper"), file=_printed(scene, found, groups[0]))


def _printed(scene: Scene, found: Broadcast, group: Group) -> Paper:
    blocks: list[Block] = [Heading(group.title, 1)]
    for language, words in found.words.items():
        blocks += [Heading(own_name(language), 2)] if len(found.words) > 1 else []
        blocks += [Paragraph(line) for line in words.splitlines() if line.strip()]
    link = scene.world.start_link(member_payload(group))
    caption = " · ".join(say_plainly(language, "broadcast-paper-code") for language in found.words)
    blocks.append(QrCode(link, caption, link.removeprefix("https://")))
    name = scene.label("broadcast-paper-file")
    return Paper(name, group.title, tuple(blocks), found.original or scene.language, large=True)


@views("broadcast-handed")
def show_handed(scene: Scene, arguments: Arguments) -> Screen:
    return Screen(scene.say("broadcast-handed"), (back_row(scene, "broadcast-report", arguments["id"]),))


ROUTES: tuple[Route, ...] = (press("broadcast-plain", plain), press("broadcast-paper", paper))

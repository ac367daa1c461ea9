"""Who can be written to in private, in numbers, and what brings the others: a link, a picture to scan, a paper."""

from domain.groups import Group
from domain.printing import Block, Bullets, Heading, Paper, Paragraph, QrCode, QrPicture
from domain.reach import reached
from handlers.headcount import note_headcount
from handlers.links import member_payload
from handlers.navigation import back_row, screen_key, show_screen
from handlers.registry import views
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Turn
from locales.texts import say, say_plainly

STEPS = ("reach-paper-scan", "reach-paper-start", "reach-paper-done")


def reach(turn: Turn) -> None:
    group = _group(turn)
    note_headcount(turn, group)
    show_screen(turn, "reach", group=group.id)


def picture(turn: Turn) -> None:
    _hand_out(turn, "reach-picture")


def paper(turn: Turn) -> None:
    _hand_out(turn, "reach-paper")


def _hand_out(turn: Turn, view: str) -> None:
    """A message of its own, without buttons, to be forwarded or printed."""
    group = _group(turn)
    turn.show(view, group=group.id)
    turn.unit.outbox.forget_posted(screen_key(turn.user.id))
    show_screen(turn, "reach-handed", group=group.id)


def _group(turn: Turn) -> Group:
    return group_led(turn, turn.number(0))


@views("reach")
def show_reach(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    counts = reached(scene.unit.groups.members(group.id), group.headcount)
    lines = [scene.say("reach-reachable", count=counts.reachable)]
    others = {"silent": counts.silent, "never-started": counts.never_started, "blocked": counts.blocked}
    lines += [scene.say(f"reach-{name}", count=count) for name, count in others.items() if count]
    lines.append(_unknown_words(scene, counts.unknown))
    heads = "unknown" if group.headcount is None else "known"
    head = scene.say("reach", group=group.title, heads=heads, count=group.headcount or 0)
    rows: tuple[Row, ...] = (
        (scene.button("button-invitation", "invitation", group.id),),
        (scene.button("button-reach-picture", "reach-picture", group.id),),
        (scene.button("button-reach-paper", "reach-paper", group.id),),
        back_row(scene, "group-settings", group.id),
    )
    return Screen("\n\n".join((head, "\n".join(lines), scene.say("reach-why"))), rows)


def _unknown_words(scene: Scene, unknown: int | None) -> str:
    if unknown is None:
        return scene.say("reach-uncounted")
    return scene.say("reach-unknown" if unknown else "reach-all-met", count=unknown)


@views("reach-picture")
def show_picture(scene: Scene, arguments: Arguments) -> Screen | None:
    """In the group's languages: it is for others."""
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    link = scene.world.start_link(member_payload(group))
    texts = [say(language, "reach-picture", group=group.title, link=link) for language in group.languages]
    return Screen("\n\n".join(texts), file=QrPicture(link, group.title))


@views("reach-paper")
def show_paper(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    return Screen(scene.say("reach-paper", group=group.title), file=_printed(scene, group))


def _printed(scene: Scene, group: Group) -> Paper:
    link = scene.world.start_link(member_payload(group))
    blocks: list[Block] = [Heading(group.title, 1)]
    for language in group.languages:
        blocks += [
            Heading(say_plainly(language, "reach-paper-title"), 2),
            Paragraph(say_plainly(language, "reach-paper-what")),
            Bullets(tuple(say_plainly(language, step) for step in STEPS), numbered=True),
        ]
    caption = " · ".join(say_plainly(language, "reach-paper-code") for language in group.languages)
    blocks.append(QrCode(link, caption, link.removeprefix("https://")))
    name = scene.label("reach-paper-file")
    return Paper(name, group.title, tuple(blocks), group.languages[0], large=True)


@views("reach-handed")
def show_handed(scene: Scene, arguments: Arguments) -> Screen:
    return Screen(scene.say("reach-handed"), (back_row(scene, "reach", arguments["group"]),))


ROUTES: tuple[Route, ...] = (
    press("reach", reach),
    press("reach-picture", picture),
    press("reach-paper", paper),
)

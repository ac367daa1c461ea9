"""A sign-up list in its group: one message that is edited; how many have places, names only where that was wished."""

from collections.abc import Sequence

from domain.groups import Group
from domain.outbox import Message
from domain.sign_ups import Entry, Queue, SignUpList, SignUpState, seating
from domain.wall_time import local_naive
from handlers.navigation import shortened
from handlers.registry import views
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.telling import to_group
from handlers.words import marked, moment_words
from locales.texts import quoted

PAYLOAD = "s-"
NAMES_ROOM = 900
"""Characters of names on a public card: two languages, twenty lines and the title must still fit beside them."""
LABEL_IN_BUTTON = 40


def card_key(sign_up_id: int) -> str:
    return f"sign-up:{sign_up_id}:card"


def card(sign_up: SignUpList, group: Group) -> Message:
    return to_group(group, "sign-up-card", {"id": sign_up.id}, key=card_key(sign_up.id))


@views("sign-up-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    sign_up = scene.unit.sign_ups.get(arguments["id"])
    group = None if sign_up is None else scene.unit.groups.get(sign_up.group_id)
    if sign_up is None or group is None:
        return None
    return draw_card(scene, group, sign_up, scene.unit.sign_ups.entries(sign_up.id))


def draw_card(scene: Scene, group: Group, sign_up: SignUpList, entries: Sequence[Entry]) -> Screen:
    """What people wrote stands there once, before what is said in each language."""
    queues = list(seating(sign_up, entries).values())
    common = "\n".join([head(sign_up), *(line_counted(queue, public=sign_up.public) for queue in queues)]) + "\n\n"
    lines = [*standing_lines(scene, queues), *state_lines(scene, group, sign_up)]
    rows = card_rows(scene, sign_up, queues) if sign_up.takes_entries(scene.now) else _after_rows(scene, sign_up)
    return Screen(common + "\n".join(lines), rows, silent=in_quiet(scene, group), common=common)


def in_quiet(scene: Scene, group: Group) -> bool:
    """Then what is posted makes no sound."""
    return group.quiet.is_quiet(local_naive(scene.now, group.zone), scene.world.is_holiday)


def head(sign_up: SignUpList) -> str:
    return f"📝 <b>{quoted(sign_up.title)}</b>"


def line_counted(queue: Queue, *, public: bool) -> str:
    label = queue.line.label
    figures = counted(label, len(queue.seated), queue.line.places, len(queue.waiting)) if label else ""
    names = _names(queue.seated) if public else ""
    return "\n".join(part for part in (figures, names) if part)


def counted(label: str, taken: int, places: int | None, waiting: int) -> str:
    """In figures, the same in every language: what they mean is said below."""
    figures = str(taken) if places is None else f"{taken} / {places}"
    return f"• {quoted(label)}: {figures}" + (f" · ⏳ {waiting}" if waiting else "")


def _names(seated: tuple[Entry, ...]) -> str:
    """Those who signed up themselves; whom they brought without a phone is a number."""
    own = [entry.name for entry in seated if entry.person_id is not None]
    shown: list[str] = []
    for name in own:
        if sum(map(len, shown)) + len(name) > NAMES_ROOM // 3:
            break
        shown.append(name)
    more = len(seated) - len(shown)
    return str(quoted(", ".join([*shown, *([f"+{more}"] if more else [])])))


def standing_lines(scene: Scene, queues: list[Queue]) -> list[str]:
    if len(queues) > 1:
        return [scene.say("sign-up-figures")]
    queue = queues[0]
    places = 0 if queue.line.places is None else queue.line.places
    lines = [scene.say("sign-up-taken", taken=len(queue.seated), places=places, free=queue.free or 0)]
    return [*lines, *([scene.say("sign-up-waiting", waiting=len(queue.waiting))] if queue.waiting else [])]


def state_lines(scene: Scene, group: Group, sign_up: SignUpList) -> list[str]:
    if sign_up.state is SignUpState.CANCELLED:
        return [scene.say("sign-up-cancelled-line")]
    if not sign_up.takes_entries(scene.now):
        return [scene.say("sign-up-closed-line")]
    names = scene.say("sign-up-names-line", public="yes" if sign_up.public else "no")
    if sign_up.closes is None:
        return [names]
    words = moment_words(scene.language, sign_up.closes, group.zone, scene.now)
    return [scene.say("sign-up-until", when=marked(sign_up.closes, words)), names]


def card_rows(scene: Scene, sign_up: SignUpList, queues: list[Queue]) -> tuple[Row, ...]:
    private = Button(scene.label("button-for-somebody"), url=scene.world.start_link(f"{PAYLOAD}{sign_up.id}"))
    return (*take_rows(scene, sign_up, queues), (private,), (scene.button("button-give-up", "give-up", sign_up.id),))


def _after_rows(scene: Scene, sign_up: SignUpList) -> tuple[Row, ...]:
    """After the close a place can still be given back."""
    if sign_up.state is SignUpState.CANCELLED:
        return ()
    return ((scene.button("button-give-up", "give-up", sign_up.id),),)


def take_rows(scene: Scene, sign_up: SignUpList, queues: list[Queue]) -> tuple[Row, ...]:
    if len(queues) == 1:
        key = "button-take-waiting" if queues[0].free == 0 else "button-take"
        return ((scene.button(key, "take", sign_up.id, queues[0].line.id),),)
    return tuple(
        (
            scene.button(
                "button-take-line",
                "take",
                sign_up.id,
                queue.line.id,
                full="yes" if queue.free == 0 else "no",
                label=shortened(queue.line.label, LABEL_IN_BUTTON),
            ),
        )
        for queue in queues
    )

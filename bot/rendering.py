"""From a row of the outbox to a call of the Bot API, in the language of whoever reads that chat."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.attaching import attaching, fits_a_caption
from bot.calls import Call, pinning, polling, settling, showing
from bot.rationing import AT_ONCE, Now
from domain.groups import GroupState
from domain.outbox import Message
from handlers import views
from handlers.screen import Scene, Screen, World, merge
from storage.outbox import Waiting
from storage.unit_of_work import UnitOfWork


def render(unit: UnitOfWork, row: Waiting, now: datetime, world: World, ruling: Now = AT_ONCE) -> Call | None:
    """None where there is nothing to say any more."""
    match row.action:
        case "leave" if unit.groups.by_chat(row.chat_id) is not None:
            return None
        case "leave":
            return Call("leaveChat", {"chat_id": row.chat_id})
        case "remove":
            if row.message_id is None:
                return None
            return Call("deleteMessage", {"chat_id": row.chat_id, "message_id": row.message_id})
        case "show" if _is_suspended(unit, row.chat_id):
            return None
    shown = _shown(unit, row, now, world, ruling)
    return None if shown is None else _call(unit, row, shown, now)


def _is_suspended(unit: UnitOfWork, chat_id: int) -> bool:
    """Whether Telegram does not let us write there: nothing is tried until we are let in again."""
    group = unit.groups.by_chat(chat_id) if chat_id < 0 else None
    return group is not None and group.state is GroupState.SUSPENDED


@dataclass(frozen=True, slots=True)
class Shown:
    """A screen, and what it is `without_file`: the same, and the sentence that its file is missing."""

    screen: Screen
    without_file: Screen


def _shown(unit: UnitOfWork, row: Waiting, now: datetime, world: World, ruling: Now) -> Shown | None:
    view = views.by_name[row.view]
    languages = _languages(unit, row, world)
    scenes = [Scene(unit, now, row.planned_at, language, row.chat_id, world) for language in languages]
    screens = [view(scene, row.arguments) for scene in scenes]
    if any(screen is None for screen in screens):
        return None
    shown = [_kept(scene, screen, ruling) for scene, screen in zip(scenes, screens, strict=True) if screen is not None]
    return Shown(merge(shown), merge([_without_file(*pair) for pair in zip(scenes, shown, strict=True)]))


def _kept(scene: Scene, screen: Screen, ruling: Now) -> Screen:
    """Of several that were held, the first says so and rings."""
    text = f"{scene.say('pushes-kept')}\n\n{screen.text}" if ruling.first else screen.text
    return replace(screen, text=text, silent=screen.silent or ruling.silent)


def _without_file(scene: Scene, screen: Screen) -> Screen:
    if screen.file is None:
        return screen
    return replace(screen, file=None, text="\n\n".join(filter(None, (screen.text, scene.say("file-missing")))))


def _languages(unit: UnitOfWork, row: Waiting, world: World) -> tuple[str, ...]:
    if row.chat_id < 0:
        group = unit.groups.by_chat(row.chat_id)
        return (world.language,) if group is None else group.languages
    person = unit.people.get(row.chat_id)
    return (world.language if person is None else person.language,)


def _call(unit: UnitOfWork, row: Waiting, shown: Shown, now: datetime) -> Call:
    screen = shown.screen
    if screen.pins is not None:
        return pinning(row, screen.pins)
    if screen.admission is not None:
        return settling(row, screen.admission)
    if screen.poll is not None:
        return polling(row, screen, screen.poll)
    if screen.file is not None and fits_a_caption(screen.text):
        return attaching(row, screen, screen.file, shown.without_file)
    if screen.file is not None:
        unit.outbox.show(_file_of(row), now)
    if row.key is not None and row.file_mark is not None:
        unit.outbox.forget_posted(row.key)
        row = replace(row, message_id=None)
    return showing(row, screen)


def _file_of(row: Waiting) -> Message:
    """The file of a long text, as a message of its own, keyed so that a repeated text does not repeat its file."""
    key = row.key or f"{row.id}:{row.planned_at.isoformat()}"
    arguments = {"view": row.view, "arguments": dict(row.arguments)}
    return Message(
        row.chat_id, "file", arguments, f"file:{key}", row.lane, row.delivery, row.useful_until, row.group_id
    )

"""What people may know and decide about what is kept of them: /privacy, /mydata and the consent to surveys."""

from collections.abc import Callable, Mapping
from datetime import datetime, time
from typing import Any

from domain.outbox import Message
from domain.printing import TextFile
from domain.privacy import BACKUPS_KEPT, SURVEYS, Consent, Record
from domain.unit_of_work import UnitOfWork
from domain.wall_time import WallTime
from handlers.navigation import back_row, menu_row, show_screen
from handlers.registry import views
from handlers.routing import Route, command, press
from handlers.screen import Arguments, Scene, Screen
from handlers.turn import Answer, Turn
from handlers.words import day_words, moment_words, today_in
from locales.texts import say

BULLET = "• "
Refine = Callable[[Scene, Record], Mapping[str, Any]]
refined: dict[str, Refine] = {}
"""By table, for what a row alone cannot say in words: further arguments of its text."""


def privacy(turn: Turn) -> None:
    """Whoever is not known yet reads it without becoming known."""
    if turn.unit.people.get(turn.user.id) is None:
        tell_unknown(turn, "privacy", backups=BACKUPS_KEPT.days)
    else:
        show_screen(turn, "privacy")


def mydata(turn: Turn) -> None:
    if turn.unit.people.get(turn.user.id) is None and not turn.unit.privacy.about(turn.user.id):
        tell_unknown(turn, "mydata-nothing")
    else:
        turn.send(Message(turn.user.id, "mydata"))


def tell_unknown(turn: Turn, text: str, **arguments: Any) -> None:
    """To somebody of whom nothing is kept, and nothing is to be kept by answering."""
    told = {"language": turn.language, "text": text, "arguments": arguments}
    turn.send(Message(turn.user.id, "to-unknown", told))


@views("to-unknown")
def show_to_unknown(_: Scene, arguments: Arguments) -> Screen:
    return Screen(say(arguments["language"], arguments["text"], **arguments["arguments"]))


@views("privacy")
def show_privacy(scene: Scene, _: Arguments) -> Screen:
    rows = (
        (scene.button("button-mydata", "mydata"),),
        (scene.button("button-consents", "consents"),),
        (scene.button("button-forget", "forget"),),
        menu_row(scene),
    )
    return Screen(scene.say("privacy", backups=BACKUPS_KEPT.days), rows)


@views("mydata")
def show_mydata(scene: Scene, _: Arguments) -> Screen:
    """The file is made at the moment of sending, so that it is whole then."""
    words = scene.say("mydata", day=_day(scene, scene.now))
    lines = (words, *(BULLET + " ".join(line.split()) for line in told(scene)))
    rows = ((scene.button("button-privacy", "privacy"), *menu_row(scene)),)
    return Screen(words, rows, file=TextFile(scene.label("mydata-file"), "\n\n".join(lines) + "\n"))


def told(scene: Scene) -> list[str]:
    """Everything that is kept about the reader, a sentence for each row."""
    lines = [
        scene.label(f"mydata-{record.table.replace('_', '-')}", **_words(scene, record))
        for record in scene.unit.privacy.about(scene.chat_id)
    ]
    sealed = len(scene.unit.sealed.kept_of(scene.chat_id))
    return [*lines, scene.label("mydata-sealed", count=sealed)] if sealed else lines


def _words(scene: Scene, record: Record) -> dict[str, Any]:
    words = {name: _word(scene, value) for name, value in record.values.items()}
    return words | dict(refined[record.table](scene, record)) if record.table in refined else words


def _word(scene: Scene, value: Any) -> Any:
    if not isinstance(value, datetime):
        return value
    return moment_words(scene.language, value, scene.world.zone, scene.now)


def _day(scene: Scene, moment: datetime) -> str:
    zone = scene.world.zone
    return day_words(scene.language, WallTime.from_instant(moment, zone).date, today_in(zone, scene.now))


def agreed(unit: UnitOfWork, person_id: int, version: int, purpose: str = SURVEYS) -> bool:
    """To these words of it: where they have changed since, the person is asked anew."""
    return unit.consents.version(person_id, purpose) == version


def consents(turn: Turn) -> None:
    show_screen(turn, "consents")


def revoke(turn: Turn) -> Answer:
    """What lies sealed in surveys that are still open goes at once."""
    turn.unit.consents.revoke(turn.person.id, SURVEYS)
    turn.unit.sealed.withdraw_everywhere(turn.person.id, purpose=SURVEYS)
    show_screen(turn, "consents")
    return turn.answer("consent-revoked")


@views("consents")
def show_consents(scene: Scene, _: Arguments) -> Screen:
    given = _given(scene)
    if given is None:
        return Screen(scene.say("consents", given="no", day=""), (back_row(scene, "privacy"),))
    noon = datetime.combine(given.given_on, time(12), scene.now.tzinfo)
    revoking = (scene.button("button-consent-revoke", "consent-revoke"),)
    return Screen(scene.say("consents", given="yes", day=_day(scene, noon)), (revoking, back_row(scene, "privacy")))


def _given(scene: Scene) -> Consent | None:
    return next((each for each in scene.unit.consents.of(scene.chat_id) if each.purpose == SURVEYS), None)


ROUTES: tuple[Route, ...] = (
    command("privacy", privacy, private=True),
    command("mydata", mydata, private=True),
    press("privacy", privacy),
    press("mydata", mydata),
    press("consents", consents),
    press("consent-revoke", revoke),
)

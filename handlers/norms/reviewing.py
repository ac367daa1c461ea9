"""Does it still hold? When a norm's day comes organisers keep it, have it changed, or retire it; its history stays."""

from collections.abc import Mapping
from datetime import timedelta

from domain.asking_day import ReviewDayReader
from domain.deciding import REVIEW, respond
from domain.dialog_state import Json
from domain.dialogs import Definition, Step
from domain.groups import Group
from domain.norms.ideas import LIFETIME
from domain.norms.life import Norm, NormState
from domain.outbox import Lane, Message
from domain.pushes import Push
from handlers.consent.card import in_quiet
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.log import runs
from handlers.decisions.reviewing import day_in, draw_review
from handlers.firing import Firing
from handlers.navigation import back_row, menu_row, show_screen
from handlers.norms.deciding import REVIEWING, plan_review, register_card
from handlers.norms.proposing import norm_of
from handlers.norms.words import dated, norm_lines, reason_of, title
from handlers.pause import held_arguments
from handlers.registry import kinds, views
from handlers.rights import group_of, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen, World
from handlers.telling import put_off_while_quiet, to_group, who_run
from handlers.turn import Answer, Sorry, Turn
from handlers.words import today_in
from locales.texts import quoted

NAME = "norm-review"
ASKED_AGAIN_AFTER = timedelta(days=14)
LAST = "last"


@kinds(REVIEWING)
def ask_whether_it_holds(firing: Firing) -> None:
    """Late is fine. Where nobody has decided in two weeks it is asked once more, and then no more."""
    unit, norm = firing.unit, firing.unit.norms.get(firing.entry.subject_id or 0)
    group = None if norm is None else unit.groups.get(norm.group_id)
    if norm is None or group is None or norm.state is not NormState.ADOPTED or put_off_while_quiet(firing, group):
        return
    for person in who_run(unit, group):
        asked = Message(person.id, "norm-review", {"id": norm.id}, lane=Lane.PUSH, group_id=group.id, push=Push.WAITS)
        unit.outbox.show(asked, firing.now)
    if firing.entry.detail != LAST:
        plan_review(unit, group, norm.id, today_in(group.zone, firing.now) + ASKED_AGAIN_AFTER, LAST)


@held_arguments(REVIEWING)
def _held(scene: Scene, norm_id: int | None, _detail: str) -> dict[str, str] | None:
    norm = scene.unit.norms.get(norm_id or 0)
    return None if norm is None or norm.current is None else {"topic": title(scene, norm.topic)}


def _held_norm(turn: Turn) -> tuple[Norm, Group]:
    norm, group = norm_of(turn, turn.number(0))
    require(turn, group)
    _require_adopted(turn, norm)
    return norm, group


def _require_adopted(turn: Turn, norm: Norm) -> None:
    if norm.state is not NormState.ADOPTED:
        show_screen(turn, "norm", id=norm.id)
        raise Sorry("norm-settled")


def ask_when(turn: Turn) -> Answer | None:
    norm, group = _held_norm(turn)
    return begin(turn, NAME, {"norm": norm.id, "zone": group.zone, "language": turn.person.language})


def _keep(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    norm, group = norm_of(turn, int(str(answers["norm"])))
    require(turn, group_of(turn, group.id))
    _require_adopted(turn, norm)
    review_on = day_in(answers[REVIEW])
    turn.unit.norms.set_review(norm.id, review_on)
    plan_review(turn.unit, group, norm.id, review_on)
    show_screen(turn, "norm", id=norm.id, note="norm-kept")
    return turn.answer("norm-kept") if turn.update.callback_query else None


def ask_to_retire(turn: Turn) -> None:
    norm, _ = _held_norm(turn)
    show_screen(turn, "norm-retire", id=norm.id)


def retire(turn: Turn) -> Answer:
    norm, group = _held_norm(turn)
    turn.unit.norms.retire(norm, today_in(group.zone, turn.now))
    plan_review(turn.unit, group, norm.id, None)
    turn.send(register_card(group))
    turn.send(_retired(group, norm))
    show_screen(turn, "norm", id=norm.id)
    return turn.answer("norm-retired-short")


def _retired(group: Group, norm: Norm) -> Message:
    """The group learns of it by a message of its own: an edit of the card would go unseen."""
    number = 0 if norm.current is None else norm.current.number
    return to_group(group, "norm-retired", {"id": norm.id, "version": number})


@views("norm-retired")
def show_retired(scene: Scene, arguments: Arguments) -> Screen | None:
    norm = scene.unit.norms.get(arguments["id"])
    group = None if norm is None else scene.unit.groups.get(norm.group_id)
    ended = [] if norm is None else [each for each in norm.versions if each.number == arguments["version"]]
    if norm is None or group is None or not ended or ended[0].ended is None:
        return None
    text = scene.say("norm-retired", topic=title(scene, norm.topic))
    return Screen(f"{text}\n\n<s>{quoted(ended[0].words)}</s>", silent=in_quiet(scene, group))


@views("norm-retire")
def show_retire(scene: Scene, arguments: Arguments) -> Screen | None:
    norm = scene.unit.norms.get(arguments["id"])
    if norm is None or norm.current is None:
        return None
    yes: Row = (scene.button("button-norm-retire-yes", "norm-retire-yes", norm.id),)
    text = f"{scene.say('norm-retire')}\n\n<i>{quoted(norm.current.words)}</i>"
    return Screen(text, (yes, back_row(scene, "norm", norm.id)))


@views("norm-review")
def show_review(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where somebody has answered it meanwhile."""
    norm = scene.unit.norms.get(arguments["id"])
    group = None if norm is None else scene.unit.groups.get(norm.group_id)
    if norm is None or group is None or norm.state is not NormState.ADOPTED or not runs(scene, group):
        return None
    if norm.current is None:
        return None
    asked = scene.say("norm-review", group=group.title)
    lines = "\n".join(norm_lines(scene, norm, norm.current))
    parts = [asked, lines, reason_of(scene, norm, norm.current), dated(scene, group, norm, norm.current)]
    return Screen("\n\n".join(parts), (*review_rows(scene, norm), menu_row(scene)))


def review_rows(scene: Scene, norm: Norm) -> tuple[Row, ...]:
    return (
        (scene.button("button-norm-keep", "norm-keep", norm.id),),
        (scene.button("button-norm-change", "norm-word", norm.id, 0),),
        (scene.button("button-norm-retire", "norm-retire", norm.id),),
    )


def _reviewing(world: World) -> Definition:
    """The context names `norm`, `zone` and `language`."""
    return Definition(NAME, 1, (Step(REVIEW, ReviewDayReader(world.vocabularies, world.is_holiday)),), LIFETIME)


def _draw(talk: Talk) -> Screen:
    return draw_review(talk, "norm-when")


conversations[NAME] = Conversation(_reviewing, _draw, _keep, respond)

ROUTES: tuple[Route, ...] = (
    press("norm-keep", ask_when),
    press("norm-retire", ask_to_retire),
    press("norm-retire-yes", retire),
)

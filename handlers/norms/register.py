"""The agreement as members read it any time, one norm with its reasons and history, and what organisers do with it."""

from collections.abc import Sequence
from dataclasses import replace

from telegram import Update

from domain.groups import Group
from domain.norms.life import RHYTHMS, Agreement, Norm, NormState, in_force
from domain.norms.topics import Stage, topics
from domain.people import Reach
from handlers.consent.card import FEWEST_SAID
from handlers.decisions.log import runs
from handlers.listing import asked_group
from handlers.navigation import back_row, show_screen
from handlers.norms.asking import ask_topic, begin_asking, collects
from handlers.norms.deciding import NORM, REGISTER_PAYLOAD
from handlers.norms.newcomers import accept_rows
from handlers.norms.proposing import norm_of
from handlers.norms.reviewing import review_rows
from handlers.norms.words import dated, fitting, norm_button, norm_lines, question_lines, reason_of
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import group_joined, group_led, require, require_member
from handlers.routing import Route, command, press, when
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from handlers.words import day_words, today_in
from locales.texts import quoted


def norms(turn: Turn) -> None:
    group = asked_group(turn, "norms", joined=True)
    if group is not None:
        require_member(turn, group)
        show_screen(turn, "norms", group=group.id)


def open_by_link(turn: Turn) -> None:
    number = (turn.message.text or "").split(maxsplit=1)[1].strip().removeprefix(REGISTER_PAYLOAD)
    group = group_joined(turn, int(number))
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "norms", group=group.id)


def norm(turn: Turn) -> None:
    found, _ = norm_of(turn, turn.number(0))
    show_screen(turn, "norm", id=found.id)


def _led(turn: Turn) -> Group:
    return group_led(turn, turn.number(0))


def choose_stage(turn: Turn) -> None:
    show_screen(turn, "norms-stage", group=_led(turn).id)


def begin(turn: Turn) -> Answer:
    """The first question goes out now, or when the quiet hours end."""
    group = _led(turn)
    require_voice(group)
    stage = _stage(turn)
    known = turn.unit.norms.agreement(group.id)
    turn.unit.norms.begin(Agreement(group.id, stage) if known is None else replace(known, stage=stage))
    begin_asking(turn.unit, group, turn.world, turn.now)
    show_screen(turn, "norms", group=group.id, note="norms-begun")
    return turn.answer("norms-begun-short")


def _stage(turn: Turn) -> Stage:
    try:
        return Stage(turn.data[1])
    except (IndexError, ValueError):
        raise Sorry("button-unknown") from None


def choose_rhythm(turn: Turn) -> None:
    group = _led(turn)
    begun = turn.unit.norms.agreement(group.id) is not None
    show_screen(turn, "norms-rhythm" if begun else "norms", group=group.id)


def set_rhythm(turn: Turn) -> Answer:
    """From the next question on."""
    group, days = _led(turn), turn.number(1)
    known = turn.unit.norms.agreement(group.id)
    if days not in RHYTHMS:
        raise Sorry("button-unknown")
    if known is None:
        show_screen(turn, "norms", group=group.id)
        raise Sorry("norm-settled")
    turn.unit.norms.begin(replace(known, every_days=days))
    show_screen(turn, "norms", group=group.id)
    return turn.answer("norms-rhythm-set", days=days)


def ask_again(turn: Turn) -> Answer:
    """The question once more, as when nobody proposed, or after it was set aside or retired."""
    found, group = norm_of(turn, turn.number(0))
    require(turn, group)
    require_voice(group)
    if not found.may_become(NormState.COLLECTING):
        show_screen(turn, "norm", id=found.id)
        raise Sorry("norm-settled")
    if found.box_id is not None:
        turn.unit.sealed.forget_opened(found.box_id)
    ask_topic(turn.unit, group, found.topic, turn.now)
    show_screen(turn, "norm", id=found.id)
    return turn.answer("norm-asked-again")


@views("norms")
def show_norms(scene: Scene, arguments: Arguments) -> Screen | None:
    """`note` is the key of a sentence above it: what was just done."""
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    known = scene.unit.norms.agreement(group.id)
    leads, back = runs(scene, group), back_row(scene, "group", group.id)
    if known is None:
        key = "norms-none-organiser" if leads else "norms-none"
        begin_row: tuple[Row, ...] = ((scene.button("button-norms-begin", "norms-stage", group.id),),) if leads else ()
        return Screen(scene.say(key, group=group.title), (*begin_row, back))
    note = [scene.say(arguments["note"])] if "note" in arguments else []
    listed = scene.unit.norms.of_group(group.id)
    held = [_held(norm, scene) for norm in in_force(listed)]
    head = scene.say("norms", group=group.title, version=known.version, count=len(held))
    text, whole = fitting([*note, head, *held])
    tail = [] if whole else [scene.say("norms-press-for-rest")]
    buttons = tuple((norm_button(scene, norm),) for norm in _offered(listed, leads))
    rows = (*accept_rows(scene, group), *buttons, *_tools(scene, group, leads), back)
    return Screen("\n\n".join([text, *tail, *_read_by(scene, group, leads)]), rows)


def _read_by(scene: Scene, group: Group, leads: bool) -> list[str]:
    """For organisers, and never a number small enough to guess by."""
    count = scene.unit.norms.acceptances(group.id)
    return [scene.say("norms-read-by", count=count)] if leads and count >= FEWEST_SAID else []


def _held(norm: Norm, scene: Scene) -> str:
    return "" if norm.current is None else "\n".join(norm_lines(scene, norm, norm.current))


def _offered(listed: Sequence[Norm], leads: bool) -> list[Norm]:
    """What was set aside or lies with the organisers is theirs to look after."""
    own = {NormState.SET_ASIDE, NormState.RETIRED, NormState.MERGING}
    return [norm for norm in listed if leads or norm.current is not None or norm.state not in own]


def _tools(scene: Scene, group: Group, leads: bool) -> tuple[Row, ...]:
    if not leads:
        return ()
    stage = scene.button("button-norms-stage", "norms-stage", group.id)
    return (
        (scene.button("button-norms-pulse", "norms-pulse", group.id),),
        (stage, scene.button("button-norms-rhythm", "norms-rhythm", group.id)),
    )


@views("norms-stage")
def show_stages(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    rows = tuple((scene.button("button-norms-at", "norms-begin", group.id, each, stage=each.value),) for each in Stage)
    return Screen(scene.say("norms-stage", group=group.title), (*rows, back_row(scene, "norms", group.id)))


@views("norms-rhythm")
def show_rhythms(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    known = None if group is None else scene.unit.norms.agreement(group.id)
    if group is None or known is None:
        return None
    rows = tuple((scene.button("button-norms-every", "norms-every", group.id, days, days=days),) for days in RHYTHMS)
    left = len(topics(known.stage)) - len(_asked_of(scene, known))
    text = scene.say("norms-rhythm", days=known.every_days, left=left)
    return Screen(text, (*rows, back_row(scene, "norms", group.id)))


def _asked_of(scene: Scene, known: Agreement) -> set[str]:
    asked = {norm.topic for norm in scene.unit.norms.of_group(known.group_id)}
    return {topic.value for topic in topics(known.stage) if topic in asked}


@views("norm")
def show_norm(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.norms.get(arguments["id"])
    group = None if found is None else scene.unit.groups.get(found.group_id)
    if found is None or group is None:
        return None
    note = [scene.say(arguments["note"])] if "note" in arguments else []
    text, _ = fitting([*note, *_norm_paragraphs(scene, group, found)])
    return Screen(text, (*_norm_rows(scene, group, found), back_row(scene, "norms", group.id)))


def _norm_paragraphs(scene: Scene, group: Group, found: Norm) -> list[str]:
    state = scene.say("norm-state", state=found.state.value)
    if found.current is None:
        return ["\n".join(question_lines(scene, found.topic)), state, *_history(scene, group, found)]
    lines = norm_lines(scene, found, found.current)
    reason = reason_of(scene, found, found.current)
    standing = [] if found.state is NormState.ADOPTED else [state]
    held = dated(scene, group, found, found.current)
    return ["\n".join(lines), reason, held, *standing, *_history(scene, group, found)]


def _history(scene: Scene, group: Group, found: Norm) -> list[str]:
    """Newest first."""
    today = today_in(group.zone, scene.now)
    lines = [
        scene.say(
            "norm-was",
            words=quoted(each.words),
            since=day_words(scene.language, each.adopted_on, today),
            until=day_words(scene.language, each.ended_on, today),
            ended=each.ended.value,
        )
        for each in reversed(found.versions)
        if each.ended is not None and each.ended_on is not None
    ]
    return ["\n".join([scene.say("norm-history"), *lines])] if lines else []


def _norm_rows(scene: Scene, group: Group, found: Norm) -> tuple[Row, ...]:
    leads = runs(scene, group)
    if collects(scene.unit, found):
        propose: Row = (scene.button("button-norm-propose", "norm-propose", found.id),)
        close: Row = (scene.button("button-norm-close", "norm-close", found.id),)
        return (propose, close) if leads else (propose,)
    if found.state is NormState.DECIDING:
        asked = [each for each in scene.unit.proposals.of_group(group.id) if each.subject_id == found.id]
        current = [each for each in asked if each.purpose == NORM][:1]
        return tuple((scene.button("button-norm-answer", "consent", each.id),) for each in current)
    return _organiser_rows(scene, found) if leads else ()


def _organiser_rows(scene: Scene, found: Norm) -> tuple[Row, ...]:
    if found.state is NormState.MERGING:
        return ((scene.button("button-norm-ideas", "norm-ideas", found.id),),)
    if found.state in {NormState.SET_ASIDE, NormState.RETIRED}:
        return ((scene.button("button-norm-ask-again", "norm-again", found.id),),)
    return review_rows(scene, found) if found.state is NormState.ADOPTED else ()


def _is_register_link(update: Update) -> bool:
    parts = ((update.message and update.message.text) or "").split()
    if len(parts) != 2 or parts[0] != "/start" or not parts[1].startswith(REGISTER_PAYLOAD):
        return False
    number = parts[1].removeprefix(REGISTER_PAYLOAD)
    return number.isascii() and number.isdigit() and len(number) <= 18


ROUTES: tuple[Route, ...] = (
    when("/start norms-…", _is_register_link, open_by_link),
    press("norms", norms),
    press("norm", norm),
    press("norms-stage", choose_stage),
    press("norms-begin", begin),
    press("norms-rhythm", choose_rhythm),
    press("norms-every", set_rhythm),
    press("norm-again", ask_again),
    command("norms vienosanas", norms, private=True),
)

"""The pulse in private: answered with one tap, changed or taken back while open; organisers begin and repeat it."""

from telegram import Update

from domain.groups import Group
from domain.norms.life import in_force
from domain.norms.pulse import FEWEST, STEPS, Pulse, told
from domain.people import Reach
from domain.sealing import BoxKeyMissing
from handlers.navigation import back_row, show_screen
from handlers.norms.pulse import ASKING, PAYLOAD, ask, plan_next, repeats, running, said, trend
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import group_led, group_of, require_member
from handlers.routing import Route, press, when
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn


def _led(turn: Turn) -> Group:
    return group_led(turn, turn.number(0))


def open_pulse_page(turn: Turn) -> None:
    show_screen(turn, "norms-pulse", group=_led(turn).id)


def ask_now(turn: Turn) -> Answer:
    group = _led(turn)
    require_voice(group)
    if running(turn.unit, group) is not None or not in_force(turn.unit.norms.of_group(group.id)):
        show_screen(turn, "norms-pulse", group=group.id)
        raise Sorry("norm-settled")
    ask(turn.unit, group, turn.now)
    show_screen(turn, "norms-pulse", group=group.id)
    return turn.answer("norm-pulse-asked")


def toggle(turn: Turn) -> Answer:
    group = _led(turn)
    on = not repeats(turn.unit, group)
    if on:
        plan_next(turn.unit, group, turn.now)
    else:
        turn.unit.schedule.remove_about(ASKING, group.id)
    show_screen(turn, "norms-pulse", group=group.id)
    return turn.answer("norm-pulse-repeats", on="yes" if on else "no")


def open_by_link(turn: Turn) -> None:
    number = (turn.message.text or "").split(maxsplit=1)[1].strip().removeprefix(PAYLOAD)
    pulse = _asked(turn, int(number))
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "norm-pulse", id=pulse.id)


def answer(turn: Turn) -> Answer:
    pulse, step = _asked(turn, turn.number(0)), turn.number(1)
    if step not in (0, *STEPS):
        raise Sorry("button-unknown")
    if not pulse.open or pulse.box_id is None:
        show_screen(turn, "norm-pulse", id=pulse.id)
        raise Sorry("norm-pulse-over")
    if step:
        turn.unit.sealed.put(pulse.box_id, turn.person.id, str(step))
    else:
        turn.unit.sealed.withdraw(pulse.box_id, turn.person.id)
    show_screen(turn, "norm-pulse", id=pulse.id)
    return turn.answer("norm-pulse-noted", step=step)


def _asked(turn: Turn, pulse_id: int) -> Pulse:
    pulse = turn.unit.norms.pulse(pulse_id)
    if pulse is None or not turn.private:
        raise Sorry("norm-unknown" if turn.private else "button-unknown")
    require_member(turn, group_of(turn, pulse.group_id))
    return pulse


@views("norm-pulse")
def show_question(scene: Scene, arguments: Arguments) -> Screen | None:
    pulse = scene.unit.norms.pulse(arguments["id"])
    if pulse is None:
        return None
    back = back_row(scene, "norms", pulse.group_id)
    own = _own(scene, pulse)
    if not pulse.open or pulse.box_id is None:
        return Screen(scene.say("norm-pulse-over"), (back,))
    rows = tuple(
        (scene.button("button-norm-step", "norm-pulse", pulse.id, step, step=step, own="yes" if own == step else "no"),)
        for step in reversed(STEPS)
    )
    undo: tuple[Row, ...] = ((scene.button("button-norm-pulse-undo", "norm-pulse", pulse.id, 0),),) if own else ()
    return Screen(scene.say("norm-pulse-ask", own=own, fewest=FEWEST), (*rows, *undo, back))


def _own(scene: Scene, pulse: Pulse) -> int:
    """0 for none."""
    if pulse.box_id is None or not pulse.open:
        return 0
    try:
        return int(scene.unit.sealed.read_own(pulse.box_id, scene.chat_id) or 0)
    except BoxKeyMissing:
        return 0


@views("norms-pulse")
def show_page(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    results = told(scene.unit.norms.pulses(group.id))
    on, asked = repeats(scene.unit, group), running(scene.unit, group)
    last = [said(scene, results)] if results else []
    state = "running" if asked is not None else "resting"
    text = "\n\n".join([scene.say("norms-pulse", group=group.title, state=state, fewest=FEWEST), *last])
    holds = in_force(scene.unit.norms.of_group(group.id))
    now_row: tuple[Row, ...] = ((scene.button("button-norm-pulse-now", "norm-pulse-now", group.id),),)
    switch = scene.button("button-norm-pulse-repeat", "norm-pulse-repeat", group.id, on="yes" if on else "no")
    rows = (*(now_row if holds and asked is None else ()), (switch,), back_row(scene, "norms", group.id))
    return Screen(text, rows, file=trend(scene, group, results) if results else None)


def _is_pulse_link(update: Update) -> bool:
    parts = ((update.message and update.message.text) or "").split()
    if len(parts) != 2 or parts[0] != "/start" or not parts[1].startswith(PAYLOAD):
        return False
    number = parts[1].removeprefix(PAYLOAD)
    return number.isascii() and number.isdigit() and len(number) <= 18


ROUTES: tuple[Route, ...] = (
    when("/start np-…", _is_pulse_link, open_by_link),
    press("norms-pulse", open_pulse_page),
    press("norm-pulse", answer),
    press("norm-pulse-now", ask_now),
    press("norm-pulse-repeat", toggle),
)

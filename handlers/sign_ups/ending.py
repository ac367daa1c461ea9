"""The end of signing up: by its date or by hand, put off, opened again; the list is then for whoever runs the group."""

from dataclasses import replace

from domain.groups import Group
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.sign_ups import SignUpList, SignUpState, seating
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.decisions.log import runs
from handlers.firing import Firing
from handlers.navigation import menu_row, shortened
from handlers.pause import held_arguments
from handlers.registry import kinds, views
from handlers.screen import Arguments, Scene, Screen
from handlers.sign_ups.card import card, head, in_quiet
from handlers.telling import who_run

KIND = "sign-up-close"


def plan_end(unit: UnitOfWork, sign_up: SignUpList, group: Group) -> None:
    """In place of what was planned before."""
    unit.schedule.remove_about(KIND, sign_up.id)
    if sign_up.closes is not None and sign_up.state is SignUpState.OPEN:
        wall = WallTime.from_instant(sign_up.closes, group.zone)
        schedule = Schedule(KIND, f"{KIND}:{sign_up.id}:{sign_up.revision}", wall)
        unit.schedule.put(Entry(started(schedule), group.id, sign_up.id))


@kinds(KIND)
def close_at_its_end(firing: Firing) -> None:
    """However late: nobody could sign up since."""
    sign_up = firing.unit.sign_ups.get(firing.entry.subject_id or 0)
    group = None if sign_up is None else firing.unit.groups.get(sign_up.group_id)
    if sign_up is None or group is None or sign_up.state is not SignUpState.OPEN or sign_up.takes_entries(firing.now):
        return
    closed = replace(sign_up, state=SignUpState.CLOSED, revision=sign_up.revision + 1)
    firing.unit.sign_ups.change(closed)
    firing.unit.outbox.show(card(closed, group), firing.now)
    for person in who_run(firing.unit, group):
        told = Message(
            person.id, "sign-up-ended", {"id": sign_up.id}, lane=Lane.PUSH, group_id=group.id, push=Push.WAITS
        )
        firing.unit.outbox.show(told, firing.now)


@views("sign-up-ended")
def show_ended(scene: Scene, arguments: Arguments) -> Screen | None:
    sign_up = scene.unit.sign_ups.get(arguments["id"])
    group = None if sign_up is None else scene.unit.groups.get(sign_up.group_id)
    if sign_up is None or group is None or not runs(scene, group):
        return None
    queues = seating(sign_up, scene.unit.sign_ups.entries(sign_up.id)).values()
    taken, waiting = sum(len(queue.seated) for queue in queues), sum(len(queue.waiting) for queue in queues)
    text = f"{head(sign_up)}\n\n{scene.say('sign-up-ended', taken=taken, waiting=waiting)}"
    rows = ((scene.button("button-sign-up-names", "sign-up-names", sign_up.id, 0),), menu_row(scene))
    return Screen(text, rows, silent=in_quiet(scene, group))


@held_arguments(KIND)
def _held(scene: Scene, sign_up_id: int | None, _detail: str) -> dict[str, str] | None:
    sign_up = scene.unit.sign_ups.get(sign_up_id or 0)
    return None if sign_up is None or sign_up.state is not SignUpState.OPEN else {"title": shortened(sign_up.title)}

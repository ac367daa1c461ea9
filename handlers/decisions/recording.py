"""The one way into the decision log, for whatever decides: a closed poll, a consent round, an organiser's own words."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from domain.decisions import Decision
from domain.groups import Group
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.firing import Firing
from handlers.navigation import shortened
from handlers.pause import held_arguments
from handlers.registry import kinds
from handlers.screen import Scene
from handlers.telling import put_off_while_quiet, who_run

KIND = "decision-review"
REVIEWED_AT = time(10)
ASKED_AGAIN_AFTER = timedelta(days=14)
LAST = "last"


def record_decision(unit: UnitOfWork, group: Group, decision: Decision) -> Decision:
    """Writes it into the group's log and plans its review. The decision as stored, with its id.

    For a poll: `Decision(0, group.id, Source.POLL, question, Outcome.…, Rule.…, today_in(group.zone, now),
    words=labels of the winners, source_id=poll.id, asked=…, answered=…, quorum=…, threshold=…)`. A poll or proposal is
    recorded once: called again, as when a closing is repeated, it changes nothing. Never put in a count that
    `domain.results` would not publish: what stands here is read by every member.
    """
    recorded = unit.decisions.add(decision)
    plan_review(unit, group, recorded)
    return recorded


def set_review(unit: UnitOfWork, group: Group, decision: Decision, review_on: date | None) -> None:
    unit.decisions.set_review(decision.id, review_on)
    plan_review(unit, group, replace(decision, review_on=review_on))


def plan_review(unit: UnitOfWork, group: Group, decision: Decision) -> None:
    """In place of what was planned before."""
    unit.schedule.remove_about(KIND, decision.id)
    if decision.holds and decision.review_on is not None:
        _put(unit, group, decision, decision.review_on, detail="")


def _put(unit: UnitOfWork, group: Group, decision: Decision, day: date, detail: str) -> None:
    wall = WallTime(day, REVIEWED_AT, group.zone)
    schedule = started(Schedule(KIND, f"{KIND}:{decision.id}:{day.isoformat()}", wall))
    unit.schedule.put(Entry(schedule, group.id, decision.id, detail))


@kinds(KIND)
def ask_whether_it_holds(firing: Firing) -> None:
    """Late is fine. Where nobody has decided in two weeks it is asked once more, and then no more."""
    decision, group = _still_asked(firing)
    if decision is None or group is None or put_off_while_quiet(firing, group):
        return
    for person in who_run(firing.unit, group):
        arguments = {"id": decision.id}
        message = Message(person.id, "decision-review", arguments, lane=Lane.PUSH, group_id=group.id, push=Push.WAITS)
        firing.unit.outbox.show(message, firing.now)
    if firing.entry.detail != LAST:
        _put(firing.unit, group, decision, _date_in(group, firing.now + ASKED_AGAIN_AFTER), LAST)


def _still_asked(firing: Firing) -> tuple[Decision | None, Group | None]:
    decision = firing.unit.decisions.get(firing.entry.subject_id or 0)
    if decision is None or not decision.holds or decision.review_on is None:
        return None, None
    return decision, firing.unit.groups.get(decision.group_id)


def _date_in(group: Group, moment: datetime) -> date:
    return WallTime.from_instant(moment, group.zone).date


@held_arguments(KIND)
def _held(scene: Scene, decision_id: int | None, _detail: str) -> dict[str, str] | None:
    decision = scene.unit.decisions.get(decision_id or 0)
    return None if decision is None or not decision.holds else {"subject": shortened(decision.subject)}

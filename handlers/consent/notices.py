"""What people are told privately around a consent round, and never at night: organisers of reasons and outcomes,
whoever answered of a new version, whoever began an objection that its reason is missing."""

from datetime import datetime, timedelta

from domain.consent import RoundState
from domain.groups import Group
from domain.outbox import Lane, Message
from domain.proposals import Proposal
from domain.pushes import Push
from domain.schedule import Schedule
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.firing import Firing
from handlers.registry import kinds
from handlers.screen import World
from handlers.telling import put_off_while_quiet, when_not_quiet, who_run

OBJECTED, ENDED, AMENDED, UNFINISHED = "consent-objections", "consent-outcome", "consent-again", "consent-unfinished"
KINDS = (OBJECTED, AMENDED, UNFINISHED)
"""Those that mean nothing any more once a round is over."""
A_DAY = timedelta(days=1)


def tell_objection(unit: UnitOfWork, group: Group, proposal: Proposal, world: World, now: datetime) -> None:
    when_not_quiet(unit, _entry(OBJECTED, proposal, group, now), group, world, now)


def tell_outcome(unit: UnitOfWork, group: Group, proposal: Proposal, world: World, now: datetime) -> None:
    when_not_quiet(unit, _entry(ENDED, proposal, group, now), group, world, now)


def ask_again(unit: UnitOfWork, group: Group, proposal: Proposal, world: World, now: datetime) -> None:
    """Those who answered an earlier version."""
    when_not_quiet(unit, _entry(AMENDED, proposal, group, now), group, world, now)


def remind_of_reason(unit: UnitOfWork, group: Group, proposal: Proposal, world: World, now: datetime) -> None:
    """A day later, or halfway to the deadline. One row for the round: it does not tell who began to object."""
    if unit.schedule.about(UNFINISHED, proposal.id):
        return
    left = A_DAY if proposal.round.deadline is None else min(A_DAY, (proposal.round.deadline - now) / 2)
    when_not_quiet(unit, _entry(UNFINISHED, proposal, group, now), group, world, now + left)


def _entry(kind: str, proposal: Proposal, group: Group, now: datetime) -> Entry:
    version = proposal.round.version
    schedule = Schedule(kind, f"{kind}:{proposal.id}:{version}", WallTime.from_instant(now, group.zone))
    return Entry(schedule, group.id, proposal.id, str(version))


@kinds(OBJECTED)
def organisers_hear_of_reasons(firing: Firing) -> None:
    _tell_organisers(firing, RoundState.OPEN)


@kinds(ENDED)
def organisers_hear_of_the_outcome(firing: Firing) -> None:
    _tell_organisers(firing, RoundState.CLOSED)


def _tell_organisers(firing: Firing, state: RoundState) -> None:
    proposal, group = _current(firing)
    if proposal is None or group is None or proposal.round.state is not state or put_off_while_quiet(firing, group):
        return
    for person in who_run(firing.unit, group):
        _send(firing, group, person.id, "consent-notice", proposal, Push.WAITS)


@kinds(AMENDED)
def ask_who_answered_before(firing: Firing) -> None:
    proposal, group = _current(firing)
    if proposal is None or group is None or put_off_while_quiet(firing, group):
        return
    for person_id in firing.unit.proposals.earlier_respondents(proposal):
        _tell_member(firing, group, person_id, "consent-again", proposal)


@kinds(UNFINISHED)
def ask_for_the_missing_reason(firing: Firing) -> None:
    proposal, group = _current(firing)
    if proposal is None or group is None or put_off_while_quiet(firing, group):
        return
    for each in firing.unit.proposals.respondents(proposal):
        if not each.counts:
            _tell_member(firing, group, each.person_id, "consent-unfinished", proposal)


def _tell_member(firing: Firing, group: Group, person_id: int, view: str, proposal: Proposal) -> None:
    member = firing.unit.groups.member(group.id, person_id)
    if member is not None and member.present and not member.muted and member.person.reachable:
        _send(firing, group, person_id, view, proposal, Push.OWN)


def _send(firing: Firing, group: Group, person_id: int, view: str, proposal: Proposal, push: Push) -> None:
    """No notice outlives its version: it is drawn from the state at sending."""
    arguments = {"id": proposal.id, "version": proposal.round.version}
    deadline = proposal.round.deadline if proposal.round.state is RoundState.OPEN else None
    message = Message(person_id, view, arguments, lane=Lane.PUSH, useful_until=deadline, group_id=group.id, push=push)
    firing.unit.outbox.show(message, firing.now)


def _current(firing: Firing) -> tuple[Proposal | None, Group | None]:
    proposal = firing.unit.proposals.get(firing.entry.subject_id or 0)
    if proposal is None or firing.entry.detail != str(proposal.round.version):
        return None, None
    return proposal, firing.unit.groups.get(proposal.round.group_id)

"""The life of a proposal: opened, amended, closed by its deadline or by hand, withdrawn, and its answers forgotten."""

from datetime import datetime, timedelta

from domain.consent import Outcome, RoundState, Tally, Wrong, amended, outcome
from domain.decisions import Decision, Rule, Source
from domain.decisions import Outcome as Came
from domain.groups import Group
from domain.proposals import DECISION, Draft, Proposal, counted
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.consent import notices
from handlers.consent.card import card, result
from handlers.consent.events import Decided, decided, tell_decided
from handlers.decisions.recording import record_decision
from handlers.firing import Firing
from handlers.navigation import shortened
from handlers.pause import held_arguments
from handlers.registry import kinds
from handlers.screen import Scene, World
from handlers.turn import Turn
from handlers.words import today_in

CLOSING, FORGETTING = "consent-close", "consent-forget"
KEPT_WITHOUT_RESULT = timedelta(days=30)
LOGGED = {Outcome.ADOPTED: Came.ADOPTED, Outcome.OBJECTED: Came.NOT_ADOPTED, Outcome.TOO_FEW: Came.NO_QUORUM}


def propose(unit: UnitOfWork, group: Group, draft: Draft, now: datetime) -> Proposal:
    """Asks the group by its own rule. The caller has looked at rights, words (`domain.consent.wrong`) and voice
    (`require_voice`). Whatever follows the decision is said by `@decided(draft.purpose)` in `handlers.consent.events`;
    every round that ends also stands in the decision log.
    """
    proposal = unit.proposals.open(group.id, draft, unit.proposals.rule(group.id), now)
    _ask(unit, group, proposal, now)
    return proposal


def amend(
    turn: Turn, group: Group, proposal: Proposal, words: str, deadline: datetime | None
) -> Proposal | Wrong | None:
    """A new version and a new round; None where another amended or withdrew it first.

    Whoever answered an earlier version is asked again.
    """
    following = amended(proposal.round, words, deadline, turn.now)
    if isinstance(following, Wrong):
        return following
    if not proposal.may_be_amended or not turn.unit.proposals.amend(following, turn.now):
        return None
    _stop(turn.unit, proposal)
    turn.send(card(proposal, group))
    newest = _again(turn.unit, proposal)
    _ask(turn.unit, group, newest, turn.now)
    notices.ask_again(turn.unit, group, newest, turn.world, turn.now)
    return newest


def _ask(unit: UnitOfWork, group: Group, proposal: Proposal, now: datetime) -> None:
    unit.outbox.show(card(proposal, group), now)
    if proposal.round.deadline is not None:
        _put(
            unit, CLOSING, proposal, group.id, WallTime.at(local_naive(proposal.round.deadline, group.zone), group.zone)
        )


def close(unit: UnitOfWork, group: Group, proposal: Proposal, world: World, now: datetime) -> Proposal | None:
    """None where it was closed, amended or withdrawn first."""
    counts = tally_now(unit, proposal)
    came_out = outcome(proposal.round.rule, counts)
    if not unit.proposals.close(proposal, came_out, counts):
        return None
    closed = _again(unit, proposal)
    _stop(unit, closed)
    unit.outbox.show(card(closed, group), now)
    unit.outbox.show(result(closed, group), now)
    _log(unit, group, closed, LOGGED[came_out], now)
    if came_out is Outcome.ADOPTED:
        unit.proposals.forget_answers(closed.id)
    else:
        _forget_later(unit, group, closed, now)
        notices.tell_outcome(unit, group, closed, world, now)
    tell_decided(Decided(unit, group, closed, now))
    return closed


def withdraw(unit: UnitOfWork, group: Group, proposal: Proposal, now: datetime) -> bool:
    """False where somebody withdrew it first, or it was adopted meanwhile."""
    if not proposal.may_be_amended or not unit.proposals.withdraw(proposal.id):
        return False
    withdrawn = _again(unit, proposal)
    _stop(unit, withdrawn)
    unit.proposals.forget_answers(withdrawn.id)
    unit.outbox.show(card(withdrawn, group), now)
    if withdrawn.outcome is None:
        _log(unit, group, withdrawn, Came.WITHDRAWN, now)
    tell_decided(Decided(unit, group, withdrawn, now))
    return True


def tally_now(unit: UnitOfWork, proposal: Proposal) -> Tally:
    """Reached are the members who pressed Start, and whoever answered."""
    members = unit.groups.members(proposal.round.group_id)
    reached = sum(member.person.reachable for member in members)
    return counted(unit.proposals.respondents(proposal), reached)


def _log(unit: UnitOfWork, group: Group, proposal: Proposal, came: Came, now: datetime) -> None:
    today = today_in(group.zone, now)
    recorded = record_decision(
        unit,
        group,
        Decision(
            0,
            group.id,
            Source.CONSENT,
            proposal.round.words,
            came,
            Rule.CONSENT,
            today,
            source_id=proposal.round_id,
            asked=proposal.reached,
            answered=proposal.answered,
            quorum=proposal.round.rule.answered,
        ),
    )
    if came is Came.ADOPTED and proposal.purpose == DECISION and proposal.subject_id is not None:
        unit.decisions.replace(proposal.subject_id, by=recorded.id)


def _again(unit: UnitOfWork, proposal: Proposal) -> Proposal:
    return unit.proposals.get(proposal.id) or proposal


def _stop(unit: UnitOfWork, proposal: Proposal) -> None:
    for kind in (CLOSING, FORGETTING, *notices.KINDS):
        unit.schedule.remove_about(kind, proposal.id)


def _forget_later(unit: UnitOfWork, group: Group, proposal: Proposal, now: datetime) -> None:
    """Not the group's business: pausing it does not hold this back."""
    wall = WallTime.from_instant(now + KEPT_WITHOUT_RESULT, group.zone)
    _put(unit, FORGETTING, proposal, None, wall)


def _put(unit: UnitOfWork, kind: str, proposal: Proposal, group_id: int | None, wall: WallTime) -> None:
    schedule = started(Schedule(kind, f"{kind}:{proposal.id}:{proposal.round.version}", wall))
    unit.schedule.put(Entry(schedule, group_id, proposal.id, str(proposal.round.version)))


@kinds(CLOSING)
def close_at_its_deadline(firing: Firing) -> None:
    """However late: nobody could answer since. A plan of an older version says nothing."""
    proposal = firing.unit.proposals.get(firing.entry.subject_id or 0)
    group = None if proposal is None else firing.unit.groups.get(proposal.round.group_id)
    if proposal is not None and group is not None and firing.entry.detail == str(proposal.round.version):
        close(firing.unit, group, proposal, firing.world, firing.now)


@kinds(FORGETTING)
def forget_answers(firing: Firing) -> None:
    proposal = firing.unit.proposals.get(firing.entry.subject_id or 0)
    if proposal is not None and proposal.round.state is RoundState.CLOSED:
        firing.unit.proposals.forget_answers(proposal.id)


@held_arguments(CLOSING)
def _held(scene: Scene, proposal_id: int | None, _detail: str) -> dict[str, str] | None:
    proposal = scene.unit.proposals.get(proposal_id or 0)
    if proposal is None or proposal.round.state is not RoundState.OPEN:
        return None
    return {"words": shortened(proposal.round.words)}


@decided(DECISION)
def leave_it_at_the_log(_: Decided) -> None:
    """A round for nothing but the decision itself."""

"""When the group has given its consent, or not: the agreement, its card in the group, and when it is asked again."""

from datetime import date, datetime, time, timedelta

from domain.consent import Outcome, RoundState
from domain.decisions import months_later
from domain.follow_ups import Anchor
from domain.groups import Group
from domain.norms.life import REVIEWED_AFTER_MONTHS, NormState, Version, in_force, parted
from domain.outbox import Message
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.consent.card import in_quiet
from handlers.consent.events import Decided, decided
from handlers.follow_ups.planning import happened as follow_up_on
from handlers.norms.words import fitting, norm_lines
from handlers.registry import views
from handlers.screen import Arguments, Button, Scene, Screen
from handlers.telling import to_group
from handlers.words import today_in

NORM = "norm"
ASKED_FOR_DAYS = 4
EVENING = time(18)
REGISTER_PAYLOAD = "norms-"
REVIEWING = "norm-review"
REVIEWED_AT = time(10)


def deadline(group: Group, now: datetime) -> datetime:
    """UTC: an evening, some days on."""
    return WallTime(today_in(group.zone, now) + timedelta(days=ASKED_FOR_DAYS), EVENING, group.zone).instant()


@decided(NORM)
def note(happened: Decided) -> None:
    unit, group, proposal = happened.unit, happened.group, happened.proposal
    norm = unit.norms.get(proposal.subject_id or 0)
    if norm is None or norm.state is not NormState.DECIDING:
        return
    if proposal.round.state is RoundState.WITHDRAWN:
        unit.norms.move(norm, norm.fallen_back)
    elif proposal.outcome is Outcome.ADOPTED:
        today = today_in(group.zone, happened.now)
        words, reason = parted(proposal.round.words, norm.reason)
        agreed = Version(0, words, reason, today)
        review_on = months_later(today, REVIEWED_AFTER_MONTHS)
        unit.norms.adopt(norm, agreed, review_on)
        follow_up_on(unit, group, Anchor.ADOPTION, happened.now)
        plan_review(unit, group, norm.id, review_on)
        if norm.box_id is not None:
            unit.sealed.forget_opened(norm.box_id)
            unit.norms.set_box(norm.id, None)
        unit.outbox.show(register_card(group), happened.now)


def plan_review(unit: UnitOfWork, group: Group, norm_id: int, review_on: date | None, detail: str = "") -> None:
    """In place of what was planned before."""
    unit.schedule.remove_about(REVIEWING, norm_id)
    if review_on is not None:
        wall = WallTime(review_on, REVIEWED_AT, group.zone)
        schedule = started(Schedule(REVIEWING, f"{REVIEWING}:{norm_id}:{review_on.isoformat()}", wall))
        unit.schedule.put(Entry(schedule, group.id, norm_id, detail))


def register_card(group: Group) -> Message:
    return to_group(group, "norms-card", {"group": group.id}, key=f"norms:{group.id}:card")


@views("norms-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    agreement = None if group is None else scene.unit.norms.agreement(group.id)
    if group is None or agreement is None:
        return None
    norms = in_force(scene.unit.norms.of_group(group.id))
    held = ["\n".join(norm_lines(scene, norm, version)) for norm in norms if (version := norm.current) is not None]
    text, whole = fitting([scene.say("norms-card", version=agreement.version, count=len(held)), *held])
    tail = [] if whole else [scene.say("norm-more")]
    tail += [scene.say("norms-again")] if "again" in arguments else []
    link = Button(scene.label("button-norms-card"), url=scene.world.start_link(f"{REGISTER_PAYLOAD}{group.id}"))
    return Screen("\n\n".join([text, *tail]), ((link,),), silent=in_quiet(scene, group))

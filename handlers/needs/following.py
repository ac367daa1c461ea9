"""What follows when needs change: a lift that no longer holds is undone, and nobody waits at the roadside unknowing."""

from collections.abc import Mapping, Sequence

from domain.groups import Group
from domain.lifts import Agreed, Ride, holding
from domain.meetings import Meeting
from domain.needs import Lift, Needs, PersonalNeeds
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.unit_of_work import UnitOfWork
from handlers.departing import Departure, departed
from handlers.farewells import Leaving
from handlers.firing import Firing
from handlers.registry import farewells
from handlers.telling import who_run
from handlers.turn import Turn

At = Turn | Firing | Leaving | Departure


def rides(said: Sequence[PersonalNeeds], lift: Lift) -> list[Ride]:
    return [
        Ride(each.person_id, each.needs.lift_places, each.needs.lift_from) for each in said if each.needs.lift is lift
    ]


def withdraw(at: At, meeting: Meeting, group: Group, person_id: int) -> None:
    """Whoever does not come needs nothing and drives nobody."""
    if not at.unit.needs.get(meeting.id, person_id).empty:
        at.unit.needs.put(meeting.id, person_id, Needs())
        follow(at, meeting, group, gone=person_id)


def follow(at: At, meeting: Meeting, group: Group, gone: int | None = None) -> None:
    """Those whose lift is undone are told, but not who is `gone`; those who run the meeting look for another."""
    said = at.unit.needs.of(meeting.id)
    agreed = at.unit.needs.agreed(meeting.id)
    kept = holding(rides(said, Lift.OFFERED), rides(said, Lift.NEEDED), agreed)
    lost = [each for each in agreed if each not in kept]
    for each in lost:
        at.unit.needs.undo(meeting.id, each.passenger_id)
        tell_undone(at, meeting, group, each, gone)
    if lost:
        for person in who_run(at.unit, group):
            at.unit.outbox.show(_message(person.id, "lift-broken", {"meeting": meeting.id}, meeting, group), at.now)


def tell_undone(at: At, meeting: Meeting, group: Group, agreed: Agreed, gone: int | None = None) -> None:
    for person_id, part in ((agreed.passenger_id, "passenger"), (agreed.driver_id, "driver")):
        if person_id != gone and can_be_told(at.unit, group, person_id):
            about = {"meeting": meeting.id, "part": part}
            at.unit.outbox.show(_message(person_id, "lift-undone", about, meeting, group), at.now)


def tell_agreed(at: At, meeting: Meeting, group: Group, agreed: Agreed) -> None:
    for person_id in (agreed.passenger_id, agreed.driver_id):
        if can_be_told(at.unit, group, person_id):
            about = {"meeting": meeting.id, "passenger": agreed.passenger_id, "driver": agreed.driver_id}
            at.unit.outbox.show(_message(person_id, "lift-agreed", about, meeting, group), at.now)


def can_be_told(unit: UnitOfWork, group: Group, person_id: int) -> bool:
    member = unit.groups.member(group.id, person_id)
    return member is not None and member.person.reachable and not member.muted


def _message(to: int, view: str, about: Mapping[str, object], meeting: Meeting, group: Group) -> Message:
    return Message(to, view, about, lane=Lane.PUSH, useful_until=meeting.ends_at, group_id=group.id, push=Push.PROMISED)


@departed("needs")
def withdraw_on_leaving(departure: Departure) -> None:
    _withdraw_from(departure, departure.group, departure.person_id)


@farewells("needs")
def withdraw_everywhere(leaving: Leaving) -> list[Message]:
    for group in leaving.unit.groups.joined_by(leaving.person.id):
        _withdraw_from(leaving, group, leaving.person.id)
    return []


def _withdraw_from(at: At, group: Group, person_id: int) -> None:
    for meeting_id in at.unit.needs.meetings_of(person_id):
        meeting = at.unit.meetings.get(meeting_id)
        if meeting is not None and meeting.group_id == group.id and meeting.ends_at > at.now:
            withdraw(at, meeting, group, person_id)

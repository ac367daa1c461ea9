"""Who came: ticked in private by those who run the group, and read by nobody else."""

from collections.abc import Mapping

from domain.afterwards import OTHERS_LIMIT
from domain.groups import Group, Member
from domain.meetings import Answer as Rsvped
from domain.meetings import Meeting
from domain.unit_of_work import UnitOfWork
from handlers.afterwards.screens import led, seen
from handlers.meetings import title_words
from handlers.navigation import back_row, page_of, page_row, shortened, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Sorry, Turn

NAME_IN_LABEL = 32


def ticks(turn: Turn) -> None:
    meeting, _ = led(turn)
    show_screen(turn, "after-ticks", id=meeting.id, page=turn.number(1))


@views("after-ticks")
def show_ticks(scene: Scene, arguments: Arguments) -> Screen | None:
    """Whoever said they come stands first. Seen by organisers only."""
    found = seen(scene, arguments)
    if found is None:
        return None
    meeting, group = found
    came = scene.unit.afterwards.came(meeting.id)
    others = scene.unit.afterwards.of(meeting.id).others
    people = _people(scene.unit, group, meeting)
    page, shown = page_of(people, arguments["page"])
    rows = tuple((_tick_button(scene, meeting, each, page, ticked=each.person.id in came),) for each in shown)
    turning = page_row(scene, page, len(people), f"after-ticks:{meeting.id}")
    counting: Row = (
        scene.button("button-after-fewer", "after-others", meeting.id, max(0, others - 1), page),
        scene.button(
            "button-after-more", "after-others", meeting.id, min(OTHERS_LIMIT, others + 1), page, others=others
        ),
    )
    everybody: Row = (scene.button("button-after-as-said", "after-as-said", meeting.id, page),)
    text = scene.say("after-ticks", title=title_words(scene.language, meeting), count=len(came) + others, others=others)
    return Screen(text, (*rows, *turning, counting, everybody, back_row(scene, "after", meeting.id)))


def _tick_button(scene: Scene, meeting: Meeting, member: Member, page: int, *, ticked: bool) -> Button:
    key = "button-after-came" if ticked else "button-after-tick"
    name = shortened(member.person.name, NAME_IN_LABEL)
    return scene.button(key, "after-tick", meeting.id, member.person.id, int(not ticked), page, name=name)


def _people(unit: UnitOfWork, group: Group, meeting: Meeting) -> list[Member]:
    said = {rsvp.person_id: rsvp.answer for rsvp in unit.meetings.rsvps(meeting.id)}
    order = {Rsvped.COMING: 0, Rsvped.MAYBE: 1, Rsvped.NO: 3}
    members = unit.groups.members(group.id)
    return sorted(members, key=lambda each: (_place(order, said.get(each.person.id)), each.person.name.casefold()))


def _place(order: Mapping[Rsvped, int], answer: Rsvped | None) -> int:
    return 2 if answer is None else order[answer]


def tick(turn: Turn) -> None:
    """The button says what is to be noted: pressed twice, it is the same."""
    meeting, group = led(turn)
    person_id = turn.number(1)
    if turn.unit.groups.member(group.id, person_id) is None:
        raise Sorry("button-unknown")
    if turn.number(2):
        turn.unit.afterwards.tick(meeting.id, person_id)
    else:
        turn.unit.afterwards.untick(meeting.id, person_id)
    show_screen(turn, "after-ticks", id=meeting.id, page=turn.number(3))


def as_said(turn: Turn) -> None:
    meeting, group = led(turn)
    present = {member.person.id for member in turn.unit.groups.members(group.id)}
    for rsvp in turn.unit.meetings.rsvps(meeting.id):
        if rsvp.answer is Rsvped.COMING and rsvp.person_id in present:
            turn.unit.afterwards.tick(meeting.id, rsvp.person_id)
    show_screen(turn, "after-ticks", id=meeting.id, page=turn.number(1))


def set_others(turn: Turn) -> None:
    meeting, _ = led(turn)
    if turn.number(1) > OTHERS_LIMIT:
        raise Sorry("button-unknown")
    turn.unit.afterwards.set_others(meeting.id, turn.number(1))
    show_screen(turn, "after-ticks", id=meeting.id, page=turn.number(2))


ROUTES: tuple[Route, ...] = (
    press("after-ticks", ticks),
    press("after-tick", tick),
    press("after-as-said", as_said),
    press("after-others", set_others),
)

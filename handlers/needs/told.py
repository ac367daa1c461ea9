"""What the two who drive together are told, each in private: who it is only where both have allowed it."""

from html import escape

from domain.groups import RUNS_MEETINGS, Group
from domain.lifts import Agreed
from domain.meetings import Meeting
from domain.needs import Needs
from handlers.meetings import essence
from handlers.navigation import menu_row, role_in
from handlers.registry import views
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.sign_ups.card import in_quiet
from locales.texts import Markup


@views("lift-agreed")
def show_agreed(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where it does not hold any more."""
    found = _about(scene, arguments)
    agreed = Agreed(arguments["passenger"], arguments["driver"])
    if found is None or agreed not in scene.unit.needs.agreed(found[0].id):
        return None
    meeting, group = found
    drives = scene.chat_id == agreed.driver_id
    other = agreed.passenger_id if drives else agreed.driver_id
    own, theirs = (scene.unit.needs.get(meeting.id, each) for each in (scene.chat_id, other))
    shared = own.shares and theirs.shares
    said = scene.say(
        "lift-agreed",
        part="driver" if drives else "passenger",
        shared="yes" if shared else "no",
        name=_link(scene, other) if shared else "",
        start=theirs.lift_from if shared else "",
        places=_passengers(own, theirs, drives=drives),
    )
    return _drawn(scene, said, meeting, group, (scene.button("button-needs", "needs", meeting.id),))


def _passengers(own: Needs, theirs: Needs, *, drives: bool) -> int:
    return theirs.lift_places if drives else own.lift_places


def _link(scene: Scene, person_id: int) -> Markup:
    """Leads to the person's own page in Telegram, so that the two can agree on the hour."""
    person = scene.unit.people.get(person_id)
    name = "" if person is None else escape(person.name, quote=False)
    return Markup(f'<a href="tg://user?id={person_id}">{name}</a>')


@views("lift-undone")
def show_undone(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _about(scene, arguments)
    if found is None:
        return None
    meeting, group = found
    row = (scene.button("button-needs", "needs", meeting.id),)
    return _drawn(scene, scene.say("lift-undone", part=arguments["part"]), meeting, group, row)


@views("lift-broken")
def show_broken(scene: Scene, arguments: Arguments) -> Screen | None:
    """For those who run the meeting."""
    found = _about(scene, arguments)
    person = scene.unit.people.get(scene.chat_id)
    if found is None or person is None or role_in(scene.unit, person, found[1]) not in RUNS_MEETINGS:
        return None
    meeting, group = found
    row = (scene.button("button-lifts", "lifts", meeting.id),)
    return _drawn(scene, scene.say("lift-broken"), meeting, group, row)


def _about(scene: Scene, arguments: Arguments) -> tuple[Meeting, Group] | None:
    meeting = scene.unit.meetings.get(arguments["meeting"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    return None if meeting is None or group is None or meeting.cancelled else (meeting, group)


def _drawn(scene: Scene, said: str, meeting: Meeting, group: Group, row: Row) -> Screen:
    text = "\n".join([said, "", *essence(scene, meeting)])
    return Screen(text, (row, menu_row(scene)), silent=in_quiet(scene, group))

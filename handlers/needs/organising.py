"""Needs of all, for those who run the meeting: sums first, then who; and who may drive with whom."""

from collections.abc import Sequence

from domain.groups import Group
from domain.lifts import Agreed, fits, places_left, proposed
from domain.meetings import Meeting
from domain.needs import Lift, PersonalNeeds, summed
from handlers.decisions.log import runs
from handlers.meetings import meeting_here, require_open, title_words
from handlers.navigation import back_row, page_of, page_row, shortened, show_screen
from handlers.needs.following import can_be_told, rides, tell_agreed, tell_undone
from handlers.needs.own import need_lines
from handlers.registry import views
from handlers.rights import require
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from handlers.words import when_words
from locales.texts import quoted

PROPOSALS_SHOWN = 8
NAME_IN_LABEL = 18


def _organised(turn: Turn) -> tuple[Meeting, Group]:
    meeting, group = meeting_here(turn)
    if not turn.private:
        raise Sorry("button-unknown")
    require(turn, group)
    return meeting, group


def see(turn: Turn) -> None:
    meeting, _ = _organised(turn)
    show_screen(turn, "needs-all", id=meeting.id, page=turn.number(1) if len(turn.data) > 1 else 0)


def see_lifts(turn: Turn) -> None:
    meeting, _ = _organised(turn)
    show_screen(turn, "lifts", id=meeting.id)


def choose_car(turn: Turn) -> None:
    meeting, _ = _organised(turn)
    show_screen(turn, "lift-cars", id=meeting.id, passenger=turn.number(1))


def agree(turn: Turn) -> Answer:
    """Looked at anew: of two who press at once the second may find the car full."""
    meeting, group = _organised(turn)
    require_open(turn, meeting, group)
    wanted = Agreed(turn.number(1), turn.number(2))
    said, agreed = turn.unit.needs.of(meeting.id), turn.unit.needs.agreed(meeting.id)
    show_screen(turn, "lifts", id=meeting.id)
    if not fits(rides(said, Lift.OFFERED), rides(said, Lift.NEEDED), agreed, wanted):
        return turn.answer("lift-full", alert=True)
    turn.unit.needs.agree(meeting.id, wanted)
    tell_agreed(turn, meeting, group, wanted)
    untold = [each for each in (wanted.passenger_id, wanted.driver_id) if not can_be_told(turn.unit, group, each)]
    names = ", ".join(each.name for each in said if each.person_id in untold)
    return turn.answer("lift-agreed-short", alert=bool(untold), names=shortened(names) or "-", untold=len(untold))


def undo(turn: Turn) -> Answer:
    meeting, group = _organised(turn)
    agreed = next((each for each in turn.unit.needs.agreed(meeting.id) if each.passenger_id == turn.number(1)), None)
    if agreed is not None and turn.unit.needs.undo(meeting.id, agreed.passenger_id):
        tell_undone(turn, meeting, group, agreed)
    show_screen(turn, "lifts", id=meeting.id)
    return turn.answer("lift-undone-short")


def _seen(scene: Scene, arguments: Arguments) -> tuple[Meeting, list[PersonalNeeds]] | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    if meeting is None or group is None or not runs(scene, group):
        return None
    return meeting, list(scene.unit.needs.of(meeting.id))


@views("needs-all")
def show_all(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _seen(scene, arguments)
    if found is None:
        return None
    meeting, said = found
    back = back_row(scene, "meeting", meeting.id)
    if not said:
        return Screen(f"{_head(scene, meeting)}\n\n{scene.say('needs-nobody')}", (back,))
    page, shown = page_of(said, arguments["page"])
    people = ["\n".join([f"<b>{quoted(each.name)}</b>", *need_lines(scene, each.needs)]) for each in shown]
    text = "\n\n".join([_head(scene, meeting), "\n".join(_sums(scene, said)), *people, scene.say("needs-only-you")])
    lifts = any(each.needs.lift is not Lift.NONE for each in said)
    row: tuple[Row, ...] = ((scene.button("button-lifts", "lifts", meeting.id),),) if lifts else ()
    return Screen(text, (*row, *page_row(scene, page, len(said), f"needs-all:{meeting.id}"), back))


def _head(scene: Scene, meeting: Meeting) -> str:
    when = when_words(scene.language, meeting.starts, meeting.ends, scene.now)
    return scene.say("needs-all", title=title_words(scene.language, meeting), when=when)


def _sums(scene: Scene, said: list[PersonalNeeds]) -> list[str]:
    totals = summed([each.needs for each in said])
    languages = ", ".join(
        f"{scene.label('need-language-name', language=language)} – {count}"
        for language, count in sorted(totals.interpreters.items())
    )
    lines = [
        scene.say("needs-sum-children", children=totals.children) if totals.children else "",
        scene.say("needs-sum-interpreters", languages=languages) if languages else "",
        scene.say("needs-sum-wheelchairs", wheelchairs=totals.wheelchairs) if totals.wheelchairs else "",
        scene.say("needs-sum-lifts", needed=totals.lifts_needed, offered=totals.lifts_offered)
        if totals.lifts_needed or totals.lifts_offered
        else "",
    ]
    return [line for line in lines if line]


@views("lifts")
def show_lifts(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _seen(scene, arguments)
    if found is None:
        return None
    meeting, said = found
    agreed = scene.unit.needs.agreed(meeting.id)
    parts = [_head(scene, meeting), *_cars(scene, said, agreed), *_without(scene, said, agreed)]
    rows = (*_proposals(scene, meeting, said, agreed), *_undoing(scene, meeting, said, agreed))
    return Screen("\n\n".join(parts), (*rows, back_row(scene, "needs-all", meeting.id)))


def _cars(scene: Scene, said: list[PersonalNeeds], agreed: Sequence[Agreed]) -> list[str]:
    wishes = rides(said, Lift.NEEDED)
    cars = []
    for car in rides(said, Lift.OFFERED):
        left = places_left(car, wishes, agreed)
        about = {"name": _name(said, car.person_id), "places": car.places, "left": left, "start": car.start}
        inside = {each.passenger_id for each in agreed if each.driver_id == car.person_id}
        names = [
            f"    • {quoted(_name(said, wish.person_id))} ({wish.places})"
            for wish in wishes
            if wish.person_id in inside
        ]
        cars.append("\n".join([scene.say("lift-car", **about), *names]))
    return cars or [scene.say("lift-no-cars")]


def _without(scene: Scene, said: list[PersonalNeeds], agreed: Sequence[Agreed]) -> list[str]:
    driven = {each.passenger_id for each in agreed}
    left = [wish for wish in rides(said, Lift.NEEDED) if wish.person_id not in driven]
    lines = [
        scene.say("lift-wish", name=_name(said, wish.person_id), places=wish.places, start=wish.start) for wish in left
    ]
    return ["\n".join([scene.say("lift-wishes"), *lines])] if lines else [scene.say("lift-all-driven")]


def _name(said: list[PersonalNeeds], person_id: int) -> str:
    return next((each.name for each in said if each.person_id == person_id), "")


def _proposals(scene: Scene, meeting: Meeting, said: list[PersonalNeeds], agreed: Sequence[Agreed]) -> tuple[Row, ...]:
    """One press makes it so; another car can be chosen where there is one."""
    cars, wishes = rides(said, Lift.OFFERED), rides(said, Lift.NEEDED)
    return tuple(
        (
            scene.button(
                "button-lift-agree",
                "lift-yes",
                meeting.id,
                each.passenger_id,
                each.driver_id,
                passenger=shortened(_name(said, each.passenger_id), NAME_IN_LABEL),
                driver=shortened(_name(said, each.driver_id), NAME_IN_LABEL),
            ),
            *([scene.button("button-lift-other", "lift-cars", meeting.id, each.passenger_id)] if len(cars) > 1 else []),
        )
        for each in proposed(cars, wishes, agreed)[:PROPOSALS_SHOWN]
    )


def _undoing(scene: Scene, meeting: Meeting, said: list[PersonalNeeds], agreed: Sequence[Agreed]) -> tuple[Row, ...]:
    return tuple(
        (
            scene.button(
                "button-lift-undo",
                "lift-no",
                meeting.id,
                each.passenger_id,
                passenger=shortened(_name(said, each.passenger_id), NAME_IN_LABEL),
                driver=shortened(_name(said, each.driver_id), NAME_IN_LABEL),
            ),
        )
        for each in agreed
    )


@views("lift-cars")
def show_cars(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _seen(scene, arguments)
    if found is None:
        return None
    meeting, said = found
    wishes, agreed = rides(said, Lift.NEEDED), scene.unit.needs.agreed(meeting.id)
    wish = next((each for each in wishes if each.person_id == arguments["passenger"]), None)
    if wish is None:
        return Screen(scene.say("lift-full"), (back_row(scene, "lifts", meeting.id),))
    rows = tuple(
        (
            scene.button(
                "button-lift-car",
                "lift-yes",
                meeting.id,
                wish.person_id,
                car.person_id,
                name=shortened(_name(said, car.person_id), NAME_IN_LABEL),
                left=left,
                start=shortened(car.start, NAME_IN_LABEL),
            ),
        )
        for car in rides(said, Lift.OFFERED)
        if (left := places_left(car, wishes, agreed)) >= wish.places
    )
    said_of = scene.say("lift-wish", name=_name(said, wish.person_id), places=wish.places, start=wish.start)
    return Screen(f"{scene.say('lift-which-car')}\n{said_of}", (*rows, back_row(scene, "lifts", meeting.id)))


ROUTES: tuple[Route, ...] = (
    press("needs-all", see),
    press("lifts", see_lifts),
    press("lift-cars", choose_car),
    press("lift-yes", agree),
    press("lift-no", undo),
)

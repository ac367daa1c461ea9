"""What a card and the private screen of a meeting say of its places: figures for all, one's own place for oneself."""

from collections.abc import Sequence

from domain.meetings import Meeting, Totals
from domain.seats import Filling, Seat, SeatState, fillings, waits_as
from domain.unit_of_work import UnitOfWork
from handlers.navigation import shortened
from handlers.screen import Row, Scene
from handlers.sign_ups.card import LABEL_IN_BUTTON, counted
from handlers.words import moment_words
from locales.texts import quoted


def fillings_of(unit: UnitOfWork, meeting: Meeting) -> tuple[Filling, ...]:
    """Nothing where there is room for everybody."""
    return fillings(unit.seats.lines(meeting.id), unit.seats.of(meeting.id)) if meeting.limited else ()


def filling_lines(scene: Scene, filled: Sequence[Filling], totals: Totals) -> list[str]:
    """One place's worth of words, or a line of figures for each time or sub-group; then who may come and who cannot."""
    others = [scene.say("seat-others", maybe=totals.maybe, no=totals.no)] if totals.maybe or totals.no else []
    if len(filled) > 1:
        figures = [counted(each.line.label, each.taken, each.line.places, each.waiting) for each in filled]
        return [*figures, scene.say("sign-up-figures"), *others]
    only = filled[0]
    taken = scene.say("seat-taken", taken=only.taken, places=only.line.places or 0, free=only.free or 0)
    waiting = [scene.say("sign-up-waiting", waiting=only.waiting)] if only.waiting else []
    return [taken, *waiting, *others]


def seat_rows(scene: Scene, meeting_id: int, filled: Sequence[Filling], own: int | None = None) -> tuple[Row, ...]:
    """A button for each time where there are several; a full one says that it leads to the waiting list, except to whom
    a place in that line is kept (`own`)."""
    others = (
        scene.button("button-maybe", "rsvp", meeting_id, "maybe"),
        scene.button("button-not-coming", "rsvp", meeting_id, "no"),
    )
    if len(filled) == 1:
        key = "button-seat-waiting" if _full(filled[0], own) else "button-coming"
        return ((scene.button(key, "rsvp", meeting_id, "coming"), *others),)
    lines = tuple(
        (
            scene.button(
                "button-take-line",
                "rsvp",
                meeting_id,
                "coming",
                each.line.id,
                full="yes" if _full(each, own) else "no",
                label=shortened(each.line.label, LABEL_IN_BUTTON),
            ),
        )
        for each in filled
    )
    return (*lines, others)


def _full(filled: Filling, own: int | None) -> bool:
    return filled.free == 0 and filled.line.id != own


def own_line(scene: Scene, meeting: Meeting) -> int | None:
    """Where the reader has a place, or is asked."""
    seats = scene.unit.seats.of(meeting.id) if meeting.limited else ()
    return next((seat.line_id for seat in seats if seat.person_id == scene.chat_id and seat.taken), None)


def own_seat_line(scene: Scene, meeting: Meeting) -> list[str]:
    """Has one, was asked until when, or waits as which."""
    seats = scene.unit.seats.of(meeting.id)
    own = next((seat for seat in seats if seat.person_id == scene.chat_id), None)
    if own is None:
        return []
    label = next((line.label for line in scene.unit.seats.lines(meeting.id) if line.id == own.line_id), "")
    return [*([f"• {quoted(label)}"] if label else []), scene.say("seat-own", **standing(scene, meeting, own, seats))]


def standing(scene: Scene, meeting: Meeting, seat: Seat, seats: Sequence[Seat]) -> dict[str, object]:
    """The arguments of a text about somebody's place."""
    state = "held" if seat.state is SeatState.HELD else "waiting"
    until = ""
    if seat.state is SeatState.ASKED and seat.asked_until is not None:
        state, until = "asked", moment_words(scene.language, seat.asked_until, meeting.starts.zone, scene.now)
    return {"state": state, "until": until, "number": waits_as(seat, seats) or 1, "size": seat.size}


def waiting_guests(scene: Scene, meeting: Meeting) -> set[int]:
    """Ids of the guests who have no place yet."""
    if not meeting.limited:
        return set()
    return {seat.guest_id for seat in scene.unit.seats.of(meeting.id) if seat.guest_id and not _has(seat)}


def waiting_people(scene: Scene, meeting: Meeting) -> set[int]:
    """Ids of the members who have no place yet."""
    if not meeting.limited:
        return set()
    return {seat.person_id for seat in scene.unit.seats.of(meeting.id) if seat.person_id and not _has(seat)}


def _has(seat: Seat) -> bool:
    return seat.state is SeatState.HELD

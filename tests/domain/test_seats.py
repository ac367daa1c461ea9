"""M3, places at a meeting: never given away twice, nobody overtaken, nobody forgotten, and time enough to answer."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.quiet_hours import QuietHours
from domain.seats import Seat, SeatState, answer_until, entering, may_grow, people, settled, waits_as, with_lines
from domain.sign_ups import Line
from domain.wall_time import WallTime, local_naive

RIGA = "Europe/Riga"
ROOM = Line(1, 3)
HELD, ASKED, WAITING = SeatState.HELD, SeatState.ASKED, SeatState.WAITING


def party(number: int, size: int = 1, state: SeatState = WAITING) -> Seat:
    return Seat(number, 1, size, f"Nr. {number}", number, number, state=state)


def states(seats: tuple[Seat, ...]) -> dict[int, str]:
    return {seat.id: seat.state.value for seat in seats}


def test_m3_what_is_free_is_kept_for_those_who_wait_longest() -> None:
    after = settled(ROOM, [party(1, state=HELD), party(2), party(3), party(4)])
    assert states(after) == {1: "held", 2: "asked", 3: "asked", 4: "waiting"}


def test_m3_a_family_that_waits_is_not_overtaken_by_somebody_alone() -> None:
    seats = [party(1, 2, HELD), party(2, 2), party(3)]
    assert states(settled(ROOM, seats)) == {1: "held", 2: "waiting", 3: "waiting"}
    assert entering(ROOM, seats, 1) is WAITING
    assert not may_grow(ROOM, seats, seats[0])


def test_m3_a_family_larger_than_all_places_together_holds_up_nobody() -> None:
    assert states(settled(ROOM, [party(1, 4), party(2)])) == {1: "waiting", 2: "asked"}
    assert entering(ROOM, [], 4) is None


def test_m3_with_fewer_places_the_last_wait_again_and_before_all_others() -> None:
    seats = [party(1, state=HELD), party(2, state=HELD), party(3, state=HELD), party(4)]
    fewer = settled(Line(1, 1), seats)
    assert states(fewer) == {1: "held", 2: "waiting", 3: "waiting", 4: "waiting"}
    assert [waits_as(seat, fewer) for seat in sorted(fewer, key=lambda each: each.id)] == [None, 1, 2, 3]
    assert states(settled(Line(1, 2), fewer)) == {1: "held", 2: "asked", 3: "waiting", 4: "waiting"}


def test_m3_one_who_was_only_asked_loses_the_place_before_one_who_has_it() -> None:
    seats = [party(1, state=ASKED), party(2, state=HELD)]
    assert states(settled(Line(1, 1), seats)) == {1: "waiting", 2: "held"}


def test_m3_nobody_loses_a_place_because_a_larger_family_does() -> None:
    seats = [party(1, 3, HELD), party(2, 1, HELD)]
    assert states(settled(Line(1, 2), seats)) == {1: "waiting", 2: "held"}


def test_m3_without_a_limit_everybody_has_a_place() -> None:
    assert states(settled(Line(1, None), [party(1, state=HELD), party(2, 9), party(3, state=ASKED)])) == {
        1: "held",
        2: "held",
        3: "held",
    }


def test_m3_of_several_times_each_has_its_own_places() -> None:
    seats = [party(1, 3, HELD), replace(party(2), line_id=2)]
    assert entering(Line(2, 1), seats, 1) is WAITING
    assert states(settled(Line(2, 1), seats)) == {2: "asked"}


def test_m3_a_time_in_which_somebody_is_stays_under_its_number() -> None:
    old = (Line(1, 8, "10:00"), Line(2, 7, "12:00"))
    wanted = (Line(1, 5, "12:00"), Line(2, 9, "14:00"))
    assert with_lines(old, wanted, []) == (Line(2, 5, "12:00"), Line(3, 9, "14:00"))
    assert with_lines(old, wanted, [party(1)]) is None
    assert with_lines(old, wanted, [replace(party(1), line_id=2)]) is not None


class Places(RuleBasedStateMachine):
    """People come, bring others, give up, confirm, let their time pass; organisers raise and lower the places."""

    def __init__(self) -> None:
        super().__init__()
        self.line = Line(1, 4)
        self.seats: tuple[Seat, ...] = ()
        self.known = 0

    def _settle(self) -> None:
        before = {seat.id: seat.state for seat in self.seats}
        self.seats = settled(self.line, self.seats)
        waiting = [seat for seat in self.seats if not seat.taken and seat.size <= (self.line.places or 99)]
        newly = [seat.id for seat in self.seats if seat.state is ASKED and before.get(seat.id) is WAITING]
        assert all(number < each.id for number in newly for each in waiting), "somebody was overtaken"

    @rule(size=st.integers(1, 4))
    def come(self, size: int) -> None:
        state = entering(self.line, self.seats, size)
        if state is not None:
            self.known += 1
            self.seats = (*self.seats, party(self.known, size, state))

    @precondition(lambda self: self.seats)
    @rule(data=st.data())
    def leave(self, data: st.DataObject) -> None:
        gone = data.draw(st.sampled_from(self.seats))
        self.seats = tuple(seat for seat in self.seats if seat.id != gone.id)
        self._settle()

    @precondition(lambda self: any(seat.state is ASKED for seat in self.seats))
    @rule(data=st.data())
    def confirm(self, data: st.DataObject) -> None:
        chosen = data.draw(st.sampled_from([seat for seat in self.seats if seat.state is ASKED]))
        self.seats = tuple(replace(seat, state=HELD) if seat.id == chosen.id else seat for seat in self.seats)

    @precondition(lambda self: self.seats)
    @rule(data=st.data(), more=st.booleans())
    def bring(self, data: st.DataObject, more: bool) -> None:
        chosen = data.draw(st.sampled_from(self.seats))
        if (more and not may_grow(self.line, self.seats, chosen)) or (not more and chosen.size == 1):
            return
        size = chosen.size + (1 if more else -1)
        self.seats = tuple(replace(seat, size=size) if seat.id == chosen.id else seat for seat in self.seats)
        self._settle()

    @rule(places=st.one_of(st.none(), st.integers(1, 8)))
    def change_places(self, places: int | None) -> None:
        held = [seat for seat in self.seats if seat.state is HELD]
        raised = places is None or (self.line.places is not None and places >= self.line.places)
        self.line = Line(1, places)
        self._settle()
        if raised:
            kept = {seat.id for seat in self.seats if seat.state is HELD}
            assert all(seat.id in kept for seat in held), "more places took one away"

    @invariant()
    def never_over_booked(self) -> None:
        if self.line.places is not None:
            assert people(self.seats, HELD, ASKED) <= self.line.places

    @invariant()
    def nobody_waits_beside_a_place_that_would_do(self) -> None:
        assert settled(self.line, self.seats) == tuple(
            sorted(self.seats, key=lambda seat: ({HELD: 0, ASKED: 1, WAITING: 2}[seat.state], seat.id))
        )

    def teardown(self) -> None:
        """Nobody starves: when those before them go, one after the other, each is asked in turn."""
        waiting = [seat.id for seat in sorted(self.seats, key=lambda seat: seat.id) if not seat.taken]
        fitting = [number for number in waiting if self._size(number) <= (self.line.places or 99)]
        asked: list[int] = []
        while taken := [seat for seat in self.seats if seat.taken]:
            before = {seat.id for seat in taken}
            self.seats = tuple(seat for seat in self.seats if seat.id != taken[0].id)
            self.seats = settled(self.line, self.seats)
            asked += sorted(seat.id for seat in self.seats if seat.taken and seat.id not in before)
        assert asked == fitting

    def _size(self, number: int) -> int:
        return next(seat.size for seat in self.seats if seat.id == number)


TestPlaces = Places.TestCase
TestPlaces.settings = settings(max_examples=300, stateful_step_count=40, deadline=None)


def never(_day: date) -> None:
    return None


def riga(day: str, clock: str) -> datetime:
    return WallTime(date.fromisoformat(day), time.fromisoformat(clock), RIGA).instant()


@pytest.mark.parametrize(
    ("asked", "starts", "until"),
    [
        (("2026-11-23", "10:00"), ("2026-11-30", "18:00"), ("2026-11-24", "10:00")),
        (("2026-11-23", "20:30"), ("2026-11-30", "18:00"), ("2026-11-24", "20:30")),
        (("2026-11-24", "12:00"), ("2026-11-25", "18:00"), ("2026-11-25", "09:00")),
        (("2026-11-25", "12:00"), ("2026-11-25", "18:00"), ("2026-11-25", "14:00")),
        (("2026-11-25", "17:30"), ("2026-11-25", "18:00"), ("2026-11-25", "17:45")),
        (("2026-11-25", "17:50"), ("2026-11-25", "18:00"), ("2026-11-25", "18:00")),
        (("2026-11-28", "19:00"), ("2026-11-30", "10:00"), ("2026-11-30", "09:00")),
    ],
)
def test_m3_time_to_answer_is_a_day_and_less_when_the_meeting_is_near(
    asked: tuple[str, str], starts: tuple[str, str], until: tuple[str, str]
) -> None:
    begins = WallTime.from_instant(riga(*starts), RIGA)
    assert answer_until(riga(*asked), begins, QuietHours(), never, RIGA) == riga(*until)


@settings(max_examples=500, deadline=None)
@given(
    asked=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),  # noqa: DTZ001
    ahead=st.timedeltas(timedelta(minutes=1), timedelta(days=40)),
    from_=st.times(),
    until=st.times(),
)
def test_m3_nobody_has_to_answer_in_the_night_or_after_the_start(
    asked: datetime, ahead: timedelta, from_: time, until: time
) -> None:
    moment = asked.replace(tzinfo=UTC, second=0, microsecond=0)
    begins = WallTime.from_instant((moment + ahead).replace(second=0, microsecond=0), RIGA)
    quiet = QuietHours(from_.replace(second=0, microsecond=0), until.replace(second=0, microsecond=0))
    found = answer_until(moment, begins, quiet, never, RIGA)
    assert found <= begins.instant()
    assert found == begins.instant() or found >= moment + timedelta(minutes=14)
    if found < begins.instant() and quiet.from_ != quiet.until:
        an_hour_before = found - timedelta(hours=1)
        awake = not quiet.is_quiet(local_naive(found, RIGA), never, begins.date)
        assert awake or not quiet.is_quiet(local_naive(an_hour_before, RIGA), never, begins.date)

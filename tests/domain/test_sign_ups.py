"""Q2, sign-up lists: who has a place, who waits, and who moves when people or places change."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.sign_ups import (
    FOR_OTHERS_LIMIT,
    LINES_LIMIT,
    NAME_LIMIT,
    PLACES_LIMIT,
    Entry,
    Line,
    Moves,
    Problem,
    Refusal,
    SignUpList,
    SignUpState,
    Wrong,
    may_take_off,
    moves,
    refusal,
    seating,
    with_places,
    wrong,
)

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
CLOSES = NOW + timedelta(days=3)
BUS = SignUpList(1, 1, "Ekskursija uz Cēsīm", (Line(1, 2),), CLOSES, state=SignUpState.OPEN)
WORKSHOPS = replace(BUS, lines=(Line(1, 1, "Aušana"), Line(2, 1, "Keramika")))
ANNA, BORISS, DACE, ELZA = (
    Entry(number, 1, name, 100 + number, 100 + number)
    for number, name in enumerate(("Anna", "Boriss", "Dace", "Elza"), 1)
)


def guest(number: int, name: str, *, by: int = 101, line: int = 1) -> Entry:
    return Entry(number, line, name, None, by)


def names(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.name for entry in entries]


def places(sign_up: SignUpList, line_id: int, number: int | None) -> SignUpList:
    changed = with_places(sign_up, line_id, number)
    assert isinstance(changed, SignUpList)
    return changed


def test_the_first_have_the_places_and_the_later_wait_in_order() -> None:
    queue = seating(BUS, [DACE, ANNA, ELZA, BORISS])[1]
    assert names(queue.seated) == ["Anna", "Boriss"]
    assert names(queue.waiting) == ["Dace", "Elza"]
    assert (queue.free, queue.waits_as(ELZA.id), queue.waits_as(ANNA.id)) == (0, 2, None)


def test_without_a_number_of_places_there_is_room_for_everybody() -> None:
    queue = seating(replace(BUS, lines=(Line(1, None),)), [ANNA, BORISS, DACE])[1]
    assert (names(queue.seated), queue.waiting, queue.free) == (["Anna", "Boriss", "Dace"], (), None)


def test_a_place_given_back_goes_to_whoever_waits_longest() -> None:
    before = seating(BUS, [ANNA, BORISS, DACE, ELZA])
    assert moves(before, seating(BUS, [BORISS, DACE, ELZA])) == Moves(up=(DACE,), down=())


def test_whoever_leaves_the_waiting_list_moves_nobody_to_a_place() -> None:
    before = seating(BUS, [ANNA, BORISS, DACE, ELZA])
    after = seating(BUS, [ANNA, BORISS, ELZA])
    assert moves(before, after) == Moves((), ())
    assert after[1].waits_as(ELZA.id) == 1


def test_more_places_let_the_next_ones_in() -> None:
    entries = [ANNA, BORISS, DACE, ELZA]
    assert moves(seating(BUS, entries), seating(places(BUS, 1, 3), entries)) == Moves((DACE,), ())
    assert moves(seating(BUS, entries), seating(places(BUS, 1, None), entries)) == Moves((DACE, ELZA), ())


def test_with_fewer_places_the_last_one_in_waits_before_all_who_waited_already() -> None:
    entries = [ANNA, BORISS, DACE]
    fewer = seating(places(BUS, 1, 1), entries)
    assert moves(seating(BUS, entries), fewer) == Moves((), (BORISS,))
    assert names(fewer[1].waiting) == ["Boriss", "Dace"]
    assert seating(places(places(BUS, 1, 1), 1, 2), entries) == {
        1: replace(seating(BUS, entries)[1], line=Line(1, 2)),
    }


def test_each_line_has_its_own_places_and_its_own_waiting_list() -> None:
    pots = [replace(BORISS, line_id=2), replace(DACE, line_id=2)]
    seats = seating(WORKSHOPS, [ANNA, ELZA, *pots])
    assert (names(seats[1].seated), names(seats[1].waiting)) == (["Anna"], ["Elza"])
    assert (names(seats[2].seated), names(seats[2].waiting)) == (["Boriss"], ["Dace"])
    assert moves(seats, seating(WORKSHOPS, [ANNA, ELZA, pots[1]])) == Moves((pots[1],), ())


def test_one_person_stands_in_one_line_unless_the_list_allows_several() -> None:
    elsewhere = replace(ANNA, id=9, line_id=2)
    assert refusal(WORKSHOPS, [ANNA], elsewhere, NOW) is Refusal.ON_IT_ALREADY
    several = replace(WORKSHOPS, several=True)
    assert refusal(several, [ANNA], elsewhere, NOW) is None
    assert refusal(several, [ANNA], replace(ANNA, id=9), NOW) is Refusal.ON_IT_ALREADY


def test_a_full_line_refuses_nobody() -> None:
    assert refusal(BUS, [ANNA, BORISS, DACE], ELZA, NOW) is None


def test_for_someone_else_an_entry_is_made_beside_ones_own() -> None:
    assert refusal(BUS, [ANNA], guest(2, "Vilma"), NOW) is None
    assert refusal(BUS, [ANNA, guest(2, "Vilma")], guest(3, " vilma "), NOW) is Refusal.NAME_TWICE
    assert refusal(BUS, [guest(2, "Vilma")], guest(3, "Vilma", by=102), NOW) is None
    assert refusal(BUS, [guest(2, "Anna")], ANNA, NOW) is None


def test_one_person_enters_a_limited_number_of_others() -> None:
    entered = [guest(number, f"Viesis {number}") for number in range(FOR_OTHERS_LIMIT)]
    assert refusal(BUS, entered[1:], guest(99, "Vilma"), NOW) is None
    assert refusal(BUS, entered, guest(99, "Vilma"), NOW) is Refusal.TOO_MANY_OTHERS
    assert refusal(BUS, entered, guest(99, "Vilma", by=102), NOW) is None


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        (guest(1, ""), Refusal.NO_NAME),
        (guest(1, "\u200b \u3164"), Refusal.NO_NAME),
        (guest(1, "A" * (NAME_LIMIT + 1)), Refusal.NAME_TOO_LONG),
        (guest(1, "Vilma", line=7), Refusal.NO_SUCH_LINE),
        (guest(1, "A" * NAME_LIMIT), None),
    ],
)
def test_an_entry_needs_a_readable_name_and_a_line(wanted: Entry, why: Refusal | None) -> None:
    assert refusal(BUS, [], wanted, NOW) is why


@pytest.mark.parametrize("state", [state for state in SignUpState if state is not SignUpState.OPEN])
def test_only_an_open_list_takes_entries(state: SignUpState) -> None:
    assert refusal(replace(BUS, state=state), [], ANNA, NOW) is Refusal.CLOSED


def test_at_the_closing_date_it_is_too_late_to_sign_up_but_a_place_is_still_given_back() -> None:
    assert refusal(BUS, [], ANNA, CLOSES - timedelta(microseconds=1)) is None
    assert refusal(BUS, [], ANNA, CLOSES) is Refusal.CLOSED
    assert moves(seating(BUS, [ANNA, BORISS, DACE]), seating(BUS, [ANNA, DACE])).up == (DACE,)


def test_oneself_and_whoever_entered_somebody_may_take_them_off() -> None:
    vilma = guest(2, "Vilma", by=101)
    assert may_take_off(ANNA, 101)
    assert may_take_off(vilma, 101)
    assert not may_take_off(vilma, 102)
    assert not may_take_off(ANNA, 102)


@pytest.mark.parametrize("number", [0, -1, PLACES_LIMIT + 1])
def test_places_are_one_to_five_hundred(number: int) -> None:
    refused = Wrong(Problem.PLACES, number, PLACES_LIMIT)
    assert with_places(BUS, 1, number) == refused
    assert wrong(replace(BUS, lines=(Line(1, number),)), NOW) == (refused,)


def test_places_of_an_unknown_line_cannot_be_changed() -> None:
    assert with_places(BUS, 7, 3) == Wrong(Problem.NO_SUCH_LINE)


def test_a_change_of_places_is_a_new_revision() -> None:
    assert places(BUS, 1, 3).revision == BUS.revision + 1


def test_a_list_that_can_be_opened_has_nothing_wrong() -> None:
    assert wrong(BUS, NOW) == ()
    assert wrong(WORKSHOPS, NOW) == ()
    assert wrong(replace(BUS, closes=None, lines=(Line(1, PLACES_LIMIT),)), NOW) == ()


@pytest.mark.parametrize(
    ("sign_up", "problem"),
    [
        (replace(BUS, title=" "), Problem.NO_TITLE),
        (replace(BUS, title="A" * 301), Problem.TITLE_TOO_LONG),
        (replace(BUS, closes=NOW), Problem.CLOSES_IN_THE_PAST),
        (replace(BUS, lines=()), Problem.TOO_FEW_LINES),
        (
            replace(BUS, lines=tuple(Line(at, 1, f"Darbnīca {at}") for at in range(LINES_LIMIT + 1))),
            Problem.TOO_MANY_LINES,
        ),
        (replace(BUS, lines=(Line(1, 1, "Aušana"), Line(2, 1))), Problem.NO_LABEL),
        (replace(BUS, lines=(Line(1, 1, "A" * 101),)), Problem.LABEL_TOO_LONG),
        (replace(BUS, lines=(Line(1, 1, "Aušana"), Line(2, 1, "aušana."))), Problem.LABEL_TWICE),
    ],
)
def test_each_thing_wrong_with_a_list_has_its_name(sign_up: SignUpList, problem: Problem) -> None:
    assert [each.problem for each in wrong(sign_up, NOW)] == [problem]


class Desk:
    """The same by hand: a helper with a paper list, who writes down who sits and who waits."""

    def __init__(self, free: list[int]) -> None:
        self.limits = free
        self.seated: list[list[int]] = [[] for _ in free]
        self.waiting: list[list[int]] = [[] for _ in free]

    def comes(self, line: int, who: int) -> None:
        row = self.seated if len(self.seated[line]) < self.limits[line] else self.waiting
        row[line].append(who)

    def leaves(self, line: int, who: int) -> None:
        for row in (self.seated[line], self.waiting[line]):
            if who in row:
                row.remove(who)
        self._fill(line)

    def has_places(self, line: int, number: int) -> None:
        self.limits[line] = number
        while len(self.seated[line]) > number:
            self.waiting[line].insert(0, self.seated[line].pop())
        self._fill(line)

    def _fill(self, line: int) -> None:
        while self.waiting[line] and len(self.seated[line]) < self.limits[line]:
            self.seated[line].append(self.waiting[line].pop(0))


STEPS = st.lists(
    st.tuples(st.sampled_from(["comes", "comes", "leaves", "places"]), st.integers(0, 2), st.integers(1, 6)),
    min_size=1,
    max_size=60,
)


@settings(max_examples=200, deadline=None)
@given(STEPS)
def test_q2_never_overbooked_nobody_starved_nobody_overtaken_whatever_happens(
    steps: list[tuple[str, int, int]],
) -> None:
    sign_up = replace(BUS, lines=tuple(Line(number, 2, f"{number}") for number in range(3)))
    desk, entries = Desk([2, 2, 2]), list[Entry]()
    for at, (what, line, number) in enumerate(steps):
        before = seating(sign_up, entries)
        own = [entry for entry in entries if entry.line_id == line]
        if what == "comes":
            entries.append(Entry(at, line, f"Viesis {at}", 1000 + at, 1000 + at))
            desk.comes(line, at)
        elif what == "leaves" and own:
            gone = own[number % len(own)]
            entries.remove(gone)
            desk.leaves(line, gone.id)
        elif what == "places":
            sign_up = places(sign_up, line, number)
            desk.has_places(line, number)
        after = seating(sign_up, list(reversed(entries)))
        for queue in after.values():
            assert queue.line.places is not None
            assert len(queue.seated) <= queue.line.places, "over-booked"
            assert not (queue.waiting and queue.free), "starved"
            assert [entry.id for entry in queue.seated] == desk.seated[queue.line.id]
            assert [entry.id for entry in queue.waiting] == desk.waiting[queue.line.id]
        moved = moves(before, after)
        assert not (moved.up and moved.down)
        assert what != "comes" or moved == Moves((), ())
        sat = {entry.id for queue in before.values() for entry in queue.seated}
        sits = {entry.id for queue in after.values() for entry in queue.seated}
        known = {entry.id for queue in before.values() for entry in (*queue.seated, *queue.waiting)}
        assert {entry.id for entry in moved.up} == (sits - sat) & known
        assert {entry.id for entry in moved.down} == (sat - sits) & {entry.id for entry in entries}

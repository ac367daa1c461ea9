"""M3, lifts: no car is overfilled, no party torn apart, and nobody stays behind beside a place that would do."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.lifts import Agreed, Ride, fits, holding, places_left, proposed
from domain.needs import Lift, Needs, NeedTotals, summed

STARTS = st.sampled_from(["", "Centrs", "centrs.", "Ogre", "Ikšķile"])


@st.composite
def rides(draw: st.DrawFn) -> tuple[list[Ride], list[Ride], list[Agreed]]:
    """Cars, wishes, and what was agreed in some order, perhaps by people who have changed their mind since."""
    cars = [Ride(number, draw(st.integers(1, 8)), draw(STARTS)) for number in range(1, draw(st.integers(0, 6)) + 1)]
    wishes = [
        Ride(number, draw(st.integers(1, 8)), draw(STARTS)) for number in range(21, draw(st.integers(20, 32)) + 1)
    ]
    pairs = st.builds(Agreed, st.integers(21, 33), st.integers(1, 7))
    return cars, wishes, draw(st.lists(pairs, max_size=12))


def load(wishes: list[Ride], agreed: tuple[Agreed, ...]) -> Counter[int]:
    needed = {wish.person_id: wish.places for wish in wishes}
    return Counter(
        {
            driver: sum(needed[each.passenger_id] for each in agreed if each.driver_id == driver)
            for driver in range(1, 8)
        }
    )


@settings(max_examples=2000, deadline=None)
@given(rides())
def test_m3_no_car_is_ever_overfilled_and_nobody_stays_behind_beside_a_place_that_would_do(
    given_: tuple[list[Ride], list[Ride], list[Agreed]],
) -> None:
    cars, wishes, before = given_
    held = holding(cars, wishes, before)
    found = proposed(cars, wishes, held)
    together = (*held, *found)

    full = load(wishes, together)
    assert all(full[car.person_id] <= car.places for car in cars)
    assert sum(full.values()) == sum(
        wish.places for wish in wishes if wish.person_id in {each.passenger_id for each in together}
    )
    passengers = [each.passenger_id for each in together]
    assert len(passengers) == len(set(passengers)), "a party is driven once, whole"

    left = [wish for wish in wishes if wish.person_id not in passengers]
    room = max((places_left(car, wishes, together) for car in cars), default=0)
    assert all(wish.places > room for wish in left)


@settings(max_examples=500, deadline=None)
@given(rides())
def test_m3_what_was_agreed_stays_while_it_can(given_: tuple[list[Ride], list[Ride], list[Agreed]]) -> None:
    cars, wishes, before = given_
    held = holding(cars, wishes, before)
    assert holding(cars, wishes, held) == held
    for each in proposed(cars, wishes, held):
        assert fits(cars, wishes, held, each)


def test_m3_from_the_same_place_first_then_the_car_that_is_filled_best() -> None:
    cars = [Ride(1, 4, "Ogre"), Ride(2, 2, "Centrs"), Ride(3, 1, "Salaspils")]
    wishes = [Ride(21, 1, "ogre."), Ride(22, 1, "Jelgava"), Ride(23, 3, "Ogre")]
    assert proposed(cars, wishes, []) == (Agreed(23, 1), Agreed(21, 1), Agreed(22, 3))


def test_m3_a_car_that_became_smaller_keeps_those_who_were_first() -> None:
    wishes = [Ride(21, 1), Ride(22, 1)]
    both = [Agreed(21, 1), Agreed(22, 1)]
    assert holding([Ride(1, 2)], wishes, both) == tuple(both)
    assert holding([Ride(1, 1)], wishes, both) == (Agreed(21, 1),)
    assert holding([], wishes, both) == ()


def test_m3_nobody_is_driven_twice_or_by_one_who_offers_nothing() -> None:
    cars, wishes = [Ride(1, 4), Ride(2, 4)], [Ride(21, 1)]
    assert not fits(cars, wishes, [Agreed(21, 1)], Agreed(21, 2))
    assert not fits(cars, wishes, [], Agreed(21, 9))
    assert not fits(cars, wishes, [], Agreed(29, 1))


def test_m3_needs_are_summed() -> None:
    said = [
        Needs(children=2, interpreter="ru"),
        Needs(interpreter="ru", wheelchair=True),
        Needs(lift=Lift.NEEDED, lift_places=2),
        Needs(lift=Lift.OFFERED, lift_places=3, interpreter="sign"),
    ]
    assert summed(said) == NeedTotals(2, {"ru": 2, "sign": 1}, 1, 2, 3)
    assert Needs().empty
    assert not said[0].empty

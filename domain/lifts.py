"""Who can drive with whom: proposed so that no car is ever fuller than its places, and no party is torn apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.option_lines import sameness


@dataclass(frozen=True, slots=True)
class Ride:
    """Places in somebody's car, or places a party needs, and from where."""

    person_id: int
    places: int
    start: str = ""


@dataclass(frozen=True, slots=True)
class Agreed:
    passenger_id: int
    driver_id: int


def places_left(car: Ride, wishes: Sequence[Ride], agreed: Iterable[Agreed]) -> int:
    needed = {wish.person_id: wish.places for wish in wishes}
    return car.places - sum(needed.get(each.passenger_id, 0) for each in agreed if each.driver_id == car.person_id)


def holding(cars: Sequence[Ride], wishes: Sequence[Ride], agreed: Sequence[Agreed]) -> tuple[Agreed, ...]:
    """What was agreed and still holds, the earlier before the later: somebody may need no lift any more, a car may have
    become smaller."""
    left = {car.person_id: car.places for car in cars}
    needed = {wish.person_id: wish.places for wish in wishes}
    kept: list[Agreed] = []
    for each in agreed:
        places = needed.pop(each.passenger_id, None)
        if places is not None and places <= left.get(each.driver_id, 0):
            left[each.driver_id] -= places
            kept.append(each)
    return tuple(kept)


def fits(cars: Sequence[Ride], wishes: Sequence[Ride], agreed: Sequence[Agreed], wanted: Agreed) -> bool:
    return wanted in holding(cars, wishes, [*agreed, wanted])


def proposed(cars: Sequence[Ride], wishes: Sequence[Ride], agreed: Sequence[Agreed]) -> tuple[Agreed, ...]:
    """For those without a lift: larger parties first; from the same place where there is a car, else the car that is
    filled best."""
    settled = {each.passenger_id for each in agreed}
    left = {car.person_id: places_left(car, wishes, agreed) for car in cars}
    found = []
    for wish in sorted((each for each in wishes if each.person_id not in settled), key=lambda each: -each.places):
        able = [car for car in cars if left[car.person_id] >= wish.places and car.person_id != wish.person_id]
        if able:
            car = min(able, key=lambda each: (not _same_start(each, wish), left[each.person_id]))
            left[car.person_id] -= wish.places
            found.append(Agreed(wish.person_id, car.person_id))
    return tuple(found)


def _same_start(one: Ride, other: Ride) -> bool:
    return bool(one.start) and sameness(one.start) == sameness(other.start)

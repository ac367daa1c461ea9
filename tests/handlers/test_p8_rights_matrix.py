"""P8: every button there is × seven kinds of people × three groups. What nobody stated is allowed to nobody."""

from pathlib import Path

import pytest

from tests.handlers import p8_expectations as stated
from tests.handlers.direct import Direct
from tests.handlers.p8_world import LEAST, Place, verbs

pytestmark = pytest.mark.xdist_group("rights matrix")

NEEDED = {
    **dict.fromkeys(stated.MEMBER, 1),
    **dict.fromkeys(stated.ORGANISER, 2),
    **dict.fromkeys(stated.WORKER | stated.WRITER | stated.READER, 3),
    **dict.fromkeys(stated.OPERATOR | stated.NOTHING_HERE, 4),
}
FREE = stated.OWN | stated.OPEN


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder: Path = tmp_path_factory.mktemp("p8")
    return Place(Direct.open(folder))


def test_p8_each_button_has_its_expectation_and_only_one() -> None:
    sets = (stated.MEMBER, stated.ORGANISER, stated.WORKER, stated.READER, stated.OPERATOR)
    every = [verb for each in (*sets, stated.OWN, stated.OPEN, stated.WRITER, stated.NOTHING_HERE) for verb in each]
    assert len(every) == len(set(every))
    assert set(every) == set(verbs()), "state who may press it in tests/handlers/p8_expectations.py"


@pytest.mark.parametrize("number", [1, 2, 3])
def test_p8_nobody_does_or_sees_by_a_button_what_is_not_theirs(place: Place, number: int) -> None:
    group = place.groups[number - 1]
    unexpected, cells, done = [], 0, set()
    for verb in verbs():
        if verb in FREE:
            continue
        for name, sender in place.senders(group).items():
            cells += 1
            effects = [data for data, effect in place.effects(group, sender, verb) if effect]
            if effects and LEAST[name] < NEEDED[verb]:
                unexpected.append((name, effects[0]))
            elif effects:
                done.add(verb)
    assert unexpected == []
    assert cells >= 500
    assert len(done) >= 100, "the control: those who may do see and change things by the same buttons"

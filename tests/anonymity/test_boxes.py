"""What a feature may do with a box while it is open."""

from pathlib import Path

import pytest

from domain.outbox import Lane, Message
from domain.sealing import BoxClosed, BoxKeyMissing, BoxState, StillSealed
from tests.handlers.direct import NOW, Direct

ANNA, BERTA, CĒSIS = 101, 102, 103


@pytest.fixture
def direct(tmp_path: Path) -> Direct:
    direct = Direct.open(tmp_path)
    direct.group(-1001, direct.worker(9))
    return direct


@pytest.fixture
def box(direct: Direct) -> int:
    return direct.unit.sealed.create(1, "poll", 7)


def test_what_a_person_puts_only_that_person_gets_back(direct: Direct, box: int) -> None:
    direct.unit.sealed.put(box, ANNA, "par agru 🌅")
    assert direct.unit.sealed.read_own(box, ANNA) == "par agru 🌅"
    assert direct.unit.sealed.read_own(box, BERTA) is None
    assert direct.unit.sealed.has(box, ANNA)
    assert not direct.unit.sealed.has(box, BERTA)


def test_a_second_content_replaces_the_first(direct: Direct, box: int) -> None:
    direct.unit.sealed.put(box, ANNA, "jā")
    direct.unit.sealed.put(box, ANNA, "nē")
    assert direct.unit.sealed.read_own(box, ANNA) == "nē"
    assert direct.unit.sealed.count(box) == 1


def test_drafts_are_counted_apart_and_count_as_not_answered(direct: Direct, box: int) -> None:
    direct.unit.sealed.put(box, ANNA, "1:jā", finished=False)
    direct.unit.sealed.put(box, BERTA, "1:nē 2:nē")
    assert (direct.unit.sealed.count(box), direct.unit.sealed.drafts(box)) == (1, 1)
    assert not direct.unit.sealed.has(box, ANNA)
    direct.unit.sealed.put(box, ANNA, "1:jā 2:jā")
    assert (direct.unit.sealed.count(box), direct.unit.sealed.drafts(box)) == (2, 0)


def test_what_came_on_paper_is_nobodys_and_each_counts(direct: Direct, box: int) -> None:
    for _ in range(3):
        direct.unit.sealed.put_for_nobody(box, "jā")
    assert direct.unit.sealed.count(box) == 3


def test_what_is_withdrawn_is_gone(direct: Direct, box: int) -> None:
    direct.unit.sealed.put(box, ANNA, "jā")
    assert direct.unit.sealed.withdraw(box, ANNA)
    assert not direct.unit.sealed.withdraw(box, ANNA)
    assert direct.unit.sealed.count(box) == 0


def test_boxes_know_nothing_of_each_other(direct: Direct, box: int) -> None:
    other = direct.unit.sealed.create(1, "poll", 8)
    direct.unit.sealed.put(box, ANNA, "jā")
    assert not direct.unit.sealed.has(other, ANNA)
    assert direct.unit.sealed.count(other) == 0
    slots = [slot_of(direct, each) for each in (box, other)]
    assert slots[0] != slots[1]


def slot_of(direct: Direct, box: int) -> int:
    return direct.unit.unsealing.keys.load(box).slot(box, ANNA)


def test_once_the_close_has_begun_nothing_is_taken_and_nothing_shown_before_it_is_opened(
    direct: Direct, box: int
) -> None:
    direct.unit.sealed.put(box, ANNA, "jā")
    direct.unit.sealed.begin_close(box)
    with pytest.raises(BoxClosed):
        direct.unit.sealed.put(box, BERTA, "nē")
    with pytest.raises(BoxClosed):
        direct.unit.sealed.put_for_nobody(box, "nē")
    with pytest.raises(BoxClosed):
        direct.unit.sealed.withdraw(box, ANNA)
    with pytest.raises(StillSealed):
        direct.unit.sealed.opened(box)
    assert direct.unit.sealed.read_own(box, ANNA) is None
    assert not direct.unit.sealed.has(box, ANNA)
    assert direct.unit.sealed.count(box) == 1


@pytest.mark.parametrize("length", [0, 1, 2047, 2048, 4096, 16384])
def test_every_length_comes_back_whole(direct: Direct, box: int, length: int) -> None:
    direct.unit.sealed.put(box, ANNA, "x" * length)
    assert direct.unit.sealed.read_own(box, ANNA) == "x" * length


def test_short_and_long_answers_take_the_same_room(direct: Direct, box: int) -> None:
    for person, content in ((ANNA, ""), (BERTA, "jā"), (CĒSIS, "ķ" * 1000)):
        direct.unit.sealed.put(box, person, content)
    assert len({row[0] for row in direct.rows("SELECT length(content) FROM sealed_answer")}) == 1


def test_only_those_who_have_not_finished_are_reminded_and_nobody_learns_who(direct: Direct, box: int) -> None:
    direct.unit.sealed.put(box, ANNA, "jā")
    direct.unit.sealed.put(box, BERTA, "j", finished=False)
    nudge = Message(0, "text", {"text": "privacy"}, key="nudge", lane=Lane.PUSH)
    assert direct.unit.sealed.remind_missing(box, [ANNA, BERTA, CĒSIS], nudge, NOW) is None  # type: ignore[func-returns-value]
    assert [row[0] for row in direct.rows("SELECT chat_id FROM outbox ORDER BY chat_id")] == [BERTA, CĒSIS]
    assert {row[0] for row in direct.rows("SELECT message_key FROM outbox")} == {None}


def test_a_box_without_its_key_says_so(direct: Direct, box: int, tmp_path: Path) -> None:
    direct.unit.sealed.put(box, ANNA, "jā")
    for file in (tmp_path / "keys").rglob("*.key"):
        file.unlink()
    with pytest.raises(BoxKeyMissing):
        direct.unit.sealed.put(box, BERTA, "nē")
    with pytest.raises(BoxKeyMissing):
        direct.unit.sealed.has(box, ANNA)
    assert [found.id for found in direct.unit.unsealing.without_key()] == [box]
    assert direct.unit.sealed.withdraw_everywhere(ANNA) == 0


def test_p3_forgetting_a_person_takes_what_lies_in_every_open_box(direct: Direct, box: int) -> None:
    other = direct.unit.sealed.create(1, "survey", 8)
    direct.unit.sealed.put(box, ANNA, "jā")
    direct.unit.sealed.put(other, ANNA, "1:nē", finished=False)
    direct.unit.sealed.put(other, BERTA, "1:jā")
    assert sorted((found.purpose, content) for found, content in direct.unit.sealed.kept_of(ANNA)) == [
        ("poll", "jā"),
        ("survey", "1:nē"),
    ]
    assert direct.unit.sealed.withdraw_everywhere(ANNA) == 2
    assert direct.unit.sealed.kept_of(ANNA) == []
    assert len(direct.unit.sealed.kept_of(BERTA)) == 1


def test_a_box_says_what_it_belongs_to(direct: Direct, box: int) -> None:
    found = direct.unit.sealed.get(box)
    assert found is not None
    assert (found.group_id, found.purpose, found.subject_id, found.state) == (1, "poll", 7, BoxState.OPEN)
    assert direct.unit.sealed.get(box + 1) is None
    assert len(str(box)) <= 18

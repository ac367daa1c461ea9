"""From 'closing' to 'closed': what is published, what is destroyed, and what if the machine does not allow it."""

import sqlite3
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot import closing
from bot.check import check_database
from bot.closing import Closing
from domain.outbox import Message
from domain.sealing import BoxState, StillSealed
from handlers.opening import Opening
from handlers.registry import opened
from tests.anonymity.conftest import OPERATOR, PURPOSE, Hall, group_with_box, settings_of, unit_of
from tests.handlers.at_once import AtOnce, run
from tests.handlers.direct import NOW, WORLD

ANSWERS = [(100 + number, f"atbilde {number}") for number in range(20)]


def state_of(hall: Hall, box: int) -> BoxState | None:
    found = hall.boxes.get(box)
    return None if found is None else found.state


def test_what_was_put_comes_out_whole_and_the_feature_is_told_once(hall: Hall) -> None:
    box = hall.box_of(ANSWERS)
    hall.close(box)
    hall.close()
    [(told, contents)] = hall.published
    assert Counter(contents) == Counter(answer for _, answer in ANSWERS)
    assert (told.id, told.subject_id, told.lost) == (box, 7, False)
    assert state_of(hall, box) is BoxState.CLOSED
    assert hall.boxes.count(box) == len(ANSWERS)


def test_the_order_is_the_same_for_everybody_and_not_that_of_answering(hall: Hall) -> None:
    box = hall.box_of(ANSWERS)
    hall.close(box)
    shown = hall.boxes.opened(box)
    assert shown == hall.boxes.opened(box)
    assert shown != [answer for _, answer in ANSWERS]


def test_drafts_are_dropped_and_paper_is_kept(hall: Hall) -> None:
    box = hall.box_of(ANSWERS[:2])
    hall.boxes.put(box, 200, "nepabeigts", finished=False)
    hall.boxes.put_for_nobody(box, "uz papīra")
    hall.close(box)
    assert sorted(hall.boxes.opened(box)) == ["atbilde 0", "atbilde 1", "uz papīra"]


def test_an_empty_box_closes_too(hall: Hall) -> None:
    box = hall.box_of()
    hall.close(box)
    assert [contents for _, contents in hall.published] == [[]]


def test_many_answers_are_opened_in_several_transactions_and_all_come_out(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "PER_TRANSACTION", 3)
    box = hall.box_of(ANSWERS)
    hall.close(box)
    assert Counter(hall.boxes.opened(box)) == Counter(answer for _, answer in ANSWERS)


def test_several_boxes_close_together_and_do_not_mix(hall: Hall) -> None:
    boxes = [hall.box_of([(1, f"no {number}")], subject_id=number) for number in range(3)]
    hall.close(*boxes)
    assert [hall.boxes.opened(box) for box in boxes] == [["no 0"], ["no 1"], ["no 2"]]
    assert hall.key_files() == []


def test_nothing_is_shown_while_it_is_being_opened_and_progress_is(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closing, "PER_TRANSACTION", 5)
    monkeypatch.setattr(closing, "PROGRESS_SHOWN", timedelta(0))
    seen: list[float] = []

    def watch(opening: Opening) -> None:
        seen.append(opening.unit.sealed.progress(opening.box.id))
        with pytest.raises(StillSealed):
            opening.unit.sealed.opened(opening.box.id)

    monkeypatch.setitem(opened.watches, PURPOSE, watch)
    box = hall.box_of(ANSWERS)
    assert hall.boxes.progress(box) == 0.0
    hall.close(box)
    assert seen == [0.25, 0.5, 0.75, 1.0]
    assert hall.boxes.progress(box) == 1.0


def test_a_discarded_box_leaves_nothing_and_nobody_is_told(hall: Hall) -> None:
    box = hall.box_of(ANSWERS)
    hall.boxes.discard(box)
    hall.close()
    assert hall.published == []
    assert hall.boxes.get(box) is None
    assert hall.key_files() == []
    assert [row[0] for row in hall.direct.rows("SELECT count(*) FROM sealed_answer")] == [0]


def test_opened_answers_can_be_discarded_and_forgotten(hall: Hall) -> None:
    first, second = hall.box_of(ANSWERS), hall.box_of(ANSWERS)
    hall.close(first, second)
    hall.boxes.forget_opened(first)
    hall.boxes.discard(second)
    hall.close()
    assert hall.boxes.opened(first) == []
    assert hall.boxes.get(second) is None
    assert [row[0] for row in hall.direct.rows("SELECT count(*) FROM opened_answer")] == [0]


@pytest.mark.parametrize("closed", [False, True])
def test_with_its_group_all_of_a_box_is_destroyed(hall: Hall, closed: bool) -> None:
    box = hall.box_of(ANSWERS)
    if closed:
        hall.close(box)
    hall.direct.unit.connection.execute("DELETE FROM groups")
    hall.close()
    assert hall.boxes.get(box) is None
    assert hall.key_files() == []
    counts = "SELECT (SELECT count(*) FROM sealed_answer) + (SELECT count(*) FROM opened_answer)"
    assert hall.direct.rows(counts)[0][0] == 0


def closing_of(hall: Hall) -> Closing:
    return Closing(AtOnce(hall.direct.unit), lambda: hall.direct.now, WORLD, lambda: None)


def said_to_operator(hall: Hall) -> list[str]:
    rows = hall.direct.rows("SELECT view FROM outbox WHERE chat_id = ? ORDER BY id", OPERATOR)
    return [row["view"] for row in rows]


def test_without_its_key_a_box_stays_shut_the_operator_is_told_once_and_may_give_it_up(hall: Hall) -> None:
    box = hall.box_of(ANSWERS)
    [key] = hall.key_files()
    key.rename(key.with_suffix(".moved"))
    closer = closing_of(hall)
    hall.boxes.begin_close(box)
    for _ in range(3):
        run(closer.work())
        run(closer.look_after_keys())
        hall.direct.now += timedelta(minutes=2)
    assert state_of(hall, box) is BoxState.CLOSING
    assert said_to_operator(hall) == ["box-unreadable"]
    assert any("box-ask-give-up" in data for data in hall.direct.buttons(OPERATOR))

    hall.direct.press(OPERATOR, f"box-ask-give-up:{box}")
    hall.direct.press(OPERATOR, f"box-give-up:{box}")
    run(closer.work())
    [(told, contents)] = hall.published
    assert (told.lost, contents) == (True, [])
    assert hall.direct.rows("SELECT count(*) FROM sealed_answer")[0][0] == 0


def test_when_the_key_is_put_back_the_close_goes_on(hall: Hall) -> None:
    box = hall.box_of(ANSWERS)
    [key] = hall.key_files()
    moved = key.rename(key.with_suffix(".moved"))
    closer = closing_of(hall)
    hall.boxes.begin_close(box)
    run(closer.work())
    moved.rename(key)
    run(closer.work())
    assert hall.published == []
    hall.direct.now += timedelta(minutes=2)
    run(closer.work())
    assert [len(contents) for _, contents in hall.published] == [len(ANSWERS)]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda key: key.write_bytes(b"short"),
        lambda key: key.write_bytes(bytes(64)),
        lambda key: key.write_bytes(bytes(reversed(key.read_bytes()))),
    ],
)
def test_a_key_that_does_not_fit_opens_nothing(hall: Hall, spoil: Callable[[Path], None]) -> None:
    box = hall.box_of(ANSWERS)
    spoil(hall.key_files()[0])
    hall.close(box)
    assert state_of(hall, box) is BoxState.CLOSING
    assert said_to_operator(hall) == ["box-unreadable"]


def test_a_damaged_answer_is_never_left_out_in_silence(hall: Hall) -> None:
    box = hall.box_of(ANSWERS)
    hall.direct.unit.connection.execute(
        "UPDATE sealed_answer SET content = x'00' WHERE slot = (SELECT max(slot) FROM sealed_answer)"
    )
    hall.close(box)
    assert state_of(hall, box) is BoxState.CLOSING
    assert (hall.published, said_to_operator(hall)) == ([], ["box-unreadable"])


def test_only_the_operator_may_give_up_a_box_and_only_one_without_its_key(hall: Hall) -> None:
    box = hall.box_of(ANSWERS)
    hall.direct.press(OPERATOR, f"box-give-up:{box}")
    assert state_of(hall, box) is BoxState.OPEN
    hall.key_files()[0].unlink()
    for stranger in (9, 100, 555):
        hall.direct.press(stranger, f"box-give-up:{box}")
    assert state_of(hall, box) is BoxState.OPEN
    hall.direct.press(OPERATOR, f"box-give-up:{box}")
    assert state_of(hall, box) is BoxState.OPENED


def test_a_full_disk_leaves_it_closing_the_operator_is_told_once_and_it_ends_by_itself(hall: Hall) -> None:
    box = hall.box_of([(person, "ļ" * 2000) for person, _ in ANSWERS])
    closer = closing_of(hall)
    hall.boxes.begin_close(box)
    connection = hall.direct.unit.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    for _ in range(3):
        run(closer.work())
        hall.direct.now += timedelta(minutes=2)
    assert state_of(hall, box) is BoxState.CLOSING
    assert len(hall.key_files()) == 1
    connection.execute("PRAGMA max_page_count = 1073741823")
    run(closer.work())
    assert [len(contents) for _, contents in hall.published] == [len(ANSWERS)]
    assert said_to_operator(hall) == ["box-held-up"]


def test_a_feature_that_fails_is_asked_again_and_its_half_work_is_taken_back(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[int] = []

    def fail_once(opening: Opening) -> None:
        calls.append(opening.box.id)
        opening.unit.outbox.show(Message(55, "text", {"text": "privacy"}), NOW)
        if len(calls) == 1:
            raise ZeroDivisionError

    monkeypatch.setitem(opened.by_purpose, PURPOSE, fail_once)
    closer = closing_of(hall)
    box = hall.box_of(ANSWERS)
    hall.boxes.begin_close(box)
    run(closer.work())
    assert state_of(hall, box) is BoxState.ERASED
    hall.direct.now += timedelta(minutes=2)
    run(closer.work())
    run(closer.work())
    assert calls == [box, box]
    assert hall.direct.rows("SELECT count(*) FROM outbox WHERE chat_id = 55")[0][0] == 1
    assert said_to_operator(hall) == ["box-held-up"]


def test_while_a_backup_reads_the_close_waits_for_it_without_holding_up_anybody(hall: Hall, tmp_path: Path) -> None:
    box = hall.box_of(ANSWERS)
    reader = sqlite3.connect(tmp_path / "direct.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM person").fetchall()
    closer = closing_of(hall)
    hall.boxes.begin_close(box)
    run(closer.work())
    assert state_of(hall, box) is BoxState.OPENED
    assert hall.key_files() == []
    reader.execute("COMMIT")
    reader.close()
    run(closer.work())
    assert state_of(hall, box) is BoxState.CLOSED


def test_keys_of_boxes_that_never_came_to_be_are_destroyed_and_no_others(hall: Hall) -> None:
    kept = hall.box_of(ANSWERS)
    connection = hall.direct.unit.connection
    connection.execute("BEGIN")
    hall.box_of()
    connection.execute("ROLLBACK")
    elsewhere = hall.folder / "keys" / "boxes" / "another database" / "5.key"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(bytes(64))
    assert len(hall.key_files()) == 3
    run(closing_of(hall).look_after_keys())
    assert {path.stem for path in hall.key_files()} == {str(kept), "5"}


def test_the_check_names_a_box_without_its_key_and_what_to_do(tmp_path: Path) -> None:
    settings = settings_of(tmp_path)
    unit = unit_of(tmp_path)
    group_with_box(unit)
    unit.connection.close()
    assert [finding.verdict for finding in check_database(settings) if finding.subject == "sealed answers"] == ["ok"]
    [key] = (settings.keys / "boxes").rglob("*.key")
    key.unlink()
    [finding] = [finding for finding in check_database(settings) if finding.subject == "sealed answers"]
    assert finding.verdict == "fault"
    assert f"1 of what is open ({PURPOSE}) cannot be opened" in finding.words

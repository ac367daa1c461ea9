"""The decision log: written once, read by members, found by words, asked again when its day comes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from domain.decisions import SUBJECT_LIMIT, Decision, Outcome, Rule, Source, Standing
from domain.people import Office
from domain.printing import Workbook
from handlers.decisions.recording import record_decision
from handlers.facts import Facts, Membership
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged

STRANGER = 77
REVIEW = date(2027, 2, 23)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def recorded(stage: Stage, subject: str = "Kurp brauksim?", **columns: Any) -> Decision:
    filled = {"words": ("Mežaparks",), "asked": 12, "answered": 9, **columns}
    day = date(2026, 11, 23)
    made = Decision(0, stage.group.id, Source.MEETING, subject, Outcome.ADOPTED, Rule.MOST_VOTES, day, **filled)
    return record_decision(stage.unit, stage.group, made)


def stored(stage: Stage, decision_id: int = 1) -> Decision:
    found = stage.unit.decisions.get(decision_id)
    assert found is not None
    return found


def test_q6_a_closed_poll_is_recorded_once_however_often_it_is_closed(stage: Stage) -> None:
    made = Decision(
        0, stage.group.id, Source.POLL, "Kurp?", Outcome.ADOPTED, Rule.SHARE, date(2026, 11, 23), ("Mežaparks",), 7,
        asked=12, answered=9, quorum=Fraction(1, 2), threshold=Fraction(2, 3), review_on=REVIEW,
    )  # fmt: skip
    first = record_decision(stage.unit, stage.group, made)
    again = record_decision(stage.unit, stage.group, replace(made, answered=10))
    assert stage.unit.decisions.of_group(stage.group.id) == [first]
    assert again == first == replace(made, id=1)


def test_q6_an_entry_tells_date_rule_counts_outcome_and_review_day(stage: Stage) -> None:
    recorded(stage, quorum=Fraction(1, 2), threshold=Fraction(2, 3), review_on=REVIEW)
    stage.presses(ANNA, f"decisions:{stage.group.id}")
    stage.taps(ANNA, "Kurp brauksim")
    for words in (
        "Kurp brauksim?",
        "Pieņemts: Mežaparks",
        "pirmdien, 23. novembrī",
        "vairāk balsu",
        "9 no 12",
        "50 %",
        "67 %",
        "23. februārī",
        "nevis biedrības kopsapulces balsojums",
    ):
        assert words in stage.screen(ANNA).text


@pytest.mark.parametrize(("person", "outcome"), [(OLGA, "Принято"), (TARAS, "Ухвалено"), (EMMA, "Adopted")])
def test_q6_each_reads_it_in_their_own_language(stage: Stage, person: int, outcome: str) -> None:
    recorded(stage)
    stage.presses(person, "decision:1")
    assert outcome in stage.screen(person).text


def test_q6_a_decision_is_written_down_by_hand_in_three_screens(stage: Stage) -> None:
    stage.presses(ILZE, f"decision-add:{stage.group.id}")
    stage.says(ILZE, "Sveces  uz galda\n\nkatrā reizē")
    stage.taps(ILZE, "Pēc gada")
    assert "Sveces uz galda\nkatrā reizē" in stage.screen(ILZE).text
    stage.taps(ILZE, "Saglabāt")
    found = stored(stage)
    assert (found.subject, found.rule, found.decided_on) == (
        "Sveces uz galda\nkatrā reizē",
        Rule.AGREEMENT,
        date(2026, 11, 23),
    )
    assert (found.asked, found.answered, found.review_on) == (None, None, date(2027, 11, 23))


def test_q6_day_rule_and_number_are_changed_from_the_preview(stage: Stage) -> None:
    stage.presses(ILZE, f"decision-add:{stage.group.id}")
    stage.says(ILZE, "Sveces")
    stage.taps(ILZE, "Nepārskatīt")
    stage.taps(ILZE, "Mainīt datumu")
    stage.says(ILZE, "24.11.2026")
    assert "vēl nav pienākusi" in stage.screen(ILZE).text
    stage.says(ILZE, "13.11.")
    stage.taps(ILZE, "Kā lēma")
    stage.taps(ILZE, "Balsojot")
    stage.taps(ILZE, "Cik piedalījās")
    stage.says(ILZE, "astoņi")
    assert "tikai skaitli" in stage.screen(ILZE).text
    stage.says(ILZE, "8")
    stage.taps(ILZE, "Saglabāt")
    found = stored(stage)
    assert (found.decided_on, found.rule, found.answered) == (date(2026, 11, 13), Rule.SHOW_OF_HANDS, 8)
    assert "Piedalījās 8 cilvēki" in stage.screen(ILZE).text


def test_q6_words_that_are_too_long_are_asked_again_with_their_length(stage: Stage) -> None:
    stage.presses(ILZE, f"decision-add:{stage.group.id}")
    stage.says(ILZE, "š" * (SUBJECT_LIMIT + 1))
    assert f"{SUBJECT_LIMIT + 1}" in stage.screen(ILZE).text
    stage.says(ILZE, "š" * SUBJECT_LIMIT)
    stage.says(ILZE, "vakar")
    assert "jau ir pagājusi" in stage.screen(ILZE).text
    assert stage.unit.decisions.of_group(stage.group.id) == []


def test_q6_members_read_but_only_organisers_write(stage: Stage) -> None:
    recorded(stage)
    stage.presses(ANNA, f"decisions:{stage.group.id}")
    assert not any("Pierakstīt" in label for label in stage.labels(ANNA))
    for data in (f"decision-add:{stage.group.id}", "decision-when:1", "decision-retire:1", "decision-retire-yes:1"):
        stage.presses(ANNA, data)
        assert stage.answer is not None
        assert stage.answer.alert
    assert stored(stage).standing is Standing.IN_FORCE


@pytest.mark.parametrize(
    "data",
    ["decisions:1", "decision:1", "decisions-text:1:0", "decisions-table:1", "decision-search:1", "decision-when:1"],
)
def test_q6_strangers_and_those_who_left_read_nothing(stage: Stage, data: str) -> None:
    recorded(stage)
    stage.facts = Facts({Membership(CHAT, STRANGER): "left"})
    stage.unit.people.meet(STRANGER, "Svešs", "lv", stage.now)
    assert stage.presses(STRANGER, data) == []
    assert stage.answer is not None
    assert stage.answer.alert


def test_q6_a_decision_is_not_opened_in_the_group(stage: Stage) -> None:
    recorded(stage)
    assert stage.presses(ANNA, "decision:1", CHAT) == []


def test_q6_search_finds_it_by_another_ending_and_says_when_it_does_not(stage: Stage) -> None:
    recorded(stage)
    recorded(stage, "Sveces uz galda", words=())
    stage.presses(ANNA, f"decision-search:{stage.group.id}")
    stage.says(ANNA, "mežaparku")
    assert "atradu 1 lēmumu" in stage.screen(ANNA).text
    assert any("Kurp brauksim" in label for label in stage.labels(ANNA))
    stage.taps(ANNA, "Meklēt vēlreiz")
    stage.says(ANNA, "ziloņi <b>")
    assert "neko neatradu" in stage.screen(ANNA).text


def test_q6_a_hundred_decisions_are_all_reached_and_fit_their_messages(stage: Stage) -> None:
    for number in range(100):
        recorded(stage, f"{number:03} " + "š" * 500, words=("ž" * 100,))
    text, page = "", 0
    while True:
        stage.presses(ANNA, f"decisions-text:{stage.group.id}:{page}")
        shown = stage.screen(ANNA)
        assert len(shown.text) <= 4096
        text, page = text + shown.text, page + 1
        if not any("Vēlāk" in label or "Nākam" in label for label in stage.labels(ANNA)):
            break
    assert all(f"{number:03} šš" in text for number in range(100))
    stage.presses(ANNA, f"decisions:{stage.group.id}:9")
    assert sum("šš" in label for label in stage.labels(ANNA)) == 10


def test_q6_the_log_leaves_as_a_table_with_every_decision_in_it(stage: Stage) -> None:
    recorded(stage, quorum=Fraction(1, 2), review_on=REVIEW)
    recorded(stage, "=Sveces", words=(), asked=None, answered=None)
    stage.unit.decisions.retire(2)
    stage.presses(ANNA, f"decisions:{stage.group.id}")
    stage.taps(ANNA, "Kā tabula")
    file = stage.screen(ANNA).file
    assert isinstance(file, Workbook)
    head, rows = file.sheets[0].head, file.sheets[0].rows
    newer, older = (dict(zip(head, row, strict=True)) for row in rows)
    assert (older["Par ko"], older["Kas izvēlēts"], older["Uzrunāti"], older["Bija jāatbild"]) == (
        "Kurp brauksim?",
        "Mežaparks",
        12,
        "50 %",
    )
    assert (older["Pārskatīsim"], older["Vai ir spēkā"]) == (REVIEW, None)
    assert (newer["Par ko"], newer["Pārskatīsim"]) == ("=Sveces", None)
    assert "Vairs nav spēkā" in str(newer["Vai ir spēkā"])
    assert stage.presses(ANNA, f"decisions-table:{stage.group.id}", CHAT) == []


def test_q6_the_review_day_asks_the_organisers_privately_and_not_the_group(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    recorded(stage, review_on=REVIEW)
    sent = stage.passes(timedelta(days=93))
    assert [(each.view, each.chat_id) for each in sent] == [("decision-review", ILZE), ("decision-review", ANNA)]
    stage.taps(ANNA, "Joprojām spēkā")
    stage.taps(ANNA, "Pēc pusgada")
    assert stored(stage).review_on == date(2027, 8, 24)
    assert stage.passes(timedelta(days=20)) == []


def test_q6_nobody_decided_it_is_asked_once_more_and_then_no_more(stage: Stage) -> None:
    recorded(stage, review_on=REVIEW)
    assert len(stage.passes(timedelta(days=93))) == 1
    assert len(stage.passes(timedelta(days=15))) == 1
    assert stage.passes(timedelta(days=400)) == []


def test_q6_a_review_that_falls_on_a_holiday_waits_for_the_next_day(stage: Stage) -> None:
    recorded(stage, review_on=date(2027, 5, 4))
    stage.passes(timedelta(days=162))
    assert stage.said == []
    assert [each.view for each in stage.passes(timedelta(days=1))] == ["decision-review"]


def test_q6_a_retired_decision_stays_readable_and_is_not_asked_about(stage: Stage) -> None:
    recorded(stage, review_on=REVIEW)
    stage.presses(ILZE, "decision:1")
    stage.taps(ILZE, "Vairs nav spēkā")
    stage.taps(ILZE, "Jā")
    assert stored(stage).standing is Standing.RETIRED
    assert "Vairs nav spēkā" in stage.screen(ILZE).text
    assert stage.passes(timedelta(days=200)) == []
    stage.presses(ILZE, "decision-when:1")
    assert "vairs nav spēkā" in toast(stage)


def test_q6_a_decision_retired_while_its_review_day_is_being_chosen_stays_retired(stage: Stage) -> None:
    recorded(stage)
    stage.presses(ILZE, "decision-when:1")
    stage.unit.decisions.retire(1)
    stage.taps(ILZE, "Pēc gada")
    assert stored(stage).review_on is None


def test_q6_a_paused_group_is_not_asked_and_resuming_offers_it(stage: Stage) -> None:
    recorded(stage, review_on=REVIEW)
    stage.group = replace(stage.group, paused_at=stage.now)
    stage.unit.groups.save(stage.group)
    assert stage.passes(timedelta(days=93)) == []
    stage.presses(ILZE, f"resume:{stage.group.id}")
    assert "Kurp brauksim?" in stage.screen(ILZE).text


def test_g8_a_worker_of_another_group_reads_nothing(stage: Stage) -> None:
    recorded(stage)
    other = stage.unit.groups.add(replace(stage.group, chat_id=-1002, worker_id=OLGA, start_token="other"), stage.now)
    stage.unit.people.set_office(OLGA, Office.WORKER)
    stage.unit.groups.set_present(stage.group.id, OLGA, present=False)
    stage.facts = Facts({Membership(CHAT, OLGA): "left"})
    stage.presses(OLGA, f"decisions:{other.id}")
    assert "пока нет" in stage.screen(OLGA).text
    assert stage.presses(OLGA, "decision:1") == []

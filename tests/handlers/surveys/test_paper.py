"""Sheets of paper typed in by whoever runs the group: fast, twice where wanted, and nothing of it stays in the chat."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.groups import Role
from domain.surveys.records import Record
from domain.surveys.sheets import Mode, Sheet, sheet
from domain.surveys.sheets import read as read_content
from tests.handlers.stage import ANNA, EMMA, ILZE, OLGA, Stage, staged
from tests.handlers.surveys.running import answered, closed, opened, stored

SHEETS = ("* 4 1\n1: Soliņš", "* 4 1\n1: Veikals\n3: varu palīdzēt", "* - 2\n1: Autobuss", "* 1 3\n1: Koncerts")


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


@pytest.fixture
def survey(stage: Stage) -> Record:
    return opened(stage)


def types(stage: Stage, survey: Record, *sheets: str, person: int = ILZE) -> None:
    stage.presses(person, f"paper-enter:{survey.id}")
    for each in sheets:
        stage.says(person, each)


def in_box(stage: Stage, survey: Record, number: int) -> Sheet | None:
    content = stage.unit.sealed.read_sheet(survey.box_id or 0, number)
    found = None if content is None else read_content(content)
    assert not isinstance(found, tuple)
    return found if isinstance(found, Sheet) else None


def test_s9_sheets_are_typed_one_after_the_other_and_counted_as_paper(stage: Stage, survey: Record) -> None:
    types(stage, survey, *SHEETS)
    assert "Lapa Nr. 4 ir ierakstīta" in stage.screen(ILZE).text
    assert "lapa Nr. 5" in stage.screen(ILZE).text
    answered(stage, survey, ANNA, {"wish": "Parks"})
    assert stage.unit.sealed.count(survey.box_id or 0) == 5
    ended = closed(stage, survey)
    sheets = [sheet(each) for each in stage.unit.sealed.opened(ended.box_id or 0)]
    assert Counter(each.mode for each in sheets) == {Mode.PAPER: 4, Mode.OWN: 1}
    assert (ended.answered, ended.paper) == (5, 4)
    stage.presses(ILZE, f"survey:{survey.id}")
    assert "Uz papīra: 4" in stage.screen(ILZE).text


def test_a13_what_was_typed_is_neither_read_back_nor_kept_in_a_message(stage: Stage, survey: Record) -> None:
    stage.presses(ILZE, f"paper-enter:{survey.id}")
    for each in (*SHEETS, "* 9 9\n1: Noslēpums"):
        stage.says(ILZE, each)
    told = " ".join(screen.text for each in stage.said if (screen := stage.draw(each)) is not None)
    arguments = " ".join(str(each.arguments) for each in stage.said)
    for words in ("Soliņš", "Veikals", "varu palīdzēt", "Autobuss", "Noslēpums"):
        assert words not in told + arguments


def test_s9_a_mistake_names_the_question_and_nothing_is_stored(stage: Stage, survey: Record) -> None:
    types(stage, survey, "* 9 1\n1: Soliņš")
    assert "• 2. jautājums: tādas atbildes nav" in stage.screen(ILZE).text
    assert stage.unit.sealed.count(survey.box_id or 0) == 0
    types(stage, survey, SHEETS[0])
    assert stored(stage, survey).paper == 1


def test_s9_the_second_entry_of_a_sheet_shows_what_differs_and_asks_what_is_right(stage: Stage, survey: Record) -> None:
    types(stage, survey, *SHEETS)
    stage.presses(ILZE, f"survey-paper:{survey.id}")
    assert "Ievadītas: 4. Otrreiz pārbaudītas: 0" in stage.screen(ILZE).text
    stage.taps(ILZE, "Pārbaudīt")
    stage.says(ILZE, SHEETS[0])
    assert "lapu Nr. 2" in stage.screen(ILZE).text
    stage.says(ILZE, "* 2 3\n1: Veikals\n3: varu palīdzēt")
    assert "1️⃣ Pirmoreiz: 4 · Par vietu, kur dzīvojam" in stage.screen(ILZE).text
    assert "2️⃣ Tagad: 2 · Par palīdzību ikdienā" in stage.screen(ILZE).text
    stage.taps(ILZE, "Pareizi bija pirmoreiz")
    assert "3. Vai Jūs gribētu palīdzēt" in stage.screen(ILZE).text
    stage.taps(ILZE, "Pareizi ir tagad")
    assert "lapu Nr. 3" in stage.screen(ILZE).text
    first, second, third = (in_box(stage, survey, number) for number in (1, 2, 3))
    assert first is not None
    assert first.checked
    assert second is not None
    assert second.checked
    assert {key: answer.value for key, answer in second.answers.items()} == {
        "wish": "Veikals",
        "about": "place",
        "join": "no",
    }
    assert third is not None
    assert not third.checked
    stage.presses(ILZE, f"survey-paper:{survey.id}")
    assert "Otrreiz pārbaudītas: 2" in stage.screen(ILZE).text
    assert stage.unit.sealed.count(survey.box_id or 0) == 4


def test_s9_a_second_entry_left_undecided_never_counts(stage: Stage, survey: Record) -> None:
    types(stage, survey, *SHEETS, "* 2 1\n1: Parks")
    stage.presses(ILZE, f"paper-check:{survey.id}")
    stage.says(ILZE, "* 2 3\n1: Pavisam kas cits")
    ended = closed(stage, survey)
    assert ended.answered == 5
    assert "cits" not in "".join(stage.unit.sealed.opened(ended.box_id or 0))


def test_s9_the_last_sheet_is_taken_back_and_its_number_is_free_again(stage: Stage, survey: Record) -> None:
    types(stage, survey, *SHEETS[:2])
    stage.taps(ILZE, "Atsaukt lapu Nr. 2")
    assert stored(stage, survey).paper == 1
    assert in_box(stage, survey, 2) is None
    stage.presses(ILZE, f"paper-undo:{survey.id}:2")
    assert stage.answer is not None
    assert "tikai pēdējo" in stage.answer.text
    stage.says(ILZE, SHEETS[2])
    assert "Lapa Nr. 2 ir ierakstīta" in stage.screen(ILZE).text


def test_s9_two_people_at_two_piles_get_numbers_of_their_own(stage: Stage, survey: Record) -> None:
    stage.make_organiser(EMMA)
    stage.presses(ILZE, f"paper-enter:{survey.id}")
    stage.presses(EMMA, f"paper-enter:{survey.id}")
    stage.says(ILZE, SHEETS[0])
    stage.says(EMMA, SHEETS[1])
    assert "Sheet no. 2 is entered" in stage.screen(EMMA).text
    assert stored(stage, survey).paper == 2


def test_p8_members_do_not_type_in_sheets_nor_somebody_who_was_an_organiser(stage: Stage, survey: Record) -> None:
    stage.presses(ANNA, f"paper-enter:{survey.id}")
    assert stage.answer is not None
    assert stage.answer.alert
    stage.make_organiser(OLGA)
    stage.presses(OLGA, f"paper-enter:{survey.id}")
    stage.unit.groups.set_role(stage.group.id, OLGA, Role.MEMBER)
    stage.says(OLGA, SHEETS[0])
    assert stage.unit.sealed.count(survey.box_id or 0) == 0


def test_s9_after_the_deadline_the_survey_is_extended_first(stage: Stage, survey: Record) -> None:
    stage.presses(ILZE, f"paper-enter:{survey.id}")
    stage.passes(timedelta(days=8))
    stage.says(ILZE, SHEETS[0])
    assert "vispirms pagariniet" in stage.screen(ILZE).text
    assert stage.unit.sealed.count(survey.box_id or 0) == 0


def test_a10_a_sheet_that_lies_in_the_box_is_shown_only_where_a_second_entry_differs(
    stage: Stage, survey: Record
) -> None:
    types(stage, survey, SHEETS[0])
    stage.presses(ILZE, f"paper-check:{survey.id}")
    assert "Soliņš" not in stage.screen(ILZE).text
    stage.presses(ILZE, f"paper-choose:{survey.id}:1:1:1")
    assert stage.answer is not None
    assert stage.answer.alert

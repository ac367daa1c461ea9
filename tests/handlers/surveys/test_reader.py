"""Who reads the results is named before anybody answers; a change is shown to the group before it holds."""

from dataclasses import replace

import pytest

from domain.groups import Role
from domain.surveys.answers import Answer, Answers
from domain.surveys.records import Record
from handlers.surveys.templates import template
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, Stage
from tests.handlers.surveys.closed import close, closed, last, opened, stored, told

WISHES: list[Answers] = [{"wish": Answer(f"vēlēšanās {number}")} for number in range(12)]


def ready(stage: Stage) -> Record:
    stage.make_organiser(ANNA)
    return closed(stage, template("one_wish"), WISHES)


def hands_over(stage: Stage, record: Record, before: int = ILZE, after: int = ANNA) -> None:
    stage.presses(before, f"survey-reader-set:{record.id}:{after}:{before}")


def group_texts(stage: Stage) -> list[str]:
    return [last(stage, each.view, CHAT).text for each in stage.said if each.chat_id == CHAT]


def test_a_change_is_previewed_announced_in_both_languages_and_told_to_the_new_reader(stage: Stage) -> None:
    record = ready(stage)
    stage.presses(ILZE, f"survey:{record.id}")
    stage.taps(ILZE, "Kas lasa rezultātus")
    stage.taps(ILZE, "Anna")
    preview = stage.screen(ILZE).text
    assert group_texts(stage) == []
    stage.taps(ILZE, "Jā, mainīt")
    [announced] = group_texts(stage)
    assert preview.endswith(announced)
    assert "turpmāk lasīs Anna, nevis Ilze" in announced
    assert "теперь читает Anna" in announced
    assert stored(stage, record).reader_id == ANNA
    assert "Jums uzticēts" in stage.screen(ANNA).text
    stage.presses(ANNA, f"survey-results:{record.id}")
    assert "Atbildējuši: 12" in stage.screen(ANNA).text
    before = len(stage.said)
    stage.presses(ILZE, f"survey-results:{record.id}")
    assert stage.said[before:] == []


def test_while_it_is_open_the_group_is_told_that_answers_can_still_be_taken_back(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    record = opened(stage, template("one_wish"), WISHES)
    hands_over(stage, record)
    assert "mainīt vai izdzēst" in group_texts(stage)[0]
    assert stored(stage, record).reader_id == ANNA


@pytest.mark.parametrize("presser", [ANNA, OLGA, EMMA, 99])
def test_nobody_takes_the_reading_for_themselves(stage: Stage, presser: int) -> None:
    record = ready(stage)
    hands_over(stage, record, presser)
    stage.presses(presser, f"survey-reader-set:{record.id}:{presser}:{ILZE}")
    assert stored(stage, record).reader_id == ILZE
    assert group_texts(stage) == []


def test_not_even_the_worker_takes_it_from_a_reader_who_is_there(stage: Stage) -> None:
    record = ready(stage)
    hands_over(stage, record)
    stage.presses(ILZE, f"survey-reader-set:{record.id}:{ILZE}:{ANNA}")
    assert "Lasītāju var mainīt tikai pats lasītājs" in told(stage)
    assert stored(stage, record).reader_id == ANNA


@pytest.mark.parametrize("how", ["forgotten", "no organiser any more"])
def test_where_the_reader_is_gone_the_worker_names_another_and_the_group_is_told(stage: Stage, how: str) -> None:
    record = ready(stage)
    hands_over(stage, record)
    if how == "forgotten":
        stage.unit.privacy.forget(ANNA, stage.now)
    else:
        stage.unit.groups.set_role(stage.group.id, ANNA, Role.MEMBER)
    before = stored(stage, record).reader_id
    stage.presses(ILZE, f"survey-reader-set:{record.id}:{ILZE}:{before}")
    assert stored(stage, record).reader_id == ILZE
    assert len(group_texts(stage)) == 2


@pytest.mark.parametrize("count", [12, 3])
def test_where_the_reader_was_forgotten_meanwhile_the_worker_is_told_of_the_end(stage: Stage, count: int) -> None:
    stage.make_organiser(ANNA)
    record = opened(stage, template("one_wish"), WISHES[:count])
    stage.unit.surveys.save(replace(record, reader_id=ANNA))
    stage.unit.privacy.forget(ANNA, stage.now)
    close(stage, record)
    assert {each.chat_id for each in stage.said if each.view == "survey-closed"} == {ILZE}
    stage.taps(ILZE, "Uz aptaujas lapu")
    stage.taps(ILZE, "Kas lasa rezultātus")
    assert "Rezultātus lasa: –." in stage.screen(ILZE).text
    stage.taps(ILZE, "Ilze")
    stage.taps(ILZE, "Jā, mainīt")
    assert stored(stage, record).reader_id == ILZE


@pytest.mark.parametrize("after", [OLGA, EMMA, 99, ILZE])
def test_only_somebody_else_who_runs_the_group_can_become_reader(stage: Stage, after: int) -> None:
    record = ready(stage)
    hands_over(stage, record, after=after)
    assert stored(stage, record).reader_id == ILZE
    assert group_texts(stage) == []


def test_two_presses_announce_once(stage: Stage) -> None:
    record = ready(stage)
    for _ in range(2):
        hands_over(stage, record)
    assert len(group_texts(stage)) == 1


def test_of_a_draft_nobody_was_told_so_nobody_is_told(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    draft = stage.unit.surveys.add(Record(0, stage.group.id, template("one_wish"), ILZE, "draft"))
    stage.presses(ANNA, f"survey-reader-set:{draft.id}:{ANNA}:{ILZE}")
    assert stored(stage, draft).reader_id == ANNA
    assert group_texts(stage) == []


def test_a_paused_group_keeps_its_reader_until_it_can_be_told(stage: Stage) -> None:
    record = ready(stage)
    stage.unit.groups.save(replace(stage.group, paused_at=stage.now))
    hands_over(stage, record)
    assert stored(stage, record).reader_id == ILZE

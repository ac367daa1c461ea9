"""You said – we did, told to the group; some months later one tap: did it help? And the help there is in this place."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest

from domain.people import Reach
from domain.surveys.deeds import Asking, Helped
from domain.surveys.records import Record, SurveyState
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged
from tests.handlers.surveys.running import answered, closed, draft, opened, stored

PEOPLE = (ILZE, ANNA, OLGA, TARAS, EMMA)
EXTRA = (21, 22, 23)
SAID_LV, DID_LV = "Vakaros nav kur atstāt bērnus.", "Otrdienās bibliotēkā ir rotaļu stūris."
SAID_RU, DID_RU = "Вечером не с кем оставить детей.", "По вторникам в библиотеке игровой уголок."


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path, languages=("lv", "ru")) as stage:
        for person in EXTRA:
            stage.unit.people.meet(person, f"Persona {person}", "lv", stage.now)
            stage.unit.people.set_reach(person, Reach.STARTED)
            stage.unit.groups.put_member(stage.group.id, person, stage.now)
        yield stage


def with_results(stage: Stage) -> Record:
    survey = opened(stage)
    for person in PEOPLE:
        answered(stage, survey, person, {"wish": f"Vēlēšanās {person}"})
    return closed(stage, survey)


def writes_a_point(stage: Stage, survey: Record) -> None:
    stage.presses(ILZE, f"survey-did-add:{survey.id}")
    for words in (SAID_LV, DID_LV, SAID_RU, DID_RU):
        stage.says(ILZE, words)


def told(stage: Stage, months: int = 3) -> Record:
    survey = with_results(stage)
    writes_a_point(stage, survey)
    stage.presses(ILZE, f"survey-did-send:{survey.id}:{months}")
    return survey


def in_group(stage: Stage, view: str) -> list[str]:
    drawn = [stage.draw(each) for each in stage.said if each.chat_id == CHAT and each.view == view]
    return [screen.text for screen in drawn if screen is not None]


def asked(stage: Stage) -> Record:
    survey = told(stage, months=1)
    stage.passes(timedelta(days=31))
    assert state(stage, survey) is Asking.OPEN
    return survey


def state(stage: Stage, survey: Record) -> Asking:
    return stage.unit.deeds.of(survey.id).asking


def taps(stage: Stage, survey: Record, answers: Mapping[int, Helped]) -> None:
    for person, answer in answers.items():
        stage.presses(person, f"survey-helped:{survey.id}:{answer}", CHAT)


def test_s12_a_point_is_written_once_in_each_language_seen_and_sent(stage: Stage) -> None:
    survey = with_results(stage)
    stage.presses(ILZE, f"survey-did:{survey.id}")
    assert "kas no tā sanāca" in stage.screen(ILZE).text
    writes_a_point(stage, survey)
    stage.presses(ILZE, f"survey-did-see:{survey.id}")
    preview = stage.screen(ILZE).text
    for words in (SAID_LV, DID_LV, SAID_RU, DID_RU):
        assert words in preview
    assert in_group(stage, "survey-did-told") == []
    stage.taps(ILZE, "Nosūtīt grupai")
    [message] = in_group(stage, "survey-did-told")
    assert f"<b>Jūs teicāt:</b> {SAID_LV}\n<b>Mēs izdarījām:</b> {DID_LV}" in message
    assert f"<b>Вы сказали:</b> {SAID_RU}" in message


def test_s12_a_point_that_is_changed_changes_in_the_group(stage: Stage) -> None:
    survey = told(stage)
    [point] = stage.unit.deeds.points(survey.id)
    stage.presses(ILZE, f"point-write:{point.id}")
    for words in (SAID_LV, "Neizdevās: nav telpu.", SAID_RU, "Не вышло: нет помещения."):
        stage.says(ILZE, words)
    stage.presses(ILZE, f"survey-did-send:{survey.id}:3")
    assert "Neizdevās: nav telpu." in in_group(stage, "survey-did-told")[-1]
    keys = {each.key for each in stage.said if each.view == "survey-did-told"}
    assert keys == {f"survey-did:{survey.id}"}
    stage.presses(ILZE, f"point-remove:{point.id}")
    assert stage.unit.deeds.points(survey.id) == []


def test_s12_nothing_is_sent_without_a_point_or_without_results(stage: Stage) -> None:
    survey = with_results(stage)
    stage.presses(ILZE, f"survey-did-send:{survey.id}:3")
    assert stage.answer is not None
    assert stage.answer.alert
    for verb in ("survey-did", "survey-did-add", "survey-did-see"):
        running = opened(stage)
        stage.presses(ILZE, f"{verb}:{running.id}")
        assert "būs beigusies" in stage.answer.text if stage.answer else False
    assert in_group(stage, "survey-did-told") == []


def test_p8_members_neither_write_nor_see_nor_send(stage: Stage) -> None:
    survey = told(stage)
    [point] = stage.unit.deeds.points(survey.id)
    for data in (
        f"survey-did:{survey.id}",
        f"survey-did-add:{survey.id}",
        f"survey-did-see:{survey.id}",
        f"survey-did-send:{survey.id}:3",
        f"point:{point.id}",
        f"point-write:{point.id}",
        f"point-remove:{point.id}",
    ):
        stage.presses(ANNA, data)
        assert stage.answer is not None, data
        assert stage.answer.alert, data
    assert len(stage.unit.deeds.points(survey.id)) == 1


@pytest.mark.parametrize(("months", "day"), [(1, date(2026, 12, 23)), (3, date(2027, 2, 23)), (6, date(2027, 5, 23))])
def test_s12_did_it_help_is_asked_after_the_chosen_months(stage: Stage, months: int, day: date) -> None:
    survey = told(stage, months)
    assert stage.unit.deeds.of(survey.id).asked_on == day
    [entry] = stage.unit.schedule.about("survey-helped", survey.id)
    assert entry.schedule.first.date == day
    assert in_group(stage, "survey-helped-card") == []


def test_s12_it_need_not_be_asked_and_another_choice_replaces_the_first(stage: Stage) -> None:
    survey = told(stage, months=1)
    stage.presses(ILZE, f"survey-did-send:{survey.id}:0")
    assert state(stage, survey) is Asking.NEVER
    stage.passes(timedelta(days=40))
    assert in_group(stage, "survey-helped-card") == []


def test_s12_one_tap_in_the_group_is_sealed_changed_and_told_for_five_answers(stage: Stage) -> None:
    survey = asked(stage)
    everybody = dict.fromkeys((*PEOPLE, *EXTRA), Helped.YES) | {ANNA: Helped.NO}
    taps(stage, survey, everybody)
    assert stage.answer is not None
    assert "neredz neviens" in stage.answer.text
    taps(stage, survey, {ANNA: Helped.PARTLY})
    box = stage.unit.deeds.of(survey.id).box_id or 0
    assert stage.unit.sealed.count(box) == 8
    stage.passes(timedelta(days=8))
    stage.passes(timedelta(minutes=5))
    assert state(stage, survey) is Asking.CLOSED
    [result] = in_group(stage, "survey-helped-told")
    assert "Atbildēja 8 cilvēki" in result
    assert "Daļēji ▒" in result
    assert "0–4" in result
    assert " 7" not in result
    assert "Результат ниже" in in_group(stage, "survey-helped-card")[-1]


def test_s12_fewer_than_five_answers_are_destroyed_unread(stage: Stage) -> None:
    survey = asked(stage)
    taps(stage, survey, dict.fromkeys(PEOPLE[:4], Helped.NO))
    stage.passes(timedelta(days=8))
    assert state(stage, survey) is Asking.FEW
    assert in_group(stage, "survey-helped-told") == []
    assert "izdzēsu nelasītas" in in_group(stage, "survey-helped-card")[-1]
    assert stage.unit.connection.execute("SELECT count(*) FROM sealed_answer").fetchone()[0] == 0


def test_a10_nobody_is_told_a_number_while_it_is_asked(stage: Stage) -> None:
    survey = asked(stage)
    before = in_group(stage, "survey-helped-card")[-1]
    taps(stage, survey, dict.fromkeys(PEOPLE, Helped.YES))
    assert stage.draw([each for each in stage.said if each.view == "survey-helped-card"][-1]).text == before  # type: ignore[union-attr]
    stage.presses(ILZE, f"survey-did:{survey.id}")
    page = stage.screen(ILZE).text
    assert "Grupai tagad jautāju" in page
    assert not any(sign.isdigit() for sign in page)


def test_s12_a_tap_after_the_close_or_forged_changes_nothing(stage: Stage) -> None:
    survey = told(stage)
    for data in (f"survey-helped:{survey.id}:yes", f"survey-helped:{survey.id}:perhaps", f"survey-helped:{survey.id}"):
        stage.presses(ANNA, data, CHAT)
        assert stage.answer is not None, data
        assert stage.answer.alert, data
    assert stage.unit.connection.execute("SELECT count(*) FROM sealed_answer").fetchone()[0] == 0


def test_g6_a_paused_group_is_not_asked_and_it_is_held(stage: Stage) -> None:
    survey = told(stage, months=1)
    stage.presses(ILZE, f"pause-now:{stage.group.id}:0")
    stage.passes(timedelta(days=40))
    assert in_group(stage, "survey-helped-card") == []
    stage.presses(ILZE, f"resume:{stage.group.id}")
    assert "vai palīdzēja tas, kas izdarīts pēc aptaujas „Viena vēlēšanās”" in stage.screen(ILZE).text
    stage.presses(ILZE, f"held-all:{stage.group.id}:1")
    stage.presses(ILZE, f"resume-now:{stage.group.id}:0")
    stage.passes(timedelta(days=1))
    assert state(stage, survey) is Asking.OPEN


def test_s12_with_its_survey_all_of_it_goes(stage: Stage) -> None:
    survey = asked(stage)
    taps(stage, survey, dict.fromkeys(PEOPLE, Helped.YES))
    stage.presses(ILZE, f"survey-delete:{survey.id}")
    stage.fires()
    stage.send()
    for table in ("survey_telling", "survey_point", "sealed_answer", "opened_answer"):
        assert stage.unit.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0, table
    assert stage.unit.schedule.about("survey-helped-close", survey.id) == []


def test_s12_a_message_that_would_not_fit_is_not_sent(stage: Stage) -> None:
    survey = with_results(stage)
    for _ in range(4):
        stage.presses(ILZE, f"survey-did-add:{survey.id}")
        for _ in range(4):
            stage.says(ILZE, "a" * 300)
    stage.presses(ILZE, f"survey-did-see:{survey.id}")
    assert "par garu" in stage.screen(ILZE).text
    stage.presses(ILZE, f"survey-did-send:{survey.id}:3")
    assert in_group(stage, "survey-did-told") == []


def test_s13_local_help_is_written_in_each_language_while_open_and_taken_over_by_the_next(stage: Stage) -> None:
    survey = opened(stage)
    stage.presses(ANNA, f"survey-agree:{survey.id}:o:1")
    stage.presses(ILZE, f"survey-help:{survey.id}")
    stage.taps(ILZE, "Latviešu")
    stage.says(ILZE, "Krīzes tālrunis 116123")
    assert "Krīzes tālrunis 116123" in stage.screen(ILZE).text
    stage.presses(ANNA, f"ask:{survey.id}:o:urgent")
    assert "zvaniet 112" in stage.screen(ANNA).text
    assert "Krīzes tālrunis 116123" in stage.screen(ANNA).text
    stage.presses(ILZE, f"survey-make:{stage.group.id}:one_wish")
    newest = stage.unit.surveys.of_group(stage.group.id)[0]
    assert newest.state is SurveyState.DRAFT
    assert newest.survey.urgent_help == {"lv": "Krīzes tālrunis 116123"}
    assert stored(stage, survey).state is SurveyState.OPEN


def test_s13_help_is_shown_also_where_the_key_is_missing(stage: Stage) -> None:
    survey = opened(stage)
    stage.presses(ANNA, f"survey-agree:{survey.id}:o:1")
    for key in stage.folder.rglob("*.key"):
        key.unlink()
    stage.presses(ANNA, f"ask:{survey.id}:o:urgent")
    assert "zvaniet 112" in stage.screen(ANNA).text


def test_p8_a_member_does_not_write_the_help_and_a_draft_has_its_own_page(stage: Stage) -> None:
    survey = opened(stage)
    stage.presses(ANNA, f"survey-help-write:{survey.id}:lv")
    assert stage.answer is not None
    assert stage.answer.alert
    stage.presses(ILZE, f"survey-help:{draft(stage).id}")
    assert stage.answer.alert

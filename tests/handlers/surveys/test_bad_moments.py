"""In the middle of answering the survey is deleted, its key is gone, its time is up, two phones disagree."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.closing import Closing
from domain.people import Office
from domain.surveys.records import Record, SurveyState
from tests.anonymity.test_surveys_open import all_pressed
from tests.handlers.at_once import AtOnce, run
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged
from tests.handlers.surveys.running import answered, closed, opened, stored

OPERATOR = 99
WISH = "Soliņš pie pieturas"


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        stage.unit.people.meet(OPERATOR, "Zane", "lv", stage.now)
        stage.unit.people.set_office(OPERATOR, Office.OPERATOR)
        yield stage


@pytest.fixture
def survey(stage: Stage) -> Record:
    """Olga has sent her answers; Anna stands at the second question."""
    survey = opened(stage)
    answered(stage, survey, OLGA, {"wish": "Parks"})
    stage.presses(ANNA, f"survey-agree:{survey.id}:o:1")
    stage.says(ANNA, WISH)
    assert "2 no 3" in stage.screen(ANNA).text
    return survey


def told(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def sealed(stage: Stage) -> int:
    return int(stage.unit.connection.execute("SELECT count(*) FROM sealed_answer").fetchone()[0])


def keys(stage: Stage) -> list[Path]:
    return [each for each in (stage.folder / "keys").rglob("*.key") if each.stem.isdigit()]


def drawn(stage: Stage, chat_id: int, view: str) -> str:
    screens = [stage.draw(each) for each in stage.said if each.chat_id == chat_id and each.view == view]
    return "" if not screens or screens[-1] is None else screens[-1].text


def deletes(stage: Stage, survey: Record) -> None:
    stage.presses(ILZE, f"survey-delete:{survey.id}")
    stage.fires()
    stage.send()


def test_deleted_while_people_answer_all_is_destroyed_and_each_is_told(stage: Stage, survey: Record) -> None:
    before, choice = drawn(stage, CHAT, "survey-card"), stage.data(ANNA, "Par bērniem")
    assert "Viena vēlēšanās" in before
    deletes(stage, survey)
    assert (sealed(stage), keys(stage)) == (0, [])
    assert stage.unit.connection.execute("SELECT count(*) FROM opened_answer").fetchone()[0] == 0
    assert "ir atsaukta" in stage.screen(ANNA).text
    assert "neviens tās nav lasījis" in stage.screen(ANNA).text
    assert drawn(stage, CHAT, "survey-card") == "📝 Šīs aptaujas vairs nav."
    assert "iznīcinātas neizlasītas" in drawn(stage, CHAT, "survey-called-off")
    stage.presses(ANNA, choice)
    assert "Šīs aptaujas vairs nav" in told(stage)
    for text in ("Veikals", "/start v-" + survey.token):
        stage.says(ANNA, text)
    assert "1 no" not in stage.screen(ANNA).text
    assert sealed(stage) == 0


def test_deleted_while_a_helper_and_a_sheet_are_in_hand(stage: Stage, survey: Record) -> None:
    stage.presses(TARAS, f"survey-agree:{survey.id}:h:1")
    stage.make_organiser(EMMA)
    stage.presses(EMMA, f"paper-enter:{survey.id}")
    deletes(stage, survey)
    assert "скасовано" in stage.screen(TARAS).text
    stage.says(EMMA, "* 4 1\n1: Bench")
    assert "no longer there" in stage.screen(EMMA).text
    stage.says(EMMA, "hello")
    assert "no longer there" not in stage.screen(EMMA).text
    assert sealed(stage) == 0


def test_deleted_while_its_answers_are_being_opened_nothing_comes_of_it(stage: Stage, survey: Record) -> None:
    for person in (ILZE, TARAS, EMMA, ANNA):
        answered(stage, survey, person, {"wish": f"Vēlēšanās {person}"})
    stage.presses(ILZE, f"survey-close:{survey.id}")
    assert stored(stage, survey).state is SurveyState.CLOSING
    stage.presses(ILZE, f"survey:{survey.id}")
    stage.taps(ILZE, "Izdzēst")
    assert "neizlasītas" in stage.screen(ILZE).text
    stage.taps(ILZE, "Jā, izdzēst")
    stage.fires()
    stage.send()
    assert (sealed(stage), keys(stage)) == (0, [])
    assert drawn(stage, ILZE, "survey-closed") == ""
    assert list(stage.unit.surveys.shown(stage.group.id)) == []


@pytest.fixture(params=["missing", "another's"])
def keyless(request: pytest.FixtureRequest, stage: Stage, survey: Record) -> dict[Path, bytes]:
    """The key files as they were."""
    kept = {key: key.read_bytes() for key in keys(stage)}
    for key in kept:
        key.unlink()
        if request.param != "missing":
            key.write_bytes(bytes(64))
    return kept


@pytest.mark.usefixtures("keyless")
def test_without_its_key_nothing_is_thanked_for_and_everybody_gets_a_kind_sentence(
    stage: Stage, survey: Record
) -> None:
    before = sealed(stage)
    for person, data in (
        (ANNA, f"ask:{survey.id}:o:choose:1:2"),
        (ANNA, f"ask:{survey.id}:o:send"),
        (ANNA, f"ask:{survey.id}:o:withdraw"),
        (ANNA, f"survey-answer:{survey.id}:o"),
    ):
        stage.presses(person, data)
        assert "nevaru droši noglabāt" in told(stage), data
    stage.presses(OLGA, f"ask:{survey.id}:o:edit")
    assert "не могу надёжно сохранить" in told(stage)
    stage.says(ANNA, "Vēl viena vēlēšanās")
    assert "nevaru droši noglabāt" in stage.screen(ANNA).text
    stage.says(TARAS, f"/start v-{survey.token}")
    assert "не можу надійно зберегти" in stage.screen(TARAS).text
    assert sealed(stage) == before
    assert "Paldies" not in "".join(drawn(stage, ANNA, view) for view in ("survey-asked", "text"))


@pytest.mark.usefixtures("keyless")
def test_without_its_key_every_screen_of_worker_and_operator_still_opens(stage: Stage, survey: Record) -> None:
    stage.presses(ILZE, f"again-yes:s:{survey.id}:{stage.group.id}")
    stage.passes(timedelta(minutes=1))
    assert stage.unit.schedule.about("survey-nudge", survey.id) == []
    assert [each for each in stage.said if each.view == "survey-nudge"] == []
    assert len(dict(all_pressed(stage, ILZE, f"survey:{survey.id}"))) > 10


def test_without_its_key_the_operator_is_told_once_and_when_it_is_back_everything_goes_on(
    stage: Stage, survey: Record, keyless: dict[Path, bytes]
) -> None:
    closer = Closing(AtOnce(stage.unit), lambda: stage.now, stage.world, lambda: None)
    for _ in range(3):
        run(closer.look_after_keys())
        stage.send()
        stage.now += timedelta(hours=1)
    assert [each.view for each in stage.said if each.chat_id == OPERATOR] == ["box-unreadable"]
    assert "anonīma aptauja grupā „Rīta kafija”" in drawn(stage, OPERATOR, "box-unreadable")
    for key, content in keyless.items():
        key.write_bytes(content)
    stage.presses(ANNA, f"ask:{survey.id}:o:go")
    stage.taps(ANNA, "Par bērniem")
    assert "3 no 3" in stage.screen(ANNA).text
    assert stage.unit.sealed.count(survey.box_id or 0) == 1


@pytest.mark.usefixtures("keyless")
def test_without_its_key_a_survey_can_be_deleted(stage: Stage, survey: Record) -> None:
    deletes(stage, survey)
    assert (sealed(stage), keys(stage)) == (0, [])
    assert stage.unit.surveys.get(survey.id) is None


@pytest.mark.usefixtures("keyless")
def test_without_its_key_an_ended_survey_waits_and_given_up_says_that_it_is_lost(stage: Stage, survey: Record) -> None:
    for person in range(10):
        stage.unit.sealed.put_for_nobody(survey.box_id or 0, f"lapa {person}")
    stage.presses(ILZE, f"survey-close:{survey.id}")
    stage.fires()
    stage.send()
    assert stored(stage, survey).state is SurveyState.CLOSING
    assert drawn(stage, ILZE, "survey-closed") == ""
    stage.taps(OPERATOR, "Iznīcināt neizlasītas")
    stage.taps(OPERATOR, "Jā, iznīcināt")
    stage.fires()
    stage.send()
    ended = stored(stage, survey)
    assert (ended.state, ended.lost, ended.answered) == (SurveyState.CLOSED, True, None)
    assert "atslēga ir zudusi" in drawn(stage, ILZE, "survey-closed")
    assert sealed(stage) == 0


def test_after_the_close_old_buttons_links_and_words_change_nothing(stage: Stage, survey: Record) -> None:
    for person in (ILZE, TARAS, EMMA, 50):
        answered(stage, survey, person, {"wish": f"Vēlēšanās {person}"})
    choice = stage.data(ANNA, "Par bērniem")
    ended = closed(stage, survey)
    contents = stage.unit.sealed.opened(ended.box_id or 0)
    assert len(contents) == 5
    for data in (choice, f"ask:{survey.id}:o:send", f"survey-agree:{survey.id}:o:1", f"ask:{survey.id}:o:withdraw"):
        stage.presses(ANNA, data)
        assert "ir beigusies" in told(stage), data
    for text in ("Veikals", "/start v-" + survey.token):
        stage.says(ANNA, text)
    assert "ir beigusies" in stage.screen(ANNA).text
    assert stage.unit.sealed.opened(ended.box_id or 0) == contents
    assert sealed(stage) == 0


def test_what_is_typed_after_the_deadline_is_refused(stage: Stage, survey: Record) -> None:
    stage.taps(ANNA, "Atpakaļ")
    stage.passes(timedelta(days=8))
    before = sealed(stage)
    stage.says(ANNA, "Par vēlu")
    assert "ir beigusies" in stage.screen(ANNA).text
    assert sealed(stage) == before


def test_two_phones_send_once_and_what_was_withdrawn_on_one_is_gone_on_the_other(stage: Stage, survey: Record) -> None:
    stage.taps(ANNA, "Par bērniem")
    stage.taps(ANNA, "Jā")
    stage.taps(ANNA, "Izlaist")
    send, change = stage.data(ANNA, "Nosūtīt"), stage.data(ANNA, "✏️ 1")
    stage.presses(ANNA, send)
    assert "aizzīmogotas" in told(stage)
    for data in (send, change):
        stage.presses(ANNA, data)
        assert "jau ir nosūtītas" in told(stage)
    assert stage.unit.sealed.count(survey.box_id or 0) == 2
    withdraw = f"ask:{survey.id}:o:withdraw"
    stage.presses(ANNA, withdraw)
    late = ("choose:1:0", "edit", "ask-withdraw", "back-to-sent")
    for data in (send, change, *(f"ask:{survey.id}:o:{verb}" for verb in late)):
        stage.presses(ANNA, data)
        assert "vēl nekas nav sākts" in told(stage), data
    stage.presses(ANNA, f"ask:{survey.id}:o:go")
    assert "Ko es nevaru apsolīt" in stage.screen(ANNA).text
    stage.presses(ANNA, withdraw)
    assert stage.unit.sealed.count(survey.box_id or 0) == 1


def test_two_phones_one_for_oneself_and_one_for_somebody_beside_do_not_mix(stage: Stage, survey: Record) -> None:
    own = stage.data(ANNA, "Par bērniem")
    stage.presses(ANNA, f"survey-agree:{survey.id}:h:1")
    stage.says(ANNA, "Bertas vēlēšanās")
    assert "2 no 3" in stage.screen(ANNA).text
    stage.presses(ANNA, own)
    assert "3 no 3" in stage.screen(ANNA).text
    stage.taps(ANNA, "Nē")
    stage.taps(ANNA, "Izlaist")
    review = stage.screen(ANNA).text
    assert WISH in review
    assert "Bertas" not in review

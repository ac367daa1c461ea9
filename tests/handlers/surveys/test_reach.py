"""How a survey reaches people: nudges whose receivers nobody knows, a moved end, a link, a notice, a form on paper."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from bot.printing.printer import printed
from domain.printing import Paper, QrCode, QrPicture
from domain.pushes import Push
from domain.surveys.records import SurveyState
from handlers.surveys.templates import TEMPLATES, template
from locales.texts import LANGUAGES
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged, with_quiet
from tests.handlers.surveys.running import answered, draft, opened, stored

WISH = {"wish": "Soliņš pie pieturas"}


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def nudged(stage: Stage) -> set[int]:
    return {each.chat_id for each in stage.said if each.view == "survey-nudge"}


def test_s7_a_nudge_reaches_those_who_have_not_answered_and_says_to_nobody_whom(stage: Stage) -> None:
    survey = opened(stage)
    answered(stage, survey, ANNA, WISH)
    stage.unit.groups.set_muted(stage.group.id, TARAS, muted=True)
    stage.presses(ILZE, f"again-yes:s:{survey.id}:{stage.group.id}")
    assert stage.answer is not None
    assert not any(character.isdigit() for character in stage.answer.text)
    stage.passes(timedelta(minutes=1))
    assert nudged(stage) == {ILZE, OLGA, EMMA}
    pushes = {each.push for each in stage.said if each.view == "survey-nudge"}
    assert pushes == {Push.SPARE}
    stage.presses(ILZE, f"again-yes:s:{survey.id}:{stage.group.id}")
    assert stage.answer is not None
    assert "Šodien tas jau ir nosūtīts" in stage.answer.text


def test_s7_one_nudge_goes_by_itself_the_day_before_the_end(stage: Stage) -> None:
    survey = opened(stage, days=3)
    answered(stage, survey, ANNA, WISH)
    assert survey.deadline is not None
    stage.passes(survey.deadline - stage.now - timedelta(days=1, hours=1))
    assert nudged(stage) == set()
    stage.passes(timedelta(hours=1))
    assert nudged(stage) == {ILZE, OLGA, TARAS, EMMA}


def test_s7_a_short_survey_is_not_nudged_about_by_itself(stage: Stage) -> None:
    survey = opened(stage)
    stage.presses(ILZE, f"survey-until:{survey.id}")
    stage.taps(ILZE, "Līdz rītvakaram")
    assert stage.unit.schedule.about("survey-last-nudge", survey.id) == []


def test_g6_a_nudge_of_a_paused_group_is_held_and_told(stage: Stage) -> None:
    survey = opened(stage)
    stage.presses(ILZE, f"pause-now:{stage.group.id}:0")
    stage.passes(timedelta(days=6, hours=12))
    assert nudged(stage) == set()
    stage.presses(ILZE, f"resume:{stage.group.id}")
    assert "Atgādinājums dienu pirms aptaujas „Viena vēlēšanās” beigām" in stage.screen(ILZE).text
    assert stored(stage, survey).state is SurveyState.OPEN


def test_g5_an_invitation_in_the_quiet_hours_waits_for_the_morning(stage: Stage) -> None:
    with_quiet(stage, from_=time(9), until=time(20))
    opened(stage)
    assert not [each for each in stage.said if each.view == "survey-invitation"]
    stage.passes(timedelta(days=1))
    invitations = [each for each in stage.said if each.view == "survey-invitation"]
    assert len(invitations) == 5
    assert {each.push for each in invitations} == {Push.WAITS}


def test_s7_the_end_is_moved_while_somebody_answers_and_nothing_is_lost(stage: Stage) -> None:
    survey = opened(stage)
    stage.presses(ANNA, f"survey-agree:{survey.id}:o:1")
    stage.says(ANNA, "Soliņš")
    stage.presses(ILZE, f"survey-until:{survey.id}")
    stage.says(ILZE, "rīt 18:00")
    moved = stored(stage, survey)
    assert moved.deadline == stage.now.replace(day=24, hour=16)
    stage.taps(ANNA, "Par bērniem")
    stage.passes(timedelta(days=1, hours=9))
    stage.presses(ANNA, f"ask:{survey.id}:o:choose:2:0")
    assert stage.answer is not None
    assert "ir beigusies" in stage.answer.text


def test_s7_a_later_end_lets_go_on_what_had_stopped(stage: Stage) -> None:
    survey = opened(stage, days=3)
    stage.presses(ANNA, f"survey-agree:{survey.id}:o:1")
    stage.passes(timedelta(days=4))
    assert "vajag vismaz 5" in stage.screen(ILZE).text
    stage.presses(ILZE, f"survey-until:{survey.id}")
    stage.taps(ILZE, "Bez termiņa")
    assert stored(stage, survey).deadline is None
    stage.says(ANNA, "Soliņš")
    assert "2 no 3" in stage.screen(ANNA).text
    stage.passes(timedelta(days=30))
    assert stored(stage, survey).state is SurveyState.OPEN


def test_s7_an_end_in_the_past_is_refused_and_the_old_one_stays(stage: Stage) -> None:
    survey = opened(stage)
    stage.presses(ILZE, f"survey-until:{survey.id}")
    stage.says(ILZE, "vakar 18:00")
    assert stored(stage, survey).deadline == survey.deadline


def test_p8_a_member_neither_moves_the_end_nor_nudges_nor_prints(stage: Stage) -> None:
    survey = opened(stage)
    for verb in ("survey-until", "survey-nudge", "survey-out", "survey-qr", "survey-poster"):
        stage.presses(ANNA, f"{verb}:{survey.id}")
        assert stage.answer is not None, verb
        assert stage.answer.alert, verb
    stage.presses(ANNA, f"survey-form:{survey.id}:lv:n")
    assert stage.answer is not None
    assert stage.answer.alert


def test_s7_link_code_and_notice_lead_to_the_survey(stage: Stage) -> None:
    stage.group = replace(stage.group, languages=("lv", "ru"))
    stage.unit.groups.save(stage.group)
    survey = opened(stage)
    link = f"https://t.me/kopa_bot?start=v-{survey.token}"
    stage.presses(ILZE, f"survey-out:{survey.id}")
    assert link in stage.screen(ILZE).text
    stage.taps(ILZE, "QR kods")
    code = stage.screen(ILZE).file
    assert code == QrPicture(link, "Anonīma aptauja: Viena vēlēšanās\nАнонимный опрос: Одно желание")
    stage.presses(ILZE, f"survey-poster:{survey.id}")
    notice = stage.screen(ILZE).file
    assert isinstance(notice, Paper)
    assert [block.url for block in notice.blocks if isinstance(block, QrCode)] == [link, link]
    assert printed(notice).content.startswith(b"%PDF")


@pytest.mark.parametrize("name", TEMPLATES)
def test_s7_every_template_is_printed_in_every_language(stage: Stage, name: str) -> None:
    survey = draft(stage, template(name))
    for language in LANGUAGES:
        stage.presses(ILZE, f"survey-form:{survey.id}:{language}:n")
        form = stage.screen(ILZE).file
        assert isinstance(form, Paper)
        assert form.language == language
        assert printed(form).content.startswith(b"%PDF")


def test_s7_a_draft_has_a_form_and_no_link_yet(stage: Stage) -> None:
    survey = draft(stage)
    stage.presses(ILZE, f"survey-out:{survey.id}")
    assert survey.token not in stage.screen(ILZE).text
    stage.presses(ILZE, f"survey-qr:{survey.id}")
    assert stage.answer is not None
    assert "vēl nav sākusies" in stage.answer.text


def test_the_group_sees_the_new_end_on_its_card(stage: Stage) -> None:
    survey = opened(stage)
    stage.presses(ILZE, f"survey-until:{survey.id}")
    stage.taps(ILZE, "Līdz rītvakaram")
    card = [stage.draw(each) for each in stage.said if each.chat_id == CHAT][-1]
    assert card is not None
    assert "otrdien, 24. novembrī, plkst. 20.00" in card.text

"""What a survey came to, page by page: to one reader, after the close, with no number that tells of a few people."""

import random
from dataclasses import replace

import pytest

from domain.groups import Role
from domain.printing import BarsPicture
from domain.results import may_stand_together
from domain.sealing import BoxState
from domain.surveys.answers import Answer, Answers
from domain.surveys.records import Record, SurveyState
from domain.surveys.sheets import CONSENT, Mode, Sheet
from handlers.surveys.outcomes import Outcome, outcome
from handlers.surveys.results import reading
from handlers.surveys.templates import template
from locales.texts import say_plainly
from tests.domain.surveys.answer_sheets import five, forty_three
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, LANGUAGES, OLGA, TARAS, Stage
from tests.handlers.surveys.closed import ASKED, close, closed, last, opened, stored, told

VERBS = (
    "survey-results:1",
    "survey-result:1:0",
    "survey-texts:1",
    "survey-text:1:0",
    "survey-text-say:1:0:yes",
    "survey-text-undo:1:0",
    "survey-files:1",
    "survey-files:1:lv",
    "survey-file:1:pdf:lv",
    "survey-file:1:xlsx:lv",
    "survey-file:1:csv:lv",
    "survey-file:1:text:lv",
    "survey-share:1",
    "survey-share-now:1:text",
    "survey-share-undo:1",
    "survey-compare:1:0",
    "survey-compared:1:1:0",
    "survey-compared-file:1:1",
)
OTHERS = (ANNA, OLGA, TARAS, EMMA, 99)


def wishes(count: int) -> list[Answers]:
    return [{"wish": Answer(f"vēlēšanās {number}"), "join": Answer("yes")} for number in range(count)]


def heard_page(stage: Stage, record: Record) -> str:
    at = [each.id for each in record.survey.questions if each.asks].index("heard")
    stage.presses(ILZE, f"survey-result:{record.id}:{at}")
    return stage.screen(ILZE).text


def test_s6_the_reader_goes_from_the_news_through_the_questions_with_n_beside_every_figure(stage: Stage) -> None:
    record = closed(stage, template("activities_and_times"), forty_three(), helped=3, paper=5)
    assert f"43 no {ASKED}" in stage.screen(ILZE).text
    stage.taps(ILZE, "📊 Rezultāti")
    assert f"Uzrunāti: {ASKED}. Atbildējuši: 43.\nPaši: 35, ar palīdzību: 3, uz papīra: 5." in stage.screen(ILZE).text
    stage.taps(ILZE, "Skatīt pa jautājumiem")
    stage.taps(ILZE, "Nākamais")
    page = stage.screen(ILZE)
    assert "4 – <b>13 no 43 (30 %)</b>" in page.text
    assert "5 (ļoti labas) – <b>8 no 43 (19 %)</b>" in page.text
    assert "mazāk nekā 5 no 43" in page.text
    assert isinstance(page.file, BarsPicture)
    text = heard_page(stage, record)
    for line in ("ģimenes – <b>26 no 43", "draugiem – <b>24 no 43", "darbā – <b>29 no 43", "internetā – <b>9 no 43"):
        assert line in text


def test_s6_five_answers_say_their_means_and_no_single_step(stage: Stage) -> None:
    record = closed(stage, template("evaluation_of_change"), five())
    asking = [each.id for each in record.survey.questions if each.asks]
    for name, mean in (("worker", "9,2"), ("members", "6,2"), ("change", "8,2")):
        stage.presses(ILZE, f"survey-result:{record.id}:{asking.index(name)}")
        text = stage.screen(ILZE).text
        assert f"Vidēji {mean} (skala 1–10, atbildes: 5)" in text
        assert "no 5" not in text


def test_with_few_answers_no_per_cent_pretends_to_be_exact(stage: Stage) -> None:
    answers = [{"about": Answer("children" if number < 7 else "place")} for number in range(13)]
    record = closed(stage, template("one_wish"), answers)
    stage.presses(ILZE, f"survey-result:{record.id}:1")
    assert "7 no 13" in stage.screen(ILZE).text
    assert "%" not in stage.screen(ILZE).text


def test_the_picture_says_nothing_that_the_words_do_not_say(stage: Stage) -> None:
    record = closed(stage, template("activities_and_times"), forty_three())
    for at in range(9):
        stage.presses(ILZE, f"survey-result:{record.id}:{at}")
        screen = stage.screen(ILZE)
        for bar in screen.file.bars if isinstance(screen.file, BarsPicture) else ():
            assert bar.label in screen.text
            assert bar.value in screen.text


@pytest.mark.parametrize("verb", VERBS)
def test_a10_while_it_is_open_nobody_reads_anything_of_it(stage: Stage, verb: str) -> None:
    stage.make_organiser(ANNA)
    opened(stage, template("one_wish"), wishes(12))
    for person in (ILZE, *OTHERS):
        before = len(stage.said)
        stage.presses(person, verb)
        assert told(stage) != ""
        assert stage.said[before:] == []


@pytest.mark.parametrize("verb", VERBS)
def test_only_the_named_reader_reads_and_organisers_do_not(stage: Stage, verb: str) -> None:
    stage.make_organiser(ANNA)
    closed(stage, template("one_wish"), wishes(12))
    for person in OTHERS:
        before = len(stage.said)
        stage.presses(person, verb)
        assert told(stage) == say_plainly(LANGUAGES.get(person, "lv"), "survey-not-reader")
        assert stage.said[before:] == []


def test_a10_the_page_of_an_open_survey_tells_how_many_answered_and_no_more(stage: Stage) -> None:
    opened(stage, template("one_wish"), wishes(12))
    stage.presses(ILZE, "survey:1")
    assert "Rezultāti" not in "".join(stage.labels(ILZE)).replace("Kas lasa rezultātus", "")
    assert "vēlēšanās 1" not in stage.screen(ILZE).text


def test_who_reads_no_more_gets_nothing_that_still_waited_to_be_sent(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    record = closed(stage, template("one_wish"), wishes(12))
    stage.presses(ILZE, "survey-results:1")
    stage.unit.surveys.save(replace(record, reader_id=ANNA))
    waiting = stage.said[-1]
    assert stage.draw(waiting) is None


def test_a_reader_who_runs_the_group_no_more_is_refused(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    record = closed(stage, template("one_wish"), wishes(12))
    stage.unit.surveys.save(replace(record, reader_id=ANNA))
    stage.presses(ANNA, "survey-results:1")
    assert "12" in stage.screen(ANNA).text
    stage.unit.groups.set_role(stage.group.id, ANNA, Role.MEMBER)
    before = len(stage.said)
    stage.presses(ANNA, "survey-results:1")
    assert stage.said[before:] == []


def test_an_organiser_who_left_the_group_is_refused_too(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    record = closed(stage, template("one_wish"), wishes(12))
    stage.unit.surveys.save(replace(record, reader_id=ANNA))
    stage.is_in_group(ANNA, "left")
    before = len(stage.said)
    stage.presses(ANNA, "survey-results:1")
    assert stage.said[before:] == []


FORGED = (
    "survey-result:1:99",
    "survey-result:1:x",
    "survey-text:1:99",
    "survey-text-say:1:0:maybe",
    "survey-file:1:exe:lv",
    "survey-file:1:pdf",
    "survey-file:1:pdf:xx",
    "survey-file:1:pdf:lv+lv",
    "survey-share-now:1:secret",
    "survey-results:77",
)


@pytest.mark.parametrize("data", FORGED)
def test_s1_forged_buttons_are_answered_politely_and_change_nothing(stage: Stage, data: str) -> None:
    record = closed(stage, template("one_wish"), wishes(12))
    before = len(stage.said)
    stage.presses(ILZE, data)
    assert told(stage) != ""
    assert stage.said[before:] == []
    assert stored(stage, record) == record


@pytest.mark.parametrize("count", [0, 1, 4])
def test_a8_below_five_the_reader_may_extend_or_end_it_and_nothing_is_ever_opened(stage: Stage, count: int) -> None:
    record = opened(stage, template("one_wish"), wishes(count))
    stage.presses(ILZE, "survey-close-ask:1")
    assert f"Atbildes: {count}" in stage.screen(ILZE).text
    assert "Pagarināt" in "".join(stage.labels(ILZE))
    stage.taps(ILZE, "Beigt bez rezultātiem")
    stage.fires()
    stage.send()
    ended = stored(stage, record)
    assert (ended.state, ended.answered) == (SurveyState.CLOSED, count)
    assert stage.unit.sealed.get(record.box_id or 0) is None
    assert "iznīcinātas neizlasītas" in last(stage, "survey-closed").text
    stage.presses(ILZE, "survey-results:1")
    assert "nerāda" in told(stage)


def test_a8_extended_it_takes_answers_again_and_shows_them_from_five_on(stage: Stage) -> None:
    record = opened(stage, template("one_wish"), wishes(4))
    stage.presses(ILZE, "survey-close-ask:1")
    stage.taps(ILZE, "Pagarināt par 3")
    sheet = Sheet(Mode.OWN, CONSENT, wishes(1)[0])
    stage.unit.sealed.put(record.box_id or 0, 77, sheet.to_json())
    close(stage, record)
    stage.presses(ILZE, "survey-results:1")
    assert "Atbildējuši: 5" in stage.screen(ILZE).text


def test_a8_a_sensitive_survey_waits_for_ten(stage: Stage) -> None:
    careful = replace(template("one_wish"), sensitive=True)
    record = closed(stage, careful, wishes(9))
    assert (record.state, stage.unit.sealed.get(record.box_id or 0)) == (SurveyState.CLOSED, None)
    later = closed(stage, careful, wishes(10))
    stage.presses(ILZE, f"survey-results:{later.id}")
    assert "Atbildējuši: 10" in stage.screen(ILZE).text


def test_a9_a_second_round_of_almost_as_many_is_destroyed_unread_after_its_reader_was_asked(stage: Stage) -> None:
    closed(stage, template("one_wish"), wishes(13))
    record = opened(stage, template("one_wish"), wishes(12))
    stage.presses(ILZE, f"survey-close-ask:{record.id}")
    assert "Gandrīz tikpat" in stage.screen(ILZE).text
    stage.taps(ILZE, "Beigt bez rezultātiem")
    stage.fires()
    stage.send()
    assert stage.unit.sealed.get(record.box_id or 0) is None
    assert "Gandrīz tikpat" in last(stage, "survey-closed").text
    stage.presses(ILZE, f"survey-results:{record.id}")
    assert "nerāda" in told(stage)


def test_a9_nor_does_deleting_the_first_round_make_the_second_one_readable(stage: Stage) -> None:
    first = closed(stage, template("one_wish"), wishes(13))
    stage.presses(ILZE, f"survey-delete:{first.id}")
    stage.fires()
    second = closed(stage, template("one_wish"), wishes(12))
    stage.presses(ILZE, f"survey-results:{second.id}")
    assert "nerāda" in told(stage)


@pytest.mark.parametrize("count", [13, 8, 18])
def test_a9_control_rounds_that_differ_by_nobody_or_by_enough_are_both_shown(stage: Stage, count: int) -> None:
    closed(stage, template("one_wish"), wishes(13))
    second = closed(stage, template("one_wish"), wishes(count))
    stage.presses(ILZE, f"survey-results:{second.id}")
    assert f"Atbildējuši: {count}" in stage.screen(ILZE).text


def test_a9_of_many_rounds_only_those_are_shown_that_may_all_stand_together(stage: Stage) -> None:
    chance = random.Random(9)
    counts = [chance.randint(5, 40) for _ in range(12)]
    records = [closed(stage, template("one_wish"), wishes(count)) for count in counts]
    shown = [each.answered or 0 for each in records if outcome(stage.unit, each) is Outcome.ENOUGH]
    assert 3 <= len(shown) < len(records)
    assert may_stand_together(shown)
    assert not may_stand_together(counts)


def test_a9_two_surveys_about_other_things_do_not_stand_in_each_others_way(stage: Stage) -> None:
    closed(stage, template("one_wish"), wishes(13))
    other = closed(stage, template("activities_and_times"), forty_three()[:12])
    stage.presses(ILZE, f"survey-results:{other.id}")
    assert "Atbildējuši: 12" in stage.screen(ILZE).text


def test_a_survey_deleted_while_it_is_opened_stands_in_nobodys_way(stage: Stage) -> None:
    first = opened(stage, template("one_wish"), wishes(12))
    stage.presses(ILZE, f"survey-close:{first.id}")
    stage.presses(ILZE, f"survey-delete:{first.id}")
    stage.fires()
    second = closed(stage, template("one_wish"), wishes(13))
    assert outcome(stage.unit, second) is Outcome.ENOUGH


def test_of_a_deleted_survey_nothing_stays_in_memory(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGE", 5)
    record = closed(stage, template("one_wish"), wishes(12))
    stage.presses(ILZE, f"survey-results:{record.id}")
    assert list(reading._kept) == [record.box_id]
    stage.presses(ILZE, f"survey-delete:{record.id}")
    assert list(reading._kept) == []


def test_progress_shown_while_opening_goes_when_it_is_done(stage: Stage) -> None:
    from handlers.opening import Opening
    from handlers.surveys.closing import progress_key, show_progress

    record = opened(stage, template("one_wish"), wishes(12))
    stage.presses(ILZE, "survey-close:1")
    box = stage.unit.sealed.get(record.box_id or 0)
    assert box is not None
    assert box.state is BoxState.CLOSING
    show_progress(Opening(stage.unit, box, stage.now, stage.world))
    stage.send()
    assert "0 %" in last(stage, "survey-progress").text
    stage.fires()
    stage.send()
    assert stage.unit.outbox.posted_id(progress_key(record)) is None


def test_nothing_of_the_results_is_said_in_the_group_by_the_close(stage: Stage) -> None:
    closed(stage, template("one_wish"), wishes(12))
    assert [each.view for each in stage.said if each.chat_id == CHAT] == []

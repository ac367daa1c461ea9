"""Consent rounds: answered in private, counted for the group, objected to with a reason, amended, forgotten."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from domain.consent import REASON_LIMIT, WORDS_LIMIT, Outcome, RoundState, Stance
from domain.decisions import Decision, Rule, Source, Standing
from domain.decisions import Outcome as Came
from domain.people import Reach
from domain.proposals import Draft, Proposal
from handlers.consent.events import Decided, decided
from handlers.consent.rounds import propose
from handlers.decisions.recording import record_decision
from storage.outbox import Waiting
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, NAMES, OLGA, TARAS, Stage, staged

WORDS = "Tiekamies katra mēneša pirmajā ceturtdienā."
REASON = "Ceturtdienās man ir maiņa darbā."
TOMORROW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
STRANGER = 77
happened: list[Decided] = []


@decided("test")
def note(what: Decided) -> None:
    happened.append(what)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    happened.clear()
    with staged(tmp_path) as stage:
        yield stage


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def proposed(stage: Stage, deadline: datetime | None = TOMORROW, purpose: str = "decision") -> Proposal:
    draft = Draft(WORDS, deadline, ILZE, purpose)
    proposal = propose(stage.unit, stage.group, draft, stage.now)
    stage.send()
    return proposal


def stored(stage: Stage, proposal_id: int = 1) -> Proposal:
    found = stage.unit.proposals.get(proposal_id)
    assert found is not None
    return found


def answers(stage: Stage, people: Sequence[int], stance: str = "support", version: int = 1) -> None:
    for person in people:
        stage.presses(person, f"consent-answer:1:{version}:{stance}")


def objects(stage: Stage, person: int, reason: str = REASON, version: int = 1) -> None:
    stage.presses(person, f"consent-answer:1:{version}:object")
    stage.says(person, reason)


def to_group(sent: Sequence[Waiting]) -> list[str]:
    return [each.view for each in sent if each.chat_id == CHAT]


def card(stage: Stage, version: int = 1) -> str:
    shown = stage.view("consent-card", {"id": 1, "version": version}, "lv", CHAT)
    assert shown is not None
    return shown.text


def test_q5_an_organiser_proposes_in_three_screens_and_sees_it_as_the_group_will(stage: Stage) -> None:
    stage.presses(ILZE, f"propose:{stage.group.id}")
    stage.says(ILZE, WORDS)
    stage.taps(ILZE, "pēc 3 dienām")
    preview = stage.screen(ILZE).text
    sent = stage.taps(ILZE, "Nosūtīt grupai")
    assert to_group(sent) == ["consent-card"]
    assert card(stage) in preview
    assert stored(stage).round.deadline == datetime(2026, 11, 26, 18, 0, tzinfo=UTC)


def test_q5_a_deadline_is_written_in_date_words_and_a_past_one_is_asked_again(stage: Stage) -> None:
    stage.presses(ILZE, f"propose:{stage.group.id}")
    stage.says(ILZE, WORDS)
    stage.says(ILZE, "šodien 9:00")
    assert "pagājis" in stage.screen(ILZE).text
    stage.says(ILZE, "piektdien 18:00")
    stage.taps(ILZE, "Nosūtīt grupai")
    assert stored(stage).round.deadline == datetime(2026, 11, 27, 16, 0, tzinfo=UTC)


def test_q5_a_preview_left_open_past_its_deadline_is_not_sent(stage: Stage) -> None:
    stage.presses(ILZE, f"propose:{stage.group.id}")
    stage.says(ILZE, WORDS)
    stage.says(ILZE, "šodien 12:00")
    stage.now += timedelta(hours=3)
    assert to_group(stage.taps(ILZE, "Nosūtīt grupai")) == []
    assert "jau ir pagājis" in toast(stage)


@pytest.mark.parametrize(("words", "said"), [("š" * (WORDS_LIMIT + 1), str(WORDS_LIMIT)), ("\u200b", "vārdiem")])
def test_q5_a_proposal_without_words_or_with_too_many_is_asked_again(stage: Stage, words: str, said: str) -> None:
    stage.presses(ILZE, f"propose:{stage.group.id}")
    stage.says(ILZE, words)
    assert said in stage.screen(ILZE).text.replace("\u00a0", "")


def test_q5_answering_takes_two_taps_from_the_group(stage: Stage) -> None:
    proposed(stage)
    stage.unit.people.set_reach(ANNA, Reach.NEVER_STARTED)
    stage.says(ANNA, "/start c-1")
    person = stage.unit.people.get(ANNA)
    assert person is not None
    assert person.reachable
    stage.taps(ANNA, "Atbalstu")
    assert "Jūsu atbilde: 👍 atbalstu" in stage.screen(ANNA).text
    stage.taps(ANNA, "sadzīvot")
    assert "Jūsu atbilde: 👌" in stage.screen(ANNA).text


def test_q5_nobody_objects_and_enough_answered_it_is_adopted_and_stands_in_the_log(stage: Stage) -> None:
    proposed(stage)
    answers(stage, (ANNA, OLGA))
    answers(stage, (TARAS,), "live_with")
    sent = stage.passes(timedelta(days=2))
    assert to_group(sent) == ["consent-card", "consent-result"]
    assert "Pieņemts" in card(stage)
    logged = stage.unit.decisions.of_group(stage.group.id)
    assert [(each.subject, each.outcome, each.rule, each.asked, each.answered) for each in logged] == [
        (WORDS, Came.ADOPTED, Rule.CONSENT, len(NAMES), 3)
    ]


def test_q5_too_few_answered_nothing_is_adopted_and_organisers_are_told_privately(stage: Stage) -> None:
    proposed(stage)
    answers(stage, (ANNA, OLGA))
    sent = stage.passes(timedelta(days=2))
    assert [each.chat_id for each in sent if each.view == "consent-notice"] == [ILZE]
    assert stored(stage).outcome is Outcome.TOO_FEW
    assert [each.outcome for each in stage.unit.decisions.of_group(stage.group.id)] == [Came.NO_QUORUM]


@pytest.mark.parametrize("share", [0, 1, 2])
def test_q5_the_groups_own_rule_counts_for_its_next_proposals(stage: Stage, share: int) -> None:
    stage.presses(ILZE, f"consent-rule-set:{stage.group.id}:{share}")
    proposed(stage)
    answers(stage, (ANNA, OLGA))
    stage.passes(timedelta(days=2))
    assert stored(stage).round.rule.answered == (Fraction(1, 3), Fraction(1, 2), Fraction(2, 3))[share]
    assert stored(stage).outcome is (Outcome.ADOPTED if share == 0 else Outcome.TOO_FEW)


def test_q5_whoever_objects_is_told_who_will_read_it_before_writing_it(stage: Stage) -> None:
    proposed(stage)
    stage.presses(ANNA, "consent:1")
    stage.taps(ANNA, "Iebilstu")
    asked = stage.screen(ANNA).text
    assert "Konfidenciāli, bet ne anonīmi" in asked
    assert "organizatori redzēs iemeslu un Jūsu vārdu" in asked


def test_q5_an_objection_reaches_the_organisers_with_its_name_and_the_group_without(stage: Stage) -> None:
    proposed(stage)
    answers(stage, (OLGA, TARAS, EMMA))
    objects(stage, ANNA)
    sent = stage.passes(timedelta(minutes=1))
    assert [(each.view, each.chat_id) for each in sent] == [("consent-notice", ILZE)]
    stage.taps(ILZE, "Iebildumi: 1")
    assert f"<b>Anna</b>: {REASON}" in stage.screen(ILZE).text
    stage.passes(timedelta(days=2))
    for each in stage.said:
        if each.chat_id == CHAT:
            screen = stage.draw(each)
            text = "" if screen is None else screen.text
            assert not any(words in text for words in ("Anna", REASON, "1 iebild"))
    assert stored(stage).outcome is Outcome.OBJECTED


@pytest.mark.parametrize("version", ["", "-result"])
def test_q5_the_group_reads_counts_of_answers_and_never_of_stances(stage: Stage, version: str) -> None:
    proposed(stage)
    answers(stage, (OLGA, TARAS, EMMA), "live_with")
    objects(stage, ANNA)
    stage.passes(timedelta(days=2))
    shown = stage.view("consent-result" if version else "consent-card", {"id": 1, "version": 1}, "lv", CHAT)
    assert shown is not None
    assert "Atbildēja: 4 no 5" in shown.text
    assert not any(f"{number} " in shown.text.replace("4 no 5", "") for number in range(10))


def test_q5_while_fewer_than_five_have_answered_the_card_says_no_number(stage: Stage) -> None:
    proposed(stage)
    answers(stage, (ANNA, OLGA, TARAS, EMMA))
    assert "Atbildēja" not in card(stage)
    answers(stage, (ILZE,))
    assert "Atbildēja: 5 no 5" in card(stage)


@pytest.mark.parametrize("reason", ["nē", "...", "нет", "👎👎👎👎👎"])
def test_q5_an_objection_without_a_reason_is_a_draft_asked_again_and_not_counted(stage: Stage, reason: str) -> None:
    proposed(stage)
    answers(stage, (OLGA, TARAS, EMMA))
    objects(stage, ANNA, reason)
    assert "kas tieši priekšlikumā traucē" in stage.screen(ANNA).text
    stage.presses(ANNA, "consent:1")
    assert "iebildumu neskaitu" in stage.screen(ANNA).text
    sent = [*stage.passes(timedelta(hours=23)), *stage.passes(timedelta(days=1))]
    assert [each.chat_id for each in sent if each.view == "consent-unfinished"] == [ANNA]
    assert (stored(stage).outcome, stored(stage).answered) == (Outcome.ADOPTED, 3)


def test_q5_a_begun_objection_can_be_finished_from_the_reminder(stage: Stage) -> None:
    proposed(stage)
    stage.presses(ANNA, "consent-answer:1:1:object")
    stage.presses(ANNA, "menu")
    stage.passes(timedelta(hours=23))
    stage.taps(ANNA, "Iebilstu")
    stage.says(ANNA, REASON)
    assert "Organizatori Jūsu iemeslu izlasīs" in stage.screen(ANNA).text
    assert [each.counts for each in stage.unit.proposals.respondents(stored(stage))] == [True]


def test_q5_looking_at_the_objection_again_does_not_take_the_written_reason_back(stage: Stage) -> None:
    proposed(stage)
    objects(stage, ANNA)
    stage.presses(ANNA, "consent-answer:1:1:object")
    stage.presses(ANNA, "menu")
    assert [each.response.reason for each in stage.unit.proposals.respondents(stored(stage))] == [REASON]


def test_q5_a_reason_that_is_too_long_is_asked_again(stage: Stage) -> None:
    proposed(stage)
    objects(stage, ANNA, "š" * (REASON_LIMIT + 1))
    assert str(REASON_LIMIT) in stage.screen(ANNA).text


def test_q5_an_objection_written_after_the_close_is_not_counted_and_the_person_is_told(stage: Stage) -> None:
    proposed(stage)
    answers(stage, (OLGA, TARAS, EMMA))
    stage.presses(ANNA, "consent-answer:1:1:object")
    stage.passes(timedelta(hours=40))
    stage.says(ANNA, REASON)
    assert "saskaņošana beidzās" in stage.screen(ANNA).text
    stage.presses(ANNA, "consent-answer:1:1:support")
    assert "vairs nevar" in toast(stage)
    assert (stored(stage).outcome, stored(stage).answered) == (Outcome.ADOPTED, 3)


def test_q5_at_the_very_instant_of_the_deadline_it_is_too_late_even_before_the_tick(stage: Stage) -> None:
    proposed(stage)
    stage.now = TOMORROW
    stage.presses(ANNA, "consent-answer:1:1:support")
    assert "vairs nevar" in toast(stage)
    assert list(stage.unit.proposals.respondents(stored(stage))) == []


def amends(stage: Stage, words: str = "Tiekamies otrdienās.") -> Sequence[Waiting]:
    stage.presses(ILZE, "consent-amend:1")
    stage.says(ILZE, words)
    stage.taps(ILZE, "pēc 3 dienām")
    return stage.taps(ILZE, "Nosūtīt grupai")


def test_q5_amending_opens_a_new_round_and_asks_those_who_answered_again(stage: Stage) -> None:
    proposed(stage)
    answers(stage, (OLGA,))
    objects(stage, ANNA)
    sent = [*amends(stage), *stage.passes(timedelta(minutes=1))]
    assert to_group(sent) == ["consent-card", "consent-card"]
    assert sorted(each.chat_id for each in sent if each.view == "consent-again") == [ANNA, OLGA]
    assert "labots" in card(stage, 1)
    assert "Tiekamies otrdienās." in card(stage, 2)
    assert list(stage.unit.proposals.respondents(stored(stage))) == []
    answers(stage, (ANNA, OLGA, TARAS), version=2)
    stage.passes(timedelta(days=4))
    assert (stored(stage).outcome, stored(stage).round.version) == (Outcome.ADOPTED, 2)


def test_q5_a_round_that_was_objected_to_is_amended_after_its_close_and_both_stand_in_the_log(stage: Stage) -> None:
    proposed(stage)
    objects(stage, ANNA)
    stage.passes(timedelta(days=2))
    amends(stage)
    answers(stage, (ANNA, OLGA, TARAS), version=2)
    stage.passes(timedelta(days=4))
    logged = stage.unit.decisions.of_group(stage.group.id)
    assert [each.outcome for each in logged] == [Came.ADOPTED, Came.NOT_ADOPTED]


def test_q5_an_answer_to_the_older_version_is_not_counted_and_shows_the_new_one(stage: Stage) -> None:
    proposed(stage)
    stage.presses(ANNA, "consent:1")
    stage.presses(OLGA, "consent-answer:1:1:object")
    amends(stage)
    stage.presses(ANNA, "consent-answer:1:1:support")
    assert "tikko labots" in toast(stage)
    assert "Tiekamies otrdienās." in stage.screen(ANNA).text
    stage.says(OLGA, "Неудобно по четвергам")
    assert "довод я не передал" in stage.screen(OLGA).text
    assert list(stage.unit.proposals.respondents(stored(stage))) == []


def test_q5_of_two_organisers_who_amend_at_once_the_later_sees_the_others_words(stage: Stage) -> None:
    proposed(stage)
    stage.make_organiser(ANNA)
    stage.presses(ANNA, "consent-amend:1")
    stage.says(ANNA, "Tiekamies svētdienās.")
    stage.taps(ANNA, "pēc 3 dienām")
    amends(stage)
    stage.taps(ANNA, "Nosūtīt grupai")
    assert "kāds cits šo priekšlikumu mainīja" in stage.screen(ANNA).text
    assert stored(stage).round.words == "Tiekamies otrdienās."
    assert stored(stage).round.version == 2


def test_q5_the_same_words_are_no_amendment(stage: Stage) -> None:
    proposed(stage)
    amends(stage, WORDS.upper())
    assert "tāds pats" in toast(stage)
    assert stored(stage).round.version == 1


def test_q5_a_withdrawn_proposal_takes_no_answers_and_cannot_be_amended(stage: Stage) -> None:
    proposed(stage)
    objects(stage, ANNA)
    stage.presses(ILZE, "consent:1")
    stage.taps(ILZE, "Atsaukt")
    stage.taps(ILZE, "Jā, atsaukt")
    assert "atsaukts" in card(stage)
    answers(stage, (ANNA,))
    assert "vairs nevar" in toast(stage)
    stage.presses(ILZE, "consent-amend:1")
    assert stored(stage).round.state is RoundState.WITHDRAWN
    assert [each.outcome for each in stage.unit.decisions.of_group(stage.group.id)] == [Came.WITHDRAWN]
    assert to_group(stage.passes(timedelta(days=3))) == []


def test_q5_closing_by_hand_closes_the_version_that_was_looked_at(stage: Stage) -> None:
    proposed(stage, deadline=None)
    answers(stage, (ANNA, OLGA, TARAS))
    stage.presses(ILZE, "consent-close:1")
    stage.taps(ILZE, "Jā, noslēgt")
    assert stored(stage).outcome is Outcome.ADOPTED
    stage.presses(ILZE, "consent-close-yes:1:1")
    assert "jau kaut kas ir mainījies" in toast(stage)
    assert len(stage.unit.decisions.of_group(stage.group.id)) == 1


def answers_kept(stage: Stage) -> int:
    return int(stage.unit.connection.execute("SELECT count(*) FROM consent_answer").fetchone()[0])


def test_q5_who_answered_what_is_forgotten_when_it_is_adopted(stage: Stage) -> None:
    proposed(stage)
    answers(stage, (ANNA, OLGA, TARAS))
    assert answers_kept(stage) == 3
    stage.passes(timedelta(days=2))
    assert answers_kept(stage) == 0


def test_q5_without_result_it_is_forgotten_after_thirty_days_even_in_a_paused_group(stage: Stage) -> None:
    proposed(stage)
    objects(stage, ANNA)
    stage.passes(timedelta(days=2))
    assert answers_kept(stage) == 1
    stage.group = replace(stage.group, paused_at=stage.now)
    stage.unit.groups.save(stage.group)
    stage.passes(timedelta(days=31))
    assert answers_kept(stage) == 0


def test_p7_support_and_objection_begun_are_sealed_at_one_length(stage: Stage) -> None:
    proposed(stage)
    for person, stance in ((ANNA, "support"), (OLGA, "live_with"), (TARAS, "object")):
        stage.presses(person, f"consent-answer:1:1:{stance}")
    lengths = {len(row[0]) for row in stage.unit.connection.execute("SELECT answer FROM consent_answer")}
    assert len(lengths) == 1


def test_q5_whoever_proposed_with_a_purpose_learns_how_it_was_decided(stage: Stage) -> None:
    proposed(stage, purpose="test")
    answers(stage, (ANNA, OLGA, TARAS))
    stage.passes(timedelta(days=2))
    assert [(each.proposal.outcome, each.group.id) for each in happened] == [(Outcome.ADOPTED, stage.group.id)]


def test_q6_a_change_of_a_decision_takes_its_place_once_it_is_adopted(stage: Stage) -> None:
    day = date(2026, 11, 23)
    old = Decision(0, stage.group.id, Source.MEETING, "Pirmdienās", Came.ADOPTED, Rule.AGREEMENT, day)
    record_decision(stage.unit, stage.group, old)
    stage.presses(ILZE, "decision:1")
    stage.taps(ILZE, "Piedāvāt citādi")
    assert "Pirmdienās" in stage.screen(ILZE).text
    stage.says(ILZE, "Otrdienās")
    stage.taps(ILZE, "rītvakaram")
    stage.taps(ILZE, "Nosūtīt")
    answers(stage, (ANNA, OLGA, TARAS))
    stage.passes(timedelta(days=2))
    replaced = stage.unit.decisions.get(1)
    assert replaced is not None
    assert (replaced.standing, replaced.replaced_by) == (Standing.REPLACED, 2)


@pytest.mark.parametrize(
    "data",
    ["propose:1", "consent-reasons:1", "consent-close:1", "consent-close-yes:1:1", "consent-withdraw:1",
     "consent-withdraw-yes:1", "consent-amend:1", "consent-rule:1", "consent-rule-set:1:0"],
)  # fmt: skip
def test_p8_members_organise_nothing(stage: Stage, data: str) -> None:
    proposed(stage)
    objects(stage, OLGA)
    stage.presses(ANNA, data)
    assert stage.answer is not None
    assert stage.answer.alert
    assert (stored(stage).round.state, stored(stage).round.version) == (RoundState.OPEN, 1)


@pytest.mark.parametrize("data", ["consent:1", "consent-answer:1:1:support", "consent-reasons:1"])
def test_p8_strangers_neither_read_nor_answer(stage: Stage, data: str) -> None:
    proposed(stage)
    stage.unit.people.meet(STRANGER, "Svešs", "lv", stage.now)
    stage.is_in_group(STRANGER, "left")
    assert stage.presses(STRANGER, data) == []
    assert list(stage.unit.proposals.respondents(stored(stage))) == []


@pytest.mark.parametrize(
    "data",
    ["consent-answer:1:1:love", "consent-answer:1:1", "consent-answer:1", "consent-answer",
     "consent-answer:99:1:object", "consent-answer:1:0:support", "consent-answer:1:2:support",
     "consent:x", "consent-rule-set:1:7"],
)  # fmt: skip
def test_s1_forged_answers_change_nothing(stage: Stage, data: str) -> None:
    proposed(stage)
    stage.presses(ANNA, data)
    assert stage.answer is not None
    assert stage.answer.alert
    assert list(stage.unit.proposals.respondents(stored(stage))) == []


def test_g5_reasons_that_come_at_night_reach_the_organisers_in_the_morning_and_once(stage: Stage) -> None:
    proposed(stage, deadline=None)
    stage.now = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)
    for person in (ANNA, OLGA, TARAS):
        objects(stage, person, REASON)
        assert not [each for each in stage.passes(timedelta(minutes=1)) if each.view == "consent-notice"]
    sent = stage.passes(timedelta(hours=12))
    assert [(each.view, each.chat_id) for each in sent] == [("consent-notice", ILZE)]


@pytest.mark.parametrize("stance", list(Stance))
def test_q5_each_answer_has_its_button_in_every_language(stage: Stage, stance: Stance) -> None:
    proposed(stage)
    for person in (ANNA, OLGA, TARAS, EMMA):
        stage.presses(person, "consent:1")
        shown = [button.data for row in stage.screen(person).rows for button in row]
        assert f"consent-answer:1:1:{stance}" in shown


def test_q5_many_long_reasons_fit_their_messages_and_none_is_left_out(stage: Stage) -> None:
    propose(stage.unit, stage.group, Draft("<" * WORDS_LIMIT, None, ILZE), stage.now)
    for number in range(40):
        stage.unit.people.meet(100 + number, f"{number:02} <b>" + "š" * 50, "lv", stage.now)
        stage.unit.groups.put_member(stage.group.id, 100 + number, stage.now)
        objects(stage, 100 + number, f"{number:02}& " + "ž" * (REASON_LIMIT - 5))
    seen, page = "", 0
    while True:
        stage.presses(ILZE, f"consent-reasons:1:{page}")
        text = stage.screen(ILZE).text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        assert len(text) <= 4096
        seen, page = seen + text, page + 1
        if not any(button.data == f"consent-reasons:1:{page}" for row in stage.screen(ILZE).rows for button in row):
            break
    assert all(f"{number:02}& ž" in seen for number in range(40))

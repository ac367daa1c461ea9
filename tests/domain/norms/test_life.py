"""The pure life of a norm: what may follow what, in which order is asked, and how words and reason part again."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from domain.norms.ideas import Ideas, all_sent, read, written
from domain.norms.life import Ended, Norm, NormState, Version, in_force, parted, with_reason
from domain.norms.topics import Stage, Topic, next_topic, topics

NORM = Norm(1, 1, Topic.WRITING, NormState.COLLECTING, None, datetime(2026, 11, 23, tzinfo=UTC))
FIRST = Version(1, "Līdz 21", "", date(2026, 11, 23))
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def test_n1_confidentiality_is_asked_first_in_every_stage() -> None:
    for stage in Stage:
        assert next_topic(stage, set()) is Topic.CONFIDENTIALITY
        assert len(set(topics(stage))) == len(topics(stage))


@given(st.sampled_from(Stage), st.sets(st.sampled_from(Topic)))
def test_n1_every_topic_of_a_stage_is_asked_once(stage: Stage, asked: set[Topic]) -> None:
    order = []
    while (topic := next_topic(stage, asked)) is not None:
        assert topic not in asked
        asked = asked | {topic}
        order.append(topic)
    assert set(topics(stage)) <= asked
    assert order == [topic for topic in topics(stage) if topic in order]


@given(st.lists(st.sampled_from(NormState), max_size=8))
def test_n5_no_way_leads_to_adoption_but_through_the_groups_consent(path: list[NormState]) -> None:
    norm, before = NORM, NORM.state
    for state in path:
        if norm.may_become(state):
            before, norm = norm.state, replace(norm, state=state)
            if norm.state is NormState.ADOPTED:
                assert before is NormState.DECIDING


def test_n8_while_a_change_is_decided_the_words_before_hold() -> None:
    deciding = replace(NORM, state=NormState.DECIDING, versions=(FIRST,))
    assert deciding.current == FIRST
    assert deciding.fallen_back is NormState.ADOPTED
    assert replace(NORM, state=NormState.DECIDING).fallen_back is NormState.MERGING


def test_n8_a_retired_norm_holds_no_more_and_keeps_its_history() -> None:
    ended = replace(FIRST, ended_on=date(2026, 12, 1), ended=Ended.RETIRED)
    retired = replace(NORM, state=NormState.RETIRED, versions=(ended,))
    assert retired.current is None
    assert in_force([retired]) == []
    assert retired.versions == (ended,)


@given(TEXTS, TEXTS)
def test_n5_words_and_reason_part_as_they_were_joined(words: str, reason: str) -> None:
    assert parted(with_reason(words, reason), reason) == (words, reason)


def test_n5_an_amended_text_without_the_reason_is_all_words() -> None:
    assert parted("Rakstām līdz 20.", "Vakaros atpūšamies.") == ("Rakstām līdz 20.", "")


@given(st.lists(TEXTS, max_size=5), TEXTS)
def test_n2_ideas_come_out_of_the_box_as_they_went_in(sent: list[str], draft: str) -> None:
    ideas = Ideas(tuple(sent), draft)
    assert read(written(ideas)) == ideas
    assert all_sent([written(replace(ideas, sent=()))]) == []


def test_n2_the_same_proposal_twice_is_one() -> None:
    assert Ideas(("Klausāmies!",), "klausāmies").with_draft_sent() == Ideas(("Klausāmies!",))

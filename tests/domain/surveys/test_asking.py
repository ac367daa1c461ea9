"""One question at a time: answering, going back, skipping, changing, branching, and everything that is not taken."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.surveys import answers, asking
from domain.surveys.answers import Answer, Problem, Refused
from domain.surveys.asking import Back, Change, Choose, Done, Filling, Input, Outcome, Send, Skip, Write, advance
from domain.surveys.definition import Kind
from domain.surveys.path import given as answers_given
from domain.surveys.path import path
from tests.domain.surveys.samples import village

SURVEY = village()


def after(*inputs: Input, start: Filling | None = None) -> Outcome:
    outcome = Outcome(start or asking.begin(SURVEY))
    for said in inputs:
        outcome = advance(SURVEY, outcome.filling, said)
    return outcome


def at(question: str, **answered: str | int | tuple[str, ...]) -> Filling:
    return Filling(question, {key: Answer(value) for key, value in answered.items()})


TO_THE_REVIEW: tuple[Input, ...] = (
    Done("hello"),
    Choose("home", "town"),
    Choose("miss", "shop"),
    Done("miss"),
    Skip("first"),
    Skip("order"),
    Choose("mood", "4"),
    Write("67"),
    Skip("times"),
    Choose("rate", "9"),
)


def test_a_straight_way_ends_at_the_review_and_is_sent_without_what_was_skipped() -> None:
    reviewed = after(*TO_THE_REVIEW)
    assert reviewed.filling.position == asking.REVIEW
    assert reviewed.sent is None
    assert after(Send(), start=reviewed.filling).sent == {
        "home": Answer("town"),
        "miss": Answer(("shop",)),
        "mood": Answer(4),
        "age": Answer(67),
        "rate": Answer(9),
    }


def test_the_review_lists_every_question_that_applies() -> None:
    shown = {question.id: answer for question, answer in asking.reviewed(SURVEY, after(*TO_THE_REVIEW).filling)}
    assert list(shown) == ["home", "miss", "first", "order", "mood", "age", "times", "rate"]
    assert shown["first"] == Answer(None)


def test_progress_counts_questions_not_pages_and_never_grows() -> None:
    seen = []
    filling = asking.begin(SURVEY)
    for said in TO_THE_REVIEW:
        where = asking.where(SURVEY, filling)
        seen.append((where.number, where.total))
        filling = advance(SURVEY, filling, said).filling
    assert seen == [(1, 10), (1, 10), (2, 9), (2, 9), (3, 9), (4, 9), (5, 9), (6, 8), (7, 8), (8, 8)]


def test_a_branch_is_asked_only_of_those_it_concerns() -> None:
    assert after(Done("hello"), Choose("home", "farm")).filling.position == "bus"
    assert after(Done("hello"), Choose("home", "town")).filling.position == "miss"


def test_a_follow_up_is_not_asked_after_a_skipped_question() -> None:
    assert after(Skip("mood"), start=at("mood", home="town", miss=("shop",))).filling.position == "age"


def test_both_conditions_must_hold() -> None:
    unhappy = after(Choose("mood", "1"), start=at("mood", home="town", miss=("shop",)))
    content = after(Choose("mood", "1"), start=at("mood", home="town", miss=("all",)))
    assert (unhappy.filling.position, content.filling.position) == ("why", "age")


def test_back_shows_the_question_before_with_what_was_ticked() -> None:
    back = after(*TO_THE_REVIEW[:4], Back("first"))
    assert (back.filling.position, back.filling.ticked) == ("miss", ("shop",))


def test_back_at_the_start_stays_there() -> None:
    assert after(Back("hello")) == Outcome(asking.begin(SURVEY), Refused(Problem.AT_START))


def test_a_comment_is_asked_for_after_the_answer_and_may_be_left_away() -> None:
    chosen = after(Done("hello"), Choose("home", "farm"), Choose("bus", "no"))
    assert (chosen.filling.position, chosen.filling.commenting) == ("bus", True)
    assert after(Skip("bus"), start=chosen.filling).filling.answers["bus"] == Answer("no")
    told = after(Write(" Tikai rītos. "), start=chosen.filling)
    assert told.filling.answers["bus"] == Answer("no", "Tikai rītos.")
    assert told.filling.position == "miss"


def test_back_from_the_comment_is_back_to_its_question() -> None:
    chosen = after(Done("hello"), Choose("home", "farm"), Choose("bus", "no"), Back("bus"))
    assert (chosen.filling.position, chosen.filling.commenting) == ("bus", False)


def test_a_change_from_the_review_leads_back_to_the_review() -> None:
    changed = after(*TO_THE_REVIEW, Change("rate"), Choose("rate", "3"))
    assert changed.filling.position == asking.REVIEW
    assert changed.filling.answers["rate"] == Answer(3)


def test_a_change_that_brings_new_questions_asks_them_and_drops_the_old_ones() -> None:
    changed = after(*TO_THE_REVIEW, Change("home"), Choose("home", "farm"))
    assert changed.filling.position == "bus"
    finished = after(Choose("bus", "yes"), Skip("bus"), start=changed.filling)
    assert finished.filling.position == asking.REVIEW
    undone = after(Change("home"), Choose("home", "town"), Send(), start=finished.filling)
    assert undone.sent is not None
    assert "bus" not in undone.sent


def test_back_from_a_change_leaves_the_answer_as_it_was() -> None:
    kept = after(*TO_THE_REVIEW, Change("rate"), Back("rate"))
    assert kept.filling == after(*TO_THE_REVIEW).filling


def test_what_was_sent_can_be_changed_and_sent_again() -> None:
    sent = after(*TO_THE_REVIEW, Send()).sent
    assert sent is not None
    again = after(Change("age"), Write("68"), Send(), start=asking.reopen(SURVEY, sent))
    assert again.sent == {**sent, "age": Answer(68)}


def test_nothing_is_sent_while_a_required_answer_is_missing() -> None:
    early = after(Send(), start=Filling(asking.REVIEW))
    assert (early.filling.position, early.problem, early.sent) == ("home", Refused(Problem.REQUIRED), None)


def test_a_required_question_cannot_be_skipped() -> None:
    assert after(Done("hello"), Skip("home")).problem == Refused(Problem.REQUIRED)


def test_a_press_on_an_older_screen_changes_nothing() -> None:
    here = after(*TO_THE_REVIEW[:3])
    for stale in (Choose("home", "farm"), Back("hello"), Done("hello"), Skip("rate"), Change("home"), Send()):
        assert after(stale, start=here.filling) == Outcome(here.filling, Refused(Problem.STALE))


def test_a_state_of_a_question_that_is_gone_goes_on_at_the_first_open_one() -> None:
    assert asking.resume(SURVEY, at("gone", home="town")).position == "miss"


def test_ticks_go_on_and_off_and_keep_the_order_of_the_options() -> None:
    ticked = after(Choose("first", "c"), Choose("first", "a"), start=at("first"))
    assert ticked.filling.ticked == ("a", "c")
    assert after(Choose("first", "c"), start=ticked.filling).filling.ticked == ("a",)


def test_a_ranking_keeps_the_order_of_the_presses() -> None:
    ranked = after(Choose("order", "z"), Choose("order", "x"), Done("order"), start=at("order"))
    assert ranked.filling.answers["order"] == Answer(("z", "x"))


def test_none_of_these_stands_alone() -> None:
    alone = after(Choose("miss", "shop"), Choose("miss", "all"), start=at("miss", home="town"))
    assert alone.filling.ticked == ("all",)
    assert after(Choose("miss", "doctor"), start=alone.filling).filling.ticked == ("doctor",)


@pytest.mark.parametrize(
    ("question", "said", "refused"),
    [
        ("first", Done("first"), Refused(Problem.NOTHING_CHOSEN, 1, 2)),
        ("miss", Choose("miss", "gym"), Refused(Problem.NOT_AN_OPTION)),
        ("mood", Choose("mood", "6"), Refused(Problem.NOT_AN_OPTION)),
        ("mood", Write("6"), Refused(Problem.OUT_OF_RANGE, 1, 5)),
        ("mood", Write("labi"), Refused(Problem.NOT_A_NUMBER, 1, 5)),
        ("age", Write("trīs"), Refused(Problem.NOT_A_NUMBER, 0, 120)),
        ("age", Write("3.5"), Refused(Problem.NOT_A_NUMBER, 0, 120)),
        ("age", Write("²"), Refused(Problem.NOT_A_NUMBER, 0, 120)),
        ("age", Write("121"), Refused(Problem.OUT_OF_RANGE, 0, 120)),
        ("age", Write("9" * 4096), Refused(Problem.NOT_A_NUMBER, 0, 120)),
        ("age", Choose("age", "3"), Refused(Problem.WRITE_PLEASE)),
        ("why", Write(" \u200b "), Refused(Problem.NO_WORDS)),
        ("why", Write("😢😢"), Refused(Problem.NO_WORDS)),
        ("why", Write("a" * 4097), Refused(Problem.TOO_LONG, 1, 4096)),
        ("why", Done("why"), Refused(Problem.WRITE_PLEASE)),
        ("times", Write("pirmdien"), Refused(Problem.PRESS_PLEASE)),
        ("times", Choose("times", "2-evening"), Refused(Problem.NOT_AN_OPTION)),
        ("hello", Write("Sveiki"), Refused(Problem.PRESS_PLEASE)),
        ("home", Write("Rīga"), Refused(Problem.PRESS_PLEASE)),
    ],
)
def test_what_does_not_fit_is_named_and_the_question_stays(question: str, said: Input, refused: Refused) -> None:
    start = Filling(question, {"mood": Answer(1), "miss": Answer(("shop",)), "home": Answer("town")})
    assert after(said, start=start) == Outcome(start, refused)


def test_a_third_choice_of_two_is_one_too_many() -> None:
    full = after(Choose("first", "a"), Choose("first", "b"), start=at("first"))
    assert after(Choose("first", "c"), start=full.filling).problem == Refused(Problem.TOO_MANY, 1, 2)


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [("home", "Farm", "farm"), ("home", "farm (ru)", "farm"), ("mood", " 5 ", 5), ("age", "1 2", 12), ("age", "٣", 3)],
)
def test_what_is_written_instead_of_pressed_is_understood(question: str, text: str, value: str | int) -> None:
    assert after(Write(text), start=at(question)).filling.answers[question] == Answer(value)


def test_a_text_of_4096_letters_is_taken() -> None:
    start = Filling("why", {"mood": Answer(1), "miss": Answer(("shop",))})
    assert after(Write("ā" * 4096), start=start).filling.answers["why"] == Answer("ā" * 4096)


PLACES = [question.id for question in SURVEY.questions]
CHOICES = sorted({choice for question in SURVEY.questions for choice in question.choices})
INPUTS: st.SearchStrategy[Input] = st.one_of(
    st.builds(Choose, st.sampled_from(PLACES), st.sampled_from(CHOICES)),
    st.builds(Done, st.sampled_from(PLACES)),
    st.builds(Skip, st.sampled_from(PLACES)),
    st.builds(Back, st.sampled_from([*PLACES, asking.REVIEW])),
    st.builds(Change, st.sampled_from(PLACES)),
    st.builds(Write, st.sampled_from(["5", "town", "Nē", "", "🙂"])),
    st.just(Send()),
)


def fitting(filling: Filling, draw: st.DataObject) -> Input:
    """An input for the question at hand, so that random ways get far."""
    question = asking.here(SURVEY, filling)
    if question is None:
        return draw.draw(st.just(Send()) | st.builds(Change, st.sampled_from(PLACES)))
    inputs: list[Input] = [Choose(question.id, choice) for choice in question.choices]
    return draw.draw(st.sampled_from([*inputs, Done(question.id), Skip(question.id), Write("5"), Back(question.id)]))


@settings(max_examples=150)
@given(st.data())
def test_whatever_is_said_the_state_leads_on_and_survives_being_stored(data: st.DataObject) -> None:
    filling = asking.begin(SURVEY)
    for _ in range(data.draw(st.integers(1, 40))):
        said = data.draw(INPUTS) if data.draw(st.booleans()) else fitting(filling, data)
        outcome = advance(SURVEY, filling, said)
        filling = outcome.filling
        assert Filling.from_json(filling.to_json()) == filling
        assert filling.position in {asking.REVIEW, *(question.id for question in path(SURVEY, filling.answers))}
        for question_id, answer in answers_given(SURVEY, filling.answers).items():
            question = SURVEY.question(question_id)
            assert question is not None
            assert answers.fits(question, answer.value)
        if outcome.sent is not None:
            assert "home" in outcome.sent
            assert answers.from_json(answers.to_json(outcome.sent)) == outcome.sent


def test_every_kind_of_question_is_in_the_sample() -> None:
    assert {question.kind for question in SURVEY.questions} == set(Kind)

"""What keeps a survey from being opened, each with the change that brings it."""

from dataclasses import replace

import pytest
from hypothesis import given

from domain.surveys.checking import Fault, Missing, Part, Place, missing, texts, wrong
from domain.surveys.definition import Block, Condition, Kind, Option, Question, Survey
from tests.domain.surveys.samples import SURVEYS, options, village, words

SURVEY = village()


def of(*questions: Question, **changes: object) -> Survey:
    return replace(SURVEY, blocks=(Block("one", words("Bloks"), questions),), **changes)  # type: ignore[arg-type]


def asks(kind: Kind, **changes: object) -> Question:
    return Question("q", kind, words("Jautājums"), **changes)  # type: ignore[arg-type]


def test_the_sample_has_no_faults() -> None:
    assert wrong(SURVEY) == ()


LONG = Question("q", Kind.TEXT, {"lv": "a" * 501, "ru": "b"})
YES = asks(Kind.YES_MAYBE_NO)


@pytest.mark.parametrize(
    ("survey", "fault", "place"),
    [
        (of(), Fault.NO_QUESTION, None),
        (of(asks(Kind.INFORMATION)), Fault.NO_QUESTION, None),
        (of(YES, languages=()), Fault.NO_LANGUAGE, None),
        (of(*(replace(YES, id=f"q{n}") for n in range(101))), Fault.TOO_MANY_QUESTIONS, None),
        (of(replace(YES, id="Q 1")), Fault.BAD_ID, Place(Part.TEXT, "Q 1")),
        (of(YES, YES), Fault.ID_TWICE, Place(Part.TEXT, "q")),
        (of(LONG), Fault.TEXT_TOO_LONG, Place(Part.TEXT, "q")),
        (of(asks(Kind.SINGLE, options=options("a"))), Fault.TOO_FEW_OPTIONS, Place(Part.TEXT, "q")),
        (
            of(asks(Kind.SINGLE, options=options(*(f"o{n}" for n in range(21))))),
            Fault.TOO_MANY_OPTIONS,
            Place(Part.TEXT, "q"),
        ),
        (of(asks(Kind.TEXT, options=options("a", "b"))), Fault.OPTIONS_NOT_WANTED, Place(Part.TEXT, "q")),
        (
            of(asks(Kind.SINGLE, options=(Option("a", words("Jā")), Option("b", words("jā."))))),
            Fault.OPTION_TWICE,
            Place(Part.OPTION, "q", "b"),
        ),
        (of(asks(Kind.TOP, options=options("a", "b"))), Fault.MOST, Place(Part.TEXT, "q")),
        (of(asks(Kind.TOP, options=options("a", "b"), most=3)), Fault.MOST, Place(Part.TEXT, "q")),
        (of(asks(Kind.NUMBER, lowest=5, highest=5)), Fault.NUMBERS, Place(Part.TEXT, "q")),
        (of(asks(Kind.NUMBER, bands=(0, 50, 20))), Fault.NUMBERS, Place(Part.TEXT, "q")),
        (of(asks(Kind.DAY_PARTS, days=(1, 8))), Fault.DAYS, Place(Part.TEXT, "q")),
        (
            of(replace(YES, when=(Condition("later", any_of=("yes",)),)), replace(YES, id="later")),
            Fault.CONDITION_NOT_EARLIER,
            Place(Part.TEXT, "q"),
        ),
        (
            of(YES, replace(YES, id="then", when=(Condition("q", any_of=("often",)),))),
            Fault.CONDITION_NOT_POSSIBLE,
            Place(Part.TEXT, "then"),
        ),
        (
            of(YES, replace(YES, id="then", when=(Condition("q", at_least=2),))),
            Fault.CONDITION_NOT_POSSIBLE,
            Place(Part.TEXT, "then"),
        ),
    ],
)
def test_each_fault_is_named_with_its_place(survey: Survey, fault: Fault, place: Place | None) -> None:
    assert {(each.fault, each.place) for each in wrong(survey)} == {(fault, place)}


def test_what_one_language_says_all_must_say() -> None:
    survey = of(replace(YES, help={"lv": "Padomājiet mierīgi."}))
    assert missing(survey) == (Missing(Place(Part.HELP, "q"), "ru"),)


def test_a_text_that_nobody_sees_is_missing() -> None:
    assert Missing(Place(Part.TITLE), "ru") in missing(of(YES, title={"lv": "Ciems", "ru": " \u200b"}))


def test_a_block_switched_off_hides_its_questions_but_must_not_be_needed() -> None:
    follow_up = Question("then", Kind.TEXT, words("Kāpēc?"), when=(Condition("q", any_of=("no",)),))
    blocks = (Block("one", words("Viens"), (YES,), on=False), Block("two", words("Divi"), (follow_up,)))
    survey = replace(SURVEY, blocks=blocks)
    assert [question.id for question in survey.questions] == ["then"]
    assert [each.fault for each in wrong(survey)] == [Fault.CONDITION_NOT_EARLIER]


def test_sensitive_questions_wait_for_ten() -> None:
    by_id = {question.id: question.k(SURVEY) for question in SURVEY.questions}
    assert (SURVEY.k, by_id["mood"], by_id["home"]) == (5, 10, 5)
    whole = replace(SURVEY, sensitive=True)
    assert {question.k(whole) for question in whole.questions} == {10}


@pytest.mark.parametrize(
    ("lowest", "highest", "bands", "expected"),
    [
        (0, 100, (), ((0, 20), (21, 41), (42, 62), (63, 83), (84, 100))),
        (0, 3, (), ((0, 0), (1, 1), (2, 2), (3, 3))),
        (0, 120, (0, 18, 65), ((0, 17), (18, 64), (65, 120))),
    ],
)
def test_numbers_are_reported_in_ranges_fixed_beforehand(
    lowest: int, highest: int, bands: tuple[int, ...], expected: tuple[tuple[int, int], ...]
) -> None:
    assert asks(Kind.NUMBER, lowest=lowest, highest=highest, bands=bands).number_bands == expected


@given(SURVEYS)
def test_any_survey_can_be_checked(survey: Survey) -> None:
    assert {each.place for each in missing(survey)} <= {place for place, _ in texts(survey)}
    assert isinstance(wrong(survey), tuple)

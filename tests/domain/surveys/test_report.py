"""What is said of answers: the numbers of the pilots, and nothing that tells of fewer than five people."""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

import pytest

from domain.results import Cell, K, Mean, may_stand_together
from domain.surveys.answers import Answer, Answers
from domain.surveys.definition import Condition, Kind, Question, Survey
from domain.surveys.path import path
from domain.surveys.report import Finding, Reach, Report, Withheld, report
from handlers.surveys.templates import TEMPLATES, template
from tests.domain.surveys.answer_sheets import (
    HEARD,
    five,
    forty_three,
    random_sheet,
    sheets_of,
    single,
    small_survey,
)
from tests.domain.surveys.samples import village


def reported(survey: Survey, sheets: Sequence[Answers], earlier: Sequence[int] = ()) -> Report:
    return report(survey, sheets, Reach(None, len(sheets)), earlier)


def found(survey: Survey, sheets: Sequence[Answers], question: str) -> Finding:
    finding = reported(survey, sheets).finding(question)
    assert finding is not None
    return finding


def exact(finding: Finding) -> dict[str, int | None]:
    return {name: cell.exact for name, cell in (finding.cells or {}).items()}


def test_forty_three_answers_say_where_people_hear_of_things() -> None:
    finding = found(template("activities_and_times"), forty_three(), "heard")
    counts = exact(finding)
    assert finding.answered == 43
    assert {name: counts[name] for name in HEARD} == HEARD
    assert finding.leader == "school"


def test_steps_that_fewer_than_five_chose_are_not_said_nor_left_to_be_computed() -> None:
    finding = found(template("activities_and_times"), forty_three(), "free_time")
    cells = finding.cells or {}
    assert (cells["4"], cells["5"]) == (Cell(13, 13), Cell(8, 8))
    assert (cells["1"].exact, cells["2"].exact, cells["3"].exact) == (None, None, None)
    assert finding.mean is not None
    assert finding.mean.low <= Fraction(20 * 3 + 13 * 4 + 8 * 5 + 3, 43) <= finding.mean.high


def test_five_answers_say_their_means_and_no_single_step() -> None:
    findings = {each.question.id: each for each in reported(template("evaluation_of_change"), five()).findings}
    means = {name: findings[name].mean for name in ("worker", "members", "change")}
    nine, six, eight = Fraction(46, 5), Fraction(31, 5), Fraction(41, 5)
    assert means == {"worker": Mean(nine, nine), "members": Mean(six, six), "change": Mean(eight, eight)}
    assert {tuple(findings[name].cells or {}) for name in means} == {()}


@pytest.mark.parametrize(("count", "sensitive"), [(0, False), (4, False), (9, True)])
def test_a8_below_k_there_is_no_finding_at_all(count: int, sensitive: bool) -> None:
    survey = replace(village(), sensitive=sensitive)
    sheets = [random_sheet(survey, random.Random(1)) for _ in range(count)]
    refused = reported(survey, sheets)
    assert (refused.findings, refused.withheld) == ((), Withheld.TOO_FEW)


def test_a_sensitive_question_among_others_waits_for_ten() -> None:
    survey = village()
    sheets = sheets_of(9, {"home": ("town",) * 9, "mood": (1, 2, 3, 4, 5, 1, 2, 3, 4), "rate": tuple(range(1, 10))})
    mood, rate = found(survey, sheets, "mood"), found(survey, sheets, "rate")
    assert (mood.withheld, mood.mean, mood.answered) == (Withheld.TOO_FEW, None, 9)
    assert rate.mean == Mean(Fraction(5), Fraction(5))


def test_numbers_are_said_in_ranges() -> None:
    ages = tuple([8] * 6 + [70] * 7 + [119] * 5)
    finding = found(village(), sheets_of(18, {"home": ("town",) * 18, "age": ages}), "age")
    assert exact(finding) == {"0": 6, "25": None, "50": None, "75": None, "100": 5}
    assert finding.leader == "50"


def test_of_a_ranking_is_counted_what_was_put_first() -> None:
    orders = [("x", "y")] * 8 + [("y", "x")] * 7 + [("z",)] * 6
    finding = found(village(), sheets_of(21, {"home": ("town",) * 21, "order": orders}), "order")
    assert (finding.places, exact(finding)) == (1, {"x": 8, "y": 7, "z": 6})


def test_reach_adds_up() -> None:
    assert Reach(60, 43, helped=3, paper=5).alone == 35


def branching() -> Survey:
    follow_up = Question("why", Kind.YES_MAYBE_NO, {"lv": "?"}, when=(Condition("home", any_of=("farm",)),))
    return small_survey(single("home", "town", "farm", "hut"), follow_up)


def living(town: int, farm: int, hut: int) -> list[Answers]:
    on_farm: Answers = {"home": Answer("farm"), "why": Answer("yes")}
    return [{"home": Answer("town")}] * town + [on_farm] * farm + [{"home": Answer("hut")}] * hut


@pytest.mark.parametrize(("people", "told"), [((10, 20, 5), True), ((20, 7, 10), True), ((20, 0, 10), False)])
def test_a9_a_question_for_some_is_reported_where_exact_counts_say_how_many(
    people: tuple[int, int, int], told: bool
) -> None:
    assert (found(branching(), living(*people), "why").answered is not None) is told


@pytest.mark.parametrize("people", [(20, 4, 10), (3, 20, 0), (3, 20, 2), (0, 26, 0), (2, 20, 4)])
def test_a9_it_is_withheld_where_a_number_below_five_would_follow(people: tuple[int, int, int]) -> None:
    finding = found(branching(), living(*people), "why")
    assert (finding.withheld, finding.answered, finding.cells) == (Withheld.SUBSET, None, None)


def test_a9_a_question_that_follows_a_sensitive_one_waits_for_ten() -> None:
    survey = branching()
    home, why = survey.questions
    careful = small_survey(replace(home, sensitive=True), why)
    assert found(careful, living(20, 9, 10), "why").answered is None
    assert found(careful, living(20, 10, 10), "why").answered == 10


def test_a9_a_condition_that_cuts_a_range_of_numbers_is_not_reported() -> None:
    age = Question("age", Kind.NUMBER, {"lv": "?"}, lowest=0, highest=99, bands=(0, 50))
    adults = Question("adults", Kind.YES_MAYBE_NO, {"lv": "?"}, when=(Condition("age", at_least=18),))
    elders = Question("elders", Kind.YES_MAYBE_NO, {"lv": "?"}, when=(Condition("age", at_least=50),))
    survey = small_survey(age, adults, elders)
    ages = tuple([10] * 6 + [30] * 6 + [60] * 12)
    sheets = sheets_of(24, {"age": ages, "adults": ("yes",) * 24, "elders": ("yes",) * 24})
    assert found(survey, sheets, "adults").withheld is Withheld.SUBSET
    assert found(survey, sheets, "elders").answered == 12


SPLIT = (Condition("one", any_of=("a",)), Condition("two", any_of=("a",)))


def crossing() -> Survey:
    """Two questions, and one for those who said a to both."""
    both = Question("both", Kind.TEXT, {"lv": "?"}, when=SPLIT)
    return small_survey(single("one", "a", "b"), single("two", "a", "b"), both)


def crossed(both: int, first: int, second: int, neither: int) -> list[Answers]:
    pairs = [("a", "a")] * both + [("a", "b")] * first + [("b", "a")] * second + [("b", "b")] * neither
    return [
        {"one": Answer(one), "two": Answer(two)} | ({"both": Answer("x")} if (one, two) == ("a", "a") else {})
        for one, two in pairs
    ]


@pytest.mark.parametrize("cells", [(20, 3, 10, 10), (20, 10, 4, 10), (3, 10, 10, 10), (20, 10, 10, 2)])
def test_a9_what_two_conditions_leave_over_is_not_told_either(cells: tuple[int, int, int, int]) -> None:
    assert found(crossing(), crossed(*cells), "both").withheld is Withheld.SUBSET


def test_a9_two_conditions_with_enough_people_on_all_sides_are_told() -> None:
    assert found(crossing(), crossed(8, 9, 7, 6), "both").answered == 8


def asked_of(survey: Survey, sheets: Sequence[Answers], name: str) -> frozenset[int]:
    return frozenset(
        place for place, answers in enumerate(sheets) if name in {each.id for each in path(survey, answers)}
    )


def differences(groups: Sequence[frozenset[int]]) -> Iterator[int]:
    for one, other in combinations(groups, 2):
        yield from (len(one - other), len(other - one))


def violations(survey: Survey, sheets: Sequence[Answers], names: Sequence[str]) -> int:
    groups = [frozenset(range(len(sheets))), *(asked_of(survey, sheets, name) for name in names)]
    return sum(0 < size < K for size in differences(groups))


@pytest.mark.parametrize("seed", range(60))
def test_a9_in_random_surveys_no_two_questions_reported_differ_by_a_few_people(seed: int) -> None:
    chance = random.Random(seed)
    for survey in (village(), branching(), crossing(), template("service_improvement")):
        sheets = [random_sheet(survey, chance) for _ in range(chance.randint(5, 60))]
        told = [each.question.id for each in reported(survey, sheets).findings if each.answered is not None]
        assert violations(survey, sheets, told) == 0


def test_a9_control_reporting_every_branch_tells_of_a_few_people() -> None:
    chance = random.Random(1)
    survey = village()
    sheets = [[random_sheet(survey, chance) for _ in range(chance.randint(5, 60))] for _ in range(60)]
    every = [question.id for question in survey.questions]
    assert sum(violations(survey, each, every) for each in sheets) > 60


def outcome_of(people: tuple[int, int, int]) -> tuple[object, ...]:
    findings = [found(branching(), living(*people), name) for name in ("home", "why")]
    return tuple((each.answered, each.withheld, tuple((each.cells or {}).items()), each.leader) for each in findings)


def test_a9_who_tries_every_other_group_of_the_same_size_learns_no_small_number() -> None:
    """All groups that look the same in the report are possible; no count of 1 to 4 is the same in all of them."""
    for size in range(5, 19):
        possible = defaultdict(list)
        for town in range(size + 1):
            for farm in range(size - town + 1):
                people = (town, farm, size - town - farm)
                possible[outcome_of(people)].append(people)
        for groups in possible.values():
            for counts in zip(*groups, strict=True):
                assert not (len(set(counts)) == 1 and 0 < counts[0] < K), groups


def test_a9_a_later_round_of_almost_the_same_size_is_not_reported_in_figures() -> None:
    chance = random.Random(7)
    sheets = [random_sheet(village(), chance) for _ in range(13)]
    assert reported(village(), sheets, earlier=(12,)).withheld is Withheld.NEAR_EARLIER
    assert reported(village(), sheets, earlier=(13,)).withheld is None
    assert reported(village(), sheets, earlier=(7,)).withheld is None


def test_a9_rounds_that_were_reported_may_all_stand_together() -> None:
    chance = random.Random(9)
    for _ in range(300):
        shown: list[int] = []
        for _ in range(4):
            sheets = [random_sheet(branching(), chance) for _ in range(chance.randint(0, 40))]
            if reported(branching(), sheets, shown).withheld is None:
                shown.append(len(sheets))
        assert may_stand_together(shown)


def written(*texts: str) -> list[Answers]:
    return [{"wish": Answer(text), "join": Answer("yes", f"{text}?")} for text in texts]


WISHES = ("soliņš", "Zvaniet 26123456", "kafija", "koris", "autobuss")


def test_texts_stand_in_an_order_that_does_not_follow_the_sheets() -> None:
    survey = template("one_wish")
    one, other = written(*WISHES), written(*reversed(WISHES))
    assert found(survey, one, "wish").texts == found(survey, other, "wish").texts
    assert {each.text for each in found(survey, one, "wish").texts} == set(WISHES)
    assert [each.place for each in found(survey, one, "wish").texts][:2] == ["wish/text/0", "wish/text/1"]


def test_texts_of_one_person_do_not_stand_in_the_same_place_everywhere() -> None:
    survey = template("one_wish")
    people = [f"vēlēšanās {number}" for number in range(40)]
    wishes = [each.text for each in found(survey, written(*people), "wish").texts]
    comments = [each.text.rstrip("?") for each in found(survey, written(*people), "join").comments]
    assert sum(one == other for one, other in zip(wishes, comments, strict=True)) < 6


def test_a12_what_leads_to_a_person_is_marked_in_the_report() -> None:
    texts = {each.text: each.traces for each in found(template("one_wish"), written(*WISHES), "wish").texts}
    assert [text for text, traces in texts.items() if traces] == ["Zvaniet 26123456"]


def test_texts_of_a_sensitive_question_wait_for_ten_who_were_asked() -> None:
    survey = template("one_wish")
    wish, *others = survey.questions
    careful = small_survey(replace(wish, sensitive=True), *others)
    assert found(careful, written(*WISHES), "wish").texts == ()
    assert len(found(careful, written(*WISHES, *WISHES), "wish").texts) == 10


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("count", [5, 12, 43])
def test_every_template_is_reported_whole(name: str, count: int) -> None:
    survey = template(name)
    chance = random.Random(count)
    whole = reported(survey, [random_sheet(survey, chance) for _ in range(count)])
    if whole.withheld is None:
        assert [each.question for each in whole.findings] == [each for each in survey.questions if each.asks]
    else:
        assert count < survey.k

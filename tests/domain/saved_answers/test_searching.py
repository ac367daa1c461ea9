"""B3: a question in one's own words finds what was saved, with endings, without marks, with a slip of the finger."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.saved_answers.records import SavedAnswer
from domain.saved_answers.searching import OFFERED, Findings, asks, same_but_for_a_slip, same_but_for_ending, search

WARD = SavedAnswer(
    1,
    1,
    "Kur ir dzemdību nodaļa?",
    "Slimnīcas 3. stāvā",
    ("роддом", "родильное отделение", "пологове відділення", "пологовий будинок", "maternity ward"),
)
CHILDREN = SavedAnswer(
    2,
    1,
    "Bērnu nodaļa slimnīcā",
    "Slimnīcas 2. stāvā",
    ("детское отделение", "дитяче відділення", "children's ward"),
)
DENTIST = SavedAnswer(
    3, 1, "Zobārsts bērniem", "Skolas ielā", ("детский стоматолог", "дитячий стоматолог", "dentist for children")
)
FOOD = SavedAnswer(4, 1, "Pārtikas paka", "Biedrībā", ("продуктовый набор", "харчовий набір", "food parcel"))
NURSERY = SavedAnswer(5, 1, "Bērnudārzs", "Pie pagasta", ("детский сад", "садик", "дитячий садок", "kindergarten"))
WORK = SavedAnswer(6, 1, "Darba meklēšana", "Bibliotēkā", ("работа", "робота", "job"))
SAVED = (WARD, CHILDREN, DENTIST, FOOD, NURSERY, WORK)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("kur ir dzemdību nodaļa", WARD),
        ("dzemdību nodaļā", WARD),
        ("Labdien! Kur atrodas dzemdību nodaļas?", WARD),
        ("kur ir dzemdibu nodala", WARD),
        ("KUR IR DZEMDĪBU NODAĻA???", WARD),
        ("kur ir dzemdbu nodaļa", WARD),
        ("kur ir dzmedību nodaļa", WARD),
        ("где роддом?", WARD),
        ("Подскажите, пожалуйста, где родильное отделение", WARD),
        ("в родильном отделении", WARD),
        ("в радильном отделении", WARD),
        ("gde rodilnoe otdelenie", WARD),
        ("де найближче пологове відділення", WARD),
        ("у пологовому відділенні", WARD),
        ("where is the maternity ward please", WARD),
        ("maternty ward", WARD),
        ("bērnudārzā", NURSERY),
        ("bernudarzs", NURSERY),
        ("в садике", NURSERY),
        ("kindergartens", NURSERY),
        ("vajag zobārstu bērnam", DENTIST),
        ("детского стоматолога", DENTIST),
        ("pārtikas pakas", FOOD),
        ("харчові набори", FOOD),
        ("food parcels", FOOD),
        ("ищу работу", WORK),
        ("шукаю роботу", WORK),
    ],
)
def test_b3_one_asks_in_ones_own_words(question: str, answer: SavedAnswer) -> None:
    assert search(question, SAVED).sure is answer


@pytest.mark.parametrize(
    "question", ["kas ir prezidents", "кто президент", "kur ir dārzs", "kur ir darbnīca", "nodarbība", "🙂", ""]
)
def test_b3_what_nobody_saved_is_not_found(question: str) -> None:
    assert search(question, SAVED) == Findings()


def test_b3_what_could_be_two_things_is_offered_and_not_guessed() -> None:
    found = search("bērnu", (CHILDREN, SavedAnswer(9, 1, "Bērnu istaba bibliotēkā", "2. stāvā")))
    assert found.sure is None or found.others
    found = search("nodaļa", (SavedAnswer(1, 1, "Dzemdību nodaļa", "a"), SavedAnswer(2, 1, "Bērnu nodaļa", "b")))
    assert found.sure is None
    assert len(found.others) == 2


def test_b3_half_a_question_is_only_offered() -> None:
    found = search("zobārsta telefons naktī un brīvdienās", SAVED)
    assert found.sure is None
    found = search("zobārsts naktī", SAVED)
    assert (found.sure, found.others) == (None, (DENTIST,))


def test_b3_the_other_near_ones_are_offered_beside_the_sure_one() -> None:
    found = search("kur ir dzemdību nodaļa", SAVED)
    assert (found.sure, found.others) == (WARD, (CHILDREN,))


@pytest.mark.parametrize("thanks", ["Paldies!", "спасибо", "дякую", "thank you", "Labdien", "…", "👍"])
def test_b3_thanks_are_no_question(thanks: str) -> None:
    assert not asks(thanks)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kase", "kasts"),
        ("nodala", "nodarbiba"),
        ("skola", "skolotajs"),
        ("pase", "pasts"),
        ("darbs", "darzs"),
        ("bernu", "bernudarzs"),
    ],
)
def test_b3_another_word_is_no_ending(one: str, other: str) -> None:
    assert not same_but_for_ending(one, other)


def test_b3_short_words_allow_no_slip() -> None:
    assert not same_but_for_a_slip("sols", "zols")
    assert same_but_for_a_slip("aptika", "aptieka")


SOME = ("kur", "dzemdību", "nodaļa", "zobārsts", "skola", "bērnu", "aptieka", "роддом", "ward", "ї", "")
WORDS = st.sampled_from(SOME)
ANSWERS = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), max_size=12, unique=True)


@given(question=st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=5).map(" ".join)), saved=ANSWERS)
def test_b3_whatever_is_written_at_most_one_is_shown_and_a_handful_offered(question: str, saved: list[str]) -> None:
    answers = [SavedAnswer(number, 1, words, "x") for number, words in enumerate(saved, start=1)]
    found = search(question, answers)
    assert len(found.others) <= OFFERED
    assert found.sure not in found.others
    assert len(set(found.others)) == len(found.others)


@given(saved=ANSWERS, chance=st.randoms(use_true_random=False))
def test_b3_the_order_of_saving_changes_nothing(saved: list[str], chance: Random) -> None:
    answers = [SavedAnswer(number, 1, words, "x") for number, words in enumerate(saved, start=1)]
    mixed = list(answers)
    chance.shuffle(mixed)
    assert search("kur ir dzemdību nodaļa", answers) == search("kur ir dzemdību nodaļa", mixed)


def test_b3_a_question_as_it_was_saved_finds_itself() -> None:
    for answer in SAVED:
        for line in answer.asked_as:
            assert search(line, SAVED).sure is answer, line

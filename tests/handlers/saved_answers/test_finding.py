"""B3: organisers save an answer once; it is found by buttons or in one's own words; else the question is passed on."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.groups import Group, Role
from domain.people import Office, Reach
from domain.privacy import Record
from domain.pushes import Push
from domain.saved_answers.records import ANSWERS_AT_MOST, OPEN_QUESTIONS_AT_MOST, SavedAnswer
from handlers.facts import Facts, Membership
from storage.outbox import Waiting
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, RIGA, TARAS, Stage, staged

STRANGER = 77
ASKED = "Kur dabūt invalīdu ratus?"


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def saves(stage: Stage, question: str = "Kur ir dzemdību nodaļa?", words: str = "Slimnīcas 3. stāvā") -> None:
    stage.presses(ILZE, f"answer-add:{stage.group.id}")
    stage.says(ILZE, question)
    stage.says(ILZE, words)
    stage.taps(ILZE, "Saglabāt visiem")


def answers(stage: Stage) -> list[SavedAnswer]:
    return list(stage.unit.saved_answers.of_group(stage.group.id))


def passes_on(stage: Stage, person: int, words: str = ASKED, how: str = "named") -> None:
    """To the organisers, whatever was found."""
    stage.says(person, words)
    stage.presses(person, stage_data(stage, person, ":pass"))
    stage.presses(person, stage_data(stage, person, f":{how}"))


def stage_data(stage: Stage, person: int, ending: str) -> str:
    buttons = [button.data or "" for row in stage.screen(person).rows for button in row]
    return next(data for data in buttons if data.endswith(ending))


def told(stage: Stage, view: str) -> list[Waiting]:
    return [each for each in stage.said if each.view == view]


def other_group(stage: Stage, title: str = "Senioru klubs") -> Group:
    group = stage.unit.groups.add(Group(0, CHAT - 1, title, ("lv",), RIGA, ILZE, "other"), stage.now)
    for person in (ILZE, ANNA):
        stage.unit.groups.put_member(group.id, person, stage.now)
    return group


def test_b3_two_questions_and_a_preview_save_an_answer_for_everybody(stage: Stage) -> None:
    stage.presses(ILZE, f"group:{stage.group.id}")
    stage.taps(ILZE, "Kur atrast")
    stage.taps(ILZE, "Saglabāt atbildi")
    stage.says(ILZE, "Kur ir dzemdību nodaļa?")
    stage.says(ILZE, "Slimnīcas 3. stāvā.\nReģistratūra no 8.00")
    preview = stage.screen(ILZE).text
    stage.taps(ILZE, "Saglabāt visiem")
    [saved] = answers(stage)
    assert saved.words == "Slimnīcas 3. stāvā.\nReģistratūra no 8.00"
    assert saved.words in preview
    assert "Saglabāts" in stage.screen(ILZE).text


def test_b3_other_words_a_phone_and_a_link_are_added_from_the_preview(stage: Stage) -> None:
    stage.presses(ILZE, f"answer-add:{stage.group.id}")
    stage.says(ILZE, "Kur ir dzemdību nodaļa?")
    stage.says(ILZE, "Slimnīcas 3. stāvā")
    stage.taps(ILZE, "Citi vārdi")
    stage.says(ILZE, "роддом\nmaternity ward, роддом")
    stage.taps(ILZE, "Tālrunis vai saite")
    stage.says(ILZE, "zvaniet 63 000 000 vai www.example.lv/nodala.")
    stage.taps(ILZE, "Saglabāt visiem")
    [saved] = answers(stage)
    assert saved.synonyms == ("роддом", "maternity ward")
    assert (saved.phone, saved.link) == ("63 000 000", "https://www.example.lv/nodala")
    stage.says(OLGA, "где у нас роддом?")
    shown = stage.screen(OLGA).text
    for words in ("Slimnīcas 3. stāvā", "63 000 000", "https://www.example.lv/nodala", "23 ноября"):
        assert words in shown


@pytest.mark.parametrize(
    ("step", "text", "said"),
    [
        ("Citi vārdi", "\n".join(f"vārds {number}" for number in range(11)), "Tik daudz vārdu"),
        ("Citi vārdi", "š" * 121, "par garu"),
        ("Citi vārdi", " , ; ", "vārdiem"),
        ("Tālrunis vai saite", "zvaniet Annai", "nesapratu"),
        ("Tālrunis vai saite", "12", "nesapratu"),
        ("Tālrunis vai saite", f"example.lv/{'a' * 300}", "par garu"),
        ("Jautājums", "š" * 121, "par garu"),
        ("Jautājums", "\u200b", "vārdiem"),
        ("Atbilde", "a" * 801, "801"),
        ("Atbilde", "…", "vārdiem"),
    ],
)
def test_b3_what_cannot_be_saved_is_asked_again(stage: Stage, step: str, text: str, said: str) -> None:
    stage.presses(ILZE, f"answer-add:{stage.group.id}")
    stage.says(ILZE, "Kur ir skola?")
    stage.says(ILZE, "Aiz stūra")
    stage.taps(ILZE, step)
    stage.says(ILZE, text)
    assert said in stage.screen(ILZE).text
    stage.presses(ILZE, stage_data_containing(stage, ILZE, "talk:back:"))
    stage.taps(ILZE, "Saglabāt visiem")
    assert [each.words for each in answers(stage)] == ["Aiz stūra"]


def stage_data_containing(stage: Stage, person: int, part: str) -> str:
    buttons = [button.data or "" for row in stage.screen(person).rows for button in row]
    return next(data for data in buttons if part in data)


def test_b3_the_same_question_twice_is_refused_and_the_first_answer_stays(stage: Stage) -> None:
    saves(stage)
    saves(stage, "kur ir dzemdību nodaļa", "Citur")
    assert "jau ir saglabāta" in toast(stage)
    assert [each.words for each in answers(stage)] == ["Slimnīcas 3. stāvā"]


def test_b3_a_group_holds_a_hundred_answers(stage: Stage) -> None:
    for number in range(ANSWERS_AT_MOST):
        stage.unit.saved_answers.save(SavedAnswer(0, stage.group.id, f"Kur ir {number}. kabinets?", "Tur"))
    stage.presses(ILZE, f"answer-add:{stage.group.id}")
    assert str(ANSWERS_AT_MOST) in toast(stage)
    stage.presses(ANNA, f"find:{stage.group.id}")
    stage.taps(ANNA, "Nākamie")
    assert "Iepriekšējie" in "".join(stage.labels(ANNA))


def test_b3_an_answer_is_changed_and_deleted_by_whoever_runs_the_group(stage: Stage) -> None:
    saves(stage)
    stage.taps(ILZE, "Mainīt")
    stage.taps(ILZE, "Atbilde")
    assert "Slimnīcas 3. stāvā" in stage.screen(ILZE).text
    stage.says(ILZE, "Slimnīcas 4. stāvā")
    stage.taps(ILZE, "Saglabāt visiem")
    assert [each.words for each in answers(stage)] == ["Slimnīcas 4. stāvā"]
    stage.taps(ILZE, "Dzēst")
    stage.taps(ILZE, "Jā, dzēst")
    assert answers(stage) == []


def test_b3_found_by_buttons_from_the_groups_page(stage: Stage) -> None:
    saves(stage)
    stage.presses(TARAS, f"group:{stage.group.id}")
    stage.taps(TARAS, "Де знайти")
    stage.taps(TARAS, "dzemdību")
    assert "Slimnīcas 3. stāvā" in stage.screen(TARAS).text
    assert not any("Змінити" in label for label in stage.labels(TARAS))
    stage.says(EMMA, "/find")
    assert "Where to find" in stage.screen(EMMA).text


@pytest.mark.parametrize("text", ["kur ir dzemdību nodaļa", "dzemdibu nodala", "dzemdību nodaļā?", "dzemdbu nodalas"])
def test_b3_found_by_asking_in_private(stage: Stage, text: str) -> None:
    saves(stage)
    stage.says(ANNA, text)
    assert "Slimnīcas 3. stāvā" in stage.screen(ANNA).text


def test_b3_an_organiser_finds_it_too_and_is_not_offered_to_ask_themselves(stage: Stage) -> None:
    saves(stage)
    stage.says(ILZE, "dzemdību nodaļa")
    assert "Slimnīcas 3. stāvā" in stage.screen(ILZE).text
    assert not any("organizatoriem" in label for label in stage.labels(ILZE))
    stage.says(ILZE, "kaut kas pavisam cits")
    assert "nesapratu" in stage.screen(ILZE).text


def test_b3_thanks_and_pictures_are_answered_as_before(stage: Stage) -> None:
    saves(stage)
    stage.says(ANNA, "Paldies!")
    assert "nesapratu" in stage.screen(ANNA).text
    stage.says(ANNA, "a" * 301)
    assert "nesapratu" in stage.screen(ANNA).text


def test_b3_a_conversation_goes_before_a_question(stage: Stage) -> None:
    saves(stage)
    stage.presses(ILZE, f"answer-add:{stage.group.id}")
    stage.says(ILZE, "dzemdību nodaļas tālrunis")
    stage.says(ILZE, "67000000")
    stage.taps(ILZE, "Saglabāt visiem")
    assert len(answers(stage)) == 2


def test_b3_one_question_after_another_needs_no_button(stage: Stage) -> None:
    saves(stage)
    stage.says(ANNA, "kur ir baseins")
    assert "neatradu" in stage.screen(ANNA).text
    stage.says(ANNA, "kur ir dzemdību nodaļa")
    assert "Slimnīcas 3. stāvā" in stage.screen(ANNA).text
    stage.now += timedelta(days=5)
    stage.says(ANNA, "kur ir baseins")
    assert "neatradu" in stage.screen(ANNA).text


def test_b3_nothing_crosses_from_one_group_to_another(stage: Stage) -> None:
    other = other_group(stage)
    stage.unit.saved_answers.save(SavedAnswer(0, other.id, "Kur ir dzemdību nodaļa?", "Noslēpums"))
    stage.says(OLGA, "dzemdību nodaļa")
    assert "Noslēpums" not in stage.screen(OLGA).text
    stage.facts = Facts({**stage.facts.known, Membership(CHAT - 1, OLGA): "left"})
    stage.presses(OLGA, "answer:1")
    assert "Noslēpums" not in stage.screen(OLGA).text
    assert toast(stage)


def test_b3_in_two_groups_each_answer_says_whose_it_is_and_the_asker_chooses(stage: Stage) -> None:
    other = other_group(stage)
    saves(stage)
    stage.unit.saved_answers.save(SavedAnswer(0, other.id, "Kur ir dzemdību nodaļa?", "Rīgā"))
    stage.says(ANNA, "dzemdību nodaļa")
    labels = "".join(stage.labels(ANNA))
    assert "Rīta kafija" in labels
    assert "Senioru klubs" in labels
    stage.taps(ANNA, "Senioru klubs")
    assert "Rīgā" in stage.screen(ANNA).text


def test_b3_in_two_groups_the_one_to_ask_is_chosen(stage: Stage) -> None:
    other = other_group(stage)
    stage.says(ANNA, ASKED)
    stage.taps(ANNA, "Pajautāt organizatoriem")
    stage.taps(ANNA, "Senioru klubs")
    stage.taps(ANNA, "Jautāt ar savu vārdu")
    assert [each.words for each in stage.unit.saved_answers.questions(other.id)] == [ASKED]
    assert stage.unit.saved_answers.questions(stage.group.id) == []


def test_b3_a_named_question_reaches_organisers_only_and_is_called_confidential(stage: Stage) -> None:
    stage.says(ANNA, ASKED)
    stage.taps(ANNA, "Pajautāt organizatoriem")
    assert "konfidenciāli" in stage.screen(ANNA).text
    before = len(stage.said)
    stage.taps(ANNA, "Jautāt ar savu vārdu")
    asked = [each for each in stage.said[before:] if each.view == "question-asked"]
    assert [each.chat_id for each in asked] == [ILZE]
    assert asked[0].push is Push.WAITS
    assert {each.chat_id for each in stage.said[before:]} == {ANNA, ILZE}
    assert "Anna" in stage.screen(ILZE).text


def test_b3_an_unnamed_question_shows_no_name_and_is_not_called_anonymous(stage: Stage) -> None:
    stage.says(ANNA, ASKED)
    stage.taps(ANNA, "Pajautāt organizatoriem")
    assert "tas nav anonīmi" in stage.screen(ANNA).text
    stage.taps(ANNA, "Jautāt bez vārda")
    shown = stage.screen(ILZE).text
    assert ASKED in shown
    assert "Anna" not in shown
    assert "Anna" not in "".join(str(each.arguments) for each in told(stage, "question-asked"))


def test_b3_answered_once_it_is_saved_for_all_in_words_that_tell_nobody(stage: Stage) -> None:
    passes_on(stage, ANNA, "Mana mamma Vilma guļ slimnīcā, kur dabūt invalīdu ratus?", "unnamed")
    stage.taps(ILZE, "Atbildēt")
    stage.says(ILZE, "Sarkanajā Krustā Skolas ielā")
    stage.taps(ILZE, "Saglabāt visiem")
    assert "Vilma" in stage.screen(ILZE).text
    stage.says(ILZE, "Kur dabūt invalīdu ratus?")
    stage.taps(ILZE, "Nosūtīt")
    [answered] = told(stage, "question-answered")
    assert answered.chat_id == ANNA
    assert answered.push is None
    assert "Sarkanajā Krustā" in stage.screen(ANNA).text
    [saved] = answers(stage)
    assert saved.question == "Kur dabūt invalīdu ratus?"
    assert stage.unit.saved_answers.questions(stage.group.id) == []
    stage.says(OLGA, "invalīdu rati")
    assert "Sarkanajā Krustā" in stage.screen(OLGA).text


def test_b3_an_answer_for_one_person_is_kept_nowhere(stage: Stage) -> None:
    passes_on(stage, ANNA)
    stage.presses(ILZE, f"find:{stage.group.id}")
    stage.taps(ILZE, "1 jautājums")
    stage.taps(ILZE, "ratus")
    stage.taps(ILZE, "Atbildēt")
    stage.says(ILZE, "Piezvaniet man")
    stage.taps(ILZE, "Tikai jautātājam")
    stage.taps(ILZE, "Nosūtīt")
    assert "Piezvaniet man" in stage.screen(ANNA).text
    assert answers(stage) == []


def test_b3_where_there_is_no_answer_the_asker_learns_whom_to_talk_to(stage: Stage) -> None:
    passes_on(stage, ANNA)
    stage.taps(ILZE, "Atbildes nebūs")
    stage.taps(ILZE, "Jā, atbildes nebūs")
    assert "Ilze" in stage.screen(ANNA).text
    assert stage.unit.saved_answers.questions(stage.group.id) == []


def test_b3_a_question_is_taken_back_and_organisers_are_told_when_they_press(stage: Stage) -> None:
    passes_on(stage, ANNA)
    reply = stage.data(ILZE, "Atbildēt")
    stage.taps(ANNA, "Paņemt jautājumu atpakaļ")
    stage.presses(ILZE, reply)
    assert "paņemts atpakaļ" in toast(stage)


def test_b3_two_organisers_answer_at_once_and_the_asker_hears_one(stage: Stage) -> None:
    stage.make_organiser(OLGA)
    passes_on(stage, ANNA)
    for person, yes, send in ((ILZE, "Tikai jautātājam", "Nosūtīt"), (OLGA, "Только тому", "Отправить")):
        stage.presses(person, "question-reply:1")
        if stage.answer is not None and stage.answer.alert:
            break
        stage.says(person, "Te")
        stage.taps(person, yes)
        if person == ILZE:
            stage.presses(OLGA, "question-reply:1")
            stage.says(OLGA, "Tur")
            stage.taps(OLGA, "Только тому")
        stage.taps(person, send)
    assert len(told(stage, "question-answered")) == 1
    stage.taps(OLGA, "Отправить")
    assert "уже ответили" in toast(stage)
    assert len(told(stage, "question-answered")) == 1


def test_b3_three_open_questions_are_enough_and_the_same_one_twice_is_one(stage: Stage) -> None:
    passes_on(stage, ANNA)
    passes_on(stage, ANNA)
    assert len(stage.unit.saved_answers.questions(stage.group.id)) == 1
    for number in range(OPEN_QUESTIONS_AT_MOST):
        passes_on(stage, ANNA, f"Kur ir ceļš numur {number}?")
    assert len(stage.unit.saved_answers.questions(stage.group.id)) == OPEN_QUESTIONS_AT_MOST
    assert str(OPEN_QUESTIONS_AT_MOST) in toast(stage)


def test_b3_organisers_who_cannot_be_written_to_find_it_later(stage: Stage) -> None:
    stage.unit.people.set_reach(ILZE, Reach.NEVER_STARTED)
    passes_on(stage, ANNA)
    assert told(stage, "question-asked") == []
    assert "nevaru uzrakstīt" in stage.screen(ANNA).text
    assert len(stage.unit.saved_answers.questions(stage.group.id)) == 1


def test_b3_at_night_the_answer_makes_no_sound(stage: Stage) -> None:
    passes_on(stage, ANNA)
    stage.now = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)
    stage.presses(ILZE, "question-reply:1")
    stage.says(ILZE, "Te")
    stage.taps(ILZE, "Tikai jautātājam")
    stage.taps(ILZE, "Nosūtīt")
    assert stage.screen(ANNA).silent


def test_p3_an_unanswered_question_ends_after_sixty_days_and_with_its_asker(stage: Stage) -> None:
    passes_on(stage, ANNA)
    passes_on(stage, OLGA, "Где бассейн?")
    stage.unit.privacy.forget(OLGA, stage.now)
    assert [each.asked_by for each in stage.unit.saved_answers.questions(stage.group.id)] == [ANNA]
    values = {"groups_title": "Rīta kafija", "asked_question_words": ASKED, "named": 1, "asked_at": stage.now}
    assert Record("asked_question", values) in stage.unit.privacy.about(ANNA)


def test_s3_members_and_strangers_can_neither_save_nor_read_questions(stage: Stage) -> None:
    saves(stage)
    passes_on(stage, ANNA)
    stage.is_in_group(STRANGER, "left")
    for person in (OLGA, STRANGER):
        for data in (
            f"answer-add:{stage.group.id}",
            "answer-change:1",
            "answer-delete-yes:1",
            f"questions:{stage.group.id}:0",
            "question:1",
            "question-reply:1",
            "question-aside-yes:1",
            "question-take-back:1",
        ):
            stage.presses(person, data)
            assert stage.answer is not None, data
            assert stage.answer.alert, data
    stage.presses(STRANGER, f"find:{stage.group.id}")
    assert stage.answer is not None
    assert stage.answer.alert
    assert len(answers(stage)) == len(stage.unit.saved_answers.questions(stage.group.id)) == 1


def test_s3_an_organiser_who_lost_the_role_while_writing_saves_nothing(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    stage.presses(ANNA, f"answer-add:{stage.group.id}")
    stage.says(ANNA, "Kur ir skola?")
    stage.says(ANNA, "Tur")
    stage.unit.groups.set_role(stage.group.id, ANNA, Role.MEMBER)
    stage.taps(ANNA, "Saglabāt visiem")
    assert answers(stage) == []


def test_g2_somebody_without_a_group_is_shown_the_way_as_before(stage: Stage) -> None:
    stage.says(STRANGER, "kur ir dzemdību nodaļa")
    assert "nesapratu" in stage.screen(STRANGER).text
    stage.unit.people.set_office(STRANGER, Office.OPERATOR)
    stage.says(STRANGER, "kur ir dzemdību nodaļa")
    assert "nesapratu" in stage.screen(STRANGER).text

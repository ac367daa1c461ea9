"""The nine ready surveys: whole in four languages, short, polite, and asked from end to end."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from domain.surveys.asking import REVIEW, Choose, Done, Input, Skip, Write, advance, begin, here
from domain.surveys.checking import Part, missing, texts, wrong
from domain.surveys.definition import SEVERAL_CHOICES, Kind, Question
from handlers.surveys.survey_files import read_survey, write_survey
from handlers.surveys.templates import TEMPLATES, template
from locales.texts import FOLDER, LANGUAGES

every = pytest.mark.parametrize("name", TEMPLATES)
LONGEST = {Part.TEXT: 75, Part.OPTION: 40, Part.EXAMPLE: 110, Part.HELP: 110, Part.INTRODUCTION: 160}
FOREIGN = {
    "lv": "[а-яё]",
    "ru": "[a-zāčēģīķļņšūžіїєґ]",
    "uk": "[a-zāčēģīķļņšūžыэъё]",
    "en": "[а-яёāčēģīķļņšūž]",
}
NAMES = re.compile(r"Instagram")
IMPOLITE = {
    "lv": r"\b(jūs|jums|jūsu)\b",
    "ru": r"\b(вы|вас|вам|ваш\w*|ты|тебе)\b",
    "uk": r"\b(ви|вас|вам|ваш\w*|ти|тобі)\b",
}


def wordings(name: str) -> Iterator[tuple[Part, str, str]]:
    for place, words in texts(template(name)):
        for language, text in words.items():
            yield place.part, language, text


def test_there_are_nine_and_a_file_for_each() -> None:
    assert len(TEMPLATES) == 9
    assert {path.stem for path in (FOLDER / "surveys").glob("*")} == set(TEMPLATES)


@every
def test_a_template_is_complete_in_four_languages_and_can_be_opened(name: str) -> None:
    survey = template(name)
    assert survey.languages == LANGUAGES
    assert missing(survey) == ()
    assert wrong(survey) == ()


@every
def test_control_a_text_taken_out_is_missed(name: str) -> None:
    survey = template(name)
    title = {language: text for language, text in survey.title.items() if language != "uk"}
    assert [each.language for each in missing(replace(survey, title=title))] == ["uk"]


@every
def test_every_question_has_an_example(name: str) -> None:
    assert [question.id for question in template(name).questions if not question.example] == []


@every
def test_questions_are_short_and_ask_one_thing(name: str) -> None:
    long = [(part, text) for part, _, text in wordings(name) if len(text) > LONGEST.get(part, 60)]
    double = [text for part, _, text in wordings(name) if part is Part.TEXT and (text.count("?") != 1)]
    assert (long, double) == ([], [])


@every
def test_people_are_addressed_politely_in_their_own_letters(name: str) -> None:
    foreign = [text for _, language, text in wordings(name) if re.search(FOREIGN[language], NAMES.sub("", text), re.I)]
    impolite = [text for _, language, text in wordings(name) if re.search(IMPOLITE.get(language, "$^"), text)]
    assert (foreign, impolite) == ([], [])


@pytest.mark.parametrize(
    ("language", "text"), [("lv", "Vai jums der?"), ("ru", "Как ты спишь?"), ("uk", "Як ви спите?")]
)
def test_control_an_impolite_address_is_caught(language: str, text: str) -> None:
    assert re.search(IMPOLITE[language], text)


def test_questions_on_what_is_missing_tell_apart_why_it_is_missing() -> None:
    why = {"dont_know", "cannot_get", "not_there", "would_use"}
    asked = [question for name in TEMPLATES for question in template(name).questions if why <= set(question.choices)]
    assert len(asked) >= 8
    assert {question.kind for question in asked} == {Kind.MULTIPLE}


def test_the_place_profile_has_nine_blocks_each_of_which_can_be_switched_off() -> None:
    survey = template("place_profile")
    assert len(survey.blocks) == 9
    for off in survey.blocks:
        blocks = tuple(replace(block, on=block is not off) for block in survey.blocks)
        assert wrong(replace(survey, blocks=blocks)) == ()


@every
def test_a_template_as_a_file_is_the_same_survey(name: str) -> None:
    assert read_survey(write_survey(template(name))) == template(name)


def any_answer(question: Question) -> list[Input]:
    if question.kind in SEVERAL_CHOICES:
        return [Choose(question.id, question.choices[0]), Done(question.id)]
    return [Choose(question.id, question.choices[-1])] if question.choices else [Write("Paldies, viss labi.")]


@every
def test_a_template_can_be_answered_from_end_to_end(name: str) -> None:
    survey = template(name)
    filling = begin(survey)
    while question := here(survey, filling):
        inputs = [Skip(question.id)] if filling.commenting else any_answer(question)
        for said in inputs:
            outcome = advance(survey, filling, said)
            assert outcome.problem is None
            filling = outcome.filling
    assert filling.position == REVIEW

"""The screens of saved answers in four languages, as files to be read aloud."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.saved_answers.records import SavedAnswer
from locales.texts import LANGUAGES, say
from tests.handlers.goldens import check, drawn
from tests.handlers.stage import ANNA, ILZE, Stage, staged

QUESTIONS = ("Kur ir dzemdību nodaļa?", "Bērnu nodaļa slimnīcā")
ALERTS = ("answer-unknown", "answer-twice", "answer-deleted", "question-settled", "question-taken-back")
LIMITED = ("answers-too-many", "questions-too-many")


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def pressing(stage: Stage, person: int, part: str) -> None:
    buttons = [button.data or "" for row in stage.screen(person).rows for button in row]
    stage.presses(person, next(data for data in buttons if part in data))


def saving(stage: Stage) -> Iterator[tuple[str, str]]:
    stage.presses(ILZE, f"find:{stage.group.id}")
    yield "none yet, organiser", drawn(stage.screen(ILZE))
    stage.presses(ANNA, f"find:{stage.group.id}")
    yield "none yet, member", drawn(stage.screen(ANNA))
    pressing(stage, ILZE, "answer-add")
    yield "question", drawn(stage.screen(ILZE))
    stage.says(ILZE, QUESTIONS[0])
    yield "answer", drawn(stage.screen(ILZE))
    stage.says(ILZE, "Slimnīcas 3. stāvā")
    for step in ("synonyms", "contact"):
        pressing(stage, ILZE, f":{step}")
        yield step, drawn(stage.screen(ILZE))
        stage.says(ILZE, "роддом\nmaternity ward" if step == "synonyms" else "63000000, example.lv")
    yield "preview", drawn(stage.screen(ILZE))
    pressing(stage, ILZE, ":yes")
    yield "saved", drawn(stage.screen(ILZE))
    pressing(stage, ILZE, "answer-delete")
    yield "deleting", drawn(stage.screen(ILZE))


def finding(stage: Stage) -> Iterator[tuple[str, str]]:
    stage.unit.saved_answers.save(SavedAnswer(0, stage.group.id, QUESTIONS[1], "2. stāvā"))
    stage.presses(ANNA, f"find:{stage.group.id}")
    yield "list", drawn(stage.screen(ANNA))
    stage.says(ANNA, "dzemdību nodaļā")
    yield "found", drawn(stage.screen(ANNA))
    stage.says(ANNA, "nodaļas telefons")
    yield "perhaps", drawn(stage.screen(ANNA))
    for how in ("unnamed", "named"):
        stage.says(ANNA, f"Kur ir baseins {how}?")
        yield f"not found, {how}", drawn(stage.screen(ANNA))
        pressing(stage, ANNA, ":pass")
        yield f"how, {how}", drawn(stage.screen(ANNA))
        pressing(stage, ANNA, f":{how}")
        yield f"passed on, {how}", drawn(stage.screen(ANNA))
        stage.presses(ILZE, f"question:{1 if how == 'unnamed' else 2}")
        yield f"question, {how}", drawn(stage.screen(ILZE))


def answering(stage: Stage) -> Iterator[tuple[str, str]]:
    stage.presses(ILZE, f"find:{stage.group.id}")
    yield "list, organiser", drawn(stage.screen(ILZE))
    pressing(stage, ILZE, "questions")
    yield "questions", drawn(stage.screen(ILZE))
    for number, share in ((1, "all"), (2, "one")):
        stage.presses(ILZE, f"question-reply:{number}")
        yield f"reply words, {share}", drawn(stage.screen(ILZE))
        stage.says(ILZE, "Skolas ielā 3")
        yield f"share, {share}", drawn(stage.screen(ILZE))
        pressing(stage, ILZE, f":{share}")
        if share == "all":
            yield "reword", drawn(stage.screen(ILZE))
            stage.says(ILZE, "Kur ir baseins?")
        yield f"reply, {share}", drawn(stage.screen(ILZE))
        pressing(stage, ILZE, ":yes")
        yield f"replied, {share}", drawn(stage.screen(ILZE))
        yield f"answered, {share}", drawn(stage.screen(ANNA))
    stage.says(ANNA, "Kur ir bibliotēka?")
    pressing(stage, ANNA, ":pass")
    pressing(stage, ANNA, ":named")
    pressing(stage, ILZE, "question-aside")
    yield "laying aside", drawn(stage.screen(ILZE))
    pressing(stage, ILZE, "question-aside-yes")
    yield "no answer", drawn(stage.screen(ANNA))


@pytest.mark.parametrize("language", LANGUAGES)
def test_b3_saved_answers_golden(stage: Stage, language: str) -> None:
    for person in (ILZE, ANNA):
        stage.unit.people.set_language(person, language)
    screens = [*saving(stage), *finding(stage), *answering(stage)]
    pages = [f"── {name} ──\n{screen}" for name, screen in screens]
    pages += [f"── {key} ──\n{say(language, key)}" for key in ALERTS]
    pages += [f"── {key} ──\n{say(language, key, limit=3)}" for key in LIMITED]
    check(f"saved_answers.{language}.txt", "\n\n".join(pages) + "\n")

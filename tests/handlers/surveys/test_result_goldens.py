"""The reader's screens in four languages, to be read as people will read them."""

from collections.abc import Iterator

import pytest

from domain.surveys.answers import Answer, Answers
from handlers.screen import Screen
from handlers.surveys.templates import template
from locales.texts import LANGUAGES
from tests.domain.surveys.answer_sheets import five, forty_three
from tests.handlers.goldens import check, drawn
from tests.handlers.stage import ANNA, CHAT, ILZE, Stage
from tests.handlers.surveys.closed import closed, last, opened

SPOKEN = ("Soliņš pie pieturas", "Zvaniet 26123456, Anna", "Автобус вечером", "Щоб був парк", "A choir")


def wishes(count: int) -> list[Answers]:
    return [
        {"wish": Answer(SPOKEN[number % len(SPOKEN)]), "join": Answer("yes", "ar prieku" if number < 2 else "")}
        for number in range(count)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_golden_results(stage: Stage, language: str) -> None:
    stage.unit.people.set_language(ILZE, language)
    stage.make_organiser(ANNA)
    check(f"survey-results.{language}.txt", "\n\n==========\n\n".join(map(drawn, screens(stage))) + "\n")


def screens(stage: Stage) -> Iterator[Screen]:
    yield from of_figures(stage)
    yield from of_texts(stage)
    yield from of_too_few(stage)


def shown(stage: Stage, data: str) -> Screen:
    stage.presses(ILZE, data)
    return stage.screen(ILZE)


def of_figures(stage: Stage) -> Iterator[Screen]:
    record = closed(stage, template("activities_and_times"), forty_three(), helped=3, paper=5)
    yield last(stage, "survey-closed")
    yield shown(stage, f"survey:{record.id}")
    yield shown(stage, f"survey-results:{record.id}")
    for at in (0, 1, 8):
        yield shown(stage, f"survey-result:{record.id}:{at}")
    yield shown(stage, f"survey-file:{record.id}:text:lv")
    yield last(stage, "survey-file")
    yield shown(stage, f"survey-share:{record.id}:pdf")
    yield shown(stage, f"survey-share-which:{record.id}:pdf:0")
    yield shown(stage, f"survey-share-tick:{record.id}:pdf:1")
    yield shown(stage, f"survey-share-now:{record.id}:text")
    yield last(stage, "survey-summary", CHAT)
    yield shown(stage, f"survey-reader:{record.id}")
    yield shown(stage, f"survey-reader-ask:{record.id}:{ANNA}")
    yield from of_two(stage, record.id)


def of_two(stage: Stage, first: int) -> Iterator[Screen]:
    yield shown(stage, f"survey-compare:{first}:0")
    second = closed(stage, template("activities_and_times"), forty_three()[:20])
    yield shown(stage, f"survey-compare:{first}:0")
    yield shown(stage, f"survey-compared:{first}:{second.id}:1")
    means = closed(stage, template("evaluation_of_change"), five())
    yield shown(stage, f"survey-result:{means.id}:0")


def of_texts(stage: Stage) -> Iterator[Screen]:
    record = closed(stage, template("one_wish"), wishes(5))
    yield shown(stage, f"survey-results:{record.id}")
    for at in range(6):
        yield shown(stage, f"survey-text:{record.id}:{at}")
        stage.presses(ILZE, f"survey-text-say:{record.id}:{at}:{'no' if at == 1 else 'yes'}")
    yield shown(stage, f"survey-text-say:{record.id}:6:yes")
    yield shown(stage, f"survey-text:{record.id}:1")
    yield shown(stage, f"survey-result:{record.id}:0")
    yield shown(stage, f"survey-files:{record.id}")


def of_too_few(stage: Stage) -> Iterator[Screen]:
    for count in (3, 6):
        record = opened(stage, template("one_wish"), wishes(count))
        yield shown(stage, f"survey-close-ask:{record.id}")
        stage.presses(ILZE, f"survey-close:{record.id}")
        yield last(stage, "survey-closed")
        yield shown(stage, f"survey:{record.id}")

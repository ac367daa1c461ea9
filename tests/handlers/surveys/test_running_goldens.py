"""A survey while it runs and what comes after it, in four languages, to be read as people will read it."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.people import Office
from handlers.screen import Screen
from locales.texts import LANGUAGES
from tests.handlers.goldens import check, drawn
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged
from tests.handlers.surveys.running import answered, closed, draft, opened

OPERATOR = 99
RANDOM = re.compile(r":\d{9,}")
"""By such a number a box is known."""
LOCAL = "Krīzes tālrunis 116123"


@pytest.fixture(params=LANGUAGES)
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    """Everybody reads the same language."""
    with staged(tmp_path, languages=(request.param,)) as stage:
        stage.unit.people.meet(OPERATOR, "Zane", request.param, stage.now)
        stage.unit.people.set_office(OPERATOR, Office.OPERATOR)
        for person in (ILZE, ANNA, OLGA, TARAS, EMMA, OPERATOR):
            stage.unit.people.set_language(person, request.param)
        yield stage


def shown(stage: Stage, data: str, person: int = ILZE) -> str:
    stage.presses(person, data)
    return seen(stage, RANDOM.sub("", data).replace(":1", "", 1), stage.screen(person))


def said(stage: Stage, words: str, person: int = ILZE) -> str:
    stage.says(person, words)
    return seen(stage, f"« {words.splitlines()[0]} »", stage.screen(person))


def seen(stage: Stage, name: str, screen: Screen) -> str:
    told = f"\n({stage.answer.text})" if stage.answer is not None and stage.answer.text else ""
    return f"=== {name}\n{drawn(screen)}{told}"


def newest(stage: Stage, view: str, chat_id: int) -> str:
    found = [each for each in stage.said if each.chat_id == chat_id and each.view == view]
    screen = stage.draw(found[-1])
    assert screen is not None
    stage.answer = None
    return seen(stage, view, screen)


def language_of(stage: Stage) -> str:
    return stage.group.languages[0]


def check_all(stage: Stage, name: str, screens: Iterator[str]) -> None:
    check(f"{name}.{language_of(stage)}.txt", "\n\n".join(screens) + "\n")


def test_golden_survey_reach(stage: Stage) -> None:
    check_all(stage, "survey-reach", reaching(stage))


def reaching(stage: Stage) -> Iterator[str]:
    made = draft(stage)
    yield shown(stage, f"survey-open-ask:{made.id}:7")
    yield shown(stage, f"survey-open:{made.id}:7")
    yield newest(stage, "survey-card", CHAT)
    yield newest(stage, "survey-invitation", ANNA)
    for verb in ("again-ask", "again-yes"):
        yield shown(stage, f"{verb}:s:{made.id}:{stage.group.id}")
    for verb in ("survey-until", "survey-out", "survey-qr", "survey-poster", "survey-close-ask"):
        yield shown(stage, f"{verb}:{made.id}")
    stage.passes(timedelta(minutes=1))
    yield newest(stage, "survey-nudge", ANNA)
    yield shown(stage, f"survey-delete-ask:{made.id}")
    yield shown(stage, f"survey-agree:{made.id}:o:1", ANNA)
    yield shown(stage, f"survey-delete:{made.id}")
    yield newest(stage, "survey-off", ANNA)
    yield newest(stage, "survey-called-off", CHAT)
    yield newest(stage, "survey-card", CHAT)


def test_golden_survey_helping_and_paper(stage: Stage) -> None:
    check_all(stage, "survey-helping", helping(stage))


def helping(stage: Stage) -> Iterator[str]:
    survey = opened(stage)
    yield shown(stage, f"survey-answer:{survey.id}:h", ANNA)
    yield shown(stage, f"survey-agree:{survey.id}:h:1", ANNA)
    yield shown(stage, f"survey-answer:{survey.id}:h", ANNA)
    for verb in ("anew", "pause"):
        yield shown(stage, f"ask:{survey.id}:h:{verb}", ANNA)
    stage.presses(ANNA, f"survey-agree:{survey.id}:h:1")
    stage.says(ANNA, "A bench")
    for verb in ("choose:1:2", "choose:2:0", "skip:2", "send"):
        screen = shown(stage, f"ask:{survey.id}:h:{verb}", ANNA)
    yield screen
    yield from on_paper(stage, survey.id)


def on_paper(stage: Stage, survey: int) -> Iterator[str]:
    yield shown(stage, f"survey-paper:{survey}")
    yield shown(stage, f"paper-enter:{survey}")
    yield said(stage, "* 4 1\n1: A bench")
    yield said(stage, "* 9 1\n1: A bench")
    yield said(stage, "* 2")
    yield shown(stage, f"paper-check:{survey}")
    yield said(stage, "* 2 1\n1: A bench")
    yield shown(stage, f"paper-choose:{survey}:1:2:1")
    yield shown(stage, f"paper-enter:{survey}")
    yield said(stage, "* 4 1\n1: A bench")
    yield shown(stage, f"paper-undo:{survey}:2")
    yield shown(stage, f"survey:{survey}")


def test_golden_survey_afterwards(stage: Stage) -> None:
    check_all(stage, "survey-afterwards", afterwards(stage))


def afterwards(stage: Stage) -> Iterator[str]:
    survey = opened(stage)
    for person in (ILZE, ANNA, OLGA, TARAS, EMMA):
        answered(stage, survey, person, {"wish": f"Vēlēšanās {person}"})
    closed(stage, survey)
    yield shown(stage, f"survey-did:{survey.id}")
    yield shown(stage, f"survey-did-add:{survey.id}")
    yield said(stage, "Nav kur atstāt bērnus.")
    yield said(stage, "Otrdienās ir rotaļu stūris.")
    [point] = stage.unit.deeds.points(survey.id)
    for data in (f"point:{point.id}", f"survey-did-see:{survey.id}", f"survey-did-send:{survey.id}:1"):
        yield shown(stage, data)
    yield newest(stage, "survey-did-told", CHAT)
    stage.passes(timedelta(days=31))
    yield newest(stage, "survey-helped-card", CHAT)
    for person, answer in zip((ILZE, ANNA, OLGA, TARAS, EMMA), ("yes", "yes", "partly", "no", "yes"), strict=True):
        stage.presses(person, f"survey-helped:{survey.id}:{answer}", CHAT)
    yield newest(stage, "survey-helped-card", CHAT) + "\n" + shown(stage, f"survey-did:{survey.id}")
    stage.passes(timedelta(days=8))
    stage.passes(timedelta(minutes=5))
    yield newest(stage, "survey-helped-told", CHAT)
    yield newest(stage, "survey-helped-card", CHAT)
    yield shown(stage, f"survey-did:{survey.id}")


def test_golden_survey_urgent_help(stage: Stage) -> None:
    check_all(stage, "survey-urgent", urgent(stage))


def urgent(stage: Stage) -> Iterator[str]:
    survey = opened(stage)
    stage.presses(ANNA, f"survey-agree:{survey.id}:o:1")
    yield shown(stage, f"ask:{survey.id}:o:urgent", ANNA)
    yield shown(stage, f"survey-help:{survey.id}")
    yield shown(stage, f"survey-help-write:{survey.id}:{language_of(stage)}")
    yield said(stage, LOCAL)
    yield shown(stage, f"ask:{survey.id}:o:urgent", ANNA)
    yield shown(stage, f"ask:{survey.id}:o:pause", ANNA)
    for person in (ILZE, ANNA, OLGA, TARAS, EMMA):
        answered(stage, survey, person, {"wish": f"Vēlēšanās {person}"})
    closed(stage, survey)
    yield newest(stage, "survey-closed", ILZE)
    yield shown(stage, f"survey:{survey.id}")


def test_golden_survey_trouble(stage: Stage) -> None:
    check_all(stage, "survey-trouble", trouble(stage))


def trouble(stage: Stage) -> Iterator[str]:
    """Its key is gone: what people, its worker and the operator read."""
    survey = opened(stage)
    stage.presses(ANNA, f"survey-agree:{survey.id}:o:1")
    for key in stage.folder.rglob("*.key"):
        key.unlink()
    yield shown(stage, f"ask:{survey.id}:o:choose:1:2", ANNA)
    yield said(stage, "A bench", ANNA)
    for person in range(5):
        stage.unit.sealed.put_for_nobody(survey.box_id or 0, f"{person}")
    yield shown(stage, f"survey-close:{survey.id}")
    stage.fires()
    stage.send()
    yield newest(stage, "box-unreadable", OPERATOR)
    yield shown(stage, f"box-ask-give-up:{survey.box_id}", OPERATOR)
    stage.presses(OPERATOR, f"box-give-up:{survey.box_id}")
    stage.fires()
    stage.send()
    yield newest(stage, "survey-closed", ILZE)
    yield shown(stage, f"survey:{survey.id}")

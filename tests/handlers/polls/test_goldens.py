"""The screens of a poll in four languages, as files to be read aloud."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from domain.polls import Kind, Names, Problem, ShareOf, Shown
from handlers.screen import Screen
from locales.texts import LANGUAGES, say
from tests.handlers.goldens import check, drawn
from tests.handlers.polls.asked import asked
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged

STEPS = ("kind", "quorum", "threshold", "winners", "repeats", "parts", "when")


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def asking(stage: Stage) -> Iterator[tuple[str, str]]:
    """Every screen of asking, in the worker's language."""
    stage.presses(ILZE, "ask-poll")
    yield "question", drawn(stage.screen(ILZE))
    stage.says(ILZE, "Kur brauksim?")
    yield "options", drawn(stage.screen(ILZE))
    stage.says(ILZE, "Jūrmala\nSigulda\nCēsis")
    yield "preview", drawn(stage.screen(ILZE))
    stage.presses(ILZE, _pressing(stage, ":settings"))
    yield "settings", drawn(stage.screen(ILZE))
    stage.presses(ILZE, _pressing(stage, ":names"))
    yield "settings, names hidden", drawn(stage.screen(ILZE))
    stage.presses(ILZE, _pressing(stage, ":names"))
    for step in STEPS:
        stage.presses(ILZE, _pressing(stage, f":{step}"))
        yield step, drawn(stage.screen(ILZE))
        stage.presses(ILZE, _pressing(stage, "talk:back:"))


def _pressing(stage: Stage, part: str) -> str:
    buttons = [button.data or "" for row in stage.screen(ILZE).rows for button in row]
    return next(data for data in buttons if data.endswith(part) or data.startswith(part))


def standing(stage: Stage, language: str) -> Iterator[tuple[str, str]]:
    """Cards, results and private screens of polls of every kind."""
    end = stage.now + timedelta(days=2)
    rules: dict[str, Any] = {"quorum": Fraction(1, 2), "threshold": Fraction(2, 3), "threshold_of": ShareOf.ANSWERED}
    polls = {
        "single": asked(stage, deadline=end, **rules),
        "multiple": asked(stage, kind=Kind.MULTIPLE, winners=2, members_add_options=True),
        "yes or no": asked(stage, (), kind=Kind.YES_NO),
        "scale": asked(stage, (), kind=Kind.SCALE_5),
        "dots": asked(stage, kind=Kind.DOTS),
        "ranking": asked(stage, kind=Kind.RANKING),
        "hidden": asked(stage, names=Names.HIDDEN, shown=Shown.AFTER_CLOSE, nudges=True),
    }
    verbs = {"dots": "dot", "ranking": "rank"}
    for name, poll in polls.items():
        for person, option in ((ILZE, 1), (ANNA, 2), (OLGA, 2), (TARAS, 2), (EMMA, 3)):
            if not (name == "yes or no" and option == 3):
                stage.presses(person, f"{verbs.get(name, 'vote')}:{poll}:{option}", CHAT)
        yield f"{name}: card", _seen(stage, "poll-card", poll, language, CHAT)
        yield f"{name}: for the worker", _seen(stage, "poll", poll, language, ILZE)
        yield f"{name}: for a member", _seen(stage, "poll", poll, language, ANNA)
        stage.presses(ILZE, f"poll-close:{poll}")
        yield f"{name}: result", _seen(stage, "poll-result", poll, language, CHAT)
    yield "rounds", _seen(stage, "poll-rounds", polls["ranking"], language, ILZE)
    yield "list", drawn(_view(stage, "polls", {"group": stage.group.id, "page": 0}, language, ILZE))


def _seen(stage: Stage, view: str, poll: int, language: str, reader: int) -> str:
    return drawn(_view(stage, view, {"id": poll}, language, reader))


def _view(stage: Stage, view: str, arguments: dict[str, int], language: str, reader: int) -> Screen:
    screen = stage.view(view, arguments, language, reader)
    assert screen is not None
    return screen


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screens_of_polls(stage: Stage, language: str) -> None:
    stage.unit.people.set_language(ILZE, language)
    stage.group = replace(stage.group, languages=(language,))
    stage.unit.groups.save(stage.group)
    screens = [*asking(stage), *standing(stage, language)]
    about = {"given": 7, "limit": 5, "words": "Cēsis"}
    faults = [(f"wrong: {each}", say(language, "poll-wrong", problem=each, **about)) for each in Problem]
    text = "\n\n".join(f"## {name}\n\n{screen}" for name, screen in (*screens, *faults))
    check(f"polls.{language}.txt", text + "\n")

"""The screens of finding a time in four languages, as files to be read aloud."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from domain.date_words import QuestionKind
from locales.texts import LANGUAGES, say
from tests.handlers.finding_time.searching import marks
from tests.handlers.goldens import check, drawn
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage

WORDS = {
    "lv": "otrdien 18:00, trešdien 10:00–12:00, 25. decembrī pēcpusdienā, sestdien no rīta",
    "ru": "во вторник 18:00, в среду 10:00–12:00, 25 декабря после обеда, в субботу утром",
    "uk": "у вівторок 18:00, у середу 10:00–12:00, 25 грудня після обіду, в суботу вранці",
    "en": "Tuesday 18:00, Wednesday 10:00–12:00, 25 December in the afternoon, Saturday morning",
}


def screens(stage: Stage, language: str) -> Iterator[tuple[str, str]]:
    def seen(name: str, **about: object) -> str:
        reader = CHAT if name == "time-search-card" else about.pop("reader", ILZE)
        assert isinstance(reader, int)
        screen = stage.view(name, {"id": 1, **about}, language, reader)
        assert screen is not None
        return drawn(screen)

    stage.presses(ILZE, f"time-find:{stage.group.id}")
    yield "title", drawn(stage.screen(ILZE))
    stage.says(ILZE, "Koris")
    stage.presses(ILZE, _pressing(stage, "pick-2026-11-26"))
    yield "days", drawn(stage.screen(ILZE))
    stage.presses(ILZE, _pressing(stage, ":done"))
    stage.presses(ILZE, _pressing(stage, "pick-noon"))
    yield "parts", drawn(stage.screen(ILZE))
    stage.presses(ILZE, _pressing(stage, "talk:back:"))
    stage.says(ILZE, WORDS[language])
    yield "deadline", drawn(stage.screen(ILZE))
    stage.presses(ILZE, _pressing(stage, ":days-7"))
    yield "preview", drawn(stage.screen(ILZE))
    stage.presses(ILZE, _pressing(stage, ":yes"))
    yield "card, nobody yet", seen("time-search-card")
    yield "for the worker", seen("time-search")
    marks(stage, ANNA, _1="yes", _2="maybe", _3="no")
    marks(stage, OLGA, _1="yes")
    marks(stage, TARAS, _3="yes", _4="yes", _1="maybe")
    yield "card", seen("time-search-card")
    yield "for a member", seen("time-search", reader=ANNA)
    yield "nudge", seen("time-nudge", reader=EMMA)
    yield "standings", seen("time-standings", note="time-search-ended")
    yield "cancel", seen("time-search-cancel")
    stage.presses(ILZE, "time-close:1")
    yield "card, closed", seen("time-search-card")
    stage.presses(ILZE, "time-plan:1:1")
    yield "planning", drawn(stage.screen(ILZE))
    stage.presses(ILZE, _pressing(stage, ":now"))
    yield "card, settled", seen("time-search-card")
    yield "settled", seen("time-search")


def _pressing(stage: Stage, part: str) -> str:
    buttons = [button.data or "" for row in stage.screen(ILZE).rows for button in row]
    return next(data for data in buttons if data.endswith(part) or data.startswith(part))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screens_of_finding_a_time(stage: Stage, language: str) -> None:
    stage.unit.people.set_language(ILZE, language)
    stage.group = replace(stage.group, languages=(language,))
    stage.unit.groups.save(stage.group)
    shown = list(screens(stage, language))
    about = {"words": WORDS[language][:16]}
    faults = [(f"unclear: {kind}", say(language, "time-search-unclear", kind=kind, **about)) for kind in QuestionKind]
    counts = [
        (f"{count}", "\n".join([
            say(language, "time-search-asks", slots=count),
            say(language, "time-search-tied", count=count),
            say(language, "time-search-late-deadline", count=count, when="…"),
        ]))
        for count in (1, 2, 5, 11, 20)
    ]  # fmt: skip
    text = "\n\n".join(f"## {name}\n\n{screen}" for name, screen in (*shown, *faults, *counts))
    check(f"finding_time.{language}.txt", text + "\n")

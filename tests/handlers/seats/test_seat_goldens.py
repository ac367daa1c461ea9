"""Every screen about places in four languages, as files to be read aloud."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.meetings import Meeting
from domain.people import Reach
from domain.sign_ups import Line
from locales.texts import LANGUAGES
from tests.handlers.goldens import check, drawn
from tests.handlers.seats.placing import come, limited
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged

EVERYBODY = (ILZE, ANNA, OLGA, TARAS, EMMA)


@pytest.fixture(params=LANGUAGES)
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path, languages=(request.param,)) as stage:
        for person in EVERYBODY:
            stage.unit.people.set_language(person, request.param)
        yield stage


class Pages:
    def __init__(self, stage: Stage) -> None:
        self.stage, self.pages = stage, list[str]()

    def keep(self, name: str, person: int) -> None:
        self.pages.append(f"## {name}\n{drawn(self.stage.screen(person))}")
        self.keep_toast(name)

    def keep_toast(self, name: str) -> None:
        if self.stage.answer is not None and self.stage.answer.text:
            assert len(self.stage.answer.text) < 200, self.stage.answer.text
            self.pages.append(f"## {name}: toast\n{self.stage.answer.text}")
        self.stage.answer = None

    def keep_card(self, name: str) -> None:
        shown = self.stage.view("meeting-card", {"id": 1}, self.stage.languages[0], CHAT)
        assert shown is not None
        self.pages.append(f"## {name}\n{drawn(shown)}")

    def close(self, name: str) -> None:
        check(f"{name}.{self.stage.languages[0]}.txt", "\n\n".join(self.pages) + "\n")


def test_golden_places_of_a_meeting(stage: Stage) -> None:
    limited(stage, Line(1, 2))
    pages = Pages(stage)
    come(stage, ANNA)
    pages.keep_toast("has a place")
    come(stage, OLGA, TARAS)
    pages.keep_toast("waits")
    stage.unit.people.set_reach(EMMA, Reach.NEVER_STARTED)
    come(stage, EMMA)
    pages.keep_toast("waits and cannot be written to")
    pages.keep_card("card")
    for person, name in ((ANNA, "has a place, in private"), (TARAS, "waits, in private")):
        stage.presses(person, "meeting:1")
        pages.keep(name, person)
    stage.presses(ANNA, "bring:1:more", CHAT)
    pages.keep_toast("no room for one more")
    _gives_up(stage, pages)
    _places_change(stage, pages, stage.stored(1))
    pages.close("meeting places")


def _gives_up(stage: Stage, pages: Pages) -> None:
    stage.presses(ANNA, "rsvp:1:maybe", CHAT)
    pages.keep_toast("maybe")
    pages.keep("asked", TARAS)
    stage.presses(OLGA, "rsvp:1:no", CHAT)
    pages.keep_toast("no")
    pages.keep("those who run it are asked", ILZE)
    stage.presses(TARAS, "meeting:1")
    pages.keep("asked, in private", TARAS)
    stage.presses(ILZE, "seat-no:4")
    pages.keep_toast("said no for them")
    stage.presses(ILZE, "seat-yes:4")
    pages.keep_toast("too late")
    stage.presses(OLGA, "rsvp:1:coming", CHAT)
    stage.presses(ANNA, "guest:1")
    stage.says(ANNA, "Vera")
    stage.answer = None


def _places_change(stage: Stage, pages: Pages, meeting: Meeting) -> None:
    stage.presses(ILZE, f"places:{meeting.id}")
    pages.keep("how many", ILZE)
    stage.says(ILZE, "0")
    pages.keep("not so many", ILZE)
    stage.says(ILZE, "1")
    pages.keep("fewer", ILZE)
    stage.presses(ILZE, stage.data(ILZE, "✅"))
    stage.answer = None
    pages.keep("lost", TARAS)
    stage.presses(ILZE, f"places:{meeting.id}")
    stage.says(ILZE, "3")
    pages.keep("more", ILZE)
    stage.presses(ILZE, stage.data(ILZE, "✅"))
    stage.answer = None
    pages.keep("asked about a guest", ANNA)
    stage.presses(ILZE, f"places:{meeting.id}")
    stage.presses(ILZE, _no_limit(stage))
    pages.keep("for all", ILZE)
    stage.presses(ILZE, stage.data(ILZE, "✅"))
    stage.answer = None
    pages.keep("gained", TARAS)
    pages.keep("a guest gained", ANNA)


def _no_limit(stage: Stage) -> str:
    return next(
        button.data or ""
        for row in stage.screen(ILZE).rows
        for button in row
        if (button.data or "").endswith("no-limit")
    )


def test_golden_several_times_of_one_meeting(stage: Stage) -> None:
    limited(stage, Line(1, 1, "10:00"), Line(2, 7, "12:00"))
    pages = Pages(stage)
    come(stage, ANNA, line=1)
    come(stage, OLGA, line=1)
    stage.answer = None
    pages.keep_card("card")
    come(stage, TARAS)
    pages.keep_toast("which time")
    stage.presses(TARAS, "guest:1")
    pages.keep("which time for a guest", TARAS)
    stage.presses(OLGA, "meeting:1")
    pages.keep("waits, in private", OLGA)
    come(stage, TARAS, line=2)
    stage.answer = None
    come(stage, TARAS, line=1)
    pages.keep_toast("that time is full")
    stage.presses(ILZE, "places:1")
    stage.says(ILZE, "12:00 – 5\n14:00 – 5")
    pages.keep("somebody is there", ILZE)
    stage.presses(ILZE, stage.data(ILZE, "✏️"))
    stage.says(ILZE, "10:00 – 5\n12:00 – 5\n14:00 – 5")
    pages.keep("more times", ILZE)
    pages.close("meeting times")

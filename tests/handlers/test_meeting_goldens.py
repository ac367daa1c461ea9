"""Every screen about meetings in four languages, as files to be read aloud."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.meetings import Answer
from locales.texts import LANGUAGES, say_plainly
from tests.handlers.goldens import check, drawn
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged

WORDS = {
    "lv": ("nākamnedēļ 18:00", "katru ceturtdien 18:30", "trešdien, 26. novembrī 18:00"),
    "ru": ("на следующей неделе в 18:00", "каждый четверг в 18:30", "в среду, 26 ноября в 18:00"),
    "uk": ("наступного тижня о 18:00", "щочетверга о 18:30", "у середу, 26 листопада о 18:00"),
    "en": ("next week 18:00", "every Thursday 18:30", "Wednesday 26 November 18:00"),
}
DATES = {
    "unreadable": "???",
    "no day": "18:00",
    "past": "13.11.2026. 18:00",
    "holiday": "24.12.2026. 17:00",
    "far": "10.06.2027. 18:00",
    "holiday and far": "24.06.2027. 12:00",
    "no hour": "26.11.2026.",
    "morning or evening": "26.11.2026. 6:30",
    "clocks go forward": "28.03.2027. 03:30",
}


class Album:
    """Screens by name, in the order they were seen."""

    def __init__(self, stage: Stage, language: str) -> None:
        self.stage, self.language = stage, language
        self.pages: list[str] = []
        stage.unit.people.set_language(ILZE, language)

    def label(self, key: str, **arguments: object) -> str:
        return say_plainly(self.language, key, **arguments)

    def keep(self, name: str, person: int = ILZE) -> None:
        self.pages.append(f"## {name}\n{drawn(self.stage.screen(person))}")
        self.keep_toast(name)

    def keep_toast(self, name: str) -> None:
        if self.stage.answer is not None and self.stage.answer.text:
            self.pages.append(f"## {name}: toast\n{self.stage.answer.text}")
            assert len(self.stage.answer.text) <= 200
        self.stage.answer = None

    def keep_group(self, name: str, view: str, **arguments: object) -> None:
        screen = self.stage.view(view, arguments, self.language, CHAT)
        assert screen is not None
        self.pages.append(f"## {name}\n{drawn(screen)}")

    def says(self, text: str, name: str) -> None:
        self.stage.says(ILZE, text)
        self.keep(name)

    def taps(self, key: str, name: str, **arguments: object) -> None:
        self.stage.taps(ILZE, self.label(key, **arguments))
        self.keep(name)

    def close(self, name: str) -> None:
        check(f"{name}.{self.language}.txt", "\n\n".join(self.pages) + "\n")


@pytest.fixture(params=LANGUAGES)
def album(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Album]:
    with staged(tmp_path, languages=(request.param,)) as stage:
        yield Album(stage, request.param)


def test_planning_step_by_step(album: Album) -> None:
    stage = album.stage
    stage.presses(ILZE, "plan")
    album.keep("how to plan")
    album.says("t" * 120, "a long title")
    album.says("26.11.2026. 18:30", "only the time")
    album.taps("button-stop", "stopped")
    stage.presses(ILZE, "plan")
    album.says("Kafija", "when")
    for name, text in DATES.items():
        album.says(text, f"when: {name}")
    for name, text in zip(("which day", "every week", "day and date apart"), WORDS[album.language], strict=True):
        album.says(text, f"when: {name}")
    album.says("26.11.2026. 18:30", "where")
    album.says("v" * 5000, "a long place")
    album.says("https://example.org/" + "x" * 300, "a long link")
    album.taps("button-place-later", "preview without a place")
    album.taps("button-change-title", "another title")
    album.says("Kafija", "back at the preview")
    album.taps("button-change-time", "another time")
    album.says("24.11.2026. 10:30-12:00", "preview for tomorrow")
    album.taps("button-change-place", "another place")
    album.says("bibliotēkā", "preview with a place")
    album.says("?", "words instead of a button")
    album.taps("button-announce", "announced")
    album.close("planning")


def test_planning_in_quiet_hours_and_conversations_at_rest(album: Album) -> None:
    stage = album.stage
    stage.passes(timedelta(hours=12))
    stage.presses(ILZE, "plan")
    stage.presses(ILZE, "talk:back:1")
    album.keep_toast("an old button")
    album.taps("button-step-back", "back from the first step")
    album.taps("button-go-on", "going on")
    album.says("Kafija 26.11.2026. 18:30, klubs", "preview in quiet hours")
    stage.taps(ILZE, "8")
    album.keep("announced in the morning")
    album.taps("button-history", "history of one not announced")
    stage.presses(ILZE, "plan")
    stage.passes(timedelta(days=3))
    album.says("Tēja", "after three days")
    stage.presses(ILZE, "talk:stop:1")
    album.keep_toast("stopping by an old button")
    album.close("quiet")


def test_the_card_and_what_happens_to_it(album: Album) -> None:
    stage, meetings = album.stage, album.stage.unit.meetings
    meeting = stage.meeting()
    album.keep_group("card", "meeting-card", id=meeting.id)
    stage.presses(ANNA, f"rsvp:{meeting.id}:coming", CHAT)
    for person, answer in ((OLGA, Answer.COMING), (TARAS, Answer.MAYBE), (EMMA, Answer.NO)):
        meetings.answer(meeting.id, person, answer, stage.now)
    meetings.set_companions(meeting.id, OLGA, 2, stage.now)
    for press in ("rsvp:1:coming", "bring:1:more", "bring:1:more", "rsvp:1:maybe", "rsvp:1:no", "bring:1:less"):
        stage.presses(ILZE, press, CHAT)
        album.keep_toast(press)
    stage.presses(ILZE, "own-language:1", CHAT)
    album.keep_toast("own language")
    album.keep_group("card with answers", "meeting-card", id=meeting.id)
    stage.presses(ILZE, "meeting:1")
    album.keep("in private")
    album.taps("button-add-guest", "someone without a phone")
    album.says("n" * 61, "a long name")
    album.says("Vilma", "a guest")
    album.taps("button-names", "who comes")
    stage.presses(ILZE, "meetings")
    album.keep("meetings ahead")
    stage.presses(ILZE, "meeting:1")
    stage.taps(ILZE, "Vilma")
    album.keep("a guest taken back")
    album.taps("button-move", "moving")
    album.says("25.11.2026. 18:30", "preview of a move")
    album.taps("button-reason", "the reason")
    album.taps("button-reason-illness", "preview of a move with a reason")
    album.taps("button-confirm-move", "moved")
    album.keep_group("the group hears of the move", "meeting-note", id=1, revision=2)
    album.keep_group("card moved", "meeting-card", id=1)
    album.taps("button-place", "another place")
    album.says("pagasta namā", "preview of a place")
    album.taps("button-confirm-place", "placed")
    album.keep_group("the group hears of the place", "meeting-note", id=1, revision=3)
    album.taps("button-online", "going online")
    album.says("https://meet.example.org/kopa", "preview of online")
    album.taps("button-confirm-online", "online")
    album.keep_group("the group hears of online", "meeting-note", id=1, revision=4)
    album.keep_group("card online", "meeting-card", id=1)
    album.taps("button-cancel", "cancelling")
    album.taps("button-confirm-cancel", "cancelled")
    album.keep_group("the group hears of the end", "meeting-note", id=1, revision=5)
    album.keep_group("card cancelled", "meeting-card", id=1)
    stage.presses(ANNA, "rsvp:1:coming", CHAT)
    stage.presses(ILZE, "rsvp:1:coming", CHAT)
    album.keep_toast("a press on a cancelled card")
    stage.presses(ILZE, "meetings")
    album.keep("meetings ahead, one cancelled")
    stage.presses(ILZE, "meeting:1")
    album.taps("button-plan-again", "planning again")
    album.taps("button-confirm-again", "planned again")
    album.keep_group("the group hears of it again", "meeting-note", id=1, revision=6)
    album.taps("button-history", "history")
    stage.passes(timedelta(days=5))
    stage.presses(ILZE, "meeting:1")
    album.keep("over")
    stage.presses(ILZE, "rsvp:1:coming", CHAT)
    album.keep_toast("a press after the end")
    stage.presses(ILZE, "rsvp:99:coming", CHAT)
    album.keep_toast("a press on nothing")
    stage.presses(ILZE, "meetings")
    album.keep("no meetings")
    album.close("meeting")


def test_reminders(album: Album) -> None:
    stage = album.stage
    meeting = stage.meeting()
    stage.unit.meetings.answer(meeting.id, ANNA, Answer.COMING, stage.now)
    stage.passes(timedelta(days=2, hours=9))
    arguments = {"id": meeting.id, "start": "2026-11-26T18:30", "late": False}
    album.keep_group("in the group, the day before", "group-reminder", **arguments)
    album.keep("in private, the day before")
    stage.unit.meetings.answer(meeting.id, ILZE, Answer.MAYBE, stage.now)
    stage.passes(timedelta(hours=21, minutes=31))
    album.keep("in private, two hours before")
    stage.unit.meetings.answer(meeting.id, ILZE, Answer.COMING, stage.now)
    album.keep("after saying yes")
    album.keep_group("late", "group-reminder", **{**arguments, "late": True})
    album.taps("button-other-reminders", "own choice")
    stage.presses(ILZE, "remind:morning_of")
    album.keep("own choice made")
    album.keep_group("missed", "reminder-missed", id=meeting.id)
    album.keep_group("not announced in time", "meeting-not-announced", id=meeting.id)
    album.close("reminders")

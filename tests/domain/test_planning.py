"""Planning and changing as pure conversations: one line, step by step, every question about a date."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot import calendar
from domain.dialog_state import Json, State
from domain.dialogs import Back, Choice, Definition, Edit, Effect, Finished, Input, Show, Skip, Text, start
from domain.planning import changing, planning, respond

RIGA = ZoneInfo("Europe/Riga")
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=RIGA)


def is_holiday(day: object) -> str | None:
    return calendar.holiday_name(day, "lv")  # type: ignore[arg-type]


PLANNING = planning(calendar.vocabularies, is_holiday)


class Talk:
    """A person at the conversation: says, chooses, and what came of it."""

    def __init__(self, definition: Definition = PLANNING, now: datetime = MONDAY, **context: Json) -> None:
        self.now = now
        self.definition = definition
        self.effects: tuple[Effect, ...]
        begun = {"group": 1, "zone": "Europe/Riga", "language": "lv", **context}
        self.state, self.effects = start(definition, now, begun)

    def says(self, *texts: str) -> "Talk":
        return self.gives(Text(text) for text in texts)

    def chooses(self, option: str) -> "Talk":
        return self.gives([Choice(option, self.state.revision)])

    def goes_back(self) -> "Talk":
        return self.gives([Back(self.state.revision)])

    def skips(self) -> "Talk":
        return self.gives([Skip(self.state.revision)])

    def edits(self, step: str) -> "Talk":
        return self.gives([Edit(step, self.state.revision)])

    def gives(self, inputs: Iterable[Input]) -> "Talk":
        for given in inputs:
            stored = State.from_json(self.state.to_json())
            self.state, self.effects = respond(self.definition, stored, given, self.now)
        return self

    @property
    def step(self) -> str:
        return self.state.step

    @property
    def question(self) -> str | None:
        return None if self.state.question is None else self.state.question.name

    @property
    def problem(self) -> str | None:
        shown = self.effects[0]
        return shown.problem.reason if isinstance(shown, Show) and shown.problem else None

    @property
    def offered(self) -> list[str]:
        options = self.state.question.options if self.state.question else ()
        return [str(option.detail.get("start") or option.detail.get("day")) for option in options if option.detail]

    @property
    def answers(self) -> dict[str, Json]:
        return dict(self.state.answers)

    @property
    def start(self) -> str:
        when = self.state.answers["when"]
        assert isinstance(when, dict)
        return str(when["start"])


def first_option(talk: Talk) -> str:
    assert talk.state.question is not None
    return talk.state.question.options[0].id


@pytest.mark.parametrize(
    ("language", "line", "title", "start", "place"),
    [
        ("lv", "Vecāku tikšanās ceturtdien 18:30, bibliotēkā", "Vecāku tikšanās", "2026-11-26T18:30", "bibliotēkā"),
        ("lv", "Senioru rīts rīt plkst. 10.00 klubā", "Senioru rīts", "2026-11-24T10:00", "klubā"),
        ("lv", "rīt 18:00 tējas vakars, skolas zālē", "Tējas vakars", "2026-11-24T18:00", "skolas zālē"),
        ("lv", "Sapulce, pagasta namā, 14. decembrī 17:00", "Sapulce", "2026-12-14T17:00", "pagasta namā"),
        (
            "ru",
            "Встреча родителей в четверг в 18:30, в библиотеке",
            "Встреча родителей",
            "2026-11-26T18:30",
            "в библиотеке",
        ),
        ("uk", "Зустріч батьків у четвер о 18:30, у бібліотеці", "Зустріч батьків", "2026-11-26T18:30", "у бібліотеці"),
        (
            "en",
            "Parents' meeting Thursday 18:30, at the library",
            "Parents' meeting",
            "2026-11-26T18:30",
            "at the library",
        ),
    ],
)
def test_m1_one_line_says_what_when_and_where(language: str, line: str, title: str, start: str, place: str) -> None:
    talk = Talk(language=language).says(line)
    assert (talk.answers["title"], talk.start, talk.answers["place"]) == (title, start, {"words": place, "link": None})
    assert talk.step == "send"


def test_m1_step_by_step_asks_for_what_is_missing() -> None:
    talk = Talk().says("Vecāku tikšanās")
    assert talk.step == "when"
    talk.says("ceturtdien no 18:30 līdz 20")
    assert talk.answers["when"] == {"start": "2026-11-26T18:30", "end": "2026-11-26T20:00"}
    assert talk.step == "place"
    talk.says("bibliotēka")
    assert talk.step == "send"
    talk.chooses("now")
    assert talk.state.ended
    assert isinstance(talk.effects[0], Finished)


def test_m1_a_line_without_a_place_asks_for_the_place_and_takes_later_for_an_answer() -> None:
    talk = Talk().says("Vecāku tikšanās ceturtdien 18:30")
    assert talk.step == "place"
    talk.skips()
    assert (talk.step, talk.answers["place"]) == ("send", None)


def test_m1_a_line_that_only_says_when_keeps_the_time_and_asks_what() -> None:
    talk = Talk().says("ceturtdien 18:30")
    assert talk.question == "title-missing"
    talk.says("Vecāku tikšanās")
    assert (talk.answers["title"], talk.start) == ("Vecāku tikšanās", "2026-11-26T18:30")
    usual = Talk().says("ceturtdien 18:30").chooses("usual")
    assert (usual.answers["title"], usual.start) == ("", "2026-11-26T18:30")


def test_m1_a_link_is_kept_apart_and_its_digits_are_no_date() -> None:
    talk = Talk().says("Sarunu vakars rīt 18:00, https://meet.example.org/12.12.2026/18:45?x=1")
    assert talk.start == "2026-11-24T18:00"
    assert talk.answers["place"] == {"words": None, "link": "https://meet.example.org/12.12.2026/18:45?x=1"}


def test_m1_an_unreadable_date_is_asked_again_and_nothing_is_lost() -> None:
    talk = Talk().says("Vecāku tikšanās", "kaut kad drīz")
    assert (talk.step, talk.problem, talk.answers["title"]) == ("when", "when-unreadable", "Vecāku tikšanās")
    assert talk.says("ceturtdien 18:30").start == "2026-11-26T18:30"


def test_m1_a_place_of_5000_characters_is_refused_with_the_limit_and_its_length() -> None:
    talk = Talk().says("Vecāku tikšanās ceturtdien 18:30", "a" * 5000)
    shown = talk.effects[0]
    assert isinstance(shown, Show)
    assert shown.problem is not None
    assert (shown.problem.reason, dict(shown.problem.detail)) == ("place-too-long", {"limit": 200, "length": 5000})
    assert talk.step == "place"
    assert talk.says("a" * 200).step == "send"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("t" * 101, "title-too-long"),
        ("Tikšanās rīt 18:00, " + "v" * 201, "place-too-long"),
        ("Tikšanās rīt 18:00 https://example.org/" + "x" * 300, "link-too-long"),
    ],
)
def test_m1_limits_hold_in_one_line_too(text: str, problem: str) -> None:
    talk = Talk().says(text)
    assert (talk.step, talk.problem) == ("title", problem)


@pytest.mark.parametrize(
    ("text", "question", "offered"),
    [
        ("13.11.2026. 18:00", "past", ["2026-12-13T18:00", "2027-11-13T18:00"]),
        ("24.12. 17:00", "holiday", ["2026-12-24T17:00"]),
        ("2027. gada 10. jūnijā 18:00", "far", ["2027-06-10T18:00"]),
        ("2027. gada 24. jūnijā 12:00", "holiday-far", ["2027-06-24T12:00"]),
        ("trešdien, 26. novembrī 18:00", "weekday_mismatch", ["2026-11-26T18:00"]),
        ("ceturtdien 6:30", "am_pm", ["2026-11-26T18:30", "2026-11-26T06:30"]),
        ("28.03.2027. 03:30", "clock_gap", None),
        ("katru ceturtdien 18:30", "recurring", ["2026-11-26T18:30"]),
        ("nākamnedēļ 18:00", "which_day", None),
        ("18:00", "no_date", ["2026-11-23T18:00", "2026-11-24T18:00"]),
        ("ceturtdien", "no_time", None),
    ],
)
def test_m1_what_is_unclear_is_asked_with_buttons(text: str, question: str, offered: list[str] | None) -> None:
    talk = Talk().says("Vecāku tikšanās", text)
    assert (talk.step, talk.question) == ("when", question)
    if offered is not None:
        assert set(offered) <= set(talk.offered), talk.offered
    chosen = talk.offered[0]
    talk.chooses(first_option(talk))
    while talk.question is not None:
        talk.chooses(first_option(talk))
    assert talk.start.startswith(chosen[:10])


def test_m1_after_a_question_another_time_can_be_written() -> None:
    talk = Talk().says("Vecāku tikšanās", "24.12. 17:00")
    assert talk.question == "holiday"
    assert talk.says("rīt 18:00").start == "2026-11-24T18:00"


def test_m1_a_corrected_past_date_that_falls_on_a_holiday_is_asked_about_again() -> None:
    talk = Talk().says("Vecāku tikšanās", "18.11.2025. 12:00")
    assert talk.question == "past"
    talk.chooses("0")
    assert talk.question is not None
    assert talk.question.startswith("holiday")
    assert talk.chooses("sure").step == "place"


def test_m1_a_past_time_is_never_taken_however_often_it_is_confirmed() -> None:
    talk = Talk().says("Vecāku tikšanās", "=2026-11-01T18:00/60/sure")
    assert (talk.step, talk.question) == ("when", "past")


def test_m1_the_hour_is_asked_for_the_day_that_was_said_and_can_be_written_alone() -> None:
    talk = Talk().says("Vecāku tikšanās", "ceturtdien")
    assert talk.question == "no_time"
    assert talk.says("18:30").start == "2026-11-26T18:30"
    other = Talk().says("Vecāku tikšanās", "ceturtdien").says("piektdien 17:00")
    assert other.start == "2026-11-27T17:00"


def test_m1_a_day_chosen_from_a_week_is_asked_for_its_hour_and_then_about_holidays() -> None:
    talk = Talk(now=datetime(2026, 12, 14, 10, tzinfo=RIGA)).says("Eglīte", "nākamnedēļ")
    assert talk.question == "which_day"
    christmas_eve = talk.offered.index("2026-12-24")
    assert talk.chooses(str(christmas_eve)).question == "no_time"
    assert talk.says("17:00").question == "holiday"
    assert talk.chooses("sure").start == "2026-12-24T17:00"


def test_m1_a_doubled_october_hour_is_one_wall_time_and_not_asked() -> None:
    talk = Talk(now=datetime(2026, 10, 19, 10, tzinfo=RIGA)).says("Nakts pārgājiens", "25.10.2026. 03:30")
    assert talk.start == "2026-10-25T03:30"


def test_m1_back_from_a_question_asks_for_the_time_anew() -> None:
    talk = Talk().says("Vecāku tikšanās", "24.12. 17:00").goes_back()
    assert (talk.step, talk.question) == ("when", None)


def test_m1_title_time_and_place_can_be_changed_from_the_preview() -> None:
    talk = Talk().says("Vecāku tikšanās ceturtdien 18:30, bibliotēkā")
    talk.edits("title").says("Vecāku vakars 2026. gada nogalē")
    assert (talk.step, talk.answers["title"]) == ("send", "Vecāku vakars 2026. gada nogalē")
    talk.edits("when").says("piektdien 19:00")
    assert (talk.step, talk.start) == ("send", "2026-11-27T19:00")
    talk.edits("place").says("skolā")
    assert (talk.step, talk.answers["place"]) == ("send", {"words": "skolā", "link": None})


def test_m1_words_at_the_preview_announce_nothing() -> None:
    talk = Talk().says("Vecāku tikšanās ceturtdien 18:30, bibliotēkā", "jā")
    assert (talk.step, talk.problem) == ("send", "press-a-button")


def test_m5_a_move_is_one_answer_and_a_preview_and_the_reason_can_be_added_there() -> None:
    definition = changing(calendar.vocabularies, is_holiday)
    talk = Talk(definition, what="move", meeting=7, revision=1, reason=None).says("piektdien 18:30")
    assert talk.step == "confirm"
    talk.edits("reason").says("slimība")
    assert (talk.step, talk.answers["reason"]) == ("confirm", "slimība")
    talk.chooses("yes")
    finished = talk.effects[0]
    assert isinstance(finished, Finished)
    assert finished.answers["when"] == {"start": "2026-11-27T18:30", "end": None}


@pytest.mark.parametrize("what", ["cancel", "again"])
def test_m5_cancelling_and_planning_again_only_ask_for_confirmation(what: str) -> None:
    talk = Talk(changing(calendar.vocabularies, is_holiday), what=what, meeting=7, revision=1, reason=None)
    assert talk.step == "confirm"
    assert isinstance(talk.chooses("yes").effects[0], Finished)


def test_m1_a_question_about_a_meeting_over_many_days_can_be_answered_by_its_buttons() -> None:
    talk = Talk().says("Adventes tirdziņš", "=2026-12-01T10:00/33120")
    assert talk.answers["when"] == {"start": "2026-12-01T10:00", "end": "2026-12-24T10:00"}

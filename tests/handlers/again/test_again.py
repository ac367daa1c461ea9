"""F4: whatever is still open can be offered again: seen first, two taps away, in private, and nobody learns to whom."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.people import Reach
from domain.polls import Names
from domain.pushes import Push
from domain.sign_ups import Line, SignUpList
from domain.wall_time import local_naive
from handlers.sign_ups.card import card
from locales.texts import LANGUAGES
from tests.handlers.pages import Page, check_pages
from tests.handlers.polls.asked import asked
from tests.handlers.rationed import rationed
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, NAMES, OLGA, RIGA, TARAS, Stage, staged
from tests.handlers.surveys.running import answered, opened


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def meeting(stage: Stage) -> str:
    made = stage.meeting("2026-12-03T18:30")
    stage.presses(ANNA, f"rsvp:{made.id}:coming")
    return f"m:{made.id}"


def poll(stage: Stage) -> str:
    made = asked(stage)
    stage.presses(ANNA, f"vote:{made}:1", CHAT)
    return f"p:{made}"


def hidden_poll(stage: Stage) -> str:
    made = asked(stage, names=Names.HIDDEN)
    stage.presses(ANNA, f"vote:{made}:1", CHAT)
    return f"p:{made}"


def survey(stage: Stage) -> str:
    made = opened(stage)
    answered(stage, made, ANNA, {"wish": "Soliņš"})
    return f"s:{made.id}"


def sign_up(stage: Stage) -> str:
    made = stage.unit.sign_ups.open(SignUpList(0, 1, "Talka parkā", (Line(1, 9, ""),), asked_by=ILZE))
    stage.unit.outbox.show(card(made, stage.group), stage.now)
    stage.send()
    stage.presses(ANNA, f"take:{made.id}:1", CHAT)
    return f"l:{made.id}"


def announcement(stage: Stage) -> str:
    stage.presses(ILZE, "broadcast:1")
    stage.says(ILZE, "Rīt no 9 līdz 12 nebūs ūdens.")
    stage.presses(ILZE, "broadcast-send:1:0")
    stage.passes(timedelta(minutes=2))
    return "b:1"


Open = Callable[[Stage], str]
ANSWERED: tuple[Open, ...] = (meeting, poll, hidden_poll, survey, sign_up)
PAGES = {"m": "meeting", "p": "poll", "s": "survey", "l": "sign-up", "b": "broadcast-report"}
VIEWS = {"m": "offered-again", "p": "poll-nudge", "s": "survey-nudge", "l": "sign-up-offered", "b": "broadcast-offered"}


def offered(stage: Stage, what: str) -> dict[int, Push | None]:
    return {each.chat_id: each.push for each in stage.said if each.view == VIEWS[what[0]]}


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


@pytest.mark.parametrize("opens", ANSWERED)
def test_f4_it_goes_to_those_who_have_not_answered_and_can_be_written_to(stage: Stage, opens: Open) -> None:
    what = opens(stage)
    stage.unit.people.set_reach(OLGA, Reach.BLOCKED)
    stage.unit.groups.set_muted(1, TARAS, muted=True)
    stage.presses(ILZE, f"again-yes:{what}:1")
    stage.passes(timedelta(minutes=1))
    assert offered(stage, what) == {ILZE: Push.SPARE, EMMA: Push.SPARE}
    assert toast(stage) == "Nosūtīts tiem, kuriem varu rakstīt."
    assert not [each for each in stage.said if each.view == VIEWS[what[0]] and each.chat_id == CHAT]


@pytest.mark.parametrize("opens", [*ANSWERED, announcement])
def test_f4_two_taps_from_its_own_page_and_from_the_groups_and_seen_first(stage: Stage, opens: Open) -> None:
    what = opens(stage)
    for page in (f"{PAGES[what[0]]}:{what.split(':')[1]}", "again:1"):
        stage.presses(ILZE, page)
        label = "Piedāvāt vēlreiz" if "Piedāvāt vēlreiz" in "".join(stage.labels(ILZE)) else "Atgādināt"
        stage.presses(ILZE, stage.data(ILZE, label if page != "again:1" else ""))
        assert "Cilvēki saņems šo" in stage.screen(ILZE).text
        assert not any(name in stage.screen(ILZE).text for name in set(NAMES.values()) - {"Ilze"})
        assert offered(stage, what) == {}
    stage.taps(ILZE, "Nosūtīt")
    stage.passes(timedelta(minutes=1))
    assert offered(stage, what) != {}


@pytest.mark.parametrize("opens", [*ANSWERED, announcement])
def test_f4_once_a_day_never_during_a_pause_and_only_by_those_who_run_the_group(stage: Stage, opens: Open) -> None:
    what = opens(stage)
    stage.presses(EMMA, f"again-yes:{what}:1")
    assert stage.answer is not None
    assert stage.answer.alert
    stage.presses(ILZE, f"again-yes:{what}:1")
    stage.presses(ILZE, f"again-yes:{what}:1")
    assert "rītdienai" in toast(stage)
    stage.presses(ILZE, "pause-now:1:0")
    before = len(stage.said)
    stage.passes(timedelta(days=1))
    stage.presses(ILZE, f"again-yes:{what}:1")
    assert "pauze" in toast(stage)
    assert not [each for each in stage.said[before:] if each.view == VIEWS[what[0]]]


@pytest.mark.parametrize("opens", ANSWERED)
def test_f4_at_night_it_waits_for_the_morning_and_leaves_out_a_full_week(tmp_path: Path, opens: Open) -> None:
    with rationed(tmp_path) as stage:
        what = opens(stage)
        stage.passes(timedelta(hours=13))
        stage.unit.pushes.set_limit(EMMA, 1)
        stage.unit.pushes.note(EMMA, stage.now)
        stage.presses(ILZE, f"again-yes:{what}:1")
        assert "klusais laiks" in toast(stage)
        assert offered(stage, what) == {}
        stage.passes(timedelta(hours=12))
        assert set(offered(stage, what)) == {ILZE, OLGA, TARAS}
        assert {local_naive(each.at, RIGA).hour for each in stage.pushed if each.view == VIEWS[what[0]]} == {8}


@pytest.mark.parametrize(
    ("opens", "end"),
    [
        (meeting, "change-yes:1:cancel"),
        (poll, "poll-close:1"),
        (survey, "survey-close:1"),
        (sign_up, "sign-up-close:1"),
        (announcement, "broadcast-withdraw-yes:1"),
    ],
)
def test_f4_what_is_over_is_not_offered(stage: Stage, opens: Open, end: str) -> None:
    what = opens(stage)
    if opens is meeting:
        stage.passes(timedelta(days=11))
    stage.presses(ILZE, end)
    stage.fires()
    stage.send()
    stage.presses(ILZE, "again:1")
    assert "Pašlaik nav nekā atvērta" in stage.screen(ILZE).text
    stage.presses(ILZE, f"again-ask:{what}:1")
    assert "nav ko piedāvāt" in stage.screen(ILZE).text
    stage.presses(ILZE, f"again-yes:{what}:1")
    assert offered(stage, what) == {}


def test_f4_whoever_answers_before_the_morning_is_not_asked_again(tmp_path: Path) -> None:
    with rationed(tmp_path) as stage:
        what = sign_up(stage)
        stage.passes(timedelta(hours=13))
        stage.presses(ILZE, f"again-yes:{what}:1")
        stage.presses(OLGA, "take:1:1", CHAT)
        stage.passes(timedelta(hours=12))
        assert set(offered(stage, what)) == {ILZE, TARAS, EMMA}


def test_f4_an_announcement_goes_again_to_everybody_and_in_private_where_it_went_in_private(stage: Stage) -> None:
    stage.unit.groups.set_muted(1, TARAS, muted=True)
    what = announcement(stage)
    stage.presses(ILZE, f"again-yes:{what}:1")
    assert set(offered(stage, what)) == {ANNA, OLGA, EMMA}
    assert "nebūs ūdens" in stage.screen(ANNA).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_f4_as_it_is_read(stage: Stage, language: str) -> None:
    whats = [opens(stage) for opens in (meeting, poll, survey, sign_up, announcement)]
    pages: list[Page] = [("again", {"group": 1}, ILZE)]
    for what in whats:
        kind, number = what.split(":")
        pages.append(("again-ask", {"kind": kind, "id": int(number), "group": 1}, ILZE))
    pages += [("offered-again", {"id": 1}, OLGA), ("sign-up-offered", {"id": 1}, OLGA)]
    pages.append(("again-ask", {"kind": "p", "id": 99, "group": 1}, ILZE))
    check_pages(stage, "again", language, pages)

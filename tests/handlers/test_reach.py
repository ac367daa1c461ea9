"""The reach check (G7): counts for who runs the group, no name for anybody, and ways to bring the others."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from bot.printing import printed
from domain.people import Reach
from domain.printing import Paper, QrPicture
from domain.reach import Reached, reached
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, NAMES, OLGA, TARAS, Stage, staged


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path, languages=("lv", "ru")) as stage:
        yield stage


def counts(stage: Stage) -> Reached:
    group = stage.unit.groups.get(stage.group.id)
    assert group is not None
    return reached(stage.unit.groups.members(group.id), group.headcount)


def test_g7_everybody_is_in_one_count(stage: Stage) -> None:
    stage.unit.people.set_reach(OLGA, Reach.NEVER_STARTED)
    stage.unit.people.set_reach(TARAS, Reach.BLOCKED)
    stage.unit.groups.set_muted(stage.group.id, ANNA, muted=True)
    stage.unit.groups.set_present(stage.group.id, EMMA, present=False)
    stage.unit.groups.set_headcount(stage.group.id, 43)
    assert counts(stage) == Reached(reachable=2, silent=1, never_started=1, blocked=1, unknown=39)


@pytest.mark.parametrize(("headcount", "unknown"), [(None, None), (0, 0), (3, 0), (5, 0), (6, 1), (325, 320)])
def test_g7_who_was_never_met_is_what_telegram_counts_beyond_those_known(
    stage: Stage, headcount: int | None, unknown: int | None
) -> None:
    assert reached(stage.unit.groups.members(stage.group.id), headcount).unknown == unknown


def test_g7_the_check_asks_telegram_anew_and_names_nobody(stage: Stage) -> None:
    stage.unit.groups.set_headcount(stage.group.id, 99)
    stage.unit.people.set_reach(OLGA, Reach.NEVER_STARTED)
    stage.presses(ILZE, f"group-settings:{stage.group.id}")
    said = stage.taps(ILZE, "Kam varu rakstīt")
    assert [each.chat_id for each in said] == [ILZE]
    text = stage.screen(ILZE).text
    assert f"saskaita {len(NAMES)} cilvēkus" in text
    assert "„Start” vēl nav nospiests: 1" in text
    assert not any(name in text for name in NAMES.values())


@pytest.mark.parametrize("view", ["reach", "reach-picture", "reach-paper"])
def test_g7_members_are_refused(stage: Stage, view: str) -> None:
    assert stage.presses(ANNA, f"{view}:{stage.group.id}") == []
    assert stage.answer is not None
    assert stage.answer.alert


def test_g7_the_picture_and_the_paper_open_the_groups_own_link_in_its_languages(stage: Stage) -> None:
    stage.presses(ILZE, f"reach:{stage.group.id}")
    stage.taps(ILZE, "QR attēls")
    forwarded = stage.said[-2]
    screen = stage.draw(forwarded)
    assert screen is not None
    link = stage.world.start_link(f"g-{stage.group.start_token}")
    assert screen.rows == ()
    assert screen.file == QrPicture(link, stage.group.title)
    assert "kameru" in screen.text
    assert "камеру" in screen.text
    assert all(each.chat_id != CHAT for each in stage.said)
    stage.taps(ILZE, "Atpakaļ")
    stage.taps(ILZE, "Lapa drukāšanai")
    printed_page = stage.draw(stage.said[-2])
    assert printed_page is not None
    assert isinstance(printed_page.file, Paper)
    assert printed_page.file.large


def test_g7_the_paper_is_one_page_of_real_pdf(stage: Stage) -> None:
    stage.presses(ILZE, f"reach-paper:{stage.group.id}")
    screen = stage.draw(stage.said[-2])
    assert screen is not None
    assert screen.file is not None
    pages = PdfReader(io.BytesIO(printed(screen.file).content)).pages
    assert len(pages) == 1
    words = pages[0].extract_text()
    assert "Rīta kafija" in words
    assert "Напоминания" in words


def test_g7_titles_cannot_break_the_picture_or_the_paper(stage: Stage) -> None:
    stage.unit.groups.save(replace(stage.group, title="<b>Rīta & kafija</i>"))
    stage.presses(ILZE, f"reach-picture:{stage.group.id}")
    screen = stage.draw(stage.said[-2])
    assert screen is not None
    assert "&lt;b&gt;Rīta &amp; kafija" in screen.text

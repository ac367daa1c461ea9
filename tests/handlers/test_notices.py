"""A meeting told without the app: a paper in all languages of the group, a text to forward, one that fits an SMS."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from domain.meetings import LINK_LIMIT, PLACE_LIMIT, TITLE_LIMIT
from domain.printing import Details, Paper, QrCode
from handlers.notices import SMS_LIMIT, sms
from handlers.screen import Scene
from locales.texts import LANGUAGES
from tests.handlers.goldens import check, drawn
from tests.handlers.stage import ANNA, CHAT, ILZE, Stage, staged


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path, languages=("lv", "ru")) as stage:
        yield stage


def test_m11_an_organiser_is_handed_a_paper_a_text_and_an_sms(stage: Stage) -> None:
    stage.meeting(online_link="https://example.org/zoom")
    stage.presses(ILZE, "meeting:1")
    sent = stage.taps(ILZE, "Afiša")
    assert [each.view for each in sent] == ["notice-paper", "notice-text", "notice-sms", "notice-handed"]
    paper = stage.draw(sent[0])
    assert paper is not None
    assert isinstance(paper.file, Paper)
    assert paper.file.large
    words = [block.lines for block in paper.file.blocks if isinstance(block, Details)]
    assert [lines[0][0] for lines in words] == ["Kad", "Когда"]
    assert [block.url for block in paper.file.blocks if isinstance(block, QrCode)] == [
        "https://t.me/kopa_bot?start=m-1"
    ]
    text = stage.draw(sent[1])
    assert text is not None
    assert "bibliotēkā" in text.text
    assert "четверг" in text.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_m11_an_sms_is_never_longer_than_320_characters_and_keeps_the_time(stage: Stage, language: str) -> None:
    meeting = stage.meeting(title="ķ" * TITLE_LIMIT, place="ģ" * PLACE_LIMIT, online_link="h" * LINK_LIMIT)
    scene = Scene(stage.unit, stage.now, stage.now, language, ILZE, stage.world)
    text = sms(scene, language, meeting)
    assert len(text) <= SMS_LIMIT
    assert "18" in text
    assert "30" in text


def test_m11_of_a_meeting_that_is_over_nothing_is_printed(stage: Stage) -> None:
    stage.meeting()
    stage.passes(timedelta(days=5))
    stage.presses(ILZE, "notice:1")
    assert stage.answer is not None
    assert "jau ir beigusies" in stage.answer.text


@pytest.mark.parametrize(("person", "chat"), [(ANNA, None), (ILZE, CHAT)])
def test_p8_notices_are_handed_to_organisers_in_private(stage: Stage, person: int, chat: int | None) -> None:
    stage.meeting()
    assert stage.presses(person, "notice:1", chat) == []
    assert stage.answer is not None
    assert stage.answer.alert


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_of_a_notice(stage: Stage, language: str) -> None:
    stage.group = replace(stage.group, languages=(language,))
    stage.unit.groups.save(stage.group)
    stage.meeting("2026-11-26T18:30", online_link="https://example.org/zoom")
    found = []
    for view in ("notice-paper", "notice-text", "notice-sms", "notice-handed"):
        screen = stage.view(view, {"id": 1}, language, ILZE)
        assert screen is not None
        blocks = "\n".join(map(str, screen.file.blocks)) if isinstance(screen.file, Paper) else ""
        found.append(f"## {view}\n\n{drawn(screen)}\n{blocks}")
    check(f"notices.{language}.txt", "\n\n".join(found) + "\n")

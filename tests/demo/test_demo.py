"""The demo in the terminal, started as a person starts it."""

import asyncio
import os
import sys
import time
from pathlib import Path

import pytest

from bot.demo_story import StoryBroke, play
from sandbox.stories import STORIES, with_what_goes_before
from sandbox.stories.stage import Stage
from sandbox.stories.story import Story

GOAL_SECONDS = 30


async def run(*arguments: str, cwd: Path) -> tuple[int, str, str]:
    """Exit code, what was printed, what was complained about."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "demo", *arguments,
        cwd=cwd, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    printed, complained = await process.communicate()
    return process.returncode or 0, printed.decode(), complained.decode()


async def test_the_meeting_is_told_from_the_first_link_to_its_end_in_four_languages(tmp_path: Path) -> None:
    began = time.monotonic()
    code, printed, complained = await run("--story", "meeting", "--data", str(tmp_path / "kept"), cwd=tmp_path)
    print(f"the story took {time.monotonic() - began:.1f} s (goal: under {GOAL_SECONDS} s)")
    assert code == 0, printed + complained
    for words in ("ceturtdien, 4. martā", "в четверг, 4 марта", "у середу, 10 березня", "Wednesday 10 March"):
        assert words in printed
    for phone in ("Inga's phone (lv)", "Olga's phone (ru)", "Oksana's phone (uk)", "Emma's phone (en)"):
        assert phone in printed
    assert "[ " in printed


async def test_q_three_ideas_are_asked_answered_through_a_power_cut_and_told(tmp_path: Path) -> None:
    code, printed, complained = await run("--story", "poll", cwd=tmp_path)
    assert code == 0, printed + complained
    for words in ("Izvēlēts: Sigulda", "Выбрано: Sigulda", "Valdis: Sigulda"):
        assert words in printed


async def test_q_six_ideas_two_sub_groups_and_a_proposal_that_is_amended_until_nobody_objects(tmp_path: Path) -> None:
    code, printed, complained = await run("--story", "idea", cwd=tmp_path)
    assert code == 0, printed + complained
    for words in ("Pilsēta: Dārza svētki, Pārgājiens", "Lauki: Amatu darbnīca", "pie skolas", "Adopted"):
        assert words in printed


async def test_n_a_new_group_makes_its_agreement_one_question_at_a_time_and_keeps_it(tmp_path: Path) -> None:
    code, printed, complained = await run("--story", "norms", cwd=tmp_path)
    assert code == 0, printed + complained
    for words in ("Kas paliek starp mums", "Что остаётся между нами", "Te ir kāds nosaukts", "Our agreement", "4 из 5"):
        assert words in printed


async def test_m_a_season_of_meetings_from_when_can_you_to_how_was_it(tmp_path: Path) -> None:
    code, printed, complained = await run("--story", "season", cwd=tmp_path)
    assert code == 0, printed + complained
    for words in ("Время выбрано", "Lielā Piektdiena", "Runājām par pavasara talku.", "Как было: 4 из 5"):
        assert words in printed
    for words in ("You are number 1 on the waiting list", "A place is free!", "Вас подвезёт Oksana", "поїде Olga"):
        assert words in printed
    in_group = [each for each in printed.split("── ") if each.startswith("Bērzupes vecāki · the group")]
    assert any("Занято мест: 3 из 3" in each for each in in_group)
    assert "Skolas iela" in printed
    assert not any("Skolas iela" in each for each in in_group), "the group sees who needs a lift from where"


@pytest.mark.torture
@pytest.mark.timeout(300)
async def test_nine_months_are_played_on_the_phones(tmp_path: Path) -> None:
    """Telegram's 20 messages a minute in a group make it last two minutes; `tests/stories` tells it in seconds."""
    code, printed, complained = await run("--story", "nine-months", cwd=tmp_path)
    assert code == 0, printed + complained
    for words in ("Darbības pārskats 01.04.2028", "Когда группа закончится", "Sarkanajā Krustā"):
        assert words in printed


async def test_s_parents_say_what_they_need_and_hear_what_came_of_it(tmp_path: Path) -> None:
    code, printed, complained = await run("--story", "parents-needs", cwd=tmp_path)
    assert code == 0, printed + complained
    for words in ("Что нужно родителям", "Lapa Nr. 1 ir ierakstīta", "Помогло ли это?"):
        assert words in printed


async def test_s_a_group_looks_back_and_three_means_are_those_of_the_pilot(tmp_path: Path) -> None:
    code, printed, complained = await run("--story", "evaluation", cwd=tmp_path)
    assert code == 0, printed + complained
    for mean in ("9,2", "6,2", "8,2"):
        assert f"Vidēji {mean}" in printed


async def test_what_was_stored_is_left_in_the_named_folder(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    code, _, complained = await run("--story", "beginning", "--data", str(kept), cwd=tmp_path)
    assert code == 0, complained
    assert (kept / "data" / "kopa.db").stat().st_size > 0
    assert list((kept / "keys").iterdir())


async def test_a_folder_that_holds_something_is_not_played_into(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "letter").write_text("mine")
    code, _, complained = await run("--story", "meeting", "--data", str(tmp_path / "kept"), cwd=tmp_path)
    assert code == 1
    assert "is not empty" in complained
    assert [each.name for each in (tmp_path / "kept").iterdir()] == ["letter"]


async def test_an_unknown_story_is_named_with_those_there_are(tmp_path: Path) -> None:
    code, _, complained = await run("--story", "elections", cwd=tmp_path)
    assert code == 1
    assert "elections" in complained
    assert all(name in complained for name in STORIES)


async def test_a_broken_step_ends_the_story_with_its_name_and_the_chat(tmp_path: Path) -> None:
    story = Story("broken", "Broken", "A step that cannot go well.", starts_over=True)

    @story.step("Rasa opens the operator's link and waits for something that never comes.")
    async def rasa_waits_in_vain(stage: Stage) -> None:
        await stage.cast.rasa.starts(stage.bot.operator_payload)
        await stage.cast.rasa.finds("workers")
        await stage.cast.rasa.sees("a pink elephant", within=0.1)

    told: list[str] = []
    with pytest.raises(StoryBroke) as broke:
        await play([story], tmp_path, told.append)
    assert "«rasa waits in vain»" in str(broke.value)
    assert "a pink elephant" in str(broke.value)
    assert "/start" in str(broke.value)


async def test_a_broken_step_gives_an_exit_code_and_a_transcript(tmp_path: Path) -> None:
    broken = (
        "import sys; from sandbox.stories import STORIES; from bot import demo\n"
        "async def fails(stage): await stage.cast.rasa.sees('a pink elephant', within=0.1)\n"
        "STORIES['beginning'].step('Nothing comes.')(fails)\n"
        "sys.exit(demo.main('beginning', None))"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", broken,
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, complained = await process.communicate()
    assert process.returncode == 1
    assert "«fails»" in complained.decode()
    assert "── Rasa and the bot ──" in complained.decode()


def test_a_story_is_played_after_the_one_it_builds_on() -> None:
    assert [story.name for story in with_what_goes_before("meeting")] == ["beginning", "meeting"]
    assert [story.name for story in with_what_goes_before("beginning")] == ["beginning"]

"""The command line teaches, answers in one sentence, and never shows a traceback."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.command_help import COMMANDS
from tests.bot.conftest import CommandLine

HEAVY = ("telegram", "pydantic", "nacl", "apscheduler", "uvicorn", "fluent", "httpx")
NOW = ("--now", "2026-11-23T10:00", "--zone", "Europe/Riga")


def loaded_by(*arguments: str) -> set[str]:
    program = (
        "import sys\nfrom bot.cli import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    print(*sys.modules, sep=',')"
    )
    ran = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True)
    return set(ran.stdout.splitlines()[-1].split(","))


def test_help_loads_nothing_heavy_and_reading_date_words_loads_no_telegram() -> None:
    assert loaded_by("--help").isdisjoint(HEAVY)
    assert loaded_by("when", "rīt 18:00", "--lang", "lv", *NOW).isdisjoint({"telegram", "pydantic", "nacl", "httpx"})
    assert "telegram" in loaded_by("run")


def test_help_names_every_command_and_gives_examples(command: CommandLine) -> None:
    told = command("--help")
    assert told.code == 0
    assert all(name in told.out for name in COMMANDS)
    assert "examples:" in told.out


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_each_command_teaches_by_example_and_tells_its_exit_codes(name: str, command: CommandLine) -> None:
    told = command(name, "--help")
    assert told.code == 0
    assert f"  kopa {name}" in told.out
    assert "exit codes: 0" in told.out


@pytest.mark.parametrize("arguments", [(), ("dance",), ("when",), ("restore",), ("check", "--no-such-option")])
def test_what_is_not_understood_ends_with_2(arguments: tuple[str, ...], command: CommandLine) -> None:
    assert command(*arguments).code == 2


@pytest.mark.parametrize(
    ("arguments", "settings", "sentence"),
    [
        (("run",), {}, "KOPA_TOKEN is not set: put the token from @BotFather into .env"),
        (("run",), {"timezone": "Europe/Rigga"}, "KOPA_TIMEZONE cannot be used"),
        (("backup",), {}, "there is no database"),
        (("restore", "nothing.backup", "--yes"), {}, "there is no file nothing.backup"),
        (("backup",), {"data": "/proc/kopa"}, "there is no database"),
        (("run",), {"token": "12345:abcdefghij", "data": "/proc/kopa"}, "/proc/kopa: "),
        (("when", "rīt", "--zone", "Moon/Base"), {}, "no time zone is called 'Moon/Base'"),
        (("when", "rīt", "--now", "tomorrow"), {}, "--now is expected as"),
        (("health",), {}, ""),
    ],
)
def test_each_failure_is_one_sentence_and_exit_code_1(
    arguments: tuple[str, ...], settings: dict[str, str], sentence: str, command: CommandLine
) -> None:
    failed = command(*arguments, **settings)
    assert failed.code == 1
    assert sentence in failed.err
    assert "Traceback" not in failed.err + failed.out
    assert len((failed.err or failed.out).splitlines()) == 1


def test_what_nobody_foresaw_is_told_without_its_message(command: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    def explode(*_: object) -> int:
        raise RuntimeError("Ilze wrote about her illness")

    monkeypatch.setattr("bot.cli.run_health", explode)
    failed = command("health")
    assert failed.code == 1
    assert "RuntimeError at explode" in failed.err
    assert "Ilze" not in failed.err


def test_ctrl_c_ends_quietly(command: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("bot.cli.run_health", interrupted)
    assert command("health").code == 130


def test_date_words_are_told_as_start_and_end(command: CommandLine) -> None:
    assert command("when", "ceturtdien 18:30", "--lang", "lv", *NOW).out.splitlines() == [
        "start: 2026-11-26T18:30:00+02:00",
        "end: not said",
    ]
    assert command("when", "no 10:30 līdz 12 rīt", "--lang", "lv", *NOW).out.splitlines() == [
        "start: 2026-11-24T10:30:00+02:00",
        "end: 2026-11-24T12:00:00+02:00",
    ]


def test_an_open_hour_is_told_as_the_question_with_its_candidates(command: CommandLine) -> None:
    told = command("when", "ceturtdien", "--lang", "lv", *NOW)
    assert told.code == 0
    first, *candidates = told.out.splitlines()
    assert first == "question: no_time"
    assert all(candidate.startswith("2026-11-26T") for candidate in candidates)
    assert candidates


def test_a_holiday_is_asked_about_beside_the_time(command: CommandLine) -> None:
    told = json.loads(command("when", "24.12.2026. plkst. 14.00", "--lang", "lv", "--json", *NOW).out)
    assert told["start"] == "2026-12-24T14:00:00+02:00"
    assert [question["kind"] for question in told["questions"]] == ["holiday"]


@pytest.mark.parametrize("language", ["lv", "ru", "uk", "en"])
def test_what_is_unreadable_ends_with_1_and_the_example_given_is_readable(language: str, command: CommandLine) -> None:
    told = command("when", "abracadabra", "--lang", language, *NOW)
    assert told.code == 1
    assert told.out.startswith("unreadable: ")
    example = told.out.strip().partition("an example: ")[2]
    assert command("when", example, "--lang", language, *NOW).out.startswith("start: 2026-11-26T18:30:00+02:00")


def test_a_wall_time_with_an_offset_is_taken_into_the_zone(command: CommandLine) -> None:
    told = command("when", "šodien 18:30", "--lang", "lv", "--now", "2026-11-22T23:30+00:00", "--zone", "Europe/Riga")
    assert told.out.startswith("start: 2026-11-23T18:30:00+02:00")


def test_the_defaults_of_date_words_come_from_the_settings(command: CommandLine) -> None:
    told = command("when", "Thursday 18:30", "--now", "2026-11-23T10:00", language="en", timezone="Europe/London")
    assert told.out.startswith("start: 2026-11-26T18:30:00+00:00")


def test_an_unknown_setting_is_warned_about_with_the_one_that_was_meant(command: CommandLine, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("KOPA_TIMEZON=Europe/Riga\nOTHER=1\n", encoding="utf-8")
    started = command("run")
    assert "KOPA_TIMEZON is not a setting and is not used: did you mean KOPA_TIMEZONE?" in started.err
    assert "OTHER" not in started.err

"""The house rules, held: imports run one way, SQL and texts live in their files, one place reads the clock.

Each rule stands with a breach that it must catch.
"""

import ast
import re
import sys
from collections.abc import Callable, Iterable

import pytest
from fluent.syntax import FluentParser, serialize
from fluent.syntax import ast as ftl

from locales.texts import FOLDER, LANGUAGES, written
from tests.source_rules import (
    shapes,
    sources,
    sql_in_code,
    string_built_sql,
    strings,
    unrationed,
    wall_clock_reads,
    words_for_people,
    wrong_imports,
)

PRODUCT = ("bot", "handlers", "storage", "locales", "domain", "sandbox")
REFERENCE = re.compile(r"\{ ([a-z][a-z0-9-]*) \}")
VARIABLE = re.compile(r"\$([\w-]+)")
REFERRED = re.compile(r"\{\s*([a-z][\w-]+)[\s(}]")
STANDARD = frozenset(sys.stdlib_module_names)
OWN_VARIABLES = {("uk", "at-clock"): {"hour"}}
"""What one language needs beyond the others: in Ukrainian the preposition goes by the hour (о 18:30, об 11:00)."""


Rule = Callable[[str, str], list[int]]


def breaches(rule: Rule, *folders: str) -> list[str]:
    """`path:line` of every breach."""
    return [f"{path}:{line}" for path, text in sources(*folders) for line in rule(path, text)]


def anywhere(rule: Callable[[str], list[int]]) -> Rule:
    return lambda _, text: rule(text)


def test_imports_run_one_way() -> None:
    assert {path: wrong for path, text in sources(*PRODUCT) if (wrong := wrong_imports(path, text, STANDARD))} == {}


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("domain/meetings.py", "from storage.meetings import Meetings"),
        ("domain/meetings.py", "import pydantic"),
        ("domain/meetings.py", "def late():\n    import telegram"),
        ("domain/meetings.py", "from . import people"),
        ("handlers/meetings.py", "from storage.database import Database"),
        ("handlers/meetings.py", "import bot.clock"),
        ("storage/meetings.py", "from handlers import views"),
        ("storage/meetings.py", "import telegram.error"),
        ("locales/texts.py", "from domain import people"),
        ("sandbox/server.py", "from domain import people"),
        ("bot/outbox.py", "import aiosqlite"),
        ("bot/outbox.py", "from sandbox.driver import LocalTelegram"),
        ("handlers/reminders.py", "from apscheduler.triggers import cron"),
    ],
)
def test_control_an_import_against_the_direction_is_caught(path: str, source: str) -> None:
    assert wrong_imports(path, source, STANDARD) != []


def test_only_the_clock_modules_read_the_wall_clock() -> None:
    assert breaches(wall_clock_reads, *PRODUCT) == []


@pytest.mark.parametrize(
    "source",
    [
        "from datetime import datetime\ndatetime.now()",
        "import datetime as dt\ndt.datetime.now(dt.UTC)",
        "from datetime import date\ndate.today()",
        "import time\ntime.time()",
        "from time import time",
        "default_factory = datetime.utcnow",
    ],
)
def test_control_a_reading_of_the_wall_clock_is_caught(source: str) -> None:
    assert wall_clock_reads("domain/meetings.py", source) != []


def test_control_other_clocks_are_left_alone() -> None:
    harmless = "import time\ntime.monotonic()\nself.clock.now()\nmeeting.starts.time\nmoment.time()\ndatetime.time(9)"
    assert wall_clock_reads("domain/meetings.py", harmless) == []


def test_s12_no_sql_is_put_together_from_strings() -> None:
    assert breaches(anywhere(string_built_sql), *PRODUCT) == []


@pytest.mark.parametrize(
    "argument",
    [
        'f"SELECT * FROM {table}"',
        '"SELECT * FROM " + table',
        '"SELECT * FROM %s" % table',
        '"SELECT * FROM {}".format(table)',
        '" ".join(parts)',
        'f"{statement}"',
    ],
)
def test_s12_control_sql_put_together_is_caught(argument: str) -> None:
    assert string_built_sql(f"connection.execute({argument})") == [1]
    assert string_built_sql(f"connection.executemany({argument}, rows)") == [1]
    assert string_built_sql('connection.execute(f"PRAGMA user_version = {number}")') == []


def test_statements_on_rows_live_in_sql_files() -> None:
    assert breaches(anywhere(sql_in_code), "bot", "handlers", "storage", "domain", "locales") == []
    assert sql_in_code('rows = connection.execute("SELECT 1 FROM person")') == [1]


def test_g5_whatever_is_pushed_to_a_person_says_what_the_weeks_budget_means_for_it() -> None:
    assert breaches(anywhere(unrationed), "handlers") == []


@pytest.mark.parametrize(
    ("message", "breach"),
    [
        ('Message(person.id, "pulse", about, lane=Lane.PUSH)', True),
        ('Message(person.id, "pulse", about, key, Lane.BULK)', True),
        ('Message(person.id, "pulse", about, lane=Lane.PUSH, push=Push.WAITS)', False),
        ('Message(person.id, "alarm", about, lane=Lane.PUSH, push=None)', False),
        ('Message(turn.user.id, "answer")', False),
        ('Message(group.chat_id, "card", about, lane=Lane.PUSH)', False),
    ],
)
def test_g5_control_a_push_without_a_word_on_the_budget_is_caught(message: str, breach: bool) -> None:
    assert bool(unrationed(message)) is breach


def test_handlers_hold_no_words_for_people() -> None:
    assert breaches(anywhere(words_for_people), "handlers") == []


@pytest.mark.parametrize(
    "source",
    ['say("Paldies par atbildi")', 'label = "Nākšu"', 'text = f"<b>Your meeting</b> is {when}"', 'label = "Приду"'],
)
def test_control_words_for_people_are_caught(source: str) -> None:
    assert words_for_people(source) == [1]


def test_control_names_docstrings_and_faults_are_no_words_for_people() -> None:
    harmless = '"""Says a thing."""\nkey = "meeting-announced"\nraise ValueError("kind stands twice")\nsplit(" · ")'
    assert words_for_people(harmless) == []


def texts_of(language: str, source: str | None = None) -> dict[str, set[str]]:
    """Each key with the variables its text uses, also by way of the texts it refers to."""
    text = written(language) if source is None else source
    found: dict[str, str] = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ftl.Junk), f"{language}: cannot be read at: {(entry.content or '')[:60]}"
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{language} has {entry.id.name} twice"
            found[entry.id.name] = serialize(ftl.Resource([entry]))
    return {key: _variables(key, found) for key in found}


def _variables(key: str, texts: dict[str, str]) -> set[str]:
    text = texts.get(key, "")
    return set(VARIABLE.findall(text)).union(*(_variables(other, texts) for other in REFERENCE.findall(text)))


def differences(language: str, first: dict[str, set[str]], other: dict[str, set[str]]) -> list[str]:
    """Keys that only one of the two has, or whose variables differ."""
    return [
        key
        for key in sorted(first | other)
        if key not in first or key not in other or other[key] - OWN_VARIABLES.get((language, key), set()) != first[key]
    ]


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_each_text_lies_in_the_file_of_the_same_name_in_all_languages(language: str) -> None:
    assert places(language) == places(LANGUAGES[0])


def places(language: str) -> dict[str, str]:
    """Each key with the file it lies in."""
    return {
        entry.id.name: path.name
        for path in (FOLDER / language).glob("*.ftl")
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, ftl.Message)
    }


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_all_languages_have_the_same_texts_with_the_same_variables(language: str) -> None:
    assert differences(language, texts_of(LANGUAGES[0]), texts_of(language)) == []


def test_control_a_missing_text_and_a_missing_variable_are_caught() -> None:
    first = texts_of("lv", "hello = Sveiki, { $name }\nbye = Ardievu\n")
    assert differences("en", first, texts_of("en", "hello = Hello\nbye = Bye\n")) == ["hello"]
    assert differences("en", first, texts_of("en", "hello = Hello, { $name }\n")) == ["bye"]
    assert differences("en", first, texts_of("en", "hello = Hello, { $name }\nbye = Bye\nmore = More\n")) == ["more"]


def unused(keys: Iterable[str], code: Iterable[str], texts: Iterable[str]) -> list[str]:
    """Keys that neither stand in the code, nor fit a name put together there, nor are part of another text."""
    used, made = set[str](), set[str]()
    for source in code:
        used |= strings(source)
        made |= shapes(source)
    for text in texts:
        used |= set(REFERRED.findall(text))
    return [key for key in keys if key not in used and not any(re.fullmatch(shape, key) for shape in made)]


def test_no_text_is_unused() -> None:
    code = [text for _, text in sources("bot", "handlers", "domain", "locales")]
    texts = [written(language) for language in LANGUAGES]
    assert unused(texts_of("lv"), code, texts) == []


def test_control_an_unused_text_is_caught() -> None:
    code = ['say("hello")', 'say(f"button-{what}-yes")']
    keys = ["hello", "part", "button-leave-yes", "button-leave-no", "bye"]
    assert unused(keys, code, ["hello = Sveiki, { part }"]) == ["button-leave-no", "bye"]


def test_every_module_says_why_it_exists() -> None:
    without = [path for path, text in sources(*PRODUCT) if text.strip() and ast.get_docstring(ast.parse(text)) is None]
    assert without == []


def test_no_file_is_named_for_what_does_not_belong_anywhere() -> None:
    homeless = {"utils", "helpers", "misc", "common", "util", "helper"}
    assert [path for path, _ in sources(*PRODUCT, "tests", "bench") if homeless & set(path[:-3].split("/"))] == []

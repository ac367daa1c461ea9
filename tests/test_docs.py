"""What the documents say is so: promised tests exist, every log event is explained, commands and links are there."""

import ast
import re

import pytest

from bot.command_help import COMMANDS
from tests.source_rules import ROOT, sources

DOCUMENTS = ("README.md", "CONTRIBUTING.md", *(f"docs/{path.name}" for path in sorted((ROOT / "docs").glob("*.md"))))
LINK = re.compile(r"\]\((?!http)([^)#]+)\)")


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_every_promise_in_the_readme_has_its_test() -> None:
    promised = re.findall(r"\| `(test_\w+)` \|", text_of("README.md"))
    written = {name for _, text in sources("tests") for name in re.findall(r"def (test_\w+)\(", text)}
    assert len(promised) >= 15
    assert [name for name in promised if name not in written] == []


def test_every_promise_stands_once_with_tests_that_there_are_and_are_its_own() -> None:
    rows = re.findall(r"^\| ([ARTSP]\d+) \| (.+?) \|", text_of("docs/promises.md"), re.M)
    written = {name for _, text in sources("tests") for name in re.findall(r"def (test_\w+)\(", text)}
    promises = [promise for promise, _ in rows]
    assert len(promises) == len(set(promises)) >= 60
    for promise, tests in rows:
        named = re.findall(r"`(test_\w+)`", tests)
        of_it = re.compile(rf"test_({promise.lower()}|{promise[0].lower()})_")
        assert named, promise
        assert [name for name in named if name not in written or not of_it.match(name)] == []


def events() -> set[str]:
    """Everything that is said by `event(…)` or `fault(…)` of bot/logs.py."""
    found = set()
    for path, text in sources("bot", "handlers"):
        if "from bot.logs import" not in text or path == "bot/logs.py":
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"event", "fault"}:
                assert isinstance(node.args[0], ast.Constant), (
                    f"{path}:{node.lineno} is not one of a fixed set of events"
                )
                found.add(str(node.args[0].value))
    return found


def test_every_log_event_is_explained_and_no_other() -> None:
    log = text_of("docs/operating.md").partition("## The log")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `([^`]+)` \|", log, re.M)) == events()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_leads_somewhere(document: str) -> None:
    folder = (ROOT / document).parent
    assert [link for link in LINK.findall(text_of(document)) if not (folder / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_named_is_one_there_is(document: str) -> None:
    named = set(re.findall(r"(?:`|bin/|\n)kopa ([a-z]+)", text_of(document)))
    assert named <= set(COMMANDS)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_make_target_named_is_one_there_is(document: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", text_of("Makefile"), re.M))
    assert set(re.findall(r"(?:`|\n)make ([a-z]+)", text_of(document))) <= targets


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_source_file_named_is_there(document: str) -> None:
    named = re.findall(r"`((?:bot|handlers|domain|storage|locales|tests)/[\w/]+\.\w+)`", text_of(document))
    assert [name for name in named if not (ROOT / name).exists()] == []

"""What the sources must not do, as functions over source text, so that each rule can be shown to catch its breach."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
OURS = ("bot", "handlers", "storage", "locales", "domain", "sandbox", "tests", "bench")
MAY_IMPORT = {
    "bot": {"bot", "handlers", "storage", "domain", "locales"},
    "handlers": {"handlers", "domain", "locales"},
    "storage": {"storage", "domain"},
    "locales": {"locales"},
    "domain": {"domain"},
    "sandbox": {"sandbox"},
}
KEPT_TO = {"telegram": {"bot", "handlers"}, "aiosqlite": {"storage"}, "apscheduler": {"bot"}}
DOMAIN_LIBRARIES = {"dateutil"}
CLOCKS = ("bot/clock.py", "sandbox/clock.py")
WALL_CLOCK = {"now", "utcnow", "today", "time", "time_ns", "localtime", "gmtime", "ctime"}
PRAGMA = re.compile(r"^(PRAGMA|ATTACH|SAVEPOINT|ROLLBACK|RELEASE) ?", re.IGNORECASE)
STATEMENT = re.compile(r"^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|WITH|REPLACE)\s")


def sources(*folders: str) -> Iterator[tuple[str, str]]:
    """Path below the repository, and text."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def imported(source: str) -> set[str]:
    """Full names of all modules that are imported, wherever in the file."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." * node.level + (node.module or ""))
    return found


def wrong_imports(path: str, source: str, standard: frozenset[str]) -> list[str]:
    """Imports against the house's one direction."""
    folder = path.split("/", 1)[0]
    tops = {name.split(".", 1)[0] for name in imported(source)}
    wrong = [name for name in tops & set(OURS) if name not in _allowed(path, folder)]
    wrong += [name for name, folders in KEPT_TO.items() if name in tops and folder not in {*folders, "tests", "bench"}]
    if "" in tops:
        wrong.append("a relative import")
    if folder == "domain":
        wrong += [name for name in tops - standard - DOMAIN_LIBRARIES if name not in OURS]
    return sorted(wrong)


def _allowed(path: str, folder: str) -> set[str]:
    allowed = MAY_IMPORT.get(folder, set(OURS))
    return allowed | {"sandbox"} if path.startswith("bot/demo") else allowed


def wall_clock_reads(path: str, source: str) -> list[int]:
    """Lines that ask what time it is, outside the two modules that may."""
    if path in CLOCKS:
        return []
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            found += [node.lineno for alias in node.names if alias.name in WALL_CLOCK]
        elif isinstance(node, ast.Attribute) and node.attr in WALL_CLOCK and _of_a_clock(node):
            found.append(node.lineno)
    return found


def _of_a_clock(node: ast.Attribute) -> bool:
    owner = ast.unparse(node.value).split(".")[-1]
    return owner == "time" or (owner in {"datetime", "date"} and node.attr != "time")


def string_built_sql(source: str) -> list[int]:
    """Lines that hand an `execute…` a text put together there, other than a PRAGMA or a savepoint."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr.startswith("execute") and node.args and _is_built(node.args[0]):
            found.append(node.lineno)
    return found


def _is_built(argument: ast.expr) -> bool:
    match argument:
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]) if PRAGMA.match(start):
            return False
        case ast.JoinedStr() | ast.BinOp():
            return True
        case ast.Call(func=ast.Attribute(attr="format" | "join" | "replace")):
            return True
    return False


def sql_in_code(source: str) -> list[int]:
    """Lines with a statement on rows in a string: they belong into `queries/*.sql`."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and STATEMENT.match(node.value)
    ]


def unrationed(source: str) -> list[int]:
    """Lines with a message to a person that nobody waits for, and no word on what the week's budget means for it."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Message" and node.args and _is_unrationed(node)
    ]


def _is_unrationed(made: ast.Call) -> bool:
    named = {keyword.arg: ast.unparse(keyword.value) for keyword in made.keywords}
    lane = named.get("lane", ast.unparse(made.args[4]) if len(made.args) > 4 else "Lane.ANSWER")
    return ast.unparse(made.args[0]) != "group.chat_id" and lane != "Lane.ANSWER" and "push" not in named


def strings(source: str) -> set[str]:
    return {
        node.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def shapes(source: str) -> set[str]:
    """Patterns of the names that are put together in `source`: f"button-{what}-yes" is "button-[\\w-]+-yes"."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.JoinedStr) and re.match(r"f['\"][a-z][a-z-]*-\{", ast.unparse(node)):
            found.add("".join(_shape(part) for part in node.values))
    return found


def _shape(part: ast.expr) -> str:
    return re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[\w-]+"


def words_for_people(source: str) -> list[int]:
    """Lines with a string that reads like a sentence, outside docstrings and exceptions: texts belong into the .ftl."""
    tree = ast.parse(source)
    spared = {id(text) for text in _docstrings(tree)} | {id(text) for text in _raised(tree)}
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in spared
        and _reads_like_a_sentence(node.value)
    ]


def _reads_like_a_sentence(text: str) -> bool:
    bare = re.sub(r"<[^>]*>", "", text)
    words = re.findall(r"[^\W\d_]{2,}", bare)
    foreign = any(ord(letter) > 0x17F or letter in "āčēģīķļņšūž" for letter in bare.lower() if letter.isalpha())
    return foreign or (len(words) >= 2 and " " in bare.strip() and bare.strip()[0].isupper())


def _docstrings(tree: ast.AST) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def _raised(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise):
            yield from ast.walk(node)

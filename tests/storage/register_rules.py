"""Every table against docs/data-register.md: what goes with a person, a group, or time, and what a person is shown.

Tables and columns are taken from the schema, so one that was added is tested without being named here. Each fault is a
sentence that says what to do.
"""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.privacy import KEPT
from domain.wall_time import to_millis
from storage.cipher import Cipher
from storage.database import connect
from storage.migrations import migrate
from storage.privacy import Privacy
from tests.storage.filling import Column, Filling, canary

REGISTER = Path(__file__).parents[2] / "docs" / "data-register.md"
LINE = re.compile(r"^\| (\w+\.\w+) \| .*? \| (?:yes|no) \| (.*?) \|$", re.M)
WITH_PERSON = re.compile(r"the person\b.*? is forgotten")
WITH_GROUP = re.compile("the group is deleted")
SPAN = re.compile(r"(\d+) (hours|days)")
BY_ITSELF = re.compile("expires|is over")
ENDS_WITH_ITS_BOX = {"key_ring", "box", "sealed_answer", "opened_answer"}
"""Answers nobody may read: tests/anonymity shows how they end."""
THEN = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
OPERATOR, ANNA, OLGA = 700_000_001, 700_000_002, 700_000_003
COFFEE, CHOIR = 81, 82

Fault = Callable[[Filling, dict[str, str]], list[str]]


@contextmanager
def filled(folder: Path, *extra: str) -> Iterator[Filling]:
    """Anna in one group and Olga in another, a row of each in every table; `extra` changes the schema before."""
    connection = connect(folder / "filled.db")
    migrate(connection)
    for statement in extra:
        connection.execute(statement)
    filling = Filling(connection, Cipher(os.urandom(32)))
    connection.execute("BEGIN")
    for person, group in ((ANNA, COFFEE), (OLGA, CHOIR)):
        filling.fill(person, group, person, to_millis(THEN))
    connection.execute("UPDATE person SET office = NULL")
    connection.execute(
        "INSERT INTO person (id, name, language, office, seen_at) VALUES (?, x'', 'lv', 'operator', 0)", (OPERATOR,)
    )
    yield filling
    connection.close()


def register() -> dict[str, str]:
    """How long each column is kept, in the register's words."""
    return dict(LINE.findall(REGISTER.read_text(encoding="utf-8")))


def numbers_of_nobody_known(filling: Filling, _: dict[str, str]) -> list[str]:
    return [
        f"{column} is a BIGINT that no rule knows. If it can hold somebody's Telegram id, call it person_id, "
        f"chat_id or …_by; if it cannot, add its name to NOT_PEOPLE in tests/storage/filling.py."
        for column in filling.columns
        if column.unexplained
    ]


def endless(filling: Filling, kept: dict[str, str]) -> list[str]:
    """Tables whose rows never end, and people who stay in rows that do not go with them."""
    tables = {column.table for column in filling.columns} - ENDS_WITH_ITS_BOX
    endings = {table: " ".join(kept.get(str(column), "") for column in filling.of(table)) for table in tables}
    faults = [
        f"Nothing in docs/data-register.md ends the rows of {table}: say when, with the words its head lists."
        for table, words in sorted(endings.items())
        if not any(ending.search(words) for ending in (WITH_PERSON, WITH_GROUP, SPAN, BY_ITSELF))
    ]
    return faults + [
        f"{column} holds a person, and docs/data-register.md does not say that it ends when the person is forgotten."
        for column in filling.columns
        if column.of_a_person and not WITH_PERSON.search(kept.get(str(column), ""))
    ]


def left_of_a_person(filling: Filling, kept: dict[str, str]) -> list[str]:
    others = of_olga(filling)
    Privacy(filling.connection, filling.cipher).forget(ANNA, THEN)
    faults = [
        f"{column} still holds somebody who was forgotten. Let it refer to person (id) ON DELETE CASCADE, or add a "
        f"statement named {column.table} to storage/queries/forgetting.sql."
        for column in filling.columns
        if ANNA in filling.values(column)
    ]
    faults += [
        f"{column} still holds words of somebody forgotten: the row must go, see storage/queries/forgetting.sql."
        for column in filling.columns
        if column.kind == "BLOB" and WITH_PERSON.search(kept.get(str(column), "")) and anna_speaks(filling, column)
    ]
    return faults + [f"{table}: forgetting one person took another's row." for table in lost(filling, others)]


def left_of_a_group(filling: Filling, kept: dict[str, str]) -> list[str]:
    others = of_olga(filling)
    Privacy(filling.connection, filling.cipher).forget_group(COFFEE)
    faults = [
        f"{column} still names a group that was deleted. Let it refer to groups (id) ON DELETE CASCADE, or add a "
        f"statement named {column.table} to storage/queries/leaving.sql."
        for column in filling.columns
        if column.of_a_group and COFFEE in filling.values(column)
    ]
    faults += [
        f"{column} still holds words of a group that was deleted: let {column.table} refer to what it belongs to with "
        f"ON DELETE CASCADE, or add a statement to storage/queries/leaving.sql."
        for column in filling.columns
        if column.kind == "BLOB" and WITH_GROUP.search(kept.get(str(column), "")) and anna_speaks(filling, column)
    ]
    return faults + [f"{table}: deleting one group took another's row." for table in lost(filling, others)]


def kept_too_long(filling: Filling, kept: dict[str, str]) -> list[str]:
    """The sweep, KEPT and the register, compared."""
    faults = []
    for table in filling.tables:
        spans = {match for column in filling.of(table) for match in SPAN.findall(kept.get(str(column), ""))}
        by_itself = any(BY_ITSELF.search(kept.get(str(column), "")) for column in filling.of(table))
        told = {timedelta(**{unit: int(number)}) for number, unit in spans} or ({timedelta()} if by_itself else set())
        if told != ({KEPT[table]} if table in KEPT else set()):
            faults.append(
                f"{table}: docs/data-register.md tells {sorted(map(str, told))}, KEPT in domain/privacy.py "
                f"{KEPT.get(table)}. Make them the same, with a statement {table} in storage/queries/retention.sql."
            )
    for table, span in sorted(KEPT.items(), key=lambda each: each[1]):
        privacy = Privacy(filling.connection, filling.cipher)
        privacy.end_what_is_over(THEN + span - timedelta(minutes=1))
        if not filling.rows(table) and span:
            faults.append(f"{table}: storage/queries/retention.sql ends its rows before their time.")
    latest = max(KEPT.values())
    Privacy(filling.connection, filling.cipher).end_what_is_over(THEN + latest + timedelta(hours=1))
    return faults + [
        f"{table}: storage/queries/retention.sql leaves rows whose time is over."
        for table in KEPT
        if filling.rows(table)
    ]


def not_shown_to_the_person(filling: Filling, kept: dict[str, str]) -> list[str]:
    records = Privacy(filling.connection, filling.cipher).about(ANNA)
    shown = {record.table for record in records}
    said = {str(name) for record in records for name, value in record.values.items() if value == canary(ANNA)}
    faults = [
        f"{table} holds something about a person that /mydata does not show. Add a statement named {table} to "
        f"storage/queries/mydata.sql and the text mydata-{table.replace('_', '-')} to locales/*/privacy.ftl."
        for table in sorted({column.table for column in filling.columns if column.of_a_person or column.of_a_chat})
        if table not in shown
    ]
    faults += [
        f'{column} is a person\'s own words and /mydata does not show them: select it as "{column}" in mydata.sql.'
        for column in filling.columns
        if column.kind == "BLOB"
        and WITH_PERSON.search(kept.get(str(column), ""))
        and column.table != "inbox"
        and f"{column.table}_{column.name}" not in said
    ]
    values = " ".join(str(value) for record in records for value in record.values.values())
    return faults + ["/mydata shows another's words." for mark in (canary(OLGA), str(OLGA)) if mark in values]


def of_olga(filling: Filling) -> dict[str, set[tuple[object, ...]]]:
    """Rows that have nothing to do with Anna or her group."""
    numbers = {ANNA, COFFEE, -COFFEE}
    return {
        table: {row for row in rows if not numbers & {each for each in row if isinstance(each, int)} and OLGA in row}
        for table, rows in filling.everything().items()
    }


def lost(filling: Filling, before: dict[str, set[tuple[object, ...]]]) -> list[str]:
    now = filling.everything()
    return [table for table, rows in before.items() if rows - now[table]]


def anna_speaks(filling: Filling, column: Column) -> bool:
    return any(canary(ANNA) in words for words in filling.words(column))


RULES = (numbers_of_nobody_known, endless, left_of_a_person, left_of_a_group, kept_too_long, not_shown_to_the_person)

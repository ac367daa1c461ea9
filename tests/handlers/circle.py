"""A group as tests need it: an operator, a worker, and people who joined by the group's link."""

from dataclasses import dataclass, field
from typing import Any

from sandbox.driver import LocalTelegram
from sandbox.group import Group
from sandbox.person import Person
from tests.kopa import Kopa


@dataclass
class Circle:
    """`open` brings a group to the point where its worker has seen that it is ready."""

    telegram: LocalTelegram
    kopa: Kopa
    operator: Person = field(init=False)
    worker: Person = field(init=False)
    group: Group = field(init=False)

    async def open(self, title: str = "Rīta kafija", **group: Any) -> "Circle":
        self.operator = self.telegram.person("Zane", language="lv")
        self.worker = self.telegram.person("Ilze", language="lv")
        await self.operator.starts(self.kopa.operator_payload)
        await self.operator.sees("Tagad Jūs pārzināt Kopā")
        await self.make_worker(self.worker)
        self.group = await self.add_group(title, self.worker, **group)
        return self

    async def make_worker(self, person: Person) -> None:
        await self.operator.says("/menu")
        await self.operator.presses("Darbinieki")
        await self.operator.presses("Aicināt darbinieku")
        invitation = await self.operator.sees("Aicinu Jūs vadīt grupas")
        await person.starts(payload_in(invitation.text))
        await person.sees("Tagad Jūs varat vadīt grupas")

    async def add_group(self, title: str, worker: Person, **group: Any) -> Group:
        made = self.telegram.group(title, admins=[worker], **group)
        await worker.adds_bot(made)
        await worker.sees(f"„{title}” ir gatava")
        return made

    async def member(self, name: str, language: str = "lv", group: Group | None = None) -> Person:
        """Somebody who is in the group and opened its link."""
        person = self.telegram.person(name, language=language)
        where = group or self.group
        await person.joins(where)
        await person.starts(self.start_payload(where))
        await person.finds("settings")
        return person

    async def organiser(self, name: str) -> Person:
        person = await self.member(name)
        await self.worker.presses_data(f"organiser-make:{self.group_id()}:{person.id}", self.worker.newest())
        await self.worker.gets_answer("organizē")
        await person.sees("Jūs tagad organizējat")
        return person

    def row(self, group: Group | None = None) -> Any:
        chat_id = (group or self.group).id
        return self.kopa.rows("SELECT * FROM groups WHERE chat_id = ?", chat_id)[0]

    def group_id(self, group: Group | None = None) -> int:
        return int(self.row(group)["id"])

    def start_payload(self, group: Group | None = None) -> str:
        return "g-" + str(self.row(group)["start_token"])

    def role(self, person: Person) -> str | None:
        """As stored; None for somebody who is no present member."""
        rows = self.kopa.rows(
            "SELECT role FROM member WHERE group_id = ? AND person_id = ? AND present = 1", self.group_id(), person.id
        )
        return rows[0]["role"] if rows else None


def payload_in(text: str) -> str:
    return text.partition("?start=")[2].split()[0]

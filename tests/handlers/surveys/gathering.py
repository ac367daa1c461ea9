"""A survey in a group on the local Telegram: what the worker and the people do, in their own words."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sandbox.person import Person
from tests.handlers.circle import Circle

WISH = "Kāda ir Jūsu viena vēlēšanās"


@dataclass
class Gathering:
    circle: Circle

    async def makes(self, template: str = "Viena vēlēšanās") -> None:
        worker = self.circle.worker
        await worker.says("/survey")
        await worker.presses("Jauna aptauja")
        await worker.presses(template)
        await worker.sees("✏️ Melnraksts")

    async def opens(self, template: str = "Viena vēlēšanās", span: str = "7 dienas") -> None:
        worker = self.circle.worker
        await self.makes(template)
        await worker.presses("Sākt aptauju")
        await worker.presses(span)
        await worker.presses("Sākt tagad")
        await worker.gets_answer("Aptauja ir sākusies")

    async def begins(self, person: Person) -> None:
        await person.follows("?start=v-", in_chat=self.circle.group)
        await person.sees("Ko es nevaru apsolīt")
        await person.presses("Piekrītu")
        await person.sees(WISH)

    async def answers(self, person: Person, wish: str, about: str = "Par bērniem", join: str = "Jā") -> None:
        await self.begins(person)
        await person.says(wish)
        await person.sees("Par ko ir Jūsu vēlēšanās?")
        await person.presses(about)
        await person.sees("Vai Jūs gribētu palīdzēt")
        await person.presses(join)
        await person.sees("Vai gribat ko piebilst?")
        await person.presses("Izlaist")
        await person.presses("Nosūtīt atbildes")
        await person.sees("ir aizzīmogotas")

    async def closes(self) -> None:
        worker = self.circle.worker
        await worker.says("/survey")
        await worker.presses("Atvērta:")
        await worker.presses("Beigt aptauju")
        await worker.presses("Jā, beigt")

    async def people(self, *names: str) -> list[Person]:
        return [await self.circle.member(name) for name in names]

    def passes(self, by: timedelta) -> None:
        self.circle.telegram.advance(by.total_seconds())

    def survey(self) -> Any:
        return self.circle.kopa.rows("SELECT * FROM survey")[0]

    def sealed(self) -> int:
        return int(self.circle.kopa.rows("SELECT count(*) FROM sealed_answer WHERE finished")[0][0])

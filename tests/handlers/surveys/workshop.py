"""A draft on the stage, and what its worker sees and does with it."""

from typing import Any

from domain.surveys.definition import Survey
from domain.surveys.records import Record
from tests.domain.surveys.samples import village
from tests.handlers.stage import ILZE, Stage


class Workshop:
    def __init__(self, stage: Stage, survey: Survey | None = None, reader: int = ILZE) -> None:
        self.stage = stage
        record = Record(0, stage.group.id, survey or village(), reader, f"token-{reader}")
        self.id = stage.unit.surveys.add(record).id

    @property
    def record(self) -> Record:
        found = self.stage.unit.surveys.get(self.id)
        assert found is not None
        return found

    @property
    def survey(self) -> Survey:
        return self.record.survey

    def ids(self) -> list[str]:
        return [question.id for block in self.survey.blocks for question in block.questions]

    def opens(self, *data: object, person: int = ILZE) -> str:
        """Presses a button with that data, whatever stands on the screen, and reads what comes."""
        self.stage.presses(person, ":".join(str(each).replace("SURVEY", str(self.id)) for each in data))
        return self.text(person)

    def taps(self, label: str, person: int = ILZE) -> str:
        self.stage.taps(person, label)
        return self.text(person)

    def writes(self, text: str, person: int = ILZE) -> str:
        self.stage.says(person, text)
        return self.text(person)

    def text(self, person: int = ILZE) -> str:
        """The newest screen; "" before there is any."""
        return self.stage.screen(person).text if any(each.chat_id == person for each in self.stage.said) else ""

    def told(self) -> str:
        answer = self.stage.answer
        return "" if answer is None else answer.text

    def question(self, name: str) -> Any:
        return next(each for block in self.survey.blocks for each in block.questions if each.id == name)

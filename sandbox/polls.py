"""Native polls: what people chose, and what of it the bot may know."""

from dataclasses import dataclass, field

from sandbox.people import Json, User


@dataclass(slots=True, eq=False)
class Option:
    id: str
    text: str
    entities: list[Json] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Poll:
    id: str
    question: str
    options: list[Option]
    is_anonymous: bool = True
    kind: str = "regular"
    multiple: bool = False
    revoting: bool = True
    hides_results: bool = False
    correct: list[int] = field(default_factory=list)
    question_entities: list[Json] = field(default_factory=list)
    close_date: int | None = None
    open_period: int | None = None
    is_closed: bool = False
    votes: dict[int, tuple[User, list[int]]] = field(default_factory=dict)

    def counts(self) -> list[int]:
        chosen = [choice for _, choices in self.votes.values() for choice in choices]
        return [chosen.count(index) for index in range(len(self.options))]

    def json(self) -> Json:
        shown: Json = {
            "id": self.id,
            "question": self.question,
            "options": [
                {"persistent_id": option.id, "text": option.text, "voter_count": count}
                | ({"text_entities": option.entities} if option.entities else {})
                for option, count in zip(self.options, self.counts(), strict=True)
            ],
            "total_voter_count": len(self.votes),
            "is_closed": self.is_closed,
            "is_anonymous": self.is_anonymous,
            "type": self.kind,
            "allows_multiple_answers": self.multiple,
            "allows_revoting": self.revoting,
            "members_only": False,
        }
        if self.question_entities:
            shown["question_entities"] = self.question_entities
        if self.kind == "quiz":
            shown["correct_option_ids"] = self.correct
        if self.close_date is not None:
            shown["close_date"] = self.close_date
        if self.open_period is not None:
            shown["open_period"] = self.open_period
        return shown

    def answer_json(self, voter: User, chosen: list[int]) -> Json:
        return {
            "poll_id": self.id,
            "user": voter.json(),
            "option_ids": chosen,
            "option_persistent_ids": [self.options[index].id for index in chosen],
        }

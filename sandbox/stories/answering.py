"""How the people of a story answer a survey: by the place of a question, whatever its words."""

from sandbox.person import Person
from sandbox.stories.hands import opens, taps
from sandbox.stories.stage import Stage

Reply = int | tuple[int, ...] | str | None
"""A choice by its number from 1, several, a text, or nothing."""


async def agrees(stage: Stage, person: Person) -> None:
    """From the group's card through the consent to the first question."""
    await opens(person, "*?start=v-*", stage.group)
    await taps(person, "survey-agree:*")


async def replies(person: Person, replies: dict[int, Reply]) -> None:
    """To the questions at these places; one of several choices is ended by «done»."""
    for place, reply in replies.items():
        await person.finds(f"ask:*:{place}*")
        match reply:
            case None:
                await taps(person, f"ask:*:skip:{place}")
            case str():
                await person.finds(f"ask:*:skip:{place}")
                await person.says(reply)
            case int():
                await taps(person, f"ask:*:choose:{place}:{reply - 1}")
            case _:
                for number in reply:
                    await taps(person, f"ask:*:choose:{place}:{number - 1}")
                await taps(person, f"ask:*:done:{place}")


async def sends(person: Person) -> None:
    await taps(person, "ask:*:send")
    await person.finds("ask:*:edit")

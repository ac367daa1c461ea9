"""What people do in the tests of tasks, in words of their own."""

from datetime import date

from domain.meetings import Meeting
from domain.tasks import Task
from handlers.tasks.adding import add_task
from tests.handlers.stage import CHAT, Stage

GAMES = "Atnest galda spēles"


def added(stage: Stage, words: str = GAMES, meeting: Meeting | None = None) -> Task:
    task = add_task(stage.unit, stage.group, words, None if meeting is None else meeting.id, stage.now)
    stage.send()
    return task


def task(stage: Stage, number: int = 1) -> Task:
    found = stage.unit.tasks.get(number)
    assert found is not None
    return found


def takes(stage: Stage, person: int, number: int = 1) -> None:
    stage.presses(person, f"task-take:{number}", CHAT)


def on_card(stage: Stage, number: int = 1) -> str:
    screens = [stage.draw(each) for each in stage.said if each.view == "task-card" and each.arguments["id"] == number]
    assert screens[-1] is not None
    return screens[-1].text


def told(stage: Stage, person: int, view: str) -> list[str]:
    """What was said to somebody by screens of this name, as each looks now."""
    drawn = [stage.draw(each) for each in stage.said if each.chat_id == person and each.view == view]
    return [screen.text for screen in drawn if screen is not None]


def day(text: str) -> date:
    return date.fromisoformat(text)

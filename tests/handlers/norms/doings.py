"""What people do in the tests of norms, in words of their own."""

from datetime import timedelta

from domain.norms.life import Norm
from domain.norms.topics import Stage as GroupStage
from tests.handlers.stage import ANNA, CHAT, ILZE, OLGA, TARAS, Stage

IDEA = "Šeit stāstīto citiem nestāstām."
ALIKE = "Citiem nestāstām to, kas šeit stāstīts!"


def begin(stage: Stage, at: GroupStage = GroupStage.BEGINNING) -> None:
    stage.presses(ILZE, f"norms-begin:{stage.group.id}:{at}")
    stage.passes(timedelta(minutes=1))


def norm(stage: Stage, number: int = 1) -> Norm:
    found = stage.unit.norms.get(number)
    assert found is not None
    return found


def proposes(stage: Stage, person: int, words: str, number: int = 1) -> None:
    stage.presses(person, f"norm-write:{number}")
    stage.says(person, words)
    stage.presses(person, f"norm-send:{number}")


def gathers(stage: Stage, number: int = 1, leader: int = ILZE) -> None:
    stage.presses(leader, f"norm-close:{number}")
    stage.fires()
    stage.send()


def words_it(stage: Stage, words: str = IDEA, why: str | None = None, number: int = 1, leader: int = ILZE) -> None:
    stage.presses(leader, f"norm-word:{number}:0")
    stage.says(leader, words)
    if why is None:
        stage.taps(leader, "jautājuma iemeslu")
    else:
        stage.says(leader, why)
    stage.taps(leader, "Nosūtīt grupai")


def agrees(stage: Stage, people: tuple[int, ...] = (ANNA, OLGA, TARAS), version: int = 1, leader: int = ILZE) -> None:
    newest = stage.unit.proposals.of_group(stage.group.id)[0]
    for person in people:
        stage.presses(person, f"consent-answer:{newest.id}:{version}:support")
    stage.presses(leader, f"consent-close-yes:{newest.id}:{version}")


def adopted(stage: Stage, words: str = IDEA) -> Norm:
    begin(stage)
    proposes(stage, ANNA, words)
    gathers(stage)
    words_it(stage, words)
    agrees(stage)
    return norm(stage)


def in_group(stage: Stage, view: str) -> list[str]:
    drawn = [stage.draw(each) for each in stage.said if each.chat_id == CHAT and each.view == view]
    return [screen.text for screen in drawn if screen is not None]

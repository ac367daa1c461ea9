"""A norm and its question as they are told everywhere."""

from domain.groups import Group
from domain.norms.life import Norm, Version
from domain.norms.topics import Topic
from handlers.screen import Button, Scene
from handlers.words import day_words, today_in
from locales.texts import quoted

PAYLOAD = "n-"
TEXT_LIMIT = 3300


def question_lines(scene: Scene, topic: Topic) -> list[str]:
    """What is asked, and why it is worth settling."""
    asked = scene.say("norm-question", topic=topic.value)
    return [scene.say("norm-question-head", topic=title(scene, topic)), "", asked, "", why(scene, topic)]


def title(scene: Scene, topic: Topic) -> str:
    return scene.label("norm-topic", topic=topic.value)


def why(scene: Scene, topic: Topic) -> str:
    return f"<i>{scene.say('norm-why', topic=topic.value)}</i>"


def norm_lines(scene: Scene, norm: Norm, version: Version) -> list[str]:
    return [f"<b>{title(scene, norm.topic)}</b>", quoted(version.words)]


def reason_of(scene: Scene, norm: Norm, version: Version) -> str:
    """The group's own, else that of the question."""
    return f"<i>{quoted(version.reason)}</i>" if version.reason else why(scene, norm.topic)


def dated(scene: Scene, group: Group, norm: Norm, version: Version) -> str:
    today = today_in(group.zone, scene.now)
    adopted = day_words(scene.language, version.adopted_on, today)
    review = "" if norm.review_on is None else day_words(scene.language, norm.review_on, today)
    return scene.say("norm-dated", version=version.number, adopted=adopted, review=review or "none")


def norm_button(scene: Scene, norm: Norm) -> Button:
    return scene.button("button-norm", "norm", norm.id, topic=title(scene, norm.topic), state=norm.state.value)


def fitting(lines: list[str], limit: int = TEXT_LIMIT) -> tuple[str, bool]:
    """As many paragraphs as a message takes, and whether that is all."""
    kept: list[str] = []
    for line in lines:
        if sum(map(len, kept)) + len(line) > limit:
            return "\n\n".join(kept), False
        kept.append(line)
    return "\n\n".join(kept), True

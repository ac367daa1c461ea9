"""A saved answer, and a question that waits for one, as they are told everywhere."""

from domain.groups import Group
from domain.saved_answers.records import AskedQuestion, SavedAnswer
from handlers.navigation import shortened
from handlers.screen import Button, Scene
from handlers.words import day_words, today_in
from locales.texts import quoted


def answer_words(scene: Scene, group: Group, answer: SavedAnswer) -> str:
    """When it was saved tells how far to trust it."""
    saved = day_words(scene.language, answer.saved_on, today_in(group.zone, scene.now))
    contact = contact_lines(scene, answer.link, answer.phone)
    parts = [f"❓ <b>{quoted(answer.question)}</b>", quoted(answer.words), *contact]
    return "\n\n".join([*parts, scene.say("answer-saved-on", day=saved)])


def contact_lines(scene: Scene, link: str | None, phone: str | None) -> list[str]:
    """As plain text: every phone makes them pressable, and they can be copied."""
    lines = [scene.say("answer-phone", phone=phone)] if phone else []
    lines += [f"🔗 {quoted(link)}"] if link else []
    return ["\n".join(lines)] if lines else []


def answer_button(scene: Scene, answer: SavedAnswer, *, of: Group | None = None) -> Button:
    """With the group's name `of` where several groups have answers."""
    label = (
        shortened(answer.question) if of is None else f"{shortened(answer.question, 28)} · {shortened(of.title, 20)}"
    )
    return scene.button("button-answer", "answer", answer.id, question=label)


def asker_words(scene: Scene, question: AskedQuestion) -> str:
    asker = scene.unit.people.get(question.asked_by) if question.named else None
    return scene.say("question-unnamed") if asker is None else scene.say("question-named", name=asker.name)

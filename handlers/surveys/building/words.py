"""A question as whoever builds the survey reads it: its texts, how it is answered, and when it is asked."""

from collections.abc import Iterator

from domain.surveys.definition import SCALES, WITH_OPTIONS, Condition, Kind, Question, Survey, Words
from handlers.navigation import shortened
from handlers.screen import Scene
from handlers.surveys.wording import choice_words
from locales.texts import say_plainly

QUESTION_SHOWN = 60
CONDITIONS_SHOWN = 8


def kind_words(scene: Scene, kind: Kind) -> str:
    return scene.label("build-kind", kind=kind.value)


def in_language(words: Words, language: str) -> str:
    """In that language alone; a mark where it lacks the text that others have."""
    return words.get(language, "") or ("⚠️" if any(words.values()) else "")


def named(scene: Scene, survey: Survey, question: Question, limit: int = QUESTION_SHOWN) -> str:
    words = survey.worded(question.text, scene.language)
    return shortened(" ".join(words.split()), limit) or scene.label("survey-untitled")


def own_name(language: str) -> str:
    return say_plainly(language, "language-own-name")


def question_words(scene: Scene, survey: Survey, question: Question, language: str) -> Iterator[str]:
    yield scene.say("build-item-text", text=in_language(question.text, language) or "⚠️")
    for part, words in (("help", question.help), ("example", question.example)):
        if any(words.values()):
            yield scene.say(f"build-item-{part}", text=in_language(words, language))
    yield scene.say("build-item-kind", kind=kind_words(scene, question.kind))
    yield from _answers(scene, question, language)
    flags = [scene.say(f"build-item-{flag}") for flag in ("required", "comment") if getattr(question, flag)]
    if question.sensitive:
        flags.append(scene.say("build-item-sensitive", k=question.k(survey)))
    if flags:
        yield "\n".join(flags)
    yield from condition_lines(scene, survey, question)


def _answers(scene: Scene, question: Question, language: str) -> Iterator[str]:
    if question.kind in WITH_OPTIONS and question.options:
        yield "\n".join(
            scene.say("build-item-option", text=in_language(each.label, language) or "⚠️", alone=int(each.alone))
            for each in question.options
        )
    if question.most is not None:
        yield scene.say("build-item-most", most=question.most)
    if question.kind in SCALES and any((*question.low_end.values(), *question.high_end.values())):
        low, high = (in_language(each, language) for each in (question.low_end, question.high_end))
        yield scene.say("ask-ends", low=low, high=high, highest=str(SCALES[question.kind]))
    if question.kind is Kind.NUMBER:
        yield scene.say("build-item-bounds", lowest=str(question.lowest), highest=str(question.highest))
    if question.kind is Kind.DAY_PARTS:
        days = ", ".join(scene.label("build-day", day=day) for day in question.days)
        yield scene.say("build-item-days", days=days)


def condition_lines(scene: Scene, survey: Survey, question: Question) -> Iterator[str]:
    for condition in question.when[:CONDITIONS_SHOWN]:
        asked = next(
            (each for block in survey.blocks for each in block.questions if each.id == condition.question), None
        )
        if asked is not None:
            words = condition_words(scene, survey, asked, condition)
            yield scene.say("build-item-when", question=named(scene, survey, asked), answers=words)


def condition_words(scene: Scene, survey: Survey, asked: Question, condition: Condition) -> str:
    """ "A or B", "not C", "at least 3"."""
    parts = []
    if condition.any_of:
        parts.append(scene.label("build-when-any", answers=_choices(scene, survey, asked, condition.any_of)))
    if condition.none_of:
        parts.append(scene.label("build-when-none", answers=_choices(scene, survey, asked, condition.none_of)))
    if condition.at_least is not None:
        parts.append(scene.label("build-when-least", number=str(condition.at_least)))
    if condition.at_most is not None:
        parts.append(scene.label("build-when-most", number=str(condition.at_most)))
    return ", ".join(parts)


def _choices(scene: Scene, survey: Survey, asked: Question, choices: tuple[str, ...]) -> str:
    words = [shortened(choice_words(scene, survey, asked, each)) for each in choices[:CONDITIONS_SHOWN]]
    return " / ".join(words)

"""All questions at a glance, in the words members will read, in each language."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from domain.surveys.definition import SCALES, Question
from domain.surveys.records import Record
from domain.surveys.sheets import Mode
from handlers.navigation import back_row, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.surveys.building.drafts import draft, language_in, shown_draft
from handlers.surveys.building.words import condition_lines, own_name
from handlers.surveys.question_screen import SHORT_LABEL, words_of
from handlers.surveys.seats import Seat
from handlers.surveys.wording import choice_words
from handlers.turn import Turn
from locales.texts import quoted

PAGE_LENGTH = 3000


def look(turn: Turn) -> None:
    record = draft(turn)
    show_screen(turn, "build-glance", survey=record.id, language=language_in(turn, record, 1), page=turn.number(2))


@views("build-glance")
def draw_glance(scene: Scene, arguments: Arguments) -> Screen | None:
    record = shown_draft(scene, arguments)
    if record is None:
        return None
    language = arguments["language"] if arguments["language"] in record.survey.languages else record.survey.languages[0]
    pages = _pages([_drawn(scene, record, question, language) for question in record.survey.questions])
    page = min(arguments["page"], len(pages) - 1)
    at = f"build-glance:{record.id}:{language}"
    moves = (
        *((scene.button("button-earlier", at, page - 1),) if page else ()),
        *((scene.button("button-later", at, page + 1),) if page + 1 < len(pages) else ()),
    )
    head = scene.say("build-glance", count=sum(question.asks for question in record.survey.questions))
    rows = (
        *((moves,) if moves else ()),
        *_languages(scene, record, language, page),
        (scene.button("button-survey-try", "survey-try", record.id),),
        back_row(scene, "survey", record.id),
    )
    return Screen("\n\n".join([head, *pages[page]]), rows)


def _languages(scene: Scene, record: Record, language: str, page: int) -> tuple[Row, ...]:
    if len(record.survey.languages) == 1:
        return ()
    return (
        tuple(
            scene.button(
                "button-build-in-language",
                "build-glance",
                record.id,
                each,
                page,
                language=own_name(each),
                chosen=int(each == language),
                lacks=0,
            )
            for each in record.survey.languages
        ),
    )


def _pages(drawn: Sequence[str]) -> list[list[str]]:
    pages: list[list[str]] = [[]]
    for each in drawn:
        if pages[-1] and sum(map(len, pages[-1])) + len(each) > PAGE_LENGTH:
            pages.append([])
        pages[-1].append(each)
    return pages


def _drawn(scene: Scene, record: Record, question: Question, language: str) -> str:
    seen = Seat(scene.unit, record, Mode.TRIAL)
    reader = replace(scene, language=language)
    asking = [each for each in record.survey.questions if each.asks]
    number = f"{asking.index(question) + 1}. " if question.asks else ""
    words = words_of(reader, seen, question)
    return "\n".join(
        [
            *condition_lines(reader, record.survey, question),
            f"{number}{words[0]}",
            *words[1:],
            *_choices(reader, seen, question),
        ]
    )


def _choices(scene: Scene, seat: Seat, question: Question) -> Iterator[str]:
    """Those that stand on buttons; long ones stand in the words already."""
    labels = [choice_words(scene, seat.record.survey, question, choice) for choice in question.choices]
    if question.kind in SCALES:
        yield quoted(f"[ {labels[0]} ] … [ {labels[-1]} ]")
    elif labels and all(len(label) <= SHORT_LABEL for label in labels):
        yield quoted("  ".join(f"[ {label} ]" for label in labels))


ROUTES: tuple[Route, ...] = (press("build-glance", look),)

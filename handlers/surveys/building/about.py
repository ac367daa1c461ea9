"""A draft as a whole: its title and introduction, local help, whether all of it is sensitive, and its languages."""

from dataclasses import replace

from domain.surveys.building import next_missing, with_language
from domain.surveys.checking import MUST_STAND, Part, Place, missing, texts
from domain.surveys.definition import Survey
from handlers.navigation import back_row, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys.building.drafts import (
    draft,
    keep,
    language_in,
    letter_of,
    own_language,
    part_word,
    shown_draft,
)
from handlers.surveys.building.words import in_language, own_name
from handlers.surveys.building.writing import ask_text
from handlers.turn import Answer, Sorry, Turn
from locales.texts import LANGUAGES, quoted


def open_about(turn: Turn) -> None:
    record = draft(turn)
    show_screen(turn, "build-about", survey=record.id, language=language_in(turn, record, 1))


def toggle_sensitive(turn: Turn) -> None:
    record = draft(turn)
    keep(turn, record, replace(record.survey, sensitive=not record.survey.sensitive))
    language = own_language(record.survey, turn.person.language)
    show_screen(turn, "build-about", survey=record.id, language=language)


def open_languages(turn: Turn) -> None:
    """With a language: it is added, or taken away."""
    record = draft(turn)
    if len(turn.data) > 1:
        if turn.data[1] not in LANGUAGES:
            raise Sorry("button-unknown")
        if record.survey.languages == (turn.data[1],):
            raise Sorry("build-last-language")
        keep(turn, record, with_language(record.survey, turn.data[1]))
    show_screen(turn, "build-tongues", survey=record.id)


def translate(turn: Turn) -> Answer | None:
    """One missing text after the other; with a number, from the text at that place whether it is missing or not."""
    record = draft(turn)
    language = part_word(turn, 1)
    if language not in record.survey.languages:
        raise Sorry("button-unknown")
    place = _place_at(record.survey, turn.number(2)) if len(turn.data) > 2 else None
    if place is None:
        first = next_missing(record.survey, language)
        place = None if first is None else first.place
    if place is None:
        show_screen(turn, "build-tongues", survey=record.id)
        return turn.answer("build-nothing-missing")
    return ask_text(turn, record, place, language, walk=True)


def _place_at(survey: Survey, at: int) -> Place | None:
    order = [place for place, words in texts(survey) if any(words.values()) or place.part in MUST_STAND]
    return order[at] if at < len(order) else None


@views("build-about")
def draw_about(scene: Scene, arguments: Arguments) -> Screen | None:
    record = shown_draft(scene, arguments)
    if record is None:
        return None
    survey, chosen = record.survey, arguments["language"]
    language = chosen if chosen in survey.languages else survey.languages[0]
    parts = [scene.say("build-about", k=survey.k, sensitive=int(survey.sensitive))]
    for part, words in (
        (Part.TITLE, survey.title),
        (Part.INTRODUCTION, survey.introduction),
        (Part.URGENT_HELP, survey.urgent_help),
    ):
        text = in_language(words, language)
        head = scene.say("build-about-part", part=part.value, empty=int(not text))
        parts.append(f"{head}\n{quoted(text)}".rstrip())
    several: tuple[Row, ...] = ()
    if len(survey.languages) > 1:
        several = (tuple(_in(scene, record.id, each, int(each == language)) for each in survey.languages),)
    texts_row: tuple[Row, ...] = tuple(
        (
            scene.button(
                f"button-build-word-{part.value.replace('_', '-')}",
                "build-text",
                record.id,
                language,
                letter_of(part),
            ),
        )
        for part in (Part.TITLE, Part.INTRODUCTION, Part.URGENT_HELP)
    )
    rows = (
        *several,
        *texts_row,
        (scene.button("button-build-all-sensitive", "build-all-sensitive", record.id, on=int(survey.sensitive)),),
        (scene.button("button-build-tongues", "build-tongues", record.id, count=len(survey.languages)),),
        back_row(scene, "survey", record.id),
    )
    return Screen("\n\n".join(parts), rows)


def _text(scene: Scene, survey_id: int, language: str, part: Part) -> Button:
    key = f"button-build-word-{part.value.replace('_', '-')}"
    return scene.button(key, "build-text", survey_id, language, letter_of(part))


def _in(scene: Scene, survey_id: int, language: str, chosen: int) -> Button:
    return scene.button(
        "button-build-in-language",
        "build-about",
        survey_id,
        language,
        language=own_name(language),
        chosen=chosen,
        lacks=0,
    )


@views("build-tongues")
def draw_languages(scene: Scene, arguments: Arguments) -> Screen | None:
    """Each of the four: asked in it or not, and what is still missing."""
    record = shown_draft(scene, arguments)
    if record is None:
        return None
    survey = record.survey
    lacking = {each: sum(gap.language == each for gap in missing(survey)) for each in LANGUAGES}
    rows: list[Row] = []
    for each in LANGUAGES:
        on = int(each in survey.languages)
        words = {"language": own_name(each), "on": on}
        rows.append((scene.button("button-build-tongue", "build-tongues", record.id, each, **words),))
    for each in survey.languages:
        if lacking[each]:
            words = {"language": own_name(each), "count": lacking[each]}
            rows.append((scene.button("button-build-translate", "build-translate", record.id, each, **words),))
    text = scene.say("build-tongues", missing=sum(lacking.values()), first=own_name(survey.languages[0]))
    back = back_row(scene, "build-about", record.id, own_language(survey, scene.language))
    return Screen(text, (*rows, back))


ROUTES: tuple[Route, ...] = (
    press("build-about", open_about),
    press("build-all-sensitive", toggle_sensitive),
    press("build-tongues", open_languages),
    press("build-translate", translate),
)

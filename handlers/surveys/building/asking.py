"""The screens on which something is typed into a draft: what stands there now, what is wanted, and the way back."""

from collections.abc import Mapping

from domain.dialog_state import Json
from domain.surveys import building_steps as steps
from domain.surveys.building import Gone, question_named, words_at
from domain.surveys.checking import LIMITS, MUST_STAND, Part, Place, texts
from domain.surveys.definition import Kind, Question, Survey
from domain.surveys.records import Record
from handlers.conversations import Talk
from handlers.navigation import shortened
from handlers.screen import Button, Row, Screen
from handlers.surveys.building.words import kind_words, named, own_name
from locales.texts import quoted


def place_in(answers: Mapping[str, Json]) -> Place:
    return Place(Part(str(answers["part"])), str(answers["name"]), str(answers["option"]))


def _record(talk: Talk) -> Record | None:
    return talk.scene.unit.surveys.get(int(str(talk.answers["survey"])))


def _ways_out(talk: Talk, *back: object) -> Row:
    """Back to the page, or an end of it."""
    return talk.scene.button("button-step-back", *back), talk.ways_out[1]


def _gone(talk: Talk) -> Screen:
    return Screen(talk.scene.say("survey-gone"), (talk.ways_out,))


def draw_text(talk: Talk) -> Screen:
    record = _record(talk)
    place, language = place_in(talk.answers), str(talk.answers["language"])
    if record is None:
        return _gone(talk)
    try:
        words = words_at(record.survey, place)
    except Gone:
        return Screen(talk.scene.say("build-part-gone"), (talk.ways_out,))
    parts = [talk.problem_words] if talk.problem_words else []
    parts.append(_wanted(talk, record.survey, place, language))
    if words.get(language):
        parts += [talk.scene.say("build-text-now"), quoted(words[language])]
    parts += [
        _elsewhere(talk, each, words[each]) for each in record.survey.languages if each != language and words.get(each)
    ]
    rows: list[Row] = []
    if talk.answers["walk"]:
        rows += _walking(talk, record, place, language)
    else:
        if words.get(language) and place.part not in MUST_STAND:
            rows.append((talk.choice("button-build-text-remove", steps.REMOVE),))
        rows.append(_ways_out(talk, *page_of_place(record, place, language)))
    return Screen("\n\n".join(parts), tuple(rows))


def _wanted(talk: Talk, survey: Survey, place: Place, language: str) -> str:
    several = int(len(survey.languages) > 1)
    head = talk.scene.say(
        "build-text-wanted",
        part=place.part.value,
        limit=LIMITS[place.part],
        language=own_name(language),
        several=several,
    )
    question = None if place.part in {Part.TEXT, Part.BLOCK} or not place.name else question_named(survey, place.name)
    return (
        head
        if question is None
        else f"{talk.scene.say('build-text-of', question=named(talk.scene, survey, question))}\n{head}"
    )


def _elsewhere(talk: Talk, language: str, text: str) -> str:
    return f"{talk.scene.say('build-text-in', language=own_name(language))}\n{quoted(shortened(text, 400))}"


def _walking(talk: Talk, record: Record, place: Place, language: str) -> list[Row]:
    order = [each for each, words in texts(record.survey) if any(words.values()) or each.part in MUST_STAND]
    at = order.index(place) if place in order else 0
    earlier = talk.scene.button("button-build-earlier-text", "build-translate", record.id, language, at - 1)
    return [
        (*((earlier,) if at else ()), *talk.skip("button-build-later-text")),
        (talk.scene.button("button-build-enough", "build-tongues", record.id),),
    ]


def page_of_place(record: Record, place: Place, language: str) -> tuple[object, ...]:
    """The button data of the page on which a text stands."""
    if place.part in {Part.TITLE, Part.INTRODUCTION, Part.URGENT_HELP}:
        return "build-about", record.id, language
    if place.part is Part.BLOCK:
        return "build-part", record.id, place.name
    return "build-item", record.id, language, place.name


def _question(talk: Talk) -> tuple[Record, Question] | None:
    record = _record(talk)
    if record is None:
        return None
    try:
        return record, question_named(record.survey, str(talk.answers["name"]))
    except Gone:
        return None


def draw_options(talk: Talk) -> Screen:
    found = _question(talk)
    if found is None:
        return _gone(talk)
    record, question = found
    language = str(talk.answers["language"])
    count = int(str(talk.answers["count"]))
    words = {"language": own_name(language), "several": int(len(record.survey.languages) > 1), "count": count}
    head = talk.asked("build-options-wanted", question=named(talk.scene, record.survey, question), **words)
    lines = [each.label.get(language, "") for each in question.options]
    source = record.survey.languages[0]
    shown = "\n".join(quoted(line) for line in lines if line)
    if count:
        shown = "\n".join(quoted(record.survey.worded(each.label, source)) for each in question.options)
    parts = [head, *([f"{talk.scene.say('build-text-now')}\n{shown}"] if shown else [])]
    return Screen("\n\n".join(parts), (_ways_out(talk, "build-item", record.id, language, question.id),))


def draw_bounds(talk: Talk) -> Screen:
    found = _question(talk)
    if found is None:
        return _gone(talk)
    record, question = found
    bounds = {"lowest": str(question.lowest), "highest": str(question.highest)}
    text = talk.asked("build-bounds-wanted", question=named(talk.scene, record.survey, question), **bounds)
    return Screen(text, (_ways_out(talk, "build-item", record.id, talk.answers["language"], question.id),))


def draw_number(talk: Talk) -> Screen:
    found = _question(talk)
    if found is None:
        return _gone(talk)
    record, question = found
    back = _ways_out(talk, "build-when", record.id, question.id)
    if talk.state.step == steps.SIDE:
        sides: Row = tuple(talk.choice(f"button-build-{side}", side) for side in (steps.AT_LEAST, steps.AT_MOST))
        return Screen(talk.asked("build-side-wanted"), (sides, back))
    return Screen(talk.asked("build-number-asked"), (talk.ways_out,))


def draw_question(talk: Talk) -> Screen:
    record = _record(talk)
    if record is None:
        return _gone(talk)
    back = _ways_out(talk, "build-part", record.id, talk.answers["name"])
    if talk.state.step == steps.KIND:
        kinds: list[Row] = [(_kind(talk, kind),) for kind in Kind]
        return Screen(talk.asked("build-kind-wanted"), (*kinds, back))
    kind = kind_words(talk.scene, Kind(str(talk.answers[steps.KIND])))
    if talk.state.step == steps.WORDS:
        language = own_name(str(talk.answers["language"]))
        several = int(len(record.survey.languages) > 1)
        return Screen(
            talk.asked("build-question-wanted", kind=kind, language=language, several=several), (talk.ways_out,)
        )
    return Screen(talk.asked("build-new-options-wanted", question=str(talk.answers[steps.WORDS])), (talk.ways_out,))


def _kind(talk: Talk, kind: Kind) -> Button:
    return talk.choice("button-build-chosen", kind.value, words=kind_words(talk.scene, kind), chosen=0)


def draw_new_part(talk: Talk) -> Screen:
    record = _record(talk)
    if record is None:
        return _gone(talk)
    return Screen(talk.asked("build-part-wanted"), (_ways_out(talk, "build-edit", record.id),))

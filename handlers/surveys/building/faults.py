"""What still keeps a draft from being opened, each with the place where it stands and a button that leads there."""

from collections import Counter
from collections.abc import Iterable

from domain.surveys.building import Gone, block_of
from domain.surveys.checking import Fault, Part, Wrong, wrong
from domain.surveys.records import Record
from handlers.navigation import back_row
from handlers.registry import views
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys.building.drafts import own_language
from handlers.surveys.building.words import named, own_name

SHOWN = 8


@views("survey-faults")
def draw_faults(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None:
        return None
    found = wrong(record.survey)
    others = (each for each in found if each.fault is not Fault.TEXT_MISSING)
    lines = [*_lacking(scene, found), *dict.fromkeys(_line(scene, record, each) for each in others)]
    more = [scene.say("build-faults-more", count=len(lines) - SHOWN)] if len(lines) > SHOWN else []
    head = scene.say("survey-faults", count=len(lines))
    return Screen(
        "\n".join([head, *lines[:SHOWN], *more]), (*_ways(scene, record, found), back_row(scene, "survey", record.id))
    )


def _lacking(scene: Scene, found: Iterable[Wrong]) -> list[str]:
    """Texts that are missing, counted language by language."""
    counts = Counter(each.language for each in found if each.fault is Fault.TEXT_MISSING)
    return [
        scene.say("survey-fault-text-missing", language=own_name(language), count=count)
        for language, count in counts.items()
    ]


def _line(scene: Scene, record: Record, each: Wrong) -> str:
    fault = scene.say(f"survey-fault-{each.fault.value.replace('_', '-')}")
    where = _where(scene, record, each)
    return scene.say("survey-fault-at", fault=fault.removeprefix("• "), where=where) if where else fault


def _where(scene: Scene, record: Record, each: Wrong) -> str:
    language = f" ({own_name(each.language)})" if each.language else ""
    if each.place is None:
        return ""
    if each.place.part in {Part.TITLE, Part.INTRODUCTION, Part.URGENT_HELP, Part.BLOCK}:
        return scene.label("build-part-name", part=each.place.part.value) + language
    question = next((one for one in record.survey.questions if one.id == each.place.name), None)
    return "" if question is None else named(scene, record.survey, question, 40) + language


def _ways(scene: Scene, record: Record, found: Iterable[Wrong]) -> tuple[Row, ...]:
    """To the texts that are missing, language by language; to the questions; to the survey's own texts."""
    languages = dict.fromkeys(each.language for each in found if each.language in record.survey.languages)
    rows: list[Row] = [
        (scene.button("button-build-fill", "build-translate", record.id, language, language=own_name(language)),)
        for language in languages
    ]
    names = dict.fromkeys(
        each.place.name for each in found if not each.language and each.place is not None and each.place.name
    )
    rows += [(button,) for name in list(names)[:SHOWN] if (button := _to_question(scene, record, name)) is not None]
    if not record.survey.questions:
        rows.append((scene.button("button-build-edit", "build-edit", record.id),))
    return tuple(rows)


def _to_question(scene: Scene, record: Record, name: str) -> Button | None:
    try:
        block = block_of(record.survey, name)
    except Gone:
        return None
    question = next(each for each in block.questions if each.id == name)
    language = own_language(record.survey, scene.language)
    return Button(f"✏️ {named(scene, record.survey, question, 36)}", data=f"build-item:{record.id}:{language}:{name}")

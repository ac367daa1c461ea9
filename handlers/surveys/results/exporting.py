"""The report as files and as text to paste, in the reader's language or those of the group."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from domain.groups import Group
from domain.outbox import Message
from domain.printing import Attachment, TextFile, merged
from domain.surveys.report import Finding
from domain.surveys.review import released, texts_of
from handlers.languages import names
from handlers.navigation import back_row, menu_row, screen_key, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys.access import results_of
from handlers.surveys.results.papers import about_lines, file_title, method, paper
from handlers.surveys.results.reading import Results, read_in
from handlers.surveys.results.tables import csv, workbook
from handlers.surveys.results.wording import Wording
from handlers.turn import Answer, Sorry, Turn
from locales.texts import LANGUAGES, neutralise, quoted

BETWEEN = "+"
"""Between languages in a button's data."""
MESSAGE_ROOM = 3900
"""A text to paste that is no longer comes as a message, from which it is easier to copy."""

Make = Callable[[Scene, Results, Group], Attachment]


def text_file(scene: Scene, found: Results, group: Group) -> TextFile:
    return TextFile(file_title(scene, found), plain_text(scene, found, group))


MAKERS: dict[str, Make] = {
    "pdf": paper,
    "xlsx": workbook,
    "csv": lambda scene, found, _: csv(scene, found),
    "text": text_file,
}


def choose_file(turn: Turn) -> None:
    record, _ = results_of(turn)
    chosen = _languages(turn, 1) if len(turn.data) > 1 else (turn.language,)
    show_screen(turn, "survey-files", survey=record.id, languages=list(chosen))


def send_file(turn: Turn) -> Answer:
    """A message of its own, below; the choice of files then stands below it once more."""
    record, _ = results_of(turn)
    name, languages = turn.data[1] if len(turn.data) > 1 else "", _languages(turn, 2)
    if name not in MAKERS:
        raise Sorry("button-unknown")
    wanted = {"survey": record.id, "file": name, "languages": list(languages)}
    turn.send(Message(turn.person.id, "survey-file", wanted))
    turn.unit.outbox.forget_posted(screen_key(turn.user.id))
    show_screen(turn, "survey-files", survey=record.id, languages=list(languages))
    return turn.answer("survey-file-coming")


def _languages(turn: Turn, position: int) -> tuple[str, ...]:
    named = turn.data[position].split(BETWEEN) if position < len(turn.data) else []
    if not named or not set(named) <= set(LANGUAGES) or len(set(named)) != len(named):
        raise Sorry("button-unknown")
    return tuple(named)


@views("survey-files")
def show_files(scene: Scene, arguments: Arguments) -> Screen | None:
    found = read_in(scene, arguments)
    group = None if found is None else scene.unit.groups.get(found.record.group_id)
    if found is None or group is None:
        return None
    number, chosen = found.record.id, tuple(arguments["languages"])
    files = tuple(
        (scene.button(f"button-survey-file-{name}", "survey-file", number, name, BETWEEN.join(chosen)),)
        for name in MAKERS
    )
    text = scene.say("survey-files", title=Wording(scene, found.record.survey).title, languages=names(chosen))
    if (texts := found.texts).all:
        words = {"all": texts.all, "released": texts.released, "waiting": texts.waiting}
        text += "\n\n" + scene.say("survey-files-texts", **words)
    languages = tuple(_language(number, each, chosen) for each in offered(scene, group))
    return Screen(text, (*files, *languages, back_row(scene, "survey-results", number)))


def offered(scene: Scene, group: Group) -> Iterator[tuple[str, ...]]:
    """The reader's language, each of the group's, and those together where there are two."""
    single = dict.fromkeys((scene.language, *group.languages))
    yield from ((each,) for each in single)
    if len(group.languages) > 1:
        yield group.languages


def _language(number: int, languages: tuple[str, ...], chosen: tuple[str, ...]) -> Row:
    mark = "✅ " if languages == chosen else "🌐 "
    return (Button(mark + names(languages), data=f"survey-files:{number}:{BETWEEN.join(languages)}"),)


@views("survey-file")
def show_file(scene: Scene, arguments: Arguments) -> Screen | None:
    found = read_in(scene, arguments)
    group = None if found is None else scene.unit.groups.get(found.record.group_id)
    if found is None or group is None:
        return None
    make = MAKERS[arguments["file"]]
    made = made_in(scene, arguments["languages"], lambda each: make(each, found, group))
    if isinstance(made, TextFile) and len(made.content) <= MESSAGE_ROOM:
        return Screen(quoted(made.content), (menu_row(scene),))
    title, reach = Wording(scene, found.record.survey).title, found.report.reach
    text = scene.say("survey-file-caption", title=title, answered=reach.answered, asked=reach.asked or 0)
    return Screen(text, (menu_row(scene),), file=made)


def made_in(scene: Scene, languages: Sequence[str], make: Callable[[Scene], Attachment]) -> Attachment:
    """One file in all the languages."""
    every = [make(replace(scene, language=language)) for language in languages]
    texts = [each for each in every if isinstance(each, TextFile)]
    if texts:
        return replace(texts[0], content="\n\n\n".join(each.content for each in texts))
    return merged(every)


def plain_text(scene: Scene, found: Results, group: Group) -> str:
    """To be pasted into a form: no signs, no tables."""
    wording = Wording(scene, found.record.survey)
    parts = [
        file_title(scene, found).upper(),
        "\n".join(f"{name}: {words}" for name, words in about_lines(scene, found, group)),
    ]
    parts += ["\n".join(_plain(wording, found, number, each)) for number, each in enumerate(found.report.findings, 1)]
    parts.append("\n".join((f"{scene.label('survey-method')}:", *(f"– {line}" for line in method(scene, found)))))
    return "\n\n".join(parts) + "\n"


def _plain(wording: Wording, found: Results, number: int, finding: Finding) -> Iterator[str]:
    yield f"{number}. {wording.question(finding.question)}"
    yield wording.answered(finding)
    for label, figure, _ in wording.cells(finding):
        yield f"– {label}: {figure}"
    if finding.mean is not None:
        yield wording.mean(finding.question, finding.mean, finding.answered or 0)
    yield from wording.notes(finding)
    for text in released(texts_of(finding), found.record.reviewed):
        yield f"– {neutralise(text.text)}"


ROUTES: tuple[Route, ...] = (press("survey-files", choose_file), press("survey-file", send_file))

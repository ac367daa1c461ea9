"""A survey handed out beyond the chat: its link to be copied, a QR code, a notice for a wall, and a form on paper."""

from dataclasses import replace

from domain.groups import Group
from domain.printing import Attachment, Block, Heading, PageBreak, Paper, Paragraph, QrCode, QrPicture
from domain.surveys.checking import wrong
from domain.surveys.records import Record, SurveyState
from handlers.navigation import back_row, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys.access import open_now, run_by
from handlers.surveys.answering import PAYLOAD
from handlers.surveys.printed_form import printed_form
from handlers.surveys.wording import title_of, until_words
from handlers.turn import Sorry, Turn
from locales.texts import neutralise, say

NORMAL, LARGE = "n", "l"


def hand_out(turn: Turn) -> None:
    record, _ = run_by(turn)
    _require_sound(record)
    show_screen(turn, "survey-out", survey=record.id)


def qr(turn: Turn) -> None:
    record, _ = open_now(turn)
    show_screen(turn, "survey-qr", survey=record.id)


def poster(turn: Turn) -> None:
    record, _ = open_now(turn)
    show_screen(turn, "survey-poster", survey=record.id)


def form(turn: Turn) -> None:
    record, _ = run_by(turn)
    _require_sound(record)
    language, size = (*turn.data[1:3], "", "")[:2]
    if language not in record.survey.languages or size not in {NORMAL, LARGE}:
        raise Sorry("button-unknown")
    show_screen(turn, "survey-form", survey=record.id, language=language, size=size)


def _require_sound(record: Record) -> None:
    if wrong(record.survey):
        raise Sorry("survey-faulty")


@views("survey-out")
def show_hand_out(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None:
        return None
    text = scene.say(
        "survey-out",
        title=title_of(scene, record),
        link=scene.world.start_link(PAYLOAD + record.token),
        state="open" if record.state is SurveyState.OPEN else "other",
    )
    codes: tuple[Row, ...] = (
        (scene.button("button-survey-qr", "survey-qr", record.id),),
        (scene.button("button-survey-poster", "survey-poster", record.id),),
    )
    forms = tuple(_form_row(scene, record, language) for language in record.survey.languages)
    rows = (*(codes if record.state is SurveyState.OPEN else ()), *forms, back_row(scene, "survey", record.id))
    return Screen(text, rows)


def _form_row(scene: Scene, record: Record, language: str) -> tuple[Button, ...]:
    name = say(language, "language-own-name")
    return tuple(
        scene.button(f"button-survey-form-{size}", "survey-form", record.id, language, size[0], language=name)
        for size in ("normal", "large")
    )


@views("survey-qr")
def show_qr(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _open(scene, arguments)
    if found is None:
        return None
    record, group = found
    link = scene.world.start_link(PAYLOAD + record.token)
    in_each = (replace(scene, language=language) for language in group.languages)
    caption = "\n".join(each.label("survey-qr-caption", title=title_of(each, record)) for each in in_each)
    return _sent(scene, record, QrPicture(link, caption))


@views("survey-poster")
def show_poster(scene: Scene, arguments: Arguments) -> Screen | None:
    """A page for each language of the group."""
    found = _open(scene, arguments)
    if found is None:
        return None
    record, group = found
    blocks: list[Block] = []
    for language in group.languages:
        blocks += [PageBreak()] if blocks else []
        blocks += _notice(replace(scene, language=language), record, group)
    title = neutralise(title_of(scene, record))
    return _sent(scene, record, Paper(title, title, tuple(blocks), group.languages[0], large=True))


def _notice(scene: Scene, record: Record, group: Group) -> list[Block]:
    survey = record.survey
    link = scene.world.start_link(PAYLOAD + record.token)
    return [
        Heading(neutralise(title_of(scene, record)), 1),
        Paragraph(neutralise(survey.worded(survey.introduction, scene.language))),
        Paragraph(scene.label("survey-poster-promise", k=survey.k, until=until_words(scene, record))),
        QrCode(link, scene.label("survey-poster-how", group=neutralise(group.title)), link),
        Paragraph(scene.label("survey-poster-paper"), quiet=True),
    ]


@views("survey-form")
def show_form(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None:
        return None
    large = arguments["size"] == LARGE
    return _sent(scene, record, printed_form(scene, record, arguments["language"], large=large))


def _open(scene: Scene, arguments: Arguments) -> tuple[Record, Group] | None:
    record = scene.unit.surveys.get(arguments["survey"])
    group = None if record is None else scene.unit.groups.get(record.group_id)
    if record is None or group is None or record.state is not SurveyState.OPEN:
        return None
    return record, group


def _sent(scene: Scene, record: Record, file: Attachment) -> Screen:
    text = scene.say("survey-out-sent", title=title_of(scene, record))
    return Screen(text, (back_row(scene, "survey-out", record.id),), file=file)


ROUTES: tuple[Route, ...] = (
    press("survey-out", hand_out),
    press("survey-qr", qr),
    press("survey-poster", poster),
    press("survey-form", form),
)

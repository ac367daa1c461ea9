"""What a survey came to, question by question, to its reader alone and in private."""

from collections.abc import Iterator

from domain.surveys.records import Record
from domain.surveys.report import Finding, Reach
from domain.surveys.review import Tally, pieces, released, tally, texts_of
from handlers.navigation import back_row, shortened, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.surveys.access import results_of
from handlers.surveys.outcomes import Outcome, outcome
from handlers.surveys.results.pictures import picture
from handlers.surveys.results.reading import Results, read_in, results
from handlers.surveys.results.wording import Wording
from handlers.turn import Sorry, Turn
from locales.texts import quoted

TEXTS_ROOM = 2500
TEXT_SHOWN = 400


def result_rows(scene: Scene, record: Record) -> tuple[Row, ...]:
    """On the page of a closed survey; only its reader has anything to open."""
    reader = scene.button("button-survey-reader", "survey-reader", record.id)
    if scene.chat_id != record.reader_id or outcome(scene.unit, record) is not Outcome.ENOUGH:
        return ((reader,),)
    return ((scene.button("button-survey-results", "survey-results", record.id),), (reader,))


def overview(turn: Turn) -> None:
    record, _ = results_of(turn)
    show_screen(turn, "survey-results", survey=record.id)


def one_question(turn: Turn) -> None:
    record, _ = results_of(turn)
    found = results(turn.unit, record)
    if found is None or turn.number(1) >= len(found.report.findings):
        raise Sorry("button-unknown")
    show_screen(turn, "survey-result", survey=record.id, at=turn.number(1))


@views("survey-results")
def show_overview(scene: Scene, arguments: Arguments) -> Screen | None:
    found = read_in(scene, arguments)
    group = None if found is None else scene.unit.groups.get(found.record.group_id)
    if found is None or group is None:
        return None
    title = Wording(scene, found.record.survey).title
    head = scene.say("survey-results", title=title, group=group.title)
    parts = [head, "\n".join(reach_lines(scene, found.report.reach))]
    if (texts := found.texts).all:
        parts.append(_texts_line(scene, texts))
    return Screen("\n\n".join(parts), _overview_rows(scene, found))


def _overview_rows(scene: Scene, found: Results) -> tuple[Row, ...]:
    number, texts = found.record.id, found.texts
    read: tuple[Row, ...] = ((scene.button("button-survey-texts", "survey-texts", number, waiting=texts.waiting),),)
    return (
        (scene.button("button-survey-result-first", "survey-result", number, 0),),
        *(read if texts.all else ()),
        (scene.button("button-survey-files", "survey-files", number),),
        (scene.button("button-survey-share", "survey-share", number),),
        (scene.button("button-survey-compare", "survey-compare", number, 0),),
        back_row(scene, "survey", number),
    )


def reach_lines(scene: Scene, reach: Reach) -> Iterator[str]:
    """Asked and answered, and how the answers came where not all came alike."""
    yield scene.say("survey-reach-told", asked=reach.asked or 0, answered=reach.answered)
    if reach.helped or reach.paper:
        yield scene.say("survey-reach-modes", alone=reach.alone, helped=reach.helped, paper=reach.paper)


def _texts_line(scene: Scene, texts: Tally) -> str:
    return scene.say("survey-texts-line", all=texts.all, released=texts.released, waiting=texts.waiting)


@views("survey-result")
def show_question(scene: Scene, arguments: Arguments) -> Screen | None:
    found = read_in(scene, arguments)
    if found is None:
        return None
    findings, at = found.report.findings, arguments["at"]
    wording = Wording(scene, found.record.survey)
    head = scene.say("survey-result-head", title=wording.title, number=at + 1, total=len(findings))
    question = scene.say("survey-result-question", question=wording.question(findings[at].question))
    parts = [head, question, *finding_parts(wording, findings[at]), *_texts(wording, found, findings[at])]
    rows = (*_moves(scene, found.record, at, len(findings)), *_to_texts(scene, found, findings[at]))
    back = back_row(scene, "survey-results", found.record.id)
    return Screen("\n\n".join(parts), (*rows, back), file=picture(wording, findings[at]))


def finding_parts(wording: Wording, finding: Finding) -> Iterator[str]:
    """The same in words as the picture shows, in paragraphs."""
    say = wording.scene.say
    yield say("survey-plain", words=wording.answered(finding))
    lines = [say("survey-result-line", label=label, figure=figure) for label, figure, _ in wording.cells(finding)]
    if lines:
        yield "\n".join(lines)
    if finding.mean is not None:
        yield say("survey-plain", words=wording.mean(finding.question, finding.mean, finding.answered or 0))
    if notes := list(wording.notes(finding)):
        yield "\n".join(say("survey-result-note", words=words) for words in notes)


def _texts(wording: Wording, found: Results, finding: Finding) -> Iterator[str]:
    """What was released, as far as there is room, and how many texts there are besides."""
    every = texts_of(finding)
    if not every:
        return
    yield _texts_line(wording.scene, tally(every, found.record.reviewed))
    room = TEXTS_ROOM
    for text in released(every, found.record.reviewed):
        words = shortened(text.text, TEXT_SHOWN)
        room -= len(words)
        if room < 0:
            yield wording.scene.say("survey-texts-more")
            return
        yield f"<blockquote>{quoted(words)}</blockquote>"


def _moves(scene: Scene, record: Record, at: int, count: int) -> tuple[Row, ...]:
    before = (scene.button("button-survey-result-before", "survey-result", record.id, at - 1),) if at else ()
    after = (scene.button("button-survey-result-after", "survey-result", record.id, at + 1),) if at + 1 < count else ()
    return ((*before, *after),) if before or after else ()


def _to_texts(scene: Scene, found: Results, finding: Finding) -> tuple[Row, ...]:
    counts = tally(texts_of(finding), found.record.reviewed)
    if not counts.waiting:
        return ()
    at = _first_waiting(found, finding)
    return ((scene.button("button-survey-texts", "survey-text", found.record.id, at, waiting=counts.waiting),),)


def _first_waiting(found: Results, finding: Finding) -> int:
    mine = {text.place for text in texts_of(finding)} - found.record.reviewed.keys()
    return next(at for at, piece in enumerate(pieces(found.report)) if piece.text.place in mine)


ROUTES: tuple[Route, ...] = (press("survey-results", overview), press("survey-result", one_question))

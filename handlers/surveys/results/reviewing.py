"""People's own words, one text at a time: the reader releases it, or leaves it out, and may take either back."""

from collections.abc import Mapping
from dataclasses import replace

from domain.printing import TextFile
from domain.surveys.review import Piece, pieces, undecided
from handlers.navigation import back_row, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.surveys.access import results_of
from handlers.surveys.results.reading import Results, read_in, results
from handlers.surveys.results.wording import Wording
from handlers.turn import Answer, Sorry, Turn
from locales.texts import quoted

WORDS = {"yes": True, "no": False}
LONGEST_SHOWN = 2500
"""Longer texts come as a file as well, for whoever releases a text has seen all of it."""


def read_texts(turn: Turn) -> None:
    """At the first that was not decided yet, or at the beginning."""
    found = _found(turn)
    show_screen(turn, "survey-text", survey=found.record.id, at=undecided(found.report, found.record.reviewed) or 0)


def read_one(turn: Turn) -> None:
    found = _found(turn)
    _piece(turn, found)
    show_screen(turn, "survey-text", survey=found.record.id, at=turn.number(1))


def decide(turn: Turn) -> Answer:
    found = _found(turn)
    piece, word = _piece(turn, found), turn.data[2] if len(turn.data) > 2 else ""
    if word not in WORDS:
        raise Sorry("button-unknown")
    reviewed = {**found.record.reviewed, piece.text.place: WORDS[word]}
    _keep(turn, found, reviewed)
    following = undecided(found.report, reviewed, after=turn.number(1))
    at, view = (0, "survey-texts-done") if following is None else (following, "survey-text")
    show_screen(turn, view, survey=found.record.id, at=at, last=turn.number(1))
    return turn.answer("survey-text-released" if WORDS[word] else "survey-text-left-out")


def take_back(turn: Turn) -> Answer:
    found = _found(turn)
    piece = _piece(turn, found)
    reviewed = {place: word for place, word in found.record.reviewed.items() if place != piece.text.place}
    _keep(turn, found, reviewed)
    show_screen(turn, "survey-text", survey=found.record.id, at=turn.number(1))
    return turn.answer("survey-text-taken-back")


def _keep(turn: Turn, found: Results, reviewed: Mapping[str, bool]) -> None:
    turn.unit.surveys.save(replace(found.record, reviewed=reviewed))


def _found(turn: Turn) -> Results:
    record, _ = results_of(turn)
    found = results(turn.unit, record)
    if found is None or not pieces(found.report):
        raise Sorry("survey-no-texts")
    return found


def _piece(turn: Turn, found: Results) -> Piece:
    every, at = pieces(found.report), turn.number(1)
    if at >= len(every):
        raise Sorry("button-unknown")
    return every[at]


@views("survey-text")
def show_text(scene: Scene, arguments: Arguments) -> Screen | None:
    found = read_in(scene, arguments)
    every = () if found is None else pieces(found.report)
    at = arguments["at"]
    if found is None or at >= len(every):
        return None
    piece = every[at]
    long = len(piece.text.text) > LONGEST_SHOWN
    shown = piece.text.text[:LONGEST_SHOWN] + "…" if long else piece.text.text
    parts = [
        _head(scene, found, piece, at, len(every)),
        f"<blockquote>{quoted(shown)}</blockquote>",
        *([scene.say("survey-text-long")] if long else []),
        _warning(scene, piece),
    ]
    whole = TextFile(scene.label("survey-text-file", number=at + 1), piece.text.text) if long else None
    return Screen("\n\n".join(parts), _rows(scene, found, arguments, len(every)), file=whole)


def _head(scene: Scene, found: Results, piece: Piece, at: int, count: int) -> str:
    question = Wording(scene, found.record.survey).question(piece.question)
    decided = found.record.reviewed.get(piece.text.place)
    word = "none" if decided is None else ("yes" if decided else "no")
    kind = "comment" if piece.comment else "text"
    return scene.say("survey-text-head", number=at + 1, total=count, question=question, kind=kind, word=word)


def _warning(scene: Scene, piece: Piece) -> str:
    if not piece.text.traces:
        return scene.say("survey-text-unmarked")
    named = ", ".join(scene.label("survey-trace", trace=trace.value) for trace in piece.text.traces)
    return scene.say("survey-text-marked", traces=named)


def _rows(scene: Scene, found: Results, arguments: Arguments, count: int) -> tuple[Row, ...]:
    number, at = found.record.id, arguments["at"]
    before = (scene.button("button-survey-text-before", "survey-text", number, at - 1),) if at else ()
    after = (scene.button("button-survey-text-after", "survey-text", number, at + 1),) if at + 1 < count else ()
    return (
        (scene.button("button-survey-text-yes", "survey-text-say", number, at, "yes"),),
        (scene.button("button-survey-text-no", "survey-text-say", number, at, "no"),),
        *_undo(scene, number, arguments),
        *(((*before, *after),) if before or after else ()),
        back_row(scene, "survey-results", number),
    )


def _undo(scene: Scene, number: int, arguments: Arguments) -> tuple[Row, ...]:
    if "last" not in arguments:
        return ()
    return ((scene.button("button-survey-text-undo", "survey-text-undo", number, arguments["last"]),),)


@views("survey-texts-done")
def show_done(scene: Scene, arguments: Arguments) -> Screen | None:
    found = read_in(scene, arguments)
    if found is None:
        return None
    texts, number = found.texts, found.record.id
    rows = (
        *_undo(scene, number, arguments),
        (scene.button("button-survey-text-again", "survey-text", number, 0),),
        (scene.button("button-survey-files", "survey-files", number),),
        back_row(scene, "survey-results", number),
    )
    return Screen(scene.say("survey-texts-done", released=texts.released, left_out=texts.left_out), rows)


ROUTES: tuple[Route, ...] = (
    press("survey-texts", read_texts),
    press("survey-text", read_one),
    press("survey-text-say", decide),
    press("survey-text-undo", take_back),
)

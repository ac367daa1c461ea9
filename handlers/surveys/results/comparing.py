"""Two surveys side by side, both read by this reader: two groups, or the same group before and after."""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.outbox import Message
from domain.printing import Bar, Bars, BarsPicture, Block, Bullets, Details, Heading, Paper, Paragraph, Together
from domain.surveys.records import Record
from domain.surveys.rounds import Pair, Side, pairs, signs_of
from domain.unit_of_work import UnitOfWork
from handlers.navigation import back_row, groups_run_by, menu_row, page_of, page_row, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_of, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys.access import results_of
from handlers.surveys.outcomes import Outcome, outcome
from handlers.surveys.results.pictures import bar, mean_bar
from handlers.surveys.results.reading import Results, read_in, results
from handlers.surveys.results.wording import Wording
from handlers.surveys.seats import survey_of
from handlers.turn import Answer, Sorry, Turn
from handlers.words import day_words, today_in
from locales.texts import neutralise

SIDES = ("A", "B")


@dataclass(frozen=True, slots=True)
class Comparison:
    """`names` say what A and B are: their groups, and when each ended."""

    one: Results
    other: Results
    names: tuple[str, str]
    pairs: tuple[Pair, ...]

    @property
    def sides(self) -> tuple[tuple[str, str], ...]:
        return tuple(zip(SIDES, self.names, strict=True))

    def figures(self, wording: Wording, pair: Pair) -> Iterator[tuple[str, tuple[Bar, ...]]]:
        """Each thing that was counted on both sides, with a bar for each side."""
        sides = tuple(zip(SIDES, (pair.one, pair.other), strict=True))
        if pair.one.cells and pair.other.cells:
            names = [label for label, _, _ in wording.cells(pair.one.finding)]
            for at, label in enumerate(names):
                yield label, tuple(_cell_bar(wording, name, side, at) for name, side in sides)
        if pair.one.mean is not None and pair.other.mean is not None:
            yield wording.scene.label("survey-mean-label"), tuple(_mean_bar(wording, *each) for each in sides)


def _cell_bar(wording: Wording, name: str, side: Side, at: int) -> Bar:
    answered = side.finding.answered or 0
    return bar(name, wording.figure(side.cells[at], answered), side.cells[at], answered)


def _mean_bar(wording: Wording, name: str, side: Side) -> Bar:
    if side.mean is None:
        raise LookupError("no mean may be said")
    words = wording.mean(side.finding.question, side.mean, side.finding.answered or 0)
    return mean_bar(side.finding, name, words)


def choose(turn: Turn) -> None:
    record, _ = results_of(turn)
    show_screen(turn, "survey-compare", survey=record.id, page=turn.number(1))


def compare(turn: Turn) -> None:
    found = _both(turn)
    at = turn.number(2)
    if at >= len(found.pairs):
        raise Sorry("button-unknown")
    one, other = found.one.record.id, found.other.record.id
    show_screen(turn, "survey-compared", survey=one, other=other, at=at)


def send_file(turn: Turn) -> Answer:
    found = _both(turn)
    wanted = {"survey": found.one.record.id, "other": found.other.record.id}
    turn.send(Message(turn.person.id, "survey-compared-file", wanted))
    return turn.answer("survey-file-coming")


def _both(turn: Turn) -> Comparison:
    """Only for whoever may read the one and the other now."""
    record, _ = results_of(turn)
    other = survey_of(turn, turn.number(1))
    if other.reader_id != turn.user.id:
        raise Sorry("survey-not-reader")
    require(turn, group_of(turn, other.group_id))
    found = _comparison(turn_scene(turn), record, other)
    if found is None:
        raise Sorry("survey-nothing-to-compare")
    return found


def turn_scene(turn: Turn) -> Scene:
    return Scene(turn.unit, turn.now, turn.now, turn.language, turn.user.id, turn.world)


def comparable(unit: UnitOfWork, record: Record) -> list[Record]:
    """Other surveys with results that the same person reads, and that asked some of the same; the newest first."""
    reader, asked = unit.people.get(record.reader_id), signs_of(record.survey)
    if reader is None:
        return []
    groups = groups_run_by(unit, reader)
    found = [each for group in groups for each in unit.surveys.of_group(group.id) if each.id != record.id]
    fit = [each for each in found if each.closed and each.reader_id == reader.id and signs_of(each.survey) & asked]
    shown = [each for each in fit if outcome(unit, each) is Outcome.ENOUGH]
    return sorted(shown, key=lambda each: -(each.closed_at.timestamp() if each.closed_at else 0))


def _comparison(scene: Scene, record: Record, other: Record) -> Comparison | None:
    one, second = results(scene.unit, record), results(scene.unit, other)
    if one is None or second is None or record.id == other.id:
        return None
    found = tuple(pair for pair in pairs(one.report, second.report) if pair.comparable)
    return Comparison(one, second, (name_of(scene, record), name_of(scene, other)), found) if found else None


def name_of(scene: Scene, record: Record) -> str:
    group = scene.unit.groups.get(record.group_id)
    if group is None or record.closed_at is None:
        return "–"
    day = day_words(scene.language, today_in(group.zone, record.closed_at), today_in(group.zone, scene.now))
    return scene.label(
        "survey-compare-name", group=shortened(neutralise(group.title), 25), day=day, answered=record.answered or 0
    )


def compared_in(scene: Scene, arguments: Arguments) -> Comparison | None:
    found, other = read_in(scene, arguments), scene.unit.surveys.get(arguments["other"])
    if found is None or other is None or other.reader_id != scene.chat_id:
        return None
    return _comparison(scene, found.record, other)


@views("survey-compare")
def show_choice(scene: Scene, arguments: Arguments) -> Screen | None:
    found = read_in(scene, arguments)
    if found is None:
        return None
    others = comparable(scene.unit, found.record)
    page, shown = page_of(others, arguments["page"])
    number = found.record.id
    rows = tuple(
        (Button(shortened(name_of(scene, each), 60), f"survey-compared:{number}:{each.id}:0"),) for each in shown
    )
    turning = page_row(scene, page, len(others), f"survey-compare:{number}")
    title = Wording(scene, found.record.survey).title
    text = scene.say("survey-compare", title=title, count=len(others))
    return Screen(text, (*rows, *turning, back_row(scene, "survey-results", number)))


@views("survey-compared")
def show_pair(scene: Scene, arguments: Arguments) -> Screen | None:
    found, at = compared_in(scene, arguments), arguments["at"]
    if found is None or at >= len(found.pairs):
        return None
    wording, pair = Wording(scene, found.one.record.survey), found.pairs[at]
    head = scene.say("survey-result-head", title=wording.title, number=at + 1, total=len(found.pairs))
    question = scene.say("survey-result-question", question=wording.question(pair.question))
    sides = "\n".join(scene.say("survey-compare-side", side=side, name=name) for side, name in found.sides)
    lines = [_line(scene, label, drawn) for label, drawn in found.figures(wording, pair)]
    note = scene.say("survey-result-note", words=scene.label("survey-compare-note"))
    drawn = _picture(wording, found, pair)
    return Screen("\n\n".join((head, question, sides, *lines, note)), _rows(scene, found, at), file=drawn)


def _line(scene: Scene, label: str, drawn: tuple[Bar, ...]) -> str:
    sides = [scene.say("survey-result-line", label=each.label, figure=each.value) for each in drawn]
    return "\n".join((scene.say("survey-compare-label", label=label), *sides))


def _picture(wording: Wording, found: Comparison, pair: Pair) -> BarsPicture:
    note = wording.scene.label("survey-compare-note")
    sides = "\n".join(f"{side}: {name}" for side, name in found.sides)
    return BarsPicture(wording.question(pair.question), _drawn(wording, found, pair), sides, note)


def _drawn(wording: Wording, found: Comparison, pair: Pair) -> tuple[Bar, ...]:
    say = wording.scene.label
    return tuple(
        Bar(say("survey-compare-bar", label=label, side=each.label), each.value, each.high, each.low, marked=place == 0)
        for label, drawn in found.figures(wording, pair)
        for place, each in enumerate(drawn)
    )


def _rows(scene: Scene, found: Comparison, at: int) -> tuple[Row, ...]:
    one, other, data = found.one.record.id, found.other.record.id, "survey-compared"
    before = (scene.button("button-survey-result-before", data, one, other, at - 1),) if at else ()
    more = at + 1 < len(found.pairs)
    after = (scene.button("button-survey-result-after", data, one, other, at + 1),) if more else ()
    return (
        *(((*before, *after),) if before or after else ()),
        (scene.button("button-survey-file-pdf", "survey-compared-file", one, other),),
        back_row(scene, "survey-compare", one, 0),
    )


@views("survey-compared-file")
def show_file(scene: Scene, arguments: Arguments) -> Screen | None:
    found = compared_in(scene, arguments)
    if found is None:
        return None
    made = paper(scene, found)
    return Screen(scene.say("survey-plain", words=made.title), (menu_row(scene),), file=made)


def paper(scene: Scene, found: Comparison) -> Paper:
    wording = Wording(scene, found.one.record.survey)
    title = scene.label("survey-compare-title", title=wording.title)
    blocks: list[Block] = [Heading(title, 1), Details(found.sides)]
    for number, pair in enumerate(found.pairs, 1):
        blocks.append(Heading(f"{number}. {wording.question(pair.question)}", 3))
        blocks += [
            Together((Paragraph(label, strong=True), Bars(drawn))) for label, drawn in found.figures(wording, pair)
        ]
    notes = ("survey-compare-note", "survey-method-who")
    blocks += [
        Heading(scene.label("survey-method"), 2),
        Bullets((*(scene.label(each) for each in notes), scene.label("survey-method-small", k=wording.survey.k))),
    ]
    return Paper(title, title, tuple(blocks), scene.language, title)


ROUTES: tuple[Route, ...] = (
    press("survey-compare", choose),
    press("survey-compared", compare),
    press("survey-compared-file", send_file),
)

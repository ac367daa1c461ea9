"""The result of a poll as a picture: nothing in it that the words beside it do not say."""

from collections.abc import Mapping

from domain.ballots.counting import Result
from domain.poll_records import Record
from domain.polls import Kind, Names, Poll
from domain.printing import Bar, BarsPicture
from domain.results import Cell
from handlers.polls.card import choice_label
from handlers.polls.unnamed import publish
from handlers.screen import Scene
from locales.texts import neutralise

LINES_AT_MOST = 12


def picture(scene: Scene, record: Record, result: Result) -> BarsPicture | None:
    """None where there is nothing to see, or too much for a small screen."""
    poll = record.poll
    cells, named = _cells(poll, result)
    if not cells or len(cells) > LINES_AT_MOST or not result.counts.answered:
        return None
    whole = _whole(poll, result)
    bars = tuple(
        _bar(choice_label(scene, poll, line), cell, whole, marked=line in named) for line, cell in cells.items()
    )
    people = result.turnout
    note = scene.label("poll-turnout", asked=people.asked, reached=people.reached, answered=people.answered)
    return BarsPicture(neutralise(poll.question), bars, note=note)


def _cells(poll: Poll, result: Result) -> tuple[Mapping[int, Cell], tuple[int, ...]]:
    """What may be shown of each line, and which lines may be marked as chosen."""
    if poll.names is Names.NAMED:
        return {line: Cell(votes, votes) for line, votes in result.counts.votes.items()}, result.winners
    publication = publish(poll, result)
    return publication.table.cells or {}, result.winners if publication.tells_outcome else ()


def _whole(poll: Poll, result: Result) -> int:
    return max(sum(result.counts.votes.values()) if poll.kind is Kind.DOTS else result.counts.answered, 1)


def _bar(label: str, cell: Cell, whole: int, *, marked: bool) -> Bar:
    if cell.exact is not None:
        return Bar(label, str(cell.exact), cell.exact / whole, marked=marked)
    return Bar(label, f"{cell.low}–{cell.high}", min(cell.high / whole, 1.0), cell.low / whole, marked)

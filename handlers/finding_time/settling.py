"""The time that was found becomes a meeting: of two organisers who choose at once, the first one's stands."""

from dataclasses import replace

from domain.finding_time.searches import SearchState, TimeSearch
from domain.groups import Group
from domain.meetings import Meeting
from handlers.finding_time.card import card
from handlers.finding_time.ending import plan_end
from handlers.turn import Sorry, Turn


def require_undecided(turn: Turn, search_id: int) -> TimeSearch:
    """Raises Sorry; to be asked before anything is changed."""
    search = turn.unit.time_searches.get(search_id)
    if search is None:
        raise Sorry("time-search-gone")
    if search.state is SearchState.CANCELLED:
        raise Sorry("time-search-was-cancelled")
    if search.state is SearchState.SETTLED:
        raise Sorry("time-search-settled-already")
    return search


def settle(turn: Turn, search: TimeSearch, meeting: Meeting, group: Group) -> None:
    settled = replace(search, state=SearchState.SETTLED, revision=search.revision + 1, meeting_id=meeting.id)
    turn.unit.time_searches.change(settled)
    plan_end(turn.unit, settled, group)
    turn.send(card(settled, group))

"""Before the words are made: the group puts the proposals in order, in a poll whose names are hidden.

The poll is the group's usual one (Q2), with its counting rule; it opens with everything filled in, to be looked at.
"""

from domain.norms.life import Norm, NormState
from domain.option_lines import sameness
from domain.polling import KIND, NAME, NAMES, OPTIONS, QUESTION, SHOWN, fresh
from domain.polls import OPTION_LIMIT, Kind, Names, Shown
from domain.unit_of_work import UnitOfWork
from handlers.conversations import begin
from handlers.navigation import shortened, show_screen
from handlers.norms.merging import picked_heaps, proposals_for
from handlers.norms.proposing import norm_of
from handlers.planning import require_voice
from handlers.rights import require
from handlers.routing import Route, press
from handlers.turn import Answer, Sorry, Turn
from locales.texts import say_plainly

BETWEEN = " / "


def rank(turn: Turn) -> Answer | None:
    """Those ticked, where there are two; else all. Raises Sorry where there is nothing to put in order."""
    norm, group = norm_of(turn, turn.number(0))
    require(turn, group)
    require_voice(group)
    if norm.state is not NormState.MERGING:
        show_screen(turn, "norm", id=norm.id)
        raise Sorry("norm-settled")
    options = _options(turn.unit, norm, turn.number(1))
    if len(options) < 2:
        raise Sorry("norm-rank-one")
    asked = [say_plainly(each, "norm-rank-question", topic=norm.topic.value) for each in group.languages]
    filled = {QUESTION: BETWEEN.join(asked), KIND: Kind.RANKING, OPTIONS: options}
    hidden = {NAMES: Names.HIDDEN, SHOWN: Shown.AFTER_CLOSE}
    return begin(turn, NAME, {**fresh(group.id, group.zone, turn.person.language), **filled, **hidden})


def _options(unit: UnitOfWork, norm: Norm, mask: int) -> list[str]:
    """One wording of each heap, as long as an option may be."""
    found = proposals_for(unit, norm)
    ticked = picked_heaps(found, mask)
    wordings = [shortened(heap[0], OPTION_LIMIT) for heap in (ticked if len(ticked) > 1 else found)]
    first: dict[str, str] = {}
    for words in wordings:
        first.setdefault(sameness(words), words)
    return list(first.values())


ROUTES: tuple[Route, ...] = (press("norm-rank", rank),)

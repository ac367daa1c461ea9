"""What a person sees of their votes in /mydata, and what happens to open polls when the person is forgotten."""

from collections.abc import Iterable, Mapping

from domain.outbox import Message
from domain.polls import PollState
from domain.privacy import Record
from handlers.farewells import Leaving
from handlers.polls.card import card
from handlers.polls.voting import vote_words
from handlers.privacy import refined
from handlers.registry import farewells
from handlers.screen import Scene


def chosen(scene: Scene, record: Record) -> Mapping[str, str]:
    poll = scene.unit.polls.get(record.values["poll_id"])
    own = None if poll is None else scene.unit.polls.own(poll.poll, scene.chat_id)
    return {"chosen": "" if poll is None or own is None else vote_words(scene, poll.poll, own.vote)}


refined["poll_vote"] = chosen


@farewells("polls")
def count_again(leaving: Leaving) -> Iterable[Message]:
    """Open polls the person answered show one answer less."""
    unit, person = leaving.unit, leaving.person
    kept = unit.sealed.kept_of(person.id)
    boxes = {box.id for box, _ in kept}
    return [
        card(record, group)
        for group in unit.groups.joined_by(person.id)
        for record in unit.polls.of_group(group.id)
        if record.poll.state is PollState.OPEN
        and (record.box_id in boxes or unit.polls.own(record.poll, person.id) is not None)
    ]

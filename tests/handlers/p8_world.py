"""Three groups, in each one of every kind of person and of thing; ids of things are those of their group, so that a
button made of that number names them all."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from telegram import Update

from domain.broadcasts import Broadcast, BroadcastState
from domain.decisions import Decision, Outcome, Rule, Source
from domain.groups import Group, Role
from domain.meetings import Meeting
from domain.people import Office
from domain.poll_records import Way
from domain.polls import Kind, Option, Poll, PollState
from domain.sign_ups import Line, SignUpList
from domain.tasks import Task
from domain.wall_time import WallTime
from handlers import HANDLERS, views
from handlers.polls.opening import open_poll
from handlers.screen import Scene
from tests.handlers.direct import WORLD, Direct

OPERATOR, OTHER_WORKER = 1, 2
SECRET = "Noslēpums"
"""In the words of everything that belongs to a group."""
NOT_CONTENT = frozenset({"outbox", "posted", "notice", "occurrence", "inbox", "sqlite_sequence", "chat_pause"})
FORMS = ("{verb}:{id}", "{verb}:{id}:1:1", "{verb}:{id}:{member}")

LEAST = {
    "stranger": 0,
    "former member": 0,
    "worker of another place": 0,
    "member of another place": 0,
    "member": 1,
    "organiser": 2,
    "worker": 3,
    "operator": 4,
}


@dataclass(frozen=True)
class Effect:
    changed: bool
    told: bool
    """Words of the group's own were shown."""

    def __bool__(self) -> bool:
        return self.changed or self.told


def verbs() -> list[str]:
    """Of every button there is, from `HANDLERS` itself."""
    found = [route.verb for route in HANDLERS if route.matches(_pressing(route.verb))]
    return list(dict.fromkeys(found))


def _pressing(data: str) -> Update:
    sender = {"id": 1, "is_bot": False, "first_name": "x"}
    query = {"id": "1", "chat_instance": "1", "from": sender, "data": data}
    update = Update.de_json({"update_id": 1, "callback_query": query}, None)
    assert update is not None
    return update


class Place:
    def __init__(self, direct: Direct) -> None:
        self.direct = direct
        direct.person(OPERATOR, Office.OPERATOR)
        direct.person(OTHER_WORKER, Office.WORKER)
        self.groups = [self._group(number) for number in (1, 2, 3)]
        direct.group(-1009, OTHER_WORKER)
        self._tables = [
            row["name"]
            for row in direct.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
            if row["name"] not in NOT_CONTENT
        ]
        direct.rows("DELETE FROM outbox")
        self._before = self._content()

    def _group(self, number: int) -> Group:
        direct, chat = self.direct, -1000 - number
        group = direct.group(chat, direct.worker(100 * number + 1))
        assert group.id == number
        direct.member(group, 100 * number + 2, Role.ORGANISER)
        direct.member(group, 100 * number + 3)
        direct.member(group, 100 * number + 4, status="left")
        direct.unit.groups.set_present(number, 100 * number + 4, present=False)
        direct.person(100 * number + 5)
        self._fill(group)
        return group

    def _fill(self, group: Group) -> None:
        unit, now = self.direct.unit, self.direct.now
        starts = WallTime.at(datetime.fromisoformat("2026-12-03T18:00"), group.zone)
        unit.meetings.add(Meeting(0, group.id, SECRET, starts, None, SECRET, planned_by=group.worker_id), now)
        options = (Option(1, SECRET), Option(2, "cits"))
        poll = Poll(
            id=0,
            group_id=group.id,
            state=PollState.DRAFT,
            question=SECRET,
            kind=Kind.SINGLE,
            options=options,
            asked_by=group.worker_id,
        )
        open_poll(unit, unit.polls.add(poll, Way.BUTTONS, now), group, WORLD, now)
        unit.sign_ups.open(SignUpList(0, group.id, SECRET, (Line(1, 5, SECRET),), asked_by=group.worker_id))
        unit.decisions.add(
            Decision(0, group.id, Source.MEETING, SECRET, Outcome.ADOPTED, Rule.AGREEMENT, date(2026, 11, 1))
        )
        unit.tasks.add(Task(0, group.id, SECRET))
        sent = Broadcast(0, group.worker_id, BroadcastState.SENT, groups=(group.id,))
        unit.broadcasts.set_words(unit.broadcasts.add(sent, now).id, "lv", SECRET)

    def senders(self, group: Group) -> dict[str, int]:
        first = 100 * group.id
        return {
            "stranger": first + 5,
            "former member": first + 4,
            "worker of another place": OTHER_WORKER,
            "member": first + 3,
            "organiser": first + 2,
            "worker": first + 1,
            "operator": OPERATOR,
        }

    def effects(self, group: Group, sender: int, verb: str) -> Iterator[tuple[str, Effect]]:
        """Of every form of the button, in private and in the group; each taken back."""
        forms = [form.format(verb=verb, id=group.id, member=100 * group.id + 3) for form in FORMS]
        for data, chat_id in (*((form, None) for form in forms), (forms[0], group.chat_id), (forms[1], group.chat_id)):
            yield data, self._pressed(sender, data, chat_id, group.title)

    def _pressed(self, sender: int, data: str, chat_id: int | None, title: str) -> Effect:
        connection = self.direct.unit.connection
        connection.execute("SAVEPOINT pressed")
        changes = connection.total_changes
        self.direct.press(sender, data, chat_id=chat_id)
        effect = Effect(False, False)
        if connection.total_changes != changes:
            effect = Effect(self._content() != self._before, self._told(sender, title))
        connection.execute("ROLLBACK TO pressed")
        return effect

    def _content(self) -> dict[str, list[tuple[object, ...]]]:
        """Of everybody's presence only who is there: somebody found to have left is marked so."""
        rows = {table: [tuple(row) for row in self.direct.rows(f"SELECT * FROM {table}")] for table in self._tables}
        rows["member"] = [row[:3] for row in rows["member"] if row[1] % 100 != 4]
        return rows

    def _told(self, sender: int, title: str) -> bool:
        for row in self.direct.unit.outbox.ready(self.direct.now, (), 500):
            if row.chat_id == sender and row.view in views.by_name:
                scene = Scene(self.direct.unit, self.direct.now, row.planned_at, "lv", sender, WORLD)
                screen = views.by_name[row.view](scene, row.arguments)
                if screen is not None and any(words in repr(screen) for words in (SECRET, title)):
                    return True
        return False

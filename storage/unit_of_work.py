"""Every repository over one connection: what one transaction may touch."""

import sqlite3
from functools import cached_property
from pathlib import Path

from storage.activity import Activities
from storage.afterwards import Afterwards
from storage.box_keys import BoxKeys
from storage.broadcasts import Broadcasts
from storage.card_desks import CardDesks
from storage.cipher import Cipher
from storage.decisions import Decisions
from storage.deeds import Deeds
from storage.dialogs import Dialogs
from storage.follow_ups import FollowUps
from storage.goals import Goals
from storage.groups import Groups
from storage.inbox import Inbox
from storage.meetings import Meetings
from storage.needs import NeedRows
from storage.norms import Norms
from storage.notices import Notices
from storage.outbox import Outbox
from storage.people import Links, People
from storage.polls import Polls
from storage.privacy import Consents, Privacy
from storage.proposals import Proposals
from storage.pushes import Pushes
from storage.queries import Queries
from storage.saved_answers import SavedAnswers
from storage.schedule import Schedules
from storage.sealing import Boxes
from storage.seats import Seats
from storage.series import SeriesRows
from storage.sign_ups import SignUps
from storage.surveys import Surveys
from storage.tasks import Tasks
from storage.time_searches import TimeSearches
from storage.topics import Topics
from storage.unsealing import Unsealing


class UnitOfWork:
    """Holds no state of its own, so one serves for the life of its connection.

    `keys` is the key folder, needed for sealed boxes only.
    """

    def __init__(self, connection: sqlite3.Connection, cipher: Cipher, keys: Path | None = None) -> None:
        self.connection = connection
        self._cipher = cipher
        self._folder = keys

    @cached_property
    def people(self) -> People:
        return People(self.connection, self._cipher)

    @cached_property
    def pushes(self) -> Pushes:
        return Pushes(self.connection)

    @cached_property
    def links(self) -> Links:
        return Links(self.connection)

    @cached_property
    def groups(self) -> Groups:
        return Groups(self.connection, self._cipher)

    @cached_property
    def meetings(self) -> Meetings:
        return Meetings(self.connection, self._cipher)

    @cached_property
    def seats(self) -> Seats:
        return Seats(self.connection, self._cipher)

    @cached_property
    def needs(self) -> NeedRows:
        return NeedRows(self.connection, self._cipher)

    @cached_property
    def series(self) -> SeriesRows:
        return SeriesRows(self.connection, self._cipher)

    @cached_property
    def proposals(self) -> Proposals:
        return Proposals(self.connection, self._cipher)

    @cached_property
    def afterwards(self) -> Afterwards:
        return Afterwards(self.connection, self._cipher)

    @cached_property
    def topics(self) -> Topics:
        return Topics(self.connection, self._cipher)

    @cached_property
    def time_searches(self) -> TimeSearches:
        return TimeSearches(self.connection, self._cipher)

    @cached_property
    def sign_ups(self) -> SignUps:
        return SignUps(self.connection, self._cipher)

    @cached_property
    def tasks(self) -> Tasks:
        return Tasks(self.connection, self._cipher)

    @cached_property
    def follow_ups(self) -> FollowUps:
        return FollowUps(self.connection, self._cipher)

    @cached_property
    def card_desks(self) -> CardDesks:
        return CardDesks(self.connection)

    @cached_property
    def goals(self) -> Goals:
        return Goals(self.connection, self._cipher)

    @cached_property
    def norms(self) -> Norms:
        return Norms(self.connection, self._cipher)

    @cached_property
    def activity(self) -> Activities:
        return Activities(self.connection, self._cipher)

    @cached_property
    def saved_answers(self) -> SavedAnswers:
        return SavedAnswers(self.connection, self._cipher)

    @cached_property
    def broadcasts(self) -> Broadcasts:
        return Broadcasts(self.connection, self._cipher)

    @cached_property
    def decisions(self) -> Decisions:
        return Decisions(self.connection, self._cipher)

    @cached_property
    def polls(self) -> Polls:
        return Polls(self.connection, self._cipher)

    @cached_property
    def schedule(self) -> Schedules:
        return Schedules(self.connection)

    @cached_property
    def dialogs(self) -> Dialogs:
        return Dialogs(self.connection, self._cipher)

    @cached_property
    def notices(self) -> Notices:
        return Notices(self.connection)

    @cached_property
    def inbox(self) -> Inbox:
        return Inbox(self.connection, self._cipher)

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self.connection, self._cipher)

    @cached_property
    def surveys(self) -> Surveys:
        return Surveys(self.connection, self._cipher)

    @cached_property
    def deeds(self) -> Deeds:
        return Deeds(self.connection, self._cipher)

    @cached_property
    def sealed(self) -> Boxes:
        return Boxes(self.connection, self._cipher, self._box_keys, self.outbox)

    @cached_property
    def unsealing(self) -> Unsealing:
        return Unsealing(self.connection, self._cipher, self._box_keys)

    @cached_property
    def privacy(self) -> Privacy:
        return Privacy(self.connection, self._cipher)

    @cached_property
    def consents(self) -> Consents:
        return Consents(self.connection)

    @cached_property
    def _box_keys(self) -> BoxKeys:
        if self._folder is None:
            raise LookupError("no key folder was given, and sealed boxes need one")
        return BoxKeys(self._folder, Queries(self.connection, "sealing").the("key_ring")["name"])

    def savepoint(self) -> "Savepoint":
        return Savepoint(self.connection)


class Savepoint:
    """A part of a transaction that may fail alone: an exception inside takes back the part and is raised on."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("SAVEPOINT part")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            self._connection.execute("ROLLBACK TO part")
        self._connection.execute("RELEASE part")

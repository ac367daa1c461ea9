"""Whatever may happen around a meeting, in any order, against a model of what must be true of it.

Handlers, schedule and database are the real ones; what Telegram does with each message is drawn. A kill is the
transaction that never was, the connection closed and opened again, and the same update handled anew.
"""

import os
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from dataclasses import replace as with_changes
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from domain.meetings import COMPANIONS_LIMIT, Change, ChangeKind, Meeting, MeetingState
from domain.outbox import Delivery
from domain.wall_time import WallTime, local_naive
from handlers import reminders
from storage.cipher import Cipher
from storage.database import connect
from storage.outbox import Waiting
from storage.unit_of_work import UnitOfWork
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, RIGA, TARAS, Stage

MEMBERS = (ANNA, OLGA, TARAS, EMMA)
SUPERGROUP = -1002
REMINDERS = frozenset({"meeting-reminder", "group-reminder"})
people = st.sampled_from(MEMBERS)
answers = st.sampled_from(("no", "coming", "maybe", "no"))
spans = st.sampled_from([timedelta(hours=hours) for hours in (1, 5, 9, 24)])
troubles = st.sampled_from(["taken", "taken", "429", "429 for an hour", "no answer"])


@dataclass
class TroubledStage(Stage):
    """Telegram takes a message, asks to wait, or takes it and never answers; as the bot's outbox settles each."""

    trouble: dict[int, str] = field(default_factory=dict)
    delivered: list[Waiting] = field(default_factory=list)
    unanswered: int = 0
    check: Callable[[Waiting], None] = lambda waiting: None

    def send(self) -> Sequence[Waiting]:
        sent = [waiting for waiting in self.unit.outbox.ready(self.now, [], 1000) if self._deliver(waiting)]
        self.said.extend(sent)
        return sent

    def _deliver(self, waiting: Waiting) -> bool:
        trouble = self.trouble.pop(waiting.chat_id, "taken")
        if trouble.startswith("429"):
            pause = timedelta(hours=1) if trouble == "429 for an hour" else timedelta(seconds=35)
            self.unit.outbox.retry(waiting.id, self.now + pause, counted=False)
            return False
        gone = waiting.useful_until is not None and waiting.useful_until <= self.now
        if gone or not waiting.view or self.draw(waiting) is None:
            self.unit.outbox.sent(waiting, None, self.now)
            return False
        self.delivered.append(waiting)
        self.check(waiting)
        if trouble == "no answer":
            self._settle_unsure(waiting)
        else:
            self.unit.outbox.sent(waiting, self._number(), self.now)
        return True

    def _settle_unsure(self, waiting: Waiting) -> None:
        self.unanswered += 1
        if waiting.delivery is Delivery.AT_LEAST_ONCE or waiting.message_id is not None:
            self.unit.outbox.once_more(waiting.id)
        else:
            self.unit.outbox.end(waiting.id, "unknown")


class Life(RuleBasedStateMachine):
    reminded = 0
    """In all lives: a model that is never put to the test holds always."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.stage = TroubledStage(Path(self.folder.name))
        self.cipher: Cipher = self.stage.unit._cipher
        self.meeting_id = self.stage.meeting("2026-11-25T18:30").id
        self.answers: dict[int, tuple[str, int]] = {}
        self.blocked: set[int] = set()
        self.chat, self.away = CHAT, False
        self.stage.check = self.each_reminder_is_meant

    def teardown(self) -> None:
        self.stage.close()
        self.folder.cleanup()

    @property
    def meeting(self) -> Meeting:
        return self.stage.stored(self.meeting_id)

    @property
    def open(self) -> bool:
        return not self.meeting.cancelled and self.stage.now < self.meeting.ends_at

    def time_goes_by(self) -> None:
        self.stage.passes(timedelta(hours=2))

    def press(self, person: int, data: str) -> None:
        self.stage.presses(person, data, self.chat)

    @rule(person=people, answer=answers, times=st.integers(1, 3))
    def answers_once_or_more(self, person: int, answer: str, times: int) -> None:
        """Telegram may deliver a press several times, and people press twice."""
        self.time_goes_by()
        for _ in range(times):
            self.press(person, f"rsvp:{self.meeting_id}:{answer}")
        if self.open:
            _, companions = self.answers.get(person, ("", 0))
            self.answers[person] = (answer, companions if answer == "coming" else 0)

    @rule(person=people, step=st.sampled_from(["more", "less"]))
    def brings(self, person: int, step: str) -> None:
        self.time_goes_by()
        self.press(person, f"bring:{self.meeting_id}:{step}")
        answer, companions = self.answers.get(person, ("", 0))
        wanted = (companions if answer == "coming" else 0) + (1 if step == "more" else -1)
        if self.open and 0 <= wanted <= COMPANIONS_LIMIT:
            self.answers[person] = ("coming", wanted)

    @rule(person=people, answer=answers)
    def is_killed_before_the_commit_of_a_press(self, person: int, answer: str) -> None:
        delivered, unanswered, trouble = len(self.stage.delivered), self.stage.unanswered, dict(self.stage.trouble)
        self.stage.unit.connection.execute("BEGIN IMMEDIATE")
        self.press(person, f"rsvp:{self.meeting_id}:{answer}")
        self.stage.unit.connection.execute("ROLLBACK")
        del self.stage.delivered[delivered:]
        self.stage.unanswered, self.stage.trouble = unanswered, trouble
        self.restarts()
        self.answers_once_or_more(person, answer, 1)

    @rule()
    def restarts(self) -> None:
        self.time_goes_by()
        self.stage.close()
        connection = connect(Path(self.folder.name) / "stage.db")
        self.stage.unit = UnitOfWork(connection, self.cipher, Path(self.folder.name) / "keys")
        self.stage.unit.outbox.settle_interrupted(self.stage.now)

    @rule(span=spans)
    def time_passes(self, span: timedelta) -> None:
        self.stage.passes(span)

    @rule()
    def time_passes_to_what_comes_next(self) -> None:
        due = self.stage.unit.schedule.next_due()
        if due is not None:
            self.stage.passes(max(due - self.stage.now, timedelta()))

    @rule(span=spans)
    def stands_still(self, span: timedelta) -> None:
        self.stage.stands_still(span)

    @rule(by=st.timedeltas(timedelta(seconds=1), timedelta(hours=2)))
    def the_clock_jumps_back(self, by: timedelta) -> None:
        self.stage.now -= by
        self.stage.fires()
        self.stage.send()

    @rule(chat=st.sampled_from((*MEMBERS, CHAT, SUPERGROUP)), trouble=troubles)
    def telegram_makes_trouble(self, chat: int, trouble: str) -> None:
        self.time_goes_by()
        self.stage.trouble[chat] = trouble

    @rule(days=st.integers(1, 2), hour=st.integers(9, 20))
    def is_moved(self, days: int, hour: int) -> None:
        self.time_goes_by()
        day = local_naive(self.stage.now, RIGA).date() + timedelta(days=days)
        starts = WallTime.at(datetime(day.year, day.month, day.day, hour, 15), RIGA)  # noqa: DTZ001  wall time
        self._change(ChangeKind.MOVED, starts=starts)

    @rule()
    def is_cancelled_or_planned_again(self) -> None:
        self.time_goes_by()
        if not self.meeting.cancelled:
            self._change(ChangeKind.CANCELLED, state=MeetingState.CANCELLED)
        elif self.meeting.starts_at > self.stage.now:
            self._change(ChangeKind.PLANNED, state=MeetingState.PLANNED, again=True)

    def _change(self, kind: ChangeKind, *, again: bool = False, **columns: Any) -> None:
        if not again and not self.open:
            return
        before = self.meeting
        after = with_changes(before, revision=before.revision + 1, **columns)
        assert self.stage.unit.meetings.change(
            after, Change(after.revision, kind, None, None, None, ILZE, self.stage.now)
        )
        group = self.stage.unit.groups.get(after.group_id)
        assert group is not None
        if after.cancelled:
            reminders.forget(self.stage.unit, after.id)
        else:
            reminders.plan(self.stage.unit, after, group, self.stage.world, self.stage.now)

    @rule(person=people)
    def blocks_or_unblocks(self, person: int) -> None:
        self.time_goes_by()
        self.blocked ^= {person}
        self._own_membership(person, "private", "kicked" if person in self.blocked else "member", person)

    @rule()
    def bot_is_removed_or_taken_back(self) -> None:
        self.time_goes_by()
        self.away = not self.away
        self._own_membership(self.chat, "supergroup", "kicked" if self.away else "member", ILZE)

    def _own_membership(self, chat: int, kind: str, status: str, by: int) -> None:
        bot = {"id": 1, "is_bot": True, "first_name": "Kopā"}
        new: dict[str, Any] = {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})
        change = {
            "chat": {"id": chat, "type": kind, "title": "Rīta kafija", "first_name": "A"},
            "from": {"id": by, "is_bot": False, "first_name": "A"},
            "date": 1,
            "old_chat_member": {"user": bot, "status": "left"},
            "new_chat_member": new,
        }
        self.stage.gets({"my_chat_member": change})

    @rule(times=st.integers(1, 2))
    def becomes_a_supergroup(self, times: int) -> None:
        self.time_goes_by()
        for _ in range(times):
            chat = {"id": CHAT, "type": "group", "title": "Rīta kafija"}
            told = {"message_id": 1, "date": 1, "chat": chat, "migrate_to_chat_id": SUPERGROUP}
            self.stage.gets({"message": told})
        self.chat = SUPERGROUP

    @rule()
    def is_paused(self) -> None:
        self.time_goes_by()
        self.stage.presses(ILZE, f"pause-now:{self.stage.group.id}:0")

    @rule(all_of_it=st.booleans())
    def is_resumed(self, all_of_it: bool) -> None:
        self.stage.presses(ILZE, f"held-all:{self.stage.group.id}:{int(all_of_it)}")
        self.stage.presses(ILZE, f"resume-now:{self.stage.group.id}:0")
        self.stage.fires()
        self.stage.send()

    @invariant()
    def what_is_stored_is_what_people_pressed(self) -> None:
        rows = self.stage.unit.meetings.rsvps(self.meeting_id)
        assert {row.person_id: (row.answer.value, row.companions) for row in rows} == self.answers
        coming = [companions for answer, companions in self.answers.values() if answer == "coming"]
        assert self.stage.unit.meetings.totals(self.meeting_id).coming == len(coming) + sum(coming)

    def each_reminder_is_meant(self, waiting: Waiting) -> None:
        """At the moment it arrives."""
        if waiting.view not in REMINDERS:
            return
        Life.reminded += 1
        assert waiting.arguments["start"] == reminders.start_word(self.meeting), "a reminder of another time"
        assert not self.meeting.cancelled
        assert self.stage.now < self.meeting.starts_at
        assert self.answers.get(waiting.chat_id, ("", 0))[0] != "no", "who said no is reminded"
        assert waiting.chat_id not in self.blocked, "who blocked us is tried"
        assert not (self.away and waiting.chat_id < 0), "a group that removed us is tried"

    @invariant()
    def none_comes_twice_but_where_nobody_can_know(self) -> None:
        copies = Counter(
            (waiting.chat_id, waiting.view, waiting.planned_at)
            for waiting in self.stage.delivered
            if waiting.view in REMINDERS
        )
        assert sum(number - 1 for number in copies.values()) <= self.stage.unanswered

    @invariant()
    def the_old_chat_is_left_alone(self) -> None:
        if self.chat == SUPERGROUP:
            assert not any(
                waiting.chat_id == CHAT for waiting in self.stage.unit.outbox.ready(self.stage.now, [], 1000)
            )


def live(examples: int, steps: int) -> None:
    slow = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
    chosen = settings(max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=slow)
    Life.reminded = 0
    run_state_machine_as_test(Life, settings=chosen)
    assert Life.reminded > examples, "hardly a reminder came: nothing was shown"


@pytest.mark.timeout(300)
def test_r14_whatever_happens_around_a_meeting_the_model_holds() -> None:
    live(int(os.environ.get("KOPA_LIVES", "40")), 40)


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_r14_1000_lives_of_100_steps() -> None:
    live(1000, 100)

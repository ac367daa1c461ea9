"""What a use case may read and write. All of it happens in one transaction, or none."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from domain.activity.records import ActivityRepository
from domain.afterwards import AftermathRepository
from domain.broadcasts import BroadcastRepository
from domain.decisions import DecisionRepository
from domain.dialog_state import State
from domain.finding_time.searches import TimeSearchRepository
from domain.follow_ups import FollowUpRepository
from domain.goals import GoalRepository
from domain.groups import GroupRepository
from domain.meetings import MeetingRepository
from domain.needs import NeedRepository
from domain.norms.life import NormRepository
from domain.outbox import OutboxRepository
from domain.people import LinkRepository, PersonRepository
from domain.poll_records import PollRepository
from domain.privacy import ConsentRepository, PrivacyRepository
from domain.prompt_cards import DeskRepository
from domain.proposals import ProposalRepository
from domain.pushes import PushRepository
from domain.saved_answers.records import SavedAnswerRepository
from domain.schedule import Schedule
from domain.sealing import BoxRepository
from domain.seats import SeatRepository
from domain.series import SeriesRepository
from domain.sign_ups import SignUpRepository
from domain.surveys.deeds import DeedRepository
from domain.surveys.records import SurveyRepository
from domain.tasks import TaskRepository
from domain.topics import TopicRepository


@dataclass(frozen=True, slots=True)
class Entry:
    """A schedule and what it is about: `subject_id` names the noun of its kind, `detail` is a word for the kind."""

    schedule: Schedule
    group_id: int | None = None
    subject_id: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """Something that was due while its group was paused."""

    id: int
    kind: str
    subject_id: int | None
    detail: str
    due_at: datetime
    release: bool


class ScheduleRepository(Protocol):
    def put(self, entry: Entry) -> None:
        """Adds or replaces by key; a schedule with nothing left to come is removed."""
        ...

    def about(self, kind: str, subject_id: int) -> Sequence[Entry]: ...
    def of_group(self, group_id: int) -> Sequence[Entry]:
        """All that is planned for a group, soonest first."""
        ...

    def remove_about(self, kind: str, subject_id: int) -> None: ...
    def hold(self, entry: Entry, due_at: datetime) -> None: ...
    def held(self, group_id: int) -> Sequence[Held]: ...
    def toggle_held(self, held_id: int, group_id: int) -> None: ...
    def clear_held(self, group_id: int) -> None: ...


class DialogRepository(Protocol):
    def get(self, person_id: int) -> State | None: ...
    def put(self, person_id: int, state: State) -> None: ...
    def end(self, person_id: int) -> None: ...


class NoticeRepository(Protocol):
    """Things the operator is told once."""

    def note(self, name: str, now: datetime) -> bool:
        """True the first time."""
        ...

    def note_again(self, name: str, now: datetime, every: timedelta) -> bool:
        """True the first time, and once more after each span of `every`."""
        ...


class UnitOfWork(Protocol):
    @property
    def people(self) -> PersonRepository: ...
    @property
    def pushes(self) -> PushRepository: ...
    @property
    def links(self) -> LinkRepository: ...
    @property
    def groups(self) -> GroupRepository: ...
    @property
    def meetings(self) -> MeetingRepository: ...
    @property
    def seats(self) -> SeatRepository: ...
    @property
    def needs(self) -> NeedRepository: ...
    @property
    def series(self) -> SeriesRepository: ...
    @property
    def proposals(self) -> ProposalRepository: ...
    @property
    def afterwards(self) -> AftermathRepository: ...
    @property
    def topics(self) -> TopicRepository: ...
    @property
    def time_searches(self) -> TimeSearchRepository: ...
    @property
    def sign_ups(self) -> SignUpRepository: ...
    @property
    def tasks(self) -> TaskRepository: ...
    @property
    def follow_ups(self) -> FollowUpRepository: ...
    @property
    def card_desks(self) -> DeskRepository: ...
    @property
    def goals(self) -> GoalRepository: ...
    @property
    def norms(self) -> NormRepository: ...
    @property
    def activity(self) -> ActivityRepository: ...
    @property
    def saved_answers(self) -> SavedAnswerRepository: ...
    @property
    def broadcasts(self) -> BroadcastRepository: ...
    @property
    def decisions(self) -> DecisionRepository: ...
    @property
    def polls(self) -> PollRepository: ...
    @property
    def schedule(self) -> ScheduleRepository: ...
    @property
    def dialogs(self) -> DialogRepository: ...
    @property
    def notices(self) -> NoticeRepository: ...
    @property
    def outbox(self) -> OutboxRepository: ...
    @property
    def surveys(self) -> SurveyRepository: ...
    @property
    def deeds(self) -> DeedRepository: ...
    @property
    def sealed(self) -> BoxRepository: ...
    @property
    def privacy(self) -> PrivacyRepository: ...
    @property
    def consents(self) -> ConsentRepository: ...

"""A stage on which two groups have lived for a while: one of everything in each, in every stage it can be in.

What people wrote comes from `words`, a new text each time, so that it can be harmless or not.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from domain.decisions import Decision, Outcome, Rule, Source
from domain.follow_ups import Anchor, Audience, FollowUp
from domain.groups import Group
from domain.meetings import Answer, Meeting
from domain.needs import Lift, Needs
from domain.people import Office, Reach
from domain.poll_records import Way
from domain.polls import Kind, Names, Option, Poll, PollState
from domain.proposals import Draft
from domain.saved_answers.records import AskedQuestion, SavedAnswer
from domain.sign_ups import Line, SignUpList
from domain.surveys.answers import Answer as SurveyAnswer
from domain.surveys.records import Record, SurveyState
from domain.surveys.sheets import CONSENT, Mode, Sheet
from domain.topics import Topic
from domain.wall_time import WallTime
from handlers.announcing import announce
from handlers.consent.rounds import propose
from handlers.facts import Facts, Headcount, Membership
from handlers.follow_ups.planning import plan
from handlers.polls.opening import open_poll
from handlers.sign_ups.card import card
from handlers.surveys.templates import template
from handlers.tasks.adding import add_task
from tests.domain.surveys.samples import village
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, RIGA, TARAS, Stage

OTHER_CHAT, ELSEWHERE = -1002, -5
VIJA, JURIS, STRANGER = 21, 22, 77
"""Worker and member of the other group, and somebody of neither."""
EVERYBODY = (ILZE, ANNA, OLGA, TARAS, EMMA, VIJA, JURIS, STRANGER)
Words = Callable[[], str]


@dataclass
class Life:
    """One group of the stage, filled by its worker `by` and its members."""

    stage: Stage
    group: Group
    by: int
    members: tuple[int, ...]
    words: Words

    def fill(self) -> None:
        self._past_meeting()
        self._meeting()
        self._series()
        for kind, names in ((Kind.SINGLE, Names.NAMED), (Kind.RANKING, Names.HIDDEN), (Kind.DOTS, Names.NAMED)):
            self._poll(kind, names)
        self._consent()
        self._norms()
        self._sign_up()
        self._tasks()
        self._follow_ups()
        self._saved_answers()
        self._time_search()
        self._surveys()
        self._decision()
        self._broadcasts()
        self.stage.send()

    def press(self, *data: object, person: int | None = None) -> None:
        self.stage.presses(person or self.by, ":".join(map(str, data)))

    def say(self, words: str | None = None, person: int | None = None) -> None:
        self.stage.says(person or self.by, self.words() if words is None else words)

    def tap(self, label: str) -> None:
        self.stage.taps(self.by, label)

    def _added(self, starts: str) -> Meeting:
        wall = WallTime.at(datetime.fromisoformat(starts), RIGA)
        made = Meeting(0, self.group.id, self.words(), wall, None, self.words(), planned_by=self.by)
        return self.stage.unit.meetings.add(made, self.stage.now)

    def _past_meeting(self) -> None:
        meeting = self._added("2026-11-22T18:00")
        self.stage.unit.afterwards.set_summary(meeting.id, self.words())
        self.stage.unit.meetings.answer(meeting.id, self.members[0], Answer.COMING, self.stage.now)
        self.stage.unit.afterwards.tick(meeting.id, self.members[0])
        self.press("feeling-send", meeting.id, "group")

    def _meeting(self) -> None:
        unit, now = self.stage.unit, self.stage.now
        meeting = self._added("2026-11-26T18:30")
        unit.seats.set_lines(meeting.id, (Line(1, 1, self.words()), Line(2, 5, self.words())))
        announce(unit, meeting, self.group, self.stage.world, now)
        for person in (self.by, *self.members):
            self.press("rsvp", meeting.id, "coming", 1, person=person)
        driver, passenger = self.by, self.members[0]
        unit.needs.put(meeting.id, driver, Needs(lift=Lift.OFFERED, lift_places=3, lift_from=self.words(), shares=True))
        unit.needs.put(meeting.id, passenger, Needs(2, "sign", True, Lift.NEEDED, 1, self.words(), shares=True))
        self.press("lift-yes", meeting.id, passenger, driver)
        for shown in (True, False):
            unit.topics.add(Topic(0, meeting.id, self.words(), shown=shown))
        self.press("topics-send", meeting.id)
        self.press("guest", meeting.id)
        self.say()

    def _series(self) -> None:
        meeting = self._added("2026-12-04T18:30")
        self.press("repeat", meeting.id)
        self.tap("Katru piektdienu")
        self.say("31. maijā")
        self.tap("Katru reizi pajautāt man")
        self.tap("Jā, atkārtot")

    def _poll(self, kind: Kind, names: Names) -> None:
        options = tuple(Option(number, self.words()) for number in (1, 2, 3))
        about: dict[str, Any] = {"question": self.words(), "kind": kind, "options": options, "names": names}
        poll = Poll(id=0, group_id=self.group.id, state=PollState.DRAFT, asked_by=self.by, **about)
        way = Way.SEALED if names is Names.HIDDEN else Way.BUTTONS
        record = self.stage.unit.polls.add(poll, way, self.stage.now)
        open_poll(self.stage.unit, record, self.group, self.stage.world, self.stage.now)
        self.stage.send()
        for verb in ("vote", "rank", "dot"):
            self.press(verb, record.id, 1, person=self.members[0])

    def _consent(self) -> None:
        deadline = self.stage.now + timedelta(days=2)
        proposal = propose(self.stage.unit, self.group, Draft(self.words(), deadline, self.by), self.stage.now)
        self.stage.send()
        self.press("consent-answer", proposal.id, 1, "object", person=self.members[0])
        self.say(person=self.members[0])

    def _norms(self) -> None:
        self.press("norms-begin", self.group.id, "beginning")
        self.stage.passes(timedelta(minutes=1))
        norm = self.stage.unit.norms.of_group(self.group.id)[0]
        for person in self.members:
            self.press("norm-write", norm.id, person=person)
            self.say(person=person)
            self.press("norm-send", norm.id, person=person)
        self.press("norm-close", norm.id)
        self.stage.fires()
        self.stage.send()
        self.press("norm-word", norm.id, 0)
        self.say()
        self.say()

    def _sign_up(self) -> None:
        lines = (Line(1, 1, self.words()), Line(2, 3, self.words()))
        made = SignUpList(0, self.group.id, self.words(), lines, public=True, asked_by=self.by)
        opened = self.stage.unit.sign_ups.open(made)
        self.stage.unit.outbox.show(card(opened, self.group), self.stage.now)
        for person in self.members:
            self.press("take", opened.id, 1, person=person)
        self.press("sign-up-other", opened.id, 2)
        self.say()

    def _tasks(self) -> None:
        unit = self.stage.unit
        for takes in (True, False):
            task = add_task(unit, self.group, self.words(), None, self.stage.now)
            self.stage.send()
            if takes:
                self.press("task-take", task.id, person=self.members[0])
                self.press("task-help", task.id, person=self.members[0])
                self.press("task-help-group", task.id, person=self.members[0])

    def _follow_ups(self) -> None:
        for audience in Audience:
            made = FollowUp(
                0, self.group.id, Anchor.DATE, audience, self.words(),
                wall=datetime.fromisoformat("2026-11-24T12:00"), person_id=self.members[0],
            )  # fmt: skip
            plan(self.stage.unit, self.group, self.stage.unit.follow_ups.add(made), self.stage.now)

    def _saved_answers(self) -> None:
        unit, words = self.stage.unit, self.words
        unit.saved_answers.save(SavedAnswer(0, self.group.id, words(), words(), (words(),), saved_on=date(2026, 11, 1)))
        for named in (True, False):
            unit.saved_answers.ask(AskedQuestion(0, self.group.id, self.members[0], words(), named, self.stage.now))

    def _time_search(self) -> None:
        self.press("time-find", self.group.id)
        self.say()
        self.say("otrdien 18:00, trešdien 10:00, sestdien no rīta")
        self.tap("Kamēr laiki")
        self.tap("Nosūtīt grupai")
        search = self.stage.unit.time_searches.of_group(self.group.id)[-1]
        self.press("slot", search.id, 1, "yes", person=self.members[0])

    def _surveys(self) -> None:
        for name, ends in (("draft", False), ("open", False), ("closed", True)):
            title, introduction = {"lv": self.words()}, {"lv": self.words()}
            survey = village() if name == "draft" else template("one_wish")
            survey = replace(survey, title=title, introduction=introduction, languages=("lv",))
            token = f"token-{self.group.id}-{name}".ljust(32, "x")
            record = self.stage.unit.surveys.add(Record(0, self.group.id, survey, self.by, token))
            if name != "draft":
                self.press("survey-open", record.id, 7)
                self._answered(record.id)
            if ends:
                self.press("survey-close", record.id)
                self.stage.fires()
                self.stage.send()

    def _answered(self, survey: int) -> None:
        record = self.stage.unit.surveys.get(survey)
        assert record is not None
        assert record.state is SurveyState.OPEN
        assert record.box_id is not None
        for number in range(6):
            given = {"wish": SurveyAnswer(self.words()), "join": SurveyAnswer("yes", self.words())}
            self.stage.unit.sealed.put(record.box_id, 9000 + number, Sheet(Mode.OWN, CONSENT, given).to_json())

    def _decision(self) -> None:
        day = date(2026, 11, 1)
        made = Decision(0, self.group.id, Source.MEETING, self.words(), Outcome.ADOPTED, Rule.AGREEMENT, day)
        self.stage.unit.decisions.add(made)

    def _broadcasts(self) -> None:
        for sends in (True, False):
            self.press("broadcast", self.group.id)
            self.say()
            if sends:
                draft = self.stage.unit.broadcasts.draft_of(self.by)
                assert draft is not None
                self.press("broadcast-send", draft.id, 0)
                self.stage.passes(timedelta(minutes=1))


def live(stage: Stage, words: Words, others: Words | None = None) -> tuple[Life, Life]:
    """Both groups filled: the stage's own, and another one with a worker and a member of its own, in `others` words."""
    others = others or words
    for person in (VIJA, JURIS, STRANGER):
        stage.unit.people.meet(person, f"Svešs {person}", "lv", stage.now)
        stage.unit.people.set_language(person, "lv")
        stage.unit.people.set_reach(person, Reach.STARTED)
    stage.unit.people.set_office(VIJA, Office.WORKER)
    other = Group(0, OTHER_CHAT, others(), ("lv",), RIGA, VIJA, "other")
    other = stage.unit.groups.add(other, stage.now)
    for person in (VIJA, JURIS):
        stage.unit.groups.put_member(other.id, person, stage.now)
    stage.facts = Facts(everything_known())
    lives = (
        Life(stage, stage.group, ILZE, (ANNA, OLGA, TARAS), words),
        Life(stage, other, VIJA, (JURIS,), others),
    )
    for life in lives:
        life.fill()
    return lives


def everything_known() -> dict[Any, Any]:
    """Facts for whatever may be asked: who is in which chat, and how many."""
    here = {CHAT: (ILZE, ANNA, OLGA, TARAS, EMMA), OTHER_CHAT: (VIJA, JURIS), ELSEWHERE: ()}
    known: dict[Any, Any] = {Headcount(chat): len(people) + 1 for chat, people in here.items()}
    for chat, people in here.items():
        known |= {Membership(chat, person): "member" if person in people else "left" for person in EVERYBODY}
    return known

"""How many were asked and have answered, and the nudge to those who have not: the machine knows them, nobody else."""

from datetime import timedelta

from domain.outbox import Lane, Message
from domain.quiet_hours import next_allowed
from domain.schedule import Schedule, started
from domain.surveys.records import Record, SurveyState
from domain.unit_of_work import Entry
from domain.wall_time import WallTime, local_naive
from handlers.firing import Firing
from handlers.registry import kinds
from handlers.routing import Route, press
from handlers.screen import Scene
from handlers.surveys.access import open_now
from handlers.turn import Answer, Sorry, Turn

KIND = "survey-nudge"
EVERY = timedelta(days=1)


def reach_words(scene: Scene, record: Record) -> list[str]:
    """Asked, answered, with help, on paper. Never who."""
    answered = record.answered
    if record.state is SurveyState.OPEN:
        answered = scene.unit.sealed.count(record.box_id or 0)
    if answered is None:
        return []
    counts = {"helped": record.helped, "paper": record.paper, "urgent": record.urgent}
    first = scene.say("survey-reach", answered=answered, asked=record.asked or 0)
    return [first, *(scene.say(f"survey-reach-{what}", count=count) for what, count in counts.items() if count)]


def nudge(turn: Turn) -> Answer:
    """Says that it goes out, never to how many: in a small group that would name them. In quiet hours it waits."""
    record, group = open_now(turn)
    if not record.takes_answers(turn.now):
        raise Sorry("ask-over")
    if not turn.unit.notices.note_again(f"survey-nudge:{record.id}", turn.now, EVERY):
        raise Sorry("survey-nudged-today")
    due = next_allowed(group.quiet, turn.now, group.zone, turn.world.is_holiday)
    wall = WallTime.at(local_naive(due, group.zone).replace(second=0, microsecond=0), group.zone)
    schedule = Schedule(KIND, f"{KIND}:{record.id}:{wall.naive.isoformat(timespec='minutes')}", wall)
    turn.unit.schedule.put(Entry(started(schedule), group.id, record.id))
    return turn.answer("survey-nudged", alert=True)


@kinds(KIND)
def remind(firing: Firing) -> None:
    record = firing.unit.surveys.get(firing.entry.subject_id or 0)
    group = None if record is None else firing.unit.groups.get(record.group_id)
    if record is None or group is None or not record.takes_answers(firing.now):
        return
    members = firing.unit.groups.members(group.id)
    wanting = [member.person.id for member in members if member.person.reachable and not member.muted]
    reminder = Message(
        0, "survey-nudge", {"survey": record.id}, lane=Lane.BULK, useful_until=record.deadline, group_id=group.id
    )
    firing.unit.sealed.remind_missing(record.box_id or 0, wanting, reminder, firing.now)


ROUTES: tuple[Route, ...] = (press("survey-nudge", nudge),)

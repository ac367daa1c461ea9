"""Each meeting of a series is made and announced when its turn comes; until then the series is one row, however long.

A group that is paused is left in peace: the turn comes again every day until the pause ends or the day has passed.
"""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from domain.groups import Group
from domain.meetings import Meeting
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.series import OnHolidays, Rhythm, Series, is_last_of_its_weekday, next_day, unmade
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.announcing import announce, announce_ahead, announce_at, quiet_until
from handlers.firing import Firing
from handlers.registry import kinds
from handlers.screen import World
from handlers.turn import Turn

KIND = "series-next"
HOUR = time(10)
ONE_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


def begin_series(turn: Turn, meeting: Meeting, series: Series) -> Series:
    """From `meeting` on, which is its first: in calendars the one becomes the other. One that was of another series
    begins a new entry there."""
    uid = meeting.uid if meeting.series_start is None else ""
    added = turn.unit.series.add(replace(series, planned_by=turn.person.id, uid=uid, revision=meeting.revision))
    turn.unit.meetings.join_series(meeting.id, added.id, meeting.starts.date)
    wait_for_next(turn.unit, added, meeting.starts.date, turn.world)
    return added


def series_like(meeting: Meeting, rhythm: Rhythm) -> Series:
    minutes = None if meeting.ends is None else (meeting.ends - meeting.starts) // _MINUTE
    place, link = meeting.place, meeting.online_link
    return Series(0, meeting.group_id, meeting.title, meeting.starts, minutes, rhythm, place=place, online_link=link)


def from_now_on_like(series: Series, meeting: Meeting) -> Series:
    """The series as it goes on when what was changed in `meeting` holds for all that follow."""
    like = series_like(meeting, _kept_rhythm(series.rhythm, meeting.starts.date))
    kept = replace(like, id=series.id, until=series.until, on_holidays=series.on_holidays)
    return replace(kept, planned_by=series.planned_by, uid=series.uid, revision=series.revision)


def _kept_rhythm(rhythm: Rhythm, day: date) -> Rhythm:
    """ "The last Friday" and "the second Friday" become each other when the day moves there."""
    if rhythm not in (Rhythm.MONTHLY_WEEKDAY, Rhythm.MONTHLY_LAST):
        return rhythm
    last = is_last_of_its_weekday(day) and (rhythm is Rhythm.MONTHLY_LAST or day.day > 28)
    return Rhythm.MONTHLY_LAST if last else Rhythm.MONTHLY_WEEKDAY


def rebase(turn: Turn, series: Series, meeting: Meeting, group: Group) -> None:
    """What lies ahead follows `meeting`. Those that were moved by hand stay where they were put."""
    turn.unit.series.save(from_now_on_like(series, meeting))
    turn.unit.series.forget_skipped(series.id)
    for made in turn.unit.meetings.upcoming(group.id, turn.now):
        if made.series_id == series.id and not made.announced and made.id != meeting.id:
            announce_ahead(turn.unit, made, group, turn.now)
    turn.unit.meetings.join_series(meeting.id, series.id, meeting.starts.date)
    wait_for_next(turn.unit, from_now_on_like(series, meeting), meeting.starts.date, turn.world)


def end_series(unit: UnitOfWork, series: Series, now: datetime) -> None:
    """Meetings that are made already stay; for calendars the last of them is its last day."""
    unit.schedule.remove_about(KIND, series.id)
    made = [each.series_day for each in unit.meetings.all_of_series(series.id) if each.series_day is not None]
    unit.series.end(series.id, max(made, default=series.first.date - ONE_DAY), now)


def wait_for_next(unit: UnitOfWork, series: Series, after: date, world: World) -> bool:
    """Plans the turn of the first meeting after that day; False where none is left."""
    unit.schedule.remove_about(KIND, series.id)
    day = next_day(series, after, unit.series.skipped(series.id), world.is_holiday)
    if day is not None:
        _wait(unit, series, day, day - series.known_from)
    return day is not None


def wake(turn: Turn, meeting: Meeting) -> None:
    """A series that came in a file goes on from the first of its meetings that somebody announces."""
    series = turn.unit.series.get(meeting.series_id or 0)
    if series is not None and not turn.unit.schedule.about(KIND, series.id):
        wait_for_next(turn.unit, series, meeting.series_day or meeting.starts.date, turn.world)


def _wait(unit: UnitOfWork, series: Series, day: date, known: date) -> None:
    moment = WallTime(known, HOUR, series.first.zone)
    schedule = started(Schedule(KIND, f"{KIND}:{series.id}:{day}", moment))
    unit.schedule.put(Entry(schedule, series.group_id, series.id, day.isoformat()))


@kinds(KIND, held=False)
def make_next(firing: Firing) -> None:
    """Late is better than never, until the meeting would begin; then the next one's turn is waited for."""
    series = firing.unit.series.get(firing.entry.subject_id or 0)
    group = None if series is None else firing.unit.groups.get(series.group_id)
    if series is None or group is None:
        return
    day = date.fromisoformat(firing.entry.detail)
    ahead = series.start_on(day).instant() > firing.now
    if ahead and group.quietened:
        today = local_naive(firing.now, group.zone).date()
        _wait(firing.unit, series, day, today + ONE_DAY)
        return
    asked = ahead and _take_turn(firing, series, group, day)
    if wait_for_next(firing.unit, series, day, firing.world):
        return
    if asked:
        _wait(firing.unit, series, day, day + ONE_DAY)
    else:
        _tell_ended(firing, series, group)


def _take_turn(firing: Firing, series: Series, group: Group, day: date) -> bool:
    """True where it is a holiday and somebody was asked: the series stands until that day is behind us."""
    made = firing.unit.meetings.of_series(series.id, day)
    holiday = firing.world.is_holiday(day)
    if made is None and holiday is not None and series.on_holidays is OnHolidays.ASK:
        _ask(firing, series, group, "series-holiday", day=day.isoformat())
        return True
    make(firing, series, group, day)
    return False


def make(at: Firing | Turn, series: Series, group: Group, day: date) -> Meeting:
    """The meeting of that day, announced now or when the quiet hours end; done once, however often it is asked."""
    meeting = made_for(at.unit, series, day) or _add(at, series, day)
    if meeting.announced or meeting.cancelled:
        return meeting
    morning = quiet_until(group, meeting.starts, at.world, at.now)
    if morning is None:
        announce(at.unit, meeting, group, at.world, at.now)
    else:
        announce_at(at.unit, meeting, group, morning)
    return meeting


def made_for(unit: UnitOfWork, series: Series, day: date) -> Meeting | None:
    return unit.meetings.of_series(series.id, day)


def _add(at: Firing | Turn, series: Series, day: date) -> Meeting:
    """With as many places as the one before."""
    before = at.unit.meetings.latest_of_series(series.id)
    meeting = at.unit.meetings.add(unmade(series, day), at.now)
    if before is not None and before.limited:
        at.unit.seats.set_lines(meeting.id, at.unit.seats.lines(before.id))
    return at.unit.meetings.get(meeting.id) or meeting


def make_silently(turn: Turn, series: Series, day: date) -> Meeting:
    """So that it can be changed before the group hears of it."""
    return made_for(turn.unit, series, day) or _add(turn, series, day)


def _tell_ended(firing: Firing, series: Series, group: Group) -> None:
    _ask(firing, series, group, "series-ended", title=series.title)
    end_series(firing.unit, series, firing.now)


def _ask(firing: Firing, series: Series, group: Group, view: str, **arguments: object) -> None:
    """Whoever planned it, or the worker where that person cannot be reached any more."""
    planner = firing.unit.people.get(series.planned_by)
    receiver = series.planned_by if planner is not None and planner.reachable else group.worker_id
    told = Message(
        receiver,
        view,
        {"id": series.id, "group": group.id, **arguments},
        lane=Lane.PUSH,
        group_id=group.id,
        push=Push.PROMISED,
    )
    firing.unit.outbox.show(told, firing.now)

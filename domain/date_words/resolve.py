"""From what was said to a moment or a question, seen from `now`; every moment is aware and in the zone of `now`."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from domain.date_words.clocks import Clock, Told
from domain.date_words.days import DayRule, InWeek, OnDate, OnWeekday, Weekend, month_later
from domain.date_words.readings import Ambiguous, Question, QuestionKind, Reading, Span, Unreadable, When
from domain.date_words.said import Said

IsHoliday = Callable[[date], str | None]

FAR_MONTHS = 6
MOST_CANDIDATES = 7
_LONGEST_OVER_MIDNIGHT = timedelta(hours=12)
_RECENTLY = timedelta(days=60)
_A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Viewpoint:
    now: datetime
    is_holiday: IsHoliday
    twelve_hour_clock: bool
    usual_hours: Mapping[str, Sequence[int]]

    @property
    def today(self) -> date:
        return self.now.date()

    def at(self, day: date, hour: time) -> tuple[datetime, ...]:
        """Both moments of a wall time that comes twice, the hour before and after of one that the clocks skip."""
        early, late = (datetime.combine(day, hour, self.now.tzinfo).replace(fold=fold) for fold in (0, 1))
        if early.utcoffset() == late.utcoffset():
            return (early,)
        moments = sorted((self._real(early), self._real(late)), key=_instant)
        return tuple(moments)

    def _real(self, moment: datetime) -> datetime:
        return moment.astimezone(UTC).astimezone(self.now.tzinfo)

    def later(self, moment: datetime, length: timedelta) -> datetime:
        return self._real(moment.astimezone(UTC) + length)

    def is_past(self, moment: datetime) -> bool:
        return _instant(moment) <= _instant(self.now)

    def coming(self, moments: Iterable[datetime]) -> tuple[datetime, ...]:
        return tuple({_instant(moment): moment for moment in moments if not self.is_past(moment)}.values())

    def hours_of(self, part: str | None) -> Sequence[int]:
        named = {"am": "morning", "pm": "afternoon"}.get(part or "any", part or "any")
        return self.usual_hours.get(named) or self.usual_hours.get("any", ())


def _instant(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def resolve(said: Said, view: Viewpoint) -> Reading:
    if said.nothing:
        return Unreadable()
    if said.delay is not None:
        start = view.later(view.now, said.delay).replace(second=0, microsecond=0)
        return settled(start, None, said.span, view)
    if not said.days and said.repeated:
        return Ambiguous(Question(QuestionKind.RECURRING), said.span)
    days, kind = _days_meant(said, view.today)
    if not days:
        return _asked(QuestionKind.NO_DATE, _moments((view.today, view.today + _A_DAY), said, view), said, view)
    if not said.clocks:
        return _without_hour(days, kind, said, view)
    return _with_hour(days, kind, said, view)


def _days_meant(said: Said, today: date) -> tuple[tuple[date, ...], QuestionKind | None]:
    """The dates in question and, where the words themselves disagree, why."""
    fixed = [rule for rule in said.days if not isinstance(rule, OnWeekday)]
    weekdays = [rule for rule in said.days if isinstance(rule, OnWeekday)]
    if fixed and weekdays:
        return _checked_by_weekday(fixed, weekdays[0], today)
    dates = [day for rule in said.days for day in rule.dates(today)]
    return tuple(sorted(set(dates)))[:MOST_CANDIDATES], None


def _checked_by_weekday(
    fixed: Sequence[DayRule], weekday: OnWeekday, today: date
) -> tuple[tuple[date, ...], QuestionKind | None]:
    dates = sorted({day for rule in fixed for day in rule.dates(today)})
    agreeing = tuple(day for day in dates if day.isoweekday() == weekday.weekday)
    if agreeing:
        return agreeing, None
    said = dates[0]
    year = _year_that_agrees(fixed[0], weekday.weekday, today)
    if year:
        return (year, said) if said >= today else (year,), QuestionKind.WEEKDAY_MISMATCH
    after = said + timedelta(days=(weekday.weekday - said.isoweekday()) % 7)
    near = [day for day in (said, after - timedelta(days=7), after) if day >= today]
    return tuple(near) or (said,), QuestionKind.WEEKDAY_MISMATCH


def _year_that_agrees(rule: DayRule, weekday: int, today: date) -> date | None:
    """With a wrong year the weekday tells the right one: "ceturtdien, 26.11.2025." said in 2026."""
    if not isinstance(rule, OnDate) or rule.year is None:
        return None
    coming = OnDate(rule.day, rule.month).dates(today)[0]
    return coming if coming.isoweekday() == weekday and coming.year != rule.year else None


def _times(clock: Clock, view: Viewpoint) -> tuple[time, ...]:
    return clock.times(view.twelve_hour_clock)


def _moments(days: Iterable[date], said: Said, view: Viewpoint) -> list[datetime]:
    found: list[datetime] = []
    for day in days:
        for clock in said.clocks:
            found.extend(_clock_on(day, clock, view))
    return found


def _clock_on(day: date, clock: Clock, view: Viewpoint) -> list[datetime]:
    if clock.told is Told.MIDNIGHT:
        return [*view.at(day, time(0)), *view.at(day + _A_DAY, time(0))]
    if clock.hour == 24 or (clock.hour == 12 and clock.part in ("evening", "night")):
        return [*view.at(day + _A_DAY, time(0, clock.minute))]
    return [moment for wall in _times(clock, view) for moment in view.at(day, wall)]


def _without_hour(days: Sequence[date], kind: QuestionKind | None, said: Said, view: Viewpoint) -> Reading:
    if said.repeated:
        return _which(QuestionKind.RECURRING, days[:1], said, view)
    open_ended = any(isinstance(rule, InWeek | Weekend) for rule in said.days)
    if len(days) > 1 or kind or open_ended:
        return _which(kind or QuestionKind.WHICH_DAY, days, said, view)
    return replace(hours_on(days[0], view, said.part, said.span), length=_days_long(days[0], said) or said.length)


def _days_long(first: date, said: Said) -> timedelta | None:
    last = said.last_day.dates(first)[0] if said.last_day else first
    return last - first if last > first else None


def hours_on(day: date, view: Viewpoint, part: str | None = None, span: tuple[Span, ...] = ()) -> Ambiguous:
    """The day is known: asks for the hour, or first whether a day that is over was meant."""
    offered = [moment for hour in view.hours_of(part) for moment in view.at(day, time(hour))]
    if day < view.today:
        start = offered[0] if offered else view.at(day, time(12))[0]
        return Ambiguous(Question(QuestionKind.PAST, corrections(start, view), hour_open=True), span)
    return Ambiguous(Question(QuestionKind.NO_TIME, view.coming(offered)), span)


def _which(kind: QuestionKind, days: Sequence[date], said: Said, view: Viewpoint) -> Ambiguous:
    hours = view.hours_of(said.part)
    hour = time(hours[len(hours) // 2] if hours else 12)
    candidates = tuple(view.at(day, hour)[0] for day in days)
    return Ambiguous(Question(kind, candidates, hour_open=True), said.span, _days_long(days[0], said) or said.length)


def _with_hour(days: Sequence[date], kind: QuestionKind | None, said: Said, view: Viewpoint) -> Reading:
    moments = _moments(days, said, view)
    coming = view.coming(moments)
    if said.repeated:
        return _asked(QuestionKind.RECURRING, coming[:1], said, view)
    if len(coming) == 1 and kind is None:
        return settled(coming[0], _end(coming[0], said, view), said.span, view)
    if not coming:
        return settled(moments[0], _end(moments[0], said, view), said.span, view)
    return _asked(kind or _what_is_open(days, said, view), coming, said, view)


def _what_is_open(days: Sequence[date], said: Said, view: Viewpoint) -> QuestionKind:
    if len(days) > 1 or said.clocks[0].told is Told.MIDNIGHT:
        return QuestionKind.WHICH_DAY
    if len(said.clocks) > 1:
        return QuestionKind.NO_TIME
    return QuestionKind.AM_PM if len(_times(said.clocks[0], view)) > 1 else QuestionKind.CLOCK_GAP


def _asked(kind: QuestionKind, moments: Iterable[datetime], said: Said, view: Viewpoint) -> Ambiguous:
    candidates = view.coming(moments)[:MOST_CANDIDATES]
    end = _end(candidates[0], said, view) if candidates else None
    length = _instant(end) - _instant(candidates[0]) if end else None
    return Ambiguous(Question(kind, candidates), said.span, length)


def _end(start: datetime, said: Said, view: Viewpoint) -> datetime | None:
    """The first fitting moment after the start; over midnight only when the meeting stays under twelve hours."""
    if said.end is None:
        return view.later(start, said.length) if said.length else None
    day = said.last_day.dates(view.today)[-1] if said.last_day else start.date()
    walls = [*_times(said.end, view)]
    if said.end.may_be_later:
        walls = [time(said.end.hour, said.end.minute), time(said.end.hour + 12, said.end.minute)]
    ends = [moment for ahead in (day, day + _A_DAY) for wall in walls for moment in view.at(ahead, wall)[-1:]]
    after = sorted((end for end in ends if _instant(end) > _instant(start)), key=_instant)
    if not after or (not said.last_day and _instant(after[0]) - _instant(start) > _LONGEST_OVER_MIDNIGHT):
        return None
    return after[0]


def settled(start: datetime, end: datetime | None, span: tuple[Span, ...], view: Viewpoint) -> When:
    return When(start, end, span, questions_about(start, view))


def questions_about(start: datetime, view: Viewpoint) -> tuple[Question, ...]:
    """Whether a start that is past, on a holiday or more than six months off is really meant."""
    if view.is_past(start):
        return (Question(QuestionKind.PAST, corrections(start, view)),)
    questions = []
    holiday = view.is_holiday(start.date())
    if holiday is not None:
        questions.append(Question(QuestionKind.HOLIDAY, (start,), holiday=holiday))
    if start.date() > month_later(view.today, FAR_MONTHS):
        nearer = tuple(moment for moment in corrections(start, view) if _instant(moment) < _instant(start))
        questions.append(Question(QuestionKind.FAR, nearer))
    return tuple(questions)


def _just_missed(day: date, today: date) -> bool:
    return _A_DAY <= today - day < _RECENTLY


def corrections(start: datetime, view: Viewpoint) -> tuple[datetime, ...]:
    """What a wrong date was probably meant to be: tomorrow (it was earlier today), a month later, another year."""
    day, wall = start.date(), start.time()
    meant = [day + _A_DAY] if day == view.today else []
    meant.extend(month_later(missed, 1) for missed in (day, month_later(day, -12)) if _just_missed(missed, view.today))
    meant.extend(OnDate(day.day, day.month).dates(view.today))
    moments = [moment for candidate in meant for moment in view.at(candidate, wall)[:1]]
    return view.coming(moments)[:2]

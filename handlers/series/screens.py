"""A series as its organisers see it: what comes, a day left out or moved, what holds from now on, and its end."""

from datetime import date

from domain.groups import Group
from domain.meetings import Meeting
from domain.planning import MOVE
from domain.series import OnHolidays, Series, coming_days, is_in_rhythm
from handlers import changes
from handlers.clashes import clash_lines
from handlers.meetings import meeting_here, require_open, title_words
from handlers.navigation import back_row, menu_row, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import group_led, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.series.making import (
    end_series,
    from_now_on_like,
    made_for,
    make,
    make_silently,
    rebase,
    wait_for_next,
)
from handlers.series.noting import tell_group
from handlers.series.words import days_words, rhythm_words, until_line
from handlers.turn import Answer, Sorry, Turn
from handlers.words import day_words, today_in, when_words

DAYS_SHOWN = 8
CLASHES_SHOWN = 3


def series_here(turn: Turn) -> tuple[Series, Group]:
    """The series a button names, for those who run its group. Raises Sorry."""
    series = turn.unit.series.get(turn.number(0))
    if series is None:
        raise Sorry("series-gone")
    group = group_led(turn, series.group_id)
    return series, group


def _day_here(turn: Turn) -> tuple[Series, Group, date]:
    """A day ahead that the rhythm has, also one that is skipped."""
    series, group = series_here(turn)
    try:
        day = date.fromisoformat(turn.data[1])
    except (IndexError, ValueError):
        raise Sorry("button-unknown") from None
    if series.start_on(day).instant() <= turn.now:
        raise Sorry("series-day-past")
    if not is_in_rhythm(series, day):
        raise Sorry("series-gone")
    return series, group, day


def see(turn: Turn) -> None:
    series, _ = series_here(turn)
    show_screen(turn, "series", id=series.id)


@views("series")
def show_series(scene: Scene, arguments: Arguments) -> Screen | None:
    series = scene.unit.series.get(arguments["id"])
    if series is None:
        return Screen(scene.say("series-gone"), (menu_row(scene),))
    note = [scene.say(arguments["note"]), ""] if "note" in arguments else []
    title = title_words(scene.language, series)
    head = scene.say("series-screen", title=title, rhythm=rhythm_words(scene, series))
    today = today_in(series.first.zone, scene.now)
    days = coming_days(series, today, (), _no_holidays, DAYS_SHOWN)
    rows = [(_day_button(scene, series, day, today),) for day in days]
    end: Row = (scene.button("button-series-end", "series-end", series.id),)
    lines = [*note, head, "", until_line(scene, series), scene.say("series-next-days" if days else "series-no-days")]
    return Screen("\n".join(lines), (*rows, end, back_row(scene, "meetings", series.group_id)))


def _no_holidays(_day: date) -> None:
    """Days left out for a holiday are listed too: they can be held all the same."""


def _day_button(scene: Scene, series: Series, day: date, today: date) -> Button:
    made = made_for(scene.unit, series, day)
    skipped = made.cancelled if made else _is_left_out(scene, series, day)
    words = day_words(scene.language, made.starts.date if made else day, today)
    data = ("meeting", made.id) if made else ("series-day", series.id, day.isoformat())
    return scene.button("button-series-day", *data, day=words, skipped="yes" if skipped else "no")


def _is_left_out(scene: Scene, series: Series, day: date) -> bool:
    resting = series.on_holidays is OnHolidays.SKIP and scene.world.is_holiday(day) is not None
    return resting or day in scene.unit.series.skipped(series.id)


def see_day(turn: Turn) -> None:
    series, _, day = _day_here(turn)
    made = made_for(turn.unit, series, day)
    if made is not None:
        show_screen(turn, "meeting", id=made.id)
    else:
        show_screen(turn, "series-day", id=series.id, day=day.isoformat())


@views("series-day")
def show_day(scene: Scene, arguments: Arguments) -> Screen | None:
    series = scene.unit.series.get(arguments["id"])
    if series is None:
        return Screen(scene.say("series-gone"), (menu_row(scene),))
    day = date.fromisoformat(arguments["day"])
    left_out = _is_left_out(scene, series, day)
    text = scene.say(
        "series-day",
        title=title_words(scene.language, series),
        when=when_words(scene.language, series.start_on(day), series.end_on(day), scene.now),
        skipped="yes" if left_out else "no",
    )
    verbs = ("hold",) if left_out else ("skip", "move")
    rows = [(scene.button(f"button-series-{verb}", f"series-{verb}", series.id, day),) for verb in verbs]
    return Screen(text, (*rows, back_row(scene, "series", series.id)))


def skip(turn: Turn) -> Answer:
    """Before the group knows of it nothing need be said."""
    series, _, day = _day_here(turn)
    if made_for(turn.unit, series, day) is None:
        turn.unit.series.skip(series.id, day)
        _wait_again(turn, series)
    show_screen(turn, "series", id=series.id)
    return turn.answer("series-skipped")


def hold(turn: Turn) -> Answer:
    """Also on a holiday: then the meeting is made now, so that it stands."""
    series, group, day = _day_here(turn)
    turn.unit.series.hold(series.id, day)
    if turn.world.is_holiday(day) is not None:
        meeting = make_silently(turn, series, day)
        if meeting.starts_at - series.known_from <= turn.now:
            require_voice(group)
            make(turn, series, group, day)
    _wait_again(turn, series)
    show_screen(turn, "series", id=series.id)
    return turn.answer("series-held")


def _wait_again(turn: Turn, series: Series) -> None:
    """The next turn is that of the first day the group has not been told of."""
    day = today_in(series.first.zone, turn.now)
    for coming in coming_days(series, day, (), _no_holidays, DAYS_SHOWN):
        made = made_for(turn.unit, series, coming)
        if made is not None and made.announced:
            day = coming
    wait_for_next(turn.unit, series, day, turn.world)


def move(turn: Turn) -> Answer | None:
    series, _, day = _day_here(turn)
    meeting = make_silently(turn, series, day)
    return changes.ask_about(turn, meeting, MOVE)


def ask_to_apply(turn: Turn) -> None:
    meeting, series, _ = _changed_here(turn)
    show_screen(turn, "series-apply", id=series.id, meeting=meeting.id)


def _changed_here(turn: Turn) -> tuple[Meeting, Series, Group]:
    meeting, group = meeting_here(turn)
    require(turn, group)
    series = None if meeting.series_id is None else turn.unit.series.get(meeting.series_id)
    if series is None:
        raise Sorry("series-gone")
    require_open(turn, meeting, group)
    return meeting, series, group


@views("series-apply")
def show_apply(scene: Scene, arguments: Arguments) -> Screen | None:
    series, meeting = scene.unit.series.get(arguments["id"]), scene.unit.meetings.get(arguments["meeting"])
    if series is None or meeting is None:
        return Screen(scene.say("series-gone"), (menu_row(scene),))
    after = from_now_on_like(series, meeting)
    days = coming_days(after, meeting.starts.date, (), scene.world.is_holiday, DAYS_SHOWN)
    listed = days_words(scene, days, series.first.zone)
    text = scene.say("series-apply", rhythm=rhythm_words(scene, after), days=listed)
    clashing = [line for day in days for line in _clashes(scene, after, meeting, day)]
    text = "\n\n".join([text, *clashing[:CLASHES_SHOWN]])
    yes: Row = (scene.button("button-series-apply-yes", "series-apply-yes", meeting.id),)
    return Screen(text, (yes, back_row(scene, "meeting", meeting.id)))


def _clashes(scene: Scene, after: Series, meeting: Meeting, day: date) -> list[str]:
    """With anything but what the series itself has now."""
    group = scene.unit.groups.get(after.group_id)
    if group is None:
        return []
    return clash_lines(scene, group, after.start_on(day), after.end_on(day), meeting.id, except_series=after.id)


def apply(turn: Turn) -> Answer:
    meeting, series, group = _changed_here(turn)
    require_voice(group)
    if from_now_on_like(series, meeting) != series:
        rebase(turn, series, meeting, group)
        tell_group(turn, series, group)
    show_screen(turn, "series", id=series.id, note="series-applied")
    return turn.answer("series-applied")


def ask_to_end(turn: Turn) -> None:
    series, _ = series_here(turn)
    show_screen(turn, "series-end", id=series.id)


@views("series-end")
def show_end(scene: Scene, arguments: Arguments) -> Screen | None:
    series = scene.unit.series.get(arguments["id"])
    if series is None:
        return Screen(scene.say("series-gone"), (menu_row(scene),))
    yes: Row = (scene.button("button-series-end-yes", "series-end-yes", series.id),)
    text = scene.say("series-end", title=title_words(scene.language, series))
    return Screen(text, (yes, back_row(scene, "series", series.id)))


def end(turn: Turn) -> Answer:
    series, group = series_here(turn)
    end_series(turn.unit, series, turn.now)
    show_screen(turn, "meetings", group=group.id)
    return turn.answer("series-ended-short")


@views("series-holiday")
def show_holiday(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where somebody has decided meanwhile."""
    series, group = scene.unit.series.get(arguments["id"]), scene.unit.groups.get(arguments["group"])
    if series is None or group is None:
        return None
    day = date.fromisoformat(arguments["day"])
    if made_for(scene.unit, series, day) or day in scene.unit.series.skipped(series.id):
        return None
    text = scene.say(
        "series-holiday",
        title=title_words(scene.language, series),
        group=group.title,
        when=when_words(scene.language, series.start_on(day), None, scene.now),
        holiday=scene.world.holiday_name(day, scene.language) or "",
    )
    meet = scene.button("button-series-holiday-meet", "series-hold", series.id, day)
    rest = scene.button("button-series-holiday-skip", "series-skip", series.id, day)
    return Screen(text, ((meet,), (rest,), menu_row(scene)))


@views("series-ended")
def show_ended(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    title = arguments["title"] or scene.label("meeting-usual-title")
    return Screen(scene.say("series-ended", title=title, group=group.title), (menu_row(scene),))


ROUTES: tuple[Route, ...] = (
    press("series", see),
    press("series-day", see_day),
    press("series-skip", skip),
    press("series-hold", hold),
    press("series-move", move),
    press("series-apply", ask_to_apply),
    press("series-apply-yes", apply),
    press("series-end", ask_to_end),
    press("series-end-yes", end),
)

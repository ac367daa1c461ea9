"""Making a meeting repeat, in three questions, and seeing the coming days before anything is said to the group."""

from collections.abc import Mapping
from dataclasses import replace

from domain.asking_day import NEVER
from domain.decisions import REVIEW_MONTHS
from domain.dialog_state import Json
from domain.meetings import Meeting
from domain.repeating import HOLIDAYS, RHYTHM, UNTIL, holidays_of, repeating, respond, until_of
from domain.series import OnHolidays, Rhythm, Series, coming_days, rhythms_for
from handlers.clashes import clash_lines
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.reviewing import day_label
from handlers.meetings import meeting_here, require_open, title_words
from handlers.navigation import show_screen
from handlers.planning import require_voice
from handlers.rights import group_led, require
from handlers.routing import Route, press
from handlers.screen import Screen
from handlers.series.making import begin_series, series_like
from handlers.series.noting import tell_group
from handlers.series.words import days_words, rhythm_words, until_line
from handlers.turn import Answer, Sorry, Turn
from handlers.words import day_words, today_in, when_words

NAME = "repeating"
DAYS_SHOWN = 5


def repeat(turn: Turn) -> Answer | None:
    meeting, group = meeting_here(turn)
    require(turn, group)
    _require_single(turn, meeting)
    start = meeting.starts.naive.isoformat(timespec="minutes")
    context: dict[str, Json] = {"meeting": meeting.id, "start": start, "zone": group.zone}
    return begin(turn, NAME, {**context, "language": turn.person.language})


def _require_single(turn: Turn, meeting: Meeting) -> None:
    if meeting.series_id is not None:
        show_screen(turn, "series", id=meeting.series_id)
        raise Sorry("series-already")


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    meeting = turn.unit.meetings.get(int(str(answers["meeting"])))
    if meeting is None:
        raise Sorry("meeting-unknown")
    group = group_led(turn, meeting.group_id)
    _require_single(turn, meeting)
    require_open(turn, meeting, group)
    require_voice(group)
    series = begin_series(turn, meeting, _series(answers, meeting))
    if meeting.announced:
        tell_group(turn, series, group)
    show_screen(turn, "series", id=series.id, note="series-begun")
    return turn.answer("series-begun")


def _series(answers: Mapping[str, Json], meeting: Meeting) -> Series:
    holidays = answers.get(HOLIDAYS)
    return replace(
        series_like(meeting, Rhythm(str(answers[RHYTHM]))),
        until=until_of(answers),
        on_holidays=OnHolidays(str(holidays)) if holidays else OnHolidays.ASK,
    )


def _draw(talk: Talk) -> Screen:
    meeting = talk.scene.unit.meetings.get(int(str(talk.answers["meeting"])))
    if meeting is None:
        return Screen(talk.scene.say("meeting-unknown"), (talk.ways_out,))
    if talk.state.step == RHYTHM:
        return _draw_rhythm(talk, meeting)
    if talk.state.step == UNTIL:
        return _draw_until(talk)
    return (_draw_holidays if talk.state.step == HOLIDAYS else _draw_preview)(talk, meeting)


def _draw_rhythm(talk: Talk, meeting: Meeting) -> Screen:
    scene = talk.scene
    words = {rhythm: rhythm_words(scene, series_like(meeting, rhythm)) for rhythm in rhythms_for(meeting.starts.date)}
    rows = [
        (talk.choice("button-as-said", rhythm.value, words=said[:1].upper() + said[1:]),)
        for rhythm, said in words.items()
    ]
    when = when_words(scene.language, meeting.starts, None, scene.now)
    text = talk.asked("series-ask-rhythm", title=title_words(scene.language, meeting), when=when)
    return Screen(text, (*rows, talk.ways_out))


def _draw_until(talk: Talk) -> Screen:
    if talk.state.question is not None:
        rows = talk.options(lambda option: day_label(talk, option))
        return Screen(talk.asked(talk.state.question.name, buttons=len(rows)), (*rows, talk.ways_out))
    spans = tuple(talk.choice("button-series-months", f"in-{months}", months=months) for months in REVIEW_MONTHS)
    endless = (talk.choice("button-series-no-end", NEVER),)
    return Screen(talk.asked("series-ask-until"), (endless, spans, talk.ways_out))


def _draw_holidays(talk: Talk, meeting: Meeting) -> Screen:
    scene = talk.scene
    met = holidays_of(talk.answers, scene.world.is_holiday)
    today = today_in(meeting.starts.zone, scene.now)
    lines = [
        f"• {day_words(scene.language, day, today)} – {scene.world.holiday_name(day, scene.language) or ''}"
        for day in met
    ]
    rows = [(talk.choice(f"button-holidays-{each}", each.value),) for each in OnHolidays]
    return Screen(talk.asked("series-ask-holidays", days=len(met), list="\n".join(lines)), (*rows, talk.ways_out))


def _draw_preview(talk: Talk, meeting: Meeting) -> Screen:
    scene, series = talk.scene, _series(talk.answers, meeting)
    group = scene.unit.groups.get(meeting.group_id)
    if group is None:
        return Screen(scene.say("group-gone"), (talk.ways_out,))
    days = coming_days(series, meeting.starts.date, (), scene.world.is_holiday, DAYS_SHOWN)
    clashing = [line for day in days for line in clash_lines(scene, group, series.start_on(day), series.end_on(day))]
    lines = [
        talk.asked("series-preview", rhythm=rhythm_words(scene, series)),
        until_line(scene, series),
        *([scene.say(f"series-holidays-{series.on_holidays}")] if talk.answers.get(HOLIDAYS) else []),
        scene.say("series-preview-known", days=series.known_from.days),
        "",
        scene.say("series-next-days"),
        days_words(scene, days, group.zone),
        *(["", *clashing[:3]] if clashing else []),
    ]
    return Screen("\n".join(lines), ((talk.choice("button-series-yes", "yes"),), talk.ways_out))


conversations[NAME] = Conversation(
    lambda world: repeating(world.vocabularies, world.is_holiday), _draw, _finish, respond
)

ROUTES: tuple[Route, ...] = (press("repeat", repeat),)

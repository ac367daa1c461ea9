"""The question when, as a screen: an example first; the unclear is asked, with buttons for what was probably meant."""

from collections.abc import Mapping
from datetime import date, datetime

from domain.asking_when import SURE, THE_DAY
from domain.dialog_state import Option, Question
from domain.wall_time import WallTime
from handlers.conversations import Talk
from handlers.screen import Screen
from handlers.words import clock_words, day_words, distance_in_days, today_in, when_words


def draw_when(talk: Talk, ask_key: str) -> Screen:
    if talk.state.question is None:
        return Screen(talk.asked(ask_key), (talk.ways_out,))
    text = talk.problem_words or _question_words(talk, talk.state.question)
    return Screen(text, (*talk.options(lambda option: _label(talk, option)), talk.ways_out))


def _question_words(talk: Talk, question: Question) -> str:
    sure = question.option(SURE)
    arguments = _about(talk, None if sure is None else str(sure.detail["start"]))
    known = question.option(THE_DAY)
    if known is not None:
        day = date.fromisoformat(str(known.value)[1:11])
        arguments["day"] = day_words(talk.scene.language, day, _today(talk))
    buttons = sum(1 for option in question.options if option.id != THE_DAY)
    return talk.scene.say(f"when-{question.name.replace('_', '-')}", buttons=buttons, **arguments)


def _about(talk: Talk, start: str | None) -> dict[str, str]:
    """What the question is about: the day in words, how far away, and the holiday by its name."""
    if start is None:
        return {}
    scene, wall = talk.scene, _wall(talk, start)
    return {
        "when": _capital(when_words(scene.language, wall, None, scene.now)),
        "day": _capital(day_words(scene.language, wall.date, _today(talk))),
        "distance": distance_in_days(scene.language, wall, scene.now),
        "holiday": scene.world.holiday_name(wall.date, scene.language) or "",
    }


def _label(talk: Talk, option: Option) -> str | None:
    if option.id == THE_DAY:
        return None
    language = talk.scene.language
    if "day" in option.detail:
        return _capital(day_words(language, date.fromisoformat(str(option.detail["day"])), _today(talk)))
    wall = _wall(talk, str(option.detail["start"]))
    if talk.state.question and talk.state.question.option(THE_DAY):
        return clock_words(language, wall.time)
    words = when_words(language, wall, None, talk.scene.now)
    return talk.scene.label("button-sure", when=words) if option.id == SURE else _capital(words)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _wall(talk: Talk, start: str) -> WallTime:
    return WallTime.at(datetime.fromisoformat(start), zone_of(talk.answers))


def _today(talk: Talk) -> date:
    return today_in(zone_of(talk.answers), talk.scene.now)


def zone_of(answers: Mapping[str, object]) -> str:
    return str(answers["zone"])

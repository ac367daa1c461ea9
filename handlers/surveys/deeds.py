""" "You said – we did": after the results, point by point what became of them, written once in each language of the
group, looked at, and sent to the group."""

from collections.abc import Mapping
from dataclasses import replace

from domain.dialog_state import Json
from domain.groups import Group
from domain.outbox import Message
from domain.surveys.deeds import MONTHS, POINTS_LIMIT, SAID, WORDS_LIMIT, Asking, Point, point_from, pointing
from domain.surveys.records import Record
from domain.unit_of_work import UnitOfWork
from handlers.consent.card import in_quiet
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.navigation import back_row, shortened, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import BETWEEN_LANGUAGES, Arguments, Row, Scene, Screen
from handlers.surveys import helping
from handlers.surveys.access import run_by, run_record
from handlers.surveys.outcomes import Outcome, outcome
from handlers.surveys.wording import title_of
from handlers.telling import to_group
from handlers.turn import Answer, Sorry, Turn
from locales.texts import LANGUAGES, say

NAME = "survey-point"
TEXT_LIMIT = 4000


def telling(turn: Turn) -> None:
    record, _ = _told_of(turn, *run_by(turn))
    show_screen(turn, "survey-did", survey=record.id)


def _told_of(turn: Turn, record: Record, group: Group) -> tuple[Record, Group]:
    """Only where there are results that something could come of."""
    if not record.closed or outcome(turn.unit, record) is not Outcome.ENOUGH:
        raise Sorry("deed-no-results")
    return record, group


def add(turn: Turn) -> Answer | None:
    record, group = _told_of(turn, *run_by(turn))
    if len(turn.unit.deeds.points(record.id)) >= POINTS_LIMIT:
        raise Sorry("deed-full", limit=POINTS_LIMIT)
    return _begin(turn, record, group, 0)


def _begin(turn: Turn, record: Record, group: Group, point: int) -> Answer | None:
    return begin(turn, NAME, {"survey": record.id, "point": point, "languages": list(group.languages)})


def point(turn: Turn) -> None:
    found, record, _ = _named(turn)
    show_screen(turn, "survey-point", survey=record.id, point=found.id)


def rewrite(turn: Turn) -> Answer | None:
    found, record, group = _named(turn)
    return _begin(turn, record, group, found.id)


def remove(turn: Turn) -> Answer:
    found, record, _ = _named(turn)
    turn.unit.deeds.remove(found.id)
    show_screen(turn, "survey-did", survey=record.id)
    return turn.answer("deed-removed")


def _named(turn: Turn) -> tuple[Point, Record, Group]:
    found = turn.unit.deeds.point(turn.number(0))
    if found is None:
        raise Sorry("button-older")
    return found, *_told_of(turn, *run_record(turn, found.survey_id))


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    record, _ = _told_of(turn, *run_record(turn, int(str(answers["survey"]))))
    languages, point_id = _languages(answers), int(str(answers["point"]))
    written = point_from(answers, languages, point_id, record.id)
    known = turn.unit.deeds.point(point_id)
    if known is None:
        turn.unit.deeds.add(written)
    else:
        turn.unit.deeds.change(replace(written, survey_id=known.survey_id))
    show_screen(turn, "survey-did", survey=record.id)
    return turn.answer("deed-noted")


def _languages(answers: Mapping[str, Json]) -> list[str]:
    wanted = answers["languages"]
    return [str(each) for each in wanted] if isinstance(wanted, list | tuple) else []


def preview(turn: Turn) -> None:
    record, group = _told_of(turn, *run_by(turn))
    _require_complete(turn, record, group)
    show_screen(turn, "survey-did-preview", survey=record.id, months=_months(turn))


def send(turn: Turn) -> Answer:
    """What stands in the group already is changed in place. Whether it helped is asked once, counted from the first."""
    record, group = _told_of(turn, *run_by(turn))
    require_voice(group)
    _require_complete(turn, record, group)
    _require_short(turn, record, group)
    known, months = turn.unit.deeds.of(record.id), _months(turn)
    told = replace(known, told_at=known.told_at or turn.now)
    turn.unit.deeds.save(told)
    if told.asking in {Asking.NEVER, Asking.PLANNED}:
        helping.plan(turn.unit, told, group, months)
    turn.send(_card(record, group))
    show_screen(turn, "survey-did", survey=record.id)
    return turn.answer("deed-sent")


def _card(record: Record, group: Group) -> Message:
    return to_group(group, "survey-did-told", {"survey": record.id}, key=f"survey-did:{record.id}")


def _months(turn: Turn) -> int:
    months = turn.number(1) if len(turn.data) > 1 else MONTHS[1]
    if months not in (0, *MONTHS):
        raise Sorry("button-unknown")
    return months


def _require_complete(turn: Turn, record: Record, group: Group) -> None:
    points = turn.unit.deeds.points(record.id)
    if not points or any(each.lacks(group.languages) for each in points):
        raise Sorry("deed-incomplete")


def _require_short(turn: Turn, record: Record, group: Group) -> None:
    length = len(_in_all_languages(turn.unit, record, group))
    if length > TEXT_LIMIT:
        raise Sorry("deed-all-too-long", length=length, limit=TEXT_LIMIT)


@views("survey-did")
def show_outcome(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    group = None if record is None else scene.unit.groups.get(record.group_id)
    if record is None or group is None:
        return None
    points, known = scene.unit.deeds.points(record.id), scene.unit.deeds.of(record.id)
    state = "told" if known.told_at else "not-told"
    head = scene.say("survey-did", title=title_of(scene, record), count=len(points), state=state)
    lines = [_line(scene.language, record, each) for each in points]
    rows: tuple[Row, ...] = tuple(
        (scene.button("button-deed-point", "point", each.id, number=str(number), title=_short(scene, record, each)),)
        for number, each in enumerate(points, 1)
    )
    more: tuple[Row, ...] = ()
    if len(points) < POINTS_LIMIT:
        more = ((scene.button("button-deed-add", "survey-did-add", record.id),),)
    complete = bool(points) and not any(each.lacks(group.languages) for each in points)
    see: tuple[Row, ...] = ((scene.button("button-deed-preview", "survey-did-see", record.id),),) if complete else ()
    parts = [head, *lines, *helping.asking_words(scene, known)]
    return Screen("\n\n".join(parts), (*rows, *more, *see, back_row(scene, "survey", record.id)))


def _short(scene: Scene, record: Record, point: Point) -> str:
    return shortened(record.survey.worded(point.said, scene.language))


def _line(language: str, record: Record, point: Point) -> str:
    said, did = (record.survey.worded(words, language) for words in (point.said, point.did))
    return say(language, "deed-line", said=said, did=did)


@views("survey-point")
def show_point(scene: Scene, arguments: Arguments) -> Screen | None:
    record, found = scene.unit.surveys.get(arguments["survey"]), scene.unit.deeds.point(arguments["point"])
    if record is None or found is None:
        return None
    languages = [each for each in LANGUAGES if found.said.get(each) or found.did.get(each)]
    texts = [say(each, "deed-line", said=found.said.get(each, "–"), did=found.did.get(each, "–")) for each in languages]
    rows: tuple[Row, ...] = (
        (scene.button("button-deed-rewrite", "point-write", found.id),),
        (scene.button("button-deed-remove", "point-remove", found.id),),
        back_row(scene, "survey-did", record.id),
    )
    return Screen("\n\n".join(texts), rows)


@views("survey-did-told")
def show_told(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    group = None if record is None else scene.unit.groups.get(record.group_id)
    if record is None or group is None:
        return None
    return Screen(_told_words(scene.unit, record, scene.language), silent=in_quiet(scene, group))


def _told_words(unit: UnitOfWork, record: Record, language: str) -> str:
    title = record.survey.worded(record.survey.title, language)
    lines = [_line(language, record, each) for each in unit.deeds.points(record.id)]
    return "\n\n".join((say(language, "survey-did-told", title=title), *lines))


def _in_all_languages(unit: UnitOfWork, record: Record, group: Group) -> str:
    return BETWEEN_LANGUAGES.join(_told_words(unit, record, each) for each in group.languages)


@views("survey-did-preview")
def show_preview(scene: Scene, arguments: Arguments) -> Screen | None:
    """What the group will read, and when it is asked whether it helped."""
    record, months = scene.unit.surveys.get(arguments["survey"]), arguments["months"]
    group = None if record is None else scene.unit.groups.get(record.group_id)
    if record is None or group is None:
        return None
    seen = _in_all_languages(scene.unit, record, group)
    back = back_row(scene, "survey-did", record.id)
    if len(seen) > TEXT_LIMIT:
        return Screen(scene.say("deed-all-too-long", length=len(seen), limit=TEXT_LIMIT), (back,))
    asked = scene.unit.deeds.of(record.id).asking not in {Asking.NEVER, Asking.PLANNED}
    spans: tuple[Row, ...] = tuple(
        (
            scene.button(
                "button-deed-months", "survey-did-see", record.id, each, months=each, chosen=int(each == months)
            ),
        )
        for each in (*MONTHS, 0)
    )
    head = scene.say("survey-did-preview", group=group.title, asked=int(asked))
    yes = (scene.button("button-deed-send", "survey-did-send", record.id, months),)
    return Screen("\n\n".join((head, seen)), (*(() if asked else spans), yes, back))


def _draw(talk: Talk) -> Screen:
    what, _, language = talk.state.step.partition("-")
    several = len(_languages(talk.answers)) > 1
    name = say(language, "language-own-name") if several else "none"
    key = "deed-ask-said" if what == SAID else "deed-ask-did"
    return Screen(talk.asked(key, language=name, limit=WORDS_LIMIT), (talk.ways_out,))


conversations[NAME] = Conversation(lambda _: pointing(LANGUAGES), _draw, _finish)

ROUTES: tuple[Route, ...] = (
    press("survey-did", telling),
    press("survey-did-add", add),
    press("survey-did-see", preview),
    press("survey-did-send", send),
    press("point", point),
    press("point-write", rewrite),
    press("point-remove", remove),
)

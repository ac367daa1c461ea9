"""Does it still hold? Organisers keep a decision, have it changed, or retire it, when its day comes or at any time."""

from collections.abc import Mapping
from datetime import date

from domain.asking_day import NEVER
from domain.deciding import REVIEW, respond, reviewing
from domain.decisions import REVIEW_MONTHS, Decision
from domain.dialog_state import Json, Option
from domain.groups import Group
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.log import decision_here, runs
from handlers.decisions.recording import KIND, set_review
from handlers.decisions.words import entry_lines
from handlers.navigation import back_row, menu_row, show_screen
from handlers.registry import views
from handlers.rights import group_led, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from handlers.words import day_words, today_in
from locales.texts import quoted

NAME = "decision-review"


@views("decision-review")
def show_review(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where somebody has answered it meanwhile."""
    found = scene.unit.decisions.get(arguments["id"])
    group = None if found is None else scene.unit.groups.get(found.group_id)
    if found is None or group is None or not found.holds or not runs(scene, group):
        return None
    text = "\n".join([scene.say("decision-review", group=group.title), "", *entry_lines(scene, group, found)])
    rows = (
        (scene.button("button-decision-keep", "decision-when", found.id),),
        (scene.button("button-decision-change", "decision-change", found.id),),
        (scene.button("button-decision-retire", "decision-retire", found.id),),
        menu_row(scene),
    )
    return Screen(text, rows)


def ask_when(turn: Turn) -> Answer | None:
    found, group = _held_by_an_organiser(turn)
    return begin(turn, NAME, {"decision": found.id, "zone": group.zone, "language": turn.person.language})


def ask_to_retire(turn: Turn) -> None:
    found, _ = _held_by_an_organiser(turn)
    show_screen(turn, "decision-retire", id=found.id)


def retire(turn: Turn) -> Answer:
    found, _ = _held_by_an_organiser(turn)
    turn.unit.decisions.retire(found.id)
    turn.unit.schedule.remove_about(KIND, found.id)
    show_screen(turn, "decision", id=found.id)
    return turn.answer("decision-retired")


def _held_by_an_organiser(turn: Turn) -> tuple[Decision, Group]:
    found, group = decision_here(turn)
    require(turn, group)
    if not found.holds:
        show_screen(turn, "decision", id=found.id)
        raise Sorry("decision-settled")
    return found, group


@views("decision-retire")
def show_retire(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.decisions.get(arguments["id"])
    if found is None:
        return None
    yes: Row = (scene.button("button-decision-retire-yes", "decision-retire-yes", found.id),)
    text = f"{scene.say('decision-retire')}\n\n<i>{quoted(found.subject)}</i>"
    return Screen(text, (yes, back_row(scene, "decision", found.id)))


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    found = turn.unit.decisions.get(int(str(answers["decision"])))
    if found is None:
        raise Sorry("decision-unknown")
    group = group_led(turn, found.group_id)
    if not found.holds:
        raise Sorry("decision-settled")
    set_review(turn.unit, group, found, day_in(answers[REVIEW]))
    show_screen(turn, "decision", id=found.id, note="decision-kept")
    return turn.answer("decision-kept") if turn.update.callback_query else None


def day_in(answer: Json) -> date | None:
    return None if answer is None else date.fromisoformat(str(answer))


def draw_review(talk: Talk, asked: str = "decision-when") -> Screen:
    """Which day; buttons for the usual spans, or any day in words."""
    if talk.state.question is not None:
        rows = talk.options(lambda option: day_label(talk, option))
        key = talk.state.question.name
        return Screen(talk.asked(key, buttons=len(rows)), (*rows, talk.ways_out))
    spans = [(talk.choice("button-review-months", f"in-{months}", months=months),) for months in REVIEW_MONTHS]
    never = (talk.choice("button-review-never", NEVER),)
    return Screen(talk.asked(asked), (*spans, never, talk.ways_out))


def day_label(talk: Talk, option: Option) -> str:
    today = today_in(str(talk.answers["zone"]), talk.scene.now)
    return day_words(talk.scene.language, date.fromisoformat(option.id), today)


conversations[NAME] = Conversation(
    lambda world: reviewing(world.vocabularies, world.is_holiday), draw_review, _finish, respond
)

ROUTES: tuple[Route, ...] = (
    press("decision-when", ask_when),
    press("decision-retire", ask_to_retire),
    press("decision-retire-yes", retire),
)

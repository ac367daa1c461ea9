"""Goals in private: one's own, which nobody else sees, and those of the group."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step
from domain.goals import GOALS_AT_MOST, STEPS, WORDS_LIMIT, Goal, Kind
from domain.groups import Group
from domain.option_lines import visible
from domain.people import Reach
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.log import runs
from handlers.goals.gathering import GOALS_PAYLOAD, draw_card, gather, gathers, own_score, put_score, score_lines
from handlers.navigation import back_row, shortened, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import group_joined, group_of, require, require_member
from handlers.routing import Route, number_in_link, numbered_link, press
from handlers.screen import Arguments, Row, Scene, Screen, for_group
from handlers.turn import Answer, Sorry, Turn
from locales.texts import quoted

NAME = "goal"
LIFETIME = timedelta(days=2)
WORDS_IN_LABEL = 34


def goals(turn: Turn) -> None:
    group = group_joined(turn, turn.number(0))
    show_screen(turn, "goals", group=group.id)


def make(turn: Turn) -> Answer | None:
    group = group_joined(turn, turn.number(0))
    kind = turn.data[1] if len(turn.data) > 1 else ""
    if kind not in set(Kind) or not turn.private:
        raise Sorry("button-unknown")
    if kind != Kind.PERSON:
        require(turn, group)
    known = turn.unit.goals.of_group(group.id) if kind == Kind.GROUP else _own(turn, group)
    if len(known) >= GOALS_AT_MOST:
        raise Sorry("goal-too-many", limit=GOALS_AT_MOST)
    return begin(turn, NAME, {"group": group.id, "kind": kind})


def change_words(turn: Turn) -> Answer | None:
    """One's own, or as one who runs the group the group's; not while others score what it says now."""
    goal, group = _goal_here(turn, turn.number(0))
    _require_changeable(turn, goal, group)
    return begin(turn, NAME, {"group": group.id, "kind": goal.kind.value, "goal": goal.id})


def _require_changeable(turn: Turn, goal: Goal, group: Group) -> None:
    if goal.kind is Kind.GROUP:
        require(turn, group)
    if gathers(turn.unit, goal):
        raise Sorry("goal-being-scored")


def _own(turn: Turn, group: Group) -> list[Goal]:
    return list(turn.unit.goals.of_person(group.id, turn.person.id))


def _finish(turn: Turn, answers: Mapping[str, Json]) -> None:
    group, kind = group_of(turn, int(str(answers["group"]))), Kind(str(answers["kind"]))
    require_member(turn, group)
    if kind is not Kind.PERSON:
        require(turn, group)
    if "goal" in answers:
        goal, group = _goal_here(turn, int(str(answers["goal"])))
        _require_changeable(turn, goal, group)
        turn.unit.goals.set_words(goal.id, str(answers["words"]))
        show_screen(turn, "goal", id=goal.id)
        return
    owner = None if kind is Kind.GROUP else turn.person.id
    added = turn.unit.goals.add(Goal(0, group.id, kind, str(answers["words"]), owner))
    show_screen(turn, "goal", id=added.id)


def _draw(talk: Talk) -> Screen:
    goal = talk.scene.unit.goals.get(int(str(talk.answers.get("goal", 0))))
    asked = talk.asked("goal-ask", kind=str(talk.answers["kind"]), limit=WORDS_LIMIT)
    if goal is None:
        return Screen(asked, (talk.ways_out,))
    before = f"🎯 <b>{quoted(goal.words)}</b>\n\n{talk.scene.say('goal-words-change')}"
    return Screen(f"{before}\n\n{asked}", (talk.ways_out,))


def _goal_here(turn: Turn, goal_id: int) -> tuple[Goal, Group]:
    """One's own, or the group's, in private. Raises Sorry; another's is as if it were not there."""
    goal = turn.unit.goals.get(goal_id)
    if goal is None or not turn.private or goal.person_id not in (None, turn.user.id):
        raise Sorry("goal-unknown" if turn.private else "button-unknown")
    group = group_joined(turn, goal.group_id)
    return goal, group


def open_one(turn: Turn) -> None:
    goal, _ = _goal_here(turn, turn.number(0))
    show_screen(turn, "goal", id=goal.id)


def open_by_link(turn: Turn) -> None:
    goal, _ = _goal_here(turn, number_in_link(turn.update, GOALS_PAYLOAD) or 0)
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "goal", id=goal.id)


def score(turn: Turn) -> Answer:
    """At the start, else at the end; the last counts. Of a group's goal nobody sees whose score it is."""
    goal, _ = _goal_here(turn, turn.number(0))
    step, at_end = turn.number(1), turn.number(2) == 1
    if step not in STEPS:
        raise Sorry("button-unknown")
    if goal.kind is Kind.GROUP:
        put_score(turn, goal, step)
    else:
        turn.unit.goals.score(goal.id, goal.start if at_end else step, step if at_end else goal.end)
    show_screen(turn, "goal", id=goal.id)
    return turn.answer("goal-noted")


def score_again(turn: Turn) -> None:
    goal, _ = _goal_here(turn, turn.number(0))
    show_screen(turn, "goal", id=goal.id, at_end=True)


def preview_asking(turn: Turn) -> None:
    goal, _ = _askable(turn)
    show_screen(turn, "goal-ask", id=goal.id)


def _askable(turn: Turn) -> tuple[Goal, Group]:
    goal, group = _goal_here(turn, turn.number(0))
    require(turn, group)
    require_voice(group)
    if goal.kind is not Kind.GROUP or gathers(turn.unit, goal) or goal.end is not None:
        show_screen(turn, "goal", id=goal.id)
        raise Sorry("norm-settled")
    return goal, group


@views("goal-ask")
def show_asking(scene: Scene, arguments: Arguments) -> Screen | None:
    goal = scene.unit.goals.get(arguments["id"])
    group = None if goal is None else scene.unit.groups.get(goal.group_id)
    if goal is None or group is None:
        return None
    seen = for_group(scene, group, lambda each: draw_card(each, group, goal))
    yes: Row = (scene.button("button-consent-send", "goal-ask-yes", goal.id),)
    text = f"{scene.say('consent-preview', group=group.title)}\n\n{seen.text}"
    return Screen(text, (yes, back_row(scene, "goal", goal.id)))


def ask_group(turn: Turn) -> Answer:
    """At the start, and once more at the end."""
    goal, group = _askable(turn)
    gather(turn.unit, group, goal, turn.now)
    show_screen(turn, "goal", id=goal.id)
    return turn.answer("consent-sent")


def remove(turn: Turn) -> Answer:
    goal, group = _goal_here(turn, turn.number(0))
    if goal.kind is Kind.GROUP:
        require(turn, group)
    if goal.box_id is not None:
        turn.unit.sealed.discard(goal.box_id)
    turn.unit.goals.remove(goal.id)
    show_screen(turn, "goals", group=group.id)
    return turn.answer("changed-short")


@views("goals")
def show_goals(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    leads = runs(scene, group)
    known = [*scene.unit.goals.of_group(group.id), *scene.unit.goals.of_person(group.id, scene.chat_id)]
    listed: tuple[Row, ...] = tuple(
        (
            scene.button(
                "button-goal", "goal", goal.id, kind=goal.kind.value, words=shortened(goal.words, WORDS_IN_LABEL)
            ),
        )
        for goal in known
    )
    kinds = (Kind.PERSON, Kind.LEADER, Kind.GROUP) if leads else (Kind.PERSON,)
    makes: tuple[Row, ...] = tuple(
        (scene.button("button-goal-make", "goal-make", group.id, kind, kind=kind.value),) for kind in kinds
    )
    return Screen(scene.say("goals", group=group.title), (*listed, *makes, back_row(scene, "group-work", group.id)))


@views("goal")
def show_goal(scene: Scene, arguments: Arguments) -> Screen | None:
    goal = scene.unit.goals.get(arguments["id"])
    group = None if goal is None else scene.unit.groups.get(goal.group_id)
    if goal is None or group is None or goal.person_id not in (None, scene.chat_id):
        return None
    head = f"🎯 <b>{quoted(goal.words)}</b>"
    lines = [head, scene.say("goal-seen-by", kind=goal.kind.value), *score_lines(scene, goal)]
    rows = _group_rows(scene, group, goal) if goal.kind is Kind.GROUP else _own_rows(scene, goal, arguments)
    return Screen("\n\n".join(lines), (*rows, back_row(scene, "goals", group.id)))


def _own_rows(scene: Scene, goal: Goal, arguments: Arguments) -> tuple[Row, ...]:
    at_end = "at_end" in arguments
    changing = _changing_rows(scene, goal)
    if goal.start is None or at_end:
        return (*_step_rows(scene, goal, at_end=at_end, own=0), *changing)
    again: tuple[Row, ...] = ((scene.button("button-goal-again", "goal-again", goal.id),),)
    return (*again, *changing)


def _changing_rows(scene: Scene, goal: Goal) -> tuple[Row, ...]:
    words = scene.button("button-goal-words", "goal-words", goal.id)
    remove = scene.button("button-goal-remove", "goal-remove", goal.id)
    return ((remove,) if gathers(scene.unit, goal) else (words, remove),)


def _step_rows(scene: Scene, goal: Goal, *, at_end: bool, own: int) -> tuple[Row, ...]:
    buttons = [
        scene.button("button-goal-step", "goal-score", goal.id, step, int(at_end), step=step, own=_yes(own == step))
        for step in STEPS
    ]
    return tuple(buttons[:5]), tuple(buttons[5:])


def _yes(true: bool) -> str:
    return "yes" if true else "no"


def _group_rows(scene: Scene, group: Group, goal: Goal) -> tuple[Row, ...]:
    leads = runs(scene, group)
    changing = _changing_rows(scene, goal) if leads else ()
    if gathers(scene.unit, goal):
        return (*_step_rows(scene, goal, at_end=False, own=own_score(scene, goal)), *changing)
    asked = "end" if goal.start is not None else "start"
    ask: tuple[Row, ...] = ((scene.button("button-goal-ask-group", "goal-ask", goal.id, when=asked),),)
    return (*(ask if leads and goal.end is None else ()), *changing)


def _read_words(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if len(words) > WORDS_LIMIT:
        return Refused("follow-up-too-long", {"limit": WORDS_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("write-words")


conversations[NAME] = Conversation(
    lambda _: Definition(NAME, 1, (Step("words", _read_words),), LIFETIME), _draw, _finish
)

ROUTES: tuple[Route, ...] = (
    numbered_link(GOALS_PAYLOAD, open_by_link),
    press("goals", goals),
    press("goal-make", make),
    press("goal", open_one),
    press("goal-score", score),
    press("goal-again", score_again),
    press("goal-ask", preview_asking),
    press("goal-ask-yes", ask_group),
    press("goal-words", change_words),
    press("goal-remove", remove),
)

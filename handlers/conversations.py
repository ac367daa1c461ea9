"""Conversations in the private chat: every step a screen with back and stop, every answer checked by the pure rules.

A button carries the revision of the screen it stood on. Revisions start at the second the conversation began, so that
a button of an earlier conversation never fits a later one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from domain.dialog_state import Json, Option, State
from domain.dialogs import (
    STOP_OFFER,
    Back,
    Choice,
    Definition,
    Edit,
    Effect,
    Expired,
    Finished,
    Input,
    Outcome,
    Refused,
    Resume,
    Show,
    Skip,
    Stale,
    Stop,
    Stopped,
    advance,
    start,
)
from handlers.navigation import menu_row, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen, World
from handlers.turn import Answer, Sorry, Turn

VERB = "talk"
SIMPLE: dict[str, Callable[[int], Input]] = {"back": Back, "skip": Skip, "stop": Stop}
NAMED: dict[str, Callable[[str, int], Input]] = {"choose": Choice, "edit": Edit}


@dataclass(frozen=True)
class Talk:
    """One step to be drawn: where the conversation stands, and what was wrong with the last answer."""

    scene: Scene
    state: State
    problem: Refused | None = None

    @property
    def answers(self) -> Mapping[str, Json]:
        return self.state.answers

    def choice(self, key: str, option: str, **arguments: object) -> Button:
        return self._button(key, "choose", self.state.revision, option, **arguments)

    def edit(self, key: str, step: str, **arguments: object) -> Button:
        return self._button(key, "edit", self.state.revision, step, **arguments)

    def skip(self, key: str) -> Row:
        return (self._button(key, "skip", self.state.revision),)

    @property
    def ways_out(self) -> Row:
        revision = self.state.revision
        return self._button("button-step-back", "back", revision), self._button("button-stop", "stop", revision)

    def options(self, label: Callable[[Option], str | None]) -> tuple[Row, ...]:
        """A button a row for each answer offered to the open question; None hides one."""
        asked = self.state.question.options if self.state.question else ()
        labelled = ((option, label(option)) for option in asked)
        return tuple(
            (Button(words, data=f"{VERB}:choose:{self.state.revision}:{option.id}"),)
            for option, words in labelled
            if words is not None
        )

    def asked(self, key: str, **arguments: object) -> str:
        """The question of this step, or what was wrong with the answer, which then says all that is needed."""
        return self.problem_words or self.scene.say(key, **arguments)

    @property
    def problem_words(self) -> str:
        return "" if self.problem is None else self.scene.say(self.problem.reason, **self.problem.detail)

    def _button(self, key: str, action: str, *data: object, **arguments: object) -> Button:
        return self.scene.button(key, VERB, action, *data, **arguments)


@dataclass(frozen=True)
class Conversation:
    """`finish` may raise Sorry: then the conversation stays where it was. It may begin another one, which goes on.

    `file` takes a document that is sent meanwhile, with the answers so far.
    """

    define: Callable[[World], Definition]
    draw: Callable[[Talk], Screen]
    finish: Callable[[Turn, Mapping[str, Json]], Answer | None]
    respond: Callable[..., Outcome] = advance
    file: Callable[[Turn, Mapping[str, Json]], Answer | None] | None = None


conversations: dict[str, Conversation] = {}


def begin(turn: Turn, name: str, context: Mapping[str, Json]) -> Answer | None:
    """Whatever the person was talking about before is put aside for this."""
    definition = conversations[name].define(turn.world)
    state, effects = start(definition, turn.now, context)
    before = turn.unit.dialogs.get(turn.user.id)
    revision = max(int(turn.now.timestamp()), 0 if before is None else before.revision + 1)
    return _told(turn, replace(state, revision=revision), effects)


def pressed(turn: Turn) -> Answer | None:
    state = turn.unit.dialogs.get(turn.user.id)
    if state is None or not turn.private:
        raise Sorry("conversation-over")
    return take(turn, state, _input(turn))


def take(turn: Turn, state: State, given: Input) -> Answer | None:
    conversation = conversations.get(state.definition)
    if conversation is None:
        turn.unit.dialogs.end(turn.user.id)
        raise Sorry("conversation-over")
    after, effects = conversation.respond(conversation.define(turn.world), state, given, turn.now)
    return _told(turn, after, effects)


def _input(turn: Turn) -> Input:
    action, revision = (turn.data or ("",))[0], turn.number(1)
    if action == "resume":
        return Resume()
    if action in SIMPLE:
        return SIMPLE[action](revision)
    if action in NAMED and len(turn.data) == 3:
        return NAMED[action](turn.data[2], revision)
    raise Sorry("button-unknown")


def _told(turn: Turn, state: State, effects: tuple[Effect, ...]) -> Answer | None:
    answer: Answer | None = None
    for effect in effects:
        match effect:
            case Finished(answers):
                before = turn.unit.dialogs.get(turn.user.id)
                answer = conversations[state.definition].finish(turn, answers)
                if turn.unit.dialogs.get(turn.user.id) == before:
                    turn.unit.dialogs.end(turn.user.id)
            case Stopped():
                turn.unit.dialogs.end(turn.user.id)
                show_screen(turn, "conversation-stopped")
            case Expired():
                show_screen(turn, "conversation-resting")
            case Stale():
                answer = turn.answer("button-older") if turn.update.callback_query else None
            case Show():
                turn.unit.dialogs.put(turn.user.id, state)
                _show(turn, state, effect)
    return answer


def _show(turn: Turn, state: State, effect: Show) -> None:
    if effect.question == STOP_OFFER:
        show_screen(turn, "conversation-stop-offer")
        return
    problem = effect.problem
    told = None if problem is None else {"reason": problem.reason, "detail": dict(problem.detail)}
    show_screen(turn, "conversation", revision=state.revision, problem=told)


@views("conversation")
def show_conversation(scene: Scene, arguments: Arguments) -> Screen | None:
    """The step as it stands when it is sent; None when the conversation has ended meanwhile."""
    state = scene.unit.dialogs.get(scene.chat_id)
    conversation = None if state is None else conversations.get(state.definition)
    if state is None or conversation is None:
        return None
    problem = arguments["problem"] if arguments["revision"] == state.revision else None
    return conversation.draw(Talk(scene, state, None if problem is None else Refused(**problem)))


@views("conversation-stopped")
def show_stopped(scene: Scene, _: Arguments) -> Screen:
    return Screen(scene.say("conversation-stopped"), (menu_row(scene),))


@views("conversation-stop-offer")
def show_stop_offer(scene: Scene, _: Arguments) -> Screen | None:
    return _go_on_or_stop(scene, "conversation-stop-offer")


@views("conversation-resting")
def show_resting(scene: Scene, _: Arguments) -> Screen | None:
    return _go_on_or_stop(scene, "conversation-resting")


def _go_on_or_stop(scene: Scene, key: str) -> Screen | None:
    state = scene.unit.dialogs.get(scene.chat_id)
    if state is None:
        return None
    go_on = scene.button("button-go-on", VERB, "resume", state.revision)
    return Screen(scene.say(key), ((go_on, scene.button("button-stop", VERB, "stop", state.revision)),))


ROUTES: tuple[Route, ...] = (press(VERB, pressed),)

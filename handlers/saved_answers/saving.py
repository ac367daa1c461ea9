"""An organiser saves an answer, or changes one: the question, the answer, and how it will look."""

from collections.abc import Mapping

from domain.dialog_state import Json
from domain.groups import Group
from domain.option_lines import sameness
from domain.saved_answers.records import ANSWERS_AT_MOST, SavedAnswer
from domain.saved_answers.writing import (
    CONTACT,
    QUESTION,
    QUESTION_LIMIT,
    SEND,
    SYNONYMS,
    SYNONYMS_AT_MOST,
    WORDS,
    WORDS_LIMIT,
    answer_from,
    saving,
    written_in,
)
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.navigation import choose_group, show_screen
from handlers.rights import group_led, group_of, require
from handlers.routing import Route, press
from handlers.saved_answers.finding import answer_here, synonym_words
from handlers.saved_answers.words import answer_words
from handlers.screen import Row, Screen
from handlers.turn import Answer, Sorry, Turn
from handlers.words import today_in
from locales.texts import quoted

NAME = "saved-answer"


def add(turn: Turn) -> Answer | None:
    group = group_of(turn, turn.number(0)) if turn.data else choose_group(turn, "answer-add")
    if group is None:
        return None
    require(turn, group)
    if len(turn.unit.saved_answers.of_group(group.id)) >= ANSWERS_AT_MOST:
        raise Sorry("answers-too-many", limit=ANSWERS_AT_MOST)
    return begin(turn, NAME, {"group": group.id, SYNONYMS: None, CONTACT: None})


def change(turn: Turn) -> Answer | None:
    found, group = answer_here(turn)
    require(turn, group)
    return begin(turn, NAME, written_in(found))


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    group = group_led(turn, int(str(answers["group"])))
    saved = save(turn, group, answer_from(answers, today_in(group.zone, turn.now)))
    show_screen(turn, "saved-answer", id=saved.id, note="answer-saved")
    return turn.answer("answer-saved-short")


def save(turn: Turn, group: Group, answer: SavedAnswer) -> SavedAnswer:
    """Raises Sorry where there is one to the same question, or no room."""
    known = turn.unit.saved_answers.of_group(group.id)
    others = [each for each in known if each.id != answer.id]
    if any(sameness(each.question) == sameness(answer.question) for each in others):
        raise Sorry("answer-twice")
    if len(others) >= ANSWERS_AT_MOST:
        raise Sorry("answers-too-many", limit=ANSWERS_AT_MOST)
    return turn.unit.saved_answers.save(answer)


def _draw(talk: Talk) -> Screen:
    return _preview(talk) if talk.state.step == SEND else draw_step(talk)


def draw_step(talk: Talk) -> Screen:
    """What an answer consists of; each step shows what stood there before."""
    draws = {QUESTION: draw_question, WORDS: _draw_words, SYNONYMS: _draw_synonyms, CONTACT: _draw_contact}
    return draws[talk.state.step](talk)


def draw_question(talk: Talk) -> Screen:
    return Screen(_with_before(talk, talk.asked("answer-ask-question", limit=QUESTION_LIMIT)), (talk.ways_out,))


def _draw_words(talk: Talk) -> Screen:
    return Screen(_with_before(talk, talk.asked("answer-ask-words", limit=WORDS_LIMIT)), (talk.ways_out,))


def _draw_synonyms(talk: Talk) -> Screen:
    text = _with_before(talk, talk.asked("answer-ask-synonyms", limit=SYNONYMS_AT_MOST))
    return Screen(text, (talk.skip("button-answer-without"), talk.ways_out))


def _draw_contact(talk: Talk) -> Screen:
    text = _with_before(talk, talk.asked("answer-ask-contact"))
    return Screen(text, (talk.skip("button-answer-without"), talk.ways_out))


def _with_before(talk: Talk, asked: str) -> str:
    """What is there already, to be copied and changed."""
    before = talk.answers.get(talk.state.step)
    lines = before if isinstance(before, list) else [before] if isinstance(before, str) else []
    if not lines:
        return asked
    shown = quoted("\n".join(str(line) for line in lines))
    return f"{asked}\n\n{talk.scene.say('answer-before')}\n<code>{shown}</code>"


def _preview(talk: Talk) -> Screen:
    scene = talk.scene
    group = scene.unit.groups.get(int(str(talk.answers["group"])))
    if group is None:
        return Screen(scene.say("group-gone"), (talk.ways_out,))
    made = answer_from(talk.answers, today_in(group.zone, scene.now))
    text = "\n\n".join([talk.asked("answer-preview"), answer_words(scene, group, made), synonym_words(scene, made)])
    return Screen(text, ((talk.choice("button-answer-save", "yes"),), *edits(talk), talk.ways_out))


def edits(talk: Talk) -> tuple[Row, ...]:
    return (
        (talk.edit("button-answer-question", QUESTION), talk.edit("button-answer-words", WORDS)),
        (talk.edit("button-answer-synonyms", SYNONYMS), talk.edit("button-answer-contact", CONTACT)),
    )


conversations[NAME] = Conversation(lambda _: saving(), _draw, _finish)

ROUTES: tuple[Route, ...] = (press("answer-add", add), press("answer-change", change))

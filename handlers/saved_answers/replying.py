"""Questions that members passed on, as organisers see them: answered once, and saved for all if they like."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.dialog_state import Json
from domain.groups import Group
from domain.outbox import Message
from domain.saved_answers.records import AskedQuestion, SavedAnswer
from domain.saved_answers.writing import (
    CONTACT,
    FOR_ALL,
    FOR_ONE,
    QUESTION,
    SEND,
    SHARE,
    SYNONYMS,
    WORDS,
    WORDS_LIMIT,
    answer_from,
    for_all,
    replying,
)
from handlers.consent.card import in_quiet
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.log import runs
from handlers.navigation import back_row, menu_row, page_of, page_row, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.saved_answers.finding import synonym_words
from handlers.saved_answers.saving import draw_step, edits, save
from handlers.saved_answers.words import answer_words, asker_words, contact_lines
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.telling import who_run
from handlers.turn import Answer, Sorry, Turn
from handlers.words import today_in
from locales.texts import quoted

NAME = "question-reply"


def questions(turn: Turn) -> None:
    group = group_led(turn, turn.number(0))
    show_screen(turn, "questions", group=group.id, page=turn.number(1))


def question(turn: Turn) -> None:
    found, _ = _waiting(turn)
    show_screen(turn, "question", id=found.id)


def _waiting(turn: Turn) -> tuple[AskedQuestion, Group]:
    """The question, for those who run its group, in private. Raises Sorry."""
    found = turn.unit.saved_answers.question(turn.number(0))
    if found is None or not turn.private:
        raise Sorry("question-settled" if turn.private else "button-unknown")
    group = group_led(turn, found.group_id)
    return found, group


def reply(turn: Turn) -> Answer | None:
    found, group = _waiting(turn)
    return begin(turn, NAME, {"asked": found.id, "group": group.id, SYNONYMS: None, CONTACT: None})


def ask_to_lay_aside(turn: Turn) -> None:
    found, _ = _waiting(turn)
    show_screen(turn, "question-aside", id=found.id)


def lay_aside(turn: Turn) -> Answer:
    """Whoever asked is told, and whom to turn to."""
    found, group = _waiting(turn)
    turn.unit.saved_answers.settle(found.id)
    turn.send(_told(found, group, None))
    show_screen(turn, "find", group=group.id, page=0)
    return turn.answer("question-laid-aside")


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    group = group_led(turn, int(str(answers["group"])))
    found = turn.unit.saved_answers.question(int(str(answers["asked"])))
    if found is None:
        raise Sorry("question-settled")
    answer = answer_from(answers, today_in(group.zone, turn.now))
    saved = save(turn, group, answer) if for_all(answers) else None
    turn.unit.saved_answers.settle(found.id)
    turn.send(_told(found, group, answer))
    if saved is None:
        show_screen(turn, "find", group=group.id, page=0)
    else:
        show_screen(turn, "saved-answer", id=saved.id, note="question-answered-and-saved")
    return turn.answer("question-answered-short")


def _told(found: AskedQuestion, group: Group, answer: SavedAnswer | None) -> Message:
    """What somebody asked for themselves: it counts in no budget, so that no count tells of it."""
    said: dict[str, Any] = {"group": group.id, "asked": found.words}
    if answer is not None:
        said |= {"words": answer.words, "link": answer.link, "phone": answer.phone}
    return Message(found.asked_by, "question-answered", said, group_id=group.id)


@views("question-answered")
def show_answered(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    asked = f"<i>{quoted(arguments['asked'])}</i>"
    if "words" in arguments:
        head = scene.say("question-answered", group=group.title)
        contact = contact_lines(scene, arguments["link"], arguments["phone"])
        parts = [head, asked, quoted(arguments["words"]), *contact]
    else:
        names = ", ".join(person.name for person in who_run(scene.unit, group))
        parts = [scene.say("question-not-answered", group=group.title, names=names or "none"), asked]
    return Screen("\n\n".join(parts), (menu_row(scene),), silent=in_quiet(scene, group))


@views("question-asked")
def show_asked(scene: Scene, arguments: Arguments) -> Screen | None:
    """As it is told to those who run the group; None where it was settled meanwhile."""
    return _screen(scene, arguments["id"], menu_row(scene))


@views("question")
def show_question(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.saved_answers.question(arguments["id"])
    if found is None:
        return Screen(scene.say("question-settled"), (menu_row(scene),))
    return _screen(scene, found.id, back_row(scene, "questions", found.group_id, 0))


def _screen(scene: Scene, question_id: int, way_back: Row) -> Screen | None:
    found = scene.unit.saved_answers.question(question_id)
    group = None if found is None else scene.unit.groups.get(found.group_id)
    if found is None or group is None or not runs(scene, group):
        return None
    head = scene.say("question-asked", group=group.title)
    text = "\n\n".join([head, f"<i>{quoted(found.words)}</i>", asker_words(scene, found)])
    rows = (
        (scene.button("button-question-reply", "question-reply", found.id),),
        (scene.button("button-question-aside", "question-aside", found.id),),
    )
    return Screen(text, (*rows, way_back))


@views("question-aside")
def show_laying_aside(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.saved_answers.question(arguments["id"])
    if found is None:
        return None
    yes: Row = (scene.button("button-question-aside-yes", "question-aside-yes", found.id),)
    text = f"<i>{quoted(found.words)}</i>\n\n{scene.say('question-aside')}"
    return Screen(text, (yes, back_row(scene, "question", found.id)))


@views("questions")
def show_questions(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    waiting = scene.unit.saved_answers.questions(group.id)
    page, shown = page_of(waiting, arguments["page"])
    rows = tuple(
        (scene.button("button-question", "question", each.id, words=shortened(" ".join(each.words.split()))),)
        for each in shown
    )
    turning = page_row(scene, page, len(waiting), f"questions:{group.id}")
    text = scene.say("questions", group=group.title, count=len(waiting))
    return Screen(text, (*rows, *turning, back_row(scene, "find", group.id, 0)))


def _draw(talk: Talk) -> Screen:
    draws = {WORDS: _draw_words, SHARE: _draw_share, QUESTION: _draw_question, SEND: _draw_preview}
    return draws.get(talk.state.step, draw_step)(talk)


def _asked(talk: Talk) -> str:
    found = talk.scene.unit.saved_answers.question(int(str(talk.answers["asked"])))
    return "" if found is None else found.words


def _draw_words(talk: Talk) -> Screen:
    return Screen(talk.asked("question-ask-answer", limit=WORDS_LIMIT), (talk.ways_out,))


def _draw_share(talk: Talk) -> Screen:
    rows = ((talk.choice("button-reply-all", FOR_ALL),), (talk.choice("button-reply-one", FOR_ONE),))
    return Screen(talk.asked("question-ask-share"), (*rows, talk.ways_out))


def _draw_question(talk: Talk) -> Screen:
    """The asker's own words could tell who asked, so the organiser words the question anew."""
    screen = draw_step(talk)
    return replace(screen, text=f"{screen.text}\n\n{talk.scene.say('question-reword')}\n<i>{quoted(_asked(talk))}</i>")


def _draw_preview(talk: Talk) -> Screen:
    scene = talk.scene
    group = scene.unit.groups.get(int(str(talk.answers["group"])))
    if group is None:
        return Screen(scene.say("group-gone"), (talk.ways_out,))
    made = answer_from(talk.answers, today_in(group.zone, scene.now))
    everybody = for_all(talk.answers)
    shown = (
        [answer_words(scene, group, made), synonym_words(scene, made)]
        if everybody
        else [quoted(made.words), *contact_lines(scene, made.link, made.phone)]
    )
    text = "\n\n".join([talk.asked("question-reply-preview", all="yes" if everybody else "no"), *shown])
    changing: tuple[Row, ...] = edits(talk)
    if not everybody:
        changing = ((talk.edit("button-answer-words", WORDS), talk.edit("button-answer-contact", CONTACT)),)
    return Screen(text, ((talk.choice("button-reply-send", "yes"),), *changing, talk.ways_out))


conversations[NAME] = Conversation(lambda _: replying(), _draw, _finish)

ROUTES: tuple[Route, ...] = (
    press("questions", questions),
    press("question", question),
    press("question-reply", reply),
    press("question-aside", ask_to_lay_aside),
    press("question-aside-yes", lay_aside),
)

"""The words in one language: written once, seen as a reader sees them before anybody gets a correction."""

from collections.abc import Mapping
from dataclasses import replace

from domain.broadcasting import CORRECTING, WORDS, writing
from domain.broadcasts import WORDS_LIMIT, Broadcast, BroadcastState
from domain.dialog_state import Json
from handlers.broadcasts.handing_out import correct_everywhere
from handlers.broadcasts.message import as_read_in, own_name
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.languages import known_language
from handlers.navigation import show_screen
from handlers.routing import Route, press
from handlers.screen import Row, Screen
from handlers.turn import Answer, Sorry, Turn

NAME = "broadcast-words"
OPEN = frozenset({BroadcastState.DRAFT, BroadcastState.SENT})


def write(turn: Turn) -> Answer | None:
    return ask_for_words(turn, _own(turn, turn.number(0)), known_language(turn, 1))


def ask_for_words(turn: Turn, broadcast: Broadcast, language: str) -> Answer | None:
    correcting = broadcast.state is BroadcastState.SENT
    return begin(turn, NAME, {"broadcast": broadcast.id, "into": language, CORRECTING: correcting})


def _own(turn: Turn, broadcast_id: int) -> Broadcast:
    found = turn.unit.broadcasts.get(broadcast_id)
    if found is None or found.written_by != turn.user.id or found.state not in OPEN:
        raise Sorry("broadcast-gone")
    return found


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    found = _own(turn, int(str(answers["broadcast"])))
    correcting = found.state is BroadcastState.SENT
    if correcting is not bool(answers[CORRECTING]):
        raise Sorry("broadcast-sent-already")
    words, language = answers[WORDS], str(answers["into"])
    if correcting and words is None and set(found.words) <= {language}:
        raise Sorry("broadcast-words-needed")
    turn.unit.broadcasts.set_words(found.id, language, None if words is None else str(words))
    if not correcting:
        show_screen(turn, "broadcast-draft", id=found.id)
        return None
    corrected = replace(found, revision=found.revision + 1)
    turn.unit.broadcasts.save(corrected, turn.now)
    correct_everywhere(turn.unit, corrected, turn.now, turn.world.zone)
    show_screen(turn, "broadcast-report", id=found.id)
    return turn.answer("broadcast-corrected-now")


def _draw(talk: Talk) -> Screen:
    found = talk.scene.unit.broadcasts.get(int(str(talk.answers["broadcast"])))
    if found is None:
        return Screen(talk.scene.say("broadcast-gone"), (talk.ways_out,))
    return _draw_words(talk, found) if talk.state.step == WORDS else _draw_correction(talk, found)


def _draw_words(talk: Talk, found: Broadcast) -> Screen:
    language = str(talk.answers["into"])
    without: tuple[Row, ...] = (talk.skip("button-broadcast-erase"),) if language in found.words else ()
    first = "no" if found.words else "yes"
    text = talk.asked("broadcast-write", language=own_name(language), limit=WORDS_LIMIT, first=first)
    return Screen(text, (*without, talk.ways_out))


def _draw_correction(talk: Talk, found: Broadcast) -> Screen:
    scene, language, words = talk.scene, str(talk.answers["into"]), talk.answers[WORDS]
    kept = {each: said for each, said in found.words.items() if each != language}
    changed = replace(found, words=kept if words is None else {**found.words, language: str(words)})
    groups = [group for each in found.groups if (group := scene.unit.groups.get(each)) is not None]
    if not groups or not changed.words:
        return Screen(scene.say("broadcast-words-needed"), (talk.ways_out,))
    preview = as_read_in(scene, replace(changed, revision=1), groups[0], language)
    text = "\n\n".join([talk.asked("broadcast-correct-preview"), preview.text])
    return Screen(text, ((talk.choice("button-broadcast-correct-yes", "yes"),), talk.ways_out))


conversations[NAME] = Conversation(lambda _: writing(), _draw, _finish)

ROUTES: tuple[Route, ...] = (press("broadcast-write", write),)

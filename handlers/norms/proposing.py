"""Everyone proposes in private: written, looked at once more, sent, taken back while the question is open.

Proposals lie in the question's sealed box: nobody reads who wrote which, organisers neither.
"""

from collections.abc import Mapping, Sequence

from telegram import Update

from domain.dialog_state import Json
from domain.groups import Group
from domain.norms.ideas import IDEA, IDEA_LIMIT, IDEAS_AT_MOST, Ideas, proposing, read, written
from domain.norms.life import Norm
from domain.norms.naming import named
from domain.people import Reach
from domain.sealing import BoxKeyMissing
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.navigation import back_row, menu_row, show_screen
from handlers.norms.asking import collects, until_marked
from handlers.norms.words import PAYLOAD, question_lines
from handlers.registry import views
from handlers.rights import group_joined
from handlers.routing import Route, press, when
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from locales.texts import quoted

NAME = "norm-idea"


def open_by_link(turn: Turn) -> None:
    """From the card in the group; pressing Start is also what allows us to write to the person."""
    number = (turn.message.text or "").split(maxsplit=1)[1].strip().removeprefix(PAYLOAD)
    norm, _ = norm_of(turn, int(number))
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "norm-propose" if collects(turn.unit, norm) else "norm", id=norm.id)


def norm_of(turn: Turn, norm_id: int) -> tuple[Norm, Group]:
    """The norm, for members of its group in private. Raises Sorry."""
    norm = turn.unit.norms.get(norm_id)
    if norm is None or not turn.private:
        raise Sorry("norm-unknown" if turn.private else "button-unknown")
    group = group_joined(turn, norm.group_id)
    return norm, group


def _collected(turn: Turn) -> tuple[Norm, int]:
    """The norm and its box, while it may be proposed to."""
    norm, _ = norm_of(turn, turn.number(0))
    return _open(turn, norm)


def _open(turn: Turn, norm: Norm) -> tuple[Norm, int]:
    if norm.box_id is None or not collects(turn.unit, norm):
        show_screen(turn, "norm", id=norm.id)
        raise Sorry("norm-collecting-over")
    return norm, norm.box_id


def open_question(turn: Turn) -> None:
    norm, _ = _collected(turn)
    show_screen(turn, "norm-propose", id=norm.id)


def write(turn: Turn) -> Answer | None:
    norm, box = _collected(turn)
    if read(turn.unit.sealed.read_own(box, turn.person.id)).full:
        raise Sorry("norm-ideas-enough", limit=IDEAS_AT_MOST)
    return begin(turn, NAME, {"norm": norm.id})


def _finish(turn: Turn, answers: Mapping[str, Json]) -> None:
    norm, _ = norm_of(turn, int(str(answers["norm"])))
    _, box = _open(turn, norm)
    own = read(turn.unit.sealed.read_own(box, turn.person.id))
    _put(turn, box, Ideas(own.sent, str(answers[IDEA])))
    show_screen(turn, "norm-idea-preview", id=norm.id)


def send(turn: Turn) -> Answer:
    norm, box = _collected(turn)
    own = read(turn.unit.sealed.read_own(box, turn.person.id))
    _put(turn, box, own.with_draft_sent())
    show_screen(turn, "norm-propose", id=norm.id)
    return turn.answer("norm-idea-sent")


def drop(turn: Turn) -> None:
    norm, box = _collected(turn)
    _put(turn, box, read(turn.unit.sealed.read_own(box, turn.person.id)).without_draft())
    show_screen(turn, "norm-propose", id=norm.id)


def withdraw(turn: Turn) -> Answer:
    """All that this person proposed to the question."""
    norm, box = _collected(turn)
    turn.unit.sealed.withdraw(box, turn.person.id)
    show_screen(turn, "norm-propose", id=norm.id)
    return turn.answer("norm-ideas-withdrawn")


def _put(turn: Turn, box: int, ideas: Ideas) -> None:
    """Only what was sent counts as an answer."""
    if ideas == Ideas():
        turn.unit.sealed.withdraw(box, turn.person.id)
    else:
        turn.unit.sealed.put(box, turn.person.id, written(ideas), finished=bool(ideas.sent))


def _own(scene: Scene, norm: Norm) -> Ideas:
    if norm.box_id is None:
        return Ideas()
    try:
        return read(scene.unit.sealed.read_own(norm.box_id, scene.chat_id))
    except BoxKeyMissing:
        return Ideas()


@views("norm-propose")
def show_question(scene: Scene, arguments: Arguments) -> Screen | None:
    norm = scene.unit.norms.get(arguments["id"])
    group = None if norm is None else scene.unit.groups.get(norm.group_id)
    if norm is None or group is None:
        return None
    if not collects(scene.unit, norm):
        return Screen(scene.say("norm-collecting-over"), (back_row(scene, "norms", group.id),))
    own = _own(scene, norm).sent
    example = scene.say("norm-example", topic=norm.topic.value)
    until = scene.say("norm-until", when=until_marked(scene, group, norm))
    lines = [*question_lines(scene, norm.topic), "", example, "", *_sent_lines(scene, own), until]
    return Screen("\n".join(lines), (*_rows(scene, norm, own), back_row(scene, "norms", group.id)))


def _sent_lines(scene: Scene, own: Sequence[str]) -> list[str]:
    if not own:
        return [scene.say("norm-unnamed"), ""]
    return [scene.say("norm-own-ideas"), *(f"• {quoted(each)}" for each in own), ""]


def _rows(scene: Scene, norm: Norm, own: Sequence[str]) -> tuple[Row, ...]:
    key = "button-norm-write-more" if own else "button-norm-write"
    write_row: tuple[Row, ...] = ((scene.button(key, "norm-write", norm.id),),)
    withdraw_row: tuple[Row, ...] = ((scene.button("button-norm-withdraw", "norm-withdraw", norm.id),),)
    return (*(write_row if len(own) < IDEAS_AT_MOST else ()), *(withdraw_row if own else ()))


def _people_in(scene: Scene, group_id: int, words: str) -> tuple[str, ...]:
    return named(words, [member.person.name for member in scene.unit.groups.members(group_id)])


def naming_lines(scene: Scene, group: Group, words: str) -> list[str]:
    """A word to whoever is about to send what names somebody of the group."""
    people = _people_in(scene, group.id, words)
    return [scene.say("norm-names", names=", ".join(people))] if people else []


@views("norm-idea-preview")
def show_preview(scene: Scene, arguments: Arguments) -> Screen | None:
    """Before it is sent: as the organisers will read it, with a word where it names somebody."""
    norm = scene.unit.norms.get(arguments["id"])
    draft = "" if norm is None else _own(scene, norm).draft
    if norm is None or not draft:
        return None
    people = _people_in(scene, norm.group_id, draft)
    flag = [scene.say("norm-names", names=", ".join(people)), ""] if people else []
    lines = [scene.say("norm-idea-preview"), "", f"<i>{quoted(draft)}</i>", "", *flag, scene.say("norm-unnamed")]
    again = scene.button("button-norm-rewrite", "norm-write", norm.id)
    send_it = scene.button("button-norm-send-anyway" if people else "button-norm-send", "norm-send", norm.id)
    rows: tuple[Row, ...] = ((again,), (send_it,)) if people else ((send_it,), (again,))
    leave = scene.button("button-norm-drop", "norm-drop", norm.id)
    return Screen("\n".join(lines), (*rows, (leave, *menu_row(scene))))


def _draw(talk: Talk) -> Screen:
    norm = talk.scene.unit.norms.get(int(str(talk.answers["norm"])))
    head = [] if norm is None else [talk.scene.say("norm-question", topic=norm.topic.value), ""]
    return Screen("\n".join([*head, talk.asked("norm-idea-ask", limit=IDEA_LIMIT)]), (talk.ways_out,))


def _is_norm_link(update: Update) -> bool:
    parts = ((update.message and update.message.text) or "").split()
    if len(parts) != 2 or parts[0] != "/start" or not parts[1].startswith(PAYLOAD):
        return False
    number = parts[1].removeprefix(PAYLOAD)
    return number.isascii() and number.isdigit() and len(number) <= 18


conversations[NAME] = Conversation(lambda _: proposing(), _draw, _finish)

ROUTES: tuple[Route, ...] = (
    when("/start n-…", _is_norm_link, open_by_link),
    press("norm-propose", open_question),
    press("norm-write", write),
    press("norm-send", send),
    press("norm-drop", drop),
    press("norm-withdraw", withdraw),
)

"""One's own needs for a meeting, on one private screen: children, interpreter, wheelchair, a lift needed or offered."""

from collections.abc import Mapping
from dataclasses import replace

from telegram import Update

from domain.dialog_state import Json
from domain.groups import Group
from domain.lift_talk import FROM, PLACES, SHARES, lifting
from domain.meetings import Meeting
from domain.needs import CAR_LIMIT, CHILDREN_LIMIT, FROM_LIMIT, INTERPRETERS, Lift, Needs
from domain.people import Reach
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.meetings import meeting_here, require_answerable, title_words
from handlers.navigation import back_row, show_screen
from handlers.needs.following import follow
from handlers.registry import views
from handlers.rights import group_of
from handlers.routing import Route, press, when
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from handlers.words import when_words

PAYLOAD = "need-"
NO_INTERPRETER = "no"
PLACES_OFFERED = (1, 2, 3, 4)


def open_needs(turn: Turn) -> None:
    meeting, _ = _meeting_here(turn)
    show_screen(turn, "needs", id=meeting.id)


def open_by_link(turn: Turn) -> None:
    """From the card in the group; pressing Start is also what allows us to write to the person."""
    number = (turn.message.text or "").split(maxsplit=1)[1].strip().removeprefix(PAYLOAD)
    meeting = turn.unit.meetings.get(int(number))
    if meeting is None:
        raise Sorry("meeting-unknown")
    require_answerable(turn, meeting, group_of(turn, meeting.group_id))
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "needs", id=meeting.id)


def _meeting_here(turn: Turn) -> tuple[Meeting, Group]:
    meeting, group = meeting_here(turn)
    if not turn.private:
        raise Sorry("button-unknown")
    require_answerable(turn, meeting, group)
    return meeting, group


def change(turn: Turn) -> Answer:
    """`need:<meeting>:<what>`."""
    meeting, group = _meeting_here(turn)
    before = turn.unit.needs.get(meeting.id, turn.person.id)
    what = turn.data[1] if len(turn.data) > 1 else ""
    match what:
        case "more" | "less":
            children = before.children + (1 if what == "more" else -1)
            if not 0 <= children <= CHILDREN_LIMIT:
                return turn.answer("need-children-limit", limit=CHILDREN_LIMIT)
            after = replace(before, children=children)
        case "wheelchair":
            after = replace(before, wheelchair=not before.wheelchair)
        case "no-lift":
            after = _without_lift(before)
        case _:
            raise Sorry("button-unknown")
    return _noted(turn, meeting, group, after)


def _without_lift(needs: Needs) -> Needs:
    return replace(needs, lift=Lift.NONE, lift_places=0, lift_from="", shares=False)


def _noted(turn: Turn, meeting: Meeting, group: Group, needs: Needs) -> Answer:
    turn.unit.needs.put(meeting.id, turn.person.id, needs)
    follow(turn, meeting, group)
    show_screen(turn, "needs", id=meeting.id)
    return turn.answer("need-noted")


def ask_language(turn: Turn) -> None:
    meeting, _ = _meeting_here(turn)
    show_screen(turn, "need-language", id=meeting.id)


def set_language(turn: Turn) -> Answer:
    meeting, group = _meeting_here(turn)
    chosen = turn.data[1] if len(turn.data) > 1 else ""
    if chosen not in (*INTERPRETERS, NO_INTERPRETER):
        raise Sorry("button-unknown")
    before = turn.unit.needs.get(meeting.id, turn.person.id)
    return _noted(turn, meeting, group, replace(before, interpreter=None if chosen == NO_INTERPRETER else chosen))


def ask_lift(turn: Turn) -> Answer | None:
    meeting, _ = _meeting_here(turn)
    chosen = turn.data[1] if len(turn.data) > 1 else ""
    if chosen not in (Lift.NEEDED, Lift.OFFERED):
        raise Sorry("button-unknown")
    return begin(turn, "lift", {"meeting": meeting.id, "lift": chosen})


def _finish_lift(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    meeting = turn.unit.meetings.get(int(str(answers["meeting"])))
    if meeting is None:
        raise Sorry("meeting-unknown")
    group = group_of(turn, meeting.group_id)
    require_answerable(turn, meeting, group)
    before = turn.unit.needs.get(meeting.id, turn.person.id)
    after = replace(
        before,
        lift=Lift(str(answers["lift"])),
        lift_places=int(str(answers[PLACES])),
        lift_from=str(answers[FROM]),
        shares=answers[SHARES] == "yes",
    )
    return _noted(turn, meeting, group, after)


def _draw_lift(talk: Talk) -> Screen:
    lift = str(talk.answers["lift"])
    if talk.state.step == PLACES:
        offered: Row = tuple(talk.choice("button-places", str(each), places=each) for each in PLACES_OFFERED)
        return Screen(talk.asked("lift-ask-places", lift=lift, limit=CAR_LIMIT), (offered, talk.ways_out))
    if talk.state.step == FROM:
        return Screen(talk.asked("lift-ask-from", lift=lift, limit=FROM_LIMIT), (talk.ways_out,))
    rows = ((talk.choice("button-lift-share", "yes"),), (talk.choice("button-lift-keep", "no"),))
    return Screen(talk.asked("lift-ask-share", lift=lift), (*rows, talk.ways_out))


@views("needs")
def show_needs(scene: Scene, arguments: Arguments) -> Screen | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    if meeting is None:
        return None
    own = scene.unit.needs.get(meeting.id, scene.chat_id)
    when_ = when_words(scene.language, meeting.starts, meeting.ends, scene.now)
    head = scene.say("needs-own", title=title_words(scene.language, meeting), when=when_)
    lines = [head, "", *(need_lines(scene, own) or [scene.say("needs-none")]), "", scene.say("needs-private")]
    return Screen("\n".join(lines), (*_rows(scene, meeting.id, own), back_row(scene, "meeting", meeting.id)))


def need_lines(scene: Scene, needs: Needs) -> list[str]:
    """One a line: children, interpreter, wheelchair, lift."""
    lines = [scene.say("need-children", children=needs.children)] if needs.children else []
    if needs.interpreter is not None:
        lines.append(scene.say("need-interpreter", language=needs.interpreter))
    if needs.wheelchair:
        lines.append(scene.say("need-wheelchair"))
    if needs.lift is not Lift.NONE:
        about = {"lift": needs.lift.value, "places": needs.lift_places, "start": needs.lift_from}
        lines.append(scene.say("need-lift", **about))
    return lines


def _rows(scene: Scene, meeting_id: int, own: Needs) -> tuple[Row, ...]:
    wheelchair = "yes" if own.wheelchair else "no"
    lift: tuple[Row, ...] = (
        (scene.button("button-lift-needed", "need-lift", meeting_id, Lift.NEEDED),),
        (scene.button("button-lift-offered", "need-lift", meeting_id, Lift.OFFERED),),
    )
    no_lift: tuple[Row, ...] = ((scene.button("button-no-lift", "need", meeting_id, "no-lift", lift=own.lift.value),),)
    return (
        (
            scene.button("button-child-more", "need", meeting_id, "more"),
            scene.button("button-child-less", "need", meeting_id, "less"),
        ),
        (scene.button("button-interpreter", "need-language", meeting_id),),
        (scene.button("button-wheelchair", "need", meeting_id, "wheelchair", own=wheelchair),),
        *(lift if own.lift is Lift.NONE else no_lift),
    )


@views("need-language")
def show_languages(scene: Scene, arguments: Arguments) -> Screen | None:
    names = [(scene.label("need-language-name", language=each), each) for each in (*INTERPRETERS, NO_INTERPRETER)]
    rows = tuple(
        (scene.button("button-as-said", "need-interpreter", arguments["id"], code, words=name),) for name, code in names
    )
    return Screen(scene.say("need-which-language"), (*rows, back_row(scene, "needs", arguments["id"])))


def _is_needs_link(update: Update) -> bool:
    parts = ((update.message and update.message.text) or "").split()
    if len(parts) != 2 or parts[0] != "/start" or not parts[1].startswith(PAYLOAD):
        return False
    number = parts[1].removeprefix(PAYLOAD)
    return number.isascii() and number.isdigit() and len(number) <= 18


conversations["lift"] = Conversation(lambda _: lifting(), _draw_lift, _finish_lift)

ROUTES: tuple[Route, ...] = (
    when("/start need-…", _is_needs_link, open_by_link),
    press("needs", open_needs),
    press("need", change),
    press("need-language", ask_language),
    press("need-interpreter", set_language),
    press("need-lift", ask_lift),
)

"""For somebody without a phone: a member writes the name down, counts them among those who come, can take them back."""

from collections.abc import Mapping

from domain.dialog_state import Json
from domain.meetings import GUESTS_LIMIT, NAME_LIMIT
from domain.planning import inviting
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.meetings import meeting_here, require_answerable, show_card_again, title_words
from handlers.navigation import show_screen
from handlers.rights import group_of
from handlers.routing import Route, press
from handlers.screen import Screen
from handlers.seats.moving import settle
from handlers.seats.taking import choose_line_for_guest, enter_guest, release_guest
from handlers.turn import Answer, Sorry, Turn


def invite(turn: Turn) -> Answer | None:
    meeting, group = meeting_here(turn)
    require_answerable(turn, meeting, group)
    _require_room(turn, meeting.id)
    if choose_line_for_guest(turn, meeting):
        return None
    line = turn.number(1) if len(turn.data) > 1 else None
    return begin(turn, "guest", {"meeting": meeting.id, "line": line})


def take_back(turn: Turn) -> Answer:
    """Only by the one who wrote the name down: `remove_guest` looks at that."""
    meeting, group = meeting_here(turn)
    require_answerable(turn, meeting, group)
    if meeting.limited:
        release_guest(turn, meeting, turn.number(1))
    removed = turn.unit.meetings.remove_guest(turn.number(1), meeting.id, turn.person.id)
    if removed:
        settle(turn, meeting, group)
        show_card_again(turn, meeting, group)
    show_screen(turn, "meeting", id=meeting.id)
    return turn.answer("guest-removed" if removed else "guest-gone")


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    meeting = turn.unit.meetings.get(int(str(answers["meeting"])))
    if meeting is None:
        raise Sorry("meeting-unknown")
    group = group_of(turn, meeting.group_id)
    require_answerable(turn, meeting, group)
    _require_room(turn, meeting.id)
    name, line = str(answers["name"]), answers.get("line")
    guest_id = turn.unit.meetings.add_guest(meeting.id, name, turn.person.id, turn.now)
    if meeting.limited:
        enter_guest(turn, meeting, guest_id, name, line if isinstance(line, int) else None)
    show_card_again(turn, meeting, group)
    show_screen(turn, "meeting", id=meeting.id)
    return None


def _require_room(turn: Turn, meeting_id: int) -> None:
    own = [guest for guest in turn.unit.meetings.guests(meeting_id) if guest.entered_by == turn.person.id]
    if len(own) >= GUESTS_LIMIT:
        raise Sorry("guests-too-many", limit=GUESTS_LIMIT)


def _draw(talk: Talk) -> Screen:
    scene = talk.scene
    meeting = scene.unit.meetings.get(int(str(talk.answers["meeting"])))
    title = "" if meeting is None else title_words(scene.language, meeting)
    return Screen(talk.asked("guest-ask", title=title, limit=NAME_LIMIT), (talk.ways_out,))


conversations["guest"] = Conversation(lambda _: inviting(), _draw, _finish)

ROUTES: tuple[Route, ...] = (press("guest", invite), press("unguest", take_back))

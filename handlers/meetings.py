"""A meeting's card in its group: one message, edited and never a stream; numbers there, names only to organisers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.groups import Group
from domain.meetings import ChangeKind, Meeting, Totals
from domain.outbox import Delivery, Lane, Message
from domain.seats import Filling
from domain.series import Series
from domain.wall_time import WallTime
from handlers.registry import views
from handlers.rights import group_of, require_member
from handlers.screen import Arguments, Button, Row, Scene, Screen, merge
from handlers.seats.card import filling_lines, fillings_of, own_line, seat_rows
from handlers.turn import Sorry, Turn
from handlers.words import when_marked
from locales.texts import Markup, knows, say_plainly

NOBODY = Totals(0, 0, 0)
REASONS = ("illness", "weather")
"""Reasons with a button, kept as `=illness` and said in each reader's language."""


def card_key(meeting_id: int) -> str:
    return f"meeting:{meeting_id}:card"


def first_card(meeting: Meeting, group: Group) -> Message:
    """An announcement must not come twice; should it be unknown whether it came, the worker is asked."""
    return replace(card_again(meeting, group), delivery=Delivery.AT_MOST_ONCE)


def card_again(meeting: Meeting, group: Group) -> Message:
    """An edit of what stands, harmless when repeated."""
    arguments = {"id": meeting.id}
    return Message(
        group.chat_id, "meeting-card", arguments, key=card_key(meeting.id), lane=Lane.PUSH, group_id=group.id
    )


def show_card_again(turn: Turn, meeting: Meeting, group: Group) -> None:
    if meeting.announced:
        turn.send(card_again(meeting, group))


def meeting_here(turn: Turn, position: int = 0) -> tuple[Meeting, Group]:
    """The meeting a button names, pressed in its group or in private. Raises Sorry; rights are not looked at yet."""
    meeting = turn.unit.meetings.get(turn.number(position))
    if meeting is None:
        raise Sorry("meeting-unknown")
    group = group_of(turn, meeting.group_id)
    if not turn.private and not _is_chat_of(turn, group):
        raise Sorry("button-unknown")
    return meeting, group


def _is_chat_of(turn: Turn, group: Group) -> bool:
    if turn.chat.id == group.chat_id:
        return True
    found = turn.unit.groups.by_chat(turn.chat.id)
    return found is not None and found.id == group.id


def require_answerable(turn: Turn, meeting: Meeting, group: Group) -> None:
    """Raises Sorry unless the sender belongs to the group, and the group knows of a meeting that still lies ahead."""
    require_member(turn, group)
    require_announced(meeting)
    require_open(turn, meeting, group)


def require_announced(meeting: Meeting) -> None:
    if not meeting.announced:
        raise Sorry("meeting-unknown")


def require_open(turn: Turn, meeting: Meeting, group: Group) -> None:
    """Raises Sorry, and brings the card up to date, where the meeting was cancelled or is over."""
    if meeting.cancelled:
        show_card_again(turn, meeting, group)
        raise Sorry("meeting-was-cancelled", title=title_words(turn.language, meeting))
    if meeting.ends_at <= turn.now:
        raise Sorry("meeting-is-over", title=title_words(turn.language, meeting))


@views("meeting-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    if meeting is None:
        return None
    return draw_card(scene, meeting, scene.unit.meetings.totals(meeting.id), fillings_of(scene.unit, meeting))


def draw_card(scene: Scene, meeting: Meeting, totals: Totals, filled: Sequence[Filling] = ()) -> Screen:
    lines = essence(scene, meeting)
    if meeting.cancelled:
        return Screen("\n".join(lines))
    asked = ["", *totals_lines(scene, totals, filled), scene.say("meeting-invite")]
    return Screen("\n".join([*lines, *asked]), _card_rows(scene, meeting.id, filled))


def in_group_languages(scene: Scene, group: Group, meeting: Meeting, filled: Sequence[Filling] = ()) -> str:
    """The card's words just as the group will see them."""
    screens = [draw_card(replace(scene, language=language), meeting, NOBODY, filled) for language in group.languages]
    return merge(screens).text


def essence(scene: Scene, meeting: Meeting) -> list[str]:
    """What, when, where, and what has become of it."""
    title = title_words(scene.language, meeting)
    return [
        scene.say("meeting-title-cancelled" if meeting.cancelled else "meeting-title", title=title),
        scene.say("meeting-when", when=when_marked(scene.language, meeting.starts, meeting.ends, scene.now)),
        *place_lines(scene, meeting),
        *_state_lines(scene, meeting),
    ]


def title_words(language: str, meeting: Meeting | Series) -> str:
    return meeting.title or say_plainly(language, "meeting-usual-title")


def place_lines(scene: Scene, meeting: Meeting) -> list[str]:
    lines = []
    if meeting.place:
        lines.append(scene.say("meeting-place", place=meeting.place))
    if meeting.online_link:
        lines.append(scene.say("meeting-online", link=meeting.online_link))
    return lines or [scene.say("meeting-place-later")]


def reason_words(scene: Scene, reason: str | None) -> str:
    """Nothing, or a sentence that names the reason."""
    words = plain_reason(scene, reason)
    return scene.say("meeting-reason", reason=words) if words else ""


def plain_reason(scene: Scene, reason: str | None) -> str:
    """As it was written; one that was pressed, in the reader's language."""
    key = f"reason-{(reason or '').removeprefix('=')}"
    return scene.label(key) if (reason or "").startswith("=") and knows(scene.language, key) else reason or ""


def name_line(scene: Scene, name: str, companions: int = 0) -> Markup:
    """A name ready to stand in a list. Lists are joined by us: Fluent refuses arguments above 2,500 characters."""
    return Markup(scene.say("names-one", name=name, companions=companions))


def waiting_line(scene: Scene, name: str, companions: int = 0, *, waits: bool = False) -> Markup:
    """The same, with a mark on whoever has no place yet."""
    line = name_line(scene, name, companions)
    return Markup(f"{line} – {scene.say('sign-up-waits-short')}") if waits else line


def totals_line(scene: Scene, totals: Totals) -> str:
    if totals == NOBODY:
        return scene.say("meeting-no-answers")
    return scene.say("meeting-totals", coming=totals.coming, maybe=totals.maybe, no=totals.no)


def totals_lines(scene: Scene, totals: Totals, filled: Sequence[Filling]) -> list[str]:
    return filling_lines(scene, filled, totals) if filled else [totals_line(scene, totals)]


def _state_lines(scene: Scene, meeting: Meeting) -> list[str]:
    if meeting.cancelled:
        reason = reason_words(scene, meeting.reason)
        return [scene.say("meeting-cancelled-line") + (f" {reason}" if reason else "")]
    if meeting.revision == 1:
        return []
    moves = [change for change in scene.unit.meetings.history(meeting.id) if change.kind is ChangeKind.MOVED]
    if not moves or moves[-1].before is None:
        return []
    return [scene.say("meeting-moved-line", when=span_words(scene, moves[-1].before, meeting.starts.zone))]


def span_words(scene: Scene, span: str, zone: str) -> Markup:
    """The words for a start, or start/end, as history keeps them."""
    starts, *ends = (WallTime.at(datetime.fromisoformat(part), zone) for part in span.split("/"))
    return when_marked(scene.language, starts, ends[0] if ends else None, scene.now)


def answer_row(scene: Scene, meeting_id: int) -> Row:
    return (
        scene.button("button-coming", "rsvp", meeting_id, "coming"),
        scene.button("button-maybe", "rsvp", meeting_id, "maybe"),
        scene.button("button-not-coming", "rsvp", meeting_id, "no"),
    )


def own_answer_rows(scene: Scene, meeting: Meeting) -> tuple[Row, ...]:
    """In private, where one's own place is known."""
    filled = fillings_of(scene.unit, meeting)
    if filled:
        return seat_rows(scene, meeting.id, filled, own_line(scene, meeting))
    return (answer_row(scene, meeting.id),)


def companions_row(scene: Scene, meeting_id: int) -> Row:
    return (
        scene.button("button-one-more", "bring", meeting_id, "more"),
        scene.button("button-one-less", "bring", meeting_id, "less"),
    )


def _card_rows(scene: Scene, meeting_id: int, filled: Sequence[Filling]) -> tuple[Row, ...]:
    private = Button(scene.label("button-without-phone"), url=scene.world.start_link(f"m-{meeting_id}"))
    needs = Button(scene.label("button-needs"), url=scene.world.start_link(f"need-{meeting_id}"))
    return (
        *(seat_rows(scene, meeting_id, filled) if filled else (answer_row(scene, meeting_id),)),
        companions_row(scene, meeting_id),
        (private,),
        (needs,),
        (scene.button("button-own-language", "own-language", meeting_id),),
    )

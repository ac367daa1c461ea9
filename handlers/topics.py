"""Topics and questions for a meeting: put in private, with a name or without, ordered, sent, printed for a guest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain.dialog_state import Json
from domain.groups import Group
from domain.meetings import Meeting
from domain.people import Reach
from domain.printing import Block, Bullets, Heading, Paper, Paragraph
from domain.topics import WORDS_LIMIT, Topic, merged, putting, raised, refused
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.log import runs
from handlers.meetings import meeting_here, require_answerable, require_open, title_words
from handlers.navigation import back_row, screen_key, shortened, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import group_joined, group_led, group_of, require, require_member
from handlers.routing import Route, number_in_link, numbered_link, press
from handlers.screen import Arguments, Button, Row, Scene, Screen, for_group
from handlers.telling import to_group
from handlers.turn import Answer, Sorry, Turn
from handlers.words import when_words
from locales.texts import neutralise, quoted

WORDS_IN_LABEL = 30
WORDS_IN_LINE = 110
NAMED, UNNAMED = 1, 0
PAYLOAD = "topics-"


def _for_members(turn: Turn) -> tuple[Meeting, Group]:
    """In private, while the meeting lies ahead. Raises Sorry."""
    meeting, group = meeting_here(turn)
    if not turn.private:
        raise Sorry("button-unknown")
    require_member(turn, group)
    if not meeting.announced:
        raise Sorry("meeting-unknown")
    return meeting, group


def _led(turn: Turn) -> tuple[Meeting, Group]:
    meeting, group = _for_members(turn)
    require(turn, group)
    return meeting, group


def open_by_link(turn: Turn) -> None:
    """From a reminder in the group; pressing Start is also what allows us to write to the person."""
    meeting = turn.unit.meetings.get(number_in_link(turn.update, PAYLOAD) or 0)
    if meeting is None:
        raise Sorry("meeting-unknown")
    require_answerable(turn, meeting, group_of(turn, meeting.group_id))
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "topics", id=meeting.id)


def open_topics(turn: Turn) -> None:
    meeting, _ = _for_members(turn)
    show_screen(turn, "topics", id=meeting.id)


@views("topics")
def show_topics(scene: Scene, arguments: Arguments) -> Screen | None:
    """Members read what is shown; organisers also what waits to be read by them."""
    found = _found(scene, arguments)
    if found is None:
        return None
    meeting, group = found
    organises = runs(scene, group)
    topics = [each for each in scene.unit.topics.of_meeting(meeting.id) if each.shown or organises]
    note = [scene.say(arguments["note"]), ""] if "note" in arguments else []
    lines = [*note, scene.say("topics-head", title=title_words(scene.language, meeting)), ""]
    lines += [_line(scene, number, each) for number, each in enumerate(topics, start=1)] or [scene.say("topics-none")]
    asking = adding_rows(scene, meeting)
    ahead = meeting.ends_at > scene.now and not meeting.cancelled
    rows = (*(asking if ahead else ()), *(_organiser_rows(scene, meeting, topics) if organises else ()))
    return Screen("\n".join(lines), (*rows, back_row(scene, "meeting", meeting.id)))


def adding_rows(scene: Scene, meeting: Meeting) -> tuple[Row, ...]:
    return (
        (scene.button("button-topic-named", "topic-put", meeting.id, NAMED),),
        (scene.button("button-topic-unnamed", "topic-put", meeting.id, UNNAMED),),
    )


def reminder_line(scene: Scene, meeting: Meeting) -> str:
    """How many can be read by all; to those who run the group also how many wait for them."""
    topics = scene.unit.topics.of_meeting(meeting.id)
    line = scene.say("topics-reminder", count=sum(each.shown for each in topics))
    group = scene.unit.groups.get(meeting.group_id)
    waiting = sum(not each.shown for each in topics)
    if not waiting or group is None or not runs(scene, group):
        return line
    return f"{line} {scene.say('topics-reminder-waiting', count=waiting)}"


def reminder_rows(scene: Scene, meeting: Meeting) -> tuple[Row, ...]:
    """In private one tap to write, and one to read where there is something."""
    reads: Row = (scene.button("button-topics", "topics", meeting.id),)
    return (*adding_rows(scene, meeting), *((reads,) if scene.unit.topics.of_meeting(meeting.id) else ()))


def link_row(scene: Scene, meeting: Meeting) -> Row:
    """In the group: to the list, in private."""
    return (Button(scene.label("button-topics"), url=scene.world.start_link(f"{PAYLOAD}{meeting.id}")),)


def _found(scene: Scene, arguments: Arguments) -> tuple[Meeting, Group] | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    return None if meeting is None or group is None else (meeting, group)


def _line(scene: Scene, number: int, topic: Topic) -> str:
    said = f"{number}. {quoted(shortened(topic.words, WORDS_IN_LINE))}"
    name = f" – {quoted(topic.name)}" if topic.name else ""
    voices = f" (×{topic.voices})" if topic.voices > 1 else ""
    return f"{said}{name}{voices}" + ("" if topic.shown else f" {scene.say('topic-waits')}")


def _organiser_rows(scene: Scene, meeting: Meeting, topics: Sequence[Topic]) -> tuple[Row, ...]:
    each_row: tuple[Row, ...] = tuple(
        (scene.button("button-topic", "topic", each.id, number=number, words=shortened(each.words, WORDS_IN_LABEL)),)
        for number, each in enumerate(topics, start=1)
    )
    if not any(each.shown for each in topics):
        return each_row
    send = scene.button("button-topics-send", "topics-preview", meeting.id)
    return (*each_row, (send, scene.button("button-topics-paper", "topics-paper", meeting.id)))


def put(turn: Turn) -> Answer | None:
    meeting, group = _for_members(turn)
    require_open(turn, meeting, group)
    return begin(turn, "topic", {"meeting": meeting.id, "named": turn.number(1) == NAMED})


def _draw_put(talk: Talk) -> Screen:
    key = "topic-ask-named" if talk.answers["named"] else "topic-ask-unnamed"
    return Screen(talk.asked(key, limit=WORDS_LIMIT), (talk.ways_out,))


def _finish_put(turn: Turn, answers: Mapping[str, Json]) -> None:
    """Without a name nothing of the person goes along, and organisers are not told when it came."""
    meeting = turn.unit.meetings.get(int(str(answers["meeting"])))
    if meeting is None:
        raise Sorry("meeting-unknown")
    group = group_joined(turn, meeting.group_id)
    require_open(turn, meeting, group)
    named = bool(answers["named"])
    person_id = turn.person.id if named else None
    why_not = refused(turn.unit.topics.of_meeting(meeting.id), str(answers["words"]), person_id)
    if why_not is not None:
        raise Sorry(why_not)
    turn.unit.topics.add(Topic(0, meeting.id, str(answers["words"]), person_id, shown=named))
    show_screen(turn, "topics", id=meeting.id, note="topic-noted" if named else "topic-noted-unnamed")


def _topic_here(turn: Turn) -> tuple[Topic, Group]:
    """For organisers, in private. Raises Sorry."""
    topic = turn.unit.topics.get(turn.number(0))
    meeting = None if topic is None else turn.unit.meetings.get(topic.meeting_id)
    if topic is None or meeting is None or not turn.private:
        raise Sorry("topic-gone" if turn.private else "button-unknown")
    group = group_led(turn, meeting.group_id)
    return topic, group


def open_topic(turn: Turn) -> None:
    topic, _ = _topic_here(turn)
    show_screen(turn, "topic", id=topic.id)


@views("topic")
def show_topic(scene: Scene, arguments: Arguments) -> Screen | None:
    topic = scene.unit.topics.get(arguments["id"])
    meeting = None if topic is None else scene.unit.meetings.get(topic.meeting_id)
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    if topic is None or group is None or not runs(scene, group):
        return None
    first = scene.unit.topics.of_meeting(topic.meeting_id)[0].id == topic.id
    name = f"\n– {quoted(topic.name)}" if topic.name else ""
    shown: tuple[Row, ...] = () if topic.shown else ((scene.button("button-topic-show", "topic-show", topic.id),),)
    up: tuple[Row, ...] = (
        (scene.button("button-topic-up", "topic-up", topic.id),),
        (scene.button("button-topic-merge", "topic-merge", topic.id),),
    )
    drop: Row = (scene.button("button-topic-drop", "topic-drop", topic.id),)
    rows = (*shown, *(() if first else up), drop, back_row(scene, "topics", topic.meeting_id))
    return Screen(f"{quoted(topic.words)}{name}", rows)


def show(turn: Turn) -> None:
    topic, _ = _topic_here(turn)
    turn.unit.topics.save(replace(topic, shown=True))
    show_screen(turn, "topics", id=topic.meeting_id)


def up(turn: Turn) -> None:
    topic, _ = _topic_here(turn)
    for each in raised(turn.unit.topics.of_meeting(topic.meeting_id), topic.id):
        turn.unit.topics.save(each)
    show_screen(turn, "topics", id=topic.meeting_id)


def merge_up(turn: Turn) -> None:
    """Into the one before it."""
    topic, _ = _topic_here(turn)
    known = turn.unit.topics.of_meeting(topic.meeting_id)
    at = next(at for at, each in enumerate(known) if each.id == topic.id)
    if at == 0:
        raise Sorry("button-unknown")
    together = merged(known[at - 1], topic)
    if together is None:
        raise Sorry("topic-merge-long")
    turn.unit.topics.drop(topic.id)
    turn.unit.topics.save(replace(together, shown=together.shown or topic.shown))
    show_screen(turn, "topics", id=topic.meeting_id)


def drop(turn: Turn) -> Answer:
    topic, _ = _topic_here(turn)
    turn.unit.topics.drop(topic.id)
    show_screen(turn, "topics", id=topic.meeting_id)
    return turn.answer("changed-short")


def preview(turn: Turn) -> None:
    meeting, group = _sendable(turn)
    require_voice(group)
    show_screen(turn, "topics-preview", id=meeting.id)


def _sendable(turn: Turn) -> tuple[Meeting, Group]:
    meeting, group = _led(turn)
    if not any(each.shown for each in turn.unit.topics.of_meeting(meeting.id)):
        raise Sorry("topics-none")
    return meeting, group


@views("topics-preview")
def show_preview(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _found(scene, arguments)
    if found is None or not runs(scene, found[1]):
        return None
    meeting, group = found
    seen = for_group(scene, group, lambda each: _told(each, meeting))
    send: Row = (scene.button("button-consent-send", "topics-send", meeting.id),)
    text = "\n\n".join([scene.say("consent-preview", group=group.title), seen.text])
    return Screen(text, (send, back_row(scene, "topics", meeting.id)))


@views("topics-told")
def show_told(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _found(scene, arguments)
    return None if found is None else _told(scene, found[0])


def _told(scene: Scene, meeting: Meeting) -> Screen:
    shown = [each for each in scene.unit.topics.of_meeting(meeting.id) if each.shown]
    head = scene.say("topics-head", title=title_words(scene.language, meeting))
    when = when_words(scene.language, meeting.starts, meeting.ends, scene.now)
    lines = [_line(scene, number, each) for number, each in enumerate(shown, start=1)]
    return Screen("\n".join([head, str(quoted(when)), "", *lines]))


def send(turn: Turn) -> Answer:
    meeting, group = _sendable(turn)
    require_voice(group)
    about = {"id": meeting.id}
    key = f"topics:{meeting.id}"
    turn.send(to_group(group, "topics-told", about, key=key))
    show_screen(turn, "topics", id=meeting.id, note="consent-sent")
    return turn.answer("consent-sent")


def paper(turn: Turn) -> None:
    meeting, _ = _sendable(turn)
    turn.show("topics-paper", id=meeting.id)
    turn.unit.outbox.forget_posted(screen_key(turn.user.id))
    show_screen(turn, "topics", id=meeting.id)


@views("topics-paper")
def show_paper(scene: Scene, arguments: Arguments) -> Screen | None:
    """For a guest, in whole words and in the organiser's language."""
    found = _found(scene, arguments)
    if found is None or not runs(scene, found[1]):
        return None
    meeting, group = found
    title = neutralise(title_words(scene.language, meeting))
    shown = [each for each in scene.unit.topics.of_meeting(meeting.id) if each.shown]
    items = tuple(f"{neutralise(each.words)} – {neutralise(each.name)}".removesuffix(" – ") for each in shown)
    when = when_words(scene.language, meeting.starts, meeting.ends, scene.now)
    heads: list[Block] = [Heading(title, 1), Paragraph(when), Heading(scene.label("topics-file"))]
    blocks = (*heads, Bullets(items, numbered=True))
    footer = neutralise(group.title)
    made = Paper(scene.label("topics-file"), title, blocks, scene.language, footer, large=True)
    return Screen(scene.say("topics-paper"), file=made)


conversations["topic"] = Conversation(lambda _: putting(), _draw_put, _finish_put)

ROUTES: tuple[Route, ...] = (
    numbered_link(PAYLOAD, open_by_link),
    press("topics", open_topics),
    press("topic-put", put),
    press("topic", open_topic),
    press("topic-show", show),
    press("topic-up", up),
    press("topic-merge", merge_up),
    press("topic-drop", drop),
    press("topics-preview", preview),
    press("topics-send", send),
    press("topics-paper", paper),
)

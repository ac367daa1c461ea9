"""What a reminder looks like, in private and in the group, and each person's own choice of reminders."""

from collections.abc import Mapping
from typing import Any

from domain.groups import Group
from domain.meetings import Answer, Meeting
from domain.reminders import ReminderChoice
from handlers import topics
from handlers.meetings import answer_row, place_lines, title_words
from handlers.navigation import back_row, show_screen
from handlers.pause import held_arguments
from handlers.registry import views
from handlers.reminders import Detail, start_word, still_meant
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.seats.card import own_seat_line
from handlers.turn import Answer as Toast
from handlers.turn import Sorry, Turn
from handlers.words import distance, when_marked, when_words


@views("meeting-reminder")
def show_reminder(scene: Scene, arguments: Arguments) -> Screen | None:
    meeting = _meeting(scene, arguments)
    if meeting is None:
        return None
    rsvp = scene.unit.meetings.rsvp(meeting.id, scene.chat_id)
    if rsvp is not None and rsvp.answer is Answer.NO:
        return None
    answer = scene.say("reminder-own-answer", answer="none" if rsvp is None else rsvp.answer.value)
    own = (own_seat_line(scene, meeting) if meeting.limited else []) or [answer]
    rows = (
        answer_row(scene, meeting.id),
        *topics.reminder_rows(scene, meeting),
        (scene.button("button-other-reminders", "reminders"),),
    )
    return Screen("\n".join([*_lines(scene, meeting, arguments), *own, topics.reminder_line(scene, meeting)]), rows)


@views("group-reminder")
def show_group_reminder(scene: Scene, arguments: Arguments) -> Screen | None:
    meeting = _meeting(scene, arguments)
    if meeting is None:
        return None
    rows = (answer_row(scene, meeting.id), topics.link_row(scene, meeting))
    return Screen("\n".join([*_lines(scene, meeting, arguments), topics.reminder_line(scene, meeting)]), rows)


def _meeting(scene: Scene, arguments: Arguments) -> Meeting | None:
    """As it stands at the moment of sending; None when it is not as it was when the reminder was made."""
    meeting = scene.unit.meetings.get(arguments["id"])
    outdated = meeting is None or meeting.cancelled or start_word(meeting) != arguments["start"]
    return None if outdated else meeting


def _lines(scene: Scene, meeting: Meeting, arguments: Arguments) -> list[str]:
    language = scene.language
    late = [scene.say("reminder-late")] if arguments["late"] or scene.late else []
    return [
        *late,
        scene.say("reminder-title", title=title_words(language, meeting)),
        scene.say(
            "reminder-when",
            distance=distance(language, meeting.starts, scene.now),
            when=when_marked(language, meeting.starts, meeting.ends, scene.now),
        ),
        *place_lines(scene, meeting),
        scene.say("reminder-coming", coming=scene.unit.meetings.totals(meeting.id).coming),
    ]


@views("reminder-missed")
def show_missed(scene: Scene, arguments: Arguments) -> Screen | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    group: Group | None = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    if meeting is None or group is None:
        return None
    return Screen(scene.say("reminder-missed", title=title_words(scene.language, meeting), group=group.title))


@held_arguments("meeting-reminder")
def held_reminder(scene: Scene, meeting_id: int | None, detail: str) -> Mapping[str, Any] | None:
    meeting = still_meant(scene.unit, meeting_id, Detail.read(detail))
    return None if meeting is None else _held_words(scene, meeting)


@held_arguments("meeting-announce")
def held_announcement(scene: Scene, meeting_id: int | None, _: str) -> Mapping[str, Any] | None:
    meeting = scene.unit.meetings.get(meeting_id or 0)
    return None if meeting is None or meeting.announced or meeting.cancelled else _held_words(scene, meeting)


def _held_words(scene: Scene, meeting: Meeting) -> Mapping[str, Any] | None:
    if meeting.starts_at <= scene.now:
        return None
    when = when_words(scene.language, meeting.starts, meeting.ends, scene.now)
    return {"title": title_words(scene.language, meeting), "when": when}


def choices(turn: Turn) -> None:
    show_screen(turn, "reminder-choices")


def choose(turn: Turn) -> Toast:
    try:
        choice = ReminderChoice(turn.data[0])
    except (IndexError, ValueError):
        raise Sorry("button-unknown") from None
    turn.unit.people.set_reminder_choice(turn.person.id, choice)
    show_screen(turn, "reminder-choices")
    return turn.answer("reminder-choice-noted")


@views("reminder-choices")
def show_choices(scene: Scene, _: Arguments) -> Screen:
    person = scene.unit.people.get(scene.chat_id)
    chosen = ReminderChoice.DEFAULT if person is None else person.reminder_choice
    rows: tuple[Row, ...] = tuple((_choice_button(scene, choice, chosen),) for choice in ReminderChoice)
    return Screen(scene.say("reminder-choices"), (*rows, back_row(scene, "settings")))


def _choice_button(scene: Scene, choice: ReminderChoice, chosen: ReminderChoice) -> Button:
    mark = "✅ " if choice is chosen else ""
    return Button(mark + scene.label(f"reminder-choice-{choice.value.replace('_', '-')}"), data=f"remind:{choice}")


ROUTES: tuple[Route, ...] = (press("reminders", choices), press("remind", choose))

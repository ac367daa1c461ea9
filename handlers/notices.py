"""A meeting told to people without the app: a paper for the wall, a text to forward, and one that fits an SMS."""

from domain.groups import Group
from domain.meetings import Meeting
from domain.printing import Block, Details, Heading, Paper, QrCode
from handlers.languages import names
from handlers.meetings import meeting_here, title_words
from handlers.navigation import back_row, screen_key, shortened, show_screen
from handlers.registry import views
from handlers.rights import require
from handlers.routing import Route, press
from handlers.screen import BETWEEN_LANGUAGES, Arguments, Scene, Screen
from handlers.turn import Sorry, Turn
from handlers.words import when_words
from locales.texts import neutralise, quoted, say_plainly

SMS_LIMIT = 320
WORDS_IN_SMS = 80


def hand_out(turn: Turn) -> None:
    """Messages of their own, without buttons, to be printed or forwarded."""
    meeting, group = meeting_here(turn)
    if not turn.private:
        raise Sorry("button-unknown")
    require(turn, group)
    if meeting.cancelled or meeting.ends_at <= turn.now:
        raise Sorry("notice-over")
    for view in ("notice-paper", "notice-text", "notice-sms"):
        turn.show(view, id=meeting.id)
    turn.unit.outbox.forget_posted(screen_key(turn.user.id))
    show_screen(turn, "notice-handed", id=meeting.id)


def _found(scene: Scene, arguments: Arguments) -> tuple[Meeting, Group] | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    return None if meeting is None or group is None else (meeting, group)


@views("notice-paper")
def show_paper(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _found(scene, arguments)
    if found is None:
        return None
    meeting, group = found
    return Screen(
        scene.say("notice-paper", title=title_words(scene.language, meeting)), file=paper(scene, group, meeting)
    )


def paper(scene: Scene, group: Group, meeting: Meeting) -> Paper:
    """In all languages of the group, in type to be read on a wall."""
    title = neutralise(title_words(group.languages[0], meeting))
    blocks: list[Block] = [Heading(title, 1)]
    for language in group.languages:
        blocks += [
            Heading(say_plainly(language, "notice-invites", group=neutralise(group.title))),
            Details(tuple(_details(scene, language, meeting))),
        ]
    link = scene.world.start_link(f"m-{meeting.id}")
    caption = " · ".join(say_plainly(language, "notice-code") for language in group.languages)
    blocks.append(QrCode(link, caption, link.removeprefix("https://")))
    return Paper(
        scene.label("notice-file"), title, tuple(blocks), group.languages[0], neutralise(group.title), large=True
    )


def _details(scene: Scene, language: str, meeting: Meeting) -> list[tuple[str, str]]:
    when = when_words(language, meeting.starts, meeting.ends, scene.now)
    lines = [(say_plainly(language, "notice-when"), when)]
    if meeting.place:
        lines.append((say_plainly(language, "notice-where"), neutralise(meeting.place)))
    if meeting.online_link:
        lines.append((say_plainly(language, "notice-online"), neutralise(meeting.online_link)))
    return lines


@views("notice-text")
def show_text(scene: Scene, arguments: Arguments) -> Screen | None:
    """To be copied into any other messenger: nothing in it needs Telegram but the last line."""
    found = _found(scene, arguments)
    if found is None:
        return None
    meeting, group = found
    link = scene.world.start_link(f"m-{meeting.id}")
    texts = []
    for language in group.languages:
        lines = [f"{word}: {said}" for word, said in _details(scene, language, meeting)]
        invites = say_plainly(language, "notice-invites", group=group.title)
        answer = say_plainly(language, "notice-answer", link=link)
        texts.append("\n".join([title_words(language, meeting), "", invites, *lines, "", answer]))
    return Screen(quoted(BETWEEN_LANGUAGES.join(texts)))


@views("notice-sms")
def show_sms(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _found(scene, arguments)
    if found is None:
        return None
    meeting, group = found
    head = scene.say("notice-sms", limit=SMS_LIMIT, languages=names(group.languages))
    return Screen("\n\n".join([head, *(quoted(sms(scene, language, meeting)) for language in group.languages)]))


def sms(scene: Scene, language: str, meeting: Meeting) -> str:
    """What, when, where, in this order of importance; long words are cut, the time never."""
    when = when_words(language, meeting.starts, None, scene.now)
    title = shortened(neutralise(title_words(language, meeting)), WORDS_IN_SMS)
    where = shortened(neutralise(meeting.place or meeting.online_link or ""), WORDS_IN_SMS)
    text = ". ".join(part for part in (title, f"{when[:1].upper()}{when[1:]}", where) if part)
    return shortened(text, SMS_LIMIT)


@views("notice-handed")
def show_handed(scene: Scene, arguments: Arguments) -> Screen:
    return Screen(scene.say("notice-handed"), (back_row(scene, "meeting", arguments["id"]),))


ROUTES: tuple[Route, ...] = (press("notice", hand_out),)

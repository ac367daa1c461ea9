"""Messages in groups. Ordinary talk is none of our business; commands are answered by the way to the private chat."""

from telegram import Message as Received
from telegram import Update
from telegram.constants import ChatType

from domain.groups import Group, GroupState
from domain.outbox import Message
from handlers.delivery import chat_back
from handlers.links import PRIVACY, member_payload
from handlers.membership import HINT_EVERY, HINT_NOTICE, activate, note_presence, office_holder, renamed
from handlers.registry import views
from handlers.rights import is_anonymous_admin
from handlers.routing import Route, when
from handlers.screen import Arguments, Button, Scene, Screen
from handlers.turn import ANONYMOUS_ADMIN, Turn

OUR_COMMANDS = frozenset(
    {
        *("/start", "/help", "/kopa", "/menu", "/language", "/privacy", "/mydata", "/forget", "/settings", "/stop"),
        *("/plan", "/meeting", "/meetings", "/tiksanas"),
    }
)
ABOUT_PRIVACY = ("/privacy", "/mydata", "/forget")


def in_group(turn: Turn) -> None:
    group = turn.unit.groups.by_chat(turn.chat.id)
    if group is None:
        _unknown_group(turn)
        return
    _note_service(turn, group)
    if is_for_us(turn.message, turn.world.username):
        _show_the_way(turn, group)


def _unknown_group(turn: Turn) -> None:
    """We were told of our adding and said who we are; a message from here means that we are still there."""
    worker = office_holder(turn)
    if worker is not None:
        activate(turn, worker)
    else:
        turn.unit.outbox.leave(turn.chat.id, turn.now)


def _note_service(turn: Turn, group: Group) -> None:
    message = turn.message
    for user in message.new_chat_members:
        note_presence(turn, group, user, present=True)
    if message.left_chat_member is not None:
        note_presence(turn, group, message.left_chat_member, present=False)
    if message.new_chat_title:
        renamed(turn, group, message.new_chat_title)


def is_for_us(message: Received, username: str) -> bool:
    """A command meant for another bot, or one we do not know without our name behind it, is left alone."""
    if not message.text or not message.text.startswith("/"):
        return False
    name, _, addressee = message.text.split(maxsplit=1)[0].casefold().partition("@")
    return addressee == username.casefold() or (not addressee and name in OUR_COMMANDS)


def _show_the_way(turn: Turn, group: Group) -> None:
    if turn.user.id == ANONYMOUS_ADMIN and not is_anonymous_admin(turn.message):
        return
    if group.state is GroupState.SUSPENDED:
        chat_back(turn.unit, group.chat_id, turn.now)
    asked_why = (turn.message.text or "").casefold().startswith(ABOUT_PRIVACY)
    view, notice = ("group-privacy", PRIVACY) if asked_why else ("group-hint", HINT_NOTICE)
    if turn.unit.notices.note_again(f"{notice}:{group.id}", turn.now, HINT_EVERY):
        turn.send(Message(group.chat_id, view, {"group": group.id}, group_id=group.id))


@views("group-privacy")
def show_privacy(scene: Scene, _: Arguments) -> Screen:
    link = Button(scene.label("button-open-private"), url=scene.world.start_link(PRIVACY))
    return Screen(scene.say("group-privacy"), ((link,),), silent=True)


@views("group-hint")
def show_hint(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    link = Button(scene.label("button-open-private"), url=scene.world.start_link(member_payload(group)))
    return Screen(scene.say("group-hint"), ((link,),), silent=True)


def _is_group_message(update: Update) -> bool:
    message = update.message
    return message is not None and message.chat.type in {ChatType.GROUP, ChatType.SUPERGROUP}


ROUTES: tuple[Route, ...] = (when("anything in a group", _is_group_message, in_group),)

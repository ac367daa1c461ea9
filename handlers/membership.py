"""How groups come and go: a worker adds the bot, strangers add it, people join and leave, Telegram moves a group."""

from dataclasses import replace
from datetime import timedelta

from telegram import ChatMember, ChatMemberUpdated, Update, User
from telegram.constants import ChatMemberStatus, ChatType

from domain.groups import Group
from domain.outbox import Message
from domain.people import Person
from handlers.delivery import chat_back, chat_lost
from handlers.departing import depart
from handlers.headcount import count_change
from handlers.languages import welcome
from handlers.links import new_start_token
from handlers.navigation import menu_row
from handlers.registry import views
from handlers.routing import Route, when
from handlers.screen import BETWEEN_LANGUAGES, Arguments, Scene, Screen
from handlers.turn import NAME_LIMIT, Turn
from handlers.welcoming import welcome_newcomer
from locales.texts import closest, neutralise, say

TITLE_LIMIT = 128
AWAY = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.BANNED})
HINT_NOTICE = "group hint"
HINT_EVERY = timedelta(minutes=1)


def own_membership_changed(turn: Turn) -> None:
    """Somebody added, removed, silenced, blocked or unblocked the bot."""
    change = turn.update.my_chat_member
    if change is None:
        return
    if change.chat.type == ChatType.PRIVATE:
        _reach_changed(turn, change)
        return
    group = turn.unit.groups.by_chat(change.chat.id)
    if group is None:
        _met_unknown_chat(turn, change)
    elif group.chat_id == change.chat.id:
        _known_group_changed(turn, change)


def _reach_changed(turn: Turn, change: ChatMemberUpdated) -> None:
    if change.new_chat_member.status in AWAY:
        chat_lost(turn.unit, change.chat.id, "blocked", turn.now)
    else:
        chat_back(turn.unit, change.chat.id, turn.now)


def _known_group_changed(turn: Turn, change: ChatMemberUpdated) -> None:
    if change.new_chat_member.status in AWAY:
        chat_lost(turn.unit, change.chat.id, "removed", turn.now)
    elif _may_write(change.new_chat_member):
        chat_back(turn.unit, change.chat.id, turn.now)
    else:
        chat_lost(turn.unit, change.chat.id, "rights", turn.now)


def _may_write(member: ChatMember) -> bool:
    if member.status != ChatMemberStatus.RESTRICTED:
        return True
    return bool(getattr(member, "is_member", False) and getattr(member, "can_send_messages", False))


def _met_unknown_chat(turn: Turn, change: ChatMemberUpdated) -> None:
    if change.new_chat_member.status in AWAY:
        turn.unit.outbox.drop_chat(change.chat.id)
        return
    worker = office_holder(turn)
    if worker is not None and change.chat.type != ChatType.CHANNEL:
        activate(turn, worker)
        return
    turn.send(Message(change.chat.id, "unknown-group", {"language": closest(turn.user.language_code, "")}))
    turn.unit.outbox.leave(change.chat.id, turn.now)


def office_holder(turn: Turn) -> Person | None:
    """The sender where they may take groups on: a worker or the operator. Stores nobody."""
    known = turn.unit.people.get(turn.user.id)
    return known if known is not None and known.office is not None else None


def activate(turn: Turn, worker: Person) -> None:
    """A group begins: its worker is whoever added the bot."""
    turn.unit.outbox.drop_chat(turn.chat.id)
    group = turn.unit.groups.add(_new_group(turn, worker), turn.now)
    turn.unit.groups.put_member(group.id, worker.id, turn.now)
    turn.unit.notices.note_again(f"{HINT_NOTICE}:{group.id}", turn.now, HINT_EVERY)
    welcome(turn, group)
    turn.send(Message(worker.id, "group-ready", {"group": group.id}))


def _new_group(turn: Turn, worker: Person) -> Group:
    return Group(
        id=0,
        chat_id=turn.chat.id,
        title=neutralise(turn.chat.title or "")[:TITLE_LIMIT] or "…",
        languages=(turn.world.language,),
        zone=turn.world.zone,
        worker_id=worker.id,
        start_token=new_start_token(),
    )


@views("unknown-group")
def show_to_unknown_group(scene: Scene, arguments: Arguments) -> Screen | None:
    """In our language and, where it is another, in that of whoever added the bot; nothing to say once it is known."""
    if scene.unit.groups.by_chat(scene.chat_id) is not None:
        return None
    languages = dict.fromkeys((scene.language, arguments["language"] or scene.language))
    return Screen(BETWEEN_LANGUAGES.join(say(language, "group-unknown") for language in languages))


@views("group-ready")
def show_ready(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    rows = (
        (scene.button("button-group-languages", "group-languages", group.id),),
        (scene.button("button-invitation", "invitation", group.id),),
        (scene.button("button-group", "group", group.id), *menu_row(scene)),
    )
    return Screen(scene.say("group-ready", group=group.title), rows)


def migrated(turn: Turn) -> None:
    """Telegram tells it in the old chat and in the new one, in any order, and perhaps twice."""
    message = turn.message
    if message.migrate_to_chat_id is not None:
        turn.unit.groups.migrate(message.chat.id, message.migrate_to_chat_id)
    elif message.migrate_from_chat_id is not None:
        turn.unit.groups.migrate(message.migrate_from_chat_id, message.chat.id)


def member_changed(turn: Turn) -> None:
    """Telegram tells this only to a bot that is an admin; otherwise the messages about joining and leaving serve."""
    change = turn.update.chat_member
    if change is None:
        return
    group = turn.unit.groups.by_chat(change.chat.id)
    if group is not None:
        gone = change.new_chat_member.status in AWAY or getattr(change.new_chat_member, "is_member", True) is False
        note_presence(turn, group, change.new_chat_member.user, present=not gone)


def note_presence(turn: Turn, group: Group, user: User, *, present: bool) -> None:
    if user.is_bot:
        return
    count_change(turn.unit, group, user.id, present=present)
    if present:
        name = neutralise(user.full_name)[:NAME_LIMIT] or str(user.id)
        person = turn.unit.people.meet(user.id, name, closest(user.language_code, group.languages[0]), turn.now)
        first_time = turn.unit.groups.member(group.id, user.id) is None
        turn.unit.groups.put_member(group.id, user.id, turn.now)
        if first_time:
            welcome_newcomer(turn, group, person)
    else:
        depart(turn, group, user.id)


def renamed(turn: Turn, group: Group, title: str) -> None:
    turn.unit.groups.save(replace(group, title=neutralise(title)[:TITLE_LIMIT] or group.title))


def tells_of_migration(update: Update) -> bool:
    message = update.message
    return message is not None and (message.migrate_to_chat_id or message.migrate_from_chat_id) is not None


ROUTES: tuple[Route, ...] = (
    when("bot added or removed", lambda update: update.my_chat_member is not None, own_membership_changed),
    when("member changed", lambda update: update.chat_member is not None, member_changed),
    when("group migrated", tells_of_migration, migrated),
)

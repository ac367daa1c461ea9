"""Chats, messages and people as the page's scripts read them: facts only, the phone finds the words."""

from sandbox.chats import Chat
from sandbox.messages import SERVICE, Message
from sandbox.people import Json
from sandbox.stories.stage import Stage

ROLES = {
    "rasa": "operator",
    "inga": "social worker",
    "baiba": "co-organiser",
    "valdis": "senior, large type",
    "olga": "speaks Russian",
    "oksana": "speaks Ukrainian",
    "emma": "travelling, in London",
    "janis": "member",
    "sergejs": "speaks Russian",
}
ON_THE_TABLE = ("inga", "baiba", "valdis", "olga", "oksana")
"""Whose phones lie there at first; the others can be taken out of the drawer."""
ZONES = {"emma": "Europe/London"}
LARGE_TYPE = frozenset({"valdis"})


def people(stage: Stage) -> list[Json]:
    return [_person(stage, name) for name in vars(stage.cast)]


def _person(stage: Stage, name: str) -> Json:
    user = getattr(stage.cast, name).user
    return {
        "id": user.id,
        "name": user.name,
        "role": ROLES[name],
        "language": user.language_code,
        "zone": ZONES.get(name, "Europe/Riga"),
        "large": name in LARGE_TYPE,
        "on_table": name in ON_THE_TABLE,
        "started": user.started,
        "blocked": user.blocked_bot,
        "in_group": stage.group.chat.member(user).is_in,
        "owner": stage.group.chat.member(user).status == "creator",
    }


def group(stage: Stage) -> Json:
    chat = stage.group.chat
    return {"id": chat.id, "title": chat.title, "members": len(chat.present()), "has_bot": stage.group.has_bot}


def chat(shown: Chat) -> Json:
    pinned = shown.find(shown.pinned[-1]) if shown.pinned else None
    keyboard = shown.reply_keyboard
    return {
        "id": shown.id,
        "keyboard": keyboard["keyboard"] if keyboard else None,
        "pinned": pinned.id if pinned else None,
        "messages": [message(each) for each in shown.visible()],
    }


def message(shown: Message) -> Json:
    content = shown.content
    facts: Json = {
        "id": shown.id,
        "chat": shown.chat.id,
        "from": shown.sender.id,
        "name": shown.sender_chat.title if shown.sender_chat else shown.sender.first_name,
        "date": shown.date,
        "edited": shown.edit_date is not None,
        "text": shown.content.get("text") or shown.content.get("caption") or "",
        "entities": shown.entities,
        "buttons": [[_button(button) for button in row] for row in shown.buttons],
    }
    if shown.is_service:
        facts["service"] = _service(content)
    if shown.poll is not None:
        facts["poll"] = shown.poll.json() | {
            "hidden": shown.poll.hides_results and not shown.poll.is_closed,
            "chosen": {str(user_id): choices for user_id, (_, choices) in shown.poll.votes.items()},
        }
    if shown.reply_to is not None and not shown.reply_to.is_deleted:
        facts["reply"] = {"name": shown.reply_to.sender.first_name, "text": shown.reply_to.text[:120]}
    return facts | _files(content)


def _button(button: Json) -> Json:
    return {"text": button["text"], "data": button.get("callback_data"), "url": button.get("url")}


def _service(content: Json) -> Json:
    kind = next(iter(SERVICE.intersection(content)))
    value = content[kind]
    people_named = value if kind == "new_chat_members" else [value] if kind == "left_chat_member" else []
    words = value if isinstance(value, str) else ""
    return {"kind": kind, "people": [each["first_name"] for each in people_named], "words": words}


def _files(content: Json) -> Json:
    facts: Json = {}
    if "photo" in content:
        facts["photo"] = content["photo"][-1]["file_id"]
    for kind in ("document", "voice", "video", "audio", "animation"):
        if kind in content:
            file = content[kind]
            facts["file"] = {"id": file["file_id"], "name": file.get("file_name", kind), "size": file.get("file_size")}
    if "contact" in content:
        facts["contact"] = f"{content['contact']['first_name']} {content['contact']['phone_number']}"
    if "location" in content:
        facts["place"] = f"{content['location']['latitude']}, {content['location']['longitude']}"
    return facts

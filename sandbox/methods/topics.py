"""Forum topics of supergroups."""

from sandbox.chats import Chat, Topic
from sandbox.errors import bad_request
from sandbox.methods.api import Api, Handler, Params
from sandbox.methods.chats import require_admin
from sandbox.people import Json

_ICON_COLOR = 7322096


def _forum(api: Api, params: Params) -> Chat:
    chat = api.state.chat_for_bot(params["chat_id"])
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    require_admin(api, chat, "can_manage_topics", "create a topic")
    return chat


def _topic(api: Api, params: Params) -> tuple[Chat, Topic]:
    chat = _forum(api, params)
    topic = chat.topics.get(params["message_thread_id"])
    if topic is None:
        raise bad_request("message thread not found")
    return chat, topic


def create(api: Api, params: Params) -> Json:
    chat = _forum(api, params)
    topic = api.state.new_topic(chat, params["name"])
    return {"message_thread_id": topic.id, "name": topic.name, "icon_color": _ICON_COLOR}


def edit(api: Api, params: Params) -> bool:
    _, topic = _topic(api, params)
    topic.name = params.get("name", topic.name)
    return True


def close(api: Api, params: Params) -> bool:
    _, topic = _topic(api, params)
    if topic.is_closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.is_closed = True
    return True


def reopen(api: Api, params: Params) -> bool:
    _, topic = _topic(api, params)
    if not topic.is_closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.is_closed = False
    return True


def delete(api: Api, params: Params) -> bool:
    chat, topic = _topic(api, params)
    del chat.topics[topic.id]
    for message in chat.visible():
        if message.thread_id == topic.id:
            api.state.remove(message)
    return True


METHODS: dict[str, Handler] = {
    "createForumTopic": create,
    "editForumTopic": edit,
    "closeForumTopic": close,
    "reopenForumTopic": reopen,
    "deleteForumTopic": delete,
}

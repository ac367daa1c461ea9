"""Private chats, groups, supergroups and their topics, with everything said in them."""

from dataclasses import dataclass, field
from typing import Literal

from sandbox.messages import Message
from sandbox.people import MEMBER_RIGHTS, Json, Member, User

Kind = Literal["private", "group", "supergroup", "channel"]


@dataclass(slots=True, eq=False)
class Topic:
    id: int
    name: str
    is_closed: bool = False


@dataclass(slots=True, eq=False)
class Chat:
    id: int
    kind: Kind
    title: str | None = None
    person: User | None = None
    username: str | None = None
    description: str | None = None
    is_forum: bool = False
    join_by_request: bool = False
    is_deleted: bool = False
    migrated_to: int | None = None
    members: dict[int, Member] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    permissions: dict[str, bool] = field(default_factory=lambda: dict.fromkeys(MEMBER_RIGHTS, True))
    messages: dict[int, Message] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    asking: set[int] = field(default_factory=set)
    reply_keyboard: Json | None = None
    last_message_id: int = 0

    @property
    def is_group(self) -> bool:
        return self.kind != "private"

    def json(self) -> Json:
        if self.person is not None:
            shown: Json = {"id": self.id, "type": "private", "first_name": self.person.first_name}
            if self.person.last_name:
                shown["last_name"] = self.person.last_name
            if self.person.username:
                shown["username"] = self.person.username
            return shown
        shown = {"id": self.id, "type": self.kind, "title": self.title}
        if self.username:
            shown["username"] = self.username
        if self.is_forum:
            shown["is_forum"] = True
        if self.kind == "group":
            shown["all_members_are_administrators"] = False
        return shown

    def member(self, user: User) -> Member:
        """The user's place here; one who never was here is `left`."""
        return self.members.get(user.id) or Member(user, "left")

    def present(self) -> list[Member]:
        return [member for member in self.members.values() if member.is_in]

    def visible(self) -> list[Message]:
        return [message for message in self.messages.values() if not message.is_deleted]

    def find(self, message_id: int | None) -> Message | None:
        message = self.messages.get(message_id or 0)
        return None if message is None or message.is_deleted else message

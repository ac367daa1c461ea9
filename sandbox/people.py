"""Users and what they are in a chat."""

from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]
Status = Literal["creator", "administrator", "member", "restricted", "left", "kicked"]

ANONYMOUS_ADMIN_ID = 1087968824
"""GroupAnonymousBot: the sender Telegram shows for every anonymous admin of every group."""

ADMIN_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members",
    "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
    "can_pin_messages", "can_manage_topics", "can_send_welcome_messages",
)  # fmt: skip
MEMBER_RIGHTS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_react_to_messages", "can_edit_tag", "can_change_info", "can_invite_users",
    "can_pin_messages", "can_manage_topics",
)  # fmt: skip


@dataclass(slots=True, eq=False)
class User:
    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    started: bool = False
    blocked_bot: bool = False
    deactivated: bool = False

    def json(self) -> Json:
        shown: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if value := getattr(self, name):
                shown[name] = value
        return shown

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name


TELEGRAM_SERVICE = User(777000, "Telegram")
"""Who Telegram says forwarded a linked channel's post into its discussion group."""

CHANNEL_BOT = User(136817688, "Channel", username="Channel_Bot", is_bot=True)
"""Who Telegram says wrote when a person writes in the name of a channel."""

GROUP_ANONYMOUS_BOT = User(ANONYMOUS_ADMIN_ID, "Group", username="GroupAnonymousBot", is_bot=True)


@dataclass(slots=True, eq=False)
class Member:
    user: User
    status: Status = "member"
    rights: dict[str, bool] = field(default_factory=dict)
    is_anonymous: bool = False
    title: str | None = None
    until_date: int = 0

    @property
    def is_in(self) -> bool:
        return self.status in ("creator", "administrator", "member", "restricted")

    @property
    def is_admin(self) -> bool:
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        """An admin's or restricted member's own right; the group's defaults are not looked at here."""
        if self.status == "creator":
            return True
        if self.status in ("administrator", "restricted"):
            return self.rights.get(right, self.status == "administrator" and right.startswith("can_send_"))
        return self.status == "member" and right in MEMBER_RIGHTS

    def json(self) -> Json:
        shown: Json = {"user": self.user.json(), "status": self.status}
        if self.status == "creator":
            shown["is_anonymous"] = self.is_anonymous
        elif self.status == "administrator":
            shown |= {"can_be_edited": False, "is_anonymous": self.is_anonymous}
            shown |= {right: self.rights.get(right, False) for right in ADMIN_RIGHTS}
        elif self.status == "restricted":
            shown |= {"is_member": True, "until_date": self.until_date}
            shown |= {right: self.rights.get(right, False) for right in MEMBER_RIGHTS}
        elif self.status == "kicked":
            shown["until_date"] = self.until_date
        if self.title and self.is_admin:
            shown["custom_title"] = self.title
        return shown

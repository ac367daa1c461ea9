"""Who is in a chat, and what a bot with rights may do about it."""

import secrets

from sandbox.chats import Chat
from sandbox.errors import bad_request
from sandbox.methods.api import Api, Handler, Params, flag
from sandbox.methods.chats import require_admin
from sandbox.people import ADMIN_RIGHTS, Json, Member, User


def _user(api: Api, params: Params) -> User:
    user = api.state.users.get(params["user_id"])
    if user is None:
        raise bad_request("user not found")
    return user


def get_member(api: Api, params: Params) -> Json:
    chat = api.state.chat_for_bot(params["chat_id"], write=False)
    user = api.state.users.get(params["user_id"])
    if user is None or (chat.is_group and user.id not in chat.members and not api.state.bot_knows(user)):
        raise bad_request("member not found" if user else "user not found")
    if not chat.is_group:
        return Member(user, "member").json()
    return chat.member(user).json()


def get_administrators(api: Api, params: Params) -> list[Json]:
    chat = api.state.chat_for_bot(params["chat_id"], write=False)
    if not chat.is_group:
        raise bad_request("there are no administrators in the private chat")
    return [member.json() for member in chat.present() if member.is_admin and _is_shown(api, member)]


def _is_shown(api: Api, member: Member) -> bool:
    return not member.user.is_bot or member.user is api.state.bot


def get_member_count(api: Api, params: Params) -> int:
    chat = api.state.chat_for_bot(params["chat_id"], write=False)
    return len(chat.present()) if chat.is_group else 2


def ban(api: Api, params: Params) -> bool:
    chat, user = _managed(api, params)
    api.state.change_member(chat, Member(user, "kicked", until_date=params.get("until_date", 0)), api.state.bot)
    return True


def unban(api: Api, params: Params) -> bool:
    chat, user = _managed(api, params)
    if chat.member(user).status == "kicked" or not params.get("only_if_banned"):
        api.state.change_member(chat, Member(user, "left"), api.state.bot)
    return True


def restrict(api: Api, params: Params) -> bool:
    chat, user = _managed(api, params)
    if chat.kind != "supergroup":
        raise bad_request("method is available only for supergroups")
    rights = {name: bool(value) for name, value in params["permissions"].items()}
    status = "member" if rights and all(rights.values()) else "restricted"
    changed = Member(user, status, rights, until_date=params.get("until_date", 0))  # type: ignore[arg-type]
    api.state.change_member(chat, changed, api.state.bot)
    return True


def promote(api: Api, params: Params) -> bool:
    chat = api.state.chat_for_bot(params["chat_id"])
    require_admin(api, chat, "can_promote_members", "promote a user")
    user = _user(api, params)
    rights = {right: params.get(right, False) for right in ADMIN_RIGHTS}
    changed = Member(user, "administrator", rights) if any(rights.values()) else Member(user, "member")
    api.state.change_member(chat, changed, api.state.bot)
    return True


def _managed(api: Api, params: Params) -> tuple[Chat, User]:
    chat = api.state.chat_for_bot(params["chat_id"])
    require_admin(api, chat, "can_restrict_members", "restrict/unrestrict chat member")
    user = _user(api, params)
    if chat.member(user).is_admin:
        raise bad_request("user is an administrator of the chat")
    return chat, user


def set_permissions(api: Api, params: Params) -> bool:
    chat = api.state.chat_for_bot(params["chat_id"])
    require_admin(api, chat, "can_restrict_members", "change chat permissions")
    chat.permissions |= {name: bool(value) for name, value in params["permissions"].items()}
    return True


def create_link(api: Api, params: Params) -> Json:
    chat = api.state.chat_for_bot(params["chat_id"])
    require_admin(api, chat, "can_invite_users", "manage chat invite link")
    link = {
        "invite_link": f"https://t.me/+{secrets.token_urlsafe(12)}",
        "creator": api.state.bot.json(),
        "creates_join_request": params.get("creates_join_request", False),
        "is_primary": False,
        "is_revoked": False,
    }
    link |= {name: params[name] for name in ("name", "expire_date", "member_limit") if name in params}
    api.state.invite_links[link["invite_link"]] = link | {"chat_id": chat.id}
    return link


def revoke_link(api: Api, params: Params) -> Json:
    link = api.state.invite_links.get(params["invite_link"])
    if link is None:
        raise bad_request("INVITE_HASH_EXPIRED")
    link["is_revoked"] = True
    return {name: value for name, value in link.items() if name != "chat_id"}


def export_link(api: Api, params: Params) -> str:
    link: str = create_link(api, params)["invite_link"]
    return link


def approve(api: Api, params: Params) -> bool:
    chat, user = _asking(api, params)
    api.state.change_member(chat, Member(user), api.state.bot)
    return True


def decline(api: Api, params: Params) -> bool:
    _asking(api, params)
    return True


def _asking(api: Api, params: Params) -> tuple[Chat, User]:
    chat = api.state.chat_for_bot(params["chat_id"])
    require_admin(api, chat, "can_invite_users", "manage chat join requests")
    user = _user(api, params)
    if chat.member(user).is_in:
        raise bad_request("USER_ALREADY_PARTICIPANT")
    if user.id not in chat.asking:
        raise bad_request("HIDE_REQUESTER_MISSING")
    chat.asking.discard(user.id)
    return chat, user


def get_user_profile_photos(api: Api, params: Params) -> Json:
    _user(api, params)
    return {"total_count": 0, "photos": []}


METHODS: dict[str, Handler] = {
    "getChatMember": get_member,
    "getChatAdministrators": get_administrators,
    "getChatMemberCount": get_member_count,
    "banChatMember": ban,
    "unbanChatMember": unban,
    "restrictChatMember": restrict,
    "promoteChatMember": promote,
    "setChatAdministratorCustomTitle": flag,
    "setChatPermissions": set_permissions,
    "createChatInviteLink": create_link,
    "revokeChatInviteLink": revoke_link,
    "exportChatInviteLink": export_link,
    "approveChatJoinRequest": approve,
    "declineChatJoinRequest": decline,
    "getUserProfilePhotos": get_user_profile_photos,
}

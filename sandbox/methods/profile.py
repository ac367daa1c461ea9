"""The bot about itself: getMe, commands, descriptions."""

import json
from functools import partial

from sandbox.errors import bad_request
from sandbox.methods.api import Api, Handler, Params, flag
from sandbox.people import Json


def get_me(api: Api, _params: Params) -> Json:
    return api.state.bot.json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": api.state.sees_all_group_messages,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def _place(params: Params) -> str:
    scope = json.dumps(params.get("scope") or {"type": "default"}, sort_keys=True)
    return f"{scope}|{params.get('language_code', '')}"


def set_commands(api: Api, params: Params) -> bool:
    for command in params["commands"]:
        name = command["command"].removeprefix("/")
        if not (1 <= len(name) <= 32 and name == name.lower() and name.replace("_", "a").isalnum() and name.isascii()):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    if len(params["commands"]) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    api.state.profile[f"commands {_place(params)}"] = params["commands"]
    return True


def get_commands(api: Api, params: Params) -> list[Json]:
    commands: list[Json] = api.state.profile.get(f"commands {_place(params)}", [])
    return commands


def delete_commands(api: Api, params: Params) -> bool:
    api.state.profile.pop(f"commands {_place(params)}", None)
    return True


def set_words(api: Api, params: Params, name: str, most: int) -> bool:
    if len(params.get(name, "")) > most:
        raise bad_request(f"bot {name.replace('_', ' ')} is too long")
    api.state.profile[f"{name} {params.get('language_code', '')}"] = params.get(name, "")
    return True


def get_words(api: Api, params: Params, name: str) -> Json:
    default = api.state.profile.get(f"{name} ", "")
    return {name: api.state.profile.get(f"{name} {params.get('language_code', '')}", default)}


METHODS: dict[str, Handler] = {
    "getMe": get_me,
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "setMyName": partial(set_words, name="name", most=64),
    "getMyName": partial(get_words, name="name"),
    "setMyDescription": partial(set_words, name="description", most=512),
    "getMyDescription": partial(get_words, name="description"),
    "setMyShortDescription": partial(set_words, name="short_description", most=120),
    "getMyShortDescription": partial(get_words, name="short_description"),
    "setMyDefaultAdministratorRights": flag,
    "setChatMenuButton": flag,
    "getChatMenuButton": lambda _api, _params: {"type": "default"},
    "logOut": flag,
    "close": flag,
}

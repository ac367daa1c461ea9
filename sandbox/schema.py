"""Reads the Bot API as data and holds every request to it: known method, required parameters, right types."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sandbox.errors import bad_request

_ROOT = json.loads(Path(__file__).with_name("bot_api.json").read_text())
_TRUE = frozenset({"true", "1", "yes", "y", "on"})
_FALSE = frozenset({"false", "0", "no", "n", "off", ""})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file sent as a multipart part."""

    name: str
    mime: str
    content: bytes

    def __repr__(self) -> str:
        return f"Upload({self.name!r}, {len(self.content)} bytes)"


class _WrongTypeError(Exception):
    pass


def _integer(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise _WrongTypeError
    try:
        return int(value)
    except ValueError:
        raise _WrongTypeError from None


def _float(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise _WrongTypeError
    try:
        return float(value)
    except ValueError:
        raise _WrongTypeError from None


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).lower()
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise _WrongTypeError


def _string(value: Any) -> str:
    if isinstance(value, str):
        return _encodable(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise _WrongTypeError


def _encodable(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    return text


def _file(value: Any) -> Upload | str:
    if isinstance(value, Upload | str):
        return value
    raise _WrongTypeError


_SIMPLE: dict[str, Callable[[Any], Any]] = {
    "Integer": _integer,
    "Float": _float,
    "Boolean": _boolean,
    "String": _string,
    "InputFile": _file,
}


def _decoded(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise _WrongTypeError from None


def _object(name: str, value: Any) -> dict[str, Any]:
    value = _decoded(value)
    if not isinstance(value, dict):
        raise _WrongTypeError
    kind = _ROOT["types"].get(name)
    if kind is None or kind.get("subtypes"):
        return value
    for field, declared in kind["fields"].items():
        if value.get(field) is not None:
            value[field] = _convert(declared["types"], value[field])
        elif declared["required"]:
            raise _WrongTypeError
    return value


def _as_type(name: str, value: Any) -> Any:
    if name.startswith("Array of "):
        items = _decoded(value)
        if not isinstance(items, list):
            raise _WrongTypeError
        return [_as_type(name.removeprefix("Array of "), item) for item in items]
    simple = _SIMPLE.get(name)
    return simple(value) if simple else _object(name, value)


def _convert(types: list[str], value: Any) -> Any:
    for name in types:
        try:
            return _as_type(name, value)
        except _WrongTypeError:
            continue
    raise _WrongTypeError


@cache
def canonical(method: str) -> str | None:
    """The method's own spelling, since Telegram takes any case; None for a method the Bot API does not have."""
    return {name.lower(): name for name in _ROOT["methods"]}.get(method.lower())


def returned_types(method: str) -> list[str]:
    types: list[str] = _ROOT["methods"][method]["returns"]
    return types


def unknown(method: str, raw: dict[str, Any]) -> tuple[str, ...]:
    """Names of parameters that the method does not have; parts that carry attached files are not meant."""
    fields = _ROOT["methods"][method]["fields"]
    return tuple(name for name, value in raw.items() if name not in fields and not isinstance(value, Upload))


def check(method: str, raw: dict[str, Any]) -> dict[str, Any]:
    """The parameters with the types the Bot API gives them; unknown ones are dropped, as Telegram does."""
    params: dict[str, Any] = {}
    for name, declared in _ROOT["methods"][method]["fields"].items():
        value = raw.get(name)
        if value is None:
            if declared["required"]:
                raise bad_request(_missing(name))
            continue
        try:
            params[name] = _convert(declared["types"], value)
        except _WrongTypeError:
            raise bad_request(_unreadable(name)) from None
    return params | {name: value for name, value in raw.items() if isinstance(value, Upload) and name not in params}


def _missing(name: str) -> str:
    known = {
        "text": "message text is empty",
        "chat_id": "chat_id is empty",
        "message_id": "message identifier is not specified",
    }
    return known.get(name, f'parameter "{name}" is required')


def _unreadable(name: str) -> str:
    known = {"reply_markup": "can't parse reply keyboard markup JSON object", "chat_id": "chat not found"}
    return known.get(name, f'can\'t parse parameter "{name}"')

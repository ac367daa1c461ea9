"""The words people read, one folder of Fluent files a language; only here do people's own words meet our markup."""

import html
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("lv", "ru", "uk", "en")
FOLDER = Path(__file__).parent
TURNING = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C, 0x2028, 0x2029}
HIDDEN = {
    0x00AD,
    0x034F,
    0x180E,
    0x200B,
    *range(0x2060, 0x2066),
    0xFEFF,
    *range(0xFFF9, 0xFFFC),
    *range(0xE0000, 0xE0080),
}
HARMFUL = TURNING | HIDDEN
BLANK = frozenset("\u115f\u1160\u200c\u200d\u2800\u3164\uffa0\ufe0e\ufe0f")
"""Nothing is to be seen of a text of these alone; between letters and in emoji they have their use."""
MARKS_IN_A_ROW = 3


class Markup(str):
    """HTML made by us, to go into a text as it is. Every other string is escaped."""

    __slots__ = ()


class MissingText(Exception):
    """A text or one of its arguments is missing; the message says which."""


@cache
def bundle(language: str) -> FluentBundle:
    """Texts of one language. Isolation marks are off: they show as boxes on old phones."""
    made = FluentBundle([language], use_isolating=False)
    made.add_resource(FluentResource(written(language)))
    return made


def written(language: str) -> str:
    """All Fluent files of one language as one text."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((FOLDER / language).glob("*.ftl")))


def say(language: str, key: str, /, **arguments: Any) -> str:
    """The text `key` in `language` as Telegram HTML. Raises MissingText."""
    return _format(language, key, {name: _safe(value) for name, value in arguments.items()})


def say_plainly(language: str, key: str, /, **arguments: Any) -> str:
    """The same without HTML: for button labels, answers to presses and the terminal."""
    return _format(language, key, {name: _plain(value) for name, value in arguments.items()})


def knows(language: str, key: str) -> bool:
    return bool(bundle(language).has_message(key))


def closest(language_code: str | None, default: str) -> str:
    """Our language for a Telegram language code such as 'ru' or 'en-GB'."""
    code = (language_code or "").split("-")[0].lower()
    return code if code in LANGUAGES else default


def neutralise(text: str) -> str:
    """People's words without what would disturb others' screens: direction overrides, invisibles, towers of marks.
    "" where nothing is to be seen."""
    kept: list[str] = []
    marks = 0
    for character in unicodedata.normalize("NFC", text):
        category = unicodedata.category(character)
        if ord(character) in HARMFUL or (character not in "\n\t" and category in {"Cc", "Cs", "Co", "Cn"}):
            continue
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if marks <= MARKS_IN_A_ROW:
            kept.append(character)
    return "".join(kept).strip() if any(each not in BLANK and not each.isspace() for each in kept) else ""


def quoted(text: str) -> Markup:
    """People's own words, ready to stand among ours. Long ones do not go through a text: Fluent refuses arguments that
    are above 1,000 characters with their escapes."""
    return Markup(_safe(text))


def _format(language: str, key: str, arguments: Mapping[str, Any]) -> str:
    texts = bundle(language)
    if not texts.has_message(key):
        raise MissingText(f"{language}: {key}")
    pattern = texts.get_message(key).value
    if pattern is None:
        raise MissingText(f"{language}: {key} has no value")
    text, faults = texts.format_pattern(pattern, dict(arguments))
    if faults:
        raise MissingText(f"{language}: {key}: {faults[0]}")
    return str(text)


def _safe(value: Any) -> Any:
    if isinstance(value, Markup):
        return str(value)
    return html.escape(neutralise(value), quote=False) if isinstance(value, str) else value


def _plain(value: Any) -> Any:
    return neutralise(value) if isinstance(value, str) else value


Say = Callable[..., str]

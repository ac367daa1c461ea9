"""Text and its entities as Telegram holds them: HTML in, plain text and UTF-16 offsets out.

The refusals follow TDLib's HTML parser; what a message mentions by itself (commands, links, names) is found here too.
"""

import html
import re
from collections.abc import Callable
from typing import Any

from sandbox.errors import ApiError, bad_request

Entity = dict[str, Any]

_TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
    "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote", "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}  # fmt: skip
_ATTRIBUTE = re.compile(r"""\s+([a-zA-Z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")
_CHARACTER = re.compile(r"&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|lt|gt|amp|quot);")
_DATE_TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")
_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"]+[^\s<>\".,!?;:)])|(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?<![\w@/])(?P<mention>@[A-Za-z]\w{3,31})|(?<![\w/<>])(?P<bot_command>/[A-Za-z0-9_]{1,32}(?:@[A-Za-z]\w{3,31})?)(?![\w/])"
    r"|(?<![\w&])(?P<hashtag>#\w*[^\W\d]\w*)"
)
_USER_LINK = re.compile(r"tg://user\?id=(\d+)")
_SCHEMES = ("http://", "https://", "tg://", "ton://", "mailto:")
_HINTS = ("@", "/", "#")
_TAG_NAME = re.compile(r"<([a-zA-Z][a-zA-Z0-9-]*)")
_NO_TAG_NAME = re.compile(r"<([^\s>]*)")
_TAG_END = re.compile(r"\s*>")
_REMOVED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_BLANKED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def utf16_length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def utf16_slice(text: str, offset: int, length: int) -> str:
    units = text.encode("utf-16-le")
    return units[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")


def found_in(text: str) -> list[Entity]:
    """Entities that Telegram makes by itself: links, addresses, names, commands, hashtags."""
    if not any(hint in text for hint in _HINTS):
        return []
    return [
        {"type": match.lastgroup, "offset": utf16_length(text[: match.start()]), "length": utf16_length(match.group())}
        for match in _FOUND.finditer(text)
    ]


def cleaned(text: str) -> str:
    """Without the characters Telegram takes out of every text: direction overrides, line separators, controls."""
    return _BLANKED.sub(" ", _REMOVED.sub("", text))


def formatted(text: str, parse_mode: str | None, given: list[Entity] | None) -> tuple[str, list[Entity]]:
    """What a message shows: trimmed text, and its entities (given, parsed and found) in order."""
    mode = (parse_mode or "").lower()
    if mode == "html":
        text, entities = parse_html(text)
    elif mode in ("", "none"):
        entities = [_checked(text, entity) for entity in given or [] if entity.get("length", 0) > 0]
    elif mode in ("markdown", "markdownv2"):
        raise bad_request(f'the local Telegram does not read parse_mode "{parse_mode}"')
    else:
        raise bad_request(f'unsupported parse_mode "{parse_mode}"')
    text, entities = _trimmed(*_without_removed(text, entities))
    return text, _with_found(text, entities)


def parse_html(source: str) -> tuple[str, list[Entity]]:
    return _HtmlParser(source).run()


def _without_removed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Clean the text and move the entities by what was taken out before and inside them."""
    gone = [utf16_length(text[: match.start()]) for match in _REMOVED.finditer(text)]
    if gone:
        entities = [moved for entity in entities if (moved := _moved(entity, gone))["length"] > 0]
    return cleaned(text), entities


def _moved(entity: Entity, gone: list[int]) -> Entity:
    start, stop = entity["offset"], entity["offset"] + entity["length"]
    before = sum(offset < start for offset in gone)
    inside = sum(start <= offset < stop for offset in gone)
    return entity | {"offset": start - before, "length": entity["length"] - inside}


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    left = len(text) - len(text.lstrip())
    stripped = text.strip()
    if len(stripped) == len(text):
        return text, entities
    end = utf16_length(stripped)
    shift = utf16_length(text[:left])
    kept = []
    for entity in entities:
        start = max(0, entity["offset"] - shift)
        stop = min(end, entity["offset"] + entity["length"] - shift)
        if stop > start:
            kept.append(entity | {"offset": start, "length": stop - start})
    return stripped, kept


def _with_found(text: str, entities: list[Entity]) -> list[Entity]:
    taken = [
        (entity["offset"], entity["offset"] + entity["length"]) for entity in entities if entity["type"] in _CLOSED
    ]
    for entity in found_in(text):
        start, stop = entity["offset"], entity["offset"] + entity["length"]
        if all(stop <= first or last <= start for first, last in taken):
            entities = [*entities, entity]
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


_CLOSED = frozenset({"text_link", "text_mention", "code", "pre", "mention", "url", "email", "bot_command", "hashtag"})


def _checked(text: str, entity: Entity) -> Entity:
    if entity["offset"] < 0 or entity["offset"] + entity["length"] > utf16_length(text):
        raise bad_request(
            f"entity beginning at UTF-16 offset {entity['offset']} ends after the end of the text "
            f"at UTF-16 offset {entity['offset'] + entity['length']}"
        )
    if entity["type"] == "date_time":
        _check_date_time(entity.get("unix_time"), entity.get("date_time_format", ""))
    return {name: value for name, value in entity.items() if value is not None}


def _check_date_time(unix_time: Any, form: str) -> None:
    if not isinstance(unix_time, int) or unix_time <= 0:
        raise bad_request("can't parse entities: Invalid Unix time specified")
    if not _DATE_TIME_FORMAT.fullmatch(form):
        raise bad_request("can't parse entities: Invalid date-time format specified")


class _HtmlParser:
    """One pass over the source; offsets in refusals are bytes of UTF-8, offsets of entities are UTF-16 units."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces: list[str] = []
        self.length = 0
        self.entities: list[Entity] = []
        self.open: list[tuple[str, int, dict[str, str]]] = []

    def run(self) -> tuple[str, list[Entity]]:
        position = 0
        while (tag := self.source.find("<", position)) >= 0:
            self._text(self.source[position:tag])
            position = self._end_tag(tag) if self.source.startswith("</", tag) else self._start_tag(tag)
        self._text(self.source[position:])
        if self.open:
            raise self._refuse(f'Can\'t find end tag corresponding to start tag "{self.open[-1][0]}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.pieces), self.entities

    def _text(self, piece: str) -> None:
        plain = _unescaped(piece)
        self.pieces.append(plain)
        self.length += utf16_length(plain)

    def _start_tag(self, start: int) -> int:
        name = _TAG_NAME.match(self.source, start)
        if name is None:
            unnamed = _NO_TAG_NAME.match(self.source, start)
            raise self._refuse(f'Unsupported start tag "{unnamed.group(1) if unnamed else ""}"', start)
        tag = name.group(1).lower()
        if tag not in _TAGS:
            raise self._refuse(f'Unsupported start tag "{tag}"', start)
        attributes, position = self._attributes(name.end(), start)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._refuse('Tag "span" must have class "tg-spoiler"', start)
        self.open.append((tag, self.length, attributes))
        return position

    def _attributes(self, position: int, start: int) -> tuple[dict[str, str], int]:
        attributes: dict[str, str] = {}
        while match := _ATTRIBUTE.match(self.source, position):
            value = next((group for group in match.groups()[1:] if group is not None), "")
            attributes[match.group(1).lower()] = _unescaped(value)
            position = match.end()
        rest = _TAG_END.match(self.source, position)
        if rest is None:
            raise self._refuse("Unclosed start tag", start)
        return attributes, rest.end()

    def _end_tag(self, start: int) -> int:
        stop = self.source.find(">", start)
        if stop < 0:
            raise self._refuse("Unclosed end tag", start)
        found = self.source[start + 2 : stop].strip().lower()
        if not self.open:
            raise self._refuse("Unexpected end tag", start)
        tag, offset, attributes = self.open.pop()
        if found and found != tag:
            at = len(self.source[:start].encode())
            raise self._refuse(f'Unmatched end tag at byte offset {at}, expected "</{tag}>", found "</{found}>"')
        if self.length > offset:
            self._close(tag, offset, attributes)
        return stop + 1

    def _close(self, tag: str, offset: int, attributes: dict[str, str]) -> None:
        if tag == "code" and self._names_language(attributes):
            return
        entity: Entity = {"type": _TAGS[tag], "offset": offset, "length": self.length - offset}
        if tag == "a":
            words = utf16_slice("".join(self.pieces), offset, self.length - offset)
            link = _link(attributes.get("href") or words)
            if link is None:
                return
            entity |= link
        elif tag in _DETAILS:
            entity |= _DETAILS[tag](attributes)
        self.entities.append(entity)

    def _names_language(self, attributes: dict[str, str]) -> bool:
        """Whether this code tag only says in which language the pre around it is."""
        language = attributes.get("class", "")
        if not language.startswith("language-") or not self.open or self.open[-1][0] != "pre":
            return False
        self.open[-1][2]["language"] = language.removeprefix("language-")
        return True

    def _refuse(self, reason: str, at: int | None = None) -> ApiError:
        where = "" if at is None else f" at byte offset {len(self.source[:at].encode())}"
        return bad_request(f"can't parse entities: {reason}{where}")


def _link(url: str) -> Entity | None:
    """What the entity says of its link; Telegram shows a link that leads nowhere as plain words."""
    if user := _USER_LINK.fullmatch(url):
        return {"type": "text_mention", "user_id": int(user.group(1))}
    return {"url": url} if is_url(url) else None


def is_url(url: str) -> bool:
    if url.startswith(_SCHEMES):
        return len(url.split(":", 1)[1].strip("/")) > 0
    return "." in url.strip(".") and " " not in url


def _date_time(attributes: dict[str, str]) -> Entity:
    unix = attributes.get("unix", "")
    form = attributes.get("format", "")
    _check_date_time(int(unix) if unix.isdigit() else None, form)
    return {"unix_time": int(unix)} | ({"date_time_format": form} if form else {})


_DETAILS: dict[str, Callable[[dict[str, str]], Entity]] = {
    "tg-emoji": lambda attributes: {"custom_emoji_id": attributes.get("emoji-id", "")},
    "tg-time": _date_time,
    "blockquote": lambda attributes: {"type": "expandable_blockquote"} if "expandable" in attributes else {},
    "pre": lambda attributes: {"language": attributes["language"]} if "language" in attributes else {},
}


def _unescaped(text: str) -> str:
    return _CHARACTER.sub(lambda match: html.unescape(match.group()), text) if "&" in text else text

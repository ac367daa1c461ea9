"""Readable files as plain lists, mappings, texts and numbers, with the line where each stands.

A file comes from anybody: nothing in it is carried out, and however nested or repeated it is read in bounded time.
YAML's own guessing (no is false, 12:30 is 750) is left out: a word stays a word. So are repetition by name, and tags.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import yaml

SIZE_LIMIT = 512 * 1024
VALUES_LIMIT = 40_000
DEPTH_LIMIT = 20

Path = tuple[str | int, ...]
_WHOLE_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,11})")
_CONSTANTS: Mapping[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
_QUOTED = frozenset("'\"|>")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

Fault = Literal["not_text", "too_large", "not_yaml", "key_twice"]


class NotReadable(Exception):
    """`line` counts from 1; 0 where no line can be named."""

    def __init__(self, fault: Fault, line: int = 0) -> None:
        super().__init__(fault)
        self.fault: Fault = fault
        self.line = line


@dataclass(frozen=True, slots=True)
class PlainFile:
    content: object
    lines: Mapping[Path, int] = field(default_factory=dict)

    def line(self, path: Path) -> int:
        """Of the nearest thing that stands in the file; 0 where no line can be named."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 0)


def read(raw: bytes) -> PlainFile:
    """YAML or JSON. Raises NotReadable."""
    if len(raw) > SIZE_LIMIT:
        raise NotReadable("too_large")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotReadable("not_text") from error
    return _read_json(text) if text.lstrip().startswith("{") else _read_yaml(text)


def _read_json(text: str) -> PlainFile:
    try:
        return PlainFile(json.loads(text))
    except json.JSONDecodeError as error:
        raise NotReadable("not_yaml", error.lineno) from error
    except (RecursionError, ValueError) as error:
        raise NotReadable("too_large") from error


def _read_yaml(text: str) -> PlainFile:
    reading = _Reading(yaml.parse(text, Loader=_LOADER))
    try:
        return PlainFile(reading.document(), reading.lines)
    except yaml.MarkedYAMLError as error:
        raise NotReadable("not_yaml", error.problem_mark.line + 1 if error.problem_mark else 0) from error
    except yaml.YAMLError as error:
        raise NotReadable("not_yaml") from error


@dataclass(slots=True)
class _Reading:
    """Goes through the parser's events: its own trees are built by recursion in C, which a deep file brings down."""

    events: Iterator[yaml.Event]
    lines: dict[Path, int] = field(default_factory=dict)
    values: int = 0

    def document(self) -> object:
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                return self.value(next(self.events), ())
        return None

    def value(self, event: yaml.Event, path: Path) -> object:
        self.values += 1
        line = _line(event)
        if self.values > VALUES_LIMIT or len(path) > DEPTH_LIMIT:
            raise NotReadable("too_large", line)
        self.lines.setdefault(path, line)
        match event:
            case yaml.MappingStartEvent():
                return self._mapping(path)
            case yaml.SequenceStartEvent():
                return self._sequence(path)
            case yaml.ScalarEvent():
                return _scalar(event)
        raise NotReadable("not_yaml", line)

    def _sequence(self, path: Path) -> list[object]:
        found: list[object] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            found.append(self.value(event, (*path, len(found))))
        return found

    def _mapping(self, path: Path) -> dict[str, object]:
        found: dict[str, object] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            line = _line(event)
            if not isinstance(event, yaml.ScalarEvent):
                raise NotReadable("not_yaml", line)
            if event.value in found:
                raise NotReadable("key_twice", line)
            self.lines[*path, event.value] = line
            found[event.value] = self.value(next(self.events), (*path, event.value))
        return found


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


def _scalar(event: yaml.ScalarEvent) -> str | int | bool | None:
    text = str(event.value)
    if event.style in _QUOTED:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    return int(text) if _WHOLE_NUMBER.fullmatch(text) else text


def write(document: object) -> bytes:
    """YAML that `read` gives back as it was."""
    return str(yaml.dump(document, Dumper=_DUMPER, allow_unicode=True, sort_keys=False, width=110)).encode()

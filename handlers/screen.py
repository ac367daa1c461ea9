"""What a person sees at once: a text and the buttons under it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from domain.date_words import Vocabulary
from domain.groups import Group
from domain.printing import Attachment, merged
from domain.unit_of_work import UnitOfWork
from locales.texts import say, say_plainly

BETWEEN_LANGUAGES = "\n\n– – –\n\n"
LABEL_LIMIT = 60
LATE_AFTER = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Button:
    """Either `data` (64 bytes at most, parts joined by ':') or `url`."""

    label: str
    data: str | None = None
    url: str | None = None


Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class NativePoll:
    """A poll drawn by Telegram itself, in plain words. Shown once more where it stands, it is stopped for good."""

    question: str
    options: tuple[str, ...]
    anonymous: bool
    multiple: bool
    revoting: bool
    hides_results: bool


@dataclass(frozen=True, slots=True)
class Admission:
    """No message: what becomes of somebody who asked Telegram to be let into the chat."""

    person_id: int
    let_in: bool


@dataclass(frozen=True, slots=True)
class Screen:
    """`text` is Telegram HTML. It says in words what a picture in `file` shows, and stands under it if it is short.

    `common` is its beginning where that is the same in every language: said once. A message that has a file, and is
    to have none any more, stays as it is and a new one follows.
    """

    text: str
    rows: tuple[Row, ...] = ()
    silent: bool = False
    file: Attachment | None = None
    common: str = ""
    poll: NativePoll | None = None
    pins: int | None = None
    """Nothing is shown: this message of the chat is pinned, where the group lets us."""
    admission: Admission | None = None


@dataclass(frozen=True)
class World:
    """What is the same for every update of one running bot."""

    username: str
    zone: str
    language: str
    holiday_name: Callable[[date, str], str | None]
    vocabularies: Callable[[str], Sequence[Vocabulary]]

    def is_holiday(self, day: date) -> str | None:
        return self.holiday_name(day, self.language)

    def start_link(self, payload: str) -> str:
        return f"https://t.me/{self.username}?start={payload}"


@dataclass(frozen=True)
class Scene:
    """What a view may look at: the state of things at the moment of sending, and its reader."""

    unit: UnitOfWork
    now: datetime
    planned_at: datetime
    language: str
    chat_id: int
    world: World

    @property
    def late(self) -> bool:
        return self.now - self.planned_at >= LATE_AFTER

    def say(self, key: str, **arguments: Any) -> str:
        return say(self.language, key, **arguments)

    def label(self, key: str, **arguments: Any) -> str:
        return say_plainly(self.language, key, **arguments)

    def button(self, key: str, *data: object, **arguments: Any) -> Button:
        """A button that sends back `data`, its label from the texts."""
        return Button(self.label(key, **arguments), data=":".join(map(str, data)))


Arguments = Mapping[str, Any]
View = Callable[[Scene, Arguments], Screen | None]
"""None: there is nothing to say any more."""


@dataclass
class Views:
    """The views by name; each module of handlers adds its own."""

    by_name: dict[str, View] = field(default_factory=dict)

    def __call__(self, name: str) -> Callable[[View], View]:
        def add(view: View) -> View:
            if name in self.by_name:
                raise ValueError(f"view {name} stands twice")
            self.by_name[name] = view
            return view

        return add


def merge(screens: Sequence[Screen]) -> Screen:
    """One screen in several languages: texts under each other, each button once with its labels side by side."""
    if len(screens) == 1:
        return screens[0]
    rows = tuple(
        tuple(_merge_buttons(same) for same in zip(*together, strict=True))
        for together in zip(*(screen.rows for screen in screens), strict=True)
    )
    common = screens[0].common
    texts = [screen.text.removeprefix(common).strip("\n") for screen in screens]
    silent = all(screen.silent for screen in screens)
    text = common + BETWEEN_LANGUAGES.join(texts)
    first = screens[0]
    return Screen(text, rows, silent, _merge_files(screens), common, first.poll, first.pins, first.admission)


def for_group(scene: Scene, group: Group, draw: Callable[[Scene], Screen]) -> Screen:
    """A screen just as the group will see it, in its languages, before it is sent."""
    return merge([draw(replace(scene, language=language)) for language in group.languages])


def _merge_files(screens: Sequence[Screen]) -> Attachment | None:
    files = [screen.file for screen in screens if screen.file is not None]
    return merged(files) if len(files) == len(screens) else None


def _merge_buttons(same: Sequence[Button]) -> Button:
    labels = list(dict.fromkeys(button.label for button in same))
    joined = " · ".join((labels[0], *(_without_sign(label, like=labels[0]) for label in labels[1:])))
    return Button(joined if len(joined) <= LABEL_LIMIT else labels[0], same[0].data, same[0].url)


def _without_sign(label: str, like: str) -> str:
    """Without the picture at its start, where the label before it begins with the same."""
    sign, _, words = label.partition(" ")
    pictured = not any(character.isalnum() for character in sign)
    return words if pictured and like.startswith(f"{sign} ") else label

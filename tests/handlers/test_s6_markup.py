"""S6: 500 texts full of markup, wherever people write: every screen they lead to parses as Telegram parses it, and has
no entity more than where the words are harmless."""

import random
import re
from collections import Counter, deque
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from handlers.screen import Screen
from sandbox.entities import parse_html, utf16_length
from sandbox.errors import ApiError
from tests.handlers.lived_in import VIJA, live
from tests.handlers.stage import ANNA, ILZE, NAMES, Stage, staged

pytestmark = pytest.mark.xdist_group("markup")

PIECES = (
    *(
        "<b>",
        "</b>",
        "<",
        ">",
        "&",
        "&amp;",
        "&lt;",
        "&gt;",
        "&quot;",
        "&#60;",
        "&#x3c;",
        "&nosuch;",
        "<<b>",
        "</",
        "<>",
        "< b>",
    ),
    *(
        '<a href="tg://user?id=1">',
        "<a href='x",
        "</a>",
        '<tg-emoji emoji-id="5">',
        "<code>",
        "</code>",
        "<pre>",
        "<!-- ",
        "-->",
    ),
    *(
        "<script>",
        "<blockquote expandable>",
        "<tg-time unix='1'>",
        "<span class='tg-spoiler'>",
        "<br/>",
        "<B>",
        "</B >",
    ),
    *(
        "{ $title }",
        "{",
        "}",
        "{0}",
        "%s",
        "`",
        "**",
        "__",
        "[x](http://e.lv)",
        "\\",
        "\x00",
        "\u202e",
        "\u2066",
        "🎉",
        '"',
        "'",
    ),
)
TEXTS = 500
SCREENS_OF_EACH = 120
NUMBER_AT_ITS_END = re.compile(r"(\d+)$")


def hostile(seed: int) -> Iterator[str]:
    """Each begins with a letter, so that it is no command, and has one of its own at the end."""
    chance = random.Random(seed)
    for number in count(1):
        yield f"Ē{''.join(chance.choices(PIECES, k=2))}#{number}"


def harmless() -> Iterator[str]:
    for number in count(1):
        yield f"Ēdieni {number}"


def renamed(names: pytest.MonkeyPatch, texts: Iterator[str]) -> None:
    """Everybody's name on Telegram is such a text too."""
    for person in list(NAMES):
        names.setitem(NAMES, person, next(texts))


def walked(stage: Stage, person: int) -> Iterator[Screen]:
    """Screens behind the buttons from the start page on, each press taken back."""
    waiting, seen = deque(["menu", "groups", "decisions", "tasks", "mydata"]), set[str]()
    while waiting and len(seen) < SCREENS_OF_EACH:
        data = waiting.popleft()
        if data in seen or data.startswith("talk"):
            continue
        seen.add(data)
        stage.unit.connection.execute("SAVEPOINT walk")
        said = len(stage.said)
        stage.presses(person, data)
        for each in stage.said[said:]:
            screen = stage.draw(each)
            if screen is not None:
                yield screen
                waiting.extend(button.data for row in screen.rows for button in row if button.data)
        stage.unit.connection.execute("ROLLBACK TO walk")


def kinds(screen: Screen) -> Counter[str]:
    """Of the entities that Telegram would show; raises ApiError where it would refuse the text."""
    _, entities = parse_html(screen.text)
    return Counter(entity["type"] for entity in entities)


def drawn(stage: Stage) -> list[tuple[str, Screen]]:
    """All that was said so far, as it would look now, but for questions: some words are asked for again."""
    found = [(each.view, stage.draw(each)) for each in stage.said if each.view != "conversation"]
    return [(view, screen) for view, screen in found if screen is not None]


Looks = dict[str, Counter[str]]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Looks:
    """By view, the most entities there are when nobody means harm."""
    words, looks = harmless(), Looks()
    with staged(tmp_path_factory.mktemp("plain")) as stage:
        live(stage, partial(next, words))
        for view, screen in drawn(stage):
            looks[view] = looks.get(view, Counter()) | kinds(screen)
    return looks


def test_s6_of_500_texts_none_becomes_markup(plain: Looks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = 0
    for seed in range(4):
        (tmp_path / str(seed)).mkdir()
        texts = hostile(seed)
        renamed(monkeypatch, texts)
        with staged(tmp_path / str(seed)) as stage:
            live(stage, partial(next, texts))
            given += int(NUMBER_AT_ITS_END.findall(next(texts))[0]) - 1
            for view, screen in drawn(stage):
                assert kinds(screen) <= plain.get(view, Counter()), screen.text
    assert given >= TEXTS


def test_s6_nor_on_any_screen_behind_the_buttons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts, ours = hostile(77), {"bold", "italic", "code", "blockquote", "date_time", "text_link", "spoiler"}
    walk = 0
    renamed(monkeypatch, texts)
    with staged(tmp_path) as stage:
        live(stage, partial(next, texts))
        for person in (ILZE, ANNA, VIJA):
            for screen in walked(stage, person):
                text, entities = parse_html(screen.text)
                walk += 1
                assert utf16_length(text) <= 4096
                assert {entity["type"] for entity in entities} <= ours
                assert not [entity for entity in entities if "user?id=1" in entity.get("url", "")]
    assert walk >= 150


def test_s6_control_unescaped_they_are_refused_or_become_markup(
    plain: Looks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("html.escape", lambda text, quote=True: text)
    texts, broken = hostile(0), 0
    with staged(tmp_path) as stage:
        live(stage, partial(next, texts))
        for view, screen in drawn(stage):
            try:
                broken += not kinds(screen) <= plain.get(view, Counter())
            except ApiError:
                broken += 1
    assert broken > 50

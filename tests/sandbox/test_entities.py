"""HTML becomes words and entities as on Telegram's server: UTF-16 offsets, and its refusals with byte offsets."""

import html
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.driver import LocalTelegram
from sandbox.entities import formatted, found_in, parse_html, utf16_length, utf16_slice
from sandbox.errors import ApiError
from tests.sandbox.conftest import Call

Entity = dict[str, Any]
MOMENT = {"unix_time": 1797000000}
FORMATTED = {"type": "date_time", "offset": 0, "length": 3, "date_time_format": "wDT"} | MOMENT


def entity(kind: str, offset: int, length: int, **more: Any) -> Entity:
    return {"type": kind, "offset": offset, "length": length} | more


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("Sveiki", "Sveiki", []),
        ("<b>ā</b>", "ā", [entity("bold", 0, 1)]),
        ("😀<i>щ</i>", "😀щ", [entity("italic", 2, 1)]),
        ("👨‍👩‍👧<u>x</u>", "👨‍👩‍👧x", [entity("underline", 8, 1)]),
        ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ("<strong>a</strong><em>b</em>", "ab", [entity("bold", 0, 1), entity("italic", 1, 1)]),
        ("<ins>c</ins>", "c", [entity("underline", 0, 1)]),
        ("<s>a</s><del>b</del><strike>c</strike>", "abc", [entity("strikethrough", n, 1) for n in range(3)]),
        ('<span class="tg-spoiler">a</span>', "a", [entity("spoiler", 0, 1)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [entity("spoiler", 0, 1)]),
        ('<a href="https://a.lv/?a=1&amp;b=2">šeit</a>', "šeit", [entity("text_link", 0, 4, url="https://a.lv/?a=1&b=2")]),
        ("<a href='https://a.lv'>x</a>", "x", [entity("text_link", 0, 1, url="https://a.lv")]),
        ("<a>😀 https://a.lv</a>", "😀 https://a.lv", []),
        ("😀<a>a.lv</a>", "😀a.lv", [entity("text_link", 2, 4, url="a.lv")]),
        ('<a href="nekur">x</a>', "x", []),
        ("<code>a</code>", "a", [entity("code", 0, 1)]),
        ('<pre><code class="language-python">a</code></pre>', "a", [entity("pre", 0, 1, language="python")]),
        ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
        ("<B>a</b>", "a", [entity("bold", 0, 1)]),
        ("<b></b>a", "a", []),
        ("&lt;b&gt; &amp; &quot;&#65;&#x101;", '<b> & "Aā', []),
        ("&laquo;&nbsp;&amp", "&laquo;&nbsp;&amp", []),
        ('<tg-time unix="1797000000" format="wDT">rīt</tg-time>', "rīt", [FORMATTED]),
        ('<tg-time unix="1797000000">rīt</tg-time>', "rīt", [entity("date_time", 0, 3, **MOMENT)]),
    ],
)  # fmt: skip
def test_html_becomes_words_and_entities(source: str, text: str, entities: list[Entity]) -> None:
    assert parse_html(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "refusal"),
    [
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("ā<p>", 'Unsupported start tag "p" at byte offset 2'),
        ("😀<script>", 'Unsupported start tag "script" at byte offset 4'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>ā</b", "Unclosed end tag at byte offset 5"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="x>y</a>', "Unclosed start tag at byte offset 0"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<tg-time unix="soon">a</tg-time>', "Invalid Unix time specified"),
        ('<tg-time unix="1797000000" format="x">a</tg-time>', "Invalid date-time format specified"),
    ],
)
def test_broken_html_is_refused_as_telegram_refuses_it(source: str, refusal: str) -> None:
    with pytest.raises(ApiError) as told:
        parse_html(source)
    assert told.value.description == f"Bad Request: can't parse entities: {refusal}"


PIECES = st.lists(st.tuples(st.sampled_from(["", "b", "i", "u", "s", "code"]), st.text(max_size=8)), max_size=8)


@given(PIECES)
def test_s6_escaped_words_come_through_whole_whatever_they_are(pieces: list[tuple[str, str]]) -> None:
    source = "".join(f"<{tag}>{html.escape(words)}</{tag}>" if tag else html.escape(words) for tag, words in pieces)
    text, entities = parse_html(source.replace("&#x27;", "'"))
    assert text == "".join(words for _, words in pieces)
    shown = [utf16_slice(text, found["offset"], found["length"]) for found in entities]
    assert shown == [words for tag, words in pieces if tag and words]


@given(st.text(st.sampled_from("<>/&;\"'= abiāщ😀#x1"), max_size=30))
def test_whatever_is_written_is_parsed_or_refused(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except ApiError as refusal:
        assert refusal.description.startswith("Bad Request: can't parse entities: ")  # noqa: PT017
        return
    assert all(found["offset"] + found["length"] <= utf16_length(text) for found in entities)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start", [("bot_command", "/start")]),
        ("/plan@kopa_local_bot rīt", [("bot_command", "/plan@kopa_local_bot")]),
        ("18/30 un a/b", []),
        ("😀 @kopa_local_bot!", [("mention", "@kopa_local_bot")]),
        ("skat. https://kopa.lv/x?y=1.", [("url", "https://kopa.lv/x?y=1")]),
        ("anna@example.lv", [("email", "anna@example.lv")]),
        ("#tikšanās #1", [("hashtag", "#tikšanās")]),
    ],
)
def test_telegram_finds_commands_names_and_links_by_itself(text: str, found: list[tuple[str, str]]) -> None:
    assert [(e["type"], utf16_slice(text, e["offset"], e["length"])) for e in found_in(text)] == found


def test_text_is_trimmed_and_entities_move_with_it() -> None:
    assert formatted("  <b> 😀a </b>\n", "HTML", None) == ("😀a", [entity("bold", 0, 3)])
    assert formatted("  ab ", None, [entity("bold", 2, 2), entity("italic", 4, 1)]) == ("ab", [entity("bold", 0, 2)])


def test_direction_overrides_are_taken_out_and_controls_blanked() -> None:
    assert formatted("a\u202eb\u2028c\x00d\r", None, None) == ("abc d", [])
    assert formatted("\u202e\u202aab", None, [entity("bold", 2, 2)]) == ("ab", [entity("bold", 0, 2)])
    assert formatted("<b>a\u202eb</b>", "HTML", None) == ("ab", [entity("bold", 0, 2)])
    assert formatted("<b>&#x202e;</b>a", "HTML", None) == ("a", [])


def test_a_link_in_words_that_are_a_link_is_not_found_twice() -> None:
    text, entities = formatted('<a href="https://a.lv">https://b.lv</a> https://c.lv', "HTML", None)
    assert [(e["type"], utf16_slice(text, e["offset"], e["length"])) for e in entities] == [
        ("text_link", "https://b.lv"),
        ("url", "https://c.lv"),
    ]


async def test_given_entities_are_kept_and_those_past_the_end_refused(local: LocalTelegram, call: Call) -> None:
    anna = local.person("Anna", started=True)
    moment = entity("date_time", 3, 3, **MOMENT, date_time_format="wDT")
    sent = await call("sendMessage", chat_id=anna.id, text="😀 rīt", entities=[moment])
    assert sent.result["entities"] == [moment]
    past = await call("sendMessage", chat_id=anna.id, text="😀 rīt", entities=[moment | {"length": 4}])
    assert "ends after the end of the text" in past.description


async def test_a_mention_by_id_carries_the_person(local: LocalTelegram, call: Call) -> None:
    anna = local.person("Anna", started=True)
    link = f'<a href="tg://user?id={anna.id}">Anna</a>'
    sent = await call("sendMessage", chat_id=anna.id, text=link, parse_mode="HTML")
    assert sent.result["entities"] == [entity("text_mention", 0, 4, user=anna.user.json())]

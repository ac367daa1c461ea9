"""What may lead to a person is marked before anybody else reads it."""

import pytest

from domain.surveys.free_text import Trace, traces
from tests.domain.surveys.seeded_texts import ADDRESSES, HARMLESS, NAMED, seeded

SEEDED = 100


def test_a12_of_a_hundred_texts_with_a_trace_at_least_95_are_marked() -> None:
    missed = [text for kind, text in seeded(SEEDED) if Trace(kind) not in traces(text)]
    assert len(missed) <= SEEDED * 5 // 100, missed


def test_a12_the_share_holds_for_many_more_texts() -> None:
    missed = [text for kind, text in seeded(4000) if Trace(kind) not in traces(text)]
    assert len(missed) <= 4000 * 5 // 100, missed[:20]


def test_a12_control_a_search_for_eight_digits_misses_most() -> None:
    import re

    missed = [text for _, text in seeded(SEEDED) if not re.search(r"\b\d{8}\b", text)]
    assert len(missed) > 50


def test_ordinary_texts_are_left_alone() -> None:
    marked = [(text, traces(text)) for text in HARMLESS if traces(text)]
    assert len(marked) <= 1, marked


@pytest.mark.parametrize("text", NAMED)
def test_a_name_is_marked(text: str) -> None:
    assert Trace.NAME in traces(text)


@pytest.mark.parametrize("text", ADDRESSES)
def test_an_address_is_marked(text: str) -> None:
    assert Trace.ADDRESS in traces(text)


@pytest.mark.parametrize("text", ["2" * 4096, "a@" * 2048, "Liepu ielā " * 400, "- " * 2048, "A" * 4096, "Aa " * 1300])
def test_no_text_keeps_the_search_busy(text: str) -> None:
    import time

    before = time.process_time()
    traces(text)
    assert time.process_time() - before < 1


def test_nothing_is_found_in_nothing() -> None:
    assert traces("") == ()

"""A week of messages, property by property: never more than wanted, an hour apart, and nothing held for ever."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.pushes import APART, WEEK, Week

START = datetime(2026, 11, 23, 8, tzinfo=UTC)
MINUTES = st.lists(st.integers(0, 60 * 24 * 21), min_size=1, max_size=40).map(sorted)


def paced(limit: int | None, minutes: list[int]) -> list[datetime]:
    """When each of these would go if all can wait and each goes as soon as there is room."""
    sent: list[datetime] = []
    for minute in minutes:
        now = START + timedelta(minutes=minute)
        room = Week(limit, [at for at in sent if at > now - WEEK]).room_at(now)
        while (later := Week(limit, [at for at in sent if at > room - WEEK]).room_at(room)) > room:
            room = later
        sent = sorted([*sent, room])
    return sent


@given(MINUTES, st.integers(1, 9))
def test_g5_no_seven_days_hold_more_than_the_person_wants(minutes: list[int], limit: int) -> None:
    sent = paced(limit, minutes)

    assert all(sum(first <= at < first + WEEK for at in sent) <= limit for first in sent)


@given(MINUTES, st.none() | st.integers(1, 9))
def test_g5_two_that_can_wait_never_come_within_an_hour(minutes: list[int], limit: int | None) -> None:
    sent = paced(limit, minutes)

    assert all(later - earlier >= APART for earlier, later in pairwise(sent))


def test_g5_a_free_week_lets_it_go_at_once() -> None:
    assert Week(3).room_at(START) == START


def test_g5_a_full_week_opens_when_its_first_is_a_week_old() -> None:
    sent = [START - timedelta(days=days) for days in (6, 4, 2)]

    assert Week(3, sent).room_at(START) == START + timedelta(days=1)

"""Telegram's limits, kept in a time of our own making: what is sent, how fast, and who waits for whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pacing import FORGET_AFTER, OUTAGE_LONGEST, Pacing, Sending

GROUP, PERSON = -1001, 7001
THERE_AND_BACK = 0.06


def send_all(pacing: Pacing, chats: list[int], *, edit: bool = False, waited_for: bool = False) -> list[float]:
    """When each goes out, one call after the other, each as soon as it may."""
    now, times = 100.0, []
    for chat in chats:
        now = max(pacing.free_at(now, waited_for=waited_for), pacing.chat_free_at(chat, now, edit=edit))
        pacing.answered(pacing.take(chat, now, edit=edit), now, now + THERE_AND_BACK)
        times.append(now)
    return times


def most_within(times: list[float], seconds: float) -> int:
    return max(sum(start <= time < start + seconds for time in times) for start in times)


def test_messages_to_3000_people_use_the_whole_limit_and_never_more() -> None:
    times = send_all(Pacing(), list(range(1, 3001)))

    assert most_within(times, 1.0) <= 30
    assert (len(times) - 1) / (times[-1] - times[0]) >= 29


def arrivals(held_up: list[float], *, told: bool) -> list[float]:
    """When each of as many messages arrives, if besides the usual way one is held up that long; `told` of the answers
    or not, the sender goes on as soon as it may."""
    pacing, now, arrived = Pacing(), 0.0, list[float]()
    answers: list[tuple[float, float, Sending]] = []
    for person, delay in enumerate([0.0, *held_up]):
        while (free := pacing.free_at(now, waited_for=True)) > now:
            now = min([free, *(at for at, _, _ in answers)])
            for answer in [answer for answer in answers if answer[0] <= now]:
                answers.remove(answer)
                pacing.answered(answer[2], answer[1], answer[0])
        sending = pacing.take(person, now, edit=False)
        arrived.append(now + THERE_AND_BACK / 2 + delay)
        if told:
            answers.append((now + THERE_AND_BACK + delay, now, sending))
        else:
            pacing.answered(sending, now, now + THERE_AND_BACK)
    return arrived


delays = st.lists(st.floats(0.0, 0.4), min_size=60, max_size=120)


@given(delays)
def test_t1_messages_held_up_on_the_way_do_not_come_in_a_heap_that_telegram_refuses(held_up: list[float]) -> None:
    assert most_within(arrivals(held_up, told=True), 1.0) <= 30


def test_a_sender_that_only_spaces_its_departures_is_refused_where_some_are_held_up() -> None:
    assert most_within(arrivals([*[0.4] * 30, *[0.0] * 60], told=False), 1.0) > 30


def test_calls_that_are_never_answered_do_not_stop_the_others_for_long() -> None:
    pacing = Pacing()
    for person in range(30):
        pacing.take(person, 100.0, edit=False)

    assert pacing.free_at(101.0, waited_for=True) <= 102.1
    assert pacing.free_at(102.1, waited_for=True) == 102.1


@pytest.mark.parametrize("edit", [False, True], ids=["messages", "edits"])
def test_t5_a_group_gets_at_most_20_a_minute(edit: bool) -> None:
    times = send_all(Pacing(), [GROUP] * 100, edit=edit)

    assert most_within(times, 60.0) <= 20
    assert most_within(times, 60.0) >= 18


def test_a_group_s_edits_and_messages_are_counted_apart() -> None:
    pacing = Pacing()
    send_all(pacing, [GROUP] * 19)

    assert pacing.chat_free_at(GROUP, 118.0, edit=True) == 118.0


def test_one_chat_gets_about_one_message_a_second() -> None:
    times = send_all(Pacing(), [PERSON] * 20)

    assert most_within(times, 1.0) <= 3
    assert times[-1] - times[0] <= 20


def test_t1_a_chat_s_pause_is_its_own_and_a_shorter_one_does_not_end_it() -> None:
    pacing = Pacing()
    pacing.pause_chat(PERSON, 135.0)
    pacing.pause_chat(PERSON, 101.0)

    assert pacing.chat_free_at(PERSON, 100.0, edit=False) == 135.0
    assert pacing.chat_free_at(PERSON + 1, 100.0, edit=False) == 100.0
    assert pacing.paused_chats(134.9) == [PERSON]
    assert pacing.paused_chats(135.1) == []


def test_an_answer_somebody_waits_for_takes_a_free_slot_at_once_though_pushes_are_spaced() -> None:
    pacing = Pacing()
    for person in range(20):
        pacing.take(person, 100.0, edit=False)

    assert pacing.free_at(100.0, waited_for=True) == 100.0
    assert pacing.free_at(100.0, waited_for=False) > 100.0


def test_t9_an_outage_is_asked_about_ever_more_rarely_until_telegram_answers() -> None:
    pacing = Pacing()
    waits, now = [], 100.0
    for _ in range(12):
        pacing.unreachable(now)
        waits.append(pacing.ask_again_at - now)
        now = pacing.ask_again_at

    assert waits == sorted(waits)
    assert waits[0] <= 0.5
    assert waits[-1] == OUTAGE_LONGEST
    pacing.reached()
    assert not pacing.out_of_reach


def test_many_calls_failing_together_are_one_failure() -> None:
    pacing = Pacing()
    for _ in range(60):
        pacing.unreachable(100.0)

    assert pacing.ask_again_at <= 100.5


def test_chats_that_rest_are_forgotten_and_those_that_must_wait_are_not() -> None:
    pacing = Pacing()
    pacing.take(PERSON, 100.0, edit=False)
    pacing.pause_chat(GROUP, 10_000.0)
    pacing.forget_idle(110.0 + FORGET_AFTER)

    assert pacing.chat_free_at(GROUP, 300.0, edit=False) == 10_000.0
    assert list(pacing._chats) == [GROUP]


calls = st.lists(st.tuples(st.sampled_from([GROUP, GROUP - 1, PERSON, PERSON + 1]), st.booleans()), max_size=120)


@given(calls)
def test_whatever_is_sent_no_limit_is_broken(wanted: list[tuple[int, bool]]) -> None:
    pacing, sent = Pacing(), dict[tuple[int, bool], list[float]]()
    now, everything = 0.0, list[float]()
    for chat, edit in wanted:
        now = max(pacing.free_at(now, waited_for=True), pacing.chat_free_at(chat, now, edit=edit))
        pacing.take(chat, now, edit=edit)
        sent.setdefault((chat, edit), []).append(now)
        everything.append(now)

    assert not everything or most_within(everything, 1.0) <= 30
    for (chat, edit), times in sent.items():
        assert chat > 0 or most_within(times, 60.0) <= 20
        assert edit or most_within(times, 1.0) <= 3

"""The queue behind getUpdates against every mixture of arrivals, jumps of ids, restarts and repetitions."""

from hypothesis import given
from hypothesis import strategies as st

from sandbox.clock import SandboxClock
from sandbox.updates import Updates

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("arrive"), st.integers(1, 4)),
        st.tuples(st.just("jump"), st.sampled_from([17, 5000, 900_000, 4990])),
        st.tuples(st.just("poll"), st.integers(1, 3)),
        st.tuples(st.just("restart"), st.just(0)),
    ),
    max_size=30,
)


class Bot:
    """Polls as bots should: the offset is the newest delivered id and one, forgotten at a restart."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates
        self._offset = 0
        self.handled: list[int] = []

    def poll(self, limit: int) -> bool:
        batch = self._updates.batch(self._offset, limit)
        self.handled += [update["message"]["number"] for update in batch]
        if batch:
            self._offset = batch[-1]["update_id"] + 1
        return bool(batch)

    def restart(self) -> None:
        self._offset = 0


def play(steps: list[tuple[str, int]], updates: Updates) -> tuple[Bot, int]:
    bot = Bot(updates)
    said = 0
    for step, number in steps:
        if step == "arrive":
            for _ in range(number):
                updates.add("message", {"number": said})
                said += 1
        elif step == "jump":
            updates.next_id(number)
        elif step == "poll":
            bot.poll(number)
        else:
            bot.restart()
    return bot, said


@given(STEPS)
def test_t11_a_careful_bot_hears_everything_and_the_queue_runs_empty(steps: list[tuple[str, int]]) -> None:
    updates = Updates(SandboxClock())
    bot, said = play(steps, updates)
    for _ in range(200):
        if not bot.poll(100):
            break
    assert set(bot.handled) == set(range(said))
    assert len(updates) == 0


@given(STEPS, st.integers(1, 3))
def test_t12_repetitions_end_too(steps: list[tuple[str, int]], most: int) -> None:
    updates = Updates(SandboxClock())
    updates.deliver_times(1, most, seed=7)
    bot, said = play(steps, updates)
    for _ in range(200):
        if not bot.poll(100):
            break
    assert set(bot.handled) == set(range(said))
    assert len(updates) == 0


@given(st.integers(1, 20), st.integers(1, 5))
def test_without_faults_everything_comes_once_and_in_order(said: int, limit: int) -> None:
    updates = Updates(SandboxClock())
    bot, _ = play([("arrive", said)], updates)
    while bot.poll(limit):
        pass
    assert bot.handled == list(range(said))

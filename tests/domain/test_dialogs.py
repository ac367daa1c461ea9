"""A small planning conversation, driven by hand and by Hypothesis."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.dialog_state import Json, Option, Question, State
from domain.dialogs import (
    REQUIRED,
    STOP_OFFER,
    Accepted,
    Ask,
    Back,
    Choice,
    Definition,
    Edit,
    Effect,
    Expired,
    Finished,
    Input,
    Reading,
    Refused,
    Resume,
    Show,
    Skip,
    Stale,
    Step,
    Stop,
    Stopped,
    Text,
    advance,
    start,
)

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
LIFETIME = timedelta(hours=1)
HOURS = (Option("am", 6), Option("pm", 18, detail={"hour": "18:00"}, also={"place": "Bibliotēka"}))
Answers = Mapping[str, Json]


def read_hour(raw: str, answers: Answers, now: datetime) -> Reading:
    if raw == "six":
        return Ask("which_half", HOURS)
    if raw == "noon at the library":
        return Accepted(12, also={"place": "Bibliotēka"})
    return Accepted(int(raw)) if raw in {"7", "18"} else Refused("unreadable", {"raw": raw})


def read_mode(raw: str, answers: Answers, now: datetime) -> Reading:
    return Accepted(raw) if raw in {"here", "online"} else Refused("unknown_mode")


def read_anything(raw: str, answers: Answers, now: datetime) -> Reading:
    return Accepted(raw) if raw.strip() else Refused("empty")


def read_preview(raw: str, answers: Answers, now: datetime) -> Reading:
    return Accepted(None) if raw == "announce" else Refused("press_a_button")


def meets(mode: str) -> Step:
    name = "place" if mode == "here" else "link"
    return Step(name, read_anything, optional=mode == "here", applies=lambda answers: answers["mode"] == mode)


PLANNING = Definition(
    "planning",
    2,
    (
        Step("hour", read_hour),
        Step("mode", read_mode),
        meets("here"),
        meets("online"),
        Step("preview", read_preview),
    ),
    LIFETIME,
)


@dataclass
class Chat:
    """Says and presses as a person would: buttons are those of the newest screen."""

    state: State
    effects: tuple[Effect, ...]
    now: datetime = NOW

    @classmethod
    def opened(cls, context: Answers | None = None) -> "Chat":
        return cls(*start(PLANNING, NOW, context))

    def put(self, given: Input) -> tuple[Effect, ...]:
        self.state, self.effects = advance(PLANNING, self.state, given, self.now)
        return self.effects

    def says(self, *texts: str) -> tuple[Effect, ...]:
        for text in texts:
            self.put(Text(text))
        return self.effects

    def presses(self, choice: str) -> tuple[Effect, ...]:
        return self.put(Choice(choice, self.state.revision))

    def goes_back(self) -> tuple[Effect, ...]:
        return self.put(Back(self.state.revision))

    def skips(self) -> tuple[Effect, ...]:
        return self.put(Skip(self.state.revision))

    def edits(self, step: str) -> tuple[Effect, ...]:
        return self.put(Edit(step, self.state.revision))


def at_preview() -> Chat:
    chat = Chat.opened()
    assert chat.says("18", "here", "Bibliotēka") == (Show("preview"),)
    return chat


def test_a_conversation_asks_step_by_step_and_finishes_with_the_answers() -> None:
    chat = Chat.opened({"group": 7})
    assert chat.effects == (Show("hour"),)
    assert chat.says("18") == (Show("mode"),)
    assert chat.presses("online") == (Show("link"),)
    assert chat.says("https://example.org") == (Show("preview"),)
    finished = Finished({"group": 7, "hour": 18, "mode": "online", "link": "https://example.org", "preview": None})
    assert chat.presses("announce") == (finished,)


def test_what_cannot_be_read_is_said_and_the_buttons_stay_valid() -> None:
    chat = Chat.opened()
    shown_at = chat.state.revision
    assert chat.says("kaut kad") == (Show("hour", problem=Refused("unreadable", {"raw": "kaut kad"})),)
    assert chat.state.revision == shown_at


def test_what_is_ambiguous_is_asked_and_a_press_answers_it() -> None:
    chat = Chat.opened()
    assert chat.says("six") == (Show("hour", question=Question("which_half", HOURS)),)
    assert chat.presses("am") == (Show("mode"),)
    assert chat.state.answers == {"hour": 6}


def test_an_option_may_answer_further_steps() -> None:
    chat = Chat.opened()
    chat.says("six")
    chat.presses("pm")
    assert chat.says("here") == (Show("preview"),)
    assert chat.state.answers == {"hour": 18, "mode": "here", "place": "Bibliotēka"}


def test_words_instead_of_a_press_are_read_anew() -> None:
    chat = Chat.opened()
    chat.says("six")
    assert chat.says("7") == (Show("mode"),)
    assert chat.state.answers == {"hour": 7}
    assert chat.state.question is None


def test_unreadable_words_leave_the_question_standing() -> None:
    chat = Chat.opened()
    chat.says("six")
    (shown,) = chat.says("nezinu")
    assert shown == Show("hour", Refused("unreadable", {"raw": "nezinu"}), Question("which_half", HOURS))
    assert chat.presses("am") == (Show("mode"),)


def test_one_line_may_answer_several_steps() -> None:
    chat = Chat.opened()
    chat.says("noon at the library")
    assert chat.says("here") == (Show("preview"),)
    assert chat.state.answers == {"hour": 12, "mode": "here", "place": "Bibliotēka"}


def test_an_answer_of_a_branch_not_taken_is_dropped() -> None:
    chat = Chat.opened()
    chat.says("noon at the library")
    chat.says("online", "https://example.org")
    assert chat.state.answers == {"hour": 12, "mode": "online", "link": "https://example.org"}


def test_what_is_known_from_the_start_is_not_asked_and_other_branches_are_left_out() -> None:
    known: Answers = {"hour": 18, "mode": "here", "place": "Skola", "link": "https://example.org"}
    chat = Chat.opened(known)
    assert chat.effects == (Show("preview"),)
    everything: Answers = {**known, "preview": None}
    assert Chat.opened(everything).effects == (
        Finished({"hour": 18, "mode": "here", "place": "Skola", "preview": None}),
    )


def test_an_answer_is_kept_in_the_form_in_which_it_is_stored() -> None:
    span = Definition("span", 1, (Step("span", lambda *_: Accepted((18, 20))), Step("end", read_anything)), LIFETIME)
    state, _ = advance(span, start(span, NOW)[0], Text("no 18 līdz 20"), NOW)
    assert state.answers == {"span": [18, 20]}
    assert State.from_json(state.to_json()) == state


def test_back_asks_the_step_before_anew() -> None:
    chat = Chat.opened()
    chat.says("18")
    assert chat.goes_back() == (Show("hour"),)
    assert chat.says("7") == (Show("mode"),)
    assert chat.state.answers == {"hour": 7}


def test_back_from_a_question_returns_to_its_step() -> None:
    chat = Chat.opened()
    chat.says("18", "here")
    chat.goes_back()
    chat.goes_back()
    chat.says("six")
    assert chat.goes_back() == (Show("hour"),)
    assert chat.state.question is None


def test_back_from_the_first_step_offers_to_stop() -> None:
    chat = Chat.opened()
    assert chat.goes_back() == (Show("hour", question=STOP_OFFER),)
    assert chat.says("18") == (Show("mode"),)


def test_only_an_optional_step_can_be_skipped() -> None:
    chat = Chat.opened()
    assert chat.skips() == (Show("hour", problem=REQUIRED),)
    chat.says("18", "here")
    assert chat.skips() == (Show("preview"),)
    assert chat.state.answers["place"] is None


def test_stop_ends_it_and_later_presses_find_nothing() -> None:
    chat = at_preview()
    assert chat.put(Stop(chat.state.revision)) == (Stopped(),)
    assert chat.presses("announce") == (Stale(),)


def test_the_place_is_changed_from_the_preview_and_the_preview_comes_back() -> None:
    chat = at_preview()
    assert chat.edits("place") == (Show("place"),)
    assert chat.says("Skola") == (Show("preview"),)
    assert chat.state.answers["place"] == "Skola"


def test_back_from_a_change_keeps_what_was_there() -> None:
    chat = at_preview()
    chat.edits("place")
    assert chat.goes_back() == (Show("preview"),)
    assert chat.state.answers["place"] == "Bibliotēka"


def test_changing_the_branch_asks_what_the_new_branch_needs() -> None:
    chat = at_preview()
    chat.edits("mode")
    assert chat.says("online") == (Show("link"),)
    assert chat.says("https://example.org") == (Show("preview"),)
    assert "place" not in chat.state.answers


@pytest.mark.parametrize("step", ["link", "colour"])
def test_a_step_out_of_reach_cannot_be_changed(step: str) -> None:
    chat = at_preview()
    assert chat.edits(step) == (Stale(), Show("preview"))


def test_a_double_press_counts_once() -> None:
    chat = Chat.opened()
    chat.says("18")
    press = Choice("here", chat.state.revision)
    assert chat.put(press) == (Show("place"),)
    assert chat.put(press) == (Stale(), Show("place"))
    assert chat.state.answers == {"hour": 18, "mode": "here"}


def test_a_double_press_of_announce_finishes_once() -> None:
    chat = at_preview()
    press = Choice("announce", chat.state.revision)
    chat.put(press)
    assert chat.put(press) == (Stale(),)


def test_an_expired_conversation_is_kept_and_goes_on_with_one_tap() -> None:
    chat = at_preview()
    kept = chat.state
    chat.now += LIFETIME
    assert chat.presses("announce") == (Expired(kept),)
    assert chat.put(Resume()) == (Show("preview"),)
    (finished,) = chat.presses("announce")
    assert isinstance(finished, Finished)


def test_every_input_prolongs_the_conversation() -> None:
    chat = Chat.opened()
    for words in ("kaut kad", "18"):
        chat.now += LIFETIME - timedelta(seconds=1)
        chat.says(words)
    assert chat.effects == (Show("mode"),)


def test_after_a_restart_the_stored_conversation_goes_on() -> None:
    chat = Chat.opened()
    chat.says("18", "here", "Bibliotēka")
    chat.state = State.from_json(chat.state.to_json())
    assert chat.put(Resume()) == (Show("preview"),)


NEWER = replace(
    PLANNING,
    version=3,
    steps=(PLANNING.steps[0], Step("title", read_anything), *PLANNING.steps[1:]),
)


def test_a_conversation_of_the_release_before_goes_on_where_an_answer_lacks() -> None:
    old = at_preview().state
    state, effects = advance(NEWER, old, Choice("announce", old.revision), NOW)
    assert effects == (Stale(), Show("title"))
    assert state.version == 3
    state, effects = advance(NEWER, state, Text("Kafija"), NOW)
    assert effects == (Show("preview"),)


def test_words_said_to_the_release_before_are_not_taken_for_an_answer() -> None:
    old = Chat.opened().state
    assert advance(NEWER, old, Text("18"), NOW)[1] == (Stale(), Show("hour"))


def test_a_newer_release_never_finishes_by_itself() -> None:
    without_preview = replace(PLANNING, version=3, steps=PLANNING.steps[:-1])
    old = at_preview().state
    state, effects = advance(without_preview, old, Choice("announce", old.revision), NOW)
    assert effects == (Stale(), Show("place"))
    assert advance(without_preview, state, Text("Skola"), NOW)[1] == (
        Finished({"hour": 18, "mode": "here", "place": "Skola"}),
    )


def test_a_step_that_is_gone_leads_to_the_first_that_lacks_an_answer() -> None:
    lost = replace(at_preview().state, step="colour")
    assert advance(PLANNING, lost, Text("zils"), NOW)[1] == (Stale(), Show("preview"))


def test_a_definition_needs_steps_with_different_names() -> None:
    with pytest.raises(ValueError, match="planning"):
        replace(PLANNING, steps=(PLANNING.steps[0], PLANNING.steps[0]))


texts = st.sampled_from(["18", "six", "noon at the library", "here", "online", "announce", "", "Skola"]) | st.text()
choices = st.sampled_from(["am", "pm", "here", "online", "announce", "nothing"])
stale_by = st.sampled_from([0, 0, 0, 0, 1, 2, -1])
step_names = st.sampled_from([*(step.name for step in PLANNING.steps), "colour"])
waits = st.sampled_from([timedelta(0), timedelta(seconds=1, microseconds=999), LIFETIME])
BUTTONS: dict[str, type[Back | Skip]] = {"back": Back, "skip": Skip}


@dataclass(frozen=True)
class Move:
    """An input whose button was shown `stale_by` revisions ago."""

    kind: str
    word: str
    stale_by: int
    wait: timedelta

    def given_to(self, state: State) -> Input:
        revision = state.revision - self.stale_by
        match self.kind:
            case "text":
                return Text(self.word)
            case "choice":
                return Choice(self.word, revision)
            case "edit":
                return Edit(self.word, revision)
            case "resume":
                return Resume()
            case "stop":
                return Stop(revision)
            case button:
                return BUTTONS[button](revision)


moves = st.one_of(
    st.builds(Move, st.just("text"), texts, st.just(0), waits),
    st.builds(Move, st.just("choice"), choices, stale_by, waits),
    st.builds(Move, st.just("edit"), step_names, stale_by, waits),
    st.builds(Move, st.sampled_from(["back", "back", "skip", "resume", "stop"]), st.just(""), stale_by, waits),
)
walks = st.lists(moves, max_size=40)
prefixes = st.sampled_from([[], ["18", "here"], ["18", "here", "Skola"], ["18", "online", "x"], ["six"]])


def needs_no_more(answers: Answers) -> bool:
    branch = "place" if answers["mode"] == "here" else "link"
    return set(answers) == {"hour", "mode", branch, "preview"} and answers["hour"] is not None


@settings(max_examples=600, deadline=None)
@given(prefixes, walks)
def test_whatever_is_said_and_pressed_the_conversation_keeps_its_rules(prefix: list[str], walk: list[Move]) -> None:
    chat = Chat.opened()
    chat.says(*prefix)
    for move in walk:
        before = chat.state
        chat.now += move.wait
        given_input = move.given_to(before)
        effects = chat.put(given_input)
        stored = State.from_json(before.to_json())
        assert stored == before
        assert advance(PLANNING, stored, given_input, chat.now) == (chat.state, effects)
        assert effects
        changed = replace(chat.state, expires_at=before.expires_at) != before
        assert chat.state.revision == before.revision + changed
        assert all(needs_no_more(effect.answers) for effect in effects if isinstance(effect, Finished))
        assert chat.state.ended == (before.ended or isinstance(effects[0], Finished | Stopped))


@settings(max_examples=300, deadline=None)
@given(prefixes, walks, walks)
def test_a_new_release_in_the_middle_of_any_conversation_leads_on(
    prefix: list[str], before: list[Move], after: list[Move]
) -> None:
    chat = Chat.opened()
    chat.says(*prefix)
    for move in before:
        chat.put(move.given_to(chat.state))
    state = chat.state
    for move in after:
        state, effects = advance(NEWER, state, move.given_to(state), NOW)
        assert all(NEWER.step(effect.step) for effect in effects if isinstance(effect, Show))
        for effect in effects:
            assert not isinstance(effect, Finished) or effect.answers["title"] is not None

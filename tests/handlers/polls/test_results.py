"""What came of a poll, as people read it: the same page for all, honest about how many answered and what it binds."""

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from domain.decisions import Outcome, Rule, Source
from domain.polls import Kind, Names, ShareOf, Shown
from domain.printing import BarsPicture
from tests.handlers.polls.asked import asked, card, result, stored, toast
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged

EVERYBODY = (ILZE, ANNA, OLGA, TARAS, EMMA)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def vote(stage: Stage, poll: int, *options: int) -> None:
    """One after the other, from the worker on."""
    for person, option in zip(EVERYBODY, options, strict=False):
        stage.presses(person, f"vote:{poll}:{option}", CHAT)


def close(stage: Stage, poll: int) -> str:
    stage.presses(ILZE, f"poll-close:{poll}")
    return result(stage, poll)


def test_q7_every_result_says_that_it_binds_nobody_and_who_answered(stage: Stage) -> None:
    for kind, options in ((Kind.SINGLE, ("Jūrmala", "Cēsis")), (Kind.YES_NO, ()), (Kind.SCALE_5, ())):
        poll = asked(stage, options, kind=kind)
        vote(stage, poll, 1, 2)
        told = close(stage, poll)
        assert "nevis biedrības balsojums pēc statūtiem" in told
        assert "Atbildēja: 2. Uzrunāti: 5. Sasniegti: 5." in told


def test_a_result_is_posted_once_and_the_card_loses_its_buttons(stage: Stage) -> None:
    poll = asked(stage)
    vote(stage, poll, 1, 1, 2)
    sent = stage.presses(ILZE, f"poll-close:{poll}")
    assert sorted(each.view for each in sent if each.chat_id == CHAT) == ["poll-card", "poll-result"]
    stage.presses(ILZE, f"poll-close:{poll}")
    assert [each.view for each in stage.said if each.chat_id == CHAT].count("poll-result") == 1
    drawn = stage.view("poll-card", {"id": poll}, "lv", CHAT)
    assert drawn is not None
    assert drawn.rows == ()


def test_q3_a_quorum_that_is_not_reached_chooses_nothing(stage: Stage) -> None:
    poll = asked(stage, quorum=Fraction(1, 2))
    vote(stage, poll, 3, 3)
    told = close(stage, poll)
    assert "Atbilžu nepietika" in told
    assert "5 sasniegtajiem: puse" in told
    assert "Izvēlēts" not in told


def test_q3_a_threshold_that_is_missed_is_said_with_its_rule(stage: Stage) -> None:
    poll = asked(stage, threshold=Fraction(2, 3), threshold_of=ShareOf.ANSWERED)
    vote(stage, poll, 1, 1, 2, 3)
    told = close(stage, poll)
    assert "nesaņēma pietiekami daudz atbalsta. Lielākais atbalsts: Jūrmala" in told
    assert "divas trešdaļas" in told


def test_a_tie_is_decided_by_lots_that_are_named(stage: Stage) -> None:
    poll = asked(stage)
    vote(stage, poll, 1, 2)
    told = close(stage, poll)
    assert "Izšķīra loze" in told
    assert told == result(stage, poll)


def test_several_winners_are_all_named(stage: Stage) -> None:
    poll = asked(stage, kind=Kind.MULTIPLE, winners=2)
    for person, option in ((ANNA, 1), (ANNA, 3), (OLGA, 3), (TARAS, 1), (EMMA, 2)):
        stage.presses(person, f"vote:{poll}:{option}", CHAT)
    assert "Izvēlēti: <b>Jūrmala, Cēsis</b>" in close(stage, poll).replace("Cēsis, Jūrmala", "Jūrmala, Cēsis")


def test_yes_and_no(stage: Stage) -> None:
    for votes, said in (((1, 1, 2), "Vairākums atbildēja: <b>jā</b>"), ((1, 2), "Vairākums neatbildēja „jā”")):
        poll = asked(stage, (), kind=Kind.YES_NO)
        vote(stage, poll, *votes)
        assert said in close(stage, poll)


def test_q2_a_scale_tells_its_mean_as_precisely_as_its_answers_allow(stage: Stage) -> None:
    poll = asked(stage, (), kind=Kind.SCALE_5)
    vote(stage, poll, 3, 3, 4, 5, 3)
    told = close(stage, poll)
    assert "Vidēji: <b>3,6</b>" in told
    assert "augstāka par 3." in told


def test_nobody_answered(stage: Stage) -> None:
    poll = asked(stage)
    assert "Neviens neatbildēja." in close(stage, poll)


def test_q2_the_rounds_of_a_ranking_are_told_in_words(stage: Stage) -> None:
    poll = asked(stage, kind=Kind.RANKING)
    orders = {ILZE: (1, 2), ANNA: (1, 3), OLGA: (2, 3), TARAS: (2, 3), EMMA: (3, 2)}
    for person, order in orders.items():
        for option in order:
            stage.presses(person, f"rank:{poll}:{option}", CHAT)
    assert "Izvēlēts: <b>Sigulda</b>" in close(stage, poll)
    stage.presses(ILZE, f"poll-rounds:{poll}")
    words = stage.screen(ILZE).text
    assert "<b>1. kārta.</b> Jūrmala 2, Sigulda 2, Cēsis 1. Vajag: 3." in words
    assert "Izstājas: Cēsis. Balsis pāriet: Sigulda +1." in words
    assert "<b>2. kārta.</b> Jūrmala 2, Sigulda 3. Vajag: 3." in words


def test_a_result_in_two_languages_says_the_options_once(tmp_path: Path) -> None:
    with staged(tmp_path, languages=("lv", "ru")) as stage:
        poll = asked(stage)
        vote(stage, poll, 1, 1, 2)
        stage.presses(ILZE, f"poll-close:{poll}")
        drawn = stage.draw(next(each for each in reversed(stage.said) if each.view == "poll-result"))
        assert drawn is not None
        assert drawn.text.count("1. Jūrmala\n") == 1
        assert "Izvēlēts: <b>Jūrmala</b>" in drawn.text
        assert "Выбрано: <b>Jūrmala</b>" in drawn.text


def test_every_line_of_bars_fits_a_320_pixel_phone(stage: Stage) -> None:
    poll = asked(stage, ("Jūrmala", "ā" * 100, "Cēsis"))
    vote(stage, poll, 1, 1, 2)
    bars = [line for line in close(stage, poll).splitlines() if "█" in line or "░" in line]
    assert bars
    assert max(map(len, bars)) <= 24


def test_q3_names_are_shown_where_the_poll_shows_them_and_absence_never(stage: Stage) -> None:
    poll = asked(stage)
    vote(stage, poll, 1, 2)
    stage.presses(EMMA, f"poll-names:{poll}")
    words = stage.screen(EMMA).text
    assert "Anna: Sigulda" in words
    assert "Ilze: Jūrmala" in words
    assert "Taras" not in words


def test_q3_more_time_keeps_the_votes_and_moves_the_end(stage: Stage) -> None:
    poll = asked(stage, deadline=stage.now + timedelta(hours=2))
    vote(stage, poll, 1)
    stage.presses(ILZE, f"poll-until:{poll}")
    stage.says(ILZE, "rīt 18.00")
    assert toast(stage)
    stage.passes(timedelta(hours=3))
    vote(stage, poll, 1, 2)
    assert stage.unit.polls.answered(poll) == 2
    stage.passes(timedelta(days=2))
    assert stored(stage, poll).settled
    assert "Atbildēja: 2" in result(stage, poll)


def test_a_poll_called_off_has_no_result(stage: Stage) -> None:
    poll = asked(stage, deadline=stage.now + timedelta(hours=2))
    vote(stage, poll, 1)
    stage.presses(ILZE, f"poll-cancel:{poll}")
    stage.taps(ILZE, "Jā, atcelt")
    assert "Aptauja ir atcelta" in card(stage, poll)
    stage.passes(timedelta(days=1))
    assert not any(each.view == "poll-result" for each in stage.said)
    stage.presses(ANNA, f"vote:{poll}:1", CHAT)
    assert "atcelta" in toast(stage)


def test_only_those_who_run_the_group_close_it(stage: Stage) -> None:
    poll = asked(stage)
    for verb in ("poll-close", "poll-cancel", "poll-cancel-yes", "poll-until", "poll-nudge", "poll-merge", "poll-open"):
        stage.presses(ANNA, f"{verb}:{poll}")
        assert stage.answer is not None
        assert stage.answer.alert, verb
    assert stored(stage, poll).poll.accepts_votes(stage.now)


def test_q4_a_nudge_goes_in_private_to_those_who_have_not_answered_and_names_nobody(stage: Stage) -> None:
    poll = asked(stage, deadline=stage.now + timedelta(days=4), nudges=True)
    vote(stage, poll, 1, 1)
    sent = stage.passes(timedelta(days=3, hours=1))
    nudged = [each for each in stage.said if each.view == "poll-nudge"]
    assert sorted(each.chat_id for each in nudged) == [OLGA, TARAS, EMMA]
    assert not any(each.chat_id == CHAT and each.view == "poll-nudge" for each in sent)
    drawn = stage.screen(OLGA).text
    assert not any(name in drawn for name in ("Anna", "Taras", "Ilze", "Emma"))
    stage.taps(OLGA, "Ответить")
    stage.taps(OLGA, "Cēsis")
    assert "Записано: Cēsis" in toast(stage)


def test_q4_a_nudge_by_hand_goes_once_a_day(stage: Stage) -> None:
    poll = asked(stage, shown=Shown.AFTER_CLOSE)
    vote(stage, poll, 1, 1, 2)
    stage.presses(ILZE, f"again-yes:p:{poll}:{stage.group.id}")
    assert sorted(each.chat_id for each in stage.said if each.view == "poll-nudge") == [TARAS, EMMA]
    stage.presses(ILZE, f"again-yes:p:{poll}:{stage.group.id}")
    assert "jau ir nosūtīts" in toast(stage)


def test_q4_a_repeating_poll_is_asked_anew_with_votes_of_its_own(stage: Stage) -> None:
    from handlers.polls.opening import repeat

    poll = asked(stage, repeats="FREQ=WEEKLY", deadline=stage.now + timedelta(days=2))
    repeat(stage.unit, stored(stage, poll), stage.group, stage.now)
    vote(stage, poll, 1, 1)
    stage.passes(timedelta(days=7, hours=1))
    newest, first = stage.unit.polls.of_group(stage.group.id)
    assert first.id == poll
    assert first.settled
    assert stage.unit.polls.answered(newest.id) == 0
    assert newest.poll.deadline is not None
    assert newest.poll.accepts_votes(stage.now)
    stage.presses(ILZE, f"poll-no-repeat:{poll}")
    stage.passes(timedelta(days=8))
    assert len(stage.unit.polls.of_group(stage.group.id)) == 2


def test_the_picture_shows_what_the_words_say_and_marks_the_winner(stage: Stage) -> None:
    poll = asked(stage)
    vote(stage, poll, 1, 2, 2)
    close(stage, poll)
    drawn = stage.view("poll-result", {"id": poll}, "lv", CHAT)
    assert drawn is not None
    assert isinstance(drawn.file, BarsPicture)
    assert [(bar.label, bar.value, bar.marked) for bar in drawn.file.bars] == [
        ("Jūrmala", "1", False), ("Sigulda", "2", True), ("Cēsis", "0", False),
    ]  # fmt: skip


def test_nobody_answered_has_no_picture(stage: Stage) -> None:
    poll = asked(stage)
    close(stage, poll)
    drawn = stage.view("poll-result", {"id": poll}, "lv", CHAT)
    assert drawn is not None
    assert drawn.file is None


def test_q6_a_closed_poll_stands_in_the_decision_log_once(stage: Stage) -> None:
    poll = asked(stage)
    vote(stage, poll, 2, 2, 1)
    close(stage, poll)
    stage.presses(ILZE, f"poll-close:{poll}")
    (logged,) = stage.unit.decisions.of_group(stage.group.id)
    assert (logged.source, logged.subject, logged.outcome) == (Source.POLL, "Kur brauksim?", Outcome.ADOPTED)
    assert (logged.words, logged.rule, logged.asked, logged.answered) == (("Sigulda",), Rule.MOST_VOTES, 5, 3)


def test_q6_the_log_says_no_more_than_the_result_where_names_are_hidden(stage: Stage) -> None:
    poll = asked(stage, names=Names.HIDDEN, shown=Shown.AFTER_CLOSE, nudges=True)
    vote(stage, poll, 2, 2, 1)
    close(stage, poll)
    stage.fires()
    (logged,) = stage.unit.decisions.of_group(stage.group.id)
    assert (logged.words, logged.outcome, logged.answered) == ((), Outcome.NOTED, 3)


@pytest.mark.parametrize(
    ("chosen", "columns", "outcome"),
    [
        ((3, 3), {"quorum": Fraction(1, 2)}, Outcome.NO_QUORUM),
        ((1, 1, 2, 3), {"threshold": Fraction(2, 3), "threshold_of": ShareOf.ANSWERED}, Outcome.NOT_ADOPTED),
    ],
)
def test_q6_what_was_not_decided_is_logged_as_that(
    stage: Stage, chosen: tuple[int, ...], columns: dict[str, Any], outcome: Outcome
) -> None:
    poll = asked(stage, **columns)
    vote(stage, poll, *chosen)
    close(stage, poll)
    (logged,) = stage.unit.decisions.of_group(stage.group.id)
    assert (logged.outcome, logged.words) == (outcome, ())

"""G5: whatever the features plan for one week, a person is pushed once an hour at most, by day, within the week's room,
and what waited is not lost."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.follow_ups import Anchor, Audience, FollowUp
from domain.outbox import Lane, Message
from domain.pushes import APART, WEEK, Push
from domain.wall_time import local_naive
from handlers.follow_ups.planning import plan
from handlers.tasks.adding import add_task
from tests.handlers.norms.doings import IDEA
from tests.handlers.rationed import Pushed, RationedStage, rationed
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, NAMES, OLGA, RIGA, Stage, staged

LIMIT = 3
DAYS = 4
COUNTED = {Push.PROMISED, Push.WAITS, Push.HELD}


def follow_up(stage: Stage, audience: Audience = Audience.MEMBERS) -> None:
    wall = local_naive(stage.now + timedelta(minutes=5), RIGA).replace(second=0, microsecond=0)
    made = FollowUp(0, stage.group.id, Anchor.DATE, audience, "Paņemiet krūzi!", wall=wall, person_id=ANNA)
    plan(stage.unit, stage.group, stage.unit.follow_ups.add(made), stage.now)


def one_for_anna(stage: Stage) -> None:
    follow_up(stage, Audience.PERSON)


def task(stage: Stage) -> None:
    made = add_task(stage.unit, stage.group, "Atnest galda spēles", None, stage.now)
    stage.presses(ANNA, f"task-take:{made.id}", CHAT)
    day = local_naive(stage.now, RIGA).date() + timedelta(days=1)
    stage.presses(ANNA, f"task-day:{made.id}:{day.isoformat()}")
    stage.presses(ANNA, f"task-help-lead:{made.id}")
    if made.id % 2:
        stage.presses(ANNA, f"task-back:{made.id}")


def meeting(stage: Stage) -> None:
    starts = local_naive(stage.now + timedelta(days=1), RIGA).replace(second=0, microsecond=0)
    made = stage.meeting(starts.isoformat())
    stage.presses(ILZE, f"again-yes:{made.id}")


def norm(stage: Stage) -> None:
    group = stage.group.id
    if stage.unit.norms.agreement(group) is None:
        stage.presses(ILZE, f"norms-begin:{group}:beginning")
    for each in stage.unit.norms.of_group(group):
        stage.presses(ANNA, f"norm-write:{each.id}")
        stage.says(ANNA, IDEA)
        stage.presses(ANNA, f"norm-send:{each.id}")
        stage.presses(ILZE, f"norm-close:{each.id}")
        stage.presses(ILZE, f"norm-aside:{each.id}")


FEATURES = (follow_up, one_for_anna, task, meeting, norm)
Feature = Callable[[Stage], None]
WEEKS = st.lists(st.tuples(st.integers(0, DAYS * 24 * 60), st.sampled_from(FEATURES)), min_size=4, max_size=12)


def lived(folder: Path, week: list[tuple[int, Feature]]) -> RationedStage:
    with rationed(folder) as stage:
        began = stage.now
        stage.make_organiser(EMMA)
        for person in NAMES:
            stage.unit.pushes.set_limit(person, LIMIT)
        stage.presses(ILZE, f"check-ins-on:{stage.group.id}")
        for minute, feature in sorted(week, key=lambda each: each[0]):
            stage.passes(max(timedelta(0), began + timedelta(minutes=minute) - stage.now))
            feature(stage)
        stage.passes(timedelta(days=15))
        stage.left = [row.view for row in stage.unit.outbox.ready(stage.now + timedelta(days=30), [], 1000)]
        return stage


def too_close(pushed: list[Pushed]) -> list[Pushed]:
    """What could have waited, and came within an hour of something else to the same person."""
    return [
        later
        for later in pushed
        for earlier in pushed
        if later.push is not Push.PROMISED
        and later is not earlier
        and earlier.person == later.person
        and earlier.at <= later.at < earlier.at + APART
        and pushed.index(earlier) < pushed.index(later)
    ]


def at_night(stage: Stage, pushed: list[Pushed]) -> list[Pushed]:
    quiet = stage.group.quiet
    return [
        each
        for each in pushed
        if each.push is not Push.PROMISED and quiet.is_quiet(local_naive(each.at, RIGA), stage.world.is_holiday)
    ]


def beyond(pushed: list[Pushed]) -> list[Pushed]:
    """What could have waited, had not waited a week, and came into a week that was full."""
    return [
        each
        for each in pushed
        if each.push in COUNTED - {Push.PROMISED}
        and each.at - each.planned < WEEK
        and sum(
            other.person == each.person and other.push in COUNTED and each.at - WEEK < other.at < each.at
            for other in pushed
        )
        >= LIMIT
    ]


FULL = [(3 * 60 * number, feature) for number, feature in enumerate((*FEATURES, *FEATURES, follow_up, follow_up))]


@example(FULL)
@settings(max_examples=4, deadline=None)
@given(WEEKS)
def test_g5_no_two_features_push_a_person_in_the_same_hour_nor_at_night_nor_beyond_the_week(
    week: list[tuple[int, Feature]],
) -> None:
    with TemporaryDirectory() as folder:
        stage = lived(Path(folder), week)

        assert too_close(stage.pushed) == []
        assert at_night(stage, stage.pushed) == []
        assert beyond(stage.pushed) == []
        assert stage.left == []
        to_all = sum(feature is follow_up for _, feature in week)
        arrived = [each.chat_id for each in stage.said if each.view == "follow-up-told"]
        assert arrived.count(OLGA) == to_all
        assert arrived.count(ANNA) == to_all + sum(feature is one_for_anna for _, feature in week)


def test_g5_proposals_gathered_at_night_reach_the_other_organisers_only_after_the_quiet_hours(tmp_path: Path) -> None:
    """Whoever gathered them by hand sees them at once, as an edit of what the press answered."""
    with rationed(tmp_path) as stage:
        stage.make_organiser(EMMA)
        stage.presses(ILZE, f"norms-begin:{stage.group.id}:beginning")
        stage.passes(timedelta(hours=12))
        stage.presses(ILZE, "norm-close:1")
        stage.fires()
        stage.send()
        assert "neviens neko nepiedāvāja" in stage.screen(ILZE).text
        assert "norm-ideas" not in [each.view for each in stage.said if each.chat_id == EMMA]
        stage.passes(timedelta(hours=12))
        [told] = [each for each in stage.pushed if each.view == "norm-ideas"]
        assert told.person == EMMA
        assert local_naive(told.at, RIGA) == datetime.fromisoformat("2026-11-24T08:00")


def test_b1_an_announcement_sent_at_night_is_read_in_the_morning_unless_it_is_urgent(tmp_path: Path) -> None:
    for urgent in (False, True):
        (tmp_path / str(urgent)).mkdir()
        with rationed(tmp_path / str(urgent)) as stage:
            stage.passes(timedelta(hours=13))
            stage.presses(ILZE, f"broadcast:{stage.group.id}")
            stage.says(ILZE, "Rīt no 9 līdz 12 nebūs ūdens.")
            if urgent:
                stage.presses(ILZE, "broadcast-urgent:1")
            stage.presses(ILZE, "broadcast-send:1:0")
            stage.passes(timedelta(minutes=5))
            assert any(each.view == "broadcast" and each.chat_id == CHAT for each in stage.said)
            assert any(each.view == "broadcast" for each in stage.pushed) is urgent
            stage.passes(timedelta(hours=12))
            assert {each.person for each in stage.pushed if each.view == "broadcast"} >= {ANNA, OLGA}


def test_g5_control_without_the_ration_they_come_together_and_by_night(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        follow_up(stage)
        stage.unit.outbox.show(Message(OLGA, "menu", lane=Lane.PUSH, push=Push.WAITS), stage.now)
        stage.send()
        stage.passes(timedelta(minutes=10))
        came = [
            Pushed(stage.now, each.chat_id, each.view, each.push or Push.WAITS, each.planned_at) for each in stage.said
        ]

        assert [each.person for each in too_close([each for each in came if each.person == OLGA])] == [OLGA]
        stage.now += timedelta(hours=13)
        assert at_night(stage, [Pushed(stage.now, OLGA, "menu", Push.WAITS, stage.now)]) != []


def test_g5_control_what_a_firing_pushes_without_a_word_on_the_budget_is_caught(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        stage.unit.outbox.show(Message(ANNA, "menu"), stage.now)

        with pytest.raises(AssertionError, match="no word on the week's budget"):
            stage.fires()

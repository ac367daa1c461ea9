"""A task's question and a planned message fall on the same minute: the second waits an hour."""

from datetime import datetime, timedelta

from bot.rationing import Later, Now, ration
from domain.follow_ups import Anchor, Audience
from tests.handlers.follow_ups.test_follow_ups import at, planned
from tests.handlers.stage import ANNA, Stage
from tests.handlers.tasks.doings import added, takes

TEN_IN_RIGA = datetime.fromisoformat("2026-11-24T08:00:00+00:00")


def test_f2_a_person_is_never_pushed_by_two_features_in_the_same_hour(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    stage.presses(ANNA, "task-day:1:2026-11-25")
    planned(stage, Anchor.DATE, Audience.PERSON, wall=at("2026-11-24T10:00"), person_id=ANNA)
    stage.now = TEN_IN_RIGA
    stage.fires()
    first, second = [row for row in stage.unit.outbox.ready(stage.now, [], 100) if row.chat_id == ANNA]
    assert {first.view, second.view} == {"task-ask", "follow-up-told"}
    assert ration(stage.unit, first, stage.now, stage.world) == Now()
    lately = {ANNA: stage.now}
    assert ration(stage.unit, second, stage.now, stage.world, lately) == Later(TEN_IN_RIGA + timedelta(hours=1))

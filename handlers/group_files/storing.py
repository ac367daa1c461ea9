"""A file's work put into a group, in the transaction of the press. Nothing of it is told to the group by itself."""

from collections.abc import Mapping
from dataclasses import replace

from domain.decisions import Decision, Standing
from domain.group_files.arriving import Arriving, arriving, decision_key, series_key
from domain.group_files.content import GroupFile, HeldMeeting, Repeated
from domain.groups import Group
from domain.norms.life import Agreement, Norm
from domain.series import Series, next_day, unmade
from handlers.decisions import recording
from handlers.group_files.gathering import gather
from handlers.norms import deciding
from handlers.surveys.lists import new_record
from handlers.turn import Turn
from handlers.words import today_in


def take_in(turn: Turn, group: Group, file: GroupFile) -> Arriving:
    """What of it was new."""
    here = gather(turn.unit, group)
    new = arriving(file, here, turn.now)
    asks = group.asks_feeling if file.asks_feeling is None else file.asks_feeling
    group = replace(group, languages=file.languages, zone=file.zone, quiet=file.quiet, asks_feeling=asks)
    turn.unit.groups.save(group)
    if file.consent_share is not None:
        turn.unit.proposals.set_rule(group.id, file.consent_share)
    series = _take_series(turn, group, file, here, new)
    for held in new.meetings:
        _take_meeting(turn, group, held, series)
    for repeated in new.series:
        _prepare_next(turn, series[repeated.series.id])
    _take_decisions(turn, group, file, here)
    _take_norms(turn, group, file, new)
    for answer in new.answers:
        turn.unit.saved_answers.save(replace(answer, id=0, group_id=group.id))
    for survey in new.surveys:
        turn.unit.surveys.add(new_record(turn, group, survey))
    _take_work(turn, group, new)
    return new


def _take_work(turn: Turn, group: Group, new: Arriving) -> None:
    """Tasks come without a card: they stand on the list of the group until somebody takes them."""
    for task in new.tasks:
        turn.unit.tasks.add(replace(task, group_id=group.id))
    for goal in new.goals:
        added = turn.unit.goals.add(replace(goal, group_id=group.id))
        turn.unit.goals.score(added.id, goal.start, goal.end)
    for pulse in new.pulses:
        asked = turn.unit.norms.ask_pulse(group.id, pulse.asked_on)
        turn.unit.norms.close_pulse(asked.id, pulse.answered, pulse.level)


def _take_series(turn: Turn, group: Group, file: GroupFile, here: GroupFile, new: Arriving) -> dict[int, Series]:
    """By their numbers in the file. They sleep: their turn is waited for once somebody announces one of their
    meetings."""
    known = {series_key(each.series): each.series for each in here.series}
    known |= {series_key(each.series): _add_series(turn, group, each) for each in new.series}
    return {each.series.id: known[key] for each in file.series if (key := series_key(each.series)) in known}


def _add_series(turn: Turn, group: Group, repeated: Repeated) -> Series:
    added = turn.unit.series.add(replace(repeated.series, group_id=group.id, planned_by=turn.person.id))
    for day in repeated.skipped:
        turn.unit.series.skip(added.id, day)
    return added


def _take_meeting(turn: Turn, group: Group, held: HeldMeeting, series: Mapping[int, Series]) -> None:
    """One of a series that was moved stands for itself, and the series leaves out its day."""
    meeting = replace(held.meeting, group_id=group.id, planned_by=turn.person.id)
    of, day = series.get(meeting.series_id or 0), meeting.series_day
    meeting = replace(meeting, series_id=None, series_day=None)
    if of is not None and day is not None and turn.unit.meetings.of_series(of.id, day) is None:
        if of.start_on(day) == meeting.starts:
            meeting = replace(meeting, series_id=of.id, series_day=day)
        else:
            turn.unit.series.skip(of.id, day)
    turn.unit.meetings.add(meeting, turn.now)


def _prepare_next(turn: Turn, series: Series) -> None:
    """Not announced, so that somebody can announce it and so wake the series."""
    if turn.unit.meetings.latest_of_series(series.id) is not None:
        return
    today = today_in(series.first.zone, turn.now)
    day = next_day(series, today, turn.unit.series.skipped(series.id), turn.world.is_holiday)
    if day is not None:
        turn.unit.meetings.add(unmade(series, day), turn.now)


def _take_decisions(turn: Turn, group: Group, file: GroupFile, here: GroupFile) -> None:
    known = {decision_key(each): each.id for each in here.decisions}
    added: list[tuple[Decision, int]] = []
    for each in file.decisions:
        if decision_key(each) not in known:
            stored = turn.unit.decisions.add(replace(each, group_id=group.id, source_id=None))
            known[decision_key(each)] = stored.id
            added.append((each, stored.id))
    ids = {each.id: known[decision_key(each)] for each in file.decisions}
    for each, stored_id in added:
        _settle(turn, group, replace(each, id=stored_id, group_id=group.id), ids)


def _settle(turn: Turn, group: Group, decision: Decision, ids: Mapping[int, int]) -> None:
    if decision.standing is Standing.RETIRED:
        turn.unit.decisions.retire(decision.id)
    elif decision.replaced_by is not None:
        turn.unit.decisions.replace(decision.id, ids[decision.replaced_by])
    elif decision.review_on is not None and decision.review_on > today_in(group.zone, turn.now):
        recording.plan_review(turn.unit, group, decision)


def _take_norms(turn: Turn, group: Group, file: GroupFile, new: Arriving) -> None:
    if new.norms and turn.unit.norms.agreement(group.id) is None:
        turn.unit.norms.begin(Agreement(group.id, file.stage, file.every_days))
    for norm in new.norms:
        _take_norm(turn, group, norm)


def _take_norm(turn: Turn, group: Group, norm: Norm) -> None:
    stored_id = turn.unit.norms.take_over(replace(norm, group_id=group.id, asked_at=turn.now))
    review_on = norm.review_on
    if stored_id is not None and norm.current is not None and review_on and review_on > today_in(group.zone, turn.now):
        deciding.plan_review(turn.unit, group, stored_id, review_on)

"""A group's work as it is stored here, with nobody of its people in it."""

from datetime import UTC, datetime

from domain.group_files.content import GroupFile, HeldMeeting, Repeated
from domain.groups import Group
from domain.meetings import Meeting
from domain.norms.life import USUAL_RHYTHM
from domain.norms.pulse import told
from domain.norms.topics import Stage
from domain.surveys.records import SurveyState
from domain.unit_of_work import UnitOfWork

EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2101, 1, 1, tzinfo=UTC)


def gather(unit: UnitOfWork, group: Group) -> GroupFile:
    """Ids are those of here."""
    agreement = unit.norms.agreement(group.id)
    return GroupFile(
        group.title,
        group.languages,
        group.zone,
        group.quiet,
        Stage.BEGINNING if agreement is None else agreement.stage,
        USUAL_RHYTHM if agreement is None else agreement.every_days,
        tuple(Repeated(each, tuple(unit.series.skipped(each.id))) for each in unit.series.of_group(group.id)),
        _meetings(unit, group),
        tuple(reversed(unit.decisions.of_group(group.id))),
        tuple(unit.norms.of_group(group.id)),
        tuple(unit.saved_answers.of_group(group.id)),
        tuple(
            each.survey for each in reversed(unit.surveys.of_group(group.id)) if each.state is not SurveyState.DISCARDED
        ),
        tuple(unit.tasks.of_group(group.id)),
        tuple(unit.goals.of_group(group.id)),
        tuple(told(unit.norms.pulses(group.id))),
        group.asks_feeling,
        unit.proposals.rule(group.id).answered,
    )


def _meetings(unit: UnitOfWork, group: Group) -> tuple[HeldMeeting, ...]:
    found = unit.meetings.between(group.id, EARLIEST, LATEST)
    return tuple(HeldMeeting(each, unit.meetings.totals(each.id), _came(unit, each)) for each in found)


def _came(unit: UnitOfWork, meeting: Meeting) -> int | None:
    return len(unit.afterwards.came(meeting.id)) + unit.afterwards.of(meeting.id).others or None

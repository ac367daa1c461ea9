"""From a group's work to a document. Each field that goes out is named here: what is not named stays."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.decisions import Decision
from domain.group_files.content import GroupFile, HeldMeeting, Repeated, numbered
from domain.group_files.work import goal_fields, pulse_fields, task_fields
from domain.norms.life import Norm, Version
from domain.plain_documents import Json
from domain.saved_answers.records import SavedAnswer
from domain.surveys.document import to_document
from domain.wall_time import WallTime

FORMAT = "kopa_group"
VERSION = 2

HOLDS = (
    "title, languages, time zone, quiet hours and rules of the group",
    "meetings and series with place, state and totals",
    "decisions, with the published results of polls",
    "the agreement with its versions, and how well it was kept",
    "open tasks, as nobody's, and the group's own goals",
    "saved answers",
    "surveys as drafts",
)
HOLDS_NOT = (
    "people, their names and ids",
    "who said or answered what, votes, answers to surveys",
    "whose task it is, messages for later, goals and scores of persons",
    "links to online meetings and reasons of cancelling",
    "invitations, keys and the chat",
)


def to_file(file: GroupFile) -> dict[str, Json]:
    group = numbered(file)
    return {
        FORMAT: VERSION,
        "holds": list(HOLDS),
        "holds_not": list(HOLDS_NOT),
        "group": _group(group),
        "series": [_series(each) for each in group.series],
        "meetings": [_meeting(each) for each in group.meetings],
        "decisions": [_decision(each) for each in group.decisions],
        "norms": [_norm(each) for each in group.norms if each.versions],
        "answers": [_answer(each) for each in group.answers],
        "surveys": [to_document(each) for each in group.surveys],
        "tasks": [task_fields(each) for each in group.tasks],
        "goals": [_standing(goal_fields(each)) for each in group.goals],
        "pulses": [pulse_fields(each) for each in group.pulses],
    }


def _group(group: GroupFile) -> Json:
    quiet = group.quiet
    return {
        "title": group.title,
        "languages": list(group.languages),
        "zone": group.zone,
        "quiet_from": quiet.from_.isoformat("minutes"),
        "quiet_until": quiet.until.isoformat("minutes"),
        "quiet_sundays": quiet.sundays,
        "quiet_holidays": quiet.holidays,
        "stage": group.stage.value,
        "norm_every_days": group.every_days,
        "asks_how_it_was": group.asks_feeling,
        "consent_share": None if group.consent_share is None else str(group.consent_share),
    }


def _series(repeated: Repeated) -> Json:
    series = repeated.series
    return _standing(
        {
            "title": series.title,
            "first": _wall(series.first),
            "zone": series.first.zone,
            "minutes": series.minutes,
            "rhythm": series.rhythm.value,
            "until": _day(series.until),
            "on_holidays": series.on_holidays.value,
            "place": series.place,
            "skipped": [each.isoformat() for each in repeated.skipped],
        }
    )


def _meeting(held: HeldMeeting) -> Json:
    meeting, totals = held.meeting, held.totals
    return _standing(
        {
            "title": meeting.title,
            "starts": _wall(meeting.starts),
            "ends": None if meeting.ends is None else _wall(meeting.ends),
            "zone": meeting.starts.zone,
            "place": meeting.place,
            "state": meeting.state.value,
            "series": meeting.series_id,
            "series_day": _day(meeting.series_day),
            "coming": totals.coming,
            "maybe": totals.maybe,
            "not_coming": totals.no,
            "came": held.came,
        }
    )


def _decision(decision: Decision) -> Json:
    return _standing(
        {
            "source": decision.source.value,
            "subject": decision.subject,
            "outcome": decision.outcome.value,
            "rule": decision.rule.value,
            "decided_on": decision.decided_on.isoformat(),
            "words": list(decision.words),
            "asked": decision.asked,
            "answered": decision.answered,
            "quorum": None if decision.quorum is None else str(decision.quorum),
            "threshold": None if decision.threshold is None else str(decision.threshold),
            "review_on": _day(decision.review_on),
            "standing": decision.standing.value,
            "replaced_by": decision.replaced_by,
        }
    )


def _norm(norm: Norm) -> Json:
    versions: list[Json] = [_version(each) for each in norm.versions]
    return _standing({"topic": norm.topic.value, "review_on": _day(norm.review_on), "versions": versions})


def _version(version: Version) -> Json:
    return _standing(
        {
            "words": version.words,
            "reason": version.reason or None,
            "adopted_on": version.adopted_on.isoformat(),
            "ended_on": _day(version.ended_on),
            "ended": None if version.ended is None else version.ended.value,
        }
    )


def _answer(answer: SavedAnswer) -> Json:
    return _standing(
        {
            "question": answer.question,
            "words": answer.words,
            "synonyms": list(answer.synonyms),
            "link": answer.link,
            "phone": answer.phone,
            "saved_on": answer.saved_on.isoformat(),
        }
    )


def _standing(fields: Mapping[str, Any]) -> dict[str, Json]:
    """Without what is not there."""
    return {key: value for key, value in fields.items() if value is not None and value != []}


def _wall(wall: WallTime) -> str:
    return f"{wall.naive:%Y-%m-%d %H:%M}"


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()

"""From a document, which may come from anybody, to a group's work, or to all that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from domain.consent import WORDS_LIMIT as SUBJECT_LIMIT
from domain.decisions import Decision, Outcome, Rule, Source, Standing
from domain.goals import GOALS_AT_MOST
from domain.group_files.content import GroupFile, HeldMeeting, Repeated
from domain.group_files.fields import (
    SOME_DAY,
    Fields,
    clock,
    contact,
    day,
    day_of,
    flag,
    number,
    number_of,
    several,
    share,
    text,
    wall,
    word,
    words,
    zone,
)
from domain.group_files.work import goal_of, pulse_of, task_of
from domain.group_files.writing import FORMAT, VERSION
from domain.meetings import PLACE_LIMIT, TITLE_LIMIT, Meeting, MeetingState, Totals
from domain.norms.life import REASON_LIMIT, RHYTHMS, USUAL_RHYTHM, WORDS_LIMIT, Ended, Norm, NormState, Version
from domain.norms.topics import Stage, Topic
from domain.plain_documents import Flaw, Node, Unreadable
from domain.proposals import SHARES
from domain.quiet_hours import QuietHours
from domain.saved_answers import writing as answers
from domain.saved_answers.records import ANSWERS_AT_MOST, SavedAnswer
from domain.series import OnHolidays, Rhythm, Series, rhythms_for
from domain.surveys.definition import Survey
from domain.surveys.document import from_document
from domain.tasks import OPEN_AT_MOST
from domain.wall_time import from_millis

T = TypeVar("T")

MOST: Mapping[str, int] = {
    "series": 50,
    "meetings": 3000,
    "decisions": 2000,
    "norms": len(Topic),
    "answers": ANSWERS_AT_MOST,
    "surveys": 50,
    "tasks": OPEN_AT_MOST,
    "goals": GOALS_AT_MOST,
    "pulses": 1000,
}
GROUP_TITLE_LIMIT = 255
LANGUAGES_MOST = 2
OUTCOME_LIMIT = 300
LONGEST = timedelta(days=31)
LONGEST_MINUTES = 31 * 24 * 60
SKIPPED_MOST = 1000
NEVER = from_millis(0)
KNOWN = range(1, VERSION + 1)
"""An older file has less in it, and is read all the same."""


def from_file(document: object) -> GroupFile | tuple[Unreadable, ...]:
    """Never raises. Surveys are understood, yet may not be fit to be kept: ask `checking.unfit`."""
    if not isinstance(document, dict) or FORMAT not in document:
        return (Unreadable(Flaw.NOT_A_GROUP, ()),)
    if document[FORMAT] not in KNOWN or isinstance(document[FORMAT], bool):
        return (Unreadable(Flaw.NEWER_VERSION, (FORMAT,), str(document[FORMAT])[:80]),)
    flaws: list[Unreadable] = []
    read = _file(Node(document, (), flaws))
    return tuple(flaws) or read


def _file(node: Node) -> GroupFile:
    parts = node.mapping((FORMAT, "holds", "holds_not", "group", *MOST), ("group",))
    repeated = _list(parts, "series", _repeated)
    series = tuple(
        replace(each, series=replace(each.series, id=number_here)) for number_here, each in enumerate(repeated, 1)
    )
    held = _list(parts, "meetings", lambda each: _meeting(each, len(series)))
    decisions = tuple(_numbered(_list(parts, "decisions", _decision), node))
    surveys = _list(parts, "surveys", _survey)
    norms, saved = _list(parts, "norms", _norm), _list(parts, "answers", _answer)
    about = _about(parts.get("group", node.child("group", {"languages": ["lv"], "zone": "UTC"})))
    about = replace(
        about, series=series, meetings=held, decisions=decisions, norms=norms, answers=saved, surveys=surveys
    )
    tasks, goals, pulses = (
        _list(parts, "tasks", task_of),
        _list(parts, "goals", goal_of),
        _list(parts, "pulses", pulse_of),
    )
    return replace(about, tasks=tasks, goals=goals, pulses=pulses)


def _about(node: Node) -> GroupFile:
    known = ("title", "languages", "zone", "stage", "norm_every_days", "asks_how_it_was", "consent_share")
    quiet = ("quiet_from", "quiet_until", "quiet_sundays", "quiet_holidays")
    group = node.mapping((*known, *quiet), ("languages", "zone"))
    stage = word(group, "stage", Stage, Stage.BEGINNING)
    about = GroupFile(
        text(group, "title", GROUP_TITLE_LIMIT), _languages(group), zone(group), _quiet(group), stage, _rhythm(group)
    )
    asks = flag(group, "asks_how_it_was", usual=True) if "asks_how_it_was" in group else None
    consent = share(group, "consent_share")
    if consent is not None and consent not in SHARES:
        group["consent_share"].flaw(Flaw.VALUE_UNKNOWN, str(consent))
    return replace(about, asks_feeling=asks, consent_share=consent)


def _languages(group: Fields) -> tuple[str, ...]:
    node = group.get("languages")
    found = () if node is None else tuple(dict.fromkeys(node.each(Node.language)))
    if node is not None and isinstance(node.value, list) and not 0 < len(found) <= LANGUAGES_MOST:
        node.flaw(Flaw.TOO_MANY, limit=LANGUAGES_MOST)
    return found


def _quiet(group: Fields) -> QuietHours:
    usual = QuietHours()
    return QuietHours(
        clock(group, "quiet_from", usual.from_),
        clock(group, "quiet_until", usual.until),
        flag(group, "quiet_sundays", usual=usual.sundays),
        flag(group, "quiet_holidays", usual=usual.holidays),
    )


def _rhythm(group: Fields) -> int:
    days = number(group, "norm_every_days")
    if days is not None and days not in RHYTHMS:
        group["norm_every_days"].flaw(Flaw.VALUE_UNKNOWN, days)
    return USUAL_RHYTHM if days is None else days


def _repeated(node: Node) -> Repeated:
    known = ("title", "first", "zone", "minutes", "rhythm", "until", "on_holidays", "place", "skipped")
    fields = node.mapping(known, ("first", "zone", "rhythm"))
    series = Series(
        0,
        0,
        text(fields, "title", TITLE_LIMIT),
        wall(fields, "first", zone(fields)),
        number(fields, "minutes", LONGEST_MINUTES),
        word(fields, "rhythm", Rhythm, Rhythm.WEEKLY),
        day(fields, "until"),
        word(fields, "on_holidays", OnHolidays, OnHolidays.ASK),
        text(fields, "place", PLACE_LIMIT) or None,
    )
    if series.rhythm not in rhythms_for(series.first.date):
        fields["rhythm"].flaw(Flaw.VALUE_UNKNOWN, series.rhythm)
    return Repeated(series, _skipped(fields))


def _skipped(fields: Fields) -> tuple[date, ...]:
    node = fields.get("skipped")
    found = () if node is None else node.each(day_of)
    if node is not None and len(found) > SKIPPED_MOST:
        node.flaw(Flaw.TOO_MANY, limit=SKIPPED_MOST)
    return tuple(sorted(set(found)))


def _meeting(node: Node, series: int) -> HeldMeeting:
    known = (
        "title",
        "starts",
        "ends",
        "zone",
        "place",
        "state",
        "series",
        "series_day",
        "coming",
        "maybe",
        "not_coming",
        "came",
    )
    fields = node.mapping(known, ("starts", "zone"))
    of_zone = zone(fields)
    starts = wall(fields, "starts", of_zone)
    ends = wall(fields, "ends", of_zone) if "ends" in fields else None
    if ends is not None and not starts.naive < ends.naive <= starts.naive + LONGEST:
        fields["ends"].flaw(Flaw.NOT_A_TIME, fields["ends"].value)
    of_series, series_day = number_of(fields, "series", series), day(fields, "series_day")
    place, title = text(fields, "place", PLACE_LIMIT) or None, text(fields, "title", TITLE_LIMIT)
    meeting = Meeting(0, 0, title, starts, ends, place)
    meeting = replace(meeting, state=word(fields, "state", MeetingState, MeetingState.PLANNED))
    if of_series is not None and series_day is not None:
        meeting = replace(meeting, series_id=of_series, series_day=series_day)
    coming, maybe, no = (number(fields, name) or 0 for name in ("coming", "maybe", "not_coming"))
    return HeldMeeting(meeting, Totals(coming, maybe, no), number(fields, "came"))


DECISION_NEEDS = ("source", "subject", "outcome", "rule", "decided_on")
DECISION_MAY = ("words", "asked", "answered", "quorum", "threshold", "review_on", "standing", "replaced_by")


def _decision(node: Node) -> Decision:
    fields = node.mapping((*DECISION_NEEDS, *DECISION_MAY), DECISION_NEEDS)
    return Decision(
        0,
        0,
        word(fields, "source", Source, Source.MEETING),
        words(fields, "subject", SUBJECT_LIMIT),
        word(fields, "outcome", Outcome, Outcome.NOTED),
        word(fields, "rule", Rule, Rule.AGREEMENT),
        day(fields, "decided_on") or SOME_DAY,
        several(fields, "words", OUTCOME_LIMIT),
        None,
        number(fields, "asked"),
        number(fields, "answered"),
        share(fields, "quorum"),
        share(fields, "threshold"),
        day(fields, "review_on"),
        word(fields, "standing", Standing, Standing.IN_FORCE),
        number(fields, "replaced_by"),
    )


def _numbered(decisions: Sequence[Decision], node: Node) -> Iterator[Decision]:
    """Whoever is replaced is replaced by a later one of the list, and nobody else is."""
    for number_here, each in enumerate(decisions, 1):
        by = each.replaced_by
        fits = by is None or (by != number_here and 1 <= by <= len(decisions))
        if not fits or (by is None) is (each.standing is Standing.REPLACED):
            place = node.child("decisions", None).child(number_here - 1, None).child("replaced_by", None)
            place.flaw(Flaw.VALUE_UNKNOWN, by)
        yield replace(each, id=number_here)


def _norm(node: Node) -> Norm:
    fields = node.mapping(("topic", "review_on", "versions"), ("topic", "versions"))
    read = fields["versions"].each(_version) if "versions" in fields else ()
    if "versions" in fields and not (read and all(each.ended for each in read[:-1])):
        fields["versions"].flaw(Flaw.FIELD_MISSING, "ended")
    versions = tuple(replace(each, number=place) for place, each in enumerate(read, 1))
    holds = bool(versions) and versions[-1].ended is None
    state = NormState.ADOPTED if holds else NormState.RETIRED
    topic, review_on = word(fields, "topic", Topic, Topic.OTHER), day(fields, "review_on")
    return Norm(0, 0, topic, state, None, NEVER, "", review_on, versions)


def _version(node: Node) -> Version:
    fields = node.mapping(("words", "reason", "adopted_on", "ended_on", "ended"), ("words", "adopted_on"))
    ended_on = day(fields, "ended_on")
    ended = word(fields, "ended", Ended, Ended.CHANGED) if "ended" in fields else None
    if (ended is None) is not (ended_on is None):
        node.flaw(Flaw.FIELD_MISSING, "ended" if ended is None else "ended_on")
    agreed, reason = words(fields, "words", WORDS_LIMIT), text(fields, "reason", REASON_LIMIT)
    return Version(0, agreed, reason, day(fields, "adopted_on") or SOME_DAY, ended_on, ended)


def _answer(node: Node) -> SavedAnswer:
    known = ("question", "words", "synonyms", "link", "phone", "saved_on")
    fields = node.mapping(known, ("question", "words", "saved_on"))
    return SavedAnswer(
        0,
        0,
        words(fields, "question", answers.QUESTION_LIMIT),
        words(fields, "words", answers.WORDS_LIMIT),
        several(fields, "synonyms", answers.QUESTION_LIMIT, answers.SYNONYMS_AT_MOST),
        contact(fields, "link", answers.LINK_LIMIT + len("https://")),
        contact(fields, "phone", answers.LINK_LIMIT),
        day(fields, "saved_on") or SOME_DAY,
    )


def _survey(node: Node) -> Survey:
    read = from_document(node.value)
    if isinstance(read, Survey):
        return read
    node.flaws.extend(replace(each, path=(*node.path, *each.path)) for each in read)
    return Survey({}, {}, (), ())


def _list(parts: Fields, name: str, read: Callable[[Node], T]) -> tuple[T, ...]:
    node = parts.get(name)
    if node is None:
        return ()
    if isinstance(node.value, list) and len(node.value) > MOST[name]:
        node.flaw(Flaw.TOO_MANY, limit=MOST[name])
        return ()
    return node.each(read)

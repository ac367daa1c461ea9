"""The screens of follow-ups in four languages, as files to be read aloud."""

import pytest

from domain.follow_ups import Anchor, Audience, Span
from locales.texts import LANGUAGES
from tests.handlers.follow_ups.test_follow_ups import at, planned
from tests.handlers.pages import Page, check_pages
from tests.handlers.stage import ANNA, CHAT, ILZE, Stage


@pytest.mark.parametrize("language", LANGUAGES)
def test_follow_ups(stage: Stage, language: str) -> None:
    meeting = stage.meeting("2026-12-10T18:30")
    group = {"group": stage.group.id, "page": 0}
    pages: list[Page] = [("group-work", group, ANNA), ("follow-ups", group, ILZE)]
    for number, span in enumerate(Span, start=1):
        planned(stage, Anchor.MEETING, Audience.GROUP, number=number, span=span, meeting_id=meeting.id)
    planned(stage, Anchor.SURVEY, Audience.MEMBERS, number=2, span=Span.WEEKS)
    planned(stage, Anchor.ADOPTION, Audience.ORGANISERS, number=1, span=Span.MONTHS)
    planned(stage, Anchor.JOINING, Audience.NEWCOMER, number=21, span=Span.DAYS)
    planned(stage, Anchor.DATE, Audience.PERSON, wall=at("2027-09-01T10:00"), person_id=ANNA, every_days=3)
    pages += [("follow-ups", group, ILZE), *[("follow-up", {"id": number}, ILZE) for number in range(1, 11)]]
    pages += [("follow-up-in-group", {"id": 1}, CHAT), ("follow-up-told", {"id": 7}, ANNA)]
    pages += [("follow-up-told", {"id": 10}, ANNA)]
    pages += [("follow-up-news", {"id": 10, "why": why}, ILZE) for why in ("unreachable", "silent", "too-late")]
    pages += [("follow-up-news", {"id": each, "why": why}, ILZE) for each, why in ((1, "cancelled"), (8, "silent"))]
    check_pages(stage, "follow-ups", language, pages)

"""Nine months of a group: September to May, both clock changes, holidays, a pause after a bereavement, a hand-over,
and the closing. Told in under two minutes, and kept in four languages to be read."""

import time as clock
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot import calendar
from domain.goals import CHECKED_AFTER_MONTHS
from domain.groups import Role
from domain.norms.life import NormState
from domain.polls import Kind
from domain.wall_time import local_naive
from tests.handlers.goldens import check
from tests.handlers.norms.doings import IDEA, agrees, gathers, norm, proposes, words_it
from tests.handlers.polls.asked import asked
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, NAMES, OLGA, RIGA, TARAS
from tests.handlers.tasks.doings import added, takes
from tests.stories.chronicle import READERS, Chronicle, Page, chronicled

pytestmark = pytest.mark.xdist_group("nine months")

SEPTEMBER = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)
LONGEST = 120
LONGEST_SURVEY = 40
GIVEN = {0: 9, 1: 8, 2: 7, 3: 4}
"""Of the scales in the evaluation, by the place of the question."""
ONWARD = (":send", "survey-agree:", ":done:", ":choose:", ":skip:")
FAREWELL = "Pēdējā reizē katrs pasaka vienu vārdu par to, ko ņem līdzi."
WORDS = {
    ANNA: "Paldies par klusumu, kad to vajadzēja.",
    OLGA: "Спасибо! Здесь я снова начала смеяться.",
    TARAS: "Дякую. Тепер у мене в цьому місті є друзі.",
    EMMA: "Thank you for waiting until I found the words.",
}
PAUSED, RESUMED = datetime(2027, 1, 11, 12, 0), datetime(2027, 1, 25, 12, 0)  # noqa: DTZ001  on the wall


def begins(stage: Chronicle) -> None:
    """The agreement is asked for, once a week; the meetings repeat every second Tuesday."""
    group = stage.group.id
    stage.presses(ILZE, f"norms-begin:{group}:beginning")
    stage.presses(ILZE, f"norms-every:{group}:7")
    stage.passes(timedelta(minutes=5))
    proposes(stage, ANNA, IDEA)
    proposes(stage, OLGA, "Что рассказали здесь, дальше не рассказываем.")
    proposes(stage, EMMA, "No screenshots.")
    stage.presses(ILZE, f"plan:{group}")
    stage.says(ILZE, "Rīta kafija 8. septembrī 18:30, bibliotēkā")
    stage.taps(ILZE, "Izziņot grupā")
    stage._answer(1)
    stage.presses(ILZE, "repeat:1")
    stage.taps(ILZE, "Katru otro")
    stage.says(ILZE, "31. maijā")
    stage.taps(ILZE, "Katru reizi pajautāt man")
    stage.taps(ILZE, "Jā, atkārtot")


def agrees_in_september(stage: Chronicle) -> None:
    stage.lives_until(9, 5, time(18, 30))
    words_it(stage, "Šeit stāstīto citiem nestāstām un ekrānu nefotografējam.", "Citādi neviens nerunās.")
    stage.lives_until(9, 7)
    agrees(stage, (ANNA, OLGA, TARAS, EMMA))


def asks_in_october(stage: Chronicle) -> None:
    """A scale before the clocks go back; what nobody proposed to is set aside."""
    stage.lives_until(10, 12)
    poll = asked(stage, (), question="Cik labi Jums der otrdienas?", kind=Kind.SCALE_5)
    for person, step in ((ANNA, 5), (OLGA, 4), (TARAS, 4), (EMMA, 2)):
        stage.presses(person, f"vote:{poll}:{step}", CHAT)
    stage.lives_until(10, 14)
    stage.presses(ILZE, f"poll-close:{poll}")
    _sets_aside(stage)


def _sets_aside(stage: Chronicle) -> None:
    for each in stage.unit.norms.of_group(stage.group.id):
        if each.state is NormState.MERGING:
            stage.presses(ILZE, f"norm-aside:{each.id}")


def answers_in_november(stage: Chronicle) -> None:
    """Somebody asks in their own words; it is answered once, for everybody."""
    stage.lives_until(11, 20)
    stage.says(OLGA, "Где можно взять инвалидную коляску?")
    stage.taps(OLGA, "Спросить организаторов")
    stage.taps(OLGA, "Спросить без имени")
    stage.presses(ILZE, "question-reply:1")
    stage.says(ILZE, "Sarkanajā Krustā, Skolas ielā 3, darba dienās 9–12")
    stage.taps(ILZE, "Saglabāt visiem")
    stage.says(ILZE, "Kur dabūt invalīdu ratiņus?")
    stage.taps(ILZE, "Citi vārdi")
    stage.says(ILZE, "инвалидная коляска, wheelchair, інвалідний візок")
    stage.taps(ILZE, "Nosūtīt")
    stage.says(EMMA, "where can I get a wheelchair")


def bakes_in_december(stage: Chronicle) -> None:
    """Somebody takes a task, is asked before its day, and has done it."""
    stage.lives_until(12, 7)
    added(stage, "Uzcept piparkūkas svētku vakaram")
    takes(stage, ANNA)
    stage.presses(ANNA, "task-day:1:2026-12-15")
    stage.lives_until(12, 14)
    stage.presses(ANNA, "task-done:1")


def mourns_in_january(stage: Chronicle) -> None:
    """A pulse was just asked. One press holds everything; two weeks later Ilze looks at what was held, and goes on."""
    group = stage.group.id
    stage.lives_until(1, 9, year=2027)
    stage.presses(ILZE, f"norm-pulse-now:{group}")
    stage.lives_until(1, 11, year=2027)
    stage.presses(ILZE, f"pause-now:{group}:0")
    stage.lives_until(1, 25, year=2027)
    stage.presses(ILZE, f"resume:{group}")
    assert "Kā mums izdodas" in stage.screen(ILZE).text + "".join(stage.labels(ILZE))
    stage.presses(ILZE, f"resume-now:{group}")


def feels_in_february(stage: Chronicle) -> None:
    group = stage.group.id
    stage.lives_until(2, 15, year=2027)
    _sets_aside(stage)
    stage.presses(ILZE, f"norm-pulse-now:{group}")
    pulse = stage.unit.norms.pulses(group)[-1].id
    for person, step in ((ANNA, 5), (OLGA, 4), (TARAS, 4), (EMMA, 3), (ILZE, 4)):
        stage.presses(person, f"norm-pulse:{pulse}:{step}")
    stage.lives_until(2, 20, year=2027)


def reviews_in_march(stage: Chronicle) -> None:
    """Half a year after it was agreed: it stays."""
    stage.lives_until(3, 8, year=2027)
    stage.presses(ILZE, "norm-keep:1")
    stage.taps(ILZE, "Pēc pusgada")


def hands_over_in_march(stage: Chronicle) -> None:
    """Ilze's project ends: Anna becomes an organiser, a week later she takes the group. Then the clocks go forward."""
    group = stage.group.id
    stage.presses(ILZE, f"organiser-make:{group}:{ANNA}")
    stage.is_in_group(ANNA, "member")
    stage.lives_until(3, 15, year=2027)
    stage.presses(ILZE, f"group-settings:{group}")
    stage.taps(ILZE, "Nodot grupu")
    stage.taps(ILZE, "Anna")
    stage.taps(ILZE, "Jā, piedāvāt")
    stage.lives_until(3, 16, year=2027)
    stage.presses(ANNA, f"hand-over-take:{group}")
    stage.lives_until(4, 7, year=2027)


def reports_in_april(stage: Chronicle) -> None:
    """Anna's report of the month leaves with numbers only."""
    group = stage.group.id
    stage.presses(ANNA, f"difficulty-note:{group}:tired")
    stage.lives_until(4, 30, year=2027)
    stage.presses(ANNA, f"activity-report:{group}:this-month")


def closes_in_may(stage: Chronicle) -> None:
    """The fourth of May is a holiday: whoever runs the group decides. Then the closing, led by Anna."""
    group = stage.group.id
    stage.lives_until(5, 1, year=2027)
    stage.presses(ANNA, "series-skip:1:2027-05-04")
    stage.lives_until(5, 10, year=2027)
    stage.presses(ANNA, f"norms-begin:{group}:ending")
    stage.lives_until(5, 11, year=2027)
    _looks_back(stage)
    stage.lives_until(5, 12, year=2027)
    _writes_farewells(stage)
    stage.lives_until(5, 18, time(10, 30), year=2027)
    farewell = stage.unit.norms.of_group(group)[-1].id
    proposes(stage, TARAS, "Кожен каже одне слово на прощання.", farewell)
    gathers(stage, farewell, leader=ANNA)
    words_it(stage, FAREWELL, number=farewell, leader=ANNA)
    agrees(stage, leader=ANNA)
    stage.lives_until(5, 19, year=2027)
    _shows_what_changed(stage)
    stage.lives_until(5, 20, year=2027)
    _shows_farewells(stage)
    stage.lives_until(5, 21, year=2027)
    _goes_on_elsewhere(stage)
    stage.lives_until(5, 31, year=2027)


def _looks_back(stage: Chronicle) -> None:
    """Begun from the closing; five answer within the week it is open."""
    stage.presses(ANNA, f"closing:{stage.group.id}")
    stage.taps(ANNA, "Novērtējums")
    stage.taps(ANNA, "Sākt aptauju")
    stage.taps(ANNA, "Sākt tagad")
    token = stage.unit.surveys.of_group(stage.group.id)[-1].token
    for person in (ANNA, OLGA, TARAS, EMMA, ILZE):
        stage.says(person, f"/start v-{token}")
        _answers_all(stage, person)


def _answers_all(stage: Chronicle, person: int) -> None:
    """No words of one's own; then sent."""
    for _ in range(LONGEST_SURVEY):
        offered = [button.data or "" for row in stage.screen(person).rows for button in row]
        pressed = _furthest(offered, person)
        stage.presses(person, pressed)
        if pressed.endswith(":send"):
            return
    raise AssertionError("never sent")


def _furthest(offered: list[str], person: int) -> str:
    """The button that leads furthest on; of choices the one with GIVEN, or one below it."""
    found = next([each for each in offered if way in each] for way in ONWARD if way in " ".join(offered))
    place = found[0].split(":")[-2]
    return found[GIVEN[int(place)] - person % 2] if ":choose:" in found[0] and int(place) in GIVEN else found[0]


def _writes_farewells(stage: Chronicle) -> None:
    """Sealed until they are gathered."""
    group = stage.group.id
    stage.presses(ANNA, f"closing:{group}")
    stage.taps(ANNA, "Aicināt rakstīt")
    stage.taps(ANNA, "Nosūtīt grupai")
    for person, words in WORDS.items():
        stage.says(person, f"/start fw-{group}")
        stage.presses(person, f"farewell-write:{group}")
        stage.says(person, words)


def _shows_what_changed(stage: Chronicle) -> None:
    survey = stage.unit.surveys.of_group(stage.group.id)[-1].id
    stage.presses(ANNA, f"survey:{survey}")
    stage.taps(ANNA, "Rezultāti")
    stage.taps(ANNA, "Parādīt grupai")
    stage.taps(ANNA, "Nosūtīt grupai")


def _shows_farewells(stage: Chronicle) -> None:
    group = stage.group.id
    stage.presses(ANNA, f"closing:{group}")
    stage.taps(ANNA, "Savākt")
    stage.fires()
    stage.send()
    stage.presses(ANNA, f"closing:{group}")
    stage.taps(ANNA, "Apskatīt un parādīt")
    stage.taps(ANNA, "Nosūtīt grupai")


def _goes_on_elsewhere(stage: Chronicle) -> None:
    """Links for everybody; what is left to do is Ilze's again, and the group is over."""
    group = stage.group.id
    stage.presses(ANNA, f"closing:{group}")
    stage.taps(ANNA, "Kur doties tālāk")
    stage.says(ANNA, "Krīzes tālrunis 116 123, visu diennakti\nBibliotēkas vecāku rīti, otrdienās 10.00")
    stage.taps(ANNA, "Nosūtīt grupai")
    stage.presses(ANNA, f"closing:{group}")
    stage.taps(ANNA, "Nodot grupu")
    stage.taps(ANNA, "Ilze")
    stage.taps(ANNA, "Jā, piedāvāt")
    stage.lives_until(5, 24, year=2027)
    stage.presses(ILZE, f"hand-over-take:{group}")
    stage.lives_until(5, 28, year=2027)
    stage.presses(ILZE, f"closing:{group}")
    stage.taps(ILZE, "Grupa beidz darbu")
    stage.taps(ILZE, "Jā, grupa beidz")


STORY = (
    begins,
    agrees_in_september,
    asks_in_october,
    answers_in_november,
    bakes_in_december,
    mourns_in_january,
    feels_in_february,
    reviews_in_march,
    hands_over_in_march,
    reports_in_april,
    closes_in_may,
)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chronicle]:
    folder: Path = tmp_path_factory.mktemp("months")
    began = clock.monotonic()
    with chronicled(folder, SEPTEMBER) as stage:
        for months in STORY:
            months(stage)
        took = clock.monotonic() - began
        print(f"nine months took {took:.1f} s")
        assert took < LONGEST
        yield stage


@pytest.mark.parametrize("language", READERS)
def test_n_nine_months_are_told_in_four_languages(told: Chronicle, language: str) -> None:
    check(f"nine_months.{language}.txt", told.transcript(language))


def meetings(stage: Chronicle) -> list[datetime]:
    found = (stage.unit.meetings.get(number) for number in range(1, 40))
    return [local_naive(each.starts_at, RIGA) for each in found if each]


def test_r6_every_meeting_is_at_half_past_six_through_both_clock_changes(told: Chronicle) -> None:
    starts = meetings(told)
    assert {each.time() for each in starts} == {time(18, 30)}
    assert date(2026, 10, 20) in {each.date() for each in starts}
    assert date(2026, 11, 3) in {each.date() for each in starts}
    assert {date(2027, 3, 23), date(2027, 4, 6)} <= {each.date() for each in starts}


def test_m4_each_reminder_comes_at_its_hour_once_and_never_to_who_cannot(told: Chronicle) -> None:
    reminded = told.came(OLGA, "meeting-reminder")
    assert {page.at.time() for page in reminded} == {time(18, 30), time(16, 30)}
    assert len({page.at for page in reminded}) == len(reminded) >= 30


def test_g6_while_the_group_mourns_nobody_hears_a_thing(told: Chronicle) -> None:
    heard = [page for page in told.between(PAUSED, RESUMED) if page.anew]
    assert [(page.chat_id, page.view) for page in heard] == []


def test_g5_nothing_rings_in_the_quiet_hours_on_sundays_or_holidays(told: Chronicle) -> None:
    quiet = told.group.quiet

    def rings(page: Page) -> bool:
        loud = any(not screen.silent for screen in page.screens.values())
        return page.anew and loud and quiet.is_quiet(page.at, lambda day: calendar.holiday_name(day, "lv"))

    assert [(page.at, page.chat_id, page.view) for page in told.pages if rings(page)] == []


def test_n8_what_was_agreed_in_september_was_kept_and_the_farewell_is_part_of_it(told: Chronicle) -> None:
    assert norm(told).review_on == date(2027, 9, 8)
    held = [each.current.words for each in told.unit.norms.of_group(told.group.id) if each.current is not None]
    assert FAREWELL in held
    assert len(held) == 2


def test_g9_the_group_has_somebody_who_goes_on(told: Chronicle) -> None:
    member = told.unit.groups.member(told.group.id, ANNA)
    assert member is not None
    assert member.role is Role.ORGANISER


def said_to_group(stage: Chronicle, words: str) -> list[Page]:
    return [page for page in stage.pages if page.chat_id == CHAT and words in page.screens["lv"].text]


def test_g9_in_march_the_group_is_told_who_answers_for_it_once_she_has_said_yes(told: Chronicle) -> None:
    (announced,) = said_to_group(told, "Turpmāk par Kopā šajā grupā atbild Anna")
    (offered,) = told.came(ANNA, "hand-over-offer")
    assert (offered.at.date(), announced.at.date()) == (date(2027, 3, 15), date(2027, 3, 16))


def test_f6_in_may_the_group_looks_back_says_farewell_and_learns_where_to_go_on(told: Chronicle) -> None:
    (results,) = said_to_group(told, "Uzrunāti: 5. Atbildējuši: 5.")
    (farewells,) = told.came(CHAT, "farewell-words")
    (onward,) = told.came(CHAT, "onward")
    assert results.at < farewells.at < onward.at
    for screen in farewells.screens.values():
        assert [words for words in WORDS.values() if words not in screen.text] == []
        assert [name for name in NAMES.values() if name in screen.text] == []


def test_f6_closed_by_whoever_has_it_last_and_everybody_is_asked_later(told: Chronicle) -> None:
    group = told.unit.groups.get(told.group.id)
    assert group is not None
    assert group.worker_id == ILZE
    assert told.unit.goals.closing(group.id).finished_on == date(2027, 5, 28)
    assert len(told.unit.schedule.about("check-in-ended", group.id)) == len(CHECKED_AFTER_MONTHS)


def test_g5_no_day_brings_more_than_a_handful(told: Chronicle) -> None:
    for person in (ANNA, OLGA, TARAS, EMMA):
        days: dict[date, int] = {}
        for page in told.pages:
            if page.anew and page.chat_id == person:
                days[page.at.date()] = days.get(page.at.date(), 0) + 1
        assert max(days.values()) <= 4, (person, max(days, key=lambda day: days[day]))

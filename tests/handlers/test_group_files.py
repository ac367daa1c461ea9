"""A group's work goes to another installation as a file, and nobody of its people with it (G9)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
import yaml

from domain.decisions import Decision, Outcome, Rule, Source
from domain.follow_ups import Anchor, Audience, FollowUp
from domain.goals import Goal, Kind
from domain.group_files.writing import to_file
from domain.groups import Group
from domain.meetings import Answer
from domain.norms.life import Agreement, Ended, Norm, NormState, Version
from domain.norms.topics import Stage as NormStage
from domain.norms.topics import Topic
from domain.printing import TextFile
from domain.saved_answers.records import AskedQuestion, SavedAnswer
from domain.series import Rhythm
from domain.surveys.records import Record, SurveyState
from domain.tasks import Task, TaskState
from domain.wall_time import WallTime
from handlers.facts import Facts, SentFile
from handlers.group_files import gathering
from handlers.series.making import series_like
from tests.domain.surveys.samples import village
from tests.handlers import goldens
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, LANGUAGES, MONDAY, OLGA, RIGA, TARAS, Stage, staged, with_quiet

CANARIES = ("Ilze", "Anna", "Olga", "Taras", "Emma", "Viesis Zigis", "kanārijs")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Stage]:
    (tmp_path / "here").mkdir()
    with staged(tmp_path / "here", languages=("lv", "ru")) as stage:
        fill(stage)
        yield stage


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Stage]:
    (tmp_path / "there").mkdir()
    with staged(tmp_path / "there") as stage:
        yield stage


def fill(stage: Stage) -> None:
    """All that a group may have, with what must not go out among it."""
    with_quiet(stage, from_=time(20), until=time(9), sundays=False)
    unit, group = stage.unit, stage.group.id
    past = stage.meeting("2026-11-24T10:00", title="Pirmā reize")
    ahead = stage.meeting("2026-11-30T18:30", online_link="https://example.org/kanārijs", reason="kanārijs")
    for meeting in (past, ahead):
        unit.meetings.answer(meeting.id, ANNA, Answer.COMING, stage.now)
        unit.meetings.add_guest(meeting.id, "Viesis Zigis", ANNA, stage.now)
    first = stage.meeting("2026-12-03T17:00", title="Rokdarbi")
    series = unit.series.add(series_like(first, Rhythm.WEEKLY))
    unit.meetings.join_series(first.id, series.id, first.starts.date)
    unit.series.skip(series.id, date(2026, 12, 24))
    old = Decision(
        0, group, Source.POLL, "Kur tiekamies?", Outcome.ADOPTED, Rule.MOST_VOTES, date(2026, 10, 1), ("Klubā",)
    )
    old = unit.decisions.add(replace(old, source_id=77, asked=12, answered=9))
    new = Decision(0, group, Source.MEETING, "Tiekamies bibliotēkā", Outcome.ADOPTED, Rule.AGREEMENT, date(2026, 11, 1))
    new = unit.decisions.add(replace(new, review_on=date(2027, 5, 1)))
    unit.decisions.replace(old.id, new.id)
    unit.norms.begin(Agreement(group, NormStage.MIDDLE, 7))
    versions = (
        Version(1, "Rakstām līdz 22", "", date(2026, 9, 1), date(2026, 10, 1), Ended.CHANGED),
        Version(2, "Rakstām līdz 21", "Lai izguļamies", date(2026, 10, 1)),
    )
    norm = Norm(0, group, Topic.WRITING, NormState.ADOPTED, None, stage.now, "", date(2027, 4, 1), versions)
    unit.norms.take_over(norm)
    answer = SavedAnswer(
        0, group, "Kur ir aptieka?", "Rīgas ielā 5", ("zāles",), "https://aptieka.example", "+371 20000000"
    )
    unit.saved_answers.save(replace(answer, saved_on=date(2026, 10, 5)))
    unit.saved_answers.ask(AskedQuestion(0, group, OLGA, "kanārijs?", True, stage.now))
    unit.surveys.add(Record(0, group, village(), ILZE, "kanārijs-token", SurveyState.CLOSED))
    fill_work(stage)
    stage.now += timedelta(days=2)


def fill_work(stage: Stage) -> None:
    unit, group = stage.unit, stage.group.id
    stage.group = replace(stage.group, asks_feeling=False)
    unit.groups.save(stage.group)
    unit.proposals.set_rule(group, Fraction(2, 3))
    unit.afterwards.tick(1, ANNA)
    unit.afterwards.set_others(1, 2)
    unit.tasks.add(Task(0, group, "Uzcept maizi", made_on=date(2026, 11, 20)))
    taken_on = unit.tasks.add(Task(0, group, "Nopirkt tēju", made_on=date(2026, 11, 21)))
    unit.tasks.take(taken_on.id, ANNA, date(2026, 11, 25))
    done = unit.tasks.add(Task(0, group, "kanārijs: padarīts", made_on=date(2026, 11, 1)))
    unit.tasks.end(done.id, TaskState.DONE, date(2026, 11, 2))
    goal = unit.goals.add(Goal(0, group, Kind.GROUP, "Satikties katru nedēļu"))
    unit.goals.score(goal.id, 4, 8)
    own = unit.goals.add(Goal(0, group, Kind.PERSON, "kanārijs: mans mērķis", ANNA))
    unit.goals.score(own.id, 2, 9)
    for asked_on, answered, level in ((date(2026, 9, 1), 7, 4), (date(2026, 10, 1), None, None)):
        pulse = unit.norms.ask_pulse(group, asked_on)
        unit.norms.close_pulse(pulse.id, answered, level)
    unit.follow_ups.add(FollowUp(0, group, Anchor.JOINING, Audience.NEWCOMER, "kanārijs: vēlāk", 1))


def saved(stage: Stage) -> bytes:
    stage.presses(ILZE, f"group-settings:{stage.group.id}")
    stage.taps(ILZE, "Saglabāt failā")
    stage.taps(ILZE, "Saņemt failu")
    file = stage.screen(ILZE).file
    assert isinstance(file, TextFile)
    assert file.ending == "yaml"
    return file.content.encode()


def sends(stage: Stage, person: int, content: bytes) -> None:
    stage.facts = Facts({**stage.facts.known, SentFile("f"): content})
    document = {"file_id": "f", "file_unique_id": "u", "file_name": "grupa.yaml", "file_size": len(content)}
    sender = {"id": person, "is_bot": False, "first_name": "Ilze", "language_code": "lv"}
    chat = {"id": person, "type": "private"}
    stage.gets({"message": {"message_id": 9, "date": 1, "chat": chat, "from": sender, "document": document}})


def offered(stage: Stage, content: bytes) -> str:
    stage.presses(ILZE, f"group-settings:{stage.group.id}")
    stage.taps(ILZE, "Ielasīt no faila")
    sends(stage, ILZE, content)
    return stage.screen(ILZE).text


def taken(stage: Stage, content: bytes) -> None:
    stage.now = MONDAY + timedelta(days=2)
    offered(stage, content)
    stage.taps(ILZE, "Jā, ielasīt")


def refused(stage: Stage) -> str:
    assert stage.answer is not None
    assert stage.answer.alert
    return stage.answer.text


def written(stage: Stage) -> dict[str, object]:
    group = stage.unit.groups.get(stage.group.id)
    assert group is not None
    found = to_file(gathering.gather(stage.unit, group))
    assert isinstance(found, dict)
    return dict(found)


def test_g9_what_goes_out_comes_in_whole_where_there_is_another_key(here: Stage, there: Stage) -> None:
    content = saved(here)
    taken(there, content)
    before, after = written(here), written(there)
    for part in ("group", "series", "decisions", "norms", "answers", "surveys", "goals", "pulses", "tasks"):
        assert after[part] == before[part], part
    coming = [each for each in before["meetings"] if each["title"] != "Pirmā reize"]  # type: ignore[attr-defined]
    assert [each["title"] for each in coming] == ["Vecāku tikšanās", "Rokdarbi"]
    assert after["meetings"] == [{**each, "coming": 0} for each in coming]


def test_g9_surveys_come_as_drafts_and_reviews_are_waited_for(here: Stage, there: Stage) -> None:
    taken(there, saved(here))
    (survey,) = there.unit.surveys.of_group(there.group.id)
    assert survey.state is SurveyState.DRAFT
    assert survey.token != "kanārijs-token"
    kinds = {each.schedule.kind for each in there.unit.schedule.of_group(there.group.id)}
    assert kinds == {"decision-review", "norm-review"}


def test_g9_no_person_id_token_link_or_reason_is_in_the_file(here: Stage) -> None:
    content = saved(here).decode()
    unwanted = (*CANARIES, str(CHAT), "token", "example.org", here.group.start_token)
    assert [each for each in unwanted if each in content] == []
    document = yaml.safe_load(content)
    assert set(document["meetings"][0]) == {
        "title", "starts", "zone", "place", "state", "coming", "maybe", "not_coming", "came",
    }  # fmt: skip
    assert (document["meetings"][0]["coming"], document["meetings"][0]["came"]) == (2, 3)
    for part in ("meetings", "series", "decisions", "norms", "answers", "tasks", "goals", "pulses"):
        assert all(not name.endswith(("id", "_by_person", "uid")) for each in document[part] for name in each)


def test_g9_the_file_says_in_its_head_what_is_in_it_and_what_is_not(here: Stage) -> None:
    document = yaml.safe_load(saved(here))
    assert list(document)[:3] == ["kopa_group", "holds", "holds_not"]
    assert any("names" in each for each in document["holds_not"])


def test_g9_the_same_file_twice_doubles_nothing(here: Stage, there: Stage) -> None:
    content = saved(here)
    taken(there, content)
    once = written(there)
    said = offered(there, content)
    assert "Nekas. Viss jau ir šajā grupā" in said
    there.taps(ILZE, "Jā, ielasīt")
    assert written(there) == once


def test_g9_nothing_is_stored_before_the_yes_and_nothing_is_told_to_the_group(here: Stage, there: Stage) -> None:
    before = written(there)
    offered(there, saved(here))
    assert written(there) == before
    there.said.clear()
    taken(there, saved(here))
    there.passes(timedelta(days=20))
    assert [each.view for each in there.said if each.chat_id == CHAT] == []


def test_g9_open_tasks_come_as_nobodys_and_goals_and_pulses_as_they_were_told(here: Stage, there: Stage) -> None:
    taken(there, saved(here))
    tasks = there.unit.tasks.of_group(there.group.id)
    assert sorted(each.words for each in tasks) == ["Nopirkt tēju", "Uzcept maizi"]
    assert all(each.free for each in tasks)
    (goal,) = there.unit.goals.of_group(there.group.id)
    assert (goal.words, goal.start, goal.end) == ("Satikties katru nedēļu", 4, 8)
    pulses = there.unit.norms.pulses(there.group.id)
    assert [(each.asked_on, each.open, each.answered, each.level) for each in pulses] == [
        (date(2026, 9, 1), False, 7, 4)
    ]
    there.presses(ANNA, f"task:{tasks[0].id}")
    assert there.unit.follow_ups.waiting(there.group.id) == []


def test_g9_an_older_file_changes_no_rule_it_says_nothing_of(there: Stage) -> None:
    there.unit.groups.save(replace(there.group, asks_feeling=False))
    there.unit.proposals.set_rule(there.group.id, Fraction(1, 3))
    taken(there, GOOD.encode())
    group = there.unit.groups.get(there.group.id)
    assert group is not None
    assert not group.asks_feeling
    assert there.unit.proposals.rule(there.group.id).answered == Fraction(1, 3)


def test_g9_a_file_sent_without_a_button_is_known_and_offered(here: Stage, there: Stage) -> None:
    content = saved(here)
    there.now = MONDAY + timedelta(days=2)
    before = written(there)
    sends(there, ILZE, content)
    assert "Ielasīt grupā „Rīta kafija”?" in there.screen(ILZE).text
    assert written(there) == before
    there.taps(ILZE, "Jā, ielasīt")
    assert written(there)["decisions"] == written(here)["decisions"]


def test_g9_who_runs_several_groups_is_asked_which(here: Stage, there: Stage) -> None:
    other = Group(0, -1002, "Vakara tēja", ("lv",), RIGA, ILZE, "token2")
    other = there.unit.groups.add(other, there.now)
    sends(there, ILZE, saved(here))
    there.taps(ILZE, "Vakara tēja")
    there.taps(ILZE, "Jā, ielasīt")
    assert there.unit.decisions.of_group(other.id)
    assert not there.unit.decisions.of_group(there.group.id)


def test_p8_an_organiser_who_sends_one_is_told_whose_matter_it_is(here: Stage, there: Stage) -> None:
    there.make_organiser(ANNA)
    before = written(there)
    sends(there, ANNA, saved(here))
    assert "tikai grupas darbinieks" in there.screen(ANNA).text
    sends(there, OLGA, saved(here))
    assert "файл группы" not in there.screen(OLGA).text
    assert written(there) == before


def test_g9_a_broken_group_file_sent_unasked_is_told_with_its_faults(there: Stage) -> None:
    sends(there, ILZE, b"kopa_group: 9\n")
    assert "jaunākas Kopā versijas (9)" in there.screen(ILZE).text


def test_g9_a_series_sleeps_until_the_first_of_its_meetings_is_announced(here: Stage, there: Stage) -> None:
    taken(there, saved(here))
    (series,) = there.unit.series.of_group(there.group.id)
    first = there.unit.meetings.latest_of_series(series.id)
    assert first is not None
    assert not first.announced
    there.presses(ILZE, f"announce:{first.id}")
    there.passes(timedelta(days=14))
    latest = there.unit.meetings.latest_of_series(series.id)
    assert latest is not None
    assert latest.starts.date == date(2026, 12, 10)
    assert latest.announced


def test_g9_of_a_series_without_a_meeting_ahead_the_next_is_prepared(here: Stage, there: Stage) -> None:
    document = yaml.safe_load(saved(here))
    document["meetings"] = []
    taken(there, yaml.safe_dump(document, allow_unicode=True).encode())
    found = there.unit.meetings.upcoming(there.group.id, there.now)
    assert [(each.starts, each.announced) for each in found] == [(WallTime(date(2026, 12, 3), time(17), RIGA), False)]


def test_g9_what_is_past_or_called_off_stays_in_the_file_and_that_is_said(here: Stage, there: Stage) -> None:
    there.now = MONDAY + timedelta(days=300)
    said = offered(there, saved(here))
    assert "paliek tikai failā: 3" in said
    assert "Tikšanās, kas vēl būs" not in said


def test_g9_an_answer_of_the_group_is_not_overwritten(here: Stage, there: Stage) -> None:
    own = SavedAnswer(0, there.group.id, "kur ir aptieka?", "Citur", saved_on=date(2026, 11, 1))
    there.unit.saved_answers.save(own)
    taken(there, saved(here))
    assert [each.words for each in there.unit.saved_answers.of_group(there.group.id)] == ["Citur"]


GOOD = "kopa_group: 1\ngroup:\n  languages: [lv]\n  zone: Europe/Riga\n"
SURVEY = "kopa_survey: 1, title: {}, introduction: {}, languages: [lv]"
DECIDED = "source: poll, subject: A, outcome: adopted, rule: share, decided_on: 2026-01-01"
HOSTILE = {
    b"\xff\xfe\x00": "nav teksta fails",
    b"a: [": "nav saprotams",
    b"x" * 600_000: "par lielu",
    b"kopa_survey: 1\n": "nav grupas fails",
    b"[1, 2]": "nav grupas fails",
    b"kopa_group: 3\n": "jaunākas Kopā versijas (3)",
    b"kopa_group: 1\n": "trūkst lauka „group”",
    b"kopa_group: 1\ngroup: &a {languages: [lv], zone: *a}\n": "nav saprotams",
    ("[" * 4000).encode(): "par lielu",
    f"{GOOD}people: [Anna]\n".encode(): "5. rinda: lauku „people” nepazīstu",
    f"{GOOD}decisions: 7\n".encode(): "5. rinda: te jābūt sarakstam",
    f"{GOOD}meetings:\n- {{starts: 2026-13-45 18:30, zone: Europe/Riga}}\n".encode(): "6. rinda: „2026-13-45 18:30”",
    f"{GOOD}meetings:\n- {{starts: 2026-11-26 18:30, zone: ../../etc}}\n".encode(): "„../../etc” te neder",
    f"{GOOD}meetings:\n- {{starts: 2026-11-26 18:30, ends: 2026-11-26 17:30, zone: UTC}}\n".encode(): "17:30” nav",
    f"{GOOD}meetings:\n- {{starts: 2026-11-26 18:30, zone: UTC, series: 4, series_day: 2026-11-26}}\n".encode(): "„4”",
    f"{GOOD}meetings:\n- {{starts: 2026-11-26 18:30, zone: UTC, coming: -3}}\n".encode(): "no 0 līdz",
    f"{GOOD}meetings:\n- {{starts: 2026-11-26 18:30, zone: UTC, title: {'a' * 101}}}\n".encode(): "par garu",
    f"{GOOD}series:\n- {{first: 2026-11-19 18:30, zone: UTC, rhythm: monthly_last}}\n".encode(): "„monthly_last” te",
    f"{GOOD}norms:\n- {{topic: writing, versions: []}}\n".encode(): "trūkst lauka „ended”",
    f"{GOOD}answers:\n- {{question: Kur?, words: Te, saved_on: 2026-11-01, link: 'javascript:x'}}\n".encode(): "„java",
    f"{GOOD}answers:\n- {{question: ' ', words: Te, saved_on: 2026-11-01}}\n".encode(): "ir tukšs",
    f"{GOOD}surveys:\n- {{kopa_survey: 9}}\n".encode(): "jaunākas Kopā versijas (9)",
    f"{GOOD}surveys:\n- {{{SURVEY}, blocks: 3}}\n".encode(): "sarakstam",
    f"{GOOD}decisions:\n- {{{DECIDED}, standing: replaced}}\n".encode(): "te neder",
    f"{GOOD}decisions:\n- {{{DECIDED}, quorum: 9/2}}\n".encode(): "„9/2”",
    f"{GOOD}tasks:\n- {{words: Maize, made_on: 2026-11-01, owner: Anna}}\n".encode(): "„owner” nepazīstu",
    f"{GOOD}tasks:\n- {{words: ' ', made_on: 2026-11-01}}\n".encode(): "ir tukšs",
    f"{GOOD}goals:\n- {{words: Kopā, start: 11}}\n".encode(): "„11”",
    f"{GOOD}pulses:\n- {{asked_on: 2026-11-01, answered: 4, level: 3}}\n".encode(): "„4”",
    f"{GOOD}pulses:\n- {{asked_on: 2026-11-01, answered: 9, level: 6}}\n".encode(): "„6”",
    f"{GOOD}  consent_share: 5/6\n".encode(): "„5/6”",
    f"{GOOD}decisions: [{'{}, ' * 2001}]\n".encode(): "Drīkst līdz 2\xa0000",
    GOOD.replace("[lv]", "[lv, ru, en]").encode(): "Drīkst līdz 2",
    GOOD.replace("[lv]", "[[lv]]").encode(): "nepazīstu",
}  # fmt: skip


@pytest.mark.parametrize(("content", "said"), HOSTILE.items(), ids=range(len(HOSTILE)))
def test_g9_a_file_that_cannot_be_taken_is_told_kindly_and_changes_nothing(
    there: Stage, content: bytes, said: str
) -> None:
    before = written(there)
    shown = offered(there, content)
    assert "Failu vēl nevar pieņemt" in shown
    assert said in shown
    assert "Nekas nav saglabāts" in shown
    assert len(shown) < 4096
    assert written(there) == before


def test_g9_after_a_fault_the_next_file_is_taken(there: Stage) -> None:
    offered(there, b"kopa_group: 3\n")
    sends(there, ILZE, GOOD.encode())
    assert "Ielasīt grupā" in there.screen(ILZE).text


def test_s6_texts_of_the_file_are_shown_as_text(there: Stage) -> None:
    title = "<b>x</b>\u202e"
    content = GOOD.replace("  zone", f"  title: '{title}'\n  zone")
    shown = offered(there, content.encode())
    assert "&lt;b&gt;x&lt;/b&gt;" in shown
    assert "\u202e" not in shown


@pytest.mark.parametrize("verb", ["group-export", "group-export-file", "group-import"])
@pytest.mark.parametrize("person", [ANNA, EMMA, 77])
def test_p8_organisers_members_and_strangers_neither_save_nor_read_in(here: Stage, verb: str, person: int) -> None:
    here.make_organiser(ANNA)
    here.said.clear()
    here.presses(person, f"{verb}:{here.group.id}")
    refused(here)
    assert here.said == []
    assert here.unit.dialogs.get(person) is None


def test_p8_an_organiser_does_not_see_the_buttons(here: Stage) -> None:
    here.make_organiser(ANNA)
    here.presses(ANNA, f"group-settings:{here.group.id}")
    assert not any("fail" in label for label in here.labels(ANNA))


@pytest.mark.parametrize("verb", ["group-export", "group-export-file", "group-import"])
def test_g9_in_a_group_chat_no_file_comes(here: Stage, verb: str) -> None:
    here.said.clear()
    here.presses(ILZE, f"{verb}:{here.group.id}", chat_id=CHAT)
    refused(here)
    assert here.said == []


def test_s3_who_runs_the_group_no_more_gets_no_file_and_stores_none(here: Stage, there: Stage) -> None:
    content = saved(here)
    offered(there, content)
    yes = there.data(ILZE, "Jā, ielasīt")
    for stage in (here, there):
        stage.unit.groups.save(replace(stage.group, worker_id=ANNA))
    before = written(there)
    there.presses(ILZE, yes)
    refused(there)
    assert written(there) == before
    assert here.view("group-file", {"group": here.group.id}, "lv", ILZE) is None
    there.presses(ILZE, "menu")
    sends(there, ILZE, content)
    assert written(there) == before


def test_g9_from_a_file_too_large_to_be_read_again_the_oldest_surveys_stay_out(here: Stage) -> None:
    survey = village()
    for number in range(40):
        texts = dict.fromkeys(survey.languages, f"{number} {'ā' * 12_000}")
        wide = replace(survey, introduction=texts)
        here.unit.surveys.add(Record(0, here.group.id, wide, ILZE, f"t{number}", SurveyState.CLOSED))
    content = saved(here)
    assert len(content) <= 512 * 1024
    kept = yaml.safe_load(content)["surveys"]
    assert 0 < len(kept) < 41
    assert next(iter(kept[-1]["introduction"].values())).startswith("39 ")
    assert "vecākās aptaujas tajā nav" in here.screen(ILZE).text


def test_golden_saving_and_reading_in_as_the_worker_reads_it(here: Stage, there: Stage) -> None:
    content = saved(here)
    there.now = MONDAY + timedelta(days=2)
    drawn = []
    for reader in (ILZE, OLGA, TARAS, EMMA):
        language = LANGUAGES[reader]
        here.unit.people.set_language(ILZE, language)
        there.unit.people.set_language(ILZE, language)
        here.presses(ILZE, f"group-export:{here.group.id}")
        drawn.append(goldens.drawn(here.screen(ILZE)))
        here.presses(ILZE, f"group-export-file:{here.group.id}")
        drawn.append(goldens.drawn(here.screen(ILZE)))
        there.presses(ILZE, f"group-import:{there.group.id}")
        drawn.append(goldens.drawn(there.screen(ILZE)))
        sends(there, ILZE, content)
        drawn.append(goldens.drawn(there.screen(ILZE)))
        sends_wrong(there)
        drawn.append(goldens.drawn(there.screen(ILZE)))
    there.unit.people.set_language(ILZE, "lv")
    taken(there, content)
    drawn.append(goldens.drawn(there.screen(ILZE)))
    goldens.check("group_files.txt", "\n\n---\n\n".join(drawn) + "\n")
    goldens.check("group_file.yaml", content.decode())


def sends_wrong(stage: Stage) -> None:
    stage.presses(ILZE, f"group-import:{stage.group.id}")
    sends(stage, ILZE, GOOD.encode() + b"people: [A]\nmeetings:\n- {starts: soon, zone: Mars}\n")

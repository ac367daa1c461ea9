"""One message to groups and to each of their people (B1): written once a language, seen first, counted afterwards."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from domain.broadcasts import AT_ONCE, WORDS_LIMIT, Broadcast, BroadcastState
from domain.groups import Group, Role
from domain.outbox import Delivery, Lane
from domain.people import Office, Reach
from domain.printing import Paper
from domain.pushes import Push
from domain.wall_time import to_millis
from handlers import delivery
from storage.outbox import Waiting
from tests.handlers.direct import Direct
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, MONDAY, OLGA, RIGA, TARAS, Stage, staged

SECOND = -1002
NOW = timedelta(seconds=1)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def second_group(stage: Stage, *people: int, worker: int = ILZE) -> Group:
    group = stage.unit.groups.add(Group(0, SECOND, "Vakara tēja", ("lv",), RIGA, worker, "token2"), stage.now)
    for person in people:
        stage.unit.groups.put_member(group.id, person, stage.now)
    return group


def drafted(stage: Stage, **words: str) -> None:
    stage.presses(ILZE, f"broadcast:{stage.group.id}")
    stage.says(ILZE, words.get("lv", "Rīt no 9 līdz 12 nebūs ūdens."))
    for language in set(words) - {"lv"}:
        stage.presses(ILZE, f"broadcast-write:1:{language}")
        stage.says(ILZE, words[language])


def sent(stage: Stage, **words: str) -> list[Waiting]:
    drafted(stage, **words)
    stage.presses(ILZE, "broadcast-send:1:0")
    return messages(stage.passes(NOW))


def handed_out(stage: Stage) -> None:
    """Up to the outbox, and not further."""
    drafted(stage)
    stage.presses(ILZE, "broadcast-send:1:0")
    stage.fires()
    stage.fires()


def messages(said: object) -> list[Waiting]:
    assert isinstance(said, list)
    return [each for each in said if each.view == "broadcast"]


def state(stage: Stage) -> BroadcastState | None:
    found = stage.unit.broadcasts.get(1)
    return None if found is None else found.state


def text_for(stage: Stage, waiting: Waiting) -> str:
    screen = stage.draw(waiting)
    assert screen is not None
    return screen.text


def report(stage: Stage) -> str:
    stage.presses(ILZE, "broadcast-report:1")
    return stage.screen(ILZE).text


def test_b1_it_is_written_seen_and_sent_from_buttons(stage: Stage) -> None:
    stage.presses(ILZE, f"group:{stage.group.id}")
    stage.taps(ILZE, "Paziņojums")
    stage.says(ILZE, "Rīt no 9 līdz 12 nebūs ūdens.")
    stage.taps(ILZE, "Apskatīt un sūtīt")
    assert "Rīt no 9 līdz 12 nebūs ūdens." in stage.screen(ILZE).text
    assert [each for each in stage.said if each.view == "broadcast"] == []
    stage.taps(ILZE, "Sūtīt tūlīt")
    said = messages(stage.passes(NOW))
    assert [each.chat_id for each in said] == [CHAT, ILZE, ANNA, OLGA, TARAS, EMMA]
    assert state(stage) is BroadcastState.SENT


def test_b1_each_reads_their_own_language_and_the_others_are_told_which_it_is(stage: Stage) -> None:
    said = {each.chat_id: text_for(stage, each) for each in sent(stage, ru="Завтра с 9 до 12 воды не будет.")}
    assert "Rīt no 9" in said[ANNA]
    assert "Завтра с 9" in said[OLGA]
    assert "Rīt no 9" in said[EMMA]
    assert "not written in English" in said[EMMA]
    assert "Latviešu" in said[EMMA]
    assert "Українською це не написано" in said[TARAS]
    assert "nav uzrakstīts" not in said[ANNA]


def test_b1_in_a_group_of_two_languages_both_are_said_and_a_missing_one_is_named(tmp_path: Path) -> None:
    with staged(tmp_path, languages=("lv", "uk")) as stage:
        posted = next(each for each in sent(stage) if each.chat_id == CHAT)
        text = text_for(stage, posted)
        assert text.count("Rīt no 9") == 1
        assert "Українською це оголошення не написано" in text


def test_b1_the_preview_shows_it_as_each_reader_will_see_it(stage: Stage) -> None:
    drafted(stage, ru="Завтра воды не будет.")
    for variant, words in (("group", "Rīt no 9"), ("ru", "Завтра воды"), ("en", "not written in English")):
        stage.presses(ILZE, f"broadcast-look:1:{variant}")
        assert words in stage.screen(ILZE).text
    stage.presses(ILZE, "broadcast-send:1:0")
    for waiting in messages(stage.passes(NOW)):
        if waiting.chat_id == EMMA:
            assert "not written in English" in text_for(stage, waiting)


def test_b1_somebody_in_several_chosen_groups_gets_it_once(stage: Stage) -> None:
    stage.unit.people.meet(77, "Vija", "lv", stage.now)
    other = second_group(stage, ANNA, OLGA, 77)
    drafted(stage)
    stage.presses(ILZE, f"broadcast-group:1:{other.id}:0")
    stage.presses(ILZE, "broadcast-send:1:0")
    said = [each.chat_id for each in messages(stage.passes(NOW))]
    assert sorted(said) == sorted([CHAT, SECOND, ILZE, ANNA, OLGA, TARAS, EMMA])


def test_b1_who_muted_one_of_the_groups_gets_it_by_the_other(stage: Stage) -> None:
    other = second_group(stage, ANNA)
    stage.unit.groups.set_muted(stage.group.id, ANNA, muted=True)
    drafted(stage)
    stage.presses(ILZE, f"broadcast-group:1:{other.id}:0")
    stage.presses(ILZE, "broadcast-send:1:0")
    anna = [each for each in messages(stage.passes(NOW)) if each.chat_id == ANNA]
    assert [each.group_id for each in anna] == [other.id]


def test_b1_muted_blocked_and_never_started_are_left_in_peace_and_counted(stage: Stage) -> None:
    stage.unit.groups.set_muted(stage.group.id, ANNA, muted=True)
    stage.unit.people.set_reach(OLGA, Reach.BLOCKED)
    stage.unit.people.set_reach(TARAS, Reach.NEVER_STARTED)
    said = sent(stage)
    assert [each.chat_id for each in said] == [CHAT, ILZE, EMMA]
    text = report(stage)
    assert "Privāti saņemts: 2 no 5" in text
    for line in ("Izvēlējušies klusumu: 1", "Mani ir bloķējuši: 1", "nav nospiests: 1", "Grupās redzams: 1 no 1"):
        assert line in text
    assert not any(name in text for name in ("Anna", "Olga", "Taras"))


def test_b1_it_waits_for_the_week_of_its_reader_unless_it_is_urgent_and_is_never_sent_twice(stage: Stage) -> None:
    private = [each for each in sent(stage) if each.chat_id > 0]
    assert {each.push for each in private} == {Push.WAITS}
    assert {each.lane for each in private} == {Lane.BULK}
    assert {each.delivery for each in private} == {Delivery.AT_MOST_ONCE}
    stage.presses(ILZE, f"broadcast-new:{stage.group.id}")
    stage.says(ILZE, "Steidzami: ceļš slēgts.")
    stage.presses(ILZE, "broadcast-urgent:2")
    stage.presses(ILZE, "broadcast-send:2:0")
    urgent = [each for each in messages(stage.passes(NOW)) if each.chat_id > 0]
    assert {each.push for each in urgent} == {Push.PROMISED}


def test_b1_in_the_quiet_hours_the_morning_is_offered_first_and_each_group_has_its_own(stage: Stage) -> None:
    other = second_group(stage, ANNA)
    stage.unit.groups.save(replace(other, quiet=replace(other.quiet, until=other.quiet.until.replace(hour=9))))
    stage.now = MONDAY.replace(hour=20)
    drafted(stage)
    stage.presses(ILZE, f"broadcast-group:1:{other.id}:0")
    stage.presses(ILZE, "broadcast-look:1:group")
    assert "klusais laiks" in stage.screen(ILZE).text
    assert "rīt plkst. 8.00" in stage.labels(ILZE)[-5]
    stage.taps(ILZE, "Sūtīt rīt")
    assert state(stage) is BroadcastState.PLANNED
    assert messages(stage.passes(timedelta(hours=9, minutes=59))) == []
    first = messages(stage.passes(timedelta(minutes=2)))
    assert SECOND not in [each.chat_id for each in first]
    assert CHAT in [each.chat_id for each in first]
    assert [each.chat_id for each in messages(stage.passes(timedelta(hours=1)))] == [SECOND]


def test_b1_a_time_in_words_is_kept_and_can_be_cancelled(stage: Stage) -> None:
    drafted(stage)
    stage.presses(ILZE, "broadcast-when:1")
    stage.says(ILZE, "rīt 10:00")
    assert "rīt plkst. 10.00" in " ".join(stage.labels(ILZE))
    stage.taps(ILZE, "Sūtīt rīt")
    assert "24. novembrī" in stage.screen(ILZE).text
    stage.taps(ILZE, "Nesūtīt")
    assert state(stage) is BroadcastState.DRAFT
    assert messages(stage.passes(timedelta(days=3))) == []
    stage.presses(ILZE, "broadcast-send:1:0")
    assert len(messages(stage.passes(NOW))) == 6


def test_b1_a_time_that_passed_meanwhile_is_refused(stage: Stage) -> None:
    drafted(stage)
    stage.presses(ILZE, "broadcast-when:1")
    stage.says(ILZE, "rīt 10:00")
    stage.passes(timedelta(days=2))
    stage.presses(ILZE, "broadcast-send:1:1")
    assert stage.answer is not None
    assert "jau ir pagājis" in stage.answer.text
    assert state(stage) is BroadcastState.DRAFT


def test_b1_after_a_long_standstill_it_is_not_sent_and_its_writer_is_told(stage: Stage) -> None:
    drafted(stage)
    stage.presses(ILZE, "broadcast-when:1")
    stage.says(ILZE, "rīt 10:00")
    stage.presses(ILZE, "broadcast-send:1:1")
    said = stage.stands_still(timedelta(days=3))
    assert messages(said) == []
    assert "nenosūtīju laikā" in stage.screen(ILZE).text


def test_b1_a_paused_group_holds_it_and_its_people_and_it_can_go_out_later(stage: Stage) -> None:
    drafted(stage)
    stage.presses(ILZE, "broadcast-when:1")
    stage.says(ILZE, "rīt 10:00")
    stage.presses(ILZE, "broadcast-send:1:1")
    stage.presses(ILZE, f"pause-now:{stage.group.id}:0")
    assert messages(stage.passes(timedelta(days=2))) == []
    stage.presses(ILZE, f"resume:{stage.group.id}")
    assert "Paziņojums „Rīt no 9" in stage.screen(ILZE).text
    stage.presses(ILZE, f"held-all:{stage.group.id}:1")
    stage.presses(ILZE, f"resume-now:{stage.group.id}:0")
    assert len(messages(stage.passes(NOW))) == 6


def test_b1_a_paused_group_is_named_when_it_is_to_be_sent_now(stage: Stage) -> None:
    drafted(stage)
    stage.unit.groups.save(replace(stage.group, paused_at=stage.now))
    stage.presses(ILZE, "broadcast-send:1:0")
    assert stage.answer is not None
    assert "Rīta kafija" in stage.answer.text
    assert state(stage) is BroadcastState.DRAFT


def test_s3_who_lost_the_right_before_its_time_sends_nothing(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    stage.presses(ANNA, f"broadcast:{stage.group.id}")
    stage.says(ANNA, "Satiekamies pie upes.")
    stage.presses(ANNA, "broadcast-when:1")
    stage.says(ANNA, "rīt 10:00")
    stage.presses(ANNA, "broadcast-send:1:1")
    stage.unit.groups.set_role(stage.group.id, ANNA, Role.MEMBER)
    said = stage.passes(timedelta(days=2))
    assert messages(said) == []
    assert "vairs neorganizējat" in stage.screen(ANNA).text


def test_s3_only_its_writer_touches_it_and_only_with_groups_they_run(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    second_group(stage, worker=ANNA)
    drafted(stage)
    for verb in ("broadcast-draft:1", "broadcast-look:1:lv", "broadcast-send:1:0", "broadcast-write:1:lv"):
        stage.presses(ANNA, verb)
        assert stage.answer is not None
        assert stage.answer.alert, verb
    stage.presses(ILZE, "broadcast-group:1:2:0")
    assert stage.answer is not None
    assert stage.answer.alert
    found = stage.unit.broadcasts.get(1)
    assert found is not None
    assert found.groups == (stage.group.id,)


def test_b1_two_presses_on_send_send_it_once(stage: Stage) -> None:
    drafted(stage)
    stage.presses(ILZE, "broadcast-send:1:0")
    stage.presses(ILZE, "broadcast-send:1:0")
    assert stage.answer is not None
    assert "jau ir nosūtīts" in stage.answer.text
    assert len(messages(stage.passes(NOW))) == 6


@pytest.mark.parametrize("missing", ["words", "groups"])
def test_b1_without_words_or_groups_it_is_not_sent(stage: Stage, missing: str) -> None:
    drafted(stage)
    if missing == "words":
        stage.unit.broadcasts.set_words(1, "lv", None)
    else:
        stage.presses(ILZE, f"broadcast-group:1:{stage.group.id}:0")
    stage.presses(ILZE, "broadcast-send:1:0")
    assert stage.answer is not None
    assert "trūkst" in stage.answer.text
    assert state(stage) is BroadcastState.DRAFT


def test_b1_what_is_unsure_is_counted_and_sent_again_by_one_button(stage: Stage) -> None:
    handed_out(stage)
    for waiting in stage.unit.outbox.ready(stage.now, [], 100):
        if waiting.chat_id in (ANNA, OLGA):
            stage.unit.outbox.end(waiting.id, "unknown")
    for row in stage.unit.outbox.unreported():
        delivery.undelivered(stage.unit, row, stage.now)
    said = stage.send()
    assert [each.view for each in said if each.chat_id == ILZE].count("undelivered") == 0
    assert "Nav zināms, vai pienāca: 2" in report(stage)
    again = messages(stage.taps(ILZE, "kur nav zināms (2)"))
    assert sorted(each.chat_id for each in again) == [ANNA, OLGA]
    assert "Privāti saņemts: 5 no 5" in report(stage)


def test_r2_within_a_minute_the_writer_learns_what_is_unsure_as_a_new_message(stage: Stage) -> None:
    handed_out(stage)
    for waiting in stage.unit.outbox.ready(stage.now, [], 100):
        if waiting.chat_id == ANNA:
            stage.unit.outbox.end(waiting.id, "unknown")
    stage.send()
    before = stage.unit.outbox.posted_id("broadcast-report:1")
    stage.passes(timedelta(seconds=60))
    assert stage.unit.outbox.posted_id("broadcast-report:1") not in (None, before)
    assert "Nav zināms" in stage.screen(ILZE).text


def test_b1_a_correction_edits_what_stands_and_is_seen_first(stage: Stage) -> None:
    sent(stage, ru="Завтра с 9 до 12 воды не будет.")
    stage.presses(ILZE, "broadcast-correct:1")
    stage.taps(ILZE, "Latviešu")
    stage.says(ILZE, "Rīt no 10 līdz 13 nebūs ūdens.")
    assert "Rīt no 10" in stage.screen(ILZE).text
    assert "Rīt no 9" in text_for(stage, next(each for each in stage.said if each.chat_id == ANNA))
    edits = messages(stage.taps(ILZE, "Jā, labot visiem")) + messages(stage.passes(NOW))
    assert sorted(each.chat_id for each in edits) == sorted([CHAT, ILZE, ANNA, OLGA, TARAS, EMMA])
    assert all(each.message_id is not None for each in edits)
    assert "Rīt no 10" in text_for(stage, edits[0])
    assert "labots" in text_for(stage, edits[0])
    assert "Завтра с 9" in text_for(stage, next(each for each in edits if each.chat_id == OLGA))


def test_b1_the_last_language_cannot_be_taken_out_of_what_people_have(stage: Stage) -> None:
    sent(stage)
    stage.presses(ILZE, "broadcast-write:1:lv")
    stage.taps(ILZE, "Izņemt šo valodu")
    assert "Vismaz vienai valodai jāpaliek" in stage.screen(ILZE).text
    found = stage.unit.broadcasts.get(1)
    assert found is not None
    assert found.words == {"lv": "Rīt no 9 līdz 12 nebūs ūdens."}


def test_b1_withdrawn_it_says_so_where_it_stands_and_goes_to_nobody_else(stage: Stage) -> None:
    handed_out(stage)
    for waiting in stage.unit.outbox.ready(stage.now, [], 100):
        if waiting.chat_id in (CHAT, ANNA):
            stage.unit.outbox.sent(waiting, 4000 + abs(waiting.chat_id), stage.now)
    said = messages(stage.presses(ILZE, "broadcast-withdraw-yes:1")) + messages(stage.passes(timedelta(minutes=1)))
    assert sorted(each.chat_id for each in said) == sorted([CHAT, ANNA])
    assert all("ir atsaukts" in text_for(stage, each) for each in said)
    assert state(stage) is BroadcastState.WITHDRAWN


def test_b1_who_left_or_muted_before_it_reached_them_does_not_get_it(stage: Stage) -> None:
    handed_out(stage)
    stage.unit.groups.set_muted(stage.group.id, ANNA, muted=True)
    stage.unit.groups.set_present(stage.group.id, OLGA, present=False)
    assert sorted(each.chat_id for each in messages(stage.send())) == sorted([CHAT, ILZE, TARAS, EMMA])


def test_b1_a_village_is_handed_out_in_parts_and_each_person_once(stage: Stage) -> None:
    people = range(1000, 1000 + 2 * AT_ONCE + 40)
    for person in people:
        stage.unit.people.meet(person, "Jānis", "lv", stage.now)
        stage.unit.people.set_reach(person, Reach.STARTED)
        stage.unit.groups.put_member(stage.group.id, person, stage.now)
    handed_out(stage)
    assert stage.unit.outbox.count("ready") <= AT_ONCE + 5
    for _ in range(3):
        stage.fires()
    said = [each.chat_id for each in messages(stage.send()) if each.chat_id > 0]
    assert len(said) == len(set(said)) == len(people) + 5


def test_b1_a_draft_goes_on_where_it_was_and_can_be_thrown_away(stage: Stage) -> None:
    drafted(stage)
    stage.presses(ILZE, "menu")
    stage.taps(ILZE, "Paziņojumi")
    stage.taps(ILZE, "Turpināt iesākto")
    assert "Rīt no 9" in stage.screen(ILZE).text
    stage.taps(ILZE, "Izmest melnrakstu")
    assert stage.unit.broadcasts.get(1) is None


def test_b1_words_that_are_too_long_are_answered_with_the_number(stage: Stage) -> None:
    stage.presses(ILZE, f"broadcast:{stage.group.id}")
    stage.says(ILZE, "ā" * (WORDS_LIMIT + 1))
    assert f"1\xa0{WORDS_LIMIT + 1 - 1000}" in stage.screen(ILZE).text
    stage.says(ILZE, "Īsāk.")
    assert "Īsāk." in stage.screen(ILZE).text


def test_s6_markup_in_the_words_stays_words(stage: Stage) -> None:
    said = sent(stage, lv="<b>Sveiki</b> & <a href='x'>nāciet</a>")
    assert "&lt;b&gt;Sveiki&lt;/b&gt; &amp; &lt;a" in text_for(stage, said[0])


def test_g4_the_button_answers_each_in_their_own_language(tmp_path: Path) -> None:
    with staged(tmp_path, languages=("lv",)) as stage:
        sent(stage, ru="Завтра воды не будет.")
        stage.presses(OLGA, f"broadcast-own:1:{stage.group.id}", CHAT)
        assert "Завтра воды" in stage.screen(OLGA).text
        stage.unit.people.set_reach(OLGA, Reach.NEVER_STARTED)
        stage.presses(OLGA, f"broadcast-own:1:{stage.group.id}", CHAT)
        assert stage.answer is not None
        assert "Завтра воды" in stage.answer.text


def test_b2_plain_text_leaves_without_marks_of_ours_and_the_page_has_the_groups_code(stage: Stage) -> None:
    sent(stage, ru="Завтра воды не будет.")
    stage.presses(ILZE, "broadcast-report:1")
    stage.taps(ILZE, "Teksts pārsūtīšanai")
    plain = [stage.draw(each) for each in stage.said if each.view == "broadcast-plain"]
    assert [screen.text for screen in plain if screen is not None] == [
        "Rīt no 9 līdz 12 nebūs ūdens.",
        "Завтра воды не будет.",
    ]
    assert all(screen is not None and screen.rows == () for screen in plain)
    stage.presses(ILZE, "broadcast-paper:1")
    paper = stage.draw(next(each for each in stage.said if each.view == "broadcast-paper"))
    assert paper is not None
    assert isinstance(paper.file, Paper)
    assert stage.world.start_link("g-token") in repr(paper.file)


def test_p3_what_somebody_wrote_and_did_not_send_goes_with_them(direct: Direct) -> None:
    group = direct.group(-1001, direct.worker(2))
    direct.person(1, Office.OPERATOR)
    direct.member(group, 3, Role.ORGANISER)
    kept = direct.unit.broadcasts.add(Broadcast(0, 3, BroadcastState.SENT, groups=(group.id,)), direct.now)
    drafted = [direct.unit.broadcasts.add(Broadcast(0, 3, state), direct.now) for state in list(BroadcastState)[:2]]
    direct.press(3, f"forget-yes:{to_millis(direct.now)}")
    assert [direct.unit.broadcasts.get(each.id) for each in drafted] == [None, None]
    assert direct.unit.broadcasts.get(kept.id) == replace(kept, written_by=0)

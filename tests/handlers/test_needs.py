"""M3, needs and lifts: said on one private screen, seen by organisers only, agreed with consent, undone with a word."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from domain.lifts import Agreed
from domain.needs import CHILDREN_LIMIT, FROM_LIMIT, Lift, Needs
from domain.people import Reach
from domain.privacy import KEPT
from domain.sign_ups import Line
from domain.wall_time import to_millis
from locales.texts import LANGUAGES
from storage.outbox import Waiting
from tests.handlers.goldens import check, drawn
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged

STRANGER = 77


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        stage.meeting()
        yield stage


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def own(stage: Stage, person: int) -> Needs:
    return stage.unit.needs.get(1, person)


def lift(stage: Stage, person: int, kind: Lift, places: int, start: str = "Centrs", *, shares: bool = True) -> None:
    stage.presses(person, f"need-lift:1:{kind}")
    stage.says(person, str(places))
    stage.says(person, start)
    answers = dict(_choices(stage, person))
    stage.presses(person, answers["yes" if shares else "no"])


def _choices(stage: Stage, person: int) -> Iterator[tuple[str, str]]:
    for row in stage.screen(person).rows:
        for button in row:
            if (button.data or "").startswith("talk:choose"):
                yield (button.data or "").rsplit(":", 1)[1], button.data or ""


def told(sent: Sequence[Waiting]) -> list[tuple[int, str]]:
    return sorted((each.chat_id, each.view) for each in sent if each.view.startswith("lift-"))


def agreed(stage: Stage) -> list[Agreed]:
    return list(stage.unit.needs.agreed(1))


def test_m3_needs_are_said_by_one_button_each(stage: Stage) -> None:
    stage.presses(ANNA, "meeting:1")
    stage.taps(ANNA, "Bērni, tulks, aizvešana")
    assert "Grupā to nerāda" in stage.screen(ANNA).text
    stage.taps(ANNA, "+1 bērns")
    stage.taps(ANNA, "+1 bērns")
    stage.taps(ANNA, "Būs ratiņkrēsls")
    stage.taps(ANNA, "Vajag tulku")
    stage.taps(ANNA, "zīmju valoda")
    assert own(stage, ANNA) == Needs(children=2, wheelchair=True, interpreter="sign")
    assert "Līdzi 2 bērni" in stage.screen(ANNA).text
    stage.taps(ANNA, "Ratiņkrēsla nebūs")
    stage.taps(ANNA, "−1 bērns")
    stage.taps(ANNA, "−1 bērns")
    stage.taps(ANNA, "Vajag tulku")
    stage.taps(ANNA, "tulku nevajag")
    assert stage.unit.connection.execute("SELECT count(*) FROM need").fetchone()[0] == 0, "nothing needed, nothing kept"


def test_m3_from_the_card_it_is_one_button(stage: Stage) -> None:
    shown = stage.view("meeting-card", {"id": 1}, "lv", CHAT)
    assert shown is not None
    links = {button.label: button.url for row in shown.rows for button in row if button.url}
    assert links["🚗 Bērni, tulks, aizvešana"] == "https://t.me/kopa_bot?start=need-1"
    stage.unit.people.set_reach(ANNA, Reach.NEVER_STARTED)
    stage.says(ANNA, "/start need-1")
    assert "Kas Jums vajadzīgs" in stage.screen(ANNA).text
    person = stage.unit.people.get(ANNA)
    assert person is not None
    assert person.reachable


@pytest.mark.parametrize(
    "link", ["/start need-", "/start need-99", "/start need-x", "/start need-1 2", "/start need-" + "9" * 19]
)
def test_s1_forged_links_are_answered(stage: Stage, link: str) -> None:
    assert stage.says(ANNA, link) != []


def test_m3_nothing_of_needs_is_in_the_group_and_organisers_see_sums_first(stage: Stage) -> None:
    stage.presses(ANNA, "need:1:more")
    stage.presses(OLGA, "need:1:more")
    stage.presses(OLGA, "need-interpreter:1:ru")
    stage.presses(TARAS, "need:1:wheelchair")
    lift(stage, EMMA, Lift.NEEDED, 2, "Library")
    for view, arguments in (
        ("meeting-card", {"id": 1}),
        ("group-reminder", {"id": 1, "start": "2026-11-26T18:30", "late": False}),
    ):
        shown = stage.view(view, arguments, "lv", CHAT)
        assert shown is not None
        assert not any(word in shown.text for word in ("👶", "♿", "🗣", "🚗", "Library"))
    assert all(each.chat_id != CHAT for each in stage.said if each.view != "meeting-card")

    stage.presses(ILZE, "meeting:1")
    stage.taps(ILZE, "Kam ko vajag")
    text = stage.screen(ILZE).text
    assert "👶 Bērni kopā: 2" in text
    assert "🗣 Tulki: krievu – 1" in text
    assert "♿ Ratiņkrēsli: 1" in text
    assert "🚗 Jāaizved: 2 · vietas auto: 0" in text
    assert text.index("Ratiņkrēsli: 1") < text.index("<b>Anna</b>")


@pytest.mark.parametrize("data", ["needs-all:1:0", "lifts:1", "lift-cars:1:13", "lift-yes:1:13:14", "lift-no:1:13"])
@pytest.mark.parametrize("person", [ANNA, STRANGER])
def test_s1_only_those_who_run_it_see_needs_and_agree_lifts(stage: Stage, person: int, data: str) -> None:
    lift(stage, OLGA, Lift.NEEDED, 1)
    lift(stage, TARAS, Lift.OFFERED, 1)
    stage.is_in_group(STRANGER, "left")
    sent = stage.presses(person, data)
    assert agreed(stage) == []
    assert told(sent) == []
    assert toast(stage)


@pytest.mark.parametrize("data", ["needs:1", "need:1:more", "need-interpreter:1:ru", "need-lift:1:needed"])
def test_s1_a_stranger_says_no_needs(stage: Stage, data: str) -> None:
    stage.is_in_group(STRANGER, "left")
    stage.presses(STRANGER, data)
    assert stage.unit.needs.of(1) == []
    assert toast(stage)


@pytest.mark.parametrize(
    "data", ["need:1:x", "need:1", "need-interpreter:1:xx", "need-lift:1:both", "needs:9", "lifts:x"]
)
def test_s1_forged_needs_change_nothing(stage: Stage, data: str) -> None:
    stage.presses(ANNA, data)
    assert stage.unit.needs.of(1) == []
    assert toast(stage)


def test_m3_children_have_a_limit_on_both_sides(stage: Stage) -> None:
    stage.presses(ANNA, "need:1:less")
    assert "no 0 līdz 10" in toast(stage)
    for _ in range(CHILDREN_LIMIT + 2):
        stage.presses(ANNA, "need:1:more")
    assert own(stage, ANNA).children == CHILDREN_LIMIT


@pytest.mark.parametrize("places", ["0", "9", "²", "daudz", "-1", "99999999999999"])
def test_m3_a_lift_for_so_many_is_asked_again(stage: Stage, places: str) -> None:
    stage.presses(ANNA, "need-lift:1:needed")
    stage.says(ANNA, places)
    assert "no 1 līdz 8" in stage.screen(ANNA).text


@pytest.mark.parametrize("start", ["š" * (FROM_LIMIT + 1), "x" * 4000, "\u200b"])
def test_m3_a_place_too_long_or_empty_is_asked_again(stage: Stage, start: str) -> None:
    stage.presses(ANNA, "need-lift:1:needed")
    assert stage.says(ANNA, "2")
    assert "līdz 100 zīmēm" in stage.screen(ANNA).text, "the limit is said beforehand"
    stage.says(ANNA, start)
    stage.says(ANNA, "Ogre")
    stage.presses(ANNA, dict(_choices(stage, ANNA))["no"])
    assert own(stage, ANNA) == Needs(lift=Lift.NEEDED, lift_places=2, lift_from="Ogre")


def test_m3_a_lift_is_proposed_agreed_and_both_learn_of_it_privately(stage: Stage) -> None:
    lift(stage, OLGA, Lift.NEEDED, 2, "Ogre")
    lift(stage, TARAS, Lift.OFFERED, 3, "ogre")
    stage.presses(ILZE, "needs-all:1:0")
    stage.taps(ILZE, "Kas ar ko brauc")
    sent = stage.taps(ILZE, "Olga → Taras")
    assert told(sent) == [(OLGA, "lift-agreed"), (TARAS, "lift-agreed")]
    assert "Abiem pateicu" in toast(stage)
    assert '<a href="tg://user?id=14">Taras</a>' in stage.screen(OLGA).text
    assert "откуда: ogre" in stage.screen(OLGA).text
    assert '<a href="tg://user?id=13">Olga</a>' in stage.screen(TARAS).text
    assert "Brīvas vietas: 1 no 3" in stage.screen(ILZE).text
    assert not any(each.chat_id == CHAT for each in sent)


def test_m3_without_the_consent_of_both_nobody_learns_who_it_is(stage: Stage) -> None:
    lift(stage, OLGA, Lift.NEEDED, 1, "Maskavas iela 5", shares=False)
    lift(stage, TARAS, Lift.OFFERED, 3, "Ogre")
    stage.presses(ILZE, f"lift-yes:1:{OLGA}:{TARAS}")
    for person in (OLGA, TARAS):
        text = stage.screen(person).text
        assert not any(word in text for word in ("Olga", "Taras", "Maskavas", "Ogre", "tg://user"))
    assert "организатор" in stage.screen(OLGA).text


def test_m3_a_car_is_never_overfilled_also_by_two_organisers_at_once(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    lift(stage, OLGA, Lift.NEEDED, 2)
    lift(stage, EMMA, Lift.NEEDED, 2)
    lift(stage, TARAS, Lift.OFFERED, 3)
    stage.presses(ILZE, f"lift-yes:1:{OLGA}:{TARAS}")
    sent = stage.presses(ANNA, f"lift-yes:1:{EMMA}:{TARAS}")
    assert "auto ir pilns" in toast(stage)
    assert told(sent) == []
    assert agreed(stage) == [Agreed(OLGA, TARAS)]


def test_m3_another_car_can_be_chosen(stage: Stage) -> None:
    lift(stage, OLGA, Lift.NEEDED, 1, "Ogre")
    lift(stage, TARAS, Lift.OFFERED, 3, "Ogre")
    lift(stage, EMMA, Lift.OFFERED, 2, "Rīga")
    stage.presses(ILZE, "lifts:1")
    stage.taps(ILZE, "Cits auto")
    stage.taps(ILZE, "Emma, brīvas 2")
    assert agreed(stage) == [Agreed(OLGA, EMMA)]


@pytest.mark.parametrize("by", ["no-lift", "smaller car", "not coming", "left the group"])
def test_m3_a_driver_who_drops_out_leaves_nobody_at_the_roadside_unknowing(stage: Stage, by: str) -> None:
    lift(stage, OLGA, Lift.NEEDED, 2)
    lift(stage, TARAS, Lift.OFFERED, 3)
    stage.presses(ILZE, f"lift-yes:1:{OLGA}:{TARAS}")
    before = len(stage.said)
    match by:
        case "no-lift":
            stage.presses(TARAS, "need:1:no-lift")
        case "smaller car":
            lift(stage, TARAS, Lift.OFFERED, 1)
        case "not coming":
            stage.presses(TARAS, "rsvp:1:no", CHAT)
        case _:
            who = {"id": TARAS, "is_bot": False, "first_name": "Taras"}
            change = {
                "old_chat_member": {"user": who, "status": "member"},
                "new_chat_member": {"user": who, "status": "left"},
            }
            stage._run({"chat_member": {"chat": {"id": CHAT, "type": "supergroup"}, "from": who, "date": 1, **change}})
    sent = stage.said[before:]
    assert (OLGA, "lift-undone") in told(sent)
    assert (ILZE, "lift-broken") in told(sent)
    assert "Простите" in stage.screen(OLGA).text
    assert "Taras" not in stage.screen(OLGA).text
    assert agreed(stage) == []


def test_m3_an_organiser_undoes_a_lift_and_both_are_told(stage: Stage) -> None:
    lift(stage, OLGA, Lift.NEEDED, 1)
    lift(stage, TARAS, Lift.OFFERED, 1)
    stage.presses(ILZE, f"lift-yes:1:{OLGA}:{TARAS}")
    sent = stage.presses(ILZE, f"lift-no:1:{OLGA}")
    assert told(sent) == [(OLGA, "lift-undone"), (TARAS, "lift-undone")]
    assert told(stage.presses(ILZE, f"lift-no:1:{OLGA}")) == []


def test_m3_whoever_cannot_be_written_to_is_told_by_the_organiser(stage: Stage) -> None:
    lift(stage, OLGA, Lift.NEEDED, 1)
    lift(stage, TARAS, Lift.OFFERED, 1)
    stage.unit.people.set_reach(OLGA, Reach.BLOCKED)
    sent = stage.presses(ILZE, f"lift-yes:1:{OLGA}:{TARAS}")
    assert told(sent) == [(TARAS, "lift-agreed")]
    assert "Es nevaru uzrakstīt: Olga" in toast(stage)


def test_m3_the_forgotten_need_nothing_and_the_other_is_told_without_a_name(stage: Stage) -> None:
    lift(stage, OLGA, Lift.NEEDED, 1)
    lift(stage, TARAS, Lift.OFFERED, 1)
    stage.presses(ILZE, f"lift-yes:1:{OLGA}:{TARAS}")
    stage.presses(OLGA, "forget")
    sent = stage.taps(OLGA, "Да")
    assert (TARAS, "lift-undone") in told(sent)
    assert (OLGA, "lift-undone") not in told(sent)
    assert stage.unit.needs.of(1)[0].name == "Taras"


def test_m3_who_refuses_a_place_needs_nothing_any_more(stage: Stage) -> None:
    stage.unit.seats.set_lines(1, (Line(1, 1),))
    stage.presses(ANNA, "rsvp:1:coming", CHAT)
    stage.presses(OLGA, "rsvp:1:coming", CHAT)
    stage.presses(OLGA, "need:1:more")
    stage.presses(ANNA, "rsvp:1:no", CHAT)
    stage.taps(OLGA, "Нет, не смогу")
    assert own(stage, OLGA).empty


def test_p7_needs_are_sealed_and_go_a_week_after_the_meeting(stage: Stage) -> None:
    lift(stage, OLGA, Lift.NEEDED, 1, "Zvaigžņu iela")
    stage.presses(OLGA, "need:1:wheelchair")
    dump = "\n".join(stage.unit.connection.iterdump())
    assert "Zvaig" not in dump
    assert "wheel" not in dump.split("CREATE TABLE need")[0]
    kept = KEPT["need"]
    assert kept == timedelta(days=7)
    for days, left in ((6, 1), (8, 0)):
        now = stage.stored(1).ends_at + timedelta(days=days)
        from storage.queries import statements

        stage.unit.connection.execute(statements("retention")["need"], {"before": to_millis(now - kept)})
        assert len(stage.unit.needs.of(1)) == left


def test_m3_at_a_cancelled_meeting_needs_are_refused_kindly(stage: Stage) -> None:
    stage.presses(ILZE, "change:1:cancel")
    stage.taps(ILZE, "Atcelt un pastāstīt")
    stage.presses(ANNA, "need:1:more")
    assert "ir atcelta" in toast(stage)
    assert stage.unit.needs.of(1) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_golden_needs_and_lifts(tmp_path: Path, language: str) -> None:
    with staged(tmp_path, languages=(language,)) as stage:
        for person in (ILZE, ANNA, OLGA, TARAS, EMMA):
            stage.unit.people.set_language(person, language)
        stage.meeting()
        pages: list[str] = []

        def keep(name: str, person: int) -> None:
            pages.append(f"## {name}\n{drawn(stage.screen(person))}")
            if stage.answer is not None and stage.answer.text:
                assert len(stage.answer.text) < 200
                pages.append(f"## {name}: toast\n{stage.answer.text}")
            stage.answer = None

        stage.presses(ANNA, "needs:1")
        keep("nothing yet", ANNA)
        stage.presses(ANNA, "need:1:less")
        keep("no fewer", ANNA)
        for data in ("need:1:more", "need:1:more", "need:1:wheelchair"):
            stage.presses(ANNA, data)
        stage.presses(ANNA, "need-language:1")
        keep("which language", ANNA)
        stage.presses(ANNA, "need-interpreter:1:uk")
        for kind, person in ((Lift.NEEDED, ANNA), (Lift.OFFERED, TARAS)):
            stage.presses(person, f"need-lift:1:{kind}")
            keep(f"{kind}: how many", person)
            stage.says(person, "9")
            keep(f"{kind}: too many", person)
            stage.says(person, "3")
            keep(f"{kind}: from where", person)
            stage.says(person, "Ogre")
            keep(f"{kind}: who may know", person)
            stage.presses(person, dict(_choices(stage, person))["yes"])
            keep(f"{kind}: noted", person)
        lift(stage, OLGA, Lift.NEEDED, 1, shares=False)
        lift(stage, EMMA, Lift.OFFERED, 1, "Rīga")
        stage.presses(ILZE, "needs-all:1:0")
        keep("for those who run it", ILZE)
        stage.presses(ILZE, "lifts:1")
        keep("lifts", ILZE)
        stage.presses(ILZE, f"lift-cars:1:{OLGA}")
        keep("another car", ILZE)
        stage.presses(ILZE, f"lift-yes:1:{ANNA}:{TARAS}")
        keep("agreed", ILZE)
        keep("the passenger", ANNA)
        keep("the driver", TARAS)
        stage.presses(ILZE, f"lift-yes:1:{OLGA}:{EMMA}")
        keep("the passenger, without names", OLGA)
        keep("the driver, without names", EMMA)
        stage.presses(ILZE, f"lift-yes:1:{OLGA}:{TARAS}")
        keep("full", ILZE)
        stage.presses(EMMA, "need:1:no-lift")
        keep("broken", ILZE)
        keep("the passenger again", OLGA)
        stage.presses(ILZE, f"lift-no:1:{ANNA}")
        keep("undone", ILZE)
        keep("the driver again", TARAS)
        check(f"needs.{language}.txt", "\n\n".join(pages) + "\n")

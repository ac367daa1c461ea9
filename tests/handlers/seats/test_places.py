"""M3, places at a meeting as people press them: taken, waited for, offered until a stated time, raised and lowered."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from domain.meetings import Answer
from domain.people import Reach
from domain.sign_ups import Line
from handlers.seats.moving import LAPSE
from tests.handlers.seats.placing import asked, buttons, card, come, holding, limited, toast, told, waiting
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, with_quiet

STRANGER = 77
HOUR = timedelta(hours=1)


def answer_of(stage: Stage, person: int) -> Answer | None:
    rsvp = stage.unit.meetings.rsvp(1, person)
    return None if rsvp is None else rsvp.answer


def test_m3_the_first_have_the_places_and_the_next_wait_and_only_figures_are_in_the_group(stage: Stage) -> None:
    limited(stage)
    come(stage, ANNA, OLGA)
    assert toast(stage) == "Спасибо! Место Ваше."
    come(stage, TARAS)
    assert "в черзі під № 1" in toast(stage)
    assert (holding(stage), waiting(stage)) == (["Anna", "Olga"], ["Taras"])
    assert "Aizņemtas vietas: 2 no 2. Brīvas: 0." in card(stage)
    assert "Rindā gaida: 1" in card(stage)
    assert "Taras" not in card(stage)
    assert "⏳ Gribu rindā" in list(buttons(stage))


def test_m3_a_place_given_up_is_kept_for_the_next_who_has_a_stated_time_to_answer(stage: Stage) -> None:
    limited(stage)
    come(stage, ANNA, OLGA, TARAS)
    sent = stage.presses(ANNA, "rsvp:1:no", CHAT)
    assert told(sent) == [(TARAS, "seat-offer")]
    offer = stage.screen(TARAS).text
    assert "<b>у вівторок, 24 листопада, о 10:00</b>" in offer
    assert (holding(stage), asked(stage)) == (["Olga"], ["Taras"])
    come(stage, ANNA)
    assert waiting(stage) == ["Anna"], "what is kept for one who was asked is not free"

    stage.taps(TARAS, "Так, прийду")
    assert toast(stage) == "Дякую! Місце Ваше."
    assert holding(stage) == ["Olga", "Taras"]
    assert "У Вас є місце" in stage.screen(TARAS).text


def test_m3_without_an_answer_the_next_is_asked_and_the_first_reads_it(stage: Stage) -> None:
    limited(stage, Line(1, 1))
    come(stage, ANNA, OLGA, TARAS)
    stage.presses(ANNA, "rsvp:1:no", CHAT)
    assert told(stage.passes(23 * HOUR)) == []
    sent = stage.passes(2 * HOUR)
    assert told(sent) == [(OLGA, "seat-offer"), (TARAS, "seat-offer")]
    assert "предложено следующему" in stage.screen(OLGA).text
    assert (asked(stage), answer_of(stage, OLGA)) == (["Taras"], Answer.MAYBE)
    stage.presses(OLGA, "seat-yes:2")
    assert "предложено следующему" in toast(stage)
    come(stage, OLGA)
    assert waiting(stage) == ["Olga"]


def test_m3_an_offer_pressed_before_its_sending_is_noted_still_changes_into_what_became_of_it(stage: Stage) -> None:
    limited(stage, Line(1, 1))
    come(stage, ANNA, OLGA)
    stage.presses(ANNA, "rsvp:1:no", CHAT)
    stage.unit.outbox.forget_posted(f"seat:2:{OLGA}")
    sent = stage.presses(OLGA, "seat-yes:2")
    assert (OLGA, "seat-offer") in told(sent)
    assert "У Вас есть место" in stage.screen(OLGA).text


def test_m3_whoever_says_no_to_a_place_passes_it_on_at_once(stage: Stage) -> None:
    limited(stage, Line(1, 1))
    come(stage, ANNA, OLGA, TARAS)
    stage.presses(ANNA, "rsvp:1:no", CHAT)
    sent = stage.taps(OLGA, "Нет, не смогу")
    assert (TARAS, "seat-offer") in told(sent)
    assert (asked(stage), answer_of(stage, OLGA)) == (["Taras"], Answer.NO)


def test_m3_coming_pressed_under_the_card_is_an_answer_too(stage: Stage) -> None:
    limited(stage, Line(1, 1))
    come(stage, ANNA, OLGA)
    stage.presses(ANNA, "rsvp:1:maybe", CHAT)
    assert "Vietu atdevu nākamajam" in toast(stage)
    come(stage, OLGA)
    assert holding(stage) == ["Olga"]
    assert "У Вас есть место" in stage.screen(OLGA).text


def test_m3_nobody_is_asked_in_the_quiet_hours_and_the_time_runs_from_the_asking(stage: Stage) -> None:
    stage.now = datetime.fromisoformat("2026-11-23T20:30:00+00:00")
    limited(stage, Line(1, 1))
    come(stage, ANNA, EMMA)
    assert told(stage.presses(ANNA, "rsvp:1:no", CHAT)) == []
    assert asked(stage) == ["Emma"], "the place is kept all the same"
    assert told(stage.passes(9 * HOUR)) == []
    assert told(stage.passes(HOUR)) == [(EMMA, "seat-offer")]
    assert "<b>by Wednesday 25 November at 9:00</b>" in stage.screen(EMMA).text


def test_m3_in_a_paused_group_nobody_is_asked_and_nobodys_time_runs_out(stage: Stage) -> None:
    limited(stage, Line(1, 1), starts="2026-12-10T18:30")
    come(stage, ANNA, OLGA, TARAS)
    stage.presses(ANNA, "rsvp:1:no", CHAT)
    stage.unit.groups.save(replace(stage.group, paused_at=stage.now))
    assert told(stage.passes(timedelta(days=4))) == []
    assert asked(stage) == ["Olga"]
    stage.unit.groups.save(replace(stage.group, paused_at=None))
    assert (TARAS, "seat-offer") in told(stage.passes(timedelta(days=2)))


def test_m3_given_up_in_a_paused_group_it_is_asked_about_after_the_pause(stage: Stage) -> None:
    limited(stage, Line(1, 1), starts="2026-12-10T18:30")
    come(stage, ANNA, OLGA)
    stage.unit.groups.save(replace(stage.group, paused_at=stage.now))
    stage.group = replace(stage.group, paused_at=stage.now)
    assert told(stage.presses(ANNA, "rsvp:1:no", CHAT)) == []
    assert told(stage.passes(timedelta(days=2))) == []
    stage.unit.groups.save(replace(stage.group, paused_at=None))
    assert told(stage.passes(timedelta(days=1))) == [(OLGA, "seat-offer")]


def test_m3_for_one_who_cannot_be_written_to_those_who_run_it_answer(stage: Stage) -> None:
    limited(stage, Line(1, 1))
    stage.unit.people.set_reach(OLGA, Reach.NEVER_STARTED)
    come(stage, ANNA, OLGA)
    assert "Start" in toast(stage)
    sent = stage.presses(ANNA, "rsvp:1:no", CHAT)
    assert told(sent) == [(ILZE, "seat-offer")]
    assert "nākamais rindā ir Olga" in stage.screen(ILZE).text
    stage.taps(ILZE, "Jā, nāks")
    assert holding(stage) == ["Olga"]


def test_m3_a_guest_has_a_place_of_their_own_and_whoever_entered_them_answers(stage: Stage) -> None:
    limited(stage, Line(1, 1))
    come(stage, ANNA)
    stage.presses(OLGA, "guest:1")
    stage.says(OLGA, "Baba Vera")
    assert waiting(stage) == ["Baba Vera"]
    assert "Baba Vera – ждёт в очереди" in stage.screen(OLGA).text
    stage.presses(ANNA, "rsvp:1:no", CHAT)
    assert "Baba Vera" in stage.screen(OLGA).text
    stage.taps(OLGA, "Да, придёт")
    assert holding(stage) == ["Baba Vera"]
    assert stage.unit.meetings.totals(1).coming == 1


def test_m3_those_who_come_along_need_places_too(stage: Stage) -> None:
    limited(stage, Line(1, 3))
    stage.presses(ANNA, "bring:1:more", CHAT)
    assert toast(stage) == "Paldies! Vietas ir Jūsu, pavisam 2."
    come(stage, OLGA)
    stage.presses(ANNA, "bring:1:more", CHAT)
    assert "Vēl vienam brīvas vietas nav" in toast(stage)
    come(stage, TARAS)
    sent = stage.presses(ANNA, "bring:1:less", CHAT)
    assert told(sent) == [(TARAS, "seat-offer")]
    assert stage.unit.meetings.totals(1).coming == 2


def test_m3_a_party_larger_than_all_places_is_kindly_refused(stage: Stage) -> None:
    limited(stage, Line(1, 1))
    stage.presses(ANNA, "bring:1:more", CHAT)
    assert "pavisam ir 1" in toast(stage)
    assert stage.unit.seats.of(1) == []
    assert answer_of(stage, ANNA) is None


def test_m3_more_places_are_offered_to_those_who_wait(stage: Stage) -> None:
    limited(stage, Line(1, 1))
    come(stage, ANNA, OLGA, TARAS)
    stage.presses(ILZE, "places:1")
    stage.says(ILZE, "2")
    assert "No rindas vietu iegūs: 1" in stage.screen(ILZE).text
    sent = stage.taps(ILZE, "Jā, mainīt")
    assert told(sent) == [(OLGA, "seat-offer")]
    assert (holding(stage), asked(stage), waiting(stage)) == (["Anna"], ["Olga"], ["Taras"])


def test_m3_rule_nobody_who_was_told_of_a_place_loses_it_without_a_word(stage: Stage) -> None:
    """With fewer places the last to come wait again, first in the line; they are told, or those who run it are."""
    limited(stage, Line(1, 3))
    come(stage, ANNA, OLGA, TARAS, EMMA)
    stage.unit.people.set_reach(TARAS, Reach.BLOCKED)
    stage.presses(ILZE, "places:1")
    stage.says(ILZE, "1")
    assert "Vietu zaudēs: 2" in stage.screen(ILZE).text
    sent = stage.taps(ILZE, "Jā, mainīt")
    assert sorted(told(sent)) == [(ILZE, "seat-lost"), (OLGA, "seat-lost")]
    assert (holding(stage), waiting(stage)) == (["Anna"], ["Olga", "Taras", "Emma"])
    assert "под № 1" in stage.screen(OLGA).text

    sent = stage.presses(ANNA, "rsvp:1:no", CHAT)
    assert told(sent) == [(OLGA, "seat-offer")]


def test_m3_one_who_was_asked_and_whose_place_goes_is_told(stage: Stage) -> None:
    limited(stage)
    come(stage, ANNA, OLGA, TARAS)
    stage.presses(ANNA, "rsvp:1:no", CHAT)
    stage.presses(ILZE, "places:1")
    stage.says(ILZE, "1")
    sent = stage.taps(ILZE, "Jā, mainīt")
    assert told(sent) == [(TARAS, "seat-lost")]
    assert stage.unit.schedule.about(LAPSE, 3) == []


def test_m3_with_room_for_everybody_those_who_waited_come_and_are_told(stage: Stage) -> None:
    limited(stage, Line(1, 1))
    come(stage, ANNA, OLGA)
    stage.presses(ILZE, "places:1")
    stage.taps(ILZE, "Vietas pietiek visiem")
    sent = stage.taps(ILZE, "Jā, mainīt")
    assert told(sent) == [(OLGA, "seat-gained")]
    assert not stage.stored(1).limited
    assert stage.unit.meetings.totals(1).coming == 2


def test_m3_places_said_later_go_to_those_who_answered_first(stage: Stage) -> None:
    meeting = stage.meeting()
    for person in (OLGA, ANNA, TARAS):
        stage.now += timedelta(minutes=1)
        stage.presses(person, f"rsvp:{meeting.id}:coming", CHAT)
    stage.presses(ILZE, "places:1")
    stage.says(ILZE, "2")
    sent = stage.taps(ILZE, "Jā, mainīt")
    assert (holding(stage), waiting(stage)) == (["Olga", "Anna"], ["Taras"])
    assert told(sent) == [(TARAS, "seat-lost")]


def test_m3_fifteen_families_at_two_times_of_one_meeting(stage: Stage) -> None:
    stage.presses(ILZE, f"plan:{stage.group.id}")
    stage.says(ILZE, "Vecāku tikšanās ceturtdien 18:30, bibliotēkā")
    stage.taps(ILZE, "Vietas")
    stage.says(ILZE, "18:30 – 8\n19:30 – 7")
    assert "• 18:30: 0 / 8" in stage.screen(ILZE).text
    stage.taps(ILZE, "Izziņot grupā")
    families = range(100, 116)
    for person in families:
        stage.unit.people.meet(person, f"Ģimene {person}", "lv", stage.now)
        stage.unit.people.set_reach(person, Reach.STARTED)
        stage.unit.groups.put_member(stage.group.id, person, stage.now)
    come(stage, *families[:8], line=1)
    come(stage, *families[8:15], line=2)
    assert "• 18:30: 8 / 8" in card(stage)
    assert "• 19:30: 7 / 7" in card(stage)
    come(stage, families[15], line=1)
    assert "rindā kā Nr. 1" in toast(stage)
    assert "⏳ Rindā: 18:30" in list(buttons(stage))

    come(stage, families[0], line=2)
    assert "Jūsu vieta paliek, kur bija" in toast(stage)
    stage.presses(families[8], "rsvp:1:no", CHAT)
    come(stage, families[0], line=2)
    assert toast(stage) == "Paldies! Vieta ir Jūsu."
    assert asked(stage) == ["Svešs 115"], "who changed the time has made room at the other"


def test_m3_coming_without_saying_when_is_asked_back(stage: Stage) -> None:
    limited(stage, Line(1, 8, "10:00"), Line(2, 7, "12:00"))
    come(stage, ANNA)
    assert "izvēlieties, kurā laikā" in toast(stage)
    stage.presses(ANNA, "guest:1")
    stage.taps(ANNA, "12:00")
    stage.says(ANNA, "Vecmāmiņa")
    assert [(seat.name, seat.line_id) for seat in stage.unit.seats.of(1)] == [("Vecmāmiņa", 2)]


def test_m3_times_cannot_be_taken_from_under_those_who_chose_them(stage: Stage) -> None:
    limited(stage, Line(1, 8, "10:00"), Line(2, 7, "12:00"))
    come(stage, ANNA, line=2)
    stage.presses(ILZE, "places:1")
    stage.says(ILZE, "10:00 – 8\n14:00 – 7")
    assert "jau ir pieteicies" in stage.screen(ILZE).text
    stage.taps(ILZE, "Mainīt skaitu")
    stage.says(ILZE, "12:00 – 5\n14:00 – 7")
    stage.taps(ILZE, "Jā, mainīt")
    assert list(stage.unit.seats.lines(1)) == [Line(2, 5, "12:00"), Line(3, 7, "14:00")]


def test_m3_of_two_organisers_the_later_is_shown_the_newer(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    limited(stage)
    for person in (ILZE, ANNA):
        stage.presses(person, "places:1")
    for person, places in ((ILZE, "5"), (ANNA, "7")):
        stage.says(person, places)
        stage.taps(person, "Jā, mainīt")
    assert list(stage.unit.seats.lines(1)) == [Line(1, 5)]
    assert "Brīvas: 5" in stage.screen(ANNA).text


@pytest.mark.parametrize("given", ["0", "501", "daudz", "²", "-3"])
def test_m3_places_that_cannot_be_are_asked_again(stage: Stage, given: str) -> None:
    limited(stage)
    stage.presses(ILZE, "places:1")
    stage.says(ILZE, given)
    assert list(stage.unit.seats.lines(1)) == [Line(1, 2)]
    stage.says(ILZE, "3")
    stage.taps(ILZE, "Jā, mainīt")
    assert list(stage.unit.seats.lines(1)) == [Line(1, 3)]


def test_m3_moved_whoever_was_asked_is_asked_anew_and_a_cancelled_meeting_asks_nobody(stage: Stage) -> None:
    limited(stage, Line(1, 1))
    come(stage, ANNA, OLGA)
    stage.presses(ANNA, "rsvp:1:no", CHAT)
    stage.presses(ILZE, "change:1:move")
    stage.says(ILZE, "otrdien 18:30")
    stage.taps(ILZE, "Pārcelt")
    assert "понедельник" in stage.screen(OLGA).text or "вторник" in stage.screen(OLGA).text
    stage.presses(ILZE, "change:1:cancel")
    stage.taps(ILZE, "Atcelt un pastāstīt")
    assert told(stage.passes(timedelta(hours=20))) == []
    stage.presses(OLGA, "seat-yes:2")
    assert asked(stage) == ["Olga"], "nothing changes at a cancelled meeting"


def test_m3_whoever_leaves_the_group_or_is_forgotten_gives_the_place_back(stage: Stage) -> None:
    limited(stage, Line(1, 1))
    come(stage, ANNA, OLGA, TARAS)
    stage.presses(ANNA, "forget")
    sent = stage.taps(ANNA, "Jā")
    assert (OLGA, "seat-offer") in told(sent)
    gone = {"chat": {"id": CHAT, "type": "supergroup", "title": "G"}, "from": {"id": OLGA, "is_bot": False}, "date": 1}
    who = {"id": OLGA, "is_bot": False, "first_name": "Olga"}
    left = {"old_chat_member": {"user": who, "status": "member"}, "new_chat_member": {"user": who, "status": "left"}}
    gone["from"] = who
    sent = stage._run({"chat_member": {**gone, **left}})
    assert (TARAS, "seat-offer") in told(sent)
    assert answer_of(stage, OLGA) is Answer.NO


def test_m3_the_next_meeting_of_a_series_has_as_many_places(stage: Stage) -> None:
    from tests.handlers.test_series import confirmed

    meeting = limited(stage, Line(1, 8, "10:00"), Line(2, 7, "12:00"))
    confirmed(stage, meeting)
    stage.passes(timedelta(days=8))
    following = stage.stored(2)
    assert following.limited
    assert list(stage.unit.seats.lines(2)) == [Line(1, 8, "10:00"), Line(2, 7, "12:00")]
    assert stage.unit.seats.of(2) == []


def test_m3_those_who_run_it_see_who_waits(stage: Stage) -> None:
    limited(stage, Line(1, 1))
    come(stage, ANNA, OLGA)
    stage.presses(ILZE, "names:1")
    assert "Olga – gaida rindā" in stage.screen(ILZE).text
    assert "Anna – gaida rindā" not in stage.screen(ILZE).text


@pytest.mark.parametrize(
    ("person", "data"),
    [(ANNA, "places:1"), (STRANGER, "seat-yes:3"), (ANNA, "seat-yes:3"), (ANNA, "seat-no:3"), (STRANGER, "places:1")],
)
def test_s1_nobody_else_answers_for_a_place_or_changes_how_many_there_are(stage: Stage, person: int, data: str) -> None:
    limited(stage)
    stage.is_in_group(STRANGER, "left")
    come(stage, ANNA, OLGA, TARAS)
    stage.presses(OLGA, "rsvp:1:no", CHAT)
    stage.presses(person, data)
    assert (holding(stage), asked(stage)) == (["Anna"], ["Taras"])
    assert toast(stage)


@pytest.mark.parametrize("data", ["rsvp:1:coming:9", "rsvp:1:coming:x", "rsvp:1:coming:", "guest:1:9", "seat-yes:99"])
def test_s1_forged_numbers_change_nothing(stage: Stage, data: str) -> None:
    limited(stage, Line(1, 8, "10:00"), Line(2, 7, "12:00"))
    stage.presses(ANNA, data)
    stage.says(ANNA, "Kāds")
    assert stage.unit.seats.of(1) == []


def test_m3_without_quiet_hours_it_is_asked_at_night(stage: Stage) -> None:
    with_quiet(stage, from_=stage.group.quiet.until)
    stage.now = datetime.fromisoformat("2026-11-23T23:30:00+00:00")
    limited(stage, Line(1, 1))
    come(stage, ANNA, OLGA)
    assert told(stage.presses(ANNA, "rsvp:1:no", CHAT)) == [(OLGA, "seat-offer")]


def test_m4_a_reminder_says_whether_one_has_a_place_and_at_which_time(stage: Stage) -> None:
    limited(stage, Line(1, 1, "10:00"), Line(2, 7, "12:00"))
    come(stage, ANNA, OLGA, line=1)
    about = {"id": 1, "start": "2026-11-26T18:30", "late": False}
    has, waits, unanswered = (
        stage.view("meeting-reminder", about, language, person)
        for person, language in ((ANNA, "lv"), (OLGA, "ru"), (TARAS, "uk"))
    )
    assert has is not None
    assert "• 10:00\n✅ Jums ir vieta." in has.text
    assert waits is not None
    assert "Вы в очереди под № 1" in waits.text
    assert unanswered is not None
    assert "черзі" not in unanswered.text

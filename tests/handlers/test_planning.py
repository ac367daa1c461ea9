"""Planning a meeting, as it reads in the chat: the real bot on the local Telegram."""

import asyncio
from datetime import UTC, datetime

import pytest

from sandbox.driver import LocalTelegram
from sandbox.person import Person
from tests.handlers.circle import Circle
from tests.kopa import Kopa

MONDAY_MORNING = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture
async def monday(telegram: LocalTelegram, kopa: Kopa) -> Circle:
    """A group whose worker has just begun to plan, on a Monday at ten."""
    telegram.clock.set(MONDAY_MORNING)
    circle = await Circle(telegram, kopa).open()
    await begins(circle.worker)
    return circle


async def begins(person: Person) -> None:
    await person.says("/menu")
    await person.presses("Plānot tikšanos")
    await person.sees("Uzrakstiet vienā rindā")


async def shows(person: Person, text: str) -> None:
    """The newest message says this, or comes to."""
    async with asyncio.timeout(5):
        while text not in person.newest().text:
            await asyncio.sleep(0.01)


async def test_m1_one_line_becomes_a_meeting_in_the_group(monday: Circle) -> None:
    ilze = monday.worker
    await ilze.says("Vecāku tikšanās ceturtdien 18:30, bibliotēkā")
    preview = await ilze.sees("Vai viss pareizi?")
    assert "pēc 3 dienām" in preview.text
    assert "ceturtdien, 26. novembrī, plkst. 18.30" in preview.text
    await ilze.does_not_see("Vecāku tikšanās", in_chat=monday.group, within=0.2)
    await ilze.presses("Izziņot grupā")
    await ilze.sees("Izziņots grupā")
    card = await ilze.sees("Kad: ceturtdien, 26. novembrī, plkst. 18.30", in_chat=monday.group)
    assert "Kur: bibliotēkā" in card.text
    assert any(entity["type"] == "date_time" for entity in card.entities)


async def test_m1_step_by_step_with_a_slip_on_every_step(monday: Circle) -> None:
    ilze = monday.worker
    await ilze.says("Vecāku tikšanās")
    await ilze.sees("Kad tiekamies?")
    await ilze.says("kaut kad")
    await ilze.sees("Nesapratu, kad")
    await ilze.says("24. decembrī 17:00")
    await ilze.sees("ir svētku diena: Ziemassvētku vakars")
    await ilze.says("ceturtdien")
    await ilze.sees("Cikos ceturtdien, 26. novembrī?")
    await ilze.says("pusseptiņos")
    await ilze.sees("Kur tiekamies?")
    await ilze.says("v" * 4000)
    await ilze.sees("bet var būt līdz 200")
    await ilze.says("bibliotēkā")
    await ilze.sees("Kad: ceturtdien, 26. novembrī, plkst. 18.30")
    await ilze.presses("Izziņot grupā")
    await ilze.sees("Kur: bibliotēkā", in_chat=monday.group)


async def test_m1_every_step_goes_back_and_stops(monday: Circle) -> None:
    ilze = monday.worker
    await ilze.says("Vecāku tikšanās")
    await ilze.sees("Kad tiekamies?")
    await ilze.presses("Atpakaļ")
    await shows(ilze, "Uzrakstiet vienā rindā")
    await ilze.presses("Atpakaļ")
    await ilze.sees("Vai beigt?")
    await ilze.presses("Turpināt")
    await shows(ilze, "Uzrakstiet vienā rindā")
    await ilze.says("Vecāku tikšanās rīt 18:00, klubā")
    await shows(ilze, "Vai viss pareizi?")
    await ilze.presses("Beigt")
    await ilze.sees("Nekas netika mainīts")
    await ilze.does_not_see("Vecāku", in_chat=monday.group, within=0.2)


async def test_r1_a_restart_in_the_middle_of_planning_loses_nothing(monday: Circle) -> None:
    ilze = monday.worker
    await ilze.says("Vecāku tikšanās")
    await ilze.sees("Kad tiekamies?")
    await monday.kopa.restart()
    await ilze.says("ceturtdien 18:30")
    await ilze.sees("Kur tiekamies?")
    await ilze.presses("Vietu pateikšu vēlāk")
    await ilze.presses("Izziņot grupā")
    await ilze.sees("vietu pateiksim vēlāk", in_chat=monday.group)


async def test_m3_answers_of_many_edit_one_card(monday: Circle) -> None:
    ilze = monday.worker
    await ilze.says("Vecāku tikšanās ceturtdien 18:30, bibliotēkā")
    await ilze.presses("Izziņot grupā")
    card = await ilze.sees("Vecāku tikšanās", in_chat=monday.group)
    people = [await monday.member(name) for name in ("Anna", "Juris", "Maija")]
    for person, label in zip(people, ("Nākšu", "Varbūt", "Nevarēšu"), strict=True):
        await person.presses(label, in_chat=monday.group)
        await person.gets_answer("Pierakstīts")
    edited = await ilze.sees("Nāk: 1 · varbūt: 1 · nevar: 1", in_chat=monday.group)
    assert edited.id == card.id


async def test_m5_a_move_is_told_from_what_to_what_and_the_card_follows(monday: Circle) -> None:
    ilze = monday.worker
    await ilze.says("Vecāku tikšanās ceturtdien 18:30, bibliotēkā")
    await ilze.presses("Izziņot grupā")
    await ilze.sees("Izziņots grupā")
    await ilze.presses("Pārcelt")
    await ilze.sees("Uz kuru laiku pārceļam?")
    await ilze.says("piektdien 19:00")
    await ilze.sees("Grupa redzēs šo")
    await ilze.presses("Pierakstīt iemeslu")
    await ilze.presses("Slimība")
    await ilze.presses("Pārcelt un pastāstīt visiem")
    note = await ilze.sees("tikšanās ir pārcelta", in_chat=monday.group)
    assert "Bija: ceturtdien, 26. novembrī, plkst. 18.30" in note.text
    assert "Tagad: piektdien, 27. novembrī, plkst. 19.00" in note.text
    assert "Iemesls: slimība." in note.text
    await ilze.sees("Pārcelta. Iepriekš", in_chat=monday.group)


async def test_m4_reminders_come_the_day_before_and_two_hours_before_in_each_language(monday: Circle) -> None:
    ilze, anna = monday.worker, await monday.member("Anna")
    olga = await monday.member("Olga", language="ru")
    await ilze.says("Vecāku tikšanās ceturtdien 18:30, bibliotēkā")
    await ilze.presses("Izziņot grupā")
    await anna.presses("Nākšu", in_chat=monday.group)
    await anna.gets_answer("Pierakstīts")
    for moment, words in ((25, ("rīt", "завтра")), (26, ("pēc 2 stundām", "через 2 часа"))):
        hour = 16 if moment == 25 else 14
        monday.telegram.clock.set(datetime(2026, 11, moment, hour, 30, 1, tzinfo=UTC))
        for person, expected in zip((anna, olga), words, strict=True):
            reminder = await person.sees(expected)
            assert "🔔" in reminder.text
            assert "bibliotēkā" in reminder.text


async def test_g4_a_group_of_two_languages_sees_both_on_one_card(monday: Circle) -> None:
    ilze = monday.worker
    monday.telegram.clock.set(MONDAY_MORNING)
    await ilze.presses_data(f"group-language:{monday.group_id()}:ru", ilze.newest())
    await ilze.gets_answer("")
    await begins(ilze)
    await ilze.says("Vecāku tikšanās ceturtdien 18:30, bibliotēkā")
    preview = await ilze.sees("Vai viss pareizi?")
    assert "в четверг, 26 ноября, в 18:30" in preview.text
    await ilze.presses("Izziņot grupā")
    card = await ilze.sees("ceturtdien, 26. novembrī", in_chat=monday.group)
    assert "в четверг, 26 ноября, в 18:30" in card.text
    await ilze.sees_button("Nākšu · Приду", in_chat=monday.group)

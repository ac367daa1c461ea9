"""An announcement over the local Telegram from the first word to its withdrawal, as everybody's phone shows it."""

from sandbox.person import Person
from tests.handlers.circle import Circle

HOUR = 3600
WATER = "Rīt no 9 līdz 12 nebūs ūdens."
WATER_RU = "Завтра с 9 до 12 не будет воды."
LATER = "Rīt no 10 līdz 13 nebūs ūdens."


def announcements(person: Person) -> list[str]:
    return [each.text for each in person.messages() if each.text and ("ūden" in each.text or "воды" in each.text)]


async def written(circle: Circle, other: int) -> None:
    """In two languages, for both groups."""
    worker = circle.worker
    await worker.presses_data(f"broadcast:{circle.group_id()}", worker.newest())
    await worker.sees("Uzrakstiet paziņojumu")
    await worker.says(WATER)
    await worker.sees("melnraksts")
    await worker.presses("➕ Русский")
    await worker.sees("Uzrakstiet paziņojumu šajā valodā: Русский")
    await worker.says(WATER_RU)
    await worker.presses("Kurām grupām")
    await worker.presses("▫️ Vakara tēja")
    await worker.sees("Izvēlētas: 2")
    await worker.presses("Gatavs")
    rows = circle.kopa.rows("SELECT group_id FROM broadcast_group ORDER BY group_id")
    assert [row["group_id"] for row in rows] == [circle.group_id(), other]


async def seen_first(circle: Circle) -> None:
    """As the group will see it, and a reader whose language is missing."""
    worker = circle.worker
    await worker.presses("Apskatīt un sūtīt")
    await worker.sees("Tā to redzēs")
    await worker.presses("Українська")
    await worker.sees("Українською це не написано")
    assert not circle.group.messages() or all(WATER not in (each.text or "") for each in circle.group.messages())


async def planned_for_the_morning(circle: Circle) -> None:
    """In the quiet hours the morning is offered first; planned, taken back, planned again."""
    worker = circle.worker
    circle.telegram.advance(11.75 * HOUR)
    await worker.presses("👥 Grupā")
    await worker.sees("Tagad kādā no grupām")
    await worker.presses("🕘 Sūtīt")
    await worker.gets_answer("Ieplānots")
    await worker.presses("✖️ Nesūtīt")
    await worker.gets_answer("atkal ir melnraksts")
    await worker.presses("Apskatīt un sūtīt")
    await worker.presses("🕘 Sūtīt")
    await worker.gets_answer("Ieplānots")


async def test_b1_an_announcement_from_the_first_word_to_its_withdrawal(circle: Circle) -> None:
    tea = await circle.add_group("Vakara tēja", circle.worker)
    anna, olga, blocked, unsure = [
        await circle.member(name, language) for name, language in
        (("Anna", "lv"), ("Olga", "ru"), ("Viktors", "lv"), ("Vera", "lv"))
    ]  # fmt: skip
    await olga.joins(tea)
    taras = await circle.member("Taras", "uk", tea)
    emma = await circle.member("Emma", "en", tea)
    silent = circle.telegram.person("Zigis", language="lv")
    await silent.joins(circle.group)
    await blocked.blocks_bot()

    await written(circle, circle.group_id(tea))
    await seen_first(circle)
    await planned_for_the_morning(circle)
    assert announcements(anna) == []

    circle.telegram.faults.deliver_but_never_answer("sendMessage", chat_id=unsure.id, times=None, seconds=0.05)
    circle.telegram.advance(10.5 * HOUR)
    await anna.sees(WATER, within=15)
    await olga.sees(WATER_RU, within=15)
    await taras.sees("Українською це не написано", within=15)
    await emma.sees("This is not written in English. Here it is in: Latviešu", within=15)
    await circle.worker.sees(WATER, in_chat=circle.group)
    await circle.worker.sees(WATER, in_chat=tea)
    assert [len(announcements(each)) for each in (anna, olga, taras, emma, silent)] == [1, 1, 1, 1, 0]

    await told_what_became_of_it(circle)
    circle.telegram.faults.clear()
    await corrected(circle, anna)
    await withdrawn(circle, anna)


async def told_what_became_of_it(circle: Circle) -> None:
    """The writer reads it too. It is brought up to date by itself; who had another within the hour gets it later."""
    worker = circle.worker
    circle.telegram.advance(61)
    await worker.sees("Nav zināms, vai pienāca: 1", within=15)
    circle.telegram.advance(HOUR + 61)
    await worker.sees("📣 Rīta kafija", within=15)
    await worker.presses("🔄 Cik saņēmuši")
    report = await worker.sees("Privāti saņemts: 5 no 8", within=15)
    assert "Mani ir bloķējuši: 1" in (report.text or "")
    assert "„Start” vēl nav nospiests: 1" in (report.text or "")
    assert "Grupās redzams: 2 no 2" in (report.text or "")


async def corrected(circle: Circle, anna: Person) -> None:
    worker = circle.worker
    await worker.presses("✏️ Labot")
    await worker.presses("✏️ Latviešu")
    await worker.says(LATER)
    await worker.presses("Jā, labot visiem")
    await anna.sees(LATER, within=15)
    assert len(announcements(anna)) == 1, "what stands is edited"
    await worker.sees(LATER, in_chat=circle.group, within=15)


async def withdrawn(circle: Circle, anna: Person) -> None:
    await circle.worker.presses("↩️ Atsaukt")
    await circle.worker.presses("↩️ Jā, atsaukt")
    await circle.worker.sees("ir atsaukts", in_chat=circle.group, within=15)
    await anna.sees("ir atsaukts", within=15)
    assert announcements(anna) == []

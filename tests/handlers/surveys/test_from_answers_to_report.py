"""The whole way on a phone: six people answer, the survey ends, and its worker reads, releases, prints and shares."""

import io

from pypdf import PdfReader

from sandbox.driver import LocalTelegram
from tests.handlers.circle import Circle
from tests.handlers.stage import MONDAY
from tests.handlers.surveys.gathering import Gathering
from tests.kopa import Kopa


async def test_s6_s11_six_people_answer_and_the_worker_reads_releases_prints_and_shares(
    telegram: LocalTelegram, kopa: Kopa
) -> None:
    telegram.clock.set(MONDAY)
    circle = await Circle(telegram, kopa).open()
    gathering, worker = Gathering(circle), circle.worker
    people = await gathering.people("Anna", "Berta", "Cilda", "Dace", "Elza", "Frīda")
    await gathering.opens()
    for number, person in enumerate(people):
        await gathering.answers(person, f"Vēlēšanās {number} gadam")
    await gathering.closes()
    await worker.sees("Rezultāti gaida Jūs")
    await worker.presses("📊 Rezultāti")
    await worker.sees("Atbildējuši: 6")
    await worker.presses("Izlasīt tekstus")
    await worker.sees("Teksts 1 no 6")
    await worker.presses("Iekļaut")
    await worker.sees("Teksts 2 no 6")
    await worker.presses("Neiekļaut")
    await worker.sees("Teksts 3 no 6")
    await worker.presses("Atpakaļ")
    await worker.presses("Pārskats: PDF")
    await worker.presses("PDF drukāšanai")
    sent = await worker.sees("📄 Pārskats: Viena vēlēšanās")
    document = sent.content["document"]
    assert document["file_name"] == "Viena vēlēšanās – aptaujas pārskats.pdf"
    content = circle.telegram.state.files[document["file_id"]].content
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    assert sum(f"Vēlēšanās {number} gadam" in text for number in range(6)) == 1
    await worker.presses("Atpakaļ")
    await worker.presses("Parādīt grupai")
    await worker.presses("Nosūtīt grupai")
    await people[0].sees("ko grupa atbildēja", in_chat=circle.group)
    assert "gadam" not in "".join(message.text for message in people[0].messages(circle.group))

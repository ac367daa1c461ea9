"""Building a survey over the local Telegram, from the first press to the group's card, and by a file."""

from tests.handlers.circle import Circle
from tests.handlers.surveys.workbooks import workbook


async def test_s1_a_survey_is_built_tried_and_opened_in_the_chat(circle: Circle) -> None:
    worker = circle.worker
    await worker.says("/survey")
    await worker.presses("Jauna aptauja")
    await worker.presses("No tukšas lapas")
    await worker.presses("Nosaukums, ievads")
    await worker.presses("✏️ Nosaukums")
    await worker.says("Mūsu pagalms")
    await worker.sees("Mūsu pagalms")
    await worker.presses("Atpakaļ")
    await worker.sees("✏️ Melnraksts")
    await worker.presses("✏️ Jautājumi")
    await worker.presses("Jauns jautājums")
    await worker.presses("Viena atbilde no saraksta")
    await worker.says("Ko darām vispirms?")
    await worker.sees("katru savā rindā")
    await worker.says("Soliņi\nŠūpoles")
    await worker.sees("• Šūpoles")
    await worker.presses("Atpakaļ")
    await worker.sees("Nospiediet jautājumu")
    await worker.presses("Atpakaļ")
    await worker.sees("Rezultātus redzēs tikai")
    await worker.presses("Izmēģināt")
    await worker.presses("Piekrītu")
    await worker.sees("Ko darām vispirms?")
    await worker.presses("Šūpoles")
    await worker.presses("Pabeigt izmēģinājumu")
    await worker.presses("Uz aptaujas lapu")
    await worker.presses("Sākt aptauju")
    await worker.presses("Sākt tagad")
    await worker.gets_answer("Aptauja ir sākusies")
    assert [row["state"] for row in circle.kopa.rows("SELECT state FROM survey")] == ["open"]


async def test_s1_a_form_sent_to_the_bot_becomes_a_draft_and_goes_out_as_a_file(circle: Circle) -> None:
    worker = circle.worker
    await worker.says("/survey")
    await worker.presses("Jauna aptauja")
    await worker.presses("No faila")
    await worker.sends_document("veidlapa.xlsx", workbook())
    await worker.sees("Aptauja ir melnrakstā")
    await worker.presses("Uz aptaujas lapu")
    await worker.presses("Saglabāt failā")
    await worker.sees("💾 Aptauja „Mūsu ciems” failā")

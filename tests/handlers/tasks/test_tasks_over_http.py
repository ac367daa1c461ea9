"""The way of one task over the local Telegram: written, seen, sent, taken, and asked about."""

from tests.handlers.circle import Circle


async def test_f1_a_task_from_the_organisers_words_to_one_owner(circle: Circle) -> None:
    anna, olga = await circle.member("Anna"), await circle.member("Olga")
    await circle.worker.says("/uzdevums")
    await circle.worker.sees("Kas jāizdara?")
    await circle.worker.says("Atnest galda spēles")
    await circle.worker.sees("redzēs šo")
    await circle.worker.presses("Nosūtīt grupai")
    await anna.presses("Es to izdarīšu", in_chat=circle.group)
    await anna.gets_answer("Paldies")
    await anna.sees("Paldies, ka uzņēmāties")
    await olga.presses_data("task-take:1", olga.newest(circle.group))
    await olga.gets_answer("Anna")
    assert [row["owner_id"] for row in circle.kopa.rows("SELECT owner_id FROM task")] == [anna.id]

"""Links as people open them, on the real bot and the local Telegram."""

from sandbox.driver import LocalTelegram
from tests.kopa import Kopa


async def test_g1_the_first_opener_of_the_printed_link_is_the_operator(telegram: LocalTelegram, kopa: Kopa) -> None:
    zane = telegram.person("Zane", language="lv")
    await zane.starts(kopa.operator_payload)
    await zane.sees("Tagad Jūs pārzināt Kopā")
    assert [row["office"] for row in kopa.rows("SELECT office FROM person")] == ["operator"]
    print(zane.screen(last=5))

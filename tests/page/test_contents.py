"""What a bot can send beside texts is drawn as a messenger draws it, and can be opened."""

import base64
import contextlib
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from playwright.async_api import Browser, Page, expect

from tests.page.visitor import PhoneOnPage, table_is_set

pytestmark = pytest.mark.xdist_group("page")

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


class BotByHand:
    """Sends with the bot's own token, as the bot does where its features come to it."""

    def __init__(self, client: httpx.AsyncClient, token: str) -> None:
        self._client = client
        self._token = token

    async def calls(self, method: str, files: dict[str, Any] | None = None, **parameters: Any) -> Any:
        url = f"/bot{self._token}/{method}"
        sent = (
            self._client.post(url, data=parameters, files=files) if files else self._client.post(url, json=parameters)
        )
        answer = (await sent).json()
        assert answer["ok"], answer
        return answer["result"]


@pytest.fixture
async def page(browser: Browser, demo: str) -> Page:
    page = await browser.new_page(viewport={"width": 1440, "height": 900})
    await page.goto(demo)
    await table_is_set(page)
    return page


@pytest.fixture
async def bot(page: Page, tmp_path: Path) -> AsyncIterator[BotByHand]:
    told = _environment(tmp_path / "demo")
    async with httpx.AsyncClient(base_url=told["KOPA_API_URL"], trust_env=False) as client:
        yield BotByHand(client, told["KOPA_TOKEN"])


def _environment(folder: Path) -> dict[str, str]:
    """How the demo's bot finds its Telegram, as its process was told."""
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            environment = process.environ()
            if environment.get("KOPA_DATA", "").startswith(str(folder)):
                return environment
    raise AssertionError("the demo's bot is not running")


@pytest.fixture
def group(page: Page, tmp_path: Path) -> int:
    connection = sqlite3.connect(tmp_path / "demo" / "data" / "kopa.db")
    try:
        return int(connection.execute("SELECT chat_id FROM groups").fetchone()[0])
    finally:
        connection.close()


@pytest.fixture
def baiba_id(tmp_path: Path, group: int) -> int:
    """Baiba is the co-organiser of the demo's group."""
    connection = sqlite3.connect(tmp_path / "demo" / "data" / "kopa.db")
    try:
        return int(connection.execute("SELECT person_id FROM member WHERE role = 'organiser'").fetchone()[0])
    finally:
        connection.close()


async def test_a_native_poll_shows_bars_once_one_has_voted(page: Page, bot: BotByHand, group: int) -> None:
    await bot.calls(
        "sendPoll", chat_id=group, question="Kad tiekamies?", options=[{"text": "Otrdien"}, {"text": "Trešdien"}],
        is_anonymous=False,
    )  # fmt: skip
    baiba = PhoneOnPage(page, "Baiba")
    await baiba.opens_group()
    await baiba.sees("Kad tiekamies")
    await expect(baiba.frame.locator("progress.bar")).to_have_count(0)

    await baiba.frame.get_by_role("button", name="Trešdien").click()

    await expect(baiba.frame.locator("progress.bar").nth(1)).to_have_attribute("value", "1")
    await expect(baiba.frame.get_by_role("button", name="Trešdien")).to_contain_text("100 %")


async def test_a_photo_opens_large(page: Page, bot: BotByHand, group: int) -> None:
    await bot.calls("sendPhoto", {"photo": ("one.png", PIXEL, "image/png")}, chat_id=group, caption="Rezultāti")
    baiba = PhoneOnPage(page, "Baiba")
    await baiba.opens_group()
    await baiba.sees("Rezultāti")

    await baiba.frame.locator("button:has(img)").last.press("Enter")

    await expect(page.get_by_role("dialog").get_by_role("img", name="Rezultāti")).to_be_visible()


async def test_a_document_is_opened(page: Page, bot: BotByHand, group: int) -> None:
    await bot.calls("sendDocument", {"document": ("saraksts.txt", b"Anna", "text/plain")}, chat_id=group)
    baiba = PhoneOnPage(page, "Baiba")
    await baiba.opens_group()
    await baiba.sees("saraksts.txt")

    await baiba.frame.get_by_role("button", name="saraksts.txt").press("Enter")

    await expect(page.get_by_role("dialog")).to_contain_text("saraksts.txt")


async def test_a_pinned_message_and_typing_are_shown(page: Page, bot: BotByHand, baiba_id: int) -> None:
    baiba = PhoneOnPage(page, "Baiba")
    await baiba.opens_private()
    message = await bot.calls("sendMessage", chat_id=baiba_id, text="Mūsu vienošanās")
    await bot.calls("pinChatMessage", chat_id=baiba_id, message_id=message["message_id"])
    await expect(baiba.frame.locator(".pinned")).to_contain_text("Mūsu vienošanās")

    await bot.calls("sendChatAction", chat_id=baiba_id, action="typing")
    await expect(baiba.frame.locator(".typing")).to_be_visible()


async def test_a_reply_keyboard_is_pressed(page: Page, bot: BotByHand, baiba_id: int) -> None:
    baiba = PhoneOnPage(page, "Baiba")
    await baiba.opens_private()
    keyboard = {"keyboard": [[{"text": "Labi"}]], "resize_keyboard": True}
    await bot.calls("sendMessage", chat_id=baiba_id, text="Vai sapratāt?", reply_markup=keyboard)

    await baiba.frame.locator(".keyboard").get_by_role("button", name="Labi").click()

    await baiba.sees("Labi")


async def test_a_phone_sends_a_document_and_a_photo(page: Page, bot: BotByHand) -> None:
    baiba = PhoneOnPage(page, "Baiba")
    await baiba.opens_private()
    async with page.expect_file_chooser() as opened:
        await baiba.frame.locator("button.attach").click()
    survey = b"jaut: Kad?" * 20_000
    await (await opened.value).set_files({"name": "aptauja.yaml", "mimeType": "text/yaml", "buffer": survey})
    await baiba.sees("aptauja.yaml")
    choose = baiba.frame.locator('input[type="file"]')
    await choose.set_input_files({"name": "pagalms.png", "mimeType": "image/png", "buffer": PIXEL})
    await expect(baiba.frame.locator("img")).to_have_count(1)


async def test_a_phone_says_when_a_file_is_too_large(page: Page, bot: BotByHand) -> None:
    baiba = PhoneOnPage(page, "Baiba")
    content = b"%" * (2 * 1024 * 1024 + 1)
    await baiba.frame.locator('input[type="file"]').set_input_files(
        {"name": "liels.pdf", "mimeType": "application/pdf", "buffer": content}
    )
    await expect(page.locator("#notice")).to_contain_text("up to 2 MB")

"""A visitor at the page: looks at phones, types, presses, as people do."""

import re
from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect

PATIENCE = 10_000
"""Milliseconds."""


@dataclass(frozen=True)
class PhoneOnPage:
    page: Page
    owner: str

    @property
    def frame(self) -> Locator:
        return self.page.get_by_role("region", name=f"{self.owner}'s phone")

    async def opens_private(self) -> None:
        await self.frame.get_by_role("tab").nth(0).click()

    async def opens_group(self) -> None:
        await self.frame.get_by_role("tab").nth(1).click()

    async def types(self, text: str) -> None:
        field = self.frame.get_by_role("textbox")
        await field.fill(text)
        await field.press("Enter")

    def button(self, does: str) -> Locator:
        """The newest button whose callback data begins and ends like this: `rsvp:…:coming`."""
        begin, _, end = does.partition("…")
        ends = f'[data-does$="{end}"]' if end else ""
        return self.frame.locator(f'.buttons button[data-does^="{begin}"]{ends}').last

    async def presses(self, does: str) -> None:
        await self.button(does).click(timeout=PATIENCE)

    async def sees(self, words: str) -> None:
        await expect(self.frame.get_by_role("log")).to_contain_text(re.compile(words), timeout=PATIENCE)

    async def is_told(self, words: str) -> None:
        await expect(self.frame.locator(".toast, .alert")).to_contain_text(re.compile(words), timeout=PATIENCE)


async def table_is_set(page: Page) -> None:
    """The group has begun; the stories are offered."""
    await expect(page.get_by_role("button", name="Play: A meeting")).to_be_visible(timeout=3 * PATIENCE)


async def on_the_table(page: Page, name: str) -> None:
    await page.get_by_role("navigation").get_by_role("button", name=re.compile(f"^{name}")).click()

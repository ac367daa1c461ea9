"""How a story presses buttons: by what a button does, so that nobody who mends its words breaks a story."""

from sandbox.group import Group
from sandbox.messages import Message
from sandbox.person import Person
from sandbox.state import Press


async def taps(person: Person, does: str, in_chat: Group | None = None) -> Press:
    """Press the newest button whose callback data fits the pattern, and wait until the press is answered."""
    message, button = await person.finds(does, in_chat)
    press = await person.presses_data(button["callback_data"], message)
    await person.gets_answer()
    return press


async def opens(person: Person, does: str, in_chat: Group | None = None) -> Message:
    """Open the link of the newest button whose address fits the pattern; it must start the bot."""
    _, button = await person.finds(does, in_chat)
    return await person.starts(button["url"].partition("?start=")[2])

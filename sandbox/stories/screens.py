"""What has appeared or changed on the phones since one last looked, as text for a terminal.

In private every screen is kept as it was, also where the next one took its place; of the group's card only the last.
"""

from sandbox import screen
from sandbox.chats import Chat
from sandbox.driver import LocalTelegram
from sandbox.events import Changed
from sandbox.messages import Message

QUIET_SECONDS = 0.25
SETTLING_SECONDS = 3.0


class Screens:
    def __init__(self, telegram: LocalTelegram) -> None:
        self._telegram = telegram
        self._lines: list[str] = []
        self._heading = ""
        self._in_group: dict[tuple[int, int], None] = {}
        self._told: set[str] = set()
        self._unsubscribe = telegram.events.subscribe(self._note)

    def close(self) -> None:
        self._unsubscribe()

    def _note(self, changed: Changed) -> None:
        chat = self._telegram.state.chats.get(changed.chat_id)
        message = chat.find(changed.message_id) if chat else None
        if changed.what == "answered":
            self._note_answers()
        elif chat and message and changed.what in ("message", "edited", "poll"):
            if chat.is_group:
                self._in_group[chat.id, message.id] = None
            else:
                self._add(chat, message)

    def _add(self, chat: Chat, message: Message) -> None:
        if _heading(chat) != self._heading:
            self._heading = _heading(chat)
            self._lines += ["", f"    ── {self._heading} ──"]
        self._lines += [f"    {line}" for line in screen.render_message(message, self._telegram.zone)]

    def _note_answers(self) -> None:
        for press in self._telegram.state.presses.values():
            if press.answer is None or press.id in self._told:
                continue
            self._told.add(press.id)
            if words := press.answer["text"].replace("\n", " · "):
                kind = "an alert" if press.answer["show_alert"] else "a line above the chat"
                self._lines += ["", f"    {press.by.name}'s phone shows {kind}: «{words}»"]
                self._heading = ""

    async def settle(self) -> None:
        """Until nothing has changed for a moment."""
        for _ in range(int(SETTLING_SECONDS / QUIET_SECONDS)):
            try:
                await self._telegram.events.wait(QUIET_SECONDS)
            except TimeoutError:
                return

    def take(self) -> list[str]:
        """The lines of all that is new, phone by phone."""
        for chat_id, message_id in self._in_group:
            chat = self._telegram.state.chats[chat_id]
            if message := chat.find(message_id):
                self._add(chat, message)
        lines, self._lines, self._heading, self._in_group = self._lines, [], "", {}
        return lines


def _heading(chat: Chat) -> str:
    if chat.person is None:
        return f"{chat.title} · the group, on every phone"
    return f"{chat.person.name}'s phone ({chat.person.language_code}) · private chat with Kopā"

"""What has appeared or changed on the phones since one last looked, as text for a terminal."""

from sandbox import screen
from sandbox.chats import Chat
from sandbox.driver import LocalTelegram
from sandbox.events import Changed
from sandbox.state import Press

QUIET_SECONDS = 0.25
SETTLING_SECONDS = 3.0


class Screens:
    def __init__(self, telegram: LocalTelegram) -> None:
        self._telegram = telegram
        self._touched: dict[int, dict[int, None]] = {}
        self._answered: list[Press] = []
        self._told: set[str] = set()
        self._unsubscribe = telegram.events.subscribe(self._note)

    def close(self) -> None:
        self._unsubscribe()

    def _note(self, changed: Changed) -> None:
        if changed.message_id is None:
            return
        if changed.what == "answered":
            self._note_answers()
        elif changed.what in ("message", "edited", "poll"):
            self._touched.setdefault(changed.chat_id, {})[changed.message_id] = None

    def _note_answers(self) -> None:
        for press in self._telegram.state.presses.values():
            if press.answer is not None and press.id not in self._told:
                self._told.add(press.id)
                self._answered.append(press)

    async def settle(self) -> None:
        """Until nothing has changed for a moment."""
        for _ in range(int(SETTLING_SECONDS / QUIET_SECONDS)):
            try:
                await self._telegram.events.wait(QUIET_SECONDS)
            except TimeoutError:
                return

    def take(self) -> list[str]:
        """The lines of all that is new, phone by phone."""
        lines: list[str] = []
        for press in self._answered:
            if words := (press.answer or {}).get("text"):
                kind = "an alert" if (press.answer or {}).get("show_alert") else "a line above the chat"
                lines += ["", f"    {press.by.name}'s phone shows {kind}: «{words}»"]
        for chat_id, message_ids in self._touched.items():
            lines += self._chat_lines(self._telegram.state.chats[chat_id], message_ids)
        self._touched, self._answered = {}, []
        return lines

    def _chat_lines(self, chat: Chat, message_ids: dict[int, None]) -> list[str]:
        shown = [message for message in map(chat.find, message_ids) if message is not None]
        if not shown:
            return []
        lines = ["", f"    ── {_heading(chat)} ──"]
        for message in shown:
            lines += [f"    {line}" for line in screen.render_message(message, self._telegram.zone)]
        return lines


def _heading(chat: Chat) -> str:
    if chat.person is None:
        return f"{chat.title} · the group, on every phone"
    return f"{chat.person.name}'s phone ({chat.person.language_code}) · private chat with Kopā"

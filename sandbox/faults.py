"""Telegram's bad days, on demand: each fault strikes the requests it is aimed at, a number of times."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["refuse", "status", "cut", "reset", "slow", "hang"]
HTML_PAGE = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n"


@dataclass(slots=True, eq=False)
class Fault:
    kind: Kind
    method: str | None = None
    chat_id: int | None = None
    times: int | None = 1
    """How many requests are struck; None: all until cleared."""
    processed: bool = False
    """Whether Telegram does what was asked before it fails to say so."""
    status: int = 500
    body: str = ""
    content_type: str = "application/json"
    seconds: float = 0.0
    retry_after: int = 0
    struck: int = 0

    def strikes(self, method: str, chat_id: int | None) -> bool:
        if self.method is not None and self.method.lower() != method.lower():
            return False
        return self.chat_id is None or self.chat_id == chat_id


class Faults:
    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self.outage = False
        """While true every request is answered with 502 and nothing is done; a poll under way ends so too."""
        self.token_revoked = False

    def __bool__(self) -> bool:
        return bool(self._faults)

    def add(self, fault: Fault) -> Fault:
        self._faults.append(fault)
        return fault

    def clear(self) -> None:
        self._faults.clear()
        self.outage = False
        self.token_revoked = False

    def delay(self, method: str, chat_id: int | None) -> float:
        """Seconds that all latencies together hold this request."""
        slow = [fault for fault in self._faults if fault.kind == "slow" and fault.strikes(method, chat_id)]
        return sum(self._strike(fault).seconds for fault in slow)

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """The oldest fault that strikes this request, latencies aside."""
        for fault in self._faults:
            if fault.kind != "slow" and fault.strikes(method, chat_id):
                return self._strike(fault)
        return None

    def _strike(self, fault: Fault) -> Fault:
        fault.struck += 1
        if fault.times is not None:
            fault.times -= 1
            if fault.times <= 0:
                self._faults.remove(fault)
        return fault

    def too_many_requests(
        self, retry_after: int, chat_id: int | None = None, times: int | None = 1, method: str | None = None
    ) -> Fault:
        return self.add(Fault("refuse", method, chat_id, times, retry_after=retry_after))

    def server_error(self, status: int = 500, method: str | None = None, times: int | None = 1) -> Fault:
        body = f'{{"ok":false,"error_code":{status},"description":"Internal Server Error"}}'
        return self.add(Fault("status", method, None, times, status=status, body=body))

    def html_page(self, status: int = 502, method: str | None = None, times: int | None = 1) -> Fault:
        return self.add(Fault("status", method, None, times, status=status, body=HTML_PAGE, content_type="text/html"))

    def conflict(self, times: int | None = 1) -> Fault:
        """409 to getUpdates, as if another instance were polling."""
        body = (
            '{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request; '
            'make sure that only one bot instance is running"}'
        )
        return self.add(Fault("status", "getUpdates", None, times, status=409, body=body))

    def cut_json(self, method: str | None = None, times: int | None = 1) -> Fault:
        """The request is done, half of the answer arrives."""
        return self.add(Fault("cut", method, None, times, processed=True))

    def reset_connection(self, method: str | None = None, times: int | None = 1, processed: bool = False) -> Fault:
        return self.add(Fault("reset", method, None, times, processed=processed))

    def latency(self, seconds: float, method: str | None = None, times: int | None = None) -> Fault:
        """Every struck request takes this much longer; on until cleared unless `times` is given."""
        return self.add(Fault("slow", method, None, times, seconds=seconds))

    def deliver_but_never_answer(
        self, method: str | None = None, chat_id: int | None = None, times: int | None = 1, seconds: float = 3600.0
    ) -> Fault:
        """The request is done, then the connection hangs for `seconds` and is reset; 0 resets it at once."""
        return self.add(Fault("hang", method, chat_id, times, processed=True, seconds=seconds))

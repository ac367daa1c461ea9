"""The sandbox's own clock, which tests and the demo move.

Time still flows; moving the clock adds to an offset. The offset in seconds can be mirrored to a file, so that a bot in
another process that reads the same file stays on the same time.
"""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path


class SandboxClock:
    def __init__(self, offset_file: Path | None = None) -> None:
        self._offset = 0.0
        self._offset_file = offset_file
        self._write()

    @property
    def offset(self) -> float:
        """Seconds by which this clock is ahead of the machine's."""
        return self._offset

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.timestamp(), UTC)

    def timestamp(self) -> float:
        return time.time() + self._offset

    def advance(self, by: timedelta | float) -> datetime:
        """Move by a timedelta or by seconds; negative moves back."""
        self._offset += by.total_seconds() if isinstance(by, timedelta) else by
        self._write()
        return self.now()

    def set(self, moment: datetime) -> datetime:
        if moment.tzinfo is None:
            raise ValueError("the sandbox clock takes timezone-aware moments only")
        self._offset = moment.timestamp() - time.time()
        self._write()
        return self.now()

    def _write(self) -> None:
        if self._offset_file is None:
            return
        draft = self._offset_file.with_name(self._offset_file.name + ".new")
        draft.write_text(f"{self._offset:.6f}\n")
        draft.replace(self._offset_file)

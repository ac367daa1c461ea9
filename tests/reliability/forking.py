"""A bot that starts in milliseconds, so that it can be killed hundreds of times: everything is imported once, and each
start is a fork of that. The bot itself is `kopa run`, unchanged.

    start [before|after N]   forks a bot, prints its process id; it ends itself before or after its N-th commit
"""

import os
import signal
import sqlite3
import sys
from typing import Any

import bot.application
import bot.cli

_original = sqlite3.connect


class EndingConnection(sqlite3.Connection):
    """Ends the process, as a kill does, at a chosen commit."""

    when = ""
    left = 0

    def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        if sql != "COMMIT":
            return super().execute(sql, *parameters)
        EndingConnection.left -= 1
        if self.left == 0 and self.when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        cursor = super().execute(sql, *parameters)
        if self.left == 0 and self.when == "after":
            os.kill(os.getpid(), signal.SIGKILL)
        return cursor


def connect_to_end(*arguments: Any, **options: Any) -> sqlite3.Connection:
    return _original(*arguments, factory=EndingConnection, **options)


def run_bot(when: str, commits: int) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    if when:
        EndingConnection.when, EndingConnection.left = when, commits
        sqlite3.connect = connect_to_end  # type: ignore[assignment]
    bot.cli.main(["run"])


def main() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        _, *rest = line.split()
        child = os.fork()
        if child == 0:
            when, commits = (rest[0], int(rest[1])) if rest else ("", 0)
            run_bot(when, commits)
        print(child, flush=True)


if __name__ == "__main__":
    main()

"""What `--help` teaches, kept beside nothing else so that it can be shown without loading the bot."""

from dataclasses import dataclass

TOP = """Kopā helps community groups meet, ask, agree and keep going: a Telegram bot.

Settings are read from the environment and from .env (see .env.example)."""

TOP_EXAMPLES = """examples:
  kopa demo                        Kopā in the browser on a local Telegram, no token needed
  kopa check                       is everything there that a start needs?
  kopa run                         the bot itself
  kopa <command> --help            more about one command

exit codes: 0 done, 1 not done (one sentence says why), 2 the command was not understood"""


@dataclass(frozen=True, slots=True)
class Taught:
    summary: str
    description: str
    examples: str


COMMANDS = {
    "run": Taught(
        "the bot itself, until it is stopped (needs KOPA_TOKEN)",
        """Runs the bot until SIGTERM or Ctrl-C; it ends within 5 seconds and loses nothing.

The first start prints a t.me link: whoever opens it first becomes the operator, who invites the social workers.""",
        """examples:
  kopa run                                    settings from .env
  KOPA_TOKEN=123456:ABC kopa run              the token from the environment
  KOPA_LOG_LEVEL=DEBUG kopa run               more lines in the log, still no texts and no names

exit codes: 0 stopped, 1 could not start or the token was revoked""",
    ),
    "demo": Taught(
        "Kopā in the browser on a local Telegram: no token, no account",
        """Starts a local Telegram and the bot on it, and opens a page with a table of phones on this machine.

With --story it plays a story in the terminal instead and prints every screen with its buttons.""",
        """examples:
  kopa demo                        the page; Ctrl-C ends it
  kopa demo --port 8765 --no-browser
  kopa demo --story meeting        a group begins, plans a meeting, moves it, is reminded
  kopa demo --story meeting --data /tmp/kopa-demo    and leaves what was stored there

exit codes: 0 ended well, 1 a step of the story failed""",
    ),
    "check": Taught(
        "is everything there that a start needs? changes nothing",
        """Looks at settings, token, folders, keys, time zones, clock and database. Changes nothing.

Each line is "ok", "note" (worth knowing) or "fault" (with what to do about it).""",
        """examples:
  kopa check
  kopa check --json                for a monitoring system

exit codes: 0 no fault, 1 at least one fault""",
    ),
    "when": Taught(
        "what date words mean, as the bot reads them",
        """Prints what the words mean: `start:` and `end:` in ISO 8601 with the offset, and each question the bot would
ask as `question: <kind>` with the answers it would offer, one per line.""",
        """examples:
  kopa when "ceturtdien 18:30" --lang lv --now 2026-11-23T10:00
  kopa when "в следующий четверг с 18 до 20" --lang ru
  kopa when "next Thursday half past six" --lang en --zone Europe/London --json

exit codes: 0 read, or a question would be asked; 1 unreadable""",
    ),
    "backup": Taught(
        "a sealed copy of everything but the keys, also while the bot runs",
        """Writes one consistent, encrypted file, reads it back, and removes backups older than 30 days from
KOPA_DATA/backups. The key is made once in KOPA_KEYS: without that folder no backup can be opened.""",
        """examples:
  kopa backup                              to KOPA_DATA/backups/kopa-20261123-100000.backup
  kopa backup --to /mnt/usb/kopa.backup    to another disk
  0 3 * * *  cd /opt/kopa && kopa backup   every night, by cron

exit codes: 0 made and read back, 1 not made""",
    ),
    "restore": Taught(
        "puts a backup back; the bot must be stopped",
        """Tells what the backup holds and what would happen; with --yes does it. The database that was there is kept
aside for 30 days. What was due between the backup and now counts as sent, so that nothing goes out twice.""",
        """examples:
  kopa restore data/backups/kopa-20261123-030000.backup          the plan only
  kopa restore data/backups/kopa-20261123-030000.backup --yes    does it

exit codes: 0 told or restored, 1 not restored and nothing changed""",
    ),
    "health": Taught(
        "does the running bot still hear from Telegram?",
        "For a container's health check: looks at the time of the last answer from Telegram.",
        """examples:
  kopa health

exit codes: 0 alive, 1 no sign of life""",
    ),
}

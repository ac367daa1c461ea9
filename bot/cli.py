"""The command line: `kopa --help` says what there is, `kopa <command> --help` teaches it.

Each command imports what it needs when it runs, so that help and small commands come at once. No traceback ever
reaches a person: what goes wrong is one sentence that says what to do.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

DONE, FAILED, INTERRUPTED = 0, 1, 130

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> None:
    options = parser().parse_args(arguments)
    raise SystemExit(carry_out(options))


def carry_out(options: argparse.Namespace) -> int:
    """The exit code of the chosen command, whatever happens in it."""
    try:
        code: int = options.command(options)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  the last place where a fault can become a sentence
        print(f"kopa: {_sentence(error)}", file=sys.stderr)
        return FAILED
    return code


def parser() -> argparse.ArgumentParser:
    from bot import command_help

    top = argparse.ArgumentParser(
        prog="kopa",
        description=command_help.TOP,
        epilog=command_help.TOP_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = top.add_subparsers(required=True, metavar="command")

    def add(name: str, command: Command) -> argparse.ArgumentParser:
        taught = command_help.COMMANDS[name]
        made = commands.add_parser(
            name,
            help=taught.summary,
            description=taught.description,
            epilog=taught.examples,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        made.set_defaults(command=command)
        return made

    add("run", run_bot)
    _add_demo(add("demo", run_demo))
    add("check", run_check).add_argument("--json", action="store_true", help="the findings as JSON")
    _add_when(add("when", run_when))
    add("backup", run_backup).add_argument("--to", type=Path, metavar="FILE", help="where the backup is to be written")
    restore = add("restore", run_restore)
    restore.add_argument("file", type=Path, metavar="FILE", help="a backup made by `kopa backup`")
    restore.add_argument("--yes", action="store_true", help="do it; without this only the plan is told")
    add("health", run_health)
    return top


def _add_demo(demo: argparse.ArgumentParser) -> None:
    demo.add_argument("--story", help="play this story here in the terminal instead of opening the page")
    demo.add_argument("--data", type=Path, metavar="DIR", help="leave what is stored in this folder to be looked at")
    demo.add_argument("--port", type=int, default=0, help="port of the page on this machine (default: a free one)")
    demo.add_argument("--no-browser", action="store_true", help="only print the page's address")


def _add_when(when: argparse.ArgumentParser) -> None:
    when.add_argument("text", help="the date words, in quotes")
    when.add_argument("--lang", choices=("lv", "ru", "uk", "en"), help="the person's language (default KOPA_LANGUAGE)")
    when.add_argument("--now", metavar="TIME", help="pretend it is this wall time: 2026-11-23T10:00 (default: now)")
    when.add_argument("--zone", help="time zone of the words (default KOPA_TIMEZONE)")
    when.add_argument("--json", action="store_true", help="the reading as one JSON object")


def run_bot(_: argparse.Namespace) -> int:
    import asyncio

    from bot import logs
    from bot.application import Application
    from bot.settings import load, unknown_names

    settings = load()
    for name, meant in unknown_names().items():
        hint = f": did you mean {meant}?" if meant else "."
        print(f"kopa: {name} is not a setting and is not used{hint}", file=sys.stderr)
    logs.set_up(settings.log_level)
    asyncio.run(Application(settings, say=_say).run_until_signal())
    return DONE


def run_demo(options: argparse.Namespace) -> int:
    from bot import demo

    return demo.main(options.story, options.data, options.port, browser=not options.no_browser)


def run_check(options: argparse.Namespace) -> int:
    from bot.check import check

    return check(_say, as_json=options.json)


def run_when(options: argparse.Namespace) -> int:
    from bot.clock import system_clock
    from bot.when import moment, tell

    zone, language = options.zone, options.lang
    if zone is None or language is None:
        from bot.settings import load

        settings = load()
        zone, language = zone or settings.timezone, language or settings.language
    return tell(options.text, language, moment(options.now, zone, system_clock), _say, as_json=options.json)


def run_backup(options: argparse.Namespace) -> int:
    from bot.backup import back_up
    from bot.settings import load

    _say(f"Backed up and read back: {back_up(load(), options.to)}")
    _say("To put it back you also need the key folder: keep a copy of it in another place than the backups.")
    return DONE


def run_restore(options: argparse.Namespace) -> int:
    from bot.backup import restore
    from bot.settings import load

    if not restore(load(), options.file, _say, confirmed=options.yes):
        _say("Nothing was changed. Add --yes to do it.")
    return DONE


def run_health(_: argparse.Namespace) -> int:
    from bot.health import ALIVE_SECONDS, alive
    from bot.settings import load

    if alive(load().data):
        _say("alive: Telegram answered us lately")
        return DONE
    _say(f"Telegram has not answered within {ALIVE_SECONDS} seconds: just started? Else look at the log.")
    return FAILED


def _say(line: str) -> None:
    print(line, flush=True)


def _sentence(error: Exception) -> str:
    """Our own faults carry their sentence; of others only the kind and place are told: messages may quote people."""
    import sqlite3

    from bot.faults import SENTENCES, TokenRefused

    if isinstance(error, TokenRefused):
        return "Telegram does not know this token. Ask @BotFather for a new one and put it into KOPA_TOKEN."
    if isinstance(error, SENTENCES):
        return str(error)
    if isinstance(error, OSError):
        return f"{error.filename or 'the system'}: {error.strerror or type(error).__name__}. `kopa check` says more."
    if isinstance(error, sqlite3.Error):
        return "the database cannot be used. `kopa check` says what to do."
    from bot.logs import describe

    told = describe(error)
    return f"something unforeseen happened ({told['error']} at {told['at']}): please report these words."

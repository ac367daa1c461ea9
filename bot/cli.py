"""The command line: `kopa --help` says what there is, `kopa <command> --help` teaches it."""

import argparse
import asyncio
import sys
from collections.abc import Sequence

from bot import logs
from bot.settings import WrongSetting, load


def main(arguments: Sequence[str] | None = None) -> None:
    options = parser().parse_args(arguments)
    raise SystemExit(options.command(options))


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="kopa", description="Kopā helps community groups meet, ask, agree and keep going."
    )
    commands = top.add_subparsers(required=True, metavar="command")
    run = commands.add_parser("run", help="the bot itself, until it is stopped (needs KOPA_TOKEN)")
    run.set_defaults(command=run_bot)
    return top


def run_bot(_: argparse.Namespace) -> int:
    from bot.application import AlreadyRunning, Application, NoToken
    from bot.intake import TokenRefused
    from storage.cipher import KeyFault
    from storage.database import DatabaseFault
    from storage.migrations import NewerDatabase

    try:
        settings = load()
        logs.set_up(settings.log_level)
        asyncio.run(Application(settings, say=_say).run())
    except TokenRefused:
        return _fail("Telegram does not know this token. Ask @BotFather for a new one and put it into KOPA_TOKEN.")
    except (WrongSetting, NoToken, AlreadyRunning, KeyFault, DatabaseFault, NewerDatabase) as error:
        return _fail(str(error))
    return 0


def _say(line: str) -> None:
    print(line, flush=True)


def _fail(sentence: str) -> int:
    print(f"kopa: {sentence}", file=sys.stderr)
    return 1

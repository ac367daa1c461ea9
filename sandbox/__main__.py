"""`python -m sandbox`: the local Telegram as a process of its own, for kill tests, benches and the demo."""

import argparse
import asyncio
import signal
import sys
from pathlib import Path

from sandbox.driver import LocalTelegram
from sandbox.listener import LOOPBACK


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="loopback port; 0 takes a free one")
    parser.add_argument("--data", type=Path, help="folder where the clock's offset is written (file clock-offset)")
    parser.add_argument("--no-rate-limits", action="store_true", help="never answer 429 by itself")
    return parser.parse_args()


async def _run(arguments: argparse.Namespace) -> None:
    clock_file = arguments.data / "clock-offset" if arguments.data else None
    telegram = await LocalTelegram.start(arguments.port, clock_file)
    telegram.rates.enabled = not arguments.no_rate_limits
    print(f"KOPA_API_URL={telegram.url}", flush=True)
    print(f"KOPA_TOKEN={telegram.token}", flush=True)
    ended = asyncio.Event()
    for ending in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(ending, ended.set)
    await ended.wait()
    await telegram.stop()


def main() -> None:
    arguments = _arguments()
    try:
        asyncio.run(_run(arguments))
    except OSError as error:
        sys.exit(f"cannot listen on {LOOPBACK}:{arguments.port}: {error.strerror}")


if __name__ == "__main__":
    main()

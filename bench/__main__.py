"""The command line of the measurements."""

import argparse
import asyncio
import os
import platform
import warnings
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.broadcast import measure_broadcast
from bench.close import measure_close
from bench.plan import Plan, tell
from bench.report import Measured
from bench.start import measure_start
from bench.tap import measure_tap
from bench.tick import measure_tick
from bench.updates import measure_naive, measure_updates

MEASURES: dict[str, Callable[[Plan], Awaitable[list[Measured]]]] = {
    "updates": measure_updates,
    "naive": measure_naive,
    "tap": measure_tap,
    "broadcast": measure_broadcast,
    "tick": measure_tick,
    "start": measure_start,
    "close": measure_close,
}
LEAST_RUNS = 5
HELP = """
Each measurement stands beside its reference, taken in the same run and by turns, so that what else the machine does
strikes both. One JSON object a line goes to standard output, progress to standard error:
  name, value, unit       what was measured, the median of n runs
  reference, ratio        the same done by the reference; ratio is value : reference
  goal, reached           what Kopā wants, and whether it is so here
  note                    what else to know

  updates    presses through intake, handlers and storage with synchronous=FULL up to the outbox row, per second and
             core; reference: the library's json.loads, Update.de_json and process_update with an empty handler
  naive      the same presses; reference: the library's handler with one aiosqlite INSERT and commit each
  tap        100 presses/s over HTTP, 99th percentile to the answer; reference: the library's bot that only answers
  broadcast  3,000 private messages under Telegram's limit of 30/s, with people pressing meanwhile (2 minutes a run)
  tick       1,000 due of 1,000,000 pending; reference: 1,000 due of 10,000
  close      sealed answers to a survey of 15 questions: the close of 10,000; reference: of 1,000, an answer each
  start      from the start of the process to its first poll with 1,000,000 pending; reference: an empty database

Whatever else runs meanwhile takes its part of the cores and of the disk: the load is told beside each name, and figures
taken at a load above 0.5 are not worth keeping.

Examples:
  python -m bench                        everything, five runs each: about 12 minutes
  python -m bench updates tick           two of them
  python -m bench --quick                only to see that it works: small, one run, figures without meaning
  python -m bench tap --runs 9           more runs, steadier medians
"""


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="python -m bench",
        description="Measures Kopā.",
        epilog=HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("names", nargs="*", metavar="name", help=f"which to measure: {', '.join(MEASURES)}; all without")
    made.add_argument("--quick", action="store_true", help="small and once, to see that it works")
    made.add_argument("--runs", type=int, help=f"runs of each, {LEAST_RUNS} unless said otherwise")
    made.add_argument("--folder", type=Path, help="where databases lie meanwhile; its disk is part of what is measured")
    return made


async def measure(names: Sequence[str], plan: Plan) -> None:
    for name in names:
        tell(f"{name} … ({os.cpu_count()} cores, Python {platform.python_version()}, load {os.getloadavg()[0]:.1f})")
        for measured in await MEASURES[name](plan):
            print(measured.line(), flush=True)


def main(arguments: Sequence[str] | None = None) -> None:
    asked = parser()
    options = asked.parse_args(arguments)
    unknown = [name for name in options.names if name not in MEASURES]
    if unknown:
        asked.error(f"there is no measurement {unknown[0]!r}; there are {', '.join(MEASURES)}")
    if options.runs is not None and options.runs < 1:
        asked.error("--runs: at least 1")
    warnings.simplefilter("ignore")
    with TemporaryDirectory(prefix="kopa-bench-", dir=options.folder) as folder:
        runs = options.runs or (1 if options.quick else LEAST_RUNS)
        plan = Plan(Path(folder), runs, options.quick)
        asyncio.run(measure(options.names or list(MEASURES), plan))


if __name__ == "__main__":
    main()

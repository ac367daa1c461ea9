"""What draws files is loaded when the first one is drawn, and the loop goes on meanwhile."""

import asyncio
import subprocess
import sys
import time

from bot.attaching import Attaching
from bot.calls import Call
from domain.printing import Heading, Paper, Paragraph
from tests.kopa import REPOSITORY

PRINTERS = ("typst", "segno", "PIL", "docx", "bot.printing.typesetting", "bot.printing.workbooks")


def test_a_bot_that_starts_loads_no_printer() -> None:
    code = f"import sys, bot.cli, bot.application; print([name for name in {PRINTERS} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


async def test_a_long_paper_does_not_hold_up_the_loop() -> None:
    question = (Heading("Jautājums"), Paragraph("Ķekavas vārdi " * 80))
    call = Call("sendDocument", {}, Paper("x", "Garš", question * 400, "lv"), without_file=Call("sendMessage", {}))
    attaching = Attaching()
    drawing = asyncio.create_task(attaching.complete(call))
    began, longest = time.monotonic(), 0.0
    while not drawing.done():
        before = time.monotonic()
        await asyncio.sleep(0.001)
        longest = max(longest, time.monotonic() - before)
    took = time.monotonic() - began
    attaching.stop()

    assert "document" in drawing.result().parameters
    assert longest < took / 2

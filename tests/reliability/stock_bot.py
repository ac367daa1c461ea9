"""The control of R1: the library's polling as its documentation shows it, each press stored with its own commit."""

import asyncio
import os
import sqlite3
import sys
from typing import Any

os.environ.setdefault("PTB_TIMEDELTA", "1")

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler

LIKE_REAL_WORK = 0.03


def main(url: str, token: str, path: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("CREATE TABLE IF NOT EXISTS press (data TEXT PRIMARY KEY)")

    async def pressed(update: Update, _: Any) -> None:
        query = update.callback_query
        assert query is not None
        connection.execute("INSERT INTO press VALUES (?)", (query.data,))
        await query.answer()
        await asyncio.sleep(LIKE_REAL_WORK)

    application = Application.builder().token(token).base_url(f"{url}/bot").build()
    application.add_handler(CallbackQueryHandler(pressed))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""The library as it comes, in a process of its own: answers every press at once and keeps nothing."""

import os

from telegram import Update
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, ContextTypes


async def answer(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    if update.callback_query is not None:
        await update.callback_query.answer()


def main() -> None:
    builder = ApplicationBuilder().token(os.environ["ECHO_TOKEN"]).base_url(f"{os.environ['ECHO_API_URL']}/bot")
    application = builder.build()
    application.add_handler(CallbackQueryHandler(answer))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()

"""From the description of a file to its bytes. Each printer is loaded when it is first needed: most days of a bot pass
without a paper, and what draws one is larger than the bot."""

from bot.printing.printer import Printed, printed

__all__ = ["Printed", "printed"]

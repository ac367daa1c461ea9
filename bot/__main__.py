"""`python -m bot` is `kopa`."""

from bot.cli import main

main()

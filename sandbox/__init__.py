"""A local Telegram: the Bot API over real HTTP, with Telegram's limits enforced and its faults on demand.

Nothing here imports Kopā and nothing of Kopā imports this: only tests, bench and the demo do.
"""

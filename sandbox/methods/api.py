"""What every method is given, and the signature it has."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sandbox.limits import Rates
from sandbox.state import State
from sandbox.webhooks import Webhook

Params = dict[str, Any]


@dataclass(slots=True)
class Api:
    state: State
    rates: Rates
    webhook: Webhook


Handler = Callable[[Api, Params], Any]
"""Returns the result, or an awaitable of it."""


def flag(_api: Api, _params: Params) -> bool:
    """For methods whose effect nobody in the sandbox sees."""
    return True

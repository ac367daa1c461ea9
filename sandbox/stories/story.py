"""A story: named steps that people play on their phones; it can run through, or stop and be taken over by hand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.stories.stage import Stage

Action = Callable[["Stage"], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Step:
    """`tells` says in one English sentence what happens; the action raises AssertionError when it does not."""

    name: str
    tells: str
    action: Action


@dataclass
class Story:
    name: str
    title: str
    about: str
    starts_over: bool = False
    """Whether it needs an empty table: nobody has spoken to the bot yet."""
    steps: list[Step] = field(default_factory=list)

    def step(self, tells: str) -> Callable[[Action], Action]:
        """Add the function below as the next step; its name is the step's."""

        def add(action: Action) -> Action:
            name = getattr(action, "__name__", "step").replace("_", " ")
            self.steps.append(Step(name, tells, action))
            return action

        return add

"""The Bot API's methods, one module a family; METHODS is the whole list."""

from sandbox.methods import (
    callbacks,
    chats,
    editing,
    files,
    members,
    polls,
    profile,
    sending,
    topics,
    updates,
)
from sandbox.methods.api import Api, Handler

METHODS: dict[str, Handler] = {
    **updates.METHODS,
    **sending.METHODS,
    **files.METHODS,
    **polls.METHODS,
    **editing.METHODS,
    **callbacks.METHODS,
    **chats.METHODS,
    **members.METHODS,
    **topics.METHODS,
    **profile.METHODS,
}

__all__ = ["METHODS", "Api"]

"""The faults whose message is a sentence for the person who started the command."""

from bot.application import AlreadyRunning, NoToken
from bot.backup import BackupFault
from bot.intake import TokenRefused
from bot.settings import WrongSetting
from bot.when import UnusableMoment
from storage.cipher import KeyFault
from storage.database import DatabaseFault
from storage.migrations import NewerDatabase

__all__ = ["SENTENCES", "TokenRefused"]

SENTENCES = (
    WrongSetting,
    NoToken,
    AlreadyRunning,
    KeyFault,
    DatabaseFault,
    NewerDatabase,
    BackupFault,
    UnusableMoment,
)

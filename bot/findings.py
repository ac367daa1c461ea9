"""What `kopa check` can say about one thing: it is well, it is worth knowing, or it is a fault with its way out."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    OK = "ok"
    NOTE = "note"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    verdict: Verdict
    subject: str
    words: str

    @property
    def line(self) -> str:
        return f"{self.verdict:<5}  {self.subject}: {self.words}"


def ok(subject: str, words: str) -> Finding:
    return Finding(Verdict.OK, subject, words)


def note(subject: str, words: str) -> Finding:
    return Finding(Verdict.NOTE, subject, words)


def fault(subject: str, words: str) -> Finding:
    return Finding(Verdict.FAULT, subject, words)

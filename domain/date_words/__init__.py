"""Date words: what people write for when a meeting is, in four languages. The rules are told in docs/date-words.md."""

from domain.date_words.reading import ask_about, ask_hour, days_until, read_when, rest_of
from domain.date_words.readings import Ambiguous, Question, QuestionKind, Reading, Unreadable, When
from domain.date_words.several import NotSaid, Time, TooMany, read_times
from domain.date_words.vocabulary import Vocabulary

__all__ = [
    "Ambiguous",
    "NotSaid",
    "Question",
    "QuestionKind",
    "Reading",
    "Time",
    "TooMany",
    "Unreadable",
    "Vocabulary",
    "When",
    "ask_about",
    "ask_hour",
    "days_until",
    "read_times",
    "read_when",
    "rest_of",
]

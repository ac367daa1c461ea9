"""Saving an answer, answering a question once and for all, passing a question on: as conversations."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reader, Reading, Refused, Step
from domain.option_lines import option_lines, sameness, visible
from domain.saved_answers.records import SavedAnswer

QUESTION, WORDS, SYNONYMS, CONTACT, SHARE, SEND = "question", "words", "synonyms", "contact", "share", "send"
ASKED, HOW, GROUP = "asked", "how", "group"
QUESTION_LIMIT = 120
WORDS_LIMIT = 800
ASKED_LIMIT = 300
SYNONYMS_AT_MOST = 10
LINK_LIMIT = 300
FOR_ALL, FOR_ONE = "all", "one"
PASS_ON, NAMED, UNNAMED = "pass", "named", "unnamed"
LIFETIME = timedelta(days=2)
_LINK = re.compile(r"(?:https?://)?[^\s/@:]+\.[^\s/@:.]{2,}(?:[:/?#]\S*)?", re.IGNORECASE)
_PHONE = re.compile(r"\+?\d[\d ()\-–]{1,22}\d")
_DIGITS_AT_LEAST, _DIGITS_AT_MOST = 3, 15


def saving() -> Definition:
    """The context names `group`, answers `synonyms` and `contact` from the start, and `answer` where one is changed."""
    steps = (
        Step(QUESTION, read_question),
        Step(WORDS, read_words),
        Step(SYNONYMS, read_synonyms, optional=True),
        Step(CONTACT, read_contact, optional=True),
        Step(SEND, one_of("yes")),
    )
    return Definition("saved-answer", 1, steps, LIFETIME)


def replying() -> Definition:
    """The context names `asked` (a question's id) and `group`; for all, the question is worded so that it tells
    nobody who asked."""
    steps = (
        Step(WORDS, read_words),
        Step(SHARE, one_of(FOR_ALL, FOR_ONE)),
        Step(QUESTION, read_question, applies=for_all),
        Step(SYNONYMS, read_synonyms, optional=True, applies=for_all),
        Step(CONTACT, read_contact, optional=True),
        Step(SEND, one_of("yes")),
    )
    return Definition("question-reply", 1, steps, LIFETIME)


def passing_on() -> Definition:
    """The context names `asked` (the words) and the `groups` it may be passed to; `group` where there is one."""
    steps = (Step(SEND, one_of(PASS_ON)), Step(GROUP, _read_group), Step(HOW, one_of(NAMED, UNNAMED)))
    return Definition("asked-question", 1, steps, LIFETIME)


def for_all(answers: Mapping[str, Json]) -> bool:
    return answers.get(SHARE) == FOR_ALL


def one_of(*choices: str) -> Reader:
    def read(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
        return Accepted(text) if text in choices else Refused("press-a-button")

    return read


def _read_group(text: str, answers: Mapping[str, Json], _now: datetime) -> Reading:
    offered = answers["groups"]
    known = [str(each) for each in offered] if isinstance(offered, list) else []
    return Accepted(int(text)) if text in known else Refused("press-a-button")


def read_question(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return _within(" ".join(text.split()), QUESTION_LIMIT)


def read_words(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return _within("\n".join(line for line in lines if line), WORDS_LIMIT)


def _within(words: str, limit: int) -> Reading:
    if len(words) > limit:
        return Refused("answer-too-long", {"limit": limit, "characters": len(words)})
    return Accepted(words) if visible(words) and any(map(str.isalnum, words)) else Refused("answer-empty")


def read_synonyms(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    """A line each, or with commas between them; what stands twice stands once."""
    first: dict[str, str] = {}
    for line in option_lines(text.replace(",", "\n").replace(";", "\n")):
        first.setdefault(sameness(line), line)
    kept = list(first.values())
    if len(kept) > SYNONYMS_AT_MOST:
        return Refused("answer-synonyms-too-many", {"limit": SYNONYMS_AT_MOST, "count": len(kept)})
    if any(len(line) > QUESTION_LIMIT for line in kept):
        longest = max(map(len, kept))
        return Refused("answer-too-long", {"limit": QUESTION_LIMIT, "characters": longest})
    return Accepted(kept) if kept else Refused("answer-empty")


def read_contact(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    """Web addresses and phone numbers, at most one of each, in any order."""
    link = _LINK.search(text)
    phone = _PHONE.search(text if link is None else text.replace(link.group(), " "))
    digits = 0 if phone is None else sum(map(str.isdigit, phone.group()))
    if link is None and not _DIGITS_AT_LEAST <= digits <= _DIGITS_AT_MOST:
        return Refused("answer-contact-unclear")
    if link is not None and len(link.group()) > LINK_LIMIT:
        return Refused("answer-too-long", {"limit": LINK_LIMIT, "characters": len(link.group())})
    number = " ".join(phone.group().split()) if phone and digits >= _DIGITS_AT_LEAST else None
    return Accepted({"link": None if link is None else _address(link.group()), "phone": number})


def _address(link: str) -> str:
    link = link.rstrip(".,;)")
    return link if link.lower().startswith(("http://", "https://")) else f"https://{link}"


def answer_from(answers: Mapping[str, Json], today: date) -> SavedAnswer:
    contact, synonyms = answers.get(CONTACT), answers.get(SYNONYMS)
    link, phone = (contact.get("link"), contact.get("phone")) if isinstance(contact, Mapping) else (None, None)
    return SavedAnswer(
        int(str(answers.get("answer") or 0)),
        int(str(answers[GROUP])),
        str(answers.get(QUESTION, "")),
        str(answers[WORDS]),
        tuple(str(each) for each in synonyms) if isinstance(synonyms, list) else (),
        None if link is None else str(link),
        None if phone is None else str(phone),
        today,
    )


def written_in(answer: SavedAnswer) -> dict[str, Json]:
    """The answers of the conversation that would save it as it is."""
    contact = None if answer.link is None and answer.phone is None else {"link": answer.link, "phone": answer.phone}
    return {
        "answer": answer.id,
        GROUP: answer.group_id,
        QUESTION: answer.question,
        WORDS: answer.words,
        SYNONYMS: list(answer.synonyms) or None,
        CONTACT: contact,
    }

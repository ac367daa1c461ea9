"""What in a text might tell who somebody is. It only marks: a person decides, piece by piece, what is published.

Better to mark a street too many than to miss a telephone number: wherever a rule could go either way, it marks.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Trace(StrEnum):
    """Shown beside the text, in this order."""

    PERSONAL_CODE = "personal_code"
    PHONE = "phone"
    EMAIL = "email"
    ACCOUNT = "account"
    LINK = "link"
    ADDRESS = "address"
    NAME = "name"


_GAP = r"[\s\-–—.()/]{0,3}"
_CODE_GAP = r"[\s\-–—.]{0,3}"
_STREET = (
    r"(?:iela|ielā|ielas|ielu|prospekt\w*|bulvār\w*|gatve|gatvē|ceļš|ceļā|laukum\w*|ciems|ciemā|mājas|dzīvokl\w*|dz\."
    r"|ул\.?|улиц\w*|проспект\w*|пр\.|бульвар\w*|переул\w*|дом|доме|д\.|кв\.?|квартир\w*"
    r"|вул\.?|вулиц\w*|провул\w*|буд\.?|будин\w*|street|str\.?|st\.|road|rd\.?|avenue|lane|house|flat|apartment|apt\.?)"
)
_NUMBER = r"\d{1,4}\s?[a-zа-яA-ZА-Я]?\b"
_TRACES = {
    Trace.PERSONAL_CODE: [rf"(?<!\d)(?:[0-3]\d[01]\d\d\d|32\d{{4}}){_CODE_GAP}[0-2]?\d{{4,5}}(?!\d)"],
    Trace.PHONE: [rf"(?<!\d)(?:\+|00)?{_GAP}(?:\d{_GAP}){{7,14}}\d(?!\d)"],
    Trace.EMAIL: [
        r"[\w.+\-]+\s?(?:@|\(at\)|\[at\]|\(a\)|\s(?:at|et|собака|равлик)\s)\s?[\w\-]+\s?(?:\.|\sdot\s|\sточка\s|\sкрапка\s)\s?\w{2,}"
    ],
    Trace.ACCOUNT: [r"(?<![\w.])@\s?\w{3,}", r"\b(?:t\.me|wa\.me|facebook|instagram|vk|draugiem)\s?[./:]\s?\S{2,}"],
    Trace.LINK: [r"\bhttps?://\S+", r"\bwww\.\S+", r"\b[\w\-]+\.(?:lv|com|ru|ua|eu|org|net|info)\b"],
    Trace.ADDRESS: [
        rf"\b{_STREET}\s*(?:[^\W\d_]+\s*){{0,2}}(?:nr\.?|№|#)?\s*{_NUMBER}",
        rf"\b\w+\s+{_STREET}(?:\s|,|$)",
        r"\bLV\s?-?\s?\d{4}\b",
        rf"\b\d{{1,4}}[a-zа-я]?\s*[-–/]\s*\d{{1,4}}\b(?=.*{_STREET})|{_STREET}.*\b\d{{1,4}}[a-zа-я]?\s*[-–/]\s*\d{{1,4}}\b",
    ],
}
_FOUND = {trace: re.compile("|".join(patterns), re.IGNORECASE) for trace, patterns in _TRACES.items()}
_CAPITALISED = r"[^\W\d_a-zа-яёіїєґāčēģīķļņōŗšūž][a-zа-яёіїєґāčēģīķļņōŗšūž’'\-]+"
_NAME = re.compile(
    rf"(?<![.!?…:\n])(?<![.!?…:]\s)(?<!^)(?<=[\s(„«\"“,\-]){_CAPITALISED}|{_CAPITALISED}\s+{_CAPITALISED}"
)
_NO_NAME = re.compile(
    r"\b(?:Jūs\w*|Jums|Jūsu|Tu|Tev|Вы|Вас|Вам|Вами|Ваш\w*|Ви|I|Telegram|Instagram|Facebook|WhatsApp|Viber"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_DATE = re.compile(
    r"(?<!\d)(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)\d\d|(?:19|20)\d\d[./-][01]\d[./-][0-3]\d"
    r"|(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d)(?!\d)"
)
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩OoОо", "01234567890000")


def traces(text: str) -> tuple[Trace, ...]:
    """Everything in it that may lead to a person. None found does not mean that none is there."""
    undated = _with_digits(_DATE.sub("–", text))
    found = [trace for trace, pattern in _FOUND.items() if pattern.search(undated)]
    if _NAME.search(_NO_NAME.sub("", text)):
        found.append(Trace.NAME)
    return tuple(trace for trace in Trace if trace in found)


def _with_digits(text: str) -> str:
    """Letters used as digits inside numbers read as such: 2912O456."""
    return re.sub(r"\d[\dOoОо]+", lambda found: found.group().translate(_DIGITS), text)

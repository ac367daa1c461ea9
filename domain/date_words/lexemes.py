"""Gives every token its possible senses: the person's language first, then the others; exact, unaccented, misspelt."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from domain.date_words.tokens import Shape, Token, bare, plain, tokens
from domain.date_words.vocabulary import Senses, Value, Vocabulary

MARKS = {
    ".": "dot", ",": "comma", "-": "dash", "–": "dash", "—": "dash", "‑": "dash", "−": "dash",
    "(": "open", ")": "close",
    "€": "counted", "%": "counted", "$": "counted", "№": "numbered", "#": "numbered", "+": "plus", "@": "at",
}  # fmt: skip
_LONG_WORD = 30


@dataclass(frozen=True, slots=True)
class Lexeme:
    text: str
    senses: Senses
    start: int
    end: int

    def can_be(self, *roles: str) -> bool:
        return any(role in self.senses for role in roles)


def lexemes(text: str, vocabularies: Sequence[Vocabulary]) -> list[Lexeme]:
    stream = list(_without_inner_hyphens(tokens(text)))
    found: list[Lexeme] = []
    at = 0
    while at < len(stream):
        if stream[at].shape is Shape.WORD:
            senses, length = _longest_phrase(stream, at, vocabularies)
        else:
            senses, length = _numeric_senses(stream[at]), 1
        last = stream[at + length - 1]
        found.append(Lexeme(text[stream[at].start : last.end], senses, stream[at].start, last.end))
        at += length
    return list(_unglued(_with_minute_hyphens(found) if vocabularies[0].hyphen_minutes else found))


def _without_inner_hyphens(stream: Sequence[Token]) -> Iterator[Token]:
    """ "twenty-fourth", "18-й" and "пол-седьмого" are read as if written apart."""
    for at, token in enumerate(stream):
        if not (token.text in "-‑" and 0 < at < len(stream) - 1 and _joins(stream[at - 1], token, stream[at + 1])):
            yield token


def _joins(before: Token, hyphen: Token, after: Token) -> bool:
    glued = before.end == hyphen.start and hyphen.end == after.start
    return glued and after.shape is Shape.WORD and before.shape in (Shape.WORD, Shape.NUMBER)


def _longest_phrase(stream: Sequence[Token], at: int, vocabularies: Sequence[Vocabulary]) -> tuple[Senses, int]:
    words = [stream[at].text]
    longest = max(vocabulary.longest_phrase for vocabulary in vocabularies)
    for token in stream[at + 1 : at + longest]:
        if token.shape is not Shape.WORD:
            break
        words.append(token.text)
    for length in range(len(words), 0, -1):
        senses = _senses(words[:length], vocabularies)
        if senses:
            return senses, length
    return _misspelt(words[0], vocabularies), 1


def _senses(words: Sequence[str], vocabularies: Sequence[Vocabulary]) -> Senses:
    if len(words[0]) > _LONG_WORD:
        return {}
    exact, folded = " ".join(map(plain, words)), " ".join(map(bare, words))
    as_written = [vocabulary.exact.get(exact, {}) for vocabulary in vocabularies]
    real_word = any(exact in vocabulary.ignored for vocabulary in vocabularies)
    if real_word or (any(as_written) and exact != folded):
        return _joined(as_written)
    return _joined(as_written + [vocabulary.folded.get(folded, {}) for vocabulary in vocabularies])


def _joined(many: Sequence[Senses]) -> Senses:
    joined: dict[str, Value] = {}
    for senses in many:
        for role, value in senses.items():
            joined.setdefault(role, value)
    return joined


def _misspelt(word: str, vocabularies: Sequence[Vocabulary]) -> Senses:
    if len(word) > _LONG_WORD or any(plain(word) in vocabulary.ignored for vocabulary in vocabularies):
        return {}
    return next(filter(None, (vocabulary.misspelt(bare(word)) for vocabulary in vocabularies)), {})


def _number(text: str) -> Senses:
    if len(text) <= 2:
        return {"number": int(text), "padded": text} if text[0] == "0" else {"number": int(text)}
    if len(text) == 4:
        return {"joined_clock": text, **({"year": int(text)} if 1900 <= int(text) <= 2199 else {"unlike_a_year": text})}
    return {}


_NUMERIC: Mapping[Shape, Callable[[str], Senses]] = {
    Shape.ISO: lambda text: {"iso": text.rstrip("T")},
    Shape.DATE: lambda text: {"full_date": text},
    Shape.CLOCK: lambda text: {"clock": text},
    Shape.DOTTED: lambda text: {"dotted": text},
    Shape.SLASHED: lambda text: {"slashed": text},
    Shape.NUMBER: _number,
    Shape.MARK: lambda text: {MARKS[text]: 1} if text in MARKS else {},
}


def _numeric_senses(token: Token) -> Senses:
    return _NUMERIC[token.shape](token.text)


def _with_minute_hyphens(found: Sequence[Lexeme]) -> list[Lexeme]:
    """In "в 18-30" the hyphen stands for a colon; "10-12" stays a range."""
    marked = list(found)
    for at, (hour, hyphen, minute) in enumerate(zip(found, found[1:], found[2:], strict=False), start=1):
        glued = hyphen.text == "-" and hour.end == hyphen.start and hyphen.end == minute.start
        if glued and len(minute.text) == 2 and minute.text[-1] in "05" and minute.can_be("number"):
            marked[at] = Lexeme(hyphen.text, {**hyphen.senses, "minute_hyphen": 1}, hyphen.start, hyphen.end)
    return marked


_MAY_FOLLOW = frozenset(
    (
        "ordinal_suffix",
        "hour_suffix",
        "part",
        "part_noun",
        "oclock",
        "unit",
        "times",
        "month",
        "month_genitive",
        "clock_word",
        "year_word",
    )
)
_MAY_PRECEDE = frozenset(("half_to", "at", "clock_word", "month", "month_genitive", "from", "until"))


def _unglued(found: Sequence[Lexeme]) -> Iterator[Lexeme]:
    """ "5a", "A4" and "№5b" are names of things, not numbers; "6pm", "3rd" and "plkst18" are numbers."""
    for before, lexeme, after in zip((None, *found), found, (*found[1:], None), strict=False):
        named = lexeme.can_be("number") and (
            (after and after.start == lexeme.end and after.text[0].isalpha() and not after.can_be(*_MAY_FOLLOW))
            or (
                before and before.end == lexeme.start and before.text[-1].isalpha() and not before.can_be(*_MAY_PRECEDE)
            )
        )
        yield Lexeme(lexeme.text, {}, lexeme.start, lexeme.end) if named else lexeme

"""A small survey with every kind of question and some branching, and random ones."""

from hypothesis import strategies as st

from domain.surveys.definition import DAYS, Block, Condition, Kind, Option, Question, Survey, Words

LANGUAGES = ("lv", "ru", "uk", "en")


def words(text: str) -> Words:
    return {"lv": text, "ru": f"{text} (ru)"}


def options(*ids: str, alone: str = "") -> tuple[Option, ...]:
    return tuple(Option(each, words(each), alone=each == alone) for each in ids)


def village() -> Survey:
    about = (
        Question("hello", Kind.INFORMATION, words("Par ko ir aptauja")),
        Question("home", Kind.SINGLE, words("Kur dzīvojat?"), options=options("town", "farm"), required=True),
        Question(
            "bus",
            Kind.YES_MAYBE_NO,
            words("Vai Jums der autobuss?"),
            when=(Condition("home", any_of=("farm",)),),
            comment=True,
        ),
        Question("miss", Kind.MULTIPLE, words("Kā trūkst?"), options=options("shop", "doctor", "all", alone="all")),
    )
    more = (
        Question("first", Kind.TOP, words("Divas svarīgākās lietas"), options=options("a", "b", "c"), most=2),
        Question("order", Kind.RANKING, words("Sakārtojiet"), options=options("x", "y", "z")),
        Question("mood", Kind.SCALE_5, words("Kā Jūs jūtaties?"), sensitive=True),
        Question(
            "why",
            Kind.TEXT,
            words("Kāpēc?"),
            when=(Condition("mood", at_most=2), Condition("miss", none_of=("all",))),
        ),
        Question("age", Kind.NUMBER, words("Cik Jums gadu?"), lowest=0, highest=120),
        Question("times", Kind.DAY_PARTS, words("Kad Jums der?"), days=(1, 6)),
        Question("rate", Kind.SCALE_10, words("Novērtējiet"), low_end=words("slikti"), high_end=words("ļoti labi")),
    )
    blocks = (Block("about", words("Par Jums"), about), Block("more", words("Vēl"), more))
    return Survey(words("Mūsu ciems"), words("Desmit īsi jautājumi."), blocks, ("lv", "ru"))


TEXTS = st.text(max_size=20)
WORDS = st.dictionaries(st.sampled_from(LANGUAGES), TEXTS, max_size=4)
IDS = st.from_regex(r"[a-z][a-z0-9_]{0,7}", fullmatch=True)
CONDITIONS = st.builds(
    Condition,
    IDS,
    any_of=st.lists(IDS, max_size=2).map(tuple),
    none_of=st.lists(IDS, max_size=2).map(tuple),
    at_least=st.none() | st.integers(-9, 9),
    at_most=st.none() | st.integers(-9, 9),
)
QUESTIONS = st.builds(
    Question,
    IDS,
    st.sampled_from(Kind),
    WORDS,
    help=WORDS,
    example=WORDS,
    options=st.lists(st.builds(Option, IDS, WORDS, st.booleans()), max_size=3).map(tuple),
    required=st.booleans(),
    comment=st.booleans(),
    sensitive=st.booleans(),
    when=st.lists(CONDITIONS, max_size=2).map(tuple),
    most=st.none() | st.integers(1, 5),
    low_end=WORDS,
    high_end=WORDS,
    lowest=st.integers(-9, 9),
    highest=st.integers(10, 99),
    bands=st.lists(st.integers(0, 9), max_size=3).map(tuple),
    days=st.just(DAYS) | st.just((6, 7)),
)
BLOCKS = st.builds(Block, IDS, WORDS, st.lists(QUESTIONS, max_size=3).map(tuple), st.booleans())
SURVEYS = st.builds(
    Survey,
    WORDS,
    WORDS,
    st.lists(BLOCKS, max_size=3).map(tuple),
    st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=4, unique=True).map(tuple),
    sensitive=st.booleans(),
    urgent_help=WORDS,
)

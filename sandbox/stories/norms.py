"""A new parents' group makes its agreement: asked one question at a time, proposed in private, ranked, agreed, kept."""

from datetime import timedelta

from sandbox.person import Person
from sandbox.stories.hands import opens, taps
from sandbox.stories.idea import answers
from sandbox.stories.stage import Stage
from sandbox.stories.story import Story

IDEAS = {
    "baiba": "Šeit stāstīto citiem nestāstām.",
    "olga": "Что рассказали здесь, дальше не рассказываем.",
    "oksana": "Екран під час розмови бачу тільки я.",
    "emma": "Nobody else sees my screen while I read this.",
    "sergejs": "Bilžu no grupas citur neliekam.",
}
ALIKE = "Citiem nestāstām to, kas šeit stāstīts!"
NAMING = "Lai Sergejs beidz stāstīt citiem par mums."
NORM = "Grupā stāstīto citiem nestāstām, un mūsu ekrānu neviens cits neredz."
WHY = "Citādi neviens neuzdrošināsies runāt."
RANKED = {"baiba": (1, 2, 3), "olga": (1, 3), "oksana": (2, 1), "emma": (1, 2), "sergejs": (3, 1)}
"""By the phone's name, proposals in the order of liking."""
FELT = {"baiba": 5, "olga": 4, "oksana": 4, "emma": 3, "sergejs": 4, "valdis": 5}

norms = Story(
    "norms",
    "A group makes its agreement",
    "One question at a time: proposals in private, likes together, ranked, agreed by consent, pinned, felt by a pulse.",
)


@norms.step("Inga opens «our agreement» and says where the group is: at the beginning.")
async def worker_begins(stage: Stage) -> None:
    inga = stage.cast.inga
    stage.group.promotes_bot()
    await inga.says("/menu")
    await taps(inga, "groups*")
    await taps(inga, "norms:*")
    await taps(inga, "norms-stage:*")
    await taps(inga, "norms-begin:*:beginning")


@norms.step("The first question stands in the group in both languages: what stays between us, and why it is asked.")
async def first_question(stage: Stage) -> None:
    asked = await stage.cast.olga.sees("Что остаётся между нами", stage.group)
    assert "Kas paliek starp mums" in asked.text, f"not in both languages\n{asked.text}"
    assert "ekrān" in asked.text, f"the questions for groups online are missing\n{asked.text}"


@norms.step("Five people propose in private, each in their own language.")
async def people_propose(stage: Stage) -> None:
    for name, words in IDEAS.items():
        await proposes(stage, getattr(stage.cast, name), words)


async def proposes(stage: Stage, person: Person, words: str) -> None:
    await opens(person, "*start=n-*", stage.group)
    await taps(person, "norm-write:*")
    await person.finds("talk:stop:*")
    await person.says(words)
    await taps(person, "norm-send:*")


@norms.step("Valdis names somebody: before it is sent he is asked to say it for everybody, and does.")
async def valdis_is_asked_to_reword(stage: Stage) -> None:
    valdis = stage.cast.valdis
    await opens(valdis, "*start=n-*", stage.group)
    await taps(valdis, "norm-write:*")
    await valdis.finds("talk:stop:*")
    await valdis.says(NAMING)
    await valdis.sees("Te ir kāds nosaukts")
    await taps(valdis, "norm-write:*")
    await valdis.finds("talk:stop:*")
    await valdis.says(ALIKE)
    await taps(valdis, "norm-send:*")
    assert NAMING not in stage.cast.inga.transcript(), "what was not sent reached the worker"


@norms.step("Three days later the next question comes: one at a time.")
async def the_next_question(stage: Stage) -> None:
    before = stage.now
    stage.moves_time_to((before + timedelta(days=3)).replace(hour=10, minute=1))
    await stage.cast.olga.sees("Когда мы пишем", stage.group)


@norms.step("On the fourth evening the proposals lie with the organisers, unnamed, what sounds alike together.")
async def organisers_read(stage: Stage) -> None:
    stage.moves_time_to((stage.now + timedelta(days=1)).replace(hour=18, minute=1))
    inga = stage.cast.inga
    read = await inga.sees(ALIKE)
    await inga.finds("norm-rank:*")
    assert IDEAS["baiba"] in read.text, f"a proposal is missing\n{read.text}"
    named = [person.name for person in stage.cast.members if person.name in read.text]
    assert not named, f"somebody is named\n{read.text}"


@norms.step("Inga asks the group to put them in order; nobody sees who liked what.")
async def worker_asks_for_an_order(stage: Stage) -> None:
    inga = stage.cast.inga
    await taps(inga, "norm-rank:*")
    await taps(inga, "talk:choose:*:now")
    for name, order in RANKED.items():
        person: Person = getattr(stage.cast, name)
        await opens(person, "*start=p-*", stage.group)
        await person.finds("rank:*")
        for option in order:
            await taps(person, f"rank:*:{option}*")
    await taps(inga, "poll-close:*")
    await stage.cast.olga.sees("Выбрано", stage.group)


@norms.step("From what came first she makes the words for everybody, with a reason, and asks for consent.")
async def worker_words_it(stage: Stage) -> None:
    inga = stage.cast.inga
    await inga.says("/norms")
    await taps(inga, "norm:1")
    await taps(inga, "norm-ideas:1")
    await taps(inga, "norm-word:1:0")
    await inga.finds("talk:stop:*")
    await inga.says(NORM)
    await inga.finds("talk:skip:*")
    await inga.says(WHY)
    await taps(inga, "talk:choose:*:yes")
    await stage.cast.olga.sees(NORM, stage.group)


@norms.step("Six support it, Sergejs can live with it; it is adopted.")
async def group_agrees(stage: Stage) -> None:
    for name in ("baiba", "valdis", "olga", "oksana", "emma"):
        await answers(stage, getattr(stage.cast, name), "support")
    await answers(stage, stage.cast.sergejs, "live_with")
    inga = stage.cast.inga
    await taps(inga, "consent-close:*")
    await taps(inga, "consent-close-yes:*")
    await stage.cast.olga.sees("Pieņemts", stage.group)


@norms.step("The card stands pinned in the group: what was agreed, in its languages, with its version.")
async def card_is_pinned(stage: Stage) -> None:
    card = await stage.cast.olga.sees("Наши договорённости", stage.group)
    await stage.until(lambda: card.id in stage.group.chat.pinned, "a pinned card")
    assert NORM in card.text, f"the norm is missing\n{card.text}"


@norms.step("Emma recalls it with one tap: the norm, its reason, since when it holds, when it is looked at again.")
async def emma_recalls_it(stage: Stage) -> None:
    emma = stage.cast.emma
    await opens(emma, "*start=norms-*", stage.group)
    await taps(emma, "norm:1")
    shown = await emma.sees("Holds since")
    for words in (NORM, WHY, "version 1"):
        assert words in shown.text, f"{words} is missing\n{shown.text}"


@norms.step("A month later: how well do we keep it? Six answer from 1 to 5, sealed; the group hears one word.")
async def the_pulse(stage: Stage) -> None:
    inga = stage.cast.inga
    stage.moves_time_to((stage.now + timedelta(days=27)).replace(hour=11, minute=0))
    await inga.says("/norms")
    await taps(inga, "norms-pulse:*")
    await taps(inga, "norm-pulse-now:*")
    for name, step in FELT.items():
        person: Person = getattr(stage.cast, name)
        await opens(person, "*start=np-*", stage.group)
        await taps(person, f"norm-pulse:*:{step}")
    stage.moves_time_to((stage.now + timedelta(days=4)).replace(hour=18, minute=1))
    told = await stage.cast.olga.sees("4 из 5", stage.group)
    assert "4 no 5" in told.text, f"not in both languages\n{told.text}"

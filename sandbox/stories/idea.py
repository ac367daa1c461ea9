"""A group agrees on its ideas: six are ranked, each of two sub-groups gets two, and one is adopted by consent."""

from sandbox.person import Person
from sandbox.stories.hands import opens, taps
from sandbox.stories.stage import Stage
from sandbox.stories.story import Story

QUESTION = "Ko darīsim kopā šovasar?"
IDEAS = ("Dārza svētki", "Pārgājiens", "Lasīšanas pulciņš", "Kino vakars", "Ekskursija", "Amatu darbnīca")
PARTS = ("Pilsēta", "Lauki")
RANKED = {
    "baiba": (0, (1, 2, 4)),
    "olga": (0, (1, 4)),
    "janis": (0, (2, 4, 1)),
    "valdis": (1, (6, 3)),
    "oksana": (1, (6, 5, 3)),
    "emma": (1, (3, 5)),
}
"""By the phone's name: its sub-group, and the ideas in the order of liking."""
PROPOSAL = "Jūnijā rīkojam dārza svētkus pie bibliotēkas; katrs atnes kaut ko cienastam."
REASON = "Vecākiem bez mašīnas bibliotēka ir par tālu."
AMENDED = "Jūnijā rīkojam dārza svētkus pie skolas; katrs atnes kaut ko cienastam."
SUPPORTERS = ("baiba", "olga", "janis", "oksana", "emma", "sergejs")

idea = Story(
    "idea",
    "Agree on one idea",
    "Six ideas are ranked; two sub-groups get two each; a proposal is objected to, amended, and adopted by consent.",
)


@idea.step("Inga asks with six ideas; people shall rank them, and there are two sub-groups.")
async def worker_asks(stage: Stage) -> None:
    inga = stage.cast.inga
    await inga.says("/menu")
    await taps(inga, "polls*")
    await taps(inga, "ask-poll:*")
    await inga.finds("talk:stop:*")
    await inga.says("\n".join((QUESTION, *IDEAS)))
    await taps(inga, "talk:edit:*:settings")
    for setting, choice in (("kind", "ranking"), ("winners", "2")):
        await taps(inga, f"talk:edit:*:{setting}")
        await taps(inga, f"talk:choose:*:{choice}")
    await taps(inga, "talk:edit:*:parts")
    await inga.says("\n".join(PARTS))
    await inga.sees_button("Apakšgrupas: Pilsēta, Lauki")
    await taps(inga, "talk:choose:*:done")
    await taps(inga, "talk:choose:*:now")
    await stage.cast.olga.sees(QUESTION, stage.group)


@idea.step("Six people open it from the card, say where they belong, and tap the ideas in the order they like them.")
async def people_rank(stage: Stage) -> None:
    for name, (part, order) in RANKED.items():
        person: Person = getattr(stage.cast, name)
        await opens(person, "*start=p-*", stage.group)
        await taps(person, f"poll:*:{part + 1}")
        for option in order:
            await taps(person, f"rank:*:{option}*")


@idea.step("Inga closes it; each sub-group has its own two, in both languages of the group.")
async def worker_closes(stage: Stage) -> None:
    inga = stage.cast.inga
    await taps(inga, "poll-close:*")
    told = await stage.cast.olga.sees("Pilsēta: ", stage.group)
    for words in ("Pilsēta: Dārza svētki, Pārgājiens", "Lauki: Amatu darbnīca, Lasīšanas pulciņš"):
        assert words in told.text, f"not the winners\n{told.text}"
    assert "pēc statūtiem" in told.text, f"it does not say that it is indicative\n{told.text}"


@idea.step("One of the ideas becomes a proposal: Inga writes it and sees it as the group will.")
async def worker_proposes(stage: Stage) -> None:
    inga = stage.cast.inga
    await inga.says("/menu")
    await taps(inga, "groups*")
    await taps(inga, "decisions:*")
    await taps(inga, "propose:*")
    await inga.finds("talk:stop:*")
    await inga.says(PROPOSAL)
    await taps(inga, "talk:choose:*:days-3")
    await taps(inga, "talk:choose:*:yes")
    await stage.cast.olga.sees(PROPOSAL, stage.group)


async def answers(stage: Stage, person: Person, stance: str) -> None:
    await opens(person, "*start=c-*", stage.group)
    await taps(person, f"consent-answer:*:{stance}")


@idea.step("Valdis objects: his reason is about the proposal, and organisers alone read it first.")
async def valdis_objects(stage: Stage) -> None:
    valdis = stage.cast.valdis
    await answers(stage, valdis, "object")
    await valdis.says(REASON)
    await taps(stage.cast.inga, "consent-reasons:*")
    await stage.cast.inga.sees(REASON)
    assert REASON not in stage.group.transcript(), "the reason stands in the group"


@idea.step("Inga changes the proposal so that it meets the reason; the new version goes to everybody.")
async def worker_amends(stage: Stage) -> None:
    inga = stage.cast.inga
    await taps(inga, "consent-amend:*")
    await inga.finds("talk:stop:*")
    await inga.says(AMENDED)
    await taps(inga, "talk:choose:*:days-3")
    await taps(inga, "talk:choose:*:yes")
    await stage.cast.olga.sees(AMENDED, stage.group)


@idea.step("Six support it, Valdis can live with it; Inga closes the round, and it is adopted.")
async def group_agrees(stage: Stage) -> None:
    for name in SUPPORTERS:
        await answers(stage, getattr(stage.cast, name), "support")
    await answers(stage, stage.cast.valdis, "live_with")
    inga = stage.cast.inga
    await taps(inga, "consent-close:*")
    await taps(inga, "consent-close-yes:*")
    await stage.cast.olga.sees("Pieņemts", stage.group)


@idea.step("It stands in the log of decisions, where everybody finds it by a word.")
async def it_stands_in_the_log(stage: Stage) -> None:
    emma = stage.cast.emma
    await emma.says("/decisions")
    await taps(emma, "decision-search:*")
    await emma.says("dārza svētkus")
    await taps(emma, "decision:*")
    await emma.sees("by consent")

"""How a group begins: operator, worker, group, people and their languages."""

import re

from sandbox.stories.hands import opens, taps
from sandbox.stories.stage import Stage
from sandbox.stories.story import Story

WORKER_LINK = re.compile(r"\?start=(w-[A-Za-z0-9_-]+)")

beginning = Story(
    "beginning",
    "A group begins",
    "A first start: the operator, a social worker, her group of eight, four languages. Nobody has an account.",
    starts_over=True,
)


@beginning.step("Rasa at the municipality opens the link that the first start printed, and is the operator.")
async def operator_opens_the_link(stage: Stage) -> None:
    await stage.cast.rasa.starts(stage.bot.operator_payload)
    await stage.cast.rasa.finds("workers")


@beginning.step("Rasa makes a link for one social worker.")
async def operator_invites_a_worker(stage: Stage) -> None:
    rasa = stage.cast.rasa
    await taps(rasa, "workers")
    await taps(rasa, "worker-invite")
    message = await rasa.sees("?start=w-")
    found = WORKER_LINK.search(message.text)
    assert found, f"there is no worker's link in\n{message.text}"
    stage.noted["worker link"] = found.group(1)


@beginning.step("Inga, the social worker, opens it.")
async def worker_opens_the_link(stage: Stage) -> None:
    await stage.cast.inga.starts(stage.noted["worker link"])
    await stage.cast.inga.finds("https://t.me/*startgroup*")


@beginning.step("Inga adds Kopā to the parents' group; the group is told what Kopā does.")
async def worker_adds_the_bot(stage: Stage) -> None:
    await stage.cast.inga.adds_bot(stage.group)
    await stage.cast.inga.finds("*?start=g-*", stage.group)
    await stage.cast.inga.finds("group-languages:*")


@beginning.step("The group speaks Latvian and Russian: Inga adds the second language.")
async def group_gets_its_languages(stage: Stage) -> None:
    await taps(stage.cast.inga, "group-languages:*")
    await taps(stage.cast.inga, "group-language:*:ru")


@beginning.step("Six people press Start from the group; Jānis never does.")
async def members_press_start(stage: Stage) -> None:
    cast = stage.cast
    for person in (cast.baiba, cast.valdis, cast.olga, cast.oksana, cast.emma, cast.sergejs):
        await opens(person, "*?start=g-*", stage.group)
    for person in (cast.baiba, cast.valdis, cast.olga, cast.oksana, cast.emma, cast.sergejs):
        await person.finds("language")


@beginning.step("Each chooses a language; it is theirs in every message that follows.")
async def people_choose_their_language(stage: Stage) -> None:
    cast = stage.cast
    for person, language in ((cast.olga, "ru"), (cast.oksana, "uk"), (cast.emma, "en"), (cast.valdis, "lv")):
        await taps(person, "language")
        await person.finds(f"language-set:{language}")
        await taps(person, f"language-set:{language}")


@beginning.step("Inga makes Baiba a second organiser, who can run meetings too.")
async def worker_names_an_organiser(stage: Stage) -> None:
    inga = stage.cast.inga
    await taps(inga, "menu")
    await taps(inga, "groups")
    await taps(inga, "group-settings:*")
    await taps(inga, "organisers:*")
    await taps(inga, "organiser-choose:*")
    await taps(inga, f"organiser-ask:*:{stage.cast.baiba.id}")
    await taps(inga, f"organiser-make:*:{stage.cast.baiba.id}")

"""What has changed: a group that has worked together for a year looks back, anonymously, in ten short questions."""

from sandbox.stories.answering import Reply, agrees, replies, sends
from sandbox.stories.hands import taps
from sandbox.stories.stage import Stage
from sandbox.stories.story import Story

WORKER, MEMBERS, CHANGE = (9, 10, 9, 9, 9), (5, 7, 6, 6, 7), (8, 9, 8, 7, 9)
"""The pilot's numbers: means of 9.2, 6.2 and 8.2."""

evaluation = Story(
    "evaluation",
    "What has changed",
    "The group looks back: ten short questions, five answers, three means; nothing is shown before the end.",
)


def sheet(at: int) -> dict[int, Reply]:
    return {0: WORKER[at], 1: MEMBERS[at], 2: CHANGE[at], **dict.fromkeys(range(3, 10))}


@evaluation.step("Baiba, the organiser, asks the group to look back; the survey has no end but hers.")
async def organiser_opens_the_survey(stage: Stage) -> None:
    baiba = stage.cast.baiba
    await baiba.says("/survey")
    await taps(baiba, "survey-new:*")
    await taps(baiba, "survey-make:*:evaluation_of_change")
    await taps(baiba, "survey-open-ask:*")
    await taps(baiba, "survey-open-ask:*:0")
    await taps(baiba, "survey-open:*:0")
    await stage.cast.olga.sees("Анонимный опрос", stage.group)


@evaluation.step("Four people answer; Baiba tries to end it: too few, and nothing would be shown.")
async def four_answer(stage: Stage) -> None:
    cast = stage.cast
    for at, person in enumerate((cast.valdis, cast.olga, cast.oksana, cast.emma)):
        await agrees(stage, person)
        await replies(person, sheet(at))
        await sends(person)
    await cast.baiba.says("/survey")
    await taps(cast.baiba, "survey:*")
    await taps(cast.baiba, "survey-close-ask:*")
    await cast.baiba.sees("vajag vismaz 5")


@evaluation.step("Olga thinks again and changes an answer; Sergejs is the fifth.")
async def the_fifth_answers(stage: Stage) -> None:
    cast = stage.cast
    await taps(cast.olga, "ask:*:edit")
    await taps(cast.olga, "ask:*:change:2")
    await replies(cast.olga, {2: CHANGE[1]})
    await sends(cast.olga)
    await agrees(stage, cast.sergejs)
    await replies(cast.sergejs, sheet(4))
    await sends(cast.sergejs)


@evaluation.step("Baiba ends it; the answers are opened, shuffled and nobody's. What still stood on phones says so.")
async def organiser_closes(stage: Stage) -> None:
    baiba = stage.cast.baiba
    await baiba.says("/survey")
    await taps(baiba, "survey:*")
    await taps(baiba, "survey-close-ask:*")
    await taps(baiba, "survey-close:*")
    await baiba.sees("ir beigusies")
    await stage.cast.olga.sees("Опрос закончен", stage.group)


@evaluation.step("Question by question Baiba reads what the five said together.")
async def organiser_reads(stage: Stage) -> None:
    baiba = stage.cast.baiba
    await baiba.says("/survey")
    await taps(baiba, "survey:*")
    await taps(baiba, "survey-results:*")
    for at, mean in enumerate(("9,2", "6,2", "8,2")):
        await taps(baiba, f"survey-result:*:{at}")
        await baiba.sees(f"Vidēji {mean}")

"""A group chooses between three ideas: asked in three screens, answered with one tap, closed, the result told."""

from sandbox.messages import Message
from sandbox.stories.hands import taps
from sandbox.stories.stage import Stage
from sandbox.stories.story import Story

QUESTION = "Kur brauksim vasarā?"
IDEAS = ("Jūrmala", "Sigulda", "Cēsis")

poll = Story(
    "poll",
    "A poll",
    "Choose between three ideas: one question, one tap each, the result in both languages of the group.",
)


@poll.step("Inga wants to ask the group something: first the question.")
async def worker_writes_the_question(stage: Stage) -> None:
    inga = stage.cast.inga
    await inga.says("/menu")
    await taps(inga, "polls*")
    await taps(inga, "ask-poll:*")
    await inga.finds("talk:stop:*")
    await inga.says(QUESTION)
    await inga.finds("talk:choose:*:=yes_no")


@poll.step("Then the three ideas, one a line; she sees the poll as the group will.")
async def worker_writes_the_ideas(stage: Stage) -> None:
    inga = stage.cast.inga
    await inga.says("\n".join(IDEAS))
    await inga.finds("talk:choose:*:now")
    await inga.sees(QUESTION)


@poll.step("She sends it: a poll of Telegram's own, because it fits.")
async def worker_asks_the_group(stage: Stage) -> None:
    await taps(stage.cast.inga, "talk:choose:*:now")
    await _asked(stage)


async def _asked(stage: Stage) -> Message:
    message = await stage.cast.olga.sees(QUESTION, stage.group)
    assert message.poll is not None, f"what stands in the group is no poll\n{stage.group.transcript()}"
    return message


@poll.step("Five people tap an idea; Valdis changes his mind.")
async def people_answer(stage: Stage) -> None:
    cast, message = stage.cast, await _asked(stage)
    for person, idea in ((cast.baiba, 1), (cast.olga, 1), (cast.oksana, 2), (cast.janis, 0), (cast.valdis, 0)):
        await person.votes(message, [idea])
    await cast.valdis.votes(message, [1])


@poll.step("The power goes out for an hour; Emma and Sergejs answer all the same.")
async def power_cut(stage: Stage) -> None:
    cast, message = stage.cast, await _asked(stage)
    await stage.bot.kill()
    await cast.emma.votes(message, [2])
    await cast.sergejs.votes(message, [1])
    stage.moves_time_by(hours=1)
    await stage.bot.start()


@poll.step("Inga ends the poll; Telegram's last counts are the result, and all seven answers are in it.")
async def worker_closes(stage: Stage) -> None:
    inga = stage.cast.inga
    await taps(inga, "poll-close:*")
    told = await stage.cast.olga.sees("Izvēlēts: Sigulda", stage.group)
    assert "Выбрано: Sigulda" in told.text, f"not in both languages\n{told.text}"
    assert "Atbildēja: 7" in told.text, f"an answer is missing\n{told.text}"
    assert "pēc statūtiem" in told.text, f"it does not say that it is indicative\n{told.text}"


@poll.step("Everybody may look who chose what, each in their own language; nobody is named for not answering.")
async def names_are_shown(stage: Stage) -> None:
    emma = stage.cast.emma
    await emma.says("/polls")
    await taps(emma, "poll:*")
    await emma.sees("This poll has ended")
    await taps(emma, "poll-names:*")
    names = await emma.sees("Valdis: Sigulda")
    assert "Inga" not in names.text, f"somebody who did not answer is named\n{names.text}"

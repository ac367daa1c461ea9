"""/privacy, /mydata and /forget as people meet them, in their language."""

import asyncio
from collections.abc import Callable

import pytest

from locales.texts import LANGUAGES, say_plainly
from sandbox.driver import LocalTelegram
from sandbox.messages import Message
from sandbox.person import Person
from tests.handlers.circle import Circle

SOON = 2.0


def file_in(telegram: LocalTelegram, message: Message) -> str:
    return telegram.state.files[message.content["document"]["file_id"]].content.decode()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_p1_privacy_is_answered_in_private_within_two_seconds(circle: Circle, language: str) -> None:
    person = await circle.member("Robin", language=language)
    await person.says("/privacy")
    await person.sees(first_line(language, "privacy"), within=SOON)
    for label in ("button-mydata", "button-forget", "button-consents"):
        await person.sees_button(say_plainly(language, label))


async def test_p1_privacy_is_answered_in_the_group_within_two_seconds(circle: Circle) -> None:
    anna = await circle.member("Anna")
    await anna.says("/privacy", in_chat=circle.group)
    await anna.sees("Jūsu sarunas grupā es neglabāju", in_chat=circle.group, within=SOON)
    await anna.follows("Atvērt Kopā", in_chat=circle.group)
    await anna.sees(first_line("lv", "privacy"))


async def test_p1_asking_makes_nobody_known(circle: Circle) -> None:
    stranger = circle.telegram.person("Robin", language="uk")
    await stranger.says("/privacy")
    await stranger.sees(first_line("uk", "privacy"))
    await stranger.says("/mydata")
    await stranger.sees(say_plainly("uk", "mydata-nothing"))
    await stranger.says("/forget")
    await stranger.sees(say_plainly("uk", "forget-nobody"))
    assert circle.kopa.rows("SELECT 1 FROM person WHERE id = ?", stranger.id) == []


async def test_p4_mydata_is_one_file_in_the_persons_language(circle: Circle) -> None:
    olga = await circle.member("Olga", language="ru")
    await circle.member("Taras")
    await olga.says("/mydata")
    message = await olga.sees("Всё, что хранится о Вас в Kopā")
    content = file_in(circle.telegram, message)
    assert "Ваше имя: Olga. Язык: русский." in content
    assert "Группа «Rīta kafija»: Вы в ней состоите, участник" in content
    assert not {"Taras", "Ilze", "Zane"} & set(content.replace(",", " ").split())


async def test_p3_who_asks_to_be_forgotten_sees_first_what_goes_and_says_farewell_in_their_language(
    circle: Circle,
) -> None:
    olga = await circle.member("Olga", language="ru")
    await olga.says("/privacy")
    await olga.presses("Забыть меня")
    preview = await olga.sees("Забыть Вас?")
    assert "участие в группах: 1" in preview.text
    await olga.presses("Да, забудьте меня")
    await olga.gets_answer("Через минуту")
    await olga.sees("Всё о Вас удалено")
    assert circle.kopa.rows("SELECT 1 FROM person WHERE id = ?", olga.id) == []

    await olga.starts(circle.start_payload())
    await olga.sees("Rīta kafija")


async def test_p3_an_old_preview_shows_what_goes_anew(circle: Circle) -> None:
    anna = await circle.member("Anna")
    await anna.says("/forget")
    await anna.sees("Aizmirst Jūs?")
    old = yes(anna)
    circle.telegram.advance(2 * 3600)
    await anna.presses("Jā, aizmirstiet mani")
    await anna.gets_answer("izlasiet vēlreiz")
    assert circle.role(anna) == "member"
    await until(lambda: yes(anna) != old)
    await anna.presses("Jā, aizmirstiet mani")
    await anna.sees("Viss par Jums ir izdzēsts")


def yes(person: Person) -> str:
    return str(person.newest().buttons[0][0]["callback_data"])


async def until(come: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not come():
            await asyncio.sleep(0.01)


async def test_p3_a_workers_groups_go_to_the_operator_who_is_told_and_the_only_operator_stays(circle: Circle) -> None:
    await forgotten(circle.worker)
    await circle.worker.sees("Viss par Jums ir izdzēsts")
    await circle.operator.sees("Tagad grupa ir Jūsu ziņā")
    assert circle.row()["worker_id"] == circle.operator.id
    await forgotten(circle.operator)
    await circle.operator.gets_answer("cita operatora nav")


async def forgotten(person: Person) -> None:
    await person.says("/forget")
    await person.presses("Jā, aizmirstiet mani")


def first_line(language: str, key: str) -> str:
    line = say_plainly(language, key, backups=30).split("\n", 1)[0]
    return line.removeprefix("<b>").removesuffix("</b>")

"""Languages, quiet hours and the private chat's own ways, as people meet them."""

import asyncio

import pytest

from domain.quiet_hours import QuietHours
from locales.texts import LANGUAGES, say_plainly
from sandbox.person import Person
from tests.handlers.circle import Circle
from tests.handlers.direct import Direct
from tests.kopa import Kopa

CHAT, WORKER = -1001, 2


@pytest.mark.parametrize(
    ("code", "hello"), [("lv", "Labdien"), ("ru", "Здравствуйте"), ("uk", "Добрий день"), ("en-GB", "Hello")]
)
async def test_g4_a_newcomer_is_greeted_in_the_language_of_their_telegram(kopa: Kopa, code: str, hello: str) -> None:
    person = kopa.telegram.person("Robin", language=code)
    await person.starts()
    await person.sees(hello)


async def test_g4_each_language_is_offered_in_its_own_name_and_spoken_at_once(kopa: Kopa) -> None:
    person = kopa.telegram.person("Robin", language="de")
    await person.starts()
    await person.presses("Valoda · Язык · Мова · Language")
    for label, answer in (
        ("Русский", "по-русски"),
        ("Українська", "українською"),
        ("English", "English from now on"),
        ("Latviešu", "latviski"),
    ):
        await person.presses(label)
        await person.sees(answer)
        await person.says("/language")
        await person.sees_button("Українська")


async def test_g4_a_group_posts_in_one_or_two_languages_and_its_welcome_follows(circle: Circle) -> None:
    await circle.worker.presses("Grupas valodas")
    await circle.worker.presses("Русский")
    await circle.worker.sees("Здравствуйте, «Rīta kafija»", in_chat=circle.group)
    await circle.worker.presses("English")
    await circle.worker.gets_answer("Vispirms noņemiet vienu")
    await circle.worker.presses("✅ Latviešu")
    await circle.worker.gets_answer("Saglabāts")
    await circle.worker.presses("✅ Русский")
    await circle.worker.gets_answer("Vienai valodai jāpaliek")
    assert circle.row()["languages"] == "ru"


async def test_g4_my_language_answers_only_the_one_who_pressed(circle: Circle) -> None:
    stefan = circle.telegram.person("Stefans", language="uk")
    raisa = await circle.member("Raisa", language="ru")
    await stefan.joins(circle.group)
    shown = len(circle.group.messages())
    await stefan.presses("Language", in_chat=circle.group)
    answer = await stefan.gets_answer("Добрий день")
    assert len(answer) <= 200
    await raisa.presses("Language", in_chat=circle.group)
    await raisa.gets_answer("лично")
    await raisa.sees("на этом языке")
    assert len(circle.group.messages()) == shown
    assert stefan.messages() == []


async def test_g5_quiet_hours_are_chosen_by_buttons_and_can_be_taken_back(circle: Circle) -> None:
    await circle.worker.presses("Grupas lapa")
    await circle.worker.presses("Grupas iestatījumi")
    await circle.worker.presses("Klusais laiks")
    await circle.worker.presses("22:00–07:00")
    await circle.worker.sees("Tagad: 22:00–07:00")
    await circle.worker.presses("Klusēt svētdienās")
    await circle.worker.sees_button("▫️ Klusēt svētdienās")
    await circle.worker.presses("21:00–08:00")
    await circle.worker.presses("▫️ Klusēt svētdienās")
    await circle.worker.sees_button("✅ Klusēt svētdienās")
    await circle.worker.presses("Atpakaļ")
    await circle.worker.sees("Klusais laiks: 21:00–08:00")
    row = circle.row()
    assert (row["quiet_from"], row["quiet_until"], row["quiet_sundays"]) == ("21:00", "08:00", 1)


@pytest.mark.parametrize("number", [4, 5, 99, 10**17])
def test_s1_only_the_offered_quiet_hours_can_be_set(direct: Direct, number: int) -> None:
    group = direct.group(CHAT, direct.worker(WORKER))
    direct.press(WORKER, f"quiet-set:{group.id}:{number}")
    kept = direct.unit.groups.get(group.id)
    assert kept is not None
    assert kept.quiet == QuietHours()


def test_g5_no_quiet_hours_is_a_choice_too(direct: Direct) -> None:
    group = direct.group(CHAT, direct.worker(WORKER))
    direct.press(WORKER, f"quiet-set:{group.id}:3")
    kept = direct.unit.groups.get(group.id)
    assert kept is not None
    assert kept.quiet.from_ == kept.quiet.until


async def test_g5_stop_silences_and_start_brings_back(circle: Circle) -> None:
    anna = await circle.member("Anna")

    def muted() -> bool:
        rows = circle.kopa.rows("SELECT muted FROM member WHERE person_id = ?", anna.id)
        return bool(rows[0]["muted"])

    await anna.says("/stop")
    await anna.sees("es apklustu")
    assert muted()
    await anna.says("/start")
    await anna.sees("Prieks, ka esat atpakaļ")
    assert not muted()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_nobody_understands_is_answered_by_the_way_on(kopa: Kopa, language: str) -> None:
    person = kopa.telegram.person("Robin", language=language)
    await _is_shown_the_way(person, "asdf ???", say_plainly(language, "text-unknown"))
    await person.sends_voice()
    await person.sees(say_plainly(language, "kind-unknown"))
    for command, key in (("/help", "help-member"), ("/privacy", "privacy"), ("/settings", "settings")):
        await person.says(command)
        first_line = say_plainly(language, key, muted="no", backups=30).split("\n", 1)[0]
        await person.sees(first_line.removeprefix("<b>").removesuffix("</b>"))


async def _is_shown_the_way(person: Person, said: str, expected: str) -> None:
    await person.says(said)
    await person.sees(expected)


async def test_an_edited_command_is_not_done_again(kopa: Kopa) -> None:
    person = kopa.telegram.person("Robin", language="en")
    message = await person.says("/help")
    await person.sees("How I help")
    shown = len(person.messages())
    await person.edits(message, "/help me")
    await asyncio.sleep(0.5)
    assert len(person.messages()) == shown


async def test_g3_an_organiser_is_named_from_the_list_and_told(circle: Circle) -> None:
    anna = await circle.member("Anna")
    await circle.worker.presses("Grupas lapa")
    await circle.worker.presses("Grupas iestatījumi")
    await circle.worker.presses("Organizatori")
    await circle.worker.presses("Izvēlēties no dalībniekiem")
    await circle.worker.presses("Anna")
    await circle.worker.presses("Jā, organizēs")
    await anna.sees("Jūs tagad organizējat grupu „Rīta kafija”")
    assert circle.role(anna) == "organiser"
    await circle.worker.presses("Noņemt: Anna")
    await circle.worker.presses("Jā, noņemt")
    await anna.sees("Jūs vairs neorganizējat")
    assert circle.role(anna) == "member"


async def test_g3_an_organiser_comes_by_a_link_of_their_own(circle: Circle) -> None:
    anna = await circle.member("Anna")
    await circle.worker.presses("Grupas lapa")
    await circle.worker.presses("Grupas iestatījumi")
    await circle.worker.presses("Organizatori")
    await circle.worker.presses("Saite organizatoram")
    invitation = await circle.worker.sees("Aicinu Jūs organizēt")
    await anna.starts(invitation.text.partition("?start=")[2].split()[0])
    await anna.sees("Tagad Jūs organizējat grupu")
    assert circle.role(anna) == "organiser"


async def test_g8_with_several_groups_the_group_is_asked_first(circle: Circle) -> None:
    await circle.add_group("Vakara tēja", circle.worker)
    await circle.worker.says("/menu")
    await circle.worker.presses("Manas grupas")
    await circle.worker.sees("Kurā grupā?")
    await circle.worker.presses("Vakara tēja")
    await circle.worker.sees("Jūs vadāt šo grupu")


async def test_g2_the_operator_removes_a_worker_and_keeps_the_groups(circle: Circle) -> None:
    await circle.operator.says("/menu")
    await circle.operator.presses("Darbinieki")
    await circle.operator.presses("Noņemt: Ilze")
    await circle.operator.sees("1 grupa pāries Jums")
    await circle.operator.presses("Jā, noņemt")
    await circle.worker.sees("Jūs vairs nevadāt grupas")
    assert circle.row()["worker_id"] == circle.operator.id


def test_g3_a_long_list_of_members_comes_in_pages(direct: Direct) -> None:
    group = direct.group(CHAT, direct.worker(WORKER))
    for person in range(100, 143):
        direct.member(group, person)
    for page, labels in ((0, 10), (3, 10), (4, 3), (10**9, 3)):
        direct.press(WORKER, f"organiser-choose:{group.id}:{page}")
        offered = [button for button in direct.buttons(WORKER) if button.startswith("organiser-ask:")]
        assert len(offered) == labels

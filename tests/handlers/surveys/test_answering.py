"""A survey as it is answered in private, and what the chat and the database keep of it."""

import asyncio
from datetime import UTC, datetime

import pytest

from domain.surveys.sheets import CONSENT, Draft, Sheet, read
from sandbox.driver import LocalTelegram
from sandbox.person import Person
from tests.handlers.circle import Circle
from tests.handlers.surveys.gathering import WISH, Gathering
from tests.kopa import Kopa

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
"""Ten o'clock in Riga: nothing is quiet."""


@pytest.fixture
async def gathering(telegram: LocalTelegram, kopa: Kopa) -> Gathering:
    telegram.clock.set(MONDAY)
    return Gathering(await Circle(telegram, kopa).open())


async def test_s3_one_question_after_the_other_reviewed_and_sent(gathering: Gathering) -> None:
    anna = await gathering.circle.member("Anna")
    await gathering.opens()
    await anna.sees("ir anonīma aptauja")
    await anna.presses("Atbildēt")
    await anna.sees("Ko es nevaru apsolīt")
    await anna.presses("Piekrītu")
    await anna.sees("1 no 3")
    await anna.says("Soliņš pie pieturas")
    await anna.sees("2 no 3")
    await anna.presses("Par vietu")
    await anna.sees("3 no 3")
    await anna.presses("Varbūt")
    await anna.presses("Izlaist")
    review = await anna.sees("Tās ir visas Jūsu atbildes")
    assert "Soliņš pie pieturas" in review.text
    assert "🤔 Varbūt" in review.text
    assert gathering.sealed() == 0
    await anna.presses("Nosūtīt atbildes")
    await anna.gets_answer("aizzīmogotas")
    await anna.sees("Paldies! Jūsu atbildes")
    assert gathering.sealed() == 1


async def test_s3_back_skip_and_change_before_sending(gathering: Gathering) -> None:
    anna = await gathering.circle.member("Anna")
    await gathering.opens()
    await gathering.begins(anna)
    await anna.says("Soliņš")
    await anna.sees("2 no 3")
    await anna.presses("Atpakaļ")
    await anna.sees("1 no 3")
    await anna.says("Liels soliņš")
    await anna.sees("2 no 3")
    await anna.presses("Izlaist")
    await anna.presses("Nē")
    await anna.presses("Izlaist")
    assert "izlaists" in (await anna.sees("Tās ir visas")).text
    await anna.presses("✏️ 2")
    await anna.presses("Par bērniem")
    review = await anna.sees("Tās ir visas")
    assert "Liels soliņš" in review.text
    assert "Par bērniem" in review.text


async def test_s3_left_in_the_middle_it_goes_on_days_later_after_a_restart(gathering: Gathering) -> None:
    anna = await gathering.circle.member("Anna")
    await gathering.opens()
    await gathering.begins(anna)
    await anna.says("Soliņš")
    await anna.sees("2 no 3")
    await anna.presses("Vēlāk vai beigt")
    await anna.sees("Labi, pārtraucam")
    await gathering.circle.kopa.restart()
    gathering.circle.telegram.advance(3 * 86400)
    await anna.says("/survey")
    await anna.presses("✍️ Viena vēlēšanās")
    await anna.sees("2 no 3")


async def test_s3_what_was_sent_can_be_changed_until_the_close_and_counts_meanwhile(gathering: Gathering) -> None:
    anna = await gathering.circle.member("Anna")
    await gathering.opens()
    await gathering.answers(anna, "Soliņš")
    await anna.presses("Mainīt atbildes")
    await anna.presses("✏️ 1")
    await anna.sees("1 no 3")
    assert gathering.sealed() == 1
    await anna.says("Divi soliņi")
    await anna.sees("Tās ir visas")
    await anna.presses("Nosūtīt")
    await anna.sees("Paldies! Jūsu atbildes")
    assert gathering.sealed() == 1


async def test_p6_nothing_is_kept_without_consent_and_it_is_revoked_in_two_taps(gathering: Gathering) -> None:
    anna = await gathering.circle.member("Anna")
    rows = gathering.circle.kopa.rows
    await gathering.opens()
    await anna.follows("?start=v-", in_chat=gathering.circle.group)
    consent = await anna.sees("Ko es nevaru apsolīt")
    for number in range(1, 8):
        assert f"\n{number}. " in consent.text
    forged = f"ask:{gathering.survey()['id']}:o:choose:1:2"
    await anna.presses_data(forged, consent)
    await anna.gets_answer("vēl nekas nav sākts")
    assert rows("SELECT * FROM sealed_answer") == []
    await anna.presses("Piekrītu")
    await anna.sees(WISH)
    assert len(rows("SELECT * FROM sealed_answer")) == 1
    await anna.presses("Vēlāk vai beigt")
    await anna.presses("Izdzēst manas atbildes")
    await anna.sees("Nekas no tām nav palicis")
    assert rows("SELECT * FROM sealed_answer") == []


async def test_p6_an_older_wording_of_the_consent_does_not_count(gathering: Gathering) -> None:
    anna = await gathering.circle.member("Anna")
    await gathering.opens()
    await anna.follows("?start=v-", in_chat=gathering.circle.group)
    consent = await anna.sees("Ko es nevaru apsolīt")
    await anna.presses_data(f"survey-agree:{gathering.survey()['id']}:o:{CONSENT + 1}", consent)
    await anna.gets_answer()
    assert gathering.circle.kopa.rows("SELECT * FROM sealed_answer") == []


async def test_p6_the_answers_of_somebody_who_sent_them_are_taken_back_in_two_taps(gathering: Gathering) -> None:
    anna = await gathering.circle.member("Anna")
    await gathering.opens()
    await gathering.answers(anna, "Soliņš")
    await anna.presses("Izdzēst manas atbildes")
    await anna.presses("Jā, izdzēst")
    await anna.sees("Nekas no tām nav palicis")
    assert gathering.circle.kopa.rows("SELECT * FROM sealed_answer") == []


async def test_voice_photo_emoji_and_4096_letters_are_met_kindly_and_the_question_stays(gathering: Gathering) -> None:
    anna = await gathering.circle.member("Anna")
    await gathering.opens()
    await gathering.begins(anna)
    await anna.sends_voice()
    await anna.sees("Balss ziņas, attēlus un failus te nevaru pieņemt")
    await anna.sends_photo(b"photo", "Soliņš")
    await anna.sees("Balss ziņas, attēlus un failus te nevaru pieņemt")
    await anna.says("😀😀")
    await anna.sees("uzrakstiet vārdiem")
    assert (await anna.sees(WISH)).text.startswith("Viena vēlēšanās · 1 no 3")
    await anna.says("ā" * 4096)
    await anna.sees("2 no 3")


async def test_two_phones_a_button_that_was_overtaken_changes_nothing(gathering: Gathering) -> None:
    anna = await gathering.circle.member("Anna")
    await gathering.opens()
    await gathering.begins(anna)
    await anna.says("Soliņš")
    await anna.sees("2 no 3")
    message, button = await anna.finds("ask:*:choose:1:2")
    await anna.presses_data(button["callback_data"], message)
    await anna.sees("3 no 3")
    await anna.presses_data(button["callback_data"], message)
    await anna.gets_answer("vecāka")
    await anna.sees("3 no 3")


async def test_g4_the_language_is_switched_in_the_middle_and_the_answers_stay(gathering: Gathering) -> None:
    anna = await gathering.circle.member("Anna")
    await gathering.opens()
    await gathering.begins(anna)
    await anna.says("Soliņš")
    await anna.presses("Cita valoda")
    await anna.presses("Русский")
    await anna.sees("О чём Ваше желание?")
    await anna.presses("О детях")
    await anna.presses("Может быть")
    await anna.presses("Пропустить")
    assert "Soliņš" in (await anna.sees("Вот все Ваши ответы")).text


async def test_s13_help_at_once_is_shown_to_the_person_and_told_roughly_at_the_close(gathering: Gathering) -> None:
    anna, *others = await gathering.people("Anna", "Berta", "Cilda", "Dace", "Elza", "Frīda")
    await gathering.opens()
    await gathering.begins(anna)
    for _ in range(2):
        await anna.presses("Vajag palīdzību tagad")
        await anna.sees("zvaniet 112")
        await anna.presses("Turpināt")
        await anna.sees(WISH)
    worker = gathering.circle.worker
    await worker.says("/survey")
    await worker.presses("Atvērta:")
    page = await worker.sees("Atbildējuši 0 no")
    assert "🆘" not in page.text
    assert gathering.survey()["urgent"] == 0
    for number, person in enumerate(others):
        await gathering.answers(person, f"Vēlēšanās {number} gadam")
    await gathering.closes()
    told = await worker.sees("Palīdzības pogu nospieda kāds cilvēks (mazāk nekā pieci)")
    assert "Anna" not in told.text
    assert gathering.circle.kopa.rows("SELECT state FROM box WHERE purpose = 'survey' AND state = 'open'") == []


async def test_s9_a_helper_answers_for_somebody_beside_them_and_for_themselves(gathering: Gathering) -> None:
    anna = await gathering.circle.member("Anna")
    await gathering.opens()
    await gathering.answers(anna, "Soliņš")
    await anna.presses("Palīdzēt citam")
    await anna.sees("Jūs dzirdēsiet viņa atbildes")
    await anna.presses("Piekrītu")
    await anna.sees(WISH)
    await anna.says("Veikals")
    await anna.presses("Par vietu")
    await anna.presses("Nē")
    await anna.presses("Izlaist")
    await anna.presses("Nosūtīt")
    await anna.sees("Paldies, ka palīdzējāt")
    assert gathering.sealed() == 2
    assert gathering.survey()["helped"] == 1


async def test_s9_the_next_person_beside_a_helper_sees_nothing_of_the_one_before(gathering: Gathering) -> None:
    anna = await gathering.circle.member("Anna")
    await gathering.opens()
    await anna.follows("?start=v-", in_chat=gathering.circle.group)
    await anna.presses("Palīdzu atbildēt")
    await anna.sees("Jūs dzirdēsiet viņa atbildes")
    await anna.presses("Piekrītu")
    await anna.says("Bertas vēlēšanās")
    await anna.sees("2 no 3")
    await gathering.circle.worker.says("/survey")
    await anna.says("/survey")
    await anna.presses("✍️ Viena vēlēšanās")
    await anna.presses("Palīdzu atbildēt")
    await anna.sees("Jūs jau sākāt palīdzēt kādam")
    await anna.presses("Cits cilvēks")
    await anna.presses("Piekrītu")
    await anna.sees("1 no 3")
    await anna.says("Cildas vēlēšanās")
    await anna.presses("Par vietu")
    await anna.presses("Nē")
    await anna.presses("Izlaist")
    review = await anna.sees("Tās ir visas Jūsu atbildes")
    assert "Cildas" in review.text
    assert "Bertas" not in review.text
    await anna.presses("Nosūtīt")
    await anna.presses("Palīdzēt vēl kādam")
    await anna.sees("Jūs dzirdēsiet viņa atbildes")
    assert gathering.sealed() == 1
    assert gathering.survey()["helped"] == 1


async def test_a13_a_sheet_that_was_typed_in_does_not_stay_in_the_chat(gathering: Gathering) -> None:
    worker = gathering.circle.worker
    await gathering.opens()
    await worker.presses("Ievadīt papīra anketas")
    await worker.presses("Ievadīt lapas")
    await worker.sees("lapa Nr. 1")
    await worker.says("* 4 1\n1: Soliņš pie baseina")
    await worker.sees("Lapa Nr. 1 ir ierakstīta")
    await worker.says("* 9 1\n1: Vēl kas noslēpumains")
    await worker.sees("2. jautājums: tādas atbildes nav")
    async with asyncio.timeout(5):
        while [one for one in worker.messages() if "baseina" in one.text or "noslēpumains" in one.text]:
            await asyncio.sleep(0.02)
    assert gathering.sealed() == 1


async def test_a_stranger_with_the_link_is_not_let_in(gathering: Gathering) -> None:
    await gathering.opens()
    stranger = gathering.circle.telegram.person("Svešais", language="lv")
    await stranger.starts(f"v-{gathering.survey()['token']}")
    await stranger.sees("dalībniekiem")
    assert gathering.circle.kopa.rows("SELECT * FROM sealed_answer") == []


async def test_s8_a_trial_looks_the_same_and_never_counts(gathering: Gathering) -> None:
    await gathering.makes()
    worker = gathering.circle.worker
    await worker.presses("Izmēģināt")
    await worker.sees("Ko es nevaru apsolīt")
    await worker.presses("Piekrītu")
    await worker.says("Soliņš")
    await worker.presses("Par bērniem")
    await worker.presses("Jā")
    await worker.presses("Izlaist")
    await worker.presses("Pabeigt izmēģinājumu")
    await worker.sees("Nekas no tā nav saglabāts")
    assert gathering.circle.kopa.rows("SELECT * FROM sealed_answer") == []


ANSWERS = ("Soliņš pie baseina", "Par bērniem", "👍 Jā", "Varbūt talka")


async def test_a13_after_a_survey_no_message_holds_an_answer(gathering: Gathering) -> None:
    """Buttons name every choice there is while a question stands; afterwards nothing of what was chosen is left."""
    anna = await gathering.circle.member("Anna")
    await gathering.opens()
    await answers_with_a_comment(gathering, anna)
    assert held(anna) == []
    assert [message.text for message in anna.messages() if "aizzīmogotas" in message.text] != []


async def answers_with_a_comment(gathering: Gathering, anna: Person) -> None:
    await gathering.begins(anna)
    await anna.says(ANSWERS[0])
    await anna.presses(ANSWERS[1])
    await anna.presses(ANSWERS[2])
    await anna.sees("Vai gribat ko piebilst?")
    await anna.says(ANSWERS[3])
    assert held(anna) != []
    await anna.presses("Nosūtīt")
    await anna.sees("Paldies! Jūsu atbildes")


def held(person: Person) -> list[str]:
    """What of the answers can still be read or pressed in the private chat."""
    shown = [message.text + str(message.buttons) for message in person.messages()]
    return [answer for answer in ANSWERS for text in shown if answer in text]


async def test_a13_what_stands_half_answered_on_a_phone_is_emptied_at_the_close(gathering: Gathering) -> None:
    anna, *others = await gathering.people("Anna", "Berta", "Cilda", "Dace", "Elza", "Frīda")
    await gathering.opens()
    for number, person in enumerate(others):
        await gathering.answers(person, f"Vēlēšanās {number} gadam")
    await gathering.begins(anna)
    await anna.says(ANSWERS[0])
    await anna.presses(ANSWERS[1])
    await anna.presses("Atpakaļ")
    await anna.finds("ask:*:choose:1:2")
    await gathering.closes()
    await anna.sees("Šī aptauja ir beigusies")
    assert held(anna) == []
    async with asyncio.timeout(5):
        while gathering.circle.kopa.rows("SELECT * FROM posted WHERE message_key LIKE 'asked:%'"):
            await asyncio.sleep(0.02)
    await anna.says("Vēl viena vēlēšanās")
    await anna.does_not_see("2 no 3")


def test_a_sheet_and_a_draft_come_back_from_the_box_as_what_they_are() -> None:
    from domain.surveys.answers import Answer
    from domain.surveys.asking import Filling
    from domain.surveys.sheets import Mode

    answers = {"wish": Answer("Soliņš", "jā")}
    for content in (Draft(CONSENT, Filling("about", answers)), Sheet(Mode.PAPER, CONSENT, answers)):
        assert read(content.to_json()) == content

"""What parents need, asked so that nobody can find out who said what; and what came of it."""

from sandbox.stories.answering import Reply, agrees, replies, sends
from sandbox.stories.hands import opens, taps
from sandbox.stories.stage import Stage
from sandbox.stories.story import Story

TITLE = "Kas vajadzīgs vecākiem"
WISH = "Lai vakaros būtu kāds, kas pieskata bērnus"
HELP = {"lv": "Krīzes tālrunis 116123", "ru": "Кризисный телефон 116123", "uk": "Кризовий телефон 116123"}
SAID, DID = "Vakaros nav, kas pieskata bērnus.", "Otrdienu vakaros bibliotēkā ir rotaļu stūris."
SAID_RU, DID_RU = "Вечером некому присмотреть за детьми.", "По вторникам вечером в библиотеке есть игровой уголок."
SHEET = "1 3 2,3 - 1,3 - - 4 2 6,12 1 *\n12: Soliņš pie rotaļu laukuma"

parents_needs = Story(
    "parents-needs",
    "What parents need",
    "An anonymous survey in four languages: on phones, with a helper, on paper; nobody can find out who said what.",
)


def sheet(strength: int, topic: str | None = None) -> dict[int, Reply]:
    """Twelve answers of a parent, the last in their own words or left out."""
    return {
        0: (1, 2),
        1: 3,
        2: (2, 3),
        3: None,
        4: (2,),
        5: None,
        6: None,
        7: strength,
        8: 2,
        9: (6, 12),
        10: None,
        11: topic,
    }


@parents_needs.step("Inga takes the template «what parents need» and starts it for a week.")
async def worker_opens_the_survey(stage: Stage) -> None:
    inga = stage.cast.inga
    await inga.says("/survey")
    await taps(inga, "survey-new:*")
    await taps(inga, "survey-make:*:parents_needs")
    await taps(inga, "survey-open-ask:*")
    await inga.sees("Kas vajadzīgs vecākiem")
    await taps(inga, "survey-open:*:7")
    await stage.cast.olga.sees("Анонимный опрос", stage.group)


@parents_needs.step("She writes where there is help in this place, for whoever cannot wait.")
async def worker_writes_local_help(stage: Stage) -> None:
    inga = stage.cast.inga
    await taps(inga, "survey-help:*")
    for language, words in HELP.items():
        await taps(inga, f"survey-help-write:*:{language}")
        await inga.finds("talk:stop:*")
        await inga.says(words)
        await inga.finds(f"survey-help-write:*:{language}")
    await inga.sees("Кризисный телефон")


@parents_needs.step("Olga reads in Russian what cannot be promised, answers question after question, and sends.")
async def olga_answers(stage: Stage) -> None:
    olga = stage.cast.olga
    await opens(olga, "*?start=v-*", stage.group)
    consent = await olga.sees("7. ")
    assert "Telegram" in consent.text, f"the limits of the promise are not said\n{consent.text}"
    await taps(olga, "survey-agree:*")
    await replies(olga, sheet(4, "Больше встреч по вечерам"))
    await olga.sees("Больше встреч")
    await sends(olga)
    assert not [each for each in olga.messages() if "Больше встреч" in each.text], "the phone keeps an answer"


@parents_needs.step("Oksana has no strength left and asks for help at once: she sees where it is, and stays unnamed.")
async def oksana_asks_for_help(stage: Stage) -> None:
    oksana = stage.cast.oksana
    await agrees(stage, oksana)
    await taps(oksana, "ask:*:urgent")
    await oksana.sees("112")
    await oksana.sees("Кризовий телефон")
    await taps(oksana, "ask:*:go")
    await replies(oksana, sheet(1))
    await sends(oksana)


@parents_needs.step("Valdis sends a voice message; kindly refused, the question stays, and he writes.")
async def valdis_speaks(stage: Stage) -> None:
    valdis = stage.cast.valdis
    await agrees(stage, valdis)
    await replies(valdis, {place: reply for place, reply in sheet(6).items() if place < 11})
    await valdis.finds("ask:*:skip:11")
    await valdis.sends_voice()
    await valdis.sees("Balss ziņas")
    await valdis.says(WISH)
    await valdis.sees(WISH)
    await sends(valdis)


@parents_needs.step("Baiba stops in the middle; the power goes out for two days; she goes on where she was.")
async def baiba_goes_on(stage: Stage) -> None:
    baiba = stage.cast.baiba
    await agrees(stage, baiba)
    first = {place: reply for place, reply in sheet(7).items() if place < 5}
    await replies(baiba, first)
    await taps(baiba, "ask:*:pause")
    await stage.bot.kill()
    stage.moves_time_by(days=2)
    await stage.bot.start()
    await taps(baiba, "ask:*:go")
    await replies(baiba, {place: reply for place, reply in sheet(7).items() if place >= 5})
    await sends(baiba)


@parents_needs.step("Emma answers for herself, and then for Jānis, who sits beside her and has no phone.")
async def emma_helps(stage: Stage) -> None:
    emma = stage.cast.emma
    await agrees(stage, emma)
    await replies(emma, sheet(5))
    await sends(emma)
    await taps(emma, "survey-answer:*:h")
    await emma.sees("hear")
    await taps(emma, "survey-agree:*:h:*")
    await replies(emma, sheet(8))
    await taps(emma, "ask:*:h:send")
    await emma.finds("survey-answer:*:h")


@parents_needs.step("A form came back on paper: Inga types it in as one line of codes, twice, and mends a slip.")
async def worker_types_in_a_form(stage: Stage) -> None:
    inga = stage.cast.inga
    await inga.says("/survey")
    await taps(inga, "survey:*")
    await taps(inga, "survey-paper:*")
    await taps(inga, "paper-enter:*")
    await inga.says(SHEET.replace(" 4 2 ", " 5 2 "))
    await inga.sees("Nr. 1 ir ierakstīta")
    await taps(inga, "survey-paper:*")
    await taps(inga, "paper-check:*")
    await inga.says(SHEET)
    await inga.sees("Kas rakstīts uz lapas?")
    await taps(inga, "paper-choose:*:2")
    await inga.sees("Otrreiz pārbaudītas: 1")


@parents_needs.step(
    "While it is open Inga sees how many, never what. A nudge goes to whoever has not answered; nobody knows to whom."
)
async def worker_sees_only_how_many(stage: Stage) -> None:
    inga = stage.cast.inga
    await taps(inga, "survey:*")
    page = await inga.sees("🔒 Kamēr aptauja ir atvērta")
    assert "Atbildējuši 7" in page.text, f"not everybody is counted\n{page.text}"
    assert "🆘" not in page.text, f"that somebody asked for help is told while it is open\n{page.text}"
    await taps(inga, "again-ask:s:*")
    await taps(inga, "again-yes:s:*")
    await stage.cast.sergejs.finds("survey-answer:*:o")


@parents_needs.step("At its end it closes by itself: opened, shuffled, the key destroyed. Inga alone is told.")
async def survey_closes(stage: Stage) -> None:
    stage.moves_time_by(days=5, hours=12)
    told = await stage.cast.inga.sees("ir beigusies")
    assert TITLE in told.text, f"it is not said what has ended\n{told.text}"
    await stage.cast.inga.sees("Palīdzības pogu nospieda kāds cilvēks")
    await stage.cast.olga.sees("Опрос закончен", stage.group)


@parents_needs.step("Next morning Inga reads the results: question by question, nothing small, no name anywhere.")
async def worker_reads_results(stage: Stage) -> None:
    inga = stage.cast.inga
    stage.moves_time_by(hours=12)
    await inga.says("/survey")
    await taps(inga, "survey:*")
    await taps(inga, "survey-results:*")
    await taps(inga, "survey-result:*:0")
    for name in ("Olga", "Oksana", "Valdis", "Baiba", "Emma"):
        assert name not in inga.newest().text, f"{name} is named\n{inga.newest().text}"


@parents_needs.step(
    "«You said – we did»: Inga writes it once in each language of the group, looks at it, and sends it."
)
async def worker_tells_what_was_done(stage: Stage) -> None:
    inga = stage.cast.inga
    await inga.says("/survey")
    await taps(inga, "survey:*")
    await taps(inga, "survey-did:*")
    await taps(inga, "survey-did-add:*")
    for words in (SAID, DID, SAID_RU, DID_RU):
        await inga.finds("talk:stop:*")
        await inga.says(words)
    await taps(inga, "survey-did-see:*")
    await taps(inga, "survey-did-send:*:3")
    told = await stage.cast.olga.sees(DID_RU, stage.group)
    assert DID in told.text, f"not in both languages\n{told.text}"


@parents_needs.step(
    "Three months later the group is asked, with one tap: did it help? Told a week after, for five or more."
)
async def did_it_help(stage: Stage) -> None:
    cast = stage.cast
    stage.moves_time_by(days=93)
    await cast.olga.sees("Помогло ли это?", stage.group)
    for person in (cast.baiba, cast.olga, cast.valdis, cast.emma, cast.sergejs):
        await taps(person, "survey-helped:*:yes", stage.group)
    await taps(cast.oksana, "survey-helped:*:partly", stage.group)
    stage.moves_time_by(days=8)
    told = await cast.baiba.sees("Atbildēja 6", stage.group)
    assert "5–6" in told.text or "0–4" in told.text, f"a single answer can be worked out\n{told.text}"

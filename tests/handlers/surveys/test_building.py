"""A survey as its worker builds it in the private chat: every change by buttons or words, taken back by one press."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from domain.surveys.checking import wrong
from domain.surveys.definition import Condition, Kind, Survey
from domain.surveys.records import SurveyState
from handlers.surveys.templates import TEMPLATES, template
from tests.domain.surveys.samples import village
from tests.handlers.stage import ANNA, EMMA, ILZE, Stage, staged
from tests.handlers.surveys.workshop import Workshop


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path, languages=("lv", "ru")) as stage:
        yield stage


@pytest.fixture
def shop(stage: Stage) -> Workshop:
    return Workshop(stage)


def test_s1_template_try_open_is_two_taps_from_the_draft(stage: Stage) -> None:
    stage.says(ILZE, "/survey")
    stage.taps(ILZE, "Jauna aptauja")
    stage.taps(ILZE, "Viena vēlēšanās")
    assert any("Izmēģināt" in label for label in stage.labels(ILZE))
    stage.taps(ILZE, "Sākt aptauju")
    stage.taps(ILZE, "Sākt tagad")
    assert stage.unit.surveys.of_group(stage.group.id)[0].state is SurveyState.OPEN


def test_s1_from_a_blank_page_to_a_survey_that_can_be_opened(stage: Stage) -> None:
    stage.says(ILZE, "/survey")
    stage.taps(ILZE, "Jauna aptauja")
    stage.taps(ILZE, "No tukšas lapas")
    shop = Workshop(stage)
    shop.id = stage.unit.surveys.of_group(stage.group.id)[0].id
    if shop.survey.title:
        shop.id -= 1
    shop.opens("build-about", "SURVEY", "lv")
    shop.taps("✏️ Nosaukums")
    assert "Mūsu pagalms" in shop.writes("Mūsu pagalms")
    shop.taps("Valodas")
    shop.taps("✅ Русский")
    shop.opens("build-edit", "SURVEY")
    shop.taps("Jauns jautājums")
    shop.taps("Viena atbilde no saraksta")
    shop.writes("Ko darām vispirms?")
    item = shop.writes("1. Soliņi\n2. Šūpoles\n3. Puķes")
    assert "Ko darām vispirms?" in item
    assert "• Šūpoles" in item
    assert wrong(shop.survey) == ()


def test_s2_every_kind_can_be_added(shop: Workshop) -> None:
    for kind in Kind:
        shop.opens("build-add", "SURVEY", "more")
        revision = shop.stage.unit.dialogs.get(ILZE)
        assert revision is not None
        shop.opens("talk", "choose", revision.revision, kind.value)
        screen = shop.writes(f"Jautājums {kind.value}")
        if "katru savā rindā" in screen:
            shop.writes("Viens\nDivi\nTrīs")
    added = shop.survey.blocks[1].questions[-len(Kind) :]
    assert [each.kind for each in added] == list(Kind)
    assert [each.text["lv"] for each in added] == [f"Jautājums {kind.value}" for kind in Kind]
    assert [len(each.options) for each in added] == [
        3 if each.kind.value in {"single", "multiple", "top", "ranking"} else 0 for each in added
    ]
    faults = {each.fault.value for each in wrong(shop.survey)}
    assert faults == {"text_missing"}


def test_s1_a_question_is_moved_copied_deleted_and_comes_back(shop: Workshop) -> None:
    before = shop.ids()
    shop.opens("build-down", "SURVEY", "first")
    assert shop.ids() == swapped(before, "first", "order")
    shop.opens("build-up", "SURVEY", "first")
    assert shop.ids() == before
    shop.opens("build-double", "SURVEY", "mood")
    assert len(shop.ids()) == len(before) + 1
    copy = shop.ids()[shop.ids().index("mood") + 1]
    assert copy not in before
    assert shop.question(copy).text == shop.question("mood").text
    shop.opens("build-drop", "SURVEY", copy)
    assert shop.ids() == before
    shop.taps("Atsaukt pēdējo maiņu")
    assert copy in shop.ids()


def swapped(ids: list[str], one: str, other: str) -> list[str]:
    exchange = {one: other, other: one}
    return [exchange.get(each, each) for each in ids]


def test_s1_what_depended_on_a_deleted_question_is_asked_of_everybody_and_that_is_told(shop: Workshop) -> None:
    shop.opens("build-drop", "SURVEY", "home")
    assert "1 jautājums bija no tā atkarīgs" in shop.told()
    assert shop.question("bus").when == ()
    shop.taps("Atsaukt pēdējo maiņu")
    assert shop.question("bus").when == (Condition("home", any_of=("farm",)),)


def test_s1_a_question_never_comes_before_the_one_it_depends_on(shop: Workshop) -> None:
    before = shop.survey
    shop.opens("build-up", "SURVEY", "bus")
    assert "atkarīgs" in shop.told()
    assert shop.survey == before
    shop.opens("build-part-up", "SURVEY", "more")
    assert shop.survey == before


def test_s1_over_the_edge_of_a_part_a_question_goes_into_the_next(shop: Workshop) -> None:
    shop.opens("build-up", "SURVEY", "first")
    assert [each.id for each in shop.survey.blocks[0].questions][-1] == "first"
    shop.opens("build-up", "SURVEY", "hello")
    assert "vairs nav" in shop.told()


def test_s2_kinds_change_and_keep_what_they_can_use(shop: Workshop) -> None:
    shop.opens("build-kinds", "SURVEY", "miss")
    shop.taps("Dažas svarīgākās")
    assert shop.question("miss").kind is Kind.TOP
    assert shop.question("miss").most == 3
    assert len(shop.question("miss").options) == 3
    shop.opens("build-kinds", "SURVEY", "mood")
    asked = shop.taps("Vairākas atbildes")
    assert "katru savā rindā" in asked
    shop.writes("Viens\nDivi")
    assert [each.label["lv"] for each in shop.question("mood").options] == ["Viens", "Divi"]
    assert shop.question("why").when == (Condition("miss", none_of=("all",)),)


def test_s2_marks_help_example_and_how_many(shop: Workshop) -> None:
    shop.opens("build-item", "SURVEY", "lv", "miss")
    shop.taps("⬜ Jāatbild obligāti")
    shop.taps("⬜ Ar piebildi")
    assert "🔒 Jutīgs: atbildes rādīs, ja to būs vismaz 10" in shop.taps("⬜ Jutīgs jautājums")
    shop.taps("💬 Skaidrojums")
    assert "💬 Paskaidrojums: Padomājiet par pēdējo gadu." in shop.writes("Padomājiet  par pēdējo gadu.")
    shop.taps("💡 Piemērs")
    shop.writes("veikala")
    shop.taps("Cik drīkst izvēlēties")
    shop.taps("2")
    shop.taps("⬜ Izslēdz pārējās: doctor")
    question = shop.question("miss")
    assert (question.required, question.comment, question.sensitive, question.most) == (True, True, True, 2)
    assert (question.help["lv"], question.example["lv"]) == ("Padomājiet par pēdējo gadu.", "veikala")
    assert question.alone == {"doctor", "all"}
    shop.opens("build-item", "SURVEY", "lv", "miss")
    shop.taps("💬 Skaidrojums")
    shop.taps("Atstāt tukšu")
    assert shop.question("miss").help == {}


def test_s2_days_bounds_and_ends(shop: Workshop) -> None:
    shop.opens("build-days", "SURVEY", "times")
    shop.taps("✅ pirmdiena")
    shop.taps("✅ sestdiena")
    assert shop.question("times").days == (6,)
    shop.taps("svētdiena")
    assert shop.question("times").days == (6, 7)
    shop.opens("build-bounds", "SURVEY", "age")
    assert "divus skaitļus" in shop.writes("gadi")
    assert "mazākam par otro" in shop.writes("120-0")
    shop.writes("no 18 līdz 99")
    assert (shop.question("age").lowest, shop.question("age").highest) == (18, 99)
    shop.opens("build-item", "SURVEY", "lv", "rate")
    shop.taps("Ko nozīmē 1")
    shop.writes("nemaz")
    assert shop.question("rate").low_end["lv"] == "nemaz"


def test_s2_a_question_is_asked_only_where_an_earlier_one_was_answered_so(shop: Workshop) -> None:
    shop.opens("build-item", "SURVEY", "lv", "age")
    shop.taps("Jautāt tikai dažiem")
    shop.taps("Kur dzīvojat?")
    shop.taps("town")
    assert "Kur dzīvojat?”: town / farm" in shop.taps("farm") or shop.question("age").when == (
        Condition("home", any_of=("town", "farm")),
    )
    shop.taps("✅ town")
    assert shop.question("age").when == (Condition("home", any_of=("farm",)),)
    item = shop.opens("build-item", "SURVEY", "lv", "age")
    assert "Jautā tikai tad, ja „Kur dzīvojat?”: farm" in item
    shop.opens("build-when", "SURVEY", "age")
    shop.taps("✅ Kur dzīvojat?")
    shop.taps("Jautāt visiem")
    assert shop.question("age").when == ()


def test_s2_a_condition_on_a_number(shop: Workshop) -> None:
    shop.opens("build-when", "SURVEY", "rate")
    shop.taps("Cik Jums gadu?")
    shop.taps("Norādīt skaitli")
    shop.taps("Vismaz …")
    assert "tikai skaitli" in shop.writes("astoņpadsmit")
    assert "vismaz 18" in shop.writes("18")
    assert shop.question("rate").when == (Condition("age", at_least=18),)


def test_s1_parts_are_switched_added_named_and_deleted(shop: Workshop) -> None:
    shop.opens("build-edit", "SURVEY")
    shop.taps("Kuras daļas jautāt")
    assert "Tagad jautājumu: 3." in shop.taps("✅ Vēl")
    assert [block.on for block in shop.survey.blocks] == [True, False]
    shop.opens("build-edit", "SURVEY")
    shop.taps("Jauna daļa")
    shop.writes("Par nākotni")
    shop.taps("Daļas nosaukums")
    shop.writes("Nākotne")
    assert [block.title["lv"] for block in shop.survey.blocks] == ["Par Jums", "Vēl", "Nākotne"]
    shop.opens("build-part", "SURVEY", shop.survey.blocks[2].id)
    shop.taps("Dzēst daļu")
    assert "Atsaukt" in shop.told()
    shop.taps("Atsaukt pēdējo maiņu")
    assert len(shop.survey.blocks) == 3


def test_s1_the_place_profile_has_nine_parts_to_switch(stage: Stage) -> None:
    shop = Workshop(stage, template("place_profile"))
    shop.opens("build-switches", "SURVEY")
    switches = [label for label in stage.labels(ILZE) if label.startswith("✅")]
    assert len(switches) == 9
    for label in switches[1:]:
        shop.taps(label)
    assert len(shop.survey.questions) == len(shop.survey.blocks[0].questions)


def test_s1_options_reworded_keep_their_translations_and_ids(shop: Workshop) -> None:
    shop.opens("build-options", "SURVEY", "lv", "home")
    shop.writes("- pilsētā\n- farm")
    assert [(each.id, each.label) for each in shop.question("home").options] == [
        ("town", {"lv": "pilsētā", "ru": "town (ru)"}),
        ("farm", {"lv": "farm", "ru": "farm (ru)"}),
    ]
    shop.opens("build-options", "SURVEY", "lv", "home")
    shop.writes("farm\npilsētā\nciemā")
    assert [each.id for each in shop.question("home").options][:2] == ["farm", "town"]
    assert shop.question("home").options[2].label == {"lv": "ciemā"}
    assert shop.question("bus").when == (Condition("home", any_of=("farm",)),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("viens", "vismaz divas"),
        ("viens\nViens.", "divreiz"),
        ("\n".join(f"atbilde {n}" for n in range(21)), "par daudz"),
        ("a\n" + "b" * 81, "par garu"),
        ("\u200b\n\u3164", "vismaz divas"),
    ],
)
def test_s1_options_that_will_not_do_are_told_and_nothing_changes(shop: Workshop, text: str, said: str) -> None:
    before = shop.survey
    shop.opens("build-options", "SURVEY", "lv", "home")
    assert said in shop.writes(text)
    assert shop.survey == before


@pytest.mark.parametrize(("text", "said"), [("\u200b", "vārdiem"), ("x" * 501, "par garu"), ("👍" * 251, "par garu")])
def test_s1_texts_that_will_not_do_are_told_and_nothing_changes(shop: Workshop, text: str, said: str) -> None:
    before = shop.survey
    shop.opens("build-text", "SURVEY", "lv", "q", "home")
    assert said in shop.writes(text)
    assert shop.survey == before


def test_s1_a_new_language_is_filled_in_one_text_at_a_time(stage: Stage) -> None:
    shop = Workshop(stage, template("one_wish"))
    survey = shop.survey
    bare = replace(survey, languages=("lv",), title={"lv": survey.title["lv"]}, introduction={"lv": "Ievads"})
    stage.unit.surveys.save(replace(shop.record, survey=bare))
    shop.opens("build-tongues", "SURVEY")
    assert "Trūkst tekstu: 2" in shop.taps("⬜ English")
    first = shop.taps("✍️ English: aizpildīt (2)")
    assert "Viena vēlēšanās" in first
    second = shop.writes("One wish")
    assert "Ievads" in second
    shop.taps("← Iepriekšējais")
    assert "One wish" in shop.text()
    shop.taps("Izlaist →")
    assert "Visi teksti ir" in shop.writes("Introduction")
    assert shop.survey.title == {"lv": "Viena vēlēšanās", "en": "One wish"}
    assert stage.unit.dialogs.get(ILZE) is None


def test_s1_options_in_a_new_language_need_as_many_lines(shop: Workshop) -> None:
    shop.opens("build-tongues", "SURVEY", "en")
    shop.opens("build-options", "SURVEY", "en", "home")
    assert "skaits: 2, bet Jūs uzrakstījāt: 1" in shop.writes("In town")
    shop.writes("In town\nOn a farm")
    assert [each.label["en"] for each in shop.question("home").options] == ["In town", "On a farm"]
    assert [each.id for each in shop.question("home").options] == ["town", "farm"]


def test_s1_the_last_language_stays(shop: Workshop) -> None:
    shop.opens("build-tongues", "SURVEY", "ru")
    shop.opens("build-tongues", "SURVEY", "lv")
    assert "jāpaliek" in shop.told()
    assert shop.survey.languages == ("lv",)


def test_s1_title_introduction_and_local_help(shop: Workshop) -> None:
    shop.opens("build-about", "SURVEY", "lv")
    shop.taps("Kur šeit palīdz tūlīt")
    about = shop.writes("Zvaniet 67000000\nSociālais dienests, 2. kabinets")
    assert "67000000\nSociālais dienests" in about
    assert shop.survey.urgent_help["lv"] == "Zvaniet 67000000\nSociālais dienests, 2. kabinets"
    assert "vismaz 10" in shop.taps("⬜ Visa aptauja ir jutīga")
    assert shop.survey.sensitive


def test_s1_faults_name_their_place_and_lead_there(stage: Stage) -> None:
    broken = village()
    home = replace(broken.blocks[0].questions[1], options=broken.blocks[0].questions[1].options[:1])
    questions = (broken.blocks[0].questions[0], home, *broken.blocks[0].questions[3:])
    blocks = (replace(broken.blocks[0], questions=questions), broken.blocks[1])
    shop = Workshop(stage, replace(broken, blocks=blocks, languages=("lv", "ru", "en")))
    shop.opens("survey-open-ask", "SURVEY", 7)
    assert "„Kur dzīvojat?”: vajag vismaz divas atbildes" in shop.text()
    assert any("English: aizpildīt" in label for label in stage.labels(ILZE))
    assert "Kur dzīvojat?" in shop.taps("✏️ Kur dzīvojat?")


def test_s8_a_trial_ends_where_the_draft_is_changed(shop: Workshop) -> None:
    shop.opens("survey-try", "SURVEY")
    assert shop.record.trial_box_id is not None
    shop.opens("build-flag", "SURVEY", "home", "c")
    assert shop.record.trial_box_id is None


def test_s1_at_a_glance_all_questions_as_members_read_them(shop: Workshop) -> None:
    seen = shop.opens("build-glance", "SURVEY", "ru", 0)
    pages = 1
    while "Nākamie →" in shop.stage.labels(ILZE):
        seen += shop.taps("Nākamie →")
        pages += 1
    for question in shop.survey.questions:
        assert question.text["ru"] in seen
    assert "Можно выбрать несколько" in seen or "несколько" in seen
    assert len(shop.text()) < 4096


def open_it(shop: Workshop) -> None:
    shop.opens("survey-open", "SURVEY", 7)
    assert shop.record.state is SurveyState.OPEN


CHANGES = [
    ("build-flag", "SURVEY", "home", "r"),
    ("build-drop", "SURVEY", "home"),
    ("build-up", "SURVEY", "order"),
    ("build-double", "SURVEY", "home"),
    ("build-kind", "SURVEY", "home", 3),
    ("build-most", "SURVEY", "miss", 2),
    ("build-alone", "SURVEY", "miss", 0),
    ("build-days", "SURVEY", "times", 1),
    ("build-when-is", "SURVEY", "bus", 0, 0),
    ("build-when-not", "SURVEY", "bus", 0),
    ("build-switch", "SURVEY", "more"),
    ("build-part-up", "SURVEY", "more"),
    ("build-part-delete", "SURVEY", "more"),
    ("build-all-sensitive", "SURVEY"),
    ("build-tongues", "SURVEY", "en"),
    ("build-undo", "SURVEY"),
    ("build-text", "SURVEY", "lv", "q", "home"),
    ("build-options", "SURVEY", "lv", "home"),
    ("build-bounds", "SURVEY", "age"),
    ("build-add", "SURVEY", "more"),
    ("build-part-add", "SURVEY"),
    ("build-translate", "SURVEY", "ru"),
]


@pytest.mark.parametrize("data", CHANGES, ids=[str(each[0]) for each in CHANGES])
def test_s1_nothing_changes_once_it_is_open(shop: Workshop, data: tuple[object, ...]) -> None:
    shop.opens("build-flag", "SURVEY", "home", "c")
    open_it(shop)
    before = shop.survey
    shop.opens(*data)
    assert "jau ir sākusies" in shop.told()
    assert shop.survey == before
    assert shop.stage.unit.dialogs.get(ILZE) is None


def test_s1_words_begun_before_the_opening_come_too_late(shop: Workshop) -> None:
    shop.opens("build-text", "SURVEY", "lv", "q", "home")
    open_before = shop.survey
    shop.stage.unit.surveys.save(replace(shop.record, state=SurveyState.OPEN, box_id=1))
    assert "jau ir sākusies" in shop.writes("Pavisam cits jautājums")
    assert shop.survey == open_before
    assert shop.stage.unit.dialogs.get(ILZE) is None


def test_s1_a_text_for_a_question_that_somebody_has_deleted_meanwhile(shop: Workshop) -> None:
    shop.opens("build-text", "SURVEY", "lv", "q", "home")
    questions = tuple(each for each in shop.survey.blocks[0].questions if each.id != "home")
    survey = replace(shop.survey, blocks=(replace(shop.survey.blocks[0], questions=questions), shop.survey.blocks[1]))
    shop.stage.unit.surveys.save(replace(shop.record, survey=survey))
    assert "vairs nav" in shop.writes("Kur Jūs dzīvojat?")
    assert shop.survey == survey
    assert shop.stage.unit.dialogs.get(ILZE) is None


def test_s1_a_button_that_leads_away_ends_what_was_being_typed(shop: Workshop) -> None:
    shop.opens("build-text", "SURVEY", "lv", "q", "home")
    shop.taps("← Atpakaļ")
    before = shop.survey
    shop.writes("Labdien!")
    assert shop.survey == before


@pytest.mark.parametrize("person", [ANNA, EMMA])
@pytest.mark.parametrize("data", CHANGES, ids=[str(each[0]) for each in CHANGES])
def test_p8_members_change_nothing(shop: Workshop, data: tuple[object, ...], person: int) -> None:
    before = shop.survey
    shop.stage.presses(person, ":".join(str(each).replace("SURVEY", str(shop.id)) for each in data))
    assert shop.stage.answer is not None
    assert shop.stage.answer.alert
    assert shop.survey == before


@pytest.mark.parametrize("data", CHANGES, ids=[str(each[0]) for each in CHANGES])
def test_s1_forged_data_changes_nothing(shop: Workshop, data: tuple[object, ...]) -> None:
    before = shop.survey
    for forged in (
        (data[0],),
        (data[0], "x"),
        (data[0], 10**17),
        (*data[:2], "gone", "z", 999),
        (data[0], shop.id, "", ""),
    ):
        shop.stage.presses(ILZE, ":".join(map(str, forged)))
        assert shop.survey.questions == before.questions or forged[0] in {"build-undo", "build-all-sensitive"}


def test_s1_a_wave_asked_again_has_the_same_questions_under_the_same_ids(shop: Workshop) -> None:
    open_it(shop)
    shop.opens("survey", "SURVEY")
    shop.taps("Aptaujāt vēlreiz")
    assert "Melnraksts" in shop.text()
    again = shop.stage.unit.surveys.of_group(shop.stage.group.id)[0]
    assert again.id != shop.id
    assert (again.survey, again.state, again.token == shop.record.token) == (shop.survey, SurveyState.DRAFT, False)


def test_every_button_of_building_fits_telegrams_64_bytes(stage: Stage) -> None:
    long = "q" * 32
    survey = village()
    home = replace(survey.blocks[0].questions[1], id=long)
    miss = replace(survey.blocks[0].questions[3], id="m" * 32, when=(Condition(long, any_of=("farm",)),))
    blocks = (
        replace(survey.blocks[0], id="b" * 32, questions=(home, miss)),
        replace(survey.blocks[1], questions=survey.blocks[1].questions[:3]),
    )
    shop = Workshop(stage, replace(survey, blocks=blocks))
    stage.unit.connection.execute("UPDATE survey SET id = 999999999 WHERE id = ?", (shop.id,))
    shop.id = 999999999
    pages = [("build-parts", {}), ("build-switches", {}), ("build-part", {"part": "b" * 32, "page": 0})]
    for view in ("build-item", "build-kinds", "build-most", "build-when", "build-when-of", "build-days"):
        pages.append((view, {"question": "m" * 32, "language": "lv", "page": 0, "asked": long}))
    for view, arguments in pages:
        screen = stage.view(view, {"survey": shop.id, **arguments}, "lv", ILZE)
        assert screen is not None, view
        for row in screen.rows:
            for button in row:
                assert len((button.data or "").encode()) <= 64, button.data


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_can_be_looked_through_and_edited(stage: Stage, name: str) -> None:
    shop = Workshop(stage, template(name))
    for language in ("lv", "ru", "uk", "en"):
        for question in shop.survey.questions:
            item = stage.view(
                "build-item", {"survey": shop.id, "question": question.id, "language": language}, language, ILZE
            )
            assert item is not None
            assert question.text[language].replace("'", "'") in item.text
        page = stage.view("build-glance", {"survey": shop.id, "language": language, "page": 0}, language, ILZE)
        assert page is not None
        assert len(page.text) < 4096


def test_long_texts_fit_every_screen(stage: Stage) -> None:
    """The longest that is let in, with signs that grow in markup."""
    shop = Workshop(stage, at_the_limits(village()))
    for view in ("build-item", "build-glance", "build-about"):
        arguments = {"survey": shop.id, "question": "miss", "language": "lv", "page": 0}
        screen = stage.view(view, arguments, "lv", ILZE)
        assert screen is not None
    shop.opens("survey-try", "SURVEY")
    shop.opens("build-text", "SURVEY", "lv", "q", "miss")
    shop.opens("build-options", "SURVEY", "lv", "miss")


def at_the_limits(survey: Survey) -> Survey:
    words = {"lv": "&" * 500, "ru": "<" * 500}
    miss = replace(survey.blocks[0].questions[3], text=words, help={"lv": "&" * 400, "ru": "&" * 400})
    blocks = (replace(survey.blocks[0], questions=(miss,)),)
    return replace(survey, blocks=blocks, introduction=words, urgent_help=words)

"""A group makes its agreement: asked, proposed in private, worded, agreed by consent, read by one tap."""

from datetime import date, timedelta

from domain.norms.life import NormState
from domain.norms.topics import Stage as GroupStage
from domain.norms.topics import Topic
from domain.people import Reach
from tests.handlers.norms.doings import ALIKE, IDEA, adopted, agrees, begin, gathers, in_group, norm, proposes, words_it
from tests.handlers.stage import ANNA, EMMA, ILZE, OLGA, TARAS, Stage


def test_n1_the_first_question_of_every_stage_is_what_stays_between_us(stage: Stage) -> None:
    begin(stage, GroupStage.ENDING)
    [card] = in_group(stage, "norm-card")
    for words in ("Kas paliek starp mums", "Kurš vēl redz manu ekrānu?", "Что остаётся между нами", "Граница одна"):
        assert words in card


def test_n1_questions_come_one_at_a_time_and_days_apart(stage: Stage) -> None:
    begin(stage)
    assert len(stage.unit.norms.of_group(stage.group.id)) == 1
    stage.passes(timedelta(days=2))
    assert len(stage.unit.norms.of_group(stage.group.id)) == 1
    stage.passes(timedelta(days=1, hours=3))
    assert [each.topic for each in stage.unit.norms.of_group(stage.group.id)] == [Topic.CONFIDENTIALITY, Topic.WRITING]


def test_n1_no_question_comes_in_the_quiet_hours(stage: Stage) -> None:
    stage.now += timedelta(hours=13)
    stage.presses(ILZE, f"norms-begin:{stage.group.id}:beginning")
    stage.passes(timedelta(hours=8))
    assert in_group(stage, "norm-card") == []
    stage.passes(timedelta(hours=2))
    assert len(in_group(stage, "norm-card")) == 1


def test_n2_proposing_takes_the_link_one_press_and_ones_own_words(stage: Stage) -> None:
    begin(stage)
    stage.unit.people.set_reach(ANNA, Reach.NEVER_STARTED)
    stage.says(ANNA, "/start n-1")
    stage.taps(ANNA, "Uzrakstīt savu domu")
    stage.says(ANNA, IDEA)
    assert IDEA in stage.screen(ANNA).text
    stage.taps(ANNA, "Nosūtīt")
    assert f"• {IDEA}" in stage.screen(ANNA).text
    person = stage.unit.people.get(ANNA)
    assert person is not None
    assert person.reachable


def test_n2_what_was_not_sent_reaches_nobody(stage: Stage) -> None:
    begin(stage)
    stage.presses(ANNA, "norm-write:1")
    stage.says(ANNA, IDEA)
    gathers(stage)
    assert "neviens neko nepiedāvāja" in stage.screen(ILZE).text
    assert IDEA not in stage.screen(ILZE).text


def test_n2_organisers_read_the_words_and_no_name(stage: Stage) -> None:
    begin(stage)
    proposes(stage, ANNA, IDEA)
    proposes(stage, OLGA, "Читаем там, где никто не видит экран.")
    gathers(stage)
    text = stage.screen(ILZE).text
    assert IDEA in text
    assert "Читаем там" in text
    assert not any(name in text for name in ("Anna", "Olga"))


def test_n2_a_norm_that_names_somebody_is_flagged_before_it_is_sent(stage: Stage) -> None:
    begin(stage)
    stage.presses(ANNA, "norm-write:1")
    stage.says(ANNA, "Emmai nevajag stāstīt citiem.")
    assert "Te ir kāds nosaukts: <b>Emma</b>" in stage.screen(ANNA).text
    assert stage.labels(ANNA)[0] == "✏️ Uzrakstīt citādi"
    stage.taps(ANNA, "Uzrakstīt citādi")
    stage.says(ANNA, IDEA)
    assert "nosaukts" not in stage.screen(ANNA).text


def test_n4_organisers_who_word_a_norm_that_names_somebody_are_told_so_before_the_group_is_asked(stage: Stage) -> None:
    begin(stage)
    gathers(stage)
    stage.presses(ILZE, "norm-word:1:0")
    stage.says(ILZE, "Emmai nevajag stāstīt citiem.")
    stage.taps(ILZE, "jautājuma iemeslu")
    assert "Te ir kāds nosaukts: <b>Emma</b>" in stage.screen(ILZE).text
    stage.taps(ILZE, "Labot tekstu")
    stage.says(ILZE, IDEA)
    assert "nosaukts" not in stage.screen(ILZE).text


def test_n2_ideas_can_be_taken_back_while_the_question_is_open(stage: Stage) -> None:
    begin(stage)
    proposes(stage, ANNA, IDEA)
    stage.taps(ANNA, "Paņemt savas domas atpakaļ")
    gathers(stage)
    assert IDEA not in stage.screen(ILZE).text


def test_n2_five_ideas_a_person_are_enough(stage: Stage) -> None:
    begin(stage)
    for number in range(5):
        proposes(stage, ANNA, f"Ļoti svarīga doma {number}")
    stage.presses(ANNA, "norm-write:1")
    assert stage.answer is not None
    assert "līdz 5" in stage.answer.text


def test_n3_nobody_proposes_and_the_organiser_learns_what_can_be_done(stage: Stage) -> None:
    begin(stage)
    stage.passes(timedelta(days=4, hours=11))
    assert norm(stage).state is NormState.MERGING
    assert "neviens neko nepiedāvāja" in "".join(
        screen.text for each in stage.said if each.view == "norm-ideas" and (screen := stage.draw(each))
    )
    stage.presses(ILZE, "norm:1")
    stage.taps(ILZE, "Skatīt piedāvāto")
    assert [label for label in stage.labels(ILZE) if "vēlreiz" in label or "atlikt" in label or "vārdiem" in label] == [
        "✍️ Uzrakstīt saviem vārdiem",
        "🔁 Pajautāt grupai vēlreiz",
        "💤 Šoreiz atlikt",
    ]


def test_n3_a_question_nobody_answered_is_asked_again_or_set_aside(stage: Stage) -> None:
    begin(stage)
    gathers(stage)
    stage.presses(ILZE, "norm-again:1")
    assert norm(stage).state is NormState.COLLECTING
    proposes(stage, ANNA, IDEA)
    gathers(stage)
    assert IDEA in stage.screen(ILZE).text
    stage.presses(ILZE, "norm-aside:1")
    assert norm(stage).state is NormState.SET_ASIDE
    assert norm(stage).box_id is None


def test_n3_likes_lie_together_and_those_ticked_become_the_words(stage: Stage) -> None:
    begin(stage)
    for person, words in ((ANNA, IDEA), (OLGA, ALIKE), (TARAS, "Lasām vienatnē."), (EMMA, "Palīdzam bērniem.")):
        proposes(stage, person, words)
    gathers(stage)
    assert "Līdzīgi rakstīts 2 reizes" in stage.screen(ILZE).text
    stage.taps(ILZE, "▫️ 1")
    stage.taps(ILZE, "▫️ 3")
    stage.taps(ILZE, "Veidot normu no atzīmētā")
    stage.taps(ILZE, "jautājuma iemeslu")
    assert f"<i>{IDEA}\nPalīdzam bērniem.</i>" in stage.screen(ILZE).text


def test_n4_words_and_reason_are_asked_of_the_group_as_a_consent_round(stage: Stage) -> None:
    begin(stage)
    gathers(stage)
    words_it(stage, IDEA, "Citādi neviens nerunās.")
    [proposal] = stage.unit.proposals.of_group(stage.group.id)
    assert proposal.round.words == f"{IDEA}\n\nCitādi neviens nerunās."
    assert proposal.round.deadline is not None
    assert norm(stage).state is NormState.DECIDING


def test_n5_what_was_agreed_stands_with_version_date_reason_and_review_day(stage: Stage) -> None:
    begin(stage)
    gathers(stage)
    words_it(stage, IDEA, "Citādi neviens nerunās.")
    agrees(stage)
    current = norm(stage).current
    assert current is not None
    assert (current.number, current.words, current.reason) == (1, IDEA, "Citādi neviens nerunās.")
    assert current.adopted_on == date(2026, 11, 23)
    assert norm(stage).review_on == date(2027, 5, 23)
    stage.presses(EMMA, "norm:1")
    shown = stage.screen(EMMA).text
    for words in (IDEA, "Citādi neviens nerunās.", "23 November", "version 1", "23 May 2027"):
        assert words in shown


def test_n5_the_card_in_the_group_speaks_its_languages_and_grows(stage: Stage) -> None:
    adopted(stage)
    card = in_group(stage, "norms-card")[-1]
    for words in ("Mūsu vienošanās", "Наши договорённости", IDEA, "1. redakcija"):
        assert words in card


def test_n9_the_agreement_is_one_tap_from_the_groups_page_and_from_its_card(stage: Stage) -> None:
    adopted(stage)
    stage.presses(OLGA, f"group:{stage.group.id}")
    stage.taps(OLGA, "Наши договорённости")
    assert IDEA in stage.screen(OLGA).text
    stage.says(TARAS, f"/start norms-{stage.group.id}")
    assert IDEA in stage.screen(TARAS).text
    stage.says(EMMA, "/norms")
    assert IDEA in stage.screen(EMMA).text


def test_n4_an_objection_without_a_reason_does_not_count_and_one_with_a_reason_leads_on(stage: Stage) -> None:
    begin(stage)
    gathers(stage)
    words_it(stage)
    stage.presses(ANNA, "consent-answer:1:1:object")
    stage.says(ANNA, "nē")
    assert "iemeslu" in stage.screen(ANNA).text
    stage.presses(ANNA, "menu")
    agrees(stage, (OLGA, TARAS, EMMA))
    assert norm(stage).state is NormState.ADOPTED


def test_n4_not_adopted_it_stays_open_and_withdrawn_it_lies_with_the_organisers_again(stage: Stage) -> None:
    begin(stage)
    proposes(stage, ANNA, IDEA)
    gathers(stage)
    words_it(stage, "Nekad par to nerunājam.")
    stage.presses(ANNA, "consent-answer:1:1:object")
    stage.says(ANNA, "Klusēt nedrīkst, ja draud briesmas.")
    agrees(stage, (OLGA, TARAS))
    assert norm(stage).state is NormState.DECIDING
    stage.presses(ILZE, "consent-withdraw-yes:1")
    assert norm(stage).state is NormState.MERGING
    stage.presses(ILZE, "norm-ideas:1")
    assert IDEA in stage.screen(ILZE).text


def test_s3_a_member_can_neither_begin_nor_gather_nor_word(stage: Stage) -> None:
    stage.presses(ANNA, f"norms-begin:{stage.group.id}:beginning")
    assert stage.unit.norms.agreement(stage.group.id) is None
    begin(stage)
    for data in ("norm-close:1", "norm-ideas:1", "norm-word:1:0", "norm-aside:1", "norm-again:1"):
        stage.presses(ANNA, data)
        assert stage.answer is not None
        assert stage.answer.alert
    assert norm(stage).state is NormState.COLLECTING


def test_g6_a_paused_group_is_asked_nothing_and_resuming_lists_the_question(stage: Stage) -> None:
    begin(stage)
    stage.presses(ILZE, f"pause-now:{stage.group.id}:0")
    stage.passes(timedelta(days=5))
    assert len(stage.unit.norms.of_group(stage.group.id)) == 1
    stage.presses(ILZE, f"resume:{stage.group.id}")
    assert "Nākamais jautājums par mūsu vienošanos" in stage.screen(ILZE).text

"""N4: the group puts the proposals in order before words are made; N5: the card is pinned where the group allows it."""

from domain.norms.life import NormState
from domain.polls import OPTION_LIMIT, Kind, Names, Shown
from handlers.arrivals import Arrival
from handlers.registry import arrivals
from tests.handlers.norms.doings import ALIKE, IDEA, adopted, begin, gathers, norm, proposes
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage

QUIET = "Vakaros pēc deviņiem nerakstām."
LONG = "Katrs runā par sevi, un neviens neko neiesaka, kamēr nav lūgts; ja lūgts, iesakām īsi un vienu reizi, " * 2


def gathered(stage: Stage) -> None:
    begin(stage)
    for person, words in ((ANNA, IDEA), (OLGA, ALIKE), (TARAS, QUIET), (EMMA, LONG)):
        proposes(stage, person, words)
    gathers(stage)


def arrived(stage: Stage, view: str) -> None:
    """As when Telegram has taken the message."""
    arrivals.by_view[view](Arrival(stage.unit, {"group": stage.group.id}, {}, stage.now, stage.world))


def test_n4_likes_count_once_and_names_are_hidden_until_the_close(stage: Stage) -> None:
    gathered(stage)
    stage.presses(ILZE, "norm-ideas:1")
    stage.taps(ILZE, "sarindot")
    stage.taps(ILZE, "Jautāt grupai")
    [record] = stage.unit.polls.of_group(stage.group.id)
    poll = record.poll
    assert (poll.kind, poll.names, poll.shown) == (Kind.RANKING, Names.HIDDEN, Shown.AFTER_CLOSE)
    assert "Kas paliek starp mums" in poll.question
    labels = [option.label for option in poll.options]
    assert len(labels) == 3
    assert {IDEA, QUIET} < set(labels)
    assert max(map(len, labels)) <= OPTION_LIMIT
    assert norm(stage).state is NormState.MERGING


def test_n4_only_what_was_ticked_is_put_in_order(stage: Stage) -> None:
    gathered(stage)
    stage.presses(ILZE, "norm-rank:1:3")
    stage.taps(ILZE, "Jautāt grupai")
    [record] = stage.unit.polls.of_group(stage.group.id)
    assert len(record.poll.options) == 2


def test_n4_one_thought_needs_no_order(stage: Stage) -> None:
    begin(stage)
    proposes(stage, ANNA, IDEA)
    proposes(stage, OLGA, ALIKE)
    gathers(stage)
    assert not any("sarindot" in label for label in stage.labels(ILZE))
    stage.presses(ILZE, "norm-rank:1:0")
    assert stage.answer is not None
    assert "divas domas" in stage.answer.text


def test_n3_forty_who_propose_the_same_are_one_line_with_its_weight(stage: Stage) -> None:
    begin(stage)
    for person in range(100, 140):
        stage.is_in_group(person, "member")
        proposes(stage, person, IDEA if person % 2 else ALIKE)
    gathers(stage)
    stage.presses(ILZE, "norm-ideas:1")
    shown = stage.screen(ILZE).text
    assert "40" in shown
    assert shown.count("<b>1.</b>") == 1
    assert "<b>2.</b>" not in shown


def test_s3_members_cannot_have_it_put_in_order_nor_after_it_is_settled(stage: Stage) -> None:
    gathered(stage)
    stage.presses(ANNA, "norm-rank:1:0")
    assert stage.answer is not None
    assert stage.answer.alert
    stage.presses(ILZE, "norm-aside:1")
    stage.presses(ILZE, "norm-rank:1:0")
    assert stage.answer is not None
    assert stage.answer.alert
    assert stage.unit.polls.of_group(stage.group.id) == []


def test_n5_a_new_card_is_pinned_once_and_one_posted_anew_again(stage: Stage) -> None:
    adopted(stage)
    arrived(stage, "norms-card")
    [pinning] = stage.unit.outbox.ready(stage.now, [], 10)
    drawn = stage.draw(pinning)
    assert drawn is not None
    assert (pinning.chat_id, drawn.pins) == (CHAT, stage.unit.outbox.posted_id(f"norms:{stage.group.id}:card"))
    arrived(stage, "norms-pin")
    stage.send()
    arrived(stage, "norms-card")
    assert stage.unit.outbox.ready(stage.now, [], 10) == []
    stage.unit.outbox.adopt(f"norms:{stage.group.id}:card", CHAT, 999, stage.now)
    arrived(stage, "norms-card")
    assert len(stage.unit.outbox.ready(stage.now, [], 10)) == 1

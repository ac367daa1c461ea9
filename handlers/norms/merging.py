"""What was proposed, before the organisers: likes in heaps, words for all made of them, consent asked of the group."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.dialog_state import Json
from domain.groups import Group
from domain.norms.ideas import SEND, WHY, WORDS, all_sent, wording
from domain.norms.life import REASON_LIMIT, WORDS_LIMIT, Norm, NormState, with_reason
from domain.norms.likes import heaps
from domain.outbox import Lane, Message
from domain.proposals import Draft
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.sealing import StillSealed
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.consent import rounds
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.firing import Firing
from handlers.navigation import back_row, show_screen
from handlers.norms.asking import PURPOSE, card, close_collecting
from handlers.norms.deciding import NORM, deadline
from handlers.norms.proposing import naming_lines, norm_of
from handlers.norms.words import fitting, title, why
from handlers.opening import Opening
from handlers.planning import require_voice
from handlers.registry import kinds, opened, views
from handlers.rights import group_led, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.telling import who_run
from handlers.turn import Answer, Sorry, Turn
from handlers.words import marked, moment_words
from locales.texts import quoted

NAME = "norm-words"
FORGETTING = "norm-ideas-forget"
KEPT = timedelta(days=60)
HEAPS_SHOWN = 12
A_ROW = 4


@opened(PURPOSE)
def hand_over(opening: Opening) -> None:
    """To the organisers, without names and shuffled. Also when nobody proposed: then they know what can be done."""
    unit = opening.unit
    norm = unit.norms.get(opening.box.subject_id)
    group = None if norm is None else unit.groups.get(norm.group_id)
    if norm is None or group is None or norm.box_id != opening.box.id:
        unit.sealed.forget_opened(opening.box.id)
        return
    if unit.norms.move(norm, NormState.MERGING):
        _forget_later(unit, group, norm, opening.now)
        unit.outbox.show(card(norm, group), opening.now)
        for person in who_run(unit, group):
            unit.outbox.show(replace(_ideas(norm, group, person.id), lane=Lane.PUSH, push=Push.WAITS), opening.now)


def _ideas(norm: Norm, group: Group, person_id: int) -> Message:
    """Whoever gathered them by hand has it before their eyes at once: what comes of it is an edit, and no push."""
    key = f"norm-ideas:{norm.box_id}:{person_id}"
    return Message(person_id, "norm-ideas", {"id": norm.id, "told": True}, key=key, group_id=group.id)


def _forget_later(unit: UnitOfWork, group: Group, norm: Norm, now: datetime) -> None:
    """Not the group's business: pausing it does not hold this back."""
    schedule = Schedule(FORGETTING, f"{FORGETTING}:{norm.box_id}", WallTime.from_instant(now + KEPT, group.zone))
    unit.schedule.put(Entry(started(schedule), None, norm.id, str(norm.box_id)))


@kinds(FORGETTING)
def forget(firing: Firing) -> None:
    norm = firing.unit.norms.get(firing.entry.subject_id or 0)
    if norm is not None and firing.entry.detail == str(norm.box_id):
        forget_proposals(firing.unit, norm)


def proposals_for(unit: UnitOfWork, norm: Norm) -> list[tuple[str, ...]]:
    """In heaps, as far as they are shown."""
    if norm.box_id is None:
        return []
    try:
        return heaps(all_sent(unit.sealed.opened(norm.box_id)))[:HEAPS_SHOWN]
    except StillSealed:
        return []


def _organised(turn: Turn) -> tuple[Norm, Group]:
    norm, group = norm_of(turn, turn.number(0))
    require(turn, group)
    return norm, group


def close_now(turn: Turn) -> Answer:
    norm, group = _organised(turn)
    if not close_collecting(turn.unit, group, norm, turn.now):
        show_screen(turn, "norm", id=norm.id)
        raise Sorry("norm-collecting-over")
    show_screen(turn, "norm", id=norm.id)
    turn.send(_ideas(norm, group, turn.person.id))
    return turn.answer("norm-closing-now")


def ideas(turn: Turn) -> None:
    norm, _ = _organised(turn)
    show_screen(turn, "norm-ideas", id=norm.id, picked=turn.number(1) if len(turn.data) > 1 else 0)


def word_it(turn: Turn) -> Answer | None:
    """From the heaps picked, a line each; without any, in the organiser's own words."""
    norm, group = _organised(turn)
    require_undecided(turn, norm)
    words = "\n".join(heap[0] for heap in picked_heaps(proposals_for(turn.unit, norm), turn.number(1)))
    context: dict[str, Json] = {"norm": norm.id, "group": group.id}
    return begin(turn, NAME, {**context, WORDS: words} if 0 < len(words) <= WORDS_LIMIT else context)


def require_undecided(turn: Turn, norm: Norm) -> None:
    if not norm.may_become(NormState.DECIDING):
        show_screen(turn, "norm", id=norm.id)
        raise Sorry("norm-settled")


def set_aside(turn: Turn) -> Answer:
    norm, group = _organised(turn)
    if not turn.unit.norms.move(norm, NormState.SET_ASIDE):
        show_screen(turn, "norm", id=norm.id)
        raise Sorry("norm-settled")
    forget_proposals(turn.unit, norm)
    show_screen(turn, "norms", group=group.id)
    return turn.answer("norm-set-aside")


def forget_proposals(unit: UnitOfWork, norm: Norm) -> None:
    if norm.box_id is not None:
        unit.sealed.forget_opened(norm.box_id)
        unit.norms.set_box(norm.id, None)


def picked_heaps(found: Sequence[tuple[str, ...]], mask: int) -> list[tuple[str, ...]]:
    return [heap for position, heap in enumerate(found) if mask >> position & 1]


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    group = group_led(turn, int(str(answers["group"])))
    require_voice(group)
    norm, reason = turn.unit.norms.get(int(str(answers["norm"]))), str(answers[WHY] or "")
    if norm is None or not turn.unit.norms.move(norm, NormState.DECIDING, reason):
        raise Sorry("norm-settled")
    words = with_reason(str(answers[WORDS]), reason)
    draft = Draft(words, deadline(group, turn.now), turn.person.id, NORM, norm.id)
    proposal = rounds.propose(turn.unit, group, draft, turn.now)
    show_screen(turn, "consent", id=proposal.id, note="consent-sent")
    return turn.answer("consent-sent")


@views("norm-ideas")
def show_ideas(scene: Scene, arguments: Arguments) -> Screen | None:
    norm = scene.unit.norms.get(arguments["id"])
    group = None if norm is None else scene.unit.groups.get(norm.group_id)
    if norm is None or group is None:
        return None
    if arguments.get("told") and norm.state is not NormState.MERGING:
        waits = Screen(scene.say("norm-closing-now"), (back_row(scene, "norm", norm.id),))
        return waits if norm.state is NormState.COLLECTING else None
    found, picked = proposals_for(scene.unit, norm), arguments.get("picked", 0)
    head = scene.say("norm-ideas" if found else "norm-ideas-none", topic=title(scene, norm.topic), group=group.title)
    text, whole = fitting([head, *(_heap_lines(scene, number, heap) for number, heap in enumerate(found, 1))])
    tail = [] if whole else [scene.say("norm-more")]
    rows = (*_pick_rows(scene, norm, len(found), picked), *_way_rows(scene, norm, len(found), picked))
    return Screen("\n\n".join([text, *tail]), (*rows, back_row(scene, "norm", norm.id)))


def _heap_lines(scene: Scene, number: int, heap: tuple[str, ...]) -> str:
    """Once each of its wordings; how many said the same is the weight of it."""
    lines = [f"<b>{number}.</b> {quoted(heap[0])}"]
    lines += [f"   – {quoted(each)}" for each in list(dict.fromkeys(heap))[1:4]]
    return "\n".join([*lines, *([scene.say("norm-heap", count=len(heap))] if len(heap) > 1 else [])])


def _pick_rows(scene: Scene, norm: Norm, count: int, picked: int) -> tuple[Row, ...]:
    buttons = [
        scene.button(
            "button-norm-pick",
            "norm-ideas",
            norm.id,
            picked ^ (1 << position),
            number=position + 1,
            picked="yes" if picked >> position & 1 else "no",
        )
        for position in range(count)
    ]
    return tuple(tuple(buttons[start : start + A_ROW]) for start in range(0, count, A_ROW))


def _way_rows(scene: Scene, norm: Norm, count: int, picked: int) -> tuple[Row, ...]:
    if norm.state is not NormState.MERGING:
        return ()
    key = "button-norm-word-picked" if picked else "button-norm-word-own"
    rank: tuple[Row, ...] = ((scene.button("button-norm-rank", "norm-rank", norm.id, picked),),) if count > 1 else ()
    return (
        (scene.button(key, "norm-word", norm.id, picked),),
        *rank,
        (scene.button("button-norm-ask-again", "norm-again", norm.id),),
        (scene.button("button-norm-set-aside", "norm-aside", norm.id),),
    )


def _draw(talk: Talk) -> Screen:
    return {WORDS: _draw_words, WHY: _draw_why, SEND: _draw_preview}[talk.state.step](talk)


def _norm(talk: Talk) -> Norm | None:
    return talk.scene.unit.norms.get(int(str(talk.answers["norm"])))


def _draw_words(talk: Talk) -> Screen:
    norm = _norm(talk)
    example = "" if norm is None else talk.scene.say("norm-example", topic=norm.topic.value)
    held = None if norm is None or norm.current is None else norm.current.words
    before = talk.answers.get(WORDS, held)
    shown = [] if before is None else [f"{talk.scene.say('consent-words-before')} <i>{quoted(str(before))}</i>"]
    return Screen("\n\n".join([*shown, talk.asked("norm-ask-words", limit=WORDS_LIMIT), example]), (talk.ways_out,))


def _draw_why(talk: Talk) -> Screen:
    norm = _norm(talk)
    usual = "" if norm is None else why(talk.scene, norm.topic)
    text = "\n\n".join([talk.asked("norm-ask-why", limit=REASON_LIMIT), usual])
    return Screen(text, (talk.skip("button-norm-usual-why"), talk.ways_out))


def _draw_preview(talk: Talk) -> Screen:
    scene, norm = talk.scene, _norm(talk)
    group = None if norm is None else scene.unit.groups.get(norm.group_id)
    if norm is None or group is None:
        return Screen(scene.say("norm-unknown"), (talk.ways_out,))
    words = with_reason(str(talk.answers[WORDS]), str(talk.answers[WHY] or ""))
    end = deadline(group, scene.now)
    until = marked(end, moment_words(scene.language, end, group.zone, scene.now))
    asked = talk.asked("norm-preview", group=group.title)
    flag = naming_lines(scene, group, words)
    text = "\n\n".join([asked, f"<i>{quoted(words)}</i>", *flag, scene.say("consent-until", when=until)])
    edits = (talk.edit("button-edit-words", WORDS), talk.edit("button-norm-edit-why", WHY))
    return Screen(text, ((talk.choice("button-consent-send", "yes"),), edits, talk.ways_out))


conversations[NAME] = Conversation(lambda _: wording(), _draw, _finish)

ROUTES: tuple[Route, ...] = (
    press("norm-close", close_now),
    press("norm-ideas", ideas),
    press("norm-word", word_it),
    press("norm-aside", set_aside),
)

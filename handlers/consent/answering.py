"""Support, can live with it, object: answered in private in two taps; an objection counts once it has a reason."""

from collections.abc import Mapping

from telegram import Update

from domain.consent import REASON_LIMIT, Refusal, Response, RoundState, Stance, refusal
from domain.dialog_state import Json
from domain.groups import Group
from domain.people import Reach
from domain.proposals import Proposal, own_response
from domain.proposing import REASON, objecting
from handlers.consent import notices
from handlers.consent.card import PAYLOAD, card, head_lines, state_lines
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.log import runs
from handlers.decisions.words import percent_of
from handlers.navigation import back_row, show_screen
from handlers.registry import views
from handlers.rights import group_joined
from handlers.routing import Route, press, when
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from locales.texts import quoted

NAME = "objection"


def open_by_link(turn: Turn) -> None:
    """From the card in the group; pressing Start is also what allows us to write to the person."""
    number = (turn.message.text or "").split(maxsplit=1)[1].strip().removeprefix(PAYLOAD)
    proposal, _ = member_of(turn, int(number))
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "consent", id=proposal.id)


def open_proposal(turn: Turn) -> None:
    proposal, _ = member_of(turn, turn.number(0))
    show_screen(turn, "consent", id=proposal.id)


def member_of(turn: Turn, proposal_id: int) -> tuple[Proposal, Group]:
    """The proposal, for members of its group in private. Raises Sorry."""
    proposal = turn.unit.proposals.get(proposal_id)
    if proposal is None or not turn.private:
        raise Sorry("consent-unknown" if turn.private else "button-unknown")
    group = group_joined(turn, proposal.round.group_id)
    return proposal, group


def answer(turn: Turn) -> Answer | None:
    proposal, group = member_of(turn, turn.number(0))
    stance = _stance(turn)
    _require_current(turn, proposal, turn.number(1))
    if stance is Stance.OBJECT:
        return _begin_objection(turn, proposal, group)
    turn.unit.proposals.answer(proposal, turn.person.id, Response(stance))
    turn.send(card(proposal, group))
    show_screen(turn, "consent", id=proposal.id)
    return turn.answer("consent-noted", stance=stance.value)


def _begin_objection(turn: Turn, proposal: Proposal, group: Group) -> Answer | None:
    """Without a reason it is a draft and not counted; one that has its reason stands until it is replaced."""
    own = own_response(turn.unit.proposals.respondents(proposal), turn.person.id)
    if own is None or not own.reason:
        turn.unit.proposals.answer(proposal, turn.person.id, Response(Stance.OBJECT))
        notices.remind_of_reason(turn.unit, group, proposal, turn.world, turn.now)
        turn.send(card(proposal, group))
    return begin(turn, NAME, {"proposal": proposal.id, "version": proposal.round.version})


def _finish(turn: Turn, answers: Mapping[str, Json]) -> None:
    proposal, group = member_of(turn, int(str(answers["proposal"])))
    response = Response(Stance.OBJECT, str(answers[REASON]))
    said_no = refusal(proposal.round, int(str(answers["version"])), response, turn.now)
    if said_no is not None:
        note = "objection-older-version" if said_no is Refusal.OLDER_VERSION else "objection-too-late"
        show_screen(turn, "consent", id=proposal.id, note=note)
        return
    turn.unit.proposals.answer(proposal, turn.person.id, response)
    notices.tell_objection(turn.unit, group, proposal, turn.world, turn.now)
    turn.send(card(proposal, group))
    show_screen(turn, "consent", id=proposal.id, note="objection-noted")


def _require_current(turn: Turn, proposal: Proposal, version: int) -> None:
    """Raises Sorry, and shows how it stands now, where the proposal was amended or the round is over."""
    older = version != proposal.round.version
    if older or not proposal.round.accepts_answers(turn.now):
        show_screen(turn, "consent", id=proposal.id)
        raise Sorry("consent-older-version" if older else "consent-closed")


def _stance(turn: Turn) -> Stance:
    try:
        return Stance(turn.data[2])
    except (IndexError, ValueError):
        raise Sorry("button-unknown") from None


@views("consent")
def show_proposal(scene: Scene, arguments: Arguments) -> Screen | None:
    """`note` is the key of a sentence above it: what was just done."""
    proposal = scene.unit.proposals.get(arguments["id"])
    group = None if proposal is None else scene.unit.groups.get(proposal.round.group_id)
    if proposal is None or group is None:
        return None
    note = [scene.say(arguments["note"]), ""] if "note" in arguments else []
    return _drawn(scene, group, proposal, note)


@views("consent-again")
def show_again(scene: Scene, arguments: Arguments) -> Screen | None:
    """For somebody who answered an earlier version; None once they have answered this one, or it is over."""
    return _asked(scene, arguments, "consent-again", answered=False)


@views("consent-unfinished")
def show_unfinished(scene: Scene, arguments: Arguments) -> Screen | None:
    """For somebody who began to object; None once the reason is there."""
    return _asked(scene, arguments, "consent-unfinished", answered=True)


def _asked(scene: Scene, arguments: Arguments, note: str, *, answered: bool) -> Screen | None:
    proposal = scene.unit.proposals.get(arguments["id"])
    group = None if proposal is None else scene.unit.groups.get(proposal.round.group_id)
    if proposal is None or group is None or proposal.round.version != arguments["version"]:
        return None
    own = own_response(scene.unit.proposals.respondents(proposal), scene.chat_id)
    if not proposal.round.accepts_answers(scene.now) or (own is not None) != answered or (own and own.reason):
        return None
    return _drawn(scene, group, proposal, [scene.say(note, group=group.title), ""])


def _drawn(scene: Scene, group: Group, proposal: Proposal, note: list[str]) -> Screen:
    lines = [
        *note,
        *head_lines(scene, proposal),
        "",
        *state_lines(scene, group, proposal),
        *_own_lines(scene, proposal),
    ]
    rows = (*_answer_rows(scene, proposal), *_organiser_rows(scene, group, proposal))
    return Screen("\n".join(lines), (*rows, back_row(scene, "decisions", group.id)))


def _own_lines(scene: Scene, proposal: Proposal) -> list[str]:
    if proposal.round.state is not RoundState.OPEN:
        return []
    own = own_response(scene.unit.proposals.respondents(proposal), scene.chat_id)
    if own is None:
        return ["", scene.say("consent-rule", percent=percent_of(proposal.round.rule.answered))]
    if own.stance is Stance.OBJECT and not own.reason:
        return ["", scene.say("consent-own-draft")]
    reason = [f"{scene.say('consent-own-reason')} {quoted(own.reason)}"] if own.reason else []
    return ["", scene.say("consent-own", stance=own.stance.value), *reason]


def _answer_rows(scene: Scene, proposal: Proposal) -> tuple[Row, ...]:
    if not proposal.round.accepts_answers(scene.now):
        return ()
    about = ("consent-answer", proposal.id, proposal.round.version)
    return tuple((scene.button(f"button-consent-{stance.replace('_', '-')}", *about, stance),) for stance in Stance)


def _organiser_rows(scene: Scene, group: Group, proposal: Proposal) -> tuple[Row, ...]:
    if not runs(scene, group) or not proposal.may_be_amended:
        return ()
    number = sum(bool(each.response.reason) for each in scene.unit.proposals.respondents(proposal))
    reasons: tuple[Row, ...] = (
        (scene.button("button-consent-reasons", "consent-reasons", proposal.id, count=number),),
    )
    close: tuple[Row, ...] = ((scene.button("button-consent-close", "consent-close", proposal.id),),)
    change: Row = (
        scene.button("button-consent-amend", "consent-amend", proposal.id),
        scene.button("button-consent-withdraw", "consent-withdraw", proposal.id),
    )
    return (*(reasons if number else ()), *(close if proposal.round.state is RoundState.OPEN else ()), change)


def _draw(talk: Talk) -> Screen:
    """Who will read it is said before anything is written: confidential, not anonymous."""
    scene = talk.scene
    proposal = scene.unit.proposals.get(int(str(talk.answers["proposal"])))
    words = "" if proposal is None else f"<i>{quoted(proposal.round.words)}</i>\n\n"
    return Screen(words + talk.asked("objection-ask", limit=REASON_LIMIT), (talk.ways_out,))


def _is_proposal_link(update: Update) -> bool:
    parts = ((update.message and update.message.text) or "").split()
    if len(parts) != 2 or parts[0] != "/start" or not parts[1].startswith(PAYLOAD):
        return False
    number = parts[1].removeprefix(PAYLOAD)
    return number.isascii() and number.isdigit() and len(number) <= 18


conversations[NAME] = Conversation(lambda _: objecting(), _draw, _finish)

ROUTES: tuple[Route, ...] = (
    when("/start c-…", _is_proposal_link, open_by_link),
    press("consent", open_proposal),
    press("consent-answer", answer),
)

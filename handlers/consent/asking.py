"""A proposal as an organiser writes it, new, amended, or in the place of an older decision, seen before it is sent."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from domain.asking_deadline import DAYS_OFFERED, deadline_in
from domain.asking_when import STEP as WHEN
from domain.consent import WORDS_LIMIT, Problem, Round, RoundState, Wrong
from domain.dialog_state import Json
from domain.groups import Group
from domain.proposals import DECISION, Draft, Proposal
from domain.proposing import SEND, WORDS, proposing, respond
from domain.unit_of_work import UnitOfWork
from handlers.consent import rounds
from handlers.consent.card import draw_card, in_quiet
from handlers.consent.organising import organised
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.log import decision_here
from handlers.listing import asked_group
from handlers.navigation import show_screen
from handlers.planning import require_voice
from handlers.rights import group_led, require
from handlers.routing import Route, command, press
from handlers.screen import Row, Screen, merge
from handlers.turn import Answer, Sorry, Turn
from handlers.when_questions import draw_when
from locales.texts import quoted

NAME = "proposal"


def ask(turn: Turn) -> Answer | None:
    group = asked_group(turn, "propose")
    if group is None:
        return None
    require(turn, group)
    return begin(turn, NAME, _context(turn, group))


def ask_to_change(turn: Turn) -> Answer | None:
    """What would take the place of a decision that still holds."""
    decision, group = decision_here(turn)
    require(turn, group)
    if not decision.holds:
        raise Sorry("decision-settled")
    return begin(turn, NAME, {**_context(turn, group), "subject": decision.id})


def ask_to_amend(turn: Turn) -> Answer | None:
    proposal, group = organised(turn)
    if not proposal.may_be_amended:
        show_screen(turn, "consent", id=proposal.id)
        raise Sorry("consent-settled")
    return begin(turn, NAME, {**_context(turn, group), "proposal": proposal.id, "version": proposal.round.version})


def _context(turn: Turn, group: Group) -> dict[str, Json]:
    return {
        "group": group.id,
        "zone": group.zone,
        "language": turn.person.language,
        "subject": None,
        "proposal": None,
        "version": 0,
    }


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    group = group_led(turn, int(str(answers["group"])))
    require_voice(group)
    deadline = deadline_in(answers[WHEN], group.zone)
    if deadline is not None and deadline <= turn.now:
        raise Sorry("meeting-start-passed")
    if answers["proposal"] is not None:
        return _amend(turn, group, answers, deadline)
    subject = answers["subject"]
    draft = Draft(
        str(answers[WORDS]), deadline, turn.person.id, DECISION, subject if isinstance(subject, int) else None
    )
    proposal = rounds.propose(turn.unit, group, draft, turn.now)
    show_screen(turn, "consent", id=proposal.id, note="consent-sent")
    return turn.answer("consent-sent")


def _amend(turn: Turn, group: Group, answers: Mapping[str, Json], deadline: datetime | None) -> Answer:
    """Another organiser may have amended it while this one wrote."""
    proposal = turn.unit.proposals.get(int(str(answers["proposal"])))
    if proposal is None or proposal.round.group_id != group.id:
        raise Sorry("consent-unknown")
    newest: Proposal | Wrong | None = None
    if proposal.round.version == answers["version"]:
        newest = rounds.amend(turn, group, proposal, str(answers[WORDS]), deadline)
    if isinstance(newest, Wrong) and newest.problem is Problem.NOT_AMENDED:
        raise Sorry("consent-not-amended")
    done = isinstance(newest, Proposal)
    show_screen(turn, "consent", id=proposal.id, note="consent-sent" if done else "consent-changed-meanwhile")
    return turn.answer("consent-sent" if done else "consent-settled")


def _draw(talk: Talk) -> Screen:
    return {WORDS: _draw_words, WHEN: _draw_deadline, SEND: _draw_preview}[talk.state.step](talk)


def _draw_words(talk: Talk) -> Screen:
    before = _words_before(talk.scene.unit, talk.answers)
    asked = talk.asked("consent-ask-words" if before is None else "consent-ask-amended", limit=WORDS_LIMIT)
    shown = [] if before is None else [f"{talk.scene.say('consent-words-before')} <i>{quoted(before)}</i>"]
    return Screen("\n\n".join([*shown, asked]), (talk.ways_out,))


def _words_before(unit: UnitOfWork, answers: Mapping[str, Json]) -> str | None:
    if answers["proposal"] is not None:
        proposal = unit.proposals.get(int(str(answers["proposal"])))
        return None if proposal is None else proposal.round.words
    decision = None if answers["subject"] is None else unit.decisions.get(int(str(answers["subject"])))
    return None if decision is None else decision.subject


def _draw_deadline(talk: Talk) -> Screen:
    screen = draw_when(talk, "consent-ask-deadline")
    if talk.state.question is not None:
        return screen
    spans: tuple[Row, ...] = tuple((talk.choice("button-days", f"days-{days}", days=days),) for days in DAYS_OFFERED)
    return Screen(screen.text, (*spans, *screen.rows))


def _draw_preview(talk: Talk) -> Screen:
    scene = talk.scene
    group = scene.unit.groups.get(int(str(talk.answers["group"])))
    if group is None:
        return Screen(scene.say("group-gone"), (talk.ways_out,))
    proposal = _previewed(talk, group)
    seen = merge([draw_card(replace(scene, language=language), group, proposal) for language in group.languages])
    quiet = [scene.say("sent-without-sound")] if in_quiet(scene, group) else []
    text = "\n\n".join([talk.asked("consent-preview", group=group.title), seen.text, *quiet])
    edits: Row = (talk.edit("button-edit-words", WORDS), talk.edit("button-edit-deadline", WHEN))
    return Screen(text, ((talk.choice("button-consent-send", "yes"),), edits, talk.ways_out))


def _previewed(talk: Talk, group: Group) -> Proposal:
    answers = talk.answers
    draft = Round(
        0,
        group.id,
        str(answers[WORDS]),
        version=int(str(answers["version"])) + 1,
        deadline=deadline_in(answers[WHEN], group.zone),
        state=RoundState.OPEN,
    )
    return Proposal(draft, 0, DECISION, None, talk.scene.now)


conversations[NAME] = Conversation(
    lambda world: proposing(world.vocabularies, world.is_holiday), _draw, _finish, respond
)

ROUTES: tuple[Route, ...] = (
    press("propose", ask),
    press("decision-change", ask_to_change),
    press("consent-amend", ask_to_amend),
    command("propose priekslikums", ask, private=True),
)

"""A proposal in its group: what is proposed, how to answer in private, how it came out. Never who answered what."""

from domain.consent import Outcome, RoundState
from domain.groups import Group
from domain.outbox import Message
from domain.proposals import Proposal, counted
from domain.wall_time import local_naive
from handlers.registry import views
from handlers.screen import Arguments, Button, Scene, Screen
from handlers.telling import to_group
from handlers.words import marked, moment_words
from locales.texts import quoted

PAYLOAD = "c-"
FEWEST_SAID = 5
"""Below this many, how many answered is not said while the round is open: it would tell who was the third."""


def card(proposal: Proposal, group: Group) -> Message:
    """A version is posted once; later it is an edit of what stands."""
    version = proposal.round.version
    return to_group(
        group, "consent-card", {"id": proposal.id, "version": version}, key=f"consent:{proposal.id}:{version}:card"
    )


def result(proposal: Proposal, group: Group) -> Message:
    """A message of its own: an edit of the card would go unseen."""
    version = proposal.round.version
    return to_group(
        group, "consent-result", {"id": proposal.id, "version": version}, key=f"consent:{proposal.id}:{version}:result"
    )


@views("consent-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    proposal = scene.unit.proposals.get(arguments["id"])
    group = None if proposal is None else scene.unit.groups.get(proposal.round.group_id)
    if proposal is None or group is None:
        return None
    if arguments["version"] < proposal.round.version:
        return Screen(scene.say("consent-card-older"))
    return draw_card(scene, group, proposal)


def draw_card(scene: Scene, group: Group, proposal: Proposal) -> Screen:
    """What is proposed stands there once, before what is said in each language."""
    common = f"{quoted(proposal.round.words)}\n\n"
    lines = [_head(scene, proposal), *state_lines(scene, group, proposal)]
    open_ = proposal.round.state is RoundState.OPEN
    link = Button(scene.label("button-consent-answer"), url=scene.world.start_link(f"{PAYLOAD}{proposal.id}"))
    rows = ((link,),) if open_ else ()
    return Screen(common + "\n".join(lines), rows, silent=in_quiet(scene, group), common=common)


def in_quiet(scene: Scene, group: Group) -> bool:
    """Then what is posted makes no sound."""
    return group.quiet.is_quiet(local_naive(scene.now, group.zone), scene.world.is_holiday)


def head_lines(scene: Scene, proposal: Proposal) -> list[str]:
    return [_head(scene, proposal), quoted(proposal.round.words)]


def _head(scene: Scene, proposal: Proposal) -> str:
    return scene.say("consent-head", version=proposal.round.version)


def state_lines(scene: Scene, group: Group, proposal: Proposal) -> list[str]:
    if proposal.round.state is RoundState.WITHDRAWN:
        return [scene.say("consent-withdrawn-line")]
    if proposal.outcome is not None:
        return [outcome_line(scene, proposal), answered_line(scene, proposal)]
    return [scene.say("consent-invite"), *until_lines(scene, group, proposal), *_live_lines(scene, proposal)]


def outcome_line(scene: Scene, proposal: Proposal) -> str:
    came_out = Outcome.TOO_FEW if proposal.outcome is None else proposal.outcome
    return scene.say("consent-outcome", outcome=came_out.value)


def answered_line(scene: Scene, proposal: Proposal) -> str:
    return scene.say("consent-answered", answered=proposal.answered or 0, reached=proposal.reached or 0)


def until_lines(scene: Scene, group: Group, proposal: Proposal) -> list[str]:
    deadline = proposal.round.deadline
    if deadline is None:
        return []
    words = moment_words(scene.language, deadline, group.zone, scene.now)
    return [scene.say("consent-until", when=marked(deadline, words))]


def _live_lines(scene: Scene, proposal: Proposal) -> list[str]:
    members = scene.unit.groups.members(proposal.round.group_id)
    counts = counted(
        scene.unit.proposals.respondents(proposal) if proposal.id else (),
        sum(member.person.reachable for member in members),
    )
    if counts.answered < FEWEST_SAID:
        return []
    return [scene.say("consent-answered", answered=counts.answered, reached=counts.reached)]


@views("consent-result")
def show_result(scene: Scene, arguments: Arguments) -> Screen | None:
    """None once the version was amended meanwhile."""
    proposal = scene.unit.proposals.get(arguments["id"])
    group = None if proposal is None else scene.unit.groups.get(proposal.round.group_id)
    if proposal is None or group is None or arguments["version"] != proposal.round.version or proposal.outcome is None:
        return None
    parts = [
        scene.say("consent-result"),
        "",
        quoted(proposal.round.words),
        "",
        outcome_line(scene, proposal),
        answered_line(scene, proposal),
        scene.say("consent-next", outcome=proposal.outcome.value),
        "",
        scene.say("decision-indicative"),
    ]
    return Screen("\n".join(parts), silent=in_quiet(scene, group))

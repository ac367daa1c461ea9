"""What organisers do with a proposal: read the reasons first, then amend, close or withdraw."""

from domain.consent import RoundState
from domain.groups import Group
from domain.proposals import SHARES, Proposal
from handlers.consent import rounds
from handlers.consent.answering import member_of
from handlers.consent.card import head_lines, outcome_line
from handlers.decisions.log import runs
from handlers.decisions.words import percent_of
from handlers.navigation import back_row, menu_row, show_screen
from handlers.registry import views
from handlers.rights import group_led, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from locales.texts import quoted

TEXT_LIMIT = 3600


def organised(turn: Turn) -> tuple[Proposal, Group]:
    """The proposal, for those who run its group. Raises Sorry."""
    proposal, group = member_of(turn, turn.number(0))
    require(turn, group)
    return proposal, group


def reasons(turn: Turn) -> None:
    proposal, _ = organised(turn)
    page = turn.number(1) if len(turn.data) > 1 else 0
    show_screen(turn, "consent-reasons", id=proposal.id, page=page)


def ask_to_close(turn: Turn) -> None:
    proposal, _ = organised(turn)
    show_screen(turn, "consent-close", id=proposal.id)


def close(turn: Turn) -> Answer:
    """The version must be the one that was looked at."""
    proposal, group = organised(turn)
    current = turn.number(1) == proposal.round.version
    closed = rounds.close(turn.unit, group, proposal, turn.world, turn.now) if current else None
    show_screen(turn, "consent", id=proposal.id)
    return turn.answer("consent-settled" if closed is None else "consent-closed-now")


def ask_to_withdraw(turn: Turn) -> None:
    proposal, _ = organised(turn)
    show_screen(turn, "consent-withdraw", id=proposal.id)


def withdraw(turn: Turn) -> Answer:
    proposal, group = organised(turn)
    done = rounds.withdraw(turn.unit, group, proposal, turn.now)
    show_screen(turn, "consent", id=proposal.id)
    return turn.answer("consent-withdrawn-now" if done else "consent-settled")


def rule(turn: Turn) -> None:
    group = group_led(turn, turn.number(0))
    show_screen(turn, "consent-group-rule", group=group.id)


def set_rule(turn: Turn) -> Answer:
    group = group_led(turn, turn.number(0))
    if turn.number(1) >= len(SHARES):
        raise Sorry("button-unknown")
    turn.unit.proposals.set_rule(group.id, SHARES[turn.number(1)])
    show_screen(turn, "consent-group-rule", group=group.id)
    return turn.answer("decision-kept")


def _seen_by_organiser(scene: Scene, arguments: Arguments) -> tuple[Proposal, Group] | None:
    proposal = scene.unit.proposals.get(arguments["id"])
    group = None if proposal is None else scene.unit.groups.get(proposal.round.group_id)
    if proposal is None or group is None or not runs(scene, group):
        return None
    return proposal, group


@views("consent-reasons")
def show_reasons(scene: Scene, arguments: Arguments) -> Screen | None:
    """With names, for whoever runs the group only: so that they can talk with each. In the order of names."""
    found = _seen_by_organiser(scene, arguments)
    if found is None:
        return None
    proposal, _ = found
    pages = _pages(
        [
            f"<b>{quoted(each.name)}</b>: {quoted(each.response.reason)}"
            for each in scene.unit.proposals.respondents(proposal)
            if each.response.reason
        ]
    )
    page = min(arguments["page"], len(pages) - 1)
    words = f"<i>{quoted(proposal.round.words)}</i>"
    text = "\n\n".join([words, scene.say("consent-reasons"), *pages[page]])
    turning = [scene.button("button-earlier", "consent-reasons", proposal.id, page - 1)] if page else []
    turning += [scene.button("button-later", "consent-reasons", proposal.id, page + 1)] if page + 1 < len(pages) else []
    rows = (tuple(turning),) if turning else ()
    return Screen(text, (*rows, *_change_rows(scene, proposal), back_row(scene, "consent", proposal.id)))


def _change_rows(scene: Scene, proposal: Proposal) -> tuple[Row, ...]:
    if not proposal.may_be_amended:
        return ()
    return (
        (scene.button("button-consent-amend", "consent-amend", proposal.id),),
        (scene.button("button-consent-withdraw", "consent-withdraw", proposal.id),),
    )


def _pages(paragraphs: list[str]) -> list[list[str]]:
    """A proposal of 1,000 characters stands above them."""
    pages: list[list[str]] = [[]]
    for paragraph in paragraphs:
        if pages[-1] and sum(map(len, pages[-1])) + len(paragraph) > TEXT_LIMIT - 1200:
            pages.append([])
        pages[-1].append(paragraph)
    return pages


@views("consent-notice")
def show_notice(scene: Scene, arguments: Arguments) -> Screen | None:
    """To an organiser: there is a reason against it, or the round ended without result. None once it is settled."""
    found = _seen_by_organiser(scene, arguments)
    if found is None or found[0].round.version != arguments["version"] or not found[0].may_be_amended:
        return None
    proposal, group = found
    ended = proposal.round.state is RoundState.CLOSED
    said = [outcome_line(scene, proposal), scene.say("consent-then")] if ended else [scene.say("consent-objected")]
    lines = [scene.say("consent-notice", group=group.title), "", *head_lines(scene, proposal), "", *said]
    number = sum(bool(each.response.reason) for each in scene.unit.proposals.respondents(proposal))
    reasons: Row = (scene.button("button-consent-reasons", "consent-reasons", proposal.id, count=number),)
    rows = (*((reasons,) if number else ()), *_change_rows(scene, proposal), menu_row(scene))
    return Screen("\n".join(lines), rows)


@views("consent-close")
def show_close(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _seen_by_organiser(scene, arguments)
    if found is None:
        return None
    proposal, _ = found
    counts = rounds.tally_now(scene.unit, proposal)
    text = scene.say("consent-close", answered=counts.answered, reached=counts.reached)
    yes: Row = (scene.button("button-consent-close-yes", "consent-close-yes", proposal.id, proposal.round.version),)
    return Screen(text, (yes, back_row(scene, "consent", proposal.id)))


@views("consent-withdraw")
def show_withdraw(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _seen_by_organiser(scene, arguments)
    if found is None:
        return None
    yes: Row = (scene.button("button-consent-withdraw-yes", "consent-withdraw-yes", found[0].id),)
    text = f"{scene.say('consent-withdraw')}\n\n<i>{quoted(found[0].round.words)}</i>"
    return Screen(text, (yes, back_row(scene, "consent", found[0].id)))


@views("consent-group-rule")
def show_rule(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    current = scene.unit.proposals.rule(group.id).answered
    rows = tuple(
        (
            scene.button(
                "button-consent-share",
                "consent-rule-set",
                group.id,
                number,
                percent=percent_of(share),
                chosen="yes" if share == current else "no",
            ),
        )
        for number, share in enumerate(SHARES)
    )
    text = scene.say("consent-group-rule", group=group.title, percent=percent_of(current))
    return Screen(text, (*rows, back_row(scene, "decisions", group.id)))


ROUTES: tuple[Route, ...] = (
    press("consent-reasons", reasons),
    press("consent-close", ask_to_close),
    press("consent-close-yes", close),
    press("consent-withdraw", ask_to_withdraw),
    press("consent-withdraw-yes", withdraw),
    press("consent-rule", rule),
    press("consent-rule-set", set_rule),
)

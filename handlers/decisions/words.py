"""A decision in words, in the reader's language."""

from datetime import date
from fractions import Fraction

from domain.decisions import Decision, Outcome, Standing
from domain.groups import Group
from handlers.navigation import shortened
from handlers.screen import Button, Scene
from handlers.words import day_words, today_in
from locales.texts import quoted

SUBJECT_IN_LABEL = 32


def entry_lines(scene: Scene, group: Group, decision: Decision) -> list[str]:
    """All that is known of it, a line for each thing."""
    return [
        f"<b>{quoted(decision.subject)}</b>",
        outcome_line(scene, decision),
        scene.say("decision-day", day=_day(scene, group, decision.decided_on)),
        *_how(scene, decision),
        *_from_now_on(scene, group, decision),
    ]


def outcome_line(scene: Scene, decision: Decision) -> str:
    said = scene.say("decision-outcome", outcome=decision.outcome.value)
    return f"{said}: {quoted('; '.join(decision.words))}" if decision.words else said


def _how(scene: Scene, decision: Decision) -> list[str]:
    lines = [scene.say("decision-rule", rule=decision.rule.value)]
    if decision.answered is not None:
        asked = -1 if decision.asked is None else decision.asked
        lines.append(scene.say("decision-answered", answered=decision.answered, asked=asked))
    if decision.quorum is not None:
        lines.append(scene.say("decision-quorum", percent=percent_of(decision.quorum)))
    if decision.threshold is not None:
        lines.append(scene.say("decision-threshold", percent=percent_of(decision.threshold)))
    return lines


def _from_now_on(scene: Scene, group: Group, decision: Decision) -> list[str]:
    if decision.outcome is not Outcome.ADOPTED:
        return []
    if decision.standing is not Standing.IN_FORCE:
        return [scene.say("decision-standing", standing=decision.standing.value)]
    if decision.review_on is None:
        return []
    return [scene.say("decision-reviewed", day=_day(scene, group, decision.review_on))]


def decision_button(scene: Scene, decision: Decision) -> Button:
    mark = "faded" if decision.standing is not Standing.IN_FORCE else decision.outcome.value
    subject = shortened(" ".join(decision.subject.split()), SUBJECT_IN_LABEL)
    day = f"{decision.decided_on:%d.%m.%y}"
    return scene.button("button-decision", "decision", decision.id, mark=mark, subject=subject, day=day)


def percent_of(share: Fraction) -> int:
    """Whole per cent, rounded up: two thirds of the people are at least 67 %."""
    return -(-share.numerator * 100 // share.denominator)


def _day(scene: Scene, group: Group, day: date) -> str:
    return day_words(scene.language, day, today_in(group.zone, scene.now))

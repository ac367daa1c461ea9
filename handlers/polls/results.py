"""What came of a poll: bars, the outcome in words, and that it is indicative; told alike however it was asked."""

from fractions import Fraction

from domain.ballots.counting import Outcome, Result, ScaleSummary, Turnout, conclude, decimals, tally_sub_groups
from domain.bars import bar
from domain.poll_records import Record
from domain.polling import share_word
from domain.polls import SCALES, WITH_OPTIONS, Kind, Names, Poll
from domain.wall_time import local_naive
from handlers.navigation import shortened
from handlers.polls import votes
from handlers.polls.card import CARD_ROOM, choice_label, turnout
from handlers.polls.picture import picture
from handlers.polls.unnamed import Publication, publish, unnamed_bars
from handlers.registry import views
from handlers.screen import Arguments, Scene, Screen


@views("poll-result")
def show_result(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.polls.get(arguments["id"])
    if record is None:
        return None
    common = _common(scene, record)
    group = scene.unit.groups.get(record.poll.group_id)
    quiet = group is not None and group.quiet.is_quiet(local_naive(scene.now, group.zone), scene.world.is_holiday)
    counted = record.settled and not votes.lost(scene.unit, record)
    drawn = picture(scene, record, result_of(scene, record)) if counted else None
    return Screen(result_text(scene, record), silent=quiet, file=drawn, common=common + "\n\n")


def result_text(scene: Scene, record: Record) -> str:
    return "\n\n".join([_common(scene, record), "\n".join(result_lines(scene, record))])


def _common(scene: Scene, record: Record) -> str:
    """The question and, for what people wrote themselves or steps of a scale, the bars: the same in every language."""
    question = scene.say("poll-question", question=record.poll.question)
    counted = record.settled and not votes.lost(scene.unit, record) and record.poll.kind is not Kind.YES_NO
    bars = "\n".join(_bars(scene, record)) if counted else ""
    return "\n\n".join(filter(None, [question, bars]))


def result_lines(scene: Scene, record: Record) -> list[str]:
    poll, result = record.poll, result_of(scene, record)
    if votes.lost(scene.unit, record) or not record.settled:
        return [scene.say("poll-closed-line"), scene.say("poll-counting" if not record.settled else "poll-lost")]
    publication = publish(poll, result) if poll.names is Names.HIDDEN else None
    return [
        scene.say("poll-closed-line"),
        *(_bars(scene, record) if poll.kind is Kind.YES_NO else ()),
        *_outcome_lines(scene, poll, result, publication),
        *_part_lines(scene, record),
        *_tie_lines(scene, poll, result, publication),
        *(_caption(scene, poll) if publication is None else _withheld_lines(scene, publication)),
        _turnout_line(scene, result.turnout),
        scene.say("poll-indicative"),
    ]


def result_of(scene: Scene, record: Record) -> Result:
    return conclude(record.poll, votes.counted(scene.unit, record), turnout(scene.unit, record))


def _bars(scene: Scene, record: Record) -> list[str]:
    poll, result = record.poll, result_of(scene, record)
    shown = _named_bars(poll, result) if poll.names is Names.NAMED else unnamed_bars(publish(poll, result))
    if not shown:
        return []
    if poll.kind not in WITH_OPTIONS:
        return [f"{choice_label(scene, poll, line)} {words}" for line, words in shown.items()]
    room = max(20, CARD_ROOM // len(shown) - 30)
    labels = {line: shortened(choice_label(scene, poll, line), room) for line in shown}
    return [
        f"{scene.say('poll-option', number=str(at), label=labels[line])}\n{words}"
        for at, (line, words) in enumerate(shown.items(), start=1)
    ]


def _named_bars(poll: Poll, result: Result) -> dict[int, str]:
    votes = result.counts.votes
    whole = max(sum(votes.values()) if poll.kind is Kind.DOTS else result.counts.answered, 1)
    return {line: f"{bar(Fraction(number, whole))} {number}" for line, number in votes.items()}


def _outcome_lines(scene: Scene, poll: Poll, result: Result, publication: Publication | None) -> list[str]:
    if publication is not None and publication.too_few and result.outcome is not Outcome.NOBODY_ANSWERED:
        return []
    if result.scale is not None:
        return [*_measured(scene, result, result.scale, publication), *_unmet(scene, poll, result)]
    outcome = result.outcome if publication is None or publication.tells_outcome else None
    if outcome is None:
        return [scene.say("poll-outcome-withheld")]
    named = result.winners or result.leaders
    words = ", ".join(choice_label(scene, poll, option) for option in named)
    key = "yes_no" if poll.kind is Kind.YES_NO else "options"
    return [
        scene.say("poll-outcome", outcome=f"{outcome.value}-{key}", winners=words, many=len(named)),
        *_unmet(scene, poll, result),
    ]


def _unmet(scene: Scene, poll: Poll, result: Result) -> list[str]:
    """The rule that was not met, in words."""
    if result.quorum is False and poll.quorum is not None:
        return [scene.say("poll-quorum-missed", share=share_word(poll.quorum), reached=result.turnout.reached)]
    if result.outcome is Outcome.BELOW_THRESHOLD and poll.threshold is not None:
        return [scene.say("poll-rule-threshold", share=share_word(poll.threshold), of=poll.threshold_of.value)]
    return []


def _measured(scene: Scene, result: Result, scale: ScaleSummary, publication: Publication | None) -> list[str]:
    places = decimals(result.counts.answered)
    if publication is None:
        median = round(float(scale.median), 1)
        return [scene.say("poll-scale", mean=round(float(scale.mean), places), median=median)]
    if publication.mean is None:
        return []
    low, high = (round(float(edge), places) for edge in (publication.mean.low, publication.mean.high))
    if low == high:
        return [scene.say("poll-scale-mean", mean=low)]
    return [scene.say("poll-scale-between", low=low, high=high)]


def _part_lines(scene: Scene, record: Record) -> list[str]:
    """Each sub-group's own outcome. How many of it were asked nobody knows, so a quorum is the whole group's."""
    poll = record.poll
    if not poll.sub_groups:
        return []
    ballots = votes.ballots(scene.unit, record)
    sizes = {part.id: sum(ballot.sub_group == part.id for ballot in ballots) for part in poll.sub_groups}
    turnouts = {part: Turnout(size, size, size) for part, size in sizes.items()}
    results = tally_sub_groups(poll, ballots, turnouts)
    return [_part_line(scene, poll, part.label, results[part.id]) for part in poll.sub_groups]


def _part_line(scene: Scene, poll: Poll, label: str, result: Result) -> str:
    words = ", ".join(choice_label(scene, poll, option) for option in result.leaders)
    if result.scale is not None:
        words = str(round(float(result.scale.mean), decimals(result.counts.answered)))
    chosen = "none" if not words else "some"
    return scene.say("poll-part", part=label, chosen=chosen, words=words, answered=result.counts.answered)


def _tie_lines(scene: Scene, poll: Poll, result: Result, publication: Publication | None) -> list[str]:
    if result.tie is None or (publication is not None and not publication.complete) or poll.kind in SCALES:
        return []
    words = ", ".join(choice_label(scene, poll, option) for option in result.tie.order)
    return [scene.say("poll-tie", options=words)]


def _withheld_lines(scene: Scene, publication: Publication) -> list[str]:
    if publication.too_few:
        return [scene.say("poll-too-few", fewest=publication.fewest)]
    return [] if publication.complete else [scene.say("poll-bounded", fewest=publication.fewest)]


def _caption(scene: Scene, poll: Poll) -> list[str]:
    if poll.kind not in {Kind.RANKING, Kind.DOTS, Kind.MULTIPLE}:
        return []
    return [scene.say("poll-caption", kind=poll.kind.value)]


def _turnout_line(scene: Scene, people: Turnout) -> str:
    return scene.say("poll-turnout", asked=people.asked, reached=people.reached, answered=people.answered)

"""What is asked about how a meeting was, and told of it, wherever it was asked."""

from domain.afterwards import FEELINGS
from domain.meetings import Meeting
from domain.norms.pulse import FEWEST
from domain.printing import Point, TrendPicture
from domain.sealing import BoxState
from handlers.meetings import title_words
from handlers.screen import Row, Scene
from handlers.words import day_words, today_in

CLOSING, PURPOSE = "feeling-close", "feeling"
SHOWN = 8
_ENDED = frozenset({BoxState.CLOSED, BoxState.DISCARDED})


def question(scene: Scene, meeting: Meeting, asks: str = "feeling-asks") -> str:
    head = scene.say("feeling-head", title=title_words(scene.language, meeting))
    return f"{head}\n\n{scene.say(asks, fewest=FEWEST)}"


def choices(scene: Scene, meeting: Meeting) -> tuple[Row, ...]:
    return tuple(
        (scene.button("button-feeling", "feeling", meeting.id, step, step=step),) for step in reversed(FEELINGS)
    )


def felt_lines(scene: Scene, meeting: Meeting) -> list[str]:
    """For those who run the group: that it is asked, then how it was, or that too few answered."""
    left = scene.unit.afterwards.of(meeting.id)
    if left.felt is not None:
        return [scene.say("feeling-result", answered=left.felt_answered or 0, step=left.felt)]
    if left.box_id is None:
        return []
    box = scene.unit.sealed.get(left.box_id)
    if box is not None and box.state not in _ENDED:
        return [scene.say("feeling-open", privately="yes" if left.privately else "no")]
    return [scene.say("feeling-too-few", fewest=FEWEST)]


def trend(scene: Scene, meetings: list[Meeting]) -> TrendPicture | None:
    """How the latest were, oldest first, from the second result on; nothing in it that the words do not say."""
    levels = [(each, scene.unit.afterwards.of(each.id).felt) for each in meetings]
    told = [(each, level) for each, level in levels if level is not None][-SHOWN:]
    if len(told) < 2:
        return None
    points = tuple(
        Point(
            day_words(scene.language, each.starts.date, today_in(each.starts.zone, scene.now)),
            str(level),
            (level - 1) / 4,
        )
        for each, level in told
    )
    ends = (scene.label("norm-pulse-level", step=1), scene.label("norm-pulse-level", step=5))
    return TrendPicture(scene.label("feeling-trend-title"), points, *ends)

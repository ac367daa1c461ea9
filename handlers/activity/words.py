"""The report in words: the same lines for the chat and for the document, plain, in the reader's language."""

from domain.activity.records import Difficulty
from domain.activity.report import Activity, Kind, Period, Sums
from handlers.screen import Scene
from handlers.words import clock_words, when_words


def period_words(period: Period) -> str:
    """Numbers only: they are the same on every form."""
    return f"{period.first:%d.%m.%Y}–{period.last:%d.%m.%Y}"


def title_line(scene: Scene, activity: Activity) -> str:
    clock = f" {_clock(scene, activity)}" if activity.kind in {Kind.HELD, Kind.AHEAD} else ""
    said = scene.label("activity-kind", kind=activity.kind.value)
    return f"{activity.on:%d.%m.%Y}{clock} {said}: {activity.subject}"


def _clock(scene: Scene, activity: Activity) -> str:
    if activity.starts is None:
        return ""
    starts = clock_words(scene.language, activity.starts.time)
    same_day = activity.ends is not None and activity.ends.date == activity.starts.date
    return f"{starts}–{clock_words(scene.language, activity.ends.time)}" if activity.ends and same_day else starts


def detail_lines(scene: Scene, activity: Activity) -> list[str]:
    lines = [activity.place] if activity.place else []
    if activity.came is not None:
        lines.append(scene.label("activity-came", count=activity.came))
    if activity.coming is not None:
        lines.append(scene.label("activity-coming", count=activity.coming))
    lines += _change_lines(scene, activity)
    lines += [activity.result] if activity.result else []
    if activity.reason:
        lines.append(scene.label("activity-reason", reason=activity.reason))
    return [*lines, *_count_lines(scene, activity)]


def _change_lines(scene: Scene, activity: Activity) -> list[str]:
    if activity.kind not in {Kind.MOVED, Kind.CANCELLED} or activity.starts is None:
        return []
    after = when_words(scene.language, activity.starts, None, scene.now)
    if activity.before is None:
        return [scene.label("activity-was-to-be", when=after)]
    before = when_words(scene.language, activity.before, None, scene.now)
    return [scene.label("activity-moved", before=before, after=after)]


def _count_lines(scene: Scene, activity: Activity) -> list[str]:
    if activity.kind in {Kind.SURVEY, Kind.PULSE} and activity.answered is None:
        return [scene.label("activity-too-few")]
    if activity.answered is None:
        return []
    return [scene.label("activity-answered", answered=activity.answered, asked=activity.asked or 0)]


def sum_lines(scene: Scene, totals: Sums) -> list[str]:
    lines = [scene.label("activity-sum-meetings", held=totals.held, moved=totals.moved, cancelled=totals.cancelled)]
    lines += [scene.label("activity-sum-coming", count=totals.coming)] if totals.held else []
    lines += [scene.label("activity-sum-came", count=totals.came)] if totals.came else []
    lines += [scene.label("activity-sum-asked", count=totals.asked)] if totals.asked else []
    lines += [scene.label("activity-sum-decided", count=totals.decided)] if totals.decided else []
    return [*lines, *([scene.label("activity-sum-done", count=totals.done)] if totals.done else [])]


def difficulty_line(scene: Scene, difficulty: Difficulty) -> str:
    named = scene.label("hardship", hardship=difficulty.hardship.value)
    words = f": {difficulty.words}" if difficulty.words else ""
    return f"{difficulty.noted_on:%d.%m.%Y} {named}{words}"

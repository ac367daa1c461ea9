"""What the group is told of a series: that there is one, or that all that follows has changed."""

from domain.groups import Group
from domain.series import Series
from handlers.meetings import title_words
from handlers.registry import views
from handlers.screen import Arguments, Scene, Screen
from handlers.series.words import rhythm_words
from handlers.telling import to_group
from handlers.turn import Turn
from handlers.words import day_words, today_in


def tell_group(turn: Turn, series: Series, group: Group) -> None:
    told = to_group(group, "series-note", {"id": series.id})
    turn.send(told)


@views("series-note")
def show_note(scene: Scene, arguments: Arguments) -> Screen | None:
    series = scene.unit.series.get(arguments["id"])
    if series is None:
        return None
    today = today_in(series.first.zone, scene.now)
    title = title_words(scene.language, series)
    until = series.until and scene.say("series-note-until", day=day_words(scene.language, series.until, today))
    lines = [scene.say("series-note", title=title, rhythm=rhythm_words(scene, series)), *([until] if until else [])]
    return Screen("\n".join(lines), silent=True)

"""The report on the screen and as a document: of one group, or of all that this person runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.activity.records import Difficulty
from domain.activity.report import Activity, Period, Span, in_order, period, sums
from domain.groups import Group
from domain.printing import Bullets, EditablePaper, Heading, Paper, Paragraph, Table
from handlers.activity.gathering import gathered
from handlers.activity.words import detail_lines, difficulty_line, period_words, sum_lines, title_line
from handlers.decisions.log import runs
from handlers.navigation import back_row, groups_run_by, menu_row, show_screen
from handlers.norms.words import fitting
from handlers.registry import views
from handlers.rights import group_of, require
from handlers.routing import Route, command, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Sorry, Turn
from handlers.words import today_in
from locales.texts import quoted

ALL = 0
"""In place of a group's number: every group this person runs."""
EARLIEST, LATEST = date(2000, 1, 1).toordinal(), date(2200, 1, 1).toordinal()
"""Other days stand in no report: the button is forged."""
WIDTHS = (1, 5, 12)


@dataclass(frozen=True, slots=True)
class Report:
    groups: Sequence[Group]
    period: Period
    activities: Sequence[Activity]
    difficulties: Sequence[Difficulty]


def activity(turn: Turn) -> None:
    show_screen(turn, "activity", group=_chosen(turn))


def report(turn: Turn) -> None:
    chosen = _chosen(turn)
    first, last = _span(turn)
    show_screen(turn, "activity-report", group=chosen, first=first, last=last)


def document(turn: Turn) -> None:
    chosen = _chosen(turn)
    first, last = _dates(turn)
    turn.show("activity-document", group=chosen, first=first, last=last)


def _chosen(turn: Turn) -> int:
    """The group in the button, run by whoever pressed; or all of theirs, of which there must be one. Raises Sorry."""
    number = turn.number(0) if turn.update.callback_query is not None and turn.data else ALL
    if not turn.private:
        raise Sorry("button-unknown")
    if number == ALL:
        if not groups_run_by(turn.unit, turn.person):
            raise Sorry("groups-none")
        return ALL
    require(turn, group_of(turn, number))
    return number


def _span(turn: Turn) -> tuple[str, str]:
    try:
        span = Span(turn.data[1])
    except (IndexError, ValueError):
        raise Sorry("button-unknown") from None
    wanted = period(span, today_in(turn.world.zone, turn.now))
    return wanted.first.isoformat(), wanted.last.isoformat()


def _dates(turn: Turn) -> tuple[str, str]:
    """Days of a report shown before, as numbers."""
    first, last = turn.number(1), turn.number(2)
    if not EARLIEST <= first <= LATEST or not EARLIEST <= last <= LATEST:
        raise Sorry("button-unknown")
    return date.fromordinal(first).isoformat(), date.fromordinal(last).isoformat()


@views("activity")
def show_choice(scene: Scene, arguments: Arguments) -> Screen | None:
    groups = reported_groups(scene, arguments["group"])
    if not groups:
        return None
    chosen = arguments["group"]
    spans = tuple(
        (scene.button("button-activity-span", "activity-report", chosen, span.value, span=span.value),) for span in Span
    )
    key, title = ("activity-all", "") if chosen == ALL else ("activity", groups[0].title)
    text = scene.say(key, group=title, count=len(groups))
    return Screen(text, (*spans, *_tools(scene, chosen), _way_back(scene, chosen)))


def _tools(scene: Scene, chosen: int) -> tuple[Row, ...]:
    note: tuple[Row, ...] = ((scene.button("button-difficulty", "difficulty", chosen),),) if chosen != ALL else ()
    person = scene.unit.people.get(scene.chat_id)
    several = person is not None and chosen != ALL and len(groups_run_by(scene.unit, person)) > 1
    every: tuple[Row, ...] = ((scene.button("button-activity-all", "activity", ALL),),) if several else ()
    return (*note, *every, (scene.button("button-activity-rhythm", "activity-rhythm", chosen),))


def _way_back(scene: Scene, chosen: int) -> Row:
    return menu_row(scene) if chosen == ALL else back_row(scene, "group-work", chosen)


def reported_groups(scene: Scene, chosen: int) -> list[Group]:
    """Those that the reader runs now."""
    person = scene.unit.people.get(scene.chat_id)
    if person is None:
        return []
    if chosen == ALL:
        return groups_run_by(scene.unit, person)
    group = scene.unit.groups.get(chosen)
    return [group] if group is not None and runs(scene, group) else []


def _report(scene: Scene, arguments: Arguments) -> Report | None:
    groups = reported_groups(scene, arguments["group"])
    if not groups:
        return None
    wanted = Period(date.fromisoformat(arguments["first"]), date.fromisoformat(arguments["last"]))
    activities = in_order(each for group in groups for each in gathered(scene, group, wanted))
    noted = [each for group in groups for each in scene.unit.activity.difficulties(group.id, wanted)]
    return Report(groups, wanted, activities, sorted(noted, key=lambda each: (each.noted_on, each.id)))


@views("activity-report")
def show_report(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _report(scene, arguments)
    if found is None:
        return None
    text, whole = fitting([*_opening(scene, found), *_paragraphs(scene, found)])
    tail = [] if whole else [scene.say("activity-rest-in-document")]
    days = found.period.first.toordinal(), found.period.last.toordinal()
    get = scene.button("button-activity-document", "activity-document", arguments["group"], *days)
    back = back_row(scene, "activity", arguments["group"])
    return Screen("\n\n".join([text, *tail]), ((get,), back))


def _opening(scene: Scene, found: Report) -> list[str]:
    head = scene.say("activity-head", period=period_words(found.period))
    titles = "\n".join(f"• {quoted(group.title)}" for group in found.groups)
    return [f"{head}\n{titles}", "\n".join(str(quoted(line)) for line in sum_lines(scene, sums(found.activities)))]


def _paragraphs(scene: Scene, found: Report) -> list[str]:
    numbered = [
        "\n".join([f"<b>{number}. {quoted(_title(scene, found, each))}</b>", *_quoted(detail_lines(scene, each))])
        for number, each in enumerate(found.activities, 1)
    ]
    hard = _quoted([_difficulty(scene, found, each) for each in found.difficulties])
    told = numbered or [scene.say("activity-nothing")]
    difficulties = ["\n".join([scene.say("activity-difficulties"), *(f"• {line}" for line in hard)])] if hard else []
    return [*told, *difficulties, scene.say("activity-nobody")]


def _quoted(lines: Sequence[str]) -> list[str]:
    return [str(quoted(line)) for line in lines]


def _title(scene: Scene, found: Report, each: Activity) -> str:
    return f"{title_line(scene, each)}{_of_group(found, each.group_id)}"


def _difficulty(scene: Scene, found: Report, each: Difficulty) -> str:
    return f"{difficulty_line(scene, each)}{_of_group(found, each.group_id)}"


def _of_group(found: Report, group_id: int) -> str:
    """Where there are several, whose it was."""
    titles = {group.id: group.title for group in found.groups}
    return f" ({titles[group_id]})" if len(titles) > 1 else ""


@views("activity-document")
def show_document(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _report(scene, arguments)
    if found is None:
        return None
    name = f"{scene.label('activity-title')} {found.period.first:%d.%m.%Y}-{found.period.last:%d.%m.%Y}"
    title = scene.label("activity-title")
    paper = Paper(name, title, (*_head_blocks(scene, found, title), *_blocks(scene, found)), scene.language)
    back = back_row(scene, "activity", arguments["group"])
    text = scene.say("activity-document", period=period_words(found.period))
    return Screen(text, (back,), file=EditablePaper(paper))


def _head_blocks(scene: Scene, found: Report, title: str) -> tuple[Heading | Paragraph | Bullets, ...]:
    titles = ", ".join(group.title for group in found.groups)
    return (
        Heading(title, 1),
        Paragraph(scene.label("activity-period", period=period_words(found.period)), strong=True),
        Paragraph(scene.label("activity-groups", groups=titles) if len(titles) < 900 else titles),
        Bullets(tuple(sum_lines(scene, sums(found.activities)))),
    )


def _blocks(scene: Scene, found: Report) -> tuple[Heading | Paragraph | Bullets | Table, ...]:
    head = tuple(scene.label(f"activity-column-{column}") for column in ("number", "what", "more"))
    rows = tuple(
        (str(number), _title(scene, found, each), "\n".join(detail_lines(scene, each)))
        for number, each in enumerate(found.activities, 1)
    )
    done = Table(head, rows, WIDTHS) if rows else Paragraph(scene.label("activity-nothing"))
    hard = tuple(_difficulty(scene, found, each) for each in found.difficulties)
    none = Paragraph(scene.label("activity-no-difficulties"))
    return (
        Heading(scene.label("activity-done")),
        done,
        Heading(scene.label("activity-hard")),
        Bullets(hard) if hard else none,
        Paragraph(scene.label("activity-nobody-plain"), quiet=True),
    )


ROUTES: tuple[Route, ...] = (
    press("activity", activity),
    press("activity-report", report),
    press("activity-document", document),
    command("report parskats", activity, private=True),
)

"""What became of a broadcast, in numbers, for its writer: again to those of whom nobody knows, corrected, withdrawn."""

from dataclasses import replace

from domain.broadcasts import Broadcast, BroadcastState, Report, report
from domain.groups import Group
from domain.unit_of_work import UnitOfWork
from handlers.arrivals import Arrival
from handlers.broadcasts.drafting import beginning, groups_of_broadcast, groups_run, language_rows, own
from handlers.broadcasts.handing_out import (
    WATCH,
    WATCHED_AT_MOST,
    correct_everywhere,
    report_key,
    show_report,
    unplan,
    watch,
)
from handlers.broadcasts.message import group_key
from handlers.delivery import reported_elsewhere
from handlers.firing import Firing
from handlers.navigation import back_row, menu_row, show_screen
from handlers.registry import arrivals, kinds, views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from handlers.words import moment_words
from locales.texts import quoted

EVERY = 150
"""While a long one goes out, its writer sees how far it is after so many: every five seconds at Telegram's pace."""
LISTED = 8

reported_elsewhere.add("broadcast")


def broadcasts(turn: Turn) -> None:
    show_screen(turn, "broadcasts")


def see(turn: Turn) -> None:
    found = own(turn)
    if found.state is BroadcastState.DRAFT:
        raise Sorry("broadcast-gone")
    show_screen(turn, "broadcast-report", id=found.id)


def again(turn: Turn) -> Answer:
    found = own(turn)
    if found.state is not BroadcastState.SENT:
        raise Sorry("broadcast-gone")
    unknown = turn.unit.broadcasts.unknown(found.id)
    for outbox_id in unknown:
        turn.unit.outbox.resend(outbox_id, turn.now)
    watch(turn.unit, found, turn.now, turn.world.zone)
    show_screen(turn, "broadcast-report", id=found.id)
    return turn.answer("broadcast-again", count=len(unknown))


def ask_to_correct(turn: Turn) -> None:
    show_screen(turn, "broadcast-correct", id=_sent(turn).id)


def ask_to_withdraw(turn: Turn) -> None:
    show_screen(turn, "broadcast-withdraw", id=_sent(turn).id)


def withdraw(turn: Turn) -> Answer:
    """What stands says that it was withdrawn, and nobody else gets it."""
    found = replace(_sent(turn), state=BroadcastState.WITHDRAWN)
    turn.unit.broadcasts.save(found, turn.now)
    unplan(turn.unit, found)
    correct_everywhere(turn.unit, found, turn.now, turn.world.zone)
    show_screen(turn, "broadcast-report", id=found.id)
    return turn.answer("broadcast-withdrawn-now")


def _sent(turn: Turn) -> Broadcast:
    found = own(turn)
    if found.state is not BroadcastState.SENT:
        raise Sorry("broadcast-gone")
    return found


@arrivals("broadcast")
def count_along(arrival: Arrival) -> None:
    number = arrival.arguments["number"]
    if number and number % EVERY == 0:
        broadcast = arrival.unit.broadcasts.get(arrival.arguments["id"])
        if broadcast is not None:
            show_report(arrival.unit, broadcast, arrival.now)


@kinds(WATCH)
def bring_up_to_date(firing: Firing) -> None:
    """Ends when nothing is on its way any more; what stayed unsure comes as a message of its own."""
    unit, broadcast = firing.unit, firing.unit.broadcasts.get(firing.entry.subject_id or 0)
    if broadcast is None:
        return
    counts, times = report(unit.broadcasts.tallies(broadcast.id)), int(firing.entry.detail) + 1
    if counts.waiting and times < WATCHED_AT_MOST:
        watch(unit, broadcast, firing.now, firing.world.zone, times)
    elif counts.unknown or counts.failed:
        unit.outbox.forget_posted(report_key(broadcast.id))
    show_report(unit, broadcast, firing.now)


@views("broadcast-report")
def show(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.broadcasts.get(arguments["id"])
    if found is None or found.state is BroadcastState.DRAFT or found.written_by != scene.chat_id:
        return None
    groups = groups_of_broadcast(scene.unit, found)
    counts = report(scene.unit.broadcasts.tallies(found.id))
    head = scene.say("broadcast-report", state=found.state, words=quoted(_first_words(found)))
    parts = [head, *_planned_lines(scene, found, groups), *_group_lines(scene, found, groups)]
    if found.private and found.state is not BroadcastState.PLANNED:
        parts.append("\n".join(_people_lines(scene, counts)))
    return Screen("\n\n".join(parts), (*_rows(scene, found, counts), back_row(scene, "broadcasts")))


def _first_words(found: Broadcast) -> str:
    return "" if found.original is None else beginning(found.words[found.original])


def _planned_lines(scene: Scene, found: Broadcast, groups: list[Group]) -> list[str]:
    """When each group's turn is; those that have had theirs are not named."""
    waiting = {entry.group_id: entry for entry in scene.unit.schedule.about("broadcast", found.id)}
    lines = []
    for group in groups[:LISTED]:
        entry = waiting.get(group.id)
        if entry is not None and entry.schedule.next_due is not None:
            when = moment_words(scene.language, entry.schedule.next_due, group.zone, scene.now)
            lines.append(scene.say("broadcast-goes", group=group.title, when=when))
    return ["\n".join(lines)] if lines else []


def _group_lines(scene: Scene, found: Broadcast, groups: list[Group]) -> list[str]:
    if not found.public or found.state is BroadcastState.PLANNED:
        return []
    stands = sum(scene.unit.outbox.posted_id(group_key(found.id, group.id)) is not None for group in groups)
    return [scene.say("broadcast-in-groups", stands=stands, groups=len(groups))]


def _people_lines(scene: Scene, counts: Report) -> list[str]:
    lines = [scene.say("broadcast-delivered", count=counts.delivered, total=counts.total)]
    others = {
        "waiting": counts.waiting,
        "unknown": counts.unknown,
        "failed": counts.failed,
        "blocked": counts.blocked,
        "never-started": counts.never_started,
        "left-out": counts.left_out,
    }
    return lines + [scene.say(f"broadcast-people-{name}", count=count) for name, count in others.items() if count]


def _rows(scene: Scene, found: Broadcast, counts: Report) -> tuple[Row, ...]:
    if found.state is BroadcastState.PLANNED:
        return ((scene.button("button-broadcast-cancel", "broadcast-cancel", found.id),),)
    if found.state is BroadcastState.WITHDRAWN:
        return ()
    unknown = scene.button("button-broadcast-again", "broadcast-again", found.id, count=counts.unknown)
    return (
        *(((unknown,),) if counts.unknown else ()),
        *((_offer_row(scene, found),) if len(found.groups) == 1 else ()),
        (scene.button("button-broadcast-report", "broadcast-report", found.id),),
        (
            scene.button("button-broadcast-correct", "broadcast-correct", found.id),
            scene.button("button-broadcast-withdraw", "broadcast-withdraw", found.id),
        ),
        (
            scene.button("button-broadcast-plain", "broadcast-plain", found.id),
            scene.button("button-broadcast-paper", "broadcast-paper", found.id),
        ),
    )


def _offer_row(scene: Scene, found: Broadcast) -> Row:
    """One that went to several groups is offered again on the page of each."""
    return (scene.button("button-again", "again-ask", "b", found.id, found.groups[0]),)


@views("broadcast-correct")
def show_languages_to_correct(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.broadcasts.get(arguments["id"])
    if found is None:
        return None
    rows = (*language_rows(scene, found), back_row(scene, "broadcast-report", found.id))
    return Screen(scene.say("broadcast-correct"), rows)


@views("broadcast-withdraw")
def show_question_to_withdraw(scene: Scene, arguments: Arguments) -> Screen:
    yes: Row = (scene.button("button-broadcast-withdraw-yes", "broadcast-withdraw-yes", arguments["id"]),)
    return Screen(scene.say("broadcast-withdraw"), (yes, back_row(scene, "broadcast-report", arguments["id"])))


@views("broadcasts")
def show_all(scene: Scene, _: Arguments) -> Screen:
    draft = scene.unit.broadcasts.draft_of(scene.chat_id)
    sent = scene.unit.broadcasts.sent_by(scene.chat_id)[:LISTED]
    drafted: tuple[Row, ...] = ()
    if draft is not None and draft.words:
        drafted = ((scene.button("button-broadcast-go-on", "broadcast-draft", draft.id),),)
    listed: tuple[Row, ...] = tuple(
        (Button(_listed(scene.unit, each), data=f"broadcast-report:{each.id}"),) for each in sent if each.words
    )
    new: tuple[Row, ...] = ((scene.button("button-broadcast-new", *_new(scene)),),) if groups_run(scene) else ()
    return Screen(scene.say("broadcasts", count=len(sent)), (*drafted, *new, *listed, menu_row(scene)))


def _new(scene: Scene) -> tuple[object, ...]:
    groups = groups_run(scene)
    return ("broadcast-new", groups[0].id) if len(groups) == 1 else ("choose-group", "broadcast-new", 0, 0)


def _listed(_: UnitOfWork, found: Broadcast) -> str:
    signs = {BroadcastState.PLANNED: "🕘", BroadcastState.WITHDRAWN: "↩️"}
    return f"{signs.get(found.state, '📣')} {_first_words(found)[:40]}"


ROUTES: tuple[Route, ...] = (
    press("broadcasts", broadcasts),
    press("broadcast-report", see),
    press("broadcast-again", again),
    press("broadcast-correct", ask_to_correct),
    press("broadcast-withdraw", ask_to_withdraw),
    press("broadcast-withdraw-yes", withdraw),
)

"""The decision log as members read it: newest first, one entry, found by words, as text to pass on."""

from collections.abc import Mapping, Sequence

from domain.consent import RoundState
from domain.deciding import QUERY_LIMIT, searching
from domain.decisions import Decision, matching
from domain.dialog_state import Json
from domain.groups import RUNS_MEETINGS, Group, Role
from domain.proposals import Proposal
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.words import SUBJECT_IN_LABEL, decision_button, entry_lines
from handlers.listing import open_list
from handlers.navigation import PAGE, back_row, page_of, page_row, role_in, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_joined
from handlers.routing import Route, command, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn

TEXT_LIMIT = 3500
OPEN_SHOWN = 10


def decisions(turn: Turn) -> None:
    open_list(turn, "decisions")


def decision(turn: Turn) -> None:
    found, _ = decision_here(turn)
    show_screen(turn, "decision", id=found.id)


def decision_here(turn: Turn) -> tuple[Decision, Group]:
    """The decision a button names. Raises Sorry; only members of its group come this far."""
    found = turn.unit.decisions.get(turn.number(0))
    if found is None or not turn.private:
        raise Sorry("decision-unknown" if turn.private else "button-unknown")
    group = group_joined(turn, found.group_id)
    return found, group


def as_text(turn: Turn) -> None:
    group = group_joined(turn, turn.number(0))
    show_screen(turn, "decisions-text", group=group.id, page=turn.number(1))


def search(turn: Turn) -> Answer | None:
    group = group_joined(turn, turn.number(0))
    return begin(turn, "decision-search", {"group": group.id})


def _search(turn: Turn, answers: Mapping[str, Json]) -> None:
    group = group_joined(turn, int(str(answers["group"])))
    show_screen(turn, "decisions-found", group=group.id, query=str(answers["query"]))


def runs(scene: Scene, group: Group) -> bool:
    person = scene.unit.people.get(scene.chat_id)
    return (Role.STRANGER if person is None else role_in(scene.unit, person, group)) in RUNS_MEETINGS


@views("decisions")
def show_decisions(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    known = scene.unit.decisions.of_group(group.id)
    page, shown = page_of(known, arguments["page"])
    asked = [each for each in scene.unit.proposals.of_group(group.id) if each.round.state is RoundState.OPEN]
    open_rows = tuple((_open_button(scene, each),) for each in asked[:OPEN_SHOWN])
    rows = (*(() if page else open_rows), *((decision_button(scene, each),) for each in shown))
    turning = page_row(scene, page, len(known), f"decisions:{group.id}")
    text = scene.say("decisions" if rows else "decisions-none", group=group.title)
    return Screen(text, (*rows, *turning, *_tools(scene, group, known), back_row(scene, "group", group.id)))


def _open_button(scene: Scene, proposal: Proposal) -> Button:
    words = shortened(" ".join(proposal.round.words.split()), SUBJECT_IN_LABEL)
    return scene.button("button-consent-open", "consent", proposal.id, words=words)


def _tools(scene: Scene, group: Group, known: Sequence[Decision]) -> tuple[Row, ...]:
    reading: tuple[Row, ...] = (
        (scene.button("button-decisions-search", "decision-search", group.id),),
        (
            scene.button("button-decisions-text", "decisions-text", group.id, 0),
            scene.button("button-decisions-table", "decisions-table", group.id),
        ),
    )
    writing: tuple[Row, ...] = (
        (scene.button("button-propose", "propose", group.id),),
        (scene.button("button-decision-add", "decision-add", group.id),),
        (scene.button("button-consent-rule", "consent-rule", group.id),),
    )
    return (*(reading if known else ()), *(writing if runs(scene, group) else ()))


@views("decision")
def show_decision(scene: Scene, arguments: Arguments) -> Screen | None:
    """`note` is the key of a sentence above it: what was just done."""
    found = scene.unit.decisions.get(arguments["id"])
    group = None if found is None else scene.unit.groups.get(found.group_id)
    if found is None or group is None:
        return None
    note = [scene.say(arguments["note"]), ""] if "note" in arguments else []
    lines = [*note, *entry_lines(scene, group, found), "", scene.say("decision-indicative")]
    return Screen("\n".join(lines), (*_entry_rows(scene, group, found), back_row(scene, "decisions", group.id)))


def _entry_rows(scene: Scene, group: Group, found: Decision) -> tuple[Row, ...]:
    if found.replaced_by is not None:
        return ((scene.button("button-decision-newer", "decision", found.replaced_by),),)
    if not (found.holds and runs(scene, group)):
        return ()
    return (
        (scene.button("button-decision-review", "decision-when", found.id),),
        (scene.button("button-decision-change", "decision-change", found.id),),
        (scene.button("button-decision-retire", "decision-retire", found.id),),
    )


@views("decisions-found")
def show_found(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    found = matching(scene.unit.decisions.of_group(group.id), arguments["query"])
    text = scene.say("decisions-found", query=arguments["query"], count=len(found))
    if len(found) > PAGE:
        text += "\n\n" + scene.say("decisions-found-more", shown=PAGE)
    rows = tuple((decision_button(scene, each),) for each in found[:PAGE])
    again: Row = (scene.button("button-decisions-search-again", "decision-search", group.id),)
    return Screen(text, (*rows, again, back_row(scene, "decisions", group.id)))


@views("decisions-text")
def show_text(scene: Scene, arguments: Arguments) -> Screen | None:
    """To be forwarded or copied; as many to a message as fit."""
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    pages = _pages([_paragraph(scene, group, each) for each in scene.unit.decisions.of_group(group.id)])
    page = min(arguments["page"], len(pages) - 1)
    head = scene.say("decisions-text", group=group.title)
    turning = _turning(scene, f"decisions-text:{group.id}", page, len(pages))
    return Screen("\n\n".join([head, *pages[page]]), (*turning, back_row(scene, "decisions", group.id)))


def _turning(scene: Scene, data: str, page: int, pages: int) -> tuple[Row, ...]:
    earlier = (scene.button("button-earlier", data, page - 1),) if page > 0 else ()
    later = (scene.button("button-later", data, page + 1),) if page + 1 < pages else ()
    return ((*earlier, *later),) if earlier or later else ()


def _paragraph(scene: Scene, group: Group, each: Decision) -> str:
    return "\n".join(entry_lines(scene, group, each))


def _pages(paragraphs: Sequence[str]) -> list[list[str]]:
    pages: list[list[str]] = [[]]
    for paragraph in paragraphs:
        if pages[-1] and sum(map(len, pages[-1])) + len(paragraph) > TEXT_LIMIT:
            pages.append([])
        pages[-1].append(paragraph)
    return pages


def _draw_search(talk: Talk) -> Screen:
    return Screen(talk.asked("decisions-search", limit=QUERY_LIMIT), (talk.ways_out,))


conversations["decision-search"] = Conversation(lambda _: searching(), _draw_search, _search)

ROUTES: tuple[Route, ...] = (
    press("decisions", decisions),
    press("decision", decision),
    press("decisions-text", as_text),
    press("decision-search", search),
    command("decisions lemumi", decisions, private=True),
)

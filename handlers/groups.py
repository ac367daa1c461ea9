"""A person's groups, and one group's page: what it is set to and what this person may do there."""

from domain.groups import RUNS_MEETINGS, Group, GroupState, Role
from domain.people import Person
from handlers.links import member_payload
from handlers.navigation import choose_group, groups_of, menu_row, role_in, show_screen
from handlers.registry import views
from handlers.rights import group_led, group_of, require
from handlers.routing import Route, press
from handlers.screen import BETWEEN_LANGUAGES, Arguments, Row, Scene, Screen
from handlers.turn import Turn
from locales.texts import say

KNOWN_THERE = frozenset(Role) - {Role.STRANGER}


def my_groups(turn: Turn) -> None:
    group = choose_group(turn, "group", joined=True)
    if group is not None:
        show_screen(turn, "group", group=group.id)


def group_page(turn: Turn) -> None:
    group = group_of(turn, turn.number(0))
    require(turn, group, KNOWN_THERE)
    show_screen(turn, "group", group=group.id)


def invitation(turn: Turn) -> None:
    """A message of its own, to be forwarded, and below it the screen to go on from."""
    group = group_led(turn, turn.number(0))
    turn.show("invitation-to-forward", group=group.id)
    turn.unit.outbox.forget_posted(f"screen:{turn.user.id}")
    show_screen(turn, "invitation", group=group.id)


@views("group")
def show_group(scene: Scene, arguments: Arguments) -> Screen | None:
    group, person = scene.unit.groups.get(arguments["group"]), scene.unit.people.get(scene.chat_id)
    if group is None or person is None:
        return None
    role = role_in(scene.unit, person, group)
    if role is Role.STRANGER:
        return Screen(scene.say("rights-stranger"), (menu_row(scene),))
    return Screen(_description(scene, group, role), (*_rows(scene, group, role), _way_back(scene, person)))


def _description(scene: Scene, group: Group, role: Role) -> str:
    parts = [scene.say("group-title", group=group.title), scene.say("group-role", role=role)]
    if group.state is GroupState.SUSPENDED:
        parts.append(scene.say("group-suspended"))
    if group.paused:
        parts.append(scene.say("group-paused"))
    if role in RUNS_MEETINGS:
        members = scene.unit.groups.members(group.id)
        reachable = sum(member.person.reachable for member in members)
        parts.append(scene.say("group-reach", known=len(members), reachable=reachable))
    return "\n\n".join(parts)


def _rows(scene: Scene, group: Group, role: Role) -> tuple[Row, ...]:
    meetings: Row = (
        scene.button("button-meetings", "meetings", group.id),
        scene.button("button-polls", "polls", group.id),
    )
    lists: tuple[Row, ...] = (
        (scene.button("button-surveys", "surveys", group.id), scene.button("button-sign-ups", "sign-ups", group.id)),
        (scene.button("button-norms", "norms", group.id), scene.button("button-decisions", "decisions", group.id)),
        (scene.button("button-tasks", "tasks", group.id), scene.button("button-find", "find", group.id)),
        (scene.button("button-group-work", "group-work", group.id),),
    )
    if role not in RUNS_MEETINGS:
        return (meetings, *lists)
    pause = ("button-resume", "resume") if group.paused else ("button-pause", "pause")
    return (
        (scene.button("button-plan", "plan", group.id), scene.button("button-time-find", "time-find", group.id)),
        (scene.button("button-ask-poll", "ask-poll", group.id),),
        meetings,
        *lists,
        (
            scene.button("button-invitation", "invitation", group.id),
            scene.button("button-broadcast", "broadcast", group.id),
        ),
        (scene.button("button-group-settings", "group-settings", group.id), scene.button(*pause, group.id)),
    )


def _way_back(scene: Scene, person: Person) -> Row:
    several = len(groups_of(scene.unit, person)) > 1
    return (scene.button("button-other-groups", "groups"), *menu_row(scene)) if several else menu_row(scene)


@views("invitation-to-forward")
def show_invitation_to_forward(scene: Scene, arguments: Arguments) -> Screen | None:
    """In the group's languages, not the reader's: it is for others."""
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    link = scene.world.start_link(member_payload(group))
    texts = [say(language, "invitation-to-forward", group=group.title, link=link) for language in group.languages]
    return Screen(BETWEEN_LANGUAGES.join(texts))


@views("invitation")
def show_invitation(scene: Scene, arguments: Arguments) -> Screen:
    back = scene.button("button-back", "group", arguments["group"])
    return Screen(scene.say("invitation"), ((back, *menu_row(scene)),))


ROUTES: tuple[Route, ...] = (
    press("groups", my_groups),
    press("group", group_page),
    press("invitation", invitation),
)

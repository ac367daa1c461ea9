"""Every screen about people and groups in four languages, as files to be read aloud."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domain.broadcasts import Broadcast, BroadcastState, Reader
from domain.groups import Group, GroupState, Role
from domain.people import Office, Reach
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry
from domain.wall_time import WallTime, to_millis
from handlers.broadcasts.handing_out import plan as plan_broadcast
from handlers.registry import views
from handlers.screen import Scene
from locales.texts import LANGUAGES, say_plainly
from tests.handlers.direct import NOW, WORLD, Direct
from tests.handlers.goldens import check, drawn

OPERATOR, WORKER, ORGANISER, MEMBER, NEWCOMER = 1, 2, 3, 4, 5
NAMES = {OPERATOR: "Zane", WORKER: "Ilze", ORGANISER: "Anna", MEMBER: "Taras", NEWCOMER: "Olga"}
TITLE = "Mazo pēdiņu mammas"
LINK = {"group": TITLE, "link": "https://t.me/kopa_bot?start=x"}
GREETINGS = {
    "welcome": NEWCOMER,
    "welcome-member": MEMBER,
    "welcome-operator": OPERATOR,
    "welcome-worker": WORKER,
    "welcome-organiser": ORGANISER,
    "welcome-unmuted": MEMBER,
    "language-chosen": MEMBER,
    "text-unknown": MEMBER,
    "kind-unknown": MEMBER,
    "menu-text": ORGANISER,
}
PLAIN: tuple[tuple[str, Mapping[str, Any]], ...] = (
    ("stopped", {}),
    ("worker-link", {}),
    ("worker-link-to-forward", LINK),
    ("worker-you-were", {}),
    ("organiser-link", {}),
    ("organiser-link-to-forward", LINK),
    ("organiser-you-are", LINK),
    ("organiser-you-were", LINK),
    ("group-told-paused", {}),
    ("group-told-resumed", {}),
)
ALERTS = (
    *("button-unknown", "group-gone", "groups-none", "link-spent", "link-spent-operator", "link-not-in-group"),
    *("link-for-somebody-else", "rights-stranger", "rights-missing", "rights-missing-office", "worker-gone"),
    *("worker-removed", "member-gone", "organiser-made", "organiser-dropped", "group-languages-saved"),
    *("group-languages-two-at-most", "group-languages-one-at-least", "quiet-saved", "paused-now", "resumed-now"),
    *("muted-now", "unmuted-now", "language-chosen-short", "my-language-sent", "group-welcome-brief"),
    *("forget-nobody", "forget-operator", "forget-look-again", "forgotten-now", "consent-revoked"),
    *("undelivered-decided", "send-again-done", "leave-it-done"),
    *("broadcast-gone", "broadcast-sent-already", "broadcast-incomplete", "broadcast-time-passed", "broadcast-planned"),
    *("broadcast-words-needed", "broadcast-on-its-way", "broadcast-cancelled", "broadcast-dropped"),
    *("hand-over-offered", "hand-over-taken", "hand-over-over", "hand-over-declined-short", "organiser-stopped-now"),
    *("group-delete-asked", "group-kept", "group-kept-already", "join-in-now", "join-away-now"),
    *("broadcast-corrected-now", "broadcast-withdrawn-now", "silenced", "silence-over"),
)


class Album:
    """Screens by name, in the order they were seen."""

    def __init__(self, direct: Direct, language: str) -> None:
        self.direct, self.language = direct, language
        self.pages: list[str] = []
        for person, name in NAMES.items():
            direct.unit.people.meet(person, name, language, NOW)
        for person, office in ((OPERATOR, Office.OPERATOR), (WORKER, Office.WORKER)):
            direct.unit.people.set_office(person, office)
        self.group = self._peopled(direct.group(-1001, WORKER, title=TITLE, languages=(language,)))

    def _peopled(self, group: Group) -> Group:
        for person in (WORKER, ORGANISER, MEMBER):
            self.direct.unit.groups.put_member(group.id, person, NOW)
        self.direct.unit.groups.set_role(group.id, ORGANISER, Role.ORGANISER)
        return group

    def keep(self, name: str, view: str, reader: int, /, **arguments: Any) -> None:
        scene = Scene(self.direct.unit, NOW, NOW, self.language, reader, WORLD)
        screen = views.by_name[view](scene, arguments)
        assert screen is not None
        data = [button.data or "" for row in screen.rows for button in row]
        assert all(len(each.encode()) <= 64 for each in data)
        assert all(len(row) <= 3 for row in screen.rows)
        self.pages.append(f"## {name}\n{drawn(screen)}")

    def keep_alerts(self) -> None:
        for key in ALERTS:
            words = say_plainly(self.language, key, group=TITLE, name="Anna")
            assert len(say_plainly(self.language, key, group="Ž" * 40, name="Ž" * 40)) <= 200, key
            self.pages.append(f"## {key}\n{words}")

    def close(self, name: str) -> None:
        check(f"{name}.{self.language}.txt", "\n\n".join(self.pages) + "\n")


@pytest.fixture(params=LANGUAGES)
def album(request: pytest.FixtureRequest, direct: Direct) -> Album:
    return Album(direct, request.param)


def test_the_private_chat(album: Album) -> None:
    for greeting, reader in GREETINGS.items():
        album.keep(greeting, "menu", reader, greeting=greeting, arguments={"group": TITLE})
    for text, arguments in PLAIN:
        album.keep(text, "text", MEMBER, text=text, arguments=arguments)
    for reader in (MEMBER, ORGANISER, WORKER):
        album.keep(f"help for {NAMES[reader]}", "help", reader)
    album.keep("settings", "settings", MEMBER)
    album.direct.unit.groups.set_muted(album.group.id, MEMBER, muted=True)
    album.keep("settings of somebody silenced", "settings", MEMBER)
    for view in ("privacy", "consents", "forget-ask", "mydata"):
        album.keep(view, view, MEMBER)
    album.keep("language", "language", MEMBER)
    album.keep_alerts()
    album.close("people")


def test_a_groups_screens(album: Album) -> None:
    group = album.group.id
    for view in ("unknown-group", "group-welcome", "group-hint", "group-privacy"):
        album.keep(view, view, -7, group=group, language="lv")
    for view in ("group-ready", "invitation-to-forward", "invitation", "own-welcome"):
        album.keep(view, view, WORKER, group=group)
    for reader in (MEMBER, ORGANISER, WORKER, OPERATOR):
        album.keep(f"group page for {NAMES[reader]}", "group", reader, group=group)
    for reader in (ORGANISER, WORKER):
        album.keep(f"group settings for {NAMES[reader]}", "group-settings", reader, group=group)
    for view in ("organisers", "group-languages", "quiet", "pause-ask", "resume"):
        album.keep(view, view, WORKER, group=group)
    album.keep("organiser-choose", "organiser-choose", WORKER, group=group, page=0)
    album.keep("organiser-ask", "organiser-ask", WORKER, group=group, person=MEMBER)
    album.keep("organiser-drop-ask", "organiser-drop-ask", WORKER, group=group, person=ORGANISER)
    album.keep("workers", "workers", OPERATOR)
    album.keep("worker-remove-ask", "worker-remove-ask", OPERATOR, person=WORKER)
    album.keep("choose-group", "choose-group", WORKER, verb="plan", joined=False, page=0)
    album.close("groups")


def test_whom_a_group_reaches(album: Album) -> None:
    unit, group = album.direct.unit, album.group
    album.keep("reach of a group nobody counted", "reach", WORKER, group=group.id)
    for person, reach in ((WORKER, Reach.STARTED), (ORGANISER, Reach.STARTED), (MEMBER, Reach.BLOCKED)):
        unit.people.set_reach(person, reach)
    unit.groups.put_member(group.id, NEWCOMER, NOW)
    unit.groups.set_muted(group.id, ORGANISER, muted=True)
    unit.groups.set_headcount(group.id, 43)
    album.keep("reach", "reach", WORKER, group=group.id)
    unit.groups.set_headcount(group.id, 4)
    album.keep("reach with nobody unmet", "reach", WORKER, group=group.id)
    for view in ("reach-picture", "reach-paper", "reach-handed"):
        album.keep(view, view, WORKER, group=group.id)
    album.close("reach")


def test_when_things_go_wrong(album: Album) -> None:
    _paused_with_something_held(album)
    album.keep("pause-ask with plans", "pause-ask", WORKER, group=album.group.id)
    album.keep("resume with something held", "resume", WORKER, group=album.group.id)
    album.keep("group page while paused and suspended", "group", WORKER, group=album.group.id)
    for text in ("chat-lost-removed", "chat-lost-rights", "chat-lost-topic", "chat-back", "undelivered-too-late"):
        album.keep(text, "delivery-news", WORKER, text=text, group=album.group.id)
    for text in ("undelivered-too-late", "update-quarantined"):
        album.keep(f"{text} without a group", "delivery-news", OPERATOR, text=text, group=None)
    for state in ("unknown", "dead"):
        for chat_id in (album.group.chat_id, MEMBER):
            album.keep(f"undelivered {state} {chat_id}", "undelivered", WORKER, **_undelivered(album, state, chat_id))
    album.close("trouble")


def _paused_with_something_held(album: Album) -> None:
    unit = album.direct.unit
    stopped = replace(album.group, paused_at=NOW, state=GroupState.SUSPENDED)
    unit.groups.save(stopped)
    for number in range(3):
        entry = Entry(
            started(Schedule("unnamed", f"unnamed:{number}", WallTime.from_instant(NOW, album.group.zone))),
            album.group.id,
            number,
        )
        unit.schedule.put(entry)
        unit.schedule.hold(entry, NOW)
    unit.schedule.toggle_held(1, album.group.id)


def _undelivered(album: Album, state: str, chat_id: int) -> dict[str, object]:
    outbox = album.direct
    outbox.rows(
        "INSERT INTO outbox (chat_id, lane, action, view, arguments, delivery, state, ready_at, planned_at, group_id)"
        " VALUES (?, 0, 'show', 'text', x'00', 'at most once', ?, 0, ?, ?)",
        chat_id,
        state,
        to_millis(NOW),
        album.group.id,
    )
    row = outbox.rows("SELECT max(id) AS id FROM outbox")[0]["id"]
    return {"id": row, "planned_at": to_millis(NOW)}


def test_a_group_handed_on_and_deleted(album: Album) -> None:
    unit, group = album.direct.unit, album.group
    album.keep("hand-over with nobody to hand to", "hand-over", WORKER, group=group.id)
    unit.people.set_reach(ORGANISER, Reach.STARTED)
    album.keep("hand-over", "hand-over", WORKER, group=group.id)
    album.keep("hand-over-ask", "hand-over-ask", WORKER, group=group.id, person=ORGANISER)
    album.keep("hand-over-offer", "hand-over-offer", ORGANISER, group=group.id, by="Ilze")
    for text in ("hand-over-told", "hand-over-done", "hand-over-declined", "organiser-stopped", "group-deleted"):
        album.keep(text, "text", WORKER, text=text, arguments={"group": TITLE, "name": "Anna"})
    album.keep("organiser-stop-ask", "organiser-stop-ask", ORGANISER, group=group.id)
    album.keep("group-delete-ask", "group-delete-ask", WORKER, group=group.id)
    album.keep("group-delete-told after it was stopped", "group-delete-told", ORGANISER, group=group.id)
    wall = WallTime.from_instant(NOW + timedelta(days=1), group.zone)
    unit.schedule.put(Entry(started(Schedule("group-delete", "x", wall)), group.id, group.id))
    album.keep("group-delete-ask when it is planned", "group-delete-ask", WORKER, group=group.id)
    album.keep("group-delete-told", "group-delete-told", ORGANISER, group=group.id)
    album.keep("join-asked", "join-asked", WORKER, group=group.id, person=77, name="Vija", settled=None)
    for settled in ("in", "away"):
        album.keep(f"join {settled}", "join-asked", WORKER, group=group.id, person=77, settled=settled, by="Anna")
    for text in ("join-received", "join-welcome"):
        album.keep(text, "to-unknown", 77, language=album.language, text=text, arguments=LINK)
    album.keep("newcomer", "newcomer", MEMBER, group=group.id)
    album.keep("newcomers", "newcomers", WORKER, group=group.id)
    album.keep("group-goodbye", "group-goodbye", -77, languages=[album.language])
    album.close("endings")


def test_a_broadcasts_screens(album: Album) -> None:
    unit, group = album.direct.unit, album.group
    unit.people.set_reach(MEMBER, Reach.STARTED)
    words = {"lv": "Rīt no 9 līdz 12 nebūs ūdens.", "ru": "Завтра с 9 до 12 воды не будет."}
    draft = unit.broadcasts.add(Broadcast(0, WORKER, groups=(group.id,)), NOW)
    for language, said in words.items():
        unit.broadcasts.set_words(draft.id, language, said)
    album.keep("broadcasts", "broadcasts", WORKER)
    album.keep("broadcast-draft", "broadcast-draft", WORKER, id=draft.id, note="broadcast-unfinished")
    unit.broadcasts.save(replace(draft, private=False), NOW)
    album.keep("broadcast-draft in groups only", "broadcast-draft", WORKER, id=draft.id)
    unit.broadcasts.save(replace(draft, public=False, urgent=True), NOW)
    album.keep("broadcast-draft urgent in private", "broadcast-draft", WORKER, id=draft.id)
    unit.broadcasts.save(draft, NOW)
    album.keep("broadcast-groups", "broadcast-groups", WORKER, id=draft.id, page=0)
    for variant in ("group", "ru", "en"):
        album.keep(f"broadcast-preview {variant}", "broadcast-preview", WORKER, id=draft.id, variant=variant)
    unit.broadcasts.save(replace(draft, state=BroadcastState.PLANNED, send_at=NOW + timedelta(days=1)), NOW)
    plan_broadcast(unit, draft, group, NOW + timedelta(days=1))
    album.keep("broadcast-report planned", "broadcast-report", WORKER, id=draft.id)
    unit.broadcasts.save(replace(draft, state=BroadcastState.SENT), NOW)
    album.keep("broadcast in the group", "broadcast", group.chat_id, id=draft.id, group=group.id)
    album.keep("broadcast in private", "broadcast", MEMBER, id=draft.id, group=group.id)
    for number, reach in enumerate(Reach):
        unit.broadcasts.hand_out(draft.id, group.id, Reader((WORKER, ORGANISER, MEMBER)[number], reach, muted=False))
    album.keep("broadcast-report", "broadcast-report", WORKER, id=draft.id)
    for view in ("broadcast-correct", "broadcast-withdraw", "broadcast-paper", "broadcast-handed", "broadcasts"):
        album.keep(view, view, WORKER, id=draft.id)
    unit.broadcasts.save(replace(draft, state=BroadcastState.WITHDRAWN), NOW)
    album.keep("broadcast-report withdrawn", "broadcast-report", WORKER, id=draft.id)
    for text in ("broadcast-too-late", "broadcast-rights-lost"):
        album.keep(text, "text", WORKER, text=text, arguments={"group": TITLE})
    album.keep("silences", "silences", MEMBER, page=0)
    album.close("broadcasts")

"""The screens after a meeting in four languages, as files to be read aloud."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.meetings import Answer
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry
from locales.texts import LANGUAGES, say
from tests.handlers.goldens import check, drawn
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, Stage


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screens_after_a_meeting(stage: Stage, language: str) -> None:
    stage.unit.people.set_language(ILZE, language)
    stage.group = replace(stage.group, languages=(language,))
    stage.unit.groups.save(stage.group)
    stage.meeting("2026-11-23T12:00")
    stage.unit.meetings.answer(1, ANNA, Answer.COMING, stage.now)
    stage.passes(timedelta(hours=5))
    for person in (ANNA, OLGA, EMMA):
        stage.unit.afterwards.tick(1, person)
    stage.unit.afterwards.set_others(1, 2)
    stage.unit.afterwards.set_summary(1, "Runājām par pavasari.")
    views: list[tuple[str, dict[str, object], int]] = [
        ("after", {"note": "after-asks"}, ILZE),
        ("after-ticks", {"page": 0}, ILZE),
        ("after-preview", {}, ILZE),
        ("feeling-preview", {}, ILZE),
        ("after-told", {}, CHAT),
        ("meetings-past", {"group": stage.group.id}, ILZE),
    ]
    found = []
    for view, about, reader in views:
        screen = stage.view(view, {"id": 1, **about}, language, reader)
        assert screen is not None
        found.append(f"## {view}\n\n{drawn(screen)}")
    box = stage.unit.sealed.create(stage.group.id, "feeling", 1)
    stage.unit.afterwards.ask_feeling(1, box, privately=True)
    stage.unit.schedule.put(Entry(started(Schedule("feeling-close", "feeling-close:1", stage.stored(1).starts)), 1, 1))
    stage.unit.sealed.put(box, ANNA, "5")
    for reader in (OLGA, ANNA):
        screen = stage.view("feeling-asked", {"id": 1}, language, reader)
        assert screen is not None
        found.append(f"## feeling-asked\n\n{drawn(screen)}")
    open_, settings = (stage.view(view, {"id": 1, "group": 1}, language, ILZE) for view in ("after", "group-settings"))
    stage.unit.afterwards.set_felt(1, 7, 4)
    told = stage.view("feeling-told", {"id": 1}, language, ILZE)
    assert open_ is not None
    assert told is not None
    assert settings is not None
    found += [f"## while it is asked\n\n{drawn(open_)}", f"## told\n\n{drawn(told)}", f"## set\n\n{drawn(settings)}"]
    stage.presses(ILZE, "after-summary:1")
    found.append(f"## summary\n\n{drawn(stage.screen(ILZE))}")
    found += [f"## {count}\n\n{say(language, 'after-came', count=count)}" for count in (1, 2, 5, 11, 21)]
    found += [f"## felt {step}\n\n{say(language, 'feeling-result', answered=7, step=step)}" for step in (1, 3, 5)]
    check(f"afterwards.{language}.txt", "\n\n".join(found) + "\n")

"""The screens on which a survey is built, in four languages, to be read as its worker will read them."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from handlers.surveys.building.incoming import read_incoming
from tests.domain.surveys.samples import village
from tests.handlers import goldens
from tests.handlers.stage import ILZE, Stage, staged
from tests.handlers.surveys.workbooks import workbook
from tests.handlers.surveys.workshop import Workshop

SCREENS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("survey", {}),
    ("build-parts", {}),
    ("build-switches", {}),
    ("build-part", {"part": "about", "page": 0}),
    ("build-part", {"part": "more", "page": 0}),
    ("build-item", {"question": "bus"}),
    ("build-item", {"question": "miss"}),
    ("build-item", {"question": "times"}),
    ("build-item", {"question": "rate"}),
    ("build-item", {"question": "age"}),
    ("build-kinds", {"question": "miss"}),
    ("build-most", {"question": "miss"}),
    ("build-days", {"question": "times"}),
    ("build-when", {"question": "why", "page": 0}),
    ("build-when", {"question": "rate", "page": 0}),
    ("build-when-of", {"question": "bus", "asked": "home"}),
    ("build-about", {}),
    ("build-tongues", {}),
    ("build-glance", {"page": 0}),
    ("survey-faults", {}),
    ("build-saved", {}),
    ("build-saved", {"form": "xlsx"}),
    ("build-again", {"page": 0}),
)
BROKEN = """kopa_survey: 1
title: {lv: Ciems}
languages: [lv, de]
blocks:
  - id: one
    title: {}
    questions:
      - id: why
        kind: essay
        text: 7
        colour: red
"""
FAULTS = [asdict(each) for each in read_incoming(BROKEN.encode(), "ciems.yaml", "lv").faults]
NOTES = [asdict(each) for each in read_incoming(workbook(), "form.xlsx", "lv").notes]
FILES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("build-file-faults", {"group": 1, "faults": FAULTS, "count": len(FAULTS)}),
    ("build-imported", {"notes": NOTES, "count": len(NOTES)}),
)
ASKED = (
    ("build-text", "SURVEY", "lv", "u"),
    ("build-text", "SURVEY", "lv", "h", "home"),
    ("build-options", "SURVEY", "lv", "miss"),
    ("build-options", "SURVEY", "en", "miss"),
    ("build-bounds", "SURVEY", "age"),
    ("build-add", "SURVEY", "more"),
    ("build-part-add", "SURVEY"),
    ("build-translate", "SURVEY", "en"),
)


@pytest.mark.parametrize("language", ["lv", "ru", "uk", "en"])
def test_golden_survey_building(tmp_path: Path, language: str) -> None:
    with staged(tmp_path, languages=("lv", "ru")) as stage:
        stage.unit.people.set_language(ILZE, language)
        shop = Workshop(stage, village())
        shop.opens("build-tongues", "SURVEY", "en")
        drawn = [_drawn(stage, shop, language, view, arguments) for view, arguments in SCREENS]
        drawn += [_drawn(stage, shop, language, view, arguments) for view, arguments in FILES]
        for data in ASKED:
            shop.opens(*data)
            drawn.append(f"=== {' '.join(map(str, data))}\n{goldens.drawn(stage.screen(ILZE))}")
        goldens.check(f"survey-building.{language}.txt", "\n\n".join(drawn) + "\n")


def _drawn(stage: Stage, shop: Workshop, language: str, view: str, arguments: dict[str, Any]) -> str:
    screen = stage.view(view, {"survey": shop.id, "language": "lv", **arguments}, language, ILZE)
    assert screen is not None, view
    return f"=== {view} {arguments.get('question', arguments.get('part', ''))}\n{goldens.drawn(screen)}"

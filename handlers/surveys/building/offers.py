"""What a survey's page offers to whoever builds surveys."""

from domain.surveys.records import Record, SurveyState
from handlers.screen import Row, Scene
from handlers.surveys.building.drafts import own_language, undo_rows


def building_rows(scene: Scene, record: Record) -> tuple[Row, ...]:
    """Of a draft."""
    language = own_language(record.survey, scene.language)
    return (
        (scene.button("button-build-edit", "build-edit", record.id),),
        (scene.button("button-build-about", "build-about", record.id, language),),
        (
            scene.button("button-build-glance", "build-glance", record.id, language, 0),
            scene.button("button-build-export", "build-export", record.id),
        ),
        *undo_rows(scene, record),
    )


def asking_again(scene: Scene, record: Record) -> tuple[Row, ...]:
    """Of a survey that has begun: the same questions once more, later or in another group, or in a file for others."""
    if record.state is SurveyState.DRAFT:
        return ()
    again, save = ("button-build-again", "build-again"), ("button-build-export", "build-export")
    return (tuple(scene.button(*each, record.id) for each in (again, save)),)

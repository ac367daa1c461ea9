"""A follow-up in words: to whom, when, and how often."""

from domain.follow_ups import Anchor, FollowUp
from domain.groups import Group
from handlers.follow_ups.planning import first_moment
from handlers.meetings import title_words
from handlers.screen import Scene
from handlers.words import when_words


def heading(scene: Scene, group: Group, follow_up: FollowUp) -> str:
    return "\n".join([_whom(scene, follow_up), _when(scene, group, follow_up), *_often(scene, follow_up)])


def _whom(scene: Scene, follow_up: FollowUp) -> str:
    person = None if follow_up.person_id is None else scene.unit.people.get(follow_up.person_id)
    name = "" if person is None else person.name
    return scene.say("follow-up-whom", audience=follow_up.audience.value, name=name)


def _when(scene: Scene, group: Group, follow_up: FollowUp) -> str:
    due = first_moment(scene.unit, group, follow_up)
    when = "none" if due is None else when_words(scene.language, due, None, scene.now)
    meeting = None if follow_up.meeting_id is None else scene.unit.meetings.get(follow_up.meeting_id)
    if follow_up.anchor is Anchor.DATE:
        return scene.say("follow-up-on", when=when)
    distance = scene.label("follow-up-distance", number=follow_up.number, span=follow_up.span.value)
    return scene.say(
        "follow-up-when",
        anchor=follow_up.anchor.value,
        side="before" if follow_up.before else "after",
        distance=distance,
        title="" if meeting is None else title_words(scene.language, meeting),
        when=when,
    )


def _often(scene: Scene, follow_up: FollowUp) -> list[str]:
    return [scene.say("follow-up-often", days=follow_up.every_days)] if follow_up.repeats else []

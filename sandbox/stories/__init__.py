"""The stories there are; each is played on the phones of the web page or in a terminal."""

from sandbox.stories.beginning import beginning
from sandbox.stories.evaluation import evaluation
from sandbox.stories.idea import idea
from sandbox.stories.meeting import meeting
from sandbox.stories.nine_months import nine_months
from sandbox.stories.norms import norms
from sandbox.stories.parents_needs import parents_needs
from sandbox.stories.poll import poll
from sandbox.stories.season import season
from sandbox.stories.story import Story

STORIES: dict[str, Story] = {
    story.name: story
    for story in (beginning, meeting, poll, idea, norms, season, nine_months, parents_needs, evaluation)
}


def with_what_goes_before(name: str) -> list[Story]:
    """The story, after the beginning it builds on."""
    story = STORIES[name]
    return [story] if story.starts_over else [beginning, story]

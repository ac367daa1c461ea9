"""S2: every start link there is, what guards it, and what whoever must not use it gets to see: nothing, kindly.

Links with a number give nobody a right: they lead to a screen of a group's, and the opener has to be in that group.
"""

import inspect
import re
from collections.abc import Iterator
from functools import partial
from itertools import combinations

import pytest

from handlers import HANDLERS, links
from handlers.surveys import lists
from tests.handlers.stage import ANNA, Stage
from tests.handlers.test_p8_in_a_lived_in_group import OUTSIDERS, content, has_effect, lived_in

__all__ = ["lived_in"]

RANDOM = {"o-", "w-", "a-", "g-", "v-"}
"""Behind these are at least 128 random bits: they give a right, a place in a group, or lead to a survey."""
NUMBERED = {"m-", "p-", "c-", "s-", "at-", "need-", "n-", "norms-", "np-", "go-", "fw-", "do-", "topics-"}
"""Behind these is the number of a thing; who opens one is asked whether they are in its group."""
PLAIN = {"privacy"}
LONGEST = 64


def prefixes() -> set[str]:
    """Of all start links, from the routes and the purposes themselves."""
    routed = {match[1] for route in HANDLERS if (match := re.fullmatch(r"/start (.+)…", route.verb))}
    return routed | set(links.PREFIXES.values()) | {links.MEMBER_PREFIX, links.PRIVACY}


def test_s2_each_start_link_is_stated_here_and_none_begins_like_another() -> None:
    assert prefixes() == RANDOM | NUMBERED | PLAIN, "state here what guards it"
    assert not [pair for pair in combinations(sorted(prefixes()), 2) if pair[1].startswith(pair[0])]


def test_s2_links_with_random_bits_have_192_and_the_longest_link_fits() -> None:
    assert 8 * links.TOKEN_BYTES == 8 * lists.TOKEN_BYTES == 192
    token = links.new_start_token()
    assert len({links.new_start_token() for _ in range(500)}) == 500
    assert all(len(prefix + token) <= LONGEST for prefix in RANDOM)
    assert all(len(prefix + str(2**63)) <= LONGEST for prefix in NUMBERED)
    assert "secrets.token_urlsafe(TOKEN_BYTES)" in inspect.getsource(lists)


def survey_tokens(stage: Stage) -> Iterator[str]:
    for survey in stage.unit.surveys.of_group(stage.group.id):
        yield survey.token


def payloads(stage: Stage) -> list[str]:
    numbered = [f"{prefix}{number}" for prefix in sorted(NUMBERED) for number in (1, 2, 3)]
    ours = [each for each in numbered if not each.endswith(("2", "3")) or each[:-1] not in {"norms-", "go-", "fw-"}]
    return [*ours, *(f"v-{token}" for token in survey_tokens(stage))]


def test_s2_whoever_is_not_in_the_group_gets_nothing_by_its_links(lived_in: Stage) -> None:
    before, opened = content(lived_in), set()
    for payload in payloads(lived_in):
        start = f"/start {payload}"
        if has_effect(lived_in, ANNA, partial(lived_in.says, ANNA, start), before):
            opened.add(re.sub(r"(?<=-).*", "", payload))
        else:
            continue
        for person in OUTSIDERS:
            assert not has_effect(lived_in, person, partial(lived_in.says, person, start), before), payload
    assert len(opened) >= 9, "the control: a member is led somewhere by them"


@pytest.mark.parametrize("behind", ["999999", "0", "-1", "9" * 18, "9" * 40, "x", "1e3", "½", "1:2", ""])
def test_s2_a_link_to_nothing_is_answered_kindly(lived_in: Stage, behind: str) -> None:
    connection = lived_in.unit.connection
    for prefix in sorted(RANDOM | NUMBERED):
        connection.execute("SAVEPOINT opened")
        before, said = content(lived_in), len(lived_in.said)
        lived_in.says(ANNA, f"/start {prefix}{behind}")
        assert [each for each in lived_in.said[said:] if each.chat_id == ANNA], prefix
        assert content(lived_in) == before, prefix
        connection.execute("ROLLBACK TO opened")


def test_s2_a_survey_that_is_over_is_said_to_be(lived_in: Stage) -> None:
    lived_in.unit.connection.execute("SAVEPOINT opened")
    for token in survey_tokens(lived_in):
        lived_in.says(ANNA, f"/start v-{token}")
        assert lived_in.screen(ANNA).text
    lived_in.unit.connection.execute("ROLLBACK TO opened")

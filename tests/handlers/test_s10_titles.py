"""S10: a group whose new title shows nothing keeps the one it had."""

import pytest

from tests.handlers.direct import Direct


@pytest.mark.parametrize(
    ("title", "shown"), [("\u200b", "Grupa 1001"), ("\u3164", "Grupa 1001"), ("\u202eTēja", "Tēja")]
)
def test_s10_a_title_that_nobody_sees_is_no_title(direct: Direct, title: str, shown: str) -> None:
    group = direct.group(-1001, direct.worker(1))
    direct.service(group.chat_id, 1, new_chat_title=title)
    kept = direct.unit.groups.get(group.id)
    assert kept is not None
    assert kept.title == shown

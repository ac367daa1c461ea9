"""P4: whatever a statement of /mydata finds is told in words: a text that is missing would lose all of the answer."""

import pytest

from locales.texts import LANGUAGES, knows
from storage.queries import statements


@pytest.mark.parametrize("language", LANGUAGES)
def test_p4_each_table_of_mydata_has_its_text(language: str) -> None:
    keys = [f"mydata-{table.replace('_', '-')}" for table in statements("mydata")]
    assert [key for key in keys if not knows(language, key)] == []

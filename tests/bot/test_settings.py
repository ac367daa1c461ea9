"""Every setting has a default, a sentence in `.env.example`, and a fault that names it."""

import re
from pathlib import Path

import pytest

from bot.settings import Settings, WrongSetting, closest_to, load

EXAMPLE = Path(__file__).parents[2] / ".env.example"
SET = re.compile(r"^#? ?(KOPA_[A-Z_]+)=(.*)$", re.M)


def test_the_example_lists_exactly_the_settings_there_are_each_with_its_sentence_and_default() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    listed = dict(SET.findall(text))
    assert list(listed) == [f"KOPA_{name.upper()}" for name in Settings.model_fields]
    for name, field in Settings.model_fields.items():
        assert f"# {field.description}\n" in text, name
        assert listed[f"KOPA_{name.upper()}"] == ("" if field.default is None else str(field.default)), name


def test_the_example_can_be_used_as_it_is(tmp_path: Path) -> None:
    assert load(_env_file=EXAMPLE) == load(_env_file=None)


def test_the_defaults_suit_a_municipality_in_latvia() -> None:
    settings = load(_env_file=None)
    assert (settings.timezone, settings.language, settings.api_url) == (
        "Europe/Riga",
        "lv",
        "https://api.telegram.org",
    )


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("token", "not-a-token", "KOPA_TOKEN cannot be used: it does not look like a token from @BotFather"),
        ("api_url", "api.telegram.org", "KOPA_API_URL cannot be used: an address that begins with https://"),
        ("timezone", "Europe/Rigga", "KOPA_TIMEZONE cannot be used: no time zone is called 'Europe/Rigga'"),
        ("timezone", "Eiropa/Rīga", "did you mean Europe/Riga?"),
        ("timezone", "europe/kiev", "did you mean Europe/Kiev?"),
        ("language", "de", "KOPA_LANGUAGE cannot be used: 'de' is not one of lv, ru, uk, en."),
        ("webhook_url", "http://kopa.example", "KOPA_WEBHOOK_URL cannot be used: Telegram only calls addresses"),
        ("webhook_secret", "ā", "KOPA_WEBHOOK_SECRET cannot be used: Telegram allows 1 to 256"),
        ("webhook_port", "0", "KOPA_WEBHOOK_PORT cannot be used"),
        ("log_level", "LOUD", "KOPA_LOG_LEVEL cannot be used"),
    ],
)
def test_a_wrong_setting_is_one_sentence_that_names_it(name: str, value: str, sentence: str) -> None:
    with pytest.raises(WrongSetting) as wrong:
        load(_env_file=None, **{name: value})
    assert sentence in str(wrong.value)
    assert "\n" not in str(wrong.value)


def test_keys_inside_the_data_folder_are_refused_however_the_folder_is_written(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    for keys in (tmp_path, tmp_path / "keys", tmp_path / "link" / "keys", tmp_path / "data" / ".." / "keys"):
        with pytest.raises(WrongSetting, match="KOPA_KEYS must not lie inside KOPA_DATA"):
            load(_env_file=None, data=tmp_path, keys=keys)
    load(_env_file=None, data=tmp_path / "data", keys=tmp_path / "keys")


def test_an_empty_token_is_no_token() -> None:
    assert load(_env_file=None, token="  ").token is None


def test_s11_neither_repr_nor_a_fault_shows_a_secret() -> None:
    settings = load(_env_file=None, token="12345:very-secret-words", webhook_secret="hidden-words")
    assert "secret-words" not in repr(settings) + str(settings) + str(settings.model_dump())
    assert "hidden-words" not in repr(settings) + str(settings) + str(settings.model_dump())
    for name, value in {"token": "very-secret-words", "webhook_secret": "hidden words"}.items():
        with pytest.raises(WrongSetting) as wrong:
            load(_env_file=None, **{name: value})
        assert value not in str(wrong.value)
        assert wrong.value.__cause__ is None


@pytest.mark.parametrize(
    ("word", "meant"), [("Europe/Rigga", "Europe/Riga"), ("EUROPE/RIGA", "Europe/Riga"), ("Mars", None)]
)
def test_what_was_probably_meant(word: str, meant: str | None) -> None:
    assert closest_to(word, ["Europe/Riga", "Europe/Rome", "Asia/Tokyo"]) == meant

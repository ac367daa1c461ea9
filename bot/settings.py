"""Every setting, its default and what it means, in one place. `.env` and the environment give the values."""

import os
import re
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import available_timezones

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from locales.texts import LANGUAGES

PREFIX = "KOPA_"
ENV_FILE = ".env"


class WrongSetting(Exception):
    """A setting cannot be used; the message is one sentence that names it."""


def _known_zone(name: str) -> str:
    known = available_timezones()
    if name not in known:
        raise ValueError(f"no time zone is called {name!r}; did you mean {closest_to(name, known) or 'Europe/Riga'}?")
    return name


def _known_language(code: str) -> str:
    if code not in LANGUAGES:
        raise ValueError(f"{code!r} is not one of {', '.join(LANGUAGES)}")
    return code


def _plausible_token(token: SecretStr | None) -> SecretStr | None:
    value = "" if token is None else token.get_secret_value().strip()
    if not value:
        return None
    number, _, secret = value.partition(":")
    if not number.isdigit() or not secret:
        raise ValueError("it does not look like a token from @BotFather (digits, a colon, letters)")
    return SecretStr(value)


def _http_address(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise ValueError("an address that begins with https:// is expected")
    return url.rstrip("/")


def _public_address(url: str | None) -> str | None:
    if not url:
        return None
    if not url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise ValueError("Telegram only calls addresses that begin with https://")
    return url.rstrip("/")


def _usable_secret(secret: SecretStr | None) -> SecretStr | None:
    value = "" if secret is None else secret.get_secret_value()
    if value and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value):
        raise ValueError("Telegram allows 1 to 256 of A-Z, a-z, 0-9, _ and -")
    return SecretStr(value) if value else None


class Settings(BaseSettings):
    """The defaults suit a municipality in Latvia."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=ENV_FILE, extra="ignore", hide_input_in_errors=True)

    token: Annotated[SecretStr | None, AfterValidator(_plausible_token)] = Field(
        None, description="The bot's token from @BotFather."
    )
    api_url: Annotated[str, AfterValidator(_http_address)] = Field(
        "https://api.telegram.org", description="The Bot API server."
    )
    data: Path = Field(Path("data"), description="Folder for the database and backups.")
    keys: Path = Field(Path("keys"), description="Folder for keys; never inside the data folder, never in its backups.")
    timezone: Annotated[str, AfterValidator(_known_zone)] = Field(
        "Europe/Riga", description="Time zone of new groups, an IANA name."
    )
    language: Annotated[str, AfterValidator(_known_language)] = Field(
        "lv", description="First language of new groups: lv, ru, uk or en."
    )
    webhook_url: Annotated[str | None, AfterValidator(_public_address)] = Field(
        None, description="Public https address; set, Telegram calls us there."
    )
    webhook_port: int = Field(8080, ge=1, le=65535, description="Port on which we listen for it.")
    webhook_secret: Annotated[SecretStr | None, AfterValidator(_usable_secret)] = Field(
        None, description="1-256 of A-Za-z0-9_-; made and kept if not set."
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="DEBUG, INFO, WARNING or ERROR."
    )
    flood_limits: bool = Field(
        True, description="One person's flood is slowed down. Off only where a machine plays the people."
    )
    clock_file: Path | None = Field(None, description="For the demo and tests: a file with seconds to add to the time.")

    @property
    def database(self) -> Path:
        return self.data / "kopa.db"


def load(**overrides: object) -> Settings:
    """Raises WrongSetting."""
    try:
        settings = Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        raise WrongSetting(_sentence(error)) from None
    if settings.keys.resolve().is_relative_to(settings.data.resolve()):
        raise WrongSetting("KOPA_KEYS must not lie inside KOPA_DATA: whoever copies the data would have the keys.")
    return settings


def unknown_names() -> dict[str, str | None]:
    """Names in the environment or `.env` that look like ours and are not, each with the closest that is."""
    known = [PREFIX + name.upper() for name in Settings.model_fields]
    given = sorted({*os.environ, *dotenv_values(ENV_FILE)})
    return {
        name: closest_to(name.upper(), known)
        for name in given
        if name.upper().startswith(PREFIX) and name.upper() not in known
    }


def closest_to(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant, whatever its capitals; None where nothing is near."""
    by_lower = {name.lower(): name for name in sorted(known)}
    near = get_close_matches(word.lower(), by_lower, n=1, cutoff=0.7)
    return by_lower[near[0]] if near else None


def _sentence(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    name = PREFIX + "_".join(str(part) for part in first["loc"]).upper()
    reason = first["msg"].removeprefix("Value error, ").rstrip(".")
    return f"{name} cannot be used: {reason}" + ("" if reason.endswith("?") else ".")

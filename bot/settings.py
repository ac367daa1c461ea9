"""Every setting, its default and what it means, in one place. `.env` and the environment give the values."""

from pathlib import Path
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from locales.texts import LANGUAGES


class WrongSetting(Exception):
    """A setting cannot be used; the message is one sentence that names it."""


def _known_zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError(f"no time zone is called {name!r}; an example is Europe/Riga")
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


class Settings(BaseSettings):
    """The defaults suit a municipality in Latvia."""

    model_config = SettingsConfigDict(env_prefix="KOPA_", env_file=".env", extra="ignore", hide_input_in_errors=True)

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
    webhook_url: str | None = Field(None, description="Public https address; set, Telegram calls us there.")
    webhook_port: int = Field(8080, ge=1, le=65535, description="Port on which we listen for it.")
    webhook_secret: SecretStr | None = Field(None, description="1-256 of A-Za-z0-9_-; made and kept if not set.")
    log_level: str = Field("INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$", description="DEBUG, INFO, WARNING or ERROR.")
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


def _sentence(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    name = "KOPA_" + "_".join(str(part) for part in first["loc"]).upper()
    return f"{name} cannot be used: {first['msg'].removeprefix('Value error, ')}."

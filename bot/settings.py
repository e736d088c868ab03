"""What a school decides about its Homeroom: its name, its time zone, its bot, its database.

Settings come from HOMEROOM_… variables or from a file `.env` in the working directory; a variable
wins over the file. Whoever sets up a school is told in one line each what to write instead of a
wrong value, all at once. Nothing slow is imported here: every command begins with this file.
"""

from difflib import get_close_matches
from typing import Annotated, Any
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, DotEnvSettingsSource, SettingsConfigDict

from bot import setting_values as values

PREFIX = "HOMEROOM_"
ENV_FILE = ".env"


class SettingsProblem(Exception):
    """One or more plain lines for whoever sets up the school; never with a secret in them."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    bot_token: Annotated[SecretStr, BeforeValidator(values.token)] | None = Field(
        None,
        description="The token that @BotFather gave you. Needed to run; keep it secret.",
        examples=["123456789:the-letters-from-BotFather"],
    )
    school_name: Annotated[str, BeforeValidator(values.one_line)] = Field(
        description="The school's name, as families know it. Required.",
        examples=["Hillside School"],
    )
    time_zone: Annotated[ZoneInfo, BeforeValidator(values.time_zone)] = Field(
        description="Where the school's clocks are, as in the IANA list of time zones. Required.",
        examples=["Europe/Berlin"],
    )
    school_phone: Annotated[str, BeforeValidator(values.phone)] | None = Field(
        None,
        description="The office's telephone, shown where a family is told to ask the office.",
        examples=["030 1234"],
    )
    language: Annotated[str, BeforeValidator(values.language)] = Field(
        "en",
        description="The language for whoever has chosen none: en, es, ar or uk.",
        examples=["es"],
    )
    database_url: Annotated[str, BeforeValidator(values.database_address)] = Field(
        "sqlite:///homeroom.db",
        description="Where everything is kept: a SQLite file (sqlite:///in-this-folder.db or "
        "sqlite:////absolute/path.db), or PostgreSQL.",
        examples=["postgresql://homeroom:password@localhost/homeroom"],
        repr=False,
    )
    send_rate: Annotated[float, BeforeValidator(values.rate)] = Field(
        25.0,
        description="Messages a second, for the whole school. Telegram refuses more than about 30; "
        "0 sets no limit of ours.",
        examples=["20"],
    )
    api_url: Annotated[str, BeforeValidator(values.web_address)] = Field(
        "https://api.telegram.org",
        description="Telegram's own server, unless the school runs a Bot API server itself.",
        examples=["http://localhost:8081"],
    )
    log_level: Annotated[str, BeforeValidator(values.level)] = Field(
        "INFO",
        description="How much is logged: DEBUG, INFO, WARNING or ERROR. People's words never are.",
        examples=["WARNING"],
    )

    def required_token(self) -> SecretStr:
        """Give the token to what speaks to Telegram; SettingsProblem where there is none."""
        if self.bot_token is None:
            raise SettingsProblem(_line("bot_token", "is missing"))
        return self.bot_token

    def secrets(self) -> tuple[SecretStr, ...]:
        """List what no log may show: the token, the database's password as written and as meant."""
        address = urlsplit(self.database_url)
        password = address.password or ""
        passwords = [password, unquote(password), *parse_qs(address.query).get("password", [])]
        token = () if self.bot_token is None else (self.bot_token,)
        return (*token, *(SecretStr(word) for word in dict.fromkeys(passwords) if word))

    def describe(self) -> tuple[tuple[str, str], ...]:
        """Every setting's name and value, safe to print: secrets are only said to be there."""
        rows = {_variable(name): "not set" if it is None else str(it) for name, it in self}
        if self.bot_token is not None:
            rows[_variable("bot_token")] = "set, not shown"
        rows[_variable("send_rate")] = f"{self.send_rate:g}"
        rows[_variable("database_url")] = values.without_password(self.database_url)
        return tuple(rows.items())


def load_settings(**overrides: Any) -> Settings:
    """Read the settings of this school; an override wins over variable and file.

    Raises SettingsProblem, with every problem there is.
    """
    if strange := overrides.keys() - Settings.model_fields.keys():
        raise TypeError(f"no such setting: {', '.join(sorted(strange))}")
    try:
        unknown = _unknown_names_in_file()
        return _checked(unknown, overrides)
    except UnicodeDecodeError:
        raise SettingsProblem(f"{ENV_FILE}: this is not UTF-8 text. Save it as UTF-8.") from None
    except OSError as why:
        raise SettingsProblem(f"{ENV_FILE}: cannot be read: {why.strerror}.") from None


def _checked(unknown: list[str], overrides: dict[str, Any]) -> Settings:
    lines = unknown
    try:
        settings = Settings(**overrides)
    except ValidationError as refused:
        lines = [*unknown, *(_what_to_write(dict(error)) for error in refused.errors())]
    if lines:  # raised out here, where no traceback can show pydantic's words for programmers
        raise SettingsProblem(*lines)
    return settings


def _unknown_names_in_file() -> list[str]:
    known = list(Settings.model_fields)
    lines = []
    for variable in DotEnvSettingsSource(Settings).env_vars:
        name = variable.lower().removeprefix(PREFIX.lower())
        if name in {variable.lower(), *known}:
            continue
        near = get_close_matches(name, known, n=1)
        every = ", ".join(map(_variable, known))
        meant = f"Did you mean {_variable(near[0])}?" if near else f"The settings are {every}."
        lines.append(f"{_variable(name)} in {ENV_FILE} is not a setting. {meant}")
    return lines


def _what_to_write(error: dict[str, Any]) -> str:
    name = str(error["loc"][0])
    if error["type"] == "missing":
        return _line(name, "is missing")
    why = error.get("ctx", {}).get("error")
    assert isinstance(why, values.Unfit), error["type"]
    return _line(name, str(why), why.instead)


def _line(name: str, what: str, instead: str | None = None) -> str:
    variable = _variable(name)
    example = instead or (Settings.model_fields[name].examples or [""])[0]
    joint = "" if what == "is missing" else ":"
    return f"{variable}{joint} {what}. For example: {variable}={example}"


def _variable(name: str) -> str:
    return PREFIX + name.upper()

"""`settings.toml`: read key by key, written with everything a person put into it by hand."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.settings.private_files import read_file, replace_file
from glimmer_desktop.settings.schema import About, Settings, declarations

VERSION = 1
"""What `version` says in a file whose keys are those of today; without one it is this."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the file that could not be used: its key ("" = the whole file), and why.

    `why` is one of the codes "unreadable", "no-toml", "newer", "unknown", "not-a-<type>",
    "too-low", "too-high".
    """

    key: str
    why: str


def load(path: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """The choices in the file. One that cannot be used falls back to its default by itself and is
    named; keys that are not known are named, and left alone. No file is no choice.
    """
    try:
        text = read_file(path)
    except FileNotFoundError:
        return Settings(), ()
    except UnicodeDecodeError:
        return Settings(), (Problem("", "no-toml"),)
    except OSError:
        return Settings(), (Problem("", "unreadable"),)
    return _read(text)


def _read(text: str) -> tuple[Settings, tuple[Problem, ...]]:
    import tomllib

    try:
        said = tomllib.loads(text)
    except (ValueError, RecursionError):
        return Settings(), (Problem("", "no-toml"),)
    return _settings_of(said)


def save(path: Path, settings: Settings) -> None:
    """Write the choices that differ from the default; comments and unknown keys stay.

    A file that was no TOML is put aside as `settings.toml.broken`, never written over.
    Raises Known: CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL, CANNOT_READ.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        text = read_file(path)
    except FileNotFoundError:
        text = ""
    except UnicodeDecodeError:
        text = _put_aside(path)
    except OSError as error:
        raise Known(ErrorCode.CANNOT_READ, path=path, why=error.strerror) from error
    try:
        document = tomlkit.parse(text)
    except (ValueError, RecursionError, TOMLKitError):
        document = tomlkit.parse(_put_aside(path))
    _put(document, settings)
    replace_file(path, tomlkit.dumps(document).encode("utf-8"))


def _settings_of(said: dict[str, Any]) -> tuple[Settings, tuple[Problem, ...]]:
    chosen: dict[str, Any] = {}
    problems = _strangers(said)
    types = get_type_hints(Settings)
    for name, about in declarations().items():
        if name not in said:
            continue
        try:
            chosen[name] = _within(_converted(said[name], types[name]), about)
        except _Unusable as reason:
            problems.append(Problem(name, str(reason)))
    return Settings(**chosen), tuple(problems)


def _strangers(said: dict[str, Any]) -> list[Problem]:
    """A version from the future, and keys that this program does not know."""
    version = said.get("version", VERSION)
    problems: list[Problem] = []
    if type(version) is not int:
        problems.append(Problem("version", "not-a-int"))
    elif version > VERSION:
        problems.append(Problem("version", "newer"))
    known = {"version", *declarations()}
    return problems + [Problem(key, "unknown") for key in said if key not in known]


class _Unusable(Exception):
    pass


def _converted(said: Any, wanted: Any) -> Any:
    if get_origin(wanted) is tuple:
        if not isinstance(said, list):
            raise _Unusable("not-a-list")
        return tuple(_converted(one, get_args(wanted)[0]) for one in said)
    if issubclass(wanted, StrEnum):
        if said not in [str(one) for one in wanted]:
            raise _Unusable("not-a-choice")
        return wanted(said)
    read = _READERS.get(wanted)
    if read is not None:
        return read(said)
    if type(said) is not wanted:
        raise _Unusable(f"not-a-{wanted.__name__}")
    return said


def _time(said: Any) -> time:
    """TOML's own local time, or the same as a text: 10:00."""
    try:
        read = said if isinstance(said, time) else time.fromisoformat(said)
    except (TypeError, ValueError):
        raise _Unusable("not-a-time") from None
    if read.tzinfo is not None:
        raise _Unusable("not-a-time")
    return read


def _float(said: Any) -> float:
    if type(said) not in (int, float):
        raise _Unusable("not-a-float")
    return float(said)


_READERS: dict[Any, Callable[[Any], Any]] = {time: _time, float: _float}


def _within(value: Any, about: About) -> Any:
    if about.low is not None and not value >= about.low:
        raise _Unusable("too-low")
    if about.high is not None and not value <= about.high:
        raise _Unusable("too-high")
    return value


def _put(document: Any, settings: Settings) -> None:
    """Change only what says something else by now, so that hand-written forms stay as they are."""
    default = Settings()
    held, _ = _settings_of(document.unwrap())
    for field in dataclasses.fields(Settings):
        value = getattr(settings, field.name)
        if value == getattr(held, field.name):
            continue
        if value == getattr(default, field.name):
            document.pop(field.name, None)
        else:
            document[field.name] = _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value


def _put_aside(path: Path) -> str:
    try:
        path.replace(path.with_name(path.name + ".broken"))
    except OSError as error:
        raise Known(ErrorCode.CANNOT_WRITE, path=path, why=error.strerror) from error
    return ""

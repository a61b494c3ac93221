"""What a `settings.toml` says, key by key: what can be used, and what is wrong with the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from pathlib import PurePath
from typing import Any, get_args, get_origin, get_type_hints

from glimmer_desktop.settings.schema import About, Settings, declarations

VERSION = 1
"""What `version` says in a file whose keys are those of today; without one it is this."""

NOT_USED = frozenset({"no-rights", "no-file", "too-large", "not-text", "no-toml"})
"""The whys of a file of which nothing counts."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the file that could not be used: its key ("" = the file itself), and why.

    `why` of a key: "unknown", "newer" (the version), "not-a-<type>", "too-low", "too-high",
    "too-long".
    Of the file: one of NOT_USED; "broken-lines", which are named in `lines` (counted from 1);
    "read-only".
    """

    key: str
    why: str
    lines: tuple[int, ...] = ()


def read(text: str) -> tuple[Settings, tuple[Problem, ...]]:
    """The choices in a text. One that cannot be used falls back to its default by itself and is
    named; keys that are not known are named, and left alone. Lines that are no TOML are left out.
    """
    import tomllib

    try:
        return settings_of(tomllib.loads(text))
    except (ValueError, RecursionError):
        pass
    from glimmer_desktop.settings.mending import without_broken_lines

    mended = without_broken_lines(text)
    if mended is None:
        return Settings(), (Problem("", "no-toml"),)
    settings, problems = settings_of(tomllib.loads(mended.text))
    return settings, (Problem("", "broken-lines", mended.broken), *problems)


def settings_of(said: dict[str, Any]) -> tuple[Settings, tuple[Problem, ...]]:
    """The same for a text that was read as TOML."""
    chosen: dict[str, Any] = {}
    problems = _strangers(said)
    types = get_type_hints(Settings)
    for name, about in declarations().items():
        if name not in said:
            continue
        try:
            chosen[name] = _within(converted(said[name], types[name]), about)
        except Unusable as reason:
            problems.append(Problem(name, str(reason)))
    return Settings(**chosen), tuple(problems)


class Unusable(Exception):
    """A value that a setting does not take; the message is the `why` of its problem."""


def converted(said: Any, wanted: Any) -> Any:
    """What TOML holds as a setting of the type `wanted`. Raises Unusable."""
    if get_origin(wanted) is tuple:
        if not isinstance(said, list):
            raise Unusable("not-a-list")
        return tuple(converted(one, get_args(wanted)[0]) for one in said)
    if issubclass(wanted, StrEnum):
        if said not in [str(one) for one in wanted]:
            raise Unusable("not-a-choice")
        return wanted(said)
    read_as = _READERS.get(wanted)
    if read_as is not None:
        return read_as(said)
    if type(said) is not wanted:
        raise Unusable(f"not-a-{wanted.__name__}")
    return said


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


def _time(said: Any) -> time:
    """TOML's own local time, or the same as a text: 10:00."""
    try:
        found = said if isinstance(said, time) else time.fromisoformat(said)
    except (TypeError, ValueError):
        raise Unusable("not-a-time") from None
    if found.tzinfo is not None:
        raise Unusable("not-a-time")
    return found


def _float(said: Any) -> float:
    if type(said) not in (int, float):
        raise Unusable("not-a-float")
    return float(said)


_READERS: dict[Any, Callable[[Any], Any]] = {time: _time, float: _float}


def _within(value: Any, about: About) -> Any:
    if about.low is not None and not value >= about.low:
        raise Unusable("too-low")
    if about.high is not None and not value <= about.high:
        raise Unusable("too-high")
    if about.longest and len(value) > about.longest:
        raise Unusable("too-long")
    if about.is_folder and value and not is_full_path(value):
        raise Unusable("not-a-folder")
    return value


def is_full_path(text: str) -> bool:
    """One that says the same wherever a program was started; whether it is there is no matter."""
    return PurePath(text).is_absolute() and text.isprintable()

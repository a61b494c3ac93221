"""`settings.toml`: read key by key, written with everything a person put into it by hand."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.settings.private_files import LARGEST, cannot_write, read_file, replace_file
from glimmer_desktop.settings.reading import (
    NOT_USED,
    VERSION,
    Problem,
    Unusable,
    converted,
    read,
    settings_of,
)
from glimmer_desktop.settings.schema import Settings

__all__ = ["NOT_USED", "VERSION", "Problem", "load", "put"]


def load(path: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """The choices in the file, and what in it could not be used. No file is no choice."""
    try:
        settings, problems = read(read_file(path))
    except FileNotFoundError:
        return Settings(), ()
    except UnicodeDecodeError:
        return Settings(), (Problem("", "not-text"),)
    except OSError:
        return Settings(), (Problem("", _why_not(path)),)
    if _is_read_only(path):
        problems = (Problem("", "read-only"), *problems)
    return settings, problems


def put(path: Path, chosen: Mapping[str, Any], held: Settings) -> None:
    """Write some choices; everything else in the file stays as it is, comments too.

    A file that cannot be read as it is is kept beside as `settings.toml.broken`, and what of it can
    be used (else what is `held` in memory) begins the new one.
    Raises Known: CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL, CANNOT_READ.
    """
    import tomlkit

    if _is_read_only(path):
        from glimmer_desktop.domain.whys import Cause, Why

        why = Why("it is read-only", Cause.READ_ONLY)
        raise Known(ErrorCode.CANNOT_WRITE, path=path, why=why)
    document, anew = _document(path)
    if anew:
        chosen = {**_differing(held), **chosen}
    default = Settings()
    for name, value in chosen.items():
        _put_one(document, name, value, is_default=value == getattr(default, name))
    replace_file(path, tomlkit.dumps(document).encode("utf-8"))


def _document(path: Path) -> tuple[Any, bool]:
    """The file to write into, and whether it begins anew because nothing in it can be used."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    text = _readable_text(path)
    if text is None:
        return tomlkit.document(), True
    try:
        return tomlkit.parse(text), False
    except (ValueError, RecursionError, TOMLKitError):
        return _what_can_be_read(path, text)


def _readable_text(path: Path) -> str | None:
    """The file's text; None when it holds something else, which is then kept beside."""
    try:
        return read_file(path)
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError:
        _keep_beside(path)
        return None
    except OSError as error:
        if _why_not(path) != "too-large":
            raise Known(ErrorCode.CANNOT_READ, path=path, why=error.strerror) from error
        _keep_beside(path)
        return None


def _what_can_be_read(path: Path, text: str) -> tuple[Any, bool]:
    import tomlkit

    from glimmer_desktop.settings.mending import without_broken_lines

    _keep_beside(path)
    mended = without_broken_lines(text)
    return (tomlkit.document(), True) if mended is None else (tomlkit.parse(mended.text), False)


def _keep_beside(path: Path) -> None:
    """What somebody may still want: under a name that nothing has yet."""
    number, beside = 1, path.with_name(f"{path.name}.broken")
    while beside.exists() or beside.is_symlink():
        number += 1
        beside = path.with_name(f"{path.name}.broken-{number}")
    try:
        if path.stat().st_size <= LARGEST:
            replace_file(beside, path.read_bytes())
        else:
            path.replace(beside)
    except OSError as error:
        raise cannot_write(path, error) from error


def _why_not(path: Path) -> str:
    """Why a file that is there cannot be read."""
    try:
        found = path.stat()
    except OSError:
        return "no-rights"
    if not stat.S_ISREG(found.st_mode):
        return "no-file"
    return "too-large" if found.st_size > LARGEST else "no-rights"


def _is_read_only(path: Path) -> bool:
    """Nobody may write to it. Replacing it would get round that, and so is not done."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return stat.S_ISREG(mode) and not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)


def _differing(settings: Settings) -> dict[str, Any]:
    default = Settings()
    names = [field.name for field in fields(Settings)]
    return {n: v for n in names if (v := getattr(settings, n)) != getattr(default, n)}


def _put_one(document: Any, name: str, value: Any, *, is_default: bool) -> None:
    """Change only what says something else by now, so that hand-written forms stay as they are."""
    from tomlkit.items import Array

    there = document.item(name) if name in document else None
    if there is not None and _says(name, there.unwrap(), value):
        return
    if is_default and (there is None or "#" not in there.as_string() + there.trivia.comment):
        document.pop(name, None)
        return
    if isinstance(there, Array) and isinstance(value, tuple):
        _refill(there, value)
        if _says(name, there.unwrap(), value):
            return
    document[name] = _plain(value)


def _says(name: str, said: Any, value: Any) -> bool:
    held, problems = settings_of({name: said})
    return not problems and getattr(held, name) == value


def _refill(array: Any, wanted: tuple[Any, ...]) -> None:
    """What stays in a list keeps its form and the comment beside it."""
    for at in reversed(range(len(array))):
        if _read_one(array, at, wanted) not in wanted:
            del array[at]
    for at, one in enumerate(wanted):
        if at >= len(array) or _read_one(array, at, wanted) != one:
            array.insert(at, _plain(one))
    for at in reversed(range(len(wanted), len(array))):
        del array[at]


def _read_one(array: Any, at: int, wanted: tuple[Any, ...]) -> Any:
    """One of a list, as a setting holds it; None when it cannot be used."""
    try:
        return converted(array.unwrap()[at], type(wanted[0])) if wanted else None
    except Unusable:
        return None


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value

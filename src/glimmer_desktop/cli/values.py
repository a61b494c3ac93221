"""Values on a command line: what they may be, and what to say when they are not."""

from __future__ import annotations

import json
from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, TypeVar

from glimmer_desktop.cli.sentences import WrongUse, printable
from glimmer_desktop.domain.moment import TYPED_WORD_LIMIT, Face
from glimmer_desktop.services.diaries import PARTS

if TYPE_CHECKING:
    from glimmer_desktop.domain.query import MomentQuery

Choice = TypeVar("Choice", bound=StrEnum)

_YEARS: Final = range(1900, 2201)


def one_of(choices: type[Choice], one: str, many: str) -> Callable[[str], Choice]:
    """A reader of one member; an unknown one is answered with those there are."""

    def read(given: str) -> Choice:
        try:
            return choices(given.strip().lower())
        except ValueError:
            known = ", ".join(choices)
            raise ArgumentTypeError(
                f"there is no {one} “{given}”; the {many} are {known}"
            ) from None

    return read


def count(low: int, high: int) -> Callable[[str], int]:
    """A reader of whole numbers within bounds."""

    def read(given: str) -> int:
        if given.isascii() and given.isdigit() and low <= int(given[:12]) <= high:
            return int(given)
        raise ArgumentTypeError(f"“{given}” is not a whole number from {low} to {high}")

    return read


def word(given: str) -> str:
    """One word or phrase of a person's lists."""
    found = " ".join(given.split())
    if not found:
        raise ArgumentTypeError("the word is empty")
    if len(found) > TYPED_WORD_LIMIT:
        raise ArgumentTypeError(f"a word has at most {TYPED_WORD_LIMIT} characters")
    return found


def mood(given: str) -> tuple[str, tuple[Face, ...]]:
    """`rad=lively`, `so so=settled,not-sure`: a mood of a diary and the faces it is."""
    name, sign, told = given.rpartition("=")
    if not sign or not name.strip() or not told.strip():
        raise ArgumentTypeError(f"“{given}” is not a mood and its face, such as rad=lively")
    read = one_of(Face, "face", "faces")
    return name.strip(), tuple(dict.fromkeys(read(face) for face in told.split(",")))


def column(given: str) -> tuple[str, str]:
    """`text=Note`: what a column of a table is, and what it is called there."""
    part, sign, name = given.partition("=")
    if not sign or part not in PARTS or not name.strip():
        parts = ", ".join(PARTS)
        raise ArgumentTypeError(f"“{given}” is not PART=NAME; the parts are {parts}")
    return part, name.strip()


def moment_in_time(given: str) -> datetime:
    """ISO 8601, with or without an offset; a day alone means its noon."""
    try:
        if len(given.strip()) <= len("2026-11-22") and "T" not in given:
            found = datetime.combine(date.fromisoformat(given.strip()), time(12))
        else:
            found = datetime.fromisoformat(given.strip())
    except ValueError:
        raise ArgumentTypeError(
            f"“{given}” is not a date such as 2026-11-22T15:42 or 2026-11-22"
        ) from None
    if found.year not in _YEARS:
        raise ArgumentTypeError(f"the year of “{given}” is outside {_YEARS[0]} to {_YEARS[-1]}")
    return found


def query(given: str) -> MomentQuery:
    """The gallery's query language; a mistake is shown under its place."""
    from glimmer_desktop.domain.query import QueryError, parse

    try:
        return parse(given)
    except QueryError as mistake:
        what = f"{mistake.message[:1].upper()}{mistake.message[1:]}"
        mark = " " * mistake.position + "^" * min(mistake.length, len(given))
        line = printable(given, instead=" ")
        raise WrongUse(
            f"{what}, at character {mistake.position + 1}:\n  {line}\n  {mark}"
        ) from None


def secrets(given: str | None, *names: str) -> dict[str, str]:
    """What was asked for on the terminal (`secrets_asked`). None of it is in what is said."""
    found = _handed_on(given)
    if not all(isinstance(found.get(name), str) for name in names):
        raise WrongUse(
            "The passphrase is asked for on a terminal. See `glimmer passphrase --help`."
        )
    return {name: found[name] for name in names}


def is_so(given: str | None, name: str) -> bool:
    return _handed_on(given).get(name) is True


def _handed_on(given: str | None) -> dict[str, Any]:
    try:
        found = json.loads(given or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def is_text(given: str) -> bool:
    """Whether it can be written as UTF-8: the system may hand over bytes that are no text."""
    try:
        given.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True

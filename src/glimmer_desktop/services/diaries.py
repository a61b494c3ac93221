"""Diaries of other programs: what they have to tell of themselves, and what came of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Final, Protocol

from glimmer_desktop.domain.moment import Face, Kind, MomentId

PARTS: Final = ("date", "time", "title", "text", "tags", "mood")
"""What a column of a table can be; without the day and the words it is no diary."""
NEEDED_PARTS: Final = ("date", "text")


@dataclass(frozen=True, slots=True)
class Page:
    """One entry of a diary, as its program had it."""

    key: str
    """What it is known by in that program, else what tells it from others: the same each time."""
    at: datetime
    """Aware, or by the clock of wherever it was."""
    zone: str = ""
    """IANA name, or "" when it is not known."""
    text: str = ""
    mood: str = ""
    """The person's own word for it."""
    tags: tuple[str, ...] = ()
    starred: bool = False
    pictures: tuple[str, ...] = ()
    """To be had from `Diary.picture`."""
    beside: tuple[tuple[str, str], ...] = ()
    """What a moment has no field for, each with a label: it is kept as words under the text."""
    left: tuple[str, ...] = ()
    """What is not taken along, by its name in the file."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part of a diary that cannot be taken."""

    where: str
    why: str


class Diary(Protocol):
    """A diary that is being read; nothing in it is trusted."""

    @property
    def program(self) -> str:
        """Whose it is, as people call it: "Day One"."""

    def pages(self) -> Iterator[Page | LeftOut]:
        """Every entry, in the order of the file; from the start whenever it is asked for.

        Raises Known: FILE_NOT_OURS when what follows cannot be read at all.
        """

    def picture(self, name: str) -> bytes:
        """A picture as it is there. Raises Known: FILE_NOT_OURS."""


class Diaries(Protocol):
    """All programs whose diaries can be read."""

    def open(self, path: Path, columns: Mapping[str, str]) -> AbstractContextManager[Diary | None]:
        """The diary in a file or folder, known by what is in it; None when it is none.

        `columns` says what the columns of a plain table are (see `exchange.diaries.plain_csv`).
        Raises Known: CANNOT_READ, FILE_NOT_OURS.
        """

    def columns(self, path: Path) -> tuple[str, ...]:
        """What the columns of a table are called; () for what is none.

        Raises Known: CANNOT_READ, FILE_NOT_OURS.
        """


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person decides of what comes in."""

    kind: Kind = Kind.BODY_NOTE
    """A page of a diary is no glimmer before its person says so: by itself none comes up."""
    moods: Mapping[str, tuple[Face, ...]] = field(default_factory=dict)
    """Which faces a mood is, by its name; others stay words."""
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CameIn:
    """What came of a diary, or in a dry run would."""

    program: str
    moments: int = 0
    photos: int = 0
    already_there: int = 0
    first: date | None = None
    last: date | None = None
    moods: Mapping[str, int] = field(default_factory=dict)
    """Those that stay words, each with how many pages have it."""
    as_words: Mapping[str, int] = field(default_factory=dict)
    """What else is kept as words under the text, by its label."""
    left: Mapping[str, int] = field(default_factory=dict)
    """What is not taken along, by its name in the file."""
    left_out: tuple[LeftOut, ...] = ()
    ids: tuple[MomentId, ...] = ()
    """The moments that came."""

"""Diaries of other programs, one file a format; each is known by what is in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from glimmer_desktop.exchange.diaries.day_one import DayOne
from glimmer_desktop.exchange.diaries.day_one_classic import DayOneClassic
from glimmer_desktop.exchange.diaries.daylio import DaylioBackup
from glimmer_desktop.exchange.diaries.daylio_csv import DaylioCsv
from glimmer_desktop.exchange.diaries.diary_format import DiaryFormat
from glimmer_desktop.exchange.diaries.journey import Journey
from glimmer_desktop.exchange.diaries.jrnl_json import JrnlJson
from glimmer_desktop.exchange.diaries.jrnl_text import JrnlText
from glimmer_desktop.exchange.diaries.markdown_notes import MarkdownNotes
from glimmer_desktop.exchange.diaries.plain_csv import PlainCsv
from glimmer_desktop.exchange.diaries.red_notebook import RedNotebook
from glimmer_desktop.exchange.our_own import is_ours
from glimmer_desktop.exchange.table import header_of, is_table
from glimmer_desktop.exchange.tree import Tree, lone_name, opened_tree, telling
from glimmer_desktop.services.diaries import Diary, LeftOut, Page

CANDIDATES: Final[tuple[type[DiaryFormat], ...]] = (
    Journey,
    DayOne,
    DayOneClassic,
    DaylioBackup,
    JrnlJson,
    JrnlText,
    DaylioCsv,
    RedNotebook,
    PlainCsv,
    MarkdownNotes,
)
"""The first that fits is taken: what only this program writes stands before what many do."""


class FileDiaries:
    """`services.diaries.Diaries`. `place` is where the journal lives."""

    def __init__(self, place: Path) -> None:
        self._place = place

    @contextmanager
    def open(self, path: Path, columns: Mapping[str, str]) -> Iterator[Diary | None]:
        """Raises Known: CANNOT_READ, FILE_NOT_OURS."""
        with ExitStack() as opened:
            with telling(path):
                tree = opened.enter_context(opened_tree(path, self._place))
                found = None if is_ours(tree) else _first_that_fits(tree, columns)
            yield None if found is None else _Told(path, found)

    def columns(self, path: Path) -> tuple[str, ...]:
        """Raises Known: CANNOT_READ, FILE_NOT_OURS."""
        with telling(path), opened_tree(path, self._place) as tree:
            name = lone_name(tree)
            asked = name and not is_ours(tree) and is_table(tree, name)
            return header_of(tree, name) if name and asked else ()


class _Told:
    """A diary whose refusals name the file."""

    def __init__(self, path: Path, diary: DiaryFormat) -> None:
        self._path = path
        self._diary = diary
        self.program = diary.program

    def pages(self) -> Iterator[Page | LeftOut]:
        with telling(self._path):
            yield from self._diary.pages()

    def picture(self, name: str) -> bytes:
        with telling(self._path):
            return self._diary.picture(name)


def _first_that_fits(tree: Tree, columns: Mapping[str, str]) -> DiaryFormat | None:
    found = next((one for one in CANDIDATES if one.fits(tree, columns)), None)
    return None if found is None else found(tree, columns)

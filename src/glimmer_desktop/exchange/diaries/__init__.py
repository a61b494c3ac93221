"""Diaries of other programs, one file a format; each is known by what is in it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Final

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.exchange.archive import Archive, Refused
from glimmer_desktop.exchange.diaries.day_one import DayOne
from glimmer_desktop.exchange.diaries.day_one_classic import DayOneClassic
from glimmer_desktop.exchange.diaries.daylio import DaylioBackup
from glimmer_desktop.exchange.diaries.daylio_csv import DaylioCsv
from glimmer_desktop.exchange.diaries.diary_format import DiaryFormat
from glimmer_desktop.exchange.diaries.jrnl_json import JrnlJson
from glimmer_desktop.exchange.diaries.jrnl_text import JrnlText
from glimmer_desktop.exchange.diaries.markdown_folder import MarkdownFolder
from glimmer_desktop.exchange.diaries.plain_csv import PlainCsv
from glimmer_desktop.exchange.diaries.red_notebook import RedNotebook
from glimmer_desktop.exchange.diaries.tree import FolderTree, LoneFile, Tree, start_of
from glimmer_desktop.exchange.glimmer_json import MANIFEST
from glimmer_desktop.exchange.moment_json import Mistake
from glimmer_desktop.exchange.opening import opened_file
from glimmer_desktop.services.diaries import Diary, LeftOut, Page

CANDIDATES: Final[tuple[type[DiaryFormat], ...]] = (
    DayOne,
    DayOneClassic,
    DaylioBackup,
    JrnlJson,
    JrnlText,
    DaylioCsv,
    RedNotebook,
    PlainCsv,
    MarkdownFolder,
)
"""The first that fits is taken: what only this program writes stands before what many do."""
_OURS: Final = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"glimmer"\s*:')


class FileDiaries:
    """`services.diaries.Diaries`. `place` is where the journal lives."""

    def __init__(self, place: Path) -> None:
        self._place = place

    @contextmanager
    def open(self, path: Path, columns: Mapping[str, str]) -> Iterator[Diary | None]:
        """Raises Known: CANNOT_READ, FILE_NOT_OURS."""
        with ExitStack() as opened:
            with _telling(path):
                tree = opened.enter_context(self._tree(path))
                found = None if _is_ours(tree) else _first_that_fits(tree, columns)
            yield None if found is None else _Told(path, found)

    @contextmanager
    def _tree(self, path: Path) -> Iterator[Tree]:
        if path.is_dir():
            yield FolderTree(path)
            return
        with opened_file(path) as file:
            yield self._archive(file) if file.read(2) == b"PK" else LoneFile(path.name, file)

    def _archive(self, file: IO[bytes]) -> Archive:
        """At most half of what is free where the journal lives (B17)."""
        there = next(folder for folder in (self._place, *self._place.parents) if folder.exists())
        return Archive(file, shutil.disk_usage(there).free // 2)


class _Told:
    """A diary whose refusals name the file."""

    def __init__(self, path: Path, diary: DiaryFormat) -> None:
        self._path = path
        self._diary = diary
        self.program = diary.program

    def pages(self) -> Iterator[Page | LeftOut]:
        with _telling(self._path):
            yield from self._diary.pages()

    def picture(self, name: str) -> bytes:
        with _telling(self._path):
            return self._diary.picture(name)


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except (Refused, Mistake) as reason:
        raise Known(ErrorCode.FILE_NOT_OURS, path=path, why=str(reason)) from reason
    except OSError as error:
        why = error.strerror or str(error)
        raise Known(ErrorCode.CANNOT_READ, path=path, why=why) from error


def _is_ours(tree: Tree) -> bool:
    """An export of Glimmer is not looked through twice."""
    names = tree.names()
    return MANIFEST in names or (
        len(names) == 1 and _OURS.match(start_of(tree, names[0])) is not None
    )


def _first_that_fits(tree: Tree, columns: Mapping[str, str]) -> DiaryFormat | None:
    found = next((one for one in CANDIDATES if one.fits(tree, columns)), None)
    return None if found is None else found(tree, columns)

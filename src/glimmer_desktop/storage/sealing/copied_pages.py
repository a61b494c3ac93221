"""Sealed words copied page by page, as they are: they are not unsealed for it, nor sealed again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.keeping import Stop
from glimmer_desktop.settings.private_files import cannot_write
from glimmer_desktop.storage import versions
from glimmer_desktop.storage.sealing import keys
from glimmer_desktop.storage.sealing.keys import DataKey
from glimmer_desktop.storage.sealing.sealed_pages import SIZE, SealedPages
from glimmer_desktop.storage.word_copies import moments_in, stoppable

_AT_ONCE: Final = 1_000 * SIZE
_FREE: Final = 8
"""Of so many pages one may be free room: with more, a copy without it is worth its time."""


def copy_pages(words: Path, copy: Path, key: DataKey, stop: Stop) -> int | None:
    """Fill an empty file with the pages of sealed words; how many moments there were.

    None, and perhaps half a copy, where another way has to be taken: much of the file is free room,
    or not all of it is as it was written. The pages that hold something are for the caller to look
    at. Raises Known: DISK_FULL, CANNOT_WRITE, CANCELLED, and what reading the words raises.
    """
    with versions.looking(words) as connection:
        connection.execute("BEGIN")  # from the first read on nobody writes to it
        with stoppable(connection, stop):
            moments = moments_in(connection)
        pages, free = (_asked(connection, of) for of in ("page_count", "freelist_count"))
        if free * _FREE > pages:
            return None
        written = _written(copy, _pages(words, stop))
    whole = written == pages * SIZE and (not free or _free_ones_are_whole(copy, key))
    return moments if whole else None


def _pages(words: Path, stop: Stop) -> Iterator[bytes]:
    """Many at a time. Where the disk gives a place up SQLite shall say what that means, so it is no
    error here.

    A process that closes a file lets go of all its locks on it, SQLite's too: nothing is read from
    the words after this, and what else this program does with them waits for the store thread.
    """
    with suppress(OSError), words.open("rb") as source:
        while some := source.read(_AT_ONCE):
            if stop():
                raise Known(ErrorCode.CANCELLED)
            yield some


def _written(copy: Path, pages: Iterator[bytes]) -> int:
    """Bytes. Not by the system's own way to copy files: it might let both share one place on the
    disk, and what happens to that would happen to both."""
    try:
        with copy.open("rb+") as target:
            return sum(target.write(some) for some in pages)
    except OSError as error:
        raise cannot_write(copy.parent, error) from error


def _free_ones_are_whole(copy: Path, key: DataKey) -> bool:
    """They are read by nobody before the backup is brought back, and by then it would be called
    damaged."""
    carrier = copy.with_name(f"{copy.name}-carrier")  # it goes with other halves after a kill
    keys.hold(carrier, key)
    try:
        with copy.open("rb") as file:
            pages = SealedPages(file, key, carrier)
            return all(map(pages.is_whole, pages.free()))
    except OSError as error:
        raise cannot_write(copy.parent, error) from error
    finally:
        keys.forget(carrier)
        carrier.unlink(missing_ok=True)


def _asked(connection: Any, what: str) -> int:
    return int(connection.execute(f"PRAGMA {what}").fetchone()[0])

"""A fresh copy of the words for a backup: made, and checked before anyone relies on it.

Plain words come by VACUUM INTO. That would unseal each page of sealed ones and seal it again, a
quarter of what their backup took: those are copied page by page, as they are.
"""

from __future__ import annotations

from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.settings.private_files import cannot_write
from glimmer_desktop.storage.sealing.keys import key_of
from glimmer_desktop.storage.word_copies import check_copy, copy_words


def fresh_copy(words: Path, copy: Path, progress: Progress, stop: Stop) -> Slices[int]:
    """Write the words into an empty file, which is whole then; how many moments there are.

    Raises Known: STORE_CORRUPT where the words are not; DISK_FULL, CANNOT_WRITE, CANCELLED.
    """
    progress(0, 0, "Words")
    moments = _as_they_are(words, copy, stop)
    if moments is not None:
        yield
        progress(0, 0, "Looking it over")
        try:
            check_copy(copy, moments, words, stop)
            return moments
        except Known as known:
            if known.code is not ErrorCode.STORE_CORRUPT:
                raise
        progress(0, 0, "Words")  # it may be in free room alone, which VACUUM INTO leaves behind
    _empty(copy)
    moments = copy_words(words, copy, stop)
    yield
    progress(0, 0, "Looking it over")
    check_copy(copy, moments, words, stop)
    return moments


def _as_they_are(words: Path, copy: Path, stop: Stop) -> int | None:
    key = key_of(words)
    if key is None:
        return None
    from glimmer_desktop.storage.sealing.copied_pages import copy_pages

    return copy_pages(words, copy, key, stop)


def _empty(copy: Path) -> None:
    """Of what was copied in vain."""
    try:
        with copy.open("rb+") as half:
            half.truncate()
    except OSError as error:
        raise cannot_write(copy.parent, error) from error

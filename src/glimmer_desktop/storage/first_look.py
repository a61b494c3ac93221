"""A look at the journal that costs a waiting companion nothing: the first bytes of each file.

It finds files that are cut, emptied, overwritten or gone. What changed inside is found by the daily
backup and by `glimmer doctor`. Without SQLite, which is not loaded before the journal is used.
"""

from __future__ import annotations

from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.storage import on_shelf
from glimmer_desktop.storage.sealing.places import is_sealed
from glimmer_desktop.storage.sealing.settling import settle

_FILES = (("glimmer.db", b"Glmr"), ("photos.db", b"Glmp"))
"""Each with the four letters that say whose it is (storage/versions.py has them as numbers)."""
_MAGIC = b"SQLite format 3\0"
_HEAD = 100
_SEALED_PAGE = 4096
"""Bytes of a page, as SQLCipher makes them."""


def first_look(data: Path) -> Known | None:
    """What is wrong with the journal in a folder, as far as its files' first bytes tell."""
    words, pictures = (data / name for name, _ in _FILES)
    try:
        settle(data)
        if _is_empty(words):
            emptied = words.exists() and on_shelf.backups(data / on_shelf.OWN_FOLDER)
            return _damaged(words) if emptied else None
        looks_whole = _looks_sealed if is_sealed(data) else _looks_whole
        for path, letters in zip((words, pictures), (one for _, one in _FILES), strict=True):
            if not _is_empty(path) and not looks_whole(path, letters):
                return _damaged(path)
    except Known as known:
        return known
    except OSError as error:
        why = error.strerror or str(error)
        return Known(ErrorCode.CANNOT_READ, path=error.filename or str(data), why=why)
    return None


def _looks_whole(path: Path, letters: bytes) -> bool:
    with path.open("rb") as file:
        head = file.read(_HEAD)
        size = file.seek(0, 2)
    if len(head) < _HEAD or not head.startswith(_MAGIC) or head[68:72] != letters:
        return False
    journal = Path(f"{path}-journal")
    if not _is_empty(journal) or head[24:28] != head[92:96]:
        return True  # a crash left half a write, which the next opening takes back
    page = int.from_bytes(head[16:18], "big")
    return size >= int.from_bytes(head[28:32], "big") * (65_536 if page == 1 else page)


def _looks_sealed(path: Path, _letters: bytes) -> bool:
    """Nothing of it can be read; but it has whole pages, and does not begin as a plain one."""
    with path.open("rb") as file:
        plain = file.read(len(_MAGIC)) == _MAGIC
        size = file.seek(0, 2)
    return not plain and (size % _SEALED_PAGE == 0 or not _is_empty(Path(f"{path}-journal")))


def _is_empty(path: Path) -> bool:
    try:
        return path.stat().st_size == 0
    except FileNotFoundError:
        return True


def _damaged(path: Path) -> Known:
    return Known(ErrorCode.STORE_CORRUPT, path=str(path))

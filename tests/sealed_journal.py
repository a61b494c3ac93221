"""What tests of a sealed journal share: its passphrase, and looks from outside."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as bare

from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.settings.private_files import replace_file
from glimmer_desktop.storage.sealing import key_file, keys

PASSPHRASE = "Licht auf der Treppe"
CODE = "9D9N-5ZFZ-M25H-NPW0-5HTT-2F42-9C6W"
PLAIN = b"SQLite format 3\0"
KEY = keys.DataKey(bytes(range(32)))
"""Of journals whose passphrase nobody has to type."""


def begin_sealed(data: Path) -> None:
    """Where there is no journal yet, the one to come is sealed with KEY."""
    data.mkdir(0o700, parents=True)
    replace_file(data / "glimmer.key", key_file.encoded(file_of_key()))


def file_of_key() -> key_file.KeyFile:
    """One that the program itself would write, stretched no further than it has to be."""
    with pytest.MonkeyPatch.context() as quick:
        quick.setattr(key_file, "MEMORY", 64 << 20)
        quick.setattr(key_file, "PASSES", 3)
        return key_file.made(KEY, PASSPHRASE, CODE)


def texts(journal: Journal) -> list[str]:
    keys = journal.moments.keys(MomentQuery.everything())
    return [moment.text for moment in journal.moments.at(keys)]


def files_with(folder: Path, *words: bytes) -> list[Path]:
    """Every file that has one of these bytes somewhere."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(word in path.read_bytes() for word in words)]


def as_stored(*said: str) -> list[bytes]:
    """Texts as they could lie on a disk."""
    return [one.encode(how) for one in said for how in ("utf-8", "utf-16-le", "utf-16-be")]


def rows(file: Path, raw_key: str, sql: str) -> list[Any]:
    """Read by nothing of ours."""
    with closing(bare.connect(str(file))) as connection:
        if raw_key:
            connection.execute(f'PRAGMA key="{raw_key}"')
        found: list[Any] = connection.execute(sql).fetchall()
        return found

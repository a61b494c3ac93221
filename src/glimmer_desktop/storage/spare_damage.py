"""Whether damage is only where nothing is that was kept: an index, free room, a count in a page."""

from __future__ import annotations

from pathlib import Path

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.storage import fingerprints, sums, versions
from glimmer_desktop.storage.backup_source import OF_MOMENTS
from glimmer_desktop.storage.salvaging import Salvage, shapes
from glimmer_desktop.storage.torn_file import torn_file

_TOLD = {*OF_MOMENTS, *sums.SUMMED, "sums"}
"""Tables of which fingerprints and sums tell whether all is there."""


def is_all_there(file: Path, schema: str | None) -> bool:
    """Whether a damaged file of words, or one of `pictures`, still says all that was kept in it."""
    known = shapes(schema)
    try:
        with torn_file(file) as torn:
            salvage = Salvage(torn, known)
            for _ in salvage.rows():
                pass
    except OSError:
        return False
    wanting = salvage.torn & known.keys()
    return not wanting or (wanting <= _TOLD and _says_what_it_said(file, salvage))


def _says_what_it_said(file: Path, salvage: Salvage) -> bool:
    """As far as SQLite can read it: every moment that the index of ids has, and every list."""
    if not salvage.ids_are_whole or salvage.version != versions.KNOWN_VERSIONS[-1]:
        return False
    try:
        with versions.looking(file) as connection:
            there = {row[0] for row in connection.execute("SELECT seq FROM moments NOT INDEXED")}
            changed = any(page.different for page in fingerprints.compared(connection))
            lists = sums.different(connection.execute)
    except Known:
        return False
    return there == salvage.ids.keys() and not changed and not lists

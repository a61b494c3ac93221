"""Catalogues as the program reads them, beside those that people write; made, never committed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from languages.catalogues import ENGLISH, QT, ROOT, TRANSLATED, catalogue, folder, run


def build(root: Path = ROOT) -> list[Path]:
    """Make what is missing or older than what it is made of; what was made."""
    made = []
    for language in (ENGLISH, *TRANSLATED):
        ours = folder(root) / f"glimmer_{language}.qm"
        if _is_old(ours, catalogue(language, root)):
            _put(ours, lambda new, of=language: _release(catalogue(of, root), new))
            made.append(ours)
        theirs = folder(root) / f"qtbase_{language}.qm"
        shipped = QT / "Qt" / "translations" / theirs.name
        if not theirs.exists() and shipped.exists():
            _put(theirs, lambda new, of=shipped: shutil.copyfile(of, new))
            made.append(theirs)
    return made


def _release(written: Path, new: Path) -> None:
    """What is not finished is left out: an English sentence is better than a guess at another."""
    run("lrelease", "-silent", "-nounfinished", str(written), "-qm", str(new))


def _is_old(made: Path, of: Path) -> bool:
    return not made.exists() or made.stat().st_mtime_ns < of.stat().st_mtime_ns


def _put(path: Path, write: Callable[[Path], object]) -> None:
    """Whole or not at all: several test workers may make it at once."""
    new = path.with_name(f"{path.name}.{os.getpid()}")
    write(new)
    new.replace(path)


if __name__ == "__main__":
    build()

"""What is being typed, in a file of its own, while the journal keeps it waiting.

Each run writes its own file and reads those that earlier runs could not give to the journal any
more: so nothing is overwritten that was not taken up yet.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from threading import Lock

from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.settings.private_files import read_file, replace_file

NOTES = "unkept"
"""The name that files of the capture window begin with."""


class DraftFile:
    """Implements `DraftShelter`. May be called from any thread."""

    def __init__(self, folder: Path, run: int, name: str = NOTES) -> None:
        """`run`: a number that no other run has; `name`: of what is written, in letters."""
        self._folder = folder
        self._pattern = f"{name}-*.json"
        self._own = folder / f"{name}-{run:016x}.json"
        self._lock = Lock()
        self._given = self._last = 0

    def ticket(self) -> int:
        with self._lock:
            self._given += 1
            return self._given

    def keep(self, draft: Draft, ticket: int) -> None:
        from glimmer_desktop.storage.draft_json import encoded  # few runs ever need it

        with self._lock:
            if ticket > self._last:
                replace_file(self._own, encoded(draft).encode())
                self._last = ticket

    def forget(self) -> None:
        with self._lock:
            self._last = self._given
            with contextlib.suppress(OSError):  # what is told twice is not lost
                self._own.unlink(missing_ok=True)

    def left(self) -> list[Draft]:
        paths = self._of_earlier_runs()
        if not paths:
            return []
        from glimmer_desktop.storage.draft_json import decoded

        found = []
        for path in paths:
            # one that cannot be read is no draft; it goes with the others
            with contextlib.suppress(OSError, ValueError, TypeError):
                found.append(decoded(read_file(path)))
        return found

    def clear_left(self) -> None:
        for path in self._of_earlier_runs():
            with contextlib.suppress(OSError):
                path.unlink()

    def _of_earlier_runs(self) -> list[Path]:
        return sorted(path for path in self._folder.glob(self._pattern) if path != self._own)

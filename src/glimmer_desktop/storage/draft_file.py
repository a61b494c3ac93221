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
from glimmer_desktop.storage.sealing.keys import held
from glimmer_desktop.storage.sealing.places import SEALED_DRAFT, is_sealed

NOTES = "unkept"
"""The name that files of the capture window begin with."""


class DraftFile:
    """Implements `DraftShelter`. May be called from any thread."""

    def __init__(self, folder: Path, run: int, name: str = NOTES) -> None:
        """`run`: a number that no other run has; `name`: of what is written, in letters."""
        self._folder = folder
        self._name = name
        self._own = folder / f"{name}-{run:016x}.json"
        self._lock = Lock()
        self._given = self._last = 0
        self._opened: set[Path] = set()

    def ticket(self) -> int:
        with self._lock:
            self._given += 1
            return self._given

    def keep(self, draft: Draft, ticket: int) -> None:
        from glimmer_desktop.storage.draft_json import encoded  # few runs ever need it

        with self._lock:
            if ticket > self._last:
                self._write(encoded(draft).encode())
                self._last = ticket

    def forget(self) -> None:
        with self._lock:
            self._last = self._given
            with contextlib.suppress(OSError):  # what is told twice is not lost
                self._own.unlink(missing_ok=True)
                self._sealed.unlink(missing_ok=True)

    def left(self) -> list[Draft]:
        paths = self._of_earlier_runs()
        if not paths:
            return []
        from glimmer_desktop.storage.draft_json import decoded

        found = []
        for path in paths:
            # one that cannot be read is no draft; it goes with the others
            with contextlib.suppress(OSError, ValueError, TypeError):
                found.append(decoded(self._read(path)))
            self._opened.add(path)
        return found

    def clear_left(self) -> None:
        """A sealed one only if it was read: meanwhile the journal may have been unlocked."""
        for path in self._of_earlier_runs():
            if path.suffix == SEALED_DRAFT and path not in self._opened:
                continue
            with contextlib.suppress(OSError):
                path.unlink()

    def _of_earlier_runs(self) -> list[Path]:
        """Those that are sealed wait until the journal is unlocked."""
        endings = [".json"]
        if not is_sealed(self._folder) or held(self._folder) is not None:
            endings.append(SEALED_DRAFT)
        found = [path for end in endings for path in self._folder.glob(f"{self._name}-*{end}")]
        return sorted(path for path in found if path.stem != self._own.stem)

    @property
    def _sealed(self) -> Path:
        """What is typed while the journal is locked has a file of its own: once it is unlocked
        that is read like those of earlier runs."""
        locked = "-locked" if held(self._folder) is None else ""
        return self._own.with_name(f"{self._own.stem}{locked}{SEALED_DRAFT}")

    def _write(self, content: bytes) -> None:
        """As the journal is: nothing that is typed into a sealed one lies about in the open."""
        if is_sealed(self._folder):
            from glimmer_desktop.storage.sealing.box import seal

            replace_file(self._sealed, seal(self._folder, content))
            self._own.unlink(missing_ok=True)
        else:
            replace_file(self._own, content)

    def _read(self, path: Path) -> str:
        if path.suffix != SEALED_DRAFT:
            return read_file(path)
        from glimmer_desktop.storage.sealing.box import unsealed

        return unsealed(self._folder, path.read_bytes()).decode()

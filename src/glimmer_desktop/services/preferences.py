"""The person's choices while the program runs: read once, changed one at a time, undoable."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from glimmer_desktop.settings import file as settings_file
from glimmer_desktop.settings.schema import Settings


class Preferences:
    """Holds the current settings and writes each change to `settings.toml` at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._current, self.problems = settings_file.load(path)
        self._before: list[Settings] = []

    @property
    def path(self) -> Path:
        """Where the choices are written."""
        return self._path

    @property
    def current(self) -> Settings:
        return self._current

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def change(self, name: str, value: Any) -> Settings:
        """Choose something else. Raises Known (CANNOT_WRITE, DISK_FULL); nothing changes then."""
        changed = replace(self._current, **{name: value})
        self._save(changed)
        self._before.append(self._current)
        self._current = changed
        return changed

    def undo(self) -> Settings:
        """Take the last change back."""
        if self._before:
            self._save(self._before[-1])
            self._current = self._before.pop()
        return self._current

    def _save(self, settings: Settings) -> None:
        """What was chosen anew is no problem of the file any more."""
        settings_file.save(self._path, settings)
        _, self.problems = settings_file.load(self._path)

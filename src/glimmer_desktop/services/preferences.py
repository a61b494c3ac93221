"""The person's choices while the program runs: changed at once, taken back one at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from glimmer_desktop.settings import file as settings_file
from glimmer_desktop.settings.file import NOT_USED, Problem
from glimmer_desktop.settings.schema import Settings


@dataclass(frozen=True, slots=True)
class _Step:
    """One change: what some settings were before it, and became."""

    before: Mapping[str, Any]
    after: Mapping[str, Any]


class Preferences:
    """Holds the current settings and writes each change to `settings.toml` at once.

    The file is the person's as much as ours: only what is changed here is written, and what was
    changed there is taken up by `refresh`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._current, self._problems = settings_file.load(path)
        self._steps: list[_Step] = []

    @property
    def path(self) -> Path:
        """Where the choices are written."""
        return self._path

    @property
    def current(self) -> Settings:
        return self._current

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What in the file could not be used."""
        return self._problems

    @property
    def changes(self) -> int:
        """How many there are that `undo` would take back, one after the other."""
        return len(self._steps)

    @property
    def last_changed(self) -> tuple[str, ...]:
        """The settings that `undo` would take back; none when there is nothing to take back."""
        return tuple(self._steps[-1].before) if self._steps else ()

    def change(self, chosen: Mapping[str, Any]) -> Settings:
        """Choose something else, in one step.

        Raises Known (CANNOT_WRITE, CANNOT_READ, STORE_READ_ONLY, DISK_FULL); nothing changes then.
        """
        self.refresh()
        if self._is_so_already(chosen):
            return self._current
        before = {name: getattr(self._current, name) for name in chosen}
        self._put(chosen)
        self._steps.append(_Step(before, dict(chosen)))
        return self._current

    def undo(self) -> tuple[str, ...]:
        """Take the last change back; the settings it was of. Raises Known as `change` does."""
        self.refresh()
        if not self._steps:
            return ()
        before = self._steps[-1].before
        self._put(before)
        self._steps.pop()
        return tuple(before)

    def refresh(self) -> bool:
        """Read the file again; whether anything is told differently by it.

        While nothing in it can be used, what was chosen so far goes on. A change that was made
        here and by hand since is not ours to take back any more.
        """
        before = (self._current, self._problems)
        self._read()
        self._steps = [step for step in self._steps if not self._changed_since(step)]
        return before != (self._current, self._problems)

    def _is_so_already(self, chosen: Mapping[str, Any]) -> bool:
        broken = {one.key for one in self._problems}
        return all(
            getattr(self._current, name) == value and name not in broken
            for name, value in chosen.items()
        )

    def _read(self) -> None:
        found, self._problems = settings_file.load(self._path)
        if not any(one.why in NOT_USED for one in self._problems):
            self._current = found

    def _changed_since(self, step: _Step) -> bool:
        """Whether a setting was changed by hand after this step and all that came after it."""
        latest: dict[str, Any] = {}
        for one in self._steps:
            latest |= one.after
        return any(getattr(self._current, name) != latest[name] for name in step.after)

    def _put(self, chosen: Mapping[str, Any]) -> None:
        settings_file.put(self._path, chosen, self._current)
        self._current = replace(self._current, **chosen)
        self._read()

"""A backup a day, some quiet minutes after the first change, and never in anybody's way."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.companion import BackupStatus
from glimmer_desktop.services.slices import one_slice
from glimmer_desktop.ui.events import AppEvents

if TYPE_CHECKING:
    from glimmer_desktop.services.backups import BackedUp, Second
    from glimmer_desktop.settings.schema import Settings
    from glimmer_desktop.ui.tasks import Tasks

_log = logging.getLogger("glimmer.backup")

QUIET = 120_000
"""Milliseconds without a change before it begins."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Work in slices, and what is done with what came of it."""

    steps: Generator[None, None, Any]
    ended: Callable[[Any], None]


class DailyBackup(QObject):
    """Waits for a change, then for quiet; works in slices on the store thread."""

    def __init__(
        self,
        core: Core,
        tasks: Callable[[], Tasks],
        events: AppEvents,
        is_capturing: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._events = events
        self._is_capturing = is_capturing
        self.status = BackupStatus()
        self._run: _Run | None = None
        self._folder = core.preferences.current.second_backups
        self._hurried = False
        self._again = False  # something changed while one was under way
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET)
        self._timer.timeout.connect(self._begin)
        changes = (
            events.moment_kept,
            events.moment_changed,
            events.moment_let_go,
            events.moment_brought_back,
            events.moments_arrived,
            events.moments_changed,
            events.plans_changed,
            events.map_written,
        )
        for change in changes:
            change.connect(self._changed)
        events.settings_changed.connect(self._chosen)

    def make_room(self) -> None:
        """Somebody begins to write: what is under way is dropped, and begun anew later."""
        self._hurried = True

    def give_way(self) -> None:
        """The journal is locked: half of one goes, and what unlocking brings begins it anew."""
        self._timer.stop()
        self._drop()

    def leave(self) -> None:
        """No more of it; half of one goes, behind what the store is still doing."""
        self._timer.stop()
        self._hurried = True
        self._drop()

    def _changed(self, _what: object = None) -> None:
        if self._run is None:
            self._timer.start()
        else:
            self._again = True

    def _chosen(self, settings: Settings) -> None:
        """Another second folder is to have the last backup soon, and none is to be told of."""
        if settings.second_backups != self._folder:
            self._folder = settings.second_backups
            self._changed()

    def _begin(self) -> None:
        from glimmer_desktop.services.backups import once_a_day

        if self._core.seal.is_locked:
            return  # what comes in when it is unlocked is a change
        if self._is_capturing():
            self._timer.start()
            return
        self._hurried = self._again = False
        core = self._core
        self._start(once_a_day(core.shelf.backups, core.clock, self._is_hurried), self._made)

    def _start(self, steps: Generator[None, None, Any], ended: Callable[[Any], None]) -> None:
        self._run = _Run(steps, ended)
        self._step(self._run)

    def _step(self, run: _Run) -> None:
        self._tasks().on_store(
            lambda: one_slice(run.steps),
            lambda came: self._stepped(run, came),
            lambda known: self._failed(run, known),
        )

    def _stepped(self, run: _Run, came: list[Any]) -> None:
        if self._run is not run:
            return
        if came:
            self._run = None
            run.ended(came[0])
        elif self._hurried or self._is_capturing():
            self._drop()
            self._timer.start()
        else:
            self._step(run)

    def _drop(self) -> None:
        """Half of what is under way goes, behind what the store is still doing."""
        if self._run is not None:
            run, self._run = self._run, None
            self._tasks().on_store(run.steps.close)

    def _is_hurried(self) -> bool:
        return self._hurried

    def _made(self, made: BackedUp | None) -> None:
        second = self.status.second
        if made is not None:
            self._tell(_status_of(made, second))
        elif self.status.trouble is not None:  # somebody else has made one today
            self._tell(BackupStatus(second=second))
        if self._folder:
            second_folder = self._core.shelf.second_folder
            self._start(second_folder.copy(_untold, self._is_hurried), self._copied)
        else:
            self._copied(None)

    def _copied(self, second: Second | None) -> None:
        if second != self.status.second:
            known = None if second is None else second.trouble
            if known is not None:
                _log.warning("no second backup today: %s", known.code)
            self._tell(replace(self.status, second=second))
        if self._again:
            self._timer.start()

    def _failed(self, run: _Run, known: Known) -> None:
        if self._run is not run:
            return
        self._run = None
        if known.code is ErrorCode.CANCELLED:
            self._timer.start()
        else:  # tried again after the next change
            _log.warning("no backup today: %s", known.code)
            self._tell(BackupStatus(known, second=self.status.second))

    def _tell(self, status: BackupStatus) -> None:
        self.status = status
        self._events.backup_tried.emit(status)


def _status_of(made: BackedUp, second: Second | None) -> BackupStatus:
    return BackupStatus(
        changed_moments=made.changed_moments,
        damaged_photos=made.damaged_photos,
        mended_photos=made.mended_photos,
        damaged_backups=made.damaged_backups,
        second=second,
    )


def _untold(_done: int, _total: int, _label: str) -> None:
    """Nobody watches."""

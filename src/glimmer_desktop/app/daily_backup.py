"""A backup a day, some quiet minutes after the first change, and never in anybody's way."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.companion import BackupStatus
from glimmer_desktop.ui.events import AppEvents

if TYPE_CHECKING:
    from glimmer_desktop.services.backups import BackedUp
    from glimmer_desktop.ui.tasks import Tasks

_log = logging.getLogger("glimmer.backup")

QUIET = 120_000
"""Milliseconds without a change before it begins."""


@dataclass(frozen=True, slots=True)
class _Through:
    """The last slice was done."""

    made: BackedUp | None


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
        self._steps: Generator[None, None, BackedUp | None] | None = None
        self._hurried = False
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

    def make_room(self) -> None:
        """Somebody begins to write: what is under way is dropped, and begun anew later."""
        self._hurried = True

    def leave(self) -> None:
        """No more of it; half of one goes, behind what the store is still doing."""
        self._timer.stop()
        self._hurried = True
        if self._steps is not None:
            steps, self._steps = self._steps, None
            self._tasks().on_store(steps.close)

    def _changed(self, _what: object = None) -> None:
        if self._steps is None:
            self._timer.start()

    def _begin(self) -> None:
        from glimmer_desktop.services.backups import once_a_day

        if self._is_capturing():
            self._timer.start()
            return
        self._hurried = False
        self._steps = once_a_day(self._core.backups, self._core.clock, lambda: self._hurried)
        self._step()

    def _step(self) -> None:
        steps = self._steps
        if steps is not None:
            self._tasks().on_store(lambda: _slice_of(steps), self._stepped, self._failed)

    def _stepped(self, through: _Through | None) -> None:
        if through is not None:
            self._steps = None
            self._made(through.made)
        elif self._steps is not None and (self._hurried or self._is_capturing()):
            steps, self._steps = self._steps, None
            self._tasks().on_store(steps.close)
            self._timer.start()
        else:
            self._step()

    def _made(self, made: BackedUp | None) -> None:
        if made is not None:
            self._tell(BackupStatus(None, made.changed_moments, made.damaged_photos))
        elif self.status.trouble is not None:  # somebody else has made one today
            self._tell(BackupStatus())

    def _failed(self, known: Known) -> None:
        self._steps = None
        if known.code is ErrorCode.CANCELLED:
            self._timer.start()
        else:  # tried again after the next change
            _log.warning("no backup today: %s", known.code)
            self._tell(BackupStatus(known))

    def _tell(self, status: BackupStatus) -> None:
        self.status = status
        self._events.backup_tried.emit(status)


def _slice_of(steps: Generator[None, None, BackedUp | None]) -> _Through | None:
    """One slice, on the store thread; what came of the whole after the last one."""
    try:
        next(steps)
    except StopIteration as end:
        return _Through(end.value)
    return None

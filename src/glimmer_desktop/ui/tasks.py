"""The one door off the UI thread.

Work runs on one of two executors: `store` (one worker, which owns the database connection) and
`pictures` (two workers, which decode). What comes of it returns to the UI thread. Nothing mutable
crosses; a screen that no longer wants an answer drops it by its ticket.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.slices import one_slice

if TYPE_CHECKING:
    from glimmer_desktop.services.keeping import Slices

Result = TypeVar("Result")


def _ignore(_: object) -> None:
    """For work whose outcome nobody waits for; a bug in it is raised all the same."""


class Tasks(QObject):
    """Runs plain calls off the UI thread and answers on it, in order of completion."""

    _answered = Signal(object)

    def __init__(self, store: Executor, pictures: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._pictures = pictures
        self._left = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def on_store(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] = _ignore,
        failed: Callable[[Known], None] | None = None,
    ) -> None:
        """Run `work` on the store thread; `done(result)` or `failed(known)` follow on this one."""
        self._start(self._store, work, done, failed)

    def on_pictures(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] = _ignore,
        failed: Callable[[Known], None] | None = None,
    ) -> None:
        """The same on a picture worker."""
        self._start(self._pictures, work, done, failed)

    def in_slices(
        self,
        slices: Slices[Result],
        done: Callable[[Result], None] = _ignore,
        failed: Callable[[Known], None] | None = None,
    ) -> None:
        """Slice by slice on the store thread; what others want of it comes in between."""

        def stepped(came: list[Result]) -> None:
            if came:
                done(came[0])
            else:
                self.in_slices(slices, done, failed)

        self.on_store(lambda: one_slice(slices), stepped, failed)

    def leave(self) -> None:
        """Whoever asked is gone: what is under way is done, and nobody is told."""
        self._left = True

    @Slot(object)
    def _deliver(self, answer: Callable[[], None]) -> None:
        if not self._left:
            answer()

    def _start(
        self,
        executor: Executor,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Known], None] | None,
    ) -> None:
        def answered(future: Future[Result]) -> None:
            if not future.cancelled():
                self._answered.emit(lambda: _settle(future, done, failed))

        executor.submit(work).add_done_callback(answered)


def _settle(
    future: Future[Result],
    done: Callable[[Result], None],
    failed: Callable[[Known], None] | None,
) -> None:
    error = future.exception()
    if error is None:
        done(future.result())
    elif isinstance(error, Known) and failed is not None:
        failed(error)
    else:
        raise error

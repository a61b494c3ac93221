"""What the window that brings in pictures does: slice by slice, with a look before anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import MomentId
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.services.picture_import import Brought, PictureImport
from glimmer_desktop.ui.bringing.window import BringingWindow
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say

First = Callable[[Progress, Stop], Slices[object]]


@dataclass
class _Run:
    """One look or one import. Its slices run on the store thread and never two at once."""

    bringing: bool
    slices: Slices[Brought] | None = None
    how_far: tuple[int, int] = (0, 0)
    stopped: bool = False
    ended: list[Brought] = field(default_factory=list)

    def progress(self, done: int, total: int, _label: str) -> None:
        self.how_far = (done, total)

    def stop(self) -> bool:
        return self.stopped

    def step(self) -> tuple[int, int]:
        """One slice; how far it is."""
        try:
            if self.slices is not None:
                next(self.slices)
        except StopIteration as end:
            self.ended.append(end.value)
        return self.how_far

    def close(self) -> None:
        if self.slices is not None:
            self.slices.close()


class BringingPresenter(QObject):
    """Others may use the journal between two slices: nothing waits for the folder's end."""

    def __init__(
        self,
        window: BringingWindow,
        pictures: PictureImport,
        tasks: Tasks,
        events: AppEvents,
        first: First,
    ) -> None:
        """`first` is done before anything comes in: a backup."""
        super().__init__(window)
        self._window = window
        self._pictures = pictures
        self._tasks = tasks
        self._events = events
        self._first = first
        self._folder = Path()
        self._run: _Run | None = None
        self._brought: tuple[MomentId, ...] = ()
        window.folder_chosen.connect(self.look)
        window.bring_wanted.connect(self._bring)
        window.stop_wanted.connect(self._stop)
        window.take_back_wanted.connect(self._take_back)

    def open(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def look(self, folder: Path) -> None:
        """Tell what is in a folder; nothing comes in yet."""
        if self._run is not None:
            return
        self._folder = folder
        run = _Run(bringing=False)
        run.slices = self._pictures.look(folder, False, run.progress, run.stop)
        self._begin(run)

    def leave(self) -> None:
        """The companion ends: half of an import is undone, on the store thread."""
        run, self._run = self._run, None
        if run is not None:
            self._tasks.on_store(run.close)

    def _bring(self, together: bool) -> None:
        if self._run is not None:
            return
        run = _Run(bringing=True)
        run.slices = self._pictures.bring_in(
            *(self._folder, together, run.progress, run.stop),
            lambda: self._first(run.progress, run.stop),
        )
        self._begin(run)

    def _begin(self, run: _Run) -> None:
        self._run = run
        self._window.show_busy(run.bringing)
        self._step(run)

    def _step(self, run: _Run) -> None:
        def failed(known: Known) -> None:
            if self._run is run:
                self._run = None
                self._window.say(self._sentence(known))

        self._tasks.on_store(run.step, lambda how_far: self._stepped(run, how_far), failed)

    def _stepped(self, run: _Run, how_far: tuple[int, int]) -> None:
        if self._run is not run:
            return
        if not run.ended:
            self._window.show_progress(*how_far)
            self._step(run)
            return
        self._run = None
        (done,) = run.ended
        if not run.bringing:
            self._window.show_found(done)
            return
        self._brought = done.ids
        self._window.show_done(done)
        if done.moments:
            self._events.moments_arrived.emit(done.moments)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stopped = True

    def _take_back(self) -> None:
        brought, self._brought = self._brought, ()

        def done(count: int) -> None:
            self._window.say(
                self.tr("Taken back: {count}, in the bin for 30 days.").format(count=count)
            )
            self._events.moments_arrived.emit(0)  # screens ask anew

        def failed(known: Known) -> None:
            self._brought = brought
            self._window.say(say(known))

        self._tasks.on_store(lambda: self._pictures.take_back(brought), done, failed)

    def _sentence(self, known: Known) -> str:
        if known.code is ErrorCode.CANCELLED:
            return self.tr("Stopped. Everything is as it was.")
        return say(known)

"""What the window that brings in pictures does: slice by slice, with a look before anything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import MomentId
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.services.picture_import import Brought, PictureImport
from glimmer_desktop.ui.bringing.running import Running
from glimmer_desktop.ui.bringing.window import BringingWindow
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.widgets.in_front import bring_in_front
from glimmer_desktop.ui.words import say

First = Callable[[Progress, Stop], Slices[object]]


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
        self._running = Running(tasks, window.show_progress, self._failed)
        self._brought: tuple[MomentId, ...] = ()
        window.folder_chosen.connect(self.look)
        window.bring_wanted.connect(self._bring)
        window.stop_wanted.connect(self._running.stop)
        window.take_back_wanted.connect(self._take_back)

    def open(self) -> None:
        bring_in_front(self._window)

    def look(self, folder: Path) -> None:
        """Tell what is in a folder; nothing comes in yet."""
        if self._running.busy:
            return
        self._folder = folder
        self._window.show_busy(False)
        self._running.begin(
            lambda progress, stop: self._pictures.look(folder, False, progress, stop),
            self._window.show_found,
        )

    def leave(self) -> None:
        """The companion ends: half of an import is undone, on the store thread."""
        self._running.leave()

    def _bring(self, together: bool) -> None:
        if self._running.busy:
            return

        def work(progress: Progress, stop: Stop) -> Slices[Brought]:
            return self._pictures.bring_in(
                *(self._folder, together, progress, stop), lambda: self._first(progress, stop)
            )

        self._window.show_busy(True)
        self._running.begin(work, self._came)

    def _came(self, done: Brought) -> None:
        self._brought = done.ids
        self._window.show_done(done)
        if done.moments:
            self._events.moments_arrived.emit(done.moments)

    def _failed(self, known: Known) -> None:
        self._window.say(self._sentence(known))

    def _take_back(self) -> None:
        brought, self._brought = self._brought, ()

        def done(count: int) -> None:
            self._window.say(
                self.tr("Taken back: {count}, in the bin for 30 days.").format(
                    count=QLocale().toString(count)
                )
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

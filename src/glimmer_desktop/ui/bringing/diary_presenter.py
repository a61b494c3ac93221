"""What the window that brings in a diary does: a look first, and all of it can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.diaries import CameIn, Choices
from glimmer_desktop.services.diary_import import DiaryImport
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.ui.bringing.diary_window import DiaryWindow
from glimmer_desktop.ui.bringing.presenter import First
from glimmer_desktop.ui.bringing.running import Running
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.widgets.in_front import bring_in_front
from glimmer_desktop.ui.words import say


class DiaryPresenter(QObject):
    """Others may use the journal between two slices."""

    def __init__(
        self,
        window: DiaryWindow,
        diaries: DiaryImport,
        tasks: Tasks,
        events: AppEvents,
        first: First,
    ) -> None:
        """`first` is done before anything comes in: a backup."""
        super().__init__(window)
        self._window = window
        self._diaries = diaries
        self._events = events
        self._first = first
        self._path = Path()
        self._columns: Mapping[str, str] = {}
        self._running = Running(tasks, window.show_progress, self._failed)
        window.path_chosen.connect(self.look)
        window.columns_told.connect(self._look_with)
        window.bring_wanted.connect(self._bring)
        window.stop_wanted.connect(self._running.stop)
        window.take_back_wanted.connect(self._take_back)

    def open(self) -> None:
        bring_in_front(self._window)

    def leave(self) -> None:
        """The companion ends: half of an import is undone, on the store thread."""
        self._running.leave()

    def look(self, path: Path) -> None:
        """Tell what is in a file or a folder; nothing comes in yet."""
        if self._running.busy:
            return
        self._path = path
        self._look_with({})

    def _look_with(self, columns: Mapping[str, str]) -> None:
        """Of a table of which it is not known what its columns are, that is asked."""
        if self._running.busy:
            return
        self._columns = columns

        def work(progress: Progress, stop: Stop) -> Slices[CameIn | tuple[str, ...]]:
            asked = () if columns else self._diaries.columns_to_ask(self._path)
            if asked:
                return asked
            choices = Choices(columns=columns)
            look = self._diaries.bring_in(self._path, choices, progress, stop, dry_run=True)
            return (yield from look)

        self._window.show_busy(False)
        self._running.begin(work, self._looked)

    def _looked(self, found: CameIn | tuple[str, ...]) -> None:
        if isinstance(found, CameIn):
            self._window.show_found(found)
        else:
            self._window.show_columns(found)

    def _bring(self, choices: Choices) -> None:
        if self._running.busy:
            return
        chosen = replace(choices, columns=self._columns)

        def work(progress: Progress, stop: Stop) -> Slices[CameIn]:
            return self._diaries.bring_in(
                *(self._path, chosen, progress, stop), first=lambda: self._first(progress, stop)
            )

        self._window.show_busy(True)
        self._running.begin(work, self._came)

    def _came(self, done: CameIn) -> None:
        self._window.show_done(done)
        if done.moments:
            self._events.moments_arrived.emit(done.moments)

    def _take_back(self) -> None:
        if self._running.busy:
            return
        self._window.show_busy(False)
        self._running.begin(
            lambda progress, stop: self._diaries.take_back(
                self._path, self._columns, progress, stop
            ),
            self._taken_back,
        )

    def _taken_back(self, count: int) -> None:
        told = self.tr("Taken back: {count}, in the bin for 30 days.")
        self._window.say(told.format(count=QLocale().toString(count)))
        self._events.moments_arrived.emit(0)  # screens ask anew

    def _failed(self, known: Known) -> None:
        stopped = known.code is ErrorCode.CANCELLED
        self._window.say(self.tr("Stopped. Everything is as it was.") if stopped else say(known))

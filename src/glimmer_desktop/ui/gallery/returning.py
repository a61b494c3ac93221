""" "It came again": a moment that returned, noted with one press and taken back with another."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say


class Returning(QObject):
    """Adds times, and knows the last one for as long as its line stands."""

    def __init__(
        self, window: MomentWindow, gallery: Gallery, tasks: Tasks, events: AppEvents
    ) -> None:
        super().__init__(window)
        self._window = window
        self._gallery = gallery
        self._tasks = tasks
        self._events = events
        self._last: tuple[MomentId, datetime] | None = None

    def came_again(self, moment: Moment) -> None:
        """Note that it came again, now."""

        def noted(now: Moment) -> None:
            self._last = now.id, now.again[-1]
            self._events.moment_changed.emit(now)
            self._window.say(self.tr("It came again. That is noted."), undo=True)

        self._tasks.on_store(lambda: self._gallery.came_again(moment), noted, self._tell)

    def take_back(self, moment: Moment) -> None:
        """Take the last time back, if it was of this moment."""
        if self._last is None or self._last[0] != moment.id:
            return
        at, self._last = self._last[1], None

        def taken_back(now: Moment) -> None:
            self._events.moment_changed.emit(now)

        self._tasks.on_store(
            lambda: self._gallery.did_not_come_again(moment, at), taken_back, self._tell
        )

    def _tell(self, known: Known) -> None:
        self._window.say(say(known))

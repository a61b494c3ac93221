"""Opens a locked journal with what is typed. A slip costs nothing: the typed text stays."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.sealing import Sealing, Unlocked
from glimmer_desktop.ui.locked.window import LockedWindow
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say


class LockedPresenter(QObject):
    """One try at a time."""

    unlocked = Signal(object)  # Unlocked

    def __init__(self, window: LockedWindow, sealing: Sealing, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._sealing = sealing
        self._tasks = tasks
        window.unlock_wanted.connect(self._try)

    def _try(self, secret: str) -> None:
        self._window.say("")
        self._window.show_busy(True)
        self._tasks.on_store(lambda: self._sealing.unlock(secret), self._opened, self._not_opened)

    def _opened(self, unlocked: Unlocked) -> None:
        self._window.show_busy(False)
        self._window.forget()
        self.unlocked.emit(unlocked)

    def _not_opened(self, known: Known) -> None:
        self._window.show_busy(False)
        self._window.say(say(known))

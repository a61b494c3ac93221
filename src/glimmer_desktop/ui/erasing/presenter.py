"""What the window that erases everything does: it looks, asks once, and has the companion leave."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.services.erasing import Erasure
from glimmer_desktop.ui.erasing.window import ErasingWindow
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.widgets.in_front import bring_in_front
from glimmer_desktop.ui.words import say


class ErasingPresenter(QObject):
    """The erasing itself is the companion's last deed, once the journal is closed."""

    begun = Signal()  # it is written down that all is to go, so that nothing can leave it half done

    def __init__(self, window: ErasingWindow, erasure: Erasure, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._erasure = erasure
        self._tasks = tasks
        window.erase_wanted.connect(self._erase)

    def open(self) -> None:
        """Nothing of the journal is read for it, so it does not wait for the journal either."""
        self._window.show_looking()
        bring_in_front(self._window)
        self._tasks.on_pictures(self._erasure.look, self._window.show_goes)

    def _erase(self) -> None:
        self._window.show_erasing()
        self._tasks.on_store(
            self._erasure.begin,
            lambda _: self.begun.emit(),
            lambda known: self._window.say(say(known)),
        )

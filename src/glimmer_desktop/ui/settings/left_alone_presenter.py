"""Decides what becomes of what is left alone: it may come again, and that is taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.left_alone import Left
from glimmer_desktop.services.looking_back import LookingBack
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.look_back_wording import left_words
from glimmer_desktop.ui.settings.left_alone import LeftAloneList
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say


class LeftAlonePresenter(QObject):
    """Between the list and the store thread."""

    def __init__(
        self, view: LeftAloneList, looking_back: LookingBack, tasks: Tasks, events: AppEvents
    ) -> None:
        super().__init__(view)
        self._view = view
        self._looking_back = looking_back
        self._tasks = tasks
        self._events = events
        self._shown: list[Left] = []
        self._came: list[Left] = []
        view.come_wanted.connect(self._let_come)
        view.undo_wanted.connect(self._undo)

    def bring(self) -> None:
        """Show how it is now. Opens the journal where nothing has needed it yet."""
        self._tasks.on_store(self._looking_back.left_alone, self._show, self._refuse)

    def _let_come(self, row: int) -> None:
        left = self._shown[row]
        self._came.append(left)
        said = QCoreApplication.translate("LeftAloneList", "It may come up again.")
        self._do(lambda: self._looking_back.let_come(left), said)

    def _undo(self) -> None:
        if self._came:
            left = self._came.pop()
            said = QCoreApplication.translate("LeftAloneList", "Left alone again.")
            self._do(lambda: self._looking_back.leave(left), said)

    def _do(self, change: Callable[[], None], said: str) -> None:
        def done(left: list[Left]) -> None:
            self._show(left)
            self._view.say(said)
            self._events.left_alone_changed.emit()

        def changed() -> list[Left]:
            change()
            return self._looking_back.left_alone()

        self._tasks.on_store(changed, done, self._refuse)

    def _show(self, left: list[Left]) -> None:
        self._shown = left
        locale = self._view.locale()
        lines = [left_words(one, locale) for one in left]
        self._view.show_lines(lines, undo=bool(self._came))

    def _refuse(self, known: Known) -> None:
        self._view.say(say(known))

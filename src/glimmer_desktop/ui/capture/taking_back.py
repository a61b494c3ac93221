""" "Kept · Undo": the line after a moment was kept, and the way back while it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QScreen

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Draft, Moment, MomentId
from glimmer_desktop.ui.capture.drafts import united
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.toast import Toast
from glimmer_desktop.ui.words import say


class TakesBack(Protocol):
    """Whoever kept the moment."""

    def take_back(self, moment_id: MomentId, joined: Callable[[Draft], Draft]) -> Draft:
        """Let it go and hold what it said as a draft, `joined` to what was begun since."""


class TakingBack(QObject):
    """Remembers the moment kept last; takes it back at most once."""

    taken_back = Signal(object, object)  # MomentId, Draft: what it said

    def __init__(
        self, kept_by: TakesBack, tasks: Tasks, toast: Toast, said: Callable[[], Draft]
    ) -> None:
        """`said`: what stands in the form by now."""
        super().__init__(toast)
        self._kept_by = kept_by
        self._said = said
        self._tasks = tasks
        self._toast = toast
        self._kept: Moment | None = None
        toast.acted.connect(self.take_back)

    def offer(self, kept: Moment, screen: QScreen, more: str = "") -> None:
        """Say that it was kept, with a quieter line where there is one."""
        self._kept = kept
        self._toast.say(self.tr("Kept"), self.tr("Undo"), screen, more)

    def tell_sealed(self, screen: QScreen) -> None:
        """Say that it went into the box, out of which nothing can be taken yet."""
        self._kept = None
        more = self.tr("It joins the journal once that is unlocked.")
        self._toast.say(self.tr("Kept in the sealed box"), "", screen, more)

    def take_back(self) -> None:
        """Undo the last keep."""
        if self._kept is None:
            return
        moment_id, self._kept = self._kept.id, None
        said = self._said()
        self._tasks.on_store(
            lambda: self._kept_by.take_back(moment_id, lambda draft: united(draft, said)),
            lambda draft: self.taken_back.emit(moment_id, draft),
            self._cannot,
        )

    def take_back_by_key(self) -> None:
        """The toast takes no keyboard: while it stands, undo in the window does the same."""
        if self._toast.isVisible():
            self._toast.hide()
            self.take_back()

    def _cannot(self, known: Known) -> None:
        self._toast.say(say(known), "", screen_of(self._toast))

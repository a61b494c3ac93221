"""A draft on its way to be kept: one at a time. What is said meanwhile is not part of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Draft, Moment
from glimmer_desktop.ui.capture.drafts import said_since
from glimmer_desktop.ui.tasks import Tasks


class Keeps(Protocol):
    """Whoever makes a moment of it, on the store thread."""

    def keep(self, draft: Draft, slot: str | None = None) -> Moment:
        """Keep it; the slot is empty from the same moment on. Raises Known."""

    def leave_shelter(self) -> None:
        """The journal has what was in the file."""


class Sending(QObject):
    """Remembers what stood in the window when a draft was sent."""

    kept = Signal(object, object)  # Moment, Draft: what stood there
    refused = Signal(object)  # Known

    def __init__(self, keeps: Keeps, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._keeps = keeps
        self._tasks = tasks
        self._stood: Draft | None = None
        self._done: list[Moment] = []

    @property
    def under_way(self) -> bool:
        return self._stood is not None

    def send(self, draft: Draft, stood: Draft, slot: str | None) -> None:
        """Keep a draft, and empty its slot if it has one. `stood`: all that the window says now."""
        self._stood = stood
        done = self._done = []  # the store thread's own, in the order of its work

        def keep() -> Moment:
            done.append(self._keeps.keep(draft, slot))
            self._keeps.leave_shelter()
            return done[0]

        self._tasks.on_store(keep, self._was_kept, self._was_not_kept)

    def left_of(self, said: Draft) -> Callable[[], Draft]:
        """What of all that the window says has to be held: to be called on the store thread, which
        knows by then whether what was sent is a moment."""
        stood, done = self._stood, self._done
        return lambda: said if stood is None or not done else said_since(said, stood)

    def _was_kept(self, moment: Moment) -> None:
        stood, self._stood = self._stood, None
        self.kept.emit(moment, stood)

    def _was_not_kept(self, known: Known) -> None:
        self._stood = None
        self.refused.emit(known)

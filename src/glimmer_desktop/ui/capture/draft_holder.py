"""Holds what is being typed in the store, so that little of it can be lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.ports import CAPTURE_SLOT
from glimmer_desktop.ui.tasks import Tasks

HOLD_AFTER_MS = 900
"""From the first change not held yet. The timer is not restarted by further typing, so that this
is also the longest time between two holds."""
TRY_AGAIN_MS = 3_000


class DraftHolder(QObject):
    """One timer, at most one hold under way; quiet until it is told to go on."""

    troubled = Signal(object)  # Known
    relieved = Signal()

    def __init__(
        self, capture: Capture, tasks: Tasks, read: Callable[[], Draft], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._capture = capture
        self._tasks = tasks
        self._read = read
        self._held = Draft()
        self._slot = CAPTURE_SLOT
        self._resting = True
        self._holding = False
        self._in_trouble = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hold_now)

    def go_on(self, held: Draft, slot: str = CAPTURE_SLOT) -> None:
        """Begin or go on; `held` is what the store holds in the slot at this moment."""
        self._held = held
        self._slot = slot
        self._resting = False
        self.note_change()

    def rest(self) -> None:
        """Hold nothing for now: the draft is being kept, or was not taken up yet."""
        self._resting = True
        self._timer.stop()

    def note_change(self) -> None:
        """Something may have been said: hold it soon."""
        if not self._resting and not self._timer.isActive():
            self._timer.start(HOLD_AFTER_MS)

    def hold_now(self) -> None:
        """Hold at once what is not held yet."""
        self._timer.stop()
        draft = self._read()
        if self._resting or draft == self._held:
            return
        if self._holding:
            self._timer.start(HOLD_AFTER_MS)
            return
        self._hold(draft)

    def hold_and_rest(self) -> None:
        """Hold what is not held yet, behind a hold that is still under way, and nothing after."""
        draft = self._read()
        if not self._resting and (self._holding or draft != self._held):
            self._hold(draft)
        self.rest()

    def _hold(self, draft: Draft) -> None:
        slot = self._slot
        self._holding = True
        self._tasks.on_store(
            lambda: self._capture.hold_draft(draft, slot),
            lambda _: self._is_held(draft, slot),
            self._not_held,
        )

    def _is_held(self, draft: Draft, slot: str) -> None:
        self._holding = False
        if slot == self._slot:
            self._held = draft
        if self._in_trouble:
            self._in_trouble = False
            self.relieved.emit()

    def _not_held(self, known: Known) -> None:
        self._holding = False
        self._in_trouble = True
        self.troubled.emit(known)
        if not self._resting:
            self._timer.start(TRY_AGAIN_MS)

"""Holds what is being typed in the store, so that little of it can be lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.services.sheltering import DraftKeeper
from glimmer_desktop.ui.tasks import Tasks

HOLD_AFTER_MS = 900
"""From the first change not held yet. The timer is not restarted by further typing, so that this
is also the longest time between two holds."""
TRY_AGAIN_MS = 3_000
SHELTER_AFTER_MS = 1_200
"""Not held for so long: the store is busy, and it goes into a file. Two seconds is what may be lost
of typing, and writing takes its time, too."""


class DraftHolder(QObject):
    """One timer, at most one hold under way; quiet until it is told to go on."""

    troubled = Signal(object)  # Known
    relieved = Signal()

    def __init__(
        self, keeper: DraftKeeper, tasks: Tasks, read: Callable[[], Draft], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._tasks = tasks
        self._read = read
        self._held = Draft()
        self._slot = CAPTURE_SLOT
        self._resting = True
        self._holding = False
        self._in_trouble = False
        self._left = False
        self._holds = self._safe = self._waiting_since = 0
        self._sheltered: Draft | None = None
        self._sheltered_after = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hold_now)
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self._shelter)

    def go_on(self, held: Draft, slot: str = CAPTURE_SLOT) -> None:
        """Begin or go on; `held` is what the store holds in the slot at this moment."""
        self._held = held
        self._slot = slot
        self._resting = False
        self.note_change()

    def wait_for(self, slot: str) -> None:
        """Rest until the draft of another slot was read; nothing is held of it so far."""
        self.rest()
        self._held = Draft()
        self._slot = slot

    @property
    def has_all(self) -> bool:
        """Whether the store holds what there is, as far as is known."""
        return not self._holding and self._read() == self._held

    def is_kept(self) -> None:
        """All that was sent is a moment, and its file gone: nothing of it waits any more."""
        self._sheltered = None

    def rest(self) -> None:
        """Hold nothing for now: the draft is being kept, or was not taken up yet."""
        self._resting = True
        self._timer.stop()

    def leave(self) -> None:
        """Nothing more, not into the file either: who leaves holds what there is.

        Nor after an answer of the store that comes later.
        """
        self._left = True
        self.rest()
        self._waiting.stop()

    def note_change(self) -> None:
        """Something may have been said: hold it soon."""
        if self._left:
            return
        if not self._waiting.isActive():
            self._waiting_since = self._holds
            self._waiting.start(SHELTER_AFTER_MS)
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
        self._holds += 1
        number = self._holds
        self._tasks.on_store(
            lambda: self._keeper.hold_draft(draft, slot),
            lambda _: self._is_held(draft, slot, number),
            self._not_held,
        )

    def _is_held(self, draft: Draft, slot: str, number: int) -> None:
        self._holding = False
        self._is_safe(number)
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

    # While the store is busy

    def _shelter(self) -> None:
        """What has waited too long goes into a file; so does what is added while it waits on."""
        shelter, draft = self._keeper.shelter_of(self._slot), self._read()
        if shelter is None or not self._may_be_lost(draft):
            return
        if self._safe > self._waiting_since:  # what came after that hold has not waited as long
            self._waiting_since = self._holds
            self._waiting.start(SHELTER_AFTER_MS)
            return
        if draft != self._sheltered:
            ticket = shelter.ticket()
            self._sheltered, self._sheltered_after = draft, self._holds
            # A disk that takes nothing is told by the hold that fails, not by this.
            self._tasks.on_pictures(lambda: shelter.keep(draft, ticket), failed=lambda _: None)
        self._waiting.start(HOLD_AFTER_MS)

    def _may_be_lost(self, draft: Draft) -> bool:
        return draft != self._held and draft.says_something()

    def _is_safe(self, number: int) -> None:
        """The store has what was read for this hold."""
        self._safe = number
        shelter = self._keeper.shelter_of(self._slot)
        if shelter and self._sheltered is not None and number > self._sheltered_after:
            self._sheltered = None
            self._tasks.on_pictures(shelter.forget)

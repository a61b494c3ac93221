"""Keeps what is typed into the map while typing rests, so that little of it can be lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.own_map import OwnMap, Spot
from glimmer_desktop.services.my_map import MyMap
from glimmer_desktop.ui.tasks import Tasks

KEEP_AFTER_MS = 900
"""From the first stroke that is not kept yet. The timer is not restarted by further typing, so that
this is also the longest time between two keeps: two seconds are what may be lost."""
TRY_AGAIN_MS = 3_000


class MapKeeper(QObject):
    """At most one write of each spot is under way; the last text wins."""

    troubled = Signal(object, object)  # Spot, Known
    kept = Signal(object)  # Spot: what stands there is in the journal
    written = Signal(object)  # Spot: the journal was changed

    def __init__(
        self, own: MyMap, tasks: Tasks, read: Callable[[Spot], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._own = own
        self._tasks = tasks
        self._read = read
        self._held: dict[Spot, str] = {}
        self._changed: set[Spot] = set()
        self._under_way: set[Spot] = set()
        self._too_long: set[Spot] = set()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.keep_now)

    def begin(self, held: OwnMap) -> None:
        """What the journal has now, but where something newer was typed."""
        newer = {spot: text for spot, text in self._held.items() if spot in self.unkept}
        others = {spot: text for spot, text in held.items() if spot not in self.unkept}
        self._held = newer | others

    @property
    def unkept(self) -> set[Spot]:
        """Where something else stands than the journal has, as far as is known here."""
        return self._changed | self._under_way | self._too_long

    def note_change(self, spot: Spot) -> None:
        """Something was typed: keep it soon."""
        self._too_long.discard(spot)
        self._changed.add(spot)
        if not self._timer.isActive():
            self._timer.start(KEEP_AFTER_MS)

    def keep_now(self) -> None:
        """Keep at once whatever is not kept yet."""
        self._timer.stop()
        for spot in tuple(self._changed - self._under_way):
            self._keep(spot)
        if self._changed:
            self._timer.start(KEEP_AFTER_MS)  # behind what is under way

    def leave(self) -> None:
        """The companion ends: all goes on its way, behind whatever is on it already."""
        self._timer.stop()
        for spot in tuple(self._changed):
            self._keep(spot)
        self._timer.stop()

    def _keep(self, spot: Spot) -> None:
        text = self._read(spot)
        self._changed.discard(spot)
        if text == self._held.get(spot, ""):
            self.kept.emit(spot)
            return
        self._under_way.add(spot)
        face, part = spot
        self._tasks.on_store(
            lambda: self._own.write(face, part, text),
            lambda _: self._is_kept(spot, text),
            lambda known: self._not_kept(spot, known),
        )

    def _is_kept(self, spot: Spot, text: str) -> None:
        self._under_way.discard(spot)
        self._held[spot] = text
        self.written.emit(spot)
        if spot not in self._changed:
            self.kept.emit(spot)

    def _not_kept(self, spot: Spot, known: Known) -> None:
        """It stays in its box; one that is too long waits until it is shortened."""
        self._under_way.discard(spot)
        self.troubled.emit(spot, known)
        if known.code is ErrorCode.TEXT_TOO_LONG:
            self._too_long.add(spot)
            return
        self._changed.add(spot)
        if not self._timer.isActive():
            self._timer.start(TRY_AGAIN_MS)

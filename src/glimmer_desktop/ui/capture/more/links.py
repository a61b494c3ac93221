"""Tells the form which moments there are to link to, and what the linked ones say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.capture.more.came_before import CameBeforeRow
from glimmer_desktop.ui.gallery.wording import link_line
from glimmer_desktop.ui.tasks import Tasks

OFFERED = 12
"""Moments in the list to pick from."""


class Links(QObject):
    """Serves one row."""

    refused = Signal(object)  # Known

    def __init__(
        self,
        capture: Capture,
        tasks: Tasks,
        clock: Clock,
        row: CameBeforeRow,
        itself: Callable[[], MomentId | None],
    ) -> None:
        """`itself`: the moment that is being changed, which never came before itself."""
        super().__init__(row)
        self._itself = itself
        self._capture = capture
        self._tasks = tasks
        self._clock = clock
        self._row = row
        row.latest_wanted.connect(self._offer_latest)
        row.names_wanted.connect(self._name)
        row.ask_names()

    def _offer_latest(self) -> None:
        def offer(found: list[Moment]) -> None:
            others = [one for one in found if one.id != self._itself()][:OFFERED]
            self._row.offer_latest([(one.id, self._line(one)) for one in others])

        self._tasks.on_store(lambda: self._capture.latest(OFFERED + 1), offer, self.refused.emit)

    def _name(self, ids: Sequence[MomentId]) -> None:
        def name(found: list[Moment]) -> None:
            gone = QCoreApplication.translate("Links", "a moment that is not here any more")
            lines = {one.id: self._line(one) for one in found}
            self._row.tell_names({one: lines.get(one, gone) for one in ids})

        self._tasks.on_store(lambda: self._capture.those(ids), name, self.refused.emit)

    def _line(self, moment: Moment) -> str:
        return link_line(moment, self._clock.now(), self._row.locale())

"""What a pause is made with in this program: the choices, the words, the journal and the bell."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glimmer_desktop.domain.errors import Known

if TYPE_CHECKING:
    from glimmer_desktop.core import Core
    from glimmer_desktop.settings.schema import PauseLength
    from glimmer_desktop.ui.events import AppEvents
    from glimmer_desktop.ui.pause.guide import Guide, Told
    from glimmer_desktop.ui.tasks import Tasks
    from glimmer_desktop.ui.theme.theme import Theme

_log = logging.getLogger("glimmer.pausing")


class Pausing(QObject):
    """Introduces them to each other when the first pause is wanted."""

    def __init__(
        self, core: Core, tasks: Callable[[], Tasks], events: AppEvents, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._events = events

    def guide(self, theme: Theme) -> Guide:
        """Who leads through every pause of this run."""
        from glimmer_desktop.ui.pause.guide import Guide, Means

        core = self._core
        means = Means(
            clock=core.clock,
            settings=lambda: core.preferences.current,
            lines=lambda: core.wording.vocabulary.lines,
            ask_values=self._ask_values,
            remember=self._remember,
            ring=core.machine.ring_bell,
            watch=core.machine.window_sight.watch,
        )
        return Guide(means, theme, self)

    def _ask_values(self, told: Told) -> None:
        self._tasks().on_store(self._core.what_matters.starred, told, _go_without)

    def _remember(self, length: PauseLength) -> None:
        """The next one is as long as this was made."""
        try:
            self._core.preferences.change({"pause_length": length})
        except Known as known:  # this pause is that long all the same
            _log.info("the length of a pause was not written: %s", known.code.value)
        else:
            self._events.settings_changed.emit(self._core.preferences.current)


def _go_without(known: Known) -> None:
    _log.info("no values at the end of a pause: %s", known.code.value)

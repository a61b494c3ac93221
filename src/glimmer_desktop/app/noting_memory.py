"""What is remembered of noting between starts: how much is shown, and whether there is a beginning
to be made."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject

from glimmer_desktop.app.window_memory import WindowMemory
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.ui.capture.presenter import CapturePresenter
from glimmer_desktop.ui.capture.size import Size
from glimmer_desktop.ui.events import AppEvents

_WHOLE = "noting shows everything"
_GROWN = "the journal has grown"

_log = logging.getLogger("glimmer.noting")


class NotingMemory(QObject):
    """Opening small is a setting, which the window changes too; the rest is a window's memory."""

    def __init__(
        self, preferences: Preferences, memory: WindowMemory, events: AppEvents, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._memory = memory
        self._events = events

    @property
    def whole(self) -> bool:
        """Whether everything was shown last."""
        return self._memory.is_so(_WHOLE)

    @property
    def young(self) -> bool:
        """Whether the journal holds little, as far as is known without opening it."""
        return not self._memory.is_so(_GROWN)

    def follow(self, presenter: CapturePresenter) -> None:
        """Remember what is chosen and learned from now on."""
        presenter.size_chosen.connect(self._keep_size)
        presenter.offering.grown.connect(lambda: self._memory.keep_so(_GROWN, True))

    def _keep_size(self, size: Size) -> None:
        self._memory.keep_so(_WHOLE, size is Size.WHOLE)
        small = size is Size.SMALL
        if small == self._preferences.current.compact_capture:
            return
        try:
            self._preferences.change({"compact_capture": small})
        except Known as known:  # it holds while the companion runs
            _log.info("the size of noting was not written: %s", known.code)
        else:
            self._events.settings_changed.emit(self._preferences.current)

"""Another language: windows are made in one, and for another they are made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from glimmer_desktop.app.all_windows import Around, Windows
from glimmer_desktop.app.language import Language

if TYPE_CHECKING:
    from glimmer_desktop.services.companion import Companion

_LOOK_AGAIN = 1_000
"""Milliseconds until it is looked again whether something is still half typed; only while another
language waits for it."""


class SpeakingAnew(QObject):
    """Where something is half typed that would go with its window, once it is kept or given up."""

    def __init__(
        self,
        around: Around,
        language: Language,
        windows: Windows,
        asked: Companion,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._wording = around.core.wording
        self._seal = around.core.seal
        self._events = around.events
        self._language = language
        self._windows = windows
        self._asked = asked
        self._left = False
        self._typing = QTimer(self, singleShot=True, interval=_LOOK_AGAIN)
        self._typing.timeout.connect(self.look)

    def leave(self) -> None:
        """The companion ends: no window is made any more."""
        self._typing.stop()
        self._left = True

    def look(self) -> None:
        """Speak it now, or wait."""
        due = not self._left and self._language.is_due
        waits = due and self._windows.inside.is_half_typed()
        if waits:
            self._typing.start()
        else:
            self._typing.stop()
        if waits is not self._wording.waits:
            self._wording.waits = waits
            self._events.language_waits.emit()
        if due and not waits:
            self._speak()

    def _speak(self) -> None:
        windows = self._windows
        welcoming, grounding = windows.welcome_is_open, windows.ground_is_open
        windows.put_journal_away(lingering=True)
        windows.let_ground_go()
        self._language.speak()
        windows.spoken.emit()
        if not self._seal.is_locked:
            self._show_again()
            if welcoming:
                windows.show_welcome()
        if grounding:
            self._asked.ground()

    def _show_again(self) -> None:
        """What was open, in windows made since."""
        windows = self._windows
        seen = windows.take_seen()
        if seen.query:
            windows.inside.main.search_for(seen.query)
        if seen.page:
            windows.inside.main.show_page(seen.page)
            windows.inside.main.stay_at("language")
        if seen.evening:
            self._asked.evening()
        if seen.note:
            self._asked.show_capture()

"""What the companion remarks by itself: how a start went, and where it is from now on."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from glimmer_desktop.app.all_windows import Around, Windows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glimmer_desktop.domain.errors import Known
    from glimmer_desktop.services.erasing import NotErased

_words_log = logging.getLogger("glimmer.words")
_journal_log = logging.getLogger("glimmer.journal")


class Remarks(QObject):
    """In a window, in passing, or in the log alone."""

    def __init__(self, around: Around, windows: Windows, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._windows = windows

    def of_the_start(self, *, in_tray: bool) -> None:
        """In the main window: what was brought to its end, or that there is no tray."""
        if self._around.core.erasing.went_on:
            self._windows.inside.main.say(self._how_erasing_ended())
        elif not in_tray and self._around.memory.first_time("no tray"):
            self._windows.inside.main.say(
                self.tr(
                    "This desktop shows no tray icons. On GNOME the AppIndicator extension adds "
                    "them; until then, start Glimmer again to come back here."
                )
            )

    def of_words(self) -> None:
        """A words file that is not used: into the log, and into the gallery if it is made."""
        mistake = self._around.core.wording.mistake()
        if mistake is not None:
            where = (str(mistake.path), mistake.line, mistake.key, mistake.why)
            _words_log.warning("%s, line %d, %s: %s; the shipped words are used", *where)
            self._windows.tell_words(mistake)

    def of_the_journal(self) -> None:
        """One that is damaged at first sight goes into the log; the gallery tells it when made."""
        trouble = self._around.core.first_look()
        if trouble is not None:
            _journal_log.warning("%s: %s", trouble.code, trouble.values.get("path"))

    def where_it_is(self, *, in_tray: bool) -> None:
        """The main window was closed for the first time."""
        if not self._around.memory.first_time("closed"):
            return
        self._in_passing(
            self.tr("Glimmer is still here, in the tray.")
            if in_tray
            else self.tr("Glimmer is still here. Start it again to come back to this window.")
        )

    def of_trouble(self, known: Known) -> None:
        """What was chosen in passing could not be written."""
        from glimmer_desktop.ui.words import say

        self._in_passing(say(known))

    def _in_passing(self, sentence: str) -> None:
        """A line that goes by itself, without a window."""
        self._windows.inside.capture.toast.say(sentence, "", QApplication.primaryScreen())

    def what_stayed(self, left: Sequence[NotErased]) -> None:
        """After the end, in a window of its own: not all could be erased. Returns once it is
        closed."""
        from glimmer_desktop.ui.erasing.window import ErasingWindow

        window = ErasingWindow(self._around.appearance.put_on())
        window.show_left(left)
        QApplication.setQuitOnLastWindowClosed(True)
        window.show()
        QApplication.exec()

    def _how_erasing_ended(self) -> str:
        """One that a run before this had begun."""
        if left := self._around.core.erasing.left:
            from glimmer_desktop.ui.erasing.wording import what_is_left

            return what_is_left(left)
        return self.tr("Erasing was cut short. It is finished now: what was here is gone.")

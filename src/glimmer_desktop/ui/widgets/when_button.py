"""When it was noticed: now, unless another time is chosen."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QWidget

from glimmer_desktop.ui.dates import short_day
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.ui.widgets.when_editor import WhenEditor


class WhenButton(QuietButton):
    """Shows the time; pressing it opens a small editor below. `when()` is None for now."""

    changed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._clock = clock
        self._when: datetime | None = None
        self._editor: WhenEditor | None = None
        self.setToolTip(self.tr("When it was; change it here"))
        self.clicked.connect(self.edit)
        self.refresh()

    def when(self) -> datetime | None:
        return self._when

    def set_when(self, when: datetime | None) -> None:
        self._when = when
        self.refresh()

    def refresh(self) -> None:
        """Show the time as it is at this moment."""
        now = self._clock.now()
        shown = self._when or now
        locale = QLocale()
        day = short_day(shown, now, locale)
        hour = locale.toString(QTime(shown.hour, shown.minute), QLocale.FormatType.ShortFormat)
        self.setText(f"{day} · {hour}")
        said = self.tr("When: {time}") if self._when else self.tr("When: now, {time}")
        self.setAccessibleName(said.replace("{time}", f"{day}, {hour}"))

    def edit(self) -> None:
        """Open the editor under the button."""
        if self._editor is None:
            from glimmer_desktop.ui.widgets.when_editor import WhenEditor  # brings a calendar

            self._editor = WhenEditor(self._clock, self)
            self._editor.chosen.connect(self._take)
        self._editor.open_at(self._when, self)

    def _take(self, when: datetime | None) -> None:
        if when != self._when:
            self.set_when(when)
            self.changed.emit()

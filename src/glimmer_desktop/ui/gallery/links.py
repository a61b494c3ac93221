"""The moments that an opened one came after, and those that came after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.ui.choice_words import field_title
from glimmer_desktop.ui.gallery.link_button import LinkButton
from glimmer_desktop.ui.gallery.wording import link_line


class Links(QWidget):
    """Headings with a button for each moment; there is nothing to see where there is none."""

    asked = Signal(object)  # Moment

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_links(self, before: Sequence[Moment], after: Sequence[Moment], now: datetime) -> None:
        self._add(field_title("linked_to"), before, now)
        self._add(self.tr("What came after"), after, now)
        self.setVisible(bool(before or after))

    def show_alike(self, moments: Sequence[Moment], now: datetime) -> None:
        """Others like it, below those it belongs with."""
        self._add(self.tr("Others like this"), moments, now)
        self.setVisible(bool(moments) or not self.isHidden())

    def _add(self, title: str, moments: Sequence[Moment], now: datetime) -> None:
        if not moments:
            return
        heading = QLabel(title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("soft", True)
        self._column.addWidget(heading)
        for moment in moments:
            button = LinkButton(link_line(moment, now, self.locale()))
            button.setAccessibleDescription(title)
            button.clicked.connect(lambda _=False, moment=moment: self.asked.emit(moment))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

"""My words: those that kept moments carry, family by family. Shown, not counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Family
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.words import family_name

MOST_SHOWN = 60
"""Words of one family."""
LONGEST_WORD = 40
"""Characters that are shown of one."""


class OwnWords(QWidget):
    """A heading and the words below it, for each family that has any."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words: Mapping[Family, Sequence[str]] = {}
        self._line = QLabel()
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 0)
        whole.addWidget(self._line)
        whole.addWidget(self._list)
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setWordWrap(True)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._line.setFont(theme.sans())
        self._fill()

    def show_words(self, words: Mapping[Family, Sequence[str]]) -> None:
        """Show them; a family without any is left out."""
        self._words = {family: names for family, names in words.items() if names}
        if self._words:
            self._line.setText(
                self.tr("The words in your moments. Those you use most are offered first.")
            )
        else:
            self._line.setText(
                self.tr("Words you choose or write while noting are listed here from then on.")
            )
        self._fill()

    def say(self, sentence: str) -> None:
        """Why there is nothing to show."""
        self._words = {}
        self._line.setText(sentence)
        self._fill()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for family, names in self._words.items():
            self._column.addWidget(self._heading(family_name(family)))
            self._column.addWidget(self._flow(names))

    def _heading(self, title: str) -> QLabel:
        label = QLabel(title)
        label.setFont(self._theme.sans(0.95, bold=True))
        label.setProperty("soft", True)
        label.setContentsMargins(0, 12, 0, 2)
        return label

    def _flow(self, names: Sequence[str]) -> QWidget:
        room = QWidget()
        flow = FlowLayout(room, gap=6)
        for name in names[:MOST_SHOWN]:
            flow.addWidget(self._word(name))
        more = len(names) - MOST_SHOWN
        if more > 0:
            flow.addWidget(self._word(self.tr("and {count} more").format(count=more)))
        return room

    def _word(self, name: str) -> QLabel:
        shown = name if len(name) <= LONGEST_WORD else f"{name[: LONGEST_WORD - 1]}…"
        label = QLabel(shown)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.sans())
        label.setProperty("word", True)
        return label

"""One picture of a moment: its caption, what it shows in words, and which part of it is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.domain.moment import IMPORTED_TEXT_LIMIT, Photo
from glimmer_desktop.domain.picture_edit import PictureEdit, whole
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.crop_surface import CropSurface
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class PictureSheet(QDialog):
    """Enter takes what is here over into the moment, Esc leaves all as it was.

    The kept picture stays as it is, whatever is cut or turned: "Whole again" brings it back.
    """

    done_with = Signal(str, str, object)  # caption, alternative text, PictureEdit

    def __init__(
        self,
        theme: Theme,
        shown: Photo,
        kept: tuple[Photo, QImage, PictureEdit],
        parent: QWidget | None = None,
    ) -> None:
        """`shown` is said something about; `kept` is cut and turned, with its image."""
        super().__init__(parent)
        self._kept = kept[0]
        self.surface = CropSurface(theme, self)
        self._shown = shown
        self.caption, self.in_words = QLineEdit(self), QLineEdit(self)
        self.whole_again = QuietButton(self.tr("Whole again"), self)
        self.setWindowTitle(self.tr("A picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._caption_was = self._fill(self.caption, shown.caption)
        self._words_were = self._fill(self.in_words, shown.alt)
        self.surface.changed.connect(self._follow)
        self.surface.show_picture(*kept)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.surface, 1)
        row = FlowLayout(gap=8)
        for words, turn in ((self.tr("Turn left"), -1), (self.tr("Turn right"), 1)):
            button = QuietButton(words, self)
            button.clicked.connect(lambda _=False, turn=turn: self.surface.turn(turn))
            row.addWidget(button)
        self.whole_again.clicked.connect(self.surface.show_whole)
        row.addWidget(self.whole_again)
        column.addLayout(row)
        self._add_line(column, self.tr("&Caption"), self.caption)
        self._add_line(column, self.tr("In &words, for who cannot see it"), self.in_words)
        foot = QHBoxLayout()
        leave = QuietButton(self.tr("Leave as it was"), self)
        leave.clicked.connect(self.reject)
        take = QPushButton(self.tr("Done"), self)
        take.setProperty("primary", True)
        take.setMinimumHeight(36)
        take.setDefault(True)
        take.clicked.connect(self.accept)
        foot.addWidget(leave)
        foot.addStretch(1)
        foot.addWidget(take)
        column.addLayout(foot)
        self.caption.setFocus()

    def _add_line(self, column: QVBoxLayout, words: str, edit: QLineEdit) -> None:
        label = plain_label(words, self)
        label.setBuddy(edit)
        edit.setAccessibleName(words.replace("&", ""))
        column.addWidget(label)
        column.addWidget(edit)

    def accept(self) -> None:
        caption, in_words = self.caption.text(), self.in_words.text()
        self.done_with.emit(
            self._shown.caption if caption == self._caption_was else caption.strip(),
            self._shown.alt if in_words == self._words_were else in_words.strip(),
            self.surface.edit(),
        )
        super().accept()

    @staticmethod
    def _fill(edit: QLineEdit, said: str) -> str:
        """Nothing is cut off what came with an import; what the line makes of it."""
        edit.setMaxLength(IMPORTED_TEXT_LIMIT)
        edit.setText(said)
        edit.home(False)
        return edit.text()

    def _follow(self) -> None:
        self.whole_again.setEnabled(self.surface.edit() != whole(self._kept))

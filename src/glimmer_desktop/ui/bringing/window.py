"""The window that brings in a folder of pictures: what is in it first, then yes or no."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.services.picture_import import Brought
from glimmer_desktop.ui.bringing import wording
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.switch import Switch

_CHARACTERS = 66
"""That a line has room for."""


class BringingWindow(QWidget):
    """Tells and asks; the presenter decides. Esc stops what is under way, or puts it away."""

    folder_chosen = Signal(object)  # Path
    bring_wanted = Signal(bool)  # whether what is of one minute is one moment
    stop_wanted = Signal()
    take_back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("Bring in pictures"))
        self.setObjectName("bringing")
        self._told, self._soft = self._plain(), self._plain()
        self._bar = QProgressBar(self)
        self._list = QPlainTextEdit(self)
        self._together = Switch(self.tr("Pictures of one minute as one moment"))
        self._together_label = QLabel(self._together.accessibleName())
        self._choice = QWidget(self)
        self._choose = QPushButton(self.tr("Choose a folder…"), self)
        self._bring = QPushButton(self.tr("Bring them in"), self)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._back = QPushButton(self.tr("Take it back"), self)
        self._close = QuietButton(self.tr("Close"), self)
        self._would = Brought()
        self._build()
        self.resize(0, 0)
        self.wear(theme)
        self.show_start()

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._soft.setStyleSheet(f"color: {theme.colours['ink_soft']}")
        for part in (self._told, self._together, self._together_label):
            part.setFont(theme.sans(1.05))
        self._grow()

    # what it shows

    def show_start(self) -> None:
        """Nothing chosen yet."""
        self._told.setText(
            self.tr("A folder of pictures comes in as moments on the days they were taken.")
        )
        self._show(self._choose, soft=self.tr("Where they were taken is not kept."))

    def show_busy(self, bringing: bool) -> None:
        """Something is under way; it can be stopped."""
        looking = self.tr("Looking at the pictures …")
        self._told.setText(self.tr("Bringing them in …") if bringing else looking)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._show(self._stop, bar=True)

    def show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_found(self, would: Brought) -> None:
        """What a look found: nothing has come in yet."""
        self._would = would
        self._tell_found()
        several = would.minutes < would.moments
        first = self._bring if would.photos else self._choose
        self._show(first, self._choose, refused=would, together=several)

    def show_done(self, done: Brought) -> None:
        self._told.setText(wording.came_line(done, self.locale()))
        first = (self._back,) if done.ids else ()
        self._show(self._choose, *first, refused=done)

    def say(self, sentence: str) -> None:
        """What went wrong, or that all is as it was."""
        self._told.setText(sentence)
        self._show(self._choose)

    # within

    def _plain(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(10)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleName(self.tr("What is left out, and why"))
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.addWidget(self._together)
        choice.addWidget(self._together_label)
        choice.addStretch(1)
        for part in (self._told, self._soft, self._bar, self._choice, self._list):
            column.addWidget(part)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._close)
        foot.addStretch(1)
        for button in (self._back, self._choose, self._stop, self._bring):
            button.setMinimumHeight(36)
            button.setAutoDefault(True)  # Enter works it
            foot.addWidget(button)
        self._bring.setProperty("primary", True)
        column.addLayout(foot)
        self._choose.clicked.connect(self._browse)
        self._bring.clicked.connect(lambda: self.bring_wanted.emit(self._together.isChecked()))
        self._stop.clicked.connect(self.stop_wanted)
        self._back.clicked.connect(self.take_back_wanted)
        self._close.clicked.connect(self.close)
        self._together.toggled.connect(self._tell_found)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._undo)

    def _show(
        self,
        first: QPushButton,
        *others: QPushButton,
        soft: str = "",
        bar: bool = False,
        refused: Brought | None = None,
        together: bool = False,
    ) -> None:
        """These buttons and parts; the keyboard is on the first button."""
        for button in (self._back, self._choose, self._stop, self._bring):
            button.setVisible(button is first or button in others)
        self._soft.setText(soft)
        self._soft.setVisible(bool(soft))
        self._bar.setVisible(bar)
        self._choice.setVisible(together)
        why = wording.left_out(refused.refused) if refused is not None else ""
        self._list.setPlainText(why)
        self._list.setVisible(bool(why))
        first.setFocus()
        self._grow()

    def _grow(self) -> None:
        """Room for all that is said, however large the letters are; it never shrinks under one."""
        letters = QFontMetrics(self._told.font())
        self._list.setMinimumHeight(letters.lineSpacing() * 4)
        width = max(self.width(), letters.averageCharWidth() * _CHARACTERS)
        column = self.layout()
        tall = column.totalHeightForWidth(width) if column is not None else 0
        self.resize(width, max(self.height(), tall + letters.lineSpacing()))

    def _tell_found(self) -> None:
        together = self._together.isChecked()
        self._told.setText(wording.found_line(self._would, together, self.locale()))

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("A folder of pictures"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.folder_chosen.emit(Path(name)))
        dialog.open()

    def _undo(self) -> None:
        if self._back.isVisible():
            self.take_back_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """While something is under way, closing stops it and the window stays to tell."""
        if self._stop.isVisible():
            self.stop_wanted.emit()
            event.ignore()
            return
        super().closeEvent(event)

"""The window that brings in a folder of pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from glimmer_desktop.services.picture_import import Brought
from glimmer_desktop.ui.bringing import wording
from glimmer_desktop.ui.bringing.frame import BringingFrame
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.switch import Switch


class BringingWindow(BringingFrame):
    """Tells and asks; the presenter decides."""

    folder_chosen = Signal(object)  # Path
    bring_wanted = Signal(bool)  # whether what is of one minute is one moment

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, parent, self.tr("Bring in pictures"), self.tr("A folder of pictures")
        )
        self.setObjectName("bringing")
        self._together = Switch(self.tr("Pictures of one minute as one moment"))
        self._together_label = plain_label(self._together.accessibleName(), wraps=False)
        self._choice = QWidget(self)
        self._choose = QPushButton(self.tr("Choose a folder…"), self)
        self._would = Brought()
        self._lay_out_choice()
        self._build((self._choice,), (self._choose,))
        self._choose.clicked.connect(self._browse)
        self._bring.clicked.connect(lambda: self.bring_wanted.emit(self._together.isChecked()))
        self._together.toggled.connect(self._tell_found)
        self.wear(theme)
        self.show_start()

    def wear(self, theme: Theme) -> None:
        for part in (self._together, self._together_label):
            part.setFont(theme.sans(1.05))
        super().wear(theme)

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
        self._show_busy(self.tr("Bringing them in …") if bringing else looking)

    def show_found(self, would: Brought) -> None:
        """What a look found: nothing has come in yet."""
        self._would = would
        self._tell_found()
        several = would.minutes < would.moments
        first = self._bring if would.photos else self._choose
        left_out = wording.left_out(would.refused)
        asked = (self._choice,) if several else ()
        self._show(first, self._choose, left_out=left_out, asked=asked)

    def show_done(self, done: Brought) -> None:
        self._told.setText(wording.came_line(done, self.locale()))
        first = (self._back,) if done.ids else ()
        self._show(self._choose, *first, left_out=wording.left_out(done.refused))

    def say(self, sentence: str) -> None:
        """What went wrong, or that all is as it was."""
        self._told.setText(sentence)
        self._show(self._choose)

    # within

    def _lay_out_choice(self) -> None:
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.addWidget(self._together)
        choice.addWidget(self._together_label)
        choice.addStretch(1)

    def _tell_found(self) -> None:
        together = self._together.isChecked()
        self._told.setText(wording.found_line(self._would, together, self.locale()))

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("A folder of pictures"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.folder_chosen.emit(Path(name)))
        dialog.open()

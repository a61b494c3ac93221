"""The window that takes moments along: in what, where to, and whether private ones and triggers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from glimmer_desktop.services.going_out import NONE, Also, Delicate
from glimmer_desktop.ui.taking_along import wording
from glimmer_desktop.ui.taking_along.wording import KINDS, Kind, about, kind_name
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.choice_button import ChoiceButton
from glimmer_desktop.ui.widgets.how_far import HowFar
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.switch_row import SwitchRow
from glimmer_desktop.ui.widgets.talk_window import TalkWindow


class TakingAlongWindow(TalkWindow):
    """Asks and tells; the presenter decides. Esc stops what is under way, is a no to what is asked,
    or puts it away."""

    wanted = Signal(object, object)  # Kind, Path
    agreed = Signal(object)  # Also
    stop_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, self.tr("Take moments along"))
        self.setObjectName("taking-along")
        self.head.setText(self.tr("Your moments, to take along"))
        self._kinds = list(Kind)
        self._which, self._about, self._told = (plain_label(parent=self) for _ in range(3))
        self._about.setProperty("soft", True)
        self._kind = ChoiceButton(self.tr("In what"), [kind_name(one) for one in self._kinds], self)
        self._private, self._triggers = SwitchRow("", self), SwitchRow("", self)
        self._bar = HowFar(self)
        self._choose = QPushButton(self.tr("Choose where…"), self)
        self._write = QPushButton(self.tr("Write it"), self)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._folder = QPushButton(self.tr("Open the folder"), self)
        self._close = QuietButton(self.tr("Close"), self)
        self._build()
        self.wear(theme)
        self.show_start("")

    def wear(self, theme: Theme) -> None:
        for label in (self._which, self._told):
            label.setFont(theme.sans(1.05))
        for row in (self._private, self._triggers):
            row.wear(theme.sans(1.05))
        super().wear(theme)

    # what it shows

    def show_start(self, which: str) -> None:
        """Asks in what and where to; `which` says what would go along."""
        self._which.setText(which)
        self._told.clear()
        self._show(self._choose)

    def show_question(self, found: Delicate, kind: Kind) -> None:
        """What is in it that others perhaps should not read; nothing has been written yet."""
        locale = self.locale()
        self._told.setText(wording.question(found, kind, locale))
        self._private.say(wording.private_too(found, locale))
        self._triggers.say(wording.triggers_too(found, locale))
        if kind is not Kind.ZIP:
            self._show(self._write, ask=found)
            return
        self._show(self._write)
        self._close.setFocus()  # a second Enter gives nothing away

    def show_busy(self) -> None:
        """Something is under way; it can be stopped."""
        self._told.setText(self.tr("Writing …"))
        self._bar.show_begun(still=self._theme.reduced_motion)
        self._show(self._stop)

    def show_progress(self, done: int, total: int) -> None:
        self._bar.show_progress(done, total)

    def show_done(self, sentence: str) -> None:
        """Where it went."""
        self._told.setText(sentence)
        self._show(self._choose, self._folder)

    def say(self, sentence: str) -> None:
        """What went wrong, or that nothing was written."""
        self._told.setText(sentence)
        self._show(self._choose)

    def kind(self) -> Kind:
        return self._kinds[self._kind.choice()]

    # within

    def _build(self) -> None:
        choice = QHBoxLayout()
        choice.addWidget(self._kind)
        choice.addStretch(1)
        self.said.addWidget(self._which)
        self.said.addLayout(choice)
        for part in (self._about, self._bar, self._told, self._private, self._triggers):
            self.said.addWidget(part)
        self.said.addStretch(1)
        self.foot.addWidget(self._close)
        self.foot.addStretch(1)
        for button in (self._folder, self._stop, self._choose, self._write):
            self.add_answer(button)
        for button in (self._choose, self._write):
            button.setProperty("primary", True)
        self._kind.chosen.connect(self._explain)
        self._choose.clicked.connect(self._browse)
        self._write.clicked.connect(lambda: self.agreed.emit(self._also()))
        self._stop.clicked.connect(self.stop_wanted)
        self._folder.clicked.connect(self.folder_wanted)
        self._close.clicked.connect(self.close)

    def _explain(self) -> None:
        """What the chosen kind is."""
        self._about.setText(about(self.kind()))
        self.fit()

    def _also(self) -> Also:
        """What was switched on; a file for Glimmer holds both without being asked of each."""
        return Also(self._private.switch.isChecked(), self._triggers.switch.isChecked())

    def _show(self, first: QPushButton, *others: QPushButton, ask: Delicate = NONE) -> None:
        """These buttons; the keyboard is on the first, and with it what is said."""
        before = self.focusWidget()  # hiding a button moves the keyboard on
        for button in (self._folder, self._stop, self._choose, self._write):
            button.setVisible(button is first or button in others)
        for row, count in ((self._private, ask.private), (self._triggers, ask.triggers)):
            row.switch.setChecked(False)
            row.setVisible(count > 0)
        under_way = first in (self._stop, self._write)
        self._bar.setVisible(first is self._stop)
        self._kind.setEnabled(not under_way)
        self._close.setText(self.tr("Not now") if first is self._write else self.tr("Close"))
        self._told.setVisible(bool(self._told.text()))
        self._close.setAccessibleDescription(self._told.text())
        self.hear_with(first, self._told.text(), before)
        self._explain()
        self.fit(anew=True)  # these are other buttons: none of them moves from under the pointer

    def _browse(self) -> None:
        """Nothing is ever overwritten, so the dialog need not ask about it."""
        kind = self.kind()
        ending = KINDS[kind].ending
        name = str(Path.home() / f"{self.tr('Glimmers')}{ending}")
        dialog = QFileDialog(self, kind_name(kind), name, f"*{ending}" if ending else "")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(ending.lstrip("."))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.wanted.emit(kind, Path(file)))
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """While something is under way or asked, closing stops it and the window stays to tell."""
        if self._stop.isVisible() or self._write.isVisible():
            self.stop_wanted.emit()
            event.ignore()
            return
        super().closeEvent(event)

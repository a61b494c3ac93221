"""The settings page: one row a setting, derived from its declaration; each change acts at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.settings.schema import About, Settings, declarations
from glimmer_desktop.ui.settings.controls import Control, control_for
from glimmer_desktop.ui.theme.theme import Theme


class SettingsPage(QWidget):
    """Shows all choices; tells what the person changes and can take the last change back."""

    change_wanted = Signal(str, object)  # a setting's name and its new value
    undo_wanted = Signal()
    chord_listening = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controls: dict[str, Control] = {}
        self._notes: dict[str, QLabel] = {}
        self._voices: list[tuple[QWidget, float, str]] = []
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(28, 24, 28, 24)
        self._rows.setSpacing(0)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setProperty("quiet", True)
        self._undo.setEnabled(False)
        self._undo.setAutoDefault(True)  # Enter works it
        self._undo.setAccessibleName(self.tr("Undo the last change"))
        self._undo.clicked.connect(self.undo_wanted)
        self._build()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Put on another look."""
        for label, scale, token in self._voices:
            label.setStyleSheet(f"color: {theme.colours[token]}")
            label.setFont(theme.sans(scale, bold=scale > 1))
        for line in self.findChildren(QFrame, "line"):
            line.setStyleSheet(f"background: {theme.colours['line']}")

    def show_settings(self, settings: Settings, *, can_undo: bool = False) -> None:
        """Show these choices without telling that they changed."""
        self._undo.setEnabled(can_undo)
        for name, control in self._controls.items():
            control.show_value(getattr(settings, name))

    def say_beside(self, name: str, sentence: str) -> None:
        """A plain line under one setting: what happened to it; "" takes it away."""
        note = self._notes[name]
        note.setText(sentence)
        note.setVisible(bool(sentence))

    def focus_on(self, name: str) -> None:
        self._controls[name].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the first choice."""
        super().focusInEvent(event)
        next(iter(self._controls.values())).widget.setFocus(event.reason())

    def _build(self) -> None:
        page = ""
        for name, about in declarations().items():
            if about.page != page:
                page = about.page
                self._rows.addWidget(self._heading(page, first=not self._controls))
            self._rows.addWidget(self._row(name, about))
            self._rows.addWidget(_line())
        self._rows.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._rows)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the control with the keyboard
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _heading(self, page: str, *, first: bool) -> QWidget:
        heading = QLabel(QCoreApplication.translate("Settings", page))
        self._voices.append((heading, 1.25, "ink"))
        bar = QWidget()
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(0, 0 if first else 28, 0, 8)
        layout.addWidget(heading)
        layout.addStretch(1)
        if first:
            layout.addWidget(self._undo)
        return bar

    def _row(self, name: str, about: About) -> QWidget:
        label = QLabel(QCoreApplication.translate("Settings", about.label))
        explained = QLabel(QCoreApplication.translate("Settings", about.help))
        note = QLabel()
        note.setVisible(False)
        control = control_for(name, about, label.text())
        label.setBuddy(control.widget)
        for quiet, token in ((explained, "ink_soft"), (note, "glimmer_ink")):
            self._voices.append((quiet, 0.92, token))
            quiet.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (label, explained, note):
            words.addWidget(part)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 12, 0, 12)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        layout.addWidget(control.widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._controls[name], self._notes[name] = control, note
        control.listen(lambda value: self._changed(name, value), self.chord_listening.emit)
        return row

    def _changed(self, name: str, value: Any) -> None:
        self.say_beside(name, "")
        self.change_wanted.emit(name, value)


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line

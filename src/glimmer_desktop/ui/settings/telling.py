"""A place that tells: paragraphs, and whereabouts with a way to open the folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from glimmer_desktop.ui.settings.about import Part, Whereabouts
from glimmer_desktop.ui.settings.row import Row
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import at_start
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

_BREAK = "\N{ZERO WIDTH SPACE}"
"""Lets a long path go on in the next line."""
_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"


class Telling(QWidget):
    """Shows its parts one below the other."""

    folder_wanted = Signal(object)  # Path

    def __init__(self, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[QLabel] = []
        self._rows: list[tuple[Path, Row]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in parts:
            if isinstance(part, Whereabouts):
                self._add_whereabouts(part)
            else:
                self._add_label(part)

    def wear(self, theme: Theme) -> None:
        for label in self._labels:
            label.setFont(theme.sans())
        for _, row in self._rows:
            row.wear(theme)

    def say_of_folder(self, folder: Path, sentence: str) -> None:
        """A plain line beside a folder; "" takes it away."""
        for path, row in self._rows:
            row.say(sentence if path == folder else "")

    def _add_label(self, text: str) -> None:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        at_start(label)
        label.setContentsMargins(0, 6, 0, 6)
        self._column.addWidget(label)
        self._labels.append(label)

    def _add_whereabouts(self, part: Whereabouts) -> None:
        opening = QPushButton(self.tr("Open the folder"))
        opening.setAutoDefault(True)  # Enter works it
        opening.setAccessibleName(f"{part.what}: {opening.text()}")
        opening.clicked.connect(lambda: self.folder_wanted.emit(part.folder))
        copying = QuietButton(self.tr("Copy the path"))
        copying.setAccessibleName(f"{part.what}: {copying.text()}")
        copying.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(part.path)))
        path = _LEFT_TO_RIGHT + str(part.path).replace("/", f"/{_BREAK}")
        row = Row(part.what, f"{part.explained}\n{path}", [opening, copying], between="")
        self._rows.append((part.folder, row))
        self._column.addWidget(row)

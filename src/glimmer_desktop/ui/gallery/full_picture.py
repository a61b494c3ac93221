"""One picture alone in its window, with a quiet row of what can be done below it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from glimmer_desktop.ui.gallery.picture_stage import PictureStage
from glimmer_desktop.ui.gallery.picture_view import ON_PICTURES, ROUND_PICTURES
from glimmer_desktop.ui.gallery.zooming import STEP
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce


class FullPicture(QWidget):
    """The same in every theme: what stands round a picture lets its colours be as they are."""

    left = Signal()
    step_requested = Signal(int)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = PictureStage()
        self._percent = QLabel()
        self._steps: list[QuietButton] = []
        self._build()
        self.setFocusProxy(self.stage)
        self.stage.zoomed.connect(self._tell_size)

    def show_next(self, words: str, whole: QSize, *, of_several: bool = False) -> None:
        """`words` stand for the picture to a screen reader; `whole` is its kept size in px."""
        self.stage.setAccessibleName(words or self.tr("A picture"))
        self.stage.show_next(whole)
        for button in self._steps:
            button.setVisible(of_several)

    def lead_back(self, *, to_moment: bool) -> None:
        """Say where it goes from here: to the moment, or to the gallery it was asked for in."""
        to_gallery = self.tr("‹ Back to the gallery")
        words = self.tr("‹ Back to the moment") if to_moment else to_gallery
        self._back.setText(words)
        self._back.setAccessibleName(words)

    def say(self, words: str) -> None:
        """A word or two in the place of the size, until that changes."""
        self._percent.setText(words)
        announce(self, words)

    def _tell_size(self) -> None:
        percent = self.tr("{number} %").format(number=self.locale().toString(self._size_now()))
        self._percent.setText(percent)
        self.stage.setAccessibleDescription(percent)

    def _size_now(self) -> int:
        return self.stage.zoom.percent

    def _build(self) -> None:
        row = QWidget()
        row.setObjectName("round")
        row.setStyleSheet(
            f"#round {{ background: {ROUND_PICTURES.name()}; }}"
            f"QLabel {{ padding: 7px 2px; }}"
            f"QLabel, QPushButton, QPushButton:hover {{ color: {ON_PICTURES.name()}; }}"
            f"QPushButton:focus {{ border: 2px solid {ON_PICTURES.name()}; }}"
        )
        self._percent.setTextFormat(Qt.TextFormat.PlainText)
        flow = FlowLayout(row)
        flow.setContentsMargins(16, 6, 16, 8)
        self._back = _button("", self.left.emit, self.tr("Esc"))
        self.lead_back(to_moment=True)
        flow.addWidget(self._back)
        for words, sign, act, key in (
            (self.tr("Smaller"), "−", lambda: self.stage.closer(1 / STEP), "−"),
            (self.tr("Larger"), "+", lambda: self.stage.closer(STEP), "+"),
        ):
            flow.addWidget(_button(sign, act, key, words))
        flow.addWidget(self._percent)
        flow.addWidget(_button(self.tr("Whole"), self.stage.fit, "0"))
        flow.addWidget(_button(self.tr("Full size"), self.stage.full_size, "1"))
        flow.addWidget(_button(self.tr("Copy"), self.copy_requested.emit, self.tr("Ctrl+C")))
        for words, sign, step in (
            (self.tr("The picture before"), "‹", -1),
            (self.tr("The next picture"), "›", 1),
        ):
            button = _button(sign, partial(self.step_requested.emit, step), "", words)
            self._steps.append(button)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stage, 1)
        column.addWidget(row)


def _button(shown: str, act: Callable[[], None], key: str, words: str = "") -> QuietButton:
    button = QuietButton(shown)
    button.setAccessibleName(words or shown)
    button.setAccessibleDescription(key)
    button.setToolTip(" · ".join(part for part in (words, key) if part))
    button.setMinimumWidth(36)
    button.clicked.connect(lambda _: act())
    return button

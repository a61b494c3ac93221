"""The window that asks whether everything is to be erased: what goes, what stays, yes or no."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from glimmer_desktop.services.erasing import NotErased, WhatGoes
from glimmer_desktop.ui.erasing import wording
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.widgets.talk_window import TalkWindow


class ErasingWindow(TalkWindow):
    """Tells and asks; the presenter decides. The keyboard is on the answer that changes nothing."""

    erase_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, self.tr("Erase everything"))
        self.setObjectName("erasing")
        self.head.setText(self.tr("All that Glimmer keeps"))
        self._goes, self._others = plain_label(), plain_label()
        self._stays, self._no_way_back = plain_label(), plain_label()
        self._stays.setProperty("soft", True)
        self._others.setProperty("told", True)
        self._keep = QPushButton(self)
        self._erase = QPushButton(self.tr("Erase everything"), self)
        self._build()
        self.wear(theme)
        self.show_looking()

    def wear(self, theme: Theme) -> None:
        for label in self._labels():
            label.setFont(theme.sans(1.05))
        super().wear(theme)

    # what it shows

    def show_looking(self) -> None:
        """Before it is known what there is."""
        self._show(self.tr("Looking at what is here …"))

    def show_goes(self, goes: WhatGoes) -> None:
        """What would go; now it can be answered."""
        self._show(
            wording.what_goes(goes, self.locale()),
            others=wording.others(goes),
            stays=wording.what_stays(goes),
            no_way_back=wording.no_way_back(),
        )

    def show_erasing(self) -> None:
        """It was answered with yes."""
        self._show(self.tr("Everything is being erased. Glimmer leaves with it."))

    def show_left(self, left: Sequence[NotErased]) -> None:
        """It is over, and this could not be removed."""
        self._show(wording.what_is_left(left))

    def say(self, sentence: str) -> None:
        """Why it could not be begun."""
        self._show(sentence)

    # within

    def _labels(self) -> tuple[QLabel, ...]:
        return (self._goes, self._others, self._stays, self._no_way_back)

    def _build(self) -> None:
        for part in self._labels():
            self.said.addWidget(part)
        self.said.addStretch(1)
        self.pane.setAccessibleName(self.tr("What goes and what stays"))
        self.add_answer(self._erase)
        self.foot.addStretch(1)
        self.add_answer(self._keep)
        self._erase.setProperty("final", True)
        self._keep.setProperty("primary", True)
        self._keep.clicked.connect(self.close)
        self._erase.clicked.connect(self.erase_wanted)
        QWidget.setTabOrder(self._keep, self._erase)

    def _show(self, goes: str, *, others: str = "", stays: str = "", no_way_back: str = "") -> None:
        """With what stays it is a question, and without it there is nothing to answer."""
        said = (self._goes, goes), (self._others, others), (self._stays, stays)
        for label, words in (*said, (self._no_way_back, no_way_back)):
            label.setText(words)
            label.setVisible(bool(words))
        self._erase.setVisible(bool(stays))
        self._keep.setText(self.tr("Leave all as it is") if stays else self.tr("Close"))
        self._erase.setAccessibleDescription(no_way_back)
        self._keep.setFocus()
        if self.isVisible():  # it is another than the one that was read as it opened
            announce(self, " ".join(filter(None, (goes, others, stays, no_way_back))))
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

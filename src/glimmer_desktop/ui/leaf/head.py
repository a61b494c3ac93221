"""Which leaf it is, the ways to others, and the ways out of the app."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.paper_button import PaperButton
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class LeafHead(QWidget):
    """A line that goes on in the next where the window is narrow."""

    turned = Signal(int)  # so many leaves later; less than 0: earlier
    other_length = Signal()  # the year of a month, or the month of a year again

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._earlier = QuietButton("", self)
        self._later = QuietButton("", self)
        self._length = QuietButton("", self)
        self.paper = PaperButton(
            self.tr("On paper"),
            self.tr("What is shown here, to print, to keep as a PDF, or to copy"),
            self.tr("Print it …"),
            self,
        )
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setMinimumHeight(36)
        self.setContentsMargins(4, 0, 12, 0)  # as what scrolls below it has, from either side
        flow = FlowLayout(self, gap=8)
        for part in (self._title, self._earlier, self._later, self._length, self.paper):
            flow.addWidget(part)
        self._earlier.clicked.connect(lambda: self.turned.emit(-1))
        self._later.clicked.connect(lambda: self.turned.emit(1))
        self._length.clicked.connect(self.other_length)
        self.wear(theme)

    def show_leaf(self, title: str, *, is_month: bool, is_last: bool) -> None:
        """`is_last`: no later one has begun."""
        self._title.setText(title)
        self._earlier.setText(
            self.tr("The month before") if is_month else self.tr("The year before")
        )
        self._later.setText(self.tr("The month after") if is_month else self.tr("The year after"))
        self._length.setText(self.tr("The whole year") if is_month else self.tr("One month"))
        if is_last and self._later.hasFocus():
            self._earlier.setFocus()
        self._later.setHidden(is_last)
        self._earlier.setToolTip(self.tr("Alt+Left"))
        self._later.setToolTip(self.tr("Alt+Right"))
        self._length.setToolTip(self.tr("Alt+Up") if is_month else self.tr("Alt+Down"))

    def title(self) -> str:
        return self._title.text()

    def begin(self) -> None:
        """Take the keyboard."""
        self._earlier.setFocus(Qt.FocusReason.OtherFocusReason)

    def wear(self, theme: Theme) -> None:
        self._title.setFont(theme.sans(1.4, bold=True))
        for button in (self._earlier, self._later, self._length, self.paper):
            button.setFont(theme.sans())

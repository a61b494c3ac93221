"""What can be done with an opened moment, in one row below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glimmer_desktop.domain.moment import Kind, Moment
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class MomentFoot(QWidget):
    """Asks with signals; its words follow the moment."""

    edit_requested = Signal()
    close_toggled = Signal()
    private_toggled = Signal()
    came_again = Signal()
    plan_requested = Signal()
    versions_requested = Signal()
    share_requested = Signal()
    let_go_requested = Signal()
    step_requested = Signal(int)  # 1 the next, -1 the one before

    def __init__(self) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(20, 4, 20, 12)
        room = QWidget()
        self._flow = FlowLayout(room)
        self._line.addWidget(room, 1)
        self._add(self.tr("Edit"), self.edit_requested, "E")
        self._close = self._add(self.tr("Keep close"), self.close_toggled, "C")
        self._add(self.tr("It came again"), self.came_again, "A")
        self._plan = self._add(self.tr("Plan with it"), self.plan_requested, "P")
        self._private = self._add(self.tr("Make private"), self.private_toggled)
        self._add(self.tr("Pass it on"), self.share_requested, "S")
        self._versions = self._add(self.tr("Earlier versions"), self.versions_requested, "V")
        self._versions.hide()
        self._add(self.tr("Let go"), self.let_go_requested, self.tr("Del"))
        for words, sign, step in (
            (self.tr("The one before"), "‹", -1),
            (self.tr("The next one"), "›", 1),
        ):
            self._line.addWidget(self._step_button(words, sign, step), 0, Qt.AlignmentFlag.AlignTop)

    def show_marks(self, moment: Moment) -> None:
        """Whether it is kept close, and private; plans are made with glimmers that may be seen."""
        self._close.setText(self.tr("Kept close ♡") if moment.close else self.tr("Keep close"))
        self._plan.setVisible(moment.kind is Kind.GLIMMER and not moment.private)
        self._private.setText(
            self.tr("No longer private") if moment.private else self.tr("Make private")
        )

    def offer_versions(self, there: bool) -> None:
        """Whether it ever said something else, as far as that is known."""
        self._versions.setVisible(there)

    def height_at(self, width: int) -> int:
        """How high it is at a width, px: asked of what stands in it now."""
        return self._line.totalHeightForWidth(width)

    def _add(self, words: str, wish: SignalInstance, key: str = "") -> QuietButton:
        button = QuietButton(words)
        button.setToolTip(key)
        button.setAccessibleDescription(key)
        button.clicked.connect(wish)
        self._flow.addWidget(button)
        return button

    def _step_button(self, words: str, sign: str, step: int) -> QuietButton:
        button = QuietButton(sign)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setMinimumWidth(36)
        button.clicked.connect(lambda: self.step_requested.emit(step))
        return button

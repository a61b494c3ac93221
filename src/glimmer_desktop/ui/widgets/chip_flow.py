"""Chips in a flow: one Tab stop for all of them, arrow keys from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.spoken import spoken_as

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


def tab_anchor(place: QWidget) -> QWidget:
    """A hidden widget that marks a place's turn in the Tab chain, for those that come later."""
    anchor = QWidget(place)
    anchor.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders only what could have the focus
    anchor.hide()
    return anchor


@spoken_as(QAccessible.Role.Grouping)
class ChipFlow(QWidget):
    """Holds buttons in reading order. Tab enters and leaves it; arrows, Home and End move in it."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._heard: QPushButton | None = None
        self._flow = FlowLayout(self, gap=gap)
        self._anchor = tab_anchor(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def insert(self, index: int, button: QPushButton) -> None:
        """Put a button among the others."""
        self._buttons.insert(index, button)
        self._lay_out()

    def append(self, button: QPushButton) -> None:
        self.insert(len(self._buttons), button)

    def replace(self, buttons: Sequence[QPushButton]) -> None:
        """Show these buttons in this order; those not among them are let go."""
        for button in self._buttons:
            if button not in buttons:
                button.removeEventFilter(self)
                button.setParent(None)
                button.deleteLater()
        self._buttons = list(buttons)
        self._lay_out()

    def stand_beside(self, field: QWidget) -> None:
        """Let a field stand at the end of the flow (hidden or not)."""
        self._flow.addWidget(field)

    def unfold(self) -> None:
        """It is about to be seen; a row that has made nothing so far makes it now."""

    def lines_height(self) -> int:
        """How high it is at its width, px."""
        return self._flow.heightForWidth(self.width())

    def focus_first(self) -> None:
        """Take the keyboard to the first button."""
        shown = next((button for button in self._buttons if not button.isHidden()), None)
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._moved(watched, event)
        return False

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        """Only the button that has the keyboard is listened to: a showing is fifty events for each
        of the others."""
        heard = now if isinstance(now, QPushButton) and now in self._buttons else None
        if heard is self._heard:
            return
        if self._heard in self._buttons:
            self._heard.removeEventFilter(self)
        self._heard = heard
        if heard is not None:
            heard.installEventFilter(self)
            self._make_tab_stop(heard)

    def _moved(self, watched: QObject, event: QKeyEvent) -> bool:
        shown = [button for button in self._buttons if not button.isHidden()]
        if watched not in shown or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        here = shown.index(watched)
        key = Qt.Key(event.key())
        if key in _STEPS:
            sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            mirrored = sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            there = here + (-_STEPS[key] if mirrored else _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            there = 0 if key == Qt.Key.Key_Home else len(shown) - 1
        else:
            return False
        shown[max(0, min(there, len(shown) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _lay_out(self) -> None:
        """Order the layout and the Tab chain as the list is."""
        fields = [
            item.widget()
            for item in (self._flow.itemAt(i) for i in range(self._flow.count()))
            if item is not None and item.widget() not in self._buttons
        ]
        while self._flow.count():
            self._flow.takeAt(0)
        before = self._anchor
        for button in self._buttons:
            self._flow.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        for field in fields:
            if field is not None and field.parent() is self and not isinstance(field, QPushButton):
                self._flow.addWidget(field)
                QWidget.setTabOrder(before, field)
                before = field
        self._make_tab_stop(next(iter(self._buttons), None))
        self.updateGeometry()

    def _make_tab_stop(self, stop: QPushButton | None) -> None:
        for button in self._buttons:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

"""Fields to type a number or a time in, that share a page with a wheel and a way back.

The wheel changes only the field that has the keyboard, and Ctrl+Z is the page's.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateEdit,
    QDateTimeEdit,
    QDoubleSpinBox,
    QTimeEdit,
    QWidget,
)


def wheel_is_meant(edit: QAbstractSpinBox, event: QWheelEvent) -> bool:
    """Only where the keyboard is; elsewhere the wheel scrolls the page and changes nothing."""
    event.setAccepted(edit.hasFocus())
    return edit.hasFocus()


def is_undo(event: QEvent) -> bool:
    """A field would keep Ctrl+Z to itself, where it is meant for the choice that was made."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Undo)
    )


def went_to_another_part(field: QDateTimeEdit, event: QKeyEvent) -> bool:
    """The arrow keys go from the hours to the minutes, or from the day to the month."""
    steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Colon: 1, Qt.Key.Key_Left: -1}
    step = steps.get(Qt.Key(event.key()), 0)
    there = field.currentSectionIndex() + step
    if step and 0 <= there < field.sectionCount():
        field.setSelectedSection(field.sectionAt(there))
    return bool(step)


def _make_ready(field: QAbstractSpinBox, name: str) -> None:
    """What all of them have in common."""
    field.setAccessibleName(name)
    field.setKeyboardTracking(False)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setToolTip(
        QCoreApplication.translate("TypedFields", "Type, or turn the wheel, or use the arrow keys")
    )


class NumberField(QDoubleSpinBox):
    """A field for a number that tells only what was meant: Enter, an arrow key, or on leaving."""

    def __init__(self, name: str, decimals: int) -> None:
        super().__init__()
        self.setDecimals(decimals)
        _make_ready(self, name)

    def textFromValue(self, number: float) -> str:
        """As short as it is: 4 and 4.5, and not 4.00."""
        shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
        return self.locale().toString(number, "f", shortest.value)

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            if self._is_half_typed():
                self.setValue(self.value())  # first what is half typed goes
                event.accept()
                return True
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if wheel_is_meant(self, event):
            super().wheelEvent(event)

    def _is_half_typed(self) -> bool:
        return self.cleanText() != self.textFromValue(self.value())


class TimeField(QTimeEdit):
    """A field for one time of day, which tells it when it is meant.

    Tab goes on to the next field; the arrow keys go from the hours to the minutes.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # 16:30 is never 30:16
        self.setDisplayFormat(self.locale().timeFormat(QLocale.FormatType.ShortFormat))
        _make_ready(self, name)

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if wheel_is_meant(self, event):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not went_to_another_part(self, event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, forward)


class DateField(QDateEdit):
    """The same for a day."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(self.locale().dateFormat(QLocale.FormatType.ShortFormat))
        _make_ready(self, name)

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if wheel_is_meant(self, event):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not went_to_another_part(self, event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, forward)

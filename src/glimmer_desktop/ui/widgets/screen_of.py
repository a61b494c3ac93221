"""The screen a widget stands on, or the pointer, safe to hold on to."""

from __future__ import annotations

from PySide6.QtGui import QCursor, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def screen_of(widget: QWidget) -> QScreen:
    """The screen below its middle, or the first one.

    Not `widget.screen()`: PySide ties the screen's one wrapper to that widget, and everybody else's
    reference to the screen dies with the widget.
    """
    middle = widget.mapToGlobal(widget.rect().center())
    return QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()


def screen_with_pointer() -> QScreen:
    """Where somebody looks, most likely; or the first one."""
    return QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()

"""When the style sheet is looked at for a widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget


def dress_what_is_seen(part: QWidget) -> None:
    """Of a window or a page that is about to be shown. Qt dresses all that was made as soon as it
    comes to it, seen or not: a third of what it takes to show the settings. What is hidden is
    dressed when it is shown."""
    for one in part.findChildren(QWidget):
        if not one.isVisibleTo(part):
            QCoreApplication.removePostedEvents(one, QEvent.Type.PolishRequest.value)


def dress_all(application: QApplication) -> None:
    """Before another font is worn: Qt gives it only to what is dressed already."""
    for one in application.allWidgets():
        one.ensurePolished()


def polished_anew(widget: QWidget) -> None:
    """Qt looks at properties once, before a widget is first shown."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)

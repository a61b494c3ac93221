"""What can be seen of a companion: its windows, by their titles, and what stands in them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QWidget


def windows() -> dict[str, QWidget]:
    """The titled windows that can be seen."""
    seen = (w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow())
    return {w.windowTitle(): w for w in seen if w.windowTitle()}


def answer(line: QWidget, words: str) -> QPushButton:
    """The button that says so."""
    return next(one for one in line.findChildren(QPushButton) if one.text() == words)

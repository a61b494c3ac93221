"""Windows left to do what they do by themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

TURNS = 12
"""Answers lead to further questions; so many in a row are the most there are."""


def settle() -> None:
    """Let everything happen that happens by itself, where work is done inline."""
    for _ in range(TURNS):
        QApplication.sendPostedEvents()
        QApplication.processEvents()

"""An answer that goes on, or one that cannot be taken back, told by colour as well as by words."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from glimmer_desktop.ui.widgets.polishing import polished_anew


def paint_final(answer: QPushButton, is_final: bool) -> None:
    """In the colour of the one irreversible button, or else as the primary one; also once shown."""
    answer.setProperty("final", is_final)
    answer.setProperty("primary", not is_final)
    polished_anew(answer)

"""What the style sheet makes of a widget, once one of the properties it goes by has changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def polished_anew(widget: QWidget) -> None:
    """Qt looks at properties once, before a widget is first shown."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)

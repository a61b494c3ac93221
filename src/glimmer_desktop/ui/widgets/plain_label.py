"""Words on a label that are never taken for markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(
    words: str = "", parent: QWidget | None = None, *, centred: bool = False, wraps: bool = True
) -> QLabel:
    """As they were typed, whatever they look like."""
    label = QLabel(words, parent)
    if wraps:
        wrap_plainly(label)
    else:
        label.setTextFormat(Qt.TextFormat.PlainText)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def wrap_plainly(label: QLabel) -> None:
    """As they were typed, over as many lines as there are.

    Of lines that run from the right Qt's painter moves each by the space that it was broken at, the
    last letter beyond the edge. Its documents do not, and a label is drawn by one where its words
    could be selected; they are not to be, so that a press goes on to what is behind them. Of a
    document a path would stand at the other side.
    """
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if label.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        focus = label.focusPolicy()
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFocusPolicy(focus)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        at_start(label)


def at_start(label: QLabel) -> None:
    """Every paragraph begins where the window's lines do, whichever way its own words run."""
    if label.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(side | (label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask))

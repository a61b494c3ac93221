"""The turn that something has in the Tab chain when it was made later than what stands below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def take_turn(after: QWidget, place: QWidget) -> None:
    """Let Tab come to everything in `place`, in its own order, right after `after`."""
    inside: list[QWidget] = []
    one = place.nextInFocusChain()
    while one is not None and one is not place:
        if place.isAncestorOf(one) and one.focusPolicy() != Qt.FocusPolicy.NoFocus:
            inside.append(one)
        one = one.nextInFocusChain()
    for here in inside:
        QWidget.setTabOrder(after, here)
        after = here

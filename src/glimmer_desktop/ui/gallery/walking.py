"""What the keys mean on the wall of tiles."""

from __future__ import annotations

from PySide6.QtCore import Qt

WISHES = {
    Qt.Key.Key_Return: "opened",
    Qt.Key.Key_Enter: "opened",
    Qt.Key.Key_Delete: "let_go_asked",
    Qt.Key.Key_C: "close_asked",
    Qt.Key.Key_E: "edit_asked",
    Qt.Key.Key_M: "month_asked",
    Qt.Key.Key_Space: "picture_asked",
}
"""The view's signal that each key emits for the current tile."""

SHOWING = ("opened", "edit_asked", "picture_asked")
"""Those that would show what a private tile covers."""

BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""How the keyboard comes to a person who goes by keys."""

UNMODIFIED = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def step_of(key: Qt.Key, *, columns: int, page: int, everything: int, mirrored: bool) -> int | None:
    """How many tiles onwards a key leads, in reading order; None for a key that leads nowhere."""
    onwards = -1 if mirrored else 1
    return {
        Qt.Key.Key_Right: onwards,
        Qt.Key.Key_Left: -onwards,
        Qt.Key.Key_Down: columns,
        Qt.Key.Key_Up: -columns,
        Qt.Key.Key_PageDown: page,
        Qt.Key.Key_PageUp: -page,
        Qt.Key.Key_Home: -everything,
        Qt.Key.Key_End: everything,
    }.get(key)

"""Why keys that were asked for do not work, in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.services.ports import HotkeyState

CHORDS = {"note_chord": "glimmer capture", "ground_chord": "glimmer ground"}
"""The settings that are keys to press, each with the command that does the same."""


def why_not(state: HotkeyState, command: str, *, ours: bool = False) -> str:
    """A sentence, "" for keys that work. `ours`: Glimmer itself has them for something else."""
    if state is HotkeyState.TAKEN and ours:
        return QCoreApplication.translate(
            "Settings", "Glimmer has these keys for something else. Others are free."
        )
    if state is HotkeyState.TAKEN:
        return QCoreApplication.translate(
            "Settings", "Another program has these keys. Others are free to choose."
        )
    if state is HotkeyState.NO_SUCH_KEY:
        return QCoreApplication.translate(
            "Settings", "This keyboard has no such key. Others are free to choose."
        )
    if state is HotkeyState.UNAVAILABLE:
        return QCoreApplication.translate(
            "Settings",
            "This desktop lets no program ask for keys. In its keyboard settings, "
            "any keys can be bound to the command: {command}",
        ).format(command=command)
    return ""

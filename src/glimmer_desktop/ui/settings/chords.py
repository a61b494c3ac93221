"""Why keys that were asked for do not work, in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.services.ports.hotkeys import HotkeyState

CHORDS = {"note_chord": "glimmer capture", "ground_chord": "glimmer ground"}
"""The settings that are keys to press, each with the command that does the same."""


def why_not(state: HotkeyState, command: str, *, ours: bool = False) -> str:
    """A sentence, "" for keys that work. `ours`: Glimmer itself has them for something else."""
    if state is HotkeyState.TAKEN and ours:
        return QCoreApplication.translate(
            "Settings", "Glimmer has these keys for something else. Others are free."
        )
    return {
        HotkeyState.READY: "",
        HotkeyState.ASKING: QCoreApplication.translate(
            "Settings", "The desktop is being asked for these keys."
        ),
        HotkeyState.TAKEN: QCoreApplication.translate(
            "Settings", "Another program has these keys. Others are free to choose."
        ),
        HotkeyState.NO_SUCH_KEY: QCoreApplication.translate(
            "Settings", "This keyboard has no such key. Others are free to choose."
        ),
        HotkeyState.NO_KEYS: QCoreApplication.translate(
            "Settings",
            "The desktop has no keys for this yet. Its keyboard settings list it under Glimmer.",
        ),
        HotkeyState.DECLINED: QCoreApplication.translate(
            "Settings",
            "The desktop asked about these keys, and the answer was no. Choosing keys here lets "
            "it ask again.",
        ),
        HotkeyState.UNAVAILABLE: QCoreApplication.translate(
            "Settings",
            "This desktop lets no program ask for keys. In its keyboard settings, "
            "any keys can be bound to the command: {command}",
        ).format(command=command),
    }[state]


def given_line(keys: str) -> str:
    """Where the desktop chose. Some say "Super+N", others "Press Super and N"."""
    return QCoreApplication.translate(
        "Settings",
        "In the desktop's own words: {keys}. They are changed in its keyboard settings.",
    ).format(keys=keys)

"""Chords from anywhere: which are asked for, and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from glimmer_desktop.services.companion import HotkeyStatus
    from glimmer_desktop.services.ports.hotkeys import Hotkeys, HotkeyState, Pressed
    from glimmer_desktop.settings.schema import Settings

NOTE = "note"
GROUND = "ground"
CHORD_SETTINGS: Mapping[str, str] = {"note_chord": NOTE, "ground_chord": GROUND}
"""The settings that hold a chord, each with what it does."""


class Keys(QObject):
    """Asks for chords and passes on what is pressed."""

    changed = Signal()  # what became of a chord, or the keys that the desktop gave for it

    def __init__(
        self, hotkeys: Hotkeys, pressed: Callable[[Pressed], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hotkeys = hotkeys
        self._chords: dict[str, str] = {}
        hotkeys.follow(pressed, self.changed.emit, self._named)

    def grab(self, action: str, chord: str) -> HotkeyState:
        """Ask for a chord in place of the one this action had; "" lets that one go."""
        if not chord:
            from glimmer_desktop.services.ports.hotkeys import HotkeyState

            self._chords.pop(action, None)
            self._hotkeys.release(action)
            return HotkeyState.READY
        self._chords[action] = chord
        return self._hotkeys.grab(action, chord)

    def follow(self, settings: Settings) -> None:
        """Ask for the chords of these settings, as far as they are others than before. All that
        change are let go of first, so that two may change places."""
        wanted = {act: getattr(settings, name) for name, act in CHORD_SETTINGS.items()}
        changed = [act for act, chord in wanted.items() if chord != self.asked_chord(act)]
        for action in changed:
            self._hotkeys.release(action)
        for action in changed:
            self.grab(action, wanted[action])

    def listen_elsewhere(self, elsewhere: bool) -> None:
        """While another chord is being chosen, the old one does not fire."""
        for action, chord in self._chords.items():
            if elsewhere:
                self._hotkeys.release(action)
            else:
                self._hotkeys.grab(action, chord)

    def asked_chord(self, action: str) -> str:
        """The chord that was asked for it last, whatever became of it; "" when none was."""
        return self._chords.get(action, "")

    def working_chord(self, action: str) -> str:
        """What can be pressed for it, in the desktop's words where it chose; "" = nothing."""
        from glimmer_desktop.services.ports.hotkeys import HotkeyState

        ready = self._hotkeys.state(action) is HotkeyState.READY
        return (self.given(action) or self._chords.get(action, "")) if ready else ""

    def given(self, action: str) -> str:
        """The keys that the desktop gave by itself, in its words; "" where they are the chord."""
        return self._hotkeys.given(action)

    def state(self, action: str) -> HotkeyState:
        return self._hotkeys.state(action)

    def status(self) -> tuple[HotkeyStatus, ...]:
        from glimmer_desktop.services.companion import HotkeyStatus

        technique = self._hotkeys.technique
        return tuple(
            HotkeyStatus(action, technique, self.state(action), chord, self.given(action))
            for action, chord in self._chords.items()
        )

    def close(self) -> None:
        self._hotkeys.close()

    def _named(self, action: str) -> str:
        """What a desktop shows for it, in its own list of keys."""
        return self.tr("Note a glimmer") if action == NOTE else self.tr("Ground me")

"""`Hotkeys` of desktops that give some chords and not others."""

from __future__ import annotations

from glimmer_desktop.services.ports.hotkeys import HotkeyState
from glimmer_desktop.system.hotkey.null import NullHotkeys


class OneEach(NullHotkeys):
    """`Hotkeys` that gives no chord to two actions."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}

    def grab(self, action: str, chord: str) -> HotkeyState:
        self.release(action)
        if chord in self.held.values():
            return HotkeyState.TAKEN
        self.held[action] = chord
        return HotkeyState.READY

    def release(self, action: str) -> None:
        self.held.pop(action, None)

    def state(self, action: str) -> HotkeyState:
        return HotkeyState.READY if action in self.held else HotkeyState.TAKEN

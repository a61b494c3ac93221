"""Where no program may ask for keys. Says so; the person binds `glimmer capture` by hand."""

from __future__ import annotations

from glimmer_desktop.services.ports import HotkeyState, Pressed


class NullHotkeys:
    """`Hotkeys` that grabs nothing."""

    technique = "null"

    def grab(self, action: str, chord: str) -> HotkeyState:
        return HotkeyState.UNAVAILABLE

    def release(self, action: str) -> None:
        """There is nothing to release."""

    def state(self, action: str) -> HotkeyState:
        return HotkeyState.UNAVAILABLE

    def fileno(self) -> int | None:
        return None

    def ready(self) -> list[Pressed]:
        return []

    def close(self) -> None:
        """There is nothing to close."""

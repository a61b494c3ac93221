"""No way to ask for chords here: says so and does nothing. A desktop's own keyboard settings can
run `glimmer capture` instead.
"""

from __future__ import annotations

from collections.abc import Callable

from glimmer_desktop.services.ports.hotkeys import HotkeyState, Pressed


class NullHotkeys:
    technique = "null"

    def follow(
        self,
        pressed: Callable[[Pressed], None],
        changed: Callable[[], None],
        _named: Callable[[str], str],
    ) -> None:
        """Nothing will be pressed."""

    def grab(self, action: str, chord: str) -> HotkeyState:
        return HotkeyState.UNAVAILABLE

    def release(self, action: str) -> None:
        """Nothing was grabbed."""

    def state(self, action: str) -> HotkeyState:
        return HotkeyState.UNAVAILABLE

    def given(self, action: str) -> str:
        return ""

    def close(self) -> None:
        """Nothing is open."""

"""No way to ask for a start with the desktop here: says so and does nothing."""

from __future__ import annotations

from collections.abc import Callable

from glimmer_desktop.services.ports.autostart import AutostartState


class NullAutostart:
    technique = "null"

    def state(self) -> AutostartState:
        return AutostartState.UNAVAILABLE

    def switch(self, on: bool) -> None:
        """There is nothing to switch."""

    def follow(self, changed: Callable[[], None]) -> None:
        """It stays as it is."""

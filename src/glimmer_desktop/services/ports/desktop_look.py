"""How the desktop wants windows to look, as far as it tells programs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class LookWishes:
    """What the person chose for all programs; None where the desktop does not say."""

    dark: bool | None = None
    high_contrast: bool | None = None
    less_motion: bool | None = None


class DesktopLook(Protocol):
    """The desktop's settings for how things look. Nothing here blocks."""

    technique: str
    """The way it is done: "portal", "null" ..."""

    def follow(self, told: Callable[[LookWishes], None]) -> None:
        """Tell `told` what is wished for now, and from then on whenever it changes."""

    def close(self) -> None: ...

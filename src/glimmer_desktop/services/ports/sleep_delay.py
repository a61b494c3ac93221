"""The machine's sleep, put off until something is shut."""

from __future__ import annotations

from typing import Protocol


class SleepDelay(Protocol):
    """Lets the machine wait with sleep, where it does that for a program. Nothing blocks."""

    technique: str

    def hold(self) -> None:
        """From now on it tells, and waits a few seconds at most."""

    def let_go(self) -> None:
        """It need not wait any more. Twice is fine."""

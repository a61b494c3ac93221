"""The one place where tests wait: for something to become true, with a limit."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")

PULSE = 0.02


def until(
    condition: Callable[[], Found], what: str, seconds: float = 5.0, pulse: float = PULSE
) -> Found:
    """Ask until the answer is true and return it; AssertionError after `seconds`."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:g} s in vain: {what}")
        threading.Event().wait(pulse)
    return found


def always(condition: Callable[[], bool], what: str, seconds: float) -> None:
    """Make sure that something stays true for a while."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        assert condition(), f"did not last {seconds:g} s: {what}"
        threading.Event().wait(PULSE)

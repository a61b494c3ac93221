"""The one place where tests wait: for something to become true, with a limit."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")

PULSE = 0.02
SLOWEST = 0.2
"""Seconds. Most answers start a program: asked at a fixed pulse they would take a core from what is
waited for."""


def until(
    condition: Callable[[], Found], what: str, seconds: float = 5.0, pulse: float | None = None
) -> Found:
    """Ask until the answer is true and return it; AssertionError after `seconds`. Without a pulse
    it is asked less and less often."""
    deadline, between = time.monotonic() + seconds, pulse or PULSE
    while not (found := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:g} s in vain: {what}")
        threading.Event().wait(between)
        between = pulse or min(SLOWEST, between * 1.2)
    return found


def always(condition: Callable[[], bool], what: str, seconds: float) -> None:
    """Make sure that something stays true for a while."""
    deadline = time.monotonic() + seconds
    while (left := deadline - time.monotonic()) > 0:
        assert condition(), f"did not last {seconds:g} s: {what}"
        threading.Event().wait(min(SLOWEST, left))

"""What the machine can tell of the person: to each question a yes, a no, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Answer = bool | None
"""Yes, no, or None: cannot be known here. Not knowing never blocks and is never activity."""


@dataclass(frozen=True, kw_only=True)
class PresenceReading:
    """Everything that was known at one time."""

    idle: float | None = None
    """Seconds since the last key or movement of the pointer."""
    locked: Answer = None
    asleep: Answer = None
    do_not_disturb: Answer = None
    full_screen: Answer = None
    camera: Answer = None
    microphone: Answer = None
    screen_shared: Answer = None


class PresenceChange(StrEnum):
    """What is told at once, without being asked."""

    LOCKED = "locked"
    UNLOCKED = "unlocked"
    FALLING_ASLEEP = "falling-asleep"
    WOKE = "woke"
    WINDOW_CHANGED = "window-changed"
    """Another window has the keyboard. Told only while somebody heeds windows."""
    MAYBE_FREE = "maybe-free"
    """Something that held may have ended: worth looking again."""

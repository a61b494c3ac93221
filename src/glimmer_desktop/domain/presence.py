"""What the machine can tell of the person: to each question a yes, a no, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from glimmer_desktop.domain.reasons import Reason

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
    LOCK_WANTED = "lock-wanted"
    """The session was asked to lock, or another person's is in front now."""
    WINDOW_CHANGED = "window-changed"
    """Another window has the keyboard. Told only while somebody heeds windows."""
    MAYBE_FREE = "maybe-free"
    """Something that held may have ended: worth looking again."""


def holds_of(reading: PresenceReading) -> tuple[Reason, ...]:
    """What holds an invitation by this reading: each plain yes, and nothing that is not known.

    Being away is told by several readings: see `domain/lull.py`.
    """
    answers = (
        (reading.locked, Reason.LOCKED),
        (reading.asleep, Reason.ASLEEP),
        (reading.camera, Reason.CAMERA),
        (reading.microphone, Reason.MICROPHONE),
        (reading.screen_shared, Reason.SCREEN_SHARED),
        (reading.do_not_disturb, Reason.DO_NOT_DISTURB),
        (reading.full_screen, Reason.FULL_SCREEN),
    )
    return tuple(reason for answer, reason in answers if answer)

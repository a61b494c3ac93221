"""What the rhythm of invitations remembers between starts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol


@dataclass(frozen=True, kw_only=True)
class PauseMemory:
    """The little that the rhythm remembers between starts. No text, no moments."""

    rest_until: datetime | None = None
    last_invited: datetime | None = None
    last_captured: datetime | None = None
    last_paused: datetime | None = None
    woke_at: datetime | None = None
    invited_today: tuple[datetime, ...] = ()
    faded_in_a_row: int = 0
    quiet_days: int = 0
    quiet_day: date | None = None
    answered_on: date | None = None
    asked_how_often: bool = False
    fading_since: datetime | None = None
    rhythm_seed: int = 0
    windows_done: tuple[str, ...] = ()
    recent_lines: tuple[str, ...] = ()
    fewer: int = 0
    extra: dict[str, str] = field(default_factory=dict)


class PauseMemories(Protocol):
    """Keeps the rhythm's memory in the state folder."""

    def recall(self) -> PauseMemory:
        """What is remembered; a broken file is as good as none."""

    def remember(self, memory: PauseMemory) -> None:
        """Replace it, at once and whole."""

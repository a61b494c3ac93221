"""The rhythm's memory between starts: recalled once, written down when it has changed."""

from __future__ import annotations

import logging
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.fading import Attention
from glimmer_desktop.domain.rhythm import History
from glimmer_desktop.services.ports.pause_memory import PauseMemories, PauseMemory

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.clock import Clock

_log = logging.getLogger(__name__)

_DAYS_REMEMBERED = 2
_LINES_REMEMBERED = 8


class Remembered:
    """What is remembered now. Goes on where it cannot be written down."""

    def __init__(self, memories: PauseMemories, clock: Clock) -> None:
        self._memories = memories
        self._clock = clock
        self._memory: PauseMemory | None = None
        self._written: PauseMemory | None = None
        self._could_not_write = False

    @property
    def memory(self) -> PauseMemory:
        if self._memory is None:
            self._memory = self._written = self._memories.recall()
        if not self._memory.rhythm_seed:  # what makes this person's jitter their own
            self._memory = replace(self._memory, rhythm_seed=self._clock.random_bits(53) or 1)
        return self._memory

    def change(self, **changes: Any) -> None:
        """Remember, durably where that can be done."""
        self.keep(replace(self.memory, **changes))

    def keep(self, memory: PauseMemory) -> None:
        self._memory = memory
        try:
            self._write()
        except Known as error:
            if not self._could_not_write:
                _log.warning("the rhythm cannot be written down: %s", error.code.value)
            self._could_not_write = True

    def insist(self, **changes: Any) -> None:
        """The same, but raises what `PauseMemories.remember` raises; it counts all the same."""
        self._memory = replace(self.memory, **changes)
        self._write()

    def _write(self) -> None:
        """Write what changed; merely looking at the status writes nothing."""
        if self._memory is not None and self._memory != self._written:
            self._memories.remember(self._memory)
            self._written, self._could_not_write = self._memory, False


def history_of(memory: PauseMemory, asked_at: datetime | None = None) -> History:
    return History(
        rest_until=memory.rest_until,
        last_invited=memory.last_invited,
        last_captured=memory.last_captured,
        last_paused=memory.last_paused,
        invited=memory.invited_today,
        windows_done=memory.windows_done,
        recent_lines=memory.recent_lines,
        asked_at=asked_at,
    )


def attention_of(memory: PauseMemory) -> Attention:
    return Attention(
        faded_in_a_row=memory.faded_in_a_row,
        quiet_days=memory.quiet_days,
        quiet_day=memory.quiet_day,
        answered_on=memory.answered_on,
        asked_how_often=memory.asked_how_often,
    )


def with_attention(memory: PauseMemory, attention: Attention) -> PauseMemory:
    return replace(memory, **asdict(attention))


def with_window(memory: PauseMemory, key: str, now: datetime) -> PauseMemory:
    """Remember a window as done; those of other weeks are forgotten."""
    near = {
        (now.date() + timedelta(days=away)).isoformat()
        for away in range(-_DAYS_REMEMBERED, _DAYS_REMEMBERED + 1)
    }
    kept = tuple(done for done in memory.windows_done if done[:10] in near and done != key)
    return replace(memory, windows_done=(*kept, key))


def with_invitation(memory: PauseMemory, line: str, at: datetime) -> PauseMemory:
    """Remember that one was shown, at a time in UTC."""
    recent = at - timedelta(days=_DAYS_REMEMBERED)
    return replace(
        memory,
        last_invited=at,
        invited_today=(*(before for before in memory.invited_today if before > recent), at),
        recent_lines=(*memory.recent_lines, line)[-_LINES_REMEMBERED:],
    )


def mended(memory: PauseMemory, instant: datetime) -> PauseMemory:
    """The memory after the clock was set back to `instant` (UTC): nothing in it lies ahead."""

    def lies_ahead(at: datetime | None) -> bool:
        return at is not None and at > instant

    once = ("last_invited", "last_captured", "last_paused", "woke_at", "fading_since")
    ahead: dict[str, Any] = {name: instant for name in once if lies_ahead(getattr(memory, name))}
    if not ahead and not any(map(lies_ahead, memory.invited_today)):
        return memory
    invited = tuple(instant if lies_ahead(at) else at for at in memory.invited_today)
    return replace(memory, invited_today=invited, **ahead)

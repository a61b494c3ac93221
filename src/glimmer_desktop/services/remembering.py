"""The rhythm's memory between starts: recalled once, written down when it has changed."""

from __future__ import annotations

import logging
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.fading import Attention
from glimmer_desktop.domain.rhythm import History, believable
from glimmer_desktop.services.ports import Clock, PauseMemories, PauseMemory

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


def with_invitation(memory: PauseMemory, line: str, now: datetime) -> PauseMemory:
    """Remember that one was shown."""
    recent = now.astimezone(UTC) - timedelta(days=_DAYS_REMEMBERED)
    return replace(
        memory,
        last_invited=now,
        invited_today=(*(at for at in memory.invited_today if at > recent), now),
        recent_lines=(*memory.recent_lines, line)[-_LINES_REMEMBERED:],
    )


def mended(memory: PauseMemory, now: datetime) -> PauseMemory:
    """The memory after the clock was set back: nothing in it lies in the future."""
    history = believable(history_of(memory), now)
    instant = now.astimezone(UTC)

    def past(at: datetime | None) -> datetime | None:
        return now if at is not None and at > instant else at

    return replace(
        memory,
        last_invited=history.last_invited,
        last_captured=history.last_captured,
        last_paused=history.last_paused,
        invited_today=history.invited,
        woke_at=past(memory.woke_at),
        fading_since=past(memory.fading_since),
    )

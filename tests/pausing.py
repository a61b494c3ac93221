"""One person's companion, lived minute by minute: the rhythm with its memory, on a still clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from conftest import StillClock
from glimmer_desktop.domain.anchors import Anchor
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.presence import PresenceReading
from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.domain.rhythm import Decision, Due
from glimmer_desktop.services.pauses import LONGEST_WAIT, Pauses
from glimmer_desktop.services.ports.pause_memory import PauseMemory
from glimmer_desktop.services.waiting import Ask
from glimmer_desktop.settings.schema import Settings

LINES = {key: f"{key}?" for key in ("light", "kind", "warmth", "hear", "soft", "view", "easier")}
MORNING = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


class KeptInMind:
    """Remembers in memory, counting; can be told that the disk is full."""

    def __init__(self) -> None:
        self.memory = PauseMemory()
        self.written = 0
        self.full = False

    def recall(self) -> PauseMemory:
        return self.memory

    def remember(self, memory: PauseMemory) -> None:
        if self.full:
            raise Known(ErrorCode.DISK_FULL, path="pauses.json")
        self.memory = memory
        self.written += 1


class World:
    """One person's companion, which can be started again."""

    def __init__(self, start: datetime = MORNING) -> None:
        self.clock = StillClock(start)
        self.kept = KeptInMind()
        self.settings = Settings()
        self.reading = PresenceReading()
        self.anchors: tuple[Anchor, ...] = ()
        self.restart()

    def restart(self) -> None:
        self.pauses = Pauses(
            self.kept,
            self.clock,
            lambda: LINES,
            lambda: self.settings,
            anchors=lambda: self.anchors,
        )

    def tick(self, holds: tuple[Reason, ...] = ()) -> Decision:
        """One tick, with all that the machine is asked at once."""
        decision = self.pauses.tick(holds)
        while (step := self.pauses.step()).ask is not Ask.NOTHING and not step.seconds:
            if step.ask is Ask.IDLE:
                self.pauses.heard_idle(self.reading.idle)
            else:
                self.pauses.heard(self.reading)
            decision = self.pauses.tick(holds)
        return decision

    def until(self, moment: datetime) -> None:
        """Live minute by minute, with a tick each, up to a time."""
        while self.clock.now() < moment:
            step = min(timedelta(seconds=LONGEST_WAIT), moment - self.clock.now())
            self.clock.move(seconds=step.total_seconds())
            self.last = self.tick()

    def next_due(self) -> Due:
        """Live on until an invitation is due."""
        for _ in range(3 * 24 * 60):
            decision = self.tick()
            if isinstance(decision, Due):
                return decision
            self.clock.move(seconds=self.pauses.step().seconds)
        raise AssertionError("no invitation in three days")

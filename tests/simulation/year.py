"""One life after another is given to the brain, and what came of each window is written down."""

from __future__ import annotations

import time as clocks
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from random import Random

from glimmer_desktop.domain.lull import ACTIVITY, BREAK, REST
from glimmer_desktop.domain.openings import Rhythm
from glimmer_desktop.domain.presence import PresenceChange, holds_of
from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.domain.rhythm import Due, History, Hold, Presence, decide
from glimmer_desktop.services.pauses import Pauses
from glimmer_desktop.services.ports.pause_memory import PauseMemory
from glimmer_desktop.services.waiting import Ask
from glimmer_desktop.settings.schema import Settings
from simulation.person import IGNORES, Life, zone_on

FIRST = date(2026, 1, 5)
LINES = {f"line {number}": "?" for number in range(12)}
NOT_DUE = frozenset(
    {Reason.RECENT_NOTE, Reason.RECENT_PAUSE, Reason.RECENT_INVITATION, Reason.ENOUGH_TODAY}
)
"""A window that fell into the hour after a note is none that fell due: the note was the pause."""

_LONGEST_WAIT = 6 * 3600.0
"""Seconds. The companion asks the rhythm again each minute, which changes nothing: `test_year.py`.
"""


class Clock:
    """A clock that is moved by the simulation; the monotonic one stands still in sleep."""

    def __init__(self, at: float) -> None:
        self.at = at
        self._ticks = 0.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.at, self.zone())

    def monotonic(self) -> float:
        return self._ticks

    def zone(self) -> tzinfo:
        return zone_on(datetime.fromtimestamp(self.at, UTC).date())

    def zone_name(self) -> str:
        return str(self.zone())

    def random_bits(self, count: int) -> int:
        return 7

    def move(self, to: float) -> None:
        self._ticks += to - self.at
        self.at = to

    def sleep(self, to: float) -> None:
        self.at = to


class InMind:
    """Remembers as long as the simulation runs."""

    def __init__(self) -> None:
        self._memory = PauseMemory()

    def recall(self) -> PauseMemory:
        return self._memory

    def remember(self, memory: PauseMemory) -> None:
        self._memory = memory


@dataclass
class Outcome:
    """What came of a year's windows."""

    there: int = 0
    """Fell due while the person was at the machine."""
    shown_there: int = 0
    shown: list[datetime] = field(default_factory=list)
    let_go: Counter[Reason] = field(default_factory=Counter)
    """Of those that fell due while the person was there, why."""
    nobody: int = 0
    """Fell due while the machine slept or nobody was there, and did not come."""
    not_at_a_lull: int = 0
    disturbed: Counter[Reason] = field(default_factory=Counter)
    """Shown in spite of a reason against it; there are to be none."""
    after_waking: int = 0
    """Shown within ten minutes of waking; there are to be none."""
    questions: int = 0
    seconds: float = 0.0
    """Of processor time."""
    ticks: int = 0

    @property
    def share(self) -> float:
        return self.shown_there / self.there if self.there else 0.0


class Year:
    """The companion beside one life."""

    def __init__(
        self, life: Life, settings: Settings, seed: int, longest_wait: float = _LONGEST_WAIT
    ) -> None:
        self._life = life
        self._random = Random(seed)
        self._clock = Clock(life.events[0][0])
        self._pauses = Pauses(
            InMind(), self._clock, lambda: LINES, lambda: settings, longest_wait=longest_wait
        )
        self._opened: dict[str, bool] = {}
        self._ask, self._rings_at = Ask.NOTHING, self._clock.at
        self._woke_at = self._clock.at
        self._broke_at = 0.0
        self.outcome = Outcome()

    def run(self) -> Outcome:
        began = clocks.process_time()
        notes = iter([*self._life.notes, float("inf")])
        note = next(notes)
        for at, change in self._life.events:
            while note < at:
                self._advance(note)
                self._pauses.captured()
                self._tick()
                note = next(notes)
            if change is PresenceChange.WOKE:
                self._clock.sleep(max(at, self._clock.at))
                self._woke_at = self._clock.at
            else:
                self._advance(at)
            self._tell(change)
        self.outcome.seconds = clocks.process_time() - began
        return self.outcome

    def _advance(self, to: float) -> None:
        """Live up to a time, doing what the brain asks for."""
        while self._rings_at <= to:
            self._clock.move(max(self._rings_at, self._clock.at))
            if self._ask is Ask.IDLE:
                self._pauses.heard_idle(self._life.input.since(self._clock.at))
            elif self._ask is Ask.LOOK:
                self._pauses.heard(self._life.reading(self._clock.at))
            self._tick()
        self._clock.move(max(to, self._clock.at))

    def _tell(self, change: PresenceChange) -> None:
        if change is PresenceChange.WINDOW_CHANGED and not self._pauses.is_waiting:
            return
        if change in (PresenceChange.WINDOW_CHANGED, PresenceChange.UNLOCKED):
            self._broke_at = self._clock.at
        self._pauses.told(change)
        self._tick()

    def _tick(self) -> None:
        self.outcome.ticks += 1
        decision = self._pauses.tick()
        for gone in self._pauses.let_go:
            self._close(gone.window, gone.why)
        if isinstance(decision, Hold | Due):
            self._open(decision.window)
        if isinstance(decision, Due):
            self._show(decision)
            self._pauses.tick()
        step = self._pauses.step()
        self._ask, self._rings_at = step.ask, self._clock.at + step.seconds

    def _open(self, window: str) -> None:
        if window not in self._opened:
            self._opened[window] = self._life.is_there(self._clock.at)

    def _close(self, window: str, why: Reason) -> None:
        there = self._opened.get(window, False)
        if why in NOT_DUE:
            return
        self.outcome.there += there
        if there:
            self.outcome.let_go[why] += 1
        else:
            self.outcome.nobody += 1

    def _show(self, due: Due) -> None:
        outcome, now = self.outcome, self._clock.now()
        there = self._opened[due.window]
        outcome.there += there
        outcome.shown_there += there
        outcome.shown.append(now)
        outcome.disturbed.update(holds_of(self._life.reading(self._clock.at)))
        outcome.not_at_a_lull += not self._is_lull()
        outcome.after_waking += self._clock.at - self._woke_at < 600
        outcome.questions += self._pauses.asks_how_often()
        self._pauses.shown(due)
        self._answer(now.date())

    def _is_lull(self) -> bool:
        """Reckoned from the life itself, not from what the brain has heard of it."""
        at, lived = self._clock.at, self._life.input
        if at - self._broke_at <= BREAK:
            return True
        return lived.since(at) >= REST - 0.01 and lived.within(at - 7200, at) >= ACTIVITY

    def _answer(self, today: date) -> None:
        chance = self._random.random()
        if chance > 0.7 or IGNORES[0] <= today <= IGNORES[1]:
            self._pauses.faded()
            return
        self._pauses.answered()
        if chance < 0.2:
            self._pauses.captured()
        elif chance < 0.35:
            self._pauses.paused()


def live(days: int = 365, settings: Settings | None = None, seed: int = 1) -> Outcome:
    """A person's days with the companion."""
    return Year(Life(FIRST, days, seed), settings or Settings(), seed).run()


def decisions_a_second(count: int = 20_000) -> float:
    """How many a second of processor time, over a day with all kinds of answers."""
    rhythm, presence = Rhythm(lines=tuple(LINES)), Presence(woke_at=None, lull=False)
    start = datetime.combine(FIRST, datetime.min.time(), zone_on(FIRST)) + timedelta(hours=8)
    invited = (start - timedelta(hours=20), start - timedelta(hours=16))
    history = History(last_invited=invited[-1], invited=invited)
    times = [start + timedelta(seconds=4 * n % 43_200) for n in range(count)]
    began = clocks.process_time()
    for now in times:
        decide(now, rhythm, presence, history, 7)
    return count / (clocks.process_time() - began)

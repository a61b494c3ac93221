"""An invitation that waits for a good moment: what is known of the person while a window is open.

Nothing of this outlives the companion: what waited before a restart has gone by.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

from glimmer_desktop.domain.lull import Lull
from glimmer_desktop.domain.presence import PresenceChange, PresenceReading, holds_of
from glimmer_desktop.domain.reasons import HOLDS, OF_THE_MOMENT, OURS, Reason
from glimmer_desktop.domain.rhythm import Decision, Due, Hold, Presence

FRESH = 2.0
"""Seconds that a reading counts for: then it is looked again before anything is shown."""
LOOK_AGAIN = 10.0
"""Seconds until something that holds is looked at again, where nothing tells of its end."""
LOOK_LATER = 30.0
"""The same for what has held for some minutes already, as a meeting has."""
SOME_MINUTES = timedelta(minutes=3)
WIDE_AWAKE = 60.0
"""Seconds after which a machine that goes on did not fall asleep, whatever it has announced."""


class Ask(Enum):
    """What is to be asked of the machine next."""

    NOTHING = "nothing"
    IDLE = "idle"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class Step:
    """What to do, and in how many seconds."""

    ask: Ask
    seconds: float


class Waiting:
    """What the machine has told, in the terms of the rhythm. Used on one thread.

    `ticks` are seconds that only grow; `now` is the wall clock.
    """

    def __init__(self) -> None:
        self._window = ""
        self._reasons: tuple[Reason, ...] = ()
        self._lull = Lull()
        self._reading = PresenceReading()
        self._read_at = float("-inf")
        self._looks_at_once = True
        self._locked = False
        self._asleep_since: float | None = None
        self._aside: frozenset[Reason] = frozenset()
        self._held = timedelta(0)
        self._holding_since: datetime | None = None
        self._looks_again = LOOK_AGAIN

    # What is heard

    def heard_idle(self, idle: float | None, ticks: float) -> None:
        """Seconds since the last input, or that nobody here can tell."""
        self._lull = self._lull.read(ticks, idle)

    def heard(self, reading: PresenceReading, ticks: float) -> None:
        """Everything that was known just now."""
        self._reading, self._read_at, self._looks_at_once = reading, ticks, False
        if reading.locked is False:
            self._locked = False
        if reading.idle is not None:  # one that came too late does not count as none
            self._lull = self._lull.read(ticks, reading.idle)
        self._aside &= set(holds_of(reading))

    def told(self, change: PresenceChange, ticks: float) -> None:
        """Something that the machine says by itself."""
        if change is PresenceChange.LOCKED:
            self._locked = True
        elif change is PresenceChange.UNLOCKED:
            self._locked = False
            self._lull = self._lull.broke(ticks)
        elif change is PresenceChange.FALLING_ASLEEP:
            self._asleep_since = ticks
        elif change is PresenceChange.WOKE:
            self._asleep_since = None
        elif change is PresenceChange.WINDOW_CHANGED:
            self._lull = self._lull.broke(ticks)
            self._looks_at_once = self._looks_at_once or self._is_news(ticks)
        if change in (PresenceChange.UNLOCKED, PresenceChange.MAYBE_FREE):
            self._looks_at_once = True

    def _is_news(self, ticks: float) -> bool:
        """Whether another window makes the last look too old: this one may fill the screen, or the
        one before did. Amid a call that was seen just now it does not."""
        amid = self._holding_since is not None and Reason.FULL_SCREEN not in self._reasons
        return not amid or ticks - self._read_at >= LOOK_AGAIN

    def slept(self, length: timedelta) -> None:
        """Nobody was here for so long: the clock of what waits stood still."""
        self._asleep_since = None
        if self._window and self._holding_since is None:
            self._held += length

    # What the rhythm makes of it

    def presence(
        self, ours: tuple[Reason, ...], woke_at: datetime | None, now: datetime, ticks: float
    ) -> Presence:
        """All that is known, with what holds for reasons of our own."""
        return Presence(
            woke_at=woke_at,
            holds=(*ours, *self._holds(ticks)),
            lull=self._is_fresh(ticks) and self._is_natural(ticks),
            waiting=self._window,
            held=self._held_until(now),
        )

    def follow(self, decision: Decision, now: datetime) -> None:
        """Take in what was decided: another window begins anew, and so does one after a hold."""
        waits = isinstance(decision, Hold | Due)
        window = decision.window if isinstance(decision, Hold | Due) else ""
        self._reasons = decision.reasons if isinstance(decision, Hold) else ()
        if window != self._window:
            self._begin(window)
        holding = waits and bool(HOLDS.intersection(self._reasons))
        if holding and self._holding_since is None:
            self._holding_since = now
        elif not holding and self._holding_since is not None:
            self._held, self._holding_since = self._held_until(now), None
            self._lull = self._lull.anew()
        self._looks_again = LOOK_AGAIN if self._held_until(now) < SOME_MINUTES else LOOK_LATER

    def step(self, ticks: float) -> Step | None:
        """What to ask the machine next; None while nothing waits for its answer."""
        held = set(self._reasons)
        if not self._window or not held <= HOLDS | {Reason.NO_LULL}:
            return None
        if self._looks_at_once:
            return Step(Ask.LOOK, 0.0)
        if held == {Reason.NO_LULL}:
            natural = self._lull.is_natural(ticks)
            return Step(Ask.LOOK, 0.0) if natural else Step(Ask.IDLE, self._lull.wait())
        if held and held <= OURS:
            return Step(Ask.NOTHING, LOOK_AGAIN)
        return Step(Ask.IDLE if held == {Reason.AWAY} else Ask.LOOK, self._looks_again)

    @property
    def can_be_put_aside(self) -> bool:
        """Whether it is quiet for a reason that the person can overrule."""
        return bool(OF_THE_MOMENT.intersection(self._reasons))

    def put_aside(self, ticks: float) -> None:
        """What holds now does not count, until it ends or the window closes."""
        self._aside |= OF_THE_MOMENT.intersection(self._reasons)
        self._lull = self._lull.broke(ticks)
        self._looks_at_once = True

    def _is_fresh(self, ticks: float) -> bool:
        return not self._looks_at_once and ticks - self._read_at <= FRESH

    def _is_natural(self, ticks: float) -> bool:
        """What happened during a hold is no activity before a rest: only its end is a break."""
        if self._holding_since is not None:
            return self._lull.just_broke(ticks)
        return self._lull.is_natural(ticks)

    def _begin(self, window: str) -> None:
        """Nothing that was known before counts, but for what just ended and what is told."""
        self._window = window
        self._lull = self._lull.anew()
        self._reading, self._read_at = PresenceReading(), float("-inf")
        self._looks_at_once = True
        self._aside = frozenset()
        self._held, self._holding_since = timedelta(0), None

    def _holds(self, ticks: float) -> tuple[Reason, ...]:
        found = dict.fromkeys(holds_of(self._reading))
        if self._locked:
            found[Reason.LOCKED] = None
        if self._asleep_since is not None and ticks - self._asleep_since <= WIDE_AWAKE:
            found[Reason.ASLEEP] = None
        if self._lull.is_away:
            found[Reason.AWAY] = None
        return tuple(reason for reason in found if reason not in self._aside)

    def _held_until(self, now: datetime) -> timedelta:
        """How long it was held; a clock that was set back takes nothing away."""
        if self._holding_since is None:
            return self._held
        since = now.astimezone(UTC) - self._holding_since.astimezone(UTC)
        return self._held + max(since, timedelta(0))

"""A made-up working person's year at the machine: typing, reading, calls, lunch, sleep and travel.

Seeded: the same year every time. All times are seconds since 1970 UTC.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from random import Random
from zoneinfo import ZoneInfo

from glimmer_desktop.domain.presence import PresenceChange, PresenceReading

HOME = ZoneInfo("Europe/Berlin")
JOURNEYS = (
    (date(2026, 2, 9), date(2026, 2, 15), ZoneInfo("America/New_York")),
    (date(2026, 5, 18), date(2026, 5, 29), ZoneInfo("Asia/Kathmandu")),
    (date(2026, 9, 28), date(2026, 10, 9), ZoneInfo("Australia/Lord_Howe")),
)
"""From the first day to the last, in which zone; the last spans its change of the clocks."""
IGNORES = (date(2026, 6, 8), date(2026, 7, 5))
"""Four weeks in which nothing is answered."""

Span = tuple[float, float]


@dataclass
class Spans:
    """Stretches of time in their order, none of them within another."""

    starts: list[float] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)

    def add(self, start: float, end: float) -> None:
        self.starts.append(start)
        self.ends.append(end)

    def holds(self, at: float) -> bool:
        place = bisect_right(self.starts, at) - 1
        return place >= 0 and at < self.ends[place]

    def since(self, at: float) -> float:
        """Seconds since the last of them ended; 0 within one."""
        place = bisect_right(self.starts, at) - 1
        return at if place < 0 else max(0.0, at - self.ends[place])

    def within(self, start: float, end: float) -> float:
        """How many seconds of a stretch they cover."""
        first = max(0, bisect_right(self.starts, start) - 1)
        covered = 0.0
        for place in range(first, bisect_right(self.starts, end)):
            covered += max(0.0, min(end, self.ends[place]) - max(start, self.starts[place]))
        return covered


class Life:
    """What the machine would see of the person, and what it would say by itself."""

    def __init__(self, first: date, days: int, seed: int) -> None:
        self._random = Random(seed)
        self.input = Spans()
        self.states = {
            name: Spans()
            for name in ("locked", "camera", "microphone", "full_screen", "do_not_disturb")
        }
        self.events: list[tuple[float, PresenceChange]] = []
        self.notes: list[float] = []
        for ahead in range(days):
            self._live(first + timedelta(days=ahead))
        self.events.sort(key=lambda event: event[0])

    def reading(self, at: float) -> PresenceReading:
        """All that is known at a time."""
        known = {name: spans.holds(at) for name, spans in self.states.items()}
        return PresenceReading(idle=self.input.since(at), asleep=False, **known)

    def is_there(self, at: float) -> bool:
        """Whether somebody is at the machine."""
        return self.input.since(at) < 300 and not self.states["locked"].holds(at)

    def _live(self, day: date) -> None:
        for start, end in self._sessions(day):
            self._sit(start, end, works=day.weekday() < 5)

    def _sessions(self, day: date) -> Iterator[Span]:
        """When the machine is awake; by local time."""
        minutes, random = self._random.gauss, self._random
        if day.weekday() < 5:
            yield self._span(day, 8.75 + minutes(0, 0.3), 17.6 + minutes(0, 0.6))
        elif random.random() < 0.5:
            yield self._span(day, 10.5 + minutes(0, 0.5), 12.5 + minutes(0, 0.5))
            if random.random() < 0.5:
                yield self._span(day, 15 + minutes(0, 0.5), 17 + minutes(0, 0.5))
        if random.random() < 0.4:
            yield self._span(day, 20 + minutes(0, 0.3), 22 + minutes(0, 0.5))

    def _span(self, day: date, start: float, end: float) -> Span:
        midnight = datetime.combine(day, time(0), zone_on(day))
        return tuple(  # type: ignore[return-value]
            (midnight + timedelta(minutes=round(hour * 60))).timestamp() for hour in (start, end)
        )

    def _sit(self, start: float, end: float, *, works: bool) -> None:
        """One sitting, from waking the machine up to its sleep."""
        random = self._random
        self.events.append((start, PresenceChange.WOKE))
        at = start + 20
        while at < end - 120:
            after = random.choices(
                (self._work, self._read, self._call, self._leave, self._watch, self._focus),
                (46, 26, 9, 10, 2, 2) if works else (20, 50, 1, 8, 16, 0),
            )[0]
            at = after(at, end)
            if random.random() < 0.03:
                self.notes.append(at)
        self.events.append((end, PresenceChange.FALLING_ASLEEP))

    def _work(self, at: float, end: float) -> float:
        """Ten minutes or so of typing in bursts, now and then in another window."""
        random = self._random
        until = min(end, at + random.lognormvariate(6.5, 0.6))
        while at < until:
            burst = random.lognormvariate(3.6, 1.1)
            self.input.add(at, min(at + burst, until))
            at += (
                burst
                + 0.1
                + (
                    random.uniform(3, 8)
                    if random.random() < 0.5
                    else random.lognormvariate(2.4, 0.8)
                )
            )
            if random.random() < 0.15:
                self.events.append((min(at, end), PresenceChange.WINDOW_CHANGED))
        return at

    def _read(self, at: float, end: float) -> float:
        """Reading: the wheel is turned from time to time."""
        random = self._random
        until = min(end, at + random.uniform(120, 900))
        while at < until:
            turned = random.uniform(1, 6)
            self.input.add(at, at + turned)
            at += turned + random.uniform(4, 40)
        return at

    def _call(self, at: float, end: float) -> float:
        """A meeting with camera and microphone, hardly touching anything."""
        random = self._random
        until = min(end, at + random.choice((25, 30, 45, 55, 60, 90)) * 60)
        if random.random() < 0.8:
            self.states["camera"].add(at, until)
        self.states["microphone"].add(at, until)
        while at < until:
            self.input.add(at, at + 2)
            at += 2 + random.uniform(20, 200)
        self.events.append((until, PresenceChange.WINDOW_CHANGED))
        return max(at, until)

    def _leave(self, at: float, end: float) -> float:
        """Coffee, lunch: most of the time the screen locks."""
        random = self._random
        back = min(end, at + random.choice((4, 6, 10, 15, 45, 50)) * 60)
        if random.random() < 0.7:
            self.states["locked"].add(at, back)
            self.events.append((at, PresenceChange.LOCKED))
            self.events.append((back, PresenceChange.UNLOCKED))
        self.input.add(back, back + 3)
        return back + 3.1

    def _watch(self, at: float, end: float) -> float:
        """Something that fills the screen."""
        until = min(end, at + self._random.uniform(10, 70) * 60)
        self.states["full_screen"].add(at, until)
        self.input.add(until, until + 2)
        self.events.append((until, PresenceChange.WINDOW_CHANGED))
        return until + 2.1

    def _focus(self, at: float, end: float) -> float:
        """Do Not Disturb is switched on to work in peace."""
        start, until = at, min(end, at + self._random.uniform(30, 90) * 60)
        while at < until:
            at = self._work(at, until)
        self.states["do_not_disturb"].add(start, until)
        self.events.append((until, PresenceChange.MAYBE_FREE))
        return max(at, until)


@cache
def zone_on(day: date) -> ZoneInfo:
    """Where the person is."""
    return next((zone for first, last, zone in JOURNEYS if first <= day <= last), HOME)

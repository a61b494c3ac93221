"""When windows open: a few known times a day, or about every so many minutes, in a person's hours.

Everything here is told in days of the person's hours: where these go over midnight, what comes
after it belongs to the evening before. Reckoning is done in UTC, since Python compares times of
one zone by their wall clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from itertools import count

from glimmer_desktop.domain.anchors import EVERY_DAY, Anchor, Anchored, anchored_around
from glimmer_desktop.domain.chance import either_way

JITTER = timedelta(minutes=15)
"""A window at a known time moves by up to this much either way: neither startling nor ignorable."""
JITTER_SHARE = 4
"""One that comes every so many minutes moves by up to a quarter of them."""
PATIENCE = timedelta(minutes=20)
"""How long a window stays open, holds not counted; then it is let go."""
FLOOR = timedelta(minutes=60)
"""Quiet after any invitation, note or pause, counted after the jitter."""
_ONE_DAY = timedelta(days=1)
_MOST_HALVINGS = 6
"""Beyond this many, one a day is all that is left of any rhythm."""


@dataclass(frozen=True, kw_only=True)
class Rhythm:
    """What the person chose. `day_ends` before `day_starts` means hours across midnight."""

    on: bool = True
    on_break: bool = False
    """A break from noting altogether."""
    windows: tuple[time, ...] = (time(10, 0), time(13, 30), time(16, 30))
    every: timedelta | None = None
    """About every so long, in place of the windows."""
    day_starts: time = time(9, 0)
    day_ends: time = time(18, 0)
    days: tuple[int, ...] = EVERY_DAY
    """Days of the week, Monday is 0; hours across midnight belong to the day they begin on."""
    fewer: int = 0
    """How many windows a day the person has asked to be left out; one always stays."""
    halvings: int = 0
    """How often the rate is halved besides; one a day always stays."""
    lines: tuple[str, ...] = ()
    """Keys of the lines to invite with."""
    anchors: tuple[Anchor, ...] = ()
    """Exact times besides, chosen one by one: neither the hours nor the days have a say in them."""

    @property
    def comes(self) -> bool:
        """Whether anything ever comes by itself."""
        usual = bool(self.days) and bool(self.windows or self.every)
        return self.on and (usual or any(anchor.days for anchor in self.anchors))


@dataclass(frozen=True, slots=True)
class Window:
    """One window on one day: a key that begins with its local date, and when it opens (UTC)."""

    key: str
    opens: datetime
    stands_for: str = ""
    """The key of the anchor that it comes of; "" for a usual one."""
    before: datetime | None = None
    """When a usual one gives way at the latest, however long it is held: an anchor is near."""
    waits: timedelta = timedelta(0)
    """How much longer an anchored one stays open, to come after another that is near."""

    def closes(self, held: timedelta = timedelta(0)) -> datetime:
        """When it is let go; the time that something held it does not count."""
        closes = self.opens + PATIENCE + self.waits + held
        return closes if self.before is None else min(closes, self.before)


def in_hours(local: datetime, rhythm: Rhythm) -> bool:
    """Whether a local time lies in the person's hours; equal ends mean the whole day."""
    at, starts, ends = local.time(), rhythm.day_starts, rhythm.day_ends
    if starts < ends:
        return starts <= at < ends and local.weekday() in rhythm.days
    if at >= starts:
        return local.weekday() in rhythm.days
    return at < ends and (local.weekday() - 1) % 7 in rhythm.days


def windows_on(
    day: date, now: datetime, rhythm: Rhythm, seed: int, last: datetime | None = None
) -> tuple[Window, ...]:
    """The windows of one local day, in the zone of `now`, in order of their opening.

    `last` is when anything came last: what comes every so many minutes is reckoned from there.
    """
    return _windows_on(day, now.tzinfo, rhythm, seed, last if rhythm.every else None)


def first_opening(day: date, now: datetime, rhythm: Rhythm, seed: int) -> datetime:
    """When the first window of a day opens; without any, when the person's day starts."""
    for window in windows_on(day, now, rhythm, seed):
        return window.opens.astimezone(now.tzinfo)
    return datetime.combine(day, rhythm.day_starts, now.tzinfo)


@lru_cache(maxsize=32)
def _windows_on(
    day: date, zone: tzinfo | None, rhythm: Rhythm, seed: int, last: datetime | None
) -> tuple[Window, ...]:
    """Worked out once a day, for a few days around."""
    usual = (
        _every_so_often(day, zone, rhythm, seed, last)
        if rhythm.every
        else _at_known_times(day, zone, rhythm, seed)
    )
    if not rhythm.anchors:
        return tuple(sorted(usual, key=lambda window: window.opens))
    near = anchored_around(day, zone, rhythm.anchors)
    found = [window for window in _in_turn(near) if window.key.startswith(day.isoformat())]
    found += _giving_way(usual, [one.opens for one in near])
    return tuple(sorted(found, key=lambda window: window.opens))


def _in_turn(near: Iterable[Anchored]) -> Iterator[Window]:
    """One that is less than an hour after another waits for its turn, an hour at the longest."""
    free: datetime | None = None
    for one in sorted(near, key=lambda one: one.opens):
        comes = one.opens if free is None else min(max(one.opens, free), one.opens + FLOOR)
        free = comes + FLOOR
        yield Window(one.key, one.opens, one.stands_for, waits=comes - one.opens)


def _giving_way(usual: Iterable[Window], anchored: list[datetime]) -> Iterator[Window]:
    """Those of the usual ones that leave an hour before and after each anchored time."""
    for window in usual:
        if all(abs(window.opens - at) >= FLOOR for at in anchored):
            ahead = [at - FLOOR for at in anchored if at > window.opens]
            yield replace(window, before=min(ahead, default=None))


def _at_known_times(day: date, zone: tzinfo | None, rhythm: Rhythm, seed: int) -> Iterator[Window]:
    for at in _kept(tuple(sorted(set(rhythm.windows))), rhythm, day):
        key = f"{day.isoformat()} {at.isoformat('minutes')}"
        opens = _opens(datetime.combine(day, at, zone), key, rhythm, seed)
        if opens is not None:
            yield Window(key, opens)


def _every_so_often(
    day: date, zone: tzinfo | None, rhythm: Rhythm, seed: int, last: datetime | None
) -> Iterator[Window]:
    """One after the other, from what came last in these hours, or else from their start."""
    if day.weekday() not in rhythm.days:
        return
    starts, ends = _hours_of(day, zone, rhythm)
    came = last is not None and starts <= last < ends
    anchor = last if last is not None and came else starts
    span = _seconds_between(rhythm, ends - starts)
    opens = anchor
    for number in count(1):
        key = f"{day.isoformat()} {int(anchor.timestamp())} {number}"
        opens += timedelta(seconds=span + either_way(seed, key, span // JITTER_SHARE))
        if came and number == 1:
            opens = max(opens, anchor + FLOOR)
        if opens >= ends:
            return
        yield Window(key, opens)


def _seconds_between(rhythm: Rhythm, hours: timedelta) -> int:
    """From one to the next, rarer for what was asked and faded; one a day fits in always."""
    every = (rhythm.every or FLOOR).total_seconds()
    wanted = every * (1 + max(0, rhythm.fewer) / 2) * 2 ** min(rhythm.halvings, _MOST_HALVINGS)
    room = max(hours - PATIENCE, hours / 2).total_seconds()
    return max(60, int(min(wanted, room * JITTER_SHARE / (JITTER_SHARE + 1))))


def _hours_of(day: date, zone: tzinfo | None, rhythm: Rhythm) -> tuple[datetime, datetime]:
    """When the hours that begin on a day start and end (UTC)."""
    last_day = day if rhythm.day_starts < rhythm.day_ends else day + _ONE_DAY
    starts = datetime.combine(day, rhythm.day_starts, zone)
    return starts.astimezone(UTC), datetime.combine(last_day, rhythm.day_ends, zone).astimezone(UTC)


def _opens(nominal: datetime, key: str, rhythm: Rhythm, seed: int) -> datetime | None:
    """When a window opens (UTC): moved one way, else the other, else not, to stay in hours."""
    jitter = timedelta(seconds=either_way(seed, key, int(JITTER.total_seconds())))
    for moved in (jitter, -jitter, timedelta(0)):
        opens = nominal.astimezone(UTC) + moved
        if in_hours(opens.astimezone(nominal.tzinfo), rhythm):
            return opens
    return None


def _kept(windows: tuple[time, ...], rhythm: Rhythm, day: date) -> tuple[time, ...]:
    """The windows that stay on a day: some asked away, every other one halved away, never all."""
    most = min(len(windows), max(1, len(windows) - max(0, rhythm.fewer)))
    left = [(2 * place + 1) * len(windows) // (2 * most) for place in range(most)]
    before = day.toordinal() * most
    numbered = list(zip(range(before, before + most), left, strict=True))
    for power in range(1, min(rhythm.halvings, _MOST_HALVINGS) + 1):
        numbered = [one for one in numbered if one[0] % 2**power == 0] or numbered[:1]
    return tuple(windows[place] for _, place in numbered)

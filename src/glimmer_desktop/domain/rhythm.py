"""The rhythm of invitations: a few known windows a day, and every reason to stay quiet.

`decide` is the whole brain and is pure: the time, the choices, what is known of the person's
presence and a little history go in, one answer comes out. Chance is a seed, so that asking twice,
or after a restart, gives the same answer. Times come in aware and go out in the zone of `now`;
reckoning is done in UTC, since Python compares times of one zone by their wall clock.
"""

from __future__ import annotations

from _blake2 import blake2b  # hashlib's own, without OpenSSL: see system/profile.py
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from functools import lru_cache

JITTER = timedelta(minutes=15)
"""A window moves by up to this much either way, so that it is neither startling nor ignorable."""
PATIENCE = timedelta(minutes=20)
"""How long a window stays open; then it is let go."""
FLOOR = timedelta(minutes=60)
"""Quiet after any invitation, note or pause, counted after the jitter."""
WAKING = timedelta(minutes=10)
"""Quiet after the machine woke up."""
MOST_A_DAY = 6
RECENT_LINES = 5
"""A line does not come again within this many invitations."""
_DAYS_AHEAD = 4
"""How many days are looked at for the next invitation, from the day before."""


class Reason(StrEnum):
    """Why it is quiet."""

    OFF = "off"
    RESTING = "resting"
    OUTSIDE_HOURS = "outside-hours"
    RECENT_INVITATION = "recent-invitation"
    RECENT_NOTE = "recent-note"
    RECENT_PAUSE = "recent-pause"
    JUST_WOKE = "just-woke"
    ENOUGH_TODAY = "enough-today"
    NOTE_OPEN = "note-open"
    PAUSE_OPEN = "pause-open"
    WINDOW_PASSED = "window-passed"


@dataclass(frozen=True, kw_only=True)
class Rhythm:
    """What the person chose. `day_ends` before `day_starts` means hours across midnight."""

    on: bool = True
    windows: tuple[time, ...] = (time(10, 0), time(13, 30), time(16, 30))
    day_starts: time = time(9, 0)
    day_ends: time = time(18, 0)
    fewer: int = 0
    """How many windows a day are left out; one always stays."""
    lines: tuple[str, ...] = ()
    """Keys of the lines to invite with."""


@dataclass(frozen=True, kw_only=True)
class Presence:
    """What is known of the person. What is not known does not appear, and never holds."""

    woke_at: datetime | None = None
    holds: tuple[Reason, ...] = ()
    """Reasons that hold an invitation right now and whose end is not known."""


@dataclass(frozen=True, kw_only=True)
class History:
    """The little that has to be remembered."""

    rest_until: datetime | None = None
    last_invited: datetime | None = None
    last_captured: datetime | None = None
    last_paused: datetime | None = None
    invited: tuple[datetime, ...] = ()
    windows_done: tuple[str, ...] = ()
    recent_lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing is due. `until` is when the next invitation may come, None when none will."""

    until: datetime | None
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Due:
    """Invite now, with this line. `window` is "" for an invitation that was asked for."""

    line: str
    window: str


@dataclass(frozen=True, slots=True)
class Hold:
    """A window is open, and something speaks against it for now; it may still come."""

    reasons: tuple[Reason, ...]
    window: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class LetGo:
    """A window has gone by. Remember its key as done and ask again; it never comes back."""

    window: str
    why: Reason = Reason.WINDOW_PASSED


Decision = Wait | Due | Hold | LetGo


@dataclass(frozen=True, slots=True)
class Window:
    """One window on one day: a key from its local date and time, and when it opens (UTC)."""

    key: str
    opens: datetime

    @property
    def closes(self) -> datetime:
        return self.opens + PATIENCE


def decide(
    now: datetime, rhythm: Rhythm, presence: Presence, history: History, seed: int
) -> Decision:
    """What to do about invitations at `now`, an aware time in the person's zone."""
    if not rhythm.on or not rhythm.windows:
        return Wait(None, (Reason.OFF,))
    history = believable(history, now)
    if resting(now, history):
        until = next_invitation(now, rhythm, presence, history, seed)
        return Wait(until, (Reason.RESTING,))
    for window in windows_near(now, rhythm, seed):
        if window.opens <= _utc(now) and window.key not in history.windows_done:
            against = _against(window, now, rhythm, presence, history)
            return against or Due(choose_line(rhythm, history, seed, window.key), window.key)
    until = next_invitation(now, rhythm, presence, history, seed)
    return Wait(until, quiet_reasons(now, rhythm, presence, history))


def next_invitation(
    now: datetime, rhythm: Rhythm, presence: Presence, history: History, seed: int
) -> datetime | None:
    """The earliest time an invitation may come, as far as can be told now."""
    free = max([_utc(now), *(end for _, end in _pauses_between(now, presence, history))])
    if history.rest_until is not None:
        free = max(free, _utc(history.rest_until))
    first = free.astimezone(now.tzinfo).date() - timedelta(days=1)
    comings = [
        at.astimezone(now.tzinfo)
        for day in _days(first, _DAYS_AHEAD)
        for window in windows_on(day, now, rhythm, seed)
        if (at := max(window.opens, free)) < window.closes
        and window.key not in history.windows_done
    ]
    fitting = (at for at in comings if in_hours(at, rhythm) and not _enough(at, history))
    return min(fitting, key=_utc, default=None)


def quiet_reasons(
    now: datetime, rhythm: Rhythm, presence: Presence, history: History
) -> tuple[Reason, ...]:
    """Every reason against an invitation at `now`, apart from no window being open."""
    reasons: list[Reason] = []
    if not rhythm.on or not rhythm.windows:
        reasons.append(Reason.OFF)
    if resting(now, history):
        reasons.append(Reason.RESTING)
    if not in_hours(now, rhythm):
        reasons.append(Reason.OUTSIDE_HOURS)
    if _enough(now, history):
        reasons.append(Reason.ENOUGH_TODAY)
    reasons.extend(reason for reason, _ in _pauses_between(now, presence, history))
    return (*reasons, *presence.holds)


def resting(now: datetime, history: History) -> bool:
    return history.rest_until is not None and _utc(now) < _utc(history.rest_until)


def in_hours(local: datetime, rhythm: Rhythm) -> bool:
    """Whether a local time lies in the person's hours; equal ends mean the whole day."""
    at, starts, ends = local.time(), rhythm.day_starts, rhythm.day_ends
    if starts < ends:
        return starts <= at < ends
    return at >= starts or at < ends


def believable(history: History, now: datetime) -> History:
    """The history after the clock was set back: what lies in the future happened just now."""

    def past(at: datetime | None) -> datetime | None:
        return now if at is not None and _utc(at) > _utc(now) else at

    return History(
        rest_until=history.rest_until,
        last_invited=past(history.last_invited),
        last_captured=past(history.last_captured),
        last_paused=past(history.last_paused),
        invited=tuple(past(at) or at for at in history.invited),
        windows_done=history.windows_done,
        recent_lines=history.recent_lines,
    )


def windows_near(now: datetime, rhythm: Rhythm, seed: int) -> list[Window]:
    """Today's windows, and those of the days beside that midnight has not kept out."""
    today, one = now.date(), timedelta(days=1)
    late = windows_on(today - one, now, rhythm, seed)
    early = windows_on(today + one, now, rhythm, seed)
    return [
        *(window for window in late if window.closes > _utc(now)),
        *windows_on(today, now, rhythm, seed),
        *(window for window in early if window.opens <= _utc(now)),
    ]


def windows_on(day: date, now: datetime, rhythm: Rhythm, seed: int) -> tuple[Window, ...]:
    """The windows of one local day, in the zone of `now`, in order of their opening."""
    return _windows_on(day, now.tzinfo, rhythm, seed)


@lru_cache(maxsize=16)
def _windows_on(day: date, zone: tzinfo | None, rhythm: Rhythm, seed: int) -> tuple[Window, ...]:
    """Worked out once a day, for a few days around."""
    found = []
    for at in _kept(tuple(sorted(set(rhythm.windows))), rhythm.fewer):
        key = f"{day.isoformat()} {at.isoformat('minutes')}"
        opens = _opens(datetime.combine(day, at, zone), key, rhythm, seed)
        if opens is not None:
            found.append(Window(key, opens))
    return tuple(sorted(found, key=lambda window: window.opens))


def first_opening(day: date, now: datetime, rhythm: Rhythm, seed: int) -> datetime:
    """When the first window of a day opens; without any, when the person's day starts."""
    for window in windows_on(day, now, rhythm, seed):
        return window.opens.astimezone(now.tzinfo)
    return datetime.combine(day, rhythm.day_starts, now.tzinfo)


def choose_line(rhythm: Rhythm, history: History, seed: int, salt: str) -> str:
    """A line that was not used lately; the same for the same seed and salt."""
    lately = history.recent_lines[-RECENT_LINES:]
    fresh = [line for line in rhythm.lines if line not in lately] or list(rhythm.lines)
    return fresh[_chance(seed, salt) % len(fresh)] if fresh else ""


def _against(
    window: Window, now: datetime, rhythm: Rhythm, presence: Presence, history: History
) -> Hold | LetGo | None:
    """What speaks against inviting in a window that has opened."""
    if _utc(now) >= window.closes:
        return LetGo(window.key)
    if not in_hours(now, rhythm):
        return LetGo(window.key, Reason.OUTSIDE_HOURS)
    if _enough(now, history):
        return LetGo(window.key, Reason.ENOUGH_TODAY)
    waits = _pauses_between(now, presence, history)
    reasons = (*(reason for reason, _ in waits), *presence.holds)
    if not reasons:
        return None
    free = max((end for _, end in waits), default=_utc(now))
    if free >= window.closes:
        return LetGo(window.key, reasons[0])
    return Hold(reasons, window.key, None if presence.holds else free.astimezone(now.tzinfo))


def _pauses_between(
    now: datetime, presence: Presence, history: History
) -> list[tuple[Reason, datetime]]:
    """What asks for quiet at `now`, each with its end (UTC)."""
    marks = (
        (Reason.RECENT_INVITATION, history.last_invited, FLOOR),
        (Reason.RECENT_NOTE, history.last_captured, FLOOR),
        (Reason.RECENT_PAUSE, history.last_paused, FLOOR),
        (Reason.JUST_WOKE, presence.woke_at, WAKING),
    )
    ends = [(reason, min(_utc(at), _utc(now)) + span) for reason, at, span in marks if at]
    return [(reason, end) for reason, end in ends if end > _utc(now)]


def _enough(local: datetime, history: History) -> bool:
    """Whether the local day of `local` has had as many invitations as it may."""
    zone, day = local.tzinfo, local.date()
    return sum(at.astimezone(zone).date() == day for at in history.invited) >= MOST_A_DAY


def _opens(nominal: datetime, key: str, rhythm: Rhythm, seed: int) -> datetime | None:
    """When a window opens (UTC): moved one way, else the other, else not, to stay in hours."""
    span = int(JITTER.total_seconds())
    jitter = timedelta(seconds=_chance(seed, key) % (2 * span + 1) - span)
    for moved in (jitter, -jitter, timedelta(0)):
        opens = _utc(nominal) + moved
        if in_hours(opens.astimezone(nominal.tzinfo), rhythm):
            return opens
    return None


def _kept(windows: tuple[time, ...], fewer: int) -> tuple[time, ...]:
    """The windows that stay when some are left out, spread evenly; at least one."""
    count = min(len(windows), max(1, len(windows) - max(0, fewer)))
    return tuple(windows[(2 * place + 1) * len(windows) // (2 * count)] for place in range(count))


def _days(first: date, count: int) -> Iterator[date]:
    for ahead in range(count):
        yield first + timedelta(days=ahead)


def _chance(seed: int, salt: str) -> int:
    """A number that looks random and is the same for the same seed and salt."""
    return int.from_bytes(blake2b(f"{seed} {salt}".encode(), digest_size=8).digest())


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)

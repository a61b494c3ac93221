"""The rhythm of invitations: a few known windows a day, and every reason to stay quiet.

`decide` is the whole brain and is pure: the time, the choices, what is known of the person's
presence and a little history go in, one answer comes out. Chance is a seed, so that asking twice,
or after a restart, gives the same answer. Times come in aware and go out in the zone of `now`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from glimmer_desktop.domain.chance import chance
from glimmer_desktop.domain.openings import FLOOR, Rhythm, Window, in_hours, windows_on
from glimmer_desktop.domain.presence import Answer
from glimmer_desktop.domain.reasons import Reason

WAKING = timedelta(minutes=10)
"""Quiet after the machine woke up."""
LONGEST_HOLD = timedelta(hours=2)
"""What is held longer than this is let go."""
MOST_A_DAY = 6
RECENT_LINES = 5
"""A line does not come again within this many invitations."""
ASKED = "asked"
"""The key of the window that a person asks for; the hours and the floor have no say in it."""
_DAYS_AHEAD = 9
"""How many days are looked at for the next invitation, from the day before."""
_EARLY, _LATE = 3, 23
"""Hours up to which a window of the day before may be open, held or not, and from which one of the
day after may have moved to before midnight."""
_NOT_HELD = timedelta(0)


@dataclass(frozen=True, kw_only=True)
class Presence:
    """What is known of the person. What is not known does not appear, and never holds."""

    woke_at: datetime | None = None
    holds: tuple[Reason, ...] = ()
    """Reasons that hold an invitation right now and whose end is not known."""
    lull: Answer = None
    """Whether this is a natural break; None where that cannot be known, and then any moment is."""
    waiting: str = ""
    """The key of the window that was found open before, and is being waited in."""
    held: timedelta = _NOT_HELD
    """How long something has held it so far."""


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
    asked_at: datetime | None = None
    """When the person asked for one at the next calm moment; not remembered between starts."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing is due. `until` is when the next invitation may come, None when none will."""

    until: datetime | None
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Due:
    """Invite now, with this line. `window` is "" for an invitation that comes at once."""

    line: str
    window: str
    stands_for: str = ""
    """The key of the anchor whose time it is; the line is for where its own words may not be."""


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


class _Case(NamedTuple):
    """All that goes into one decision."""

    now: datetime
    rhythm: Rhythm
    presence: Presence
    history: History
    seed: int
    instant: datetime
    """`now` in UTC."""


def decide(
    now: datetime, rhythm: Rhythm, presence: Presence, history: History, seed: int
) -> Decision:
    """What to do about invitations at `now`, an aware time in the person's zone."""
    history = believable(history, now)
    case = _Case(now, rhythm, presence, history, seed, _utc(now))
    if history.asked_at is not None:
        return _at_a_window(Window(ASKED, _utc(history.asked_at)), case)
    if not rhythm.comes or rhythm.on_break:
        return Wait(None, (Reason.OFF if not rhythm.comes else Reason.BREAK,))
    if resting(now, history):
        return Wait(_next(case), (Reason.RESTING,))
    for window in _windows_near(case):
        if window.opens <= case.instant and window.key not in history.windows_done:
            return _at_a_window(window, case)
    return Wait(_next(case), quiet_reasons(now, rhythm, presence, history))


def next_invitation(
    now: datetime, rhythm: Rhythm, presence: Presence, history: History, seed: int
) -> datetime | None:
    """The earliest time an invitation may come, as far as can be told now.

    While a window is open this is when it opened.
    """
    return _next(_Case(now, rhythm, presence, history, seed, _utc(now)))


def quiet_reasons(
    now: datetime, rhythm: Rhythm, presence: Presence, history: History
) -> tuple[Reason, ...]:
    """Every reason against an invitation at `now`, apart from no window being open."""
    reasons: list[Reason] = []
    anchored = any(presence.waiting.endswith(f" {anchor.key}") for anchor in rhythm.anchors)
    if not rhythm.comes:
        reasons.append(Reason.OFF)
    if rhythm.on_break:
        reasons.append(Reason.BREAK)
    if resting(now, history):
        reasons.append(Reason.RESTING)
    if not in_hours(now, rhythm) and not anchored:
        reasons.append(Reason.OUTSIDE_HOURS)
    if _enough(now, history):
        reasons.append(Reason.ENOUGH_TODAY)
    reasons.extend(reason for reason, _ in _pauses_between(now, presence, history))
    return (*reasons, *presence.holds)


def resting(now: datetime, history: History) -> bool:
    return history.rest_until is not None and _utc(now) < _utc(history.rest_until)


def believable(history: History, now: datetime) -> History:
    """The history after the clock was set back: what lies in the future happened just now."""
    instant = _utc(now)

    def past(at: datetime | None) -> datetime | None:
        return now if at is not None and at > instant else at

    marks = (history.last_invited, history.last_captured, history.last_paused, history.asked_at)
    for at in (*marks, *history.invited):
        if at is not None and at > instant:
            break
    else:
        return history
    return replace(
        history,
        last_invited=past(history.last_invited),
        last_captured=past(history.last_captured),
        last_paused=past(history.last_paused),
        asked_at=past(history.asked_at),
        invited=tuple(past(at) or at for at in history.invited),
    )


def choose_line(rhythm: Rhythm, history: History, seed: int, salt: str) -> str:
    """A line that was not used lately; the same for the same seed and salt."""
    lately = history.recent_lines[-RECENT_LINES:]
    fresh = [line for line in rhythm.lines if line not in lately] or list(rhythm.lines)
    return fresh[chance(seed, salt) % len(fresh)] if fresh else ""


def _next(case: _Case) -> datetime | None:
    zone, history = case.now.tzinfo, case.history
    waits = _pauses_between(case.now, case.presence, history)
    free = max((end for _, end in waits), default=case.instant)
    if history.rest_until is not None:
        free = max(free, _utc(history.rest_until))
    found: datetime | None = None
    for day in _days(_first_day(free.astimezone(zone), case.rhythm), _DAYS_AHEAD):
        coming = min(_comings(day, free, case), default=None)
        if found is not None:  # windows near midnight may change places
            return min(found, coming or found).astimezone(zone)
        found = coming
        if found is not None and _settles(found.astimezone(zone), day):
            break
    return found and found.astimezone(zone)


def _settles(local: datetime, day: date) -> bool:
    """Whether nothing of the day after can come sooner: it may when midnight is near."""
    return local.date() <= day and local.hour < _LATE


def _first_day(local: datetime, rhythm: Rhythm) -> date:
    """The day on which a window that is open at a time may have begun."""
    over_midnight = local.hour < _EARLY or rhythm.day_starts >= rhythm.day_ends
    return local.date() - timedelta(days=over_midnight)


def _comings(day: date, free: datetime, case: _Case) -> Iterator[datetime]:
    """When those of one day may come (UTC), none of them before `free`."""
    now, rhythm, history = case.now, case.rhythm, case.history
    for window in windows_on(day, now, rhythm, case.seed, _anchor(rhythm, history)):
        closed = window.closes(_held(window, case.presence)) <= free
        if closed or window.key in history.windows_done:
            continue
        at = max(window.opens, free) if free > case.instant else window.opens
        local = at.astimezone(now.tzinfo)
        if (window.stands_for or in_hours(local, rhythm)) and not _enough(local, history):
            yield at


def _windows_near(case: _Case) -> Iterator[Window]:
    """Today's windows, and those of the days beside that midnight has not kept out.

    One that is being waited in since before midnight stays among them as long as it can be held.
    """
    now, rhythm, seed = case.now, case.rhythm, case.seed
    today, last = now.date(), _anchor(rhythm, case.history)
    first = _first_day(now, rhythm)
    if first < today:
        for window in windows_on(first, now, rhythm, seed, last):
            if window.closes(LONGEST_HOLD) > case.instant:
                yield window
    yield from windows_on(today, now, rhythm, seed, last)
    if now.hour >= _LATE:
        for window in windows_on(today + timedelta(days=1), now, rhythm, seed, last):
            if window.opens <= case.instant:
                yield window


def _at_a_window(window: Window, case: _Case) -> Due | Hold | LetGo:
    against = _against(window, case)
    if against is not None:
        return against
    line = choose_line(case.rhythm, case.history, case.seed, window.key)
    return Due(line, window.key, window.stands_for)


def _against(window: Window, case: _Case) -> Hold | LetGo | None:
    """What speaks against inviting in a window that has opened."""
    now, presence, asked = case.now, case.presence, window.key == ASKED
    held = _held(window, presence)
    closes = window.closes(held)
    if case.instant >= closes or held >= LONGEST_HOLD:
        return LetGo(window.key, _why_passed(window, presence))
    if not asked and not window.stands_for and not in_hours(now, case.rhythm):
        return LetGo(window.key, Reason.OUTSIDE_HOURS)
    if not asked and _enough(now, case.history):
        return LetGo(window.key, Reason.ENOUGH_TODAY)
    waits = _pauses_between(now, presence, History() if asked else case.history)
    reasons = (*(reason for reason, _ in waits), *presence.holds)
    if reasons:
        free = max((end for _, end in waits), default=case.instant)
        if free >= closes:
            return LetGo(window.key, reasons[0])
        return Hold(reasons, window.key, None if presence.holds else free.astimezone(now.tzinfo))
    return Hold((Reason.NO_LULL,), window.key) if presence.lull is False else None


def _anchor(rhythm: Rhythm, history: History) -> datetime | None:
    """When anything came last (UTC), where that is what the windows are reckoned from."""
    if not rhythm.every:
        return None
    marks = (history.last_invited, history.last_captured, history.last_paused)
    return max((_utc(at) for at in marks if at is not None), default=None)


def _held(window: Window, presence: Presence) -> timedelta:
    return presence.held if window.key == presence.waiting else _NOT_HELD


def _why_passed(window: Window, presence: Presence) -> Reason:
    if window.key != presence.waiting:
        return Reason.WINDOW_PASSED
    return presence.holds[0] if presence.holds else Reason.NO_LULL


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
    instant = _utc(now)
    return [
        (reason, min(_utc(at), instant) + span)
        for reason, at, span in marks
        if at is not None and instant - at < span
    ]


def _enough(local: datetime, history: History) -> bool:
    """Whether the local day of `local` has had as many invitations as it may."""
    if len(history.invited) < MOST_A_DAY:
        return False
    zone, day = local.tzinfo, local.date()
    return sum(at.astimezone(zone).date() == day for at in history.invited) >= MOST_A_DAY


def _days(first: date, count: int) -> Iterator[date]:
    for ahead in range(count):
        yield first + timedelta(days=ahead)


def _utc(at: datetime) -> datetime:
    return at if at.tzinfo is UTC else at.astimezone(UTC)

"""Looking back: one glimmer from about this day in earlier times, and the week that was.

Both are there for who opens the gallery, and come to nobody. All calls belong on the store thread.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from glimmer_desktop.domain.left_alone import Left, LeftAlone
from glimmer_desktop.domain.moment import Kind, Moment
from glimmer_desktop.domain.resurfacing import (
    HARD_FOR,
    NEAR,
    Occasion,
    Resurfaced,
    Week,
    chosen,
    is_hard,
    may_come,
    may_resurface,
    occasions,
    of_the_week,
    week_to_look_back,
)
from glimmer_desktop.services.offering import offered_by
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.services.shown_times import ShownTimes
from glimmer_desktop.settings.schema import Settings, Weekday

SEEN = "week"
"""The name under which it is remembered when a week was looked back on."""
REMEMBERED_FOR = timedelta(days=14)
MOST_IN_A_WEEK = 100
_READ = 2_000
"""Moments that are looked at, the newest of those that stand where one looks."""
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WeekBack:
    """A week with what may be looked back on in it, the earliest first; never empty."""

    week: Week
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Back:
    """What the gallery may show above its tiles."""

    resurfaced: Resurfaced | None = None
    week: WeekBack | None = None


class LookingBack:
    """Asks the journal in small reads along its days, however long it is."""

    def __init__(
        self, journal: Journal, clock: Clock, seen: ShownTimes, settings: Callable[[], Settings]
    ) -> None:
        self._journal = journal
        self._clock = clock
        self._seen = seen
        self._settings = settings

    def now(self) -> Back:
        """What there is to look back on now. Raises Known as any part of the journal does."""
        if self._settings().noting_break:
            return Back()
        resurfaced, week = self.resurfaced(), self.week()
        return Back(resurfaced, week)

    def resurfaced(self) -> Resurfaced | None:
        """One own glimmer; the same one all day. None while something hard is fresh, unless hard
        ones are welcome, too."""
        settings = self._settings()
        hard = settings.resurface_hard
        if not settings.resurface or (not hard and self._is_hard_now()):
            return None
        today = self._clock.now().date()
        offered, left = offered_by(self._journal.words), self._left_alone()
        for ring in occasions(today):
            for around in (timedelta(), NEAR):
                found = (
                    one
                    for one in self._of(ring, around)
                    if may_resurface(one.moment, offered, left, hard=hard)
                )
                if (one := chosen(found, today)) is not None:
                    return one
        return None

    def week(self) -> WeekBack | None:
        """The week to look back on, until it was put away; None when there is nothing in it."""
        settings = self._settings()
        week = self._open_week()
        if week is None:
            return None
        hard = settings.resurface_hard
        offered, left = offered_by(self._journal.words), self._left_alone()
        read = self._read(_days(week.first, week.last))
        fitting = [one for one in read if may_come(one, offered, left, hard=hard)]
        moments = of_the_week(fitting)[-MOST_IN_A_WEEK:]
        return WeekBack(week, moments) if moments else None

    def put_away(self) -> None:
        """The week was looked back on; no more of it until the next one."""
        self._seen.note(SEEN)
        self._seen.keep()

    def leave(self, left: Left) -> None:
        """Leave something alone from now on."""
        self._journal.left_alone.leave(left, self._clock.now())

    def let_come(self, left: Left) -> None:
        """Let it come up again."""
        self._journal.left_alone.let_come(left)

    def left_alone(self) -> list[Left]:
        """All that is left alone, the latest first."""
        return self._journal.left_alone.everything()

    def _open_week(self) -> Week | None:
        settings = self._settings()
        if not (settings.gratitude and settings.weekly_look_back):
            return None
        weekday = list(Weekday).index(settings.look_back_day)
        week = week_to_look_back(self._clock.now(), weekday, settings.look_back_from)
        seen = self._seen.lately().get(SEEN)
        return None if week is None or (seen is not None and seen >= week.opens) else week

    def _is_hard_now(self) -> bool:
        now = self._clock.now()
        since = now - HARD_FOR
        lately = self._read(_days(since.date() - _A_DAY, now.date() + _A_DAY))
        return any(
            since <= one.noticed_at <= now and (one.kind is Kind.TRIGGER or is_hard(one))
            for one in lately
        )

    def _of(self, ring: Sequence[Occasion], around: timedelta) -> Iterator[Resurfaced]:
        """What was noticed on these days, or so near to them; the newest, if it is very much.

        What may come of it is not asked of the store: it would go through all that is hard or
        private for it, in all the years.
        """
        near = {day: one for one in ring for day in _days(one.day - around, one.day + around)}
        for moment in self._read(near):
            yield Resurfaced(moment, near[moment.noticed_at.date()])

    def _read(self, days: Collection[date]) -> list[Moment]:
        moments = self._journal.moments
        return moments.at(moments.on_days(days)[:_READ])

    def _left_alone(self) -> LeftAlone:
        return LeftAlone.of(self._journal.left_alone.everything())


def _days(first: date, last: date) -> list[date]:
    """Both included."""
    return [first + n * _A_DAY for n in range((last - first).days + 1)]

"""Showing and finding what was kept. Every call belongs on the store thread."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from glimmer_desktop.domain.alike import may_stand_beside
from glimmer_desktop.domain.earlier import Earlier, brought_back
from glimmer_desktop.domain.left_alone import LeftAlone
from glimmer_desktop.domain.moment import Draft, Moment, MomentId, moment_from
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services import linking
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal, OrderKey

HANDFUL = 4
"""Others like a moment that are shown beside it."""
_LOOKED_AT = 12
MOST_BINNED = 500
_AFTER_ALL = datetime.max.replace(tzinfo=UTC)
"""A clock may have been set back since something was let go."""


@dataclass(frozen=True, slots=True)
class Binned:
    """What is in the bin."""

    latest: list[Moment]
    """Latest let go first, at most MOST_BINNED."""
    count: int


class Gallery:
    """The journal as screens and lists read it, and the small changes made from there."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    def keys(
        self,
        query: MomentQuery,
        limit: int | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Sequence[OrderKey]:
        """All that match, newest first. Raises Known CANCELLED soon after `stop()` turns true."""
        return self._journal.moments.keys(query, limit, stop)

    def by_day(self, query: MomentQuery) -> Mapping[date, int]:
        """How many of those that match were noticed on each day; days without are not in it."""
        return self._journal.moments.by_day(query)

    def on_days(self, days: Collection[date]) -> Sequence[OrderKey]:
        """All that was noticed on these days, newest first."""
        return self._journal.moments.on_days(days)

    def at(self, keys: Sequence[OrderKey]) -> list[Moment]:
        return self._journal.moments.at(keys)

    def key_of(self, moment_id: MomentId, query: MomentQuery) -> OrderKey | None:
        return self._journal.moments.key_of(moment_id, query)

    def moment(self, moment_id: MomentId) -> Moment:
        return self._journal.moments.moment(moment_id)

    def keep_close(self, moment: Moment, close: bool) -> Moment:
        return self._changed(replace(moment, close=close))

    def cover(self, moment: Moment, private: bool) -> Moment:
        """Make a moment private (covered until clicked), or not."""
        return self._changed(replace(moment, private=private))

    def came_again(self, moment: Moment) -> Moment:
        """It came back, now."""
        return self._changed(replace(moment, again=(*moment.again, self._clock.now())))

    def did_not_come_again(self, moment: Moment, at: datetime) -> Moment:
        """Take back that it came again at a time."""
        return self._changed(replace(moment, again=tuple(t for t in moment.again if t != at)))

    def before(self, moment: Moment) -> list[Moment]:
        """The moments it came after, as far as they are still here."""
        return linking.those(self._journal.moments, moment.linked_to)

    def after(self, moment: Moment) -> list[Moment]:
        """The moments that came after it, as they say."""
        return self._journal.moments.after(moment.id)

    def like(self, moment: Moment) -> list[Moment]:
        """A handful of others like it. No trigger beside what is none, nor a hard face beside what
        has none; none that is to be left alone, and none it belongs with, which is told of anyway.
        """
        left = LeftAlone.of(self._journal.left_alone.everything())
        own = {*moment.linked_to, *(one.id for one in self.after(moment))}
        fitting = (
            one
            for one in self._journal.alike.near(moment, _LOOKED_AT)
            if one.id not in own and not left.covers(one) and may_stand_beside(moment, one)
        )
        return list(itertools.islice(fitting, HANDFUL))

    def earlier(self, moment: Moment) -> Sequence[Earlier]:
        """What it said before its last edits, the latest first."""
        return self._journal.earlier.of(moment.id)

    def say_again(self, moment: Moment, said: Draft) -> Moment:
        """Let it say what it said before. That is an edit too: what it says now is kept."""
        back = brought_back(moment, said)
        noticed_at = back.noticed_at or moment.noticed_at
        changed = moment_from(
            back,
            id=moment.id,
            noticed_at=noticed_at,
            created_at=moment.created_at,
            changed_at=moment.changed_at,
        )
        return self._changed(changed)

    def forget_earlier(self, moment: Moment) -> None:
        """What it said before goes for good."""
        self._journal.earlier.forget(moment.id)

    def let_go(self, moment_id: MomentId) -> None:
        self._journal.moments.let_go(moment_id, self._clock.now())

    def bring_back(self, moment_id: MomentId) -> Moment:
        return self._journal.moments.bring_back(moment_id)

    def binned(self) -> Binned:
        """The latest in the bin, and how many there are."""
        moments = self._journal.moments
        return Binned(moments.binned(MOST_BINNED), moments.in_bin())

    def empty_bin(self) -> int:
        """Let go for good of all that is in it, now, with the pictures that nothing else names;
        how many went."""
        moments = self._journal.moments
        pictures = {photo.sha256 for one in moments.binned() for photo in one.photos}
        gone = moments.empty_bin(_AFTER_ALL)
        self._journal.photos.sweep(pictures)
        return gone

    def picture(self, sha256: str) -> bytes:
        return self._journal.photos.picture(sha256)

    def thumbnail(self, sha256: str) -> bytes:
        return self._journal.photos.thumbnail(sha256)

    def _changed(self, moment: Moment) -> Moment:
        changed = replace(moment, changed_at=self._clock.now())
        self._journal.moments.change(changed)
        return changed

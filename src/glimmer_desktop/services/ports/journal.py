"""The journal: its moments, and the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

# The companion starts without looking at a moment: only the types are named here.
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import date, datetime

    from glimmer_desktop.domain.moment import Moment, MomentId
    from glimmer_desktop.domain.query import MomentQuery
    from glimmer_desktop.services.checking import Wholeness
    from glimmer_desktop.services.ports.alike import Alike
    from glimmer_desktop.services.ports.drafts import Drafts
    from glimmer_desktop.services.ports.earlier import EarlierVersions
    from glimmer_desktop.services.ports.leaves import Leaves
    from glimmer_desktop.services.ports.left_alone import LeavingAlone
    from glimmer_desktop.services.ports.many import ManyMoments
    from glimmer_desktop.services.ports.own_map import MapWords, Patterns
    from glimmer_desktop.services.ports.photos import Photos
    from glimmer_desktop.services.ports.plans import PlanStore
    from glimmer_desktop.services.ports.words import Words

OrderKey = int
"""Where a moment stands in the journal: microseconds since 1970 UTC of when it was noticed, made
unique by the store. Larger is newer."""


class Moments(Protocol):
    """The journal. Writes return once they are durable; none is kept by halves.

    Raises `Known` (DISK_FULL, STORE_READ_ONLY, CANNOT_WRITE, STORE_CORRUPT, NO_SUCH_MOMENT).
    """

    def keep(self, moment: Moment) -> None:
        """Keep a new moment with its words, photos and index entry, all or none."""

    def keep_many(self, moments: Iterable[Moment], stop: Callable[[], bool]) -> int:
        """Keep many in one transaction; nothing is kept if `stop()` turns true (CANCELLED)."""

    def change(self, moment: Moment) -> None:
        """Replace everything a kept moment says."""

    def let_go(self, moment_id: MomentId, at: datetime) -> None:
        """Put it in the bin: no list, count or search shows it any more."""

    def bring_back(self, moment_id: MomentId) -> Moment:
        """Take it out of the bin, as it was."""

    def moment(self, moment_id: MomentId) -> Moment:
        """One moment, in the bin or not."""

    def here(self, ids: Sequence[MomentId]) -> set[MomentId]:
        """Which of these ids the journal has, in the bin or not."""

    def after(self, moment_id: MomentId) -> list[Moment]:
        """The moments that say they came after this one, the newest first."""

    def keys(
        self,
        query: MomentQuery,
        limit: int | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Sequence[OrderKey]:
        """Where the moments that match stand, newest first (an array of int64, not objects).
        Raises Known CANCELLED soon after `stop()` turns true."""

    def on_days(self, days: Collection[date]) -> Sequence[OrderKey]:
        """Where the moments of these days stand, newest first: each day by the clock of where it
        was noticed."""

    def by_day(self, query: MomentQuery) -> Mapping[date, int]:
        """How many of those that match were noticed on each day, by the clock of where each was;
        days without are not in it."""

    def at(self, keys: Sequence[OrderKey]) -> list[Moment]:
        """The moments that stand at these keys, in the same order; ones let go are left out."""

    def key_of(self, moment_id: MomentId, query: MomentQuery) -> OrderKey | None:
        """Where one moment stands, or None when the query does not match it."""

    def count(self, query: MomentQuery) -> int:
        """How many match."""

    def months(self) -> Sequence[int]:
        """The months, as yyyymm, that have a moment which is not in the bin, the newest first."""

    def binned(self, most: int | None = None) -> list[Moment]:
        """What is in the bin, latest let go first; at most so many."""

    def in_bin(self) -> int:
        """How many are in it."""

    def empty_bin(self, before: datetime) -> int:
        """Let go for good what was put in the bin before a time; how many went."""


class Journal(Protocol):
    """The whole store. Opened by the first use of any part, on the store thread.

    Any part raises `Known` (STORE_NEWER, STORE_NOT_OURS, STORE_CORRUPT, CANNOT_READ, DISK_FULL ...)
    when the store cannot be opened.
    """

    @property
    def is_open(self) -> bool:
        """Whether it was needed so far; asking does not open it."""

    @property
    def moments(self) -> Moments: ...

    @property
    def words(self) -> Words: ...

    @property
    def drafts(self) -> Drafts: ...

    @property
    def photos(self) -> Photos: ...

    @property
    def plans(self) -> PlanStore: ...

    @property
    def left_alone(self) -> LeavingAlone: ...

    @property
    def own_map(self) -> MapWords: ...

    @property
    def patterns(self) -> Patterns: ...

    @property
    def earlier(self) -> EarlierVersions: ...

    @property
    def alike(self) -> Alike: ...

    @property
    def many(self) -> ManyMoments: ...

    @property
    def leaves(self) -> Leaves: ...

    @property
    def wholeness(self) -> Wholeness:
        """How it stood to what was kept in it when it was opened; whole where it is not open."""

    def loss_was_told(self) -> None:
        """The person knows what `wholeness` says: it is whole from here on."""

    def together(self) -> AbstractContextManager[object]:
        """What is written inside becomes durable at the block's end, all of it or none."""

    def close(self) -> None:
        """Finish and let go of the files; a later use opens them again."""

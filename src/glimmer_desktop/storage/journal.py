"""The whole store. Cheap to make and to import: SQLAlchemy is loaded by the first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.storage.sealing.keys import held
from glimmer_desktop.storage.sealing.places import is_sealed
from glimmer_desktop.storage.sealing.settling import settle
from glimmer_desktop.storage.sparing import sparing

if TYPE_CHECKING:
    from glimmer_desktop.domain.moment import Family
    from glimmer_desktop.domain.plans import Plan
    from glimmer_desktop.services.checking import Wholeness
    from glimmer_desktop.services.ports.alike import Alike
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.services.ports.drafts import Drafts
    from glimmer_desktop.services.ports.earlier import EarlierVersions
    from glimmer_desktop.services.ports.journal import Moments
    from glimmer_desktop.services.ports.leaves import Leaves
    from glimmer_desktop.services.ports.left_alone import LeavingAlone
    from glimmer_desktop.services.ports.many import ManyMoments
    from glimmer_desktop.services.ports.own_map import MapWords, Patterns
    from glimmer_desktop.services.ports.photos import Photos
    from glimmer_desktop.services.ports.plans import PlanStore
    from glimmer_desktop.services.ports.words import Words
    from glimmer_desktop.storage.opening import OpenJournal
    from glimmer_desktop.storage.versions import StoreStatus


class SqliteJournal:
    """Implements `Journal` over `glimmer.db` and `photos.db` in a folder.

    Nothing is touched before the first use of a part; that one opens the files, makes or migrates
    them, and belongs on the store thread like all others. The caller makes sure that no other
    process writes the same folder (system/instance).
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        seeds: Mapping[Family, Sequence[str]] | None = None,
        plans_told: Callable[[tuple[Plan, ...]], None] = lambda _: None,
    ) -> None:
        """`seeds`: the words a new store begins with. `plans_told` hears of all plans at the
        opening and whenever they change."""
        self._folder = folder
        self._clock = clock
        self._seeds = seeds or {}
        self._plans_told = plans_told
        self._open: OpenJournal | None = None

    @property
    def is_open(self) -> bool:
        return self._open is not None

    @property
    def moments(self) -> Moments:
        return self._opened().moments

    @property
    def words(self) -> Words:
        return self._opened().words

    @property
    def drafts(self) -> Drafts:
        return self._opened().drafts

    @property
    def photos(self) -> Photos:
        return self._opened().photos

    @property
    def plans(self) -> PlanStore:
        return self._opened().plans

    @property
    def left_alone(self) -> LeavingAlone:
        return self._opened().left_alone

    @property
    def own_map(self) -> MapWords:
        return self._opened().own_map

    @property
    def patterns(self) -> Patterns:
        return self._opened().patterns

    @property
    def earlier(self) -> EarlierVersions:
        return self._opened().earlier

    @property
    def alike(self) -> Alike:
        return self._opened().alike

    @property
    def many(self) -> ManyMoments:
        return self._opened().many

    @property
    def leaves(self) -> Leaves:
        return self._opened().leaves

    @property
    def wholeness(self) -> Wholeness:
        from glimmer_desktop.services.checking import Wholeness

        return Wholeness() if self._open is None else self._open.wholeness

    def loss_was_told(self) -> None:
        if self._open is not None:
            self._open = self._open.told()

    def together(self) -> AbstractContextManager[object]:
        return self._opened().store.writing()

    def close(self) -> None:
        if self._open is not None:
            self._open.store.close()
            self._open = None

    def _opened(self) -> OpenJournal:
        if self._open is not None and self._open.store.is_outlived:
            self.close()
        if self._open is None:
            self._look_before_opening()
            with sparing():
                from glimmer_desktop.storage.opening import open_journal

            self._open = open_journal(self._folder, self._clock, self._seeds, self._plans_told)
        return self._open

    def _look_before_opening(self) -> None:
        """Nothing is loaded for a journal that is locked. Raises Known STORE_LOCKED."""
        settle(self._folder)
        if is_sealed(self._folder) and held(self._folder) is None:
            raise Known(ErrorCode.STORE_LOCKED, path=str(self._folder))


def read_status(folder: Path) -> StoreStatus:
    """How the store in a folder stands, without opening it for good; about a millisecond. Of a
    locked one nobody can say how much it holds.

    Raises Known: STORE_NOT_OURS, STORE_NEWER, STORE_CORRUPT, CANNOT_READ.
    """
    from glimmer_desktop.storage import versions

    settle(folder)
    return versions.read_status(folder)

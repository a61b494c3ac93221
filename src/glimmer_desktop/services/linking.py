"""Moments that belong to one another: what came before one, and what came after it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.domain.query import MomentQuery

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.journal import Moments


def latest(moments: Moments, limit: int) -> list[Moment]:
    """The newest moments, at most so many."""
    return moments.at(moments.keys(MomentQuery.everything(), limit))


def those(moments: Moments, ids: Iterable[MomentId]) -> list[Moment]:
    """The moments of these ids that are here and not in the bin, in the same order."""
    wanted = list(ids)
    here = moments.here(wanted)
    found = (moments.moment(one) for one in wanted if one in here)
    return [moment for moment in found if moment.deleted_at is None]

"""What reading earlier versions needs from the journal, which writes them with each edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from glimmer_desktop.domain.earlier import Earlier
from glimmer_desktop.domain.moment import MomentId


class EarlierVersions(Protocol):
    """The latest few versions of each moment. Raises `Known` as `Moments` does."""

    def of(self, moment_id: MomentId) -> Sequence[Earlier]:
        """What a moment said before, the latest first; none of one that is not here."""

    def forget(self, moment_id: MomentId) -> None:
        """Let all of them go for good; the moment stays as it is."""

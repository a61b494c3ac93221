"""What changing many moments at once needs from the journal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from glimmer_desktop.domain.altering import Altered, Edit, Foreseen, Step
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.ports.journal import OrderKey

Progress = Callable[[int, int], None]
"""`progress(done, total)`, now and then, on the thread that does the work."""
Stop = Callable[[], bool]


class ManyMoments(Protocol):
    """Each write is one transaction: all of it is durable at its end, or nothing has changed.

    Raises Known: CANCELLED once `stop()` turns true, and as `Moments` does.
    """

    def foresee(self, keys: Sequence[OrderKey], edit: Edit) -> Foreseen:
        """What a change would do to the moments that stand at these keys."""

    def alter(
        self, keys: Sequence[OrderKey], edit: Edit, at: datetime, progress: Progress, stop: Stop
    ) -> Altered:
        """Make it, as of a time."""

    def take_back(self, step: int, at: datetime, progress: Progress, stop: Stop) -> int:
        """Undo a change in those that are still so; how many changed. It is forgotten then."""

    def last_step(self, since: datetime) -> Step | None:
        """What was done last, since a time, of what can still be taken back: a change that is
        still so in a moment at least, or a letting go, of one moment or of many. It is known
        after a restart, too."""

    def let_go(self, keys: Sequence[OrderKey], at: datetime, progress: Progress, stop: Stop) -> int:
        """Put them into the bin; how many went."""

    def bring_back(self, let_go_at: datetime, progress: Progress, stop: Stop) -> list[Moment]:
        """Take all out of the bin that was put there at this time; the first few of them."""

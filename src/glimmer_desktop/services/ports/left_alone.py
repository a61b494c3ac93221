"""What the journal knows of what is to be left alone."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from glimmer_desktop.domain.left_alone import Left


class LeavingAlone(Protocol):
    """Kept in the journal, so that it goes wherever the journal goes.

    Raises `Known` as all parts of the journal do.
    """

    def everything(self) -> list[Left]:
        """All that is left alone, the latest first. A word stands under the name it has today: of
        two that became one, the one that stayed is left alone, and once more the other alone when
        they are parted."""

    def leave(self, left: Left, at: datetime) -> None:
        """Leave it alone from now on; what is left alone already stays so. A moment or a word that
        is not there changes nothing."""

    def let_come(self, left: Left) -> None:
        """It may come up again."""

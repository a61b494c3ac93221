"""What was typed and not yet kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from glimmer_desktop.domain.moment import Draft

CAPTURE_SLOT = "capture"
"""The draft of the capture window. A moment being edited keeps its draft under its own id."""

WHILE_LOCKED_SLOT = "while-locked"
"""That of a capture window that was opened while the journal was locked: it has not read what the
other one holds, so it does not write over it either."""


class Drafts(Protocol):
    """What was typed and not yet kept."""

    def held(self, slot: str) -> Draft | None:
        """The draft of a slot, if there is one."""

    def begun(self, beginning: str) -> list[str]:
        """Slots whose names begin so and that hold a draft, in the order of their names."""

    def hold(self, slot: str, draft: Draft) -> None:
        """Keep it durably in place of the one before."""

    def drop(self, slot: str) -> None:
        """It was kept, or let go."""

"""Where a command's words go: to this terminal, or back over the socket to who asked."""

from __future__ import annotations

from typing import Protocol


class Output(Protocol):
    """What a command says while it works, from whichever thread it works on."""

    def out(self, text: str) -> None:
        """What was asked for; goes on with whatever comes next, so lines bring their own end."""

    def err(self, text: str) -> None:
        """What could not be done."""

    def progress(self, done: int, total: int, label: str) -> None:
        """How far a long command is; a total of 0 means it is not known."""

    def arrived(self, moments: int) -> None:
        """So many moments are new in the journal: screens show them."""

    def stopped(self) -> bool:
        """Whether nobody waits for it any more: Ctrl-C, or the one who asked hung up."""

"""An event loop, as far as a technique needs one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Loop(Protocol):
    """What a technique needs of an event loop; everything is called back on its one thread."""

    def watch(
        self, descriptor: int, for_writing: bool, callback: Callable[[], None]
    ) -> Callable[[], None]:
        """Call back whenever the descriptor is ready, until the answer is called."""

    def later(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back once after so long, unless the answer is called before."""

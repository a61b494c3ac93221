"""Whether anything of a window can be seen: what moves in it need not move behind others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class WindowSight(Protocol):
    """Asked for as long as something moves, and no longer."""

    technique: str
    """The way it is done: "x11", "null" ..."""

    def watch(self, window_id: int, told: Callable[[bool], None]) -> Callable[[], None]:
        """Tell False once other windows cover this one whole, and True when some of it shows
        again, until the answer is called. Windows that go by themselves are told of by nobody."""

"""Nobody to ask here: Qt tells, or a window counts as seen."""

from __future__ import annotations

from collections.abc import Callable


class NullWindowSight:
    technique = "null"

    def watch(self, window_id: int, told: Callable[[bool], None]) -> Callable[[], None]:
        """Nothing is ever told."""
        return lambda: None

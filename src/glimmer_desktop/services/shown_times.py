"""When what was shown last: names and times, none of a person's words."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from glimmer_desktop.domain.errors import Known

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.clock import Clock

_log = logging.getLogger("glimmer.shown")


class TimesFile(Protocol):
    """Keeps names with their times in the state folder."""

    def recall(self) -> dict[str, datetime]:
        """What is remembered; a broken file is as good as none."""

    def remember(self, times: Mapping[str, datetime]) -> None:
        """Replace it, at once and whole. Raises Known."""


class ShownTimes:
    """Remembers for so long, through restarts; where the file cannot be written, till the end of
    this run."""

    def __init__(self, file: TimesFile, clock: Clock, remembered_for: timedelta) -> None:
        self._file = file
        self._clock = clock
        self._span = remembered_for
        self._times: dict[str, datetime] | None = None

    def lately(self) -> Mapping[str, datetime]:
        """What was shown within that time. A time ahead of now by more than it was named by a clock
        that went wrong, and is forgotten."""
        if self._times is None:
            self._times = self._file.recall()
        now = self._clock.now()
        return {name: at for name, at in self._times.items() if abs(now - at) < self._span}

    def note(self, name: str) -> None:
        """It is shown now. Written down by `keep`, which takes the time that a disk takes."""
        self._times = {**self.lately(), name: self._clock.now()}

    def keep(self) -> None:
        """Write down what was noted."""
        try:
            self._file.remember(self.lately())
        except Known as known:
            _log.info("what was shown was not written: %s", known.code)

"""macOS waits with sleep until everybody whom it told has answered: here, once it is let go.

Written from the documentation; it has not run there.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from glimmer_desktop.system.macos_power import FALLS_ASLEEP, PowerNews

_log = logging.getLogger("glimmer.machine")


class MacDelay:
    technique = "macos"

    def __init__(self) -> None:
        self._news: PowerNews | None = None
        self._may_sleep: Callable[[], None] | None = None

    def hold(self) -> None:
        if self._news is not None:
            return
        try:
            self._news = PowerNews(self._heard)
        except OSError as reason:
            _log.info("sleep does not wait here: %s", reason)

    def let_go(self) -> None:
        """Twice is fine."""
        may_sleep, self._may_sleep = self._may_sleep, None
        if may_sleep is not None:
            may_sleep()
        news, self._news = self._news, None
        if news is not None:
            news.close()

    def _heard(self, message: int, may_sleep: Callable[[], None]) -> None:
        if message == FALLS_ASLEEP:
            self._may_sleep = may_sleep

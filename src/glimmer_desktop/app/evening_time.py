"""The time of the evening sitting, as the rhythm of invitations asks about it."""

from __future__ import annotations

from collections.abc import Callable

from glimmer_desktop.ui.pause.occasions import OwnWords


class EveningTime:
    """Implements `Occasion`. Who has sat down already is not asked to once more."""

    def __init__(self, has_sat: Callable[[], bool], turn_off: Callable[[], None]) -> None:
        self._has_sat = has_sat
        self._turn_off = turn_off

    def ask_words(self, key: str, done: Callable[[OwnWords], None]) -> None:
        done(OwnWords(gone=self._has_sat()))

    def let_time_go(self, key: str) -> str:
        """No more evenings by themselves; Settings can bring them back. Its card does not offer
        it, since the tray and Settings do."""
        self._turn_off()
        return ""

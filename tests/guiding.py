"""A guided pause of a test's own: choices, a clock that is told to move, values, a bell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from conftest import StillClock
from glimmer_desktop.services.vocabulary import load_vocabulary
from glimmer_desktop.settings.schema import PauseLength, Settings
from glimmer_desktop.ui.pause.guide import Guide, Means, Told
from glimmer_desktop.ui.pause.holding import Said
from glimmer_desktop.ui.theme.theme import Theme

RESOURCES = Path(__file__).parents[1] / "resources"
LINES = load_vocabulary(RESOURCES / "words" / "en.toml").lines
SAID = Said(LINES["breath"], LINES["breath_care"], LINES["what_matters"])


class Around:
    """What a guide is given, and what came of it."""

    def __init__(self) -> None:
        self.clock = StillClock(datetime(2026, 11, 23, 10, tzinfo=UTC))
        self.settings = Settings()
        self.asked: list[Told] = []
        self.remembered: list[PauseLength] = []
        self.rung = 0
        self.watching: list[Callable[[bool], None]] = []

    def guide(self, theme: Theme) -> Guide:
        means = Means(
            clock=self.clock,
            settings=lambda: self.settings,
            lines=lambda: LINES,
            ask_values=self.asked.append,
            remember=self.remembered.append,
            ring=self._ring,
            watch=self._watch,
        )
        return Guide(means, theme)

    def _ring(self) -> None:
        self.rung += 1

    def _watch(self, window: int, told: Callable[[bool], None]) -> Callable[[], None]:
        """Who is told whether the window can be seen, as long as they want to be."""
        assert window
        self.watching.append(told)
        return lambda: self.watching.remove(told)


def guide(theme: Theme) -> Guide:
    """One for whom nothing around it matters."""
    return Around().guide(theme)

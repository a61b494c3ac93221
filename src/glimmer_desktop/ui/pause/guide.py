"""Leads through a pause: as the person wants theirs, with their own values at its end.

The store is asked once the window is seen, and never waited for. One that is closed or broken has
no values to tell, and nothing is said about that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.pausing import Breath
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.settings.schema import PauseLength, Settings
from glimmer_desktop.ui.pause.holding import Said
from glimmer_desktop.ui.pause.pause_window import PauseWindow, Wished
from glimmer_desktop.ui.theme.theme import Theme

Told = Callable[[tuple[str, ...]], None]


@dataclass(frozen=True, slots=True)
class Means:
    """What a pause is made with; each is asked for when it is needed."""

    clock: Clock
    settings: Callable[[], Settings]
    lines: Callable[[], Mapping[str, str]]
    """Of the words file."""
    ask_values: Callable[[Told], None]
    """Tells the person's starred values, later or never."""
    remember: Callable[[PauseLength], None]
    ring: Callable[[], None]
    watch: Callable[[int, Callable[[bool], None]], Callable[[], None]]
    """As `WindowSight.watch`."""


class Guide(QObject):
    """Makes the window at once; `open` it as often as wanted."""

    note_requested = Signal(str)  # a value, or ""

    def __init__(self, means: Means, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._openings = 0
        self._unwatch: Callable[[], None] | None = None
        lines = means.lines()
        said = Said(lines["breath"], lines["breath_care"], lines["what_matters"])
        self.window = PauseWindow(theme, means.clock, said)
        self.window.note_requested.connect(self.note_requested)
        self.window.length_chosen.connect(means.remember)
        self.window.painted.connect(self._seen)
        self.window.left.connect(self._look_away)
        self.window.over.connect(self._ring)

    def open(self, line: str) -> None:
        """Begin, with one line to notice by."""
        self._openings += 1
        settings = self._means.settings()
        breath = Breath(settings.breath_in, settings.breath_out)
        self.window.open(line, Wished(settings.pause_length, breath, settings.leave_out_body))

    def leave(self) -> None:
        self.window.leave()

    @property
    def is_open(self) -> bool:
        return self.window.isVisible()

    def wear(self, theme: Theme) -> None:
        self.window.wear(theme)

    def _seen(self) -> None:
        if self._unwatch is None:
            told = self.window.set_covered
            self._unwatch = self._means.watch(int(self.window.winId()), lambda seen: told(not seen))
        number = self._openings
        self._means.ask_values(lambda values: self._join(number, values))

    def _look_away(self) -> None:
        if self._unwatch is not None:
            self._unwatch()
            self._unwatch = None
        self.window.set_covered(False)

    def _join(self, number: int, values: tuple[str, ...]) -> None:
        if number == self._openings and self.is_open:
            self.window.show_values(values)

    def _ring(self) -> None:
        if self._means.settings().pause_sound:
            self._means.ring()

"""A machine that knows of the person exactly what a test says."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from glimmer_desktop.domain.presence import PresenceChange, PresenceReading

NOTHING_KNOWN = PresenceReading()


class FakePresence:
    """Answers at once, or, with `holds_back`, when `answer` is called."""

    techniques: Mapping[str, str] = {"idle": "fake"}

    def __init__(self, reading: PresenceReading = NOTHING_KNOWN) -> None:
        self.reading = reading
        self.holds_back = False
        self.asked: list[str] = []
        self.heeds_windows = False
        self.closed = False
        self._changed: Callable[[PresenceChange], None] = lambda _: None
        self._pending: list[Callable[[], None]] = []

    def ask_idle(self, done: Callable[[float | None], None]) -> None:
        self._ask("idle", lambda: done(self.reading.idle))

    def look(self, done: Callable[[PresenceReading], None]) -> None:
        self._ask("look", lambda: done(self.reading))

    def follow(self, changed: Callable[[PresenceChange], None]) -> None:
        self._changed = changed

    def heed_windows(self, wanted: bool) -> None:
        self.heeds_windows = wanted

    def close(self) -> None:
        self.closed = True

    def tell(self, change: PresenceChange) -> None:
        """The machine says something by itself."""
        self._changed(change)

    def answer(self) -> None:
        """Answer all that was asked and held back."""
        pending, self._pending = self._pending, []
        for answer in pending:
            answer()

    def _ask(self, what: str, answer: Callable[[], None]) -> None:
        self.asked.append(what)
        if self.holds_back:
            self._pending.append(answer)
        else:
            answer()

"""Everything the machine can tell of a person, behind the port `Presence`."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from glimmer_desktop.domain.presence import PresenceChange, PresenceReading
from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.presence.asking import Question, seconds, yes_or_no
from glimmer_desktop.system.presence.source import Source, Surroundings, Way, WindowWatch

_log = logging.getLogger("glimmer.machine")

THOROUGH: Final = frozenset({"locked"})
"""Lockers tell one service or the other: none that says no can speak for all of them."""


Ways = Mapping[str, Sequence[Way[Source[Any]]]]
"""For each field of a reading the techniques that may answer, in their order."""


class MachinePresence:
    """One question for each field of a reading, each answered by a source of its own."""

    def __init__(
        self,
        ways: Ways,
        window_ways: Sequence[Way[WindowWatch]],
        around: Surroundings,
    ) -> None:
        self._around = around
        self._window_ways = window_ways
        self._windows: WindowWatch | None = None
        self._changed: Callable[[PresenceChange], None] | None = None
        self._last_of_lock: PresenceChange | None = None
        self._closed = False
        self._questions: dict[str, Question[Any]] = {
            name: Question(
                seconds if name == "idle" else yes_or_no, among, around, thorough=name in THOROUGH
            )
            for name, among in ways.items()
        }

    @property
    def techniques(self) -> Mapping[str, str]:
        return {name: question.technique for name, question in self._questions.items()}

    def ask_idle(self, done: Callable[[float | None], None]) -> None:
        self._questions["idle"].ask(done)

    def look(self, done: Callable[[PresenceReading], None]) -> None:
        answers: dict[str, Any] = {}

        def gather(name: str, answer: Any) -> None:
            answers[name] = answer
            if len(answers) == len(self._questions) and not self._closed:
                done(PresenceReading(**answers))

        for name, question in self._questions.items():
            question.ask(lambda answer, name=name: gather(name, answer))  # type: ignore[misc]

    def follow(self, changed: Callable[[PresenceChange], None]) -> None:
        self._changed = changed
        for question in self._questions.values():
            question.begin()

    def heed_windows(self, wanted: bool) -> None:
        if wanted and self._windows is None:
            self._windows = self._find_windows()
        if self._windows is not None:
            self._windows.heed(wanted)

    def close(self) -> None:
        self._closed = True
        self._changed = None
        for question in self._questions.values():
            question.close()
        if self._windows is not None:
            self._windows.close()

    def _find_windows(self) -> WindowWatch | None:
        for way in self._window_ways:
            if not way.supported(self._around.environ):
                continue
            try:
                return way.start(self._around)
            except (CannotStart, OSError) as reason:
                _log.info("windows by %s do not work here: %s", way.name, reason)
        return None

    def tell(self, change: PresenceChange) -> None:
        """What sources say by themselves. Several of them may tell of one lock."""
        if change in (PresenceChange.LOCKED, PresenceChange.UNLOCKED):
            if change is self._last_of_lock:
                return
            self._last_of_lock = change
        if self._changed is not None:
            self._changed(change)

"""Facts for windows that go before the companion does: passed on both ways, until it is cut."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, SignalInstance

from glimmer_desktop.ui.events import AppEvents

_FACTS: Final = tuple(name for name, fact in vars(AppEvents).items() if isinstance(fact, Signal))


class Relay(QObject):
    """Whatever one side tells, the other hears once. After `cut` the windows hear nothing more, nor
    do listeners of theirs that linger on."""

    def __init__(self, outer: AppEvents) -> None:
        super().__init__()
        self.events = AppEvents()
        self._passing: set[str] = set()
        self._ties: list[tuple[SignalInstance, Callable[..., None]]] = []
        for fact in _FACTS:
            near, far = getattr(self.events, fact), getattr(outer, fact)
            self._tie(fact, near, far)
            self._tie(fact, far, near)

    def cut(self) -> None:
        for signal, passed_on in self._ties:
            signal.disconnect(passed_on)
        self._ties.clear()

    def _tie(self, fact: str, told: SignalInstance, heard: SignalInstance) -> None:
        def pass_on(*what: Any) -> None:
            if fact in self._passing:
                return  # it comes from there
            self._passing.add(fact)
            try:
                heard.emit(*what)
            finally:
                self._passing.discard(fact)

        told.connect(pass_on)
        self._ties.append((told, pass_on))

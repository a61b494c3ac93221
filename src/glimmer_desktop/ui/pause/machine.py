"""The machine as the rhythm asks it: one question at a time, and no answer to an old one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

from glimmer_desktop.domain.presence import PresenceChange, PresenceReading

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.presence import Presence

Told = TypeVar("Told", float | None, PresenceReading)


class Machine:
    """Around the port, which may be missing: then everything is answered with "not known"."""

    def __init__(self, presence: Presence | None) -> None:
        self._presence = presence
        self._ticket = 0
        self._heeds_windows = False

    @property
    def techniques(self) -> Mapping[str, str]:
        """How each question is answered here."""
        return {} if self._presence is None else self._presence.techniques

    def follow(self, changed: Callable[[PresenceChange], None]) -> None:
        if self._presence is not None:
            self._presence.follow(changed)

    def forget(self) -> None:
        """Something else has happened: what was asked before is not waited for any more."""
        self._ticket += 1

    def ask_idle(self, heard: Callable[[float | None], None]) -> None:
        """Seconds since the last input; not told after `forget`."""
        ticket = self._ticket
        if self._presence is None:
            heard(None)
        else:
            self._presence.ask_idle(lambda idle: self._pass_on(ticket, heard, idle))

    def look(self, heard: Callable[[PresenceReading], None]) -> None:
        """All that is known; not told after `forget`."""
        ticket = self._ticket
        self.look_for_another(lambda reading: self._pass_on(ticket, heard, reading))

    def look_for_another(self, heard: Callable[[PresenceReading], None]) -> None:
        """The same for somebody else than the rhythm, who is told in any case."""
        if self._presence is None:
            heard(PresenceReading())
        else:
            self._presence.look(heard)

    def heed_windows(self, wanted: bool) -> None:
        """Another window is news only while something waits: each one wakes us."""
        if self._presence is not None and wanted != self._heeds_windows:
            self._heeds_windows = wanted
            self._presence.heed_windows(wanted)

    def _pass_on(self, ticket: int, heard: Callable[[Told], None], answer: Told) -> None:
        if ticket == self._ticket:
            heard(answer)

"""Who uses the camera or the microphone, as Windows notes it for its own page of privacy.

Below a key for each kind of device stands one for each program, with the times of its last use; the
time of its end is 0 while it lasts. Programs that are no packages stand one floor further down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, Protocol

BEGUN, ENDED = "LastUsedTimeStart", "LastUsedTimeStop"
"""Both in units of 100 ns since 1601."""

DAY: Final = 24 * 3600 * 10**7


class Key(Protocol):
    """A key of the registry."""

    def number(self, name: str) -> int | None:
        """One of its values."""

    def below(self) -> Iterable[Key]:
        """The keys below it."""


class ConsentStore:
    """`consents` opens the keys of a device for this person and for the machine; `earliest` says
    since when a use can have lasted.

    Programs that were killed leave an end of 0 behind for ever, and tools that always listen have
    one for days; neither is a meeting.
    """

    technique = "consent-store"

    def __init__(self, consents: Callable[[], Iterable[Key]], earliest: Callable[[], int]) -> None:
        self._consents = consents
        self._earliest = earliest

    def ask(self, done: Callable[[bool | None], None]) -> None:
        """None where Windows does not note it (before 2019)."""
        keys = list(self._consents())
        since = self._earliest()
        done(any(in_use(key, since) for key in keys) if keys else None)

    def close(self) -> None:
        """Nothing is open."""


def in_use(key: Key, since: int) -> bool:
    """Whether a program of this key, or of one below it, has a use that lasts."""
    begun, ended = key.number(BEGUN), key.number(ENDED)
    if ended == 0 and begun is not None and begun >= since:
        return True
    return any(in_use(each, since) for each in key.below())


def since_when(now: int, running: int) -> int:
    """A use that lasts began with the machine at the earliest, and within a day. In 100 ns."""
    return now - min(running, DAY)

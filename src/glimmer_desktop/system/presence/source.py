"""What answers one question about presence, and what it may use."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system.bus_address import bus_address
from glimmer_desktop.system.choose import is_x11

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop
    from glimmer_desktop.system.bus import Bus

Told_co = TypeVar("Told_co", bound=float, covariant=True)
"""Seconds for idle, yes or no for everything else."""
Made_co = TypeVar("Made_co", covariant=True)


class Source(Protocol[Told_co]):
    """One technique for one question."""

    technique: str
    """The way it is done: "x11", "logind", "proc" ..."""

    def ask(self, done: Callable[[Told_co | None], None]) -> None:
        """Tell `done` once, at once or later, without blocking; None = cannot be known now, and
        the next technique is asked.

        Raises CannotStart when it turns out not to work here at all. Whatever else it raises makes
        it rest for a while, as silence does: an answer that comes after `asking.LIMIT` seconds is
        too late. The next technique is asked instead.
        """

    def close(self) -> None:
        """Let go of everything; nobody is told anything any more."""


class WindowWatch(Protocol):
    """Hears when another window gets the keyboard."""

    technique: str

    def heed(self, wanted: bool) -> None:
        """Tell WINDOW_CHANGED from now on, or no more."""

    def close(self) -> None: ...


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What a source may use. The buses connect when they are first used."""

    environ: Mapping[str, str]
    loop: Loop
    session: Callable[[], Bus]
    system: Callable[[], Bus]
    tell: Callable[[PresenceChange], None]
    """For what is heard without asking."""


@dataclass(frozen=True, kw_only=True)
class Way(Generic[Made_co]):
    """How a source, or a watch over windows, comes to be.

    `start` imports what it needs, so that a technique that is not used costs nothing. It raises
    CannotStart or OSError when the technique does not work here after all.
    """

    name: str
    supported: Callable[[Mapping[str, str]], bool]
    start: Callable[[Surroundings], Made_co]
    tells: bool = False
    """Whether it also tells of changes by itself: it is then started before it is asked."""


def on_linux(_environ: Mapping[str, str]) -> bool:
    """Also on the BSDs, whose desktops are the same; what is missing there does not start."""
    return sys.platform not in ("win32", "darwin")


def on_x11(environ: Mapping[str, str]) -> bool:
    """Whether the X server knows of everything that is typed and shown."""
    return on_linux(environ) and is_x11(environ)


def on_session_bus(environ: Mapping[str, str]) -> bool:
    """Whether there is a bus to ask on; without one nothing of it is even loaded."""
    return on_linux(environ) and bool(bus_address("session", environ))


def on_system_bus(environ: Mapping[str, str]) -> bool:
    return on_linux(environ) and bool(bus_address("system", environ))


def on_windows(_environ: Mapping[str, str]) -> bool:
    return sys.platform == "win32"


def on_macos(_environ: Mapping[str, str]) -> bool:
    return sys.platform == "darwin"

"""Choosing how a capability is done here: the first technique that works, a null one last."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

_log = logging.getLogger("glimmer.machine")

platform: str = sys.platform

Technique = TypeVar("Technique")


class CannotStart(Exception):
    """This technique does not work here after all; the next one has its turn."""


@dataclass(frozen=True, slots=True)
class Candidate(Generic[Technique]):
    """One technique: whether it can work in an environment, and how it is started there.

    `start` may raise CannotStart or OSError. It imports what it needs, so that a technique that is
    not chosen costs nothing.
    """

    name: str
    supported: Callable[[Mapping[str, str]], bool]
    start: Callable[[Mapping[str, str]], Technique]


def choose(candidates: Sequence[Candidate[Technique]], environ: Mapping[str, str]) -> Technique:
    """Start the first that works. The last is the null one, which always does."""
    for candidate in candidates[:-1]:
        if not candidate.supported(environ):
            continue
        try:
            return candidate.start(environ)
        except (CannotStart, OSError) as reason:
            _log.info("%s does not work here: %s", candidate.name, reason)
    return candidates[-1].start(environ)


def always(_environ: Mapping[str, str]) -> bool:
    """For null techniques."""
    return True


def is_x11(environ: Mapping[str, str]) -> bool:
    """Whether this is an X session. Under Wayland there may be a DISPLAY too, but what is asked
    of it reaches only those programs that use it as well. So it is with one on Windows or macOS.
    """
    if platform in ("win32", "darwin"):
        return False
    wayland = environ.get("WAYLAND_DISPLAY") and environ.get("XDG_SESSION_TYPE") != "x11"
    return bool(environ.get("DISPLAY")) and not wayland

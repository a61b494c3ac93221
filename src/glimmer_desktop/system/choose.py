"""Choosing a backend: the first that works here wins, the null one is last and always works."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

_log = logging.getLogger("glimmer.system")

Backend = TypeVar("Backend")


class NotHere(Exception):
    """This technique does not exist on this desktop."""


def choose(candidates: Sequence[Callable[[], Backend]]) -> Backend:
    """Make the first candidate that this machine supports.

    A candidate raises NotHere when it does not belong here, OSError when it fails to start.
    """
    for make in candidates[:-1]:
        try:
            return make()
        except (NotHere, OSError) as reason:
            _log.info("%s does not serve here: %s", make.__module__, reason)
    return candidates[-1]()

"""A process that is killed just before its Nth change of a file's name, sync or removal."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterator
from typing import Any

STEPS = ("replace", "rename", "unlink", "fsync", "rmdir")
OF_A_NAME = ("unlink", "rmdir")
"""A step only where there is something of this name."""
KILLED = 9


def kills_of(work: Callable[[], object]) -> Iterator[int]:
    """Do the work in a child again and again, each time killed one step later; the step's number
    after each. The caller puts back how it was. Ends when the child has come through."""
    number = 1
    while _killed_at(number, work):
        yield number
        number += 1


def _killed_at(number: int, work: Callable[[], object]) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of threads; the child starts none
        child = os.fork()
    if child == 0:
        _die_at(number)
        try:
            work()
            os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, KILLED), "the work itself failed"
    return code == KILLED


def _die_at(number: int) -> None:
    left = [number]

    def dying(name: str) -> Callable[..., Any]:
        real = getattr(os, name)

        def step(*given: Any, **named: Any) -> Any:
            left[0] -= os.path.lexists(given[0]) if name in OF_A_NAME else True
            if left[0] == 0:
                os._exit(KILLED)
            return real(*given, **named)

        return step

    for name in STEPS:
        setattr(os, name, dying(name))

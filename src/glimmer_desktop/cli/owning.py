"""Becoming the owner of the profile, or being served by whoever is."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence

from glimmer_desktop.cli.output import Output
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.system.instance.client import Silent, ask, given_token

PATIENCE = 5.0
"""Seconds to wait for an owner who does not answer."""
_PULSE = 0.03
NO_WINDOWS_HERE = 75
"""The code with which a command that owns the store answers a window command (EX_TEMPFAIL)."""


def own_or_ask(
    core: Core, argv: Sequence[str], stdin: str | None, output: Output, patient: bool = False
) -> int | None:
    """Take the lock (None), or the exit code of the owner who did it instead.

    Several commands at once each hold the lock for a moment: only an owner who stays the same and
    does not answer for PATIENCE seconds is named and given up on. `patient` waits as long as a
    command answers that it has no windows. An erasing that was cut short is brought to its end
    first. Raises Known: STORE_BUSY, CANNOT_WRITE.
    """
    pause = threading.Event()
    holder, waited = core.lock.holder(), 0.0
    while not core.lock.acquire():
        code = hand_over(core, argv, stdin, output)
        if code is not None and not (patient and code == NO_WINDOWS_HERE):
            return code
        pause.wait(_PULSE)
        waited = 0.0 if code is not None else waited + _PULSE
        if core.lock.holder() != holder:
            holder, waited = core.lock.holder(), 0.0
        if waited >= PATIENCE:
            raise busy(core)
    if not core.erasing.is_half_done:
        return None
    from glimmer_desktop.cli.erasing import go_on

    go_on(core, output)
    return own_or_ask(core, argv, stdin, output, patient)


def hand_over(core: Core, argv: Sequence[str], stdin: str | None, output: Output) -> int | None:
    """Ask the owner once; None when nobody is there. Raises Known: STORE_BUSY."""
    try:
        return ask(
            core.paths.socket,
            list(argv),
            os.getcwd(),  # noqa: PTH109 - as text, which it travels as
            stdin,
            output.out,
            output.err,
            output.progress,
            PATIENCE,
            given_token(os.environ),
        )
    except Silent as silence:
        raise busy(core) from silence


def busy(core: Core) -> Known:
    """The owner of the profile does not answer: by its process id, where that can be read."""
    return Known(ErrorCode.STORE_BUSY, path=core.paths.data, owner=core.lock.holder() or "")
